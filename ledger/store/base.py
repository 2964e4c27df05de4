"""The database behind a ledger, whichever it is: tables, the write transaction, rows in and rows out.

What both engines share is here; ``sqlite.store`` and ``postgres.store`` fill in the rest, and ``engines``
opens one by its address. Knows tables and transactions; knows nothing of entries, hashes or meaning. SQL on
the hot path is plain text with ``?`` for values, as compiling peewee queries costs more than running them.
"""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Any, ClassVar, TypeVar

import peewee

from ledger.core.errors import Problem, StoreUnusable, shown
from ledger.store.catalogue import Catalogue
from ledger.store.tables import (
    PROJECTION_VERSION,
    RECORD_TABLES,
    RETIRED,
    SCHEMA_VERSION,
    SHARED_PROJECTIONS,
    VAULT_TABLES,
    PropertyTable,
    columns,
    name_of,
)

T = TypeVar("T")
Row = tuple[Any, ...]
Told = Callable[[], bool]


_VERSION_FIGURES = 9
_COPIED_AT_ONCE = 5_000
"""Rows in memory while a table is copied from another store."""


def retry_is_safe() -> bool:
    """For ``Store.write``: whatever became of the first try, doing the work again changes nothing more."""
    return False


def sliced(lists: Sequence[Iterable[Any]], most: int) -> Iterator[list[list[Any]]]:
    """Lists side by side, so many values of each at a time, until the longest is at its end."""
    whole = [list(one) for one in lists]
    for at in range(0, max(map(len, whole)), most):
        yield [one[at : at + most] for one in whole]


@lru_cache(maxsize=256)
def with_lists(sql: str, *lengths: int) -> str:
    """A statement with a ``?`` for every value of its ``IN (*)`` lists."""
    for length in lengths:
        sql = sql.replace("(*)", f"({','.join('?' * length)})", 1)
    return sql


def version_number(value: object, name: str) -> int:
    """A version as the store keeps it; 0 where there is none.

    Raises:
        StoreUnusable: it is no number.
    """
    text = "0" if value is None else str(value)
    if not (text.isascii() and text.isdecimal() and len(text) <= _VERSION_FIGURES):
        raise StoreUnusable(Problem("store.version-damaged", "", {"name": name, "found": shown(value)}))
    return int(text)


