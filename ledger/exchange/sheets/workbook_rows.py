"""The rows of one worksheet, told as its XML goes by, and what its merged cells make of them.

A formula is marked with all the cells that it fills; a row or cell out of its order, a text that is not
there or two merged areas over one cell are damage. Holds one row at a time, however far it lies from the one
before. Knows cells (ECMA-376 part 1, 18.3); where the part lies is ``workbook``'s business.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Context, Decimal, DecimalException
from xml.parsers import expat

from ledger.core.errors import refuse
from ledger.exchange.sheets.file import (
    CELL_CHARACTERS_MAX,
    COLUMNS_MAX,
    ErrorValue,
    Figure,
    Merged,
    Month,
    SourceRow,
    Value,
    column_name,
    text_value,
)
from ledger.exchange.sheets.office_parts import Endings, Handlers, damaged, in_spaces

MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
ROWS_MAX, ALL_COLUMNS_MAX = 1_048_576, 16_384
MERGED_MAX, FORMULA_AREAS_MAX = 500_000, 10_000
CHARACTERS_MAX = 256_000_000
"""What the cells of one sheet may come to: one text can be named by every cell."""

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TRUE = ("1", "true", "on")
_KEPT = Context(prec=15)
"""A spreadsheet keeps and shows fifteen digits: what lies beyond them is the noise of its arithmetic."""
_SMALLEST, _LARGEST = -30, 15
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LEAP_1900, _SERIAL_MAX = 60, 2_958_465
"""The 29th February 1900, which there was not; the last day of the year 9999."""
_SECONDS = 86_400
_ISO_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T.*)?", re.ASCII)

UNWORKED = ErrorValue("=")
"""A formula whose result no program has written yet."""

Area = tuple[int, int, int, int]
"""First row and column, last row and column; rows from 1, columns from 0."""


@dataclass(slots=True)
class SharedParts:
    """What all sheets share: the calendar of 1904 or not, the texts, and what a style shows numbers as."""

    of_1904: bool = False
    strings: Sequence[str] = ()
    styles: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Marks:
    """What a sheet says beside its rows."""

    merged: list[Area] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)


def column_number(letters: str) -> int:
    """A column's letters counted from 0."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def _area(text: str) -> Area | None:
    """The cells that a reference such as E2:E4 means, in order; None where it is none."""
    first, _, last = text.partition(":")
    ends = [_REFERENCE.fullmatch(one) for one in (first, last or first)]
    if ends[0] is None or ends[1] is None:
        return None
    rows = sorted(int(end[2]) for end in ends if end)
    places = sorted(column_number(end[1]) for end in ends if end)
    if not 1 <= rows[0] <= rows[1] <= ROWS_MAX or places[1] >= ALL_COLUMNS_MAX:
        return None
    return rows[0], places[0], rows[1], places[1]


