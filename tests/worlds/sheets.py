"""Spreadsheets as clerks hand them in: workbooks and csv files made of rows, imported with an answer."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from ledger import Book
from ledger.exchange.sheets.answer import AnswerWorkbook
from ledger.exchange.sheets.importer import SheetImporter, SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS
from tests.conftest import OPERATOR

Rows = Sequence[Sequence[Any]]
HEAD = ("合同编号", "合同名称", "合同类型", "甲方", "乙方", "企业规模", "合同金额（万元）", "签订日期")


def workbook(path: Path, rows: Rows, change: Callable[[Any, Any], None] = lambda book, sheet: None) -> Path:
    """A workbook of one sheet."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("台账")
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(at, column, value, days)
                elif value is not None:
                    sheet.write(at, column, value)
        change(book, sheet)
    return path


def hand_in(book: Book, kind: str, path: Path) -> SheetSummary:
    """Import a file; the answer is left beside it."""
    with AnswerWorkbook(path.with_name("answer.xlsx"), "zh", date(2026, 11, 22)) as answer:
        return SheetImporter(book, OPERATOR, SHEET_KINDS[kind], answer=answer).run(path)


def counts(summary: SheetSummary) -> tuple[int, int, int, int, int]:
    return summary.read, summary.new, summary.changed, summary.unchanged, summary.refused


def told(summary: SheetSummary) -> dict[int, str]:
    return {number: sentence for _, number, sentence in summary.refusals}


def good(number: str | float, **cells: Any) -> list[Any]:
    row = dict(
        zip(
            HEAD,
            (number, "设备", "政府采购", "长平市教育局", "长平云桥公司", "小型", 150, "2016.3.1"),
            strict=True,
        )
    )
    return list((row | cells).values())


def csv_file(path: Path, rows: Rows, encoding: str = "gb18030") -> Path:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path
