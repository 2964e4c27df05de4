"""Receipts of idempotent commands held against the log: what is rewritten, added or taken away is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ledger import Actor, Book, Refused, record
from ledger.core import canonical
from ledger.custody.verify import stray_books, verify
from tests.conftest import OPERATOR
from tests.support.engines import raw

FIRM = {"kind": "organisation.registered", "data": {"name": "长平云桥公司", "class": "enterprise"}}
ANN = Actor.of("user:ann", "clerk")


@pytest.fixture
def kept(book: Book) -> Book:
    """A book with a keyed batch of two, one of another with a checkpoint, and an entry without a key."""
    record(book, OPERATOR, [FIRM, FIRM], "first")
    record(book, ANN, FIRM, "second", keep_checkpoint=True)
    record(book, OPERATOR, FIRM)
    return book


def found(book: Book) -> set[str]:
    return {problem.code for problem in verify(book).problems}


def receipt_with(**changes: object) -> Callable[[tuple[object, ...]], tuple[object, ...]]:
    """A row whose receipt says something else."""

    def change(row: tuple[object, ...]) -> tuple[object, ...]:
        receipt = canonical.parse(str(row[3])) | changes
        return (*row[:3], canonical.canonical(receipt).decode())

    return change


REWRITTEN = {
    "another key": lambda row: (row[0], "operator:console\nother", *row[2:]),
    "a key of nobody": lambda row: (row[0], "first", *row[2:]),
    "a key of somebody else": lambda row: (row[0], "user:ann\nfirst", *row[2:]),
    "another body": lambda row: (*row[:2], bytes(32), row[3]),
    "an id": receipt_with(ids=["organisation-1", "organisation-1"]),
    "a place": receipt_with(first_seq=2),
    "a checkpoint": receipt_with(checkpoint="log.changping.example\n9\nAAAA\n"),
    "a remark elsewhere": receipt_with(warnings=[{"seq": 9, "code": "x", "path": "", "params": {}}]),
    "that it was repeated": receipt_with(repeated=True),
    "a remark that was none": receipt_with(warnings=[{"seq": 1, "code": "x", "path": "", "params": {}}]),
    "that an erasure waits": receipt_with(erasure_pending=True),
    "its own digest": receipt_with(digest="0" * 64),
    "the instant": receipt_with(recorded_at="2026-11-23T00:00:00.000000Z"),
}


def rewrite(
    book: Book, change: Callable[[tuple[object, ...]], tuple[object, ...]], *, add: bool = False
) -> None:
    sql = 'SELECT "book", "key", "body_digest", "receipt" FROM "idempotent_command" WHERE "key" LIKE ?'
    [row] = book.store.rows(sql, ("%first",))
    with raw(book.store) as direct:
        for name in ("no_update", "no_delete"):
            on = "" if book.store.engine == "SQLite" else ' ON "idempotent_command"'
            direct.execute(f'DROP TRIGGER "idempotent_command_{name}"{on}')
        if not add:
            direct.execute('DELETE FROM "idempotent_command" WHERE "key" LIKE \'%first\'')
    changed = change(tuple(row))
    book.store.write(
        lambda: book.store.execute('INSERT INTO "idempotent_command" VALUES (?, ?, ?, ?)', changed),
        book=book.id,
    )


def test_receipts_as_they_were_kept_hold(kept: Book) -> None:
    assert found(kept) == set()


@pytest.mark.tampered
@pytest.mark.parametrize("what", REWRITTEN)
def test_a_receipt_that_was_rewritten_is_found(kept: Book, what: str) -> None:
    rewrite(kept, REWRITTEN[what])
    assert "verify.receipt" in found(kept)


@pytest.mark.tampered
@pytest.mark.parametrize("what", ["a remark that was none", "that an erasure waits", "no receipt at all"])
def test_a_receipt_that_was_rewritten_is_not_handed_out(kept: Book, what: str) -> None:
    """And what comes again under its key is not recorded a second time either."""
    rewrite(kept, REWRITTEN.get(what) or (lambda row: (*row[:3], "{")))
    before = verify(kept).size
    with pytest.raises(Refused) as caught:
        record(kept, OPERATOR, [FIRM, FIRM], "first")
    assert [problem.code for problem in caught.value.problems] == ["idempotency.receipt-changed"]
    assert verify(kept).size == before


@pytest.mark.tampered
def test_a_receipt_for_what_came_without_a_key_is_found(kept: Book) -> None:
    """It would swallow the command that comes under that key one day."""
    said = receipt_with(first_seq=4, last_seq=4, ids=["organisation-4"])
    rewrite(kept, lambda row: (row[0], "operator:console\nnext", *said(row)[2:]), add=True)
    assert found(kept) == {"verify.receipt"}


@pytest.mark.tampered
def test_receipts_of_no_book_are_found(kept: Book) -> None:
    rewrite(kept, lambda row: ("gone", *row[1:]), add=True)
    assert stray_books(kept.store, kept.registry) == [("idempotent_command", "gone")]
