"""The tables of a store, as peewee models: the record itself, the vault, and the projections.

Models declare shape only; one file an area. These names are what the other rooms use.
"""

from peewee import Model

from ledger.store.tables.base import PROJECTION_VERSION, SCHEMA_VERSION, columns, key_columns, name_of
from ledger.store.tables.contracts import (
    Award,
    AwardSigning,
    Contract,
    ContractChange,
    ContractClause,
    ContractDocument,
    ContractParty,
    ContractStanding,
    Responsibility,
    SupplierRefusal,
)
from ledger.store.tables.debts import (
    Budget,
    BudgetCommitment,
    Debt,
    DebtChange,
    DebtLimit,
    ReceivableConfirmation,
)
from ledger.store.tables.decisions import Judgment, ListDecision, Penalty
from ledger.store.tables.disclosure import ArrearsStatement, InformationRequest
from ledger.store.tables.flags import Flag, FlagAnswer, FlagPeriod, StatedReason, SweepRow
from ledger.store.tables.obligations import (
    AgreedTerm,
    Obligation,
    ObligationChange,
    Payroll,
    PayrollWorker,
    Performance,
    PerformanceReversal,
    Standing,
    WageFunding,
    WageSafeguard,
)
from ledger.store.tables.parties import BookRow, Organisation, Person, Post, Tenure
from ledger.store.tables.policy import (
    AdoptedStatute,
    BookSetting,
    BookThreshold,
    CalendarYear,
    Confirmation,
    ReferenceRate,
)
from ledger.store.tables.published import OrganisationIdentifier, PublishedRelease
from ledger.store.tables.record import (
    INDEX_TABLES,
    RECORD_TABLES,
    VAULT_TABLES,
    Coming,
    Entry,
    Head,
    IdempotentCommand,
    IdentityDigest,
    KeptCheckpoint,
    LedgerObject,
    NamePart,
    Property,
    Subject,
    Tile,
    VaultValue,
)

SHARED_PROJECTIONS: tuple[type[Model], ...] = (*INDEX_TABLES, Standing, ContractStanding, AwardSigning)
"""Projections that belong to no type of object: the index, and what is worked out from other tables."""

__all__ = [
    "PROJECTION_VERSION",
    "RECORD_TABLES",
    "SCHEMA_VERSION",
    "SHARED_PROJECTIONS",
    "VAULT_TABLES",
    "AdoptedStatute",
    "AgreedTerm",
    "ArrearsStatement",
    "Award",
    "AwardSigning",
    "BookRow",
    "BookSetting",
    "BookThreshold",
    "Budget",
    "BudgetCommitment",
    "CalendarYear",
    "Coming",
    "Confirmation",
    "Contract",
    "ContractChange",
    "ContractClause",
    "ContractDocument",
    "ContractParty",
    "ContractStanding",
    "Debt",
    "DebtChange",
    "DebtLimit",
    "Entry",
    "Flag",
    "FlagAnswer",
    "FlagPeriod",
    "Head",
    "IdempotentCommand",
    "IdentityDigest",
    "InformationRequest",
    "Judgment",
    "KeptCheckpoint",
    "LedgerObject",
    "ListDecision",
    "NamePart",
    "Obligation",
    "ObligationChange",
    "Organisation",
    "OrganisationIdentifier",
    "Payroll",
    "PayrollWorker",
    "Penalty",
    "Performance",
    "PerformanceReversal",
    "Person",
    "Post",
    "Property",
    "PublishedRelease",
    "ReceivableConfirmation",
    "ReferenceRate",
    "Responsibility",
    "Standing",
    "StatedReason",
    "Subject",
    "SupplierRefusal",
    "SweepRow",
    "Tenure",
    "Tile",
    "VaultValue",
    "WageFunding",
    "WageSafeguard",
    "columns",
    "key_columns",
    "name_of",
]
