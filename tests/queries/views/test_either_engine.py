"""Every list, order, filter and sum is SQL that either engine takes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ledger import Book
from ledger.queries.views import VIEWS
from ledger.queries.views.declaration import NOTHING, Filter, Holds, View
from ledger.queries.views.groups import groups_of
from ledger.queries.views.listing import ListRequest, count_of, page_of, pages_of
from ledger.queries.views.reading import Reader, Reading
from tests.conftest import OPERATOR, Say, TestClock
from tests.worlds.one_contract import World

pytestmark = pytest.mark.on_engine
DAY = "2025-10-31"


@pytest.fixture
def clock() -> TestClock:
    return TestClock(datetime(2025, 7, 2, 4, 0, tzinfo=UTC))


def value(one: Filter) -> str:
    if one.choices is not None:
        return str(next(iter(one.choices)).value)
    return {Holds.YES_NO: "yes", Holds.DAY: DAY, Holds.COUNT: "30", Holds.DIVISION: "99"}.get(one.kind, "x")


@pytest.mark.parametrize("view", VIEWS.values(), ids=lambda one: one.name)
def test_it_can_be_asked_in_every_way(view: View, book: Book, say: Say) -> None:
    world = World(say)
    for clause in ("5.1", "5.2"):
        world.owe("fixed", amount=10_000_000, clause=clause, due_day="2025-07-31")
    reading = Reading(Reader(OPERATOR), book, book.store, DAY, "en")
    for order in view.orders:
        whole = page_of(view, reading, ListRequest({}, order.name, limit=1_000)).lines
        paged = [
            line
            for page in pages_of(view, reading, ListRequest({}, order.name, limit=1))
            for line in page.lines
        ]
        assert paged == whole
    for one in view.filters:
        for asked in (value(one), *([NOTHING] if one.empty else [])):
            request = ListRequest({one.name: asked}, limit=1_000)
            assert count_of(view, reading, request).number == len(page_of(view, reading, request).lines)
    number = count_of(view, reading, ListRequest({})).number
    for by in view.groups:
        assert sum(one.number for one in groups_of(view, reading, ListRequest({}), [by])) == number
