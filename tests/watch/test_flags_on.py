"""What the rules find on a day, as flags: swept or not, filtered, named by contract, summed up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ledger import Book, Ledger, record
from ledger.queries.flag_summary import Stood
from ledger.queries.flags import standing_flags
from ledger.queries.views.listing import ListRequest, count_of, page_of, pages_of
from ledger.queries.views.reading import Reader, Reading
from ledger.watch.flags_on import flags_found, found_view, grouped
from ledger.watch.sweep import answer, sweep
from tests.conftest import OPERATOR, Say, TestClock, open_changping
from tests.worlds.one_contract import World

DAY = "2025-10-31"


@pytest.fixture
def clock() -> TestClock:
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


@pytest.fixture
def world(say: Say, clock: TestClock) -> World:
    """Two sums of one contract past their day on 2025-10-31, and a third to come."""
    clock.to("2025-07-02")
    made = World(say)
    made.first = made.owe("fixed", amount=10_000_000, clause="5.1", due_day="2025-07-31")  # type: ignore[attr-defined]
    made.second = made.owe("fixed", amount=30_000_000, clause="5.2", due_day="2025-10-30")  # type: ignore[attr-defined]
    made.owe("fixed", amount=60_000_000, clause="5.3", due_day="2025-12-31")
    return made


def told(book: Book, **filters: str | None) -> list[tuple[str, str, str, str | None, str | None]]:
    found = flags_found(book.store, book.id, DAY, **filters)
    return [(one.id, one.subject, one.raised_on, one.number, one.title) for one in found]


def test_what_is_found_has_its_flag_or_the_name_by_which_it_is_explained(
    book: Book, world: World, clock: TestClock
) -> None:
    first, second = world.first, world.second  # type: ignore[attr-defined]
    clock.to("2025-08-01")
    sweep(book)
    [flag] = standing_flags(book.store, book.id)
    contract = ("CPCG-2025-001", "校园网络设备")
    expected = [
        (flag.id, first, "2025-08-01", *contract),
        (f"payment.overdue:{second}", second, DAY, *contract),
    ]
    assert told(book) == expected
    assert told(book, rule="payment.overdue", level="breach", body=None) == expected
    assert told(book, body=world.buyer) == expected
    assert told(book, rule="payment.overdue", body=world.supplier) == []
    assert told(book, rule="wage.unpaid") == []


def test_a_contract_is_named_as_its_own_book_names_it(ledger: Ledger, book: Book, world: World) -> None:
    """Ids are places in a log: another book has the same."""
    other = open_changping(ledger, "elsewhere")

    def say(kind: str, effective_on: str = "2020-01-01", /, **data: Any) -> str:
        data = {name.rstrip("_"): value for name, value in data.items()}
        command = {"kind": kind, "effective_on": effective_on, "data": data}
        return str(record(other, OPERATOR, command).ids[0])

    assert World(say, number="2", title="课桌").contract == world.contract
    assert {one[3:] for one in told(book)} == {("CPCG-2025-001", "校园网络设备")}


def test_findings_are_counted_and_summed_up(book: Book, world: World) -> None:
    found = flags_found(book.store, book.id, DAY)
    everything = ("payment.overdue", "breach", world.buyer, "990100")
    assert grouped(found, DAY) == [Stood(DAY, everything, "CNY", 2, 40_000_000)]
    assert grouped(found, DAY, ["level"]) == [Stood(DAY, ("breach",), "CNY", 2, 40_000_000)]
    assert grouped([], DAY) == []


def test_a_day_that_is_only_answered_is_counted_by_rule_and_level(
    book: Book, world: World, clock: TestClock
) -> None:
    clock.to("2025-12-01")
    sweep(book)
    found = answer(book, DAY)
    assert (found.standing, found.levels, found.recorded) == ({"payment.overdue": 2}, {"breach": 2}, False)
    assert [one.subject for one in found.findings] == [world.first, world.second]  # type: ignore[attr-defined]


def test_the_list_of_findings_has_pages_filters_and_sentences(book: Book, world: World) -> None:
    reading = Reading(Reader(OPERATOR), book, book.store, DAY, "en")
    view = found_view("payment.overdue")
    [first, second] = [
        line for page in pages_of(view, reading, ListRequest({}, limit=1)) for line in page.lines
    ]
    assert (first["subject"], second["subject"]) == (world.first, world.second)  # type: ignore[attr-defined]
    assert first["says"].startswith("长平市教育局")
    assert (first["standing"], first["law"], second["amount"]) == (True, ["INV-03"], 30_000_000)
    page = page_of(view, reading, ListRequest({}, limit=1))
    assert page_of(view, reading, ListRequest({}, after=page.next)).lines == [second]
    for filters, number in (
        ({"body": world.buyer, "level": "breach", "standing": "yes"}, 2),
        ({"division": "9901", "raised-from": DAY, "raised-to": DAY}, 2),
        ({"body": world.supplier}, 0),
        ({"standing": "no"}, 0),
        ({"raised-to": "2025-10-30"}, 0),
    ):
        assert count_of(view, reading, ListRequest(filters)).number == number
    assert page_of(found_view("wage.unpaid"), reading, ListRequest({})).lines == []
