"""A backup: everything of a store that can't be worked out again, as of one moment, while others write on.

Entries with their salts, kept checkpoints, idempotency keys and the vault go in; tiles and tables are left
out, as a restore makes them anew. The roots are recomputed on the way, so what can't be restored is found
today and not on the day it is needed. Keys stay out: who holds a backup can read, but not sign. Knows any
engine that ``Store`` knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import IO, Any

import peewee

from ledger.book import Book, Ledger
from ledger.core.errors import Problem, ProofInvalid, StoreUnusable
from ledger.core.frozen import frozen
from ledger.core.values import format_instant
from ledger.custody.backup_file import Writer, write_private
from ledger.log import log
from ledger.log.checkpoint import encode_base64, open_checkpoint
from ledger.log.merkle import Frontier, leaf_hash
from ledger.log.proof import public_entry
from ledger.store.tables import (
    RECORD_TABLES,
    SCHEMA_VERSION,
    VAULT_TABLES,
    EntryTable,
    HeadTable,
    PropertyTable,
    TileTable,
    columns,
    key_columns,
    name_of,
)

SUFFIX = ".backup"
ENTRY_COLUMNS = ("book", "seq", "salt", "envelope")
"""The public 32 bytes follow from salt and envelope."""

VERSIONS = ("schema", "projection")
"""Properties that a restored store gets from the program that restores it."""

OTHER_TABLES: tuple[type[peewee.Model], ...] = tuple(
    model
    for model in (*RECORD_TABLES, *VAULT_TABLES)
    if model not in (PropertyTable, HeadTable, EntryTable, TileTable)
)
"""What goes in row by row, as it is."""

_ROWS = 1_000


@frozen
class BackedUp:
    """What a backup holds.

    Attributes:
        books: (book, number of entries) of each.
    """

    file: Path
    bytes: int
    books: tuple[tuple[str, int], ...]


def backup(ledger: Ledger, target: Path, progress: Callable[[int], None] = lambda entries: None) -> BackedUp:
    """Write a backup of every book; writers are not held up.

    Args:
        ledger: the open ledger.
        target: the file to make, or a folder in which it gets a name by the time.
        progress: told how many more entries are done.

    Raises:
        StoreUnusable: the file can't be made, or the log in the store is not the one that was signed.
    """
    made_at = format_instant(ledger.clock())
    stamp = made_at[:19].translate({ord("-"): None, ord(":"): None}) + "Z"
    file = target / f"shouxin-{stamp}{SUFFIX}" if target.is_dir() else target
    books: list[dict[str, Any]] = []

    def work(stream: IO[bytes]) -> None:
        with ledger.store.reading():
            books.extend(_heads(ledger))
            writer = Writer(stream)
            writer.lines([_header(ledger, made_at, books)])
            writer.lines([{"table": name_of(EntryTable), "columns": ENTRY_COLUMNS}])
            for head in books:
                _entries(ledger.book(head["book"]), writer, progress)
            for model in OTHER_TABLES:
                writer.lines([{"table": name_of(model), "columns": columns(model)}])
                for rows in _chunks(_rows(ledger, model)):
                    writer.lines(rows)
            writer.finish()

    write_private(file, work)
    return BackedUp(file, file.stat().st_size, tuple((head["book"], head["size"]) for head in books))


def _header(ledger: Ledger, made_at: str, books: Sequence[Any]) -> dict[str, Any]:
    properties = ledger.store.rows('SELECT "name", "value" FROM "store_property" ORDER BY "name"')
    return {
        "schema": SCHEMA_VERSION,
        "made_at": made_at,
        "properties": {name: value for name, value in properties if name not in VERSIONS},
        "books": books,
    }


def _heads(ledger: Ledger) -> Iterator[dict[str, Any]]:
    for book in ledger.books():
        head = log.read_head(ledger.store, book)
        yield {
            "book": book,
            "size": head.size,
            "recorded_at": head.recorded_at,
            "root": encode_base64(head.frontier.root()),
            "note": head.note,
        }


def _entries(book: Book, writer: Writer, progress: Callable[[int], None]) -> None:
    """The entries of a book, held against its signed head on the way."""
    frontier, head = Frontier(), log.read_head(book.store, book.id)
    listed = ", ".join(f'"{name}"' for name in ENTRY_COLUMNS)
    sql = f'SELECT {listed} FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    for rows in _chunks(book.store.stream(sql, (book.id,))):
        frontier.extend(leaf_hash(public_entry(salt, envelope.encode())) for _, _, salt, envelope in rows)
        writer.lines(rows)
        progress(len(rows))
    try:
        signed = open_checkpoint(head.note, book.verifier)
    except ProofInvalid as error:
        raise StoreUnusable(Problem("backup.damaged-store", "", {"book": book.id})) from error
    if (signed.size, signed.root) != (frontier.size, frontier.root()):
        raise StoreUnusable(Problem("backup.damaged-store", "", {"book": book.id}))


def _rows(ledger: Ledger, model: type[peewee.Model]) -> Iterator[tuple[Any, ...]]:
    listed = ", ".join(f'"{name}"' for name in columns(model))
    order = ", ".join(f'"{name}"' for name in key_columns(model))
    return ledger.store.stream(f'SELECT {listed} FROM "{name_of(model)}" ORDER BY {order}')


def _chunks(rows: Iterator[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    while chunk := list(islice(rows, _ROWS)):
        yield chunk
