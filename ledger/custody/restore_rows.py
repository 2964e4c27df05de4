"""The rows of a backup on their way into an empty store: read strictly, entry by entry in its place.

Whether what they say is true is asked afterwards, by ``ledger.custody.restore``; here a row of another
shape is refused with its line. The right edge of each tree grows along, so heads and tiles come out as they
were.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import peewee

from ledger.core.errors import ProofInvalid
from ledger.core.frozen import frozen
from ledger.core.limits import HASH_BYTES
from ledger.custody.backup import ENTRY_COLUMNS, OTHER_TABLES, VERSIONS
from ledger.custody.backup_file import refused
from ledger.log import log
from ledger.log.merkle import Frontier
from ledger.store.base import Store
from ledger.store.tables import SCHEMA_VERSION, EntryTable, HeadTable, PropertyTable, columns, name_of

_ROWS = 1_000
_WHOLE_MAX = 2**63 - 1
"""Columns of whole numbers have 64 bits on either engine."""
_MODELS: tuple[type[peewee.Model], ...] = (EntryTable, *OTHER_TABLES)
_TABLES = {name_of(model): model for model in _MODELS}


@frozen
class BookHead:
    """What a backup says of a book."""

    book: str
    size: int
    recorded_at: str
    root: str
    note: str


@frozen
class Header:
    """What a backup says of itself."""

    made_at: str
    properties: dict[str, str]
    books: tuple[BookHead, ...]

    @property
    def recorded_at(self) -> dict[str, str]:
        """For each book, the instant of its latest entry."""
        return {one.book: one.recorded_at for one in self.books}


def read_header(file: Path, lines: Iterator[tuple[int, Any]]) -> Header:
    """The header, which is the first line.

    Raises:
        ProofInvalid: there is none, or it is of another schema.
    """
    nothing: tuple[int, Any] = (1, None)
    number, said = next(lines, nothing)
    try:
        if said["schema"] != SCHEMA_VERSION:
            raise refused("backup.schema", file, found=said["schema"], expected=SCHEMA_VERSION)
        books = tuple(BookHead(**one) for one in said["books"])
        properties = {name: value for name, value in said["properties"].items() if name not in VERSIONS}
        texts = [said["made_at"], *properties.values()]
        texts += [text for one in books for text in (one.book, one.recorded_at, one.root, one.note)]
    except (TypeError, KeyError, AttributeError) as error:
        raise refused("backup.malformed", file, line=number) from error
    if not all(type(text) is str for text in texts) or not all(type(one.size) is int for one in books):
        raise refused("backup.malformed", file, line=number)
    return Header(said["made_at"], properties, books)


class Filler:
    """Writes the rows of one backup; within the write transaction of an empty store."""

    def __init__(self, store: Store, file: Path, header: Header, progress: Callable[[int], None]) -> None:
        self._store, self._file, self._header, self._progress = store, file, header, progress
        self._edges = {one.book: Frontier() for one in header.books}
        self._model: type[peewee.Model] | None = None
        self._columns: list[str] = []
        self._waiting: list[tuple[Any, ...]] = []

    def run(self, lines: Iterator[tuple[int, Any]]) -> None:
        """Write every row, then the heads.

        Raises:
            ProofInvalid: with the line that is no row, or of no known table.
        """
        self._store.insert(PropertyTable, list(self._header.properties.items()))
        for number, value in lines:
            try:
                if isinstance(value, dict):
                    self._flush()
                    self._begin(value)
                else:
                    self._waiting.append(self._row(value))
            except (TypeError, ValueError, KeyError, binascii.Error) as error:
                raise self._malformed(number) from error
            if len(self._waiting) >= _ROWS:
                self._flush()
        self._flush()
        for one in self._header.books:
            edge = self._edges[one.book]
            if not edge.size:
                raise refused("backup.root", self._file, book=one.book, size=one.size)
            self._store.insert(HeadTable, [(one.book, edge.size, one.recorded_at, edge.to_bytes(), one.note)])

    def _malformed(self, number: int) -> ProofInvalid:
        return refused("backup.malformed", self._file, line=number)

    def _begin(self, table: dict[str, Any]) -> None:
        """Start a table: every one of them once, with the columns this program knows."""
        model = _TABLES[table["table"]]
        expected = list(ENTRY_COLUMNS) if model is EntryTable else columns(model)
        if table["columns"] != expected:
            raise ValueError(table)
        self._model, self._columns = model, expected

    def _row(self, value: Any) -> tuple[Any, ...]:
        if self._model is None or not isinstance(value, list):
            raise TypeError(value)
        fields = self._model._meta.columns
        named = zip(self._columns, value, strict=True)
        return tuple(_cell(fields[column], cell) for column, cell in named)

    def _flush(self) -> None:
        rows, self._waiting = self._waiting, []
        if not rows or self._model is None:
            return
        if self._model is EntryTable:
            self._append(rows)
        else:
            self._store.insert(self._model, rows)

    def _append(self, rows: list[tuple[Any, ...]]) -> None:
        """Entries, each in the next place of its book."""
        at = 0
        while at < len(rows):
            book = rows[at][0]
            edge = self._edges.get(book)
            if edge is None:
                raise refused("backup.root", self._file, book=book, size=0)
            part = [row for row in rows[at:] if row[0] == book]
            if [row[1] for row in part] != list(range(edge.size, edge.size + len(part))):
                raise refused("backup.out-of-order", self._file, book=book, seq=edge.size)
            sealed = [log.Sealed(salt, envelope.encode()) for _, _, salt, envelope in part]
            self._edges[book] = log.add_entries(self._store, book, edge, sealed)
            self._progress(len(part))
            at += len(part)


def _cell(field: peewee.Field, value: Any) -> Any:
    """A cell as the database keeps it.

    Raises:
        TypeError, ValueError: not of the column's type.
    """
    if value is None and field.null:
        return None
    expected = int if isinstance(field, peewee.IntegerField) else str
    if type(value) is not expected:
        raise TypeError(value)
    if isinstance(value, int) and abs(value) > _WHOLE_MAX:
        raise ValueError(value)
    if isinstance(field, peewee.BlobField) and isinstance(value, str):
        content = b64decode(value, validate=True)
        if field.column_name == "salt" and len(content) != HASH_BYTES:
            raise ValueError(value)
        return content
    return value
