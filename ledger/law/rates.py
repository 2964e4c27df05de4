"""The one-year loan prime rate (LPR) as a dated series of whole numbers: parts per million a year.

4.25 % is 42500. A rate holds from its announcement to the next one. Knows no contract and reads no clock; a
later announcement is added with ``with_rate``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Self

from ledger.core.errors import refuse
from ledger.core.frozen import frozen

DATA = Path(__file__).parent / "reference" / "lpr.csv"

PER_MILLION = 1_000_000
PER_MILLION_MAX = PER_MILLION
"""The largest rate that is believed: 100 % a year. Above it somebody mixed up the units."""


_PERCENT = re.compile(r"(\d{1,3})(?:\.(\d{1,4}))?\s*[%\uff05]?", re.ASCII)


def parse_percent(text: str) -> int:
    """Parts per million of a yearly rate written as a percentage: ``3.00%`` or ``3`` is 30,000.

    Raises:
        Refused: not a percentage, or with more than four decimals.
    """
    match = _PERCENT.fullmatch(text.strip())
    if not match:
        raise refuse("rate.malformed", value=text)
    return int(match[1]) * 10_000 + int((match[2] or "").ljust(4, "0"))


@frozen
class Rate:
    """The one-year LPR that counts on a day.

    Attributes:
        per_million: parts per million a year.
        announced_on: the day of the announcement that it rests on.
        provisional: the month of the day, or one before it, has no announcement that is known.
    """

    per_million: int
    announced_on: date
    provisional: bool


@dataclass(frozen=True)
class Rates:
    """A series of announcements: day to parts per million. A value: ``with_rate`` gives another one."""

    one_year_per_million: Mapping[date, int]
    _days: tuple[date, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        series = dict(sorted(self.one_year_per_million.items()))
        object.__setattr__(self, "one_year_per_million", MappingProxyType(series))
        object.__setattr__(self, "_days", tuple(series))

    def lpr_one_year_on(self, day: date) -> Rate | None:
        """The latest rate announced on or before a day; None before the first one.

        It is provisional where an announcement may be missing between it and the day: the day lies in a later
        month, and the next announcement is not known or is itself more than a month away.

        >>> shipped().lpr_one_year_on(date(2025, 6, 30)).per_million  # 3.00 % a year
        30000
        """
        place = bisect_right(self._days, day)
        if place == 0:
            return None
        announced_on = self._days[place - 1]
        following = self._days[place] if place < len(self._days) else None
        seamless = following is not None and _month(following) - _month(announced_on) <= 1
        provisional = not seamless and _month(day) > _month(announced_on)
        return Rate(self.one_year_per_million[announced_on], announced_on, provisional)

    def with_rate(self, day: date, per_million: int) -> Self:
        """A series that also holds an announcement; one known for that day before is replaced.

        Raises:
            Refused: the rate is not between 1 and 1,000,000 parts per million.
        """
        if not 0 < per_million <= PER_MILLION_MAX:
            raise refuse("rate.out-of-range", per_million=per_million, maximum=PER_MILLION_MAX)
        return type(self)({**self.one_year_per_million, day: per_million})


def _month(day: date) -> int:
    """Months counted from the year 0, so that neighbours differ by one."""
    return day.year * 12 + day.month


@lru_cache(maxsize=1)
def shipped() -> Rates:
    """The series that comes with the program: the announcements of 2019-08-20 to 2026-08-20."""
    _, *rows = DATA.read_text(encoding="utf-8").splitlines()
    series = (row.split(",") for row in rows)
    return Rates({date.fromisoformat(day): int(per_million) for day, per_million in series})
