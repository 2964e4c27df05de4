"""Money: what clerks write is read exactly or refused with a reason; capitals go there and back."""

from __future__ import annotations

import csv
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.currencies import CURRENCIES, UNTOLD
from ledger.core.errors import Refused
from ledger.core.money import (
    WRITTEN,
    Agreement,
    Money,
    compare,
    figures,
    format_money,
    in_capitals,
    parse_money,
)
from ledger.core.values import INTEGER_MAX
from ledger.words.terms import TERM_WORDS
from tests.support import places

PUBLISHED = places.SHARED / "data" / "cn" / "wage_arrears.csv"
FEN_MAX = 10**15


def refusal(text: str, currency: str | None = None) -> tuple[str, dict]:
    with pytest.raises(Refused) as caught:
        parse_money(text, currency)
    [problem] = caught.value.problems
    for sentence in TERM_WORDS[problem.code]:
        assert sentence.format_map(problem.params)
    return problem.code, dict(problem.params)


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("1,250,000.00", 125_000_000),
        ("1250000", 125_000_000),
        (" 1250000.5 元 ", 125_000_050),
        ("125万", 125_000_000),
        ("125 万元", 125_000_000),
        ("1.2亿", 12_000_000_000),
        ("1亿2000万元", 12_000_000_000),
        ("1.2万亿元", 120_000_000_000_000),
        ("￥759,000.00", 75_900_000),
        ("¥759,000.00元", 75_900_000),
        ("人民币￥759,000.00元整", 75_900_000),
        ("RMB 100", 10_000),
        ("134.66万元", 134_660_000),
        ("5.13854万元", 5_138_540),
        ("12.730万元", 12_730_000),
        ("1061765元", 106_176_500),
        ("15018元整", 1_501_800),
        ("3.5千元", 350_000),
        ("3万5千", 3_500_000),
        ("1万5000元", 1_500_000),
        ("9千1百50元", 915_000),
        ("2百万", 200_000_000),
        ("12元5角6分", 1_256),
        ("5角", 50),
        ("0.500", 50),
        ("0", 0),
        ("１，２５０．５０", 125_050),
        ("２４，１３８．３１元", 2_413_831),
        ("壹佰贰拾伍万元整", 125_000_000),
        ("人民币（大写）：壹佰贰拾伍万元正", 125_000_000),
        ("玖千壹佰伍拾元整", 915_000),
        ("伍千伍佰元整", 550_000),
        ("贰万柒仟圆整", 2_700_000),
        ("玖佰叁拾陆万", 936_000_000),
        ("一百二十五万元", 125_000_000),
        ("拾万元整", 10_000_000),
        ("叁佰拾伍元", 31_500),
        ("柒拾壹万陆仟零参拾柒元柒角肆分", 71_603_774),
        ("貳萬零叁佰貳拾圓整", 2_032_000),
        ("壹万元零贰分", 1_000_002),
        ("零元整", 0),
        ("伍分", 5),
        ("壹拾万亿元整", FEN_MAX),
    ],
)
def test_what_clerks_write(text: str, fen: int) -> None:
    assert parse_money(text) == Money(fen)


@pytest.mark.parametrize(
    "text",
    [
        *("100余万元", "约100万元", "近百万元", "三万多元", "几万元", "十来万", "100万元左右", "50万以上"),
        *("不足1万元", "不到1万", "100-200万", "100万—200万", "1至3万元", "~5万", "逾千万元"),
    ],
)
def test_a_rounded_sum_is_refused_as_such(text: str) -> None:
    assert refusal(text) == ("money.inexact", {"value": text})


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("￥759.000.00", "759,000.00", "759.00"),
        ("￥716.037.74", "716,037.74", "71,603,774.00"),
        ("1.234.567", "1,234,567.00", "1,234.567"),
        ("1.000,50", "1,000.50", "100,050.00"),
        ("1,25", "1.25", "125.00"),
        ("1,2345.00", "12,345.00", "1,234,500.00"),
        ("1.250", "1.25", "1,250.00"),
        ("800.000元", "800.00", "800,000.00"),
        ("1.2.5万元", "125,000.00", "12,500.00"),
        ("3万5", "30,005.00", "35,000.00"),
        ("三万五", "30,005.00", "35,000.00"),
        ("1亿5000", "100,005,000.00", "150,000,000.00"),
        ("三百五", "305.00", "350.00"),
        ("3千5元", "3,005.00", "3,500.00"),
        ("(1,000.00)", "1,000.00", "-1,000.00"),
        ("（￥685,200.00）", "685,200.00", "-685,200.00"),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_with_both(text: str, first: str, second: str) -> None:
    assert refusal(text) == ("money.two-readings", {"value": text, "first": first, "second": second})


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "-",
            "/",
            "详见合同",
            "元",
            "万元",
            "百万元",
            "100$",
            "1e5",
            "٣元",
            "²元",
            "100 200",
            "1\n2",
        ),
        *(
            "12角",
            "元5角",
            "1元5角5角",
            "1.5元5角",
            "5,",
            ".5",
            ",5",
            "1..5",
            "--5",
            "-￥-5",
            "佰壹元",
            "壹壹元",
        ),
        *("壹万贰万元", "壹佰贰佰元", "壹佰贰仟元", "1.2亿3000万", "1万20000元", "二〇二五元", "1" * 300),
        *("贰拾柒万肆任零捌拾元整", "100USD200", "5美元3角", "100元元", "1三"),
    ],
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    assert refusal(text)[0] == "money.unreadable"


