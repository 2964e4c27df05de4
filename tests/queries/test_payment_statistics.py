"""How days to pay are counted, what falls in which bracket, what was due and unpaid, who answers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import Book, Refused
from ledger.projection.as_of import Past
from ledger.queries.payment_statistics import (
    BRACKETS,
    PaymentFigures,
    bracket_of,
    days_to_pay,
    half_year,
    officers,
    statistics,
)
from tests.conftest import Say
from tests.worlds.city_of_debts import City

FIRST, LAST = half_year("2025H1")
TODAY = "2026-11-22"


@pytest.mark.parametrize(
    ("text", "days"),
    [("2026H1", ("2026-01-01", "2026-06-30")), ("2025H2", ("2025-07-01", "2025-12-31"))],
)
def test_a_half_year_has_its_two_days(text: str, days: tuple[str, str]) -> None:
    assert half_year(text) == days


@pytest.mark.parametrize("text", ["2026", "2026H3", "26H1", "2026h1", "２０２６H1", "2026H1 "])
def test_what_is_no_half_year_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        half_year(text)


@pytest.mark.parametrize(
    ("days", "code"), [(0, "0-30"), (30, "0-30"), (31, "31-60"), (60, "31-60"), (61, "61-")]
)
def test_brackets_end_where_they_say(days: int, code: str) -> None:
    assert BRACKETS[bracket_of(days)][1] == code


OWN, GOODS, OTHER = "obligation-1", "obligation-2", "obligation-3"


@pytest.mark.parametrize(
    ("events", "awaits", "days"),
    [
        ([], None, None),
        ([(OWN, "invoiced", "2025-03-01")], None, 30),
        ([(OWN, "invoiced", "2025-03-01"), (OWN, "delivered", "2025-02-01")], None, 30),
        ([(GOODS, "delivered", "2025-03-11")], GOODS, 20),
        ([(GOODS, "delivered", "2025-03-11")], None, None),
        ([(None, "delivered", "2025-03-11")], None, 20),
        ([(None, "delivered", "2025-03-11")], GOODS, None),
        ([(OTHER, "invoiced", "2025-03-01"), (None, "accepted", "2025-03-30")], None, 1),
        ([(OWN, "invoiced", "2025-03-01"), (OWN, "invoiced", "2025-03-21")], None, 10),
        ([(OWN, "invoiced", "2025-03-01"), (OWN, "invoiced", "2025-04-21")], None, 30),
        ([(OWN, "invoiced", "2025-04-21")], None, 0),
        ([(OWN, "invoiced", "2025-04-21"), (OWN, "delivered", "2025-03-21")], None, 10),
    ],
)
def test_days_run_from_invoice_else_delivery_else_acceptance(
    events: list[tuple[str | None, str, str]], awaits: str | None, days: int | None
) -> None:
    assert days_to_pay(events, OWN, awaits, "2025-03-31") == days


def at_the_end(book: Book, known_on: str = TODAY) -> list[PaymentFigures]:
    with Past(book) as past:
        past.advance(LAST, known_on=known_on)
        return statistics(past.store, book.id, FIRST, LAST)


def test_a_body_that_paid_at_once_late_and_not_at_all(book: Book, say: Say) -> None:
    city = City(say)
    firm = city.firms["small"]
    contract = city.sign(city.schools, firm)
    quick = city.owe(contract, city.schools, firm, "2025-03-31", 100_000)
    late = city.owe(contract, city.schools, firm, "2025-03-31", 200_000)
    never = city.owe(contract, city.schools, firm, "2025-06-30", 400_000)
    old = city.owe(contract, city.schools, firm, "2024-06-28", 50_000)
    for debt in (quick, late):
        city.do("invoiced", "2025-03-01", contract, debt, amount=1)
    city.do("paid", "2025-03-11", contract, quick, amount=100_000)
    back = city.do("paid", "2025-05-05", contract, late, amount=200_000)
    say(
        "performance.reversed",
        "2025-05-20",
        performance=back,
        obligation=late,
        amount=20_000,
        reason="returned",
    )
    city.do("paid", "2025-05-06", contract, old, amount=10_000)
    city.do("paid", "2025-07-01", contract, never, amount=400_000)  # the next half-year's
    say("obligation.set-off", "2025-06-01", obligation=old, amount=15_000)

    [found] = at_the_end(book)
    assert (found.payments, found.paid) == (3, 290_000)
    assert (found.timed, found.days) == (2, 10 + 65)
    assert found.mean_days == Fraction(75, 2)
    assert (found.counts, found.sums) == ([1, 0, 1], [100_000, 0, 180_000])
    assert [found.share(at) for at in range(3)] == [Fraction(1, 2), 0, Fraction(1, 2)]
    assert (found.due_count, found.due, found.due_unpaid) == (3, 700_000, 423_500)
    # what was late went to its interest first: 35 days on 200,000, 312 on 50,000, 26 on 47,800
    assert found.unpaid_share == Fraction(423_500, 700_000)
    assert (found.overdue_count, found.overdue) == (2, 23_500 + 33_421)  # due on the last day is not overdue


def test_a_payment_that_names_no_debt_counts_on_what_it_met(book: Book, say: Say) -> None:
    city = City(say)
    firm = city.firms["small"]
    contract = city.sign(city.schools, firm)
    for due, amount in (("2025-03-31", 100_000), ("2025-04-30", 200_000)):
        debt = city.owe(contract, city.schools, firm, due, amount)
        city.do("invoiced", "2025-03-01", contract, debt, amount=1)
    back = city.do("paid", "2025-03-11", contract, amount=150_000)
    gone = {"performance": back, "amount": 10_000, "reason": "returned"}
    say("performance.reversed", "2025-03-20", **gone)
    city.do("paid", "2025-07-01", contract, amount=160_000)  # the next half-year's
    [found] = at_the_end(book)
    assert (found.payments, found.paid, found.timed, found.days) == (2, 140_000, 2, 20)
    assert (found.due_count, found.due, found.due_unpaid) == (2, 300_000, 160_000)


def test_a_payment_beyond_all_that_is_owed_counts_with_what_was_owed(book: Book, say: Say) -> None:
    city = City(say)
    contract = city.sign(city.roads, city.firms["small"])
    city.owe(contract, city.roads, city.firms["small"], "2025-03-31", 100)
    city.do("paid", "2025-03-31", contract, amount=130)
    [found] = at_the_end(book)
    assert (found.payments, found.paid) == (1, 100)


def test_only_public_bodies_that_owe_small_and_medium_enterprises(book: Book, say: Say) -> None:
    city = City(say)
    for creditor in (city.firms["large"], city.unsized):
        contract = city.sign(city.schools, creditor)
        debt = city.owe(contract, city.schools, creditor, "2025-03-31", 7)
        city.do("paid", "2025-03-31", contract, debt, amount=3)
    firm, other = city.firms["small"], city.firms["medium"]
    contract = city.sign(firm, other)
    city.owe(contract, firm, other, "2025-03-31", 7)
    deposit = city.sign(city.roads, other)
    city.owe(deposit, city.roads, other, "2025-03-31", 7, type="deposit-return")
    assert at_the_end(book) == []


def test_currencies_stand_apart_and_an_entry_of_later_is_known_only_later(book: Book, say: Say) -> None:
    city = City(say)
    firm = city.firms["micro"]
    for currency, amount in (("CNY", 100), ("USD", 30)):
        contract = city.sign(city.roads, firm, currency=currency)
        city.owe(contract, city.roads, firm, "2025-03-31", amount)
    assert [(one.currency, one.overdue) for one in at_the_end(book)] == [("CNY", 100), ("USD", 30)]
    assert at_the_end(book, known_on="2026-11-21") == []


def test_the_officer_answers_for_paying_or_is_the_head(book: Book, say: Say) -> None:
    city = City(say)
    firm = city.firms["small"]
    payer = city.post(city.schools, "财务科科长", "郑明", "section")
    deputy = city.post(city.schools, "副局长", "林远", "deputy")
    for tenure in (payer, deputy, payer):
        contract = city.sign(city.schools, firm)
        say("responsibility.assigned", "2024-01-08", contract=contract, tenure=tenure, role="pays")
    found = officers(book.store, book.id, [city.schools, city.roads], LAST)
    assert found[city.schools].tenure == payer
    assert (found[city.schools].title, found[city.schools].answers) == ("财务科科长", True)
    assert (found[city.roads].title, found[city.roads].answers) == ("局长", False)
    say("tenure.ended", "2025-01-01", tenure=payer, reason="transferred")
    assert officers(book.store, book.id, [city.schools], LAST)[city.schools].tenure == deputy
    assert officers(book.store, book.id, [city.schools], "2019-01-01") == {}


@given(
    st.lists(st.tuples(st.integers(1, 10**9), st.one_of(st.none(), st.integers(0, 400))), max_size=20),
    st.integers(0, 20),
)
def test_figures_add_up_however_payments_are_shared_out(
    payments: list[tuple[int, int | None]], cut: int
) -> None:
    whole, one, other = (PaymentFigures("", "CNY") for _ in range(3))
    for at, (amount, days) in enumerate(payments):
        whole.take(amount, days)
        (one if at < cut else other).take(amount, days)
    one.add(other)
    assert one == whole
    assert sum(whole.counts) == whole.timed == sum(days is not None for _, days in payments)
    assert sum(whole.sums) == sum(amount for amount, days in payments if days is not None)
    if whole.timed:
        assert sum(share for at in range(len(BRACKETS)) if (share := whole.share(at)) is not None) == 1
