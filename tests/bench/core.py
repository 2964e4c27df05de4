"""The ledger core measured: durable entries, batches, verification, proofs."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from ledger import log, record
from ledger.canonical import canonical
from ledger.declaration import EntryType
from tests.bench.measure import (
    DAY,
    OPERATOR,
    Line,
    NotingStore,
    bare_connection,
    open_bench_book,
    parties,
    peak_mebibytes,
    replay,
)

SINGLES, WARM_SINGLES = 700, 100
BATCHES, BATCH = 13, 1_000
PROOFS = 300


def durable_entry(folder: Path) -> list[Line]:
    """p50 of one durable entry against the bare driver's transaction of the same rows, turn by turn."""
    book = open_bench_book(folder, noting=True)
    noted = NotingStore.of(book)
    connection = bare_connection(folder, book)
    ours, floor = [], []
    for command in parties(SINGLES):
        start = time.perf_counter()
        record(book, OPERATOR, command)
        middle = time.perf_counter()
        replay(connection, noted[-1])
        floor.append(time.perf_counter() - middle)
        ours.append(middle - start)
    figure, bare = (statistics.median(times[WARM_SINGLES:]) * 1e3 for times in (ours, floor))
    return [Line("one durable entry, p50", figure, "ms", bare, "≤ 3 × the floor", figure <= 3 * bare)]


def batch_append(folder: Path) -> list[Line]:
    """Batches of 1,000 parties against schema load, canonical JSON, SHA-256 and the bare driver."""
    book = open_bench_book(folder, noting=True)
    noted = NotingStore.of(book)
    connection = bare_connection(folder, book)
    ours, floor = [], []
    for number in range(BATCHES):
        commands = list(parties(BATCH, number * BATCH))
        start = time.perf_counter()
        record(book, OPERATOR, commands)
        middle = time.perf_counter()
        _shape_and_hash(commands, book.registry.entry_types)
        replay(connection, noted[-1])
        floor.append(time.perf_counter() - middle)
        ours.append(middle - start)
    count = BATCH * (BATCHES - 1)  # the first warms up
    figure, bare = count / sum(ours[1:]), count / sum(floor[1:])
    target = "≥ 5,000 entries/s and ≥ 0.4 of the floor"
    met = figure >= 5_000 and figure >= 0.4 * bare
    return [Line("batch append of 1,000, parties", figure, "entries/s", bare, target, met)]


def _shape_and_hash(commands: Sequence[Mapping[str, Any]], types: Mapping[str, EntryType]) -> None:
    """What no implementation can leave out: the shape, the canonical bytes, the two hashes of each entry."""
    for seq, command in enumerate(commands):
        data = types[command["kind"]].loader.load(command["data"])
        envelope = canonical(
            {
                "actor": OPERATOR.reference,
                "book": "bench",
                "command": 1,
                "data": data,
                "effective_on": DAY,
                "kind": command["kind"],
                "recorded_at": "2026-01-01T00:00:00.000000Z",
                "seq": seq,
                "version": 1,
            }
        )
        sha256(b"\x00" + sha256(b"s" * 32 + envelope).digest()).digest()


def verification(folder: Path, size: int) -> list[Line]:
    """Hashes and signatures of a large book, in a process of its own so that its memory can be told."""
    command = [sys.executable, "-m", "tests.bench.verify_once", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    rate = found["entries"] / found["seconds"]
    target = "≥ 100,000 entries/s a core, < 200 MiB"
    met = rate >= 100_000 and found["mebibytes"] < 200
    note = f"peak {found['mebibytes']:.0f} MiB"
    return [Line(f"verify, hashes and signatures, {size:,}", rate, "entries/s", None, target, met, note)]


def inclusion_proof(folder: Path, size: int) -> list[Line]:
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
    return [Line(f"inclusion proof in {size:,}", figure, "ms", None, "< 5 ms, ≤ 16 rows", met, note)]


def build(folder: Path, size: int) -> list[Line]:
    """A book of a given size, for what reads it; also shows whether appending slows down as it grows."""
    book = open_bench_book(folder)
    done, tenth, times = 1, max(BATCH, size // 10), []
    while done < size:
        start = time.perf_counter()
        until = min(size, done + tenth)
        while done < until:
            count = min(BATCH, until - done)
            record(book, OPERATOR, list(parties(count, done)))
            done += count
        times.append((time.perf_counter() - start) / tenth)
    figure = 1 / times[-1]
    note = f"first tenth {1 / times[0]:,.0f}/s, peak {peak_mebibytes():.0f} MiB"
    met = times[-1] < 2 * times[0]
    return [
        Line(f"last tenth of {size:,}", figure, "entries/s", None, "no slower than half the first", met, note)
    ]
