"""What a late payment meets first: interest by the law, the sum where so agreed; and what is left then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ledger import Book
from ledger.core.money import Money
from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import SIGNED, Law, Situation
from ledger.law.interest import Interest, interest_on
from ledger.law.interest_order import Order
from ledger.law.interest_parts import Change, Disputed, InterestPayment, OwedSum, PaymentReturned, SumPayment
from ledger.law.rate_kinds import PerDay
from ledger.rules.rule import Clear, Found
from ledger.words.trace import say_step
from tests.conftest import Say
from tests.worlds.deal import Deal, ask

DUE = date(2025, 7, 31)
WHOLE = 100_000_000


def on(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


def work_out(day: str, *changes: Change, due: date = DUE, **more: Any) -> Interest:
    """Interest on a million that a public body owes a small enterprise; 5 of 10,000 a day by the decree."""
    signed = max(date(2020, 9, 2), date(due.year, 6, 10))
    facts = Situation(days={SIGNED: signed}, debtor=Debtor.PUBLIC, creditor_size=Size.SMALL, purchase=True)
    return interest_on(OwedSum(Money(WHOLE), due, changes), on(day), facts, Law.shipped(), **more)


def left(found: Interest) -> tuple[int, int]:
    """(sum, interest) left, in minor units."""
    assert found.amount is not None
    return found.unpaid.minor, found.amount.minor


def told(found: Interest) -> dict[str, list[str]]:
    """The steps about order, with the parameters they rest on."""
    kept = ("interest.payment-split", "interest.on-principal", "interest.penalty-first")
    return {one.code: [law.id for law in one.law] for one in found.trace if one.code in kept}


def test_interest_of_the_law_comes_before_the_sum() -> None:
    """92 days on 1,000,000.00 are 46,000.00; 54,000.00 of 100,000.00 are left for the sum."""
    found = work_out("2025-10-31", SumPayment(on("2025-10-31"), Money(10_000_000)))
    assert left(found) == (94_600_000, 0)
    assert told(found) == {"interest.payment-split": ["CC-02"]}
    assert left(work_out("2025-11-10", SumPayment(on("2025-10-31"), Money(10_000_000)))) == (
        94_600_000,
        473_000,
    )


def test_before_the_civil_code_the_interpretation_says_the_same() -> None:
    found = work_out("2020-12-30", SumPayment(on("2020-12-01"), Money(10_000_000)), due=date(2020, 10, 30))
    assert told(found) == {"interest.payment-split": ["CC-04"]}


def test_a_single_fen_is_overdue_until_it_is_paid() -> None:
    debt = OwedSum(Money(1), DUE, (SumPayment(on("2025-09-30"), Money(1)),))
    facts = Situation(days={SIGNED: on("2025-06-10")}, debtor=Debtor.PUBLIC, creditor_size=Size.SMALL)
    found = interest_on(debt, on("2025-10-31"), facts, Law.shipped(), order=Order.PRINCIPAL)
    assert (found.days_overdue, found.unpaid) == (61, Money(0))
    back = replace(debt, changes=(*debt.changes, PaymentReturned(on("2025-10-05"), Money(1))))
    found = interest_on(back, on("2025-10-31"), facts, Law.shipped(), order=Order.PRINCIPAL)
    assert (found.days_overdue, found.unpaid) == (92, Money(1))


def test_what_came_in_time_meets_the_sum() -> None:
    found = work_out("2025-10-31", SumPayment(on("2025-07-31"), Money(WHOLE)))
    assert (left(found), told(found)) == ((0, 0), {})


def test_an_agreed_penalty_comes_after_the_sum_and_both_readings_are_told() -> None:
    paid = SumPayment(on("2025-10-31"), Money(10_000_000))
    found = work_out("2025-10-31", paid, agreed=PerDay(5))
    assert left(found) == (90_000_000, 4_600_000)
    assert told(found) == {"interest.on-principal": [], "interest.penalty-first": ["CC-02"]}
    other = next(one for one in found.trace if one.code == "interest.penalty-first").params
    assert (other["unpaid"], other["amount"]) == (Money(94_600_000), Money(0))
    for order, expected in ((Order.INTEREST, (94_600_000, 0)), (Order.PRINCIPAL, (90_000_000, 4_600_000))):
        chosen = work_out("2025-10-31", paid, agreed=PerDay(5), order=order)
        assert left(chosen) == expected
        assert "interest.penalty-first" not in told(chosen)


def test_without_a_late_payment_there_is_one_reading() -> None:
    on_the_day = SumPayment(DUE, Money(30_000_000))
    disputed = Disputed(on("2025-08-10"), Money(10_000_000))
    for change in (on_the_day, disputed):
        assert "interest.penalty-first" not in told(work_out("2025-10-31", change, agreed=PerDay(5)))


def test_both_readings_are_told_also_where_the_rest_is_in_dispute() -> None:
    """Some of the days bear nothing, and not everything that happened is a payment."""
    paid = SumPayment(on("2025-08-31"), Money(30_000_000))
    disputed = Disputed(on("2025-07-10"), Money(70_000_000))
    found = work_out("2025-10-31", paid, disputed, agreed=PerDay(5))
    assert {one.bearing.value for one in found.segments} == {"bears", "disputed"}
    assert told(found) == {"interest.on-principal": [], "interest.penalty-first": ["CC-02"]}


def test_what_is_said_to_be_interest_gives_back_what_interest_took() -> None:
    whole = SumPayment(on("2025-10-31"), Money(WHOLE))
    assert left(work_out("2025-10-31", whole)) == (4_600_000, 0)
    paid = InterestPayment(on("2025-10-31"), Money(4_600_000))
    assert left(work_out("2026-03-31", whole, paid)) == (0, 0)
    kept = work_out("2025-10-31", paid, order=Order.PRINCIPAL)
    assert left(kept) == (WHOLE, 0)


def test_what_comes_back_leaves_the_sum_unpaid_before_interest() -> None:
    paid, back = SumPayment(on("2025-10-31"), Money(10_000_000)), on("2025-11-01")
    found = work_out("2025-11-01", paid, PaymentReturned(back, Money(5_400_000)))
    assert found.unpaid == Money(WHOLE)
    again = work_out("2025-11-01", paid, PaymentReturned(back, Money(10_000_000)))
    assert left(again) == (WHOLE, 4_600_000 + 47_300)


def test_other_currencies_round_to_their_own_unit() -> None:
    facts = Situation(days={SIGNED: date(2025, 6, 10)}, debtor=Debtor.PUBLIC, creditor_size=Size.SMALL)
    found = interest_on(
        OwedSum(Money(1000, "JPY"), DUE), on("2025-10-31"), facts, Law.shipped(), agreed=PerDay(5)
    )
    assert found.amount == Money(46, "JPY")
    assert "日元" in say_step(found.trace[-1])


# --- In a book ----------------------------------------------------------------------------------------------


def test_a_sum_paid_late_leaves_its_interest_as_a_debt(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe()
    deal.do("delivered", "2025-07-01")
    deal.do("paid", "2025-10-31", obligation=debt, amount=WHOLE)
    assert isinstance(ask(book, "payment.overdue", debt), Clear)
    found = ask(book, "interest.unpaid", debt)
    assert isinstance(found, Found)
    assert (found.amount, found.due_on, [one.id for one in found.law]) == (4_600_000, "2025-07-31", ["CC-02"])
    deal.do("interest-paid", "2025-10-31", obligation=debt, amount=4_600_000)
    assert isinstance(ask(book, "interest.unpaid", debt), Clear)


def test_an_agreed_penalty_is_left_too_and_the_book_may_choose_its_order(book: Book, say: Say) -> None:
    rate: dict[str, Any] = {"late_rate_basis": "per-day", "late_rate_parts": 5, "late_rate_of": 10_000}
    deal = Deal(say, **rate)
    debt = deal.owe("fixed", due_day="2025-07-31")
    deal.do("paid", "2025-10-31", obligation=debt, amount=50_000_000)
    assert ask(book, "payment.overdue", debt).amount == 50_000_000  # type: ignore[union-attr]
    say("setting.chosen", "2020-01-01", name="interest.penalty-order", value="interest-first")
    assert ask(book, "payment.overdue", debt).amount == 54_600_000  # type: ignore[union-attr]
    say("setting.chosen", "2020-01-02", name="interest.penalty-order", value="principal-first")
    deal.do("paid", "2025-10-31", obligation=debt, amount=50_000_000)
    assert ask(book, "interest.unpaid", debt).amount == 4_600_000  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "rate", [{}, {"late_rate_basis": "per-day", "late_rate_parts": 5, "late_rate_of": 10_000}]
)
def test_the_order_that_the_parties_agreed_on_goes_before_the_laws_and_the_books(
    book: Book, say: Say, rate: dict[str, Any]
) -> None:
    say("setting.chosen", "2020-01-01", name="interest.penalty-order", value="principal-first")
    for order, left_over in (("interest-first", 54_600_000), ("principal-first", 50_000_000)):
        deal = Deal(say, number=order, payment_order=order, **rate)
        debt = deal.owe("fixed", due_day="2025-07-31")
        deal.do("paid", "2025-10-31", obligation=debt, amount=50_000_000)
        assert ask(book, "payment.overdue", debt).amount == left_over  # type: ignore[union-attr]


def test_an_amendment_may_change_the_agreed_order(book: Book, say: Say) -> None:
    deal = Deal(say, payment_order="interest-first")
    debt = deal.owe("fixed", due_day="2025-07-31")
    changed = {"summary": "改抵充顺序", "reason": "agreed", "payment_order": "principal-first"}
    say("contract.amended", "2025-08-01", contract=deal.contract, **changed)
    deal.do("paid", "2025-10-31", obligation=debt, amount=50_000_000)
    assert ask(book, "payment.overdue", debt).amount == 50_000_000  # type: ignore[union-attr]


def test_a_waiver_after_the_last_payment_makes_what_is_left_smaller(book: Book, say: Say) -> None:
    rate: dict[str, Any] = {"late_rate_basis": "per-day", "late_rate_parts": 5, "late_rate_of": 10_000}
    deal = Deal(say, **rate)
    debt = deal.owe("fixed", due_day="2025-07-31")
    deal.do("paid", "2025-10-31", obligation=debt, amount=50_000_000)
    say("obligation.waived", "2025-11-10", obligation=debt, amount=10_000_000, document="CP-1")
    assert ask(book, "payment.overdue", debt).amount == 40_000_000  # type: ignore[union-attr]


def test_what_the_two_closed_in_another_way_leaves_no_interest_to_claim(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe()
    deal.do("delivered", "2025-07-01")
    deal.do("paid", "2025-10-31", obligation=debt, amount=WHOLE - 1)
    say("obligation.settled", "2025-11-10", obligation=debt, reason="agreement")
    assert isinstance(ask(book, "interest.unpaid", debt), Clear)


def test_money_beyond_the_sums_is_for_interest_where_interest_is_owed(book: Book, say: Say) -> None:
    for number, more, left_over in (("CP-1", 4_600_000, None), ("CP-2", 4_000_000, 600_000)):
        deal = Deal(say, number=number)
        debt = deal.owe()
        deal.do("delivered", "2025-07-01")
        deal.do("paid", "2025-10-31", amount=WHOLE + more)
        found = ask(book, "interest.unpaid", debt)
        assert getattr(found, "amount", None) == left_over
