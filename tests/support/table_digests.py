"""What every table of a book came to, as a digest a table: to see that the same log gives the same tables.

    .venv/bin/python -m tests.support.table_digests demonstration
    .venv/bin/python -m tests.support.table_digests random 300

prints a line a table: its rows and the SHA-256 of them, by the names of their columns, whatever order those
have. Run it before and after a change of how rows are made, and compare.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from api.demonstration.build import build
from ledger import Ledger, Settings, open_ledger
from ledger.core.canonical import canonical
from ledger.projection.projection import projected_tables
from ledger.store.tables import columns, name_of
from ledger.watch.sweep import sweep
from tests.conftest import TestClock, open_changping
from tests.support.released_schema import drawn_in_order
from tests.worlds.random_book import answer, correct, fill, prepare

SEED, DAY = 7, "2026-11-22"


def digests(ledger: Ledger) -> dict[str, tuple[int, str]]:
    """Table -> how many rows it has, and their digest."""
    found = {}
    for table in projected_tables(ledger.registry):
        names = sorted(columns(table))
        listed = ", ".join(f'"{name}"' for name in names)
        found_rows = ledger.store.rows(f'SELECT {listed} FROM "{name_of(table)}"')
        rows = sorted(canonical([*map(_plain, row)]) for row in found_rows)
        found[name_of(table)] = len(rows), hashlib.sha256(canonical(names) + b"\n".join(rows)).hexdigest()
    return found


def _plain(value: object) -> object:
    """A value of either engine: what one keeps as yes or no is a number in the other."""
    return int(value) if isinstance(value, bool) else value


def random_ledger(folder: Path, contracts: int) -> Ledger:
    """A book of so many contracts made up at random, the same each time; some of its entries corrected."""
    url = f"sqlite:///{folder}/store.db"
    given = Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": str(folder / "keys")})
    ledger = open_ledger(
        given, create=True, clock=TestClock(datetime(2026, 11, 22, 4, tzinfo=UTC)), entropy=drawn_in_order()
    )
    book, random = open_changping(ledger), Random(SEED)
    fill(book, prepare(book, random), contracts)
    correct(book, random, 0.05)
    sweep(book, DAY)
    answer(book, random, DAY)
    return ledger


def main() -> None:
    world, *sizes = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ledger = build(folder) if world == "demonstration" else random_ledger(folder, int(sizes[0]))
        for table, (rows, digest) in sorted(digests(ledger).items()):
            print(f"{table:28} {rows:8} {digest}")
        ledger.close()


if __name__ == "__main__":
    main()
