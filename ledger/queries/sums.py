"""Of which currency the sums of an object or an entry are, asked of the log.

Reads; writes nothing. What a sum looks like outside is for ``sums``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ledger.book import Book
from ledger.core.sums import CNY, currency_of
from ledger.core.values import split_object_id
from ledger.projection.history import load_events


def currency_of_entry(book: Book, kind: str, data: Mapping[str, Any]) -> str:
    """The currency of an entry's sums."""

    def founding(identifier: str) -> tuple[Mapping[str, Any], bool] | None:
        return _founding(book, identifier)

    return currency_of(data, _declares(book, kind), founding)


def currency_of_object(book: Book, identifier: str) -> str:
    """The currency of an object's sums; CNY where it is not known."""
    found = _founding(book, identifier)
    if found is None:
        return CNY
    data, declares = found
    return currency_of(data, declares, lambda other: _founding(book, other))


def _founding(book: Book, identifier: str) -> tuple[Mapping[str, Any], bool] | None:
    """The data of the entry that founded an object, as it stands, and whether it declares a currency."""
    events = load_events(book.store, book.store, book.registry, book.id, [identifier]).get(identifier, [])
    origin = (split_object_id(identifier) or ("", -1))[1]
    live = [event for event in events if event.origin == origin]
    return (live[-1].data, _declares(book, live[-1].kind)) if live else None


def _declares(book: Book, kind: str) -> bool:
    known = book.registry.entry_types.get(kind)
    return known is not None and "currency" in known.declared
