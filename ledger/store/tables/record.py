"""The record (appended to, never changed), the vault (may be emptied, row by row), the index of objects."""

from __future__ import annotations

from peewee import BlobField, CompositeKey, IntegerField, Model, TextField

from ledger.store.tables.base import StoreTable, of_object

# --- The record: appended to, never changed -----------------------------------------------------------------


class PropertyTable(Model):
    """Facts about the store itself: versions of schema and projections."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "store_property"


class HeadTable(StoreTable):
    """One row a book: how far its log has come. Locked by whoever appends."""

    book = TextField(primary_key=True)
    size = IntegerField()
    recorded_at = TextField()
    frontier = BlobField()
    note = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "head"


class EntryTable(StoreTable):
    """The log: envelope as the exact text that was hashed, its salt, and the 32 public bytes."""

    seq = IntegerField()
    salt = BlobField()
    public = BlobField()
    envelope = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "entry"
        primary_key = CompositeKey("book", "seq")


class TileTable(StoreTable):
    """Stored subtree hashes, up to 256 a row (C2SP tlog-tiles); a row that is not full only grows."""

    level = IntegerField()
    number = IntegerField()
    hashes = BlobField()

    class Meta:
        """Peewee's own options."""

        table_name = "tile"
        primary_key = CompositeKey("book", "level", "number")


class KeptCheckpointTable(StoreTable):
    """Checkpoints that were handed out, numbered from 0 without gaps."""

    number = IntegerField()
    size = IntegerField()
    note = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "kept_checkpoint"
        primary_key = CompositeKey("book", "number")


class IdempotentCommandTable(StoreTable):
    """Commands that carried a key, with a keyed digest of their body and the receipt they got.

    A key is kept behind its actor and a line break, since two actors may choose the same.
    """

    key = TextField()
    body_digest = BlobField()
    receipt = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "idempotent_command"
        primary_key = CompositeKey("book", "key")


# --- The vault: may be emptied, row by row ------------------------------------------------------------------


class VaultValueTable(StoreTable):
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


class NamePartTable(StoreTable):
    """Pairs of characters of a person's name, so that two characters find it."""

    part = TextField()
    seq = IntegerField()
    path = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "vault_name_part"
        primary_key = CompositeKey("book", "part", "seq", "path")
        indexes = ((("book", "seq", "path"), False),)


class IdentityDigestTable(StoreTable):
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


class LedgerObjectTable(StoreTable):
    """Every object of a book, with the type in its id's prefix and the entry that founded it."""

    id = TextField()
    type = TextField()
    founded_seq = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "object"
        primary_key = CompositeKey("book", "id")


class SubjectTable(StoreTable):
    """Which entries belong to an object: what as-of reads replay."""

    object = TextField()
    seq = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "subject"
        primary_key = CompositeKey("book", "object", "seq")
        constraints = of_object("object")


class UpcomingTable(StoreTable):
    """Objects with an entry that took effect only after the day on which it was recorded, and on which day.

    On a day before that the other tables, which hold all that is known, are ahead of it
    (``ledger.projection.upcoming``).
    """

    object = TextField()
    seq = IntegerField()
    effective_on = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "upcoming"
        primary_key = CompositeKey("book", "object", "seq")
        indexes = ((("book", "effective_on"), False),)
        constraints = of_object("object")


RECORD_TABLES: tuple[type[Model], ...] = (
    PropertyTable,
    HeadTable,
    EntryTable,
    TileTable,
    KeptCheckpointTable,
    IdempotentCommandTable,
)
VAULT_TABLES: tuple[type[Model], ...] = (VaultValueTable, NamePartTable, IdentityDigestTable)
INDEX_TABLES: tuple[type[Model], ...] = (LedgerObjectTable, SubjectTable, UpcomingTable)
