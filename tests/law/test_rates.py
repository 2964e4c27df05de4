"""The one-year LPR: exact whole numbers, the right one on every day, and honest about what is not known."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.errors import Refused
from ledger.law import calendar
from ledger.law.rates import DATA, PER_MILLION, PER_MILLION_MAX, Rate, Rates, parse_percent, shipped
from ledger.words.law import LAW_WORDS
from tests.support import places

RATES = shipped()
SOURCE = places.SHARED / "data" / "reference" / "lpr.csv"
CHANGES = """2019-08-20 4.25 2019-09-20 4.20 2019-11-20 4.15 2020-02-20 4.05 2020-04-20 3.85 2021-12-20 3.80
2022-01-20 3.70 2022-08-22 3.65 2023-06-20 3.55 2023-08-21 3.45
2024-07-22 3.35 2024-10-21 3.10 2025-05-20 3.00"""
"""The days on which the one-year rate changed, in percent: section 2 of the statute book."""


def day(text: str) -> date:
    return date.fromisoformat(text)


def per_million(percent: str) -> int:
    whole, part = percent.split(".")
    return int(whole) * 10_000 + int(part.ljust(4, "0"))


def test_the_unit_is_parts_per_million() -> None:
    rate = RATES.lpr_one_year_on(day("2019-08-20"))
    assert rate == Rate(42_500, day("2019-08-20"), provisional=False)
    assert PER_MILLION == 1_000_000
    assert "." not in DATA.read_text("utf-8")


@pytest.mark.skipif(not SOURCE.exists(), reason="the source of the rates is not at hand")
def test_the_data_are_those_of_the_source() -> None:
    with SOURCE.open(encoding="utf-8-sig", newline="") as file:
        expected = {
            day(row["announced_on"]): per_million(row["lpr_1y_percent"]) for row in csv.DictReader(file)
        }
    assert dict(RATES.one_year_per_million) == expected


def test_the_changes_are_those_of_the_statute_book() -> None:
    words = CHANGES.split()
    expected = [(day(on), per_million(percent)) for on, percent in zip(words[::2], words[1::2], strict=True)]
    series = list(RATES.one_year_per_million.items())
    changes = [series[0]] + [(on, value) for (_, before), (on, value) in pairwise(series) if value != before]
    assert changes == expected


def test_every_month_is_announced_on_its_20th_or_the_first_working_day_after_it() -> None:
    days = list(RATES.one_year_per_million)
    assert len(days) == 85
    for announced in days:
        twentieth = announced.replace(day=20)
        assert announced == calendar.shipped().last_day_of_term_on_holiday_moves_later(twentieth).day


@pytest.mark.parametrize(
    ("on", "value", "announced_on", "provisional"),
    [
        ("2019-08-21", 42_500, "2019-08-20", False),
        ("2020-09-01", 38_500, "2020-08-20", False),
        ("2022-08-21", 37_000, "2022-07-20", False),
        ("2022-08-22", 36_500, "2022-08-22", False),
        ("2026-02-23", 30_000, "2026-01-20", False),  # the 20th fell into Spring Festival
        ("2026-08-31", 30_000, "2026-08-20", False),
        ("2026-09-01", 30_000, "2026-08-20", True),
        ("2026-11-22", 30_000, "2026-08-20", True),
    ],
)
def test_the_rate_of_a_day(on: str, value: int, announced_on: str, provisional: bool) -> None:
    assert RATES.lpr_one_year_on(day(on)) == Rate(value, day(announced_on), provisional)


def test_before_the_first_announcement_there_is_none() -> None:
    assert RATES.lpr_one_year_on(day("2019-08-19")) is None
    assert Rates({}).lpr_one_year_on(day("2026-01-01")) is None


def test_a_later_announcement() -> None:
    later = RATES.with_rate(day("2026-09-21"), 29_000)
    assert later.lpr_one_year_on(day("2026-09-20")) == Rate(30_000, day("2026-08-20"), provisional=False)
    assert later.lpr_one_year_on(day("2026-09-21")) == Rate(29_000, day("2026-09-21"), provisional=False)
    assert RATES.lpr_one_year_on(day("2026-09-21")) == Rate(30_000, day("2026-08-20"), provisional=True)
    assert later.with_rate(day("2026-09-21"), 28_000).one_year_per_million[day("2026-09-21")] == 28_000


def test_a_gap_between_announcements_stays_provisional() -> None:
    """November's rate is known, September's and October's are not: days between them may be wrong."""
    gap = RATES.with_rate(day("2026-11-20"), 29_000)
    assert not gap.lpr_one_year_on(day("2026-08-31")).provisional  # type: ignore[union-attr]
    assert gap.lpr_one_year_on(day("2026-10-25")).provisional  # type: ignore[union-attr]
    assert not gap.lpr_one_year_on(day("2026-11-20")).provisional  # type: ignore[union-attr]
    one_missing = RATES.with_rate(day("2026-10-20"), 29_000)
    assert one_missing.lpr_one_year_on(day("2026-09-25")).provisional  # type: ignore[union-attr]


def test_a_series_is_in_order_and_stays_as_it_is() -> None:
    series = Rates({day("2026-02-20"): 2, day("2026-01-20"): 1})
    assert series.lpr_one_year_on(day("2026-01-31")) == Rate(1, day("2026-01-20"), provisional=False)
    with pytest.raises(TypeError):
        series.one_year_per_million[day("2026-03-20")] = 3  # type: ignore[index]


@pytest.mark.parametrize("value", [0, -1, PER_MILLION + 1])
def test_a_rate_that_cannot_be(value: int) -> None:
    with pytest.raises(Refused) as caught:
        RATES.with_rate(day("2026-09-21"), value)
    assert caught.value.problems[0].code == "rate.out-of-range"
    assert "rate.out-of-range" in LAW_WORDS


def test_the_least_and_the_largest_rate() -> None:
    for value in (1, PER_MILLION_MAX):
        rate = RATES.with_rate(day("2026-09-21"), value).lpr_one_year_on(day("2026-09-21"))
        assert rate == Rate(value, day("2026-09-21"), provisional=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", 30_000),
        ("3.1", 31_000),
        (" 3.05 % ", 30_500),
        ("0.0001%", 1),
        ("100.0000", 1_000_000),
        ("3.45％", 34_500),
        ("3.00001", None),
        ("3,45", None),
        ("-3", None),
        ("3%%", None),
        ("", None),
    ],
)
def test_a_rate_as_it_is_written(text: str, expected: int | None) -> None:
    if expected is not None:
        assert parse_percent(text) == expected
        return
    with pytest.raises(Refused) as caught:
        parse_percent(text)
    [problem] = caught.value.problems
    assert (problem.code, problem.params) == ("rate.malformed", {"value": text})


@given(st.dates(date(2019, 8, 20), date(2026, 8, 20)))
def test_it_is_always_the_latest_announced(on: date) -> None:
    rate = RATES.lpr_one_year_on(on)
    assert rate is not None
    assert not rate.provisional
    assert rate.announced_on <= on
    assert not any(rate.announced_on < other <= on for other in RATES.one_year_per_million)
    assert on - rate.announced_on < timedelta(days=40)
