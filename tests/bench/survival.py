"""What keeps a ledger alive, measured: rebuild, verification with replay, backup beside a writer, restore.

A rate is given beside the processor's own time, because what else runs on the machine shows in the one and
not in the other. The floor of a writer's p99 is the same writer's a moment before, with nobody else there.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from ledger import Book, Settings, record
from ledger.restore import restore
from tests.bench.measure import OPERATOR, Line, open_bench_book, parties

QUIET_SECONDS = 4
WRITERS_NUMBER = 10_000_000
"""Above every party of the book, so that the writer's are new."""

MILLION_SECONDS = 120
REBUILD_RATE = 15_000
P99_RATIO = 3
MEBIBYTES_MAX = 300


def surviving(folder: Path, size: int) -> Iterator[Line]:
    """Measure in the large book that lies in a folder; the writer adds some entries to it."""
    yield _verification(folder, size)
    book = open_bench_book(folder)
    yield _rebuild(book, size)
    yield _backup(folder, book)
    yield _restore(folder, size)


def _verification(folder: Path, size: int) -> Line:
    """Everything that ``verify`` does, in a process of its own so that its memory can be told."""
    command = [sys.executable, "-m", "tests.bench.verify_once", str(folder), "--tables"]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    seconds = found["seconds"] * 1_000_000 / found["entries"]
    met = seconds < MILLION_SECONDS and found["mebibytes"] < MEBIBYTES_MAX
    target = f"< {MILLION_SECONDS} s a million, < {MEBIBYTES_MAX} MiB"
    note = f"peak {found['mebibytes']:.0f} MiB"
    return Line(f"verify with replay, {size:,}", seconds, "s a million", None, target, met, note)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    start, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - processor


def _rebuild(book: Book, size: int) -> Line:
    seconds, processor = _timed(book.ledger.rebuild)
    note = f"{size / processor:,.0f} a second of the processor"
    rate = size / seconds
    target = f"≥ {REBUILD_RATE:,} entries/s"
    return Line(f"rebuild, {size:,}", rate, "entries/s", None, target, rate >= REBUILD_RATE, note)


def _backup(folder: Path, book: Book) -> Line:
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
    return Line("a writer's p99 beside a backup", under, "ms", quiet, f"< {P99_RATIO} × quiet", met, note)


def _restore(folder: Path, size: int) -> Line:
    settings = Settings.read({"SHOUXIN_KEY_FOLDER": str(folder / "keys")})
    there = replace(settings, database_url=f"sqlite:///{folder}/restored.db")
    seconds, processor = _timed(lambda: restore(there, folder / "bench.backup", OPERATOR, erased=[]))
    rate = size / seconds
    note = f"{size / processor:,.0f} a second of the processor"
    return Line(f"restore, {size:,}", rate, "entries/s", None, "-", True, note)
