"""Projections of flags and of the sweeps that found them.

A flag keeps what is stable about a finding; ``flag_period`` keeps at which level it stood from when to
when, so that what stood on any day, by body and region, is one query (``ledger.queries.flag_summary``) and
nothing has to be stored night by night.
"""

from __future__ import annotations

from peewee import SQL, BooleanField, CompositeKey, IntegerField, TextField

from ledger.store.tables.base import DerivedTable, StoreTable, of_object


class FlagTable(StoreTable):
    """What a rule found about an object, from the day it was found to the day it was cleared.

    ``amount`` is the sum it is about, in minor units; ``facts`` further stable facts, a JSON object of texts.
    """

    id = TextField()
    rule = TextField()
    subject = TextField()
    contract = TextField(null=True)
    body = TextField(null=True)
    division = TextField(null=True)
    level = TextField()
    due_on = TextField(null=True)
    amount = IntegerField(null=True)
    currency = TextField(null=True)
    law = TextField(null=True)
    facts = TextField(null=True)
    raised_on = TextField()
    cleared_on = TextField(null=True)
    cleared_reason = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "flag"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "rule", "cleared_on", "subject"), False),
            (("book", "contract"), False),
            (("book", "subject"), False),
            (("book", "body", "cleared_on"), False),
        )
        constraints = of_object("id", "subject", "contract", "body")


FlagTable.add_index(
    SQL(
        'CREATE INDEX IF NOT EXISTS "flag_listed" ON "flag" ("book", "rule", coalesce("due_on", \'\'), '
        '"subject")'
    )
)


class FlagPeriodTable(StoreTable):
    """A level at which a flag stood: from ``since`` until the day before ``until``, by the entry ``seq``."""

    id = TextField()
    seq = IntegerField()
    since = TextField()
    until = TextField(null=True)
    rule = TextField()
    level = TextField()
    body = TextField(null=True)
    division = TextField(null=True)
    amount = IntegerField(null=True)
    currency = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "flag_period"
        primary_key = CompositeKey("book", "id", "seq")
        indexes = ((("book", "until", "since"), False),)
        constraints = of_object("id", "body")


class FlagAnswerTable(StoreTable):
    """What the body answered to a flag, by when it means to be done, and what was decided on its request."""

    id = TextField()
    flag = TextField()
    subject = TextField()
    answer = TextField()
    reason = TextField(null=True)
    answered_on = TextField()
    until = TextField(null=True)
    granted = BooleanField(null=True)
    decided_on = TextField(null=True)
    granted_until = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "flag_answer"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "flag"), False), (("book", "subject"), False))
        constraints = of_object("id", "flag", "subject")


class StatedReasonTable(DerivedTable):
    """Why something is not paid or not done, as whoever should do it states it, wherever it was stated.

    ``id`` and ``seq`` name the object and the entry that state it; ``subject`` is the obligation, payroll or
    contract it is about.
    """

    class Meta:
        """Peewee's own options."""

        table_name = "stated_reason"
        primary_key = CompositeKey("book", "id", "seq")
        indexes = ((("book", "reason", "subject"), False), (("book", "subject"), False))
        constraints = of_object("id")


class SweepTable(StoreTable):
    """A day for which all rules were asked."""

    id = TextField()
    swept_on = TextField()
    raised = IntegerField()
    changed = IntegerField()
    cleared = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "sweep"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "swept_on"), False),)
        constraints = of_object("id")
