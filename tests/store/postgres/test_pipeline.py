"""ledger.store.postgres.pipeline: statements that wait for no answer, and what has to wait for them."""

from __future__ import annotations

import pytest

from ledger import Book
from ledger.core.errors import StoreUnusable
from ledger.store.tables import LedgerObjectTable
from ledger.words.say import say as in_words

pytestmark = pytest.mark.postgres_only


def size_of(book: Book) -> int:
    return int(book.store.rows("SELECT size FROM head WHERE book = ?", (book.id,))[0][0])


def test_what_fails_in_the_queue_is_named_and_nothing_behind_it_is_written(book: Book) -> None:
    """No answer is waited for before the commit: the first fault is told, not what followed from it."""

    def work() -> None:
        book.store.execute("UPDATE head SET size = size + 1 WHERE book = ?", (book.id,))
        book.store.execute("INSERT INTO object VALUES (?, NULL, 'person', 1)", (book.id,))
        book.store.execute("UPDATE head SET size = size + 1 WHERE book = ?", (book.id,))

    with pytest.raises(StoreUnusable, match=r"store\.integrity") as caught:
        book.store.write(work, book=book.id)
    assert "null value" in in_words(caught.value.problems[0], "en")
    assert size_of(book) == 1


def test_a_queue_is_settled_before_what_it_can_not_take(book: Book) -> None:
    """Statements, a COPY, a stream and reads in one transaction, each seeing what went before."""
    store, seen = book.store, list[int]()
    rows = [(book.id, f"person-{at}", "person", at) for at in range(100, 300)]

    def work() -> None:
        store.insert(LedgerObjectTable, rows[:1])
        store.insert(LedgerObjectTable, rows[1:150])
        store.insert(LedgerObjectTable, rows[150:])
        seen.append(len(list(store.stream("SELECT * FROM object WHERE type = 'person'"))))
        store.execute("DELETE FROM object WHERE id = 'person-100'")
        seen.append(len(store.rows("SELECT * FROM object WHERE type = 'person'")))
        store.execute("DELETE FROM object WHERE type = 'person'")

    store.write(work, book=book.id)
    assert seen == [200, 199]
    assert not store.rows("SELECT 1 FROM object WHERE type = 'person'")
