"""Due days: by which day something is due, and every step that leads there.

A due day is never a bare date. ``due_day`` returns the day, or the event it waits for, or the field without
which nobody can tell, and always the trace: values, which ``ledger.words_trace.say_step`` puts into words.
Counting follows the Civil Code (statute book PR-08) where it is in force on the day the term starts; before
that the same rule holds as agreed for this ledger, and no article is named.

Which edition of a regulation applies: a payment has two days that a text can mean, that of signing (the size
class and the lowest rate are tied to it) and that on which the term starts. Decree 802 replaced 728 on
2025-06-01 without a transitional clause. Where both days fall under one edition, or both editions say the
same, that is the answer. Where they differ the book must choose (``Deciding``); until then nobody can tell.

Pure: no clock, no database. Flags nothing: an agreed term over the maximum is counted as agreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Any

from ledger import calendar as calendars
from ledger import rates as rate_series
from ledger import statutes as statute_books
from ledger.calendar import Calendar
from ledger.coverage import AS_PUBLIC, Deal, Debtor, Unsized, Untold, covered
from ledger.errors import refuse
from ledger.fields import Named
from ledger.frozen import frozen
from ledger.rates import Rates
from ledger.statutes import EVENTS, Parameter, Statutes

SIGNED, DELIVERY = "contract-signed", "delivery"
PASSED, SETTLED = "inspection-passed", "settlement-sum-confirmed"
INSPECTION_ENDED = "agreed-inspection-term-ended"

AGREED_EVENT = "agreed-event"
"""Any other event that a contract names; the statute book's events are ``EVENTS``."""

COUNT_MAX = 3660
CONDITIONS = {PASSED: "sme.start.inspection", SETTLED: "sme.start.progress-settlement"}
"""What a contract may make a condition of payment, and the topic that then says from when the term runs."""


class Unit(Named):
    """What a term is counted in."""

    CALENDAR_DAY = "calendar-day", "日", "calendar day"
    WORKING_DAY = "working-day", "个工作日", "working day"
    MONTH = "month", "个月", "month"


_UNITS = {unit.value: unit for unit in Unit}


class Deciding(Named):
    """Which day's law a book applies where the texts leave it open."""

    OPEN = "open", "未选定", "not chosen"
    SIGNING = "signing", "合同订立之日", "the day of signing"
    START = "start", "期限起算之日", "the day the term starts"


class State(StrEnum):
    """Whether a day (or a sum) is known."""

    KNOWN = "known"
    WAITS = "waits"
    UNTOLD = "cannot-tell"


