"""Lists measured: first page, pages far down, and counts, of every list with every filter.

Some contracts are recorded as they should be; rows like theirs are then written straight into the tables,
spread over years, regions, parties, kinds and states as in a city: a few parties have much, many have little,
what is ended is old, and some regions and kinds are rare.
"""

from __future__ import annotations

import contextlib
import io
import statistics
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from peewee import Model

from ledger import Book, record
from ledger.exchange.jsonlines import Importer
from ledger.queries.views import VIEWS
from ledger.queries.views.declaration import Holds, Query, View
from ledger.queries.views.listing import ListRequest, ask, conditions_of, count_of, page_of
from ledger.queries.views.marks import mark_of
from ledger.queries.views.reading import Reader, Reading
from ledger.store.base import Store
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import (
    ContractPartyTable,
    ContractTable,
    LedgerObjectTable,
    ObligationStatusTable,
    ObligationTable,
    columns,
    name_of,
)
from ledger.store.tables.contracts import ContractStatusTable
from tests.bench.contracts import contract_lines
from tests.bench.measure import OPERATOR, Line, open_bench_book
from tests.bench.postgres import open_bench
from tests.support.engines import Server

TODAY, LINES, TRIES = "2026-11-22", 100, 3
_LAST, _DAYS, _STEP = date(2026, 11, 20), 3_650, 20_000
_BODIES, _FIRMS = 400, 3_000
_FAR = 10**9
_MILLISECONDS = 50
_ON_SERVER = 100_000
_TABLES = (ContractTable, ContractPartyTable, ContractStatusTable, ObligationTable, ObligationStatusTable)
Sample = dict[type[Model], list[dict[str, Any]]]


# --- Rows --------------------------------------------------------------------------------------------------


def build(book: Book, size: int) -> None:
    """Fill the tables of a book as if so many contracts with four obligations each had been recorded."""
    bodies, firms = _parties(book)
    Importer(book, OPERATOR).run(io.BytesIO(contract_lines(bodies, firms, 0, 1)))
    sample: Sample = {}
    for table in _TABLES:
        names = columns(table)
        listed = ", ".join(f'"{name}"' for name in names)
        rows = book.store.rows(f'SELECT {listed} FROM "{name_of(table)}" WHERE "book" = ?', (book.id,))
        sample[table] = [dict(zip(names, row, strict=True)) for row in rows]
    with _loading(book.store):
        for first in range(0, size, _STEP):
            _write(book, sample, bodies, firms, range(first, min(size, first + _STEP)), size)
    book.store.refresh_statistics()


@contextlib.contextmanager
def _loading(store: Store) -> Iterator[None]:
    """In SQLite without references and indexes meanwhile: what is loaded holds, and is put in order after."""
    if not isinstance(store, SqliteStore):
        yield
        return
    store.execute("PRAGMA foreign_keys = OFF")
    store.execute("PRAGMA synchronous = OFF")
    names = ", ".join(f"'{name_of(table)}'" for table in _TABLES)
    sql = f"SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({names})"
    for (name,) in store.rows(sql):
        store.execute(f'DROP INDEX "{name}"')
    yield
    store.write(lambda: store.create_indexes(_TABLES))
    store.execute("PRAGMA foreign_keys = ON")
    store.execute("PRAGMA synchronous = FULL")


def _parties(book: Book) -> tuple[list[str], list[str]]:
    def made(name: str, count: int, **more: str) -> list[str]:
        found = [
            {
                "kind": "organisation.registered",
                "effective_on": "2010-01-01",
                "data": {"name": f"长平第{at}{name}", **more},
            }
            for at in range(count)
        ]
        return [str(one) for one in record(book, OPERATOR, found).ids]

    bodies = made("中学", _BODIES, **{"class": "institution", "level": "county"})
    return bodies, made("商贸有限公司", _FIRMS, **{"class": "enterprise"})


