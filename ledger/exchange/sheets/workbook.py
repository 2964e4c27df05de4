"""A workbook as sheets of rows: which sheets there are, where each lies, its texts and its number formats.

Read by relationships, so that neither the names nor the order of the parts matter, in the transitional and in
the strict namespace, under any prefix. Every visible sheet is gone through once before any of its rows is
given: a damaged one is refused whole. Rows themselves are ``workbook_rows``' business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from ledger.core.errors import refuse
from ledger.exchange.sheets.file import CELL_CHARACTERS_MAX, Sheet, SheetFile, SourceRow
from ledger.exchange.sheets.office_parts import Endings, Handlers, OfficeFile, damaged, in_spaces
from ledger.exchange.sheets.workbook_rows import MAIN, Marks, RowReader, SharedParts, filled, unescaped

CELLS_KEPT = 250_000
_STRINGS_MAX, _STRING_CHARACTERS_MAX = 3_000_000, 128_000_000
_SHEETS_MAX, _FORMATS_MAX = 500, 100_000
_TRUE = ("1", "true", "on")
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[[hms]+\]", re.IGNORECASE)
_DAY_FORMATS = frozenset([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58])
_MONTH_FORMATS = frozenset([17, 27, 36, 50, 52, 57])
_TIME_FORMATS = frozenset([18, 19, 20, 21, *range(32, 36), 45, 47, 55, 56])
"""The formats that files number instead of writing them (ECMA-376 part 1, 18.8.30, with those of Chinese)."""


def open_workbook(stream: IO[bytes]) -> SheetFile:
    """Open a workbook; its rows are read from the stream while that is open.

    Raises:
        Refused: it is none, is damaged or encrypted, holds macros, or more than is unpacked.
    """
    office = OfficeFile(stream)
    _check_kind(office)
    place = next((part for kind, part in office.related("").values() if kind == "officeDocument"), "")
    place = place if office.has(place) else "xl/workbook.xml"
    if place.lower().endswith(".bin"):
        raise refuse("sheet.binary-workbook")
    if not office.has(place):
        raise refuse("sheet.not-a-workbook")
    listed = _Listed()
    office.read(place, listed.handlers())
    if not listed.is_workbook:
        raise refuse("sheet.not-a-workbook")
    related = office.related(place)
    named = dict(related.values())
    book = SharedParts(listed.of_1904)
    if "sharedStrings" in named:
        book.strings = _strings(office, named["sharedStrings"])
    if "styles" in named:
        book.styles = _styles(office, named["styles"])
    opened = SheetFile([])
    for name, state, reference in listed.sheets:
        if state != "visible":
            opened.hidden_sheets.append(name)
            continue
        kind, part = related.get(reference, ("", ""))
        if not kind:
            raise damaged(f"{name}: missing")
        if kind == "worksheet":
            opened.sheets.append(_sheet(office, book, name, part))
    office.again()
    return opened


def _check_kind(office: OfficeFile) -> None:
    """Refuse what is no workbook that is taken, with the reason that can be mended."""
    names = set(office.names())
    if any(name.endswith("vbaproject.bin") for name in names):
        raise refuse("sheet.macros")
    if "xl/workbook.bin" in names:
        raise refuse("sheet.binary-workbook")
    if "content.xml" in names and "mimetype" in names:
        raise refuse("sheet.open-document")


def _sheet(office: OfficeFile, book: SharedParts, name: str, part: str) -> Sheet:
    """A sheet that was gone through once: sound, and its merged cells known, which stand behind its rows.

    The rows of a small one are kept; those of a large one are read again when they are wanted.
    """
    marks = Marks()
    checked = RowReader(book, name, marks)
    kept: list[SourceRow] = []
    cells = 0
    for _ in office.stream(part, checked):
        if cells <= CELLS_KEPT:
            kept += checked.done
            cells += sum(len(row.values) for row in checked.done)
        checked.done.clear()
    rows = iter(kept) if cells <= CELLS_KEPT else _rows(office, book, name, part)
    return Sheet(name, filled(rows, marks, name), frozenset(marks.hidden_columns))


def _rows(office: OfficeFile, book: SharedParts, name: str, part: str) -> Iterator[SourceRow]:
    reader = RowReader(book, name, Marks())
    for _ in office.stream(part, reader):
        yield from reader.done
        reader.done.clear()


@dataclass(slots=True)
class _Listed:
    """What the workbook's own part says: its sheets (name, state, relationship) and its first day."""

    sheets: list[tuple[str, str, str]] = field(default_factory=list)
    of_1904: bool = False
    is_workbook: bool = False

    def handlers(self) -> Handlers:
        """What takes the elements that tell."""
        names = {"workbook": self._begin, "workbookPr": self._settings, "sheet": self._sheet}
        return in_spaces(MAIN, names)

    def _begin(self, attributes: dict[str, str]) -> None:
        self.is_workbook = True

    def _settings(self, attributes: dict[str, str]) -> None:
        self.of_1904 = attributes.get("date1904", "").lower() in _TRUE

    def _sheet(self, attributes: dict[str, str]) -> None:
        if len(self.sheets) >= _SHEETS_MAX:
            raise refuse("sheet.bomb")
        reference = next(
            (value for key, value in attributes.items() if key.endswith("/relationships id")), ""
        )
        name, state = attributes.get("name", ""), attributes.get("state", "visible")
        self.sheets.append((name[:CELL_CHARACTERS_MAX], state, reference))


