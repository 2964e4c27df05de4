"""What a rule finds in a book does not hang on what else is in the store."""

from __future__ import annotations

from random import Random
from typing import Any

from ledger import Ledger
from ledger.projection.as_of import Past
from ledger.projection.book_law import law_of
from ledger.rules import RULES
from ledger.rules.rule import Finding
from ledger.store.base import Store
from tests.conftest import open_changping
from tests.worlds.random_book import fill, prepare

DAY = "2026-11-22"


def found(store: Store, book: str) -> tuple[list[Finding], list[tuple[Any, ...]]]:
    """What every rule finds in a store, and what none can tell."""
    law, rules = law_of(store, book), [one for one in RULES.values() if not one.beyond]
    findings = [one for rule in rules for one in rule.findings(store, book, DAY, law)]
    missing: list[tuple[Any, ...]] = [
        (rule.code, *told) for rule in rules for told in rule.missing(store, book, DAY, law)
    ]
    return findings, missing


def test_books_of_one_store_know_nothing_of_one_another(ledger: Ledger) -> None:
    """The objects of both go by the same ids; the past of each is replayed without the other."""
    books = [open_changping(ledger, name) for name in ("changping", "elsewhere")]
    for seed, book in enumerate(books):
        assert len(fill(book, prepare(book, Random(seed)), 60)) > 20
    for book in books:
        with Past(book) as past:
            past.advance(DAY)
            alone = found(past.store, book.id)
        assert found(ledger.store, book.id) == alone
        assert len({one.rule for one in alone[0]}) > 10
        assert alone[1]
