"""How an instrument and its article are cited, in Chinese and in English. Knows text only.

The Chinese article stays as the statute book writes it; the English one is read out of it. English titles are
ours, for reading; only the Chinese text is law.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_DIGITS = "零一二三四五六七八九"
_NUMBER = "[零一二三四五六七八九十百]+"
_ARTICLE = re.compile(rf"第(?P<articles>{_NUMBER}(?:[、至]{_NUMBER})*)条(?P<rest>.*)")
_PARAGRAPHS = re.compile(rf"(?P<paragraphs>{_NUMBER}(?:、{_NUMBER})*)款")
_UNVERIFIED, _NONE, _DOUBTFUL = "(条次未核)", "-", "?"


def cite_zh(head: Mapping[str, Any], article: str) -> str:
    """《保障中小企业款项支付条例》（国务院令第802号）第九条一款."""
    if article == _UNVERIFIED:
        return f"{head['cited_as']}（条次未核）"
    place = "" if article == _NONE else article
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
    match = _ARTICLE.fullmatch(text)
    if match is None:
        return _named("Part", text) + doubt
    paragraphs = _PARAGRAPHS.fullmatch(match["rest"])
    if paragraphs:
        return (
            f"{_named('Article', match['articles'])}, {_named('paragraph', paragraphs['paragraphs'])}{doubt}"
        )
    return _named("Article", match["articles"]) + _arabic(match["rest"]) + doubt


def _named(word: str, numbers: str) -> str:
    plural = "s" if re.search("[、至]", numbers) else ""
    listed = _arabic(numbers).replace("至", " to ").split("、")
    head, last = ", ".join(listed[:-1]), listed[-1]
    return f"{word}{plural} {head} and {last}" if head else f"{word}{plural} {last}"


def _arabic(text: str) -> str:
    """The text with its Chinese numerals as digits."""
    return re.sub(_NUMBER, lambda match: str(_value(match[0])), text)


def _value(numeral: str) -> int:
    """The number that a Chinese numeral below a thousand writes."""
    hundreds, _, rest = numeral.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return (
        (_DIGITS.index(hundreds) * 100 if hundreds else 0)
        + (_DIGITS.index(tens.lstrip("零") or "一") * 10 if ten else 0)
        + (_DIGITS.index(ones.lstrip("零")) if ones.lstrip("零") else 0)
    )
