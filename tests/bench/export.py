"""The public log measured: the whole of a large book as static files, and what is new a little later."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from ledger import record
from ledger.core.limits import TILE_BYTES, TILE_WIDTH
from ledger.exchange.tlog import ENTRIES, Exported, export, tile_path
from tests.bench.measure import OPERATOR, Line, open_bench_book, parties, peak_mebibytes

LATER = 1_000
WHOLE_SECONDS, AGAIN_SECONDS = 20, 1
FULL = 1_000_000


def exporting(folder: Path, size: int) -> list[Line]:
    """Export, 1,000 entries more, export again; the floor reads, hashes and writes as much and no more."""
    book = open_bench_book(folder)
    start = time.perf_counter()
    whole = export(book, folder / "public")
    middle = time.perf_counter()
    _floor(folder, whole)
    floor = time.perf_counter() - middle
    record(book, OPERATOR, list(parties(LATER, size)))
    again = time.perf_counter()
    more = export(book, folder / "public")
    seconds, later = middle - start, time.perf_counter() - again
    allowed = WHOLE_SECONDS * max(1, whole.size / FULL)
    note = f"{whole.files:,} files, peak {peak_mebibytes():.0f} MiB"
    target = f"< {allowed:.0f} s"
    return [
        Line(f"log export of {size:,}", seconds, "s", floor, target, seconds < allowed, note, size=size),
        Line(
            f"log export after {LATER:,} more, {size:,}",
            later,
            "s",
            None,
            f"< {AGAIN_SECONDS} s",
            later < AGAIN_SECONDS,
            f"{more.files} files",
            size=size,
        ),
    ]


def _floor(folder: Path, whole: Exported) -> None:
    """Read the public entries, hash two nodes each, write the same number of files of the same size."""
    book = open_bench_book(folder)
    for (entry,) in book.store.stream('SELECT "public" FROM "entry" WHERE "book" = ?', (book.id,)):
        hashlib.sha256(b"\x01" + hashlib.sha256(b"\x00" + entry).digest() * 2).digest()
    for number in range(whole.size // TILE_WIDTH):
        for level in (0, ENTRIES):
            place = folder / "floor" / tile_path(level, number)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(bytes(TILE_BYTES))
    os.sync()
