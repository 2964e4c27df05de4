"""What was performed and what it met: in ``contract show``, in ``explain``, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ledger import Book, record
from ledger.law.allocation import Why
from ledger.projection.book_law import law_of
from ledger.projection.standing.obligations import explain as standing
from ledger.projection.standing.performed import LeftOver, Performed, performed
from ledger.watch.explain import explain
from ledger.words.say import say as in_words
from ledger.words.trace import say_step
from tests.conftest import OPERATOR, Say
from tests.worlds.deal import Deal, ask
from tests.worlds.sheets import counts, csv_file, hand_in


def done(book: Book, deal: Deal) -> list[Performed]:
    """What was performed under a deal."""
    facts = [one for one, _ in standing(book.store, book.id, [deal.contract]).values()]
    return performed(book.store, book.id, facts, [deal.contract], law_of(book.store, book.id))


def test_each_performance_says_what_it_met_and_by_which_article(book: Book, say: Say) -> None:
    deal = Deal(say)
    first = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    second = deal.owe("fixed", amount=70_000_000, clause="5.2", due_day="2025-09-30")
    invoice = deal.do("invoiced", "2025-07-01", amount=100_000_000)
    named = deal.do("paid", "2025-07-02", amount=1_000_000, obligation=second)
    loose = deal.do("paid", "2025-07-30", amount=31_000_000)
    last = deal.do("paid", "2025-09-29", amount=70_000_000)
    found = {one.id: one for one in done(book, deal)}
    assert list(found) == [invoice, named, loose, last]
    assert (found[invoice].met, found[invoice].left) == ((), None)
    assert [(one.obligation, one.why) for one in found[named].met] == [(second, Why.DESIGNATED)]
    parts = [(one.obligation, one.amount, one.why, one.law) for one in found[loose].met]
    assert parts == [(first, 30_000_000, Why.ORDER, ("CC-01",)), (second, 1_000_000, Why.ORDER, ("CC-01",))]
    assert (found[last].rest, found[last].left) == (2_000_000, LeftOver.BEYOND)


def test_an_inspection_that_was_not_passed_says_so(book: Book, say: Say) -> None:
    deal = Deal(say)
    refused = deal.do("accepted", "2025-07-02", result="failed")
    passed = deal.do("accepted", "2025-07-20", result="passed")
    assert [(one.id, one.failed) for one in done(book, deal)] == [(refused, True), (passed, False)]


def test_two_readings_are_named(book: Book, say: Say) -> None:
    deal = Deal(say)
    price = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    back = {"debtor": deal.supplier, "creditor": deal.buyer, "type": "compensation"}
    penalty = deal.owe("fixed", amount=20_000_000, clause="9.1", due_day="2025-07-31", **back)
    deal.do("paid", "2025-07-30", amount=20_000_000)
    [one] = done(book, deal)
    assert (one.left, sorted(one.which)) == (LeftOver.UNCLEAR, sorted([price, penalty]))


def test_what_is_paid_where_nothing_is_owed_met_nothing(book: Book, say: Say) -> None:
    deal = Deal(say)
    deal.do("paid", "2025-07-30", amount=20_000_000)
    [one] = done(book, deal)
    assert (one.met, one.left, one.rest) == ((), LeftOver.NONE, 20_000_000)


@pytest.mark.parametrize(
    ("size", "agreed", "why"),
    [
        ("large", {}, None),  # no text names a rate between two large firms: nobody can tell what is heavier
        ("large", {"late_rate_basis": "per-day", "late_rate_parts": 1, "late_rate_of": 1000}, Why.BURDEN),
        ("small", {}, Why.BURDEN),  # the regulation does
    ],
)
def test_what_bears_interest_is_met_before_a_promise_of_the_same_day(
    book: Book, say: Say, size: str, agreed: dict[str, Any], why: Why | None
) -> None:
    deal = Deal(say, buyer_size="large", size=size, **agreed)
    price = deal.owe("fixed", amount=60_000_000, due_day="2025-08-01")
    given = {"type": "promise", "matter": "subsidy", "amount": 5_000_000, "clause": "7"}
    promise = deal.owe("fixed", due_day="2025-08-01", **given)
    paid = deal.do("paid", "2025-09-01", amount=1_000_000)
    facts = {one.id: one for one, _ in standing(book.store, book.id, [deal.contract]).values()}
    assert [facts[one].unclear for one in (price, promise)] == [why is None] * 2
    found = {one.id: one for one in done(book, deal)}[paid]
    if why is not None:
        assert [(one.obligation, one.why) for one in found.met] == [(price, why)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "未指明义务，其中100,000.00 元抵充本项"),
        ("en", "names no obligation; CNY 100,000.00 of it met this one"),
    ],
)
def test_explain_tells_the_article(book: Book, say: Say, language: str, said: str) -> None:
    deal = Deal(say)
    first = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    deal.owe("fixed", amount=70_000_000, clause="5.2", due_day="2025-09-30")
    deal.do("paid", "2025-08-20", amount=10_000_000)
    told = [say_step(one, language) for one in explain(book, "payment.overdue", first, "2025-08-31").met]
    assert len(told) == 1
    assert said in told[0]
    assert "CC-01" in told[0]


def remarks(book: Book, deal: Deal, *paid: tuple[str, int, str | None], language: str = "en") -> list[str]:
    """What is remarked of payments recorded together."""
    commands = [
        {
            "kind": "performance.paid",
            "effective_on": day,
            "data": {"contract": deal.contract, "amount": amount} | ({"obligation": debt} if debt else {}),
        }
        for day, amount, debt in paid
    ]
    receipt = record(book, OPERATOR, commands)
    return [in_words(one.problem(), language) for one in receipt.warnings]


def test_a_payment_without_an_obligation_is_remarked_with_what_it_met(book: Book, say: Say) -> None:
    deal = Deal(say)
    first = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    second = deal.owe("fixed", amount=70_000_000, clause="5.2", due_day="2025-09-30")
    [one] = remarks(book, deal, ("2025-07-30", 40_000_000, None))
    assert f"worked out by law to have met {first} 5.1 300,000.00; {second} 5.2 100,000.00." in one
    named, beyond = remarks(book, deal, ("2025-07-31", 90_000_000, None), language="zh")
    assert f"依法推算抵充：{second} 5.2 600,000.00" in named
    assert "超出全部应付数额 300,000.00" in beyond


def test_what_can_be_read_in_two_ways_is_remarked(book: Book, say: Say) -> None:
    deal = Deal(say)
    price = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    back = {"debtor": deal.supplier, "creditor": deal.buyer, "type": "compensation"}
    penalty = deal.owe("fixed", amount=20_000_000, clause="9.1", due_day="2025-07-31", **back)
    [one] = remarks(book, deal, ("2025-07-30", 20_000_000, None))
    assert f"nobody can tell which of these it met: {price} 5.1, {penalty} 9.1" in one


def test_a_named_payment_that_leaves_nothing_for_another_is_remarked(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe("fixed", amount=30_000_000, due_day="2025-07-31")
    assert len(remarks(book, deal, ("2025-07-20", 30_000_000, None))) == 1
    [one] = remarks(book, deal, ("2025-07-21", 30_000_000, debt))
    assert "300,000.00 more than everything owed" in one


def test_a_payment_where_nothing_is_owed_is_remarked_and_others_are_not(book: Book, say: Say) -> None:
    deal = Deal(say)
    [one] = remarks(book, deal, ("2025-07-20", 30_000_000, None))
    assert "Nothing of the kind is owed" in one
    other = Deal(say, number="CP-9")
    debt = other.owe("fixed", amount=30_000_000, due_day="2025-07-31")
    assert remarks(book, other, ("2025-07-20", 30_000_000, debt)) == []


def test_a_sheet_pays_late_interest_and_is_told_what_a_row_without_a_clause_met(
    book: Book, say: Say, tmp_path: Path
) -> None:
    deal = Deal(say)
    debt = deal.owe(clause="5.1")
    deal.do("delivered", "2025-07-01")
    rows = [
        ("合同编号", "条款号", "履行类型", "日期", "金额"),
        ("CPCG-2025-001", "", "付款", "2025-10-31", "1000000"),
        ("CPCG-2025-001", "5.1", "支付逾期利息", "2025-10-31", "40000"),
    ]
    summary = hand_in(book, "payments", csv_file(tmp_path / "payments.csv", rows))
    assert counts(summary) == (2, 2, 0, 0, 0)
    answer = openpyxl.load_workbook(tmp_path / "answer.xlsx")
    cells = [str(cell) for sheet in answer for row in sheet.iter_rows(values_only=True) for cell in row]
    assert any(f"依法推算抵充：{debt} 5.1 1,000,000.00" in one for one in cells)
    assert ask(book, "interest.unpaid", debt).amount == 600_000  # type: ignore[union-attr]
