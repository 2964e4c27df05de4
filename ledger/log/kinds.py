"""Kinds of entry that the log itself must know: what opens a book, rotates its key, erases from its vault.

Their shapes are declared in ``ledger.entries``; this room knows their names alone.
"""

OPENED = "book.opened"
ROTATED = "key.rotated"
ERASED = "vault.erased"
