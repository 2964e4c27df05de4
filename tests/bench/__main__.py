"""``make bench`` (a minute) or ``make bench FULL=1`` (a million entries): prints a table, keeps JSON."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import contracts, core, export, sheets, survival
from tests.bench.measure import Line

RESULTS = Path("var/bench.json")
FULL, CONTRACTS = 1_000_000, 100_000


def lines(size: int) -> Iterator[Line]:
    """Every measurement, one after another."""
    with tempfile.TemporaryDirectory(prefix="shouxin-bench-") as scratch:
        folder = Path(scratch)
        for number, work in enumerate((core.durable_entry, core.batch_append, contracts.recording)):
            place = folder / str(number)
            place.mkdir()
            yield from work(place)
        for name, measured in (
            ("contracts", lambda place: contracts.reading(place, size // 10 if size < FULL else CONTRACTS)),
            ("sheets", lambda place: sheets.importing(place, 5_000 if size < FULL else 50_000)),
        ):
            place = folder / name
            place.mkdir()
            yield from measured(place)
        large = folder / "large"
        large.mkdir()
        yield from core.build(large, size)
        yield from core.verification(large, size)
        yield from core.inclusion_proof(large, size)
        yield from export.exporting(large, size)
        yield from survival.surviving(large, size)


def main() -> int:
    """Measure, print, keep; returns 1 where a target is missed."""
    size = FULL if os.environ.get("FULL") else 100_000
    found = []
    console = Console(width=None if sys.stdout.isatty() else 160)
    for line in lines(size):
        found.append(line)
        console.print(f"  {line.name}: {line.figure:,.2f} {line.unit}", highlight=False)
    table = Table("work", "figure", "floor", "ratio", "target", "met", "note", box=None)
    for line in found:
        table.add_row(
            line.name,
            f"{line.figure:,.2f} {line.unit}",
            "-" if line.floor is None else f"{line.floor:,.2f}",
            "-" if line.ratio is None else f"{line.ratio:.2f}",
            line.target,
            "yes" if line.met else "NO",
            line.note,
        )
    console.print(table)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([line.to_json() for line in found], ensure_ascii=False, indent=2))
    console.print(f"{RESULTS}")
    return 0 if all(line.met for line in found) else 1


if __name__ == "__main__":
    sys.exit(main())
