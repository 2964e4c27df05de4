"""The holidays of all citizens by law: what each edition names, in every year, announced or not."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from ledger.law.calendar import shipped as shipped_calendar
from ledger.law.holidays import DATA, FESTIVALS, TOPIC, Holidays, shipped
from ledger.law.statutes import shipped as shipped_statutes
from tests.oracle.law import FESTIVALS as TABLE
from tests.support import places

HOLIDAYS = shipped()
SOURCE = places.SHARED / "law" / "statutory_days_2000-2030.csv"


def of_year(year: int) -> dict[date, str]:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    found = {day: HOLIDAYS.on(day) for day in days if day.year == year}
    return {day: holiday.rule.id for day, holiday in found.items() if holiday is not None}


@pytest.mark.skipif(not SOURCE.exists(), reason="the list of holidays is not at hand")
def test_every_day_is_that_of_the_source() -> None:
    with SOURCE.open(encoding="utf-8", newline="") as file:
        listed = {date.fromisoformat(row["date"]): row["rule"] for row in csv.DictReader(file)}
    assert {day: rule for year in range(2000, 2031) for day, rule in of_year(year).items()} == listed


@pytest.mark.parametrize(
    ("year", "count", "rule"),
    [(2007, 10, "HD-01"), (2013, 11, "HD-02"), (2024, 11, "HD-03"), (2026, 13, "HD-04")],
)
def test_each_edition_has_its_own_days(year: int, count: int, rule: str) -> None:
    assert set(of_year(year).values()) == {rule}
    assert len(of_year(year)) == count


def test_the_days_of_the_editions_are_those_of_their_prose() -> None:
    for edition in shipped_statutes().versions(TOPIC):
        days = edition.machine["days"]
        assert set(days) <= set(FESTIVALS)
        assert sum(map(len, days.values())) == edition.machine["count"]
        assert edition.value.startswith(f"{edition.machine['count']}天:")
        for code, named in days.items():
            name = "新年|元旦" if code == "new-year" else FESTIVALS[code][0]
            [told] = re.findall(rf"(?:{name})(\d+)(?:\(([^)]*)\))?", edition.value)
            assert int(told[0]) == len(named), (edition.id, code)
            assert ("除夕" in told[1]) is ("lunar-eve" in named)
            written = re.findall(r"\d\d-\d\d", told[1])
            assert not written or (written[0], written[-1]) == (named[0], named[-1])


def test_an_independent_list_knows_them_as_days_off() -> None:
    """chinesecalendar (PyPI) knows the notices of 2004 to 2026: each holiday by law is off in them."""
    other = pytest.importorskip("chinese_calendar")
    for year in range(2004, 2027):
        for day in of_year(year):
            assert other.is_holiday(day), day


def test_qingming_is_where_the_rule_of_thumb_of_this_century_puts_it() -> None:
    for year, days in TABLE.items():
        if year > 2000:
            two = year % 100
            assert days["qingming"] == date(year, 4, (two * 2422 + 48100) // 10_000 - two // 4), year


def test_the_lunar_days_are_so_many_moons_apart() -> None:
    months = [29.530588 * n for n in (4, 5, 7, 8)]
    for days in TABLE.values():
        boat = (days["lunar-05-05"] - days["lunar-01-01"]).days - 4
        autumn = (days["lunar-08-15"] - days["lunar-01-01"]).days - 14
        assert any(abs(boat - length) < 2 for length in months), days
        assert any(abs(autumn - length) < 2 for length in months), days
        assert (
            date(days["lunar-01-01"].year, 1, 21)
            <= days["lunar-01-01"]
            <= date(days["lunar-01-01"].year, 2, 20)
        )
    assert len(TABLE) == len(DATA.read_text(encoding="utf-8").splitlines()) - 1 == 52


def test_what_is_a_holiday_in_a_year_that_nobody_announced() -> None:
    calendar = shipped_calendar()
    for text in (
        "2027-01-01",
        "2027-02-05",
        "2027-02-08",
        "2027-06-09",
        "2028-10-03",
        "2031-05-02",
        "2015-10-01",
    ):
        day = date.fromisoformat(text)
        assert not calendar.is_working_day(day), text
        assert not calendar.provisional(day)
    for text in (
        "2024-02-09",
        "2007-04-05",
        "2027-05-03",
    ):  # New Year's Eve before 2025, Qingming before 2008
        assert HOLIDAYS.on(date.fromisoformat(text)) is None, text


def test_beyond_the_table_only_fixed_days_are_known() -> None:
    assert len(of_year(2051)) == 6
    assert shipped_calendar().provisional(date(2051, 2, 11))


def test_a_notice_that_calls_a_holiday_worked_changes_nothing() -> None:
    told = shipped_calendar().with_year(2027, [], [date(2027, 1, 1)])
    assert not told.is_working_day(date(2027, 1, 1))


def test_an_edition_that_a_book_adopted_without_days_names_none() -> None:
    [edition] = [one for one in HOLIDAYS.editions if one.id == "HD-04"]
    silent = Holidays((replace(edition, machine={"kind": "prose"}),))
    assert silent.on(date(2027, 1, 1)) is None
