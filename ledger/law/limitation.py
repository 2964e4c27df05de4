"""Limitation of actions (Civil Code articles 188 and 195): told beside a debt long overdue, never decided.

Courts do not apply it of themselves, the debtor alone may raise it, and a demand, a promise, a part payment
or an action starts it anew (articles 192, 193 and 195): of most of that nothing is on record. So a day is
named on which it would end if nothing had happened, and no more. Pure: no clock, no database.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ledger.law.days import counted
from ledger.law.terms import Law, TraceStep, Unit, in_force

_TERM = "limitation.term"
_MONTHS = 12
_GENERAL_RULES = date(2017, 10, 1)
"""The General Rules of the Civil Law: three years for what was not barred by then (Fashi [2018] 12)."""


def limitation(due: date, on: date, law: Law) -> Iterator[TraceStep]:
    """What is told of limitation on a day, from a year before it could end at the earliest."""
    start = counted(due, 1, Unit.CALENDAR_DAY, law).day
    rules = in_force(_TERM, start, law)
    if not rules:
        return
    years = rules[0].machine["parts"]["ordinary"]["count"]
    ends = counted(due, years * _MONTHS, Unit.MONTH, law).day
    if start < _GENERAL_RULES <= ends:
        rules = in_force(_TERM, _GENERAL_RULES, law)
        years = rules[0].machine["parts"]["ordinary"]["count"] if rules else years
        ends = counted(due, years * _MONTHS, Unit.MONTH, law).day
    if on <= counted(due, (years - 1) * _MONTHS, Unit.MONTH, law).day:
        return
    basis = (*rules, *in_force("limitation.interruption", on, law), *in_force("limitation.effect", on, law))
    code = "limitation.passed" if on > ends else "limitation.running"
    yield TraceStep(code, {"years_count": years, "day": ends.isoformat()}, basis)
