"""Contracts measured: recording them with four obligations each, a page of one, arrears by region and age.

The floor of recording is what no implementation can leave out: the JSON of each line parsed, each shape
loaded, and the same rows written by the bare driver, in the same run and turn by turn.
"""

from __future__ import annotations

import io
import json
import statistics
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ledger import Book, record
from ledger.exchange.jsonlines import Importer
from ledger.exchange.lines import parse_line
from ledger.queries.arrears import totals
from ledger.queries.contracts import contract_page
from tests.bench.measure import (
    OPERATOR,
    Line,
    NotingStore,
    bare_connection,
    open_bench_book,
    peak_mebibytes,
    replay,
)

FILES = (1_000, 8_000, 8_000)
"""Contracts a file; the first warms up."""
BODIES, FIRMS = 40, 200
PAGES = 200
TODAY = "2026-11-22"
_FIRST = date(2025, 7, 1)


def parties_of(book: Book) -> tuple[list[str], list[str]]:
    """Public bodies of several regions, and small firms."""
    bodies = [
        {
            "kind": "organisation.registered",
            "effective_on": "2020-01-01",
            "data": {"name": f"长平第{n}中学", "class": "institution", "level": "county"},
        }
        for n in range(BODIES)
    ]
    firms = [
        {
            "kind": "organisation.registered",
            "effective_on": "2020-01-01",
            "data": {"name": f"长平第{n}商贸有限公司", "class": "enterprise"},
        }
        for n in range(FIRMS)
    ]
    found = [str(name) for name in record(book, OPERATOR, [*bodies, *firms]).ids]
    return found[:BODIES], found[BODIES:]


def contract_lines(bodies: list[str], firms: list[str], first: int, count: int) -> bytes:
    """JSON lines: each line an atomic batch of a contract and its four obligations."""
    made = (_contract(bodies, firms, number) for number in range(first, first + count))
    return b"".join(json.dumps(batch, ensure_ascii=False).encode() + b"\n" for batch in made)


def _contract(bodies: list[str], firms: list[str], number: int) -> list[dict[str, Any]]:
    body, firm = bodies[number % len(bodies)], firms[number % len(firms)]
    day = (_FIRST + timedelta(days=number % 400)).isoformat()
    contract = {
        "number": f"CPCG-{number:08d}",
        "title": f"长平市教学设备采购项目第{number}包",
        "kind": "procurement",
        "amount": 100_000_000 + number,
        "division": f"9901{number % 12 + 1:02d}",
        "method": "open-tender",
        "funding": "budget",
        "starts_on": day,
        "parties": [{"role": "buyer", "party": body}, {"role": "supplier", "party": firm, "size": "small"}],
    }
    batch = [{"kind": "contract.signed", "label": "c", "effective_on": day, "data": contract}]
    for at, (kind, debtor, creditor) in enumerate(
        (("delivery", firm, body), ("payment", body, firm), ("payment", body, firm), ("payment", body, firm))
    ):
        data: dict[str, Any] = {"contract": "@c", "clause": f"5.{at}", "type": kind, "debtor": debtor}
        data |= {"creditor": creditor, **_term(number, at, day)}
        if kind == "payment":
            data["amount"] = 20_000_000 + number
        batch.append({"kind": "obligation.added", "effective_on": day, "data": data})
    return batch


def _term(number: int, at: int, day: str) -> dict[str, Any]:
    """One in fifty payments is overdue on the day the queries ask for; the rest lies ahead or waits."""
    if at == 1 and number % 50 == 0:
        return {"term": "fixed", "due_day": (date.fromisoformat(day) + timedelta(days=60)).isoformat()}
    if at in (0, 1):
        return {"term": "fixed", "due_day": "2027-12-01"}
    if at == 2:
        return {"term": "after", "due_event": "delivery", "due_count": 30, "due_unit": "calendar-day"}
    return {"term": "statutory"}


def recording(folder: Path) -> list[Line]:
    """Contracts with four obligations each from JSON lines, against the floor."""
    book = open_bench_book(folder, noting=True)
    bodies, firms = parties_of(book)
    noted = NotingStore.of(book)
    connection = bare_connection(folder, book)
    types = book.registry.entry_types
    ours, floor, first = [], [], 0
    for count in FILES:
        lines = contract_lines(bodies, firms, first, count)
        first += count
        before = len(noted)
        start = time.perf_counter()
        summary = Importer(book, OPERATOR).run(io.BytesIO(lines))
        middle = time.perf_counter()
        for line in lines.splitlines():
            for command in parse_line(line):
                types[command["kind"]].loader.load(command["data"])
        for transaction in noted[before:]:
            replay(connection, transaction)
        noted.clear()
        floor.append(time.perf_counter() - middle)
        ours.append(middle - start)
        if summary.refused:
            raise RuntimeError(f"{summary.refused} lines refused")
    count = sum(FILES[1:])
    figure, bare = count / sum(ours[1:]), count / sum(floor[1:])
    note = f"last file {FILES[-1] / ours[-1]:,.0f}/s, peak {peak_mebibytes():.0f} MiB with the notes kept"
    met = figure >= 1_500 and figure >= 0.4 * bare
    target = "≥ 1,500 contracts/s and ≥ 0.4 of the floor"
    return [Line("contracts with four obligations", figure, "contracts/s", bare, target, met, note)]


def reading(folder: Path, size: int) -> Iterator[Line]:
    """A contract's page and arrears by region and age in a large book."""
    book = open_bench_book(folder)
    bodies, firms = parties_of(book)
    start, peaks = time.perf_counter(), []
    for first in range(0, size, 5_000):
        Importer(book, OPERATOR).run(
            io.BytesIO(contract_lines(bodies, firms, first, min(5_000, size - first)))
        )
        peaks.append(peak_mebibytes())
    rate = size / (time.perf_counter() - start)
    note = f"peak {peaks[len(peaks) // 5]:.0f} MiB after a fifth, {peaks[-1]:.0f} MiB at the end"
    flat = peaks[-1] < peaks[len(peaks) // 5] + 40
    yield Line(f"{size:,} contracts in all", rate, "contracts/s", None, "memory flat", flat, note)
    found = book.store.rows('SELECT "id" FROM "contract" WHERE "book" = ? ORDER BY "number"', (book.id,))
    times = []
    for at in range(PAGES):
        start = time.perf_counter()
        contract_page(book, found[at * (len(found) // PAGES)][0])
        times.append(time.perf_counter() - start)
    page = statistics.quantiles(times, n=100)[98] * 1e3
    yield Line(f"a contract's page in {size:,}, p99", page, "ms", None, "< 20 ms", page < 20)
    start = time.perf_counter()
    groups = totals(book.store, book.id, TODAY, ["division", "age"])
    spent = (time.perf_counter() - start) * 1e3
    note = f"{sum(one.count for one in groups):,} overdue in {len(groups)} groups"
    name = f"arrears by region and age in {size:,}"
    yield Line(name, spent, "ms", None, "< 1,000 ms", spent < 1_000, note)
