"""What is kept of an obligation beside its due day: how long its term lasts, and the share of a deposit.

Numbers that rules look for by an index. Pure: no database, no clock. Refuses to know how long a term may be
and how much may be kept back: that is the law's, and the rules ask it.
"""

from __future__ import annotations

from datetime import date

from ledger.core.vocabulary import DepositKind
from ledger.law.days import counted
from ledger.law.due import DELIVERY, After, Due, FixedDay, Law, Situation, Term, Unit

PER_WHOLE = 10_000
"""Shares are whole ten-thousandths."""

_STARTED = ("due.start", "due.inspection-overrun")
_EVERY_START = range(2021, 2025)  # four years hold every way in which leap days can fall
_MONTHS = 12


def length_of(term: Term | None, due: Due, situation: Situation, law: Law) -> tuple[int | None, int | None]:
    """How many days an agreed term lasts at least and at most; the same where the day it starts is known.

    Counted as agreed, without the shift of a last day that falls on a holiday: what the parties agreed is
    compared with what they may agree, and the shift favours every term alike. A month has 28 to 31 days, so
    that two months are 59 to 62. A working day is at least one day and, in a term of weeks, at most two: what
    holidays add is made up for by worked weekends. A named day has the length that lies between it and the
    delivery, or whatever the contract makes a condition of payment, once that has happened before it.

    Returns:
        (least, most); (None, None) where there is no length: a named day without a delivery before it,
        nothing agreed, the statutory term.
    """
    if isinstance(term, FixedDay):
        begun = situation.days.get(situation.condition or DELIVERY)
        length = None if begun is None or begun > term.day else (term.day - begun).days
        return length, length
    if not isinstance(term, After):
        return None, None
    if term.unit is Unit.CALENDAR_DAY:
        return term.count, term.count
    start = _start(due)
    if start is not None:
        end = counted(start, term.count, term.unit, law).day
        return (end - start).days, (end - start).days
    if term.unit is Unit.WORKING_DAY:
        return term.count, 2 * term.count
    return _months(term.count)


def _start(due: Due) -> date | None:
    for step in due.trace:
        if step.code in _STARTED:
            return date.fromisoformat(str(step.params["day"]))
    return None


def _months(count: int) -> tuple[int, int]:
    """The fewest and the most days of so many months, from the first of any month on."""
    lengths = [
        (_first(year, month + count) - _first(year, month)).days
        for year in _EVERY_START
        for month in range(_MONTHS)
    ]
    return min(lengths), max(lengths)


def _first(year: int, month: int) -> date:
    """The first day of a month, counted from January as 0 and on into later years."""
    return date(year + month // _MONTHS, month % _MONTHS + 1, 1)


def deposit_share(deposit: str | None, owed: int | None, original: int | None, now: int | None) -> int | None:
    """A deposit as a share of the contract's sum in ten-thousandths, rounded up; None where one is unknown.

    A bond is measured by the sum of signing, when it is asked for; quality retention by the sum as it stands,
    since it is kept back from what the works come to in the end.
    """
    whole = now if deposit == DepositKind.QUALITY else original
    if deposit is None or owed is None or not whole:
        return None
    return -(-owed * PER_WHOLE // whole)
