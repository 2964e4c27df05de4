"""Putting another signing key in force: a new key file, one entry, one checkpoint signed by both keys.

Knows nothing of files beyond asking the key folder; the entry goes the one way that every entry goes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ledger.core.errors import Refused
from ledger.core.values import Actor, format_instant, local_day, object_id
from ledger.log.key_history import read_key_history
from ledger.log.kinds import ROTATED
from ledger.log.signing import Signing
from ledger.record.commands import Batch, read_batch
from ledger.record.receipts import Receipt
from ledger.record.record import record_batches

if TYPE_CHECKING:
    from ledger.book import Book

BOTH_SIGN_DAYS = 90
"""Days for which the previous key signs too, where nobody says otherwise."""


def rotate_key(book: Book, actor: Actor, both_until: str | None = None) -> Receipt:
    """Make a new signing key and put it in force.

    The entry that names it ends a tree which both keys sign, and whose checkpoint is kept: who knows only
    the previous key can follow. Nothing that the previous key has not signed comes under the new one's name.

    Args:
        book: the open book.
        actor: who does it; must be allowed to administer.
        both_until: the last day on which both keys sign; ninety days from today when None.

    Raises:
        Refused: a day gone by, or an actor who may not.
        KeyUnusable: the key in force can't be read, or the new one can't be written.
        StoreUnusable, StoreBusy: nothing was written, and no key is left behind.
    """
    if both_until is None:
        today = local_day(format_instant(book.clock()), book.time_zone)
        both_until = (date.fromisoformat(today) + timedelta(days=BOTH_SIGN_DAYS)).isoformat()
    book.refresh_keys()
    signing = book.signing()
    following = book.ledger.keys.create_signer(book.id, book.origin)
    try:
        data = {
            "book": object_id("book", 0),
            "previous": str(signing.newest.verifier),
            "verifier_key": str(following.verifier),
            "both_until": both_until,
        }
        batch = read_batch(book.registry, actor, {"kind": ROTATED, "data": data})
        receipt = _record(book, batch, replace(signing, following=following))
    except BaseException:
        # An interruption may surface after the commit: then this is the key in force, and the only copy.
        if read_key_history(book.store, book.id, book.keys.first).newest != following.verifier:
            book.ledger.keys.discard_signer(book.id, following.verifier)
        raise
    book.refresh_keys()
    return receipt


def _record(book: Book, batch: Batch, signing: Signing) -> Receipt:
    [outcome] = record_batches(book, [batch], keep_checkpoint=True, signing=signing)
    if isinstance(outcome, Refused):
        raise outcome
    return outcome
