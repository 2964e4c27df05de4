"""Money: whole minor units (分) of a currency; read from what clerks write, shown in the reader's habit.

``parse_money`` takes figures (1,250,000.00, 125万, ￥759,000.00, 1亿2000万元), Chinese numerals, capital and
small (壹佰贰拾伍万元整), and full-width characters. What can be read in two ways is refused with both
readings, and a sum that somebody rounded (100余万元) is refused as such: a guess has no place in a debt.
``in_capitals`` writes a sum as banks ask for it. No float, no Decimal: reading goes through exact fractions.
"""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction
from functools import total_ordering
from itertools import product

from ledger.core.currencies import CURRENCIES, UNTOLD
from ledger.core.errors import Problem, Refused, refuse
from ledger.core.frozen import frozen
from ledger.core.values import INTEGER_MAX

WRITTEN = (
    *("CNY", "AUD", "CAD", "CHF", "EUR", "GBP", "HKD", "JPY"),
    *("KRW", "KWD", "MOP", "RUB", "SGD", "TWD", "USD", "VND"),
)
"""Currencies that a text may name by code or Chinese name; any other has to be told beside it."""

_ALSO = {"人民币": "CNY", "RMB": "CNY", "¥": "CNY", "港币": "HKD", "HK$": "HKD", "US$": "USD"}
_NAMES = _ALSO | {"€": "EUR", "£": "GBP"} | {CURRENCIES[code][1]: code for code in WRITTEN}
_NAMES |= {code: code for code in WRITTEN}
_NAME = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_BEFORE = _NAME.replace("|元", "")  # 元 is written behind the figures; what else ends in 元 keeps it

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_NARROW = str.maketrans(
    "零〇○壹弌貳贰弍两兩叁參参弎肆伍陸陆柒捌玖拾佰仟萬億圆圓正￥−\u2013\u2014",
    "零零零一一二二二二二三三三三四五六六七八九十百千万亿元元整¥---",
)
_DIGITS = "零一二三四五六七八九"
_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_ZEROS = {"十": 1, "百": 2, "千": 3}

_INEXACT = re.compile(r"[余多约近几数逾许来至超起~≈]|左右|上下|以[上下内]|不[足到]|[0-9万亿元]-[0-9]")
_FRAME = re.compile(
    rf"(?P<sign>[-负]?)(?P<lead>(?:{_BEFORE})*(?:\(大写\)|大写)?:?)(?P<sign2>[-负]?)(?P<mark>(?:{_BEFORE})?)"
    rf"(?P<sign3>[-负]?)(?P<number>[0-9.,{_DIGITS}十百千万亿]*?)(?P<unit>(?:{_NAME})?)"
    rf"(?P<tail>零?(?:(?P<jiao>[0-9{_DIGITS}])角)?零?(?:(?P<fen>[0-9{_DIGITS}])分)?)整?"
)
_BRACKETED = re.compile(r"\(([^()]*)\)")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_LIKE_GROUPS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_DECIMALS_LIKE_GROUPS = 3
_PART = re.compile(rf"(?P<gap>零*)(?P<number>[{_DIGITS[1:]}]|[0-9.,]*)(?P<unit>[十百千]?)")
_TEXT_MAX = 200
_ALSO_IN_WAN = 10_000_000


@total_ordering
@frozen
class Money:
    """A sum: whole minor units of a currency, 分 of CNY where nothing else is said."""

    minor: int
    currency: str = "CNY"

    def __post_init__(self) -> None:
        if self.currency not in CURRENCIES:
            raise refuse("money.currency-unknown", value=self.currency, known=", ".join(CURRENCIES))
        if abs(self.minor) > INTEGER_MAX:
            raise refuse("money.too-large", value=_grouped(self.minor, CURRENCIES[self.currency][0]))

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise refuse("money.other-currency", value=other.currency, expected=self.currency)
        return other.minor


def figures(minor: int, currency: str = "CNY") -> str:
    """A sum in its larger unit, with thousands and no name of the currency: 1,250,000.00."""
    return _grouped(minor, CURRENCIES[currency][0])


