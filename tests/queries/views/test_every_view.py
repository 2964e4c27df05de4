"""What holds for every list, whatever it is of: pages join, filters narrow, orders need no sorting."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from api.demonstration.build import settings_of
from ledger import Actor, Refused, open_ledger
from ledger.queries.views import VIEWS
from ledger.queries.views.declaration import Filter, Holds, Ordering, Query, View
from ledger.queries.views.groups import groups_of, narrowed
from ledger.queries.views.listing import ListRequest, count_of, page_of, pages_of
from ledger.queries.views.reading import Reader, Reading
from ledger.store.sqlite.store import SqliteStore
from tests.worlds.demonstration import City, ask

ON = "2026-11-22"
OF_QUERIES = [one for one in VIEWS.values() if isinstance(one.source, Query)]
ORDERS = [(view, order) for view in VIEWS.values() for order in view.orders]
FILTERS = [(view, one) for view in VIEWS.values() for one in view.filters]


def named(value: Any) -> str | None:
    return getattr(value, "name", None)


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> City:
    return City(tmp_path_factory.mktemp("city"))


@pytest.fixture(scope="module")
def reading(city: City) -> Iterator[Reading]:
    """The demonstration as its operator reads it."""
    ledger = open_ledger(settings_of(city.folder))
    book = ledger.book(ledger.books()[0])
    yield Reading(Reader(Actor.of("operator:console")), book, book.store, ON)
    ledger.close()


def whole(view: View, reading: Reading, order: str | None = None, **filters: str) -> list[dict[str, Any]]:
    return [
        line
        for page in pages_of(view, reading, ListRequest(filters, order, limit=400))
        for line in page.lines
    ]


@pytest.mark.parametrize("view", VIEWS.values(), ids=named)
def test_it_has_lines_each_once_and_says_how_many(view: View, reading: Reading) -> None:
    lines = whole(view, reading)
    assert lines
    assert len({json.dumps(line, sort_keys=True) for line in lines}) == len(lines)
    counted = count_of(view, reading, ListRequest({}))
    assert (counted.number, counted.more) == (len(lines), False)
    if len(lines) > 1:
        few = count_of(view, reading, ListRequest({}), most=1)
        assert (few.number, few.more) == (1, True)


@pytest.mark.parametrize(("view", "order"), ORDERS, ids=named)
def test_pages_join_without_gap_or_repetition(view: View, order: Ordering, reading: Reading) -> None:
    lines = whole(view, reading, order.name)[:40]
    found: list[dict[str, Any]] = []
    after = None
    while len(found) < len(lines):
        page = page_of(view, reading, ListRequest({}, order.name, after, limit=7))
        found += page.lines
        after = page.next
        if after is None:
            break
    assert found[: len(lines)] == lines


@pytest.mark.parametrize(("view", "order"), [one for one in ORDERS if one[0] in OF_QUERIES], ids=named)
def test_an_index_serves_the_order(view: View, order: Ordering, reading: Reading) -> None:
    asked: list[str] = []
    store = reading.store
    assert isinstance(store, SqliteStore)
    connection = store._connection()
    connection.set_trace_callback(asked.append)
    try:
        page_of(view, reading, ListRequest({}, order.name, limit=20))
    finally:
        connection.set_trace_callback(None)
    [sql] = [one for one in asked if " ORDER BY " in one and " LIMIT " in one][:1]
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert not [step for step in plan if "TEMP B-TREE FOR ORDER BY" in step], plan


def some_value(view: View, one: Filter, lines: list[dict[str, Any]]) -> str | None:
    """A value that the filter may be asked for, out of what the list holds."""
    if one.kind is Holds.YES_NO:
        return "yes"
    held = [line[one.name] for line in lines if line.get(one.name) is not None]
    if one.choices is not None:
        return str(held[0] if held else next(iter(one.choices)).value)
    if one.kind is Holds.DAY:
        return "2025-06-30"
    if one.kind is Holds.COUNT and one.name not in {column.name for column in view.columns}:
        return "100"
    names = (one.name, one.name.replace("-", "_"))
    of_it = [column.name for column in view.columns if column.name in names]
    of_kind = [column.name for column in view.columns if column.kind is one.kind]
    values = [line[name] for name in (of_it or of_kind) for line in lines if line[name] is not None]
    return str(values[0]) if values else None


@pytest.mark.parametrize(("view", "one"), FILTERS, ids=named)
def test_a_filter_narrows(view: View, one: Filter, reading: Reading) -> None:
    lines = whole(view, reading)
    value = some_value(view, one, lines)
    if value is None:
        pytest.skip("the demonstration has no value of it")
    found = whole(view, reading, **{one.name: value})
    assert all(line in lines for line in found)
    assert count_of(view, reading, ListRequest({one.name: value})).number == len(found)
    if one.kind in (Holds.PARTY, Holds.CONTRACT) or one.name in {column.name for column in view.columns}:
        assert found or all(line.get(one.name) is None for line in lines)
    column = next((each for each in view.columns if each.name == one.name and each.kind is one.kind), None)
    if column is not None and one.kind not in (Holds.YES_NO, Holds.DIVISION):
        assert {str(line[one.name]) for line in found} <= {value}
        assert len(found) == sum(str(line[one.name]) == value for line in lines)


SUMMED = [one for one in OF_QUERIES if any(each.kind is Holds.MONEY and each.sql for each in one.columns)]


@pytest.mark.parametrize("view", SUMMED, ids=named)
def test_its_sums_are_those_of_its_lines(view: View, reading: Reading) -> None:
    lines = whole(view, reading)
    for group in groups_of(view, reading, ListRequest({})):
        name = next(one.currency for one in view.columns if one.kind is Holds.MONEY and one.sql)
        of_it = [line for line in lines if line[name] == group.currency]
        assert group.number == len(of_it)
        for column, total in group.sums.items():
            assert total == sum(line[column] or 0 for line in of_it)


@pytest.mark.parametrize(("view", "by"), [(one, by) for one in OF_QUERIES for by in one.groups], ids=named)
def test_the_filters_of_a_group_lead_to_the_lines_that_make_it_up(
    view: View, by: str, reading: Reading
) -> None:
    groups = groups_of(view, reading, ListRequest({}), [by])
    assert sum(one.number for one in groups) == len(whole(view, reading))
    for group in groups[:12]:
        lines = whole(view, reading, **narrowed(view, group, [by]))
        assert len(lines) == group.number
        for column, total in group.sums.items():
            assert total == sum(line[column] or 0 for line in lines)


@pytest.mark.parametrize("view", VIEWS.values(), ids=named)
def test_what_is_asked_wrongly_is_refused_with_what_there_is(view: View, reading: Reading) -> None:
    other = next(one for one in VIEWS.values() if one is not view)
    mark = page_of(other, reading, ListRequest({}, limit=1)).next
    wrong = [
        (ListRequest({"no-such": "x"}), "list.filter"),
        (ListRequest({}, order="no-such"), "list.order"),
        (ListRequest({}, after="no mark"), "list.after"),
        (ListRequest({}, after="W10"), "list.after"),
        (ListRequest({}, after=mark or "x"), "list.after"),
    ]
    wrong += [
        (ListRequest({one.name: "no-such"}), "list.choice") for one in view.filters if one.choices is not None
    ]
    for request, code in wrong:
        with pytest.raises(Refused) as refused:
            page_of(view, reading, request)
        assert refused.value.problems[0].code == code


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("view", VIEWS.values(), ids=named)
def test_the_command_prints_pages_and_writes_files(
    view: View, language: str, city: City, tmp_path: Path
) -> None:
    def said(*words: str) -> str:
        code, out, _ = ask(city.folder, language, "list", view.name, *words)
        assert code == 0
        return out

    assert len(json.loads(said("--limit", "3", "--json"))) == min(3, int(said("--count").strip("+\n")))
    assert said("--limit", "3")
    files = [tmp_path / "list.csv", tmp_path / "list.xlsx"]
    said("--limit", "5", "--csv", str(files[0]), "--xlsx", str(files[1]))
    rows = files[0].read_text(encoding="utf-8-sig").splitlines()
    sheet = openpyxl.load_workbook(files[1]).active
    assert sheet is not None
    assert sheet.max_row == len(rows)
    assert [cell.value for cell in sheet[1]] == rows[0].split(",")
