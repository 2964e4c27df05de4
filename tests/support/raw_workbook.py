"""Workbooks written tag by tag, as no library would write them: other prefixes, orders, places and damage."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = ("合同编号", "合同名称", "合同类型", "甲方", "乙方", "合同金额", "签订日期")


def text(reference: str, value: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'


def number(reference: str, value: str, style: int = 0) -> str:
    return f'<c r="{reference}" s="{style}"><v>{value}</v></c>'


def row(at: int, cells: str, marks: str = "") -> str:
    return f'<row r="{at}"{marks}>{cells}</row>'


def heading(at: int = 1, names: Sequence[str] = HEAD) -> str:
    return row(at, "".join(text(f"{chr(65 + place)}{at}", name) for place, name in enumerate(names)))


def contract(at: int, known_as: str, amount: str | None = None, marks: str = "") -> str:
    """A good row; its sum is the given cell."""
    own = text(f"A{at}", known_as) + text(f"B{at}", "设备") + text(f"C{at}", "政府采购")
    parties = text(f"D{at}", "长平市教育局") + text(f"E{at}", "长平云桥公司")
    amount = number(f"F{at}", "1000") if amount is None else amount
    return row(at, own + parties + amount + text(f"G{at}", "2026-03-01"), marks)


def sheet(rows: str, before: str = "", behind: str = "", space: str = TRANSITIONAL) -> str:
    return f'<worksheet xmlns="{space}">{before}<sheetData>{rows}</sheetData>{behind}</worksheet>'


def styles(formats: Sequence[int], written: Mapping[int, str] | None = None) -> str:
    codes = "".join(
        f'<numFmt numFmtId="{number}" formatCode="{code.replace(chr(34), "&quot;")}"/>'
        for number, code in (written or {}).items()
    )
    cells = "".join(f'<xf numFmtId="{number}"/>' for number in formats)
    return (
        f'<styleSheet xmlns="{TRANSITIONAL}"><numFmts>{codes}</numFmts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>'
    )


def _related(targets: Sequence[tuple[str, str]], office: str) -> str:
    listed = "".join(
        f'<Relationship Id="r{at}" Type="{office}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>'


def raw(
    path: Path,
    sheets: Sequence[tuple[str, str]],
    *,
    parts: Mapping[str, str | bytes] | None = None,
    states: Mapping[str, str] | None = None,
    settings: str = "",
    folder: str = "worksheets/",
    strict: bool = False,
) -> Path:
    """A workbook of sheets (name, XML), listed in this order; ``parts`` are further ones under ``xl/``."""
    office = _STRICT_OFFICE if strict else _OFFICE
    further = dict(parts or {})
    names = [f"{folder}part{len(sheets) - at}.xml" for at in range(len(sheets))]
    targets = [("worksheet", name) for name in names]
    targets += [
        (name.partition(".")[0], name) for name in further if name in ("styles.xml", "sharedStrings.xml")
    ]
    listed = "".join(
        f'<sheet name="{name}" sheetId="{at}" q:id="r{at}" state="{(states or {}).get(name, "visible")}"/>'
        for at, (name, _) in enumerate(sheets)
    )
    space = STRICT if strict else TRANSITIONAL
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", _related([("officeDocument", "xl/workbook.xml")], office))
        archive.writestr("xl/_rels/workbook.xml.rels", _related(targets, office))
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{space}" xmlns:q="{office}">{settings}<sheets>{listed}</sheets></workbook>',
        )
        for name, (_, xml) in zip(names, sheets, strict=True):
            archive.writestr(name.lstrip("/") if name.startswith("/") else f"xl/{name}", xml)
        for name, content in further.items():
            archive.writestr(f"xl/{name}", content)
    return path
