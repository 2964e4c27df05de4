"""Lists by their declaration: a page and the way to the next, all lines, a count with a cap, sums.

A page is found by comparing rows with the last line of the one before (key-set paging), so that the
thousandth page costs what the first does and nothing slips while others write. Reads; writes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ledger.core.frozen import frozen
from ledger.queries.contracts import contracts_named
from ledger.queries.objects import names_of
from ledger.queries.views.declaration import (
    NOTHING,
    Filter,
    Holds,
    Line,
    ListColumn,
    Ordering,
    Query,
    RangeEnd,
    Route,
    View,
    unindexed,
)
from ledger.queries.views.marks import mark_of, place_of
from ledger.queries.views.reading import Reading
from ledger.queries.views.wanted import filter_of, order_of, value_of
from ledger.store.base import Row

PAGE = 500
"""Lines that are read at a time where all are wanted."""

ALL = 1_000_000
"""Lines of a page where nobody sets a limit."""

COUNT_MAX = 10_000
"""A count goes no further: more than this is said to be more."""

_FEW = 50_000
"""Lines that are put in order sooner than a page's worth of them is found on the way through a long list."""

_NAMED = re.compile(r"(?<!:):(\w+)")
_AGO = re.compile(r"ago_([0-9]+)")
_ABOVE = "\x7f"
NAMED = (Holds.PARTY, Holds.POST)
"""What is called by a name of its own."""


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
    >>> from ledger.queries.views.reading import Reader, Reading
    >>> reading = Reading(Reader(actor), book, book.store, "2026-06-30")
    >>> page = page_of(VIEWS["contracts"], reading, ListRequest({}, limit=2))
    >>> page.lines, page.next  # with more: page_of(…, ListRequest({}, after=page.next, limit=2))
    ([], None)

    Raises:
        Refused: an unknown filter, order or choice, a day that is none, an ``after`` of another list.
    """
    order = order_of(view, request.order)
    after = place_of(view, order, request.after)
    if isinstance(view.source, Query):
        found = _places(view, view.source, reading, request, order, after)
        places = [list(row) for row in found[: request.limit]]
        more = len(found) > request.limit
        lines = _lines(view, view.source, reading, [row[-1] for row in places])
    else:
        met = narrowed_lines(view, view.source(reading), request)
        met = [one for one in met if _beyond(view, order, one, after)]
        lines, more = met[: request.limit], len(met) > request.limit
        places = [_key_of(view, order, one) for one in lines]
    view.work(reading, lines)
    follows = mark_of(view, order, places[-1]) if more else None
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
        tables, where, given = conditions_of(view, view.source, reading, request)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {tables} WHERE {where} LIMIT :most) n"
        [(number,)] = ask(reading, sql, given | {"most": most + 1})
    else:
        number = len(narrowed_lines(view, view.source(reading), request))
    return Counted(min(number, most), number > most)


# --- By a query --------------------------------------------------------------------------------------------


def _places(
    view: View, query: Query, reading: Reading, request: ListRequest, order: Ordering, after: list[Any] | None
) -> list[Row]:
    """Where in the order each line of a page stands, and one more: the order's terms and the key.

    Asked for alone, as an index often has all of it: what a page passes over costs a fraction of its lines.
    """
    few = _few(view, reading, request)
    tables, where, given = conditions_of(view, query, reading, request, order=order, few=few)
    route = _route(view, request, order)
    terms = [*(route.terms[order.name] if route else order.terms), route.key if route else view.key]
    if few:
        terms = [unindexed(term) for term in terms]
    if after is not None:
        names = [f"after_{at}" for at in range(len(terms))]
        compared = "<" if order.descending else ">"
        where += f" AND ({', '.join(terms)}) {compared} ({', '.join(f':{name}' for name in names)})"
        given |= dict(zip(names, after, strict=True))
    direction = " DESC" if order.descending else ""
    by = ", ".join(f"{term}{direction}" for term in terms)
    sql = f"SELECT {', '.join(terms)} FROM {tables} WHERE {where} ORDER BY {by} LIMIT :limit"
    return ask(reading, sql, given | {"limit": request.limit + 1})


def _lines(view: View, query: Query, reading: Reading, keys: Sequence[Any]) -> list[Line]:
    """The lines of some keys, in their order; one that went meanwhile is left out."""
    columns = [one for one in view.columns if one.sql]
    listed = ", ".join([view.key, *(one.sql for one in columns)])
    sql = f"SELECT {listed} FROM {query.tables} WHERE {query.where} AND {view.key} IN (*)"
    text, parameters = placed(sql, reading, {"book": reading.book.id, "on": reading.on})
    found = {row[0]: row[1:] for row in reading.store.rows_in(text, parameters, keys)}
    return [_line(view, found[key]) for key in keys if key in found]


def _route(view: View, request: ListRequest, order: Ordering | None) -> Route | None:
    """The way that a filter which was given knows to its lines, in an order or in none."""
    for name in request.filters:
        route = filter_of(view, name).route
        if (
            route is not None
            and request.filters[name] != NOTHING
            and (not order or order.name in route.terms)
        ):
            return route
    return None


def _few(view: View, reading: Reading, request: ListRequest) -> str:
    """The filter, of those with a range to choose, that leaves few lines; empty where none does."""
    for name, text in request.filters.items():
        one = filter_of(view, name)
        if one.bound is RangeEnd.OWN and text != NOTHING:
            alone = ListRequest({name: text})
            if not count_of(view, reading, alone, _FEW).more:
                return name
    return ""


def conditions_of(
    view: View,
    query: Query,
    reading: Reading,
    request: ListRequest,
    *,
    order: Ordering | None = None,
    few: str = "",
) -> tuple[str, str, dict[str, Any]]:
    """The ``FROM`` and ``WHERE`` of what the filters leave, with its values by name.

    Args:
        view: the list.
        query: its source.
        reading: the book as it is read.
        request: what is asked.
        order: in which the lines are wanted; None for no order.
        few: the filter that leaves few lines.

    Raises:
        Refused: an unknown filter or choice, a day or a number that is none.
    """
    route = _route(view, request, order)
    where = [route.where if route else query.where]
    given: dict[str, Any] = {"book": reading.book.id, "on": reading.on}
    for at, (name, text) in enumerate(sorted(request.filters.items())):
        one = filter_of(view, name)
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

        if route is not None and one.route is route:
            where[0] = _NAMED.sub(numbered, where[0])
        else:
            walked = _walked(one, request, order, few)
            where.append(f"({_NAMED.sub(numbered, one.walked if walked else one.where)})")
        given |= {f"{each}_of_{at}": value for each, value in own.items()}
    return route.tables if route else query.tables, " AND ".join(where), given


def _walked(one: Filter, request: ListRequest, order: Ordering | None, few: str) -> bool:
    """Whether a page is found sooner without the range of a filter."""
    if order is None:
        return False
    if one.bound is RangeEnd.OWN:
        return few != one.name
    return request.after is not None and one.bound is (RangeEnd.MOST if order.descending else RangeEnd.LEAST)


def ask(reading: Reading, sql: str, given: Mapping[str, Any]) -> list[Row]:
    """The rows of a query whose parameters go by names."""
    return reading.store.rows(*placed(sql, reading, given))


def placed(sql: str, reading: Reading, given: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """A query with its parameters in places instead of by names."""
    parameters: list[Any] = []

    def place(found: re.Match[str]) -> str:
        ago = _AGO.fullmatch(found[1])
        parameters.append(days_before(reading.on, int(ago[1])) if ago else given[found[1]])
        return "?"

    return _NAMED.sub(place, sql), parameters


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
    order = order_of(view, request.order)
    wanted = [
        (one, text if text == NOTHING and one.empty else value_of(one, text))
        for one, text in _given(view, request)
    ]
    found = [line for line in lines if all(_holds(line, *each) for each in wanted)]
    return sorted(found, key=lambda one: _key_of(view, order, one), reverse=order.descending)


def _given(view: View, request: ListRequest) -> Iterator[tuple[Filter, str]]:
    return ((filter_of(view, name), text) for name, text in request.filters.items())


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


def names_in(columns: Sequence[ListColumn], reading: Reading, lines: Sequence[Line]) -> dict[str, str]:
    """What the parties, posts and contracts of some lines are called, asked for at once."""
    parties = {line[one.name] for one in columns if one.kind in NAMED for line in lines}
    contracts = {line[one.name] for one in columns if one.kind is Holds.CONTRACT for line in lines}
    named = dict(names_of(reading.book, parties - {None}, store=reading.store)) if parties - {None} else {}
    called = contracts_named(reading.store, reading.book.id, contracts - {None})
    return named | {identifier: f"{number} {title}" for identifier, (number, title) in called.items()}