def parse_money(text: str, currency: str | None = None, *, may_be_negative: bool = False) -> Money:
    """The sum that a text states.

    Args:
        text: figures or Chinese numerals, with or without currency.
        currency: the only one expected; without it the text's own, or CNY.
        may_be_negative: whether a minus sign (or 负) is taken.

    Raises:
        Refused: unreadable, inexact, ambiguous, of another currency, negative, too fine or too large.
    """
    values, code = _readings(text, currency)
    if len(values) > 1:
        first, second = (_figures(value) for value in values[:2])
        raise refuse("money.two-readings", value=text.strip(), first=first, second=second)
    places = CURRENCIES[code][0]
    minor = values[0] * 10**places
    if minor.denominator != 1:
        raise refuse("money.too-many-decimals", value=text.strip(), currency=code, places=places)
    if minor < 0 and not may_be_negative:
        raise refuse("money.negative", value=text.strip())
    if minor > INTEGER_MAX:
        raise refuse("money.too-large", value=text.strip())
    return Money(int(minor), code)


def _readings(text: str, currency: str | None) -> tuple[list[Fraction], str]:
    """All that a text may mean, the likeliest first, and the currency."""
    plain = text.strip().translate(_WIDE | _NARROW).upper()
    plain = re.sub(r"(?<![0-9])\s+|\s+(?![0-9])", "", plain)
    if _INEXACT.search(plain):
        raise refuse("money.inexact", value=text.strip())
    bracketed = _BRACKETED.fullmatch(plain)
    try:
        match = _framed(bracketed[1] if bracketed else plain)
        code = _currency(match, currency)
        values = _amounts(match, code)
    except ValueError:
        raise refuse("money.unreadable", value=text.strip()[:_TEXT_MAX]) from None
    if bracketed:  # (1,000.00) is minus a thousand in a workbook, and a mere repetition in a contract
        values = [sign * value for value in values for sign in (1, -1)]
    fitting = [value for value in values if (value * 10 ** CURRENCIES[code][0]).denominator == 1]
    return list(dict.fromkeys(fitting + values)), code


def _framed(plain: str) -> re.Match[str]:
    match = _FRAME.fullmatch(plain) if len(plain) <= _TEXT_MAX else None
    if match is None:
        raise ValueError(plain)
    return match


def _amounts(match: re.Match[str], code: str) -> list[Fraction]:
    """The readings of a framed text with its sign, 角 and 分. Raises ValueError where it is no sum."""
    number, small = match["number"], match["jiao"] or match["fen"]
    if not (number or small) or bool(number) < bool(match["unit"]):
        raise ValueError(number)
    values = [Fraction(0)]
    if number:
        values = _number(number, bare=not small and CURRENCIES[code][0] < _DECIMALS_LIKE_GROUPS)
    if small:
        if code != "CNY" or bool(number) > bool(match["unit"]) or any(one.denominator != 1 for one in values):
            raise ValueError(number)
        fen = _digit(match["jiao"]) * 10 + _digit(match["fen"])
        values = [value + Fraction(fen, 100) for value in values]
    signs = match["sign"] + match["sign2"] + match["sign3"]
    if len(signs) > 1:
        raise ValueError(signs)
    return [-value for value in values] if signs else values


def _currency(match: re.Match[str], expected: str | None) -> str:
    """The one currency that a text names, or the expected one, or CNY."""
    named = [name for group in ("lead", "mark", "unit") for name in re.findall(_NAME, match[group])]
    codes = {_NAMES[name] for name in named if not (name == "¥" and expected == "JPY")}
    wanted = expected or (_NAMES[named[0]] if codes else "CNY")
    if codes - {wanted}:
        raise refuse("money.other-currency", value="、".join(named), expected=wanted)
    if wanted not in CURRENCIES or wanted == UNTOLD:
        raise refuse("money.currency-unknown", value=wanted, known=", ".join(CURRENCIES))
    return wanted


