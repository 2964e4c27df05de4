"""Workbooks of any writer: values, formulas, merged and hidden cells, days and errors are told apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ledger import Book, Refused
from ledger.exchange.sheets.file import ErrorValue, Figure, Month, SourceRow
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.open import opened_sheets
from tests.support.raw_workbook import (
    STRICT,
    TRANSITIONAL,
    contract,
    heading,
    number,
    raw,
    row,
    sheet,
    styles,
    text,
)
from tests.worlds.sheets import counts, hand_in, told

FORMULA = '<c r="F2"><f>1+1</f><v>2</v></c>'


@pytest.fixture
def take(book: Book, say: Callable[..., str]) -> Callable[[Path], SheetSummary]:
    """Import contracts into a book that knows the one public body."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    return lambda path: hand_in(book, "contracts", path)


def rows_of(path: Path) -> list[SourceRow]:
    with opened_sheets(path) as opened:
        return [row for sheet in opened.sheets for row in sheet.rows]


def code_of(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        rows_of(path)
    return refused.value.problems[0].code


def prefixed(xml: str) -> str:
    return re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", xml).replace("xmlns=", "xmlns:x=")


# --- Formulas -----------------------------------------------------------------------------------------------

WRITTEN = {
    "plain": FORMULA,
    "order": '<c s="0" r="F2"><f>1+1</f><v>2</v></c>',
    "quotes": "<c r='F2'><f>1+1</f><v>2</v></c>",
    "no reference": "<c><f>1+1</f><v>2</v></c>",
    "lines": '<c\n r="F2"\n><!-- --><f\n>1+1</f><v>2</v></c>',
    "value first": '<c r="F2"><v>2</v><f>1+1</f></c>',
    "empty": '<c r="F2"><f/><v>2</v></c>',
    "shared": '<c r="F2"><f t="shared" si="0"/><v>2</v></c>',
    "data table": '<c r="F2"><f t="dataTable" ref="F2:F2" r1="A1"/><v>2</v></c>',
    "text": '<c r="F2" t="str"><f>"2"</f><v>2</v></c>',
}


@pytest.mark.parametrize("amount", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("writer", ["plain", "prefix", "strict", "absolute"])
def test_a_formula_is_seen_whoever_wrote_it(tmp_path: Path, amount: str, writer: str) -> None:
    body = heading() + contract(2, "F-1", amount)
    xml = sheet(body, space=STRICT if writer == "strict" else TRANSITIONAL)
    folder = "/xl/deep/er/" if writer == "absolute" else "worksheets/"
    given = prefixed(xml) if writer == "prefix" else xml
    path = raw(tmp_path / "a.xlsx", [("台账", given)], folder=folder, strict=writer == "strict")
    assert [sorted(one.formulas) for one in rows_of(path)] == [[], [5]]


def test_a_row_of_formulas_that_nobody_worked_out_is_told(
    take: Callable[[Path], SheetSummary], tmp_path: Path
) -> None:
    """A row whose formulas came to empty texts, as are dragged down below a table, says nothing."""
    unworked = row(3, "".join(f'<c r="{column}3"><f>A9</f><v></v></c>' for column in "ABCDEFG"))
    empty = row(4, "".join(f'<c r="{column}4" t="str"><f>A9</f><v></v></c>' for column in "ABCDEFG"))
    path = raw(tmp_path / "a.xlsx", [("台账", sheet(heading() + contract(2, "U-1") + unworked + empty))])
    summary = take(path)
    assert counts(summary) == (2, 1, 0, 0, 1)
    assert "A3“合同编号”：此格是公式" in told(summary)[3]


def test_a_heading_that_a_formula_made_is_refused(
    take: Callable[[Path], SheetSummary], tmp_path: Path
) -> None:
    made = '<c r="F1" t="str"><f>"合同金额（"&amp;A9&amp;"）"</f><v>合同金额（万元）</v></c>'
    body = heading().replace(text("F1", "合同金额"), made) + contract(2, "H-1")
    with pytest.raises(Refused) as refused:
        take(raw(tmp_path / "a.xlsx", [("台账", sheet(body))]))
    assert [problem.code for problem in refused.value.problems] == ["sheet.heading-formula"]


def test_an_array_formula_made_all_the_cells_that_it_fills(tmp_path: Path) -> None:
    spilt = '<c r="F2"><f t="array" ref="F2:G3">A1:B2</f><v>2</v></c>'
    body = heading() + contract(2, "F-1", spilt) + contract(3, "F-2") + contract(4, "F-3")
    found = rows_of(raw(tmp_path / "a.xlsx", [("台账", sheet(body))]))
    assert [sorted(one.formulas) for one in found] == [[], [5, 6], [5, 6], []]


def test_marks_belong_to_their_own_sheet(take: Callable[[Path], SheetSummary], tmp_path: Path) -> None:
    """The parts are numbered against the order of the sheets, and a sheet of charts stands before them."""
    sheets = [
        ("公式", sheet(heading() + contract(2, "M-1", FORMULA))),
        ("数值", sheet(heading() + contract(2, "M-2") + contract(3, "M-3", marks=' hidden="1"'))),
    ]
    summary = take(raw(tmp_path / "a.xlsx", sheets))
    assert counts(summary) == (3, 2, 0, 0, 1)
    assert summary.hidden == 1
    assert summary.refusals[0][0] == "公式"


# --- Values -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("<v>124599.99999999999</v>", Figure("124600")),
        ("<v>0.30000000000000004</v>", Figure("0.3")),
        ("<v>1.2345E5</v>", Figure("123450")),
        ("<v>1E-3</v>", Figure("0.001")),
        ("<v>007</v>", Figure("7")),
        ("<v>-0</v>", Figure("0")),
        ("<v>110105194912310021</v>", Figure("1.10105194912310e+17")),
        ("<v>1E999</v>", Figure("1e+999")),
        ("<v>NaN</v>", "NaN"),
        ('<is><t>甲\n</t></is>" t="inlineStr', "甲"),
    ],
)
def test_numbers_are_the_text_that_the_spreadsheet_shows(tmp_path: Path, cell: str, value: object) -> None:
    content, _, kind = cell.partition('" t="')
    mark = f' t="{kind}"' if kind else ""
    path = raw(tmp_path / "a.xlsx", [("a", sheet(row(1, f'<c r="A1"{mark}>{content}</c>')))])
    [found] = rows_of(path)
    assert found.values == (value,)
    assert type(found.values[0]) is type(value)


