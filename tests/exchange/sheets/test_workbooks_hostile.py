"""Workbooks that are made to do harm, or are damaged: refused within bounds of time and memory."""

from __future__ import annotations

import resource
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import pytest

from ledger import Refused
from ledger.exchange.sheets.file import CELL_CHARACTERS_MAX
from ledger.exchange.sheets.open import opened_sheets
from tests.support.raw_workbook import TRANSITIONAL, contract, heading, number, raw, row, sheet, text

MANY = map(str, range(400_000))
MEMORY = 600 * 1024 * 1024


def rows_of(path: Path) -> int:
    with opened_sheets(path) as opened:
        return sum(1 for sheet in opened.sheets for _ in sheet.rows)


def code_of(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        rows_of(path)
    return refused.value.problems[0].code


def one_sheet(path: Path, body: str, before: str = "", behind: str = "") -> Path:
    return raw(path, [("台账", sheet(body, before, behind))])


_COUNT = """
import sys
from pathlib import Path
from ledger.core.errors import Refused
from ledger.exchange.sheets.open import opened_sheets
try:
    with opened_sheets(Path(sys.argv[1])) as opened:
        print(sum(len(str(row.values)) > 0 for sheet in opened.sheets for row in sheet.rows))
except Refused as refused:
    print(refused.problems[0].code)
"""


def in_bounds(path: Path) -> str:
    """What a process says that may have no more than so much memory, within half a minute."""
    limits = lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))  # noqa: E731
    done = subprocess.run(
        [sys.executable, "-c", _COUNT, str(path)],
        preexec_fn=limits,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    return done.stdout.strip()


def test_cells_far_apart_take_no_room(tmp_path: Path) -> None:
    far = heading() + row(1_048_576, text("XFD1048576", "x"))
    assert in_bounds(one_sheet(tmp_path / "a.xlsx", far)) == "1"
    near = heading() + row(1_048_576, text("IV1048576", "x"))
    dimension = '<dimension ref="A1:XFD1048576"/>'
    assert in_bounds(one_sheet(tmp_path / "b.xlsx", near, dimension)) == "2"


def test_a_text_that_every_cell_names_is_held_once(tmp_path: Path) -> None:
    cells = "".join(
        row(at, "".join(f'<c r="{c}{at}" t="s"><v>0</v></c>' for c in "ABCDEFG")) for at in range(1, 3_000)
    )
    shared = f'<sst xmlns="{TRANSITIONAL}"><si><t>{"长" * 1_300_000}</t></si></sst>'
    path = raw(tmp_path / "a.xlsx", [("a", sheet(cells))], parts={"sharedStrings.xml": shared})
    assert in_bounds(path) == "2999"
    with opened_sheets(path) as opened:
        [first, *_] = opened.sheets[0].rows
    assert len(str(first.values[0])) == CELL_CHARACTERS_MAX


def test_a_text_named_without_end_is_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ledger.exchange.sheets.workbook_rows.CHARACTERS_MAX", 10_000)
    body = "".join(row(at, text(f"A{at}", "x" * 1_000)) for at in range(1, 20))
    assert code_of(one_sheet(tmp_path / "a.xlsx", body)) == "sheet.bomb"


@pytest.mark.parametrize(
    ("body", "behind"),
    [
        (f"<row r='1' {' '.join(f'a{at}={at!r}' for at in MANY)}/>", ""),
        (f"<!--{'x' * 3_000_000}-->", ""),
        ("<x>" * 100 + "</x>" * 100, ""),
        (heading(), f"<!--{'y' * 90_000_000}-->"),
    ],
    ids=["attributes", "comment", "depth", "swelling"],
)
def test_what_swells_is_not_held(tmp_path: Path, body: str, behind: str) -> None:
    assert in_bounds(one_sheet(tmp_path / "a.xlsx", body, behind=behind)) == "sheet.bomb"


def test_merged_cells_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    assert in_bounds(one_sheet(tmp_path / "a.xlsx", heading() + contract(9, "x"), behind=whole)) == "1"
    monkeypatch.setattr("ledger.exchange.sheets.workbook_rows.MERGED_MAX", 3)
    many = "".join(f'<mergeCell ref="A{at}:B{at}"/>' for at in range(1, 9))
    assert code_of(one_sheet(tmp_path / "b.xlsx", heading(), behind=f"<mergeCells>{many}</mergeCells>")) == (
        "sheet.bomb"
    )


@pytest.mark.parametrize(
    ("body", "behind"),
    [
        (heading() + row(3, text("A3", "x")) + row(2, text("A2", "x")), ""),
        (heading() + row(1, text("A1", "x")), ""),
        (row(1, text("B1", "x") + text("A1", "y")), ""),
        (row(1, text("A1", "x") + text("A1", "y")), ""),
        (row(1, text("A2", "x")), ""),
        (row(1, text("A0", "x")), ""),
        (row(1_048_577, text("A1048577", "x")), ""),
        (row(1, text("XFE1", "x")), ""),
        (row(1, '<c r="A1" t="s"><v>99</v></c>'), ""),
        (row(1, "<c r='A1' r='B1'><v>1</v></c>"), ""),
        (row(1, '<c r="A1"><v>1</w></c>'), ""),
        (heading(), '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B1:C1"/></mergeCells>'),
        (heading(), '<mergeCells><mergeCell ref="A1:B0"/></mergeCells>'),
    ],
)
def test_damaged_sheets_are_refused_before_a_row_is_given(tmp_path: Path, body: str, behind: str) -> None:
    assert code_of(one_sheet(tmp_path / "a.xlsx", body, behind=behind)) == "sheet.damaged"


def test_the_rows_of_a_large_sheet_are_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = one_sheet(tmp_path / "a.xlsx", "".join(contract(at, f"L-{at}") for at in range(1, 3_000)))
    with opened_sheets(path) as opened:
        kept = list(opened.sheets[0].rows)
    monkeypatch.setattr("ledger.exchange.sheets.workbook.CELLS_KEPT", 100)
    with opened_sheets(path) as opened:
        assert list(opened.sheets[0].rows) == kept
    assert len(kept) == 2_999


def test_a_sheet_damaged_at_its_end_gives_no_row(tmp_path: Path) -> None:
    body = "".join(contract(at, f"D-{at}") for at in range(1, 3_000))
    with pytest.raises(Refused), opened_sheets(one_sheet(tmp_path / "a.xlsx", body + "<row>")):
        pass


def test_what_is_no_workbook_is_told_for_what_it_is(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0" + bytes(600)
    for name, content, code in (
        ("1.xls", ole, "sheet.old-format"),
        ("2.et", ole, "sheet.old-format"),
        ("3.xlsx", ole + "EncryptedPackage".encode("utf-16-le"), "sheet.encrypted"),
        ("4.xls", b"<html><table><tr><td>1</td></tr></table></html>", "sheet.markup"),
        ("5.csv", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "sheet.markup"),
        ("6.xlsx", "合同编号,合同名称\n".encode(), "sheet.not-a-workbook"),
    ):
        (tmp_path / name).write_bytes(content)
        assert code_of(tmp_path / name) == code
    for name, parts, code in (
        ("7.ods", {"mimetype": "x", "content.xml": "<x/>"}, "sheet.open-document"),
        ("8.xlsb", {"xl/workbook.bin": "x"}, "sheet.binary-workbook"),
        ("9.xlsx", {"word/document.xml": "<x/>"}, "sheet.not-a-workbook"),
        ("10.xlsx", {"xl/workbook.xml": "<document/>"}, "sheet.not-a-workbook"),
    ):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for part, xml in parts.items():
                archive.writestr(part, xml)
        assert code_of(tmp_path / name) == code


@pytest.mark.parametrize("content", [b"," * 40_000_000, b'"\n",' * 8_000_000], ids=["wide", "unending"])
def test_a_row_of_csv_without_end_is_not_held(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n1,2\n" + content)
    assert in_bounds(path) == "sheet.line-too-long"


def test_two_parts_of_one_name_are_damage(tmp_path: Path) -> None:
    """One program would read the first, another the last."""
    path = one_sheet(tmp_path / "a.xlsx", heading() + row(2, number("A2", "1")))
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("xl/worksheets/PART1.xml", sheet(heading()))
    assert code_of(path) == "sheet.damaged"
