"""Rows below the headings that state no fact: totals, a template's examples, notes and signatures.

A total stands in the first cell or where a fact would say what it is about: a sheet that fills the group's
columns on its 合计 row must not make a worker or a clause of it. What is passed over is told by its row.
Refuses to know what becomes of a row of data.
"""

from __future__ import annotations

import re
from itertools import chain

from ledger.exchange.sheets.cells import plain
from ledger.exchange.sheets.columns import EXAMPLE, Layout, cell, names
from ledger.exchange.sheets.file import SourceRow

_SUM_OF = r"(?:[本全当][页月季年期表次]|累|以上)?\s*(?:合|总|小|共|累)\s*计"
_TOTAL = re.compile(
    rf"(?:{_SUM_OF}(?:\s*金\s*额)?(?:\s*\((?:大写|小写|[万亿]?元)\))?|(?:grand\s+|sub)?totals?)\s*:?",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{_SUM_OF}\s*:?\s*\d+\s*(?:个|笔|家|人|份|项|行|户|名|条)", re.IGNORECASE)
_NAMING = frozenset(
    names("number title first second contract purchaser clause name employer body post subject voucher")
)
"""The columns in which a row says what it is about."""

_NOTE = re.compile(
    r"(?:[*※]?\s*(?:备\s*注|注|说\s*明|附\s*注|填\s*[表报制]\s*说\s*明|(?:资料|数据)来源)\s*\d*\s*[:.、]"
    r"|(?:填\s*[表报]|制\s*表|编\s*制|经\s*办|审\s*核|复\s*核|批\s*准|(?:单位|部门|财务|科室)?\s*负\s*责|统计|联\s*系)"
    r"\s*(?:人|日期|时间|单位|部门|电话)?(?:\s*\(签[字章]\))?\s*:"
    r"|(?:notes?|remarks?|prepared by|checked by|approved by)\s*:)",
    re.IGNORECASE,
)


def states_nothing(row: SourceRow, layout: Layout) -> bool:
    """Whether a row is none of data: a total, an example, or a note below the table."""
    texts = filter(None, map(plain, row.values))
    first = next(texts)
    if first.startswith(EXAMPLE) or _TOTAL.fullmatch(first) or _COUNTED.fullmatch(first):
        return True
    for member, found in layout.found.items():
        if member in _NAMING and _TOTAL.fullmatch(plain(cell(row, found))):
            return True
    return all(map(_NOTE.match, chain([first], texts)))  # every cell that says something says it is one


def is_blank(row: SourceRow) -> bool:
    """Whether a row holds nothing at all."""
    return all(value is None or not plain(value) for value in row.values)
