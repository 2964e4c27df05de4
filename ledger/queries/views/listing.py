"""Lists by their declaration: a page and the way to the next, all lines, a count with a cap, sums.

A page is found by comparing rows with the last line of the one before (key-set paging), so that the
thousandth page costs what the first does and nothing slips while others write. Reads; writes nothing.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ledger.book import Book
from ledger.core.errors import refuse, shown
from ledger.core.frozen import frozen
from ledger.core.values import Actor, parse_day
from ledger.queries.objects import names_of
from ledger.queries.views.declaration import (
    NOTHING,
    Filter,
    Holds,
    Line,
    ListColumn,
    Ordering,
    Query,
    View,
)
from ledger.store.base import Row, Store

PAGE = 500
"""Lines that are read at a time where all are wanted."""

ALL = 1_000_000
"""Lines of a page where nobody sets a limit."""

COUNT_MAX = 10_000
"""A count goes no further: more than this is said to be more."""

_NAMED = re.compile(r"(?<!:):(\w+)")
_AGO = re.compile(r"ago_([0-9]+)")
_DIGITS = 4
"""Of a number that a filter takes: days, years."""

_ABOVE = "\x7f"
NAMED = (Holds.PARTY, Holds.POST)
"""What is called by a name of its own."""


@frozen
class Reader:
    """Who reads: what he may see narrows every list. The operator of this machine sees all of it."""

    actor: Actor


@frozen
class Reading:
    """A book as it is read.

    Attributes:
        reader: by whom.
        store: the book's own, or one that stands on a day.
        on: the day asked about, YYYY-MM-DD.
        language: ``zh`` or ``en``, of sentences that are worked out.
    """

    reader: Reader
    book: Book
    store: Store
    on: str
    language: str = "zh"


@frozen
class ListRequest:
    """What is asked of a list.

    Attributes:
        filters: values by the names of filters.
        order: the name of an order; the first when None.
        after: where the page before ended, as its ``Page.next`` said.
        limit: lines at the most.
    """

    filters: Mapping[str, str]
    order: str | None = None
    after: str | None = None
    limit: int = PAGE


@frozen
class Page:
    """Some lines in their order; ``next`` leads to those that follow, None where there are none.

    ``names``: what the parties and contracts of the lines are called, by id.
    """

    lines: list[Line]
    next: str | None
    names: dict[str, str]


@frozen
class Counted:
    """How many lines there are; ``more``: at least one more than that, which is as far as was counted."""

    number: int
    more: bool


def page_of(view: View, reading: Reading, request: ListRequest) -> Page:
    """A page of a list.

    The first two contracts and those behind them:

    >>> from ledger.queries.views import VIEWS
    >>> reading = Reading(Reader(actor), book, book.store, "2026-06-30")
    >>> page = page_of(VIEWS["contracts"], reading, ListRequest({}, limit=2))
    >>> page.lines, page.next  # with more: page_of(…, ListRequest({}, after=page.next, limit=2))
    ([], None)

    Raises:
        Refused: an unknown filter, order or choice, a day that is none, an ``after`` of another list.
    """
    order = _order(view, request)
    after = _place(view, order, request.after)
    if isinstance(view.source, Query):
        rows = _rows(view, view.source, reading, request, order, after)
        lines = [_line(view, row) for row in rows[: request.limit]]
        places = [list(row[-len(order.terms) - 1 :]) for row in rows[: request.limit]]
        more = len(rows) > request.limit
    else:
        found = narrowed_lines(view, view.source(reading), request)
        found = [one for one in found if _beyond(view, order, one, after)]
        lines, more = found[: request.limit], len(found) > request.limit
        places = [_key_of(view, order, one) for one in lines]
    view.work(reading, lines)
    follows = _cursor(view, order, places[-1]) if more else None
    return Page(lines, follows, names_in(view.columns, reading, lines))


def pages_of(view: View, reading: Reading, request: ListRequest) -> Iterator[Page]:
    """Page after page to the end, of ``request.limit`` lines each; lines in memory are one page."""
    if not isinstance(view.source, Query):
        request = replace(request, limit=ALL)
    while True:
        page = page_of(view, reading, request)
        yield page
        if page.next is None:
            return
        request = replace(request, after=page.next)


def count_of(view: View, reading: Reading, request: ListRequest, most: int = COUNT_MAX) -> Counted:
    """How many lines the filters leave, counted no further than ``most``."""
    if isinstance(view.source, Query):
        where, given = conditions_of(view, view.source, reading, request)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {view.source.tables} WHERE {where} LIMIT :most) n"
        [(number,)] = ask(reading, sql, given | {"most": most + 1})
    else:
        number = len(narrowed_lines(view, view.source(reading), request))
    return Counted(min(number, most), number > most)


def value_of(one: Filter, text: str) -> str | bool | int:
    """A filter's value as it is compared.

    Raises:
        Refused: no member of its choices, a day or a number that is none.
    """
    if one.kind is Holds.DAY and parse_day(text) is None:
        raise refuse("day.invalid", f"/{one.name}", value=shown(text))
    if one.kind is Holds.COUNT:
        if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS):
            raise refuse("list.number", f"/{one.name}", value=shown(text))
        return int(text)
    if one.kind is Holds.YES_NO:
        if text not in ("yes", "no"):
            raise refuse("list.choice", f"/{one.name}", value=shown(text), known="yes, no")
        return text == "yes"
    if one.choices is not None and text not in (known := [str(each.value) for each in one.choices]):
        raise refuse("list.choice", f"/{one.name}", value=shown(text), known=", ".join(known))
    return text


# --- By a query --------------------------------------------------------------------------------------------


def _rows(
    view: View, query: Query, reading: Reading, request: ListRequest, order: Ordering, after: list[Any] | None
) -> list[Row]:
    """The lines of a page and one more, each with its place in the order behind it."""
    where, given = conditions_of(view, query, reading, request)
    terms = [*order.terms, view.key]
    if after is not None:
        names = [f"after_{at}" for at in range(len(terms))]
        compared = "<" if order.descending else ">"
        where += f" AND ({', '.join(terms)}) {compared} ({', '.join(f':{name}' for name in names)})"
        given |= dict(zip(names, after, strict=True))
    listed = ", ".join([*(one.sql for one in view.columns if one.sql), *terms])
    direction = " DESC" if order.descending else ""
    by = ", ".join(f"{term}{direction}" for term in terms)
    sql = f"SELECT {listed} FROM {query.tables} WHERE {where} ORDER BY {by} LIMIT :limit"
    return ask(reading, sql, given | {"limit": request.limit + 1})


def conditions_of(
    view: View, query: Query, reading: Reading, request: ListRequest
) -> tuple[str, dict[str, Any]]:
    """The ``WHERE`` of what the filters leave, with its values by name.

    Raises:
        Refused: an unknown filter or choice, a day or a number that is none.
    """
    where = [query.where]
    given: dict[str, Any] = {"book": reading.book.id, "on": reading.on}
    for at, (name, text) in enumerate(sorted(request.filters.items())):
        one = _filter(view, name)
        if text == NOTHING and one.empty:
            where.append(f"({one.empty})")
            continue
        value = value_of(one, text)
        own = {
            "value": value,
            "above": f"{value}{_ABOVE}",
            **(one.bind(text, reading.on) if one.bind else {}),
        }

        def numbered(found: re.Match[str], own: Mapping[str, Any] = own, at: int = at) -> str:
            return f":{found[1]}_of_{at}" if found[1] in own else found[0]

        where.append(f"({_NAMED.sub(numbered, one.where)})")
        given |= {f"{each}_of_{at}": value for each, value in own.items()}
    return " AND ".join(where), given


def ask(reading: Reading, sql: str, given: Mapping[str, Any]) -> list[Row]:
    """The rows of a query whose parameters go by names."""
    parameters: list[Any] = []

    def placed(found: re.Match[str]) -> str:
        ago = _AGO.fullmatch(found[1])
        parameters.append(days_before(reading.on, int(ago[1])) if ago else given[found[1]])
        return "?"

    return reading.store.rows(_NAMED.sub(placed, sql), parameters)


def days_before(day: str, count: int) -> str:
    """The day so many days before another, both YYYY-MM-DD; never before the first day there is."""
    then = date.fromisoformat(day)
    return (
        date.min.isoformat() if (then - date.min).days < count else (then - timedelta(days=count)).isoformat()
    )


def _line(view: View, row: Row) -> Line:
    """A line by names; what ``work`` has still to fill is None."""
    values = iter(row)
    return {one.name: _value(one, next(values)) if one.sql else None for one in view.columns}


def _value(column: ListColumn, value: Any) -> Any:
    return bool(value) if column.kind is Holds.YES_NO and value is not None else value


# --- In memory ---------------------------------------------------------------------------------------------


def narrowed_lines(view: View, lines: Iterable[Line], request: ListRequest) -> list[Line]:
    """The lines that the filters leave, in the order asked for.

    Raises:
        Refused: an unknown filter, order or choice, a day or a number that is none.
    """
    order = _order(view, request)
    wanted = [
        (one, text if text == NOTHING and one.empty else value_of(one, text))
        for one, text in _given(view, request)
    ]
    found = [line for line in lines if all(_holds(line, *each) for each in wanted)]
    return sorted(found, key=lambda one: _key_of(view, order, one), reverse=order.descending)


def _given(view: View, request: ListRequest) -> Iterator[tuple[Filter, str]]:
    return ((_filter(view, name), text) for name, text in request.filters.items())


def _holds(line: Line, one: Filter, value: str | bool | int) -> bool:
    """Whether a line's value goes with the one given."""
    held = line[one.of]
    if held is None or value == NOTHING:
        return held is None and value == NOTHING
    return one.meets(held, value)


