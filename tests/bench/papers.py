"""Papers measured: register and bulletin of the demonstration, from the tables to the finished PDF."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from api.demonstration import BOOK, build
from api.demonstration.contract_book import TODAY
from reports.gather import register as gather
from reports.papers import bulletin, register
from tests.bench.measure import Line

SECONDS = 10


def printing(folder: Path) -> Iterator[Line]:
    """Both papers of the demonstration's book."""
    book = build(folder).book(BOOK)
    papers = {
        "register": lambda: register.write_pdf(gather.register(book, TODAY)),
        "bulletin": lambda: bulletin.write_pdf(gather.bulletin(book, TODAY)),
    }
    for name, write in papers.items():
        start = time.perf_counter()
        printed = write()
        spent = time.perf_counter() - start
        note = f"{len(printed) / 1024:,.0f} KiB"
        yield Line(f"{name} of the demonstration", spent, "s", None, f"< {SECONDS} s", spent < SECONDS, note)
