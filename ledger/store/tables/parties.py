"""Projections of books, organisations, persons, posts and tenures."""

from __future__ import annotations

from peewee import CompositeKey, TextField

from ledger.store.tables.base import IntervalTable, StoreTable, of_object


class BookTable(StoreTable):
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
        indexes = ((("division",), False),)
        constraints = of_object("id")


class OrganisationTable(IntervalTable):
    """An organisation over an interval of days: valid_from included, valid_to excluded, open when null.

    ``name_key`` is what its name is found by, ``name_head`` and ``name_tail`` what names alike are
    (``ledger.core.names``).
    """

    class Meta:
        """Peewee's own options."""

        table_name = "organisation"
        primary_key = CompositeKey("book", "id", "valid_from")
        indexes = (
            (("book", "name_key"), False),
            (("book", "name_head"), False),
            (("book", "name_tail"), False),
            (("book", "credit_code"), False),
            (("book", "superior"), False),
            (("book", "person"), False),
        )
        constraints = of_object("id")


class PersonTable(IntervalTable):
    """A natural person over an interval; the name itself lies in the vault under (name_seq, /name)."""

    class Meta:
        """Peewee's own options."""

        table_name = "person"
        primary_key = CompositeKey("book", "id", "valid_from")
        indexes = ((("book", "name_seq"), False), (("book", "identity_seq"), False))
        constraints = of_object("id")


class PostTable(StoreTable):
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
        constraints = of_object("id", "body")


class TenureTable(StoreTable):
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
        indexes = ((("book", "post"), False), (("book", "person"), False), (("book", "valid_to"), False))
        constraints = of_object("id", "post", "person")
