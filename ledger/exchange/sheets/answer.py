"""The answer to a handed-in sheet: every row again, with its outcome and the reason beside the bad cell.

Writes workbooks row by row with constant memory. Texts stay texts: what begins like a formula is written as a
string. Knows rows and sentences; refuses to know why a row was refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from ledger.core.files import scratch_folder
from ledger.core.frozen import frozen
from ledger.exchange.outcomes import Outcome
from ledger.exchange.sheets.cells import plain
from ledger.exchange.sheets.file import SourceRow, column_name

_WIDTH_MIN, _WIDTH_MAX = 10, 40
_NAME_MAX = 31
_SHOWN_MAX = 1_000
"""What is repeated of a cell: whoever handed it in has the rest."""

_REASON, _REASON_WIDTH = 2, 60
"""Place and width of the column of reasons."""


@frozen
class Reason:
    """A sentence, and the column (from 0) of the cell it is about; None for the whole row."""

    sentence: str
    column: int | None = None
    warning: bool = False


class AnswerWorkbook:
    """The workbook being written."""

    def __init__(self, path: Path, language: str, made_on: date) -> None:
        self._language = language
        self._names: set[str] = set()
        self._stack = ExitStack()
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "tmpdir": str(self._stack.enter_context(scratch_folder())),
        }
        self._book = xlsxwriter.Workbook(str(path), options)
        # the day is handed in, so that the same file gives the same answer
        self._book.set_properties({"created": datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)})
        form = self._book.add_format
        self._head = form({"bold": True, "bg_color": "#E7EEF0", "text_wrap": True, "border": 1})
        self._bad = form({"bg_color": "#F8D7DA", "num_format": "@"})
        self._doubt = form({"bg_color": "#FFF3CD", "num_format": "@"})
        self._plain = form({"num_format": "@"})
        self._outcomes = {
            Outcome.NEW: form({"font_color": "#1B5E20"}),
            Outcome.CHANGED: form({"font_color": "#0B5A6B"}),
            Outcome.UNCHANGED: form({"font_color": "#555555"}),
            Outcome.REFUSED: form({"font_color": "#B00020", "bold": True}),
        }
        self._sheet: Any = None
        self._row = 0
        self._headings: Sequence[str] = ()

    def __enter__(self) -> AnswerWorkbook:
        """Enter it."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Finish the file.

        Raises:
            OSError: it can't be written.
        """
        with self._stack:
            try:
                self._book.close()
            except FileCreateError as failed:
                raise OSError(*getattr(failed.args[0], "args", failed.args)) from failed

    def _words(self, zh: str, en: str) -> str:
        return zh if self._language == "zh" else en

    def sheet(self, name: str, headings: Sequence[str]) -> None:
        """Begin a sheet."""
        self._sheet = self._book.add_worksheet(self._own_name(name))
        self._headings = headings
        own = [
            self._words("行号", "row"),
            self._words("结果", "result"),
            self._words("原因", "reason"),
            self._words("编号", "id"),
        ]
        for column, heading in enumerate([*own, *headings]):
            width = min(_WIDTH_MAX, max(_WIDTH_MIN, 2 * len(heading) + 2))
            self._sheet.set_column(column, column, _REASON_WIDTH if column == _REASON else width)
        for column, heading in enumerate([*own, *headings]):
            self._sheet.write_string(0, column, heading, self._head)
        self._sheet.freeze_panes(1, 4)
        self._row = 1

    def _own_name(self, name: str) -> str:
        """A name that a sheet may have, and none before it has, capitals or not."""
        letters = (character for character in name if character.isprintable())
        shown = "".join("_" if letter in "[]:*?/\\'" else letter for letter in letters)
        made = shown[:_NAME_MAX].strip() or "1"
        number = 1
        while made.lower() in self._names or made.lower() == "history":
            number += 1
            made = f"{shown[: _NAME_MAX - 6].strip()} {number}"
        self._names.add(made.lower())
        return made

    def row(
        self, row: SourceRow, outcome: Outcome, reasons: Sequence[Reason] = (), identifier: str = ""
    ) -> None:
        """Repeat a row with what became of it."""
        marks: Mapping[int, Any] = {
            reason.column: self._doubt if reason.warning else self._bad
            for reason in reasons
            if reason.column is not None
        }
        told = " ".join(placed(reason, row.number, self._language, self._headings) for reason in reasons)
        self._sheet.write_number(self._row, 0, row.number)
        named = self._words(outcome.zh, outcome.en)
        self._sheet.write_string(self._row, 1, named, self._outcomes[outcome])
        self._sheet.write_string(self._row, 2, told)
        self._sheet.write_string(self._row, 3, identifier)
        for column, value in enumerate(row.values):
            if value is not None or column in marks:
                text = plain(value)
                cut = text if len(text) <= _SHOWN_MAX else f"{text[:_SHOWN_MAX]}…"
                self._sheet.write_string(self._row, column + 4, cut, marks.get(column, self._plain))
        self._row += 1


def placed(reason: Reason, row: int, language: str, headings: Sequence[str] = ()) -> str:
    """A sentence led by the cell it is about, as the handed-in sheet names it."""
    if reason.column is None:
        return reason.sentence
    heading = " ".join(headings[reason.column].split()) if reason.column < len(headings) else ""
    cell = f"{column_name(reason.column)}{row}"
    if heading:
        cell += f"“{heading}”" if language == "zh" else f" “{heading}”"
    return f"{cell}：{reason.sentence}" if language == "zh" else f"{cell}: {reason.sentence}"
