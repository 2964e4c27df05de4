"""Sums in 万元, as charts are headed. Knows sums only."""

from __future__ import annotations

from ledger.core.money import Money, figures

_WAN = 10_000


def in_wan(money: Money) -> str:
    """A sum in 万元 with two decimals, rounded half up, for a chart headed so."""
    hundredths = (abs(money.minor) + _WAN // 2) // _WAN
    return figures(-hundredths if money.minor < 0 else hundredths)
