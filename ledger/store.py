"""The database behind a ledger: opening it, the one write transaction, rows in and rows out.

Knows tables and transactions; knows nothing of entries, hashes or meaning. SQL on the hot path is plain text
built once a model, as compiling peewee queries costs more than running them.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import peewee

from ledger.append_only import sqlite_triggers
from ledger.errors import Problem, StoreBusy, StoreUnusable
from ledger.tables import (
    PROJECTION_VERSION,
    RECORD_TABLES,
    SCHEMA_VERSION,
    SHARED_PROJECTIONS,
    VAULT_TABLES,
    BookRow,
    Property,
    columns,
    name_of,
)

T = TypeVar("T")
Row = tuple[Any, ...]

_ROWS_ESTIMATED, _BOOKS_ESTIMATED = 1_000_000, 100
_ROWS_OF_A_KEY = (10, 2, 1, 1, 1, 1)
"""Estimates for the planner: rows of a book, books, and of one value of each further column of an index."""

_PARAMETERS_MAX = 500
"""Values bound in one IN list; far below SQLite's own bound."""


def sqlite_path(url: str) -> Path:
    """The file that a ``sqlite:///FILE`` address names.

    Raises:
        StoreUnusable: another engine, or no file.
    """
    scheme, separator, path = url.partition(":///")
    if scheme != "sqlite" or not separator or not path:
        raise StoreUnusable(Problem("store.url", "", {"url": url}))
    return Path(path)


