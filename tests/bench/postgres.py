"""PostgreSQL measured: one durable entry, the log alone in bulk, and eight writers of eight books beside one.

Against a server of its own that waits for the disk. The floor is the bare driver writing the same rows to the
same tables, with the same triggers, in a database of its own, turn by turn.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from ledger import Book, Ledger, Settings, open_ledger, record
from ledger.core.canonical import canonical
from ledger.entries import registry
from ledger.log import log
from ledger.record.founding import open_book
from ledger.store.base import T, insert_statement
from ledger.store.postgres.driver import translated
from ledger.store.postgres.store import PostgresStore
from ledger.store.tables import RECORD_TABLES, SHARED_PROJECTIONS, VAULT_TABLES, columns, name_of
from tests.bench.measure import OPERATOR, Line, Statement, parties
from tests.support.engines import Server

SINGLES, WARM_SINGLES = 500, 100
CHUNKS, CHUNK = 12, 5_000
WRITERS, SECONDS = 8, 5
COPY_FROM = 50


class NotingStore(PostgresStore):
    """A store that notes every changing statement, a list a transaction."""

    transactions: list[list[tuple[str, Statement]]] | None = None

    def insert(self, model: Any, rows: Any) -> None:
        """The same, noted."""
        if self.transactions is not None and rows:
            listed = ", ".join(f'"{name}"' for name in columns(model))
            copy = f'COPY "{name_of(model)}" ({listed}) FROM STDIN'
            self.transactions[-1].append((copy, Statement(translated(insert_statement(model)), rows)))
        super().insert(model, rows)

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """The same, noted."""
        if self.transactions is not None and sql.startswith("UPDATE"):
            self.transactions[-1].append(("", Statement(translated(sql), [parameters])))
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


def replay(connection: psycopg.Connection[Any], transaction: Sequence[tuple[str, Statement]]) -> None:
    """Write one noted transaction with the bare driver: a COPY of many rows, else a statement for each."""
    connection.execute("BEGIN")
    for copy, statement in transaction:
        if copy and len(statement.rows) >= COPY_FROM:
            with connection.cursor().copy(copy) as stream:
                for row in statement.rows:
                    stream.write_row(row)
        else:
            for row in statement.rows:
                connection.execute(statement.sql, row)
    connection.execute("COMMIT")


def open_bench(server: Server, folder: Path, books: int = 1) -> tuple[Ledger, str]:
    """A ledger with some books in a new database, and the address of it."""
    url = server.database()
    settings = Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": str(folder / "keys")})
    ledger = open_ledger(settings, create=True)
    for at in range(books):
        open_book(
            ledger,
            f"bench{at}",
            OPERATOR,
            authority="长平市财政局",
            division="990100",
            origin=f"log.bench.example/bench{at}",
        )
    return ledger, url


def bare_connection(server: Server, source: PostgresStore) -> psycopg.Connection[Any]:
    """The same tables with the same first rows, under the bare driver."""
    url = server.database()
    store = PostgresStore(url)
    store.create_tables(registry().tables())
    for model in (*RECORD_TABLES, *VAULT_TABLES, *SHARED_PROJECTIONS, *registry().tables()):
        if name_of(model) != "store_property":
            rows = source.rows(f'SELECT * FROM "{name_of(model)}"')
            store.write(partial(store.insert, model, rows))
    store.close()
    return psycopg.connect(url, autocommit=True)


def noted_book(server: Server, folder: Path) -> tuple[Book, NotingStore]:
    """A book whose store notes what it writes."""
    ledger, url = open_bench(server, folder)
    ledger.store.close()
    store = NotingStore(url)
    ledger.store = store
    return ledger.book("bench0"), store


def durable_entry(server: Server, folder: Path) -> Iterator[Line]:
    """p50 of one durable entry against the bare driver's transaction of the same rows, turn by turn."""
    book, store = noted_book(server, folder)
    store.transactions = []
    connection = bare_connection(server, store)
    ours, floor = [], []
    for command in parties(SINGLES):
        start = time.perf_counter()
        record(book, OPERATOR, command)
        middle = time.perf_counter()
        replay(connection, store.transactions[-1])
        floor.append(time.perf_counter() - middle)
        ours.append(middle - start)
    figure, bare = (statistics.median(times[WARM_SINGLES:]) * 1e3 for times in (ours, floor))
    yield Line(
        "PostgreSQL: one durable entry, p50", figure, "ms", bare, "≤ 2 × the floor", figure <= 2 * bare
    )


