"""A row of a table, to be damaged cell by cell."""

from __future__ import annotations

import random
from typing import Any

import peewee

from ledger.store.tables import (
    columns,
    key_columns,
    name_of,
)
from tests.support.tampering import Copy

Table = type[peewee.Model]


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
