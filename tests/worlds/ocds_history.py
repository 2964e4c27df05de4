"""Releases of one process that follow one another, and all that a book says of their contract."""

from __future__ import annotations

from typing import Any

from ledger import Book
from tests.worlds.ocds import Members


def release(number: int, month: int, tag: str = "contract", **changes: Any) -> Members:
    """A release of one process, made on the first of a month of 2024."""
    return {
        "ocid": "ocds-7",
        "id": f"r{number}",
        "date": f"2024-{month:02}-01T00:00:00Z",
        "tag": [tag],
        "buyer": {"id": "B", "name": "Harbour Board"},
        "parties": [
            {"id": "B", "name": "Harbour Board", "roles": ["buyer"]},
            {"id": "S", "name": "Dredging Ltd", "roles": ["supplier"]},
        ],
        "awards": [{"id": "A", "status": "active", "date": "2024-01-05", "suppliers": [{"id": "S"}]}],
    } | changes


def contract(amount: Any = 1000, **changes: Any) -> Members:
    given = {"id": "C", "awardID": "A", "title": "Dredging", "status": "active", "dateSigned": "2024-01-20"}
    value = {} if amount is None else {"value": {"amount": amount, "currency": "GBP"}}
    return given | value | changes


STORY = [
    release(1, 2, contracts=[contract()]),
    release(2, 3, "contractAmendment", contracts=[contract(1500, period={"endDate": "2025-06-30"})]),
    release(
        3,
        4,
        "implementation",
        contracts=[
            contract(
                None,
                implementation={
                    "transactions": [
                        {"id": "T1", "date": "2024-03-10", "value": {"amount": 900, "currency": "GBP"}},
                        {"id": "T2", "date": "2024-02-10", "value": {"amount": 700, "currency": "GBP"}},
                    ],
                    "milestones": [
                        {"id": "M", "title": "Depth", "type": "delivery", "dueDate": "2024-03-20"}
                        | {"status": "met", "dateMet": "2024-03-18"}
                    ],
                },
            )
        ],
    ),
    release(4, 5, "contractTermination", contracts=[{"id": "C", "status": "terminated"}]),
]
"""Signed at 1,000, raised to 1,500 in March, delivered and paid, at an end in May."""


def rows(book: Book, table: str, *names: str) -> list[tuple[Any, ...]]:
    listed = ", ".join(f'"{name}"' for name in names)
    found = book.store.rows(f'SELECT {listed} FROM "{table}" WHERE "book" = ?', (book.id,))
    return sorted(found, key=lambda row: [(one is None, str(one)) for one in row])


def told(book: Book) -> list[list[tuple[Any, ...]]]:
    """All that the book says of the contract, by no id."""
    return [
        rows(
            book,
            "contract",
            "number",
            "amount",
            "original_amount",
            "currency",
            "status",
            "closed_on",
            "ends_on",
        ),
        rows(book, "contract_change", "change", "changed_on", "amount"),
        rows(book, "obligation", "clause", "amount", "due_day", "met_on"),
        rows(book, "performance", "type", "voucher", "performed_on", "amount", "reversed_on"),
        rows(book, "award", "number", "noticed_on", "kind"),
        rows(book, "organisation", "name", "organisation_class"),
    ]
