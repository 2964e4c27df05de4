"""The day of signing as a row tells it, and what a row says where nobody knows that day.

A contract of unknown day takes effect on the day from which its parties are known, which is none of its own;
the entry says so, and nothing that hangs on the day of signing is worked out. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ledger.core.errors import Problem
from ledger.exchange.sheets.cells import given, plain
from ledger.exchange.sheets.columns import cell
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.row_values import Values

_UNKNOWN = frozenset(["不详", "未知", "不明", "待查", "无法查明", "日期不详", "unknown", "not known", "?"])
_LONG_AGO = "1900-01-01"
"""Since when a party counts that this file brings."""


def stated_day(values: Values) -> str | None:
    """The day of signing that a row gives; None where it is left out or said to be unknown."""
    found = values.layout.found["signed_on"]
    value = cell(values.row, found)
    if isinstance(value, str) and plain(value).lower() in _UNKNOWN:
        return None
    day: str | None = values.read("signed_on")
    return day


def signing(
    values: Values,
    lookup: Lookup,
    day: str | None,
    parties: Sequence[Mapping[str, Any]],
    existing: Sequence[str],
) -> tuple[str, dict[str, Any]]:
    """The day on which the entry takes effect, and what it says of the day of signing.

    Args:
        values: the row.
        lookup: the book.
        day: as the row gives it.
        parties: of the contract.
        existing: the contract, where the book holds it.
    """
    known = lookup.signing_of(existing[0]) if existing else None
    if day is not None:
        return day, {"day_unknown": False} if known is not None and known[0] is None else {}
    if known is not None and known[0] is not None:
        if given(cell(values.row, values.layout.found["signed_on"])):
            values.remark("signed_on", Problem("sheet.signing-day-kept", "", {"day": known[0]}))
        return known[0], {}
    values.remark("signed_on", Problem("sheet.signing-day-unknown"))
    if known is not None:
        return known[1], {"day_unknown": True}
    since = [lookup.known_from(str(one["party"])) or _LONG_AGO for one in parties]
    return max(since, default=_LONG_AGO), {"day_unknown": True}
