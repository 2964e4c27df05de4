"""SQLite's catalogue: what ``sqlite_master`` says, and what it would say of a store made today.

Both are the very text of the statements, so what is compared is every column, type, default, collation,
constraint and trigger at once. Of SQLite's own tables only those are passed over that this program's
statements bring about, as SQLite itself makes them.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

import peewee

from ledger.store.catalogue import Catalogue
from ledger.store.sqlite.schema import index_statements, table_statements
from ledger.store.sqlite.triggers import sqlite_triggers

_MASTER = 'SELECT "type", "name", "tbl_name", "sql" FROM sqlite_master'
_OWN_TABLES = {
    "sqlite_sequence": "CREATE TABLE sqlite_sequence(name,seq)",
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
}


def catalogue_of(query: Callable[[str], Iterable[Sequence[Any]]]) -> Catalogue:
    """What a database has, asked by a query; an index that a key brings along goes with its table."""
    rows = list(query(_MASTER))
    found: dict[tuple[str, str], str] = {}
    tables = {str(row[1]) for row in rows if row[0] == "table"}
    for kind, name, table, sql in rows:
        of_a_key = (
            kind == "index" and sql is None and name == f"sqlite_autoindex_{table}_1" and table in tables
        )
        own = kind == "table" and name in _OWN_TABLES and sql == _OWN_TABLES[name]
        if not own and not of_a_key:
            found[str(kind), str(name)] = f"{table} {sql}"
    return found


def expected(models: Iterable[type[peewee.Model]]) -> Catalogue:
    """What a store with these tables, their indexes and all guards has."""
    return _expected(tuple(models))


@cache
def _expected(models: tuple[type[peewee.Model], ...]) -> Catalogue:
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        for model in models:
            for statement in (*table_statements(model), *index_statements(model)):
                database.execute(statement)
        for statement in sqlite_triggers():
            database.execute(statement)
        return catalogue_of(database.execute)
