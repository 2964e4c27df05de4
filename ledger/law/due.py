"""Due days: by which day something is due, and every step that leads there.

A due day is never a bare date. ``due_day`` returns the day, or the event it waits for, or the field without
which nobody can tell, and always the trace: values, which ``ledger.words.trace.say_step`` puts into words.
Counting follows the text in force on the day the term starts: the Civil Code (statute book PR-08), before it
the General Provisions (PR-15) and General Principles (PR-16) of the Civil Law.

Which edition of a regulation applies: a payment has two days that a text can mean, that of signing (the size
class and the lowest rate are tied to it) and that on which the term starts. Decree 802 replaced 728 on
2025-06-01 without a transitional clause. Where both days fall under one edition, or both editions say the
same, that is the answer. Where they differ the book must choose (``Deciding``); until then nobody can tell.

Pure: no clock, no database. Flags nothing: an agreed term over the maximum is counted as agreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from typing import Any

from ledger.core.frozen import frozen
from ledger.core.vocabulary import OwedFor
from ledger.law.coverage import AS_PUBLIC, Deal, Debtor, FactMissing, Unsized, covered
from ledger.law.days import last_day, moved_end, named_day, term_of_text
from ledger.law.statutes import Parameter
from ledger.law.terms import (
    AGREED_EVENT,
    COUNT_MAX,
    DELIVERY,
    INSPECTION_ENDED,
    PASSED,
    SETTLED,
    SIGNED,
    After,
    Deciding,
    Due,
    FixedDay,
    Law,
    State,
    Statutory,
    Term,
    TraceStep,
    Unit,
    in_force,
)

__all__ = [
    "AGREED_EVENT",
    "CONDITIONS",
    "COUNT_MAX",
    "DECIDING_DAY",
    "DELIVERY",
    "INSPECTION_ENDED",
    "PASSED",
    "SETTLED",
    "SIGNED",
    "After",
    "Deciding",
    "Due",
    "FixedDay",
    "Law",
    "Situation",
    "State",
    "Statutory",
    "Term",
    "TraceStep",
    "Unit",
    "due_day",
    "editions",
    "in_force",
    "inspection_ends",
    "outside",
    "parties",
    "signing_day",
]

DECIDING_DAY = "deciding-day"
"""What is missing where the editions differ and the book has not chosen."""

CONDITIONS = {PASSED: "sme.start.inspection", SETTLED: "sme.start.progress-settlement"}
"""What a contract may make a condition of payment, and the topic that then says from when the term runs."""
_WORKS_DUE = "works.due-day-not-agreed"


@frozen(kw_only=True)
class Situation(Deal):
    """The facts that a due day hangs on.

    Attributes:
        days: events that have happened, with their day; None where it happened and nobody wrote down when.
        condition: what the contract makes a condition of payment: ``PASSED``, ``SETTLED`` or None.
        inspection_failed_on: the first day on which the goods or works did not pass, if there was one.
        deciding: the book's choice where the texts leave open which edition applies.
        on: the day on which this is asked; without it the agreed time of inspection counts as over.
    """

    days: Mapping[str, date | None] = field(default_factory=dict)
    condition: str | None = None
    inspection_failed_on: date | None = None
    deciding: Deciding = Deciding.OPEN
    on: date | None = None


class _Waits(Exception):
    """The event that a term starts from has not happened."""


def due_day(term: Term, situation: Situation, law: Law) -> Due:
    """The day by which something is due, or why there is none, with the steps that lead there.

    A public body took goods from a small enterprise, and no term was agreed: thirty days by decree 802.

    >>> from ledger.law.coverage import Debtor, Size
    >>> from ledger.law.terms import Statutory
    >>> days = {SIGNED: date(2025, 6, 10), DELIVERY: date(2025, 7, 1)}
    >>> found = due_day(
    ...     Statutory(), Situation(debtor=Debtor.PUBLIC, creditor_size=Size.SMALL, days=days), Law.shipped()
    ... )
    >>> found.last.isoformat(), [step.code for step in found.trace][-1]
    ('2025-07-31', 'due.day')

    Agreed from a delivery that has not come, it waits for it:

    >>> due_day(After(DELIVERY, 30), Situation(), Law.shipped()).event
    'delivery'
    """
    trace: list[TraceStep] = []
    try:
        if isinstance(term, FixedDay):
            found = named_day(term, law)
        elif isinstance(term, After):
            trace.append(TraceStep("due.agreed-term", _told(term)))
            found = last_day(_start(term.event, situation, law, trace), term, law)
        else:
            found = _by_law(situation, law, trace)
        *steps, known = found.trace
        trace.extend(steps)
        _complain_of_refusal(situation, found.last, trace)
    except _Waits as waits:
        trace.append(TraceStep("due.waits", {"event": str(waits)}))
        return Due(None, State.WAITS, tuple(trace), event=str(waits))
    except FactMissing as lacking:
        code = "due.law-not-chosen" if str(lacking) == DECIDING_DAY else "due.untold"
        trace.append(TraceStep(code, {"field": str(lacking)}))
        return Due(None, State.UNDETERMINED, tuple(trace), missing=str(lacking))
    return replace(found, trace=(*trace, known))


def _complain_of_refusal(situation: Situation, reached: date, trace: list[TraceStep]) -> None:
    """That nobody can tell where what was delivered did not pass in the term from its delivery, nor later.

    Whether the price of what does not conform is due all the same depends on what the parties did about it
    (Civil Code articles 525, 582).
    """
    delivered, failed = situation.days.get(DELIVERY), situation.inspection_failed_on
    if delivered is None or failed is None or PASSED in situation.days:
        return
    start = {"event": DELIVERY, "day": delivered.isoformat()}
    if delivered <= failed <= reached and TraceStep("due.start", start) in trace:
        raise FactMissing("inspection-outcome")


def signing_day(situation: Situation) -> date:
    """The day of signing. Raises ``FactMissing`` where it is not known."""
    signed = situation.days.get(SIGNED)
    if signed is None:
        raise FactMissing(SIGNED)
    return signed


def parties(situation: Situation, law: Law, on: date | None = None) -> tuple[TraceStep, ...]:
    """Who owes whom, as the regulation asks: the size class is the one at signing.

    Args:
        situation: the contract.
        law: what the book goes by.
        on: the day whose edition is asked for what is likewise, where that is not the day of signing.
    """
    signed = signing_day(situation)
    who = {"debtor": situation.debtor, "size": situation.creditor_size, "day": signed.isoformat()}
    found = TraceStep("due.parties", who, in_force("sme.size-determined-at", signed, law))
    if situation.debtor is not Debtor.FUNDED_GROUP:
        return (found,)
    return found, TraceStep(
        "due.as-public", {}, in_force("sme.organisations-with-public-funds", on or signed, law)
    )


def outside(situation: Situation, law: Law) -> TraceStep | None:
    """Why the regulation is silent where it is not for want of a party that it names."""
    signed = signing_day(situation)
    if situation.creditor_size is Unsized.INDIVIDUAL:
        return TraceStep("due.individual-business", {}, in_force("sme.individual-business", signed, law))
    if situation.purchase is False and situation.debtor is not Debtor.OTHER:
        return TraceStep("due.no-purchase", {}, in_force("sme.scope.purchases", signed, law))
    return None


def editions(
    topic: str, situation: Situation, start: date | None, law: Law, trace: list[TraceStep]
) -> tuple[Parameter, ...]:
    """The editions of a topic that apply: none, one, or two that say the same (see the head of this file).

    Raises:
        FactMissing: the day of signing is not known, or the editions differ and the book has not chosen.
    """
    signed = signing_day(situation)
    start = start or signed
    then, later = in_force(topic, signed, law), in_force(topic, start, law)
    if then == later:
        return then
    days: dict[str, object] = {"signed": signed.isoformat(), "start": start.isoformat()}
    if then and later and then[0].machine == later[0].machine:
        step, chosen = TraceStep("due.editions-agree", days), then + later
    elif situation.deciding is Deciding.OPEN:
        trace.append(TraceStep("due.editions-differ", days, then + later))
        raise FactMissing(DECIDING_DAY)
    else:
        step = TraceStep("due.edition-chosen", {**days, "deciding": situation.deciding})
        chosen = then if situation.deciding is Deciding.SIGNING else later
    if step not in trace:
        trace.append(step)
    return chosen


def _by_law(situation: Situation, law: Law, trace: list[TraceStep]) -> Due:
    """The day that the law gives where nothing was agreed: by the regulation, else that of works."""
    if covered(situation):
        trace.extend(parties(situation, law))
        term = _statutory(situation, law, trace)
        if term is not None:
            return last_day(*term, law)
        rest = None
    else:
        rest = outside(situation, law)
        trace.extend([rest] if rest else [])
    works = _day_of_works(situation, law, trace)
    if works is None:
        trace.extend([] if rest or covered(situation) else [TraceStep("due.no-rule")])
        raise FactMissing("agreed-term")
    return Due(works, State.KNOWN, (TraceStep("due.day", {"day": works.isoformat()}),))


def _day_of_works(situation: Situation, law: Law, trace: list[TraceStep]) -> date | None:
    """The day on which the price of works is taken to be due where none was agreed: that of their delivery.

    Before delivery it is that of handing in the settlement documents or of the action (Fashi [2020] 25
    article 27, Fashi [2004] 14 article 18 before), of which nothing is on record.
    """
    if not situation.purchase or situation.bought != {OwedFor.WORKS}:
        return None
    if DELIVERY not in situation.days:
        if in_force(_WORKS_DUE, signing_day(situation), law):
            raise _Waits(DELIVERY)
        return None
    day = situation.days[DELIVERY]
    if day is None:
        raise FactMissing(DELIVERY)
    rules = in_force(_WORKS_DUE, day, law)
    if not rules:
        return None
    trace.append(TraceStep("due.works-delivered", {"day": day.isoformat()}, rules))
    return day


def _statutory(situation: Situation, law: Law, trace: list[TraceStep]) -> tuple[date, After] | None:
    """The day from which the term runs that the regulation gives where nothing was agreed, and the term."""
    start = _start(DELIVERY, situation, law, trace)
    kind = "public" if situation.debtor in AS_PUBLIC else "large-enterprise"
    rules = editions(f"sme.payment-term.{kind}", situation, start, law, trace)
    machine: Mapping[str, Any] = rules[-1].machine if rules else {}
    if machine.get("kind") != "term":
        trace.append(TraceStep("due.no-number" if rules else "due.no-rule", {}, rules))
        return None
    term = term_of_text(machine)
    moved = any(step.code == "due.start-by-law" for step in trace)
    code = "due.statutory-term-by-condition" if moved else "due.statutory-term"
    trace.append(TraceStep(code, _told(term), rules))
    special = in_force("sme.special-rule-prevails", start, law)
    if special and special[0].document_number == rules[-1].document_number:
        trace.append(TraceStep("due.special-rule", {}, special))
    return start, term


def _told(term: After) -> dict[str, object]:
    return {"event": term.event, "count": term.count, "unit": term.unit}


def _start(event: str, situation: Situation, law: Law, trace: list[TraceStep]) -> date:
    """The day a term starts from: the agreed event, or the one that the law puts in its place."""
    condition = situation.condition
    if condition and condition != event and covered(situation):
        start = situation.days.get(condition) or inspection_ends(situation, law)
        rules = editions(CONDITIONS[condition], situation, start, law, trace)
        if rules:
            event = condition
            trace.append(TraceStep("due.start-by-law", {"event": event}, rules))
    overrun = _overrun(situation, law, trace) if event == PASSED else None
    if overrun:
        return overrun
    if condition and condition not in situation.days:
        raise _Waits(condition)  # whatever the term runs from: a condition that is not met makes nothing due
    if event not in situation.days:
        raise _Waits(event)
    day = situation.days[event]
    if day is None:
        raise FactMissing(event)
    trace.append(TraceStep("due.start", {"event": event, "day": day.isoformat()}))
    return day


def _overrun(situation: Situation, law: Law, trace: list[TraceStep]) -> date | None:
    """The end of the agreed time of inspection, where the debtor let it pass: the term starts there."""
    ended, passed = inspection_ends(situation, law), situation.days.get(PASSED)
    failed, on = situation.inspection_failed_on, situation.on
    if ended is None or (passed is None and PASSED in situation.days):
        return None
    in_time = passed is not None and passed <= ended
    refused_in_time = failed is not None and failed <= ended
    still_running = passed is None and on is not None and on <= ended
    if in_time or refused_in_time or still_running or not covered(situation):
        return None
    inspection_ends(situation, law, trace)
    rules = editions("sme.start.inspection-delayed", situation, ended, law, trace)
    if rules and failed is not None and passed is None:
        raise FactMissing("inspection-result")
    if rules:
        trace.append(TraceStep("due.inspection-overrun", {"day": ended.isoformat()}, rules))
    return ended if rules else None


def inspection_ends(situation: Situation, law: Law, trace: list[TraceStep] | None = None) -> date | None:
    """The last day of the agreed time of inspection, later where that is a holiday; None where none runs."""
    ended = situation.days.get(INSPECTION_ENDED)
    if ended is None:
        return None
    moved = moved_end(ended, law)
    if trace is not None:
        trace.extend(moved.trace[:-1])
    return moved.last
