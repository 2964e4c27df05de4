"""A store in a PostgreSQL database: writers of different books beside one another, many readers.

Whoever writes to a book holds its head row; whoever founds a book or rewrites the tables holds the whole
store. What was lost before the commit was sent is done again; what was lost while it was sent is looked up
under the same lock, where its caller knows how. Knows connections, locks and types; knows no entry.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import Any, ClassVar

import peewee
import psycopg
from psycopg.pq import TransactionStatus

from ledger.core.errors import OutcomeUnknown, Problem, ShouxinError, StoreUnusable
from ledger.store.base import Row, Store, T, Told, insert_statement, sliced
from ledger.store.catalogue import Catalogue
from ledger.store.postgres import catalogue as catalogue_postgres
from ledger.store.postgres.connections import Connections
from ledger.store.postgres.driver import (
    Conflict,
    ConnectionLost,
    Schema,
    explained,
    shown_address,
    translated,
    typed,
)
from ledger.store.postgres.pipeline import Pipeline
from ledger.store.postgres.triggers import STANDING_GUARDS, missing, postgres_guards
from ledger.store.tables import RECORD_TABLES, SHARED_PROJECTIONS, VAULT_TABLES, columns, name_of

STORE_LOCK = 0x53_68_6F_75_78_69_6E
"""Key of the advisory lock that stands for the whole store: "Shouxin" in ASCII."""

_TRIES = 4
_LIST_MAX = 10_000
"""Values bound in one IN list."""
_COPY_FROM = 50
"""Rows from which on a COPY is cheaper than a statement for each."""
_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_WRITE = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"


class _CommitLost(Exception):
    """The connection broke while a commit was on its way."""

    def __init__(self, result: Any, reason: str) -> None:
        super().__init__(reason)
        self.result = result


class PostgresStore(Store):
    """A pool of connections; a transaction holds one of them for its thread."""

    engine: ClassVar[str] = "PostgreSQL"

    def __init__(self, url: str, *, busy_seconds: int = 20, statement_seconds: int = 600) -> None:
        self.place = shown_address(url)
        self._busy_seconds = busy_seconds
        self._connections = Connections(url, busy_seconds=busy_seconds, statement_seconds=statement_seconds)
        self._local = threading.local()
        self._cursors = count()

    # --- opening and closing -------------------------------------------------------------------------------

    def has_tables(self) -> bool:
        """Whether the record's tables are there."""
        return bool(self.rows("SELECT 1 WHERE to_regclass('store_property') IS NOT NULL"))

    def is_empty(self) -> bool:
        """Whether there is no table at all where this program would make its own."""
        here = "relkind IN ('r', 'p') AND nspname = current_schema()"
        return not self.rows(
            f"SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {here} LIMIT 1"
        )

    def close(self) -> None:
        """Close all connections."""
        self._connections.close()

    def release(self) -> None:
        """Nothing to do: between transactions a thread holds no connection."""

    def _guards(self) -> Iterable[str]:
        return [sql for guard in postgres_guards(self._schema()) for sql in guard.statements()]

    def _schema(self) -> str:
        return str(self.rows("SELECT current_schema()")[0][0])

    def _create(self, models: Iterable[type[peewee.Model]], *, indexes: bool = True) -> None:
        made = list(models)
        for model in made:
            model._meta.without_rowid = False  # SQLite's word
            peewee.SchemaManager(model, database=Schema(self.execute)).create_table()
        if indexes:
            self.create_indexes(made)

    def create_indexes(self, models: Iterable[type[peewee.Model]]) -> None:
        """Make the indexes that are still missing; what foreign keys have to check is checked before."""
        self.check_references()  # none is made on a table that still waits for it
        for model in models:
            peewee.SchemaManager(model, database=Schema(self.execute)).create_indexes()

    def check_references(self) -> None:
        """Empty the server's queue of rows to look at, which it keeps in memory."""
        self.execute("SET CONSTRAINTS ALL IMMEDIATE")
        self.rows("SELECT 1")  # a fault is to be known now, before more is sent
        self.execute("SET CONSTRAINTS ALL DEFERRED")

    def recreate(self, projections: Sequence[type[peewee.Model]]) -> None:
        """Drop the projections and make them empty: waits for those who are ``reading``, who wait in turn."""
        self.execute('LOCK TABLE "object" IN ACCESS EXCLUSIVE MODE')
        super().recreate(projections)

    # --- reading -------------------------------------------------------------------------------------------

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query; where the connection broke outside a transaction, they are asked for again."""
        try:
            return self._rows(sql, parameters)
        except ConnectionLost:
            if self.in_transaction():
                raise
            self._connections.check()
            return self._rows(sql, parameters)

    def _rows(self, sql: str, parameters: Sequence[Any]) -> list[Row]:
        with self._explained(), self._cursor() as cursor:
            return cursor.execute(translated(sql), parameters).fetchall()

    def stream(self, sql: str, parameters: Sequence[Any] = (), chunk: int = 2_000) -> Iterator[Row]:
        """The rows of a query, a chunk in memory at a time."""
        with contextlib.ExitStack() as stack:
            queue = self._queue()
            if queue is None:  # on a connection of its own: whoever takes the rows may write meanwhile
                queue = stack.enter_context(self._transaction(_READ))
            name = f"stream_{next(self._cursors)}"
            bound = psycopg.ClientCursor(queue.connection).mogrify(translated(sql), parameters)
            with self._explained():
                queue.open()  # to open the cursor and to read from it first takes one wait, to close it none
                queue.cursor.execute(f"DECLARE {name} NO SCROLL CURSOR FOR {bound}", prepare=False)
            while True:
                with self._explained():
                    queue.cursor.execute(f"FETCH FORWARD {chunk} FROM {name}", prepare=False)
                    found = queue.cursor.fetchall()
                yield from found
                if len(found) < chunk:
                    break
            with self._explained():
                queue.cursor.execute(f"CLOSE {name}", prepare=False)

    def rows_in(self, sql: str, first: Sequence[Any], *wanted: Iterable[Any]) -> list[Row]:
        """All rows of a query with an ``IN (*)`` list for each of its arms."""
        found: list[Row] = []
        for parts in sliced(wanted, _LIST_MAX):
            found += self.rows(sql, [value for part in parts for value in (*first, part)])
        return found

    @contextlib.contextmanager
    def any_text(self) -> Iterator[None]:
        """Nothing to do: a text of this database is text."""
        yield

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """One unchanging view of the store for all reads within; only a rebuild waits for its end."""
        if self.in_transaction():
            yield
            return
        with self._begun(_READ):
            # Taken before the view is: tables that are about to be made anew are read as before or as after.
            self.execute('LOCK TABLE "object" IN ACCESS SHARE MODE')
            yield

    # --- writing -------------------------------------------------------------------------------------------

    def write(
        self,
        work: Callable[[], T],
        *,
        book: str | None = None,
        was_committed: Told | None = None,
        wait: bool = True,
    ) -> T:
        """Run work in a transaction that holds the book's head row, or the whole store.

        READ COMMITTED, as every row that the work reads to decide lies behind the lock it holds.
        """
        lost: _CommitLost | None = None

        def once() -> T:
            """The work, unless a try whose commit was lost turns out to have done it."""
            nonlocal lost
            if lost is not None and was_committed is not None and was_committed():
                earlier: T = lost.result
                return earlier
            lost = None
            return work()

        for tried in range(1, _TRIES + 1):
            try:
                return self._attempt(once, book, wait)
            except (ConnectionLost, Conflict) as error:
                if tried == _TRIES:
                    raise self._unknown(lost, error) from error
                self._connections.check()
            except _CommitLost as error:
                lost = error
                self._connections.check()
                if was_committed is None or tried == _TRIES:
                    raise self._unknown(lost, error) from error
            except ShouxinError as error:
                if lost is None:
                    raise
                raise self._unknown(lost, error) from error
        raise AssertionError  # the last try returned or raised

    def _attempt(self, work: Callable[[], T], book: str | None, wait: bool) -> T:
        """One transaction, under the lock that work of its kind takes."""
        with self._begun(_WRITE) as queue:
            if not wait:
                self.execute("SET LOCAL lock_timeout = '1ms'")
            self._lock(book)
            result = work()
            try:
                queue.open()
                ended = queue.cursor.execute("COMMIT")
                queue.settle()
            except psycopg.Error as error:
                if queue.connection.closed:
                    raise _CommitLost(result, str(error)) from error
                with self._explained():
                    raise
            if ended.statusmessage != "COMMIT":
                raise StoreUnusable(
                    Problem("store.failed", "", {"file": self.place, "reason": str(ended.statusmessage)})
                )
        return result

    def _lock(self, book: str | None) -> None:
        if book is None:
            self.execute("SELECT pg_advisory_xact_lock(?)", (STORE_LOCK,))
            return
        # Both in one statement: a writer of one book waits for founders, and for the book's other writers.
        self.execute(
            'SELECT pg_advisory_xact_lock_shared(?), "size" FROM "head" WHERE "book" = ? FOR UPDATE',
            (STORE_LOCK, book),
        )

    def _unknown(self, lost: _CommitLost | None, error: Exception) -> Exception:
        if lost is None:
            return error
        return OutcomeUnknown(Problem("store.outcome-unknown", "", {"file": self.place, "reason": str(lost)}))

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Run one statement."""
        with self._explained(), self._cursor() as cursor:
            if queue := self._queue():
                queue.open()
            cursor.execute(translated(sql), parameters)

    def execute_in(self, sql: str, first: Sequence[Any], wanted: Sequence[Any]) -> None:
        """Run one statement with an ``IN (*)`` list."""
        for at in range(0, len(wanted), _LIST_MAX):
            self.execute(sql, [*first, list(wanted[at : at + _LIST_MAX])])

    def insert(self, model: type[peewee.Model], rows: Sequence[Row]) -> None:
        """Insert rows: one statement, a pipeline of some, or a COPY of many."""
        rows = typed(model, rows)
        if len(rows) <= 1:
            for row in rows:
                self.execute(insert_statement(model), row)
            return
        queue = self._queue()
        with self._explained(), self._cursor() as cursor:
            if len(rows) < _COPY_FROM:
                if queue:
                    queue.open()
                cursor.executemany(translated(insert_statement(model)), rows)
                return
            if queue:
                queue.settle()
            listed = ", ".join(f'"{name}"' for name in columns(model))
            with cursor.copy(f'COPY "{name_of(model)}" ({listed}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)

    def delete_objects(self, model: type[peewee.Model], book: str, identifiers: Iterable[str]) -> None:
        """Delete a projection's rows of some objects."""
        self.execute_in(
            f'DELETE FROM "{name_of(model)}" WHERE "book" = ? AND "id" IN (*)', (book,), list(identifiers)
        )

    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction."""
        return self._queue() is not None

    # --- the database itself -------------------------------------------------------------------------------

    def missing_guards(self) -> list[str]:
        """Triggers that somebody took away, rewrote or switched off."""
        return missing(self._schema(), [tuple(row) for row in self.rows(STANDING_GUARDS)])

    def catalogues(self, projections: Iterable[type[peewee.Model]]) -> tuple[Catalogue, Catalogue]:
        """What the server makes of the models, as temporary tables that are rolled back; and what it has."""
        found = catalogue_postgres.standing(self.rows, self._schema())
        with self._begun("BEGIN"):
            self.execute("SET LOCAL search_path = pg_temp")
            self._create([*RECORD_TABLES, *VAULT_TABLES, *SHARED_PROJECTIONS, *projections])
            return catalogue_postgres.made(self.rows, "pg_my_temp_schema()"), found

    def damage(self) -> str | None:
        """Nothing: pages are guarded by the server's own checksums, and reading them all is what finds it."""
        return None

    def truncate_log(self) -> bool:
        """Remove the vault's dead rows from its pages; False where a reader may still see them."""
        readers = (
            "SELECT max(age(backend_xmin)) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid() "
            "AND backend_type <> 'autovacuum worker'"
        )
        oldest = self.rows(readers)[0][0] or 0
        # The row version that an erasure left has the erasure's own transaction number.
        sql = 'SELECT 1 FROM "vault_value" WHERE "erased_seq" IS NOT NULL AND age(xmin) <= ? LIMIT 1'
        held = bool(self.rows(sql, (oldest,)))
        for table in map(name_of, VAULT_TABLES):
            self.execute(f'VACUUM "{table}"')
        return not held

    def refresh_statistics(self) -> None:
        """Gather statistics at once rather than when the server gets round to it."""
        self.execute("ANALYZE")

    def bytes_used(self) -> int:
        """How much room the database takes."""
        return int(self.rows("SELECT pg_database_size(current_database())")[0][0])

    # --- inside --------------------------------------------------------------------------------------------

    def _explained(self) -> contextlib.AbstractContextManager[None]:
        return explained(self.place, self._busy_seconds)

    def _queue(self) -> Pipeline | None:
        """The queue of this thread's transaction, if it has one."""
        queue: Pipeline | None = getattr(self._local, "queue", None)
        return queue

    @contextlib.contextmanager
    def _cursor(self) -> Iterator[psycopg.Cursor[Any]]:
        """The cursor of this thread's transaction, or one for a single statement."""
        held = self._queue()
        if held is not None:
            yield held.cursor
            return
        with self._connections.taken() as connection:
            yield connection.cursor()

    @contextlib.contextmanager
    def _begun(self, begin: str) -> Iterator[Pipeline]:
        """A transaction that this thread's statements go to."""
        with self._transaction(begin) as queue:
            self._local.queue = queue
            try:
                yield queue
            finally:
                self._local.queue = None

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[Pipeline]:
        """One that ends with whatever was not committed rolled back."""
        with self._connections.taken() as connection:
            queue = Pipeline(connection)
            try:
                with self._explained():
                    queue.open()
                    queue.cursor.execute(translated(begin))
                yield queue
            finally:
                with contextlib.suppress(psycopg.Error):
                    queue.settle()
                with contextlib.suppress(psycopg.Error):
                    if connection.info.transaction_status != TransactionStatus.IDLE:
                        connection.rollback()
