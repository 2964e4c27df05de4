"""A contract whose day of signing nobody knows: said so, kept so, and nothing is made of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Refused, record
from ledger.exchange.sheets.importer import SheetSummary
from ledger.rules import RULES
from ledger.rules.rule import Undetermined
from ledger.watch.explain import explain_flag
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR
from tests.worlds.rules import found, undetermined
from tests.worlds.sheets import counts, csv_file, hand_in, told

HEAD = ("合同编号", "合同名称", "合同类型", "甲方", "乙方", "合同金额", "签订日期")
ROW = ("H-1", "课桌", "采购", "长平市教育局", "长平云桥公司", "1500000")
DAYS = 'SELECT "signed_on", "known_from" FROM "contract"'
Take = Callable[..., SheetSummary]


@pytest.fixture
def take(book: Book, say: Callable[..., str], tmp_path: Path) -> Take:
    say("organisation.registered", "2015-03-01", name="长平市教育局", class_="organ", level="prefecture")
    return lambda kind, *rows: hand_in(book, kind, csv_file(tmp_path / f"{kind}.csv", rows))


@pytest.mark.parametrize("written", ["不详", "未知", "", "-", "unknown"])
def test_a_day_that_nobody_knows_is_recorded_as_such_and_remarked(
    book: Book, take: Take, written: str
) -> None:
    summary = take("contracts", HEAD, (*ROW, written))
    assert (counts(summary), summary.remarks) == ((1, 1, 0, 0, 0), 1)
    assert book.store.rows(DAYS) == [(None, "2015-03-01")]
    assert counts(take("contracts", HEAD, (*ROW, written))) == (1, 0, 0, 1, 0)


def test_a_day_that_is_none_is_still_refused(take: Take) -> None:
    assert "不是" in told(take("contracts", HEAD, (*ROW, "明年")))[2]


def test_the_day_is_filled_in_once_it_is_found_and_kept_then(book: Book, take: Take) -> None:
    take("contracts", HEAD, (*ROW, "不详"))
    assert take("contracts", HEAD, (*ROW, "2025-07-01")).changed == 1
    assert book.store.rows(DAYS) == [("2025-07-01", "2025-07-01")]
    assert take("contracts", HEAD, (*ROW, "不详")).changed == 0
    assert book.store.rows(DAYS) == [("2025-07-01", "2025-07-01")]


def test_obligations_and_payments_of_such_a_contract(book: Book, take: Take) -> None:
    take("contracts", HEAD, (*ROW, "不详"))
    owed = ("合同编号", "条款号", "义务类型", "金额", "到期日")
    assert take("obligations", owed, ("H-1", "1", "付款", "1500000", "2025-08-01")).new == 1
    assert (
        take("payments", ("合同编号", "条款号", "日期", "金额"), ("H-1", "1", "2016-05-01", "500000")).new
        == 1
    )


def test_rules_that_need_the_day_cannot_tell(book: Book, take: Take, say: Callable[..., str]) -> None:
    take("contracts", HEAD, (*ROW, "不详"))
    [(contract,)] = book.store.rows('SELECT "id" FROM "contract"')
    sweep(book)
    raised = book.store.rows('SELECT "rule" FROM "flag" WHERE "contract" = ?', (contract,))
    assert raised == [("responsibility.gap",)]  # which asks for no day
    for rule in ("contract.unfiled", "contract.unpublished", "contract.stale"):
        assert rule in RULES
        told = explain_flag(book, f"{rule}:{contract}", "2026-11-30", book.store)
        assert told.verdict == Undetermined("signed-on"), rule


def test_how_late_it_was_signed_after_the_award_cannot_be_told(book: Book, say: Callable[..., str]) -> None:
    buyer = say(
        "organisation.registered", "2015-03-01", name="长平市水利局", class_="organ", level="prefecture"
    )
    firm = say("organisation.registered", "2015-03-01", name="南岭泵业有限公司", class_="enterprise")
    award = say("award.noticed", "2026-01-05", title="水泵", buyer=buyer, supplier=firm)
    parties = [{"role": "buyer", "party": buyer}, {"role": "supplier", "party": firm}]
    told = {"title": "水泵", "kind": "procurement", "parties": parties, "amount": 9, "award": award}
    say("contract.signed", "2026-01-05", number="B-1", day_unknown=True, **told)
    assert undetermined(book, "contract.signed-late", "2026-02-04") == [], (
        "by its last day it was signed in time"
    )
    assert undetermined(book, "contract.signed-late", "2026-02-05") == [(award, "signed-on")]
    assert found(book, "contract.signed-late", "2026-02-05") == []
    late = say("contract.signed", "2026-03-20", number="B-2", **told)
    assert undetermined(book, "contract.signed-late", "2026-03-21") == [(award, "signed-on")]
    say("contract.signed", "2026-02-04", number="B-3", **told)
    assert (undetermined(book, "contract.signed-late", "2026-03-21"), late) == ([], late)


def test_a_rate_of_the_day_of_signing_needs_that_day(book: Book, take: Take) -> None:
    take("contracts", HEAD, (*ROW, "不详"))
    parties = [{"role": "buyer", "party": "organisation-1"}, {"role": "supplier", "party": "organisation-2"}]
    rate = {
        "late_rate_basis": "lpr-signing",
        "late_rate_parts": 1,
        "late_rate_of": 1,
        "late_rate_year_days": 365,
    }
    data: dict[str, Any] = {
        "number": "H-2",
        "title": "课桌",
        "kind": "procurement",
        "amount": 5,
        "parties": parties,
    }
    command = {
        "kind": "contract.signed",
        "effective_on": "2020-01-01",
        "data": {**data, **rate, "day_unknown": True},
    }
    with pytest.raises(Refused) as refused:
        record(book, OPERATOR, command)
    assert [problem.code for problem in refused.value.problems] == ["contract.rate-of-unknown-day"]
