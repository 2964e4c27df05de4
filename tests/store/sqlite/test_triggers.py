"""ledger.store.sqlite.triggers.

The database refuses to change what was recorded, whatever program writes to it.

Every statement here goes through a plain sqlite3 connection that knows nothing of Shouxin. It is tried with
SQLite's recursive triggers off (the default, under which REPLACE deletes without firing a DELETE trigger) and
on. The transaction is rolled back at the end, and the fixture then verifies the book whole: so none of the
refusals, and none of the permitted changes either, left anything behind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from ledger import Ledger, Settings, open_ledger, record
from ledger.core.limits import TILE_WIDTH
from ledger.store.sqlite.store import SqliteStore
from ledger.store.sqlite.triggers import sqlite_triggers
from ledger.store.tables import RECORD_TABLES, VAULT_TABLES, PropertyTable
from tests.conftest import OPERATOR, TestClock, check_whole, open_changping

pytestmark = pytest.mark.sqlite_only("PostgreSQL has its own")

GUARDED = ("entry", "kept_checkpoint", "idempotent_command", "head", "tile", "vault_value")
ENTRIES = TILE_WIDTH + 40
"""One full tile and an open one behind it."""

VERBS = (
    "INSERT",
    "INSERT OR REPLACE",
    "REPLACE",
    "INSERT OR IGNORE",
    "INSERT OR ABORT",
    "INSERT OR FAIL",
    "INSERT OR ROLLBACK",
)
COUNTED = {"entry": "seq", "kept_checkpoint": "number"}


@pytest.fixture(scope="module")
def ledger_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A book that has every kind of guarded row; verified whole after the last statement tried on it."""
    folder = tmp_path_factory.mktemp("append-only")
    clock = TestClock(datetime(2026, 11, 22, 4, 0, tzinfo=UTC))
    url = {
        "SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/shouxin.db",
        "SHOUXIN_KEY_FOLDER": str(folder / "keys"),
    }
    ledger = open_ledger(Settings.read(url), create=True, clock=clock)
    book = open_changping(ledger)
    persons = [
        {"kind": "person.registered", "data": {"name": "林一帆", "contact": "lin@changping.example"}},
        {"kind": "person.registered", "data": {"name": "郝再来"}},
    ]
    [lin, _] = record(book, OPERATOR, persons).ids
    record(book, OPERATOR, {"kind": "vault.erased", "data": {"person": lin, "reason": "requested"}})
    book.keep_checkpoint()
    names = [{"name": f"企业{at}", "class": "enterprise"} for at in range(ENTRIES)]
    batch = [{"kind": "organisation.registered", "data": data} for data in names]
    record(book, OPERATOR, batch, idempotency_key="batch-1")
    book.keep_checkpoint()
    yield ledger
    check_whole(ledger)
    ledger.close()


@pytest.fixture(params=[0, 1], ids=["recursive-off", "recursive-on"])
def raw(request: pytest.FixtureRequest, ledger_of_all: Ledger) -> Iterator[sqlite3.Connection]:
    """A foreign connection inside a transaction."""
    assert isinstance(ledger_of_all.store, SqliteStore)
    connection = sqlite3.connect(ledger_of_all.store.path, isolation_level=None)
    connection.execute(f"PRAGMA recursive_triggers = {request.param}")
    connection.execute("BEGIN")
    yield connection
    connection.rollback()
    connection.close()


def contents(connection: sqlite3.Connection, table: str) -> list[tuple]:
    return connection.execute(f'SELECT * FROM "{table}"').fetchall()


def refused(connection: sqlite3.Connection, table: str, sql: str, message: str) -> None:
    """The statement fails loudly, with the trigger's own words, and the table is what it was."""
    before = contents(connection, table)
    with pytest.raises(sqlite3.IntegrityError) as caught:
        connection.execute(sql)
    assert str(caught.value) == f"{table}: {message}"
    assert contents(connection, table) == before


def copied(connection: sqlite3.Connection, table: str, **changed: str) -> str:
    """A SELECT list that copies a row but for some columns, for INSERT ... SELECT."""
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return ", ".join(changed.get(column, f'"{column}"') for column in columns)


def test_every_guarded_table_has_its_triggers_and_no_rowid(raw: sqlite3.Connection) -> None:
    """A rowid would be a second key, past which a row can be replaced."""
    there = {row[0] for row in raw.execute("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'")}
    assert there == set(GUARDED)
    count = raw.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
    assert count == len(list(sqlite_triggers()))
    for model in {*RECORD_TABLES, *VAULT_TABLES} - {PropertyTable}:
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            raw.execute(f"SELECT rowid FROM {model._meta.table_name}")


