"""Starting a book: its id and origin checked, its key made, entry 0 recorded; all of it or nothing.

Refuses to know what is recorded after that.
"""

from __future__ import annotations

from ledger.book import Book, Ledger
from ledger.core.errors import refuse
from ledger.core.values import DEFAULT_TIME_ZONE, Actor, check_book_id, format_instant, local_day, time_zones
from ledger.log import log
from ledger.log.checkpoint import Signer, Verifier, valid_key_name
from ledger.log.key_history import KeyHistory
from ledger.log.keys import secret_mark
from ledger.log.kinds import OPENED
from ledger.log.signing import Signing
from ledger.record.commands import Batch, read_batch
from ledger.record.plan import Plan
from ledger.record.record import write_plan
from ledger.store.tables import PropertyTable


def open_book(
    ledger: Ledger,
    book_id: str,
    actor: Actor,
    *,
    authority: str,
    division: str,
    origin: str,
    time_zone: str = DEFAULT_TIME_ZONE,
) -> Book:
    """Start a book: make its key and record entry 0.

    Raises:
        Refused: a malformed id, an id that is taken, or a problem with the authority's data.
    """
    check_book_id(book_id)
    if not valid_key_name(origin):
        raise refuse("origin.malformed", "/data/origin", value=origin)
    if not origin.endswith("/" + book_id):
        raise refuse("origin.not-of-book", "/data/origin", value=origin, book=book_id)
    if time_zone not in time_zones():
        raise refuse("time-zone.unknown", "/data/time_zone", value=time_zone)
    if book_id in ledger.books():
        raise refuse("book.taken", book=book_id)
    ledger.check_writable()
    # Only the first book makes the secret: a lost one must be restored, not silently replaced.
    secret = ledger.keys.secret(create=not ledger.books())
    signer = ledger.keys.create_signer(book_id, origin)
    data = {
        "authority": authority,
        "division": division,
        "time_zone": time_zone,
        "origin": origin,
        "verifier_key": str(signer.verifier),
    }
    try:
        batch = read_batch(ledger.registry, actor, {"kind": OPENED, "data": data})
        ledger.store.write(
            lambda: _found(ledger, book_id, batch, signer, secret, time_zone),
            was_committed=lambda: _is_ours(ledger, book_id, signer.verifier),
        )
    except BaseException:
        # An interruption may surface after the commit: then the book is there, and this is its only key.
        if not _is_ours(ledger, book_id, signer.verifier):
            ledger.keys.discard_signer(book_id, signer.verifier)
        raise
    return ledger.book(book_id)


def _found(ledger: Ledger, book_id: str, batch: Batch, signer: Signer, secret: bytes, time_zone: str) -> None:
    if book_id in ledger.books():
        raise refuse("book.taken", book=book_id)
    head = log.start(ledger.store, book_id)
    if ledger.store.property_of("secret") is None:
        ledger.store.insert(PropertyTable, [("secret", secret_mark(secret))])
    now = format_instant(ledger.clock())
    plan = Plan(
        ledger.store,
        ledger.registry,
        book_id,
        size=0,
        recorded_at=now,
        today=local_day(now, time_zone),
        entropy=ledger.entropy,
    )
    plan.add(batch)
    book = Book(book_id, ledger, "", time_zone, signer.verifier.name, KeyHistory(signer.verifier))
    write_plan(book, plan, head, Signing(signer))


def _is_ours(ledger: Ledger, book_id: str, verifier: Verifier) -> bool:
    """Whether a book is there and signed under a key."""
    return book_id in ledger.books() and ledger.book(book_id).verifier == verifier