def log_in_bulk(server: Server, folder: Path) -> Iterator[Line]:
    """Canonical JSON, hashes, tiles and rows of the log alone, against COPY of the same rows."""
    book, store = noted_book(server, folder)
    connection = bare_connection(server, store)
    store.transactions, signer = [], book.signer()
    envelopes = [{"book": book.id, "data": one["data"], "seq": at} for at, one in enumerate(parties(CHUNK))]
    ours, floor = [], []

    def append() -> None:
        sealed = [log.Sealed(os.urandom(32), canonical(envelope)) for envelope in envelopes]
        log.append(store, book.id, log.read_head(store, book.id), sealed, "2026-01-01T00:00:00Z", signer)

    for _ in range(CHUNKS):
        start = time.perf_counter()
        store.write(append, book=book.id)
        middle = time.perf_counter()
        replay(connection, store.transactions[-1])
        floor.append(CHUNK / (time.perf_counter() - middle))
        ours.append(CHUNK / (middle - start))
    figure, bare = statistics.median(ours[2:]), statistics.median(floor[2:])
    met = figure >= 25_000 and figure >= bare * 0.35
    yield Line(
        "PostgreSQL: log alone, in bulk", figure, "entries/s", bare, "≥ 25,000/s, 0.35 × the floor", met
    )


def side_by_side(server: Server, folder: Path) -> Iterator[Line]:
    """Durable entries a second of eight processes with a book each, against one process with one."""
    ledger, url = open_bench(server, folder, WRITERS)
    settings = Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": str(folder / "keys")})
    ledger.close()
    rates = {writers: _rate(settings, writers) for writers in (1, 2, WRITERS)}
    one, many = rates[1], rates[WRITERS]
    yield Line("PostgreSQL: 2 books, 2 writers", rates[2], "entries/s", one, "≥ one book", rates[2] >= one)
    yield Line("PostgreSQL: 8 books, 8 writers", many, "entries/s", one, "≥ one book", many >= one)


def _rate(settings: Settings, writers: int) -> float:
    """Entries a second of so many processes, each with its own book."""
    pipes = []
    for at in range(writers):
        read, write = os.pipe()
        if os.fork():
            os.close(write)
            pipes.append(read)
            continue
        book, done = open_ledger(settings).book(f"bench{at}"), 0
        for command in parties(20):
            record(book, OPERATOR, command)
        end = time.perf_counter() + SECONDS
        for command in parties(1_000_000, 20 + os.getpid() * 1_000):
            if time.perf_counter() > end:
                break
            record(book, OPERATOR, command)
            done += 1
        os.write(write, str(done).encode())
        os._exit(0)
    total = 0
    for read in pipes:
        with os.fdopen(read) as pipe:
            total += int(pipe.read())
    return total / SECONDS


def lines() -> Iterator[Line]:
    """Every figure."""
    server = Server(durable=True)
    try:
        for part in (durable_entry, log_in_bulk, side_by_side):
            with tempfile.TemporaryDirectory(prefix="shouxin-bench-") as folder:
                yield from part(server, Path(folder))
    finally:
        server.stop()


def measuring(folder: Path) -> Iterator[Line]:
    """The same as a suite of ``make bench``; the server makes folders of its own."""
    yield from lines()


if __name__ == "__main__":
    for line in lines():
        ratio = f"{line.ratio:.2f}" if line.ratio else "-"
        floor = f"{line.floor:,.2f}" if line.floor else "-"
        sys.stdout.write(f"{line.name}: {line.figure:,.2f} {line.unit}, floor {floor}, ratio {ratio}\n")
        sys.stdout.flush()
