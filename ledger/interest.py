"""Interest on overdue sums, in segments, each with its days, sum, rate and exact product.

Every day after the due day bears interest on what was unpaid, undisputed and not put off at the end of the
day before, at the rate of the day itself. So a payment ends the interest on its part with the day of payment,
and on the n-th day after its due day a sum is n days overdue. Products are exact fractions of a minor unit;
only their total is rounded, once, half up.

The statute book leaves open, and the trace says what is done here: payments are set against the sum itself,
not first against interest; a disputed part bears nothing while the dispute lasts; what has accrued when a
respite is granted stays due. Pure: no clock, no database. Which rate applies is for ``late_rate`` to say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from ledger.coverage import Untold, covered
from ledger.due import DECIDING_DAY, FixedDay, Law, Situation, State, Step, in_force
from ledger.errors import refuse
from ledger.fields import Named
from ledger.frozen import frozen
from ledger.last_day import fixed_day
from ledger.late_rate import Floor, RateTerms, floor_of, rate_parts, rates_beside
from ledger.limitation import limitation
from ledger.money import Money
from ledger.rate_kinds import AgreedRate, LprLinked, Overdue, RatePart, told
from ledger.statutes import Parameter

_ONE_DAY = timedelta(days=1)
_NO_RATE = RatePart(date.min, Fraction(0), {})


@frozen
class Paid:
    """A payment, of the day the money arrived; before the due day it counts too."""

    day: date
    amount: Money


@frozen
class PaymentReturned:
    """A payment that came back: what it had met is unpaid again."""

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


Change = Paid | PaymentReturned | PrincipalReversed | Disputed | Extended | RateAgreed


@frozen
class Debt:
    """A sum, its due day, and what happened to it. The order of ``changes`` plays no part."""

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

    def _total(self, kind: type[Paid | PaymentReturned | PrincipalReversed], day: date) -> int:
        return sum(one.amount.minor for one in self.changes if isinstance(one, kind) and one.day <= day)

    def balance(self, day: date) -> int:
        """What is unpaid at the end of a day, in minor units; below zero where more was paid than owed."""
        owed = max(0, self.principal.minor - self._total(PrincipalReversed, day))
        return owed - self._total(Paid, day) + self._total(PaymentReturned, day)

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
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def product(self) -> Fraction:
        """Interest in minor units, exact."""
        return self.amount.minor * self.rate.per_day * self.days

    def step(self) -> Step:
        """The segment as a line of the trace."""
        days = {"from": self.first.isoformat(), "to": self.last.isoformat(), "days": self.days}
        if self.bearing is not Bearing.BEARS:
            return Step("interest.segment-free", {**days, "bearing": self.bearing})
        rest = {"amount": self.amount, "rate": self.rate.told, "product": self.product}
        return Step("interest.segment", {**days, **rest})


def accrue(debt: Debt, parts: tuple[RatePart, ...], after: date, until: date) -> tuple[Segment, ...]:
    """The segments of the days after one day, up to and with another; none of them before the due day ended.

    Args:
        debt: what is owed.
        parts: the rates, in order; the first covers the first day.
        after: the last day not counted.
        until: the last day counted.
    """
    after = max(after, debt.due)
    cuts = {*debt.cuts(), *(part.first - _ONE_DAY for part in parts[1:]), until}
    ends = sorted(day for day in cuts if after < day <= until)
    first_days = [part.first for part in parts]
    found: list[Segment] = []
    for start, end in pairwise([after, *ends]):
        first = start + _ONE_DAY
        part = parts[max(0, bisect_right(first_days, first) - 1)]
        bearing, amount = _bearing(debt, start)
        segment = Segment(first, end, bearing, Money(amount, debt.principal.currency), part)
        if found and (found[-1].bearing, found[-1].amount, found[-1].rate) == (bearing, segment.amount, part):
            segment = Segment(found.pop().first, end, bearing, segment.amount, part)
        found.append(segment)
    return tuple(found)


def _bearing(debt: Debt, day: date) -> tuple[Bearing, int]:
    """What bears interest on the day after this one."""
    unpaid, disputed = debt.balance(day), debt.disputed(day)
    if unpaid <= 0:
        return Bearing.PAID, 0
    if debt.extended(day):
        return Bearing.EXTENDED, 0
    return (Bearing.BEARS, unpaid - disputed) if unpaid > disputed else (Bearing.DISPUTED, 0)


@frozen(kw_only=True)
class Interest:
    """The answer for one day.

    Attributes:
        amount: interest up to and with the day, rounded; None where nobody can tell.
        exact: the same before rounding, in minor units.
        days_overdue: days since the due day (with respites), until the day or until nothing was unpaid.
        unpaid: what is unpaid at the end of the day. ``overpaid``: what was paid beyond what was owed.
        floor: how an agreed rate compares with the lowest allowed; None where there is none to compare.
        missing: the field without which nobody can tell.
        provisional: a rate that is not known yet may still change the sum.
    """

    state: State
    amount: Money | None
    exact: Fraction
    days_overdue: int
    unpaid: Money
    disputed: Money
    overpaid: Money
    segments: tuple[Segment, ...]
    trace: tuple[Step, ...]
    floor: Floor | None = None
    missing: str | None = None
    provisional: bool = False


def _as_it_ends(change: Change, law: Law) -> Change:
    """A respite until a holiday ends later, like every other term (PR-08)."""
    if not isinstance(change, Extended):
        return change
    return replace(change, until=fixed_day(FixedDay(change.until), law, [])[0])


def interest_on(
    debt: Debt,
    on: date,
    situation: Situation,
    law: Law,
    *,
    agreed: AgreedRate | None = None,
    reply: LprLinked | None = None,
) -> Interest:
    """Interest on a debt up to and with a day.

    Args:
        debt: the sum, its due day, and what happened to it.
        on: the day.
        situation: who owes whom since when; decides whether the statutory rate applies.
        law: what is in force.
        agreed: the rate of the contract; later ones are among the debt's changes.
        reply: how the book applies the court's reply on pay-when-paid clauses, where it chose to.

    Raises:
        Refused: the reply was chosen for parties or a day that it does not speak of.
    """
    debt = replace(debt, changes=tuple(_as_it_ends(one, law) for one in debt.changes))
    first = debt.due + _ONE_DAY
    days = Overdue(first, on, first, debt.principal.currency)
    later = tuple((one.day, one.rate) for one in debt.changes if isinstance(one, RateAgreed))
    terms = RateTerms(agreed, later, reply)
    trace: list[Step] = []
    floor, missing = None, None
    segments = accrue(debt, (_NO_RATE,), debt.due, on)
    if any(one.bearing is Bearing.BEARS for one in segments):
        try:
            segments = accrue(debt, rate_parts(terms, days, situation, law, trace), debt.due, on)
        except Untold as untold:
            missing = str(untold)
        floor = floor_of(terms, days, situation, law, trace)
    exact = sum((one.product for one in segments), Fraction(0))
    amount = None if missing else Money(_half_up(exact), debt.principal.currency)
    undisputed = in_force("sme.undisputed-part", on, law) if _sme(situation) else ()
    trace.extend(_tell(debt, segments, on, undisputed, missing))
    if amount is not None and any(one.bearing is Bearing.BEARS for one in segments):
        trace.extend(_beside(debt, days, terms, situation, law))
    if debt.balance(on) > 0:
        trace.extend(limitation(debt.due, on, law))
    trace.append(_total(exact, amount, missing))
    balance, disputed = debt.balance(on), debt.disputed(on)
    return Interest(
        state=State.UNTOLD if missing else State.KNOWN,
        amount=amount,
        exact=exact,
        days_overdue=_days_overdue(debt, on),
        unpaid=Money(max(0, balance), debt.principal.currency),
        disputed=Money(disputed, debt.principal.currency),
        overpaid=Money(max(0, -balance), debt.principal.currency),
        segments=segments,
        trace=tuple(trace),
        floor=floor,
        missing=missing,
        provisional=any(one.rate.provisional for one in segments),
    )


def _half_up(exact: Fraction) -> int:
    """The nearest whole number; a half goes up. Interest is never negative."""
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)


def _days_overdue(debt: Debt, on: date) -> int:
    """Days from the due day (as put off by then) to a day, or to the one that left nothing unpaid."""
    end = on
    for day in sorted({debt.due, *(cut for cut in debt.cuts() if cut < on)}, reverse=True):
        if debt.balance(end) > 0 or debt.balance(day) > 0:
            break
        end = day
    return max(0, (end - debt.due_by(on)).days)


def _tell(
    debt: Debt,
    segments: tuple[Segment, ...],
    on: date,
    undisputed: tuple[Parameter, ...],
    missing: str | None,
) -> Iterable[Step]:
    """The segments as lines, and what was decided where the texts are open."""
    if not segments:
        yield Step("interest.not-overdue", {"due": debt.due.isoformat(), "day": on.isoformat()})
        return
    if not missing:
        yield from (one.step() for one in segments)
    past = [one for one in debt.changes if one.day <= on]
    if any(isinstance(one, Paid) and one.day > debt.due for one in past):
        yield Step("interest.on-principal")
    if any(isinstance(one, Disputed) for one in past):
        yield Step("interest.disputed", {}, undisputed)
    if any(isinstance(one, Extended) and one.day > debt.due for one in past):
        yield Step("interest.extended")
    if any(one.rate.provisional for one in segments):
        yield Step("interest.lpr-provisional")


def _beside(debt: Debt, days: Overdue, terms: RateTerms, situation: Situation, law: Law) -> Iterable[Step]:
    """What interest comes to at the rates that the law gives beside the one applied."""
    for one in rates_beside(terms, days, situation, law):
        other = interest_on(debt, days.last, situation, law, agreed=one.rate)
        yield Step(one.code, {"rate": told(one.rate), "amount": other.amount}, one.law)


def _sme(situation: Situation) -> bool:
    """Whether the regulation on payments to small and medium enterprises is known to speak of the debt."""
    try:
        return covered(situation)
    except Untold:
        return False


def _total(exact: Fraction, amount: Money | None, missing: str | None) -> Step:
    if amount is None:
        return Step(
            "interest.untold" if missing != DECIDING_DAY else "interest.law-not-chosen", {"field": missing}
        )
    code = "interest.total" if exact.denominator == 1 else "interest.total-rounded"
    return Step(code, {"amount": amount, "exact": exact})
