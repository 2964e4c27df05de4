"""Triggers by which PostgreSQL itself refuses to change what was recorded.

They hold against any program that is connected, whatever its ``session_replication_role`` (ENABLE ALWAYS).
Whoever owns the tables may drop them; then ``verify`` and the checkpoints that others keep still find what he
changed. Where a distributed engine takes no triggers, revoke instead: the role of the program needs SELECT,
INSERT on all tables of the record, UPDATE on ``head``, ``tile`` and ``vault_value``, and nothing more there.

Insertion is checked once a statement, after it: bulk loads stay bulk loads. PostgreSQL has no ``INSERT OR
REPLACE``; an upsert fires the UPDATE triggers.
"""

from __future__ import annotations

from collections.abc import Iterator

from ledger.core.frozen import frozen
from ledger.core.limits import TILE_BYTES
from ledger.store.tables import (
    EntryTable,
    HeadTable,
    IdempotentCommandTable,
    KeptCheckpointTable,
    TileTable,
    VaultValueTable,
    name_of,
)

_ROW, _BEFORE, _INSERT, _DELETE, _UPDATE, _TRUNCATE = 1, 2, 4, 8, 16, 32
"""Bits of pg_trigger.tgtype (PostgreSQL source, catalog/pg_trigger.h)."""

_EVENTS = {_INSERT: "INSERT", _DELETE: "DELETE", _UPDATE: "UPDATE", _TRUNCATE: "TRUNCATE"}


@frozen
class Guard:
    """One trigger with the function behind it, which has the same name.

    Attributes:
        kind: bits of ``pg_trigger.tgtype``.
        source: body of the function, in PL/pgSQL.
    """

    table: str
    name: str
    kind: int
    source: str

    def statements(self) -> Iterator[str]:
        """What makes it."""
        event = next(word for bit, word in _EVENTS.items() if self.kind & bit)
        when = "BEFORE" if self.kind & _BEFORE else "AFTER"
        added = " REFERENCING NEW TABLE AS added" if event == "INSERT" else ""
        each = "ROW" if self.kind & _ROW else "STATEMENT"
        yield (
            f'CREATE OR REPLACE FUNCTION "{self.name}"() RETURNS trigger LANGUAGE plpgsql '
            f"AS $guard${self.source}$guard$"
        )
        yield (
            f'CREATE OR REPLACE TRIGGER "{self.name}" {when} {event} ON "{self.table}"{added} '
            f'FOR EACH {each} EXECUTE FUNCTION "{self.name}"()'
        )
        yield f'ALTER TABLE "{self.table}" ENABLE ALWAYS TRIGGER "{self.name}"'


def _refuse(table: str, message: str) -> str:
    return f"RAISE EXCEPTION '{table}: {message}' USING ERRCODE = 'integrity_constraint_violation';"


def _unless(table: str, name: str, kind: int, condition: str, message: str) -> Guard:
    """A guard that refuses where a condition holds."""
    done = "NEW" if kind & _BEFORE else "NULL"
    source = f" BEGIN IF {condition} THEN {_refuse(table, message)} END IF; RETURN {done}; END "
    return Guard(table, f"{table}_{name}", kind, source)


def _never(table: str, name: str, kind: int, message: str) -> Guard:
    return Guard(table, f"{table}_{name}", kind, f" BEGIN {_refuse(table, message)} END ")


def postgres_guards(schema: str) -> Iterator[Guard]:
    """All guards of the record and the vault.

    Args:
        schema: where the tables lie; named in full, so that no temporary table can stand in for one.
    """
    quoted = schema.replace('"', '""')
    for table, counter in ((name_of(EntryTable), "seq"), (name_of(KeptCheckpointTable), "number")):
        before = (
            f'(SELECT max(e."{counter}") + 1 FROM "{quoted}"."{table}" e '
            f'WHERE e."book" = a."book" AND e."{counter}" < a."first")'
        )
        condition = (
            f'EXISTS (SELECT 1 FROM (SELECT "book", min("{counter}") AS "first", max("{counter}") AS "last", '
            'count(*) AS "rows" FROM added GROUP BY "book") a '
            f'WHERE a."last" - a."first" + 1 <> a."rows" OR a."first" <> coalesce({before}, 0))'
        )
        yield _unless(table, "in_order", _INSERT, condition, "out of order")
    for table in map(name_of, (EntryTable, KeptCheckpointTable, IdempotentCommandTable)):
        yield _never(table, "no_update", _ROW | _BEFORE | _UPDATE, "rows are never changed")
    for table in map(
        name_of,
        (EntryTable, KeptCheckpointTable, IdempotentCommandTable, HeadTable, TileTable, VaultValueTable),
    ):
        yield _never(table, "no_delete", _ROW | _BEFORE | _DELETE, "rows are never deleted")
        yield _never(table, "no_truncate", _BEFORE | _TRUNCATE, "rows are never deleted")
    row_update = _ROW | _BEFORE | _UPDATE
    shrinks = 'NEW."book" <> OLD."book" OR NEW."size" < OLD."size"'
    yield _unless("head", "grows", row_update, shrinks, "shrinks")
    yield _unless(
        "tile",
        "grows",
        row_update,
        f'length(OLD."hashes") >= {TILE_BYTES} OR NEW."book" <> OLD."book" OR NEW."level" <> OLD."level" '
        'OR NEW."number" <> OLD."number" '
        'OR substr(NEW."hashes", 1, length(OLD."hashes")) IS DISTINCT FROM OLD."hashes"',
        "hashes are only added",
    )
    yield _unless(
        "vault_value",
        "only_erasure",
        row_update,
        'NEW."book" <> OLD."book" OR NEW."seq" <> OLD."seq" OR NEW."path" <> OLD."path" '
        'OR NEW."person" IS DISTINCT FROM OLD."person" OR NEW."value" IS NOT NULL OR NEW."salt" IS NOT NULL '
        'OR OLD."erased_seq" IS NOT NULL OR NEW."erased_seq" IS NULL',
        "values are erased, never changed",
    )


STANDING_GUARDS = (
    "SELECT t.tgname, c.relname, t.tgtype::int, p.proname, p.prosrc FROM pg_trigger t "
    "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
    "JOIN pg_language l ON l.oid = p.prolang "
    "WHERE NOT t.tgisinternal AND t.tgenabled = 'A' AND t.tgqual IS NULL AND t.tgnargs = 0 "
    "AND t.tgattr::text = '' AND l.lanname = 'plpgsql' AND p.proconfig IS NULL "
    "AND NOT t.tgdeferrable AND NOT p.prosecdef AND NOT p.proisstrict AND p.provolatile = 'v' "
    "AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
    "AND p.pronamespace = c.relnamespace"
)
"""Triggers in force at all times, without a condition, with what they do."""


def missing(schema: str, found: list[tuple[str, str, int, str, str]]) -> list[str]:
    """Names of the guards that are not among the triggers in force."""
    there = set(found)
    return [
        guard.name
        for guard in postgres_guards(schema)
        if (guard.name, guard.table, guard.kind, guard.name, guard.source) not in there
    ]
