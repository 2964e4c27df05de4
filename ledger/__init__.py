"""Shouxin's domain: the ledger of what public bodies promised.

Knows no HTTP, no HTML, no PDF and no command line. The public face is these names.
"""

from ledger.book import Book, Ledger, open_ledger
from ledger.core.errors import NotFound, Problem, Refused, ShouxinError
from ledger.core.values import Actor, Permission
from ledger.record.receipts import Receipt
from ledger.record.record import record
from ledger.settings import Settings

__all__ = [
    "Actor",
    "Book",
    "Ledger",
    "NotFound",
    "Permission",
    "Problem",
    "Receipt",
    "Refused",
    "Settings",
    "ShouxinError",
    "open_ledger",
    "record",
]
