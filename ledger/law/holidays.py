"""The days that are holidays of all citizens by law, announced or not.

The Measures on National Festivals and Memorial Days (statute book HD-01 to HD-04, article 2 of four editions)
name them; the State Council's yearly notice only says which days beside them are off and which weekends are
worked. Festivals of the lunar calendar and Qingming stand in a table, by GB/T 33661 (1999 to 2050); in a year
outside it only those of fixed date are known. Knows no notice and no book: the editions are an argument.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from ledger.core.frozen import frozen
from ledger.law import statutes
from ledger.law.statutes import Parameter

DATA = Path(__file__).parent / "reference" / "festivals.csv"
TOPIC = "holiday.days"

FESTIVALS = {
    "new-year": ("元旦", "New Year's Day"),
    "spring-festival": ("春节", "Spring Festival"),
    "qingming": ("清明节", "Qingming Festival"),
    "labour-day": ("劳动节", "Labour Day"),
    "dragon-boat": ("端午节", "Dragon Boat Festival"),
    "mid-autumn": ("中秋节", "Mid-Autumn Festival"),
    "national-day": ("国庆节", "National Day"),
}
"""The festivals, in both languages."""

_LUNAR, _EVE, _NEW_YEAR = "lunar-", "lunar-eve", "lunar-01-01"


@frozen
class Holiday:
    """A day that is a holiday by law: which festival, and the edition that says so."""

    festival: str
    rule: Parameter


@dataclass(frozen=True)
class Holidays:
    """The statutory holidays by some editions of the Measures. A value."""

    editions: tuple[Parameter, ...]
    _years: dict[int, dict[date, Holiday]] = field(default_factory=dict, repr=False, compare=False)

    def on(self, day: date) -> Holiday | None:
        """The holiday that a day is; None where it is none, or where nothing in force on it says so."""
        found = self._years.get(day.year)
        if found is None:
            found = self._years[day.year] = dict(self._of(day.year))
        return found.get(day)

    def _of(self, year: int) -> Iterator[tuple[date, Holiday]]:
        for rule in (one for one in self.editions if one.machine["kind"] == "holidays"):
            for festival, days in rule.machine["days"].items():
                for day in (one for name in days for one in _dated(name, year)):
                    if rule.holds_on(day.isoformat()):
                        yield day, Holiday(festival, rule)


def _dated(name: str, year: int) -> Iterator[date]:
    """The day that a name stands for in a year; none where the table does not reach so far.

    The first three days of the lunar year follow one another; its eve is the day before.
    """
    if not (name.startswith(_LUNAR) or name == "qingming"):
        yield date.fromisoformat(f"{year:04}-{name}")
        return
    table = _table().get(year)
    if table is None:
        return
    if name == _EVE:
        yield table[_NEW_YEAR] - timedelta(days=1)
    elif name in table:
        yield table[name]
    else:
        yield table[_NEW_YEAR] + timedelta(days=int(name[-2:]) - 1)


@lru_cache(maxsize=1)
def _table() -> dict[int, dict[str, date]]:
    with DATA.open(encoding="utf-8", newline="") as file:
        return {
            int(row.pop("year")): {name: date.fromisoformat(day) for name, day in row.items()}
            for row in csv.DictReader(file)
        }


@lru_cache(maxsize=1)
def shipped() -> Holidays:
    """By the editions that come with the program."""
    return Holidays(statutes.shipped().versions(TOPIC))
