"""ledger.custody.verify over tables and vault: any cell, any row, in every table there is or will be.

The tables are taken from the registry and their columns from the models, so a table that is declared later is
tried without a line more here; only its rows have to be made, in ``first_commands``. The fuzz at the end does
the same at random, over the log's own tables too.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from ledger.core.errors import shown
from ledger.custody.verify import stray_books
from ledger.entries import registry
from ledger.projection.projection import projected_tables
from ledger.store.tables import (
    BookTable,
    EntryTable,
    HeadTable,
    IdentityDigestTable,
    KeptCheckpointTable,
    NamePartTable,
    TileTable,
    VaultValueTable,
    columns,
    key_columns,
    name_of,
)
from tests.support.damaged_rows import Row, Table
from tests.support.tampering import Copy, Found, codes
from tests.support.thorough import by_day_or_in_full

pytestmark = [pytest.mark.tampered, pytest.mark.on_engine]

PROJECTED = projected_tables(registry())
CELLS = [(table, column) for table in PROJECTED for column in columns(table) if column != "book"]
KEYS = [(table, column) for table in PROJECTED for column in key_columns(table) if column != "book"]
NULLABLE = [(table, column) for table, column in CELLS if table._meta.columns[column].null]
FUZZED: list[Table] = [
    HeadTable,
    EntryTable,
    TileTable,
    KeptCheckpointTable,
    VaultValueTable,
    NamePartTable,
    IdentityDigestTable,
    *PROJECTED,
]
SWAPPED = [
    table for table in PROJECTED if table is not BookTable and len(key_columns(table)) < len(columns(table))
]
"""Not those made of keys alone, nor the book's own table: it has one row a book."""


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


def told(code: str, table: str, key: tuple[Any, ...], **more: str) -> Found:
    """The one finding that a table has."""
    return [(code, {"table": table, "key": " ".join(map(shown, key[1:])), **more})]


# --- Projected tables ---------------------------------------------------------------------------------------
#
# A verification names the first wrong row of each table, and tables do not bear on one another: so one change
# is made in every table, and all are looked for in one verification.

DEPTHS = range(max(len(columns(table)) for table in PROJECTED))


def nth(cells: list[tuple[Table, str]], depth: int) -> list[tuple[Table, str]]:
    """The cell at a depth of each table that has so many."""
    by_table: dict[Table, list[str]] = {}
    for table, column in cells:
        by_table.setdefault(table, []).append(column)
    return [(table, listed[depth]) for table, listed in by_table.items() if depth < len(listed)]


def attempt(change: Callable[[], None]) -> bool:
    """Whether the database took a change: PostgreSQL refuses values that are none of the column's type."""
    try:
        change()
    except pytest.skip.Exception:
        return False
    return True


def in_order(found: Found) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    return sorted((code, tuple(sorted(params.items()))) for code, params in found)


@pytest.mark.parametrize("depth", DEPTHS)
def test_any_changed_cell_is_named(copy: Copy, depth: int) -> None:
    """A key that changes is two faults; the walk stops at the one that comes first in the key's order."""
    expected: Found = []
    for table, column in nth(CELLS, depth):
        chance = random.Random(f"{table} {column}")
        row = Row(copy, table, chance, f'"{column}" IS NOT NULL')
        value = changed(row.cells[column], chance)
        if not attempt(partial(row.set, column, value)):
            continue
        if column not in row.keys:
            expected += told("verify.row-differs", row.name, row.key, column=column)
            continue
        new = row.key_with(column, value)
        first = ("verify.row-missing", row.key) if row.key < new else ("verify.row-spare", new)
        expected += told(first[0], row.name, first[1])
    assert in_order(copy.find()) == in_order(expected)


@pytest.mark.parametrize("depth", range(max(len(nth(NULLABLE, at)) and at + 1 for at in DEPTHS)))
@pytest.mark.parametrize("value", [None, "无"], ids=["emptied", "filled"])
def test_a_cell_emptied_or_filled_is_named(copy: Copy, depth: int, value: str | None) -> None:
    expected: Found = []
    for table, column in nth(NULLABLE, depth):
        is_null = f'"{column}" IS {"NOT " if value is None else ""}NULL'
        row = Row(copy, table, random.Random(column), is_null)
        if attempt(partial(row.set, column, value)):
            expected += told("verify.row-differs", row.name, row.key, column=column)
    assert in_order(copy.find()) == in_order(expected)


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_cell_of_another_type_is_named(copy: Copy, depth: int) -> None:
    """Text that is no UTF-8, bytes, and text or a fraction where a number belongs: SQLite takes them all."""
    wrong = {}
    for at, (table, column) in enumerate(nth(CELLS, depth)):
        row = Row(copy, table, random.Random(column), f'"{column}" IS NOT NULL')
        values = ["CAST(x'ff' AS TEXT)", "x'ff'"]
        if isinstance(row.cells[column], int):
            values += ["'x'", f'"{column}" + 1.5']  # PostgreSQL rounds it: never to what it was
        value = values[(at + depth) % len(values)]
        update = f'UPDATE "{row.name}" SET "{column}" = {value} WHERE {row.where}'
        if attempt(partial(copy.run, update, *row.key)):
            wrong[row.name] = (row, column)
    found = copy.find()
    assert sorted(params["table"] for _, params in found) == sorted(wrong)
    for code, params in found:
        row, column = wrong[params["table"]]
        assert code.startswith("verify.row-")
        if column not in row.keys:
            assert told(code, row.name, row.key, column=column) == [(code, params)]


