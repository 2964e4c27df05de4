"""Which column is which: headings in either language, by synonyms, over one row or two.

A heading may stand anywhere in the first rows, below a title and notes, and a group of columns may share a
merged heading above. Brackets are read for their unit (万元) and otherwise passed over. Knows headings and
rows; refuses to know what becomes of a row.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, islice

from ledger.errors import Refused, refuse, shown
from ledger.exchange.sheet_cells import plain
from ledger.exchange.sheet_file import SourceRow, Value
from ledger.fields import Named
from ledger.frozen import frozen

HEADING_ROWS_MAX = 20
_UNIT = re.compile(r"[（(](?:单位[：:]?)?\s*(千元|百万元|万元|亿元|元)\s*[）)]")
_BRACKETS = re.compile(r"[（(\[【][^）)\]】]*[）)\]】]")
_TOTAL = re.compile(r"(合\s*计|总\s*计|小\s*计|共\s*计|total|subtotal)[:：]?", re.IGNORECASE)
EXAMPLE = "示例"
"""What the first cell of a template's example begins with."""

CHOICES_SHEET = "选项"
"""The hidden sheet of a template that holds the choices of its drop-downs."""


class Type(StrEnum):
    """What a column holds."""

    TEXT = "text"
    DAY = "day"
    MONTH = "month"
    MONEY = "money"
    WORDS = "words"
    COUNT = "count"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    CODE = "code"
    DIVISION = "division"
    RATE = "rate"


@frozen
class Column:
    """A column that a kind of sheet may have.

    Attributes:
        member: its name within the program. ``holds``: what its cells are read as.
        synonyms: other headings for the same.
        choices: the closed list, for one choice or several; ``also`` are other names for its members.
        note: for templates.
    """

    member: str
    zh: str
    en: str
    holds: Type = Type.TEXT
    required: bool = False
    synonyms: tuple[str, ...] = ()
    choices: type[Named] | None = None
    also: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""


@frozen
class SheetKind:
    """One kind of sheet."""

    code: str
    zh: str
    en: str
    columns: tuple[Column, ...]
    about: str


@frozen
class Found:
    """A column as the sheet has it: its place and the unit that its heading names."""

    column: Column
    place: int
    heading: str
    unit: str | None


@dataclass(slots=True)
class Layout:
    """The recognised columns of a sheet.

    Attributes:
        columns: those that the kind of sheet may have.
        rows: number of the last heading row.
        found: by member. ``unknown``: headings that nobody knows, kept aside.
        headings: every heading, as written, by place.
    """

    columns: Sequence[Column]
    rows: int
    found: dict[str, Found]
    unknown: tuple[str, ...]
    headings: tuple[str, ...]


def recognise(rows: Iterator[SourceRow], columns: Sequence[Column]) -> tuple[Layout, Iterator[SourceRow]]:
    """The layout of a sheet and its rows of data.

    Raises:
        Refused: no heading was found, a required column is missing, or a heading stands twice.
    """
    first, rows = _ahead(rows)
    names = _names(columns)
    best: tuple[int, int, list[str]] = (0, 0, [])
    for at, row in enumerate(first):
        single = [plain(value) for value in row.values]
        best = max(best, (_score(single, names), at, single), key=lambda item: item[0])
        if at + 1 < len(first):
            double = _joined(single, [plain(value) for value in first[at + 1].values])
            best = max(best, (_score(double, names), at + 1, double), key=lambda item: item[0])
    score, at, headings = best
    required = [column for column in columns if column.required]
    if score < min(2, len(columns)):
        looked_for = "、".join(column.zh for column in (required or columns)[:8])
        raise refuse("sheet.no-heading", wanted=looked_for, rows=len(first))
    layout = _layout(columns, first[at].number, headings)
    missing = [column for column in required if column.member not in layout.found]
    if missing:
        near = _near(missing[0], layout.unknown)
        raise refuse("sheet.column-missing", missing="、".join(column.zh for column in missing), near=near)
    return layout, chain(first[at + 1 :], rows)


def _ahead(rows: Iterator[SourceRow]) -> tuple[list[SourceRow], Iterator[SourceRow]]:
    """The first rows, and the rest; a file that breaks off among them is told of after them."""
    first: list[SourceRow] = []
    try:
        first.extend(islice(rows, HEADING_ROWS_MAX))
    except Refused as refused:
        if not first:
            raise
        return first, _breaking_off(refused)
    if not first:
        raise refuse("sheet.empty")
    return first, rows


def _breaking_off(refused: Refused) -> Iterator[SourceRow]:
    yield from ()
    raise refused


def _names(columns: Sequence[Column]) -> dict[str, Column]:
    return {
        loose(name): column
        for column in columns
        for name in (column.member, column.zh, column.en, *column.synonyms)
    }


def loose(heading: str) -> str:
    """A heading without blanks, brackets and marks, so that 合同金额（万元） meets 合同金额."""
    text = unicodedata.normalize("NFKC", heading).replace("(大写)", "大写")
    text = _BRACKETS.sub("", text)
    return re.sub(r"[\s*:：/、,，.。_-]", "", text).lower()


def _known(heading: str, names: Mapping[str, Column]) -> Column | None:
    """The column of a heading: the whole of it, or one of its lines (Chinese above, English below)."""
    for text in (heading, *heading.splitlines()):
        column = names.get(loose(text))
        if column is not None:
            return column
    return None


def _score(headings: Sequence[str], names: Mapping[str, Column]) -> int:
    found = (_known(heading, names) for heading in headings)
    return len({column.member for column in found if column is not None})


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Two heading rows as one: the lower where it says something, else the upper, which may be merged."""
    joined = []
    for at in range(max(len(upper), len(lower))):
        above = upper[at] if at < len(upper) else ""
        below = lower[at] if at < len(lower) else ""
        joined.append(below if below and below != above else above)
    return joined


def _layout(columns: Sequence[Column], number: int, headings: Sequence[str]) -> Layout:
    names = _names(columns)
    found: dict[str, Found] = {}
    unknown = []
    for place, heading in enumerate(headings):
        column = _known(heading, names)
        if column is None:
            if heading:
                unknown.append(heading)
            continue
        if column.member in found:
            twice = found[column.member].heading
            raise refuse("sheet.heading-twice", one=shown(twice), other=shown(heading))
        unit = _UNIT.search(unicodedata.normalize("NFKC", heading))
        found[column.member] = Found(column, place, heading, unit[1] if unit else None)
    return Layout(columns, number, found, tuple(unknown), tuple(headings))


def _near(column: Column, unknown: Sequence[str]) -> str:
    """A heading that may be meant for a missing column."""
    near = difflib.get_close_matches(column.zh, unknown, n=1)
    return near[0] if near else "-"


def is_data(row: SourceRow) -> bool:
    """Whether a row is one of data: neither a total nor a template's example."""
    texts = [plain(value) for value in row.values if value is not None]
    if not texts or _TOTAL.fullmatch(texts[0]):
        return False
    return not any(text.startswith(EXAMPLE) for text in texts[:1])


def cell(row: SourceRow, found: Found) -> Value:
    """The value that a row has in a column."""
    return row.values[found.place] if found.place < len(row.values) else None
