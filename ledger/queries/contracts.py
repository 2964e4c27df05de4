"""Reads about contracts: one with everything about it, what falls due, wages, promises, search.

Reads go straight to the tables, of the book's store or of a scratch one that stands in its past; nothing here
writes. Personal values stay in the vault.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import peewee

from ledger.book import Book
from ledger.core import canonical
from ledger.core.errors import NotFound, Problem
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.values import split_object_id
from ledger.entries.kinds.foreign import FOREIGN
from ledger.queries.flags import flags_of
from ledger.queries.objects import names_of
from ledger.store.base import Store
from ledger.store.tables import (
    BudgetCommitmentTable,
    ContractChangeTable,
    ContractClauseTable,
    ContractDocumentTable,
    ContractPartyTable,
    ContractTable,
    DebtTable,
    JudgmentTable,
    ObligationStatusTable,
    ObligationTable,
    PayrollTable,
    PenaltyTable,
    PerformanceTable,
    ReceivableConfirmationTable,
    ResponsibilityTable,
    WageFundingTable,
    WageSafeguardTable,
    columns,
    name_of,
)

Members = dict[str, Any]

_OF_CONTRACT: tuple[tuple[str, type[peewee.Model], str, str], ...] = (
    ("parties", ContractPartyTable, "id", "role"),
    ("clauses", ContractClauseTable, "id", "number"),
    ("documents", ContractDocumentTable, "id", "digest"),
    ("changes", ContractChangeTable, "id", "changed_on"),
    ("obligations", ObligationTable, "contract", "added_on"),
    ("standing", ObligationStatusTable, "contract", "id"),
    ("performance", PerformanceTable, "contract", "performed_on"),
    ("payrolls", PayrollTable, "contract", "month"),
    ("wage_funding", WageFundingTable, "contract", "funded_on"),
    ("safeguards", WageSafeguardTable, "contract", "registered_on"),
    ("responsibilities", ResponsibilityTable, "contract", "valid_from"),
    ("receivables", ReceivableConfirmationTable, "contract", "requested_on"),
    ("budgets", BudgetCommitmentTable, "contract", "committed_on"),
    ("debts", DebtTable, "contract", "incurred_on"),
    ("judgments", JudgmentTable, "contract", "decided_on"),
    ("penalties", PenaltyTable, "contract", "decided_on"),
)
"""What belongs to a contract: member, table, the column that names it, the one it is ordered by."""

_JSON = ("law", "late_rates")
"""Columns that hold a JSON value as text."""

_ORGANISATIONS = ("party", "debtor", "creditor", "employer", "authority", "financier")


def _members(
    store: Store, table: type[peewee.Model], book: str, column: str, value: str, order: str
) -> list[Members]:
    """The rows of a table that name something, as plain members."""
    names = [name for name in columns(table) if name != "book"]
    listed = ", ".join(f'"{name}"' for name in names)
    sql = f'SELECT {listed} FROM "{name_of(table)}" WHERE "book" = ? AND "{column}" = ?'
    fields = {item.column_name: item for item in table._meta.sorted_fields}
    found = [
        {name: _plain(fields[name], given) for name, given in zip(names, row, strict=True)}
        for row in store.rows(sql, (book, value))
    ]
    # sorted here: asked to sort by a key, a planner walks the whole table in its order
    return sorted(found, key=lambda row: (row[order] if order != "id" else "", split_object_id(row["id"])))


def _plain(column: peewee.Field, value: Any) -> Any:
    """A value of a table as JSON has it: yes or no, and what was kept as text of JSON as that."""
    if value is None:
        return None
    if isinstance(column, peewee.BooleanField):
        return bool(value)
    return canonical.parse(value) if column.column_name in _JSON else value


def contract_page(book: Book, identifier: str, store: Store | None = None) -> Members:
    """A contract with everything about it.

    Args:
        book: the open book.
        identifier: the contract's id.
        store: a scratch store that stands on a day; the book's own when None.

    Returns:
        ``contract``, the lists of ``_OF_CONTRACT``, ``flags`` and ``names`` of the organisations that occur;
        plain JSON values, sums in minor units.

    Raises:
        NotFound: no such contract.
    """
    read = store or book.store
    found = _members(read, ContractTable, book.id, "id", identifier, "id")
    if not found:
        raise NotFound(Problem("object.unknown", "", {"value": identifier, "book": book.id}))
    page: Members = {"contract": found[0]}
    for member, table, column, order in _OF_CONTRACT:
        page[member] = _members(read, table, book.id, column, identifier, order)
        if column == "id":  # a row of the contract's own, which has no id but that
            page[member] = [{"contract": row.pop("id")} | row for row in page[member]]
    page["flags"] = [one.to_json() for one in flags_of(read, book.id, identifier)]
    named = {
        row[column]
        for rows in page.values()
        if isinstance(rows, list)
        for row in rows
        for column in _ORGANISATIONS
        if row.get(column)
    }
    page["names"] = names_of(book, named, store=read)
    return page


def contracts_named(store: Store, book: str, identifiers: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Number and title of some contracts, by id; those that are not there are left out."""
    sql = 'SELECT "id", "number", "title" FROM "contract" WHERE "book" = ? AND "id" IN (*)'
    rows = store.rows_in(sql, (book,), sorted(set(identifiers)))
    return {identifier: (number, title) for identifier, number, title in rows}


