"""The late-payment rate that a contract agrees on: its members, whether it is whole, how high it is a year.

Refuses to know the LPR and what the law asks for: a rate is kept as agreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ledger.core.errors import refuse
from ledger.core.fields import Choice, Count, Shape
from ledger.core.vocabulary import RateBasis
from ledger.law.rates import PER_MILLION

YEAR_DAYS = (360, 365)


class LateRate(Shape):
    """The agreed late-payment rate; parts of a whole: 5 of 10000 is 0.05 %."""

    late_rate_basis = Choice("违约利率口径", "basis of the late-payment rate", RateBasis)
    late_rate_parts = Count("违约利率分子", "parts of the rate", most=1_000_000)
    late_rate_of = Count("违约利率分母", "of how many", least=1, most=1_000_000)
    late_rate_year_days = Count("年计息天数", "days of a year", least=360, most=365)


RATE_MEMBERS = tuple(LateRate().fields)
"""Their names."""


def rate_of(data: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The agreed late-payment rate of an entry, or None where it names none.

    Raises:
        Refused: a rate of which a part is missing.
    """
    given = {name: data[name] for name in data if name.startswith("late_rate_")}
    if not given:
        return None
    basis = given.get("late_rate_basis")
    wanted = {"late_rate_basis", "late_rate_parts", "late_rate_of"}
    if basis != RateBasis.PER_DAY:
        wanted.add("late_rate_year_days")
    missing = sorted(wanted - given.keys())
    if missing:
        raise refuse("contract.rate-incomplete", f"/data/{missing[0]}", missing=", ".join(missing))
    if given.get("late_rate_year_days", YEAR_DAYS[0]) not in YEAR_DAYS:
        raise refuse("rate.year-days", "/data/late_rate_year_days", value=given["late_rate_year_days"])
    return given


def late_rate_yearly(rate: Mapping[str, Any]) -> int | None:
    """An agreed rate in millionths a year, as the table keeps it to find low ones by an index."""
    parts, of = rate["late_rate_parts"], rate["late_rate_of"]
    if rate["late_rate_basis"] == RateBasis.LPR_FLOATING:
        return 0  # it may fall below what it was at signing
    if rate["late_rate_basis"] == RateBasis.LPR_SIGNING:
        return 0 if parts < of else None
    days = YEAR_DAYS[0] if rate["late_rate_basis"] == RateBasis.PER_DAY else 1
    return int(parts * days * PER_MILLION // of)


OBJECT_TYPES = ()
ENTRY_TYPES = ()
