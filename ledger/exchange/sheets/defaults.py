"""The obligations that a row of a contract asks for besides (按法定期限生成付款义务), new contract or known.

Refuses to know how entries are recorded, and what the law says is owed (``contract_defaults``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ledger.book import Book
from ledger.entries.contracts import Contract, Party
from ledger.entries.kinds import KINDS
from ledger.exchange.sheets.parsed_row import ROW
from ledger.projection.history import fold, load_events
from ledger.record.contract_defaults import default_obligations


def defaults_of_row(book: Book, signed: Mapping[str, Any], existing: list[str]) -> list[dict[str, Any]]:
    """The obligations that a contract of the row's kind has by default, as commands of the same batch.

    Args:
        book: the book.
        signed: the row's own command.
        existing: the contract, where the book holds it already; what it has of them is not added again.
    """
    data = signed["data"]
    state = Contract(
        number=data["number"],
        title=data["title"],
        kind=data["kind"],
        signed_on=None if data.get("day_unknown") else signed["effective_on"],
        known_from=signed["effective_on"],
        currency=data.get("currency", "CNY"),
        parties=tuple(Party(**one) for one in data["parties"]),
        amount=data.get("amount"),
    )
    if not existing:
        return default_obligations(KINDS[data["kind"]], state, ROW)
    sql = 'SELECT "clause", "type", "debtor" FROM "obligation" WHERE "book" = ? AND "contract" = ?'
    owed = [(one[0], one[1], one[2]) for one in book.store.rows(sql, (book.id, existing[0]))]
    events = load_events(book.store, book.store, book.registry, book.id, [existing[0]])[existing[0]]
    known = fold(book.registry, existing[0], events)[-1].state
    amount = known.amount if known.amount is not None else state.amount
    return default_obligations(KINDS[known.kind], replace(known, amount=amount), ROW, owed)
