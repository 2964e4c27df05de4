"""Sums at the doors: text in the currency's own unit outside, whole minor units in the log."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import ValidationError

from api.cli.exits import ExitCode
from ledger import Book, Refused, record
from ledger.core.currencies import CURRENCIES
from ledger.core.field_paths import EVERY
from ledger.core.fields import Amount, Count
from ledger.core.money import Money
from ledger.core.sums import SUM_MEMBERS, in_text, minor_of, sum_text
from ledger.core.values import INTEGER_MAX
from ledger.entries import registry
from ledger.queries import objects as queries
from tests.conftest import OPERATOR, Run

PARTIES = [{"role": "buyer", "party": "@bureau"}, {"role": "supplier", "party": "@firm"}]
FOUNDERS = [
    {
        "kind": "organisation.registered",
        "label": "bureau",
        "effective_on": "2015-01-01",
        "data": {"name": "长平市水务局", "class": "organ", "level": "prefecture"},
    },
    {
        "kind": "organisation.registered",
        "label": "firm",
        "effective_on": "2015-01-01",
        "data": {"name": "长平甲公司", "class": "enterprise"},
    },
]


def signed(amount: Any, currency: str | None = None, number: str = "S-1") -> dict[str, Any]:
    data = {"number": number, "title": "水泵", "kind": "procurement", "amount": amount, "parties": PARTIES}
    if currency:
        data["currency"] = currency
    return {"kind": "contract.signed", "label": number, "effective_on": "2025-03-01", "data": data}


def owed(amount: Any, contract: str = "@S-1") -> dict[str, Any]:
    data = {"contract": contract, "clause": "1", "type": "payment", "term": "statutory", "amount": amount}
    data["debtor"] = "@bureau"
    return {"kind": "obligation.added", "effective_on": "2025-03-01", "label": "o", "data": data}


def kept(book: Book, seq: int) -> Any:
    return queries.entry(book, seq)["data"]["amount"]


@given(st.sampled_from(sorted(CURRENCIES)), st.integers(0, INTEGER_MAX))
def test_what_goes_out_comes_in_again(currency: str, minor: int) -> None:
    assert minor_of(sum_text(minor, currency), currency) == minor


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [("9600.00", "CNY", 960_000), ("9600", "CNY", 960_000), ("0.5", "CNY", 50), ("9600", "JPY", 9_600)],
)
def test_decimals_may_be_left_out(text: str, currency: str, minor: int) -> None:
    assert minor_of(text, currency) == minor


@pytest.mark.parametrize(
    "text",
    ["9,600.00", "-1", "1e3", "", " 9600", "9600.", ".5", "09600", "9600元", "九千", "９６００", "1.23456"],
)
def test_no_other_form_is_taken(text: str) -> None:
    with pytest.raises(Refused) as refused:
        minor_of(text, "CNY")
    assert refused.value.problems[0].code == "sum.malformed"


def test_the_log_keeps_minor_units_of_the_currency_that_the_entry_is_of(book: Book) -> None:
    receipt = record(book, OPERATOR, [*FOUNDERS, signed("9600.5", "USD"), owed("12.34")])
    assert [kept(book, receipt.first_seq + at) for at in (2, 3)] == [960_050, 1_234]
    told = [(one.path, one.amount, one.currency) for one in receipt.sums]
    assert told == [("/data/amount", "9600.50", "USD"), ("/data/amount", "12.34", "USD")]


def test_decimals_that_the_currency_of_the_contract_has_not(book: Book) -> None:
    with pytest.raises(Refused) as refused:
        record(book, OPERATOR, [*FOUNDERS, signed("9600", "JPY"), owed("12.34")])
    [problem] = refused.value.problems
    assert (problem.code, problem.path) == ("money.too-many-decimals", "/3/data/amount")


def test_a_contract_of_the_book_tells_the_currency_too(book: Book) -> None:
    first = record(book, OPERATOR, [*FOUNDERS, signed(9_600, "JPY")])
    later = owed("700", str(first.ids[2])) | {"corrects": None}
    later["data"]["debtor"] = first.ids[0]
    assert kept(book, record(book, OPERATOR, later).first_seq) == 700
    paid = {"kind": "performance.paid", "effective_on": "2025-04-01"}
    receipt = record(book, OPERATOR, {**paid, "data": {"contract": first.ids[2], "amount": "700"}})
    assert receipt.sums[0].currency == "JPY"


def test_a_whole_number_is_minor_units_and_repeats_its_receipt(book: Book) -> None:
    first = record(book, OPERATOR, [*FOUNDERS, signed(960_000)], "once")
    again = record(book, OPERATOR, [*FOUNDERS, signed(960_000)], "once")
    assert (again.repeated, again.sums) == (True, first.sums)
    assert kept(book, first.last_seq) == 960_000


@pytest.mark.parametrize("amount", ["0", "0.00"])
def test_nothing_is_no_sum_where_one_is_needed(book: Book, amount: str) -> None:
    [*_, contract] = record(book, OPERATOR, [*FOUNDERS, signed("1.00")]).ids
    command = {"kind": "performance.paid", "effective_on": "2025-04-01"}
    with pytest.raises(Refused) as refused:
        record(book, OPERATOR, {**command, "data": {"contract": contract, "amount": amount}})
    assert refused.value.problems[0].code == "sum.zero"


def test_answers_hold_text_with_the_nearest_currency() -> None:
    page = {
        "contract": {"currency": "JPY", "amount": 5},
        "standing": [{"remaining": 3, "open": 1, "paid": True}],
    }
    assert in_text(page) == {
        "contract": {"currency": "JPY", "amount": "5"},
        "standing": [{"remaining": "3", "open": 1, "paid": True}],
    }
    assert in_text({"interest": Money(5)}) == {"interest": {"amount": "0.05", "currency": "CNY"}}


def test_every_declared_sum_is_text_in_answers() -> None:
    """A sum that an entry may have is known by its member's name where it goes out."""
    declared = {
        next(step for step in reversed(place) if step != EVERY)
        for entry_type in registry().entry_types.values()
        for place, _ in entry_type.sums
    }
    assert declared <= SUM_MEMBERS


