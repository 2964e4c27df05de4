"""Projections of what has to be made known: yearly statements of arrears, requests for information."""

from __future__ import annotations

from peewee import SQL, CompositeKey, IntegerField, TextField

from ledger.store.tables.base import StoreTable, of_object


class ArrearsStatementTable(StoreTable):
    """What a body published about its overdue debts to small and medium enterprises at a year's end."""

    id = TextField()
    body = TextField()
    year = IntegerField()
    published_on = TextField()
    address = TextField(null=True)
    digest = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "arrears_statement"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "body", "year"), False),)
        constraints = of_object("id", "body")


class InformationRequestTable(StoreTable):
    """A request for government information; ``extended`` and ``not_counted`` are working days."""

    id = TextField()
    body = TextField()
    number = TextField(null=True)
    received_on = TextField()
    extended = IntegerField()
    not_counted = IntegerField()
    answered_on = TextField(null=True)
    result = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "information_request"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "body"), False),)
        constraints = of_object("id", "body")


InformationRequestTable.add_index(
    SQL(
        'CREATE INDEX IF NOT EXISTS "request_unanswered" ON "information_request" ("book", "received_on") '
        'WHERE "answered_on" IS NULL'
    )
)
