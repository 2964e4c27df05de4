"""Totals, notes and signatures in a sheet are no facts; a row that repeats another is no second worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledger import Book
from tests.conftest import Say
from tests.worlds.sheets import HEAD, counts, csv_file, good, hand_in, told

WORKERS = (
    "序号",
    "施工合同编号",
    "用人单位",
    "支付周期",
    "支付日期",
    "姓名",
    "应发金额",
    "实发数额",
    "银行代发凭证",
)


@pytest.fixture
def contract(book: Book, say: Say, tmp_path: Path) -> str:
    """A works contract by its number."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    assert hand_in(book, "contracts", csv_file(tmp_path / "c.csv", [HEAD, good("Y-1", 合同类型="工程")])).new
    return "Y-1"


@pytest.mark.parametrize(
    "below",
    [
        ["本页合计", None, None, None, None, None, "150"],
        ["", "", "", "合 计", "", "", "150"],
        ["Y-9", "小计", "政府采购", "长平市教育局", "长平云桥公司", "小型", "150", "2016.3.1"],
        ["合计：2 份"],
        ["累计金额（万元）", "", "", "", "", "", "300"],
        ["注：金额单位为万元"],
        ["说明：1.空白为未签订；2.以合同为准"],
        ["备注1、另附清单"],
        ["制表人：孟川", "", "", "审核人：苏禾", "", "", "填表日期：2025年4月1日"],
        ["单位负责人（签字）：", "", "联系电话：000-0000001"],
    ],
)
def test_what_stands_below_a_table_is_passed_over_and_told(
    book: Book, contract: str, tmp_path: Path, below: list[str]
) -> None:
    found = hand_in(book, "contracts", csv_file(tmp_path / "d.csv", [HEAD, good("Y-2"), below, good("Y-3")]))
    assert (counts(found), found.skipped) == ((2, 2, 0, 0, 0), 1)
    assert [number for _, number in found.passed_over] == [3]


@pytest.mark.parametrize(
    "title", ["小计量器具采购", "合计算机房改造", "说明书印刷", "总计价系统", "注塑机采购"]
)
def test_a_title_that_begins_like_a_total_is_a_contract(
    book: Book, contract: str, tmp_path: Path, title: str
) -> None:
    found = hand_in(book, "contracts", csv_file(tmp_path / "d.csv", [HEAD, good("Y-2", 合同名称=title)]))
    assert (counts(found), found.passed_over) == ((1, 1, 0, 0, 0), [])


def test_a_note_beside_a_sum_is_no_note(book: Book, contract: str, tmp_path: Path) -> None:
    rows = [HEAD, ["注：见附件", "", "", "长平市教育局", "", "", "150"]]
    assert counts(hand_in(book, "contracts", csv_file(tmp_path / "d.csv", rows))) == (1, 0, 0, 0, 1)


def test_a_total_with_its_group_filled_in_is_no_worker(book: Book, contract: str, tmp_path: Path) -> None:
    site = ("Y-1", "长平安筑劳务公司", "2025-06", "2025-07-10")
    rows = [
        WORKERS,
        ("1", *site, "冯甲", "6000", "6000", ""),
        ("2", *site, "卫乙", "5000", "4000", ""),
        ("", *site, "合计", "11000", "10000", ""),
    ]
    assert counts(hand_in(book, "payrolls", csv_file(tmp_path / "p.csv", rows))) == (2, 2, 0, 0, 0)
    assert book.store.rows('SELECT "amount", "remaining" FROM "payroll"') == [(1_100_000, 100_000)]


def test_a_total_with_its_contract_filled_in_is_no_debt(book: Book, contract: str, tmp_path: Path) -> None:
    rows = [
        ("合同编号", "条款号", "义务类型", "金额", "到期日"),
        (contract, "1", "付款", "500", "2025-06-30"),
        (contract, "合计", "付款", "500", "2025-06-30"),
    ]
    assert counts(hand_in(book, "obligations", csv_file(tmp_path / "o.csv", rows))) == (1, 1, 0, 0, 0)


def test_a_row_that_repeats_a_worker_without_a_number_is_not_counted_twice(
    book: Book, contract: str, tmp_path: Path
) -> None:
    site = (contract, "长平安筑劳务公司", "2025-06", "2025-07-10")
    rows = [
        WORKERS,
        ("1", *site, "冯甲", "6000", "5000", ""),
        ("2", *site, "冯甲", "6000", "5000", ""),
        ("3", *site, "卫乙", "5000", "5000", "代-1"),
        ("4", *site, "卫乙", "5000", "5000", "代-2"),
    ]
    found = hand_in(book, "payrolls", csv_file(tmp_path / "p.csv", rows))
    assert counts(found) == (4, 3, 0, 0, 1)
    assert told(found)[3].startswith("F3“姓名”：本行与第 2 行各项相同")
    assert book.store.rows('SELECT "amount", "remaining" FROM "payroll"') == [(1_600_000, 100_000)]
