"""The tables of a store, as peewee models: the record itself, the vault, and the projections.

Models here declare shape only. They are bound to no database (several stores may be open at once, and
``verify`` replays into a scratch one): rows go in and out through ``ledger.store``. Keys begin with the book
and foreign keys include it, so that a distributed PostgreSQL can shard by book; peewee has no field for
composite foreign keys, so they are table constraints. Money columns, when they come, are integers.
"""

from __future__ import annotations

from typing import Any

from peewee import SQL, BlobField, BooleanField, CompositeKey, Field, IntegerField, Model, TextField

SCHEMA_VERSION = 1
"""Version of record and vault; a change needs a migration."""

PROJECTION_VERSION = 1
"""Version of all projections together; a change needs only ``shouxin rebuild``."""


def _of_object(*columns: str) -> list[SQL]:
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


# --- The record: appended to, never changed -----------------------------------------------------------------


class Property(Model):
    """Facts about the store itself: versions of schema and projections."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "store_property"


class Head(StoreTable):
    """One row a book: how far its log has come. Locked by whoever appends."""

    book = TextField(primary_key=True)
    size = IntegerField()
    recorded_at = TextField()
    frontier = BlobField()
    note = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "head"


class Entry(StoreTable):
    """The log: envelope as the exact text that was hashed, its salt, and the 32 public bytes."""

    seq = IntegerField()
    salt = BlobField()
    public = BlobField()
    envelope = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "entry"
        primary_key = CompositeKey("book", "seq")


class Tile(StoreTable):
    """Stored subtree hashes, up to 256 a row (C2SP tlog-tiles); a row that is not full only grows."""

    level = IntegerField()
    number = IntegerField()
    hashes = BlobField()

    class Meta:
        """Peewee's own options."""

        table_name = "tile"
        primary_key = CompositeKey("book", "level", "number")


class KeptCheckpoint(StoreTable):
    """Checkpoints that were handed out, numbered from 0 without gaps."""

    number = IntegerField()
    size = IntegerField()
    note = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "kept_checkpoint"
        primary_key = CompositeKey("book", "number")


class IdempotentCommand(StoreTable):
    """Commands that carried a key, with a keyed digest of their body and the receipt they got."""

    key = TextField()
    body_digest = BlobField()
    receipt = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "idempotent_command"
        primary_key = CompositeKey("book", "key")


# --- The vault: may be emptied, row by row ------------------------------------------------------------------


class VaultValue(StoreTable):
    """One personal value: the log holds its salted digest at (seq, path)."""

    seq = IntegerField()
    path = TextField()
    person = TextField(null=True)
    salt = BlobField(null=True)
    value = TextField(null=True)
    erased_seq = IntegerField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "vault_value"
        primary_key = CompositeKey("book", "seq", "path")
        indexes = ((("book", "person"), False),)


class NamePart(StoreTable):
    """Pairs of characters of a person's name, so that two characters find it."""

    part = TextField()
    seq = IntegerField()
    path = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "vault_name_part"
        primary_key = CompositeKey("book", "part", "seq", "path")
        indexes = ((("book", "seq", "path"), False),)


class IdentityDigest(StoreTable):
    """Keyed digest of an identity number, so that a known number finds its person."""

    digest = BlobField()
    seq = IntegerField()
    path = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "vault_identity_digest"
        primary_key = CompositeKey("book", "digest", "seq", "path")
        indexes = ((("book", "seq", "path"), False),)


# --- Projections: the log's shadow, rebuilt at will ---------------------------------------------------------


class LedgerObject(StoreTable):
    """Every object of a book, with the type in its id's prefix and the entry that founded it."""

    id = TextField()
    type = TextField()
    founded_seq = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "object"
        primary_key = CompositeKey("book", "id")


class Subject(StoreTable):
    """Which entries belong to an object: what as-of reads replay."""

    object = TextField()
    seq = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "subject"
        primary_key = CompositeKey("book", "object", "seq")
        constraints = _of_object("object")


class BookRow(StoreTable):
    """The book itself: whose it is, and under which origin and key its log is signed."""

    id = TextField()
    authority = TextField()
    division = TextField()
    time_zone = TextField()
    origin = TextField()
    verifier_key = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "book"
        primary_key = CompositeKey("book", "id")
        constraints = _of_object("id")


class Organisation(StoreTable):
    """An organisation over an interval of days: valid_from included, valid_to excluded, open when null."""

    id = TextField()
    valid_from = TextField()
    valid_to = TextField(null=True)
    name = TextField()
    organisation_class = TextField()
    level = TextField(null=True)
    division = TextField(null=True)
    superior = TextField(null=True)
    credit_code = TextField(null=True)
    credit_code_valid = BooleanField(null=True)
    size = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "organisation"
        primary_key = CompositeKey("book", "id", "valid_from")
        indexes = (
            (("book", "name"), False),
            (("book", "credit_code"), False),
            (("book", "superior"), False),
        )
        constraints = _of_object("id", "superior")


class Person(StoreTable):
    """A natural person over an interval; the name itself lies in the vault under (name_seq, /name)."""

    id = TextField()
    valid_from = TextField()
    valid_to = TextField(null=True)
    name_seq = IntegerField()
    identity_seq = IntegerField(null=True)
    contact_seq = IntegerField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "person"
        primary_key = CompositeKey("book", "id", "valid_from")
        indexes = ((("book", "name_seq"), False), (("book", "identity_seq"), False))
        constraints = _of_object("id")


class Post(StoreTable):
    """An office in a body over an interval."""

    id = TextField()
    valid_from = TextField()
    valid_to = TextField(null=True)
    body = TextField()
    title = TextField()
    standing = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "post"
        primary_key = CompositeKey("book", "id", "valid_from")
        indexes = ((("book", "body"), False),)
        constraints = _of_object("id", "body")


class Tenure(StoreTable):
    """Who held a post from when to when (valid_to excluded)."""

    id = TextField()
    valid_from = TextField()
    valid_to = TextField(null=True)
    post = TextField()
    person = TextField()
    capacity = TextField()
    end_reason = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "tenure"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "post"), False), (("book", "person"), False))
        constraints = _of_object("id", "post", "person")


RECORD_TABLES: tuple[type[Model], ...] = (Property, Head, Entry, Tile, KeptCheckpoint, IdempotentCommand)
VAULT_TABLES: tuple[type[Model], ...] = (VaultValue, NamePart, IdentityDigest)
SHARED_PROJECTIONS: tuple[type[Model], ...] = (LedgerObject, Subject)


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


def every_model() -> list[type[Model]]:
    """Every table declared here."""
    found: list[type[Model]] = [Property]
    return found + list(StoreTable.__subclasses__())


for _model in every_model():
    _model._meta.without_rowid = True  # peewee does not hand this option down to subclasses
