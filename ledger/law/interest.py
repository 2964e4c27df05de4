"""Interest on overdue sums, in segments, each with its days, sum, rate and exact product.

Every day after the due day bears interest on what was unpaid, undisputed and not put off at the end of the
day before, at the rate of the day itself. So a payment ends the interest on its part with the day of payment,
and on the n-th day after its due day a sum is n days overdue. Products are exact fractions of a minor unit;
only their total is rounded, once, half up.

The statute book leaves open, and the trace says what is done here: a disputed part bears nothing while the
dispute lasts; what has accrued when a respite is granted stays due. Pure: no clock, no database. Which rate
applies is for ``late_rate`` to say, what a payment meets first for ``interest_order``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction

from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.law.coverage import FactMissing, covered
from ledger.law.days import named_day
from ledger.law.due import DECIDING_DAY, FixedDay, Law, Situation, State, TraceStep, in_force
from ledger.law.interest_order import Order, Settled, rules_on, settle, total
from ledger.law.interest_parts import (
    NO_RATE,
    ONE_DAY,
    Bearing,
    Change,
    Disputed,
    Extended,
    OwedSum,
    RateAgreed,
    Segment,
    SumPayment,
    accrue,
    half_up,
)
from ledger.law.late_rate import Floor, RateTerms, floor_of, rate_parts, rates_beside
from ledger.law.limitation import limitation
from ledger.law.rate_kinds import AgreedRate, LprLinked, Overdue, told
from ledger.law.statutes import Parameter


@frozen(kw_only=True)
class Interest:
    """The answer of ``interest_on`` for one day.

    One million yuan that were due to a small enterprise on 2025-07-31, at 0.05 % a day:

    >>> from ledger.law.coverage import Debtor, Size
    >>> from ledger.law.due import DELIVERY, SIGNED
    >>> days = {SIGNED: date(2025, 6, 10), DELIVERY: date(2025, 7, 1)}
    >>> debt = OwedSum(Money(100_000_000, "CNY"), date(2025, 7, 31))
    >>> situation = Situation(debtor=Debtor.PUBLIC, creditor_size=Size.SMALL, days=days)
    >>> found = interest_on(debt, date(2025, 10, 31), situation, Law.shipped())
    >>> found.days_overdue, found.amount.minor
    (92, 4600000)

    Attributes:
        amount: interest up to and with the day, rounded; None where nobody can tell.
        exact: the same before rounding, in minor units.
        days_overdue: days since the due day (with respites), until the day or until nothing was unpaid.
        unpaid: what is unpaid at the end of the day. ``overpaid``: what was paid beyond what was owed.
        met: interest that payments met. ``debt``: what is owed with the payments that met the sum alone.
        sure: whether the rate is the contract's, or one that the law itself states as a number.
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
    trace: tuple[TraceStep, ...]
    floor: Floor | None = None
    missing: str | None = None
    provisional: bool = False
    met: Money
    debt: OwedSum
    sure: bool = False


def _as_it_ends(change: Change, law: Law) -> Change:
    """A respite until a holiday ends later, like every other term (PR-08)."""
    if not isinstance(change, Extended):
        return change
    return replace(change, until=named_day(FixedDay(change.until), law).last)


