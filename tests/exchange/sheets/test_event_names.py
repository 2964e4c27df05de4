"""The events that a term runs from, as ledgers call them, and the headings of agreed inspections."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledger import Book
from tests.conftest import Say
from tests.worlds.sheets import HEAD, csv_file, good, hand_in

OWED = (
    "合同编号",
    "条款",
    "义务类型",
    "金额",
    "起算事件",
    "期限天数",
    "期限单位",
    "验收期限",
    "验收期限单位",
)


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ("验收合格", "inspection-passed"),
        ("验收合格之日", "inspection-passed"),
        ("检验或验收合格", "inspection-passed"),
        ("交付后", "delivery"),
        ("到货", "delivery"),
        ("自合同签订之日起", "contract-signed"),
        ("收到发票后", "invoice-received"),
        ("开票", None),
        ("结算", None),
    ],
)
def test_events_that_a_term_runs_from_as_ledgers_call_them(
    book: Book, say: Say, tmp_path: Path, written: str, event: str | None
) -> None:
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    hand_in(book, "contracts", csv_file(tmp_path / "c.csv", [HEAD, good("A-1")]))
    row = ("A-1", "7", "付款", "1万", written, "15", "天", "10", "工作日")
    found = hand_in(book, "obligations", csv_file(tmp_path / "o.csv", [OWED, row]))
    sql = 'SELECT "due_event", "inspection_count", "inspection_unit" FROM "obligation" WHERE "clause" = ?'
    assert book.store.rows(sql, ("7",)) == ([(event, 10, "working-day")] if event else [])
    assert (found.refused, found.unknown_columns) == (0 if event else 1, [])
