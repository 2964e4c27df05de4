"""What takes effect on a day still to come is left out of today's sweep, and of every sweep until that day.

The sweep of today is held against a replay of the same day (``ledger.projection.as_of``), and against the
oracle, which reads the bare log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from ledger import Book, Refused, record
from ledger.core.errors import Problem, ShouxinError, StoreBusy, StoreUnusable
from ledger.projection import upcoming
from ledger.projection.as_of import Past
from ledger.projection.projection import projected_tables
from ledger.projection.upcoming import on_day, standing_on, to_come
from ledger.queries.arrears import totals
from ledger.rules.rule import Found
from ledger.store.base import Row, Store
from ledger.store.tables import columns, name_of
from ledger.watch.explain import explain_flag
from ledger.watch.sweep import sweep
from reports.gather import register as gather
from tests.conftest import OPERATOR, Say, TestClock
from tests.oracle.flags import differences, envelopes, standing
from tests.oracle.flags import flags as oracle
from tests.worlds.one_contract import World
from tests.worlds.random_book import fill, prepare

TODAY, LATER = "2025-08-10", "2025-09-01"


@pytest.fixture
def clock() -> TestClock:
    """The book is opened before anything happens."""
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


class Owing(World):
    """A contract with a payment that is overdue since the last of July."""

    def __init__(self, say: Say, clock: TestClock) -> None:
        clock.to("2025-07-02")
        super().__init__(say)
        self.debt = self.owe("fixed", due_day="2025-07-31")
        clock.to(TODAY)


@pytest.fixture
def world(say: Say, clock: TestClock) -> Owing:
    return Owing(say, clock)


def raised(book: Book, rule: str = "payment.overdue") -> list[tuple[str | None, str | None]]:
    """(raised on, cleared on) of the flags of a rule."""
    sql = 'SELECT "raised_on", "cleared_on" FROM "flag" WHERE "book" = ? AND "rule" = ? ORDER BY "id"'
    return [(row[0], row[1]) for row in book.store.rows(sql, (book.id, rule))]


def everything(book: Book, store: Store) -> dict[str, list[Row]]:
    """All rows of all projections."""
    found = {}
    for table in projected_tables(book.registry):
        listed = ", ".join(f'"{name}"' for name in columns(table))
        sql = f'SELECT {listed} FROM "{name_of(table)}" WHERE "book" = ? ORDER BY {listed}'
        found[name_of(table)] = store.rows(sql, (book.id,))
    return found


ENDS: list[tuple[str, dict[str, Any]]] = [
    ("obligation.extended", {"until": "2025-12-31"}),
    ("obligation.settled", {"reason": "agreement"}),
    ("obligation.waived", {}),
]


@pytest.mark.parametrize(("kind", "data"), ENDS, ids=[one[0] for one in ENDS])
@pytest.mark.parametrize("swept_before", [False, True], ids=["not raised yet", "raised before"])
def test_what_ends_a_debt_later_does_not_end_it_today(
    book: Book, world: Owing, clock: TestClock, kind: str, data: dict[str, Any], swept_before: bool
) -> None:
    """Neither is the flag missed nor cleared before the day; on the day it goes, also where it was missed."""
    if swept_before:
        sweep(book)
    world.say(kind, LATER, obligation=world.debt, **data)
    sweep(book)
    assert raised(book) == [(TODAY, None)]
    clock.to("2025-08-31")
    sweep(book)
    assert raised(book) == [(TODAY, None)]
    clock.to(LATER)
    sweep(book)
    assert raised(book) == [(TODAY, LATER)]
    assert to_come(book.store, book.id, LATER) == []


@pytest.mark.parametrize("error", [StoreBusy, StoreUnusable])
def test_what_can_not_be_written_to_is_replayed(
    book: Book, world: Owing, monkeypatch: pytest.MonkeyPatch, error: type[ShouxinError]
) -> None:
    """A store on a read-only medium, or one that others hold, is read as of today all the same."""
    world.say("obligation.settled", LATER, obligation=world.debt, reason="agreement")

    def refused(work: object, **options: object) -> None:
        raise error(Problem("store.busy", "", {"seconds": 1}))

    monkeypatch.setattr(book.store, "write", refused)
    open_on = 'SELECT "id" FROM "obligation_status" WHERE "book" = ? AND "open" = TRUE'
    found = on_day(book, TODAY, lambda store: store.rows(open_on, (book.id,)))
    assert world.debt in [row[0] for row in found]


def test_a_duty_to_come_is_no_finding_yet(book: Book, world: Owing, clock: TestClock) -> None:
    """Whoever goes next month answers today; what is owed from next month is not owed today."""
    world.say("responsibility.ended", LATER, responsibility=world.responsibility, reason="performed")
    world.say(
        "obligation.added",
        LATER,
        contract=world.contract,
        type="payment",
        debtor=world.buyer,
        creditor=world.supplier,
        amount=5,
        term="fixed",
        due_day="2025-08-01",
    )
    sweep(book)
    assert raised(book, "responsibility.gap") == []
    assert len(raised(book)) == 1
    clock.to("2025-09-02")
    assert sweep(book).caught_up[-1] == LATER
    assert raised(book, "responsibility.gap") == [(LATER, None)]
    assert raised(book) == [(TODAY, None), (LATER, None)]


def test_a_correction_that_moves_a_fact_to_a_day_to_come_counts_as_known(
    book: Book, world: Owing, clock: TestClock
) -> None:
    """What was closed last week was, as is known now, to be closed next month only."""
    closed = world.say("obligation.settled", "2025-08-05", obligation=world.debt, reason="agreement")
    [(seq,)] = book.store.rows('SELECT max("seq") FROM "entry" WHERE "book" = ?', (book.id,))
    sweep(book)
    assert raised(book) == []
    data = {"obligation": closed, "reason": "agreement"}
    command = {"kind": "obligation.settled", "corrects": seq, "effective_on": LATER, "data": data}
    record(book, OPERATOR, command)
    assert sweep(book).raised == {"payment.overdue": 1}


@pytest.mark.parametrize(
    ("instant", "effective_on", "ahead"),
    [
        ("2025-08-09T15:59:59", "2025-08-09", False),
        ("2025-08-09T15:59:59", "2025-08-10", True),
        ("2025-08-09T16:00:00", "2025-08-10", False),  # midnight in Shanghai
        ("2025-08-10T15:59:59", "2025-08-10", False),
        ("2025-08-10T12:00:00", "2025-08-11", True),
        ("2025-08-10T12:00:00", "2025-08-09", False),
    ],
)
def test_the_day_of_recording_is_the_books_own(
    book: Book, world: Owing, clock: TestClock, instant: str, effective_on: str, ahead: bool
) -> None:
    clock.now = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    until = {"obligation": world.debt, "until": "2025-12-31"}
    world.say("obligation.extended", effective_on, **until)
    rows = book.store.rows('SELECT "object", "effective_on" FROM "upcoming" WHERE "book" = ?', (book.id,))
    assert [tuple(row) for row in rows] == ([(world.debt, effective_on)] if ahead else [])


@pytest.mark.sqlite_only
def test_what_was_ahead_once_is_not_walked(book: Book) -> None:
    [plan] = book.store.rows(f"EXPLAIN QUERY PLAN {upcoming.TO_COME}", (book.id, TODAY))
    assert "upcoming_book_effective_on (book=? AND effective_on>?)" in plan[3]


def test_the_tables_are_left_as_they_were(book: Book, world: Owing) -> None:
    world.say("obligation.settled", LATER, obligation=world.debt, reason="agreement")
    before = everything(book, book.store)

    def read(store: Store) -> list[tuple[dict[str, list[Row]], bool]]:
        assert store is book.store
        return [(everything(book, store), store.in_transaction())]

    [(within, inside)] = standing_on(book, TODAY, read)
    assert inside
    assert within != before == everything(book, book.store)


@pytest.mark.parametrize(
    ("day", "standing"),
    [("2025-07-31", False), ("2025-08-09", True), (TODAY, True), ("2025-08-31", True), (LATER, False)],
)
def test_registers_and_explanations_of_a_day_say_what_its_flags_say(
    book: Book, world: Owing, day: str, standing: bool
) -> None:
    """Gone by, today and to come: an arrear until the day on which its closing takes effect."""
    world.say("obligation.settled", LATER, obligation=world.debt, reason="agreement")
    sums = on_day(book, day, lambda store: totals(store, book.id, day))
    assert [one.unpaid for one in sums] == ([100_000_000] if standing else [])
    about = f"payment.overdue:{world.debt}"
    told = on_day(book, day, lambda store: explain_flag(book, about, day, store))
    assert isinstance(told.verdict, Found) is standing
    printed = on_day(book, day, lambda store: gather.register(book, day, store))
    assert len(printed.arrears) == standing


def test_nothing_ahead_takes_no_transaction(book: Book, world: Owing) -> None:
    [inside] = standing_on(book, TODAY, lambda store: [store is book.store and store.in_transaction()])
    assert inside is False


def test_what_is_recorded_while_the_tables_are_read_is_seen_in_time(book: Book, world: Owing) -> None:
    """A rule that was asked before stays asked; the one that was being asked is asked again, without it."""

    def read(store: Store) -> Iterator[tuple[int, bool]]:
        for step in range(3):
            if step == 1 and not store.in_transaction():
                world.say("obligation.settled", LATER, obligation=world.debt, reason="agreement")
            yield step, store.in_transaction()

    assert list(standing_on(book, TODAY, read)) == [(0, False), (1, True), (2, True)]


@pytest.mark.parametrize("law", [False, True], ids=["many", "law"])
def test_what_most_of_the_book_hangs_on_is_replayed_beside(
    book: Book, world: Owing, monkeypatch: pytest.MonkeyPatch, law: bool
) -> None:
    world.say("obligation.settled", LATER, obligation=world.debt, reason="agreement")
    if law:
        world.say("setting.chosen", LATER, name="law.deciding-day", value="signing")
    else:
        monkeypatch.setattr(upcoming, "TAKEN_BACK_MAX", 0)
    [beside] = standing_on(book, TODAY, lambda store: [store is not book.store])
    assert beside
    sweep(book)
    assert raised(book) == [(TODAY, None)]


_LATER = st.lists(
    st.tuples(st.sampled_from(range(9)), st.integers(0, 40), st.integers(0, 3), st.booleans()), max_size=6
)


@hypothesis_settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_LATER)
def test_taken_back_the_tables_are_those_of_a_replay(
    book: Book, world: Owing, steps: list[tuple[int, int, int, bool]]
) -> None:
    """Whatever is entered for days to come, and whatever of it is corrected: row by row, in every table."""
    for what, after, back, again in steps:
        _enter(
            book, world, what, (date.fromisoformat(TODAY) + timedelta(days=after - back)).isoformat(), again
        )

    def read(store: Store) -> list[dict[str, list[Row]]]:
        return [everything(book, store)]

    [within] = standing_on(book, TODAY, read)
    with Past(book) as past:
        past.advance(TODAY)
        assert within == everything(book, past.store)


def _enter(book: Book, world: Owing, what: int, day: str, again: bool) -> None:
    """One entry of several kinds, which is corrected to a day before or after; refused ones are left out."""
    firm = {"class_": "enterprise", "name": "长平示例有限公司"}
    moved = {"contract": world.contract, "role": "supplier", "transferor": world.supplier}
    made: list[Callable[[], tuple[str, dict[str, Any]]]] = [
        lambda: ("obligation.extended", {"obligation": world.debt, "until": "2025-12-31"}),
        lambda: ("obligation.waived", {"obligation": world.debt, "amount": 1_000}),
        lambda: ("contract.suspended", {"contract": world.contract, "reason": "agreed"}),
        lambda: ("organisation.renamed", {"organisation": world.buyer, "name": "长平市教育和体育局"}),
        lambda: (
            "organisation.sized",
            {"organisation": world.supplier, "size": "large", "source": "declared"},
        ),
        lambda: (
            "contract.transferred",
            {**moved, "transferee": world.say("organisation.registered", **firm)},
        ),
        lambda: ("tenure.ended", {"tenure": world.tenure, "reason": "retired"}),
        lambda: ("obligation.added", _payment(world)),
        lambda: ("contract.supplemented", {"contract": world.contract, **_MORE}),
    ]
    kind, data = made[what]()
    command = {"kind": kind, "effective_on": day, "data": data}
    try:
        receipt = record(book, OPERATOR, command)
        if again:
            later = (date.fromisoformat(day) + timedelta(days=15)).isoformat()
            record(book, OPERATOR, {**command, "corrects": receipt.first_seq, "effective_on": later})
    except Refused as refused:  # well formed, and does not fit what is on record
        if not {one.code.partition(".")[0] for one in refused.problems} <= _UNFIT:
            raise


_UNFIT = {"contract", "history", "obligation", "organisation", "tenure", "correction"}
_MORE = {"number": "补-1", "summary": "增补", "amount": 1_000}


def _payment(world: Owing) -> dict[str, Any]:
    sides = {"debtor": world.buyer, "creditor": world.supplier}
    return {"contract": world.contract, "type": "payment", "amount": 7, "term": "none", **sides}


@pytest.mark.parametrize("beside", [False, True], ids=["taken back", "replayed beside"])
def test_random_contracts_with_much_ahead_agree_with_the_oracle(
    book: Book, clock: TestClock, monkeypatch: pytest.MonkeyPatch, beside: bool
) -> None:
    """A book filled at random, swept on a day in the midst of what is on record, and on its last."""
    clock.to("2025-12-20")
    random = Random(3)
    assert len(fill(book, prepare(book, random, asked=False), 300)) > 50
    assert len(to_come(book.store, book.id, "2025-12-20")) > 20
    monkeypatch.setattr(upcoming, "_is_law", lambda *given: beside)
    sweep(book)
    found, log = standing(book.store, book.id), envelopes(book.store, book.id)
    assert len(found) > 50
    assert differences(found, oracle(log, "2025-12-20")) == []
    assert differences(found, oracle(log, "2026-11-22")) != []


def test_a_contract_that_is_signed_later_has_no_standing_today(book: Book, world: Owing) -> None:
    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    signed = {"number": "CP-L", "title": "示例", "kind": "procurement", "parties": parties, "amount": 1}
    later = world.say("contract.signed", LATER, **signed)
    known = 'SELECT "id" FROM "contract_status" WHERE "book" = ?'
    assert (later,) in [tuple(row) for row in book.store.rows(known, (book.id,))]
    found = on_day(book, TODAY, lambda store: [row[0] for row in store.rows(known, (book.id,))])
    assert (world.contract in found, later in found) == (True, False)
