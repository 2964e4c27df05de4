"""Templates of spreadsheets: read as what they are, and their examples taken by the importer."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ledger import Book
from ledger.exchange.sheets.columns import EXAMPLE
from ledger.exchange.sheets.examples import examples_of
from ledger.exchange.sheets.importer import SheetImporter
from ledger.exchange.sheets.kinds import SHEET_KINDS
from ledger.exchange.sheets.template import TemplateSheet, write_template
from tests.conftest import OPERATOR, Say
from tests.worlds.sheets import counts, hand_in, told

LANGUAGES = ("zh", "en")


def template(path: Path, kind: Any, language: str) -> Path:
    sheet = TemplateSheet(kind.zh, kind.columns, kind.about, examples_of(kind, language))
    write_template(path, [sheet], date(2026, 11, 22), language)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SHEET_KINDS.values(), ids=lambda kind: kind.code)
def test_a_template_is_recognised_and_its_examples_passed_over(
    book: Book, tmp_path: Path, kind: Any, language: str
) -> None:
    path = template(tmp_path / "t.xlsx", kind, language)
    sheet = openpyxl.load_workbook(path)[kind.zh]
    assert sheet.data_validations.count >= sum(1 for one in kind.columns if one.choices)
    summary = SheetImporter(book, OPERATOR, kind).run(path)
    assert counts(summary) == (0, 0, 0, 0, 0)
    assert summary.skipped == len(examples_of(kind, language))
    assert summary.hidden_sheets == []  # its own list of choices is no news


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_without_its_mark_is_taken(book: Book, say: Say, tmp_path: Path, language: str) -> None:
    say(
        "organisation.registered",
        name="长平市教育局",
        class_="organ",
        level="prefecture",
        credit_code="11990102MB0000017B",
    )
    say("organisation.registered", name="长平市投资促进局", class_="organ", level="prefecture")
    order = (
        "contracts",
        "obligations",
        "payments",
        "promises",
        "payrolls",
        "wage-payments",
        "tenures",
        "listings",
    )
    assert set(order) == set(SHEET_KINDS)
    for code in order:
        kind = SHEET_KINDS[code]
        path = template(tmp_path / f"{code}.xlsx", kind, language)
        made = openpyxl.load_workbook(path)
        rows = list(made[kind.zh].iter_rows(min_row=2))
        for row in rows:
            text = str(row[0].value)
            assert text.startswith(EXAMPLE)
            row[0].value = text.replace(" Example: ", "：").partition("：")[2]
            for cell, column in zip(row, kind.columns, strict=True):
                assert cell.value or not column.required or (code, column.member) == ("payments", "day")
        made.save(path)
        summary = hand_in(book, code, path)
        assert (summary.read, summary.new, told(summary)) == (len(rows), len(rows), {})
        assert (summary.remarks, summary.unknown_columns) == (0, [])
    sums = book.store.rows('SELECT "number", "amount" FROM "contract" WHERE "amount" IS NOT NULL ORDER BY 1')
    assert sums == [("CPJS-2025-006", 2_360_000_000), ("CPJY-2025-017", 128_000_000)]


def test_a_hidden_sheet_of_another_name_is_told(book: Book, tmp_path: Path) -> None:
    kind = SHEET_KINDS["tenures"]
    path = template(tmp_path / "t.xlsx", kind, "zh")
    made = openpyxl.load_workbook(path)
    made.create_sheet("底稿").sheet_state = "hidden"
    made.save(path)
    assert SheetImporter(book, OPERATOR, kind).run(path).hidden_sheets == ["底稿"]
