"""payment.rate-below-floor: the lowest late-payment rate that may be agreed; floating ones as they fall."""

from __future__ import annotations

from typing import Any

import pytest

from ledger import Book
from ledger.rules.rule import Found
from tests.conftest import Say
from tests.worlds.deal import Deal, ask, told


def rate(basis: str, parts: int, of: int) -> dict[str, Any]:
    given = {"late_rate_basis": basis, "late_rate_parts": parts, "late_rate_of": of}
    return given if basis == "per-day" else given | {"late_rate_year_days": 360}


RATES: tuple[tuple[Any, ...], ...] = (
    ("2025-06-10", {}, rate("per-year", 290, 10_000), "SME-17"),
    ("2025-06-10", {}, rate("per-year", 300, 10_000), "clear"),
    ("2025-06-10", {}, rate("per-day", 5, 10_000), "clear"),
    ("2025-06-10", {}, rate("per-day", 82, 1_000_000), "SME-17"),
    ("2025-06-10", {}, rate("per-day", 83, 1_000_000), "? year-days"),
    ("2025-06-10", {}, rate("lpr-signing", 9, 10), "SME-17"),
    ("2025-06-10", {}, rate("lpr-floating", 1, 1), "clear"),
    ("2024-06-10", {}, rate("lpr-floating", 1, 1), "SME-16"),
    ("2024-06-10", {}, rate("lpr-floating", 23, 20), "clear"),
    ("2025-06-10", {"kind": "works"}, rate("per-year", 1, 100), "SME-17"),
    ("2025-06-10", {"size": None}, rate("per-year", 1, 100), "? creditor-size"),
    ("2025-06-10", {"size": "large"}, rate("per-year", 1, 100), "clear"),
    ("2025-06-10", {"buyer_size": "large"}, rate("per-year", 1, 100), "SME-17"),
    ("2025-06-01", {}, rate("per-year", 1, 100), "SME-17"),
    ("2025-05-31", {}, rate("per-year", 1, 100), "SME-16"),
    ("2020-09-01", {}, rate("per-year", 1, 100), "SME-16"),
    ("2020-08-31", {}, rate("per-year", 1, 100), "clear"),
)


@pytest.mark.parametrize(("signed", "sides", "agreed", "expected"), RATES)
def test_the_lowest_rate_that_may_be_agreed(
    book: Book, say: Say, signed: str, sides: dict[str, Any], agreed: dict[str, Any], expected: str
) -> None:
    deal = Deal(say, signed, **sides, **agreed)
    deal.owe()
    assert told(book, "payment.rate-below-floor", deal.contract) == expected


def test_a_rate_that_was_raised_is_mended(book: Book, say: Say) -> None:
    deal = Deal(say, **rate("per-year", 29_999, 1_000_000))
    deal.owe()
    found = ask(book, "payment.rate-below-floor", deal.contract)
    assert isinstance(found, Found)
    assert found.facts == {"rate": "2.9999%", "floor": "3.00%", "signed_on": "2025-06-10"}
    better = rate("per-year", 5, 100)
    members = {"contract": deal.contract, "summary": "利率", "reason": "agreed"}
    say("contract.amended", "2025-08-01", **members, **better)
    assert told(book, "payment.rate-below-floor", deal.contract) == "clear"
