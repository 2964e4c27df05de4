"""A sum as a clerk writes it in a cell, in the unit that its column is in; or a refusal.

A bare figure counts the unit of its column. A figure with a mark or unit of its own (￥150 in a column of
万元) could mean either, and is refused with both readings in the sentence. Digits that a spreadsheet program
made up by calculating (124599.99999999999) are rounded to the fifteen that it keeps. Refuses to know which
column it is.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from ledger.core.currencies import CURRENCIES
from ledger.core.errors import Problem, Refused, refuse, shown
from ledger.core.money import Agreement, compare, figures, parse_money
from ledger.core.values import INTEGER_MAX
from ledger.exchange.sheets.cells import given, plain
from ledger.exchange.sheets.file import Figure, Value
from ledger.exchange.sheets.units import MoneyUnit

_DIGITS_KEPT = 15
"""Significant digits a spreadsheet program keeps of a number (IEEE 754 binary64)."""

_WITH_WORDS = re.compile(r"([^()]*\d[^()]*)\((?:大写[:：]?)?\s*([^()\d]*[元圆角分整])\)")
"""Figures with the sum in words behind them, in brackets."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_GROUPED = re.compile(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_NUMERALS = re.compile(r"[零〇○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+")
_OWN_SCALE = re.compile(r"[万亿萬億]")
_WHOLE = re.compile(r"[万亿萬億].*(?:元|圆|整|正|角|分|CNY|RMB|人民币|[A-Z]{3}|币|镑|郎|布|盾|第纳尔)$")
_SEVERAL = re.compile(r"[\d元圆整万亿)]\s*[\n;、+/&|]\s*[(¥￥人]?\s*\d|\d\s+\d|[元圆整万亿]\s+\d")
_WHOLE_SUM = re.compile(r"(?=(?:\d,?){6})[\d,]+\.\d\d")
"""Six digits or more, to the cent: who counts in 万元 seldom writes so, who writes whole sums does."""

_WAN = 10_000
_HUGE = 10**9
"""A sum of so many yuan is looked at twice where a unit made it: more than a county's contract comes to."""

_END_OF_UNIT = re.compile(r"([十百千万亿萬億]+)(?:元|圆)?$")


def money_of(
    value: Value, unit: MoneyUnit | None = None, words: Value = None, currency: str | None = None
) -> int:
    """A sum in minor units of its currency.

    Args:
        value: the cell.
        unit: what a bare figure counts, where heading or caption say so; the currency's own unit when None.
        words: a cell beside it that gives the sum in words, if there is one.
        currency: the one that is expected; without it that of the unit, the text's own, or CNY.

    Raises:
        Refused: unreadable, negative, ambiguous, several sums, of another currency, or figures and words
            that differ.
    """
    text = plain(value)
    both = _WITH_WORDS.fullmatch(text)
    if both is not None and not given(words):
        text, words = both[1].strip(), both[2]
    if _SEVERAL.search(text):
        raise refuse("cell.several-sums", value=shown(text))
    if unit is not None and unit.currency is not None:
        if currency is not None and unit.currency != currency:
            raise refuse("money.other-currency", value=unit.currency, expected=currency)
        currency = unit.currency
    text = _without_noise(text)
    if isinstance(value, Figure) and not _NUMBER.fullmatch(text):
        raise refuse("cell.rounded", value=shown(text))
    bare = _GROUPED.fullmatch(text) or _NUMERALS.fullmatch(text) or isinstance(value, Figure)
    if unit is not None and unit.scale is None:
        raise refuse("cell.unit-unclear", value=shown(text), unit=shown(unit.text))
    scale = unit.scale if unit is not None and unit.scale is not None else Fraction(1)
    if bare and (scale != 1 or isinstance(value, Figure)):
        if _WHOLE_SUM.fullmatch(text) and not isinstance(value, Figure) and not given(words):
            _refuse_two_ways(text, scale, unit, currency)
        return _counted(text, scale, unit, words, currency)
    if unit is not None and scale != 1 and not given(words):  # words say the whole sum
        _refuse_other_unit(text, scale, unit, currency)
    if given(words):
        compared = compare(text, plain(words), currency)
        if compared.agreement not in (Agreement.AGREE, Agreement.SETTLED) or compared.words is None:
            raise Refused(compared.problems)
        return compared.words.minor
    return parse_money(text, currency).minor


def _refuse_two_ways(text: str, scale: Fraction, unit: MoneyUnit | None, currency: str | None) -> None:
    """Refuse 1,285,000.00 in a column of 万元: so many of the unit, or a whole sum written to the cent."""
    if unit is None or scale < _WAN:
        return
    code = currency or "CNY"
    places, name = CURRENCIES[code][:2]
    whole, counted = parse_money(text, currency).minor, _counted(text, scale, unit, None, currency)
    raise refuse(
        "cell.sum-two-ways",
        value=shown(text),
        unit=shown(unit.text),
        bare=text.removesuffix(".00"),
        other=_decimal(Fraction(whole, 10**places) / scale),
        counted=f"{figures(counted, code)} {name}",
        whole=f"{figures(whole, code)} {name}",
    )


def _decimal(number: Fraction) -> str:
    """A number with so many decimals as it needs."""
    return format(Decimal(number.numerator) / Decimal(number.denominator), "f")


def sum_remark(value: Value, unit: MoneyUnit | None, words: Value, minor: int, code: str) -> Problem | None:
    """That a bare figure comes to a huge sum by its column's unit, and nothing else in the row says so."""
    if unit is None or unit.scale in (None, Fraction(1)) or given(words):
        return None
    text = plain(value)
    if not (_GROUPED.fullmatch(text) or isinstance(value, Figure)):
        return None
    if minor < _HUGE * 10 ** CURRENCIES[code][0]:
        return None
    name = CURRENCIES[code][1]
    params = {"value": shown(text), "unit": shown(unit.text), "sum": f"{figures(minor, code)} {name}"}
    return Problem("cell.sum-huge", "", params)


def _without_noise(text: str) -> str:
    """A number without digits beyond those that a spreadsheet program keeps: 124599.99999999999 is 124600."""
    whole, point, decimals = text.partition(".")
    digits = (whole.lstrip("-") + decimals).lstrip("0")
    if not point or not _NUMBER.fullmatch(text) or len(digits) <= _DIGITS_KEPT:
        return text
    places = _DIGITS_KEPT - len(whole.lstrip("-").lstrip("0"))
    if not whole.lstrip("-").lstrip("0"):
        places = _DIGITS_KEPT + len(decimals) - len(decimals.lstrip("0"))
    if places <= 0:
        return text  # not a figure that ends in noise: a number too long for the program
    scaled = Fraction(text) * 10**places
    exact = Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator), 10**places)
    digits = str(abs(exact.numerator) * 10**places // exact.denominator).rjust(places + 1, "0")
    told = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return f"-{told}" if exact < 0 else told


def _counted(text: str, scale: Fraction, unit: MoneyUnit | None, words: Value, currency: str | None) -> int:
    """A bare figure as so many of a unit."""
    code = currency or "CNY"
    if _NUMERALS.fullmatch(text):
        number = Fraction(parse_money(text, "CNY").minor, 100)
    else:
        number = Fraction(text.replace(",", ""))
    if number < 0:
        raise refuse("money.negative", value=text)
    exact = number * scale * 10 ** CURRENCIES[code][0]
    if exact.denominator != 1:
        if unit is None or scale == 1:
            places = CURRENCIES[code][0]
            raise refuse("money.too-many-decimals", value=text, currency=code, places=places)
        raise refuse("cell.too-fine", value=shown(text), unit=unit.text, currency=code)
    minor = int(exact)
    if minor > INTEGER_MAX:
        raise refuse("money.too-large", value=text)
    if given(words) and parse_money(plain(words), currency).minor != minor:
        told = f"{text}（{unit.text}）" if unit is not None and scale != 1 else text
        raise refuse("money.words-differ", figures=told, words=plain(words))
    return minor


def _refuse_other_unit(text: str, scale: Fraction, unit: MoneyUnit, currency: str | None) -> None:
    """Refuse a figure whose own mark says another unit than its column; 150万元 says it whole."""
    own = _END_OF_UNIT.search(text)
    if own is not None and _SCALE_WORDS.get(own[1]) == scale:
        return
    if _OWN_SCALE.search(text) and _WHOLE.search(text):
        return
    parse_money(text, currency)  # what is wrong by itself is told first
    raise refuse("cell.unit-against", value=shown(text), unit=shown(unit.text))


_SCALE_WORDS = {
    "百": Fraction(100),
    "千": Fraction(1_000),
    "万": Fraction(10_000),
    "萬": Fraction(10_000),
    "百万": Fraction(10**6),
    "千万": Fraction(10**7),
    "亿": Fraction(10**8),
    "億": Fraction(10**8),
}
