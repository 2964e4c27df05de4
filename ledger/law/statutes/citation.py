"""How an instrument and its article are cited, in Chinese and in English. Knows text only.

The Chinese article stays as the statute book writes it; the English one is read out of it. English titles are
ours, for reading; only the Chinese text is law.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_DIGITS = "零一二三四五六七八九"
_NUMBER = "[零一二三四五六七八九十百千]+"
_ARTICLE = re.compile(
    rf"第(?P<articles>{_NUMBER}(?:[、至]{_NUMBER})*)条(?P<rest>(?:\({_NUMBER}\)(?:至\({_NUMBER}\))?)?)"
    rf"(?:、?(?P<paragraphs>{_NUMBER}(?:、{_NUMBER})*)款)?"
)
_SPAN = re.compile(rf"第({_NUMBER})条至第({_NUMBER})条")
_NUMBERED = re.compile(r"第(\d+)条")
_PIECES = re.compile(r"(?<=[条款)])(、|;)(?=第)|;")
_UNVERIFIED, _NONE, _DOUBTFUL = "(条次未核)", "-", "?"
_JOINED = {"、": ", ", ";": "; ", None: "; "}
_SAID = {
    "劳动法": "Labour Law, ",
    "民法通则": "General Principles of the Civil Law, ",
    "条例": "Regulation on the Implementation, ",
    "等": " and others",
    "等(条次未核)": " and others (article not verified)",
    "附": "annex",
    "(转述)": " (as retold)",
    "(节次未核)": "section not verified",
    _UNVERIFIED: "article not verified",
    "读到": " read",
    "期限条未读": "the article on terms not read",
    "办理期限一节": "section on time limits",
    "第三章全文": "the whole of Chapter 3",
}
"""What stands beside the numbers of articles in the statute book, in English."""


def cite_zh(head: Mapping[str, Any], article: str) -> str:
    """《保障中小企业款项支付条例》（国务院令第802号）第九条一款."""
    if article == _UNVERIFIED:
        return f"{head['cited_as']}（条次未核）"
    place = "" if article == _NONE else article
    if place == "(节次未核)":
        place = "（节次未核）"
    if place.endswith(_DOUBTFUL):
        place = f"{place.removesuffix(_DOUBTFUL)}（条次存疑）"
    return f"{head['cited_as']}{place}"


def cite_en(head: Mapping[str, Any], article: str) -> str:
    """Regulation on … (State Council Decree No. 802), Article 9, paragraph 1."""
    place = article_en(article)
    return f"{head['cited_as_en']}, {place}" if place else str(head["cited_as_en"])


def article_en(article: str) -> str:
    """The English name of a place in an instrument: 第三十条三、四款 is "Article 30, paragraphs 3 and 4"."""
    if article == _NONE:
        return ""
    if article == _UNVERIFIED:
        return "article not verified"
    text = article.removesuffix(_DOUBTFUL)
    doubt = " (number uncertain)" if text != article else ""
    pieces = _PIECES.split(_SPAN.sub(r"第\1至\2条", text))
    said = _piece(pieces[0])
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        said += _JOINED[mark] + _piece(piece)
    return said + doubt


def _piece(text: str) -> str:
    """One article, or what stands in its place."""
    match = _ARTICLE.search(text) or _NUMBERED.search(text)
    if match is None:
        return _SAID.get(text) or _part(text)
    before, after = (_SAID.get(side, side) for side in (text[: match.start()], text[match.end() :]))
    if match.re is _NUMBERED:
        return f"{before}Article {match[1]}{after}"
    named = _named("Article", match["articles"]) + _arabic(match["rest"]).replace("至", " to ")
    if match["paragraphs"]:
        named += f", {_named('paragraph', match['paragraphs'])}"
    return before + named + after


def _part(text: str) -> str:
    """A part that is numbered without a word for it: 一、二, 二(一), (十二), 一、二、附."""
    *numbers, last = text.split("、")
    if numbers and last in _SAID:
        return f"{_named('Part', '、'.join(numbers))}, {_SAID[last]}"
    return _named("Part", text)


def _named(word: str, numbers: str) -> str:
    plural = "s" if re.search("[、至]", numbers) else ""
    listed = _arabic(numbers).replace("至", " to ").split("、")
    head, last = ", ".join(listed[:-1]), listed[-1]
    return f"{word}{plural} {head} and {last}" if head else f"{word}{plural} {last}"


def _arabic(text: str) -> str:
    """The text with its Chinese numerals as digits."""
    return re.sub(_NUMBER, lambda match: str(_value(match[0])), text)


def _value(numeral: str) -> int:
    """The number that a Chinese numeral below ten thousand writes."""
    thousands, _, below = numeral.rpartition("千")
    hundreds, _, rest = below.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return (
        (_DIGITS.index(thousands) * 1000 if thousands else 0)
        + (_DIGITS.index(hundreds.lstrip("零")) * 100 if hundreds else 0)
        + (_DIGITS.index(tens.lstrip("零") or "一") * 10 if ten else 0)
        + (_DIGITS.index(ones.lstrip("零")) if ones.lstrip("零") else 0)
    )
