"""No rule of ours speaks of another country's contract: what is flagged of ours is not, made foreign."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from api.demonstration import BOOK, build
from api.demonstration.contract_book import TODAY
from ledger import Book
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import law_of
from ledger.rules import RULES

_KINDS = ("contract", "contract_status", "obligation_status", "award")
"""Tables in which a contract's kind stands."""


def _found(book: Book) -> Counter[str]:
    """How often each rule finds something of a contract or an award."""
    law = law_of(book.store, book.id)
    return Counter(
        code
        for code, rule in RULES.items()
        for finding in rule.findings(book.store, book.id, TODAY, law)
        if finding.contract is not None or finding.subject.startswith("award-")
    )


def test_no_rule_speaks_of_a_foreign_contract(tmp_path: Path) -> None:
    ledger = build(tmp_path)
    try:
        city = ledger.book(BOOK)
        assert len(_found(city)) > 20

        def make_foreign() -> None:
            for table in _KINDS:
                ledger.store.execute(f'UPDATE "{table}" SET "kind" = ?', (FOREIGN,))
            # a foreign contract is no works contract, which alone has safeguards to miss
            ledger.store.execute('UPDATE "contract_status" SET "unsafe_from" = NULL')

        ledger.store.write(make_foreign, book=city.id)
        assert _found(city) == {}
    finally:
        ledger.close()
