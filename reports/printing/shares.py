"""Shares and means as people read them: exact fractions, rounded half up to two decimals."""

from __future__ import annotations

from fractions import Fraction

_PLACES = 2


def percent(share: Fraction | None) -> str:
    """A share of one in per cent, without the sign: 2/3 is 66.67; empty where there is none."""
    return decimal(None if share is None else share * 100)


def decimal(value: Fraction | None) -> str:
    """A number that is not negative with two decimals; empty where there is none."""
    if value is None:
        return ""
    scaled = value * 10**_PLACES
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    whole, rest = divmod(rounded, 10**_PLACES)
    return f"{whole}.{rest:0{_PLACES}}"
