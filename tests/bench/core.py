"""Writing measured: one durable entry, batches through the whole of recording, the log alone in bulk.

Ours and the floor take turns, so that both meet the same machine; what is quoted is their ratio.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from ledger import record
from ledger.core.canonical import canonical
from ledger.core.declaration import EntryType
from ledger.log import log
from tests.bench.measure import (
    DAY,
    OPERATOR,
    Line,
    NotingStore,
    bare_connection,
    open_bench_book,
    parties,
    replay,
)

SINGLES, WARM_SINGLES = 700, 100
BATCHES, BATCH = 9, 1_000
CHUNKS, CHUNK = 8, 5_000


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
    return [Line("one durable entry, p50", figure, "ms", bare, "≤ 2 × the floor", figure <= 2 * bare)]


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


def log_alone(folder: Path) -> list[Line]:
    """JSON, hashes, tiles, signature and rows of the log, against ``executemany`` of the same rows."""
    book = open_bench_book(folder, noting=True)
    noted = NotingStore.of(book)
    connection = bare_connection(folder, book)
    signer, ours, floor = book.signer(), [], []
    envelopes = [{"book": book.id, "data": one["data"], "seq": at} for at, one in enumerate(parties(CHUNK))]

    def append() -> None:
        sealed = [log.Sealed(os.urandom(32), canonical(envelope)) for envelope in envelopes]
        log.append(
            book.store, book.id, log.read_head(book.store, book.id), sealed, f"{DAY}T00:00:00Z", signer
        )

    for _ in range(CHUNKS):
        start = time.perf_counter()
        book.store.write(append, book=book.id)
        middle = time.perf_counter()
        replay(connection, noted[-1])
        floor.append(CHUNK / (time.perf_counter() - middle))
        ours.append(CHUNK / (middle - start))
        noted.clear()
    figure, bare = statistics.median(ours[1:]), statistics.median(floor[1:])
    met = figure >= 25_000 and figure >= 0.35 * bare
    target = "≥ 25,000 entries/s and ≥ 0.35 of the floor"
    return [Line("log alone, in bulk", figure, "entries/s", bare, target, met)]