@frozen
class Step:
    """One step of a trace: a code of ``STEP_WORDS``, values (days, counts, events, sums), and its basis."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict, hash=False)
    law: tuple[Parameter, ...] = ()


@frozen
class FixedDay:
    """A day that the contract names; a payday for wages moves the other way when it falls on a holiday."""

    day: date
    wages: bool = False


@frozen
class After:
    """So many days, working days or months after an event."""

    event: str
    count: int
    unit: Unit = Unit.CALENDAR_DAY

    def __post_init__(self) -> None:
        if self.event != AGREED_EVENT and self.event not in EVENTS:
            raise refuse("term.event-unknown", value=self.event, known=", ".join(EVENTS))
        if not 0 <= self.count <= COUNT_MAX:
            raise refuse("term.count", value=self.count, maximum=COUNT_MAX)


@frozen
class Statutory:
    """Nothing agreed: the term that the law gives for the situation."""


Term = FixedDay | After | Statutory


@frozen(kw_only=True)
class Situation(Deal):
    """The facts that a due day hangs on.

    Attributes:
        days: events that have happened, with their day; None where it happened and nobody wrote down when.
        condition: what the contract makes a condition of payment: ``PASSED``, ``SETTLED`` or None.
        inspection_failed_on: the day the goods or works did not pass, if they did not.
        deciding: the book's choice where the texts leave open which edition applies.
        on: the day on which this is asked; without it the agreed time of inspection counts as over.
    """

    days: Mapping[str, date | None] = field(default_factory=dict)
    condition: str | None = None
    inspection_failed_on: date | None = None
    deciding: Deciding = Deciding.OPEN
    on: date | None = None


@frozen
class Law:
    """What is in force: parameters, holidays, rates, and what the book settled where the text is open.

    Attributes:
        weekends: whether a plain weekend counts as a holiday that moves the end of a term.
    """

    statutes: Statutes
    calendar: Calendar
    rates: Rates
    weekends: bool = True

    @classmethod
    def shipped(cls) -> Law:
        """What comes with the program."""
        return cls(statute_books.shipped(), calendars.shipped(), rate_series.shipped())


@frozen
class Due:
    """The answer.

    Attributes:
        day: the last day on which performance is in time; None unless ``state`` is known.
        event: the event it waits for. ``missing``: the field without which nobody can tell.
        provisional: a holiday notice that is not known yet may still move the day.
    """

    day: date | None
    state: State
    trace: tuple[Step, ...]
    event: str | None = None
    missing: str | None = None
    provisional: bool = False


class _Waits(Exception):
    """The event that a term starts from has not happened."""


def due_day(term: Term, situation: Situation, law: Law) -> Due:
    """The day by which something is due, or why there is none, with the steps that lead there."""
    trace: list[Step] = []
    try:
        if isinstance(term, FixedDay):
            reached, provisional = _fixed(term, law, trace)
        elif isinstance(term, After):
            trace.append(Step("due.agreed-term", _told(term)))
            reached, provisional = count_term(term, _start(term.event, situation, law, trace), law, trace)
        else:
            reached, provisional = count_term(*_statutory(situation, law, trace), law, trace)
    except _Waits as waits:
        trace.append(Step("due.waits", {"event": str(waits)}))
        return Due(None, State.WAITS, tuple(trace), event=str(waits))
    except Untold as untold:
        trace.append(Step("due.untold", {"field": str(untold)}))
        return Due(None, State.UNTOLD, tuple(trace), missing=str(untold))
    trace.append(Step("due.day", {"day": reached.isoformat()}))
    return Due(reached, State.KNOWN, tuple(trace), provisional=provisional)


def signing_day(situation: Situation) -> date:
    """The day of signing. Raises ``Untold`` where it is not known."""
    signed = situation.days.get(SIGNED)
    if signed is None:
        raise Untold(SIGNED)
    return signed


def parties(situation: Situation, law: Law) -> tuple[Step, ...]:
    """Who owes whom, as the regulation asks: the size class is the one at signing."""
    signed = signing_day(situation)
    who = {"debtor": situation.debtor, "size": situation.creditor_size, "day": signed.isoformat()}
    found = Step("due.parties", who, in_force("sme.size-determined-at", signed, law))
    if situation.debtor is not Debtor.FUNDED_GROUP:
        return (found,)
    return found, Step("due.as-public", {}, in_force("sme.organisations-with-public-funds", signed, law))


def outside(situation: Situation, law: Law) -> Step | None:
    """Why the regulation is silent where it is not for want of a party that it names."""
    signed = signing_day(situation)
    if situation.creditor_size is Unsized.INDIVIDUAL:
        return Step("due.individual-business", {}, in_force("sme.individual-business", signed, law))
    if situation.purchase is False and situation.debtor is not Debtor.OTHER:
        return Step("due.no-purchase", {}, in_force("sme.scope.purchases", signed, law))
    return None


def in_force(topic: str, day: date, law: Law) -> tuple[Parameter, ...]:
    """The parameter of a topic in force on a day, as the basis of a step; empty where there is none."""
    found = law.statutes.in_force(topic, day.isoformat())
    return (found,) if found else ()


def editions(
    topic: str, situation: Situation, start: date | None, law: Law, trace: list[Step]
) -> tuple[Parameter, ...]:
    """The editions of a topic that apply: none, one, or two that say the same (see the head of this file).

    Raises:
        Untold: the day of signing is not known, or the editions differ and the book has not chosen.
    """
    signed = signing_day(situation)
    start = start or signed
    then, later = in_force(topic, signed, law), in_force(topic, start, law)
    if then == later:
        return then
    days: dict[str, object] = {"signed": signed.isoformat(), "start": start.isoformat()}
    if then and later and then[0].machine == later[0].machine:
        step, chosen = Step("due.editions-agree", days), then + later
    elif situation.deciding is Deciding.OPEN:
        trace.append(Step("due.editions-differ", days, then + later))
        raise Untold("deciding-day")
    else:
        step = Step("due.edition-chosen", {**days, "deciding": situation.deciding})
        chosen = then if situation.deciding is Deciding.SIGNING else later
    if step not in trace:
        trace.append(step)
    return chosen


def _statutory(situation: Situation, law: Law, trace: list[Step]) -> tuple[After, date]:
    """The term that the law gives where nothing was agreed, and the day it starts."""
    if not covered(situation):
        trace.append(outside(situation, law) or Step("due.no-rule"))
        raise Untold("agreed-term")
    trace.extend(parties(situation, law))
    start = _start(DELIVERY, situation, law, trace)
    kind = "public" if situation.debtor in AS_PUBLIC else "large-enterprise"
    rules = editions(f"sme.payment-term.{kind}", situation, start, law, trace)
    machine: Mapping[str, Any] = rules[-1].machine if rules else {}
    if machine.get("kind") != "term":
        trace.append(Step("due.no-number" if rules else "due.no-rule", {}, rules))
        raise Untold("agreed-term")
    term = After(machine["starts"], machine["count"], _UNITS[machine["unit"]])
    trace.append(Step("due.statutory-term", _told(term), rules))
    special = in_force("sme.special-rule-prevails", start, law)
    if special and special[0].document_number == rules[-1].document_number:
        trace.append(Step("due.special-rule", {}, special))
    return term, start


def _told(term: After) -> dict[str, object]:
    return {"event": term.event, "count": term.count, "unit": term.unit}


def _start(event: str, situation: Situation, law: Law, trace: list[Step]) -> date:
    """The day a term starts from: the agreed event, or the one that the law puts in its place."""
    condition = situation.condition
    if condition and condition != event and covered(situation):
        start = situation.days.get(condition) or situation.days.get(INSPECTION_ENDED)
        rules = editions(CONDITIONS[condition], situation, start, law, trace)
        if rules:
            event = condition
            trace.append(Step("due.start-by-law", {"event": event}, rules))
    overrun = _overrun(situation, law, trace) if event == PASSED else None
    if overrun:
        return overrun
    if event not in situation.days:
        raise _Waits(event)
    day = situation.days[event]
    if day is None:
        raise Untold(event)
    trace.append(Step("due.start", {"event": event, "day": day.isoformat()}))
    return day


def _overrun(situation: Situation, law: Law, trace: list[Step]) -> date | None:
    """The end of the agreed time of inspection, where the debtor let it pass: the term starts there."""
    ended, passed = situation.days.get(INSPECTION_ENDED), situation.days.get(PASSED)
    failed, on = situation.inspection_failed_on, situation.on
    if ended is None or (passed is None and PASSED in situation.days):
        return None
    in_time = passed is not None and passed <= ended
    refused_in_time = failed is not None and failed <= ended
    still_running = passed is None and on is not None and on <= ended
    if in_time or refused_in_time or still_running or not covered(situation):
        return None
    rules = editions("sme.start.inspection-delayed", situation, ended, law, trace)
    if rules and failed is not None and passed is None:
        raise Untold("inspection-result")
    if rules:
        trace.append(Step("due.inspection-overrun", {"day": ended.isoformat()}, rules))
    return ended if rules else None


def count_term(term: After, start: date, law: Law, trace: list[Step]) -> tuple[date, bool]:
    """The last day of a term from a day, and whether an unknown holiday notice may still move it."""
    rules = in_force("procedure.counting-of-terms", start, law)
    if term.count:
        trace.append(
            Step("due.first-day", {"day": law.calendar.add_calendar_days(start, 1).isoformat()}, rules)
        )
    provisional = False
    if term.unit is Unit.WORKING_DAY:
        reached = law.calendar.add_working_days(start, term.count)
        end, provisional = reached.day, reached.provisional
    elif term.unit is Unit.MONTH:
        end = law.calendar.add_months(start, term.count)
    else:
        end = law.calendar.add_calendar_days(start, term.count)
    trace.append(Step("due.counted", {"count": term.count, "unit": term.unit, "day": end.isoformat()}))
    if term.unit is Unit.MONTH and end.day != start.day:
        trace.append(Step("due.month-end", {"day": end.isoformat()}, rules))
    if term.unit is Unit.WORKING_DAY and term.count:
        _tell_provisional(provisional, start, end, law, trace)
        return end, provisional
    return _move_later(end, rules, law, trace)


def _fixed(term: FixedDay, law: Law, trace: list[Step]) -> tuple[date, bool]:
    """A named day, later where it falls on a holiday; a payday for wages earlier (MW-02)."""
    day = term.day
    trace.append(Step("due.payday" if term.wages else "due.fixed", {"day": day.isoformat()}))
    if not term.wages:
        return _move_later(day, (), law, trace)
    rules = in_force("wage.payday-before-holiday", day, law)
    if not rules:
        trace.append(Step("due.payday-no-rule", {"day": day.isoformat()}))
        return day, False
    reached = law.calendar.payday_on_holiday_moves_earlier(day)
    if reached.day != day:
        moved = _moved(day, reached.day, law, weekend="rest-day")
        trace.append(Step("due.moved-earlier", moved, rules))
    _tell_provisional(reached.provisional, reached.day, day, law, trace)
    return reached.day, reached.provisional


def _move_later(end: date, rules: tuple[Parameter, ...], law: Law, trace: list[Step]) -> tuple[date, bool]:
    reached = law.calendar.last_day_of_term_on_holiday_moves_later(end, weekends=law.weekends)
    if reached.day != end:
        trace.append(Step("due.moved-later", _moved(end, reached.day, law), rules))
    elif not law.calendar.is_working_day(end):
        trace.append(Step("due.weekend-kept", {"day": end.isoformat()}))
    _tell_provisional(reached.provisional, end, reached.day, law, trace)
    return reached.day, reached.provisional


def _moved(day: date, to: date, law: Law, weekend: str = "weekend") -> dict[str, object]:
    reason = "holiday" if law.calendar.is_day_off_by_notice(day) else weekend
    return {"from": day.isoformat(), "to": to.isoformat(), "reason": reason, "year": day.year}


def _tell_provisional(provisional: bool, first: date, last: date, law: Law, trace: list[Step]) -> None:
    """Name the years whose holiday notice is not known and was needed."""
    if provisional:
        years = [year for year in range(first.year, last.year + 1) if year not in law.calendar.years]
        trace.append(Step("due.provisional", {"years": tuple(years)}))
