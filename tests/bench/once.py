"""One work on the book in a folder, in a process of its own: prints entries, seconds and memory as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ledger import Book
from ledger.core.collector import collect_rarely
from ledger.custody.verify import verify
from ledger.projection.rebuild import rebuild
from tests.bench.measure import open_bench_book, peak_mebibytes


def _verify(book: Book) -> None:
    _hold(book, tables=False)


def _verify_tables(book: Book) -> None:
    _hold(book, tables=True)


def _hold(book: Book, *, tables: bool) -> None:
    problems = verify(book, tables=tables).problems
    if problems:
        raise SystemExit(f"the book is not whole: {problems[:3]}")


def _rebuild(book: Book) -> None:
    rebuild(book.ledger)


WORKS: Mapping[str, Callable[[Book], None]] = {
    "verify": _verify,
    "verify-tables": _verify_tables,
    "rebuild": _rebuild,
}


def apart(work: str, folder: Path) -> dict[str, Any]:
    """What one work took, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.once", work, str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main() -> None:
    """Do the work named first on the book in the folder named second."""
    collect_rarely()
    book = open_bench_book(Path(sys.argv[2]))
    start = time.perf_counter()
    WORKS[sys.argv[1]](book)
    seconds = time.perf_counter() - start
    [(size,)] = book.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book.id,))
    print(json.dumps({"entries": size, "seconds": seconds, "mebibytes": peak_mebibytes()}))


if __name__ == "__main__":
    main()
