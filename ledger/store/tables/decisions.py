"""Projections of decisions made elsewhere: penalties, judgments, decisions to list."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from ledger.store.tables.base import StoreTable, of_object


class PenaltyTable(StoreTable):
    """An administrative penalty that another authority, or this one outside the program, decided."""

    id = TextField()
    subject = TextField()
    number = TextField()
    authority = TextField()
    decided_on = TextField()
    basis = TextField()
    fine = IntegerField(null=True)
    contract = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "penalty"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "subject"), False), (("book", "contract"), False))
        constraints = of_object("id", "subject", "contract")


class JudgmentTable(StoreTable):
    """A judgment or award with force, and what it orders to be paid."""

    id = TextField()
    debtor = TextField()
    creditor = TextField(null=True)
    number = TextField()
    court = TextField()
    decided_on = TextField()
    effective_from = TextField(null=True)
    amount = IntegerField(null=True)
    contract = TextField(null=True)
    obligation = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "judgment"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "debtor"), False), (("book", "contract"), False))
        constraints = of_object("id", "debtor", "creditor", "contract", "obligation")


class ListDecisionTable(StoreTable):
    """A decision to put a subject on a list; address and particulars lie in the vault under their seq."""

    id = TextField()
    list = TextField()
    subject = TextField()
    number = TextField(null=True)
    authority = TextField()
    result = TextField()
    basis = TextField()
    decided_on = TextField()
    published_on = TextField(null=True)
    ends_on = TextField(null=True)
    address_seq = IntegerField(null=True)
    particulars_seq = IntegerField()
    penalty = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "list_decision"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "list", "decided_on"), False), (("book", "subject"), False))
        constraints = of_object("id", "subject", "penalty")
