"""The two languages: plural forms, days and weekdays, and texts that are looked up."""

from __future__ import annotations

from datetime import date

import pytest

from ledger.core.party_classes import Size
from ledger.words.language import LANGUAGES, counted, language_of, singular

ZH, EN = (language_of(code) for code in LANGUAGES)
DAY = date(2026, 11, 22)


def test_days() -> None:
    assert (ZH.day(DAY), EN.day(DAY)) == ("2026年11月22日", "22 November 2026")
    assert (ZH.weekday(DAY), EN.weekday(DAY)) == ("星期日", "Sunday")
    assert (ZH.tag, EN.tag) == ("zh-CN", "en-GB")


@pytest.mark.parametrize(
    ("number", "zh", "en"), [(0, "0 笔", "0 items"), (1, "1 笔", "1 item"), (2, "2 笔", "2 items")]
)
def test_forms_go_with_the_number(number: int, zh: str, en: str) -> None:
    assert (ZH.counted("%(num)s 笔", number), EN.counted("%(num)s 笔", number)) == (zh, en)
    assert counted(number, "item") == en
    assert counted(number, "entry", "entries").endswith("entry" if number == 1 else "entries")


def test_texts_are_looked_up_and_filled_in() -> None:
    assert (ZH("草稿"), EN("草稿")) == ("草稿", "Draft")
    assert EN("条款：%(clause)s", clause="3.1") == "Clause: 3.1"
    assert ZH("条款：%(clause)s", clause="3.1") == "条款：3.1"
    assert EN("从未说过") == "从未说过", "what has no translation is shown in the source"


def test_closed_lists_are_named() -> None:
    assert ZH.names(Size)["micro"] == Size.MICRO.zh
    assert EN.names(Size)["micro"] == EN.name(Size.MICRO) == Size.MICRO.en


def test_another_language_is_not_spoken() -> None:
    with pytest.raises(KeyError):
        language_of("fr")


def test_one_day_is_no_days_in_english() -> None:
    assert singular("on 2025-08-01, 1 days later; × 1 days = 5; within 1 working days") == (
        "on 2025-08-01, 1 day later; × 1 day = 5; within 1 working day"
    )
    assert singular("that of 1 months; of 21 months") == "that of 1 month; of 21 months"
    for text in ("11 days", "0.1 days", "1,001 days", "1 日"):
        assert singular(text) == text


def test_yes_and_no() -> None:
    assert [one.yes_no(value) for one in (ZH, EN) for value in (True, False)] == ["是", "否", "yes", "no"]
