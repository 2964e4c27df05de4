"""Spreadsheets in: an .xlsx or .csv file as rows of cells, read within bounds and without trusting it.

A number arrives as the text it stands for (``Figure``), never as a binary fraction. A formula is marked, its
cached value not believed; merged cells are filled; hidden rows are marked. What can't be read safely is
refused before anything of it is used: bombs, macros, document types, old formats, files cut short. Knows
nothing of what the columns mean.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from ledger.errors import Problem, Refused, StoreUnusable, refuse
from ledger.frozen import frozen

FILE_BYTES_MAX = 64 * 1024 * 1024
UNPACKED_BYTES_MAX = 512 * 1024 * 1024
RATIO_MAX = 200
PARTS_MAX = 2_000
COLUMNS_MAX = 256
CELL_CHARACTERS_MAX = 32_767
SMALL = 4 * 1024 * 1024
"""A part this small may be as dense as it likes."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_DOCUMENT_TYPE = re.compile(rb"<!(DOCTYPE|ENTITY)|<\x00!\x00[DE]\x00|\x00<\x00!\x00[DE]")
_FORMULA = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^>]*>\s*<f[ >/]')
_HIDDEN_ROW = re.compile(rb'<row [^>]*?r="([0-9]{1,7})"[^>]*?hidden="(?:1|true)"')
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_DELIMITERS = ",\t;"
_ESCAPED = re.compile("[\udc80-\udcff]")
_LOOKED_AT, _LINES_ASKED = 4_096, 1_000
"""Bytes and lines that tell the encoding of a file without a mark."""


class Figure(str):
    """The text of a numeric cell: 1250000, 42653, 0.35, or 1.23e+17 where the program rounded it."""

    __slots__ = ()


Value = str | date | bool | None


@frozen
class SourceRow:
    """One row as it stands in the file.

    Attributes:
        number: as the user sees it, from 1.
        formulas: columns (from 0) whose value a formula made.
        hidden: whether the row is hidden.
        garbled: columns (from 0) with bytes that are no text in the file's encoding; U+FFFD stands for them.
    """

    number: int
    values: tuple[Value, ...]
    formulas: frozenset[int] = frozenset()
    hidden: bool = False
    garbled: frozenset[int] = frozenset()


@dataclass(slots=True)
class Sheet:
    """One sheet: its name and where its rows come from; read once."""

    name: str
    rows: Iterator[SourceRow]


@dataclass(slots=True)
class SheetFile:
    """An opened file: its visible sheets, and what was left out."""

    sheets: list[Sheet]
    hidden_sheets: list[str] = field(default_factory=list)


def open_sheets(path: Path) -> SheetFile:
    """Open a spreadsheet.

    Raises:
        Refused: it is none, is cut, too large, or holds what is not taken (macros, document types, …).
        StoreUnusable: it is not there, or can't be read.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        params = {"file": str(path), "reason": error.strerror or str(error)}
        raise StoreUnusable(Problem("file.unreadable", "", params)) from error
    if size > FILE_BYTES_MAX:
        raise refuse("sheet.too-large", size=size, maximum=FILE_BYTES_MAX)
    if not size:
        raise refuse("sheet.empty")
    if start.startswith(_OLE):
        raise refuse("sheet.old-format")
    if start.startswith(_ZIP):
        return _open_workbook(path)
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls"):
        raise refuse("sheet.not-a-workbook")
    return SheetFile([Sheet(path.stem, _csv_rows(path.read_bytes()))])


# --- Workbooks ----------------------------------------------------------------------------------------------


def _open_workbook(path: Path) -> SheetFile:
    marks = _scan(path)
    try:
        book = CalamineWorkbook.from_path(str(path))
    except (CalamineError, OSError, ValueError) as error:
        raise refuse("sheet.damaged", reason=str(error)[:120]) from error
    sheets, hidden = [], []
    for at, about in enumerate(book.sheets_metadata):
        if not str(about.visible).endswith(".Visible"):
            hidden.append(about.name)
        elif "WorkSheet" in str(about.typ):
            part = marks.get(at, _Marks())
            sheets.append(Sheet(about.name, _workbook_rows(book, about.name, part)))
    return SheetFile(sheets, hidden)


@dataclass(slots=True)
class _Marks:
    """What the values alone do not tell of a sheet: formula cells and hidden rows."""

    formulas: dict[int, set[int]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)


def _scan(path: Path) -> dict[int, _Marks]:
    """Unpack every part once, within bounds, before any reader sees the file.

    Raises:
        Refused: a bomb, macros, a document type, a damaged or encrypted archive.
    """
    marks: dict[int, _Marks] = {}
    left = UNPACKED_BYTES_MAX
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > PARTS_MAX:
                raise refuse("sheet.bomb")
            names = {part.filename for part in parts}
            if any(name.endswith("vbaProject.bin") for name in names):
                raise refuse("sheet.macros")
            if "xl/workbook.xml" not in names:
                raise refuse("sheet.not-a-workbook")
            worksheets = sorted((n for n in names if _SHEET_PART.fullmatch(n)), key=_number_of)
            for part in parts:
                mark = _Marks()
                left -= _scan_part(archive, part, left, mark)
                if part.filename in worksheets:
                    marks[worksheets.index(part.filename)] = mark
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise refuse("sheet.damaged", reason=str(error)[:120]) from error
    return marks


def _number_of(name: str) -> tuple[int, str]:
    digits = re.sub(r"\D", "", name)
    return int(digits or 0), name


def _scan_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, mark: _Marks) -> int:
    """Unpack one part piece by piece; how large it is."""
    size, tail = 0, b""
    is_xml = part.filename.endswith((".xml", ".rels"))
    with archive.open(part) as stream:
        while piece := stream.read(1024 * 1024):
            size += len(piece)
            if size > left or (size > SMALL and size > RATIO_MAX * max(1, part.compress_size)):
                raise refuse("sheet.bomb")
            if not is_xml:
                continue
            text = tail + piece
            if _DOCUMENT_TYPE.search(text):
                raise refuse("sheet.document-type", part=part.filename)
            if part.filename.startswith("xl/worksheets/"):
                for column, row in _FORMULA.findall(text):
                    mark.formulas.setdefault(int(row), set()).add(_column_number(column))
                mark.hidden.update(int(row) for row in _HIDDEN_ROW.findall(text))
            tail = text[-400:]
    return size


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def column_name(number: int) -> str:
    """The letters of a column counted from 0: 0 is A, 27 is AB."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _workbook_rows(book: CalamineWorkbook, name: str, marks: _Marks) -> Iterator[SourceRow]:
    """The rows of a sheet, empty ones left out, merged cells filled from their first."""
    sheet = book.get_sheet_by_name(name)
    covered: dict[int, list[tuple[int, int, tuple[int, int]]]] = {}
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        for row in range(top, min(bottom, top + 10_000) + 1):
            covered.setdefault(row, []).append((left, min(right, COLUMNS_MAX), (top, left)))
    kept: dict[tuple[int, int], Value] = {}
    at_corner = sheet.start in (None, (0, 0))  # only then do streamed rows begin where the sheet does
    for at, cells in enumerate(sheet.iter_rows() if at_corner else sheet.to_python(skip_empty_area=False)):
        values = [_value(cell) for cell in cells[:COLUMNS_MAX]]
        for left, right, corner in covered.get(at, ()):
            if corner[0] == at and left < len(values):
                kept[corner] = values[left]
            for column in range(left, min(right, len(values) - 1) + 1):
                values[column] = kept.get(corner)
        if any(value is not None for value in values):
            number = at + 1
            formulas = frozenset(marks.formulas.get(number, ()))
            yield SourceRow(number, tuple(values), formulas, number in marks.hidden)