NEVER_CHANGED = [
    ("entry", "UPDATE entry SET envelope = replace(envelope, '企业', '公司') WHERE seq = 9"),
    ("entry", "UPDATE entry SET salt = zeroblob(32)"),
    ("entry", "UPDATE entry SET public = public WHERE seq = 0"),
    ("entry", "UPDATE OR REPLACE entry SET seq = 8 WHERE seq = 9"),
    ("entry", "UPDATE OR IGNORE entry SET envelope = '{}' WHERE seq = 9"),
    ("entry", "UPDATE entry SET book = 'elsewhere' WHERE seq = 9"),
    ("entry", "UPDATE entry SET salt = t.hashes FROM tile t WHERE t.book = entry.book"),
    ("kept_checkpoint", "UPDATE kept_checkpoint SET note = 'x' WHERE number = 0"),
    ("kept_checkpoint", "UPDATE kept_checkpoint SET size = size + 1"),
    ("kept_checkpoint", "UPDATE OR REPLACE kept_checkpoint SET number = 0 WHERE number = 1"),
    ("idempotent_command", "UPDATE idempotent_command SET receipt = '{}'"),
    ("idempotent_command", "UPDATE idempotent_command SET body_digest = zeroblob(32)"),
    ("idempotent_command", "UPDATE idempotent_command SET key = 'batch-2'"),
]


@pytest.mark.parametrize(("table", "sql"), NEVER_CHANGED, ids=range(len(NEVER_CHANGED)))
def test_recorded_rows_are_never_updated(raw: sqlite3.Connection, table: str, sql: str) -> None:
    refused(raw, table, sql, "rows are never changed")


ONE_ROW = {
    "entry": "seq = 7",
    "kept_checkpoint": "number = 1",
    "idempotent_command": "key LIKE '%batch-1'",
    "head": "size > 0",
    "tile": "level = 0 AND number = 0",
    "vault_value": "erased_seq IS NULL",
}


@pytest.mark.parametrize("table", GUARDED)
@pytest.mark.parametrize("every", [True, False], ids=["every", "one"])
def test_recorded_rows_are_never_deleted(raw: sqlite3.Connection, table: str, every: bool) -> None:
    """Without WHERE, SQLite would empty a table in one go and ask nobody, were there no trigger."""
    where = "" if every else f" WHERE {ONE_ROW[table]}"
    refused(raw, table, f"DELETE FROM {table}{where}", "rows are never deleted")


@pytest.mark.parametrize("table", GUARDED)
@pytest.mark.parametrize("verb", VERBS)
def test_no_way_of_inserting_replaces_a_row(raw: sqlite3.Connection, table: str, verb: str) -> None:
    """Each row of the table is offered again as it is: even the same bytes may not take its place."""
    message = "out of order" if table in COUNTED else "already there"
    refused(raw, table, f"{verb} INTO {table} SELECT * FROM {table} WHERE true", message)


UPSERTS = [
    ("entry", "envelope = '{}'"),
    ("kept_checkpoint", "note = 'x'"),
    ("idempotent_command", "receipt = '{}'"),
    ("head", "size = 0"),
    ("tile", "hashes = zeroblob(32)"),
    ("vault_value", "value = '某人'"),
]


@pytest.mark.parametrize(("table", "change"), UPSERTS)
def test_an_upsert_changes_no_row(raw: sqlite3.Connection, table: str, change: str) -> None:
    message = "out of order" if table in COUNTED else "already there"
    sql = f"INSERT INTO {table} SELECT * FROM {table} WHERE true ON CONFLICT DO UPDATE SET {change}"
    refused(raw, table, sql, message)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("table", COUNTED)
@pytest.mark.parametrize("place", ["max + 2", "max + 1000", "-1", "max + 1.5", "'first'", "x'00'"])
def test_a_row_comes_next_or_not_at_all(raw: sqlite3.Connection, table: str, verb: str, place: str) -> None:
    """A gap, a place before the first, between two, or one that is no number; OR IGNORE is refused too."""
    counter = COUNTED[table]
    latest = raw.execute(f"SELECT max({counter}) FROM {table}").fetchone()[0]
    listed = copied(raw, table, **{counter: place.replace("max", str(latest))})
    refused(raw, table, f"{verb} INTO {table} SELECT {listed} FROM {table} LIMIT 1", "out of order")


@pytest.mark.parametrize("table", COUNTED)
@pytest.mark.parametrize("place", [1, 7])
def test_another_book_starts_at_zero(raw: sqlite3.Connection, table: str, place: int) -> None:
    """Numbers are counted by book; a row that claims an unknown one may not start in the middle."""
    listed = copied(raw, table, book="'elsewhere'", **{COUNTED[table]: str(place)})
    refused(raw, table, f"INSERT INTO {table} SELECT {listed} FROM {table} LIMIT 1", "out of order")


NARROWED = [
    ("head", "shrinks", "UPDATE head SET size = size - 1"),
    ("head", "shrinks", "UPDATE head SET size = 0, frontier = x'', note = ''"),
    ("head", "shrinks", "UPDATE head SET book = 'elsewhere'"),
    ("head", "shrinks", "UPDATE OR REPLACE head SET size = -1"),
    (
        "tile",
        "hashes are only added",
        "UPDATE tile SET hashes = CAST(hashes || zeroblob(32) AS BLOB) WHERE {full}",
    ),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = zeroblob(8192) WHERE {full}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = substr(hashes, 1, 32) WHERE {full}"),
    ("tile", "hashes are only added", "UPDATE tile SET number = 9 WHERE {full}"),
    ("tile", "hashes are only added", "UPDATE OR REPLACE tile SET number = 0 WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET number = 9 WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET level = 2 WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET book = 'elsewhere' WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = x'' WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = substr(hashes, 1, 64) WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = zeroblob(length(hashes)) WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = zeroblob(32) || hashes WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = zeroblob(8192) WHERE {open}"),
    ("tile", "hashes are only added", "UPDATE tile SET hashes = CAST(hashes AS TEXT) || 'x' WHERE {open}"),
]


