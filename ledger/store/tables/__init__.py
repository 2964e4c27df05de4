"""The tables of a store, as peewee models: the record itself, the vault, and the projections.

Models declare shape only; one file an area. These names are what the other rooms use.
"""

from peewee import Model

from ledger.store.tables.base import (
    PROJECTION_VERSION,
    RETIRED,
    SCHEMA_VERSION,
    columns,
    key_columns,
    name_of,
)
from ledger.store.tables.contracts import (
    AwardSigningTable,
    AwardTable,
    ContractChangeTable,
    ContractClauseTable,
    ContractDocumentTable,
    ContractPartyTable,
    ContractStatusTable,
    ContractTable,
    ResponsibilityTable,
    SupplierRefusalTable,
)
from ledger.store.tables.debts import (
    BudgetCommitmentTable,
    BudgetTable,
    DebtChangeTable,
    DebtLimitTable,
    DebtTable,
    ReceivableConfirmationTable,
)
from ledger.store.tables.decisions import JudgmentTable, ListDecisionTable, PenaltyTable
from ledger.store.tables.disclosure import ArrearsStatementTable, InformationRequestTable
from ledger.store.tables.flags import (
    FlagAnswerTable,
    FlagPeriodTable,
    FlagTable,
    StatedReasonTable,
    SweepTable,
)
from ledger.store.tables.obligations import (
    AgreedTermTable,
    ObligationChangeTable,
    ObligationStatusTable,
    ObligationTable,
    PayrollTable,
    PayrollWorkerTable,
    PerformanceReversalTable,
    PerformanceTable,
    WageFundingTable,
    WageSafeguardTable,
)
from ledger.store.tables.parties import BookTable, OrganisationTable, PersonTable, PostTable, TenureTable
from ledger.store.tables.policy import (
    AdoptedStatuteTable,
    BookSettingTable,
    BookThresholdTable,
    CalendarYearTable,
    ConfirmationTable,
    ReferenceRateTable,
)
from ledger.store.tables.published import OrganisationIdentifierTable, PublishedReleaseTable
from ledger.store.tables.record import (
    INDEX_TABLES,
    RECORD_TABLES,
    VAULT_TABLES,
    EntryTable,
    HeadTable,
    IdempotentCommandTable,
    IdentityDigestTable,
    KeptCheckpointTable,
    LedgerObjectTable,
    NamePartTable,
    PropertyTable,
    SubjectTable,
    TileTable,
    UpcomingTable,
    VaultValueTable,
)

SHARED_PROJECTIONS: tuple[type[Model], ...] = (
    *INDEX_TABLES,
    ObligationStatusTable,
    ContractStatusTable,
    AwardSigningTable,
)
"""Projections that belong to no type of object: the index, and what is worked out from other tables."""

__all__ = [
    "PROJECTION_VERSION",
    "RECORD_TABLES",
    "RETIRED",
    "SCHEMA_VERSION",
    "SHARED_PROJECTIONS",
    "VAULT_TABLES",
    "AdoptedStatuteTable",
    "AgreedTermTable",
    "ArrearsStatementTable",
    "AwardSigningTable",
    "AwardTable",
    "BookSettingTable",
    "BookTable",
    "BookThresholdTable",
    "BudgetCommitmentTable",
    "BudgetTable",
    "CalendarYearTable",
    "ConfirmationTable",
    "ContractChangeTable",
    "ContractClauseTable",
    "ContractDocumentTable",
    "ContractPartyTable",
    "ContractStatusTable",
    "ContractTable",
    "DebtChangeTable",
    "DebtLimitTable",
    "DebtTable",
    "EntryTable",
    "FlagAnswerTable",
    "FlagPeriodTable",
    "FlagTable",
    "HeadTable",
    "IdempotentCommandTable",
    "IdentityDigestTable",
    "InformationRequestTable",
    "JudgmentTable",
    "KeptCheckpointTable",
    "LedgerObjectTable",
    "ListDecisionTable",
    "NamePartTable",
    "ObligationChangeTable",
    "ObligationStatusTable",
    "ObligationTable",
    "OrganisationIdentifierTable",
    "OrganisationTable",
    "PayrollTable",
    "PayrollWorkerTable",
    "PenaltyTable",
    "PerformanceReversalTable",
    "PerformanceTable",
    "PersonTable",
    "PostTable",
    "PropertyTable",
    "PublishedReleaseTable",
    "ReceivableConfirmationTable",
    "ReferenceRateTable",
    "ResponsibilityTable",
    "StatedReasonTable",
    "SubjectTable",
    "SupplierRefusalTable",
    "SweepTable",
    "TenureTable",
    "TileTable",
    "UpcomingTable",
    "VaultValueTable",
    "WageFundingTable",
    "WageSafeguardTable",
    "columns",
    "key_columns",
    "name_of",
]
