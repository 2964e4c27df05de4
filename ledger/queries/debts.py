"""The register of government debt: items, what they come to, limits and how far they are used, budgets.

Sums are added by the database, in whole minor units, never across currencies. An item counts against a limit
where it names the category of that limit; implicit debt counts against none. Reads the book's store, or a
scratch one that stands on a day; writes nothing.
"""

from __future__ import annotations

from ledger.core.frozen import frozen
from ledger.store.base import Store

GROUPINGS = ("debtor", "division", "kind", "category")


@frozen
class DebtItem:
    """A debt item as it stands."""

    id: str
    number: str | None
    kind: str
    category: str | None
    debtor: str
    creditor: str | None
    division: str
    purpose: str
    currency: str
    principal: int
    repaid: int
    written_off: int
    remaining: int
    incurred_on: str
    due_on: str | None
    contract: str | None
    basis: str | None

    def overdue_on(self, day: str) -> bool:
        """Whether something is left after its due day."""
        return self.remaining > 0 and self.due_on is not None and self.due_on < day


@frozen
class DebtTotal:
    """What the items of one group come to; ``overdue`` is the part of ``remaining`` past its due day."""

    key: str | None
    currency: str
    items: int
    principal: int
    repaid: int
    written_off: int
    remaining: int
    overdue: int


@frozen
class LimitUse:
    """A limit, or a balance that has none (``limit`` is None), of one government, category and currency."""

    division: str
    category: str
    currency: str
    limit: int | None
    document: str | None
    balance: int

    @property
    def room(self) -> int | None:
        """What may still be incurred; below zero where the limit is exceeded, None where there is none."""
        return None if self.limit is None else self.limit - self.balance


@frozen
class BudgetUse:
    """A budget item and how far contracts take it up; ``contracts`` says how many."""

    id: str
    body: str
    division: str | None
    year: int
    item: str
    code: str | None
    currency: str
    approved: int
    amount: int
    committed: int
    contracts: int

    @property
    def left(self) -> int:
        """What is not committed; below zero where more is committed than there is."""
        return self.amount - self.committed


def debt_items(store: Store, book: str) -> list[DebtItem]:
    """Every item on record, repaid ones too, by government, debtor and day."""
    sql = (
        'SELECT "id", "number", "kind", "category", "debtor", "creditor", "division", "purpose", "currency", '
        '"principal", "repaid", "written_off", "remaining", "incurred_on", "due_on", "contract", "basis" '
        'FROM "debt" WHERE "book" = ? ORDER BY "division", "debtor", "incurred_on", "id"'
    )
    return [DebtItem(*row) for row in store.rows(sql, (book,))]


def debt_totals(store: Store, book: str, on: str, by: str | None = None) -> list[DebtTotal]:
    """What the items come to, as a whole or by one of ``GROUPINGS``.

    Args:
        store: the book's store, or a scratch one standing on the day.
        book: the book.
        on: the day that decides what is overdue, YYYY-MM-DD.
        by: the grouping.
    """
    assert by is None or by in GROUPINGS  # noqa: S101 (a caller's mistake, not input)
    key = "CAST(NULL AS TEXT)" if by is None else f'"{by}"'
    sql = (
        f'SELECT {key}, "currency", count(*), sum("principal"), sum("repaid"), sum("written_off"), '
        'sum("remaining"), sum(CASE WHEN "due_on" < ? THEN "remaining" ELSE 0 END) FROM "debt" '
        'WHERE "book" = ? GROUP BY 1, 2 ORDER BY 1, 2'
    )
    return [DebtTotal(row[0], row[1], *map(int, row[2:])) for row in store.rows(sql, (on, book))]


def limit_uses(store: Store, book: str, year: int) -> list[LimitUse]:
    """Limits of a year with the balance they hold down, and balances that no limit stands against."""
    sql = (
        'SELECT l."division", l."category", l."currency", l."amount", l."document" FROM "debt_limit" l '
        'JOIN "object" o ON o."book" = l."book" AND o."id" = l."id" '
        'WHERE l."book" = ? AND l."year" = ? ORDER BY l."approved_on", o."founded_seq"'
    )
    limits = {(row[0], row[1], row[2]): (row[3], row[4]) for row in store.rows(sql, (book, year))}
    sql = (
        'SELECT "division", "category", "currency", sum("remaining") FROM "debt" '
        'WHERE "book" = ? AND "category" IS NOT NULL GROUP BY 1, 2, 3'
    )
    balances = {(row[0], row[1], row[2]): int(row[3]) for row in store.rows(sql, (book,))}
    return [
        LimitUse(*key, *limits.get(key, (None, None)), balances.get(key, 0))
        for key in sorted({*limits, *balances})
    ]


def budget_uses(store: Store, book: str, year: int) -> list[BudgetUse]:
    """The budget items of a year with what contracts take up of each, by body and item."""
    sql = (
        'SELECT b."id", b."body", o."division", b."year", b."item", b."code", b."currency", b."approved", '
        'b."amount", b."committed", (SELECT count(DISTINCT c."contract") FROM "budget_commitment" c '
        'WHERE c."book" = b."book" AND c."budget" = b."id" AND c."amount" > c."released") FROM "budget" b '
        'LEFT JOIN "organisation" o ON o."book" = b."book" AND o."id" = b."body" AND o."valid_to" IS NULL '
        'WHERE b."book" = ? AND b."year" = ? ORDER BY b."id"'
    )
    uses = [BudgetUse(*row) for row in store.rows(sql, (book, year))]
    return sorted(uses, key=lambda use: (use.division or "", use.body, use.item))


def unbudgeted(store: Store, book: str, year: int) -> list[tuple[str, str, str, int, int]]:
    """Contracts signed in a year that take up less of any budget than their sum, or nothing.

    Only of buyers whose budget of that year is on record: of the others nobody can tell.

    Returns:
        (contract, number, currency, sum, sum committed), by number.
    """
    sql = (
        'SELECT c."id", c."number", c."currency", c."amount", '
        'coalesce((SELECT sum(m."amount" - m."released") FROM "budget_commitment" m '
        'WHERE m."book" = c."book" AND m."contract" = c."id"), 0) AS "committed" '
        'FROM "contract" c WHERE c."book" = ? AND c."signed_on" >= ? AND c."signed_on" <= ? '
        'AND c."amount" IS NOT NULL AND EXISTS (SELECT 1 FROM "contract_party" p JOIN "budget" b '
        'ON b."book" = p."book" AND b."body" = p."party" AND b."year" = ? WHERE p."book" = c."book" '
        'AND p."id" = c."id" AND p."role" = \'buyer\')'
    )
    days = (f"{year:04}-01-01", f"{year:04}-12-31")
    rows = store.rows(sql, (book, *days, year))
    short = [(row[0], row[1], row[2], int(row[3]), int(row[4])) for row in rows if row[4] < row[3]]
    return sorted(short, key=lambda row: row[1])
