"""A sum at the doors: text in its currency's own unit with its decimals ("9600.00"); within, minor units.

One declaration for everything that comes in or goes out in JSON. A whole number that comes in is minor
units, as it ever was; what goes out is text. Which currency a sum is of is told by the entry, or by what it
refers to.
Refuses to know what people are shown (``money``), files, and the database.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from ledger.core.currencies import CURRENCIES
from ledger.core.errors import refuse, shown
from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.core.values import INTEGER_MAX

CNY = "CNY"
_CENTS = 2
_WRITTEN = re.compile(r"(?:0|[1-9][0-9]{0,15})(?:\.[0-9]{1,4})?", re.ASCII)
SUM_PATTERN = f"^-?{_WRITTEN.pattern}$"
"""Sums that go out, as a JSON schema says it: what was taken back in excess is below nothing."""

SUM_MEMBERS = frozenset(
    [
        *(
            "added",
            "amount",
            "approved",
            "arrived",
            "committed",
            "compensation",
            "confirmed",
            "deducted",
            "disputed",
            "fine",
            "interest",
        ),
        *(
            "original",
            "original_amount",
            "overdue",
            "overpaid",
            "owed",
            "owner_unpaid",
            "paid",
            "performed",
            "principal",
            "released",
        ),
        *(
            "remaining",
            "repaid",
            "reversed",
            "supplementary_amount",
            "unpaid",
            "waived",
            "wages",
            "written_off",
        ),
    ]
)
"""Members of answers that hold a sum where they hold a whole number."""

LEADS_TO = (
    *("contract", "obligation", "payroll", "commitment", "budget", "debt", "performance", "receivable"),
    "flag",
)
"""Members of an entry that name an object which tells the currency of its sums, the surest first."""


@frozen
class EchoedSum:
    """A sum of an entry as it is echoed: its place in the data, and its text with its currency."""

    seq: int
    path: str
    amount: str
    currency: str


def is_written(text: str) -> bool:
    """Whether a text is a sum as it comes in: digits, and decimals behind a point; no thousands, no sign."""
    return _WRITTEN.fullmatch(text) is not None


def fault_of_sum(minor: int, least: int) -> str | None:
    """The code of what is wrong with a sum in minor units by itself: below nothing, nothing, too large."""
    if minor < 0:
        return "money.negative"
    if minor < least:
        return "sum.zero"
    return "money.too-large" if minor > INTEGER_MAX else None


def sum_text(minor: int, currency: str | None = None) -> str:
    """A sum as it goes out: 960000 of CNY is "9600.00", of JPY "960000"."""
    places = CURRENCIES[currency or CNY][0]
    if places == _CENTS and minor >= 0:  # as nearly all are
        return f"{minor // 100}.{minor % 100:02}"
    whole, rest = divmod(abs(minor), 10**places)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{rest:0{places}}" if places else f"{sign}{whole}"


def minor_of(text: str, currency: str) -> int:
    """The minor units of a sum as it comes in; decimals may be left out, never be more than there are.

    Raises:
        Refused: no such text, more decimals than the currency has, or too large to be kept.
    """
    if not is_written(text):
        raise refuse("sum.malformed", value=shown(text))
    places = CURRENCIES[currency][0]
    minor = Fraction(text) * 10**places
    if minor.denominator != 1:
        raise refuse("money.too-many-decimals", value=text, currency=currency, places=places)
    if minor > INTEGER_MAX:
        raise refuse("money.too-large", value=shown(text))
    return int(minor)


def currency_of(
    data: Mapping[str, Any], declares: bool, founding: Callable[[str], tuple[Mapping[str, Any], bool] | None]
) -> str:
    """The currency of an entry's sums: its own, that of what it refers to, or CNY.

    Args:
        data: the entry's data.
        declares: whether its shape has a currency, which is CNY where it is left out.
        founding: the data of the entry that founded an object, and whether that declares one.
    """
    if declares or data.get("currency"):
        return str(data.get("currency") or CNY)
    seen: set[str] = set()
    while True:
        name = next((data[one] for one in LEADS_TO if data.get(one)), None)
        found = founding(name) if isinstance(name, str) and name not in seen else None
        if found is None:
            return CNY
        seen.add(str(name))
        data, declares = found
        if declares or data.get("currency"):
            return str(data.get("currency") or CNY)


def in_text(value: Any, currency: str = CNY) -> Any:
    """A JSON value with every sum in it as text; the nearest ``currency`` around a sum is its currency."""
    if isinstance(value, Money):
        return {"amount": sum_text(value.minor, value.currency), "currency": value.currency}
    if isinstance(value, Mapping):
        currency = _named(value) or currency
        return {name: _member(name, inner, currency) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [in_text(inner, currency) for inner in value]
    return value


def _member(name: Any, value: Any, currency: str) -> Any:
    if name in SUM_MEMBERS and isinstance(value, int) and not isinstance(value, bool):
        return sum_text(value, currency)
    return in_text(value, currency)


def _named(members: Mapping[Any, Any]) -> str | None:
    """The currency that members name, or that of the contract which they are about."""
    contract = members.get("contract")
    named = members.get("currency") or (contract.get("currency") if isinstance(contract, Mapping) else None)
    return named if isinstance(named, str) and named in CURRENCIES else None
