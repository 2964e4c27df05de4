"""Headings that ledgers use, sums in their contract's currency, days with an hour, contracts known before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Refused
from ledger.exchange.sheets.cells import day_of
from ledger.exchange.sheets.columns import SheetKind, loose
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS
from tests.worlds.sheets import counts, csv_file, hand_in, told

HEAD = ("合同编号", "合同名称", "合同类型", "甲方", "乙方", "合同金额", "签订日期")
ROW = ("H-1", "课桌", "采购", "长平市教育局", "长平云桥公司", "1500000", "2025-07-01")


@pytest.fixture
def take(book: Book, say: Callable[..., str], tmp_path: Path) -> Callable[..., SheetSummary]:
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    return lambda kind, *rows: hand_in(book, kind, csv_file(tmp_path / f"{kind}.csv", rows))


Take = Callable[..., SheetSummary]


@pytest.mark.parametrize(
    "head",
    [
        ("合同编号", "项目名称", "采购类别", "采购单位", "中标单位", "签约合同价", "签约日期"),
        (
            "采购合同编号",
            "合同名称",
            "项目类型",
            "采购人名称",
            "供应商名称",
            "合同价（万元）",
            "合同签订时间",
        ),
        ("合同号", "工程名称", "合同类别", "建设单位名称", "承包单位", "合同总额", "签订时间"),
        ("编号", "名称", "类别", "甲方名称", "乙方名称", "中标（成交）金额", "合同签署日期"),
        ("编号", "名称", "类别", "甲方（采购人）", "乙方（供应商）", "合同金额/元", "合同订立日期"),
    ],
)
def test_headings_of_real_ledgers(take: Take, head: Sequence[str]) -> None:
    assert counts(take("contracts", head, ROW)) == (1, 1, 0, 0, 0)


@pytest.mark.parametrize(
    ("written", "kind"),
    [("货物采购", "procurement"), ("服务类", "procurement"), ("工程施工", "works"), ("工程类", "works")],
)
def test_kinds_by_the_names_of_ledgers(book: Book, take: Take, written: str, kind: str) -> None:
    take("contracts", HEAD, (*ROW[:2], written, *ROW[3:]))
    assert book.store.rows('SELECT "kind" FROM "contract"') == [(kind,)]


def test_a_heading_of_its_own_is_not_put_off_by_another_name_beside_it(book: Book, take: Take) -> None:
    """合同金额 beside 中标金额, 合同名称 beside 项目名称: the own heading counts, the other is told."""
    rows = ((*HEAD, "中标金额", "项目名称"), (*ROW, "9", "别的"))
    summary = take("contracts", *rows)
    assert counts(summary) == (1, 1, 0, 0, 0)
    assert sorted(summary.unknown_columns) == ["中标金额", "项目名称"]
    assert book.store.rows('SELECT "amount", "title" FROM "contract"') == [(150_000_000, "课桌")]


def test_missing_headings_are_told_with_those_that_were_seen(take: Take) -> None:
    with pytest.raises(Refused) as refused:
        take("contracts", ("合同编号", "合同名称", "经办科室"), ("H-1", "课桌", "采购科"))
    [problem] = refused.value.problems
    assert problem.code == "sheet.column-missing"
    assert problem.params["missing"] == "合同类型、甲方、签订日期"
    assert problem.params["seen"] == "合同编号、合同名称、经办科室"
    with pytest.raises(Refused) as refused:
        take("contracts", ("台账",), ("甲乙", "丙丁", "经办科室"), ("1", "2", "3"))
    assert refused.value.problems[0].params["seen"] == "甲乙、丙丁、经办科室"


@pytest.mark.parametrize("kind", SHEET_KINDS.values(), ids=lambda kind: kind.code)
def test_no_heading_means_two_columns(kind: SheetKind) -> None:
    meant: dict[str, str] = {}
    for column in kind.columns:
        for name in (column.member, column.zh, column.en, *column.synonyms):
            assert meant.setdefault(loose(name), column.member) == column.member, name


def test_payments_and_obligations_are_in_the_currency_of_their_contract(book: Book, take: Take) -> None:
    take("contracts", (*HEAD, "币种"), (*ROW, "JPY"))
    take(
        "obligations",
        ("合同编号", "条款号", "义务类型", "金额", "到期日"),
        ("H-1", "1", "付款", "9600", "2025-08-01"),
    )
    head = ("合同编号", "条款号", "日期", "金额")
    summary = take("payments", head, ("H-1", "1", "2025-08-01", "5000"), ("H-1", "1", "2025-08-01", "12.5"))
    assert "JPY" in told(summary)[3]
    assert book.store.rows('SELECT "amount" FROM "obligation"') == [(9_600,)]
    assert book.store.rows('SELECT "amount" FROM "performance"') == [(5_000,)]
    other = take("payments", (*head[:3], "金额（美元）"), ("H-1", "1", "2025-08-01", "5000"))
    assert other.refused == 1


@pytest.mark.parametrize(
    "text",
    [
        "2021-12-31 17:27",
        "2021/12/31 17:27:03",
        "2021-12-31T08:00:00+08:00",
        "2021年12月31日 下午3:20",
        "2021年12月31日15时20分",
        "44561.73",
    ],
)
def test_a_day_with_an_hour(text: str) -> None:
    assert day_of(text) == date(2021, 12, 31)


@pytest.mark.parametrize(
    "text", ["2021-12-31T16:00:00Z", "2021-12-31 24:00", "2021-12-3117:27", "2021-12-31 25:00"]
)
def test_an_hour_that_may_mean_another_day(text: str) -> None:
    with pytest.raises(Refused):
        day_of(text)


def test_statutory_obligations_are_added_to_a_contract_that_is_there(book: Book, take: Take) -> None:
    asked: tuple[Sequence[Any], Sequence[Any]] = ((*HEAD, "按法定期限生成付款义务"), (*ROW, "是"))
    take("contracts", HEAD, ROW)
    assert take("contracts", *asked).changed == 1
    owed = book.store.rows('SELECT "type", "amount" FROM "obligation" ORDER BY 1')
    assert ("payment", 150_000_000) in owed
    assert counts(take("contracts", *asked)) == (1, 0, 0, 1, 0)
    assert book.store.rows('SELECT "type", "amount" FROM "obligation" ORDER BY 1') == owed


def test_every_refusal_names_the_cell_and_its_heading(take: Take) -> None:
    bad = ("H-2", "课桌", "采购", "长平市教育局", "长平云桥公司", "￥1 2", "明年")
    summary = take("contracts", HEAD, bad, ROW)
    assert counts(summary) == (2, 1, 0, 0, 1)
    cells = re.findall(r"([A-Z]\d+)“([^”]+)”：", told(summary)[2])
    assert cells == [("G2", "签订日期"), ("F2", "合同金额")]
