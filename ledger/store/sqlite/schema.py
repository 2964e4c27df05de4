"""The statements that make a model's table and indexes in SQLite, in peewee's words.

Put together once a process: a scratch store is made for every verification and every day in the past, and the
words took longer than the making. Knows models; knows no file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import peewee


class _Words(peewee.SqliteDatabase):
    """Peewee's words, written down and not run."""

    def __init__(self) -> None:
        super().__init__(None)
        self.said: list[str] = []

    def execute_sql(self, sql: str, params: Any = None, **options: Any) -> None:
        """Write one statement down."""
        if params:
            raise ValueError("a schema has no parameters")
        self.said.append(sql)


@cache
def table_statements(model: type[peewee.Model]) -> tuple[str, ...]:
    """What makes the table, where it is missing."""
    words = _Words()
    model._meta.without_rowid = True  # a rowid would be a second key past which rows can be replaced
    peewee.SchemaManager(model, database=words).create_table()
    return tuple(words.said)


@cache
def index_statements(model: type[peewee.Model]) -> tuple[str, ...]:
    """What makes the indexes that are missing."""
    words = _Words()
    peewee.SchemaManager(model, database=words).create_indexes()
    return tuple(words.said)


@contextmanager
def patience(execute: Callable[[str], None], milliseconds: int, afterwards: int) -> Iterator[None]:
    """Let SQLite wait so long for others meanwhile, and so many seconds again afterwards."""
    execute(f"PRAGMA busy_timeout = {milliseconds}")
    try:
        yield
    finally:
        execute(f"PRAGMA busy_timeout = {afterwards * 1000}")