def interest_on(
    debt: OwedSum,
    on: date,
    situation: Situation,
    law: Law,
    *,
    agreed: AgreedRate | None = None,
    reply: LprLinked | None = None,
    order: Order | None = None,
) -> Interest:
    """Interest on a debt up to and with a day.

    Args:
        debt: the sum, its due day, and what happened to it.
        on: the day.
        situation: who owes whom since when; decides whether the statutory rate applies.
        law: what is in force.
        agreed: the rate of the contract; later ones are among the debt's changes.
        reply: how the book applies the court's reply on pay-when-paid clauses, where it chose to.
        order: what payments meet first, by agreement or choice; the law's order when None.

    Raises:
        Refused: the reply was chosen for parties or a day that it does not speak of.
    """
    debt = replace(debt, changes=tuple(_as_it_ends(one, law) for one in debt.changes))
    days, terms = _days(debt, on), _terms(debt, agreed, reply)
    trace, floor, missing, settled = list[TraceStep](), None, None, Settled(debt, 0, ())
    segments = accrue(debt, (NO_RATE,), debt.due, on)
    if any(one.bearing is Bearing.BEARS for one in segments):
        try:
            segments, settled = _at_rate(debt, days, terms, situation, law, trace, order)
        except FactMissing as lacking:
            missing = str(lacking)
        floor = floor_of(terms, days, situation, law, trace)
    exact = max(Fraction(0), total(segments) - settled.met)
    amount = None if missing else Money(half_up(exact), debt.principal.currency)
    trace += _tell(debt, segments, on, _undisputed(on, situation, law), missing)
    trace += _tell_order(debt, on, settled, missing)
    if amount is not None and any(one.bearing is Bearing.BEARS for one in segments):
        trace.extend(_other_readings(debt, days, terms, situation, law, order))
    rest = limitation(debt.due, on, law) if settled.debt.balance(on) > 0 else ()
    trace += [*rest, _total(exact, amount, missing)]
    debt = settled.debt
    return Interest(
        state=State.UNDETERMINED if missing else State.KNOWN,
        amount=amount,
        exact=exact,
        days_overdue=_days_overdue(debt, on),
        unpaid=Money(max(0, debt.balance(on)), debt.principal.currency),
        disputed=Money(debt.disputed(on), debt.principal.currency),
        overpaid=Money(max(0, -debt.balance(on)), debt.principal.currency),
        segments=segments,
        trace=tuple(trace),
        floor=floor,
        missing=missing,
        provisional=any(one.rate.provisional for one in segments),
        met=Money(settled.met, debt.principal.currency),
        debt=debt,
        sure=_sme(situation) or _is_agreed(terms),
    )


def _undisputed(on: date, situation: Situation, law: Law) -> tuple[Parameter, ...]:
    return in_force("sme.undisputed-part", on, law) if _sme(situation) else ()


def _days(debt: OwedSum, on: date) -> Overdue:
    first = debt.due + ONE_DAY
    return Overdue(first, on, first, debt.principal.currency)


def _terms(debt: OwedSum, agreed: AgreedRate | None, reply: LprLinked | None) -> RateTerms:
    later = tuple((one.day, one.rate) for one in debt.changes if isinstance(one, RateAgreed))
    return RateTerms(agreed, later, reply)


def _at_rate(
    debt: OwedSum,
    days: Overdue,
    terms: RateTerms,
    situation: Situation,
    law: Law,
    trace: list[TraceStep],
    order: Order | None,
) -> tuple[tuple[Segment, ...], Settled]:
    """The segments at their rates, once every payment met what it meets first."""
    parts = rate_parts(terms, days, situation, law, trace)
    settled = settle(debt, parts, days.last, _first(terms, law, order, sme=_sme(situation)))
    return accrue(settled.debt, parts, debt.due, days.last), settled


def _first(
    terms: RateTerms, law: Law, order: Order | None, *, sme: bool
) -> Callable[[date], tuple[Parameter, ...] | None]:
    """By which law a payment of a day meets interest first; None where it meets the sum.

    Unless something else is chosen, only interest of a rate that the law itself states comes first: of a
    range or of a reference rate nobody can tell how much it takes.
    """

    def first(day: date) -> tuple[Parameter, ...] | None:
        rules = rules_on(day, law)
        if order is None:
            return rules if rules and sme and not _is_agreed(terms) else None
        return rules if order is Order.INTEREST else None

    return first


def _is_agreed(terms: RateTerms) -> bool:
    """Whether what grows is agreed: a penalty for delay, of which no text says that it is interest."""
    return not terms.reply and bool(terms.agreed or terms.changed)


def _paid_late(debt: OwedSum, on: date) -> bool:
    return any(isinstance(one, SumPayment) and debt.due < one.day <= on for one in debt.changes)


