"""What all tables share: versions, keys that begin with the book, names and columns.

Models are bound to no database (several stores may be open at once, and ``verify`` replays into a scratch
one): rows go in and out through ``ledger.store.base``. Keys begin with the book and foreign keys include
it, so that a distributed PostgreSQL can shard by book; peewee has no field for composite foreign keys, so
they are table constraints. Money columns, when they come, are integers.
"""

from __future__ import annotations

from typing import Any

from peewee import SQL, Field, Model, TextField

SCHEMA_VERSION = 1
"""Version of record and vault; a change needs a migration."""

PROJECTION_VERSION = 7
"""Version of all projections together; a change needs only ``shouxin rebuild``."""

RETIRED = ("standing", "contract_standing", "coming")
"""Projections of earlier versions, which a rebuild takes away."""


def of_object(*columns: str) -> list[SQL]:
    """Deferred foreign keys of columns to the objects of the same book."""
    return [
        SQL(
            f'FOREIGN KEY ("book", "{column}") REFERENCES "object" ("book", "id") '
            "DEFERRABLE INITIALLY DEFERRED"
        )
        for column in columns
    ]


class StoreTable(Model):
    """Base: no surrogate key; rows lie in the order of their primary key."""

    book: Any = TextField()

    class Meta:
        """Peewee's own options."""

        legacy_table_names = False


def name_of(model: type[Model]) -> str:
    """Name of a table in the database."""
    name: str = model._meta.table_name
    return name


def key_columns(model: type[Model]) -> list[str]:
    """Names of a table's primary key columns, the book first."""
    keys: list[Field] = model._meta.get_primary_keys()  # type: ignore[no-untyped-call]
    return [field.column_name for field in keys]


def columns(model: type[Model]) -> list[str]:
    """Names of a table's columns, in the order rows are given in."""
    return [field.column_name for field in model._meta.sorted_fields]
