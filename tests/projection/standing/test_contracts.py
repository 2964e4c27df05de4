"""How contracts stand: who answers for what is owed, and that another book of the store plays no part."""

from __future__ import annotations

from random import Random

import pytest

from ledger import Ledger
from ledger.projection.standing.contracts import unanswered
from tests.conftest import open_changping
from tests.worlds.random_book import fill, prepare


def test_books_of_one_store_know_nothing_of_one_another(ledger: Ledger) -> None:
    """Their objects go by the same ids; each book is verified against its own log alone afterwards."""
    books = [open_changping(ledger, name) for name in ("changping", "elsewhere")]
    makers = [prepare(book, Random(seed)) for seed, book in enumerate(books)]
    for _ in range(2):
        for book, maker in zip(books, makers, strict=True):
            assert len(fill(book, maker, 30)) > 10
    owed = [
        ledger.store.rows('SELECT "id" FROM "obligation_status" WHERE "book" = ?', (one.id,)) for one in books
    ]
    assert set(owed[0]) & set(owed[1])


@pytest.mark.parametrize(
    ("pending", "running", "expected"),
    [
        ([], [], 1),
        ([("payment", "o1")], [], 2),
        ([("payment", "o1")], [(None, None, "pays")], 0),
        ([("payment", "o1")], [(None, None, "accepts")], 1),
        ([("payment", "o1"), ("delivery", "o2")], [("payment", None, "pays")], 1),
        ([("payment", "o1"), ("delivery", "o2")], [(None, None, "handles")], 0),
        ([("payment", "o1"), ("delivery", "o2")], [(None, "o1", "supervises")], 1),
        ([("acceptance", "o1")], [("acceptance", None, "accepts")], 0),
        ([("acceptance", "o1")], [(None, None, "pays")], 1),
        ([("compensation", "o1")], [(None, None, "pays")], 0),
        ([("compensation", "o1")], [(None, None, "accepts")], 1),
        ([("deposit-return", "o1")], [(None, None, "pays")], 0),
        ([("delivery", "o1")], [(None, None, "pays")], 1),
        ([("other", "o1")], [(None, None, "pays")], 1),
    ],
)  # fmt: skip
def test_who_answers_for_what(
    pending: list[tuple[str, str]],
    running: list[tuple[str | None, str | None, str]],
    expected: int,
) -> None:
    rows = [("c", identifier, type_, "2025-01-01", None, None) for type_, identifier in pending]
    held = [("c", stage, obligation, role, "2025-01-01", None) for stage, obligation, role in running]
    assert unanswered(rows, held) == expected
