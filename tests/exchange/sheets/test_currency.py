"""Sums of a sheet in the currency that the row names, and choices told in the language of the answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ledger import Book
from ledger.core.errors import Refused
from ledger.entries.kinds import ContractKind
from ledger.exchange.sheets.answer import AnswerWorkbook
from ledger.exchange.sheets.cells import choice_of
from ledger.exchange.sheets.importer import SheetImporter, SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS
from ledger.words.say import say as sentence
from tests.conftest import OPERATOR, Say
from tests.worlds.sheets import HEAD, counts, csv_file, good, told

SUM = "合同金额（万元）"


def hand_in(book: Book, path: Path, language: str) -> SheetSummary:
    with AnswerWorkbook(path.with_name("answer.xlsx"), language, date(2026, 11, 22)) as answer:
        kind = SHEET_KINDS["contracts"]
        return SheetImporter(book, OPERATOR, kind, language=language, answer=answer).run(path)


@pytest.mark.parametrize("unit", ["", "（万元）"])
def test_sums_are_of_the_currency_that_the_row_names(book: Book, say: Say, tmp_path: Path, unit: str) -> None:
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    head = [f"合同金额{unit}" if name == SUM else name for name in HEAD]
    tiny = "1000.005" if not unit else "0.1000005"
    rows: list[Any] = [
        [*head, "币种"],
        [*good("A-1", **{SUM: "1000"}), "JPY"],
        [*good("A-2", **{SUM: "1000"}), "美元"],
        [*good("A-3", **{SUM: "1000"}), ""],
        [*good("A-4", **{SUM: tiny}), "USD"],
        [*good("A-5", **{SUM: "1000美元"}), ""],
        [*good("A-6", **{SUM: "1000"}), "QQQ"],
    ]
    summary = hand_in(book, csv_file(tmp_path / "c.csv", rows), "en")
    assert counts(summary) == (6, 3, 0, 0, 3)
    scale = 10_000 if unit else 1
    sums = book.store.rows('SELECT "number", "amount", "currency" FROM "contract" ORDER BY 1')
    assert sums == [
        ("A-1", 1000 * scale, "JPY"),
        ("A-2", 100_000 * scale, "USD"),
        ("A-3", 100_000 * scale, "CNY"),
    ]
    sentences = told(summary)
    assert "USD" in sentences[5]
    assert "CNY" not in sentences[5]
    assert "CNY" in sentences[6]
    assert "QQQ" in sentences[7]


def test_an_unknown_choice_names_the_nearest_in_the_language_and_not_all_the_world() -> None:
    currency = next(one for one in SHEET_KINDS["contracts"].columns if one.member == "currency").choices
    assert currency is not None
    with pytest.raises(Refused) as refused:
        choice_of("USB", currency)
    [problem] = refused.value.problems
    english = sentence(problem, "en")
    listed = english.partition(": ")[2].rstrip(".").split(", ")
    assert (len(listed), listed[-1], "USD" in listed) == (11, "…", True)
    assert "美元" in sentence(problem, "zh")
    with pytest.raises(Refused) as refused:
        choice_of("goverment procurment", ContractKind)
    [problem] = refused.value.problems
    assert sentence(problem, "en").partition(": ")[2].startswith("government procurement, ")
    assert "…" not in sentence(problem, "en")
    assert sentence(problem, "zh").partition("：")[2].startswith("政府采购、")
    assert str(problem.params["known"]).startswith("procurement, ")
