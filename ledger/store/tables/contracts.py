"""Projections of awards, contracts, and who answers for them.

One row a contract with its latest state; what it was on an earlier day is folded from its entries. Sums are
whole minor units of the contract's currency.
"""

from __future__ import annotations

from peewee import SQL, BooleanField, CompositeKey, IntegerField, TextField

from ledger.store.tables.base import DerivedTable, StoreTable, of_object


class AwardTable(DerivedTable):
    """An award notice: from its day the time to sign runs."""

    class Meta:
        """Peewee's own options."""

        table_name = "award"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "buyer"), False),
            (("book", "supplier"), False),
            (("book", "noticed_on"), False),
        )
        constraints = of_object("id")


class AwardSigningTable(StoreTable):
    """Whether what was awarded was signed, and after how many days (``ledger.projection.standing.awards``).

    One row an award that was not cancelled; of several contracts under it the first one signed counts. One
    that was signed on a day nobody knows is named without a day.
    """

    id = TextField()
    noticed_on = TextField()
    contract = TextField(null=True)
    signed_on = TextField(null=True)
    waited = IntegerField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "award_signing"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "waited"), False),)
        constraints = of_object("id", "contract")


class SupplierRefusalTable(StoreTable):
    """That a supplier refuses what it has to do after an award, and the day it did it after all."""

    id = TextField()
    award = TextField(null=True)
    contract = TextField(null=True)
    supplier = TextField()
    what = TextField()
    refused_on = TextField()
    document = TextField(null=True)
    complied_on = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "supplier_refusal"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "supplier"), False),)
        constraints = of_object("id", "award", "contract", "supplier")


class ContractTable(DerivedTable):
    """A contract, or a public pledge; ``number_key`` is what its number is found by (``ledger.core.names``).

    ``late_rate_yearly`` is the agreed late-payment rate in millionths a year of 360 days, rounded down; 0 for
    a multiple of the LPR below one, empty for one that is not.
    """

    class Meta:
        """Peewee's own options."""

        table_name = "contract"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "number"), False),
            (("book", "number_key"), False),
            (("book", "kind", "known_from"), False),
            (("book", "status", "known_from"), False),
            (("book", "division", "known_from"), False),
            (("book", "known_from"), False),
        )
        constraints = of_object("id")


class ContractPartyTable(DerivedTable):
    """Who is or was bound, in which role, and the day another took its place.

    ``size`` is as stated at signing, or when it took another's place; ``ownership`` and ``public_funding``
    likewise. ``signatory`` is who signed where this party came later; empty where it signed itself.
    ``size_notice``: what proves that it told the other side of its size when it signed. ``known_from`` is the
    contract's, so that an index has a party's contracts in their order.
    """

    class Meta:
        """Peewee's own options."""

        table_name = "contract_party"
        primary_key = CompositeKey("book", "id", "role", "party")
        indexes = ((("book", "party", "known_from"), False),)
        constraints = of_object("id")


class ContractClauseTable(DerivedTable):
    """A clause as agreed."""

    class Meta:
        """Peewee's own options."""

        table_name = "contract_clause"
        primary_key = CompositeKey("book", "id", "number")
        constraints = of_object("id")


class ContractDocumentTable(DerivedTable):
    """A document of the contract, by its SHA-256."""

    class Meta:
        """Peewee's own options."""

        table_name = "contract_document"
        primary_key = CompositeKey("book", "id", "digest")
        constraints = of_object("id")


class ContractChangeTable(DerivedTable):
    """What was done to a contract after signing: amended, supplemented, suspended, transferred, ended …

    ``published_on`` is the day on which the change was made public.
    """

    class Meta:
        """Peewee's own options."""

        table_name = "contract_change"
        primary_key = CompositeKey("book", "id", "seq")
        constraints = of_object("id")


class ResponsibilityTable(StoreTable):
    """Who answered for a contract, a stage of it or one obligation, in which role, from when to when."""

    id = TextField()
    valid_from = TextField()
    valid_to = TextField(null=True)
    contract = TextField()
    stage = TextField(null=True)
    obligation = TextField(null=True)
    role = TextField()
    tenure = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "responsibility"
        primary_key = CompositeKey("book", "id", "valid_from")
        indexes = ((("book", "contract"), False), (("book", "tenure"), False))
        constraints = of_object("id", "contract", "obligation", "tenure")


