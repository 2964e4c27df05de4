"""The sweep measured: first, again, the next day, and every candidate query, at growing sizes.

A few thousand contracts are recorded as they should be; their table rows are then repeated under further ids
until there are as many as wanted. What a sweep reads is so as large as it would be, without the log of
millions of entries behind it, which a sweep never reads. Flags are recorded for real.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from peewee import Model

from ledger import Book, record
from ledger.core.values import split_object_id
from ledger.entries import registry
from ledger.projection.book_law import law_of
from ledger.rules import RULES
from ledger.store.tables import LedgerObjectTable, ObligationStatusTable, columns, name_of
from ledger.store.tables.contracts import ContractStatusTable
from ledger.watch.sweep import Swept, sweep
from tests.bench.contracts import parties_of
from tests.bench.measure import OPERATOR, Line, open_bench_book, peak_mebibytes

SAMPLE = 1_000
TODAY, TOMORROW = "2026-11-20", "2026-11-21"  # a Friday: a day that is due is not moved
_FOUNDED = re.compile(r"(contract|obligation|performance|responsibility)-(\d+)")
_KEPT_TYPES = ("contract", "obligation", "performance", "responsibility")
_RECEIPT_SECONDS, _AGAIN_SECONDS, _NEXT_SECONDS, _MEBIBYTES, _MICROSECONDS = 150, 5, 10, 400, 30


def _batch(bodies: Sequence[str], firms: Sequence[str], tenure: str, number: int) -> list[dict[str, Any]]:
    """A contract in order, with four obligations; one in fifty owes a payment past its day."""
    body, firm = bodies[number % len(bodies)], firms[number % len(firms)]
    signed = (date(2026, 6, 1) + timedelta(days=number % 160)).isoformat()
    parties = [{"role": "buyer", "party": body}, {"role": "supplier", "party": firm, "size": "small"}]
    contract: dict[str, Any] = {
        "number": f"CPCG-{number}",
        "title": "教学设备",
        "kind": "procurement",
        "amount": 100_000_000,
    }
    contract |= {"division": f"9901{number % 12 + 1:02d}", "parties": parties}
    commands = [{"kind": "contract.signed", "label": "c", "effective_on": signed, "data": contract}]
    for at in range(4):
        kind = "delivery" if at == 0 else "payment"
        debtor, creditor = (firm, body) if at == 0 else (body, firm)
        data: dict[str, Any] = {
            "contract": "@c",
            "clause": f"5.{at}",
            "type": kind,
            "debtor": debtor,
            "creditor": creditor,
        }
        data |= {"term": "fixed", "due_day": "2027-12-01"}
        if at == 1 and number % 50 == 0:
            data["due_day"] = "2026-08-31"
        elif at == 2 and number % 250 == 1:  # 0.4 % of contracts, 0.1 % of obligations
            data["due_day"] = TODAY
        if kind == "payment":
            data["amount"] = 20_000_000 + number
        commands.append({"kind": "obligation.added", "effective_on": signed, "data": data})
    answers = {"contract": "@c", "role": "handles", "tenure": tenure}
    commands.append({"kind": "responsibility.assigned", "effective_on": signed, "data": answers})
    for kind in ("contract.filed", "contract.published"):
        commands.append({"kind": kind, "effective_on": signed, "data": {"contract": "@c"}})
    return commands


def build(book: Book, size: int) -> None:
    """A book whose tables hold so many contracts."""
    bodies, firms = parties_of(book)
    post = {"title": "科长", "standing": "staff"}
    office = [
        {"kind": "post.established", "label": "p", "data": {**post, "body": bodies[0]}},
        {"kind": "person.registered", "label": "q", "data": {"name": "甲乙"}},
        {"kind": "tenure.began", "data": {"post": "@p", "person": "@q", "capacity": "substantive"}},
    ]
    made = record(book, OPERATOR, [one | {"effective_on": "2020-01-01"} for one in office])
    first = int(book.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book.id,))[0][0])
    for number in range(min(SAMPLE, size)):
        record(book, OPERATOR, _batch(bodies, firms, str(made.ids[2]), number))
    last = int(book.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book.id,))[0][0])
    _repeat(book, first, last - first, size // SAMPLE - 1)


def _repeat(book: Book, first: int, span: int, times: int) -> None:
    """Write the sample's rows again under ids moved on by whole spans, far from those of new entries."""
    types = registry().object_types
    tables: list[type[Model]] = [
        LedgerObjectTable,
        *(table for name in _KEPT_TYPES for table in types[name].tables),
    ]
    tables += [ObligationStatusTable, ContractStatusTable]
    sample = {}
    for table in dict.fromkeys(tables):
        listed = ", ".join(f'"{name}"' for name in columns(table))
        rows = book.store.rows(f'SELECT {listed} FROM "{name_of(table)}" WHERE "book" = ?', (book.id,))
        sample[table] = [row for row in rows if (split_object_id(row[1]) or ("", 0))[0] in _KEPT_TYPES]
    far = 10**9
    for at in range(times):
        shift = far + at * span

        def moved(cell: Any, shift: int = shift) -> Any:
            found = _FOUNDED.fullmatch(cell) if isinstance(cell, str) else None
            if found is None or int(found[2]) < first:
                return cell
            return f"{found[1]}-{int(found[2]) + shift}"

        def write(shift: int = shift) -> None:
            for table, rows in sample.items():
                again = [tuple(moved(cell) for cell in row) for row in rows]
                if table is LedgerObjectTable:
                    again = [(*row[:3], row[3] + shift) for row in again]
                book.store.insert(table, again)

        book.store.write(write)


