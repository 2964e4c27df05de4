"""Releases as a publisher would write them, and what an import of them tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ledger import Book
from ledger.exchange.ocds.record import OcdsSummary, Severity

Members = dict[str, Any]
Take = Callable[..., OcdsSummary]
"""What imports a value as JSON, or bytes as they are."""


def party(identifier: str, name: str, *roles: str) -> Members:
    return {"id": identifier, "name": name, "roles": list(roles), "identifier": {"id": identifier}}


def contract(**changes: Any) -> Members:
    return {
        "id": "C-1",
        "awardID": "A-1",
        "title": "School repairs",
        "status": "active",
        "dateSigned": "2018-09-16T00:00:00+04:30",
        "value": {"amount": 230865, "currency": "AFN"},
        "period": {"startDate": "2018-09-21T00:00:00+04:30", "endDate": "2018-12-21T00:00:00+04:30"},
    } | changes


def release(*contracts: Members, **changes: Any) -> Members:
    return {
        "ocid": "ocds-1",
        "id": "1",
        "date": "2018-10-10T16:48:09+04:30",
        "tag": ["compiled"],
        "buyer": {"id": "B", "name": "Ministry"},
        "parties": [party("B", "Ministry of Finance", "buyer"), party("S", "Primus", "supplier")],
        "awards": [{"id": "A-1", "date": "2018-09-01", "title": "Award", "suppliers": [{"id": "S"}]}],
        "contracts": list(contracts) or [contract()],
    } | changes


def built(*, milestones: Any = None, transactions: Any = None, **changes: Any) -> Members:
    """A contract with an implementation."""
    return contract(implementation={"milestones": milestones, "transactions": transactions}, **changes)


def counts(found: OcdsSummary) -> tuple[int, int, int, int, int]:
    return found.read, found.new, found.changed, found.unchanged, found.refused


def told(found: OcdsSummary, *graves: Severity) -> list[tuple[str, str]]:
    wanted = graves or (Severity.REFUSED, Severity.LEFT_OUT, Severity.UNREADABLE)
    return [(note.problem.code, note.problem.path) for note in found.notes if note.grave in wanted]


def rows(book: Book, table: str, *names: str, where: str = "TRUE") -> list[tuple]:
    listed = ", ".join(f'"{name}"' for name in names)
    return book.store.rows(f'SELECT {listed} FROM "{table}" WHERE {where} ORDER BY length("id"), "id"')
