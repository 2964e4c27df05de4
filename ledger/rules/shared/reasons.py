"""What the rules about stated reasons share: which parameters bar a reason, by their own lists.

Not a rule. Reads the lists of the statute book; a reason that no list names is barred by nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ledger.core.vocabulary import STATUTE_REASONS
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import in_force


def barring(law: BookLaw, topics: Sequence[str], reason: str, day: str) -> tuple[Parameter, ...]:
    """The parameters in force on a day, of some topics, whose list of barred reasons names a reason."""
    codes = set(STATUTE_REASONS.get(reason, ()))
    return tuple(
        one
        for one in in_force(law, topics, day)
        if codes & {code for listed in _lists(one.machine) for code in listed.get("codes", ())}
    )


def unless_agreed(parameter: Parameter, reason: str) -> bool:
    """Whether a parameter lets the reason pass where the contract itself names it."""
    codes = set(STATUTE_REASONS.get(reason, ()))
    return any(codes & set(listed.get("unless_agreed", ())) for listed in _lists(parameter.machine))


def _lists(machine: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The lists of a machine value, those within its parts too."""
    if machine["kind"] == "list":
        yield machine
    for part in machine.get("parts", {}).values():
        yield from _lists(part)
