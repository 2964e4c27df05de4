"""The unit that sums of a sheet are in: 万元, RMB 10k, 美元; in a heading, in a caption, in the title.

A unit stands in brackets of any kind, behind the heading's own words, in a row of units, or above the table
(单位：万元). Where several contradict each other, or one can't be read, nobody knows what a bare figure
means: it is told as unclear. Refuses to know cells, rows and what becomes of a sum.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fractions import Fraction

from ledger.core.currencies import CURRENCIES
from ledger.core.frozen import frozen
from ledger.core.money import WRITTEN

_SCALES = {"分": Fraction(1, 100), "角": Fraction(1, 10), "": Fraction(1)}
_SCALES |= {name: Fraction(10**zeros) for zeros, name in enumerate(("十", "百", "千", "万", "十万"), 1)}
_SCALES |= {name: Fraction(10**zeros) for zeros, name in enumerate(("百万", "千万", "亿", "十亿", "百亿"), 6)}
_ENGLISH = {
    1_000: ("k", "thousand", "thousands", "'000", "000", "000s", "thousandsof", "1000"),
    10_000: ("10k", "10000", "tenthousand", "10thousand", "wan"),
    1_000_000: ("million", "millions", "millionsof", "mn", "mln", "m", "1000000"),
    100_000_000: ("100million", "100m", "100000000"),
    1_000_000_000: ("billion", "billions", "bn"),
}
_WORDS = {word: Fraction(scale) for scale, words in _ENGLISH.items() for word in words}
_NAMES = {CURRENCIES[code][1]: code for code in WRITTEN if code != "CNY"} | {c.lower(): c for c in WRITTEN}
_NAMES |= {"人民币": "CNY", "rmb": "CNY", "¥": "CNY", "renminbi": "CNY", "yuan": "CNY", "港币": "HKD"}
_NAMES |= {"hk$": "HKD", "us$": "USD", "美金": "USD", "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP"}
_NAMES |= {"日圆": "JPY", "澳币": "AUD", "新币": "SGD", "台币": "TWD"}
_CURRENCY = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_CHINESE = "|".join(sorted((name for name in _SCALES if name), key=len, reverse=True))
_ENGLISH_SCALE = "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True))
_TOKEN = re.compile(
    rf"(?P<before>{_CURRENCY})?(?:(?P<scale>{_CHINESE})?(?P<yuan>元|圆|块)?|(?P<word>{_ENGLISH_SCALE}))"
    rf"(?P<behind>{_CURRENCY})?"
)
_LED = re.compile(r"^(?:金额|货币|计量|计价)?(?:单位|币种|货币|unit|currency|in|含税|不含税|以|按|为)[:：]?")
_COUNTED = re.compile(r"(?<=[元币])计(?:算|价)?$")
_BRACKETS = re.compile(r"[(\[【〔{<《〈「『]([^)\]】〕}>》〉」』]*)[)\]】〕}>》〉」』]")
_APART = re.compile(r"[\s,;、/|:：()]+")
_CAPTION = re.compile(
    r"(?:单\s*位|币\s*种|货\s*币|unit|currency)\s*[:：]?\s*(?=([^)\]】〕}>,;。|]{1,30}))", re.IGNORECASE
)
_MONEY_LIKE = re.compile(r"[元圆币万亿$¥€£]|rmb|cny|usd|eur|hkd|yuan|million|thousand|\d+k", re.IGNORECASE)
_TAIL = re.compile(
    rf"[\s/\-_:：,]*(?:单位[:：]?)?(?:(?:{_CURRENCY})?(?:{_CHINESE})?(?:元|圆)(?:人民币)?|(?:{_CURRENCY})(?:{_CHINESE})?)$",
    re.IGNORECASE,
)


@frozen
class MoneyUnit:
    """What a bare figure counts.

    Attributes:
        text: its name; as written where it is not clear.
        scale: how many of the currency's own unit; None where that is not clear.
        currency: the one named, or None.
    """

    text: str
    scale: Fraction | None
    currency: str | None = None


def _narrow(text: str) -> str:
    """A text in narrow characters, thousands of figures not apart."""
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", unicodedata.normalize("NFKC", text).strip())


def _token(text: str) -> tuple[Fraction | None, str | None] | None:
    """Scale and currency that a word names, either of which may be missing; None where it is no unit."""
    word = re.sub(r"\s", "", _narrow(text)).lower()
    word = _COUNTED.sub("", _LED.sub("", _LED.sub("", word)))
    match = _TOKEN.fullmatch(word)
    if match is None or not word:
        return None
    named = {_NAMES[one] for one in (match["before"], match["behind"]) if one}
    if len(named) > 1 or (match["scale"] in ("分", "角") and (match["yuan"] or match["behind"])):
        return None
    scale = _SCALES[match["scale"]] if match["scale"] else _WORDS.get(match["word"] or "")
    if scale is None and match["yuan"]:
        scale = Fraction(1)
    return scale, next(iter(named), None)


def is_unit(text: str) -> bool:
    """Whether a text is a unit and nothing else, in brackets or not: 万元, （元）."""
    bare = _narrow(text)
    inside = _BRACKETS.fullmatch(bare)
    return _token(inside[1] if inside else bare) is not None


def without_unit(heading: str) -> str:
    """A heading without a unit that stands behind its words: 合同金额万元, 合同金额/元 are 合同金额."""
    return _TAIL.sub("", _narrow(heading))


def _united(
    text: str, found: Iterable[tuple[Fraction | None, str | None]], *, unclear: bool
) -> MoneyUnit | None:
    told = list(found)
    scales, codes = {one for one, _ in told if one is not None}, {code for _, code in told if code}
    if not told and not unclear:
        return None
    if unclear or len(scales) > 1 or len(codes) > 1:
        return MoneyUnit(text, None)
    scale, code = next(iter(scales), Fraction(1)), next(iter(codes), None)
    return MoneyUnit(_name(scale, code) or text, scale, code)


def _name(scale: Fraction, code: str | None) -> str | None:
    """What a unit is called: 万元, 万美元."""
    word = next((name for name, one in _SCALES.items() if one == scale), None)
    if word is None or scale < 1:
        return word
    return word + (CURRENCIES[code][1] if code else "元")


def unit_of(heading: str) -> MoneyUnit | None:
    """The unit that the heading of a column of sums names; None where it names none."""
    text = _narrow(heading)
    found: list[tuple[Fraction | None, str | None]] = []
    unclear = False
    for inside in _BRACKETS.findall(text):
        whole = _token(inside)
        words = [word for word in _APART.split(inside) if word]
        tokens = [whole] if whole else [one for one in map(_token, words) if one is not None]
        if not whole and any(
            _MONEY_LIKE.search(word) and _token(word) is None and word != "大写" for word in words
        ):
            unclear = True
        if tokens and "/" in inside and not whole and len(tokens) < len(words):
            unclear = unclear or any(
                re.fullmatch("年|月|日|天|次|人|吨|台|件|个|套|季|季度|平方米|米", w) for w in words
            )
        found += tokens
    tail = _TAIL.search(_BRACKETS.sub("", text))
    behind = _token(tail[0].lstrip(" /-_:：,")) if tail else None
    if behind is not None:
        found.append(behind)
    return _united(text, found, unclear=unclear)


def caption_unit(texts: Iterable[str]) -> MoneyUnit | None:
    """The unit that stands above a table or in its title, for every column whose heading names none."""
    found: list[tuple[Fraction | None, str | None]] = []
    said: list[str] = []
    unclear = False
    for text in map(_narrow, texts):
        before = len(found)
        for inside in _BRACKETS.findall(text):
            words = [word for word in _APART.split(inside) if word]
            tokens = [one for one in map(_token, words) if one is not None]
            if len(tokens) == len(words):
                found += tokens
        for told in _CAPTION.findall(text):
            words = [word for word in _APART.split(told) if word]
            tokens = [one for one in map(_token, words[:2]) if one is not None]
            if words and _token(words[0]) is not None:
                found += tokens
            elif words and re.fullmatch(r".{0,6}[万亿]?[元币圆](?:/.*)?", words[0]):
                unclear = True
        if is_unit(text) and len(found) == before:
            found.append(_token(text) or (None, None))
        if len(found) > before or unclear:
            said.append(text)
    return _united("；".join(dict.fromkeys(said)), found, unclear=unclear)
