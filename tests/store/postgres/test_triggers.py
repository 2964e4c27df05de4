"""ledger.store.postgres.triggers.

The server refuses to change what was recorded, whoever is connected, in any mode.

Every statement goes through a connection of the tables' owner, who is a superuser, with triggers for replicas
on and off. Nothing of it is left: the fixture rolls back, and the book is verified whole afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from ledger import Book, record
from ledger.core.limits import TILE_WIDTH
from ledger.custody.verify import missing_triggers
from tests.conftest import OPERATOR
from tests.support.engines import url_of

pytestmark = pytest.mark.postgres_only

GUARDED = ("entry", "kept_checkpoint", "idempotent_command", "head", "tile", "vault_value")
Connection = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture
def full(book: Book) -> Book:
    """A book with rows in every guarded table, and a full tile."""
    firms = [
        {"kind": "organisation.registered", "data": {"name": f"甲{at}", "class": "enterprise"}}
        for at in range(TILE_WIDTH)
    ]
    record(book, OPERATOR, firms, "firms", keep_checkpoint=True)
    person = {"kind": "person.registered", "data": {"name": "周一", "contact": "zhou@changping.example"}}
    record(book, OPERATOR, [person, person], keep_checkpoint=True)
    record(book, OPERATOR, {"kind": "vault.erased", "data": {"entry": TILE_WIDTH + 1, "reason": "requested"}})
    return book


@pytest.fixture(params=["origin", "replica"])
def owner(request: pytest.FixtureRequest, full: Book) -> Iterator[Connection]:
    with psycopg.connect(url_of(full.store)) as connection:
        connection.execute(f"SET session_replication_role = {request.param}")
        yield connection
        connection.rollback()


def refused(owner: Connection, sql: str, message: str, values: tuple[Any, ...] = ()) -> None:
    with pytest.raises(psycopg.IntegrityError, match=message), owner.transaction():
        owner.execute(sql, values)


@pytest.mark.parametrize("table", GUARDED)
def test_rows_are_never_deleted(owner: Connection, table: str) -> None:
    refused(owner, f"DELETE FROM {table}", f"{table}: rows are never deleted")
    refused(owner, f"TRUNCATE {table} CASCADE", f"{table}: rows are never deleted")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entry SET envelope = envelope",
        "UPDATE entry SET seq = seq + 1000",
        "UPDATE kept_checkpoint SET note = ''",
        "UPDATE idempotent_command SET receipt = ''",
        "INSERT INTO entry SELECT * FROM entry WHERE seq = 3 ON CONFLICT (book, seq) DO UPDATE SET salt = ''",
    ],
)
def test_recorded_rows_are_never_updated(owner: Connection, sql: str) -> None:
    refused(owner, sql, "rows are never changed")


COPY_ROW = {
    "entry": "INSERT INTO entry SELECT book, seq + %s, salt, public, envelope FROM entry WHERE seq = 0",
    "kept_checkpoint": (
        "INSERT INTO kept_checkpoint SELECT book, number + %s, size, note "
        "FROM kept_checkpoint WHERE number = 0"
    ),
}
SIZES = {"entry": TILE_WIDTH + 4, "kept_checkpoint": 2}


@pytest.mark.parametrize("table", COPY_ROW)
def test_a_row_comes_next_or_not_at_all(owner: Connection, table: str) -> None:
    for place in (-1, SIZES[table] + 1, SIZES[table] + 1_000):
        refused(owner, COPY_ROW[table], f"{table}: out of order", (place,))
    owner.execute(COPY_ROW[table], (SIZES[table],))
    refused(owner, COPY_ROW[table], f"{table}: out of order", (SIZES[table] + 2,))


def test_a_bulk_load_with_a_gap_or_a_late_start_is_refused(owner: Connection) -> None:
    for places in ([0, 1, 3], [1, 2, 3], [-1, 0, 1]):
        rows = ", ".join(f"('other', {place}, '', '', '')" for place in places)
        refused(owner, f"INSERT INTO entry VALUES {rows}", "entry: out of order")
    owner.execute("INSERT INTO entry VALUES ('other', 1, '', '', ''), ('other', 0, '', '', '')")


def test_a_temporary_table_does_not_stand_in_for_the_log(owner: Connection) -> None:
    owner.execute("CREATE TEMP TABLE entry (book text, seq bigint)")
    sql = "INSERT INTO public.entry SELECT book, 1000, salt, public, envelope FROM public.entry WHERE seq = 0"
    refused(owner, sql, "entry: out of order")


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("UPDATE head SET size = size - 1", "head: shrinks"),
        ("UPDATE head SET book = 'other'", "head: shrinks"),
        (
            "UPDATE tile SET hashes = hashes || '\\x00' WHERE number = 0 AND level = 0",
            "tile: hashes are only",
        ),
        ("UPDATE tile SET hashes = '\\x00' WHERE number = 1 AND level = 0", "tile: hashes are only"),
        ("UPDATE tile SET number = 9 WHERE number = 1 AND level = 0", "tile: hashes are only"),
        ("UPDATE vault_value SET value = '另' WHERE erased_seq IS NULL", "vault_value: values are erased"),
        ("UPDATE vault_value SET value = NULL, salt = NULL", "vault_value: values are erased"),
        ("UPDATE vault_value SET erased_seq = 9999", "vault_value: values are erased"),
        ("UPDATE vault_value SET person = 'person-1'", "vault_value: values are erased"),
    ],
)
def test_what_may_change_changes_in_one_direction(owner: Connection, sql: str, message: str) -> None:
    refused(owner, sql, message)


@pytest.mark.parametrize(
    "sql",
    [
        'DROP TRIGGER "entry_in_order" ON entry',
        'ALTER TABLE entry DISABLE TRIGGER "entry_in_order"',
        'ALTER TABLE entry ENABLE TRIGGER "entry_in_order"',
        'ALTER TABLE entry ENABLE REPLICA TRIGGER "entry_in_order"',
        "CREATE OR REPLACE FUNCTION entry_in_order() RETURNS trigger LANGUAGE plpgsql "
        "AS 'BEGIN RETURN NULL; END'",
        'CREATE OR REPLACE TRIGGER "entry_in_order" AFTER INSERT ON entry REFERENCING NEW TABLE AS added '
        "FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION entry_in_order()",
        "ALTER FUNCTION entry_in_order() SET search_path = pg_temp",
    ],
)
def test_a_guard_that_was_taken_away_or_weakened_is_named(full: Book, sql: str) -> None:
    assert missing_triggers(full.store) == []
    with psycopg.connect(url_of(full.store)) as connection:
        connection.execute(sql)
    assert missing_triggers(full.store) == ["entry_in_order"]
