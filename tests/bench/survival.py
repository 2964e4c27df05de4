"""What a backup costs those who write meanwhile: the slowest in a hundred entries, with it and without."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ledger import Book, record
from tests.bench.measure import OPERATOR, Line, open_bench_book, parties
from tests.bench.once import command

ENTRIES, WRITES, BATCH = 20_000, 600, 1_000
TIMES = 3


def backing_up(folder: Path) -> Iterator[Line]:
    """One writer beside nothing, then beside backups that follow one another in another process."""
    book = open_bench_book(folder)
    for first in range(0, ENTRIES, BATCH):
        record(book, OPERATOR, list(parties(BATCH, first)))
    quiet = _slowest(book, ENTRIES, lambda: None)
    running = [subprocess.Popen(command("backup", folder), stdout=subprocess.DEVNULL)]

    def keep_going() -> None:
        if running[-1].poll() is not None:
            if running[-1].returncode:
                raise RuntimeError("the backup failed")
            running.append(subprocess.Popen(command("backup", folder), stdout=subprocess.DEVNULL))

    beside = _slowest(book, ENTRIES + WRITES, keep_going)
    if running[-1].wait():
        raise RuntimeError("the backup failed")
    note, target = f"{len(running)} backups of {ENTRIES:,} entries", f"< {TIMES} × the quiet p99"
    yield Line("durable entry beside backups, p99", beside, "ms", quiet, target, beside < TIMES * quiet, note)


def _slowest(book: Book, first: int, before_each: Callable[[], None]) -> float:
    """Milliseconds that the slowest in a hundred entries takes."""
    times = []
    for one in parties(WRITES, first):
        before_each()
        start = time.perf_counter()
        record(book, OPERATOR, one)
        times.append(time.perf_counter() - start)
    return statistics.quantiles(times, n=100)[98] * 1e3