class _Strings:
    """The texts that cells name by their place; how they are spoken (``rPh``) is passed over."""

    parser: expat.XMLParserType

    def __init__(self) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._length = self._spoken = self._all = 0
        names = {"si": self._begin, "rPh": self._speak, "t": self._write}
        self.starts: Handlers = in_spaces(MAIN, names)
        self.ends: Endings = in_spaces(MAIN, {"si": self._keep, "rPh": self._spoke, "t": self._written})

    def _begin(self, attributes: dict[str, str]) -> None:
        self._pieces, self._length = [], 0

    def _speak(self, attributes: dict[str, str]) -> None:
        self._spoken += 1

    def _spoke(self) -> None:
        self._spoken -= 1

    def _write(self, attributes: dict[str, str]) -> None:
        if not self._spoken:
            self.parser.CharacterDataHandler = self._text

    def _written(self) -> None:
        self.parser.CharacterDataHandler = None

    def _keep(self) -> None:
        text = unescaped("".join(self._pieces))[:CELL_CHARACTERS_MAX]
        self._all += len(text)
        if len(self.found) >= _STRINGS_MAX or self._all > _STRING_CHARACTERS_MAX:
            raise refuse("sheet.bomb")
        self.found.append(text)

    def _text(self, text: str) -> None:
        if self._length < 2 * CELL_CHARACTERS_MAX:
            self._pieces.append(text)
            self._length += len(text)


def _strings(office: OfficeFile, part: str) -> list[str]:
    reader = _Strings()
    for _ in office.stream(part, reader):
        pass
    return reader.found


def _styles(office: OfficeFile, part: str) -> dict[str, str]:
    """What numbers of a cell format are shown as, by its place: "day", "month" or "time", where they are."""
    written: dict[int, str] = {}
    found: list[int] = []
    within = ""

    def entering(part: str) -> Callable[[dict[str, str]], None]:
        def enter(_: dict[str, str]) -> None:
            nonlocal within
            within = part

        return enter

    def write(attributes: dict[str, str]) -> None:
        if len(written) < _FORMATS_MAX:
            written[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")

    def take(attributes: dict[str, str]) -> None:
        if within == "cellXfs":
            if len(found) >= _FORMATS_MAX:
                raise refuse("sheet.bomb")
            found.append(_number(attributes.get("numFmtId")))

    lists = {name: entering(name) for name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs")}
    office.read(part, in_spaces(MAIN, {**lists, "numFmt": write, "xf": take}))
    shown = ((str(place), _shown_as(number, written)) for place, number in enumerate(found))
    return {place: what for place, what in shown if what}


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004


def _shown_as(number: int, written: dict[int, str]) -> str:
    if number not in written:
        known = {"day": _DAY_FORMATS, "month": _MONTH_FORMATS, "time": _TIME_FORMATS}
        return next((what for what, numbers in known.items() if number in numbers), "")
    code = written[number].partition(";")[0][:CELL_CHARACTERS_MAX]
    if _ELAPSED.search(code):
        return ""
    bare = _QUOTED.sub("", code).lower()
    if bare == "general":
        return ""
    clock = "h" in bare or "s" in bare
    if "y" in bare and "m" in bare and "d" not in bare:
        return "month"
    if "y" in bare or "d" in bare or ("m" in bare and not clock):
        return "day"
    return "time" if clock else ""
