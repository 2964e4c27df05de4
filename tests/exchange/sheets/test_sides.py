"""Columns of sheets for what the law asks of the two sides: ownership, public money, size told, purpose."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ledger import Book
from tests.conftest import Say
from tests.worlds.sheets import HEAD, counts, good, hand_in, told, workbook

SIDES = ("乙方所有制性质", "中小企业声明函", "甲方使用财政资金情况", "甲方企业规模", "甲方经济性质")


@pytest.fixture(autouse=True)
def group(say: Say) -> str:
    return say("organisation.registered", name="长平市残疾人联合会", class_="social-group")


def contracts(path: Path, *rows: tuple[str, tuple[Any, ...]]) -> Path:
    """A sheet of contracts of the group with the further columns."""
    made = [[*good(number, 甲方="长平市残疾人联合会"), *more] for number, more in rows]
    return workbook(path, [(*HEAD, *SIDES), *made])


def test_the_facts_of_both_sides_come_in_with_the_contract(book: Book, tmp_path: Path) -> None:
    rows = [
        ("S-1", ("民营企业", "中小企业声明函", "部分", None, None)),
        ("S-2", ("国有", None, "否", None, None)),
        ("S-3", (None, None, None, "大型", "国企")),
        ("S-4", ("军队", None, None, None, None)),
    ]
    summary = hand_in(book, "contracts", contracts(tmp_path / "a.xlsx", *rows))
    assert counts(summary) == (4, 3, 0, 0, 1)
    assert "“军队”不在可选值内" in told(summary)[5]
    sql = (
        'SELECT c."number", p."role", p."size", p."ownership", p."public_funding", p."size_notice" '
        'FROM "contract_party" p JOIN "contract" c ON c."book" = p."book" AND c."id" = p."id" '
        'WHERE p."book" = ? ORDER BY 1, 2'
    )
    assert [tuple(row) for row in book.store.rows(sql, (book.id,))] == [
        ("S-1", "buyer", None, None, "partly", None),
        ("S-1", "supplier", "small", "private", None, "中小企业声明函"),
        ("S-2", "buyer", None, None, "none", None),
        ("S-2", "supplier", "small", "state-owned", None, None),
        ("S-3", "buyer", "large", "state-owned", None, None),
        ("S-3", "supplier", "small", None, None, None),
    ]
    again = hand_in(book, "contracts", contracts(tmp_path / "b.xlsx", *rows[:2]))
    assert counts(again) == (2, 0, 0, 2, 0)
    learnt = ("S-2", ("国有", "声明函", "部分", None, None))
    assert counts(hand_in(book, "contracts", contracts(tmp_path / "c.xlsx", learnt))) == (1, 0, 1, 0, 0)


@pytest.mark.parametrize(
    ("cell", "expected"), [("工程款", "works"), ("补贴", "other"), ("服务价款", "services"), (None, None)]
)
def test_what_a_sum_is_owed_for_is_a_column(
    book: Book, tmp_path: Path, cell: str | None, expected: str | None
) -> None:
    hand_in(book, "contracts", contracts(tmp_path / "a.xlsx", ("S-1", (None,) * len(SIDES))))
    head = ("合同编号", "条款号", "义务类型", "金额(元)", "到期日", "款项性质")
    rows = [head, ("S-1", "1", "付款", 1000, "2025-09-01", cell)]
    assert counts(hand_in(book, "obligations", workbook(tmp_path / "o.xlsx", rows))) == (1, 1, 0, 0, 0)
    sql = 'SELECT "owed_for" FROM "obligation" WHERE "book" = ?'
    assert book.store.rows(sql, (book.id,)) == [(expected,)]
