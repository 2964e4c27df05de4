"""How papers write numbers, sums and days; charts and CSV files; sums of lines by every way of grouping."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.money import Money, parse_money
from ledger.exchange.table_files import csv_bytes
from reports.papers.register import totals, write_csv
from reports.printing.charts import Bar, bars
from reports.printing.paper import amount, capitals, issue_day, numeral, sentences, total
from reports.printing.totals import AGES, add_up, age_of, at_home, by_age, by_body
from tests.worlds.papers import BULLETIN, HEAD, REGISTER

MONEY = st.builds(Money, st.integers(-(10**15), 10**15), st.sampled_from(["CNY", "EUR", "JPY"]))
SVG = "{http://www.w3.org/2000/svg}"


# --- Words --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "零"),
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (35, "三十五"),
        (100, "一百"),
        (103, "一百零三"),
        (110, "一百一十"),
        (120, "一百二十"),
        (999, "九百九十九"),
        (1000, "1000"),
    ],
)
def test_numerals_of_headings(number: int, text: str) -> None:
    assert numeral(number) == text


@given(st.integers(1, 999), st.integers(1, 999))
def test_numerals_differ_and_read_back(one: int, other: int) -> None:
    assert (numeral(one) == numeral(other)) == (one == other)
    spelt = re.sub("^十", "一十", numeral(one))
    assert parse_money(spelt + "元").minor == one * 100


def test_sums() -> None:
    assert amount(None) == "—"
    assert amount(Money(123456789)) == "1,234,567.89"
    assert amount(Money(500, "EUR")) == "5.00 欧元"
    assert total(()) == "0.00 元"
    assert total((Money(100), Money(7, "JPY"))) == "1.00 元，7 日元"
    assert total((Money(2_000_000_000),)) == "20,000,000.00 元（2,000 万元）"


def test_capitals_are_of_home_money_alone() -> None:
    assert capitals((Money(1_000_050), Money(5, "EUR"))) == "壹万元零伍角整"
    assert capitals((Money(5, "EUR"),)) == ""


def test_sentences_and_days() -> None:
    assert sentences(["一。", " 二；", "", "三"]) == "一；二；三"
    assert issue_day(date(2026, 1, 5)) == "2026年1月5日"


# --- Sums of lines ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    body: str
    age: str
    money: Money


LINES = st.lists(
    st.builds(Line, st.sampled_from("甲乙丙丁"), st.integers(1, 2000).map(age_of), MONEY), max_size=40
)


@given(st.lists(st.none() | MONEY))
def test_sums_keep_every_currency_apart_and_lose_nothing(moneys: list[Money | None]) -> None:
    sums = add_up(moneys)
    known = [money for money in moneys if money is not None]
    assert {one.currency: one.minor for one in sums} == {
        code: sum(money.minor for money in known if money.currency == code)
        for code in {money.currency for money in known}
    }
    assert [one.currency for one in sums] == sorted(
        {one.currency for one in known}, key=lambda code: (code != "CNY", code)
    )
    assert at_home(moneys).minor == sum(money.minor for money in known if money.currency == "CNY")


@given(LINES)
def test_groups_hold_every_line_once_and_number_it(lines: list[Line]) -> None:
    groups = by_body(lines)
    assert sorted(map(repr, lines)) == sorted(repr(line) for group in groups for line in group.lines)
    assert [group.body for group in groups] == list(dict.fromkeys(line.body for line in lines))
    numbers = [group.first + at for group in groups for at in range(len(group.lines))]
    assert numbers == list(range(1, len(lines) + 1))
    assert all(line.body == group.body for group in groups for line in group.lines)


@given(LINES)
def test_ages_add_up_to_the_whole(lines: list[Line]) -> None:
    ages = by_age(lines, lambda line: line.age, lambda line: line.money)
    assert [label for label, _, _ in ages] == [label for _, label in AGES]
    assert sum(count for _, count, _ in ages) == len(lines)
    assert add_up(money for _, _, sums in ages for money in sums) == add_up(line.money for line in lines)


@pytest.mark.parametrize(
    ("days", "label"),
    [
        (1, "0—30 天"),
        (30, "0—30 天"),
        (31, "31—60 天"),
        (90, "61—90 天"),
        (180, "91—180 天"),
        (181, "181—365 天"),
        (365, "181—365 天"),
        (366, "一年以上"),
    ],
)
def test_edges_of_ages(days: int, label: str) -> None:
    assert age_of(days) == label


def test_totals_of_the_register() -> None:
    found = totals(REGISTER)
    assert found.arrears == (Money(1_109_000_050), Money(500_000, "EUR"))
    assert found.interest == (Money(2_805_000), Money(0, "EUR"))
    assert (found.interest_unknown, found.workers, found.promises_of_money) == (1, 12, 1)
    assert found.promises == (Money(40_000_000),)


# --- Charts -------------------------------------------------------------------------------------------------


@given(
    st.lists(
        st.builds(Bar, st.text(max_size=60), st.integers(-5, 10**12), st.text(max_size=12)),
        min_size=1,
        max_size=12,
    )
)
def test_bars_are_drawn_in_proportion_and_inside(rows: list[Bar]) -> None:
    drawn = str(bars("标题 <b>&", rows, width=240, label_width=100, value_width=48))
    # What XML cannot hold a drawing in HTML can: the parser here is the stricter of the two.
    svg = ET.fromstring(re.sub("[\x00-\x08\x0b-\x1f\ufffe\uffff]", "", drawn))  # noqa: S314
    lengths = [float(rect.get("width", "nan")) for rect in svg.iter(f"{SVG}rect")]
    assert len(lengths) == len(rows)
    longest = max(row.value for row in rows)
    for row, length in zip(rows, lengths, strict=True):
        expected = (240 - 100 - 48 - 8) * max(row.value, 0) / longest if longest > 0 else 0
        assert abs(length - expected) <= 0.01
    height = float(svg.get("viewBox", "").split()[3])
    assert all(float(rect.get("y", "nan")) + 9 <= height for rect in svg.iter(f"{SVG}rect"))
    assert svg[0].text == "标题 <b>&"


def test_a_long_label_is_cut() -> None:
    drawn = str(bars("x", [Bar("很长的单位名称" * 9, 1, "1")], width=240, label_width=100, value_width=48))
    assert "…</text>" in drawn
    assert "很长的单位名称" * 3 not in drawn


# --- CSV ----------------------------------------------------------------------------------------------------


def read(sheet: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(sheet.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠"))
@pytest.mark.parametrize("before", ["", " ", "\u3000", "\u00a0 "])
def test_what_looks_like_a_formula_is_text(start: str, before: str) -> None:
    text = f"{before}{start}1+1"
    [_, [cell]] = read(csv_bytes(["x"], [[text]]))
    assert cell == "'" + text


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), max_size=6))
def test_a_sheet_reads_back_and_nothing_in_it_runs(rows: list[list[str]]) -> None:
    rows = [[cell.replace("\x00", "").replace("\ud800", "") for cell in row] for row in rows]
    found = read(csv_bytes(["一", "二"], rows))[1:]
    assert [[cell.removeprefix("'") for cell in row] for row in found] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not any(
        cell.lstrip(" \u3000\u00a0")[:1] in set("=+-@\t\r\n") - {""} for row in found for cell in row
    )


def test_cells_of_every_type() -> None:
    sheet = csv_bytes(["x"] * 5, [["甲", 3, date(2026, 1, 5), Money(123_456_789), None]])
    assert sheet.startswith(b"\xef\xbb\xbf")
    assert sheet.endswith(b"\r\n")
    assert read(sheet)[1] == ["甲", "3", "2026-01-05", "1234567.89", ""]


def test_the_register_as_tables() -> None:
    files = {name: read(sheet) for name, sheet in write_csv(REGISTER).items()}
    assert set(files) == {"arrears.csv", "wages.csv", "promises.csv", "untold.csv"}
    for name, rows in files.items():
        assert {len(row) for row in rows} == {len(rows[0])}, name
    [head, *rows] = files["arrears.csv"]
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert [row["序号"] for row in found] == ["1", "2", "3"]
    assert [row["币种"] for row in found] == ["CNY", "EUR", "CNY"]
    assert found[0]["未付"] == "11000000.00"
    assert found[0]["到期日由来"] == "合同约定：自交付之日起 30 日内；到期日：2026-09-30（星期三）"
    assert (found[2]["利息"], found[2]["只作提醒"], found[2]["尚未核对原文的依据"]) == ("", "是", "XX-02")
    assert (found[1]["标记编号"], found[0]["标记编号"]) == ("", "flag-400")


def test_the_bulletin_as_a_table() -> None:
    from reports.papers.bulletin import COLUMNS
    from reports.papers.bulletin import write_csv as write_bulletin_csv

    [head, *rows] = read(write_bulletin_csv(BULLETIN)["bulletin.csv"])
    assert head == COLUMNS.split(",")
    assert [row[2] for row in rows] == ["91990102MA032743XP", "91990121MA0857895Z", ""]


def test_the_mark_is_the_start_of_the_root() -> None:
    assert HEAD.root.startswith(HEAD.mark)
    assert len(HEAD.mark) == 12