@pytest.mark.parametrize(
    ("format_", "written", "serial", "value"),
    [
        (14, "", "45000", date(2023, 3, 15)),
        (14, "", "45000.99999999999", date(2023, 3, 16)),
        (22, "", "45000.75", date(2023, 3, 15)),
        (57, "", "45413", Month(2024, 5, 1)),
        (17, "", "45413", Month(2024, 5, 1)),
        (17, "", "45414", date(2024, 5, 2)),
        (164, 'yyyy"年"m"月"', "45413", Month(2024, 5, 1)),
        (58, "", "45413", date(2024, 5, 1)),
        (164, 'yyyy"年"m"月"d"日"', "45413", date(2024, 5, 1)),
        (164, "[$-804]yyyy/m/d;@", "45413", date(2024, 5, 1)),
        (164, "m月d日", "45413", date(2024, 5, 1)),
        (164, '#,##0.00" day"', "45413", Figure("45413")),
        (164, "[Red]0.00", "45413", Figure("45413")),
        (164, "[h]:mm", "1.5", Figure("1.5")),
        (20, "", "0.75", "18:00:00"),
        (14, "", "60", Figure("60")),
        (14, "", "59", date(1900, 2, 28)),
        (14, "", "-1", Figure("-1")),
        (14, "", "99999999", Figure("99999999")),
        (0, "", "45413", Figure("45413")),
    ],
)
def test_a_number_shown_as_a_day_is_that_day(
    tmp_path: Path, format_: int, written: str, serial: str, value: object
) -> None:
    formats = {"styles.xml": styles([0, format_], {164: written} if written else None)}
    [found] = rows_of(
        raw(tmp_path / "a.xlsx", [("a", sheet(row(1, number("A1", serial, 1))))], parts=formats)
    )
    assert found.values == (value,)
    assert type(found.values[0]) is type(value)


def test_workbooks_of_1904_count_from_there(tmp_path: Path) -> None:
    cells = row(1, number("A1", "43951", 1))
    for setting in ("1", "true"):
        settings, formats = f'<workbookPr date1904="{setting}"/>', {"styles.xml": styles([0, 14])}
        path = raw(tmp_path / "a.xlsx", [("a", sheet(cells))], parts=formats, settings=settings)
        assert rows_of(path)[0].values == (date(2024, 5, 1),)


def test_texts_are_what_is_read_not_how_it_is_spoken(tmp_path: Path) -> None:
    shared = (
        f'<sst xmlns="{TRANSITIONAL}"><si><r><t>长平</t></r><r><t>市</t></r>'
        '<rPh sb="0" eb="2"><t>チョウ</t></rPh></si>'
        "<si><t>甲_x000A_乙_x005F_x</t></si></sst>"
    )
    cells = row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')
    [found] = rows_of(raw(tmp_path / "a.xlsx", [("a", sheet(cells))], parts={"sharedStrings.xml": shared}))
    assert found.values == ("长平市", "甲\n乙_x")


@pytest.mark.parametrize("error", ["#N/A", "#SPILL!", "#CALC!", "#GETTING_DATA", "#PYTHON!", "#新错误"])
def test_an_error_costs_its_row_alone(
    take: Callable[[Path], SheetSummary], tmp_path: Path, error: str
) -> None:
    body = heading() + contract(2, "E-1", f'<c r="F2" t="e"><v>{error}</v></c>') + contract(3, "E-2")
    summary = take(raw(tmp_path / "a.xlsx", [("台账", sheet(body))]))
    assert counts(summary) == (2, 1, 0, 0, 1)
    assert told(summary)[2].startswith(f"F2“合同金额”：此格显示的是错误值“{error}”")