class Store:
    """An open database with its tables.

    One object serves one process; each thread gets its own connection. After a fork, open a new one.
    """

    def __init__(self, path: Path, *, busy_seconds: int = 20, scratch: bool = False) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._local = threading.local()
        self._place: tuple[int, int] | None = None
        self._database = peewee.SqliteDatabase(
            str(path),
            timeout=busy_seconds,
            pragmas={
                "journal_mode": "off" if scratch else "wal",
                "synchronous": "off" if scratch else "full",
                "foreign_keys": 1,
                "secure_delete": 1,
                "cache_size": -32_000,
            },
        )

    # --- opening and closing -------------------------------------------------------------------------------

    def create_tables(self, projections: Iterable[type[peewee.Model]], *, record: bool = True) -> None:
        """Make whatever table, index and trigger is missing."""

        def create() -> None:
            if record:
                self._create([*RECORD_TABLES, *VAULT_TABLES])
            self._create([*SHARED_PROJECTIONS, *projections])
            if record:
                for statement in sqlite_triggers():
                    self.execute(statement)
                if not self.rows('SELECT 1 FROM "store_property"'):
                    versions = {"schema": SCHEMA_VERSION, "projection": PROJECTION_VERSION}
                    self.insert(Property, [(name, str(value)) for name, value in versions.items()])

        self.write(create)

    def _create(self, models: Iterable[type[peewee.Model]]) -> None:
        for model in models:
            model._meta.without_rowid = True  # a rowid would be a second key past which rows can be replaced
            peewee.SchemaManager(model, database=self._database).create_all()
            self._estimate(model)
        self.execute("ANALYZE sqlite_schema")  # which reads the estimates again

    def _estimate(self, model: type[peewee.Model]) -> None:
        """Tell the planner what every table is like: a book has many rows, and each further column few.

        Without statistics SQLite takes a book for a handful of rows and walks all of it rather than use an
        index; statistics of its own would have to be gathered anew as a book grows, and could differ from
        one store to the next (https://www.sqlite.org/fileformat2.html#the_sqlite_stat1_table).
        """
        if not self.rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"):
            self.execute("ANALYZE sqlite_schema")
        name, rows = name_of(model), _BOOKS_ESTIMATED if model is BookRow else _ROWS_ESTIMATED
        sql = "SELECT name, (SELECT count(*) FROM pragma_index_info(l.name)) FROM pragma_index_list(?) l"
        self.execute("DELETE FROM sqlite_stat1 WHERE tbl = ?", (name,))
        for index, width in self.rows(sql, (name,)):
            estimate = [rows, rows, *_ROWS_OF_A_KEY[: width - 1]]
            named = name if index.startswith("sqlite_autoindex") else index
            values = (name, named, " ".join(map(str, estimate)))
            self.execute("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", values)

    def recreate(self, projections: Sequence[type[peewee.Model]]) -> None:
        """Drop the projections and make them empty, in this program's shape; within ``write``."""
        models = [*SHARED_PROJECTIONS, *projections]
        for model in reversed(models):
            self.execute(f'DROP TABLE IF EXISTS "{name_of(model)}"')
        self._create(models)
        self.execute(
            'UPDATE "store_property" SET "value" = ? WHERE "name" = \'projection\'',
            (str(PROJECTION_VERSION),),
        )

    def version(self, name: str) -> int:
        """The version of ``schema`` or ``projection`` that the store was written with."""
        return int(self.property_of(name) or 0)

    def property_of(self, name: str) -> str | None:
        """A fact the store keeps about itself."""
        found = self.rows('SELECT "value" FROM "store_property" WHERE "name" = ?', (name,))
        return str(found[0][0]) if found else None

    def close(self) -> None:
        """Close this thread's connection."""
        self._database.close()

    # --- reading -------------------------------------------------------------------------------------------

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        with self._explained():
            return self._connection().execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Sequence[Any] = (), chunk: int = 2_000) -> Iterator[Row]:
        """The rows of a query, a chunk in memory at a time."""
        with self._explained():
            cursor = self._connection().execute(sql, parameters)
            cursor.arraysize = chunk
            while found := cursor.fetchmany():
                yield from found

    def rows_in(self, sql: str, first: Sequence[Any], wanted: Iterable[Any]) -> list[Row]:
        """All rows of a query with an ``IN (*)`` list, asked for in slices of a bounded length."""
        values, found = list(wanted), []
        for at in range(0, len(values), _PARAMETERS_MAX):
            part = values[at : at + _PARAMETERS_MAX]
            found += self.rows(sql.replace("(*)", f"({','.join('?' * len(part))})"), [*first, *part])
        return found

    @contextlib.contextmanager
    def any_text(self) -> Iterator[None]:
        """Read this thread's texts even where they are no UTF-8: a verifier must name such a cell."""
        connection = self._connection()
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        try:
            yield
        finally:
            connection.text_factory = str

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """One unchanging view of the store for all reads within; writers go on meanwhile."""
        if self.in_transaction():
            yield
            return
        self.execute("BEGIN")
        try:
            yield
        finally:
            self._rollback()

    # --- writing -------------------------------------------------------------------------------------------

    def write(self, work: Callable[[], T]) -> T:
        """Run work in the one write transaction: all of it is durable on return, or none of it happened.

        Nothing slow belongs inside (no file, no mail, no HTTP): other writers wait.

        Raises:
            StoreBusy: another writer held the store too long.
            StoreUnusable: the database failed (disk full, read-only, damaged); nothing was written.
        """
        self._check_in_place()
        self.execute("BEGIN IMMEDIATE")
        try:
            result = work()
            self._check_in_place()
            self.execute("COMMIT")
        except BaseException:
            self._rollback()
            raise
        return result

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Run one statement."""
        with self._explained():
            self._connection().execute(sql, parameters)

    def execute_in(self, sql: str, first: Sequence[Any], wanted: Sequence[Any]) -> None:
        """Run one statement with an ``IN (*)`` list, in slices of a bounded length."""
        for at in range(0, len(wanted), _PARAMETERS_MAX):
            part = wanted[at : at + _PARAMETERS_MAX]
            self.execute(sql.replace("(*)", f"({','.join('?' * len(part))})"), [*first, *part])

    def insert(self, model: type[peewee.Model], rows: Sequence[Row]) -> None:
        """Insert rows given in the order of the model's columns."""
        if not rows:
            return
        with self._explained():
            if len(rows) == 1:
                self._connection().execute(insert_statement(model), rows[0])
            else:
                self._connection().executemany(insert_statement(model), rows)

    def delete_objects(self, model: type[peewee.Model], book: str, identifiers: Iterable[str]) -> None:
        """Delete a projection's rows of some objects."""
        sql = f'DELETE FROM "{name_of(model)}" WHERE "book" = ? AND "id" = ?'
        with self._explained():
            self._connection().executemany(sql, [(book, identifier) for identifier in identifiers])

    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction."""
        return bool(self._connection().in_transaction)

    def copy_to(self, path: Path) -> None:
        """Copy the whole database into a new file, as it is now."""
        with self._explained(), contextlib.closing(sqlite3.connect(path)) as target:
            self._connection().backup(target)

    def damage(self) -> str | None:
        """What the database itself finds wrong with its pages and indexes, if anything."""
        found = str(self.rows("PRAGMA integrity_check(1)")[0][0])
        return None if found == "ok" else found

    def truncate_log(self) -> bool:
        """Move the write-ahead log into the database and empty it; False where a reader holds it up."""
        with self._explained():
            connection = self._connection()
            # A reader that does not go away is to be reported, not waited for.
            connection.execute("PRAGMA busy_timeout = 200")
            try:
                busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                connection.execute(f"PRAGMA busy_timeout = {self._busy_seconds * 1000}")
        return not busy

    # --- inside --------------------------------------------------------------------------------------------

    def _check_in_place(self) -> None:
        """Refuse to write into a file that is no longer where it was: nobody would ever see it again."""
        try:
            status = self.path.stat()
        except OSError as error:
            if self._place is None:
                return  # about to be made
            raise StoreUnusable(Problem("store.vanished", "", {"file": str(self.path)})) from error
        place = (status.st_dev, status.st_ino)
        if self._place is None:
            self._place = place
        elif self._place != place:
            raise StoreUnusable(Problem("store.vanished", "", {"file": str(self.path)}))

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None or self._database.is_closed():
            opened: sqlite3.Connection = self._database.connection()  # type: ignore[no-untyped-call]
            connection = self._local.connection = opened
        return connection

    def _rollback(self) -> None:
        connection = self._connection()
        if connection.in_transaction:
            connection.rollback()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn the driver's errors into this program's."""
        try:
            yield
        except (sqlite3.OperationalError, peewee.OperationalError) as error:
            text = str(error)
            if "locked" in text or "busy" in text:
                seconds = self._busy_seconds
                raise StoreBusy(Problem("store.busy", "", {"seconds": seconds})) from error
            raise StoreUnusable(
                Problem("store.failed", "", {"file": str(self.path), "reason": text})
            ) from error
        except (sqlite3.DatabaseError, peewee.DatabaseError) as error:
            if isinstance(error, (sqlite3.IntegrityError, peewee.IntegrityError)):
                raise StoreUnusable(Problem("store.integrity", "", {"reason": str(error)})) from error
            reason = str(error)
            raise StoreUnusable(
                Problem("store.failed", "", {"file": str(self.path), "reason": reason})
            ) from error


@cache
def insert_statement(model: type[peewee.Model]) -> str:
    """The INSERT of a model's whole row."""
    names = columns(model)
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{name_of(model)}" ({listed}) VALUES ({", ".join("?" * len(names))})'
