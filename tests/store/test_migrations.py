"""ledger.store.migrations.

Steps are taken once, in order, all or none; every released schema leads to today's.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Settings, open_ledger
from ledger.core.errors import StoreUnusable
from ledger.log import log
from ledger.projection.rebuild import rebuild
from ledger.store.base import Store
from ledger.store.engines import connect
from ledger.store.migrations import MIGRATIONS, Migration, migrate
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import SCHEMA_VERSION
from tests.conftest import check_whole, open_changping
from tests.support.engines import ENGINE, contents, raw
from tests.support.released_schema import file_of, make_secret, restore


def add_column(store: Store) -> None:
    store.execute('ALTER TABLE "kept_checkpoint" ADD COLUMN "witness" TEXT')


def add_table(store: Store) -> None:
    store.execute('CREATE TABLE "witness" ("name" TEXT PRIMARY KEY)')


STEPS = (Migration(SCHEMA_VERSION + 1, add_column), Migration(SCHEMA_VERSION + 2, add_table))


def test_the_steps_lead_without_a_gap_to_this_version() -> None:
    assert [step.version for step in MIGRATIONS] == list(range(2, SCHEMA_VERSION + 1))


def test_a_store_of_this_version_is_left_alone(book: Book) -> None:
    before = contents(book.store)
    assert migrate(book.store) == []
    assert contents(book.store) == before


@pytest.mark.tampered
def test_steps_are_taken_in_order_and_once(book: Book) -> None:
    latest = SCHEMA_VERSION + 2
    assert migrate(book.store, STEPS, latest) == [SCHEMA_VERSION + 1, latest]
    assert book.store.version("schema") == latest
    assert book.store.rows('SELECT "witness" FROM "kept_checkpoint"') == []
    assert book.store.rows('SELECT * FROM "witness"') == []
    assert migrate(book.store, STEPS, latest) == []


def test_a_step_that_fails_takes_the_others_back(book: Book) -> None:
    def failing(store: Store) -> None:
        add_table(store)
        store.execute('INSERT INTO "no_such_table" VALUES (1)')

    before = contents(book.store)
    with pytest.raises(StoreUnusable):
        migrate(book.store, (STEPS[0], Migration(SCHEMA_VERSION + 2, failing)), SCHEMA_VERSION + 2)
    assert contents(book.store) == before
    assert book.store.version("schema") == SCHEMA_VERSION


@pytest.mark.tampered
@pytest.mark.parametrize(
    ("version", "opened", "migrated"),
    [
        (SCHEMA_VERSION + 1, "store.schema-newer", "store.schema-newer"),
        (0, "store.schema-older", "store.no-way"),
    ],
)
def test_another_version_is_refused_with_what_to_do(
    book: Book, settings: Settings, version: int, opened: str, migrated: str
) -> None:
    with raw(book.store) as owner:
        owner.execute("UPDATE store_property SET value = ? WHERE name = 'schema'", (str(version),))
    before = contents(book.store)
    with pytest.raises(StoreUnusable, match=opened.replace(".", r"\.")):
        open_ledger(settings)
    store = connect(settings.database_url)
    with pytest.raises(StoreUnusable, match=migrated.replace(".", r"\.")):
        migrate(store)
    store.close()
    assert contents(book.store) == before


# --- What was released --------------------------------------------------------------------------------------


def shape(store: Store) -> list[Any]:
    """Columns, keys, indexes and triggers of every table."""
    if isinstance(store, SqliteStore):
        return store.rows("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    columns = (
        "SELECT table_name, ordinal_position, column_name, data_type, collation_name, is_nullable "
        "FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, 2"
    )
    constraints = (
        "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE connamespace = current_schema()::regnamespace ORDER BY 1, 2"
    )
    indexes = "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1"
    return [*store.rows(columns), *store.rows(constraints), *store.rows(indexes), store.missing_guards()]


@pytest.mark.on_engine
@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_released_store_becomes_one_of_today(version: int, tmp_path: Path) -> None:
    """Brought up to date it verifies whole, has the shape of a new store, and takes entries."""
    url = ENGINE.url(tmp_path, "released.db")
    restore(file_of(version, ENGINE.name).read_text(encoding="utf-8"), url)
    make_secret(tmp_path / "keys")
    store = connect(url)
    assert migrate(store) == list(range(version + 1, SCHEMA_VERSION + 1))
    store.close()
    given = Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": str(tmp_path / "keys")})
    ledger = open_ledger(given)
    rebuild(ledger)
    check_whole(ledger)
    assert log.read_head(ledger.store, "changping").size > 100
    anew = open_ledger(
        replace(given, database_url=ENGINE.url(tmp_path, "new.db"), key_folder=tmp_path / "new"), create=True
    )
    assert shape(ledger.store) == shape(anew.store)
    open_changping(ledger, "linhe")
    check_whole(ledger)
    ledger.close()
    anew.close()