def _key_of(view: View, order: Ordering, line: Line) -> list[Any]:
    return ["" if line[name] is None else line[name] for name in (*order.terms, view.key)]


def _beyond(view: View, order: Ordering, line: Line, after: list[Any] | None) -> bool:
    if after is None:
        return True
    key = _key_of(view, order, line)
    return key < after if order.descending else key > after


# --- What both share ---------------------------------------------------------------------------------------


def _filter(view: View, name: str) -> Filter:
    for one in view.filters:
        if one.name == name:
            return one
    raise refuse(
        "list.filter", f"/{name}", value=shown(name), known=", ".join(one.name for one in view.filters)
    )


def _order(view: View, request: ListRequest) -> Ordering:
    found = view.order(request.order)
    if found is None:
        known = ", ".join(one.name for one in view.orders)
        raise refuse("list.order", "/order", value=shown(request.order or ""), known=known)
    return found


def _cursor(view: View, order: Ordering, place: Sequence[Any]) -> str:
    """Where a page ended, as text that goes into an address."""
    told = json.dumps([view.name, order.name, *place], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(told.encode()).decode().rstrip("=")


def _place(view: View, order: Ordering, after: str | None) -> list[Any] | None:
    """The place in the order that a cursor tells.

    Raises:
        Refused: it is none, or of another list or order.
    """
    if after is None:
        return None
    try:
        told = json.loads(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))
        name, ordered, *place = told
    except (ValueError, TypeError, binascii.Error):
        name, ordered, place = "", "", []
    plain = all(isinstance(one, str | int) for one in place)
    if (name, ordered, len(place)) != (view.name, order.name, len(order.terms) + 1) or not plain:
        raise refuse("list.after", "/after", value=shown(after))
    return list(place)


def names_in(columns: Sequence[ListColumn], reading: Reading, lines: Sequence[Line]) -> dict[str, str]:
    """What the parties, posts and contracts of some lines are called, asked for at once."""
    parties = {line[one.name] for one in columns if one.kind in NAMED for line in lines}
    contracts = {line[one.name] for one in columns if one.kind is Holds.CONTRACT for line in lines}
    named = dict(names_of(reading.book, parties - {None}, store=reading.store)) if parties - {None} else {}
    sql = 'SELECT "id", "number", "title" FROM "contract" WHERE "book" = ? AND "id" IN (*)'
    wanted = sorted(contracts - {None})
    rows = reading.store.rows_in(sql, (reading.book.id,), wanted) if wanted else []
    return named | {identifier: f"{number} {title}" for identifier, number, title in rows}
