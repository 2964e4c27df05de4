"""What the invented facts are made of: commands, days, document numbers, credit codes, seeded streams.

Pure: seeds in, plain values out. It refuses to know what the facts are about and how they get recorded.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

from ledger.core.credit_code import check_character

Command = dict[str, Any]
"""One command as ``ledger.record.record`` takes it.

``@label`` may name anything labelled earlier, in any batch, and
as ``corrects`` the entry that founded it."""

DIVISION_PREFIX = "9901"
"""Every division code of the demonstration begins so; no province has the number 99."""

FIRST_DAY = "2018-01-04"
"""Since when posts and tenures are recorded."""
LIVE_FROM = "2026-01-05"
"""Facts from this day on are recorded on their own day; earlier ones were entered as a backlog."""
LAST_DAY = "2026-09-18"
"""No change of office is later."""

_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_SATURDAY = 5
_HOLIDAYS = (("01-01", "01-03"), ("04-04", "04-06"), ("05-01", "05-05"), ("10-01", "10-08"))
_SPRING_FESTIVAL = {
    "2016": ("02-07", "02-13"),
    "2017": ("01-27", "02-02"),
    "2018": ("02-15", "02-21"),
    "2019": ("02-04", "02-10"),
    "2020": ("01-24", "02-02"),
    "2021": ("02-11", "02-17"),
    "2022": ("01-31", "02-06"),
    "2023": ("01-21", "01-27"),
    "2024": ("02-10", "02-17"),
    "2025": ("01-28", "02-04"),
    "2026": ("02-15", "02-23"),
}
_WEIGHTS_GB_11714 = (3, 7, 9, 10, 5, 8, 4, 2)


def stream(seed: int, purpose: str) -> random.Random:
    """A random stream of its own for each purpose, so that one part may change without moving the others."""
    return random.Random(f"{seed}/{purpose}")  # noqa: S311 (invented data, and the same each time)


def command(kind: str, day: str, label: str | None = None, /, **data: Any) -> Command:
    """A command; members that are None are left out, and ``class_`` is written ``class``."""
    members = {name.rstrip("_"): value for name, value in data.items() if value is not None}
    found: Command = {"kind": kind, "effective_on": day, "data": members}
    if label is not None:
        found["label"] = label
    return found


def workday(rng: random.Random, first: str, last: str) -> str:
    """A day on which offices are open, between two days, both included as far as they are open."""
    start = date.fromisoformat(first)
    found = start + timedelta(days=rng.randrange((date.fromisoformat(last) - start).days + 1))
    while _closed(found) and found > start:
        found -= timedelta(days=1)
    return later(found.isoformat(), 0)


def later(day: str, days: int) -> str:
    """The day that many days on, or the next one on which offices are open."""
    found = date.fromisoformat(day) + timedelta(days=days)
    while _closed(found):
        found += timedelta(days=1)
    return found.isoformat()


def _closed(day: date) -> bool:
    """Whether it is a weekend or a holiday; coarser than the yearly notice of holidays, which is enough."""
    text = day.isoformat()
    holiday = any(first <= text[5:] <= last for first, last in _HOLIDAYS)
    first, last = _SPRING_FESTIVAL.get(text[:4], ("", ""))
    return day.weekday() >= _SATURDAY or holiday or first <= text[5:] <= last


def days_between(first: str, last: str) -> int:
    """How many days lie between two days."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


class Documents:
    """Numbers of official documents, counted by issuing office and year: 长平任〔2021〕17号."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def next(self, office: str, day: str) -> str:
        """The next number of an office in the year of a day."""
        year = day[:4]
        self._counts[office, year] += 1
        return f"{office}〔{year}〕{self._counts[office, year]}号"


class CreditCodes:
    """Unified social credit codes over the invented divisions, no two alike (GB 32100, GB 11714)."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._used: set[str] = set()

    def new(self, authority: str, division: str, *, wrong: bool = False) -> str:
        """A code.

        Args:
            authority: the two characters for registering authority and class: 11, 12, 51, 91, 92 …
            division: division code, of which the first six digits count.
            wrong: give it a check character that does not fit, as real data sometimes has.
        """
        body = self._organisation(modern=authority[0] == "9")
        head = f"{authority}{division[:6]}{body}"
        last = str(check_character(head))
        return head + (self._rng.choice(_CHARACTERS.replace(last, "")) if wrong else last)

    def _organisation(self, *, modern: bool) -> str:
        """Organisation code with its own check character."""
        while True:
            digits = "MA" if modern else "0"
            digits += "".join(str(self._rng.randrange(10)) for _ in range(8 - len(digits)))
            if digits not in self._used:
                self._used.add(digits)
                return digits + _check_gb_11714(digits)


def _check_gb_11714(body: str) -> str:
    total = sum(int(c, 36) * weight for c, weight in zip(body, _WEIGHTS_GB_11714, strict=True))
    return "0123456789X"[-total % 11]
