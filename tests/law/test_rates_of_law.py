"""Rates that the law gives where none was agreed: works, sales, foreign money; floating rates, the floor."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from ledger.core.money import Money
from ledger.core.party_classes import Size
from ledger.core.vocabulary import OwedFor
from ledger.law.coverage import Debtor, Unsized
from ledger.law.due import SIGNED, Law, Situation, Statutory, TraceStep, due_day
from ledger.law.interest import Interest, interest_on
from ledger.law.interest_order import Order
from ledger.law.interest_parts import (
    Disputed,
    OwedSum,
    RateAgreed,
    SumPayment,
)
from ledger.law.late_rate import Floor
from ledger.law.rate_kinds import AgreedRate, At, LprLinked, PerDay
from ledger.words.trace import say_step

LAW = Law.shipped()
GOODS, WORKS, SERVICES = (frozenset({one}) for one in (OwedFor.GOODS, OwedFor.WORKS, OwedFor.SERVICES))
MILLION = 100_000_000


def ask(due: str, until: str, signed: str = "2025-06-10", currency: str = "CNY", **facts: Any) -> Interest:
    """Interest on a million from a due day on, between two firms unless said otherwise."""
    agreed: AgreedRate | None = facts.pop("agreed", None)
    changes, order = facts.pop("changes", ()), facts.pop("order", None)
    given = {"debtor": Debtor.OTHER, "creditor_size": Size.LARGE, **facts}
    situation = Situation(days={SIGNED: date.fromisoformat(signed)}, **given)
    debt = OwedSum(Money(MILLION, currency), date.fromisoformat(due), changes)
    found = interest_on(debt, date.fromisoformat(until), situation, LAW, agreed=agreed, order=order)
    for step in found.trace:
        zh, en = say_step(step, "zh"), say_step(step, "en")
        assert re.search("[一-鿿]", zh)
        assert not re.search("[一-鿿]", en)
        assert "{" not in zh + en
    return found


def step(found: Interest, code: str) -> TraceStep:
    """The one step of a code."""
    [one] = [one for one in found.trace if one.code == f"interest.{code}"]
    return one


def fen(found: Interest) -> int:
    """The sum in minor units."""
    assert found.amount is not None
    return found.amount.minor


def ids(one: TraceStep) -> list[str]:
    """What a step rests on."""
    return [law.id for law in one.law]


def test_the_price_of_works_bears_the_lpr_of_the_period() -> None:
    found = ask("2025-07-31", "2025-10-31", bought=WORKS)
    assert (fen(found), ids(step(found, "rate-works"))) == (756_164, ["ENG-12"])  # 92 days of 3.00 %
    fallen = ask("2025-04-30", "2025-05-31", bought=WORKS)
    days = MILLION * (310 * 19 + 300 * 12)  # 3.10 % to 19 May, 3.00 % from the 20th on
    assert fen(fallen) == round(days / 10_000 / 365)
    assert [one.first.isoformat() for one in fallen.segments] == ["2025-05-01", "2025-05-20"]


def test_the_price_of_goods_bears_a_range_from_the_breach_on() -> None:
    found = ask("2025-04-30", "2025-05-31", bought=GOODS)
    assert fen(found) == round(MILLION * 310 * 1.3 * 31 / 10_000 / 365)  # the LPR of 1 May, fixed
    assert ids(step(found, "rate-sale")) == ["CC-30"]
    beside = step(found, "beside-range")
    assert ids(beside) == ["CC-30"]
    assert beside.params["amount"] == Money(round(MILLION * 310 * 1.5 * 31 / 10_000 / 365))
    assert not [one for one in found.trace if one.code == "interest.sale-likewise"]
    assert ids(step(ask("2025-04-30", "2025-05-31", bought=GOODS | SERVICES), "sale-likewise")) == ["CC-30"]


def test_works_for_a_small_enterprise_show_both_rates() -> None:
    small = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    found = ask("2025-07-31", "2025-10-31", bought=WORKS, **small)
    assert fen(found) == 4_600_000
    assert (ids(step(found, "beside")), step(found, "beside").params["amount"]) == (
        ["ENG-12"],
        Money(756_164),
    )
    goods = ask("2025-07-31", "2025-10-31", bought=GOODS, **small)
    assert fen(goods) == 4_600_000
    assert not [one for one in goods.trace if one.code.startswith("interest.beside")]
    agreed = ask("2025-07-31", "2025-10-31", bought=WORKS, agreed=PerDay(1), **small)
    assert not [one for one in agreed.trace if one.code.startswith("interest.beside")]


def test_the_rate_beside_goes_by_the_order_that_was_chosen() -> None:
    """Ten days at 3.00 % are 821.92; of 100,000.00 paid then the sum is left or less by as much."""
    small: dict[str, Any] = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL, "bought": WORKS}
    paid = (SumPayment(date(2025, 8, 10), Money(10_000_000)),)
    ten_days = round(MILLION * 300 * 10 / 10_000 / 365)
    for order, expected in (
        (Order.PRINCIPAL, MILLION * 10 + (MILLION - 10_000_000) * 20),
        (Order.INTEREST, (MILLION - 10_000_000 + ten_days) * 20),
        (None, (MILLION - 10_000_000 + ten_days) * 20),
    ):
        found = ask("2025-07-31", "2025-08-30", changes=paid, order=order, **small)
        assert step(found, "beside").params["amount"] == Money(round(expected * 300 / 10_000 / 365))


def test_a_floating_rate_ends_where_another_was_agreed() -> None:
    """The LPR fell on 20 May 2025, a day after it had ceased to count."""
    changes = (RateAgreed(date(2025, 5, 19), PerDay(5)),)
    found = ask("2025-04-30", "2025-05-31", changes=changes, agreed=LprLinked(365, At.FLOATING))
    assert [one.first.isoformat() for one in found.segments] == ["2025-05-01", "2025-05-19"]
    assert fen(found) == round(MILLION * (310 * 18 / 10_000 / 365 + 5 * 13 / 10_000))
    twice = (RateAgreed(date(2025, 5, 16), PerDay(5)), RateAgreed(date(2025, 5, 26), PerDay(3)))
    found = ask("2025-04-30", "2025-05-31", changes=twice, agreed=LprLinked(365, At.FLOATING))
    assert [one.first.day for one in found.segments] == [1, 16, 26]


def test_what_is_announced_on_the_last_day_counts_for_it() -> None:
    found = ask("2025-04-30", "2025-05-20", agreed=LprLinked(365, At.FLOATING))
    assert [one.first.isoformat() for one in found.segments] == ["2025-05-01", "2025-05-20"]


def test_no_court_gave_a_rate_before_there_was_a_text() -> None:
    for bought in (WORKS, GOODS):
        found = ask("2003-01-31", "2003-12-31", "2002-01-01", bought=bought)
        assert (found.missing, found.trace[-2].code) == ("agreed-rate", "interest.no-rule")


def test_a_small_enterprise_before_the_regulation_has_the_courts_rate() -> None:
    small = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    assert ask("2020-06-30", "2020-08-31", "2020-01-01", bought=WORKS, **small).missing == "loan-rate"
    assert ask("2025-07-31", "2025-10-31", "2020-01-01", bought=WORKS, **small).missing == "deciding-day"


def test_what_the_central_banks_loan_rates_decide_cannot_be_told() -> None:
    for bought in (WORKS, GOODS):
        found = ask("2019-06-30", "2025-10-31", "2019-01-01", bought=bought)
        assert (found.amount, found.missing) == (None, "loan-rate")
    assert ask("2019-06-30", "2020-10-31", "2019-01-01", bought=WORKS).missing == "loan-rate"


def test_an_individual_business_has_the_rate_of_a_sale() -> None:
    found = ask("2025-07-31", "2025-10-31", creditor_size=Unsized.INDIVIDUAL, bought=GOODS)
    assert fen(found) == round(MILLION * 390 * 92 / 10_000 / 365)
    [told] = [one for one in found.trace if one.code == "due.individual-business"]
    assert ids(told) == ["SME-53"]


@pytest.mark.parametrize("size", [Size.SMALL, Size.LARGE])
def test_what_is_no_price_bears_nothing_that_a_text_names(size: Size) -> None:
    found = ask("2025-07-31", "2025-10-31", debtor=Debtor.PUBLIC, creditor_size=size, purchase=False)
    assert (found.amount, found.missing) == (None, "agreed-rate")
    assert ids(step(found, "no-rule")) == ["CC-28"]


@pytest.mark.parametrize(("currency", "basis"), [("USD", ["CC-35"]), ("HKD", ["CC-36"]), ("KRW", ["CC-35"])])
def test_foreign_money_goes_by_references_that_are_not_here(currency: str, basis: list[str]) -> None:
    found = ask("2025-07-31", "2025-10-31", currency=currency, bought=WORKS)
    assert (found.amount, found.missing) == (None, "reference-rate")
    assert ids(step(found, "foreign-money")) == basis
    assert fen(ask("2025-07-31", "2025-08-10", currency=currency, bought=WORKS, agreed=PerDay(5))) == 500_000


def test_the_dispute_rule_is_named_only_for_those_it_binds() -> None:
    dispute = (Disputed(date(2025, 8, 10), Money(30_000_000), date(2025, 9, 10)),)
    outside = ask("2025-07-31", "2025-10-31", agreed=PerDay(1), changes=dispute)
    assert ids(step(outside, "disputed")) == []
    sme = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    inside = ask("2025-07-31", "2025-10-31", agreed=PerDay(1), changes=dispute, **sme)
    assert ids(step(inside, "disputed")) == ["SME-40"]


def test_that_the_size_was_not_told_stands_beside_the_statutory_rate() -> None:
    sme = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    silent = ask("2025-07-31", "2025-10-31", told_of_size=False, **sme)
    assert (fen(silent), ids(step(silent, "size-not-told"))) == (4_600_000, ["SME-42"])
    for found in (
        ask("2025-07-31", "2025-10-31", told_of_size=True, **sme),
        ask("2025-07-31", "2025-10-31", told_of_size=False, agreed=PerDay(5), **sme),
    ):
        assert not [one for one in found.trace if one.code == "interest.size-not-told"]


# --- Floating rates and the floor ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signed", "rate", "expected", "told"),
    [
        ("2024-06-10", LprLinked(365, At.FLOATING), Floor.BELOW, ["below"]),  # 3.45 %, now 3.00 %
        ("2024-06-10", LprLinked(365, At.FLOATING, 23, 20), Floor.KEPT, ["kept"]),  # 1.15 times 3.00 %
        ("2024-06-10", LprLinked(365, At.SIGNING), Floor.KEPT, ["kept"]),
        ("2025-06-10", LprLinked(365, At.FLOATING), Floor.KEPT, ["kept"]),
        ("2024-09-10", LprLinked(365, At.FLOATING), Floor.BELOW, ["below"]),
    ],
)
def test_a_floating_rate_is_held_to_the_floor_as_it_falls(
    signed: str, rate: AgreedRate, expected: Floor, told: list[str]
) -> None:
    sme = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    found = ask("2025-07-31", "2025-10-31", signed, agreed=rate, **sme)
    codes = [one.code.removeprefix("interest.floor-") for one in found.trace if "floor-" in one.code]
    assert (found.floor, codes) == (expected, told)


def test_each_part_of_a_floating_rate_is_compared_by_itself() -> None:
    sme = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    found = ask("2024-09-30", "2025-06-10", "2024-06-10", agreed=LprLinked(365, At.FLOATING, 21, 20), **sme)
    compared = [(one.code[15:], one.params["rate"]["lpr"]) for one in found.trace if "floor-" in one.code]  # type: ignore[index]
    # 1.05 times 3.35 % is 3.5175 %, times 3.10 % and 3.00 % it is below 3.45 %
    assert compared == [("kept", 33_500), ("below", 31_000), ("below", 30_000)]
    assert found.floor is Floor.BELOW


@pytest.mark.parametrize(("at", "shown"), [(At.SIGNING, None), (At.BREACH, 30_000), (At.FLOATING, 30_000)])
def test_the_lpr_that_is_held_to_the_floor_is_shown_where_it_is_not_the_one_at_signing(
    at: At, shown: int | None
) -> None:
    sme = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    found = ask("2025-07-31", "2025-10-31", "2024-06-10", agreed=LprLinked(365, at, 23, 20), **sme)
    assert step(found, "floor-kept").params["rate"].get("lpr") == shown  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        (PerDay(3, 36_500), Floor.UNCLEAR),  # just the LPR in a year of 365 days, below it in one of 360
        (PerDay(3, 36_501), Floor.BELOW),
        (PerDay(3, 36_000), Floor.KEPT),
        (PerDay(3, 36_001), Floor.UNCLEAR),
    ],
)
def test_a_rate_a_day_is_held_to_the_floor_as_a_year_of_both_lengths(rate: PerDay, expected: Floor) -> None:
    sme = {"debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}
    assert ask("2025-07-31", "2025-10-31", agreed=rate, **sme).floor is expected


# --- When the price of works is due -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "days", "expected"),
    [
        ({"bought": WORKS}, {"delivery": "2025-07-05"}, ("2025-07-05", ["ENG-14"])),  # a Saturday stays one
        ({"bought": WORKS}, {"delivery": "2020-07-05"}, ("2020-07-05", ["ENG-15"])),
        ({"bought": WORKS}, {}, ("waits", "delivery")),
        ({"bought": WORKS}, {"delivery": None}, ("cannot-tell", "delivery")),
        ({"bought": GOODS}, {"delivery": "2025-07-05"}, ("cannot-tell", "agreed-term")),
        ({"bought": GOODS | WORKS}, {"delivery": "2025-07-05"}, ("cannot-tell", "agreed-term")),
        ({"bought": WORKS, "purchase": False}, {"delivery": "2025-07-05"}, ("cannot-tell", "agreed-term")),
        (
            {"bought": WORKS, "debtor": Debtor.PUBLIC, "creditor_size": Unsized.INDIVIDUAL},
            {"delivery": "2025-07-05"},
            ("2025-07-05", ["SME-53", "ENG-14"]),
        ),
    ],
)
def test_without_a_term_the_price_of_works_is_due_on_delivery(
    facts: dict[str, Any], days: dict[str, str | None], expected: tuple[str, Any]
) -> None:
    given = {"debtor": Debtor.OTHER, "creditor_size": Size.LARGE, **facts}
    happened = {name: None if day is None else date.fromisoformat(day) for name, day in days.items()}
    signed = "2025-06-10" if "2020" not in str(days) else "2020-01-10"
    due = due_day(Statutory(), Situation(days={SIGNED: date.fromisoformat(signed), **happened}, **given), LAW)
    law = [one.id for step in due.trace for one in step.law]
    if due.day is None:
        assert (due.state, due.event or due.missing) == expected
    else:
        assert (due.day.isoformat(), law) == expected
    assert all(say_step(step, "en") and say_step(step, "zh") for step in due.trace)


def test_a_large_enterprise_that_owes_for_works_without_a_number_of_days() -> None:
    facts = {"debtor": Debtor.LARGE, "creditor_size": Size.SMALL, "bought": WORKS}
    days = {SIGNED: date(2023, 6, 10), "delivery": date(2023, 7, 1)}
    due = due_day(Statutory(), Situation(days=days, **facts), LAW)  # type: ignore[arg-type]
    assert due.day == date(2023, 7, 1)
    assert {"due.no-number", "due.works-delivered"} <= {step.code for step in due.trace}
