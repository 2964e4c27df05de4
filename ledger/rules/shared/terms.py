"""What the rules about terms share: the last day of a statutory term, and which starts can be past it.

Not a rule. The length comes from the machine value of a parameter; counting, holidays and their articles from
``ledger.law.days``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ledger.law import days
from ledger.law.due import Due
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw


def term_of(parameter: Parameter, part: str | None = None) -> Mapping[str, Any]:
    """The term that a parameter sets, or one of its parts does."""
    machine = parameter.machine
    term: Mapping[str, Any] = machine["parts"][part] if part else machine
    return term


def last_day(term: Mapping[str, Any], started_on: str, law: BookLaw, more: int = 0) -> Due:
    """The last day of a term that a text sets, with its trace.

    Args:
        term: count, unit and the event it starts from.
        started_on: the day of that event, which is itself not counted.
        law: the law the book goes by.
        more: units by which it was extended.
    """
    return days.last_day(date.fromisoformat(started_on), days.term_of_text(term, more), law.law)


def basis_of(due: Due) -> tuple[Parameter, ...]:
    """The parameters that counting a term rests on."""
    return tuple(dict.fromkeys(one for step in due.trace for one in step.law))


def started_before(law: BookLaw, topics: Iterable[str], day: str, part: str | None = None) -> str:
    """The day from which on no term can have started that is over by ``day``, whichever edition applies."""
    versions = [one for topic in topics for one in law.law.statutes.versions(topic)]
    terms = [days.term_of_text(term_of(one, part)) for one in versions]
    return days.started_before(terms, date.fromisoformat(day), law.law).isoformat()


def first_in_force(law: BookLaw, topics: Iterable[str]) -> str:
    """The first day on which any version of some topics can be in force; past all days if none can."""
    versions = [one for topic in topics for one in law.law.statutes.versions(topic)]
    return min((one.effective_from for one in versions if one.effective_from), default="9999")


def counted(term: Mapping[str, Any]) -> tuple[int, str]:
    """Number and unit of a term."""
    return term["count"], term["unit"]
