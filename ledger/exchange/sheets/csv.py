"""Comma-separated text as rows of cells, whatever its encoding, separator and line ends.

A line with bytes that are no text is marked and costs no other; a file that breaks off keeps what came
before. Knows nothing of workbooks and of what the columns mean.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from ledger.core.errors import Refused, refuse
from ledger.exchange.sheets.file import COLUMNS_MAX, SourceRow, text_value

RECORD_CHARACTERS_MAX = 1_000_000

_DELIMITERS = ",\t;"
_ESCAPED = re.compile("[\udc80-\udcff]")
_LOOKED_AT, _LINES_ASKED = 65_536, 1_000
"""Bytes and lines that tell the encoding of a file without a mark."""


def csv_rows(raw: bytes) -> Iterator[SourceRow]:
    """The rows of a file that are not empty.

    Raises:
        Refused: no text of a known encoding, or no csv from some line on; the rows before it were given.
    """
    text = _decoded(raw)
    if "\x00" in text:
        raise refuse("sheet.binary")
    escaped = _ESCAPED.search(text) is not None
    delimiter = _delimiter(text)
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            lines.characters = 0
            values = tuple(map(text_value, cells[:COLUMNS_MAX]))
            if any(value is not None for value in values):
                # a cell may span lines, so a row is known by the line it ends on less those it spans
                spanned = sum(cell.count("\n") for cell in cells)
                row = SourceRow(reader.line_num - spanned, values)
                yield _without_garbled(row) if escaped else row
    except csv.Error as error:
        raise refuse("sheet.csv", line=reader.line_num, reason=str(error)) from error


class _Lines:
    """The lines of a text; refuses a record that is longer than any row, however many lines it takes."""

    def __init__(self, text: str) -> None:
        self.characters = self._line = 0
        self._lines = io.StringIO(text, newline="")

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self._line += 1
            self.characters += len(line)
            if self.characters > RECORD_CHARACTERS_MAX:
                raise refuse("sheet.line-too-long", line=self._line, maximum=RECORD_CHARACTERS_MAX)
            yield line


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
        telling = wrong = 0
        for line in io.StringIO(decoded):
            telling += not line.isascii()
            wrong += _ESCAPED.search(line) is not None
        if 2 * wrong > telling:
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
    lines: Sequence[str] = text[:_LOOKED_AT].splitlines()[:20]
    counts = {mark: sum(line.count(mark) for line in lines) for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: counts[mark])
