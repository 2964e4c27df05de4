"""Rules about late inspections and kept deposits: found, clear, untold, and the law by day."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import Book, Refused
from ledger.law.term_length import PER_WHOLE, deposit_share
from ledger.rules.rule import Found
from ledger.rules.rule import Undetermined as CannotTell
from ledger.watch.explain import explain_flag
from tests.conftest import Say
from tests.worlds.deal import Deal, ask, told

Cases = tuple[tuple[Any, ...], ...]
INSPECTED = {"inspection_count": 10, "inspection_unit": "calendar-day", "condition": "inspection-passed"}


# --- Inspection ---------------------------------------------------------------------------------------------

INSPECTIONS: Cases = (
    ("2025-06-10", {}, "2025-07-01", "2025-07-11", "clear"),
    ("2025-06-10", {}, "2025-07-01", "2025-07-12", "SME-15 GP-10"),
    ("2025-05-10", {}, "2025-05-20", "2025-07-12", "SME-14 GP-10"),
    ("2025-05-10", {}, "2025-05-22", "2025-07-12", "SME-15 SME-14 GP-10"),
    ("2020-09-01", {}, "2020-09-02", "2020-12-01", "SME-14 GP-10"),
    ("2020-08-31", {}, "2020-09-02", "2020-12-01", "GP-10"),
    ("2025-06-10", {"size": "large"}, "2025-07-01", "2025-07-12", "GP-10"),
    ("2025-06-10", {"size": None}, "2025-07-01", "2025-07-12", "GP-10"),
    ("2025-06-10", {"kind": "works", "size": "large"}, "2025-07-01", "2025-07-12", "found"),
)


@pytest.mark.parametrize(("signed", "sides", "delivered", "day", "expected"), INSPECTIONS)
def test_an_inspection_that_is_late(
    book: Book, say: Say, signed: str, sides: dict[str, Any], delivered: str, day: str, expected: str
) -> None:
    deal = Deal(say, signed, **sides)
    debt = deal.owe(**INSPECTED)
    assert told(book, "acceptance.overdue", debt, day) == "clear"
    deal.do("delivered", delivered)
    assert told(book, "acceptance.overdue", debt, day) == expected
    found = ask(book, "acceptance.overdue", debt, day)
    if isinstance(found, Found):
        runs = "SME" in expected
        assert found.facts == {"clock": "from-its-end" if runs else "as-agreed"}


def test_a_payment_that_does_not_wait_for_inspection_runs_as_agreed(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe(inspection_count=10, inspection_unit="calendar-day")
    deal.do("delivered", "2025-07-01")
    found = ask(book, "acceptance.overdue", debt)
    assert isinstance(found, Found)
    assert found.facts == {"clock": "as-agreed"}
    assert told(book, "acceptance.overdue", debt) == "GP-10"


@pytest.mark.parametrize("result", ["passed", "failed"])
def test_a_result_ends_it(book: Book, say: Say, result: str) -> None:
    deal = Deal(say)
    debt = deal.owe(**INSPECTED)
    deal.do("delivered", "2025-07-01")
    deal.do("accepted", "2025-08-01", result=result)
    assert told(book, "acceptance.overdue", debt) == "clear"


def test_a_payment_made_asks_for_no_inspection(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe(**INSPECTED)
    deal.do("delivered", "2025-07-01")
    deal.do("paid", "2025-07-05", obligation=debt, amount=100_000_000)
    assert told(book, "acceptance.overdue", debt) == "clear"


def test_an_acceptance_has_its_own_day_or_nobody_can_tell(book: Book, say: Say) -> None:
    deal = Deal(say)
    members = {"type": "acceptance", "amount": None, "creditor": None}
    given = {name: value for name, value in members.items() if value is not None}
    sides = {"contract": deal.contract, "debtor": deal.buyer, **given}
    dated = say("obligation.added", "2025-06-10", **sides, term="fixed", due_day="2025-09-01")
    loose = say("obligation.added", "2025-06-10", **sides, term="none")
    assert told(book, "acceptance.overdue", dated, "2025-09-01") == "clear"
    assert told(book, "acceptance.overdue", dated, "2025-09-02") == "GP-10"
    assert explain_flag(book, f"acceptance.overdue:{loose}", "2025-09-02").verdict == CannotTell(
        "agreed-term"
    )
    deal.do("accepted", "2025-09-03", obligation=dated, result="passed")
    assert told(book, "acceptance.overdue", dated) == "clear"


# --- Confirmation -------------------------------------------------------------------------------------------

REQUESTS: Cases = (
    ({}, "2025-09-01", "2025-10-09", "clear"),  # thirty days end within the holidays of October
    ({}, "2025-09-01", "2025-10-10", "SME-21"),
    ({}, "2025-06-01", "2025-07-02", "SME-21"),
    ({}, "2025-05-31", "2025-07-02", "SME-20"),
    ({}, "2020-09-01", "2020-12-01", "SME-20"),
    ({}, "2020-08-31", "2020-12-01", "clear"),
    ({"size": "large"}, "2025-06-01", "2025-07-02", "clear"),
    ({"size": None}, "2025-06-01", "2025-07-02", "? creditor-size"),
    ({"buyer_size": "large"}, "2025-06-01", "2025-07-02", "SME-21"),
)


@pytest.mark.parametrize(("sides", "requested", "day", "expected"), REQUESTS)
def test_a_receivable_that_is_not_confirmed_in_time(
    book: Book, say: Say, sides: dict[str, Any], requested: str, day: str, expected: str
) -> None:
    deal = Deal(say, "2020-08-03", **sides)
    asked = {"contract": deal.contract, "obligation": deal.owe()}
    request = say("receivable.confirmation-requested", requested, **asked)
    assert told(book, "receivable.unconfirmed", request, day).startswith(expected)
    say("receivable.refused", "2026-01-05", receivable=request, reason="no-debt")
    assert told(book, "receivable.unconfirmed", request) == "clear"


# --- Deposits -----------------------------------------------------------------------------------------------

HELD = {"type": "deposit-return", "amount": 5_000_000}
RETURNS: Cases = (
    ({}, {"deposit": "performance"}, "2025-06-02", "SME-76 PR-08"),
    ({}, {"deposit": "wage"}, "2025-05-30", "SME-75"),
    ({}, {"deposit": "quality"}, "2020-09-01", "SME-75"),
    ({}, {"deposit": "quality"}, "2020-08-31", "found"),
    ({}, {"deposit": "other"}, "2025-06-02", "SME-76 PR-08"),
    ({}, {}, "2025-06-02", "SME-76 PR-08"),
    ({"size": "large"}, {"deposit": "performance"}, "2025-06-02", "PR-08"),
    ({"size": None}, {"deposit": "performance"}, "2025-06-02", "PR-08"),
)


@pytest.mark.parametrize(("sides", "members", "due", "expected"), RETURNS)
def test_a_deposit_that_is_kept_too_long(
    book: Book, say: Say, sides: dict[str, Any], members: dict[str, Any], due: str, expected: str
) -> None:
    deal = Deal(say, "2020-02-03", **sides)
    held = deal.owe("fixed", due_day=due, **HELD, **members)
    assert told(book, "deposit.unreturned", held, due) == "clear"
    assert told(book, "deposit.unreturned", held) == expected
    assert told(book, "payment.overdue", held) == "clear"
    deal.do("deposit-returned", "2025-08-01", obligation=held, amount=5_000_000)
    assert told(book, "deposit.unreturned", held) == "clear"


def test_what_is_disputed_of_a_deposit_may_be_kept(book: Book, say: Say) -> None:
    held = Deal(say).owe("fixed", due_day="2025-07-01", **HELD)
    say("obligation.disputed", "2025-07-02", obligation=held, amount=2_000_000, reason="quality")
    found = ask(book, "deposit.unreturned", held)
    assert isinstance(found, Found)
    assert found.amount == 3_000_000
    say("obligation.disputed", "2025-07-03", obligation=held, reason="quality")
    assert told(book, "deposit.unreturned", held) == "clear"


def test_a_return_whose_day_is_not_agreed_cannot_be_told(book: Book, say: Say) -> None:
    held = Deal(say).owe("none", **HELD)
    assert explain_flag(book, f"deposit.unreturned:{held}", "2026-11-20").verdict == CannotTell("agreed-term")


WORKS = {"kind": "works", "method": "open-tender"}
LIMITS: Cases = (
    ("2025-06-10", {}, "performance", 10_000_000, "clear"),
    ("2025-06-10", {}, "performance", 10_000_001, "GP-13"),
    ("2015-03-01", {}, "performance", 20_000_000, "GP-13"),
    ("2015-02-28", {}, "performance", 20_000_000, "clear"),
    ("2025-06-10", {}, "quality", 20_000_000, "clear"),
    ("2025-06-10", {"amount": 0}, "performance", 1, "? contract-sum"),
    ("2025-06-10", WORKS, "performance", 10_000_001, "BID-05"),
    ("2025-06-10", {**WORKS, "method": "inquiry"}, "performance", 10_000_001, "clear"),
    ("2025-06-10", {"kind": "works"}, "performance", 10_000_001, "? procurement-method"),
    ("2025-06-10", {"kind": "works"}, "performance", 10_000_000, "clear"),
    ("2025-06-10", WORKS, "quality", 3_000_000, "clear"),
    ("2022-08-01", WORKS, "quality", 3_000_001, "ENG-21 ENG-02"),
    ("2022-07-31", WORKS, "quality", 3_000_001, "ENG-21"),
    ("2017-07-01", WORKS, "quality", 3_000_001, "ENG-21"),
    ("2017-06-30", WORKS, "quality", 5_000_000, "clear"),
    ("2017-06-30", WORKS, "quality", 5_000_001, "ENG-25"),
    ("2016-12-26", WORKS, "quality", 9_000_001, "clear"),
    ("2025-06-10", WORKS, "wage", 90_000_000, "clear"),
)


NOT_ALLOWED: Cases = (
    ("2025-06-10", {"kind": "works"}, "other", "SME-39"),
    ("2025-05-31", {"kind": "works"}, "other", "SME-38"),
    ("2020-08-31", {"kind": "works"}, "other", "clear"),
    ("2025-06-10", {"kind": "works"}, "performance", "clear"),
    ("2025-06-10", {"kind": "procurement"}, "other", "clear"),
    ("2025-06-10", {"kind": "works", "buyer_size": "large"}, "other", "SME-39"),
    ("2025-06-10", {"kind": "works", "buyer_size": "medium"}, "other", "clear"),
    ("2025-06-10", {"kind": "works", "size": "large"}, "other", "clear"),
    ("2025-06-10", {"kind": "works", "size": None}, "other", "? creditor-size"),
)


@pytest.mark.parametrize(("signed", "sides", "deposit", "expected"), NOT_ALLOWED)
def test_in_construction_only_four_deposits_are_known(
    book: Book, say: Say, signed: str, sides: dict[str, Any], deposit: str, expected: str
) -> None:
    deal = Deal(say, signed, **sides)
    held = deal.owe("none", type="deposit-return", amount=5_000_000, deposit=deposit)
    assert told(book, "deposit.not-allowed", held) == expected
    deal.do("deposit-returned", "2026-01-05", obligation=held, amount=5_000_000)
    assert told(book, "deposit.not-allowed", held) == "clear"


@pytest.mark.parametrize(("signed", "contract", "deposit", "amount", "expected"), LIMITS)
def test_how_high_a_deposit_may_be(
    book: Book, say: Say, signed: str, contract: dict[str, Any], deposit: str, amount: int, expected: str
) -> None:
    deal = Deal(say, signed, **contract)
    held = deal.owe("none", type="deposit-return", amount=amount, deposit=deposit)
    assert told(book, "deposit.over-limit", held) == expected


def test_who_asks_for_a_deposit_answers_for_it(book: Book, say: Say) -> None:
    deal = Deal(say)
    asked = deal.owe(
        "none",
        type="deposit",
        amount=15_000_000,
        deposit="performance",
        debtor=deal.supplier,
        creditor=deal.buyer,
    )
    found = ask(book, "deposit.over-limit", asked)
    assert isinstance(found, Found)
    assert found.facts == {"deposit": "performance", "share": "15.00%", "limit": "10.00%"}
    [(body,)] = book.store.rows(
        'SELECT "creditor" FROM "obligation_status" WHERE "book" = ? AND "id" = ?', (book.id, asked)
    )
    assert body == deal.buyer


def test_retention_is_measured_by_the_sum_as_it_stands_and_a_bond_by_that_of_signing(
    book: Book, say: Say
) -> None:
    deal = Deal(say, **WORKS)
    retention = deal.owe("none", type="deposit-return", amount=4_000_000, deposit="quality")
    bond = deal.owe("none", type="deposit-return", amount=11_000_000, deposit="performance")
    members = {"contract": deal.contract, "summary": "增加工程量", "reason": "scope", "amount": 200_000_000}
    say("contract.amended", "2025-08-01", **members)
    assert told(book, "deposit.over-limit", retention) == "clear"
    assert told(book, "deposit.over-limit", bond) == "BID-05"


@given(st.integers(0, 10**15), st.integers(1, 10**15), st.integers(0, 20_000))
def test_a_share_is_over_a_limit_exactly_when_the_sum_is(owed: int, whole: int, limit: int) -> None:
    share = deposit_share("performance", owed, whole, None)
    assert share is not None
    assert (share > limit) == (owed * PER_WHOLE > limit * whole)


def test_a_kind_of_deposit_belongs_to_deposits(book: Book, say: Say) -> None:
    with pytest.raises(Refused) as refused:
        Deal(say).owe(deposit="performance")
    assert [one.code for one in refused.value.problems] == ["obligation.no-deposit"]
