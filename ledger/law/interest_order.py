"""What a late payment meets first: the interest that has grown, or the sum itself.

Civil Code, article 561 (since 2021-01-01; from 2009-05-13 on Fashi [2009] No. 5, article 21): what does not
suffice for all meets costs, then interest, then the principal, unless otherwise agreed. Before that no text
had an order, and payments meet the sum. What the parties agreed (``contract.signed``, ``payment_order``)
goes before all of this. Whether an agreed penalty for delay is such interest the texts do not say, and
courts differ: the book's choice decides, and without either it is the sum, which claims less; the other
reading is told beside it. No costs are on record. Pure: no clock, no database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction

from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.law.due import Law, in_force
from ledger.law.interest_parts import (
    Change,
    InterestPayment,
    OwedSum,
    PaymentReturned,
    Segment,
    SumPayment,
    accrue,
    half_up,
)
from ledger.law.rate_kinds import RatePart
from ledger.law.statutes import Parameter

TOPIC = "debt.costs-interest-principal"


class Order(Named):
    """What a payment that does not suffice meets first."""

    INTEREST = "interest-first", "先抵利息，后抵本金", "interest first, then the sum"
    PRINCIPAL = "principal-first", "先抵本金，后抵利息", "the sum first, then interest"


@frozen
class Split:
    """A late payment in its two parts."""

    day: date
    amount: Money
    to_interest: Money
    law: tuple[Parameter, ...]


@frozen
class Settled:
    """A debt whose payments are what met the sum alone; ``met``: the interest that they met, minor units."""

    debt: OwedSum
    met: int
    splits: tuple[Split, ...]


def rules_on(day: date, law: Law) -> tuple[Parameter, ...]:
    """The text that has an order on the day of a payment; none before 2009-05-13."""
    return in_force(TOPIC, day, law)


def settle(
    debt: OwedSum,
    parts: tuple[RatePart, ...],
    on: date,
    first: Callable[[date], tuple[Parameter, ...] | None],
) -> Settled:
    """Split every payment up to a day into what meets interest and what meets the sum.

    Args:
        debt: what is owed, its payments as they came.
        parts: the rates of the days.
        on: the last day that counts.
        first: day of a payment -> the law by which it meets interest first; None where it meets the sum.

    What was said to be for interest meets it, and then what interest had taken of payments before. What came
    back was met last, so that it first leaves the sum unpaid again, then interest.
    """
    moved = (SumPayment, PaymentReturned, InterestPayment)
    done: list[Change] = [one for one in debt.changes if not isinstance(one, moved) or one.day > on]
    met, taken, splits, currency = 0, 0, [], debt.principal.currency
    for one in _in_order(debt, on, moved):
        amount = one.amount.minor
        if isinstance(one, PaymentReturned):
            paid = sum(each.amount.minor for each in done if isinstance(each, SumPayment))
            back = sum(each.amount.minor for each in done if isinstance(each, PaymentReturned))
            to_sum = min(amount, max(0, paid - back)) if met else amount
            met -= amount - to_sum
            done.append(PaymentReturned(one.day, Money(to_sum, currency)))
            continue
        law = first(one.day)
        to_interest = 0
        if law is not None and one.day > debt.due:
            so_far = OwedSum(debt.principal, debt.due, tuple(done))
            grown = half_up(total(accrue(so_far, parts, debt.due, one.day))) - met
            to_interest = min(amount, max(0, grown))
        if to_interest and law is not None and isinstance(one, SumPayment):
            splits.append(Split(one.day, one.amount, Money(to_interest, currency), law))
        if isinstance(one, InterestPayment):
            to_sum = min(amount - to_interest, taken)  # what interest had taken of payments before
            taken -= to_sum
            met += amount - to_sum
            done.append(SumPayment(one.day, Money(to_sum, currency)))
            continue
        taken += to_interest
        met += to_interest
        done.append(SumPayment(one.day, Money(amount - to_interest, currency)))
    return Settled(OwedSum(debt.principal, debt.due, tuple(done)), met, tuple(splits))


def _in_order(
    debt: OwedSum, on: date, moved: tuple[type[SumPayment], type[PaymentReturned], type[InterestPayment]]
) -> list[SumPayment | PaymentReturned | InterestPayment]:
    """Payments by day, what came before what went back, and by sum: the order of entry plays no part."""
    found = [one for one in debt.changes if isinstance(one, moved) and one.day <= on]
    return sorted(found, key=lambda one: (one.day, moved.index(type(one)), one.amount.minor))


def total(segments: Iterable[Segment]) -> Fraction:
    """The exact interest of some segments, in minor units."""
    return sum((one.product for one in segments), Fraction(0))