class Store(ABC):
    """An open database with its tables.

    One object serves one process, and every thread of it. After a fork, open a new one.

    Attributes:
        engine: what the database is called.
        place: where it is, as a message may say it: never with a password.
    """

    engine: ClassVar[str]
    place: str

    # --- opening and closing -------------------------------------------------------------------------------

    own = ""
    """What a table of this store, and of none beside it, is called by, before its name."""

    def create_tables(
        self, projections: Iterable[type[peewee.Model]], *, record: bool = True, indexes: bool = True
    ) -> None:
        """Make whatever table, index and trigger is missing, all or none; indexes may wait for the rows."""
        self.write(
            lambda: self.make_tables(projections, record=record, indexes=indexes), was_committed=retry_is_safe
        )

    def make_tables(
        self, projections: Iterable[type[peewee.Model]], *, record: bool = True, indexes: bool = True
    ) -> None:
        """The same within ``write``."""
        if record:
            self._create([*RECORD_TABLES, *VAULT_TABLES])
        self._create([*SHARED_PROJECTIONS, *projections], indexes=indexes)
        if record:
            for statement in self._guards():
                self.execute(statement)
            if not self.rows('SELECT 1 FROM "store_property"'):
                versions = {"schema": SCHEMA_VERSION, "projection": PROJECTION_VERSION}
                self.insert(PropertyTable, [(name, str(value)) for name, value in versions.items()])

    def recreate(self, projections: Sequence[type[peewee.Model]]) -> None:
        """Drop the projections and make them empty in this program's shape, without indexes; in ``write``."""
        models = [*SHARED_PROJECTIONS, *projections]
        for name in (*RETIRED, *map(name_of, reversed(models))):
            self.execute(f'DROP TABLE IF EXISTS {self.own}"{name}"')
        self._create(models, indexes=False)
        self.set_version("projection", PROJECTION_VERSION)

    def version(self, name: str) -> int:
        """The version of ``schema`` or ``projection`` that the store was written with.

        Raises:
            StoreUnusable: what is kept of it is no number.
        """
        return version_number(self.property_of(name), name)

    def set_version(self, name: str, version: int) -> None:
        """Say which version the store has now; within ``write``."""
        self.execute('UPDATE "store_property" SET "value" = ? WHERE "name" = ?', (str(version), name))

    def property_of(self, name: str) -> str | None:
        """A fact the store keeps about itself."""
        found = self.rows('SELECT "value" FROM "store_property" WHERE "name" = ?', (name,))
        return str(found[0][0]) if found else None

    @abstractmethod
    def has_tables(self) -> bool:
        """Whether the record's tables are there."""

    @abstractmethod
    def is_empty(self) -> bool:
        """Whether there is no table at all."""

    @abstractmethod
    def close(self) -> None:
        """Give back what this process holds of the database; used again, it is opened again."""

    @abstractmethod
    def release(self) -> None:
        """Give back what this thread alone holds of the database, at its end."""

    @abstractmethod
    def _create(self, models: Iterable[type[peewee.Model]], *, indexes: bool = True) -> None:
        """Make tables that are missing, and their indexes."""

    @abstractmethod
    def create_indexes(self, models: Iterable[type[peewee.Model]]) -> None:
        """Make the indexes that are still missing: over rows already there that is many times faster."""

    @abstractmethod
    def check_references(self) -> None:
        """Have foreign keys checked now, not at the commit; in ``write``, after each part of a bulk load."""

    @abstractmethod
    def _guards(self) -> Iterable[str]:
        """The statements that make the record append-only and the vault erasable but not editable."""

    # --- reading -------------------------------------------------------------------------------------------

    @abstractmethod
    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""

    @abstractmethod
    def stream(self, sql: str, parameters: Sequence[Any] = (), chunk: int = 2_000) -> Iterator[Row]:
        """The rows of a query, a chunk in memory at a time."""

    @abstractmethod
    def rows_in(self, sql: str, first: Sequence[Any], *wanted: Iterable[Any]) -> list[Row]:
        """All rows of a query with an ``IN (*)`` list, asked for in slices of a bounded length.

        A query of several arms (``UNION ALL``) has a list for each; each takes ``first`` before its own.
        """

    @abstractmethod
    def any_text(self) -> contextlib.AbstractContextManager[None]:
        """Read this thread's texts even where they are no UTF-8: a verifier must name such a cell."""

    @abstractmethod
    def reading(self) -> contextlib.AbstractContextManager[None]:
        """One unchanging view of the store for all reads within; writers go on meanwhile."""

    # --- writing -------------------------------------------------------------------------------------------

    @abstractmethod
    def write(
        self,
        work: Callable[[], T],
        *,
        book: str | None = None,
        was_committed: Told | None = None,
        wait: bool = True,
    ) -> T:
        """Run work in a write transaction: all of it is durable on return, or none of it happened.

        Nothing slow belongs inside (no file, no mail, no HTTP): other writers wait. The work may be run more
        than once, where the database gave it up before anything was committed.

        Args: work: reads and writes; what it returns is returned. book: the only book whose rows it
            touches, so that writers of others need not wait; None where it founds a book or touches the
            whole store. was_committed: asked, within a new transaction, when the connection broke while
            committing: whether the work's rows are there. Where they are not, it is run again. None: nobody
            can tell. wait: whether another writer is waited for, as long as the settings have it, or not at
            all.

        Raises:
            StoreBusy: another writer held the store or the book too long; nothing was written.
            StoreUnusable: the database failed (disk full, read-only, gone); nothing was written.
            OutcomeUnknown: the connection broke while committing, and did not come back to be asked.
        """

    @abstractmethod
    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Run one statement."""

    @abstractmethod
    def execute_in(self, sql: str, first: Sequence[Any], wanted: Sequence[Any]) -> None:
        """Run one statement with an ``IN (*)`` list, in slices of a bounded length."""

    @abstractmethod
    def insert(self, model: type[peewee.Model], rows: Sequence[Row]) -> None:
        """Insert rows given in the order of the model's columns."""

    @abstractmethod
    def delete_objects(self, model: type[peewee.Model], book: str, identifiers: Iterable[str]) -> None:
        """Delete a projection's rows of some objects."""

    @contextlib.contextmanager
    def beside(self, source: Store) -> Iterator[None]:
        """Within, ``copy_from`` can take tables out of another store; not to be entered in a transaction."""
        yield

    def copy_from(self, source: Store, model: type[peewee.Model]) -> None:
        """Take all rows of a table out of the store that lies ``beside`` this one; within ``write``."""
        listed = ", ".join(f'"{column}"' for column in columns(model))
        rows = source.stream(f'SELECT {listed} FROM "{name_of(model)}"')
        while part := list(islice(rows, _COPIED_AT_ONCE)):
            self.insert(model, part)

    @abstractmethod
    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction."""

    # --- the database itself -------------------------------------------------------------------------------

    @abstractmethod
    def missing_guards(self) -> list[str]:
        """Triggers by which the database refuses changes, and that somebody took away or rewrote."""

    @abstractmethod
    def catalogues(self, projections: Iterable[type[peewee.Model]]) -> tuple[Catalogue, Catalogue]:
        """What the database's catalogue would have of a store made today, and what it has."""

    @abstractmethod
    def damage(self) -> str | None:
        """What the database itself finds wrong with its pages and indexes, if anything."""

    @abstractmethod
    def truncate_log(self) -> bool:
        """Take out of the database's own files what an erasure left behind; False where a reader holds it up.

        SQLite: the write-ahead log is moved into the database and emptied. PostgreSQL: dead rows of the vault
        are removed from its pages; what archived logs and replicas hold goes as they are recycled.
        """

    @abstractmethod
    def refresh_statistics(self) -> None:
        """Have the planner learn what the tables are like, after much of them was written at once."""

    @abstractmethod
    def bytes_used(self) -> int:
        """How much room the database takes."""


@cache
def insert_statement(model: type[peewee.Model]) -> str:
    """The INSERT of a model's whole row."""
    names = columns(model)
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{name_of(model)}" ({listed}) VALUES ({", ".join("?" * len(names))})'
