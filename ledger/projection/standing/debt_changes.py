"""What happened to debts, as interest asks for it: payments, returns, waivers, disputes, respites and rates.

Reads tables, set by set. What named no obligation is in the facts (``ledger.projection.standing.money``).
Refuses to know what a payment meets first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ledger.core import canonical
from ledger.core.money import Money
from ledger.core.vocabulary import MONEY_OWED, RateBasis
from ledger.entries.performance import MEETS
from ledger.law.due import State
from ledger.law.interest import Interest, interest_on
from ledger.law.interest_order import Order
from ledger.law.interest_parts import (
    Change,
    Disputed,
    Extended,
    InterestPayment,
    OwedSum,
    PaymentReturned,
    PrincipalReversed,
    RateAgreed,
    SumPayment,
)
from ledger.law.rate_kinds import AgreedRate, At, LprLinked, PerDay, PerYear
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.facts import Facts, due_of
from ledger.store.base import Store

INTEREST_PAID = "interest-paid"
_PERFORMED = (
    'SELECT "subject", "type", "amount", "performed_on", "id", "reversed_on" FROM "performance" '
    'WHERE "book" = ? AND "subject" IN (*) AND "amount" IS NOT NULL'
)
_RETURNED = (
    'SELECT "id", "amount", "reversed_on" FROM "performance_reversal" '
    'WHERE "book" = ? AND "id" IN (*) AND "amount" IS NOT NULL'
)
_CHANGED = (
    'SELECT c."id", c."change", c."changed_on", c."amount", c."until" FROM "obligation_change" c '
    'WHERE c."book" = ? AND c."id" IN (*) ORDER BY c."id", c."changed_on", c."seq"'
)


def changes_of(store: Store, book: str, facts: Mapping[str, Facts]) -> dict[str, list[Change]]:
    """What happened to some debts, by their id.

    A delivery or an invoice that states a sum is linked to a payment as the event its term runs from; the sum
    says what was delivered or charged, not what was paid.
    """
    found: dict[str, list[Change]] = defaultdict(list)
    returned: dict[str, tuple[str, str]] = {}
    for subject, kind, amount, on, identifier, back_on in store.rows_in(_PERFORMED, (book,), sorted(facts)):
        one = facts[subject]
        if kind == INTEREST_PAID or one.type in MEETS.get(kind, ()):
            paid = InterestPayment if kind == INTEREST_PAID else SumPayment
            found[subject].append(paid(date.fromisoformat(on), Money(amount, one.currency)))
            if back_on is not None:
                returned[identifier] = (subject, one.currency)
    for identifier, amount, on in store.rows_in(_RETURNED, (book,), sorted(returned)):
        subject, currency = returned[identifier]
        found[subject].append(PaymentReturned(date.fromisoformat(on), Money(amount, currency)))
    for one in facts.values():
        for met in one.met:
            if met.amount:
                change = SumPayment if met.amount > 0 else PaymentReturned
                found[one.id].append(change(met.day, Money(abs(met.amount), one.currency)))
    _take_changes(store, book, facts, found)
    return found


def _take_changes(
    store: Store, book: str, facts: Mapping[str, Facts], found: dict[str, list[Change]]
) -> None:
    """Disputes, respites, set-offs and waivers."""
    disputes: dict[str, tuple[date, Money]] = {}
    for subject, change, changed_on, amount, until in store.rows_in(_CHANGED, (book,), sorted(facts)):
        day, currency = date.fromisoformat(changed_on), facts[subject].currency
        if change in ("disputed", "dispute-ended") and subject in disputes:
            since, disputed = disputes.pop(subject)
            found[subject].append(Disputed(since, disputed, day))
        if change == "disputed" and amount:
            disputes[subject] = (day, Money(amount, currency))
        elif change == "extended":
            found[subject].append(Extended(day, date.fromisoformat(until)))
        elif change == "set-off":
            found[subject].append(SumPayment(day, Money(amount, currency)))
        elif change == "waived":
            found[subject].append(PrincipalReversed(day, Money(amount, currency)))
    for subject, (since, disputed) in disputes.items():
        found[subject].append(Disputed(since, disputed))


def paid_of(changes: Iterable[Change]) -> int:
    """What was paid in all and not given back, interest too, in minor units."""
    signs = {SumPayment: 1, InterestPayment: 1, PaymentReturned: -1}
    return sum(
        signs[type(one)] * one.amount.minor
        for one in changes
        if isinstance(one, SumPayment | InterestPayment | PaymentReturned)
    )


def interest_of(facts: Facts, due: date, changes: Iterable[Change], on: date, law: BookLaw) -> Interest:
    """Interest on an obligation up to and with a day.

    Args:
        facts: the obligation; it has a sum.
        due: its due day without respites.
        changes: what happened to it (``changes_of``).
        on: the day.
        law: the law of the book, and what it chose of agreed penalties.
    """
    happened = list(changes)
    waived = sum(one.amount.minor for one in happened if isinstance(one, PrincipalReversed))
    agreed = rates_of(facts)
    debt = OwedSum(
        Money((facts.owed or 0) + waived, facts.currency),
        due,
        (*happened, *(RateAgreed(day, rate) for day, rate in agreed[1:])),
    )
    first = agreed[0][1] if agreed else None
    order = law.penalty_order if agreed else None
    order = order or (Order.PRINCIPAL if facts.undated else None)
    if facts.payment_order:
        order = Order(facts.payment_order)  # type: ignore[call-arg]
    return interest_on(debt, on, facts.situation, law.law, agreed=first, order=order)


def rates_of(facts: Facts) -> tuple[tuple[date, AgreedRate], ...]:
    """The rates for late payment of the contract, the first agreed at signing or later."""
    if facts.late_rates is None:
        return ()
    return tuple((date.fromisoformat(day), rate_of(rate)) for day, rate in canonical.parse(facts.late_rates))


def after_interest(
    store: Store, book: str, facts: Iterable[Facts], law: BookLaw
) -> Iterable[tuple[Facts, Interest]]:
    """The debts of money that were paid late, with their interest on the day of the last that happened.

    What is told here hangs on what is on record alone, never on today.
    """
    late: dict[str, Facts] = {}
    dues: dict[str, date] = {}
    for one in facts:
        if one.type in MONEY_OWED and one.owed and one.owed > (one.remaining or 0) and not one.unclear:
            due = due_of(one, law)
            if due.state is State.KNOWN and due.day is not None:
                late[one.id], dues[one.id] = one, due.day
    if not late:
        return
    found = changes_of(store, book, late)
    for identifier, one in late.items():
        days = [
            change.day for change in found[identifier] if isinstance(change, SumPayment | PaymentReturned)
        ]
        days += [change.day for change in found[identifier] if isinstance(change, InterestPayment)]
        if days and max(days) > dues[identifier]:
            yield one, interest_of(one, dues[identifier], found[identifier], max(days), law)


def rate_of(members: Mapping[str, Any]) -> AgreedRate:
    """The rate that an entry states."""
    parts, of = members["late_rate_parts"], members["late_rate_of"]
    basis = members["late_rate_basis"]
    if basis == RateBasis.PER_DAY:
        return PerDay(parts, of)
    days = members["late_rate_year_days"]
    if basis == RateBasis.PER_YEAR:
        return PerYear(parts, of, days)
    at = At.SIGNING if basis == RateBasis.LPR_SIGNING else At.FLOATING
    return LprLinked(days, at, parts, of)
