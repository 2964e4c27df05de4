"""Projections of obligations, what was performed on them, wages, and by which day each is due.

``standing`` is worked out from the other tables and the book's law (``ledger.standing``); everything else
comes from one object's own entries.
"""

from __future__ import annotations

from peewee import SQL, BooleanField, CompositeKey, IntegerField, TextField

from ledger.tables.base import StoreTable, of_object


class Obligation(StoreTable):
    """One thing that one party owes another, as agreed and as it stands."""

    id = TextField()
    contract = TextField()
    clause = TextField(null=True)
    type = TextField()
    matter = TextField(null=True)
    debtor = TextField()
    creditor = TextField(null=True)
    amount = IntegerField(null=True)
    description = TextField(null=True)
    term = TextField()
    due_day = TextField(null=True)
    due_event = TextField(null=True)
    due_count = IntegerField(null=True)
    due_unit = TextField(null=True)
    condition = TextField(null=True)
    inspection_count = IntegerField(null=True)
    inspection_unit = TextField(null=True)
    awaits = TextField(null=True)
    added_on = TextField()
    performed = IntegerField()
    met_on = TextField(null=True)
    waived = IntegerField()
    disputed = IntegerField()
    extended_until = TextField(null=True)
    closed_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "obligation"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "contract"), False),)
        constraints = of_object("id", "contract", "debtor", "creditor", "awaits")


class ObligationChange(StoreTable):
    """A respite, a waiver, a dispute, its end, or a closing: what interest has to know."""

    id = TextField()
    seq = IntegerField()
    change = TextField()
    changed_on = TextField()
    amount = IntegerField(null=True)
    until = TextField(null=True)
    reason = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "obligation_change"
        primary_key = CompositeKey("book", "id", "seq")
        constraints = of_object("id")


class Performance(StoreTable):
    """A fact that meets an obligation in whole or part, or from which a term runs."""

    id = TextField()
    type = TextField()
    contract = TextField()
    subject = TextField(null=True)
    event = TextField(null=True)
    amount = IntegerField(null=True)
    performed_on = TextField()
    partial = BooleanField()
    voucher = TextField(null=True)
    reversed = IntegerField()
    reversed_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "performance"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "contract"), False),
            (("book", "subject"), False),
            (("book", "voucher"), False),
        )
        constraints = of_object("id", "contract", "subject")


class Payroll(StoreTable):
    """The wages of one month of one employer on one works contract."""

    id = TextField()
    contract = TextField()
    employer = TextField()
    month = TextField()
    payday = TextField()
    workers = IntegerField()
    amount = IntegerField()
    paid = IntegerField()
    met_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "payroll"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "contract"), False),)
        constraints = of_object("id", "contract", "employer")


class WageFunding(StoreTable):
    """Labour cost paid into a project's wage account."""

    id = TextField()
    contract = TextField()
    month = TextField()
    amount = IntegerField()
    funded_on = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "wage_funding"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "contract"), False),)
        constraints = of_object("id", "contract")


class WageSafeguard(StoreTable):
    """A safeguard of wages on a project: special account, deposit, payment guarantee, real-name roster."""

    id = TextField()
    contract = TextField()
    type = TextField()
    amount = IntegerField(null=True)
    registered_on = TextField()
    valid_until = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "wage_safeguard"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "contract"), False),)
        constraints = of_object("id", "contract")


class Standing(StoreTable):
    """How an obligation or a payroll stands: what is left, and by which day it is or was due.

    ``due_on`` is the last day in time, respites included; ``state`` says whether it is known, waits for an
    event (``waits_for``) or cannot be told (``missing``). ``debtor_class`` and ``creditor_size`` are as at
    signing (``ledger.due.Debtor``, ``entries.parties.Size``); empty where nobody recorded them.
    ``ended_on`` is the day it was met or closed.
    """

    id = TextField()
    contract = TextField()
    kind = TextField()
    type = TextField()
    debtor = TextField()
    creditor = TextField(null=True)
    division = TextField(null=True)
    currency = TextField()
    owed = IntegerField(null=True)
    remaining = IntegerField(null=True)
    disputed = IntegerField()
    open = BooleanField()
    state = TextField()
    due_on = TextField(null=True)
    waits_for = TextField(null=True)
    missing = TextField(null=True)
    provisional = BooleanField()
    law = TextField(null=True)
    debtor_class = TextField(null=True)
    creditor_size = TextField(null=True)
    ended_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "standing"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "open", "due_on"), False),
            (("book", "contract"), False),
            (("book", "debtor"), False),
            (("book", "creditor"), False),
        )
        constraints = of_object("id")


Standing.add_index(
    SQL(
        'CREATE INDEX IF NOT EXISTS "standing_ended_late" ON "standing" ("book", "ended_on") '
        'WHERE "ended_on" > "due_on"'
    )
)
