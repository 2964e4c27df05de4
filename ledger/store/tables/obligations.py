"""Projections of obligations, what was performed on them, wages, and by which day each is due.

``obligation_status`` is worked out from the other tables and the book's law
(``ledger.projection.standing.obligations``); everything else comes from one object's own entries.
"""

from __future__ import annotations

from peewee import SQL, BooleanField, CompositeKey, IntegerField, TextField

from ledger.store.tables.base import DerivedTable, StoreTable, of_object


class ObligationTable(DerivedTable):
    """One thing that one party owes another, as agreed and as it stands.

    ``creditor`` is whoever it is owed to now; ``original_creditor`` is the party of the contract, where the
    claim was assigned.
    """

    class Meta:
        """Peewee's own options."""

        table_name = "obligation"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "contract"), False),)
        constraints = of_object("id")


ObligationTable.add_index(
    SQL(
        'CREATE INDEX IF NOT EXISTS "obligation_benefit" ON "obligation" ("book", "review", "added_on") '
        'WHERE "matter" IS NOT NULL'
    )
)


class AgreedTermTable(DerivedTable):
    """A term of payment that the contract names, and whether a law or regulation requires it."""

    class Meta:
        """Peewee's own options."""

        table_name = "agreed_term"
        primary_key = CompositeKey("book", "id", "seq")
        indexes = ((("book", "term"), False),)
        constraints = of_object("id")


class ObligationChangeTable(DerivedTable):
    """A respite, a waiver, a dispute and its end, a set-off, an assignment, a closing: what interest needs.

    ``counterpart`` is the obligation it was set off against, or the new creditor.
    """

    class Meta:
        """Peewee's own options."""

        table_name = "obligation_change"
        primary_key = CompositeKey("book", "id", "seq")
        constraints = of_object("id")


class PerformanceTable(StoreTable):
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


class PerformanceReversalTable(StoreTable):
    """One reversal of a performance; ``amount`` is its sum, None where the performance has none."""

    id = TextField()
    seq = IntegerField()
    amount = IntegerField(null=True)
    reversed_on = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "performance_reversal"
        primary_key = CompositeKey("book", "id", "seq")
        constraints = of_object("id")


class PayrollTable(StoreTable):
    """The wages of one month of one employer on one works contract.

    ``paid`` is what was paid out, whoever got it; ``remaining`` what workers still have to get;
    ``late_after`` the last day of the month after it, where the payday lies after that.
    """

    id = TextField()
    contract = TextField()
    employer = TextField()
    month = TextField()
    payday = TextField()
    late_after = TextField(null=True)
    workers = IntegerField()
    amount = IntegerField()
    deducted = IntegerField()
    paid = IntegerField()
    remaining = IntegerField()
    met_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "payroll"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "contract"), False), (("book", "late_after"), False))
        constraints = of_object("id", "contract", "employer")


class PayrollWorkerTable(StoreTable):
    """A worker of a payroll by his number in it: what he is owed, what is deducted of it, what he got."""

    id = TextField()
    worker = IntegerField()
    amount = IntegerField()
    deducted = IntegerField()
    paid = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "payroll_worker"
        primary_key = CompositeKey("book", "id", "worker")
        constraints = of_object("id")


class WageFundingTable(StoreTable):
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


class WageSafeguardTable(StoreTable):
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


def _partial(name: str, *columns: str) -> SQL:
    """An index of the rows of ``obligation_status`` that have the first column; few have."""
    listed = ", ".join(f'"{column}"' for column in ("book", *columns))
    sql = (
        f'CREATE INDEX IF NOT EXISTS "{name}" ON "obligation_status" ({listed}) WHERE '
        f'"{columns[0]}" IS NOT NULL'
    )
    return SQL(sql)


def _where(name: str, columns: tuple[str, ...], condition: str) -> SQL:
    """An index of the rows of ``obligation_status`` of which a condition holds."""
    listed = ", ".join(f'"{column}"' for column in ("book", *columns))
    return SQL(
        f'CREATE INDEX IF NOT EXISTS "obligation_status_{name}" ON "obligation_status" ({listed}) '
        f"WHERE {condition}"
    )


_OWED = ("due_on", "id", "type", "open", "remaining", "interest_left", "kind", "division")
"""With what the list of arrears is narrowed by: a filter that few pass is answered from the index alone."""


class ObligationStatusTable(StoreTable):
    """How an obligation or a payroll stands: what is left, and by which day it is or was due.

    ``due_on`` is the last day in time, respites included; ``state`` says whether it is known, waits for an
    event (``waits_for``) or cannot be told (``missing``). ``debtor_class`` and ``creditor_size`` are as at
    signing (``ledger.law.coverage``), of whoever signed; empty where nobody recorded them, as are
    ``debtor_ownership`` and ``creditor_ownership``. ``public_debtor``: whether whoever owes it now is a
    public body, whoever signed; ``publishes``: whether it has to publish its arrears, which organisations
    that use public money have too. ``purchase``: whether it is owed for goods, works or services bought;
    empty where nobody recorded it. ``ended_on`` is the day it was met or closed.

    ``term_least`` and ``term_most``: how many days the agreed term of a payment lasts at least and at most,
    both the same once it has started. ``inspect_by``: the last day of the agreed time of inspection, while
    what was delivered has no result. ``deposit_share``: a deposit in ten-thousandths of the contract's sum,
    rounded up. ``interest_left``: what was owed on account of lateness when the last payment had come, of a
    debt whose sum was paid.
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
    public_debtor = BooleanField()
    publishes = BooleanField(null=True)
    debtor_ownership = TextField(null=True)
    creditor_ownership = TextField(null=True)
    purchase = BooleanField(null=True)
    ended_on = TextField(null=True)
    term_least = IntegerField(null=True)
    term_most = IntegerField(null=True)
    inspect_by = TextField(null=True)
    deposit = TextField(null=True)
    deposit_share = IntegerField(null=True)
    interest_left = IntegerField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "obligation_status"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "contract"), False),
            (("book", "debtor", "due_on"), False),
            (("book", "creditor"), False),
            _where("owed", _OWED, '"open" = TRUE OR "interest_left" > 0'),
            _where("wages_owed", ("due_on",), '"type" = \'wage\' AND "open" = TRUE'),
            _where("promised", ("debtor",), "\"type\" = 'promise'"),
            _partial("obligation_status_term_most", "term_most"),
            _partial("obligation_status_inspect_by", "inspect_by"),
            _partial("obligation_status_interest_left", "interest_left"),
            _partial("obligation_status_deposit", "deposit", "deposit_share"),
        )
        constraints = of_object("id")


ObligationStatusTable.add_index(
    SQL(
        'CREATE INDEX IF NOT EXISTS "obligation_status_ended_late" ON "obligation_status" ("book", '
        '"ended_on") '
        'WHERE "ended_on" > "due_on"'
    )
)