def _number(text: str, *, bare: bool) -> list[Fraction]:
    """The readings of a number, with or without 万 and 亿. Raises ValueError where it is none."""
    for unit, zeros in (("亿", 8), ("万", 4)):
        head, found, tail = text.rpartition(unit)
        if not found:
            continue
        if unit == "万" and "万" in head:
            raise ValueError(text)
        heads, tails = _number(head, bare=False), _tail(tail, zeros)
        if tail and any(value.denominator != 1 for value in heads):
            raise ValueError(text)
        return [one * 10**zeros + other for one, other in product(heads, tails)]
    if bare and _LIKE_GROUPS.fullmatch(text):  # 759.000: a point, or a separator written as one?
        return [Fraction(text), Fraction(text.replace(".", ""))]
    return _section(text)


def _tail(text: str, zeros: int) -> list[Fraction]:
    """What follows a unit that stands for so many zeros: 2000万 after 亿; a 5 after 万 is 5 or 5千."""
    if not text:
        return [Fraction(0)]
    values = _number(text, bare=False)
    if any(value >= 10**zeros for value in values):
        raise ValueError(text)
    digits = text.partition(".")[0]
    if re.fullmatch(rf"[{_DIGITS[1:]}]|[0-9]+", digits) and len(digits) < zeros:
        return [value for one in values for value in (one, one * 10 ** (zeros - len(digits)))]
    return values


def _section(text: str) -> list[Fraction]:
    """A number below 万: figures, or Chinese numerals with 千, 百, 十, or both (9千1百)."""
    if not text:
        raise ValueError(text)
    if text == "零":
        return [Fraction(0)]
    readings, zeros, end = [Fraction(0)], 0, 0
    while end < len(text):
        part = _PART.match(text, end)
        if part is None or part.end() == end:
            raise ValueError(text)
        end, unit = part.end(), _ZEROS.get(part["unit"], 0)
        number = part["number"] or ("一" if part["unit"] == "十" else "")
        if not number or (zeros and unit >= zeros) or (zeros == 0 and part.start()):
            raise ValueError(text)
        values = _figure(number) if number[0] not in _DIGITS else [Fraction(_digit(number))]
        if zeros and any(value >= 10 ** (zeros - unit) for value in values):
            raise ValueError(text)
        if zeros and not unit and not part["gap"] and len(number) < zeros:  # 三千五: 3005 or 3500
            values = [value for one in values for value in (one, one * 10 ** (zeros - len(number)))]
        readings = [one + other * 10**unit for one, other in product(readings, values)]
        zeros = unit
    return readings


def _figure(text: str) -> list[Fraction]:
    """The readings of figures: one where the separators are in order, several where they are not."""
    if _PLAIN.fullmatch(text):
        return [Fraction(text.replace(",", ""))]
    digits = re.split("[.,]", text)
    if not all(digits):
        raise ValueError(text)
    last = Fraction("".join(digits[:-1]) + "." + digits[-1])
    first = Fraction(digits[0] + "." + "".join(digits[1:]))
    return list(dict.fromkeys((last, first, Fraction("".join(digits)))))


def _digit(character: str | None) -> int:
    if not character:
        return 0
    return _DIGITS.index(character) if character in _DIGITS else int(character)


def _figures(value: Fraction) -> str:
    """A reading for people: thousands, two decimals or as many as it has."""
    places = 2
    while (value * 10**places).denominator != 1:
        places += 1
    return _grouped(int(value * 10**places), places)


def _grouped(minor: int, places: int) -> str:
    whole, rest = divmod(abs(minor), 10**places)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole:,}.{rest:0{places}}" if places else f"{sign}{whole:,}"


def format_money(money: Money, language: str = "zh") -> str:
    """A sum for people: 1,250,000.00 元 or CNY 1,250,000.00; from ten million on also in 万元 or millions."""
    places, name = CURRENCIES[money.currency]
    figures = _grouped(money.minor, places)
    large = abs(money.minor) >= _ALSO_IN_WAN * 10**places
    if language != "zh":
        also = f" ({_in_units(money.minor, places + 6, '', 'about ')} million)" if large else ""
        return f"{money.currency} {figures}{also}"
    also = f"（{_in_units(money.minor, places + 4, '', '约 ')} 万{name}）" if large else ""
    return f"{figures} {name}{also}"


