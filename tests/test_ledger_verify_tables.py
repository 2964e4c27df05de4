"""ledger.verify over tables and vault: any cell, any row, in every table there is or will be.

The tables are taken from the registry and their columns from the models, so a table that is declared later is
tried without a line more here; only its rows have to be made, in ``first_commands``. The fuzz at the end does
the same at random, over the log's own tables too.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import peewee
import pytest

from ledger.entries import registry
from ledger.errors import shown
from ledger.projection import projected_tables
from ledger.tables import (
    BookRow,
    Entry,
    Head,
    IdentityDigest,
    KeptCheckpoint,
    NamePart,
    Tile,
    VaultValue,
    columns,
    key_columns,
    name_of,
)
from ledger.verify import stray_books
from tests.test_ledger_verify import Big, Copy, Found, build, codes

pytestmark = [pytest.mark.tampered, pytest.mark.on_engine]

Table = type[peewee.Model]
PROJECTED = projected_tables(registry())
CELLS = [(table, column) for table in PROJECTED for column in columns(table) if column != "book"]
KEYS = [(table, column) for table in PROJECTED for column in key_columns(table) if column != "book"]
NULLABLE = [(table, column) for table, column in CELLS if table._meta.columns[column].null]
FUZZED: list[Table] = [Head, Entry, Tile, KeptCheckpoint, VaultValue, NamePart, IdentityDigest, *PROJECTED]
SWAPPED = [
    table for table in PROJECTED if table is not BookRow and len(key_columns(table)) < len(columns(table))
]
"""Not those made of keys alone, nor the book's own table: it has one row a book."""


def label(value: Any) -> str:
    return name_of(value) if isinstance(value, type) else str(value)


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Big:
    return build(tmp_path_factory.mktemp("big"))


@pytest.fixture
def copy(big: Big, tmp_path: Path) -> Iterator[Copy]:
    made = Copy(big, tmp_path)
    yield made
    made.close()


def changed(value: Any, chance: random.Random) -> Any:
    """A value of the same type that is another one; something where there was nothing."""
    if isinstance(value, int):
        return 1 - value if value in (0, 1) else value + chance.choice((-3, -1, 1, 1000))
    if isinstance(value, bytes):
        at = chance.randrange(len(value))
        return value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]
    if not value:
        return "改"
    at = chance.randrange(len(value))
    return value[:at] + ("改" if value[at] != "改" else "动") + value[at + 1 :]


class Row:
    """One row of a table, to be changed by its key."""

    def __init__(self, copy: Copy, table: Table, chance: random.Random, where: str = "true") -> None:
        self.copy, self.table, self.name = copy, table, name_of(table)
        self.columns, self.keys = columns(table), key_columns(table)
        listed = ", ".join(f'"{column}"' for column in self.columns)
        rows = copy.rows(f'SELECT {listed} FROM "{self.name}" WHERE {where} ORDER BY {", ".join(self.keys)}')
        assert rows, f"no row of {self.name} where {where}: add one to first_commands, next to build"
        self.cells = dict(zip(self.columns, chance.choice(rows), strict=True))
        self.where = " AND ".join(f'"{key}" = ?' for key in self.keys)

    @property
    def key(self) -> tuple[Any, ...]:
        return tuple(self.cells[key] for key in self.keys)

    def key_with(self, column: str, value: Any) -> tuple[Any, ...]:
        return tuple({**self.cells, column: value}[key] for key in self.keys)

    def set(self, column: str, value: Any) -> None:
        self.copy.run(f'UPDATE "{self.name}" SET "{column}" = ? WHERE {self.where}', value, *self.key)

    def undo(self, column: str, value: Any) -> None:
        """Back to what it was before ``set``."""
        update = f'UPDATE "{self.name}" SET "{column}" = ? WHERE {self.where}'
        self.copy.run(update, self.cells[column], *self.key_with(column, value))

    def is_there(self, column: str, value: Any) -> bool:
        """Whether the change would meet another row of the same key."""
        key = self.key_with(column, value)
        there = self.copy.rows(f'SELECT 1 FROM "{self.name}" WHERE {self.where}', *key)
        return column in self.keys and bool(there)

    def drop(self) -> None:
        self.copy.run(f'DELETE FROM "{self.name}" WHERE {self.where}', *self.key)

    def insert(self, **cells: Any) -> None:
        values = [*{**self.cells, **cells}.values()]
        self.copy.run(f'INSERT INTO "{self.name}" VALUES ({", ".join("?" * len(values))})', *values)


