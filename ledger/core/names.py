"""The key under which names meet: one for import, search, screening and the tables.

Two spellings of one name have one key, whatever keyboard, fount or PDF they came through: NFKC (full width,
Kangxi radicals, compatibility ideographs), simplified radicals that NFKC leaves alone, no blanks, nothing
invisible, one kind of brackets, dots, dashes and quotes, no case. Alike but not equal (有限公司 and 公司, one
character apart) are two names still: ``alike`` finds them so that somebody may look. Knows characters, no
organisations.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_RADICALS = dict(
    zip(
        "⺠⻄⻅⻆⻉⻋⻌⻐⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰",
        "民西见角贝车辶钅长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙",
        strict=True,
    )
)
"""Radicals of the supplement block that PDF founts print for the character itself (Unicode's
EquivalentUnifiedIdeograph); NFKC has no word for them."""

_ALIKE_SIGNS = (
    ("(", "[{〔【〖《〈「『〘〚⟨⟪⦅﹙﹝"),
    (")", "]}〕】〗》〉」』〙〛⟩⟫⦆﹚﹞"),
    ("·", "•‧・∙⋅●‣᛫˙"),
    ("-", "‐‑‒–—―−﹘﹣⁃─━"),
    ("'", "‘’‛′`´"),
    ('"', "“”„‟″"),
)
_FOLDED = {ord(sign): one for one, signs in _ALIKE_SIGNS for sign in signs} | {
    ord(radical): character for radical, character in _RADICALS.items()
}
_UNSEEN_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u2065"
"""Characters that are letters or marks by class and print nothing."""

_UNSEEN = re.compile(
    r"\s|[\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    r"\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\U000e0000-\U000e0fff" + _UNSEEN_LETTERS + "]"
)
_HARMLESS = re.compile(
    r"[\xad\u180b-\u180f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
    + _UNSEEN_LETTERS
    + "]"
)
"""What copying from pages and PDF leaves behind; what turns the reading direction is not among it."""

_KINDS_OF_FIRM = (
    "股份有限责任公司",
    "有限责任公司",
    "股份有限公司",
    "有限公司",
    "公司",
)
"""Legal forms in which one firm is often written in two ways, the longest first."""

_FIRM = _KINDS_OF_FIRM[-1]
"""How all of them end."""


@lru_cache(maxsize=8_192)
def name_key(name: str) -> str:
    """The key of a name: equal for whatever differs in width, brackets, blanks, case and unseen characters.

    Applied twice it changes nothing more. A name of nothing but blanks has the empty key.

    >>> name_key("测试（北京） 有限公司") == name_key("测试(北京)有限公司")
    True
    """
    before, key = "", name
    while key != before:  # a fold may bring about what NFKC composes, and the other way round
        before = key
        key = unicodedata.normalize("NFKC", key).translate(_FOLDED)
        key = _UNSEEN.sub("", key).casefold()
    return key


def without_unseen(name: str) -> str:
    """A name without what copying left behind and nobody sees.

    What turns the reading direction, and control characters, stay: a name that reads otherwise than it is
    gets refused where it is entered (``ledger.core.text_rules``).
    """
    return _HARMLESS.sub("", name)


def alike(one: str, other: str) -> bool:
    """Whether two keys that differ may be one name: the same but for the legal form, or one character apart.

    What numbers firms or places apart (第一、第二; 市、县) is a difference that somebody meant.

    Args:
        one: a name's key.
        other: another's.
    """
    if one == other or _NUMERAL.findall(one) != _NUMERAL.findall(other):
        return False
    if stem(one) == stem(other):
        return True
    return min(len(one), len(other)) >= _LEAST_TO_COMPARE and _one_apart(stem(one), stem(other))


def halves(key: str) -> tuple[str, str]:
    """The two signatures of a key, kept beside it: keys that are ``alike`` agree in one (see ``probes``).

    The halves of its stem, each behind the numerals of the whole, which never differ between keys alike.
    """
    kept, numerals = _parts(key)
    middle = len(kept) // 2
    return f"{numerals}|{kept[:middle]}", f"{numerals}|{kept[middle:]}"


def probes(key: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """The first and the second signatures that keys alike to this one may have.

    A stem of ``length`` has one character less, as many, or one more: two lengths of either half.
    """
    kept, numerals = _parts(key)
    length = len(kept)
    middle = length // 2
    return (
        (f"{numerals}|{kept[: max(0, length - 1) // 2]}", f"{numerals}|{kept[: (length + 1) // 2]}"),
        (f"{numerals}|{kept[length - middle :]}", f"{numerals}|{kept[max(0, length - middle - 1) :]}"),
    )


@lru_cache(maxsize=8_192)
def _parts(key: str) -> tuple[str, str]:
    """The stem of a key, and the numerals of the whole."""
    return stem(key), "".join(_NUMERAL.findall(key))


_NUMERAL = re.compile("[0-9一二三四五六七八九十百甲乙丙丁]")
_PLACE = frozenset("省市县区旗镇乡村东西南北")
_LEAST_TO_COMPARE = 5


def stem(key: str) -> str:
    """A key without its legal form: 宏远建筑 of 宏远建筑有限公司 and of 宏远建筑公司."""
    if key.endswith(_FIRM):
        for form in _KINDS_OF_FIRM:
            if key.endswith(form):
                return key[: -len(form)]
    return key


def _one_apart(one: str, other: str) -> bool:
    """Whether one character is replaced, left out or put in."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    if len(one) == len(other):
        return one[start + 1 :] == other[start + 1 :] and not {one[start], other[start]} <= _PLACE
    shorter, longer = sorted((one, other), key=len)
    return shorter[start:] == longer[start + 1 :]
