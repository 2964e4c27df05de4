"""Projections of government debt, its limits, budgets and what is committed of them, and of confirmations.

Sums are whole minor units of the currency beside them. What is left of a debt is kept as a column, so that a
query may ask for it by index; what is left of a budget is worked out, as it may fall below nothing.
"""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from ledger.store.tables.base import StoreTable, of_object


class DebtTable(StoreTable):
    """A government debt item as it stands; ``division`` is that of the government whose debt it is."""

    id = TextField()
    number = TextField(null=True)
    kind = TextField()
    category = TextField(null=True)
    debtor = TextField()
    creditor = TextField(null=True)
    division = TextField()
    purpose = TextField()
    currency = TextField()
    principal = IntegerField()
    incurred_on = TextField()
    due_on = TextField(null=True)
    contract = TextField(null=True)
    basis = TextField(null=True)
    basis_digest = TextField(null=True)
    repaid = IntegerField()
    written_off = IntegerField()
    remaining = IntegerField()
    closed_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "debt"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "debtor"), False),
            (("book", "contract"), False),
            (("book", "division"), False),
        )
        constraints = of_object("id", "debtor", "creditor", "contract")


class DebtChangeTable(StoreTable):
    """A repayment, a new due day, or a writing off."""

    id = TextField()
    seq = IntegerField()
    change = TextField()
    changed_on = TextField()
    amount = IntegerField(null=True)
    until = TextField(null=True)
    reason = TextField(null=True)
    document = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "debt_change"
        primary_key = CompositeKey("book", "id", "seq")
        constraints = of_object("id")


class DebtLimitTable(StoreTable):
    """The limit approved for the debt of one government; of several for a year the latest counts."""

    id = TextField()
    division = TextField()
    year = IntegerField()
    category = TextField()
    currency = TextField()
    amount = IntegerField()
    document = TextField()
    approved_on = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "debt_limit"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "year", "division"), False),)
        constraints = of_object("id")


class BudgetTable(StoreTable):
    """One item of a body's budget for a year, and how much of it is committed to contracts."""

    id = TextField()
    body = TextField()
    year = IntegerField()
    item = TextField()
    code = TextField(null=True)
    currency = TextField()
    approved = IntegerField()
    amount = IntegerField()
    committed = IntegerField()
    document = TextField(null=True)
    approved_on = TextField()
    adjusted_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "budget"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "body", "year"), False), (("book", "year"), False))
        constraints = of_object("id", "body")


class BudgetCommitmentTable(StoreTable):
    """A part of a budget item that a contract takes up, and what of it was released again."""

    id = TextField()
    budget = TextField()
    contract = TextField()
    amount = IntegerField()
    committed_on = TextField()
    document = TextField(null=True)
    released = IntegerField()
    released_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "budget_commitment"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "budget"), False), (("book", "contract"), False))
        constraints = of_object("id", "budget", "contract")


class ReceivableConfirmationTable(StoreTable):
    """A request to confirm a receivable, from the day the debtor received it, and the answer.

    Until when it has to be answered hangs on the law and the parties:
    ``ledger.projection.standing.confirmations``.
    """

    id = TextField()
    contract = TextField()
    obligation = TextField()
    financier = TextField(null=True)
    amount = IntegerField(null=True)
    requested_on = TextField()
    answer = TextField(null=True)
    answered_on = TextField(null=True)
    confirmed = IntegerField(null=True)
    reason = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "receivable_confirmation"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "answered_on", "requested_on"), False),
            (("book", "requested_on"), False),
            (("book", "contract"), False),
            (("book", "obligation"), False),
        )
        constraints = of_object("id", "contract", "obligation", "financier")
