"""Tables out, row by row: CSV that a spreadsheet opens as it should, and XLSX; no live formula in either.

Knows cells, not what they mean. Memory does not grow with the number of rows.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Protocol, TextIO

import xlsxwriter

from ledger.core.money import Money, figures

Cell = str | int | date | Money | None
_LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula, full-width forms too."""

_EXACT = 10**15
"""Beyond, a spreadsheet keeps no whole number exactly: such a sum is written as text."""

_CHARACTERS = 32_767
"""What a cell of a workbook holds."""


class TableFile(Protocol):
    """A table being written."""

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row."""


class CsvFile:
    """UTF-8 with byte order mark, CRLF; sums in figures without thousands; what is not known is empty."""

    def __init__(self, stream: TextIO, heads: Sequence[str]) -> None:
        self._writer = csv.writer(stream, lineterminator="\r\n")
        self.row(heads)

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row."""
        self._writer.writerow([_text(cell) for cell in cells])


class XlsxFile:
    """A workbook of one sheet: heads that stay, days and sums as a spreadsheet knows them, all else text."""

    def __init__(self, path: Path, title: str, heads: Sequence[str]) -> None:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(str(path), options)
        self._sheet = self._book.add_worksheet(title[:31])
        self._head = self._book.add_format({"bold": True, "bg_color": "#E7EEF0", "bottom": 1})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._sums: dict[int, object] = {}
        self._rows = 1
        self._sheet.freeze_panes(1, 0)
        for place, head in enumerate(heads):
            self._sheet.set_column(place, place, max(12, 2 * len(head) + 2))
            self._sheet.write_string(0, place, head, self._head)

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row."""
        for place, cell in enumerate(cells):
            self._write(place, cell)
        self._rows += 1

    def _write(self, place: int, cell: Cell) -> None:
        if cell is None:
            return
        if isinstance(cell, Money):
            text = _text(cell)
            if abs(cell.minor) < _EXACT:
                form = self._sum(len(text.partition(".")[2]))
                self._sheet.write_number(self._rows, place, Decimal(text), form)
            else:
                self._sheet.write_string(self._rows, place, text)
        elif isinstance(cell, date):
            moment = datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 (a day has no time zone)
            self._sheet.write_datetime(self._rows, place, moment, self._day)
        elif isinstance(cell, int):
            self._sheet.write_number(self._rows, place, cell)
        else:
            self._sheet.write_string(self._rows, place, cell[:_CHARACTERS])

    def _sum(self, digits: int) -> object:
        if digits not in self._sums:
            form = "#,##0" + (f".{'0' * digits}" if digits else "")
            self._sums[digits] = self._book.add_format({"num_format": form})
        return self._sums[digits]

    def __enter__(self) -> XlsxFile:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the workbook together."""
        self._book.close()


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One CSV file, whole."""
    out = io.StringIO()
    table = CsvFile(out, heads)
    for row in rows:
        table.row(row)
    return out.getvalue().encode("utf-8-sig")


def _text(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        return figures(value.minor, value.currency).replace(",", "")
    if isinstance(value, date):
        return value.isoformat()
    return _inert(value) if isinstance(value, str) else str(value)


def _inert(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe before what looks like a formula, blanks ahead or not."""
    return "'" + text if text.lstrip(" \u3000\u00a0").startswith(_LIVE) else text
