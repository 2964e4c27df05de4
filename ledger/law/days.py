"""The last day of a term: counted, and moved where it is a holiday, with every step.

Article 203 of the Civil Code (statute book PR-08) moves whatever ends on a holiday, named days, respites and
times of inspection like any other term; a payday for wages moves the other way (MW-02). Before the Civil Code
the laws before it count alike, but that a month agreed before 2017-10-01 had thirty days (PR-17). Refuses to
know which term applies and who owes whom.
"""

from __future__ import annotations

from datetime import date

from ledger.law.statutes import Parameter
from ledger.law.terms import After, FixedDay, Law, TraceStep, Unit, in_force

COUNTING = "procedure.counting-of-terms"


def count_term(term: After, start: date, law: Law, trace: list[TraceStep]) -> tuple[date, bool]:
    """The last day of a term from a day, and whether an unknown holiday notice may still move it."""
    rules = in_force(COUNTING, start, law)
    if term.count:
        trace.append(
            TraceStep("due.first-day", {"day": law.calendar.add_calendar_days(start, 1).isoformat()}, rules)
        )
    provisional = False
    if term.unit is Unit.WORKING_DAY:
        reached = law.calendar.add_working_days(start, term.count)
        end, provisional = reached.day, reached.provisional
    elif term.unit is Unit.MONTH:
        end, rules = _months(term.count, start, rules, law)
    else:
        end = law.calendar.add_calendar_days(start, term.count)
    trace.append(TraceStep("due.counted", {"count": term.count, "unit": term.unit, "day": end.isoformat()}))
    if term.unit is Unit.MONTH and end == law.calendar.add_months(start, term.count) and end.day != start.day:
        trace.append(TraceStep("due.month-end", {"day": end.isoformat()}, rules))
    if term.unit is Unit.WORKING_DAY and term.count:
        _tell_provisional(provisional, start, end, law, trace)
        return end, provisional
    return move_later(end, rules, law, trace)


def _months(
    count: int, start: date, rules: tuple[Parameter, ...], law: Law
) -> tuple[date, tuple[Parameter, ...]]:
    """The last day of so many months, and what says so.

    A term agreed before 2017-10-01 that does not start with a month counts thirty days to each (PR-17).
    """
    found = in_force("procedure.agreed-months-and-years", start, law)
    first_of_month = 1 in (start.day, law.calendar.add_calendar_days(start, 1).day)
    month = found[0].machine["parts"]["month"]["days"] if found and not first_of_month else None
    if month is None:
        return law.calendar.add_months(start, count), rules
    return law.calendar.add_calendar_days(start, month * count), rules + found


def fixed_day(term: FixedDay, law: Law, trace: list[TraceStep]) -> tuple[date, bool]:
    """A named day, later where it falls on a holiday; a payday for wages earlier (MW-02)."""
    day = term.day
    trace.append(TraceStep("due.payday" if term.wages else "due.fixed", {"day": day.isoformat()}))
    if not term.wages:
        return move_later(day, in_force(COUNTING, day, law), law, trace)
    rules = in_force("wage.payday-before-holiday", day, law)
    if not rules:
        trace.append(TraceStep("due.payday-no-rule", {"day": day.isoformat()}))
        return day, False
    reached = law.calendar.payday_on_holiday_moves_earlier(day)
    if reached.day != day:
        trace.append(_moved("due.moved-earlier", day, reached.day, law, rules, weekend="rest-day"))
    _tell_provisional(reached.provisional, reached.day, day, law, trace)
    return reached.day, reached.provisional


def move_later(
    end: date, rules: tuple[Parameter, ...], law: Law, trace: list[TraceStep]
) -> tuple[date, bool]:
    """A last day, later where it is a holiday (PR-08), and whether a notice not yet known may move it."""
    reached = law.calendar.last_day_of_term_on_holiday_moves_later(end, weekends=law.weekends)
    if reached.day != end:
        trace.append(_moved("due.moved-later", end, reached.day, law, rules))
    elif not law.calendar.is_working_day(end):
        trace.append(TraceStep("due.weekend-kept", {"day": end.isoformat()}))
    _tell_provisional(reached.provisional, end, reached.day, law, trace)
    return reached.day, reached.provisional


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
