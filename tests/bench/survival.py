"""What keeps a ledger alive, measured: a backup beside a writer, and the restore of it.

A rate is given beside the processor's own time, because what else runs on the machine shows in the one and
not in the other. The floor of a writer's p99 is the same writer's a moment before, with nobody else there.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from ledger import Book, Settings, record
from ledger.custody.restore import restore
from tests.bench.measure import OPERATOR, Line, open_bench_book, parties

QUIET_SECONDS = 4
WRITERS_NUMBER = 10_000_000
"""Above every party of the book, so that the writer's are new."""

P99_RATIO = 3


def surviving(folder: Path, size: int) -> Iterator[Line]:
    """Measure in the large book that lies in a folder; the writer adds some entries to it."""
    yield _backup(folder, open_bench_book(folder), size)
    yield _restore(folder, size)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    start, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - processor


def _backup(folder: Path, book: Book, size: int) -> Line:
    """A writer of single entries, alone and then beside the command that makes a backup."""
    times: list[float] = []

    def write_while(going: Callable[[], bool]) -> float:
        first = len(times)
        while going() or len(times) < first + 100:
            start = time.perf_counter()
            record(book, OPERATOR, list(parties(1, WRITERS_NUMBER + len(times))))
            times.append(time.perf_counter() - start)
        return statistics.quantiles(times[first:], n=100)[98] * 1e3

    until = time.perf_counter() + QUIET_SECONDS
    quiet = write_while(lambda: time.perf_counter() < until)
    environment = {
        "SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/bench.db",
        "SHOUXIN_KEY_FOLDER": f"{folder}/keys",
    }
    command = [sys.executable, "-c", "import sys; from api.cli import main; sys.exit(main())"]
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "backup", str(folder / "bench.backup")], env=environment, stdout=subprocess.DEVNULL
    )
    under = write_while(lambda: process.poll() is None)
    seconds = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError("no backup was made")
    note = f"backup in {seconds:.1f} s, {(folder / 'bench.backup').stat().st_size / 2**20:.0f} MiB"
    met = under < P99_RATIO * quiet
    name = f"a writer's p99 beside a backup, {size:,}"
    return Line(name, under, "ms", quiet, f"< {P99_RATIO} × quiet", met, note, size=size)


def _restore(folder: Path, size: int) -> Line:
    settings = Settings.read({"SHOUXIN_KEY_FOLDER": str(folder / "keys")})
    there = replace(settings, database_url=f"sqlite:///{folder}/restored.db")
    seconds, processor = _timed(lambda: restore(there, folder / "bench.backup", OPERATOR, erased=[]))
    rate = size / seconds
    note = f"{size / processor:,.0f} a second of the processor"
    return Line(f"restore, {size:,}", rate, "entries/s", None, "-", True, note, size=size)