def clauses_of(store: Store, book: str, identifiers: Iterable[str]) -> dict[str, str]:
    """The clauses of some obligations, by id; empty where it names none."""
    sql = 'SELECT "id", "clause" FROM "obligation" WHERE "book" = ? AND "id" IN (*)'
    rows = store.rows_in(sql, (book,), sorted(set(identifiers)))
    return {identifier: clause or "" for identifier, clause in rows}


@frozen
class UnpaidWages:
    """A payroll past its day and not fully paid; ``paid`` as far as it counts, with what was deducted."""

    payroll: str
    contract: str
    number: str
    project: str
    employer: str
    owner: str | None
    month: str
    payday: str
    due_on: str
    workers: int
    owed: int
    paid: int


def unpaid_wages(store: Store, book: str, on: str) -> list[UnpaidWages]:
    """The unpaid wages of every project on a day, project by project."""
    sql = (
        'SELECT p."id", p."contract", c."number", c."title", p."employer", '
        '(SELECT min(q."party") FROM "contract_party" q WHERE q."book" = p."book" AND q."id" = p."contract" '
        'AND q."role" = \'buyer\' AND q."left_on" IS NULL), '
        'p."month", p."payday", s."due_on", p."workers", p."amount", p."amount" - p."remaining" '
        'FROM "obligation_status" s '
        'JOIN "payroll" p ON p."book" = s."book" AND p."id" = s."id" '
        'JOIN "contract" c ON c."book" = p."book" AND c."id" = p."contract" '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."due_on" < ? AND s."type" = \'wage\' '
        'ORDER BY c."number", p."contract", p."month", p."id"'
    )
    return [UnpaidWages(*row) for row in store.rows(sql, (book, on))]


class PromiseState(Named):
    """How a promise stands on a day."""

    KEPT = "kept", "已兑现", "kept"
    NOT_DUE = "not-due", "未到期", "not yet due"
    OVERDUE = "overdue", "逾期未兑现", "overdue"
    WAITS = "waits", "条件未成就", "waits for an event"
    CANNOT_TELL = "cannot-tell", "无法判断", "cannot tell"
    CLOSED = "closed", "已终结", "closed"


@frozen
class Promise:
    """A promise and how it stands on a day; ``state`` is a ``PromiseState``."""

    id: str
    contract: str
    number: str
    title: str
    kind: str
    clause: str | None
    matter: str | None
    description: str | None
    debtor: str
    creditor: str | None
    currency: str
    owed: int | None
    performed: int
    due_on: str | None
    missing: str | None
    state: str


def promises(store: Store, book: str, on: str, states: Sequence[str] = tuple(PromiseState)) -> list[Promise]:
    """Every promise in one of some states on a day, by body and due day."""
    sql = (
        f'SELECT * FROM (SELECT o."id", o."contract", c."number", c."title", c."kind", o."clause", '
        'o."matter", o."description", o."debtor", o."creditor", s."currency", o."amount", o."performed", '
        f's."due_on", s."missing", {PROMISE_STATE} AS "promise_state" FROM "obligation_status" s '
        'JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
        'JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
        'WHERE s."book" = ? AND s."type" = \'promise\') t WHERE "promise_state" IN (*) '
        'ORDER BY "debtor", "due_on", "id"'
    )
    return [Promise(*row) for row in store.rows_in(sql, (on, book), states)]


PROMISE_STATE = (
    "CASE WHEN o.\"closed_on\" IS NOT NULL THEN 'closed' WHEN NOT s.\"open\" THEN 'kept' "
    "WHEN s.\"state\" = 'waits' THEN 'waits' WHEN s.\"state\" = 'cannot-tell' THEN 'cannot-tell' "
    "WHEN s.\"due_on\" < ? THEN 'overdue' ELSE 'not-due' END"
)


def promise_totals(store: Store, book: str, on: str) -> list[tuple[str, str, int, int | None]]:
    """(kind, state, number, sum) of all promises on a day."""
    sql = (
        f'SELECT s."kind", {PROMISE_STATE}, count(*), sum(o."amount") FROM "obligation_status" s '
        'JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
        'WHERE s."book" = ? AND s."type" = \'promise\' GROUP BY 1, 2 ORDER BY 1, 2'
    )
    return [(row[0], row[1], row[2], row[3]) for row in store.rows(sql, (on, book))]


def undetermined(store: Store, book: str) -> list[Members]:
    """What is open and of which nobody can tell by when it is due, with the field that is missing.

    What another country's contract leaves untold is nobody's debt here, and no clerk can supply it.
    """
    names = ("id", "contract", "number", "title", "clause", "type", "debtor", "missing")
    sql = (
        'SELECT s."id", s."contract", c."number", c."title", o."clause", s."type", s."debtor", s."missing" '
        'FROM "obligation_status" s JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
        'LEFT JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."state" = \'cannot-tell\' '
        f'AND s."kind" <> \'{FOREIGN}\' ORDER BY s."debtor", s."id"'
    )
    return [dict(zip(names, row, strict=True)) for row in store.rows(sql, (book,))]
