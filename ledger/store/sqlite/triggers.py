"""Triggers by which SQLite itself refuses to change what was recorded.

They hold against any program that writes to the file, not only this one. An operator may drop a trigger; then
``verify`` and the checkpoints that others keep still find what he changed.

SQLite's ``INSERT OR REPLACE`` deletes the old row without firing a DELETE trigger, so insertion is guarded
too: a log row is accepted at the next free place and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator

from peewee import Model

from ledger.core.limits import TILE_BYTES
from ledger.store.tables import (
    EntryTable,
    HeadTable,
    IdempotentCommandTable,
    KeptCheckpointTable,
    TileTable,
    VaultValueTable,
    key_columns,
    name_of,
)


def _trigger(table: str, name: str, event: str, condition: str, message: str) -> str:
    return (
        f'CREATE TRIGGER IF NOT EXISTS "{table}_{name}" BEFORE {event} ON "{table}" '
        f"WHEN {condition} BEGIN SELECT RAISE(ABORT, '{table}: {message}'); END"
    )


def sqlite_triggers() -> Iterator[str]:
    """The statements that make the record append-only and the vault erasable but not editable."""
    for table, counter in ((name_of(EntryTable), "seq"), (name_of(KeptCheckpointTable), "number")):
        following = f'(SELECT ifnull(max("{counter}") + 1, 0) FROM "{table}" WHERE "book" = NEW."book")'
        yield _trigger(table, "in_order", "INSERT", f'NEW."{counter}" <> {following}', "out of order")
    for table in map(name_of, (EntryTable, KeptCheckpointTable, IdempotentCommandTable)):
        yield _trigger(table, "no_update", "UPDATE", "1", "rows are never changed")
    for table in map(
        name_of,
        (EntryTable, KeptCheckpointTable, IdempotentCommandTable, HeadTable, TileTable, VaultValueTable),
    ):
        yield _trigger(table, "no_delete", "DELETE", "1", "rows are never deleted")
    replaceable: tuple[type[Model], ...] = (IdempotentCommandTable, HeadTable, TileTable, VaultValueTable)
    for model in replaceable:
        table = name_of(model)
        keys = " AND ".join(f'"{c}" = NEW."{c}"' for c in key_columns(model))
        yield _trigger(
            table, "no_replace", "INSERT", f'EXISTS (SELECT 1 FROM "{table}" WHERE {keys})', "already there"
        )
    yield _trigger(
        "head", "grows", "UPDATE", 'NEW."book" <> OLD."book" OR NEW."size" < OLD."size"', "shrinks"
    )
    yield _trigger(
        "tile",
        "grows",
        "UPDATE",
        f'length(OLD."hashes") >= {TILE_BYTES} OR NEW."book" <> OLD."book" OR NEW."level" <> OLD."level" '
        'OR NEW."number" <> OLD."number" '
        'OR substr(NEW."hashes", 1, length(OLD."hashes")) IS NOT OLD."hashes"',
        "hashes are only added",
    )
    yield _trigger(
        "vault_value",
        "only_erasure",
        "UPDATE",
        'NEW."book" <> OLD."book" OR NEW."seq" <> OLD."seq" OR NEW."path" <> OLD."path" '
        'OR NEW."person" IS NOT OLD."person" OR NEW."value" IS NOT NULL OR NEW."salt" IS NOT NULL '
        'OR OLD."erased_seq" IS NOT NULL OR NEW."erased_seq" IS NULL',
        "values are erased, never changed",
    )
