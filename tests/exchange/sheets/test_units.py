"""Units of sums wherever they stand in a sheet, and marks in a cell against them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import Book
from ledger.core.errors import Refused
from ledger.exchange.sheets.file import Figure, Value
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.sums import money_of
from ledger.exchange.sheets.units import caption_unit, unit_of, without_unit
from tests.worlds.sheets import csv_file, hand_in, told

HEAD = ("合同编号", "合同名称", "合同类型", "甲方", "乙方", "合同金额", "签订日期")
WAN = unit_of("合同金额（万元）")
Take = Callable[..., SheetSummary]


@pytest.fixture
def take(book: Book, say: Callable[..., str], tmp_path: Path) -> Take:
    """Import contracts whose sum stands under a heading, with rows above."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")

    def one(heading: str, *sums: str, above: Sequence[Sequence[Any]] = (), below: Any = None) -> SheetSummary:
        head = [heading if name == "合同金额" else name for name in HEAD]
        row = ("课桌", "采购", "长平市教育局", "长平云桥公司")
        rows = [(f"U-{at}", *row, text, "2025-07-01") for at, text in enumerate(sums, 1)]
        units = [[below if name == heading else "" for name in head]] if below else []
        return hand_in(book, "contracts", csv_file(tmp_path / "台账.csv", [*above, head, *units, *rows]))

    return one


def kept(book: Book) -> list[tuple[int, str]]:
    return list(book.store.rows('SELECT "amount", "currency" FROM "contract" ORDER BY "number"'))


@pytest.mark.parametrize(
    ("heading", "scale", "currency"),
    [
        ("合同金额", None, None),
        ("合同金额（含税）", None, None),
        ("合同金额（元）", 1, None),
        ("合同金额（万）", 10_000, None),
        ("合同金额（人民币万元）", 10_000, "CNY"),
        ("合同金额（万元人民币）", 10_000, "CNY"),
        ("合同金额（含税，万元）", 10_000, None),
        ("合同金额（单位：人民币万元）", 10_000, "CNY"),
        ("合同金额[万元]", 10_000, None),
        ("合同金额【百万元】", 1_000_000, None),
        ("合同金额〔千元〕", 1_000, None),
        ("合同金额（亿）", 100_000_000, None),
        ("合同金额（以万元计）", 10_000, None),
        ("合同金额万元", 10_000, None),
        ("合同金额/万元", 10_000, None),
        ("合同金额：万元", 10_000, None),
        ("合同金额\n万元", 10_000, None),
        ("合同金额（港元）", 1, "HKD"),
        ("合同金额（万美元）", 10_000, "USD"),
        ("合同金额（美元，万元）", 10_000, "USD"),
        ("合同金额（￥）", 1, "CNY"),
        ("sum (RMB 10k)", 10_000, "CNY"),
        ("sum (CNY 10,000)", 10_000, "CNY"),
        ("sum (EUR million)", 1_000_000, "EUR"),
        ("sum (in thousands of yuan)", 1_000, "CNY"),
    ],
)
def test_units_in_headings(heading: str, scale: int | None, currency: str | None) -> None:
    unit = unit_of(heading)
    assert (unit.scale, unit.currency) == (scale, currency) if unit else (scale, currency) == (None, None)


@pytest.mark.parametrize("heading", ["金额（＄）", "金额（元/年）", "金额（元，万元）", "金额（美元、欧元）"])
def test_a_unit_that_is_not_clear_is_told(heading: str) -> None:
    unit = unit_of(heading)
    assert unit is not None
    assert unit.scale is None
    with pytest.raises(Refused) as refused:
        money_of("150", unit)
    assert refused.value.problems[0].code == "cell.unit-unclear"


def test_a_unit_behind_the_words_of_a_heading_is_no_part_of_them() -> None:
    assert [without_unit(one) for one in ("合同金额万元", "合同金额/元", "采购单位")] == [
        "合同金额",
        "合同金额",
        "采购单位",
    ]


@pytest.mark.parametrize(
    ("texts", "scale", "currency"),
    [
        (["政府采购合同台账"], None, None),
        (["填报单位：长平市财政局"], None, None),
        (["编制单位：万元科技公司"], None, None),
        (["单位：万元"], 10_000, None),
        (["（单位：万元）"], 10_000, None),
        (["政府采购合同台账（万元）"], 10_000, None),
        (["填报单位（盖章）：长平市财政局", "金额单位：人民币万元"], 10_000, "CNY"),
        (["币种：人民币  单位：万元"], 10_000, "CNY"),
        (["单位：", "单位： 万元"], 10_000, None),
        (["币种：美元"], 1, "USD"),
        (["Unit: RMB 10,000"], 10_000, "CNY"),
    ],
)
def test_units_above_a_table(texts: list[str], scale: int | None, currency: str | None) -> None:
    unit = caption_unit(texts)
    assert (unit.scale, unit.currency) == (scale, currency) if unit else (scale, currency) == (None, None)


