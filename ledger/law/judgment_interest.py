"""What is owed for performing late what a judgment with force orders: the doubled part of the interest.

Civil Procedure Law article 264 (253 and 260 before) and Fashi [2014] 8: 0.0175 % a day of the money that the
judgment orders and that is unpaid, ordinary interest left out, from the end of the time it sets, else from
the day it takes force. Not counted are days on which it was stayed otherwise than at the debtor's request.
The judgment's own interest runs beside it, by the judgment, and is no part of this. What accrued before
2014-08-01 goes by loan rates that are not on record. Pure: no clock, no database. Refuses to know whether a
judgment has force.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from datetime import date, timedelta
from fractions import Fraction

from ledger.core.errors import refuse
from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.law.due import Law, State, TraceStep, in_force
from ledger.law.interest_parts import Bearing, Extended, OwedSum, Segment, SumPayment, accrue
from ledger.law.rate_kinds import PerDay, RatePart, told

_TOPIC = "judgment.doubled-interest"
_PER_MILLION = 1_000_000
_ONE_DAY = timedelta(days=1)


@frozen
class Ordered:
    """Money that a judgment orders: the sum, the last day of its time, what was paid of it.

    Attributes:
        amount: the sum, without the interest that the judgment orders beside it.
        ends: the last day of the time it sets; the day it took force where it sets none.
        sets_a_time: whether it sets one.
        paid: what was paid of the sum, each with its day.
        stayed: days on which its execution was stayed otherwise than at the debtor's request, first and last.
    """

    amount: Money
    ends: date
    sets_a_time: bool = True
    paid: tuple[SumPayment, ...] = ()
    stayed: tuple[tuple[date, date], ...] = field(default=())

    def __post_init__(self) -> None:
        for first, last in self.stayed:
            if last < first:
                raise refuse("interest.backwards", first=first.isoformat(), last=last.isoformat())


@frozen
class LatePerformance:
    """The answer: the doubled part up to and with a day, what is unpaid, and every step."""

    state: State
    amount: Money | None
    unpaid: Money
    segments: tuple[Segment, ...]
    trace: tuple[TraceStep, ...]
    missing: str | None = None


def doubled_interest(ordered: Ordered, on: date, law: Law) -> LatePerformance:
    """The doubled part of the interest on what a judgment orders, up to and with a day.

    Args:
        ordered: the sum and what happened to it.
        on: the day.
        law: what is in force.
    """
    stays = tuple(Extended(first - _ONE_DAY, last) for first, last in ordered.stayed)
    debt = OwedSum(ordered.amount, ordered.ends, (*ordered.paid, *stays))
    unpaid = Money(max(0, debt.balance(on)), ordered.amount.currency)
    rules = in_force(f"{_TOPIC}.rate", ordered.ends, law)
    trace = list(_basis(ordered, on, law))
    if on > ordered.ends and not rules:
        trace.append(TraceStep("judgment.before", {}, in_force(f"{_TOPIC}.rate-before", ordered.ends, law)))
        return LatePerformance(State.UNDETERMINED, None, unpaid, (), tuple(trace), "loan-rate")
    rate = PerDay(rules[0].machine["per_million"], _PER_MILLION) if rules else PerDay(0)
    part = RatePart(ordered.ends + _ONE_DAY, Fraction(rate.parts, rate.of), told(rate))
    segments = accrue(debt, (part,), ordered.ends, on)
    exact = sum((one.product for one in segments), Fraction(0))
    amount = Money((2 * exact.numerator + exact.denominator) // (2 * exact.denominator), unpaid.currency)
    if not segments:
        trace.append(
            TraceStep("interest.not-overdue", {"due": ordered.ends.isoformat(), "day": on.isoformat()})
        )
    else:
        trace.append(TraceStep("judgment.rate", {"rate": told(rate)}, rules))
        trace.extend(_lines(segments))
        trace.extend(_remarks(ordered, on, law))
    code = "interest.total" if exact.denominator == 1 else "interest.total-rounded"
    trace.append(TraceStep(code, {"amount": amount, "exact": exact}))
    return LatePerformance(State.KNOWN, amount, unpaid, segments, tuple(trace))


def _basis(ordered: Ordered, on: date, law: Law) -> Iterator[TraceStep]:
    yield TraceStep("judgment.basis", {}, in_force(_TOPIC, on, law))
    start = {"day": ordered.ends.isoformat()}
    code = "judgment.start" if ordered.sets_a_time else "judgment.start-with-force"
    yield TraceStep(code, start, in_force(f"{_TOPIC}.start", on, law))


def _lines(segments: tuple[Segment, ...]) -> Iterator[TraceStep]:
    for one in segments:
        if one.bearing is Bearing.EXTENDED:
            days = {"from": one.first.isoformat(), "to": one.last.isoformat(), "days": one.days}
            yield TraceStep("judgment.stayed", days)
        else:
            yield one.step()


def _remarks(ordered: Ordered, on: date, law: Law) -> Iterator[TraceStep]:
    """What was decided, and what runs beside it."""
    if ordered.stayed:
        yield TraceStep("judgment.stay", {}, in_force(f"{_TOPIC}.time-not-counted", on, law))
    if any(one.day > ordered.ends for one in ordered.paid):
        yield TraceStep("judgment.order", {}, in_force("judgment.order", on, law))
    if ordered.amount.currency != "CNY":
        yield TraceStep("judgment.foreign-money", {}, in_force("judgment.foreign-currency", on, law))
    yield TraceStep("judgment.ordinary", {}, in_force("judgment.ordinary-interest", on, law))
