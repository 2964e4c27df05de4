"""A sheet of payments whose kind of performance stands under a heading that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ledger import Book
from tests.sheet_world import HEAD, csv_file, good, hand_in

Say = Callable[..., str]


@pytest.mark.parametrize(
    ("heading", "written", "refused"),
    [
        ("类型", "交付", True),
        ("业务类别", "收到发票", True),
        ("事项", "支付逾期利息", True),
        ("Type", "delivered", True),
        ("款项性质", "进度款", False),
        ("付款方式", "转账", False),
        ("类型", "付款", False),
        ("验收情况", "验收合格", False),
        ("备注", "交付", False),
        ("类型", None, False),
    ],
)
def test_a_kind_under_an_unknown_heading_never_becomes_a_payment(
    book: Book, say: Say, tmp_path: Path, heading: str, written: str | None, refused: bool
) -> None:
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    hand_in(book, "contracts", csv_file(tmp_path / "c.csv", [HEAD, good("A-1")]))
    rows = [
        ("合同编号", heading, "日期", "金额"),
        ("A-1", written, "2025-04-01", "100"),
        ("A-1", "", "2025-04-02", "200"),
    ]
    found = hand_in(book, "payments", csv_file(tmp_path / "p.csv", rows))
    assert (found.new, found.refused) == ((1, 1) if refused else (2, 0))