def _write(
    book: Book, sample: Sample, bodies: Sequence[str], firms: Sequence[str], numbers: range, size: int
) -> None:
    rows: dict[type[Model], list[tuple[Any, ...]]] = {table: [] for table in _TABLES}
    objects = []
    for number in numbers:
        told = _told(number, size, bodies, firms)
        ids = [
            f"contract-{_FAR + number * 10}",
            *(f"obligation-{_FAR + number * 10 + at}" for at in range(1, 5)),
        ]
        objects += [
            (book.id, name, name.partition("-")[0], _FAR + number * 10 + at) for at, name in enumerate(ids)
        ]
        for table, made in sample.items():
            rows[table] += [_row(table, one, told, ids, at) for at, one in enumerate(made)]

    def write() -> None:
        book.store.insert(LedgerObjectTable, objects)
        for table, made in rows.items():
            book.store.insert(table, made)

    book.store.write(write)


def _told(number: int, size: int, bodies: Sequence[str], firms: Sequence[str]) -> dict[str, Any]:
    """What differs from contract to contract. The older half is ended; what is rare is one in a thousand."""
    age = number * _DAYS // size
    signed = (_LAST - timedelta(days=_DAYS - age)).isoformat()
    rare = number % 1_000 == 1
    kind = "pledge" if rare else ("works" if number % 7 == 0 else "procurement")
    ended = "terminated" if rare else "completed"
    body = bodies[0] if number % 10 == 0 else bodies[1 + number % (len(bodies) - 2)]
    firm = firms[-1] if number == size // 2 else firms[number % (len(firms) - 1)]
    overdue = (date.fromisoformat(signed) + timedelta(days=60)).isoformat()
    return {
        "number": f"CPCG-{number:08d}",
        "number_key": f"cpcg-{number:08d}",
        "kind": kind,
        "status": ended if age < _DAYS // 2 else "performing",
        "under_way": age >= _DAYS // 2,
        "signed_on": signed,
        "known_from": signed,
        "last_fact_on": signed,
        "added_on": signed,
        "division": "990199" if rare else f"9901{number % 12 + 1:02d}",
        "body": body,
        "firm": firm,
        "overdue": overdue if number % 25 == 0 and overdue < TODAY else None,
        "ended": age < _DAYS // 2 and number % 25 != 0,
    }


def _row(
    table: type[Model], one: dict[str, Any], told: dict[str, Any], ids: Sequence[str], at: int
) -> tuple[Any, ...]:
    made = one | {name: value for name, value in told.items() if name in one}
    made["id"] = ids[0]
    if table is ContractPartyTable:
        made["party"] = told["body"] if one["role"] == "buyer" else told["firm"]
    elif table is ContractStatusTable:
        made["counterparty"] = told["firm"]
    elif table in (ObligationTable, ObligationStatusTable):
        made |= {"id": ids[1 + at], "contract": ids[0]}
        owes, gets = ("firm", "body") if one["type"] == "delivery" else ("body", "firm")
        made |= {"debtor": told[owes], "creditor": told[gets]}
        if table is ObligationStatusTable:
            made |= {"open": not told["ended"]}
            if one["type"] == "payment" and at == 1:
                made["due_on"] = told["overdue"] or "2027-12-01"
            if told["ended"]:
                made |= {"ended_on": told["signed_on"], "remaining": 0}
    return tuple(made[name] for name in columns(table))


# --- Pages -------------------------------------------------------------------------------------------------


def measuring(folder: Path, size: int) -> Iterator[Line]:
    """Every list in SQLite."""
    book = open_bench_book(folder)
    yield from _measured(book, size)


def on_server(folder: Path) -> Iterator[Line]:
    """The same on PostgreSQL."""
    server = Server()
    try:
        ledger, _ = open_bench(server, folder)
        try:
            yield from _measured(ledger.book("bench0"), _ON_SERVER, "PostgreSQL: ")
        finally:
            ledger.close()
    finally:
        server.stop()


