"""What is accepted with a warning because of what else the book holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ledger import Book, record
from ledger.words import say as in_words
from tests.conftest import OPERATOR
from tests.deals import Deal

Say = Callable[..., str]
WHOLE = 100_000_000


@pytest.fixture
def deal(say: Say) -> Deal:
    """A contract of 1,000,000.00 yuan."""
    return Deal(say)


def owed(deal: Deal, amount: int | None, **members: Any) -> dict[str, Any]:
    """A command that adds an obligation of the buyer."""
    data = {"contract": deal.contract, "debtor": deal.buyer, "creditor": deal.supplier, "type": "payment"}
    data |= {"term": "statutory", **members} | ({} if amount is None else {"amount": amount})
    return {"kind": "obligation.added", "effective_on": "2025-06-10", "data": data}


def warned(book: Book, *commands: dict[str, Any]) -> list[tuple[int, str]]:
    """Which commands of one batch are warned about, and in what words."""
    receipt = record(book, OPERATOR, commands)
    return [(one.seq - receipt.first_seq, in_words(one.problem(), "en")) for one in receipt.warnings]


def test_payments_beyond_the_sum_of_their_contract_are_kept_and_told(book: Book, deal: Deal) -> None:
    assert warned(book, owed(deal, WHOLE)) == []
    [(at, told)] = warned(book, owed(deal, 500_000))
    assert at == 0
    assert told.startswith(
        "/data/amount: The payments under contract “CPCG-2025-001” come to 1,005,000.00, which is 5,000.00 "
        "more than its sum of 1,000,000.00; kept."
    )


def test_of_payments_added_together_those_that_fit_are_not_named(book: Book, deal: Deal) -> None:
    half = owed(deal, WHOLE // 2)
    assert [at for at, _ in warned(book, half, half, half)] == [2]


def test_what_is_no_payment_or_has_no_sum_or_is_gone_does_not_count(book: Book, deal: Deal, say: Say) -> None:
    first = deal.owe()
    assert warned(book, owed(deal, WHOLE, type="deposit", deposit="performance")) == []
    assert "more than its sum" not in warned(book, owed(deal, None))[0][1]
    say("obligation.settled", "2025-07-01", obligation=first, reason="agreement")
    second = deal.owe()
    say("obligation.waived", "2025-07-01", obligation=second, amount=300)
    assert warned(book, owed(deal, 300)) == []
    assert len(warned(book, owed(deal, 1))) == 1


def test_an_amendment_makes_room(book: Book, deal: Deal, say: Say) -> None:
    deal.owe()
    more = {"summary": "增加设备", "reason": "agreed", "amount": WHOLE + 5}
    say("contract.amended", "2025-07-01", contract=deal.contract, **more)
    assert warned(book, owed(deal, 5)) == []
    assert len(warned(book, owed(deal, 1))) == 1
