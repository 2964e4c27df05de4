"""A whole store carried over into an empty one, of the same engine or the other, and held against it.

Everything happens in one transaction of the target: until the last row was compared there is nothing in it.
Knows tables and rows; what an entry says is asked of ``verify`` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import peewee

from ledger.book import Ledger
from ledger.core.errors import Problem, Refused, StoreUnusable
from ledger.core.frozen import frozen
from ledger.core.merge_join import side_by_side
from ledger.custody.verify import verify
from ledger.log.log import read_head
from ledger.projection.projection import projected_tables
from ledger.store.base import Row, Store
from ledger.store.engines import connect, is_postgres, sqlite_path
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import (
    RECORD_TABLES,
    SHARED_PROJECTIONS,
    VAULT_TABLES,
    PropertyTable,
    columns,
    key_columns,
    name_of,
)

CHUNK_ROWS = 2_000
Progress = Callable[[int], None]


@frozen
class Copied:
    """What was carried over.

    Attributes:
        books: (id, entries, root recomputed from the copied entries).
        tables: rows of each table, all of them compared.
    """

    books: tuple[tuple[str, int, bytes], ...]
    tables: dict[str, int]


def copy_store(ledger: Ledger, target: Store, progress: Progress = lambda rows: None) -> Copied:
    """Copy every table into an empty store, compare row by row, and recompute every root from the copy.

    Args:
        ledger: where from, as it is now; its writers go on meanwhile.
        target: an empty database.
        progress: told how many more rows were written.

    Raises:
        Refused: the target is not empty.
        StoreUnusable: the copy differs, or the log does not verify; the target is left empty.
        OutcomeUnknown: the connection broke while committing: the whole copy is there, or nothing.
    """
    ledger.check_writable()
    source, projections = ledger.store, projected_tables(ledger.registry)
    tables = (*RECORD_TABLES, *VAULT_TABLES, *projections)

    def work() -> Copied:
        check_empty(target)
        target.make_tables(ledger.registry.tables(), indexes=False)
        _copy_rows(source, target, tables, progress)
        target.create_indexes(projections)
        counts = {name_of(table): _compare(source, target, table) for table in tables}
        copied = replace(ledger, store=target)
        books = tuple(_prove(ledger, copied, book) for book in ledger.books())
        target.refresh_statistics()
        return Copied(books, counts)

    def was_committed() -> bool:
        return target.has_tables() and _heads(target) == _heads(source)

    with source.reading():
        return target.write(work, was_committed=was_committed)


def check_empty(target: Store) -> None:
    """Refuse a target in which there is anything.

    Raises:
        Refused: it is not empty.
    """
    if not target.is_empty():
        raise Refused(Problem("copy.not-empty", "", {"file": target.place}))


def _heads(store: Store) -> list[Row]:
    return store.rows('SELECT "book", "note" FROM "head" ORDER BY "book"')


def copy_to_address(
    ledger: Ledger, url: str, busy_seconds: int, progress: Progress = lambda rows: None
) -> tuple[str, Copied]:
    """The same, to an address; a file that was made for it is taken away where the copy fails.

    Returns:
        The target as a message may show it, and what was carried over.
    """
    path = None if is_postgres(url) else sqlite_path(url)
    fresh = path is not None and not path.exists()
    target = connect(url, create=True, busy_seconds=busy_seconds)
    try:
        return target.place, copy_store(ledger, target, progress)
    except BaseException:
        target.close()
        if path is not None and fresh:
            for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(name).unlink(missing_ok=True)
        raise
    finally:
        target.close()


def copy_to_sqlite(source: Store, target: SqliteStore, projections: Sequence[type[peewee.Model]]) -> None:
    """Copy a whole store, vault included, into an empty file or one without a name."""
    if isinstance(source, SqliteStore):
        source.fill(target)
        return
    tables = (*RECORD_TABLES, *VAULT_TABLES, *SHARED_PROJECTIONS, *projections)

    def work() -> None:
        target.make_tables(projections)
        _copy_rows(source, target, tables, lambda rows: None)

    with source.reading():
        target.write(work)


def _copy_rows(
    source: Store, target: Store, tables: Sequence[type[peewee.Model]], progress: Progress
) -> None:
    target.execute(f'DELETE FROM "{name_of(PropertyTable)}"')  # the versions that a new store begins with
    for table in tables:
        rows = _rows_of(source, table)
        while chunk := list(islice(rows, CHUNK_ROWS)):
            target.insert(table, chunk)
            target.check_references()
            progress(len(chunk))


def _rows_of(store: Store, table: type[peewee.Model]) -> Iterator[Row]:
    """The rows of a table in the order of its key, which is the same in both engines."""
    listed = ", ".join(f'"{name}"' for name in columns(table))
    order = ", ".join(f'"{name}"' for name in key_columns(table))
    return store.stream(f'SELECT {listed} FROM "{name_of(table)}" ORDER BY {order}')


def _compare(source: Store, target: Store, table: type[peewee.Model]) -> int:
    """How many rows a table has in both; the first that differs is named."""
    names, rows = columns(table), 0
    places = [names.index(name) for name in key_columns(table)]
    there, here = (
        ((tuple(row[at] for at in places), row) for row in _rows_of(store, table))
        for store in (source, target)
    )
    for key, expected, found in side_by_side(there, here):
        if expected != found:
            params = {"table": name_of(table), "key": " ".join(map(str, key))}
            raise StoreUnusable(Problem("copy.differs", "", params))
        rows += 1
    return rows


def _prove(ledger: Ledger, copied: Ledger, book: str) -> tuple[str, int, bytes]:
    """Size and root of a book, worked out from the entries of the copy and signed in the source."""
    report = verify(copied.book(book), tables=False)
    head = read_head(ledger.store, book)
    if report.problems or (report.size, report.root) != (head.size, head.frontier.root()):
        reason = report.problems[0].code if report.problems else "verify.head-size"
        raise StoreUnusable(Problem("copy.log", "", {"book": book, "reason": reason}))
    return book, report.size, report.root
