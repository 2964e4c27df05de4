"""Due days as the book works them out: events arrive late, law changes, parties are known or not.

Every test ends with the verification of conftest: the tables equal a rebuild from the log, so what was
worked out step by step equals what is worked out at once.
"""

from __future__ import annotations

from typing import Any

import pytest

from ledger import Book, Refused, record
from tests.conftest import OPERATOR, Say
from tests.worlds.one_contract import World, standing


@pytest.fixture
def world(say: Say) -> World:
    return World(say)


def test_nothing_agreed_runs_thirty_days_from_delivery(book: Book, world: World) -> None:
    debt = world.owe()
    assert standing(book, debt) == {
        "state": "waits",
        "due_on": None,
        "waits_for": "delivery",
        "missing": None,
        "remaining": 100_000_000,
        "open": 1,
    }
    world.do("delivered", "2025-07-01")
    assert standing(book, debt)["due_on"] == "2025-07-31"


def test_an_obligation_entered_after_the_event_sees_it(book: Book, world: World) -> None:
    world.do("delivered", "2025-07-01")
    assert standing(book, world.owe())["due_on"] == "2025-07-31"


def test_a_corrected_delivery_moves_the_day(book: Book, world: World) -> None:
    debt = world.owe()
    delivered = int(world.do("delivered", "2025-07-01").rpartition("-")[2])
    command = {
        "kind": "performance.delivered",
        "corrects": delivered,
        "effective_on": "2025-07-04",
        "data": {"contract": world.contract},
    }
    record(book, OPERATOR, command)
    assert standing(book, debt)["due_on"] == "2025-08-04"  # the third is a Sunday


def test_a_delivery_that_came_back_is_none(book: Book, world: World) -> None:
    debt = world.owe()
    delivered = world.do("delivered", "2025-07-01")
    world.say("performance.reversed", "2025-07-02", performance=delivered, reason="rejected")
    assert standing(book, debt)["state"] == "waits"


def test_two_deliveries_leave_it_open_which_counts(book: Book, world: World) -> None:
    debt = world.owe()
    world.do("delivered", "2025-07-01")
    world.do("delivered", "2025-07-20")
    assert standing(book, debt) | {"missing": "awaits"} == standing(book, debt)
    assert standing(book, debt)["state"] == "cannot-tell"


def test_what_it_awaits_decides(book: Book, world: World) -> None:
    goods = world.say(
        "obligation.added",
        "2025-06-10",
        contract=world.contract,
        type="delivery",
        clause="3.1",
        debtor=world.supplier,
        creditor=world.buyer,
        term="fixed",
        due_day="2025-07-10",
    )
    debt = world.owe(awaits=goods)
    assert standing(book, debt)["state"] == "waits"
    world.do("delivered", "2025-06-20")
    assert standing(book, debt)["due_on"] == "2025-07-21"  # nothing else can have been delivered
    world.do("delivered", "2025-07-01", obligation=goods)
    assert standing(book, debt)["due_on"] == "2025-07-31"
    assert standing(book, goods)["open"] == 0


def test_the_size_at_signing_counts_and_may_come_later(book: Book, say: Say) -> None:
    world = World(say, size=None)
    debt = world.owe()
    world.do("delivered", "2025-07-01")
    assert standing(book, debt)["missing"] == "creditor-size"
    say("organisation.sized", "2025-01-01", organisation=world.supplier, size="micro", source="verified")
    assert standing(book, debt)["due_on"] == "2025-07-31"


def test_a_size_known_only_after_signing_does_not_count(book: Book, say: Say) -> None:
    world = World(say, size=None)
    debt = world.owe()
    world.do("delivered", "2025-07-01")
    say("organisation.sized", "2025-06-11", organisation=world.supplier, size="micro", source="verified")
    assert standing(book, debt)["missing"] == "creditor-size"


def test_a_fixed_day_is_that_day_and_a_respite_moves_it(book: Book, world: World) -> None:
    debt = world.owe("fixed", due_day="2025-09-01")
    assert standing(book, debt)["due_on"] == "2025-09-01"
    world.say("obligation.extended", "2025-08-20", obligation=debt, until="2025-12-31")
    assert standing(book, debt)["due_on"] == "2025-12-31"


def test_payments_close_it_and_their_reversal_opens_it(book: Book, world: World) -> None:
    debt = world.owe("fixed", due_day="2025-09-01")
    world.do("paid", "2025-08-01", obligation=debt, amount=40_000_000, voucher="1")
    assert standing(book, debt)["remaining"] == 60_000_000
    second = world.do("paid", "2025-08-20", obligation=debt, amount=60_000_000, voucher="2")
    assert standing(book, debt) | {"remaining": 0, "open": 0} == standing(book, debt)
    world.say(
        "performance.reversed",
        "2025-08-25",
        performance=second,
        obligation=debt,
        amount=60_000_000,
        reason="returned",
    )
    assert standing(book, debt) | {"remaining": 60_000_000, "open": 1} == standing(book, debt)


def test_inspection_dragged_out_starts_the_term_at_its_agreed_end(book: Book, world: World) -> None:
    debt = world.owe(condition="inspection-passed", inspection_count=10, inspection_unit="calendar-day")
    world.do("delivered", "2025-07-01")
    assert standing(book, debt)["due_on"] == "2025-08-11"  # 11 July and thirty days: 10 August, a Sunday
    world.do("accepted", "2025-07-08", result="passed")
    assert standing(book, debt)["due_on"] == "2025-08-07"


def test_a_calendar_added_later_moves_working_days(book: Book, world: World, say: Say) -> None:
    debt = world.owe("after", due_event="contract-signed", due_count=500, due_unit="working-day")
    before = standing(book, debt)["due_on"]
    assert before >= "2027-01-01"
    say(
        "calendar.added",
        "2026-11-20",
        year=2027,
        off=["2027-01-04", "2027-01-05", "2027-01-06"],
        worked=[],
        source="示例通知",
    )
    assert standing(book, debt)["due_on"] > before


def test_wages_due_on_a_holiday_are_due_before_it(book: Book, say: Say) -> None:
    world = World(say)
    payroll = say(
        "wage.payroll-stated",
        "2025-09-25",
        contract=world.contract,
        employer=world.supplier,
        month="2025-09",
        payday="2025-10-05",
        workers=2,
        amount=1_200_000,
        lines=[{"name": "甲工", "amount": 500_000}, {"name": "乙工", "amount": 700_000}],
    )
    assert standing(book, payroll)["due_on"] == "2025-09-30"
    say("wage.paid", "2025-09-29", contract=world.contract, payroll=payroll, amount=1_200_000)
    assert standing(book, payroll)["open"] == 0


REFUSED: tuple[tuple[str, str, dict[str, Any], str, str], ...] = (
    ("paid", "2025-08-01", {"amount": 100_000_001}, "performance.too-much", "/data/amount"),
    ("paid", "2025-06-09", {"amount": 1}, "obligation.before-arising", "/effective_on"),
    ("paid", "2026-11-30", {"amount": 1}, "performance.future", "/effective_on"),
    ("paid", "2025-08-01", {"amount": -5}, "money.negative", "/data/amount"),
)


@pytest.mark.parametrize(("what", "day", "members", "code", "path"), REFUSED)
def test_what_cannot_be_is_refused(
    world: World, what: str, day: str, members: dict[str, Any], code: str, path: str
) -> None:
    debt = world.owe("fixed", due_day="2025-09-01")
    with pytest.raises(Refused) as refused:
        world.do(what, day, obligation=debt, **members)
    assert (code, path) in [(problem.code, problem.path) for problem in refused.value.problems]