def test_a_caption_counts_for_headings_without_a_unit(book: Book, take: Take) -> None:
    take("合同金额", "150", "150万元", above=[["政府采购合同台账"], ["", "", "", "", "", "单位：万元"]])
    assert kept(book) == [(150_000_000, "CNY"), (150_000_000, "CNY")]


def test_a_heading_has_the_last_word_over_the_caption(book: Book, take: Take) -> None:
    take("合同金额（元）", "150", above=[["政府采购合同台账（单位：万元）"]])
    assert kept(book) == [(15_000, "CNY")]


def test_captions_that_contradict_each_other_leave_no_sum(book: Book, take: Take) -> None:
    summary = take("合同金额", "150", above=[["台账（单位：万元）"], ["单位：元"]])
    assert kept(book) == []
    assert told(summary)[4].startswith("F4“合同金额”：无法确定“150”的单位")


def test_a_row_of_units_below_the_headings(book: Book, take: Take) -> None:
    take("合同金额", "150", below="万元")
    assert kept(book) == [(150_000_000, "CNY")]


def test_the_currency_of_a_heading_is_the_currency_of_the_contract(book: Book, take: Take) -> None:
    take("合同金额（万美元）", "150")
    assert kept(book) == [(150_000_000, "USD")]


@pytest.mark.parametrize("text", ["￥150", "150元", "人民币150", "壹佰伍拾元整", "1.5亿", "150千元"])
def test_a_mark_against_the_unit_of_the_column(text: str) -> None:
    with pytest.raises(Refused) as refused:
        money_of(text, WAN)
    assert refused.value.problems[0].code == "cell.unit-against"


@pytest.mark.parametrize("text", ["1,285,000.00", "1285000.00", "128,500.55", "128500.00"])
def test_a_sum_to_the_cent_in_a_large_unit_may_be_the_whole_sum(text: str) -> None:
    with pytest.raises(Refused) as refused:
        money_of(text, WAN)
    [problem] = refused.value.problems
    assert problem.code == "cell.sum-two-ways"
    minor = money_of(text)
    assert money_of(str(problem.params["other"]), WAN) == minor
    assert money_of(f"{problem.params['bare']}{problem.params['unit']}", WAN) == minor * 10_000


def test_sums_to_the_cent_that_nobody_mistakes() -> None:
    assert money_of("12,850.00", WAN) == 12_850_000_000
    assert money_of("1285000.00", unit_of("合同金额（元）")) == 128_500_000
    assert money_of("128500.00", WAN, "壹拾贰亿捌仟伍佰万元整") == 128_500_000_000


def test_a_huge_sum_by_the_unit_of_a_column_is_kept_and_remarked(take: Take) -> None:
    assert take("合同金额（万元）", "1285000", "99999").remarks == 1
    assert take("合同金额（元）", "12850000000").remarks == 0


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("150", 150_000_000),
        ("１５０", 150_000_000),
        ("一百五十", 150_000_000),
        ("12.345", 12_345_000),
        ("150万", 150_000_000),
        ("150万元", 150_000_000),
        ("壹佰伍拾万元整", 150_000_000),
        ("1.5亿元", 15_000_000_000),
        ("12.459999999999999", 12_460_000),
    ],
)
def test_what_can_be_read_in_one_way_only(text: str, minor: int) -> None:
    assert money_of(text, WAN) == minor


@pytest.mark.parametrize(
    "text",
    [
        "498000   83000",
        "684800　73200",
        "1 234 567.00",
        "530000/22000",
        "150万 203万",
        "100元+20元",
        "5\n6",
        "1；2",
    ],
)
def test_two_sums_in_a_cell(text: str) -> None:
    with pytest.raises(Refused) as refused:
        money_of(text)
    assert refused.value.problems[0].code == "cell.several-sums"


@pytest.mark.parametrize(
    "text", ["1,50,000", "1.234,56", "1'234", "(150)", "约150万", "150-200万", "150万元/年", "150%"]
)
def test_what_is_no_exact_sum(text: str) -> None:
    with pytest.raises(Refused):
        money_of(text)


@pytest.mark.parametrize(
    ("value", "minor"),
    [
        (Figure("124599.99999999999"), 12_460_000),
        ("124599.99999999999", 12_460_000),
        (Figure("0.30000000000000004"), 30),
        (Figure("99.99900000000001"), None),
        (Figure("1e+16"), None),
    ],
)
def test_digits_that_a_program_made_up(value: Value, minor: int | None) -> None:
    if minor is None:
        with pytest.raises(Refused):
            money_of(value)
    else:
        assert money_of(value) == minor


@given(
    st.integers(0, 10**12), st.sampled_from([("元", 1), ("千元", 1_000), ("万元", 10_000), ("亿元", 10**8)])
)
def test_a_sum_is_the_same_in_every_unit(fen: int, unit: tuple[str, int]) -> None:
    """Whatever unit a column is in, the exact figure in it comes back as the same fen."""
    name, scale = unit
    exact = Fraction(fen, 100 * scale)
    places = 10
    digits = str(exact.numerator * 10**places // exact.denominator).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    assert money_of(Figure(text), unit_of(f"金额（{name}）")) == fen
