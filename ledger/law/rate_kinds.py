"""The ways in which a rate for late payment is written down, and the days it is asked for.

Shares are exact ratios of whole numbers. Refuses to know which rate applies (``ledger.law.late_rate``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from fractions import Fraction

from ledger.core.errors import refuse
from ledger.core.fields import Named
from ledger.core.frozen import frozen

YEAR_DAYS = (360, 365)


class At(Named):
    """Which day's LPR a rate follows."""

    SIGNING = "signing", "合同订立时", "at signing"
    FLOATING = "floating", "随公布变动", "floating"
    BREACH = "breach", "违约时", "at the breach"


@frozen
class PerDay:
    """A rate a day as a ratio of whole numbers: 5 of 10,000 is 0.05 % a day."""

    parts: int
    of: int = 10_000

    def __post_init__(self) -> None:
        _check_ratio(self.parts, self.of)


@frozen
class PerYear:
    """A rate a year, and into how many days the contract divides it: 365 of 10,000 is 3.65 %."""

    parts: int
    of: int
    year_days: int

    def __post_init__(self) -> None:
        _check_ratio(self.parts, self.of)
        _check_year(self.year_days)


@frozen
class LprLinked:
    """A multiple of the one-year LPR, of the day of signing or floating."""

    year_days: int
    at: At = At.SIGNING
    parts: int = 1
    of: int = 1

    def __post_init__(self) -> None:
        _check_ratio(self.parts, self.of)
        _check_year(self.year_days)


AgreedRate = PerDay | PerYear | LprLinked


def _check_ratio(parts: int, of: int) -> None:
    if parts < 0 or of <= 0:
        raise refuse("rate.ratio", value=f"{parts}/{of}")


def _check_year(days: int) -> None:
    if days not in YEAR_DAYS:
        raise refuse("rate.year-days", value=days, known=", ".join(map(str, YEAR_DAYS)))


WORKS_RATE = LprLinked(YEAR_DAYS[-1], At.FLOATING)
"""The LPR of the period; neither its term nor the days of a year stand in the text: one year, 365 days."""


@frozen
class Overdue:
    """The days of a debt that are over, from the first to the last, and its currency.

    Attributes:
        breach: the first day after the due day, whatever part of the days is looked at.
    """

    first: date
    last: date
    breach: date
    currency: str = "CNY"

    def since(self, day: date) -> Overdue:
        """The days of it from a day on."""
        return replace(self, first=min(max(day, self.first), max(self.first, self.last)))

    def until(self, day: date) -> Overdue:
        """The part of it up to and with a day."""
        return replace(self, last=day)


@frozen
class RatePart:
    """A rate from a day on: its exact share a day, and what it is made of, for words."""

    first: date
    per_day: Fraction
    told: Mapping[str, object] = field(hash=False)
    provisional: bool = False


def told(rate: AgreedRate) -> dict[str, object]:
    """What a rate is made of, for words."""
    if isinstance(rate, PerDay):
        return {"kind": "per-day", "parts": rate.parts, "of": rate.of}
    rest = {"parts": rate.parts, "of": rate.of, "year_days": rate.year_days}
    if isinstance(rate, PerYear):
        return {"kind": "per-year", **rest}
    return {"kind": "lpr", "at": rate.at, **rest}
