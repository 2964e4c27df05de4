"""Every last day moves alike where it is a holiday; a condition that is not met starts nothing."""

from __future__ import annotations

from datetime import date

import pytest

from ledger import Book
from ledger.core.party_classes import Size
from ledger.law import days
from ledger.law.coverage import Debtor
from ledger.law.due import (
    DELIVERY,
    INSPECTION_ENDED,
    PASSED,
    SETTLED,
    SIGNED,
    After,
    Deciding,
    Law,
    Situation,
    State,
    Statutory,
    Term,
    Unit,
    due_day,
)
from tests.conftest import Say
from tests.worlds.deal import Deal

LAW = Law.shipped()


@pytest.mark.parametrize(
    ("month", "later", "ends"),
    [
        ("2026-01", 0, "2026-01-31"),
        ("2026-01", 1, "2026-02-28"),
        ("2024-02", 0, "2024-02-29"),
        ("2026-11", 1, "2026-12-31"),
        ("2026-12", 0, "2026-12-31"),
        ("2026-12", 1, "2027-01-31"),
    ],
)
def test_the_last_day_of_a_month(month: str, later: int, ends: str) -> None:
    assert days.month_end(month, later).isoformat() == ends


@pytest.mark.parametrize(
    ("count", "unit", "day"),
    [
        (3, Unit.CALENDAR_DAY, "2025-10-01"),
        (3, Unit.WORKING_DAY, "2025-10-09"),
        (1, Unit.MONTH, "2025-10-28"),
        (0, Unit.WORKING_DAY, "2025-09-28"),
    ],
)
def test_what_is_counted_alone_no_holiday_moves(count: int, unit: Unit, day: str) -> None:
    assert days.counted(date(2025, 9, 28), count, unit, LAW).iso == day


def test_none_can_have_started_later_that_is_over() -> None:
    terms = [After(DELIVERY, 2, Unit.MONTH), After(DELIVERY, 60), After(DELIVERY, 57, Unit.WORKING_DAY)]
    assert days.started_before(terms, date(2026, 3, 1), LAW) == date(2026, 1, 4)
    assert days.started_before([], date(2026, 3, 1), LAW) == date(2026, 3, 1)


def standing(book: Book, obligation: str, column: str) -> str | None:
    [(found,)] = book.store.rows(
        f'SELECT "{column}" FROM "obligation_status" WHERE "book" = ? AND "id" = ?', (book.id, obligation)
    )
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("count", "unit", "delivered", "ends"),
    [
        (10, "calendar-day", "2025-09-21", "2025-10-09"),  # 1 October
        (1, "month", "2025-09-01", "2025-10-09"),
        (10, "calendar-day", "2025-09-02", "2025-09-12"),
        (5, "working-day", "2025-09-26", "2025-10-10"),  # Sunday 28 September is worked
    ],
)
def test_the_time_of_inspection_ends_after_a_holiday(
    book: Book, say: Say, count: int, unit: str, delivered: str, ends: str
) -> None:
    deal = Deal(say, "2025-06-10")
    debt = deal.owe("statutory", condition=PASSED, inspection_count=count, inspection_unit=unit)
    deal.do("delivered", delivered)
    assert standing(book, debt, "inspect_by") == ends


def test_a_respite_until_a_holiday_ends_after_it(book: Book, say: Say) -> None:
    deal = Deal(say, "2025-06-10")
    debt = deal.owe("fixed", due_day="2025-09-01")
    say("obligation.extended", "2025-08-20", obligation=debt, until="2025-10-01", document="补充协议")
    assert standing(book, debt, "due_on") == "2025-10-09"


@pytest.mark.parametrize("condition", [PASSED, SETTLED])
@pytest.mark.parametrize("deciding", [Deciding.SIGNING, Deciding.START])
@pytest.mark.parametrize("term", [Statutory(), After(DELIVERY, 30)])
@pytest.mark.parametrize("signed", ["2020-08-31", "2020-09-01", "2025-05-31", "2025-06-01"])
def test_a_condition_that_is_not_met_starts_nothing(
    condition: str, deciding: Deciding, term: Term, signed: str
) -> None:
    days: dict[str, date | None] = {SIGNED: date.fromisoformat(signed), DELIVERY: date(2025, 10, 10)}
    situation = Situation(
        days=days, debtor=Debtor.PUBLIC, creditor_size=Size.SMALL, condition=condition, deciding=deciding
    )
    found = due_day(term, situation, LAW)
    assert (found.state, found.event) == (State.WAITS, condition)


def test_an_inspection_let_pass_starts_the_term_after_the_holiday() -> None:
    days: dict[str, date | None] = {
        SIGNED: date(2025, 6, 10),
        DELIVERY: date(2025, 9, 20),
        INSPECTION_ENDED: date(2025, 10, 1),
    }
    situation = Situation(days=days, debtor=Debtor.PUBLIC, creditor_size=Size.SMALL, condition=PASSED)
    found = due_day(Statutory(), situation, LAW)
    assert found.day == date(2025, 11, 10)
    assert "due.moved-later" in [step.code for step in found.trace]