def told(code: str, table: str, key: tuple[Any, ...], **more: str) -> Found:
    """The one finding that a table has."""
    return [(code, {"table": table, "key": " ".join(map(shown, key[1:])), **more})]


# --- Projected tables ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("table", "column"), CELLS, ids=label)
def test_any_changed_cell_is_named(copy: Copy, table: Table, column: str) -> None:
    """A key that changes is two faults; the walk stops at the one that comes first in the key's order."""
    chance = random.Random(f"{table} {column}")
    row = Row(copy, table, chance, f'"{column}" IS NOT NULL')
    value = changed(row.cells[column], chance)
    row.set(column, value)
    if column not in row.keys:
        assert copy.find() == told("verify.row-differs", row.name, row.key, column=column)
        return
    new = row.key_with(column, value)
    first = ("verify.row-missing", row.key) if row.key < new else ("verify.row-spare", new)
    assert copy.find() == told(first[0], row.name, first[1])


@pytest.mark.parametrize(("table", "column"), NULLABLE, ids=label)
@pytest.mark.parametrize("value", [None, "无"], ids=["emptied", "filled"])
def test_a_cell_emptied_or_filled_is_named(copy: Copy, table: Table, column: str, value: str | None) -> None:
    is_null = f'"{column}" IS {"NOT " if value is None else ""}NULL'
    row = Row(copy, table, random.Random(column), is_null)
    row.set(column, value)
    assert copy.find() == told("verify.row-differs", row.name, row.key, column=column)


@pytest.mark.parametrize(("table", "column"), CELLS, ids=label)
def test_a_cell_of_another_type_is_named(copy: Copy, table: Table, column: str) -> None:
    """Text that is no UTF-8, bytes, and text or a fraction where a number belongs: SQLite takes them all."""
    row = Row(copy, table, random.Random(column), f'"{column}" IS NOT NULL')
    others = {key: row.cells[key] for key in row.keys if key != column}
    there = " AND ".join(f'"{key}" = ?' for key in others)
    values = ["CAST(x'ff' AS TEXT)", "x'ff'", *(["'x'", "1.5"] if isinstance(row.cells[column], int) else [])]
    for value in values:
        copy.run(f'UPDATE "{row.name}" SET "{column}" = {value} WHERE {row.where}', *row.key)
        [(code, where)] = copy.find()
        if column not in row.keys:
            assert told(code, row.name, row.key, column=column) == [(code, where)], value
        assert (code.startswith("verify.row-"), where["table"]) == (True, row.name), value
        undo = f'UPDATE "{row.name}" SET "{column}" = ? WHERE "{column}" = {value} AND {there}'
        copy.run(undo, row.cells[column], *others.values())


@pytest.mark.parametrize("table", PROJECTED, ids=label)
def test_a_dropped_row_is_named(copy: Copy, table: Table) -> None:
    row = Row(copy, table, random.Random("drop"))
    row.drop()
    assert copy.find() == told("verify.row-missing", row.name, row.key)


@pytest.mark.parametrize("table", PROJECTED, ids=label)
def test_an_emptied_table_is_named_by_its_first_row(copy: Copy, table: Table) -> None:
    name, keys = name_of(table), ", ".join(key_columns(table))
    [first] = copy.rows(f'SELECT {keys} FROM "{name}" ORDER BY {keys} LIMIT 1')
    copy.run(f'DELETE FROM "{name}"')
    assert copy.find() == told("verify.row-missing", name, first)


@pytest.mark.parametrize(("table", "column"), KEYS, ids=label)
def test_an_inserted_row_is_named(copy: Copy, table: Table, column: str) -> None:
    chance = random.Random(column)
    row = Row(copy, table, chance)
    value = changed(row.cells[column], chance)
    row.insert(**{column: value})
    assert copy.find() == told("verify.row-spare", row.name, row.key_with(column, value))


