"""The sweep: raised, changed, cleared; the same day again, missed nights, days that are only answered."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ledger import Book, record
from ledger.core.money import Money
from ledger.projection.as_of import Past
from ledger.projection.projection import projected_tables
from ledger.queries.arrears import lines, totals
from ledger.queries.contracts import contract_page, promise_totals, unpaid_wages
from ledger.queries.views.contracts import CONTRACTS
from ledger.queries.views.declaration import View
from ledger.queries.views.listing import ListRequest, page_of
from ledger.queries.views.obligations import DUE
from ledger.queries.views.reading import Reader, Reading
from ledger.store.tables import columns, name_of
from ledger.watch.sweep import answer, sweep
from tests.conftest import OPERATOR, Say, TestClock
from tests.worlds.one_contract import World


@pytest.fixture
def clock() -> TestClock:
    """The book is opened before anything happens: what it learns, it learns in order."""
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


@pytest.fixture
def world(say: Say, clock: TestClock) -> World:
    """A contract with a statutory payment, entered before it was due; goods delivered on 2025-07-01."""
    clock.to("2025-07-02")
    made = World(say)
    made.debt = made.owe()  # type: ignore[attr-defined]
    made.do("delivered", "2025-07-01")
    return made


def flags(book: Book) -> list[tuple[str, str, str, str | None]]:
    """(rule, level, raised on, cleared on) of every flag but the reminders before the due day."""
    sql = (
        'SELECT "rule", "level", "raised_on", "cleared_on" FROM "flag" '
        'WHERE "book" = ? AND "rule" <> \'payment.due-soon\' ORDER BY "id"'
    )
    return [tuple(row) for row in book.store.rows(sql, (book.id,))]


def size(book: Book) -> int:
    return int(book.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book.id,))[0][0])


def test_the_worked_case_through_the_book(book: Book, world: World, clock: TestClock) -> None:
    """1,000,000.00 delivered on 2025-07-01: on 2025-10-31 92 days overdue, interest 46,000.00."""
    clock.to("2025-10-31")
    [line] = lines(book.store, book.id, "2025-10-31")
    assert (line.due.day, line.days_overdue) == (date(2025, 7, 31), 92)
    assert line.interest.amount == Money(4_600_000)
    [total] = totals(book.store, book.id, "2025-10-31", ["division", "age"])
    assert total.keys == ("990100", "91-180")
    assert (total.count, total.unpaid, total.disputed) == (1, 100_000_000, 0)
    assert totals(book.store, book.id, "2025-07-31") == []


def test_part_payments_and_disputes_bear_on_the_line(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-10-31")
    debt = world.debt  # type: ignore[attr-defined]
    world.do("paid", "2025-08-10", obligation=debt, amount=50_000_000)
    world.say("obligation.disputed", "2025-08-20", obligation=debt, amount=10_000_000, reason="quality")
    world.say("obligation.waived", "2025-08-30", obligation=debt, amount=5_000_000)
    [line] = lines(book.store, book.id, "2025-10-31")
    assert line.paid == 50_000_000
    # 10 days on 1,000,000 bore 5,000 at 5 of 10,000 a day, which the payment met first
    assert line.interest.unpaid == Money(45_500_000)
    assert line.interest.disputed == Money(10_000_000)
    # since then 10 days on 505,000, 10 on 405,000, 62 on 355,000
    assert line.interest.amount == Money((10 * 505 + 10 * 405 + 62 * 355) * 100_000 * 5 // 10_000)


def test_a_flag_is_raised_once_and_cleared_when_paid(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-07-31")
    assert sweep(book).raised == {"payment.due-soon": 1}
    clock.to("2025-08-01")
    swept = sweep(book)
    assert (swept.raised, swept.cleared) == ({"payment.overdue": 1}, {"payment.due-soon": 1})
    assert flags(book) == [("payment.overdue", "breach", "2025-08-01", None)]
    before = size(book)
    assert sweep(book).raised == {}
    assert size(book) == before
    world.do("paid", "2025-08-01", obligation=world.debt, amount=100_000_000)  # type: ignore[attr-defined]
    assert sweep(book).cleared == {"payment.overdue": 1}
    assert flags(book) == [
        ("payment.overdue", "breach", "2025-08-01", "2025-08-01"),
        ("interest.unpaid", "warn", "2025-08-01", None),  # a day late
    ]


def test_missed_nights_are_caught_up_with_what_was_known(book: Book, world: World, clock: TestClock) -> None:
    """Due 31 July, paid on 5 August, swept again only on the 7th: flagged on the 1st, cleared on the 5th."""
    clock.to("2025-07-30")
    sweep(book)
    clock.to("2025-08-05")
    world.do("paid", "2025-08-05", obligation=world.debt, amount=100_000_000)  # type: ignore[attr-defined]
    clock.to("2025-08-07")
    swept = sweep(book)
    assert swept.caught_up == [f"2025-{day}" for day in ("07-31", *(f"08-0{n}" for n in range(1, 7)))]
    assert flags(book) == [
        ("payment.overdue", "breach", "2025-08-01", "2025-08-05"),
        ("interest.unpaid", "warn", "2025-08-05", None),
    ]


def test_what_was_recorded_late_was_not_known(book: Book, world: World, clock: TestClock) -> None:
    """Paid on the 1st, recorded on the 6th: until then nobody could know."""
    clock.to("2025-07-30")
    sweep(book)
    clock.to("2025-08-06")
    world.do("paid", "2025-08-01", obligation=world.debt, amount=100_000_000)  # type: ignore[attr-defined]
    clock.to("2025-08-07")
    sweep(book)
    assert flags(book) == [
        ("payment.overdue", "breach", "2025-08-01", "2025-08-06"),
        ("interest.unpaid", "warn", "2025-08-06", None),
    ]


def test_days_gone_and_days_to_come_are_only_answered(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-08-10")
    sweep(book)
    before = size(book)
    assert [one.rule for one in answer(book, "2025-07-31").findings] == ["payment.due-soon"]
    past = sweep(book, "2025-08-01")
    assert (past.recorded, [one.rule for one in past.findings]) == (False, ["payment.overdue"])
    assert sweep(book, "2025-12-31").recorded is False
    assert size(book) == before


def test_a_day_before_the_book_was_opened_is_only_answered(
    book: Book, world: World, clock: TestClock
) -> None:
    """A first sweep with a mistyped year writes nothing, and leaves no years of nights to catch up."""
    before = size(book)
    assert sweep(book, "1925-07-02").recorded is False
    assert size(book) == before
    assert sweep(book, "2025-06-01").recorded is True
    assert sweep(book).caught_up[0] == "2025-06-02"


def test_a_correction_moves_the_flag(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-08-10")
    sweep(book)
    clock.to("2025-08-11")
    world.say("obligation.extended", "2025-08-11", obligation=world.debt, until="2025-09-01")  # type: ignore[attr-defined]
    assert sweep(book).cleared == {"payment.overdue": 1}


def test_the_past_of_today_is_the_present(book: Book, world: World, clock: TestClock) -> None:
    """Replayed day by day, the scratch store ends with the rows that the book has."""
    clock.to("2025-08-10")
    record(
        book,
        OPERATOR,
        {
            "kind": "contract.signed",
            "corrects": int(world.contract.rpartition("-")[2]),
            "data": {
                "number": "CPCG-2025-001",
                "title": "更正后的名称",
                "kind": "procurement",
                "amount": 1,
                "parties": [
                    {"role": "buyer", "party": world.buyer},
                    {"role": "supplier", "party": world.supplier},
                ],
            },
        },
    )
    sweep(book)
    with Past(book) as past:
        for day in ("2025-06-30", "2025-07-01", "2025-07-02", "2025-08-10"):
            past.advance(day)
        for table in projected_tables(book.registry):
            listed = ", ".join(f'"{name}"' for name in columns(table))
            sql = f'SELECT {listed} FROM "{name_of(table)}" WHERE "book" = ? ORDER BY {listed}'
            assert past.store.rows(sql, (book.id,)) == book.store.rows(sql, (book.id,)), name_of(table)


def test_reads(book: Book, world: World, clock: TestClock) -> None:
    reading = Reading(Reader(OPERATOR), book, book.store, "2025-07-31")

    def listed(view: View, **filters: str) -> list[str]:
        return [one["number"] for one in page_of(view, reading, ListRequest(filters)).lines]

    assert listed(CONTRACTS, text="校园") == ["CPCG-2025-001"]
    assert listed(CONTRACTS, text="云桥") == ["CPCG-2025-001"]
    assert listed(CONTRACTS, text="没有") == []
    day = {"due-from": "2025-07-31", "due-to": "2025-07-31"}
    assert listed(DUE, **day) == ["CPCG-2025-001"]
    page = contract_page(book, world.contract)
    assert page["names"][world.buyer] == "长平市教育局"
    assert [one["state"] for one in page["standing"]] == ["known"]
    assert promise_totals(book.store, book.id, "2025-08-01") == []
    assert unpaid_wages(book.store, book.id, "2025-08-01") == []


def test_ages_stand_from_the_youngest(book: Book, world: World) -> None:
    """The brackets sort as numbers of days, not as text: 91-180 before 181-365."""
    for due in ("2025-07-21", "2025-04-15", "2024-12-02"):
        world.owe("fixed", due_day=due)
    found = totals(book.store, book.id, "2025-08-01", ["division", "age"])
    assert [one.keys[1] for one in found] == ["0-30", "91-180", "181-365"]
