"""Currencies: decimals are those of ISO 4217, names those of the CLDR but for a few, codes those in use."""

from __future__ import annotations

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_precision

from ledger.core.currencies import CURRENCIES, UNTOLD

SHOWN_WITHOUT = {
    "AFN",
    "ALL",
    "COP",
    "HUF",
    "IDR",
    "IRR",
    "KPW",
    "LAK",
    "LBP",
    "MGA",
    "MMK",
    "SOS",
    "SYP",
    "YER",
}
"""CLDR shows no decimals of these, though ISO 4217 keeps two."""

NOT_MONEY = {
    "BOV",
    "CHE",
    "CHW",
    "CNH",
    "COU",
    "MXV",
    "USN",
    "UYW",
    "XAD",
    "XAG",
    "XAU",
    "XBA",
    "XBB",
    "XBC",
    "XBD",
    "XDR",
    "XPD",
    "XPT",
    "XSU",
    "XTS",
    "XUA",
}
"""Funds, units of account, metals, tests, and the renminbi as it is traded abroad."""


def in_use() -> set[str]:
    """What CLDR has as money of some country today."""
    known = get_global("territory_currencies")
    return {code for found in known.values() for code, _, end, _ in found if end is None}


def test_decimals_are_those_of_iso_4217() -> None:
    differ = {code for code, (places, _) in CURRENCIES.items() if places != get_currency_precision(code)}
    assert differ == SHOWN_WITHOUT | {"IQD"}
    assert {CURRENCIES[code][0] for code in SHOWN_WITHOUT} == {2}
    assert (CURRENCIES["IQD"][0], CURRENCIES["CNY"][0], CURRENCIES["JPY"][0]) == (3, 2, 0)


def test_every_currency_in_use_is_known_and_few_others() -> None:
    assert in_use() - set(CURRENCIES) - NOT_MONEY == set()
    gone = set(CURRENCIES) - in_use()
    assert gone == {"ANG", "BGN", "SVC"}, "kept, so that what was recorded in them can be read"


def test_names_are_those_of_the_cldr_but_for_those_written_otherwise() -> None:
    names = Locale.parse("zh").currencies
    own = {code for code, (_, name) in CURRENCIES.items() if name != names[code]}
    assert own == {"CNY", "AUD", "CAD", "CLF", "MKD", "MOP", "RUB", "SHP", "UYI"} | {UNTOLD}
    assert len({name for _, name in CURRENCIES.values()}) == len(CURRENCIES)


def test_home_comes_first_and_the_untold_last() -> None:
    codes = list(CURRENCIES)
    assert (codes[0], codes[-1]) == ("CNY", UNTOLD)
    assert codes[1:-1] == sorted(codes[1:-1])