def _other_readings(
    debt: OwedSum, days: Overdue, terms: RateTerms, situation: Situation, law: Law, order: Order | None
) -> Iterable[TraceStep]:
    """What it comes to in the other order, where nobody chose one, and at the other rates of the law."""
    if order is None and _is_agreed(terms) and _paid_late(debt, days.last):
        yield _other_order(debt, days.last, situation, law, terms)
    yield from _beside(debt, days, terms, situation, law, order)


def _other_order(debt: OwedSum, on: date, situation: Situation, law: Law, terms: RateTerms) -> TraceStep:
    """What would be left if payments met the agreed penalty first."""
    other = interest_on(debt, on, situation, law, agreed=terms.agreed, order=Order.INTEREST)
    told_ = {"unpaid": other.unpaid, "amount": other.amount}
    return TraceStep("interest.penalty-first", told_, rules_on(on, law))


def _tell_order(debt: OwedSum, on: date, settled: Settled, missing: str | None) -> Iterable[TraceStep]:
    """What each late payment met."""
    split = {(one.day, one.amount) for one in settled.splits}
    for one in settled.splits:
        rest = one.amount - one.to_interest
        shown = {"day": one.day.isoformat(), "amount": one.amount, "interest": one.to_interest, "rest": rest}
        yield TraceStep("interest.payment-split", shown, one.law)
    late = {
        (one.day, one.amount)
        for one in debt.changes
        if isinstance(one, SumPayment) and debt.due < one.day <= on
    }
    if late - split and not missing:
        yield TraceStep("interest.on-principal")


def _days_overdue(debt: OwedSum, on: date) -> int:
    """Days from the due day (as put off by then) to a day, or to the one that left nothing unpaid."""
    end = on
    for day in sorted({debt.due, *(cut for cut in debt.cuts() if cut < on)}, reverse=True):
        if debt.balance(end) > 0 or debt.balance(day) > 0:
            break
        end = day
    return max(0, (end - debt.due_by(on)).days)


def _tell(
    debt: OwedSum,
    segments: tuple[Segment, ...],
    on: date,
    undisputed: tuple[Parameter, ...],
    missing: str | None,
) -> Iterable[TraceStep]:
    """The segments as lines, and what was decided where the texts are open."""
    if not segments:
        yield TraceStep("interest.not-overdue", {"due": debt.due.isoformat(), "day": on.isoformat()})
        return
    if not missing:
        yield from (one.step() for one in segments)
    past = [one for one in debt.changes if one.day <= on]
    if any(isinstance(one, Disputed) for one in past):
        yield TraceStep("interest.disputed", {}, undisputed)
    if any(isinstance(one, Extended) and one.day > debt.due for one in past):
        yield TraceStep("interest.extended")
    if any(one.rate.provisional for one in segments):
        yield TraceStep("interest.lpr-provisional")


def _beside(
    debt: OwedSum, days: Overdue, terms: RateTerms, situation: Situation, law: Law, order: Order | None
) -> Iterable[TraceStep]:
    """What interest comes to at the rates that the law gives beside the one applied."""
    for one in rates_beside(terms, days, situation, law):
        other = interest_on(debt, days.last, situation, law, agreed=one.rate, order=order or Order.INTEREST)
        yield TraceStep(one.code, {"rate": told(one.rate), "amount": other.amount}, one.law)


def _sme(situation: Situation) -> bool:
    """Whether the regulation on payments to small and medium enterprises is known to speak of the debt."""
    try:
        return covered(situation)
    except FactMissing:
        return False


def _total(exact: Fraction, amount: Money | None, missing: str | None) -> TraceStep:
    if amount is None:
        return TraceStep(
            "interest.untold" if missing != DECIDING_DAY else "interest.law-not-chosen", {"field": missing}
        )
    code = "interest.total" if exact.denominator == 1 else "interest.total-rounded"
    return TraceStep(code, {"amount": amount, "exact": exact})
