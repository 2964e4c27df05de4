"""What all tables share: versions, keys that begin with the book, names and columns.

Models are bound to no database (several stores may be open at once, and ``verify`` replays into a scratch
one): rows go in and out through ``ledger.store.base``. Keys begin with the book and foreign keys include
it, so that a distributed PostgreSQL can shard by book; peewee has no field for composite foreign keys, so
they are table constraints. Money columns, when they come, are integers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peewee import SQL, BooleanField, Field, IntegerField, Model, TextField

from ledger.core.described import TableColumn

SCHEMA_VERSION = 1
"""Version of record and vault; a change needs a migration."""

PROJECTION_VERSION = 8
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


class DerivedTable(StoreTable):
    """A table whose columns beside the key follow from the class of its rows (``ledger.core.described``).

    What stands in a model of it is how rows are found: its name, key and indexes.
    """

    id = TextField()


class IntervalTable(DerivedTable):
    """One with a row for each interval of days: valid_from included, valid_to excluded, open when null."""

    valid_from = TextField()
    valid_to = TextField(null=True)


_KINDS: dict[type, type[Field]] = {str: TextField, int: IntegerField, bool: BooleanField}
_GIVEN: set[type[Model]] = set()


def give_columns(model: type[Model], given: Iterable[TableColumn]) -> None:
    """The columns that follow from the class of a table's rows; those that name objects are held to them."""
    if model in _GIVEN:
        return
    _GIVEN.add(model)
    listed = list(given)
    for column in listed:
        model._meta.add_field(column.name, _KINDS[column.kind](null=column.null))
    model._meta.constraints += of_object(*(column.name for column in listed if column.references))


def name_of(model: type[Model]) -> str:
    """Name of a table in the database."""
    name: str = model._meta.table_name
    return name


def key_columns(model: type[Model]) -> list[str]:
    """Names of a table's primary key columns, the book first."""
    keys: list[Field] = model._meta.get_primary_keys()  # type: ignore[no-untyped-call]
    return [field.column_name for field in keys]


def columns(model: type[Model]) -> list[str]:
    """Names of a table's columns, in the order rows are given in.

    Raises:
        LookupError: they follow from entries that were not read yet.
    """
    if issubclass(model, DerivedTable) and model not in _GIVEN:
        raise LookupError(f"{name_of(model)}: call ledger.entries.registry() first")
    return [field.column_name for field in model._meta.sorted_fields]
