"""What the measurements share: a line of result, a store that notes what it writes, a process's peak memory.

The floor of a write is the same rows written by the bare driver: the statements are noted while the ledger
runs and then replayed on an empty store of the same schema and pragmas, in the same run.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ledger import Actor, Book, Settings, open_ledger
from ledger.book import Clock, system_clock
from ledger.entries import registry
from ledger.record.founding import open_book
from ledger.store.base import insert_statement
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import RECORD_TABLES, SHARED_PROJECTIONS, VAULT_TABLES, name_of

OPERATOR = Actor.of("operator:bench")
DAY = "2026-01-01"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """One measured figure.

    Attributes:
        figure, floor: in the same unit; floor None where there is none.
        target: what is asked for, in words.
        met: whether it is.
        mebibytes: peak memory of the process that did it; filled in by ``tests.bench.one`` where 0.
        size: of the book it was measured on, where it was measured on several.
    """

    name: str
    figure: float
    unit: str
    floor: float | None
    target: str
    met: bool
    note: str = ""
    mebibytes: float = 0.0
    size: int = 0

    @property
    def ratio(self) -> float | None:
        """Figure over floor."""
        return None if self.floor is None else self.figure / self.floor

    def to_json(self) -> dict[str, Any]:
        """Plain members."""
        return {**asdict(self), "ratio": self.ratio}

    @classmethod
    def from_json(cls, members: Mapping[str, Any]) -> Line:
        """The inverse of ``to_json``."""
        return cls(**{name: value for name, value in members.items() if name != "ratio"})


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that changed something, with its rows."""

    sql: str
    rows: Sequence[Sequence[Any]]


class NotingStore(SqliteStore):
    """A store that notes every changing statement (a list a transaction) and how many rows each read gave."""

    transactions: list[list[Statement]] | None = None
    reads: list[int] | None = None

    @staticmethod
    def of(book: Book) -> list[list[Statement]]:
        """Start noting what a book's store writes; the list grows by one a transaction."""
        if not isinstance(book.store, NotingStore):
            raise TypeError("open the book with noting=True")
        book.store.transactions = []
        return book.store.transactions

    @staticmethod
    def reads_of(book: Book) -> list[int]:
        """Start noting how many rows each of a book's reads gives."""
        if not isinstance(book.store, NotingStore):
            raise TypeError("open the book with noting=True")
        book.store.reads = []
        return book.store.reads

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The same, noted."""
        found = super().rows(sql, parameters)
        if self.reads is not None:
            self.reads.append(len(found))
        return found

    def insert(self, model: Any, rows: Any) -> None:
        """The same, noted."""
        if self.transactions is not None and rows:
            self.transactions[-1].append(Statement(insert_statement(model), rows))
        super().insert(model, rows)

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """The same, noted."""
        if self.transactions is not None and sql.startswith("UPDATE"):
            self.transactions[-1].append(Statement(sql, [parameters]))
        super().execute(sql, parameters)

    def write(
        self,
        work: Callable[[], T],
        *,
        book: str | None = None,
        was_committed: Callable[[], bool] | None = None,
        wait: bool = True,
    ) -> T:
        """The same, noted."""
        if self.transactions is not None:
            self.transactions.append([])
        return super().write(work, book=book, was_committed=was_committed, wait=wait)


def open_bench_book(folder: Path, *, noting: bool = False, clock: Clock = system_clock) -> Book:
    """A fresh store with one book, opened at a time."""
    settings = Settings.read(
        {"SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/bench.db", "SHOUXIN_KEY_FOLDER": str(folder / "keys")}
    )
    ledger = open_ledger(settings, create=True, clock=clock)
    if noting:
        ledger.store.close()
        ledger.store = NotingStore(folder / "bench.db")
    if "bench" in ledger.books():
        return ledger.book("bench")
    return open_book(
        ledger,
        "bench",
        OPERATOR,
        authority="长平市财政局",
        division="990100",
        origin="log.bench.example/bench",
    )


def bare_connection(folder: Path, book: Book) -> sqlite3.Connection:
    """An empty store of the same schema, pragmas and first rows, under the bare driver."""
    store = SqliteStore(folder / "bare.db")
    store.create_tables(registry().tables())
    source = book.store
    for model in (*RECORD_TABLES, *VAULT_TABLES, *SHARED_PROJECTIONS, *registry().tables()):
        name = name_of(model)
        if name != "store_property":
            rows = source.rows(f'SELECT * FROM "{name}"')
            store.write(partial(store.insert, model, rows))
    connection: sqlite3.Connection = store._connection()
    return connection


def replay(connection: sqlite3.Connection, transaction: Sequence[Statement]) -> None:
    """Write one noted transaction with the bare driver."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in transaction:
        connection.executemany(statement.sql, statement.rows)
    connection.execute("COMMIT")


def parties(count: int, start: int = 0) -> Iterator[dict[str, Any]]:
    """Commands that register parties: enterprises, and every tenth a person."""
    for number in range(start, start + count):
        if number % 10 == 9:
            yield {"kind": "person.registered", "effective_on": DAY, "data": {"name": f"甲乙{number}"}}
            continue
        yield {
            "kind": "organisation.registered",
            "effective_on": DAY,
            "data": {
                "name": f"长平第{number}建设工程有限公司",
                "class": "enterprise",
                "division": "990100",
                "credit_code": f"91990100MA{number % 10**7:07d}X",
            },
        }


def peak_mebibytes() -> float:
    """Peak resident memory of this process since it was executed (``getrusage`` would count its parent's)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    kibibytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kibibytes) / 1024
