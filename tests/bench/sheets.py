"""Spreadsheets measured: a workbook of contracts into the book, and the same file again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import xlsxwriter

from ledger import record
from ledger.exchange.sheets.answer import AnswerWorkbook
from ledger.exchange.sheets.importer import SheetImporter
from ledger.exchange.sheets.kinds import CONTRACTS
from tests.bench.measure import OPERATOR, Line, open_bench_book, peak_mebibytes

BODIES, FIRMS = 50, 2_000
_HEADINGS = (
    *("合同编号", "合同名称", "合同类型", "甲方", "乙方", "企业规模", "合同金额", "签订日期"),
    *("履行开始日期", "履行届满日期", "采购方式", "资金来源", "所属区划代码"),
)


def workbook(path: Path, count: int) -> None:
    """A workbook as a clerk would hand it in."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("合同台账")
        sheet.write_row(0, 0, _HEADINGS)
        for number in range(count):
            parties = (f"长平第{number % BODIES}中学", f"长平第{number % FIRMS}商贸有限公司")
            row = (f"CP-{number}", f"设备采购{number}", "政府采购", *parties, "小型", 150_000 + number)
            days = ("2025.3.1", "2025-03-02", "2026年3月2日")
            sheet.write_row(number + 1, 0, (*row, *days, "公开招标", "一般公共预算", "990101"))


def importing(folder: Path, count: int) -> Iterator[Line]:
    """A workbook of so many rows, with its answer written, twice."""
    book = open_bench_book(folder)
    bodies = [
        {
            "kind": "organisation.registered",
            "effective_on": "2020-01-01",
            "data": {"name": f"长平第{number}中学", "class": "institution", "level": "county"},
        }
        for number in range(BODIES)
    ]
    record(book, OPERATOR, bodies)
    path = folder / "contracts.xlsx"
    workbook(path, count)
    for name in ("import", "import again"):
        start = time.perf_counter()
        with AnswerWorkbook(folder / "answer.xlsx", "zh", date(2026, 1, 1)) as answer:
            summary = SheetImporter(book, OPERATOR, CONTRACTS, answer=answer).run(path)
        spent = time.perf_counter() - start
        if summary.refused or summary.read != count:
            raise RuntimeError(f"{summary.refused} rows refused of {summary.read}")
        # what is asked for is 50,000 rows in 45 s; fewer rows are held to the same pace
        limit = 45 * count / 50_000
        note = f"{summary.new:,} new, {summary.unchanged:,} unchanged, peak {peak_mebibytes():.0f} MiB"
        yield Line(f"{name} of {count:,} rows", spent, "s", None, f"< {limit:.0f} s", spent < limit, note)
