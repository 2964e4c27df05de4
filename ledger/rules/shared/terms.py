"""What the rules about terms share: the last day of a statutory term, and which starts can be past it.

Not a rule. The length comes from the machine value of a parameter; counting, holidays and their articles from
``ledger.law.due``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from ledger.law.due import After, Due, Situation, Unit, due_day
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw

_UNITS = {unit.value: unit for unit in Unit}
_DAYS_OF = {Unit.CALENDAR_DAY: 1, Unit.WORKING_DAY: 1, Unit.MONTH: 28}
"""The least calendar days of a unit."""


def term_of(parameter: Parameter, part: str | None = None) -> Mapping[str, Any]:
    """The term that a parameter sets, or one of its parts does."""
    machine = parameter.machine
    term: Mapping[str, Any] = machine["parts"][part] if part else machine
    return term


def last_day(term: Mapping[str, Any], started_on: str, law: BookLaw, more: int = 0) -> Due:
    """The last day of a term, with its trace.

    Args:
        term: count, unit and the event it starts from.
        started_on: the day of that event, which is itself not counted.
        law: the law the book goes by.
        more: units by which it was extended.
    """
    after = After(term["starts"], term["count"] + more, _UNITS[term["unit"]])
    return due_day(after, Situation(days={term["starts"]: date.fromisoformat(started_on)}), law.law)


def basis_of(due: Due) -> tuple[Parameter, ...]:
    """The parameters that counting a term rests on."""
    return tuple(dict.fromkeys(one for step in due.trace for one in step.law))


def started_before(law: BookLaw, topics: Iterable[str], day: str, part: str | None = None) -> str:
    """The day from which on no term can have started that is over by ``day``, whichever edition applies."""
    versions = [one for topic in topics for one in law.law.statutes.versions(topic)]
    terms = [term_of(one, part) for one in versions]
    least = min((term["count"] * _DAYS_OF[_UNITS[term["unit"]]] for term in terms), default=0)
    return (date.fromisoformat(day) - timedelta(days=least)).isoformat()


def first_in_force(law: BookLaw, topics: Iterable[str]) -> str:
    """The first day on which any version of some topics can be in force; past all days if none can."""
    versions = [one for topic in topics for one in law.law.statutes.versions(topic)]
    return min((one.effective_from for one in versions if one.effective_from), default="9999")


def counted(term: Mapping[str, Any]) -> tuple[int, str]:
    """Number and unit of a term."""
    return term["count"], term["unit"]