@pytest.mark.parametrize(("table", "message", "sql"), NARROWED, ids=range(len(NARROWED)))
def test_head_and_tiles_only_grow(raw: sqlite3.Connection, table: str, message: str, sql: str) -> None:
    sql = sql.format(full="level = 0 AND number = 0", open="level = 0 AND number = 1")
    refused(raw, table, sql, message)


CHANGED_VALUES = [
    "UPDATE vault_value SET value = '林二帆' WHERE {live}",
    "UPDATE vault_value SET value = value WHERE {live}",
    "UPDATE vault_value SET salt = zeroblob(32) WHERE {live}",
    "UPDATE vault_value SET person = 'person-99' WHERE {live}",
    "UPDATE vault_value SET path = '/contact' WHERE {live}",
    "UPDATE vault_value SET seq = 99 WHERE {live}",
    "UPDATE vault_value SET book = 'elsewhere' WHERE {live}",
    # Value and salt go together, and only under the number of an erasure.
    "UPDATE vault_value SET value = NULL WHERE {live}",
    "UPDATE vault_value SET value = NULL, salt = NULL WHERE {live}",
    "UPDATE vault_value SET value = NULL, erased_seq = 3 WHERE {live}",
    "UPDATE vault_value SET salt = NULL, erased_seq = 3 WHERE {live}",
    "UPDATE vault_value SET value = NULL, salt = NULL, erased_seq = 3, person = NULL WHERE {live}",
    "UPDATE vault_value SET value = NULL, salt = NULL, erased_seq = 3, seq = 99 WHERE {live}",
    # What was erased comes back in no way, and keeps the number of its erasure.
    "UPDATE vault_value SET value = '林一帆', salt = zeroblob(32), erased_seq = NULL WHERE {erased}",
    "UPDATE vault_value SET value = '林一帆' WHERE {erased}",
    "UPDATE vault_value SET erased_seq = NULL WHERE {erased}",
    "UPDATE vault_value SET erased_seq = 4 WHERE {erased}",
    "UPDATE OR REPLACE vault_value SET seq = 2 WHERE {erased}",
]


@pytest.mark.parametrize("sql", CHANGED_VALUES, ids=range(len(CHANGED_VALUES)))
def test_the_vault_is_emptied_but_never_edited(raw: sqlite3.Connection, sql: str) -> None:
    sql = sql.format(live="erased_seq IS NULL", erased="erased_seq IS NOT NULL")
    refused(raw, "vault_value", sql, "values are erased, never changed")


PERMITTED = [
    # Otherwise a trigger that refuses everything would pass every test above.
    "INSERT INTO entry SELECT book, max(seq) + 1, salt, public, envelope FROM entry",
    "INSERT INTO entry VALUES ('elsewhere', 0, x'00', x'00', '{}')",
    "INSERT INTO kept_checkpoint SELECT book, max(number) + 1, size, note FROM kept_checkpoint",
    "INSERT INTO idempotent_command VALUES ('changping', 'other', x'00', '{}')",
    "INSERT INTO head VALUES ('elsewhere', 0, '', x'', '')",
    "INSERT INTO tile VALUES ('changping', 0, 2, x'')",
    "INSERT INTO vault_value VALUES ('changping', 99, '/name', NULL, x'00', '某人', NULL)",
    "UPDATE head SET size = size + 1, note = 'x'",
    "UPDATE tile SET hashes = CAST(hashes || zeroblob(32) AS BLOB) WHERE level = 0 AND number = 1",
    "UPDATE vault_value SET value = NULL, salt = NULL, erased_seq = 3 WHERE erased_seq IS NULL",
]


@pytest.mark.parametrize("sql", PERMITTED, ids=range(len(PERMITTED)))
def test_what_recording_and_erasing_need_is_permitted(raw: sqlite3.Connection, sql: str) -> None:
    before = raw.total_changes
    raw.execute(sql)
    assert raw.total_changes == before + 1


def test_the_triggers_are_made_again_where_one_was_dropped(
    raw: sqlite3.Connection, ledger_of_all: Ledger
) -> None:
    """``create_tables`` makes whatever is missing: the way to mend a store after an operator dropped one."""
    raw.rollback()
    raw.execute('DROP TRIGGER "entry_no_update"')
    ledger_of_all.store.create_tables(ledger_of_all.registry.tables())
    raw.execute("BEGIN")
    refused(raw, "entry", "UPDATE entry SET envelope = '{}' WHERE seq = 9", "rows are never changed")
