"""Projections of what other publishers' open data gave.

The releases received, the identifiers of organisations.
"""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from ledger.store.tables.base import StoreTable, of_object


class PublishedReleaseTable(StoreTable):
    """A release of a contracting process; its text lies in the vault, at the entry ``seq``."""

    id = TextField()
    ocid = TextField()
    digest = TextField()
    seq = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "published_release"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "ocid"), False),)
        constraints = of_object("id")


class OrganisationIdentifierTable(StoreTable):
    """The number of an organisation in a register of its country, as ``scheme`` names it."""

    id = TextField()
    organisation = TextField()
    scheme = TextField()
    identifier = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "organisation_identifier"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "identifier", "scheme"), False), (("book", "organisation"), False))
        constraints = of_object("id", "organisation")