@pytest.mark.parametrize("table", SWAPPED, ids=label)
def test_two_rows_that_swap_their_contents_are_named(copy: Copy, table: Table) -> None:
    """Nothing is lost and nothing added, so counts and sums would not show it."""
    chance, rest = random.Random("swap"), [c for c in columns(table) if c not in key_columns(table)]
    one = other = Row(copy, table, chance)
    listed = ", ".join(f'"{column}"' for column in rest)
    contents = copy.rows(f'SELECT DISTINCT {listed} FROM "{name_of(table)}"')
    assert len(contents) > 1, f"two rows of {name_of(table)} that differ: add one to first_commands"
    while [one.cells[c] for c in rest] == [other.cells[c] for c in rest]:
        other = Row(copy, table, chance)
    for column in rest:
        one.set(column, other.cells[column])
        other.set(column, one.cells[column])
    differing = next(c for c in rest if one.cells[c] != other.cells[c])
    earlier = min(one.key, other.key)
    assert copy.find() == told("verify.row-differs", one.name, earlier, column=differing)


@pytest.mark.parametrize("table", [table for table in FUZZED if table is not Head], ids=label)
def test_rows_of_a_book_that_does_not_exist_are_named(copy: Copy, table: Table) -> None:
    row = Row(copy, table, random.Random("stray"))
    row.insert(book="ghost")
    assert copy.find() == []
    assert stray_books(copy.ledger.store, copy.ledger.registry) == [(row.name, "ghost")]


@pytest.mark.parametrize("table", PROJECTED, ids=label)
def test_a_row_moved_to_another_book_is_named_in_both(copy: Copy, table: Table) -> None:
    row = Row(copy, table, random.Random("moved"))
    row.set("book", "ghost")
    assert copy.find() == told("verify.row-missing", row.name, row.key)
    assert stray_books(copy.ledger.store, copy.ledger.registry) == [(row.name, "ghost")]


def test_the_tables_are_left_alone_when_only_hashes_are_asked_for(copy: Copy) -> None:
    emptied: list[Table] = [*PROJECTED, VaultValue]
    for table in emptied:
        copy.run(f'DELETE FROM "{name_of(table)}"')
    assert copy.find(tables=False) == []
    assert len(codes(copy.find())) > 1


# --- Fuzz ---------------------------------------------------------------------------------------------------

FUZZ_CHANGES = 150


def is_named(row: Row, column: str, value: Any, found: Found) -> bool:
    """Whether a finding tells the place of the row, or where it would have to be."""
    cells, seqs = row.cells, {row.cells.get("seq"), value if column == "seq" else None}
    if row.table in PROJECTED or row.table in (NamePart, IdentityDigest):
        return any(params.get("table") == row.name for _, params in found)
    if row.table is Head:
        return any(
            c.startswith("verify.head") or (c, p.get("number")) == ("verify.note", "-") for c, p in found
        )
    if row.table is Tile:
        places = [(p.get("level"), p.get("number")) for c, p in found if c.startswith("verify.tile")]
        return (cells["level"], cells["number"]) in places
    if row.table is KeptCheckpoint:
        return any(c == "verify.checkpoint-gap" or p.get("number") == str(cells["number"]) for c, p in found)
    return any(params.get("seq") in seqs - {None} for _, params in found)


def test_every_random_change_of_a_single_cell_is_found_and_named(copy: Copy) -> None:
    """Each change is undone before the next, so that no two of them are in the file at once."""
    chance = random.Random(20261122)
    missed, done = [], 0
    while done < FUZZ_CHANGES:
        table = chance.choice(FUZZED)
        row = Row(copy, table, chance)
        column = chance.choice(row.columns)
        value = changed(row.cells[column], chance)
        if (table is Head and column == "book") or row.is_there(column, value):
            # A book without a head and a key that is taken are other tests' business.
            continue
        row.set(column, value)
        try:
            found = copy.find()
        except Exception as error:  # a verification that breaks off has found nothing
            found = [(repr(error), {})]
        stray = stray_books(copy.ledger.store, registry()) if column == "book" else []
        if not is_named(row, column, value, found) and (row.name, value) not in stray:
            missed.append((row.name, row.key, column, value, found))
        row.undo(column, value)
        done += 1
    assert missed == []
    assert copy.find() == []
