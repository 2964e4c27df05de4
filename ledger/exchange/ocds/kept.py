"""The releases that a book keeps, so that a file is merged with what came before it, in whatever order.

A release is kept without what no entry is made of: contact points, documents, items, bids. It goes into the
vault, whole or not at all. Reads tables and makes commands; refuses to know what a release means.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from ledger.book import Book
from ledger.entries.published import RELEASE_LENGTH
from ledger.exchange.ocds.merge import Release, release_of, text_of, value_of
from ledger.log import vault

_PROCESS = ("ocid", "id", "date", "tag", "buyer", "parties", "tender", "awards", "contracts")
_TENDER = ("title", "description", "procurementMethod", "mainProcurementCategory", "procuringEntity")
_LEFT_OUT = frozenset(
    {
        "contactPoint",
        "documents",
        "items",
        "requirementResponses",
        "lots",
        "guarantees",
        "additionalContactPoints",
    }
)
_FOUNDED = "1900-01-01"
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def reduced(release: Mapping[str, Any]) -> dict[str, Any]:
    """A release less what no entry is made of."""
    found = {name: release[name] for name in _PROCESS if name in release}
    tender = found.get("tender")
    if isinstance(tender, Mapping):
        found["tender"] = {name: tender[name] for name in _TENDER if name in tender}
    return {name: _without(value) for name, value in found.items()}


def _without(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _without(one) for name, one in value.items() if name not in _LEFT_OUT}
    if isinstance(value, list):
        return [_without(one) for one in value]
    return value


class KeptReleases:
    """The releases of a book, asked for by process."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def of(self, ocids: Iterable[str]) -> dict[str, list[Release]]:
        """What is kept of some processes; an erased one is left out."""
        sql = 'SELECT "ocid", "seq" FROM "published_release" WHERE "book" = ? AND "ocid" IN (*)'
        rows = self.book.store.rows_in(sql, (self.book.id,), ocids)
        texts = vault.reveal(self.book.store, self.book.id, [(seq, "/text") for _, seq in rows])
        found: dict[str, list[Release]] = defaultdict(list)
        for ocid, seq in rows:
            revealed = texts.get((seq, "/text"))
            if revealed is not None and revealed.value is not None:
                found[ocid].append(release_of(value_of(revealed.value)))
        return found

    def command(self, ocid: str, release: Release) -> dict[str, Any] | None:
        """What records a release; None where it is longer than any that is kept."""
        text = _visible(text_of(release.members))
        if len(text) > RELEASE_LENGTH:
            return None
        data = {"ocid": ocid, "digest": release.digest, "text": text}
        return {"kind": "release.received", "effective_on": release.day or _FOUNDED, "data": data}


def _visible(text: str) -> str:
    """The same JSON with every character that deceives the eye written as its number."""
    if text.isprintable() and not _SELECTORS.search(text):
        return text
    return "".join(c if c.isprintable() and not _SELECTORS.match(c) else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
