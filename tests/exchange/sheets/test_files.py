"""Spreadsheets that are hostile, broken, cut or in another encoding: told apart, and what is good is kept."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ledger import Book, Refused
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.open import opened_sheets
from tests.conftest import Say
from tests.worlds.sheets import HEAD, Rows, counts, csv_file, good, hand_in, told, workbook


@pytest.fixture
def bureau(say: Say) -> str:
    """The one public body."""
    return say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")


@pytest.fixture
def take(book: Book, bureau: str) -> Callable[..., SheetSummary]:
    """Import a file of a kind into a book that knows the one public body."""
    return lambda kind, path: hand_in(book, kind, path)


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def repacked(source: Path, path: Path, change: dict[str, Callable[[bytes], bytes]]) -> Path:
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return packed(path, {name: change.get(name, bytes)(content) for name, content in parts.items()})


def read_whole(path: Path) -> None:
    with opened_sheets(path) as opened:
        for sheet in opened.sheets:
            list(sheet.rows)


def code_of(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_whole(path)
    return refused.value.problems[0].code


def test_hostile_and_broken_files_are_refused(tmp_path: Path) -> None:
    plain = workbook(tmp_path / "plain.xlsx", [HEAD, good("A-1")])
    bomb = {"xl/worksheets/sheet1.xml": lambda content: content + b" " * 80_000_000}
    assert code_of(repacked(plain, tmp_path / "1.xlsx", bomb)) == "sheet.bomb"
    entity = {"xl/sharedStrings.xml": lambda content: b'<!DOCTYPE a [<!ENTITY x "y">]>' + content}
    assert code_of(repacked(plain, tmp_path / "2.xlsx", entity)) == "sheet.document-type"
    with zipfile.ZipFile(plain) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert code_of(packed(tmp_path / "3.xlsx", parts | {"xl/vbaProject.bin": b"x"})) == "sheet.macros"
    cut = tmp_path / "4.xlsx"
    cut.write_bytes(plain.read_bytes()[:-200])
    assert code_of(cut) == "sheet.damaged"
    old = tmp_path / "5.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    assert code_of(old) == "sheet.old-format"
    assert code_of(packed(tmp_path / "6.xlsx", {"a.txt": b"x"})) == "sheet.not-a-workbook"
    for name, content, code in (
        ("7.csv", b"a,b\n1,\xff\xff\n", "sheet.encoding"),
        ("8.csv", b"a,b\n1,\x00\n", "sheet.binary"),
        ("9.csv", '编号,名称\n1,"没有结束'.encode(), "sheet.csv"),
        ("10.csv", b"", "sheet.empty"),
        ("11.xlsx", b"hello", "sheet.not-a-workbook"),
        ("12.csv", "编号,名称\n1,设备\n".encode("utf-16-le"), "sheet.utf-16"),
        ("13.csv", "编号,名称\n1,设备\n".encode("utf-16-be"), "sheet.utf-16"),
    ):
        (tmp_path / name).write_bytes(content)
        assert code_of(tmp_path / name) == code


def test_formulas_merged_and_hidden_cells(take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.write_formula(2, 6, "=100+50", None, 150)
        sheet.merge_range(3, 3, 4, 3, "长平市教育局")
        sheet.set_row(3, None, None, {"hidden": True})
        book.add_worksheet("底稿").hide()

    rows = [HEAD, good("A-1"), good("A-2"), good("A-3", 甲方=None), good("A-4", 甲方=None)]
    summary = take("contracts", workbook(tmp_path / "a.xlsx", rows, change))
    assert counts(summary) == (4, 3, 0, 0, 1)
    assert "公式" in told(summary)[3]
    assert (summary.hidden, summary.hidden_sheets) == (1, ["底稿"])


def test_headings_over_two_rows_and_unknown_ones(take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.merge_range(1, 3, 1, 4, "合同双方")

    upper = [
        "合同编号",
        "合同名称",
        "合同类型",
        None,
        None,
        "企业规模",
        "合同金额（万元）",
        "签订日期",
        "经办科室",
    ]
    lower = [None, None, None, "甲方", "乙方", None, None, None, None]
    rows: Rows = [["台账"], upper, lower, [*good("A-1"), "采购科"]]
    summary = take("contracts", workbook(tmp_path / "a.xlsx", rows, change))
    assert counts(summary) == (1, 1, 0, 0, 0)
    assert summary.unknown_columns == ["经办科室"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["随便"], ["写写"]], "sheet.no-heading"),
        ([HEAD[:-1], good("A-1")[:-1]], "sheet.column-missing"),
        ([[*HEAD, "合同编号"], [*good("A-1"), "1"]], "sheet.heading-twice"),
    ],
)
def test_sheets_that_are_not_of_the_kind(
    take: Callable[..., SheetSummary], tmp_path: Path, rows: Rows, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        take("contracts", workbook(tmp_path / "a.xlsx", rows))
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_csv_that_is_cut_keeps_what_came_before(take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    path = csv_file(tmp_path / "a.csv", [HEAD, good("A-1"), good("A-2")], "utf-8")
    path.write_bytes(path.read_bytes() + '"A-3,没有'.encode())
    summary = take("contracts", path)
    assert (summary.new, summary.refused) == (2, 1)
    assert "不合 csv 格式" in summary.refusals[0][2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_line_with_bytes_that_are_no_text_costs_no_other(
    take: Callable[..., SheetSummary], tmp_path: Path, encoding: str
) -> None:
    path = csv_file(tmp_path / "a.csv", [HEAD, good("A-1"), good("A-2", 合同名称="?"), good("A-3")], encoding)
    path.write_bytes(path.read_bytes().replace(b"?", b"\xff\xfe"))
    summary = take("contracts", path)
    assert counts(summary) == (3, 2, 0, 0, 1)
    assert told(summary) == {
        3: "B3“合同名称”：第 3 行此格含有与文件编码不符的字节，无法辨认；请改正后重新导入该行。"
    }
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    assert sheet.cell(3, 6).value == "\ufffd\ufffd"


def test_a_line_of_another_encoding_does_not_garble_a_file(
    take: Callable[..., SheetSummary], tmp_path: Path
) -> None:
    """A file of UTF-8 that would pass as GB18030 as a whole, for the sake of one line."""
    path = csv_file(tmp_path / "a.csv", [HEAD, good("A-1"), good("A-2"), good("A-3")], "utf-8")
    path.write_bytes(path.read_bytes() + ",".join(map(str, good("A-4"))).encode("gb18030"))
    summary = take("contracts", path)
    assert (summary.new, list(told(summary))) == (3, [5])