class RowReader:
    """Told of a worksheet's elements, puts its rows together; ``done`` holds those that are finished."""

    parser: expat.XMLParserType

    def __init__(self, book: SharedParts, name: str, marks: Marks) -> None:
        self.done: deque[SourceRow] = deque()
        self._book, self._name, self._marks = book, name, marks
        self._row = self._column = 0
        self._named = ""
        self._values: dict[int, Value] = {}
        self._formulas: set[int] = set()
        self._areas: list[Area] = []
        self._hidden = self._made = False
        self._kind = self._style = ""
        self._pieces: list[str] = []
        self._length = self._spoken = self._all = 0
        starts: dict[str, Callable[[dict[str, str]], None]] = {
            "row": self._start_row,
            "c": self._start_cell,
            "f": self._start_formula,
            "v": self._start_text,
            "t": self._start_text,
            "rPh": self._start_spoken,
            "mergeCell": self._merge,
            "col": self._columns,
        }
        ends = {
            "row": self._end_row,
            "c": self._end_cell,
            "v": self._end_text,
            "t": self._end_text,
            "rPh": self._end_spoken,
        }
        self.starts: Handlers = in_spaces(MAIN, starts)
        self.ends: Endings = in_spaces(MAIN, ends)

    def _start_row(self, attributes: dict[str, str]) -> None:
        given = attributes.get("r", "")
        number = int(given) if given.isdecimal() and len(given) < 8 else self._row + 1  # noqa: PLR2004
        if not self._row < number <= ROWS_MAX:
            raise damaged(f"{self._name}: row {number} after row {self._row}")
        self._row, self._column, self._named = number, -1, str(number)
        self._values, self._formulas = {}, set()
        self._hidden = attributes.get("hidden") in _TRUE or attributes.get("ht") == "0"
        if self._areas:
            self._areas = [area for area in self._areas if area[2] >= number]
            for _, left, _, right in self._areas:
                self._formulas.update(range(left, min(right, COLUMNS_MAX) + 1))

    def _end_row(self) -> None:
        given = [place for place, value in self._values.items() if value is not None]
        if given:
            values = tuple(self._values.get(place) for place in range(max(given) + 1))
            self.done.append(SourceRow(self._row, values, frozenset(self._formulas), self._hidden))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        place = self._column + 1
        if reference is not None and reference != f"{column_name(place)}{self._named}":
            found = _REFERENCE.fullmatch(reference)
            place = column_number(found[1]) if found and int(found[2]) == self._row else -1
        if not self._column < place < ALL_COLUMNS_MAX:
            raise damaged(f"{self._name}: {reference or place} in row {self._row}")
        self._column = place
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._pieces, self._length, self._made = [], 0, False

    def _start_formula(self, attributes: dict[str, str]) -> None:
        self._formulas.add(self._column)
        self._made = True
        area = _area(attributes.get("ref", "")) if attributes.get("t") in ("array", "dataTable") else None
        if area is not None:
            if len(self._areas) >= FORMULA_AREAS_MAX:
                raise refuse("sheet.bomb")
            self._areas.append(area)
            self._formulas.update(range(area[1], min(area[3], COLUMNS_MAX) + 1))

    def _start_text(self, attributes: dict[str, str]) -> None:
        if not self._spoken:
            self.parser.CharacterDataHandler = self._text

    def _text(self, text: str) -> None:
        if self._length < 2 * CELL_CHARACTERS_MAX:
            self._pieces.append(text)
            self._length += len(text)

    def _end_text(self) -> None:
        self.parser.CharacterDataHandler = None

    def _start_spoken(self, attributes: dict[str, str]) -> None:
        self._spoken += 1

    def _end_spoken(self) -> None:
        self._spoken -= 1

    def _end_cell(self) -> None:
        if self._column >= COLUMNS_MAX:
            return
        if not self._pieces and self._kind != "str" and self._made:
            self._values[self._column] = UNWORKED  # an empty text would be a result
        elif self._pieces:
            value = self._value("".join(self._pieces))
            if isinstance(value, str):
                self._all += len(value)
                if self._all > CHARACTERS_MAX:
                    raise refuse("sheet.bomb")
            self._values[self._column] = value

    def _value(self, text: str) -> Value:
        """A cell as exact text, a day, yes or no, an error, or nothing."""
        kind = self._kind
        if kind == "s":
            place = int(text) if text.isdecimal() and len(text) < 10 else -1  # noqa: PLR2004
            if not 0 <= place < len(self._book.strings):
                raise damaged(f"{self._name}: text {text[:10]} in row {self._row}")
            return text_value(self._book.strings[place])
        if kind in ("str", "inlineStr"):
            return text_value(unescaped(text))
        if kind == "e":
            return ErrorValue(text.strip()[:60] or "#?")
        if kind == "b":
            return text.strip() in _TRUE
        if kind == "d":
            return _iso_day(text.strip())
        return _figure(text.strip(), self._book.styles.get(self._style, ""), self._book.of_1904)

    def _merge(self, attributes: dict[str, str]) -> None:
        area = _area(attributes.get("ref", ""))
        if area is None:
            raise damaged(f"{self._name}: {attributes.get('ref', '')[:20]}")
        if len(self._marks.merged) >= MERGED_MAX:
            raise refuse("sheet.bomb")
        if area[:2] != area[2:]:
            self._marks.merged.append(area)

    def _columns(self, attributes: dict[str, str]) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        hidden = attributes.get("hidden") in _TRUE or attributes.get("width") == "0"
        if hidden and first.isdecimal() and last.isdecimal() and len(first + last) < 12:  # noqa: PLR2004
            self._marks.hidden_columns.update(range(int(first) - 1, min(int(last), COLUMNS_MAX)))


def unescaped(text: str) -> str:
    """A text with the characters that XML can't hold, written _x000D_ in workbooks (ST_Xstring)."""
    return _ESCAPE.sub(_character, text) if "_x" in text else text