def _measured(book: Book, size: int, where: str = "") -> Iterator[Line]:
    build(book, size)
    reading = Reading(Reader(OPERATOR), book, book.store, TODAY)
    for view in VIEWS.values():
        if not isinstance(view.source, Query) or not page_of(view, reading, ListRequest({}, limit=1)).lines:
            continue
        pages, counts = _timed(view, reading)
        for what, found in (("pages", pages), ("counts", counts)):
            worst = max(found, key=lambda one: one[0])
            median = statistics.median(one[0] for one in found)
            note = f"slowest of {len(found)}: {worst[1]}; median {median:.1f}"
            name = f"{where}{what} of {view.name} in {size:,}"
            met = worst[0] < _MILLISECONDS
            yield Line(name, worst[0], "ms", None, f"< {_MILLISECONDS} ms each", met, note, size=size)


def _timed(view: View, reading: Reading) -> tuple[list[tuple[float, str]], list[tuple[float, str]]]:
    """Milliseconds of every page and count, each with what was asked."""
    pages, counts = [], []
    asked: list[dict[str, str]] = [{}, *_narrowed(view, reading)]
    for filters in asked:
        told = " ".join(f"{name}={value}" for name, value in filters.items()) or "all"
        counts.append((_best(lambda f=filters: count_of(view, reading, ListRequest(f))), told))
        for order in view.orders if not filters else view.orders[:1]:
            for share in (0.0, 0.5, 0.95):
                mark = _mark(view, reading, ListRequest(filters, order.name), share) if share else None
                request = ListRequest(filters, order.name, mark, LINES)
                spent = _best(lambda r=request: page_of(view, reading, r))
                pages.append((spent, f"{told}, by {order.name}, from {share:.0%}"))
    return pages, counts


def _mark(view: View, reading: Reading, request: ListRequest, share: float) -> str | None:
    """The mark of a page that lies so far down a list."""
    assert isinstance(view.source, Query)
    order = view.order(request.order)
    assert order is not None
    tables, where, given = conditions_of(view, view.source, reading, request)
    [(count,)] = ask(reading, f"SELECT count(*) FROM {tables} WHERE {where}", given)
    terms = [*order.terms, view.key]
    by = ", ".join(f"{term} DESC" if order.descending else term for term in terms)
    sql = f"SELECT {', '.join(terms)} FROM {tables} WHERE {where} ORDER BY {by} LIMIT 1 OFFSET :skipped"
    rows = ask(reading, sql, given | {"skipped": int(count * share)})
    return mark_of(view, order, list(rows[0])) if rows else None


def _best(work: Any) -> float:
    found = []
    for _ in range(TRIES):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1e3)
    return min(found)


def _narrowed(view: View, reading: Reading) -> Iterator[dict[str, str]]:
    """Each filter with its commonest and its rarest value, and with one that nothing has; two at once."""
    assert isinstance(view.source, Query)
    found: list[dict[str, str]] = []
    for one in view.filters:
        column = next((each for each in view.columns if each.name == one.name and each.sql), None)
        if one.name == "party":
            column = next(each for each in view.columns if each.name == "body")
        if one.name == "text" or one.kind is Holds.YES_NO:
            found += [{one.name: "yes"}, {one.name: "no"}] if one.kind is Holds.YES_NO else []
        elif one.kind is Holds.DAY:
            found += [{one.name: "2026-06-30"}, {one.name: "2018-06-30"}]
        elif one.kind is Holds.COUNT and column is None:
            found += [{one.name: "400"}]
        elif column is not None:
            sql = (
                f"SELECT {column.sql} FROM {view.source.tables} WHERE {view.source.where} GROUP BY 1 "
                "ORDER BY count(*)"
            )
            values = [row[0] for row in _rows(reading, sql) if row[0] is not None]
            common = values[-1:] + values[:1] if len(values) > 1 else values
            found += [{one.name: str(value)} for value in common]
            if one.kind is Holds.DIVISION:
                found += [{one.name: "9901"}, {one.name: "43"}]
    yield from found
    firsts = {
        name: value for one in found for name, value in one.items() if name in ("kind", "status", "division")
    }
    yield from ([firsts] if len(firsts) > 1 else [])


def _rows(reading: Reading, sql: str) -> list[Any]:
    return ask(reading, sql, {"book": reading.book.id, "on": reading.on})
