"""Sums by group: column heads, levels, regions, ages and currencies are words of the reader's language."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from api.cli.groups import currency_word, group_words, heads
from ledger.queries.arrears import GROUPINGS, Age
from ledger.queries.flag_summary import GROUPINGS as FLAG_GROUPINGS


def reader(language: str) -> Any:
    return SimpleNamespace(words=lambda zh, en: zh if language == "zh" else en)


@pytest.mark.parametrize("by", sorted({*GROUPINGS, *FLAG_GROUPINGS, "age"}))
def test_every_grouping_has_a_head(by: str) -> None:
    [chinese], [english] = heads(reader("zh"), [by]), heads(reader("en"), [by])
    assert not chinese.isascii()
    assert english == by


@pytest.mark.parametrize(
    ("by", "key", "chinese"),
    [
        ("level", "breach", "逾期违约"),
        ("type", "wage", "工资"),
        ("type", "payment", "付款"),
        ("kind", "works", "工程建设"),
        ("currency", "CNY", "元"),
        ("rule", "payment.overdue", "payment.overdue 逾期未付"),
        ("debtor", "organisation-1", "青禾县水务局"),
        ("division", None, "-"),
    ],
)
def test_a_group_is_told_in_words(by: str, key: str | None, chinese: str) -> None:
    names = {"organisation-1": "青禾县水务局"}
    assert group_words(reader("zh"), names, [by], [key]) == [chinese]


def test_a_region_is_told_by_its_city(tmp_path: Path) -> None:
    [told] = group_words(reader("zh"), {}, ["division"], ["110105"])
    assert told.startswith("110105 ")
    assert "北京" in told


def test_ages_and_missing_currencies() -> None:
    assert [group_words(reader("zh"), {}, ["age"], [one.value]) for one in Age] == [[one.zh] for one in Age]
    assert currency_word(reader("zh"), None) == "-"
