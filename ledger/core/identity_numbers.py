"""Resident identity numbers, whatever they are written in: other digits, letters like them, marks in between.

Every character is taken for the digit, the X, the gap or the stop that a reader takes it for; a number is one
that could be a person's: with a day of birth, and with a check digit where there is one, else a division.
Sums, numbers of contracts and accounts pass, but for one in some ten thousand. Knows characters and the two
forms of the number (GB 11643-1989 and -1999); refuses to know where texts go.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from stdnum.iso7064 import mod_11_2

from ledger.core import divisions
from ledger.core.credit_code import valid_credit_code
from ledger.core.values import parse_day

_LONG, _SHORT = 18, 15
_NUMERIC_LEAST = 13
"""Digits that are none of them letters in disguise; fewer, and a text need not be looked through."""
_LETTERS_MOST = 4

_CHINESE = {sign: str(at % 10) for at, sign in enumerate("零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖")} | {
    "两": "2"
}
_LIKE_X = frozenset("叉十拾xXхХχΧ×✕✖⨉⨯╳❌⤫⤬✗✘☒🗙🗴🗵🗶🅧🇽Ⲭⲭꓫⵝᚷ᙮᙭ꞳꭓҲҳӼӽӾӿ𐊐𐊴𐌗𐌢𐔧")
_LIKE_NOUGHT, _LIKE_ONE = frozenset("oOоОοΟ○◯⭕"), frozenset("lIіІιΙ")
_GAPS = "ZPSCM"
"""First letters of the categories that part digits without making two numbers of them."""
_DAY_WORDS = frozenset("年月日")

_GAP, _WORDS = " {0,40}", "[ zolX]{1,8}"
_LONG_FORM = re.compile(rf"(?<![0-9])(?=((?:[0-9ol]{_GAP}){{17}}[0-9X])(?![0-9]))")
_SHORT_FORM = re.compile(rf"(?<![0-9])(?=((?:[0-9]{_GAP}){{14}}[0-9])(?![0-9]))")
_PARTED_FORM = re.compile(
    rf"(?<![0-9])(?=([0-9]{{6}}){_WORDS}([0-9]{{4}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{2}}){_WORDS}"
    r"([0-9]{3}[0-9X])(?![0-9]))"
)
"""Division, birthday and rest with words between them."""
_LAST_BORN_APART = "2010"
"""Behind a later day stands a contract between a postal code and a number more often than a child."""
_ESCAPED = re.compile(r"%([0-9a-fA-F]{2})|\\(?:u|U0000|x|u00|x\{)([0-9a-fA-F]{2,4})\}?")
_ESCAPES_MOST = 3
_FIRST_YEAR, _LAST_YEAR = "1800", "2099"
_FIRST_SHORT_YEAR = "30"
"""Born 1930 or later: two figures of a year before that stand for one since 2000 in numbers of contracts."""


@lru_cache(4_096)
def _sign(character: str) -> str:
    """What a character is taken for: a digit, X, a letter in the place of 0 or 1, a gap, or z for a stop."""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if character in _CHINESE:
        return _CHINESE[character]
    if character in _LIKE_X:
        return "X"
    if character in _LIKE_NOUGHT:
        return "o"
    if character in _LIKE_ONE:
        return "l"
    return " " if character in _DAY_WORDS or unicodedata.category(character)[0] in _GAPS else "z"


@lru_cache(4_096)
def _signs(character: str) -> str:
    """The signs of one character: of itself where it has a value, else of what it is composed of."""
    if unicodedata.numeric(character, -1) in range(10):
        return str(int(unicodedata.numeric(character)))
    return "".join(map(_sign, unicodedata.normalize("NFKD", character)))


def _folded(text: str) -> str:
    return "".join(map(_signs, text))


def _unescaped(text: str) -> str:
    """A text as whoever opens it in a browser or an editor reads it, escaped more than once included."""
    for _ in range(_ESCAPES_MOST):
        before = text
        text = unescape(text) if "&" in text else text
        if "%" in text or "\\" in text:
            text = _ESCAPED.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
        if text == before:
            break
    return text


def holds_identity_number(text: str) -> bool:
    """Whether a text contains a resident identity number, of eighteen figures or of fifteen.

    >>> holds_identity_number("证号 110105·19491231·002Ⅹ")
    True
    """
    if "&" in text or "%" in text or "\\" in text:
        text = _unescaped(text)
    normal = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if len(normal) < _SHORT:
        return False
    if _figures(text) < _NUMERIC_LEAST and (normal == text or _figures(normal) < _NUMERIC_LEAST):
        return False
    return any(_spans(_folded(text)))


def _figures(text: str) -> int:
    return sum(map(str.isnumeric, text))


def _spans(folded: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand among the signs of a text, from and to."""
    for found in _LONG_FORM.finditer(folded):
        number = found[1].replace(" ", "")
        letters = number.count("o") + number.count("l")
        if letters <= _LETTERS_MOST and _is_long(number.replace("o", "0").replace("l", "1")):
            yield found.span(1)
    for found in _SHORT_FORM.finditer(folded):
        if _is_short(found[1].replace(" ", "")):
            yield found.span(1)
    for found in _PARTED_FORM.finditer(folded):
        number = "".join(found.groups()).replace(" ", "")
        if number[6:10] <= _LAST_BORN_APART and _is_long(number) and _has_division(number):
            yield from (found.span(part) for part in (1, 2, 3))