def test_the_command_line_takes_and_gives_text(opened: Run, tmp_path: Path) -> None:
    file = tmp_path / "sums.jsonl"
    bad = {
        "kind": "performance.paid",
        "effective_on": "2025-04-01",
        "data": {"contract": "@S-1", "amount": 12.5},
    }
    commands = [*FOUNDERS, signed("9600.00", "USD"), owed("12.34"), bad]
    file.write_text("\n".join(json.dumps(one) for one in commands), encoding="utf-8")
    code, out, error = opened("record", str(file))
    assert code == ExitCode.REFUSED
    assert "9600.00 USD" in out
    assert "12.34 USD" in out
    assert '"9600.00"' in error  # how to write a sum
    [found] = json.loads(opened("contract", "find", "S-1", "--json")[1])
    assert (found["amount"], found["currency"]) == ("9600.00", "USD")
    contract = found["id"]
    page = json.loads(opened("contract", "show", contract, "--json")[1])
    assert [one["remaining"] for one in page["standing"]] == ["12.34"]
    assert json.loads(opened("show", page["obligations"][0]["id"], "--json")[1])["state"]["amount"] == "12.34"


@pytest.mark.parametrize(
    ("value", "code"),
    [(0, "sum.zero"), (-5, "money.negative"), ("-5", "sum.malformed"), (2**53, "money.too-large")],
)
def test_a_sum_out_of_range_is_told_without_the_range(value: Any, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Amount("支付金额", "sum", least=1).deserialize(value)
    problems: Any = refused.value.messages
    assert [problem.code for problem in problems] == [code]


def test_a_count_with_no_upper_bound_is_told_the_least_alone() -> None:
    with pytest.raises(ValidationError) as refused:
        Count("人数", "workers", least=1).deserialize(0)
    problems: Any = refused.value.messages
    [problem] = problems
    assert (problem.code, problem.params["least"]) == ("number.too-small", 1)