def test_an_error_as_text_is_one_too(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("#N/A,#12,#REF!,###\n", encoding="utf-8")
    assert [type(value) for value in rows_of(tmp_path / "a.csv")[0].values] == [
        ErrorValue,
        str,
        ErrorValue,
        ErrorValue,
    ]


@pytest.mark.parametrize("column", "AEF")
def test_what_became_a_day_is_neither_number_nor_name_nor_sum(
    take: Callable[[Path], SheetSummary], tmp_path: Path, column: str
) -> None:
    given = {"A": text("A2", "B-1"), "E": text("E2", "长平云桥公司"), "F": number("F2", "1000")}
    body = heading() + contract(2, "B-1").replace(given[column], number(f"{column}2", "45413", 1))
    path = raw(tmp_path / "a.xlsx", [("台账", sheet(body))], parts={"styles.xml": styles([0, 17])})
    assert "此格被电子表格改成了日期（2024-05-01）" in told(take(path))[2]


def test_a_month_is_no_day(take: Callable[[Path], SheetSummary], tmp_path: Path) -> None:
    body = heading() + contract(2, "B-1").replace(text("G2", "2026-03-01"), number("G2", "45413", 1))
    path = raw(tmp_path / "a.xlsx", [("台账", sheet(body))], parts={"styles.xml": styles([0, 17])})
    assert "“2024-05”只有年月" in told(take(path))[2]


# --- Merged and hidden cells --------------------------------------------------------------------------------


def merged(*areas: str) -> str:
    listed = "".join(f'<mergeCell ref="{area}"/>' for area in areas)
    return f"<mergeCells>{listed}</mergeCells>"


def test_a_sum_in_merged_cells_is_the_first_row_s(
    take: Callable[[Path], SheetSummary], tmp_path: Path
) -> None:
    body = (
        heading() + contract(2, "S-1") + contract(3, "S-2", "") + contract(4, "S-3", "") + contract(5, "S-4")
    )
    summary = take(raw(tmp_path / "a.xlsx", [("台账", sheet(body, behind=merged("F2:F4")))]))
    assert counts(summary) == (4, 2, 0, 0, 2)
    assert summary.remarks == 1
    assert {number: "合并单元格 F2:F4" in sentence for number, sentence in told(summary).items()} == {
        3: True,
        4: True,
    }


def test_a_row_of_several_lines_is_one_row(take: Callable[[Path], SheetSummary], tmp_path: Path) -> None:
    under = row(3, "".join(f'<c r="{column}3"/>' for column in "ABCDEFG"))
    areas = merged(*(f"{column}2:{column}3" for column in "ABCDEFG"))
    path = raw(tmp_path / "a.xlsx", [("台账", sheet(heading() + contract(2, "T-1") + under, behind=areas))])
    summary = take(path)
    assert counts(summary) == (1, 1, 0, 0, 0)
    assert summary.remarks == 0


def test_merged_cells_say_what_the_first_says(tmp_path: Path) -> None:
    """Also where the rows beneath name no cell there; a row that is all merged says nothing of its own."""
    body = row(1, text("A1", "甲") + text("B1", "乙")) + row(2, text("B2", "丙")) + row(3, text("B3", "丁"))
    body += row(4, text("A4", "戊") + text("B4", "己")) + row(5, text("A5", "残") + '<c r="B5"/>')
    found = rows_of(raw(tmp_path / "a.xlsx", [("a", sheet(body, behind=merged("A1:A3", "A4:B5", "D1:F1")))]))
    assert [one.values[:2] for one in found] == [("甲", "乙"), ("甲", "丙"), ("甲", "丁"), ("戊", "戊")]
    assert [[(one.column, one.first) for one in line.merged][:2] for line in found] == [
        [(0, True), (3, True)],
        [(0, False)],
        [(0, False)],
        [(0, True), (1, False)],
    ]


def test_hidden_columns_are_read_and_told(take: Callable[[Path], SheetSummary], tmp_path: Path) -> None:
    hidden = '<cols><col min="6" max="6" hidden="1"/></cols>'
    path = raw(tmp_path / "a.xlsx", [("台账", sheet(heading() + contract(2, "H-1"), hidden))])
    assert take(path).hidden_columns == ["合同金额"]


def test_hidden_sheets_are_left_out(tmp_path: Path) -> None:
    sheets = [(name, sheet(row(1, text("A1", name)))) for name in ("甲", "乙", "丙")]
    path = raw(tmp_path / "a.xlsx", sheets, states={"甲": "hidden", "丙": "veryHidden"})
    with opened_sheets(path) as opened:
        assert opened.hidden_sheets == ["甲", "丙"]
    assert [one.values for one in rows_of(path)] == [("乙",)]
