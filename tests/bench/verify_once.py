"""One verification in a process of its own: prints entries, seconds and peak memory as JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from ledger.verify import verify
from tests.bench.measure import open_bench_book, peak_mebibytes


def main() -> None:
    """Verify the log of the book in the folder given."""
    book = open_bench_book(Path(sys.argv[1]))
    start = time.perf_counter()
    report = verify(book, tables="--tables" in sys.argv)
    seconds = time.perf_counter() - start
    if report.problems:
        raise SystemExit(f"the book is not whole: {report.problems[:3]}")
    print(json.dumps({"entries": report.size, "seconds": seconds, "mebibytes": peak_mebibytes()}))


if __name__ == "__main__":
    main()