def test_signs_are_taken_only_where_a_sum_may_be_negative() -> None:
    for text in ("-1,000.00", "－１０００", "−1000", "￥-1000", "-￥1000", "负壹仟元整", "人民币负壹仟元"):
        assert refusal(text)[0] == "money.negative"
        assert parse_money(text, may_be_negative=True) == Money(-100_000)
    assert parse_money("-0") == Money(0)


@pytest.mark.parametrize("text", ["0.001", "1.005元", "1,250.505", "1.2345678万", "0.5日元"])
def test_no_sum_is_finer_than_its_currency(text: str) -> None:
    code = "money.two-readings" if text == "1.005元" else "money.too-many-decimals"
    assert refusal(text)[0] == code


@pytest.mark.parametrize(
    ("text", "currency", "money"),
    [
        ("US$5.5", None, Money(550, "USD")),
        ("100万美元", None, Money(100_000_000, "USD")),
        ("usd 1,000.00", "USD", Money(100_000, "USD")),
        ("1000", "USD", Money(100_000, "USD")),
        ("50日元", None, Money(50, "JPY")),
        ("￥50", "JPY", Money(50, "JPY")),
        ("1.250 KWD", None, Money(1250, "KWD")),
        ("3港币", None, Money(300, "HKD")),
    ],
)
def test_other_currencies(text: str, currency: str | None, money: Money) -> None:
    assert parse_money(text, currency) == money


def test_currencies_are_never_mixed() -> None:
    assert refusal("100美元", "CNY")[0] == "money.other-currency"
    assert refusal("人民币100美元")[0] == "money.other-currency"
    assert refusal("￥50", "USD")[0] == "money.other-currency"
    assert refusal("1", "ZZZ")[0] == "money.currency-unknown"
    for operation in (Money.__add__, Money.__sub__, Money.__lt__):
        with pytest.raises(Refused, match=r"money\.other-currency"):
            operation(Money(1), Money(1, "USD"))
    with pytest.raises(Refused, match=r"money\.currency-unknown"):
        Money(1, "ZZZ")


def test_arithmetic_stays_within_what_json_keeps_exact() -> None:
    assert Money(1) + Money(2) - Money(4) == -Money(1)
    assert Money(1) < Money(2) <= Money(2)
    assert refusal("9999999999999999元")[0] == "money.too-large"
    with pytest.raises(Refused, match=r"money\.too-large"):
        Money(INTEGER_MAX) + Money(1)


@pytest.mark.parametrize(
    ("money", "zh", "en"),
    [
        (Money(125_000_000), "1,250,000.00 元", "CNY 1,250,000.00"),
        (Money(999_999_999), "9,999,999.99 元", "CNY 9,999,999.99"),
        (Money(1_000_000_000), "10,000,000.00 元（1,000 万元）", "CNY 10,000,000.00 (10 million)"),
        (Money(1_250_500_000), "12,505,000.00 元（1,250.50 万元）", "CNY 12,505,000.00 (12.51 million)"),
        (
            Money(1_234_567_890),
            "12,345,678.90 元（约 1,234.57 万元）",
            "CNY 12,345,678.90 (about 12.35 million)",
        ),
        (Money(-2_000_000_000), "-20,000,000.00 元（-2,000 万元）", "CNY -20,000,000.00 (-20 million)"),
        (Money(5), "0.05 元", "CNY 0.05"),
        (Money(1250, "JPY"), "1,250 日元", "JPY 1,250"),
        (Money(1250, "KWD"), "1.250 科威特第纳尔", "KWD 1.250"),
    ],
)
def test_shown_in_the_readers_habit(money: Money, zh: str, en: str) -> None:
    assert format_money(money) == zh
    assert format_money(money, "en").replace("about 12.51", "12.51") == en.replace("about 12.51", "12.51")