class ContractStatusTable(StoreTable):
    """How a contract stands as a whole.

    Worked out from the other tables (``ledger.projection.standing.contracts``).

    ``last_fact_on`` is the day of the latest fact about it; ``unanswered`` counts the open obligations for
    which nobody answers, plus one where nobody answers for the contract as a whole. ``debtor_class`` and
    ``creditor_size`` are those of body and counterparty as at signing, as in ``obligation_status``. Of works:
    the earliest month whose labour cost is not wholly in the wage account, with every such month and what is
    missing (a JSON object, minor units); and the day from which a safeguard of wages is missing, with every
    safeguard that is or will be (a JSON object: the day from which).
    """

    id = TextField()
    kind = TextField()
    under_way = BooleanField()
    body = TextField()
    counterparty = TextField(null=True)
    division = TextField(null=True)
    currency = TextField()
    last_fact_on = TextField()
    open_obligations = IntegerField()
    unanswered = IntegerField()
    debtor_class = TextField(null=True)
    creditor_size = TextField(null=True)
    unfunded_month = TextField(null=True)
    unfunded = TextField(null=True)
    unsafe_from = TextField(null=True)
    unsafe = TextField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "contract_status"
        primary_key = CompositeKey("book", "id")
        indexes = (
            (("book", "under_way", "last_fact_on"), False),
            (("book", "under_way", "unanswered"), False),
        )
        constraints = of_object("id")


def _partial(name: str, table: str, columns: tuple[str, ...], where: str) -> SQL:
    """An index over the rows that are asked for: it grows with what is open or given, not with the past."""
    listed = ", ".join(f'"{column}"' for column in columns)
    return SQL(f'CREATE INDEX IF NOT EXISTS "{name}" ON "{table}" ({listed}) WHERE {where}')


UNSOUND_CHANGE = (
    "\"change\" IN ('amended', 'terminated') "
    'AND ("basis" IS NULL OR "authority" IS NULL OR "compensation" IS NULL)'
)
"""Amendments and terminations of which a basis, an approving authority or a compensation is not recorded."""

_UNPUBLISHED_CHANGE = "\"change\" IN ('amended', 'supplemented') AND \"published_on\" IS NULL"

for _model, _index in (
    (
        AwardSigningTable,
        _partial("award_unsigned", "award_signing", ("book", "noticed_on"), '"signed_on" IS NULL'),
    ),
    (
        SupplierRefusalTable,
        _partial("refusal_stands", "supplier_refusal", ("book", "refused_on"), '"complied_on" IS NULL'),
    ),
    (
        ContractTable,
        _partial("contract_unfiled", "contract", ("book", "kind", "signed_on"), '"filed_on" IS NULL'),
    ),
    (
        ContractTable,
        _partial(
            "contract_unpublished",
            "contract",
            ("book", "kind", "signed_on"),
            '"published_on" IS NULL AND "publication_exempt" IS NULL',
        ),
    ),
    (
        ContractTable,
        _partial(
            "contract_supplemented",
            "contract",
            ("book", "kind", "supplementary_amount"),
            '"supplementary_amount" > 0',
        ),
    ),
    (
        ContractTable,
        _partial(
            "contract_project", "contract", ("book", "kind", "project_code"), '"project_code" IS NOT NULL'
        ),
    ),
    (
        ContractTable,
        _partial("contract_no_project", "contract", ("book", "kind", "signed_on"), '"project_code" IS NULL'),
    ),
    (ContractTable, _partial("contract_awarded", "contract", ("book", "award"), '"award" IS NOT NULL')),
    (
        ContractTable,
        _partial("contract_rate", "contract", ("book", "late_rate_yearly"), '"late_rate_yearly" IS NOT NULL'),
    ),
    (
        ContractStatusTable,
        _partial(
            "contract_unfunded",
            "contract_status",
            ("book", "unfunded_month"),
            '"unfunded_month" IS NOT NULL',
        ),
    ),
    (
        ContractStatusTable,
        _partial(
            "contract_unsafe",
            "contract_status",
            ("book", "under_way", "unsafe_from"),
            '"unsafe_from" IS NOT NULL',
        ),
    ),
    (
        ContractChangeTable,
        _partial("change_unpublished", "contract_change", ("book", "changed_on"), _UNPUBLISHED_CHANGE),
    ),
    (
        ContractChangeTable,
        _partial("change_unsound", "contract_change", ("book", "changed_on"), UNSOUND_CHANGE),
    ),
    (
        ResponsibilityTable,
        _partial("responsibility_held", "responsibility", ("book", "tenure"), '"valid_to" IS NULL'),
    ),
):
    _model.add_index(_index)
