"""A book as somebody reads it: by whom, in which store, of which day. Refuses to know what is read."""

from __future__ import annotations

from ledger.book import Book
from ledger.core.frozen import frozen
from ledger.core.values import Actor
from ledger.store.base import Store


@frozen
class Reader:
    """Who reads: what he may see narrows every list. The operator of this machine sees all of it."""

    actor: Actor


@frozen
class Reading:
    """A book as it is read.

    Attributes:
        reader: by whom.
        store: the book's own, or one that stands on a day.
        on: the day asked about, YYYY-MM-DD.
        language: ``zh`` or ``en``, of sentences that are worked out.
    """

    reader: Reader
    book: Book
    store: Store
    on: str
    language: str = "zh"
