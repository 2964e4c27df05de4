"""A debt with what happened to it, and its interest in segments: days in a row of one sum and one rate.

Products are exact fractions of a minor unit. Refuses to know which rate applies, and what a payment meets
first. Pure: no clock, no database.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from ledger.core.errors import refuse
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.law.due import TraceStep
from ledger.law.rate_kinds import AgreedRate, RatePart

ONE_DAY = timedelta(days=1)
NO_RATE = RatePart(date.min, Fraction(0), {})


@frozen
class SumPayment:
    """A payment, of the day the money arrived; before the due day it counts too."""

    day: date
    amount: Money


@frozen
class PaymentReturned:
    """A payment that came back: what it had met is unpaid again."""

    day: date
    amount: Money


@frozen
class InterestPayment:
    """A payment that was said to be for interest."""

    day: date
    amount: Money


@frozen
class PrincipalReversed:
    """A part of the sum that is no longer owed from a day on (a credit note, a settled dispute)."""

    day: date
    amount: Money


@frozen
class Disputed:
    """A part of the sum in dispute, from the day it was raised to the day it was settled, if it was."""

    day: date
    amount: Money
    settled_on: date | None = None


@frozen
class Extended:
    """A respite that the creditor granted on a day, until another."""

    day: date
    until: date


@frozen
class RateAgreed:
    """A rate agreed later, for the days from this one on."""

    day: date
    rate: AgreedRate


Change = SumPayment | PaymentReturned | InterestPayment | PrincipalReversed | Disputed | Extended | RateAgreed


@frozen
class OwedSum:
    """A sum, its due day, and what happened to it. The order of ``changes`` plays no part.

    >>> paid = SumPayment(date(2025, 8, 5), Money(300_00, "CNY"))
    >>> debt = OwedSum(Money(1_000_00, "CNY"), date(2025, 7, 31), (paid,))
    >>> debt.balance(date(2025, 8, 4)), debt.balance(date(2025, 8, 5))
    (100000, 70000)
    """

    principal: Money
    due: date
    changes: tuple[Change, ...] = ()

    def __post_init__(self) -> None:
        sums = [one.amount for one in self.changes if not isinstance(one, Extended | RateAgreed)]
        for amount in (self.principal, *sums):
            if amount < Money(0, self.principal.currency):
                raise refuse("interest.negative", value=amount.minor)
        rates: dict[date, AgreedRate] = {}
        for one in self.changes:
            ends = getattr(one, "until", None) or getattr(one, "settled_on", None)
            if ends is not None and ends < one.day:
                raise refuse("interest.backwards", first=one.day.isoformat(), last=ends.isoformat())
            if isinstance(one, RateAgreed) and rates.setdefault(one.day, one.rate) != one.rate:
                raise refuse("interest.two-rates", day=one.day.isoformat())

    def _total(self, kind: type[SumPayment | PaymentReturned | PrincipalReversed], day: date) -> int:
        return sum(one.amount.minor for one in self.changes if isinstance(one, kind) and one.day <= day)

    def balance(self, day: date) -> int:
        """What is unpaid at the end of a day, in minor units; below zero where more was paid than owed."""
        owed = max(0, self.principal.minor - self._total(PrincipalReversed, day))
        return owed - self._total(SumPayment, day) + self._total(PaymentReturned, day)

    def disputed(self, day: date) -> int:
        """How much of what is unpaid is in dispute at the end of a day."""
        running = (
            one.amount.minor
            for one in self.changes
            if isinstance(one, Disputed)
            and one.day <= day
            and (one.settled_on is None or day < one.settled_on)
        )
        return min(sum(running), max(0, self.balance(day)))

    def extended(self, day: date) -> bool:
        """Whether a respite runs at the end of a day."""
        return any(isinstance(one, Extended) and one.day <= day < one.until for one in self.changes)

    def due_by(self, day: date) -> date:
        """The due day as it stands on a day, with the respites granted by then."""
        put_off = (one.until for one in self.changes if isinstance(one, Extended) and one.day <= day)
        return max((self.due, *put_off))

    def cuts(self) -> Iterable[date]:
        """The days at whose end something changes."""
        for one in self.changes:
            if isinstance(one, RateAgreed):
                continue
            yield one.day
            ends = getattr(one, "until", None) or getattr(one, "settled_on", None)
            if ends is not None:
                yield ends


class Bearing(Named):
    """Whether the days of a segment bear interest, and why not."""

    BEARS = "bears", "计息", "bears interest"
    DISPUTED = "disputed", "争议期间，不计息", "in dispute, bears none"
    EXTENDED = "extended", "展期内，不计息", "respite, bears none"
    PAID = "paid", "已无未付款", "nothing unpaid"


@frozen
class Segment:
    """Days in a row, first and last included, with the same sum and the same rate."""

    first: date
    last: date
    bearing: Bearing
    amount: Money
    rate: RatePart

    @property
    def days(self) -> int:
        """The number of its days, first and last included."""
        return (self.last - self.first).days + 1

    @property
    def product(self) -> Fraction:
        """Interest in minor units, exact."""
        return self.amount.minor * self.rate.per_day * self.days

    def step(self) -> TraceStep:
        """The segment as a line of the trace."""
        days = {"from": self.first.isoformat(), "to": self.last.isoformat(), "days": self.days}
        if self.bearing is not Bearing.BEARS:
            return TraceStep("interest.segment-free", {**days, "bearing": self.bearing})
        rest = {"amount": self.amount, "rate": self.rate.told, "product": self.product}
        return TraceStep("interest.segment", {**days, **rest})


def accrue(debt: OwedSum, parts: tuple[RatePart, ...], after: date, until: date) -> tuple[Segment, ...]:
    """The segments of the days after one day, up to and with another; none of them before the due day ended.

    Args:
        debt: what is owed.
        parts: the rates, in order; the first covers the first day.
        after: the last day not counted.
        until: the last day counted.
    """
    after = max(after, debt.due)
    cuts = {*debt.cuts(), *(part.first - ONE_DAY for part in parts[1:]), until}
    ends = sorted(day for day in cuts if after < day <= until)
    first_days = [part.first for part in parts]
    found: list[Segment] = []
    for start, end in pairwise([after, *ends]):
        first = start + ONE_DAY
        part = parts[max(0, bisect_right(first_days, first) - 1)]
        bearing, amount = _bearing(debt, start)
        segment = Segment(first, end, bearing, Money(amount, debt.principal.currency), part)
        if found and (found[-1].bearing, found[-1].amount, found[-1].rate) == (bearing, segment.amount, part):
            segment = Segment(found.pop().first, end, bearing, segment.amount, part)
        found.append(segment)
    return tuple(found)


def _bearing(debt: OwedSum, day: date) -> tuple[Bearing, int]:
    """What bears interest on the day after this one."""
    unpaid, disputed = debt.balance(day), debt.disputed(day)
    if unpaid <= 0:
        return Bearing.PAID, 0
    if debt.extended(day):
        return Bearing.EXTENDED, 0
    return (Bearing.BEARS, unpaid - disputed) if unpaid > disputed else (Bearing.DISPUTED, 0)


def half_up(exact: Fraction) -> int:
    """The nearest whole number; a half goes up. Interest is never negative."""
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)
