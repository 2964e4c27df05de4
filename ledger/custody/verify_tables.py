"""The tables held against a replay of the log, envelope by envelope and row by row.

The log is replayed into a scratch database of the same tables; what is there and what should be there are
compared whole, and only where they differ are they walked to name the first wrong row. Knows nothing of
hashes and signatures.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import starmap, zip_longest
from operator import eq
from typing import Any

import peewee

from ledger.book import Book
from ledger.core import canonical
from ledger.core.errors import KeyUnusable, ShouxinError, StoreUnusable, shown
from ledger.core.merge_join import side_by_side
from ledger.custody.verify_keys import secret_of
from ledger.custody.verify_receipts import check_kept, check_receipts
from ledger.custody.verify_vault import Find, check_vault
from ledger.projection import projection
from ledger.projection.history import event_of
from ledger.store.base import Store
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import columns, key_columns, name_of

_ENVELOPE = {
    "actor": str,
    "book": str,
    "command": int,
    "data": dict,
    "effective_on": str,
    "kind": str,
    "recorded_at": str,
    "seq": int,
    "version": int,
}
_CORRECTION = {**_ENVELOPE, "corrects": int, "origin": int}
"""Members of an envelope and their types: all of them, and of further ones only these."""
_FURTHER = {"keyed": str, "kept": int}

DAMAGED = (ShouxinError, ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What folding data that no command would have made can end in; here it is a finding."""


def check_tables(book: Book, find: Find, progress: Callable[[int], None], *, elsewhere: bool = False) -> int:
    """Replay the log into a scratch database and compare; each table's first wrong row is named.

    Args:
        book: the open book.
        find: where findings go.
        progress: told how many more entries are done.
        elsewhere: the store is a copy in the hands of somebody who need not have its secret.

    Returns:
        How many tables were compared.
    """
    if not check_record(book, find):
        return 0
    registry, compared = book.registry, 0
    scratch = SqliteStore(None, scratch=True)
    try:
        scratch.create_tables(registry.tables(), record=False, indexes=False)
        scratch.write(lambda: projection.replay(book.store, scratch, registry, book.id, progress))
        for table in projection.projected_tables(registry):
            compared += 1
            _compare_table(book, scratch, table, find)
        with book.store.any_text():
            secret = secret_of(book, elsewhere=elsewhere)
            check_vault(book, find, secret)
            check_receipts(book, find, secret)
            check_kept(book, find)
    except KeyUnusable:
        raise  # a file beside the store, not the log
    except DAMAGED as error:
        known = error.problems[0] if isinstance(error, ShouxinError) else None
        if known is not None and known.code == "store.full":
            raise  # the disk that the scratch database lies on, not the log
        reason = known.code if known else f"{type(error).__name__} {error}"
        place = f" {known.path}" if known and known.path else ""
        params = known.params if known else {}
        find(
            "verify.replay",
            **{**params, "why": params.get("reason", "-"), "reason": shown(reason), "place": place},
        )
    finally:
        scratch.close()
    return compared


def check_record(book: Book, find: Find) -> bool:
    """Whether the log can be replayed; damage of the database itself is named too."""
    damage = book.store.damage()
    if damage is not None:
        find("verify.database", reason=shown(damage))
    with book.store.any_text():
        return check_envelopes(book, find)


def check_envelopes(book: Book, find: Find) -> bool:
    """Whether every envelope is canonical, in its place, later than the one before and of a known kind."""
    latest = ""
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    for seq, text in book.store.stream(sql, (book.id,)):
        recorded_at = _well_formed(book, seq, text)
        if recorded_at is None or recorded_at < latest:
            find("verify.envelope", seq=seq)
            return False
        latest = recorded_at
    return True


def _well_formed(book: Book, seq: int, text: str) -> str | None:
    """The instant of an envelope that is canonical, whole, in its place and of a known kind; else None."""
    try:
        envelope = canonical.parse(text)
        types = {name: type(value) for name, value in envelope.items()}
        further = {name: types.pop(name) for name in _FURTHER if name in types}
        if (
            types not in (_ENVELOPE, _CORRECTION)
            or further.items() - _FURTHER.items()
            or canonical.canonical(envelope).decode() != text
        ):
            return None
        event = event_of(book.registry, envelope)
    except DAMAGED:
        return None
    return event.recorded_at if envelope["book"] == book.id and event.seq == seq else None


def _compare_table(book: Book, scratch: Store, table: type[peewee.Model], find: Find) -> None:
    """Walk both tables in the order of their key; name the first row in which they differ."""
    keys = key_columns(table)
    listed = ", ".join(f'"{name}"' for name in columns(table))
    order = ", ".join(f'"{name}"' for name in keys)
    sql = f'SELECT {listed} FROM "{name_of(table)}" WHERE "book" = ? ORDER BY {order}'
    unread = None
    try:
        if _equal(book, scratch, sql):
            return
    except StoreUnusable as error:
        unread = error  # a text that is no UTF-8; or the store fails, and so does the walk
    try:
        with book.store.any_text():
            _name_difference(book, scratch, table, sql, find)
    except StoreUnusable as error:
        raise (unread or error) from error  # after its first fault a server names no other


def _equal(book: Book, scratch: Store, sql: str) -> bool:
    """Whether a query gives the same rows in both; many times faster than walking, and mostly true."""
    both = zip_longest(book.store.stream(sql, (book.id,)), scratch.stream(sql, (book.id,)))
    return all(starmap(eq, both))


def _name_difference(book: Book, scratch: Store, table: type[peewee.Model], sql: str, find: Find) -> None:
    width, name = len(key_columns(table)), name_of(table)
    found, expected = (
        ((row[:width], row) for row in store.stream(sql, (book.id,))) for store in (book.store, scratch)
    )
    for key, here, there in side_by_side(found, expected):
        if there is None:
            find("verify.row-spare", table=name, key=_key(key))
        elif here is None:
            find("verify.row-missing", table=name, key=_key(key))
        elif here != there:
            column = next(c for c, a, b in zip(columns(table), here, there, strict=True) if a != b)
            find("verify.row-differs", table=name, key=_key(key), column=column)
        else:
            continue
        return


def _key(key: tuple[Any, ...]) -> str:
    return " ".join(shown(part) for part in key[1:])
