"""The whole catalogue, held to what the models make: what is altered, missing or spare is named."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

from ledger import Book, Problem, record
from ledger.custody.verify import catalogue_problems, verify
from ledger.projection.rebuild import rebuild
from ledger.record.founding import open_book
from ledger.store.base import Store
from ledger.words.say import say
from tests.conftest import OPERATOR
from tests.support.engines import raw

FIRM = {"kind": "organisation.registered", "data": {"name": "长平第一建材厂", "class": "enterprise"}}


def problems(book: Book) -> list[Problem]:
    return catalogue_problems(book.store, book.ledger.registry)


def named(found: list[Problem]) -> set[tuple[str, str]]:
    return {(one.code.rpartition("-")[2], str(one.params.get("name"))) for one in found}


def tables(store: Store) -> list[str]:
    kind = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
    if store.engine != "SQLite":
        kind = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
    return [str(row[0]) for row in store.rows(kind)]


def test_a_store_as_it_is_made_has_nothing_more_less_or_other(book: Book) -> None:
    record(book, OPERATOR, FIRM, "k", keep_checkpoint=True)
    assert problems(book) == []
    rebuild(book.ledger)
    assert problems(book) == []


# --- SQLite: the text of the statement is the definition ----------------------------------------------------


@pytest.mark.sqlite_only
@pytest.mark.tampered
def test_each_index_and_trigger_taken_away_is_named(book: Book) -> None:
    kinds = "SELECT type, name FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    there = [(str(row[0]), str(row[1])) for row in book.store.rows(kinds)]
    assert len(there) > 100
    with raw(book.store) as direct:
        for kind, name in there:
            direct.execute(f'DROP {kind.upper()} "{name}"')
    assert {name for _, name in named(problems(book))} == {name for _, name in there}


@pytest.mark.sqlite_only
@pytest.mark.tampered
def test_each_table_altered_is_named(book: Book) -> None:
    """A column more, a table that is a view, a table of another name, and a trigger besides, in turn."""
    expected: set[tuple[str, str]] = set()
    with raw(book.store) as direct:
        direct.execute("PRAGMA foreign_keys = off")
        direct.execute("PRAGMA legacy_alter_table = on")
        for table, what in zip(
            tables(book.store), cycle(("column", "view", "trigger", "index")), strict=False
        ):
            if what == "column":
                direct.execute(f'ALTER TABLE "{table}" ADD COLUMN "spare" TEXT')
                expected.add(("altered", table))
            elif what == "view":
                direct.execute(f'ALTER TABLE "{table}" RENAME TO "{table}_real"')
                direct.execute(f'CREATE VIEW "{table}" AS SELECT * FROM "{table}_real"')
                expected |= {("missing", table), ("spare", table), ("spare", f"{table}_real")}
            elif what == "trigger":
                direct.execute(f'CREATE TRIGGER "{table}_spy" AFTER INSERT ON "{table}" BEGIN SELECT 1; END')
                expected.add(("spare", f"{table}_spy"))
            else:
                direct.execute(f'CREATE INDEX "{table}_more" ON "{table}" (1)')
                expected.add(("spare", f"{table}_more"))
        direct.execute('CREATE TABLE "notes" (v)')
    assert expected | {("spare", "notes")} <= named(problems(book))


@pytest.mark.sqlite_only
@pytest.mark.tampered
def test_a_table_of_statistics_with_room_for_more_is_named(book: Book) -> None:
    with raw(book.store) as direct:
        direct.execute("PRAGMA writable_schema = on")
        direct.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ',stat)', ',stat,kept)') WHERE name LIKE '%stat1'"
        )
    assert named(problems(book)) == {("spare", "sqlite_stat1")}


@pytest.mark.tampered
def test_what_a_store_keeps_of_itself_is_held_to_what_it_should(book: Book) -> None:
    with raw(book.store) as direct:
        direct.execute('UPDATE "store_property" SET "name" = \'note\' WHERE "name" = \'secret\'')
    assert named(problems(book)) == {("missing", "secret"), ("spare", "note")}


# --- PostgreSQL: a row of the catalogue a property ----------------------------------------------------------

ALTERED = {
    "a column more": ('ALTER TABLE "{t}" ADD COLUMN "spare" text', ("spare", "{t}.spare")),
    "a column that may be empty": ('ALTER TABLE "{t}" ADD CONSTRAINT "c" CHECK (true)', ("spare", "{t}.c")),
    "another type": ('ALTER TABLE "{t}" ALTER COLUMN "book" TYPE varchar', ("altered", "{t}.book")),
    "another order of texts": (
        'ALTER TABLE "{t}" ALTER COLUMN "book" TYPE text COLLATE "en-x-icu"',
        ("altered", "{t}.book"),
    ),
    "a default": ('ALTER TABLE "{t}" ALTER COLUMN "book" SET DEFAULT \'x\'', ("altered", "{t}.book")),
    "an index more": ('CREATE INDEX "{t}_more" ON "{t}" ("book")', ("spare", "{t}_more")),
    "rows that some don't see": ('ALTER TABLE "{t}" ENABLE ROW LEVEL SECURITY', ("altered", "{t}")),
    "a policy": ('CREATE POLICY "mine" ON "{t}" USING (false)', ("spare", "{t}.mine")),
    "a rule": ('CREATE RULE "quiet" AS ON INSERT TO "{t}" DO INSTEAD NOTHING', ("spare", "{t}.quiet")),
    "an heir": ('CREATE TABLE "{t}_heir" () INHERITS ("{t}")', ("spare", "{t}.{t}_heir")),
    "storage": ('ALTER TABLE "{t}" SET (fillfactor = 50)', ("altered", "{t}")),
    "a key less": ('ALTER TABLE "{t}" DROP CONSTRAINT "{t}_pkey" CASCADE', ("missing", "{t}.{t}_pkey")),
    "references unchecked": ('ALTER TABLE "{t}" DISABLE TRIGGER ALL', None),
    "a view": (
        'ALTER TABLE "{t}" RENAME TO "{t}_real"; CREATE VIEW "{t}" AS TABLE "{t}_real"',
        ("spare", "{t}"),
    ),
}


def _steps(store: Store) -> Iterator[tuple[str, str, tuple[str, str] | None]]:
    for table, (what, (sql, found)) in zip(tables(store), cycle(ALTERED.items()), strict=False):
        name = (found[0], found[1].replace("{t}", table)) if found else None
        yield f"{what} of {table}", sql.replace("{t}", table), name


@pytest.mark.postgres_only
@pytest.mark.tampered
def test_each_property_altered_on_the_server_is_named(book: Book) -> None:
    assert problems(book) == []
    expected: dict[str, tuple[str, str]] = {}
    switched_off = 0
    with raw(book.store) as direct:
        for what, sql, found in list(_steps(book.store)):
            for one in sql.split("; "):
                direct.execute(one)
            if found is not None:
                expected[what] = found
            switched_off += found is None
        direct.execute("CREATE FUNCTION length(bytea) RETURNS integer LANGUAGE sql AS 'SELECT 1'")
        direct.execute("CREATE COLLATION quiet (provider = icu, locale = 'en')")
        direct.execute("CREATE SEQUENCE counter")
        direct.execute("CREATE DOMAIN short AS text")
        direct.execute("CREATE MATERIALIZED VIEW copied AS SELECT 1 AS one")
        direct.execute('CREATE STATISTICS "samples" (mcv) ON "value", "path" FROM "vault_value"')
    made = ("length(bytea)", "quiet", "counter", "short", "copied", "samples")
    expected |= {one: ("spare", one) for one in made}
    found_names = named(problems(book))
    assert [what for what, name in expected.items() if name not in found_names] == []
    assert switched_off
    assert any(one.params.get("kind") == "trigger" for one in problems(book))


@pytest.mark.postgres_only
@pytest.mark.tampered
def test_an_order_of_texts_that_only_calls_itself_the_same_is_named(book: Book) -> None:
    with raw(book.store) as direct:
        direct.execute("CREATE SCHEMA elsewhere")
        direct.execute("CREATE COLLATION elsewhere.\"C\" (provider = icu, locale = 'en')")
        direct.execute('ALTER TABLE "flag" ALTER COLUMN "rule" TYPE text COLLATE elsewhere."C"')
    assert named(problems(book)) == {("altered", "flag.rule")}


@pytest.mark.postgres_only
@pytest.mark.tampered
@pytest.mark.parametrize("how", ["SECURITY DEFINER", "STABLE", "STRICT"])
def test_a_guard_that_works_otherwise_is_named(book: Book, how: str) -> None:
    with raw(book.store) as direct:
        direct.execute(f'ALTER FUNCTION "entry_no_update"() {how}')
    assert [one.code for one in problems(book)] == ["verify.trigger"]


@pytest.mark.postgres_only
def test_what_an_administrator_tunes_is_no_finding(book: Book) -> None:
    with raw(book.store) as direct:
        direct.execute('ALTER TABLE "object" SET (autovacuum_vacuum_scale_factor = 0.01)')
    assert problems(book) == []


@pytest.mark.postgres_only
def test_no_other_schema_s_names_come_before_the_server_s_own(book: Book, make_ledger: Any) -> None:
    """He who sets the search path of a database makes its functions and catalogue his, or so he hopes."""
    record(book, OPERATOR, FIRM)
    [(database, schema)] = book.store.rows("SELECT current_database(), current_schema()")
    with raw(book.store) as direct:
        direct.execute("CREATE SCHEMA elsewhere")
        direct.execute(
            "CREATE FUNCTION elsewhere.strpos(text, text) RETURNS integer LANGUAGE sql AS 'SELECT 0'"
        )
        direct.execute("CREATE TABLE elsewhere.pg_class AS SELECT * FROM pg_catalog.pg_class WHERE false")
        direct.execute(f'ALTER DATABASE "{database}" SET search_path = "{schema}", elsewhere, pg_catalog')
    again = make_ledger()
    assert again.store.rows("SELECT strpos('ab', 'b'), count(*) > 9 FROM pg_class") == [(2, 1)]
    assert catalogue_problems(again.store, again.registry) == []


@pytest.mark.postgres_only
@pytest.mark.parametrize("schema", ["mine", "Budget office", 'o\'hara "x" %s'])
def test_a_store_in_a_schema_of_its_own_is_as_the_program_makes_it(
    book: Book, make_ledger: Any, schema: str
) -> None:
    """The address names it; what stands in ``public`` is another store's."""
    [(database,)] = book.store.rows("SELECT current_database()")
    quoted = schema.replace('"', '""')
    with raw(book.store) as direct:
        direct.execute(f'CREATE SCHEMA "{quoted}"')
        direct.execute(f'ALTER DATABASE "{database}" SET search_path = "{quoted}", public')
    ledger = make_ledger()
    at = {"authority": "长平市水务局", "division": "990100", "origin": "log.example/own"}
    own = open_book(ledger, "own", OPERATOR, **at)
    record(own, OPERATOR, FIRM, "k", keep_checkpoint=True)
    assert (ledger.books(), problems(own)) == (["own"], [])
    rebuild(own.ledger)
    assert problems(own) == []


@pytest.mark.postgres_only
@pytest.mark.tampered
def test_a_table_without_one_of_its_columns_is_told_of_in_the_database_s_own_words(book: Book) -> None:
    """What the server says first, and not that the connection was lost, which it never was."""
    with raw(book.store) as direct:
        direct.execute('ALTER TABLE "flag" DROP COLUMN "level"')
    [found] = [one for one in verify(book).problems if one.code == "verify.replay"]
    assert found.params["reason"] == "store.failed"
    assert "level" in say(found, "en")
