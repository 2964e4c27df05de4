"""What a sheet changes is told with old and new value; an old copy that takes changes back is remarked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ledger import Book
from tests.conftest import Say
from tests.worlds.sheets import HEAD, counts, good, hand_in, workbook


@pytest.fixture(autouse=True)
def bureau(say: Say) -> str:
    """The one purchaser."""
    return say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")


def said(book: Book, folder: Path, **cells: Any) -> tuple[tuple[int, ...], int, str]:
    """Counts, remarks and what the answer says of the one row."""
    summary = hand_in(book, "contracts", workbook(folder / "a.xlsx", [HEAD, good("A-1", **cells)]))
    sheet = openpyxl.load_workbook(folder / "answer.xlsx").active
    assert sheet is not None
    return counts(summary), summary.remarks, str(sheet["C2"].value or "")


def test_a_correction_is_told_with_old_and_new_value(book: Book, tmp_path: Path) -> None:
    assert said(book, tmp_path)[2] == ""
    found = said(book, tmp_path, **{"合同金额（万元）": 200, "企业规模": "微型", "签订日期": "2016.3.2"})
    assert found[:2] == ((1, 0, 1, 0, 0), 0)
    for words in ("1,500,000.00 元", "2,000,000.00 元", "小型", "微型", "2016-03-01", "2016-03-02"):
        assert words in found[2]
    found = said(
        book, tmp_path, 合同名称="器材", 乙方="沐川公司", **{"合同金额（万元）": 200, "签订日期": "2016.3.2"}
    )
    for words in ("设备", "器材", "长平云桥公司", "沐川公司"):
        assert words in found[2]


def test_an_old_copy_that_takes_a_correction_back_is_remarked(book: Book, tmp_path: Path) -> None:
    said(book, tmp_path)
    said(book, tmp_path, **{"合同金额（万元）": 200})
    found = said(book, tmp_path)
    assert found[:2] == ((1, 0, 1, 0, 0), 1)
    assert "改回旧值" in found[2]
    assert "2,000,000.00 元" in found[2]
    assert "1,500,000.00 元" in found[2]
    assert said(book, tmp_path, **{"合同金额（万元）": 300})[1] == 0
    assert said(book, tmp_path, **{"合同金额（万元）": 300})[0] == (1, 0, 0, 1, 0)


def test_names_of_persons_are_not_repeated(book: Book, tmp_path: Path) -> None:
    said(book, tmp_path, 合同类型="工程建设")
    head = ("施工合同编号", "用人单位", "支付周期", "支付日期", "姓名", "应发工资")
    for amount in ("100", "200"):
        rows = [head, ("A-1", "长平云桥公司", "2016-04", "2016-05-05", "林知远", amount)]
        hand_in(book, "payrolls", workbook(tmp_path / "p.xlsx", rows))
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    assert "200.00 元" in str(sheet["C2"].value)
    assert "林知远" not in str(sheet["C2"].value)


def test_a_total_of_a_payroll_is_told_as_one_beside_its_own_column(book: Book, tmp_path: Path) -> None:
    said(book, tmp_path, 合同类型="工程建设")
    head = ("施工合同编号", "用人单位", "支付周期", "支付日期", "姓名", "应发工资", "实发工资")
    site = ("A-1", "长平云桥公司", "2016-04", "2016-05-05")
    for paid in ("60", "90"):
        rows = [head, (*site, "林知远", "100", paid), (*site, "陆行之", "100", "100")]
        hand_in(book, "payrolls", workbook(tmp_path / "p.xlsx", rows))
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    assert sheet["C2"].value == "G2“实发工资”：全表此项合计已更正：原为“160.00 元”，现为“190.00 元”。"


@pytest.mark.parametrize("until", ["至今", "在任", ""])
def test_who_still_holds_a_post_has_no_last_day(book: Book, tmp_path: Path, until: str) -> None:
    head = ("单位", "职务", "岗位层次", "姓名", "任职日期", "离任日期")
    row = ("长平市教育局", "局长", "主要负责人", "林知远", "2026-03-01", until)
    assert hand_in(book, "tenures", workbook(tmp_path / "t.xlsx", [head, row])).new == 1
    assert book.store.rows('SELECT "valid_to" FROM "tenure"') == [(None,)]