def without_identity_numbers(text: str) -> str:
    """A text with a star in the place of every character of an identity number.

    >>> without_identity_numbers("“11010519491231002X” 不是日期")
    '“******************” 不是日期'
    """
    if not holds_identity_number(text):
        return text
    signs = [(sign, at) for at, whole in enumerate(text) for sign in _signs(whole)]
    hidden = {
        at for first, end in _spans("".join(sign for sign, _ in signs)) for _, at in signs[first:end]
    } or {at for sign, at in signs if sign not in " z"}
    return "".join("*" if at in hidden else character for at, character in enumerate(text))


def identity_number(text: str) -> str | None:
    """The identity number of eighteen figures that a text is, in its one spelling; None where it is none.

    The region is not looked up: codes of counties that were merged long ago stand on valid cards.
    """
    if text.isascii():
        if len(text) == _LONG and not text[:-1].isdigit():
            return None
        if sum(map(str.isdigit, text)) < _LONG - 1:
            return None
    number = _folded(text).replace(" ", "")
    return number if _is_long(number) else None


def is_identity_not_code(text: str) -> bool:
    """Whether what stands for a credit code is an identity number.

    One number in thirty has the check character of a credit code too; codes of market entities begin with 9
    (GB 32100-2015), which no division of a resident's number does.
    """
    return identity_number(text) is not None and not (text[:1] == "9" and valid_credit_code(text))


def _is_long(number: str) -> bool:
    """Whether eighteen figures have a day of birth and the right check digit (ISO 7064, MOD 11-2)."""
    if len(number) != _LONG or not number[:-1].isdecimal() or "X" in number[:-1]:
        return False
    year = number[6:10]
    born = parse_day(f"{year}-{number[10:12]}-{number[12:14]}")
    return born is not None and _FIRST_YEAR <= year <= _LAST_YEAR and mod_11_2.is_valid(number)


def _is_short(number: str) -> bool:
    """Whether fifteen figures, as were given until 1999, have a division and a day of birth."""
    year = number[6:8]
    if len(number) != _SHORT or year < _FIRST_SHORT_YEAR:
        return False
    born = parse_day(f"19{year}-{number[8:10]}-{number[10:12]}")
    return born is not None and _has_division(number)


def _has_division(number: str) -> bool:
    return any(divisions.exists(code) for code in (number[:6], f"{number[:4]}00"))
