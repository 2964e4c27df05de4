"""Templates to fill in: bilingual headings, drop-downs, formats that keep codes exact, examples, notes.

Written from the same declaration of columns by which a sheet is recognised. Knows columns; refuses to know
entries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from ledger.core.frozen import frozen
from ledger.exchange.sheets.columns import CHOICES_SHEET, EXAMPLE, Column, Type
from ledger.words.language import language_of

_ROWS = 5_000
_LIST_CHARACTERS_MAX = 255
_EXAMPLE_MARK = {"zh": f"{EXAMPLE}：", "en": f"{EXAMPLE} Example: "}


@frozen
class TemplateSheet:
    """One sheet to fill in; its examples tell what stands in a cell by the member of its column."""

    name: str
    columns: Sequence[Column]
    about: str
    examples: Sequence[Mapping[str, str]]


def write_template(path: Path, sheets: Sequence[TemplateSheet], made_on: date, language: str) -> None:
    """Write a workbook with a sheet of explanations and one sheet for each kind.

    Args:
        path: where to.
        sheets: the kinds, with examples in the language.
        made_on: the day the file says it was made.
        language: of the choices; headings are in both.
    """
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"created": datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)})
        formats = {
            "head": book.add_format(
                {"bold": True, "bg_color": "#E7EEF0", "text_wrap": True, "border": 1, "valign": "top"}
            ),
            "required": book.add_format(
                {"bold": True, "bg_color": "#FCE8E6", "text_wrap": True, "border": 1, "valign": "top"}
            ),
            "example": book.add_format({"font_color": "#777777", "italic": True, "num_format": "@"}),
            "text": book.add_format({"num_format": "@"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
            "money": book.add_format({"num_format": "#,##0.00"}),
            "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        }
        lists = book.add_worksheet(CHOICES_SHEET)
        for sheet in sheets:
            _write_sheet(book, lists, sheet, formats, language)
        _explain(book, sheets, formats)
        lists.hide()
        book.worksheets()[1].activate()


def _write_sheet(book: Any, lists: Any, sheet: TemplateSheet, formats: dict[str, Any], language: str) -> None:
    made = book.add_worksheet(sheet.name)
    made.freeze_panes(1, 1)
    for place, column in enumerate(sheet.columns):
        mark = "（必填）" if column.required else ""
        made.write_string(
            0, place, f"{column.zh}{mark}\n{column.en}", formats["required" if column.required else "head"]
        )
        form = {Type.DAY: "day", Type.MONEY: "money", Type.COUNT: None}.get(column.holds, "text")
        width = max(12, 2 * len(column.zh) + 4)
        made.set_column(place, place, width, formats[form] if form else None)
        for row, example in enumerate(sheet.examples, 1):
            first = _EXAMPLE_MARK[language] if place == 0 else ""
            made.write_string(row, place, first + example.get(column.member, ""), formats["example"])
        if column.note:
            made.write_comment(0, place, column.note)
        _drop_down(made, lists, place, column, language)
    made.set_row(0, 36)


def _drop_down(made: Any, lists: Any, place: int, column: Column, language: str) -> None:
    chinese = language == "zh"
    if column.holds is Type.FLAG:
        options = [language_of(language).yes_no(one) for one in (True, False)]
    elif column.choices is not None:
        options = [one.zh if chinese else one.en for one in column.choices]
    else:
        return
    source: Any = options
    apart = len(",".join(options)) > _LIST_CHARACTERS_MAX or any("," in option for option in options)
    if apart:  # more than a drop-down holds, or what it would take for two
        used = getattr(lists, "used_columns", 0)
        for row, option in enumerate(options):
            lists.write_string(row, used, option)
        letters = chr(65 + used)
        source = f"={CHOICES_SHEET}!${letters}$1:${letters}${len(options)}"
        lists.used_columns = used + 1
    made.data_validation(
        1, place, _ROWS, place, {"validate": "list", "source": source, "error_type": "warning"}
    )


def _explain(book: Any, sheets: Sequence[TemplateSheet], formats: dict[str, Any]) -> None:
    made = book.add_worksheet("说明")
    made.set_column(0, 0, 24)
    made.set_column(1, 1, 90)
    lines = [
        ("填写说明", "第一行为表头，请勿改动；首格标有“示例”的各行是示例，导入时自动跳过。"),
        ("金额", "填写数字（元），也可写作 150万、￥759,000.00 或大写；表头可注明（万元）。"),
        ("日期", "2026-11-22、2026.11.22、20261122、2026年11月22日均可；一格只填一个日期。"),
        ("编号与代码", "请按文本填写，避免被电子表格改写为科学计数。"),
        ("个人信息", "姓名、身份证号码只填在专门的列；不要写入备注。"),
        ("重复导入", "同一文件可以反复导入：内容未变的不再登记，有变化的作为更正登记。"),
        *((sheet.name, sheet.about) for sheet in sheets),
    ]
    for row, (name, text) in enumerate(lines):
        made.write_string(row, 0, name, formats["head"])
        made.write_string(row, 1, text, formats["wrap"])
