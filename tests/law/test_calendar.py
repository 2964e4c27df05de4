"""Working days by the State Council's notices, terms that end on holidays, short months, unknown years."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.errors import Refused
from ledger.law.calendar import DATA, Calendar, Reached, shipped
from ledger.words.law import LAW_WORDS
from tests.support import places

CALENDAR = shipped()
SOURCE = places.SHARED / "data" / "reference" / "workdays_2016-2026.json"
ANNOUNCED = st.dates(date(2016, 1, 1), date(2026, 12, 31))
ANY_DAY = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.skipif(not SOURCE.exists(), reason="the source of the calendar is not at hand")
def test_the_data_are_those_of_the_source() -> None:
    assert json.loads(DATA.read_text("utf-8")) == json.loads(SOURCE.read_text("utf-8"))


def test_an_independent_list_agrees() -> None:
    """chinesecalendar (PyPI) 1.11.0 agrees on all 4018 days; this runs wherever it is installed."""
    other = pytest.importorskip("chinese_calendar")
    for offset in range((day("2026-12-31") - day("2016-01-01")).days + 1):
        one = day("2016-01-01") + timedelta(days=offset)
        assert CALENDAR.is_working_day(one) is other.is_workday(one), one


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("2024-02-04", True),  # a Sunday worked before Spring Festival
        ("2024-02-18", True),  # and one after it
        ("2024-02-09", True),  # New Year's Eve was left to the employers in 2024 ...
        ("2025-01-28", False),  # ... and is a holiday since 2025
        ("2025-01-26", True),
        ("2025-02-04", False),
        ("2025-02-05", True),
        ("2025-02-08", True),
        ("2026-02-14", True),
        ("2026-02-28", True),
        ("2026-02-23", False),
        ("2026-02-24", True),
        ("2020-01-31", False),  # the holiday that the epidemic prolonged
        ("2020-02-03", True),
        ("2018-12-29", True),  # worked for New Year 2019, by the notice of 2019
        ("2018-12-31", False),
        ("2022-12-31", False),
        ("2025-10-11", True),
        ("2025-10-12", False),  # a plain Sunday
        ("2026-11-20", True),  # a plain Friday
    ],
)
def test_golden_days(text: str, works: bool) -> None:
    assert CALENDAR.is_working_day(day(text)) is works
    assert not CALENDAR.provisional(day(text))


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ("2025-01-24", 1, "2025-01-26"),  # Friday; the Sunday after it is worked
        ("2025-01-26", 2, "2025-02-05"),
        ("2025-01-27", 5, "2025-02-10"),  # over the festival: 5, 6, 7, Saturday 8, Monday 10 February
        ("2025-09-30", 1, "2025-10-09"),
        ("2025-10-05", 2, "2025-10-10"),  # a start on a holiday is not counted either
        ("2025-12-31", 1, "2026-01-04"),  # the year turns; the Sunday is worked
        ("2026-02-13", 3, "2026-02-25"),
        ("2026-03-02", 0, "2026-03-02"),
        ("2026-02-24", -1, "2026-02-14"),  # backwards, to the Saturday that is worked
        ("2026-03-02", -2, "2026-02-27"),
    ],
)
def test_adding_working_days(start: str, n: int, end: str) -> None:
    reached = CALENDAR.add_working_days(day(start), n)
    assert (reached.iso, reached.provisional) == (end, False)


def test_neighbours() -> None:
    assert CALENDAR.next_working_day(day("2025-09-30")).iso == "2025-10-09"
    assert CALENDAR.next_working_day(day("2025-10-02")).iso == "2025-10-09"
    assert CALENDAR.previous_working_day(day("2025-10-09")).iso == "2025-09-30"
    assert CALENDAR.previous_working_day(day("2025-10-13")).iso == "2025-10-11"


@pytest.mark.parametrize(
    ("ends", "moved", "without_weekends"),
    [
        ("2025-10-01", "2025-10-09", "2025-10-09"),
        ("2025-10-09", "2025-10-09", "2025-10-09"),
        ("2025-10-11", "2025-10-11", "2025-10-11"),  # a Saturday that is worked
        ("2025-10-18", "2025-10-20", "2025-10-18"),  # a plain Saturday
        ("2025-06-01", "2025-06-03", "2025-06-03"),
        ("2026-02-21", "2026-02-24", "2026-02-24"),
        ("2025-12-28", "2025-12-29", "2025-12-28"),
    ],
)
def test_a_term_that_ends_on_a_holiday_moves_later(ends: str, moved: str, without_weekends: str) -> None:
    assert CALENDAR.last_day_of_term_on_holiday_moves_later(day(ends)).iso == moved
    plain = CALENDAR.last_day_of_term_on_holiday_moves_later(day(ends), weekends=False)
    assert plain.iso == without_weekends


@pytest.mark.parametrize(
    ("due", "paid_by"),
    [
        ("2025-10-05", "2025-09-30"),
        ("2025-02-01", "2025-01-27"),
        ("2025-10-11", "2025-10-11"),
        ("2025-11-15", "2025-11-14"),
        ("2025-11-14", "2025-11-14"),
    ],
)
def test_a_payday_on_a_holiday_moves_earlier(due: str, paid_by: str) -> None:
    assert CALENDAR.payday_on_holiday_moves_earlier(day(due)).iso == paid_by


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2025-01-31", 1, "2025-02-28"),
        ("2025-03-31", 1, "2025-04-30"),
        ("2025-02-28", 1, "2025-03-28"),  # the corresponding day, not the last one
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2025-12-31", 2, "2026-02-28"),
        ("2025-08-31", 6, "2026-02-28"),
        ("2025-11-15", 36, "2028-11-15"),
        ("2025-03-31", -1, "2025-02-28"),
        ("2025-01-15", -1, "2024-12-15"),
        ("2025-05-05", 0, "2025-05-05"),
    ],
)
def test_months(start: str, n: int, end: str) -> None:
    assert Calendar.add_months(day(start), n) == day(end)


def test_calendar_days_run_through_holidays() -> None:
    assert Calendar.add_calendar_days(day("2025-09-20"), 30) == day("2025-10-20")
    assert Calendar.add_calendar_days(day("2024-02-28"), 2) == day("2024-03-01")


def test_a_year_that_is_not_announced_is_provisional() -> None:
    assert CALENDAR.provisional(day("2027-01-04"))
    assert not CALENDAR.provisional(day("2027-01-01")), "a holiday by law is certain"
    assert CALENDAR.provisional(day("2015-12-31"))
    assert CALENDAR.is_working_day(day("2027-10-04")), "a Monday: plain weekends stand in"
    assert not CALENDAR.is_working_day(day("2027-10-01"))
    assert CALENDAR.add_working_days(day("2026-12-30"), 1) == Reached(day("2026-12-31"), provisional=False)
    assert CALENDAR.add_working_days(day("2026-12-30"), 2) == Reached(day("2027-01-04"), provisional=True)
    assert CALENDAR.add_working_days(day("2015-12-30"), 3).provisional, "it began in a year that is not known"
    assert CALENDAR.next_working_day(day("2026-12-31")).provisional
    assert CALENDAR.previous_working_day(day("2016-01-01")).provisional
    assert CALENDAR.last_day_of_term_on_holiday_moves_later(day("2027-05-01")).provisional
    assert CALENDAR.payday_on_holiday_moves_earlier(day("2027-01-02")).provisional


def test_a_notice_that_comes_later() -> None:
    off = [day("2026-12-31"), *(day(f"2027-01-0{n}") for n in (1, 2, 3))]
    later = CALENDAR.with_year(2027, off, [day("2027-01-09")], ["https://example.gov.cn/2027"])
    assert later.add_working_days(day("2026-12-30"), 1) == Reached(day("2027-01-04"), provisional=False)
    assert later.is_working_day(day("2027-01-09"))
    assert later.years[2027].source == ("https://example.gov.cn/2027",)
    assert CALENDAR.provisional(day("2027-01-04")), "the calendar before is still what it was"
    mended = later.with_year(2027, [day("2027-01-01")], [])
    assert mended.is_working_day(day("2026-12-31"))
    assert not mended.is_working_day(day("2027-01-09"))


@pytest.mark.parametrize(
    ("off", "on", "code"),
    [
        (["2027-01-01"], ["2027-01-01"], "calendar.off-and-on"),
        (["2026-10-01"], [], "calendar.not-of-the-year"),
        ([], ["2028-02-05"], "calendar.not-of-the-year"),
    ],
)
def test_a_notice_that_cannot_be(off: list[str], on: list[str], code: str) -> None:
    with pytest.raises(Refused) as caught:
        CALENDAR.with_year(2027, map(day, off), map(day, on))
    assert caught.value.problems[0].code == code
    assert code in LAW_WORDS


@given(ANY_DAY, st.integers(0, 120))
def test_adding_counts_exactly_n_working_days(start: date, n: int) -> None:
    reached = CALENDAR.add_working_days(start, n)
    between = (start + timedelta(days=offset) for offset in range(1, (reached.day - start).days + 1))
    assert sum(map(CALENDAR.is_working_day, between)) == n
    assert n == 0 or CALENDAR.is_working_day(reached.day)
    assert reached.provisional is any(map(CALENDAR.provisional, (start, reached.day)))


@given(ANNOUNCED, st.integers(0, 60), st.integers(0, 30), st.integers(0, 30))
def test_adding_is_monotone(start: date, n: int, more: int, later: int) -> None:
    end = CALENDAR.add_working_days(start, n).day
    assert end <= CALENDAR.add_working_days(start, n + more).day
    assert end <= CALENDAR.add_working_days(start + timedelta(days=later), n).day


@given(ANNOUNCED.filter(CALENDAR.is_working_day), st.integers(0, 60))
def test_there_and_back_again(start: date, n: int) -> None:
    there = CALENDAR.add_working_days(start, n).day
    assert CALENDAR.add_working_days(there, -n).day == start


@given(ANY_DAY)
def test_shifts_find_the_nearest_working_day(one: date) -> None:
    later = CALENDAR.last_day_of_term_on_holiday_moves_later(one).day
    earlier = CALENDAR.payday_on_holiday_moves_earlier(one).day
    assert earlier <= one <= later
    assert CALENDAR.is_working_day(earlier)
    assert CALENDAR.is_working_day(later)
    assert (earlier == one) is (later == one) is CALENDAR.is_working_day(one)
    assert CALENDAR.next_working_day(earlier).day == (
        later if earlier != one else CALENDAR.next_working_day(one).day
    )


@given(ANY_DAY, st.integers(-240, 240))
def test_months_land_in_the_right_month_and_never_beyond_its_end(start: date, n: int) -> None:
    end = Calendar.add_months(start, n)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == n
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)
