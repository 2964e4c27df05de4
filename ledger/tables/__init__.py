"""The tables of a store, as peewee models: the record itself, the vault, and the projections.

Models declare shape only; one file an area. These names are what the other rooms use.
"""

from ledger.tables.base import PROJECTION_VERSION, SCHEMA_VERSION, columns, key_columns, name_of
from ledger.tables.parties import BookRow, Organisation, Person, Post, Tenure
from ledger.tables.policy import AdoptedStatute, CalendarYear, Confirmation, ReferenceRate
from ledger.tables.record import (
    RECORD_TABLES,
    SHARED_PROJECTIONS,
    VAULT_TABLES,
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

__all__ = [
    "PROJECTION_VERSION",
    "RECORD_TABLES",
    "SCHEMA_VERSION",
    "SHARED_PROJECTIONS",
    "VAULT_TABLES",
    "AdoptedStatute",
    "BookRow",
    "CalendarYear",
    "Confirmation",
    "Entry",
    "Head",
    "IdempotentCommand",
    "IdentityDigest",
    "KeptCheckpoint",
    "LedgerObject",
    "NamePart",
    "Organisation",
    "Person",
    "Post",
    "Property",
    "ReferenceRate",
    "Subject",
    "Tenure",
    "Tile",
    "VaultValue",
    "columns",
    "key_columns",
    "name_of",
]