def _value(cell: Any) -> Value:
    """A cell as exact text, a day, yes or no, or nothing."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, str):
        text = cell.strip()
        return text[:CELL_CHARACTERS_MAX] or None
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, time):
        return cell.isoformat()
    text = repr(cell)
    return Figure(text.removesuffix(".0"))


# --- Comma-separated ----------------------------------------------------------------------------------------


def _csv_rows(raw: bytes) -> Iterator[SourceRow]:
    text = _decoded(raw)
    if "\x00" in text:
        raise refuse("sheet.binary")
    escaped = _ESCAPED.search(text) is not None
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            values = tuple(cell.strip()[:CELL_CHARACTERS_MAX] or None for cell in cells[:COLUMNS_MAX])
            if any(value is not None for value in values):
                # a cell may span lines, so a row is known by the line it ends on less those it spans
                spanned = sum(cell.count("\n") for cell in cells)
                row = SourceRow(reader.line_num - spanned, values)
                yield _without_garbled(row) if escaped else row
    except csv.Error as error:
        raise refuse("sheet.csv", line=reader.line_num, reason=str(error)) from error


def _without_garbled(row: SourceRow) -> SourceRow:
    """A row with its cells marked that hold bytes which are no text."""
    garbled = frozenset(at for at, value in enumerate(row.values) if _ESCAPED.search(str(value)))
    values = tuple(
        _ESCAPED.sub("\ufffd", str(value)) if at in garbled else value for at, value in enumerate(row.values)
    )
    return SourceRow(row.number, values, garbled=garbled)


def _decoded(raw: bytes) -> str:
    """Text of UTF-8, UTF-16 with its mark, or GB18030; a byte that is no text becomes a lone surrogate.

    Raises:
        Refused: it is UTF-16 without a mark, or most lines that tell an encoding are of none of these.
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError as error:
            raise _undecodable(raw, error) from error
    if _looks_like_utf16(raw):
        raise refuse("sheet.utf-16")
    marked = raw.startswith(codecs.BOM_UTF8)
    text = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = "utf-8" if marked or _mostly_utf8(text) else "gb18030"
        decoded = text.decode(encoding, "surrogateescape")
        telling = [line for line in decoded.split("\n") if not line.isascii()]
        if 2 * sum(1 for line in telling if _ESCAPED.search(line)) > len(telling):
            raise _undecodable(raw, error) from error
        return decoded


def _looks_like_utf16(raw: bytes) -> bool:
    """Whether bytes without a mark are lines of separated cells when read two by two."""
    if b"\x00" not in raw:
        return False
    for encoding in ("utf-16-le", "utf-16-be"):
        text = raw[:_LOOKED_AT].decode(encoding, "replace")
        if "\x00" not in text and "\n" in text and any(mark in text for mark in _DELIMITERS):
            return True
    return False


def _mostly_utf8(raw: bytes) -> bool:
    """Whether most of the lines that are not plain ASCII are UTF-8, as lines of GB18030 hardly ever are."""
    telling = list(islice((line for line in io.BytesIO(raw) if not line.isascii()), _LINES_ASKED))
    return 2 * sum(map(_is_utf8, telling)) > len(telling)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _undecodable(raw: bytes, error: UnicodeDecodeError) -> Refused:
    line = raw.count(b"\n", 0, error.start) + 1
    return refuse("sheet.encoding", line=line, position=error.start + 1)


def _delimiter(text: str) -> str:
    """The separator that the first lines agree on."""
    lines: Sequence[str] = text.splitlines()[:20]
    counts = {mark: sum(line.count(mark) for line in lines) for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: counts[mark])
