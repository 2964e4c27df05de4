"""Receipts of idempotent commands and kept checkpoints, held against what the log says of them.

The first entry of a keyed batch bears a digest of its key and of what came with it, and the first entry after
a checkpoint was kept says how many there are: so a row that was rewritten, added or taken away is found, the
last one included. Entries of the first release bear neither. Part of ``ledger.custody.verify``.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from typing import Any

from ledger.book import Book
from ledger.core import canonical
from ledger.core.errors import ShouxinError
from ledger.core.sums import minor_of
from ledger.custody.verify_vault import Find
from ledger.log.vault import key_digest
from ledger.projection.history import event_of
from ledger.record.receipts import Receipt, holds_together, read_kept

_WRONG = (ShouxinError, ValueError, KeyError, TypeError, AttributeError, IndexError)


def check_receipts(book: Book, find: Find, secret: bytes | None) -> None:
    """Whether each kept receipt is what its entries got, and each keyed batch has its receipt.

    Args:
        book: the book.
        find: where findings go.
        secret: the store's secret; without it, what a receipt says beside its entries is not compared.
    """
    claimed: set[int] = set()
    sql = 'SELECT "key", "body_digest", "receipt" FROM "idempotent_command" WHERE "book" = ? ORDER BY "key"'
    for key, body, text in book.store.stream(sql, (book.id,)):
        try:
            receipt, mark = read_kept(text)
            right = _holds(book, receipt) and _is_of(book, str(key), body, receipt, secret)
            if secret is not None and "\n" in str(key):
                right = right and holds_together(receipt, mark, secret, key, body)
        except _WRONG:
            find("verify.receipt-unreadable")
            continue
        if not right or receipt.first_seq in claimed:
            find("verify.receipt", seq=receipt.first_seq)
        claimed.add(receipt.first_seq)
    for seq, _ in _bearing(book, "keyed"):
        if seq not in claimed:
            find("verify.receipt-missing", seq=seq)


def _holds(book: Book, receipt: Receipt) -> bool:
    """Whether a receipt says what the log says of its entries."""
    sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" BETWEEN ? AND ? ORDER BY "seq"'
    rows = book.store.rows(sql, (book.id, receipt.first_seq, receipt.last_seq + 1))
    envelopes = [canonical.parse(row[0]) for row in rows]
    own = [one for one in envelopes if one["command"] == receipt.first_seq]
    if [one["seq"] for one in own] != list(receipt.seqs) or receipt.book != book.id or not own:
        return False
    if receipt.checkpoint is not None and not book.store.rows(
        'SELECT 1 FROM "kept_checkpoint" WHERE "book" = ? AND "note" = ?', (book.id, receipt.checkpoint)
    ):
        return False
    if receipt.repeated or not all(one.seq in receipt.seqs for one in receipt.warnings):
        return False
    same_time = receipt.recorded_at == own[0]["recorded_at"]
    return same_time and receipt.ids == tuple(_main(book, one) for one in own) and _same_sums(receipt, own)


def _is_of(book: Book, key: str, body: bytes, receipt: Receipt, secret: bytes | None) -> bool:
    """Whether a receipt is kept under the key that its first entry came with, beside what came with it."""
    sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = ?'
    [(text,)] = book.store.rows(sql, (book.id, receipt.first_seq))
    first = canonical.parse(text)
    actor, behind, _ = key.partition("\n")
    keyed = first.get("keyed")
    if not behind or keyed is None:
        return not behind and keyed is None  # of the first release
    if actor != first["actor"]:
        return False
    return secret is None or hmac.compare_digest(keyed, key_digest(secret, key, body))


def _main(book: Book, envelope: Mapping[str, Any]) -> str | None:
    """The object that a receipt names for an entry."""
    event = event_of(book.registry, envelope)
    touched = book.registry.entry_types[event.kind].touched(event.data, event.origin)
    return touched[0][0] if touched else None


def _same_sums(receipt: Receipt, own: list[dict[str, Any]]) -> bool:
    for one in receipt.sums:
        value: Any = own[one.seq - receipt.first_seq]
        for step in one.path.split("/")[1:]:
            value = value[int(step)] if isinstance(value, list) else value[step]
        if minor_of(one.amount, one.currency) != value:
            return False
    return True


def check_kept(book: Book, find: Find) -> None:
    """Whether every checkpoint that an entry counts among the kept ones is there."""
    rows = book.store.rows('SELECT "number", "size" FROM "kept_checkpoint" WHERE "book" = ?', (book.id,))
    sizes: dict[int, int] = dict(rows)
    for seq, kept in _bearing(book, "kept"):
        if sizes.get(kept - 1) != seq:
            find("verify.checkpoint-cut", number=kept - 1, size=seq)


def _bearing(book: Book, member: str) -> Iterator[tuple[int, Any]]:
    """The entries whose envelope has a further member, with its value."""
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? AND instr("envelope", ?) > 0 ORDER BY "seq"'
    for seq, text in book.store.stream(sql, (book.id, f'"{member}":')):
        value = canonical.parse(text).get(member)
        if value is not None:
            yield seq, value
