"""A rate as people type it: 5/10000, 3.65%, 1.5. Refuses to know what it is for."""

from __future__ import annotations

import re
from fractions import Fraction

from ledger.core.errors import refuse

_RATIO = re.compile(
    r"(?P<whole>\d{1,9})(?:\.(?P<rest>\d{1,9}))?(?:/(?P<of>0|[1-9]\d{0,8})|(?P<sign>[%％‰‱]))?", re.ASCII
)
_SIGNS = {"%": 100, "％": 100, "‰": 1000, "‱": 10_000}


def ratio(text: str, *, bare: bool) -> Fraction:
    """A rate as a ratio; a bare number is a multiple, never a rate (3.65 might be per cent)."""
    match = _RATIO.fullmatch(text.replace(" ", ""))
    if match is None or match["of"] == "0" or not (bare or match["of"] or match["sign"]):
        raise refuse("calc.rate", value=text)
    number = Fraction(f"{match['whole']}.{match['rest'] or 0}")
    return number / (int(match["of"]) if match["of"] else _SIGNS.get(match["sign"], 1))
