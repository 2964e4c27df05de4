"""A large book measured: growing it, rebuilding and verifying it, proving, exporting, backing it up.

Rebuild and verification run in processes of their own, so that their memory can be told.
"""

from __future__ import annotations

import hashlib
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from ledger import Book, record
from ledger.core.canonical import parse
from ledger.entries import registry
from ledger.log import log
from ledger.projection.projection import projected_tables
from ledger.store.base import insert_statement
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import columns, name_of
from tests.bench.core import BATCH
from tests.bench.export import exporting
from tests.bench.measure import OPERATOR, Line, NotingStore, open_bench_book, parties
from tests.bench.once import apart
from tests.bench.survival import surviving

PROOFS = 300
WHOLE, VERIFY_SECONDS, VERIFY_MEBIBYTES = 1_000_000, 120, 300
REBUILT, HASHED, HASHED_MEBIBYTES = 15_000, 100_000, 200


def measuring(folder: Path, size: int) -> Iterator[Line]:
    """Everything that is asked of a book of so many entries."""
    yield from build(folder, size)
    floors = _floors(folder)
    yield rebuilding(folder, size, floors[1])
    yield from verification(folder, size, *floors)
    yield from inclusion_proof(folder, size)
    yield from exporting(folder, size)
    yield from surviving(folder, size)


def build(folder: Path, size: int) -> Iterator[Line]:
    """A book of a given size; also shows whether appending slows down as it grows."""
    book = open_bench_book(folder)
    done, tenth, times = 1, max(BATCH, size // 10), []
    while done < size:
        start, before = time.perf_counter(), done
        until = min(size, done + tenth)
        while done < until:
            count = min(BATCH, until - done)
            record(book, OPERATOR, list(parties(count, done)))
            done += count
        times.append((time.perf_counter() - start) / (done - before))
    met, note = times[-1] < 2 * times[0], f"first tenth {1 / times[0]:,.0f}/s"
    target = "no slower than half the first"
    yield Line(f"last tenth of {size:,}", 1 / times[-1], "entries/s", None, target, met, note, size=size)


def _floors(folder: Path) -> tuple[float, float]:
    """Seconds to read and hash every entry once; seconds to parse every entry and write every table bare."""
    book = open_bench_book(folder)
    start = time.perf_counter()
    entries = book.store.stream(
        'SELECT "salt", CAST("envelope" AS BLOB) FROM "entry" WHERE "book" = ?', (book.id,)
    )
    for salt, envelope in entries:
        leaf = hashlib.sha256(b"\x00" + hashlib.sha256(salt + envelope).digest()).digest()
        hashlib.sha256(b"\x01" + leaf + leaf).digest()
    middle = time.perf_counter()
    for (envelope,) in book.store.stream('SELECT "envelope" FROM "entry" WHERE "book" = ?', (book.id,)):
        parse(envelope)
    _write_bare(book, folder / "floor.db")
    return middle - start, time.perf_counter() - middle


def _write_bare(book: Book, path: Path) -> None:
    """The rows of every projection into a scratch store by ``executemany``, and the indexes over them."""
    scratch, tables = SqliteStore(path, scratch=True), projected_tables(registry())
    scratch.create_tables(registry().tables(), record=False, indexes=False)
    connection = scratch._connection()
    connection.execute("BEGIN")
    for table in tables:
        listed = ", ".join(f'"{name}"' for name in columns(table))
        rows = book.store.stream(f'SELECT {listed} FROM "{name_of(table)}"')
        connection.executemany(insert_statement(table), rows)
    scratch.create_indexes(tables)
    connection.execute("COMMIT")
    scratch.close()
    path.unlink()


def rebuilding(folder: Path, size: int, floor: float) -> Line:
    """All tables written anew."""
    found = apart("rebuild", folder)
    rate, target = size / found["seconds"], f"≥ {REBUILT:,} entries/s"
    name, peak = f"rebuild of {size:,}", found["mebibytes"]
    return Line(name, rate, "entries/s", size / floor, target, rate >= REBUILT, mebibytes=peak, size=size)


def verification(folder: Path, size: int, hashed: float, written: float) -> Iterator[Line]:
    """Hashes and signatures alone, and the whole with the replay of every table."""
    found = apart("verify", folder)
    rate, peak = size / found["seconds"], found["mebibytes"]
    target = f"≥ {HASHED:,} entries/s a core, < {HASHED_MEBIBYTES} MiB"
    met, name = rate >= HASHED and peak < HASHED_MEBIBYTES, f"verify, hashes and signatures, {size:,}"
    yield Line(name, rate, "entries/s", size / hashed, target, met, mebibytes=peak, size=size)
    found = apart("verify-tables", folder)
    seconds, peak = found["seconds"], found["mebibytes"]
    target = f"< {VERIFY_SECONDS} s at {WHOLE:,}, < {VERIFY_MEBIBYTES} MiB"
    met = seconds < max(2.0, VERIFY_SECONDS * size / WHOLE) and peak < VERIFY_MEBIBYTES
    name = f"verify, complete with replay, {size:,}"
    yield Line(name, seconds, "s", hashed + written, target, met, mebibytes=peak, size=size)


def inclusion_proof(folder: Path, size: int) -> Iterator[Line]:
    """Proofs of entries spread over a large book: time, and rows read."""
    book = open_bench_book(folder, noting=True)
    reads = NotingStore.reads_of(book)
    book.keep_checkpoint()
    times, rows = [], []
    for number in range(PROOFS):
        before = len(reads)
        start = time.perf_counter()
        log.prove(book.store, book.id, number * (size // PROOFS))
        times.append(time.perf_counter() - start)
        rows.append(sum(reads[before:]))
    figure, most = statistics.median(times) * 1e3, max(rows)
    met = figure < 5 and most <= 16
    note = f"p99 {statistics.quantiles(times, n=100)[98] * 1e3:.2f} ms, at most {most} rows"
    yield Line(f"inclusion proof in {size:,}", figure, "ms", None, "< 5 ms, ≤ 16 rows", met, note, size=size)