def _character(escape: re.Match[str]) -> str:
    """The character of an escape; half of one, and what is none, is told by U+FFFD."""
    code = int(escape[1], 16)
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or code >= 0xFFFE else chr(code)  # noqa: PLR2004


def _iso_day(text: str) -> Value:
    found = _ISO_DAY.fullmatch(text)
    try:
        return date.fromisoformat(found[1]) if found else text_value(text)
    except ValueError:
        return text_value(text)


def _figure(text: str, shown_as: str, of_1904: bool) -> Value:
    """A number as its text, or as the day or time of day that it is shown as."""
    if not shown_as and len(text) <= _LARGEST and text.isascii() and text.isdecimal() and text[0] != "0":
        return Figure(text)
    if not _NUMBER.fullmatch(text) or len(text) > CELL_CHARACTERS_MAX:
        return text_value(text)
    try:
        number = _KEPT.create_decimal(text)
    except DecimalException:
        return text_value(text)
    if shown_as:
        at = _day(number, of_1904) if shown_as in ("day", "month") else None
        if at is not None:
            return Month(at.year, at.month, 1) if shown_as == "month" and at.day == 1 else at
        if 0 < number < 1:
            minutes, seconds = divmod(int(number * _SECONDS + Decimal("0.5")), 60)
            return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
    if number == 0:
        return Figure("0")
    if not _SMALLEST <= number.adjusted() < _LARGEST:
        return Figure(f"{number:e}")
    plain = f"{number:f}"
    return Figure(plain.rstrip("0").rstrip(".") if "." in plain else plain)


def _day(number: Decimal, of_1904: bool) -> date | None:
    """The day of a serial number; None where no day has it."""
    days = int((number * _SECONDS + Decimal("0.5")) // _SECONDS) if 0 <= number <= _SERIAL_MAX else -1
    if of_1904:
        return _EPOCH_1904 + timedelta(days) if 0 <= days <= _SERIAL_MAX - 1462 else None
    if days < 1 or days == _LEAP_1900:
        return None
    return _EPOCH + timedelta(days + (days < _LEAP_1900))


# --- Merged cells -------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Open:
    """A merged area that rows are still going through: what its first cell says."""

    area: Area
    value: Value = None
    formula: bool = False

    def merged(self, column: int, row: int) -> Merged:
        top, left, bottom, right = self.area
        named = f"{column_name(left)}{top}:{column_name(right)}{bottom}"
        return Merged(column, named, (row, column) == (top, left), bottom - top + 1)


def filled(rows: Iterator[SourceRow], marks: Marks, name: str) -> Iterator[SourceRow]:
    """The rows with every merged cell saying what the first of its area says, and marked so.

    A row that says nothing of its own, as it lies wholly under merged cells, is not given.

    Raises:
        Refused: two areas share a cell.
    """
    areas = deque(sorted(area for area in marks.merged if area[1] < COLUMNS_MAX))
    open_areas: dict[int, _Open] = {}
    for row in rows:
        while areas and areas[0][0] <= row.number:
            _open(open_areas, areas.popleft(), name)
        for column in [at for at, one in open_areas.items() if one.area[2] < row.number]:
            del open_areas[column]
        yield from _with_merged(row, open_areas) if open_areas else (row,)


def _open(open_areas: dict[int, _Open], area: Area, name: str) -> None:
    one = _Open(area)
    for column in range(area[1], min(area[3], COLUMNS_MAX - 1) + 1):
        before = open_areas.get(column)
        if before is not None and before.area[2] >= area[0]:
            raise damaged(f"{name}: {one.merged(area[1], area[0]).area}")
        open_areas[column] = one


def _with_merged(row: SourceRow, open_areas: dict[int, _Open]) -> Iterator[SourceRow]:
    values = [*row.values, *[None] * (max(open_areas) + 1 - len(row.values))]
    formulas = set(row.formulas)
    own = {place for place, value in enumerate(values) if value is not None}
    for column, one in open_areas.items():
        if (row.number, column) == one.area[:2]:
            one.value, one.formula = values[column], column in formulas
        else:
            own.discard(column)
    if not own:
        return
    for column, one in open_areas.items():
        values[column] = one.value
        if one.formula:
            formulas.add(column)
    merged = tuple(one.merged(column, row.number) for column, one in sorted(open_areas.items()))
    yield SourceRow(row.number, tuple(values), frozenset(formulas), row.hidden, row.garbled, merged)
