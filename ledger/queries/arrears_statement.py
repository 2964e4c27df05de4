"""The yearly statement of overdue sums that public bodies owe micro, small and medium enterprises.

Statute book SME-22, SME-23: by 31 March, for the year before, the number of contracts and the sum overdue and
not yet paid. What counts: the price of goods, works or services bought (no subsidy, no compensation, no
deposit: decree 802 article 2, SME-48, SME-49) that a public body or an organisation that uses public money
(whoever signed, it is the body that owes now which publishes) owes to an enterprise that was micro, small or
medium when the contract was signed, whose last day lies before the day of the statement and of which
something is left beside interest and penalties; disputed parts are within the sum and told apart. A contract
is counted once in each group it has such a debt in, so the groups of one breakdown may count more contracts
than the total; their sums always add up to it. Debts of which the creditor's size, the debtor's use of public
money, what they are for or the due day is not on record are in no total: they are told beside it, so that
nothing disappears for want of a field.

Reads the book's store, or a scratch one that stands on the day (``ledger.projection.as_of``); writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from ledger.core.errors import refuse
from ledger.core.frozen import frozen
from ledger.core.vocabulary import MONEY_OWED
from ledger.law.coverage import SMALL_AND_MEDIUM
from ledger.law.days import day_of_year
from ledger.law.due import Law
from ledger.law.statutes import Parameter
from ledger.queries.arrears import UNPAID, age_case
from ledger.store.base import Store

TOPIC = "sme.yearly-disclosure.public"
BREAKDOWNS = ("debtor", "age", "division", "creditor_size", "type")

_SIZES = ", ".join(f"'{size}'" for size in SMALL_AND_MEDIUM)
_OWES, _BOUGHT, _SME = 's."publishes" = TRUE', 's."purchase" = TRUE', f's."creditor_size" IN ({_SIZES})'
TO_SME = f"{_OWES} AND {_BOUGHT} AND {_SME}"
"""On ``obligation_status s``: who has to publish owes a micro, small or medium enterprise for a purchase."""

_MAYBE_OWES, _MAYBE_BOUGHT = 's."publishes" IS NOT FALSE', 's."purchase" IS NOT FALSE'
SIZE_UNKNOWN = f'{_MAYBE_OWES} AND {_MAYBE_BOUGHT} AND s."creditor_size" IS NULL'
FUNDING_UNKNOWN = f's."publishes" IS NULL AND {_MAYBE_BOUGHT} AND {_SME}'
PURPOSE_UNKNOWN = f's."purchase" IS NULL AND {_OWES} AND {_SME}'
"""What keeps a debt out of the totals for want of one field; of several the first counts."""

_TYPES = ", ".join(f"'{one}'" for one in MONEY_OWED)


@frozen
class StatementGroup:
    """What is overdue and unpaid in one group, in one currency; ``key`` is None for the total."""

    key: str | None
    currency: str
    contracts: int
    debts: int
    unpaid: int
    disputed: int


@frozen
class OverdueDebt:
    """One debt in the statement."""

    id: str
    contract: str
    number: str
    title: str
    debtor: str
    creditor: str
    creditor_size: str
    division: str | None
    type: str
    currency: str
    due_on: str
    unpaid: int
    disputed: int


@frozen
class StatementFigures:
    """The statement of a day.

    Attributes:
        totals: one a currency. ``breakdowns``: by each of ``BREAKDOWNS``, largest sums first.
        size_unknown: overdue debts to creditors whose size nobody recorded.
        funding_unknown: those of organisations of which nobody recorded whether they use public money.
        purpose_unknown: those of which nobody recorded whether something was bought.
        due_unknown: debts to small and medium enterprises of which nobody can tell the due day.
    """

    on: str
    totals: tuple[StatementGroup, ...]
    breakdowns: dict[str, tuple[StatementGroup, ...]]
    size_unknown: tuple[StatementGroup, ...]
    funding_unknown: tuple[StatementGroup, ...]
    purpose_unknown: tuple[StatementGroup, ...]
    due_unknown: tuple[StatementGroup, ...]


def statement_day(year: int, today: str) -> str:
    """The day that the statement of a year stands on, its last.

    Raises:
        Refused: the year is not over.
    """
    day = f"{year:04}-12-31"
    if day >= today:
        raise refuse("statement.not-over", "--year", value=str(year), day=day)
    return day


def disclosure_due(year: int, law: Law) -> tuple[date, Parameter] | None:
    """By which day the statement of a year is made public, and the text that says so; None before any did.

    The text names a day and says nothing of holidays, so the day is not moved.
    """
    for rule in reversed(law.statutes.versions(TOPIC)):
        day = day_of_year(rule.machine["parts"]["due"], year + 1)
        if rule.holds_on(day.isoformat()):
            return day, rule
    return None


def statement(store: Store, book: str, on: str) -> StatementFigures:
    """The statement on a day.

    Args:
        store: the book's store, or a scratch one standing on the day.
        book: the book.
        on: the day, YYYY-MM-DD.
    """
    overdue = f"{UNPAID} AND {TO_SME}"

    def without(unknown: str) -> tuple[StatementGroup, ...]:
        return _groups(store, f"{UNPAID} AND {unknown}", [book, on])

    return StatementFigures(
        on,
        _groups(store, overdue, [book, on]),
        {by: _groups(store, overdue, [book, on], by, on) for by in BREAKDOWNS},
        size_unknown=without(SIZE_UNKNOWN),
        funding_unknown=without(FUNDING_UNKNOWN),
        purpose_unknown=without(PURPOSE_UNKNOWN),
        due_unknown=_groups(
            store,
            f's."book" = ? AND s."open" = TRUE AND s."state" = \'cannot-tell\' AND s."type" IN ({_TYPES}) '
            f'AND s."remaining" > 0 AND {TO_SME}',
            [book],
        ),
    )


def _groups(
    store: Store, where: str, parameters: Sequence[Any], by: str | None = None, on: str = ""
) -> tuple[StatementGroup, ...]:
    """The groups of one breakdown, largest sums first."""
    before: list[Any] = []
    key = "CAST(NULL AS TEXT)" if by is None else age_case(on, before) if by == "age" else f's."{by}"'
    sql = (
        f'SELECT {key}, s."currency", count(DISTINCT s."contract"), count(*), sum(s."remaining"), '
        f'sum(s."disputed") FROM "obligation_status" s WHERE {where} GROUP BY 1, 2'
    )
    rows = store.rows(sql, [*before, *parameters])
    found = [StatementGroup(row[0], row[1], row[2], row[3], int(row[4]), int(row[5])) for row in rows]
    return tuple(sorted(found, key=lambda group: (-group.unpaid, group.key or "", group.currency)))


def overdue_debts(store: Store, book: str, on: str) -> Iterator[OverdueDebt]:
    """Every debt in the statement of a day, by debtor and due day."""
    sql = (
        'SELECT s."id", s."contract", c."number", c."title", s."debtor", s."creditor", s."creditor_size", '
        's."division", s."type", s."currency", s."due_on", s."remaining", s."disputed" FROM '
        '"obligation_status" s '
        'JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
        f'WHERE {UNPAID} AND {TO_SME} ORDER BY s."debtor", s."due_on", s."id"'
    )
    return (OverdueDebt(*row) for row in store.stream(sql, (book, on)))
