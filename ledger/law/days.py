"""The last day of a term: the one place where days are counted to one, with every step that leads there.

Payments, inspections, answers, notices, objections and removals all ask ``last_day``; a day that is named
asks ``named_day``. Article 203 of the Civil Code (statute book PR-08) moves whatever ends on a holiday, named
days, respites and times of inspection like any other term; a payday for wages moves the other way (MW-02).
Before the Civil Code the laws before it count alike, but that a month agreed before 2017-10-01 had thirty
days (PR-17). What a book sets itself, and lengths that are compared, are ``counted`` alone and not moved.
Refuses to know which term applies and who owes whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ledger.law.calendar import Reached
from ledger.law.statutes import Parameter
from ledger.law.terms import UNITS, After, Due, FixedDay, Law, State, TraceStep, Unit, in_force

COUNTING = "procedure.counting-of-terms"

_LEAST_DAYS = {Unit.CALENDAR_DAY: 1, Unit.WORKING_DAY: 1, Unit.MONTH: 28}
_DECEMBER = 12


def last_day(start: date, term: After, law: Law, before: Iterable[TraceStep] = ()) -> Due:
    """The last day of a term, later where that is a holiday, with its trace.

    Thirty days from 10 September 2025 end in the holiday of that October:

        >>> from ledger.law.terms import DELIVERY, Law
        >>> found = last_day(date(2025, 9, 10), After(DELIVERY, 30), Law.shipped())
        >>> found.day.isoformat(), [step.code for step in found.trace][-1]
        ('2025-10-10', 'due.day')

    Args:
        start: the day of the event that the term runs from; it is itself not counted.
        term: so many days, working days or months.
        law: what is counted by; that of the start, as it was in force on it.
        before: steps that led to the term, told before those of counting.
    """
    rules = in_force(COUNTING, start, law)
    trace = list(before)
    if term.count:
        trace.append(
            TraceStep("due.first-day", {"day": counted(start, 1, Unit.CALENDAR_DAY, law).iso}, rules)
        )
    reached, rules = _counted_by_law(start, term, rules, law)
    end = reached.day
    trace.append(TraceStep("due.counted", {"count": term.count, "unit": term.unit, "day": end.isoformat()}))
    as_today = reached == counted(start, term.count, term.unit, law)
    if term.unit is Unit.MONTH and as_today and end.day != start.day:
        trace.append(TraceStep("due.month-end", {"day": end.isoformat()}, rules))
    if term.unit is Unit.WORKING_DAY and term.count:
        _tell_provisional(reached.provisional, start, end, law, trace)
    else:
        reached = _move_later(end, rules, law, trace)
    return _known(reached, trace)


def named_day(term: FixedDay, law: Law, before: Iterable[TraceStep] = ()) -> Due:
    """A named last day, later where it falls on a holiday; a payday for wages earlier (MW-02).

    The first of October is a holiday: what is owed on it is owed later, wages are due earlier.

    >>> from ledger.law.terms import Law
    >>> named_day(FixedDay(date(2025, 10, 1)), Law.shipped()).last.isoformat()
    '2025-10-09'
    >>> named_day(FixedDay(date(2025, 10, 1), wages=True), Law.shipped()).last.isoformat()
    '2025-09-30'
    """
    day = term.day
    trace = [*before, TraceStep("due.payday" if term.wages else "due.fixed", {"day": day.isoformat()})]
    if not term.wages:
        return _known(_move_later(day, in_force(COUNTING, day, law), law, trace), trace)
    rules = in_force("wage.payday-before-holiday", day, law)
    if not rules:
        trace.append(TraceStep("due.payday-no-rule", {"day": day.isoformat()}))
        return _known(Reached(day, False), trace)
    reached = law.calendar.payday_on_holiday_moves_earlier(day)
    if reached.day != day:
        trace.append(_moved("due.moved-earlier", day, reached.day, law, rules, weekend="rest-day"))
    _tell_provisional(reached.provisional, reached.day, day, law, trace)
    return _known(reached, trace)


def moved_end(end: date, law: Law) -> Due:
    """The end of a term that was counted before, later where it is a holiday, with the steps of the move."""
    trace: list[TraceStep] = []
    return _known(_move_later(end, in_force(COUNTING, end, law), law, trace), trace)


def counted(start: date, count: int, unit: Unit, law: Law) -> Reached:
    """The day reached by counting alone, wherever it falls: a length, or a term that no law moves.

    >>> from ledger.law.terms import Law
    >>> counted(date(2025, 1, 31), 1, Unit.MONTH, Law.shipped()).iso
    '2025-02-28'
    """
    if unit is Unit.WORKING_DAY:
        return law.calendar.add_working_days(start, count)
    if unit is Unit.MONTH:
        return Reached(law.calendar.add_months(start, count), False)
    return Reached(law.calendar.add_calendar_days(start, count), False)


def started_before(terms: Iterable[After], day: date, law: Law) -> date:
    """A day on or after which none of some terms can have started, if it is over by ``day``."""
    least = min((term.count * _LEAST_DAYS[term.unit] for term in terms), default=0)
    return counted(day, -least, Unit.CALENDAR_DAY, law).day


def day_of_year(named: Mapping[str, Any], year: int) -> date:
    """The day of a year that a text names by month and day; it says nothing of holidays, so none moves it."""
    return date(year, named["month"], named["day"])


def month_end(month: str, later: int = 0) -> date:
    """The last day of a month (YYYY-MM), or of the one so many months later.

    >>> month_end("2024-02").isoformat(), month_end("2024-12", 2).isoformat()
    ('2024-02-29', '2025-02-28')
    """
    year, number = (int(part) for part in month.split("-"))
    years, number = divmod(number + later, _DECEMBER)
    return date.fromordinal(date(year + years, number + 1, 1).toordinal() - 1)


def term_of_text(machine: Mapping[str, Any], more: int = 0) -> After:
    """The term that a text sets (its machine value, or a part of it), longer by the units that were added."""
    return After(machine["starts"], machine["count"] + more, UNITS[machine["unit"]])


def _counted_by_law(
    start: date, term: After, rules: tuple[Parameter, ...], law: Law
) -> tuple[Reached, tuple[Parameter, ...]]:
    """The last day before a holiday moves it, and what says so.

    A term agreed before 2017-10-01 that does not start with a month counts thirty days to each (PR-17).
    """
    if term.unit is Unit.MONTH:
        found = in_force("procedure.agreed-months-and-years", start, law)
        first_of_month = 1 in (start.day, law.calendar.add_calendar_days(start, 1).day)
        if found and not first_of_month:
            month = found[0].machine["parts"]["month"]["days"]
            return counted(start, month * term.count, Unit.CALENDAR_DAY, law), rules + found
    return counted(start, term.count, term.unit, law), rules


def _known(reached: Reached, trace: list[TraceStep]) -> Due:
    told = (*trace, TraceStep("due.day", {"day": reached.iso}))
    return Due(reached.day, State.KNOWN, told, provisional=reached.provisional)


def _move_later(end: date, rules: tuple[Parameter, ...], law: Law, trace: list[TraceStep]) -> Reached:
    """A last day, later where it is a holiday (PR-08), and whether a notice not yet known may move it."""
    reached = law.calendar.last_day_of_term_on_holiday_moves_later(end, weekends=law.weekends)
    if reached.day != end:
        trace.append(_moved("due.moved-later", end, reached.day, law, rules))
    elif not law.calendar.is_working_day(end):
        trace.append(TraceStep("due.weekend-kept", {"day": end.isoformat()}))
    _tell_provisional(reached.provisional, end, reached.day, law, trace)
    return reached


def _moved(
    code: str, day: date, to: date, law: Law, rules: tuple[Parameter, ...], weekend: str = "weekend"
) -> TraceStep:
    reason, text = law.calendar.why_off(day, weekend)
    told = {"from": day.isoformat(), "to": to.isoformat(), "reason": reason, "year": day.year}
    return TraceStep(code, told, rules + text)


def _tell_provisional(provisional: bool, first: date, last: date, law: Law, trace: list[TraceStep]) -> None:
    """Name the years whose holiday notice is not known and was needed."""
    if provisional:
        trace.append(TraceStep("due.provisional", {"years": law.calendar.unknown_years(first, last)}))
