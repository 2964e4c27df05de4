"""What every spreadsheet comes down to: sheets of rows of cells, each cell a value and its marks.

A number arrives as the text it stands for (``Figure``), never as a binary fraction; an error value as what it
is (``ErrorValue``); a number that is shown as a day as that day, or as a ``Month``. What is not believed (a
formula's result) or not a row's own (a merged cell) is marked. Knows no file format and no column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from ledger.core.frozen import frozen

COLUMNS_MAX = 256
CELL_CHARACTERS_MAX = 4_096
"""More than any member takes: a text that is cut here is refused where it is read."""

_ERROR = re.compile(r"#(?:[A-Z][A-Z0-9_/]*[!?]?|#{2,})")


class Figure(str):
    """The text of a numeric cell: 1250000, 42653, 0.35, or 1.23e+17 where the program rounded it."""

    __slots__ = ()


class ErrorValue(str):
    """What a spreadsheet shows in the place of a result: #N/A, #SPILL!, ####."""

    __slots__ = ()


class Month(date):
    """A day that is shown as its month alone: 2026年3月, which the program keeps as the first."""

    __slots__ = ()


Value = str | date | bool | None


@frozen
class Merged:
    """One column of a row that belongs to merged cells.

    Attributes:
        column: from 0.
        area: the merged cells as the user sees them: E2:E4.
        first: whether the row holds the first of them, whose own the value is; the others repeat it.
        rows: how many rows they take.
    """

    column: int
    area: str
    first: bool
    rows: int


@frozen
class SourceRow:
    """One row as it stands in the file.

    Attributes:
        number: as the user sees it, from 1.
        formulas: columns (from 0) whose value a formula made.
        hidden: whether the row is hidden.
        garbled: columns (from 0) with bytes that are no text in the file's encoding; U+FFFD stands for them.
        merged: the columns that belong to merged cells.
    """

    number: int
    values: tuple[Value, ...]
    formulas: frozenset[int] = frozenset()
    hidden: bool = False
    garbled: frozenset[int] = frozenset()
    merged: tuple[Merged, ...] = ()


@dataclass(slots=True)
class Sheet:
    """One sheet: its name, where its rows come from (read once), and the columns (from 0) that it hides."""

    name: str
    rows: Iterator[SourceRow]
    hidden_columns: frozenset[int] = frozenset()


@dataclass(slots=True)
class SheetFile:
    """An opened file: its visible sheets, and what was left out."""

    sheets: list[Sheet]
    hidden_sheets: list[str] = field(default_factory=list)


def text_value(text: str) -> Value:
    """The value of a cell that holds text; one that spells an error value is one."""
    text = text[:CELL_CHARACTERS_MAX].strip()
    if text[:1] == "#" and _ERROR.fullmatch(text):
        return ErrorValue(text)
    return text or None


@cache
def column_name(number: int) -> str:
    """The letters of a column counted from 0: 0 is A, 27 is AB."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
