"""A sheet of payments whose kind of performance stands under a heading that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ledger import Book
from ledger.exchange.sheets.importer import SheetSummary
from tests.conftest import Say
from tests.worlds.sheets import HEAD, csv_file, good, hand_in

PayIn = Callable[..., SheetSummary]


@pytest.fixture
def pay_in(book: Book, say: Say, tmp_path: Path) -> PayIn:
    """Import payments of contract A-1 under headings: rows of cells, the first naming what was performed."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    hand_in(book, "contracts", csv_file(tmp_path / "c.csv", [HEAD, good("A-1")]))

    def one(headings: tuple[str, ...], *rows: tuple[object, ...]) -> SheetSummary:
        cells = [("合同编号", *headings), *(("A-1", *row) for row in rows)]
        return hand_in(book, "payments", csv_file(tmp_path / "p.csv", cells))

    return one


def performed(book: Book) -> list[tuple[str, int | None]]:
    sql = 'SELECT "type", "amount" FROM "performance" WHERE "book" = ? ORDER BY "performed_on"'
    return [(str(kind), amount) for kind, amount in book.store.rows(sql, (book.id,))]


@pytest.mark.parametrize(
    ("heading", "written", "amount", "kind"),
    [
        ("类型", "交付", "", "delivered"),
        ("业务类型", "交付", "100", "delivered"),
        ("业务类别", "收到发票", "100", "invoiced"),
        ("款项类型", "验收", "", "accepted"),
        ("事项", "资金到位", "100", "capital-arrived"),
        ("Type", "delivered", "", "delivered"),
        ("履行类别", "到货", "", "delivered"),
        ("履约事项", "验收不合格", "", "accepted"),
        ("款项性质", "进度款", "100", "paid"),
        ("付款方式", "转账", "100", "paid"),
        ("类型", "付款", "100", "paid"),
        ("验收情况", "验收合格", "100", "paid"),
        ("备注", "交付", "100", "paid"),
        ("类型", None, "100", "paid"),
    ],
)
def test_a_kind_under_an_unknown_heading_is_taken_for_what_it_says(
    book: Book, pay_in: PayIn, heading: str, written: str | None, amount: str, kind: str
) -> None:
    found = pay_in((heading, "日期", "金额"), (written, "2025-04-01", amount), ("", "2025-04-02", "200"))
    assert (found.new, found.refused) == (2, 0)
    assert [one for one, _ in performed(book)] == [kind, "paid"]


@pytest.mark.parametrize(
    ("heading", "written"),
    [
        ("款项类型", "验收"),  # what was accepted, or what was paid upon acceptance
        ("付款事项", "到货"),
        ("类型", "退款"),
        ("业务类别", "冲销"),
        ("类型", "Refund"),
    ],
)
def test_what_may_be_no_payment_or_a_payment_by_another_name_is_refused(
    pay_in: PayIn, heading: str, written: str
) -> None:
    found = pay_in((heading, "日期", "金额"), (written, "2025-04-01", "100"), ("付款", "2025-04-02", "200"))
    assert (found.new, found.refused) == (1, 1)


def test_two_headings_that_say_two_kinds_are_refused(pay_in: PayIn) -> None:
    headings = ("类型", "业务类别", "日期", "金额")
    assert pay_in(headings, ("交付", "付款", "2025-04-01", "100")).refused == 1
    assert pay_in(headings, ("交付", "到货", "2025-04-01", "100")).new == 1


def test_a_heading_that_was_read_is_not_told_as_left_aside(pay_in: PayIn) -> None:
    found = pay_in(("类型", "品目", "日期", "金额"), ("交付", "椅", "2025-04-01", ""))
    assert found.unknown_columns == ["品目"]
    assert found.remarks