def test_dropped_rows_are_named(copy: Copy) -> None:
    rows = [Row(copy, table, random.Random("drop")) for table in PROJECTED]
    for row in rows:
        row.drop()
    expected = [one for row in rows for one in told("verify.row-missing", row.name, row.key)]
    assert in_order(copy.find()) == in_order(expected)


def test_emptied_tables_are_named_by_their_first_row(copy: Copy) -> None:
    expected: Found = []
    for table in PROJECTED:
        name, keys = name_of(table), ", ".join(key_columns(table))
        [first] = copy.rows(f'SELECT {keys} FROM "{name}" ORDER BY {keys} LIMIT 1')
        copy.run(f'DELETE FROM "{name}"')
        expected += told("verify.row-missing", name, first)
    assert in_order(copy.find()) == in_order(expected)


@pytest.mark.parametrize("depth", range(max(len(nth(KEYS, at)) and at + 1 for at in DEPTHS)))
def test_inserted_rows_are_named(copy: Copy, depth: int) -> None:
    expected: Found = []
    for table, column in nth(KEYS, depth):
        chance = random.Random(column)
        row = Row(copy, table, chance)
        value = changed(row.cells[column], chance)
        while row.is_there(column, value):
            value = changed(row.cells[column], chance)
        row.insert(**{column: value})
        expected += told("verify.row-spare", row.name, row.key_with(column, value))
    assert in_order(copy.find()) == in_order(expected)


def test_two_rows_that_swap_their_contents_are_named(copy: Copy) -> None:
    """Nothing is lost and nothing added, so counts and sums would not show it."""
    assert in_order([swapped(copy, table) for table in SWAPPED]) == in_order(copy.find())


def swapped(copy: Copy, table: Table) -> tuple[str, dict[str, Any]]:
    """Swap what two rows hold beside their keys; what is to be found of it."""
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
    [found] = told("verify.row-differs", one.name, min(one.key, other.key), column=differing)
    return found


def test_rows_of_a_book_that_does_not_exist_are_named(copy: Copy) -> None:
    rows = [Row(copy, table, random.Random("stray")) for table in FUZZED if table is not HeadTable]
    for row in rows:
        row.insert(book="ghost")
    assert copy.find() == []
    stray = stray_books(copy.ledger.store, copy.ledger.registry)
    assert sorted(stray) == sorted((row.name, "ghost") for row in rows)


def test_rows_moved_to_another_book_are_named_in_both(copy: Copy) -> None:
    rows = [Row(copy, table, random.Random("moved")) for table in PROJECTED]
    for row in rows:
        row.set("book", "ghost")
    expected = [one for row in rows for one in told("verify.row-missing", row.name, row.key)]
    assert in_order(copy.find()) == in_order(expected)
    stray = stray_books(copy.ledger.store, copy.ledger.registry)
    assert sorted(stray) == sorted((row.name, "ghost") for row in rows)


def test_the_tables_are_left_alone_when_only_hashes_are_asked_for(copy: Copy) -> None:
    emptied: list[Table] = [*PROJECTED, VaultValueTable]
    for table in emptied:
        copy.run(f'DELETE FROM "{name_of(table)}"')
    assert copy.find(tables=False) == []
    assert len(codes(copy.find())) > 1


# --- Fuzz ---------------------------------------------------------------------------------------------------

FUZZ_CHANGES = by_day_or_in_full(60, 600)


def is_named(row: Row, column: str, value: Any, found: Found) -> bool:
    """Whether a finding tells the place of the row, or where it would have to be."""
    cells, seqs = row.cells, {row.cells.get("seq"), value if column == "seq" else None}
    if row.table in PROJECTED or row.table in (NamePartTable, IdentityDigestTable):
        return any(params.get("table") == row.name for _, params in found)
    if row.table is HeadTable:
        return any(
            c.startswith("verify.head") or (c, p.get("number")) == ("verify.note", "-") for c, p in found
        )
    if row.table is TileTable:
        places = [(p.get("level"), p.get("number")) for c, p in found if c.startswith("verify.tile")]
        return (cells["level"], cells["number"]) in places
    if row.table is KeptCheckpointTable:
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
        if (table is HeadTable and column == "book") or row.is_there(column, value):
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