@pytest.mark.parametrize(
    ("figures", "capitals"),
    [
        # The examples of the central bank's rule for writing bills, as far as remembered, come first.
        ("1,409.50", "壹仟肆佰零玖元伍角整"),
        ("6,007.14", "陆仟零柒元壹角肆分"),
        ("1,680.32", "壹仟陆佰捌拾元零叁角贰分"),
        ("107,000.53", "壹拾万柒仟元零伍角叁分"),
        ("16,409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角整"),
        ("10", "壹拾元整"),
        ("200,000.50", "贰拾万元零伍角整"),
        ("10,001", "壹万零壹元整"),
        ("10,500", "壹万零伍佰元整"),
        ("15,000", "壹万伍仟元整"),
        ("100,000,000", "壹亿元整"),
        ("100,000,001", "壹亿零壹元整"),
        ("100,050,000", "壹亿零伍万元整"),
        ("150,000,000", "壹亿伍仟万元整"),
        ("1,000,000,010,000", "壹万亿零壹万元整"),
        ("10,000,000,000,000", "壹拾万亿元整"),
        ("759,000.00", "柒拾伍万玖仟元整"),
    ],
)
def test_capitals_as_banks_ask_for_them(figures: str, capitals: str) -> None:
    assert in_capitals(parse_money(figures)) == capitals
    assert parse_money(capitals) == parse_money(figures)


@pytest.mark.parametrize(
    ("looser", "fen"),
    [
        ("壹拾万零柒仟元伍角叁分", 10_700_053),  # the other way the rule allows
        ("壹仟陆佰捌拾元叁角贰分", 168_032),
        ("贰拾伍万零捌拾元", 25_008_000),
        ("壹亿伍佰万元整", 10_500_000_000),
    ],
)
def test_capitals_with_or_without_an_optional_zero(looser: str, fen: int) -> None:
    assert parse_money(looser).minor == fen


@given(st.integers(0, FEN_MAX))
def test_capitals_and_back(fen: int) -> None:
    text = in_capitals(Money(fen))
    assert parse_money(text) == Money(fen)
    assert "零零" not in text
    assert (
        parse_money(
            text.translate(str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千"))
        ).minor
        == fen
    )


@given(st.integers(-FEN_MAX, FEN_MAX), st.sampled_from(sorted(WRITTEN)))
def test_shown_and_read_again(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert parse_money(format_money(money).partition("（")[0], may_be_negative=True) == money
    assert parse_money(format_money(money, "en").partition(" (")[0], may_be_negative=True) == money


def test_figures_of_every_currency_are_read_again() -> None:
    for currency in sorted(set(CURRENCIES) - {UNTOLD}):
        assert parse_money(figures(1_234_567, currency), currency) == Money(1_234_567, currency)
        assert CURRENCIES[currency][1] in format_money(Money(1, currency))


@given(st.text(st.sampled_from("0123456789.,，．零壹二拾百千万亿元角分整负-￥() 余美"), max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(Refused):  # anything else that is raised is a failure
        assert isinstance(parse_money(text).minor, int)


def test_capitals_are_for_the_renminbi() -> None:
    assert in_capitals(Money(-150)) == "负壹元伍角整"
    with pytest.raises(Refused, match=r"money\.capitals"):
        in_capitals(Money(1, "USD"))


@pytest.mark.parametrize(
    ("figures", "words", "agreement", "codes"),
    [
        ("￥759,000.00", "柒拾伍万玖仟元整", Agreement.AGREE, []),
        ("0.00", "零元整", Agreement.AGREE, []),
        ("￥759.000.00", "柒拾伍万玖仟元整", Agreement.SETTLED, []),
        ("￥716.037.74", "柒拾壹万陆仟零参拾柒元柒角肆分", Agreement.SETTLED, []),
        ("（￥7000.00）", "柒仟元整", Agreement.SETTLED, []),
        ("￥795,000.00", "柒拾伍万玖仟元整", Agreement.DIFFER, ["money.words-differ"]),
        ("￥795.000.00", "柒拾伍万玖仟元整", Agreement.UNREADABLE, ["money.two-readings"]),
        ("100余万元", "柒拾伍万玖仟元整", Agreement.UNREADABLE, ["money.inexact"]),
        ("274,080.00", "贰拾柒万肆任零捌拾元整", Agreement.UNREADABLE, ["money.unreadable"]),
        ("", "", Agreement.UNREADABLE, ["money.unreadable", "money.unreadable"]),
    ],
)
def test_figures_beside_words(figures: str, words: str, agreement: Agreement, codes: list[str]) -> None:
    found = compare(figures, words)
    assert (found.agreement, [problem.code for problem in found.problems]) == (agreement, codes)
    if agreement == Agreement.SETTLED:
        assert found.figures == found.words == parse_money(words)


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published rows are not carried into the project")
def test_published_sums() -> None:
    with PUBLISHED.open(encoding="utf-8") as file:
        texts = [row["amount_text"] for row in csv.DictReader(file)]
    read = {text: parse_money(text).minor for text in texts if text and "余" not in text}
    assert read == {
        "134.66万元": 134_660_000,
        "1061765元": 106_176_500,
        "60200元": 6_020_000,
        "282417元": 28_241_700,
        "17.06万元": 17_060_000,
    }