def with_currency(minor: int, currency: str, language: str) -> str:
    """A sum in minor units with its currency, for a list: 5,000.00 元 or 5,000.00 CNY."""
    return f"{figures(minor, currency)} {CURRENCIES[currency][1] if language == 'zh' else currency}"


def _in_units(minor: int, zeros: int, exact: str, about: str) -> str:
    """A sum in a larger unit with at most two decimals, rounded half up and marked where there are more."""
    hundredths, rest = divmod(abs(minor) * 100, 10**zeros)
    hundredths += 2 * rest >= 10**zeros
    shown = _grouped(hundredths, 2).removesuffix("00").removesuffix(".")
    return f"{about if rest else exact}{'-' if minor < 0 else ''}{shown}"


def in_capitals(money: Money) -> str:
    """A sum of CNY in capital numerals as banks ask for it: 壹拾万柒仟元零伍角叁分; 整 after 元 and 角.

    Raises:
        Refused: another currency.
    """
    if money.currency != "CNY":
        raise refuse("money.capitals", value=money.currency)
    yuan, rest = divmod(abs(money.minor), 100)
    jiao, fen = divmod(rest, 10)
    text = _capitals(yuan) + "元" if yuan or not rest else ""
    if jiao:
        text += ("零" if yuan and yuan % 10 == 0 else "") + _CAPITALS[jiao] + "角"
    elif fen and yuan:
        text += "零"
    text += _CAPITALS[fen] + "分" if fen else "整"
    return ("负" if money.minor < 0 else "") + text


def _capitals(number: int) -> str:
    """A whole number in capitals, one 零 for every run of zeros inside it that no unit stands for."""
    for unit, name in ((10**8, "亿"), (10**4, "万")):
        head, tail = divmod(number, unit)
        if head:
            gap = "零" if tail and tail < unit // 10 else ""
            return _capitals(head) + name + gap + (_capitals(tail) if tail else "")
    if not number:
        return _CAPITALS[0]
    places = zip(f"{number:04}", ("仟", "佰", "拾", ""), strict=True)
    text = "".join(_CAPITALS[int(digit)] + (unit if digit != "0" else "") for digit, unit in places)
    return re.sub("零+", "零", text).strip("零")


class Agreement(StrEnum):
    """What comparing a sum in figures with the same in words found."""

    AGREE = "agree"
    SETTLED = "settled"
    DIFFER = "differ"
    UNREADABLE = "unreadable"


@frozen
class Comparison:
    """Figures beside words: ``settled`` where the words decide between two readings of the figures."""

    agreement: Agreement
    figures: Money | None
    words: Money | None
    problems: tuple[Problem, ...] = ()


def compare(figures: str, words: str, currency: str | None = None) -> Comparison:
    """Read a sum written twice. Never guesses: where either can't be read, the problems say why.

    Args:
        figures: the sum in figures.
        words: the sum in words.
        currency: the only one expected; without it the texts' own, or CNY.
    """
    read: list[Money | None] = []
    problems: list[Problem] = []
    for text in (figures, words):
        try:
            read.append(parse_money(text, currency))
        except Refused as refused:
            read.append(None)
            problems.extend(refused.problems)
    shown, spelled = read
    if shown is not None and shown == spelled:
        return Comparison(Agreement.AGREE, shown, spelled)
    if shown is not None and spelled is not None:
        differ = Problem("money.words-differ", "", {"figures": figures.strip(), "words": words.strip()})
        return Comparison(Agreement.DIFFER, shown, spelled, (differ,))
    if spelled is not None and problems[0].code == "money.two-readings":
        values, code = _readings(figures, spelled.currency)
        if Fraction(spelled.minor, 10 ** CURRENCIES[code][0]) in values:
            return Comparison(Agreement.SETTLED, spelled, spelled)
    return Comparison(Agreement.UNREADABLE, shown, spelled, tuple(problems))
