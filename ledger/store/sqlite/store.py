"""A store in one SQLite file: one writer at a time, readers beside it.

Knows the file, its pragmas and the planner's estimates; what goes in and out is everybody else's business.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

import peewee

from ledger.core.errors import Problem, StoreBusy, StoreUnusable
from ledger.store.base import Row, Store, T, Told, insert_statement, sliced, with_lists
from ledger.store.catalogue import Catalogue
from ledger.store.sqlite import catalogue as catalogue_sqlite
from ledger.store.sqlite.file import address_of, code_of
from ledger.store.sqlite.schema import index_statements, patience, table_statements
from ledger.store.sqlite.triggers import sqlite_triggers
from ledger.store.tables import RECORD_TABLES, SHARED_PROJECTIONS, VAULT_TABLES, BookTable, columns, name_of

_FAILURES = (sqlite3.DatabaseError, peewee.DatabaseError)

_ROWS_ESTIMATED, _BOOKS_ESTIMATED, _ROWS_OF_A_KEY = 1_000_000, 100, (10, 2, 1, 1, 1, 1)
"""Estimates for the planner: rows of a book, books, and of one value of each further column of an index."""

_PARAMETERS_MAX = 500
"""Values bound in one IN list; far below SQLite's own bound."""


class SqliteStore(Store):
    """An open file; each thread gets its own connection."""

    own = "main."

    engine: ClassVar[str] = "SQLite"

    def __init__(
        self, path: Path | None, *, busy_seconds: int = 20, scratch: bool = False, kept: bool = False
    ) -> None:
        """Open a file, at the first use.

        Args:
            path: the file; None for one that has no name, which is gone with the connection, whatever ends
                it (https://www.sqlite.org/inmemorydb.html, "Temporary Databases"). Of one thread alone.
            busy_seconds: how long a writer waits for another one.
            scratch: nobody else uses it, and where something fails it is thrown away.
            kept: a scratch store that becomes a real one. A page that is filled anew would otherwise keep
                values in its free room that no later erasure reaches.
        """
        self._nameless = path is None
        self.path = path or Path(tempfile.gettempdir()) / "-"
        self.place = str(self.path)
        self._busy_seconds = busy_seconds
        self._local = threading.local()
        self._place: tuple[int, int] | None = None
        address = address_of(path) if path else "file:"
        self._database = peewee.SqliteDatabase(
            address,
            uri=address.startswith("file:"),
            timeout=busy_seconds,
            pragmas={
                "journal_mode": "off" if scratch else "wal" if path else "memory",
                "synchronous": "off" if scratch else "full",
                "foreign_keys": 1,
                "secure_delete": 0 if scratch and not kept else 1,
                "cache_size": -32_000,
            },
        )

    # --- opening and closing -------------------------------------------------------------------------------

    def has_tables(self) -> bool:
        """Whether the record's tables are there."""
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE name = 'store_property'"))

    def is_empty(self) -> bool:
        """Whether there is no table at all."""
        return not self.rows("SELECT 1 FROM sqlite_master LIMIT 1")

    def _guards(self) -> Iterable[str]:
        return sqlite_triggers()

    def _create(self, models: Iterable[type[peewee.Model]], *, indexes: bool = True) -> None:
        made = list(models)
        for model in made:
            for statement in table_statements(model):
                self.execute(statement)
            self._estimate(model)
        if indexes:
            self.create_indexes(made)

    def create_indexes(self, models: Iterable[type[peewee.Model]]) -> None:
        """Make the indexes that are still missing."""
        for model in models:
            for statement in index_statements(model):
                self.execute(statement)
            self._estimate(model)
        self.execute("ANALYZE sqlite_schema")  # which reads the estimates again

    def check_references(self) -> None:
        """Nothing to do: what waits for the commit is a number."""

    def _estimate(self, model: type[peewee.Model]) -> None:
        """Tell the planner what every table is like: a book has many rows, and each further column few.

        Without statistics SQLite takes a book for a handful of rows and walks all of it rather than use an
        index; statistics of its own would have to be gathered anew as a book grows, and could differ from
        one store to the next (https://www.sqlite.org/fileformat2.html#the_sqlite_stat1_table).
        """
        if not self.rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"):
            self.execute("ANALYZE sqlite_schema")
        name, rows = name_of(model), _BOOKS_ESTIMATED if model is BookTable else _ROWS_ESTIMATED
        sql = "SELECT name, (SELECT count(*) FROM pragma_index_info(l.name)) FROM pragma_index_list(?) l"
        self.execute("DELETE FROM sqlite_stat1 WHERE tbl = ?", (name,))
        for index, width in self.rows(sql, (name,)):
            estimate = [rows, rows, *_ROWS_OF_A_KEY[: width - 1]]
            named = name if index.startswith("sqlite_autoindex") else index
            values = (name, named, " ".join(map(str, estimate)))
            self.execute("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", values)

    def close(self) -> None:
        """Close this thread's connection: only its own thread may."""
        self._database.close()
        self._local.connection = None

    def release(self) -> None:
        """Close this thread's connection."""
        self.close()

    # --- reading -------------------------------------------------------------------------------------------

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self._connection().execute(sql, parameters).fetchall()
        except _FAILURES as error:
            raise self._problem(error) from error

    def stream(self, sql: str, parameters: Sequence[Any] = (), chunk: int = 2_000) -> Iterator[Row]:
        """The rows of a query, a chunk in memory at a time."""
        try:
            cursor = self._connection().execute(sql, parameters)
            cursor.arraysize = chunk
            while found := cursor.fetchmany():
                yield from found
        except _FAILURES as error:
            raise self._problem(error) from error

    def rows_in(self, sql: str, first: Sequence[Any], *wanted: Iterable[Any]) -> list[Row]:
        """All rows of a query with an ``IN (*)`` list for each of its arms, in slices of a bounded length."""
        found: list[Row] = []
        for parts in sliced(wanted, _PARAMETERS_MAX):
            asked = with_lists(sql, *map(len, parts))
            found += self.rows(asked, [value for part in parts for value in (*first, *part)])
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

    def write(
        self,
        work: Callable[[], T],
        *,
        book: str | None = None,
        was_committed: Told | None = None,
        wait: bool = True,
    ) -> T:
        """Run work in the one write transaction; whichever book it touches, other writers wait."""
        with contextlib.nullcontext() if wait else patience(self.execute, 0, self._busy_seconds):
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
        try:
            self._connection().execute(sql, parameters)
        except _FAILURES as error:
            raise self._problem(error) from error

    def execute_in(self, sql: str, first: Sequence[Any], wanted: Sequence[Any]) -> None:
        """Run one statement with an ``IN (*)`` list, in slices of a bounded length."""
        for at in range(0, len(wanted), _PARAMETERS_MAX):
            part = wanted[at : at + _PARAMETERS_MAX]
            self.execute(with_lists(sql, len(part)), [*first, *part])

    def insert(self, model: type[peewee.Model], rows: Sequence[Row]) -> None:
        """Insert rows given in the order of the model's columns."""
        if not rows:
            return
        try:
            if len(rows) == 1:
                self._connection().execute(insert_statement(model), rows[0])
            else:
                self._connection().executemany(insert_statement(model), rows)
        except _FAILURES as error:
            raise self._problem(error) from error

    def delete_objects(self, model: type[peewee.Model], book: str, identifiers: Iterable[str]) -> None:
        """Delete a projection's rows of some objects."""
        sql = f'DELETE FROM "{name_of(model)}" WHERE "book" = ? AND "id" = ?'
        try:
            self._connection().executemany(sql, [(book, identifier) for identifier in identifiers])
        except _FAILURES as error:
            raise self._problem(error) from error

    @contextlib.contextmanager
    def beside(self, source: Store) -> Iterator[None]:
        """Attach the other file."""
        if not isinstance(source, SqliteStore):
            raise TypeError("only a file can be attached")
        self.execute("ATTACH DATABASE ? AS beside", (str(source.path),))
        try:
            yield
        finally:
            self.execute("DETACH DATABASE beside")

    def copy_from(self, source: Store, model: type[peewee.Model]) -> None:
        """Take all rows of a table out of the attached file."""
        listed, name = ", ".join(f'"{column}"' for column in columns(model)), name_of(model)
        self.execute(f'INSERT INTO main."{name}" ({listed}) SELECT {listed} FROM beside."{name}"')

    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction."""
        return bool(self._connection().in_transaction)

    def fill(self, target: SqliteStore) -> None:
        """Copy the whole database into another, as it is now."""
        try:
            self._connection().backup(target._connection())
        except _FAILURES as error:
            raise self._problem(error) from error

    def missing_guards(self) -> list[str]:
        """Triggers that somebody took away or rewrote."""
        wanted = {statement.split('"')[1]: statement for statement in sqlite_triggers()}
        found: dict[str, str] = dict(self.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        return [
            name
            for name, statement in wanted.items()
            if found.get(name) != statement.replace("IF NOT EXISTS ", "", 1)
        ]

    def refresh_statistics(self) -> None:
        """Nothing to do: the planner has fixed estimates."""

    def bytes_used(self) -> int:
        """How much room the file and its write-ahead log take."""
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def catalogues(self, projections: Iterable[type[peewee.Model]]) -> tuple[Catalogue, Catalogue]:
        """Of ``sqlite_master``, but for what SQLite keeps there for itself."""
        models = (*RECORD_TABLES, *VAULT_TABLES, *SHARED_PROJECTIONS, *projections)
        return catalogue_sqlite.expected(models), catalogue_sqlite.catalogue_of(self.rows)

    def damage(self) -> str | None:
        """What the database itself finds wrong with its pages and indexes, if anything."""
        found = str(self.rows("PRAGMA integrity_check(1)")[0][0])
        return None if found == "ok" else found

    def truncate_log(self) -> bool:
        """Move the write-ahead log into the database and empty it; False where a reader holds it up."""
        with patience(self.execute, 200, self._busy_seconds):  # a reader that stays is told, not waited for
            [(busy, _, _)] = self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return not busy

    # --- inside --------------------------------------------------------------------------------------------

    def _check_in_place(self) -> None:
        """Refuse to write into a file that is no longer where it was: nobody would ever see it again."""
        if self._nameless:
            return
        try:
            status = self.path.stat()
        except OSError as error:
            if self._place is None:
                return  # about to be made
            raise StoreUnusable(Problem("store.vanished", "", {"file": self.place})) from error
        place = (status.st_dev, status.st_ino)
        if self._place is None:
            self._place = place
        elif self._place != place:
            raise StoreUnusable(Problem("store.vanished", "", {"file": self.place}))

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            opened: sqlite3.Connection = self._database.connection()  # type: ignore[no-untyped-call]
            connection = self._local.connection = opened
            self._check_in_place()
        return connection

    def _rollback(self) -> None:
        connection = self._connection()
        if connection.in_transaction:
            connection.rollback()

    def _problem(self, error: Exception) -> StoreBusy | StoreUnusable:
        """This program's error for the driver's."""
        text = str(error)
        if isinstance(error, (sqlite3.IntegrityError, peewee.IntegrityError)):
            return StoreUnusable(Problem("store.integrity", "", {"reason": text}))
        code = "store.failed"
        if isinstance(error, (sqlite3.OperationalError, peewee.OperationalError)):
            if "locked" in text or "busy" in text:
                return StoreBusy(Problem("store.busy", "", {"seconds": self._busy_seconds}))
            code = code_of(text, Path(self.place).parent)
        return StoreUnusable(Problem(code, "", {"file": self.place, "reason": text}))