def _timed(book: Book, day: str) -> tuple[float, Swept]:
    book.ledger.clock = lambda: datetime.fromisoformat(f"{day}T12:00:00+08:00")
    start = time.perf_counter()
    swept = sweep(book)
    return time.perf_counter() - start, swept


def sweeping(folder: Path, size: int) -> Iterator[Line]:
    """First sweep, the same day again, also with an entry still to come, the next day, a candidate's cost."""
    # A day before the book was opened would only be answered.
    book = open_bench_book(folder, clock=lambda: datetime.fromisoformat(f"{TODAY}T08:00:00+08:00"))
    build(book, size)
    share = size / 1_000_000
    seconds, swept = _timed(book, TODAY)
    raised = sum(swept.raised.values())
    peak = peak_mebibytes()
    met = seconds < max(5.0, _RECEIPT_SECONDS * share) and peak < _MEBIBYTES and raised > 0
    note = f"{raised:,} flags recorded, peak {peak:.0f} MiB"
    target = f"< {_RECEIPT_SECONDS} s at 1,000,000, < {_MEBIBYTES} MiB"
    yield Line(f"first sweep, {size:,} contracts", seconds, "s", None, target, met, note, size=size)
    seconds, swept = _timed(book, TODAY)
    nothing = not (swept.raised or swept.changed or swept.cleared)
    again = f"< {_AGAIN_SECONDS} s, nothing recorded"
    met = nothing and seconds < _AGAIN_SECONDS
    yield Line(f"the same day again, {size:,}", seconds, "s", None, again, met, size=size)
    _extend_later(book)
    ahead, swept = _timed(book, TODAY)
    met = not (swept.raised or swept.changed or swept.cleared) and ahead < _AGAIN_SECONDS
    yield Line(f"the same, one entry still to come, {size:,}", ahead, "s", None, again, met, size=size)
    seconds, swept = _timed(book, TOMORROW)
    note = f"{sum(swept.raised.values()):,} raised, {sum(swept.cleared.values()):,} cleared"
    target = f"< {_NEXT_SECONDS} s"
    yield Line(
        f"the next day, {size:,}", seconds, "s", None, target, seconds < _NEXT_SECONDS, note, size=size
    )
    yield from _candidates(book, size)


def _extend_later(book: Book) -> None:
    """Record a respite that takes effect long after every day that is swept."""
    sql = 'SELECT min("founded_seq") FROM "object" WHERE "book" = ? AND "type" = \'obligation\''
    debt = f"obligation-{book.store.rows(sql, (book.id,))[0][0]}"
    data = {"obligation": debt, "until": "2031-12-31"}
    record(book, OPERATOR, {"kind": "obligation.extended", "effective_on": "2030-12-31", "data": data})


def _candidates(book: Book, size: int) -> Iterator[Line]:
    """The dearest candidate query: seconds by candidates, of rules that have any number of them."""
    law, worst, name = law_of(book.store, book.id), 0.0, "-"
    for rule in RULES.values():
        work = partial(rule.findings, book.store, book.id, TOMORROW, law)
        start = time.perf_counter()
        list(work())
        spent = time.perf_counter() - start
        sql = f"SELECT count(*) FROM ({rule.candidates}) t"
        [(count,)] = book.store.rows(sql, rule.bounds(book.id, law, TOMORROW))
        each = spent / max(1, count) * 1e6
        if count >= size // 200 and each > worst:
            worst, name = each, rule.code
        elif count < size // 200 and spent > 1:
            worst, name = spent * 1e6, rule.code  # few candidates, and yet a walk
    target = f"< {_MICROSECONDS} µs a candidate"
    yield Line(f"dearest candidate, {size:,}", worst, "µs", None, target, worst < _MICROSECONDS, name)
