"""What is overdue and unpaid on a day: sums by debtor, creditor, region, age and kind, and every line of it.

Sums are set-based; a line carries its interest, worked out from its payments, disputes and respites, and the
due day with its trace. Reads the book's store, or a scratch one in which its past was replayed; writes
nothing. The day is an argument.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from ledger.core.errors import refuse
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.merge_join import order
from ledger.core.vocabulary import MONEY_OWED
from ledger.law.due import Due
from ledger.law.interest import Interest
from ledger.projection.book_law import BookLaw, law_of
from ledger.projection.standing.debt_changes import changes_of, interest_of, paid_of
from ledger.projection.standing.facts import Facts, due_of
from ledger.projection.standing.obligations import SLICE, read_facts
from ledger.store.base import Row, Store


class Age(Named):
    """How long a sum has been overdue, in days."""

    UP_TO_30 = "0-30", "30 日以内", "up to 30 days"
    UP_TO_60 = "31-60", "31 至 60 日", "31 to 60 days"
    UP_TO_90 = "61-90", "61 至 90 日", "61 to 90 days"
    UP_TO_180 = "91-180", "91 至 180 日", "91 to 180 days"
    UP_TO_YEAR = "181-365", "181 至 365 日", "181 to 365 days"
    OVER_YEAR = "over-365", "一年以上", "over a year"


AGES = (
    (Age.UP_TO_30, 30),
    (Age.UP_TO_60, 60),
    (Age.UP_TO_90, 90),
    (Age.UP_TO_180, 180),
    (Age.UP_TO_YEAR, 365),
)
"""How many days overdue a sum of each age is at the most; the last age has no end."""

_TYPES = ", ".join(f"'{one}'" for one in MONEY_OWED)
OVERDUE = (
    f's."book" = ? AND s."due_on" < ? AND s."type" IN ({_TYPES}) '
    'AND (s."open" = TRUE OR s."interest_left" > 0) '
    'AND ((s."open" = TRUE AND s."remaining" > 0) OR s."interest_left" > 0)'
)
"""What is owed and past its day; the third line is that of the index which serves it."""
UNPAID = f'{OVERDUE} AND s."remaining" > 0'
"""The same without debts whose sum is paid, so that nothing but interest or penalty is left of them."""
GROUPINGS = ("debtor", "creditor", "division", "kind", "type", "currency")


@frozen
class Total:
    """Overdue sums of one group."""

    keys: tuple[str | None, ...]
    currency: str
    count: int
    unpaid: int
    disputed: int


@frozen
class ArrearsLine:
    """One overdue debt with everything that a register shows of it."""

    facts: Facts
    due: Due
    interest: Interest
    paid: int

    @property
    def days_overdue(self) -> int:
        """Days since the due day, respites included."""
        return self.interest.days_overdue


def age_of(days: int) -> Age:
    """The age bracket of a number of days overdue.

    >>> age_of(30).value, age_of(31).value, age_of(366).value
    ('0-30', '31-60', 'over-365')
    """
    return next((age for age, most in AGES if days <= most), Age.OVER_YEAR)


def totals(store: Store, book: str, on: str, by: Sequence[str] = ()) -> list[Total]:
    """Overdue sums on a day, grouped.

    >>> totals(book.store, book.id, "2026-06-30", ["debtor", "age"])
    []

    Args:
        store: the book's store, or a scratch one standing on the day.
        book: the book.
        on: the day, YYYY-MM-DD.
        by: any of ``GROUPINGS`` and "age", in the order wanted; currencies are never added up.

    Raises:
        Refused: an unknown grouping.
    """
    parameters: list[Any] = []
    keys: list[str] = []
    for name in by:
        if name == "age":
            keys.append(age_case(on, parameters))
        elif name in GROUPINGS:
            keys.append(f's."{name}"')
        else:
            raise refuse("arrears.grouping", value=name, known=", ".join((*GROUPINGS, "age")))
    keys.append('s."currency"')
    numbers = ", ".join(str(at + 1) for at in range(len(keys)))
    sql = (
        f'SELECT {", ".join(keys)}, count(*), sum(s."remaining"), sum(s."disputed") FROM '
        '"obligation_status" s '
        f"WHERE {OVERDUE} GROUP BY {numbers}"
    )
    rows = store.rows(sql, [*parameters, book, on])
    found = [Total(tuple(row[:-4]), row[-4], row[-3], row[-2], row[-1]) for row in rows]
    ages = [age.value for age in Age]

    def place(one: Total) -> Any:
        """Sorted here, as engines differ on where nothing stands, and ages do not sort as text."""
        named = zip(by, one.keys, strict=True)
        return order((*(ages.index(str(key)) if name == "age" else key for name, key in named), one.currency))

    return sorted(found, key=place)


def age_case(on: str, parameters: list[Any]) -> str:
    """SQL that gives the age bracket; days are compared as text, which sorts as days do."""
    cases = []
    for age, most in AGES:
        parameters.append((date.fromisoformat(on) - timedelta(days=most)).isoformat())
        cases.append(f"WHEN s.\"due_on\" >= ? THEN '{age}'")
    return f"CASE {' '.join(cases)} ELSE '{Age.OVER_YEAR}' END"


def lines(
    store: Store,
    book: str,
    on: str,
    *,
    debtor: str | None = None,
    creditor: str | None = None,
    division: str | None = None,
) -> Iterator[ArrearsLine]:
    """Every overdue debt on a day with its interest, by debtor and due day; a slice in memory at a time."""
    where, parameters = OVERDUE, [book, on]
    for column, value in (("debtor", debtor), ("creditor", creditor)):
        if value is not None:
            where += f' AND s."{column}" = ?'
            parameters.append(value)
    if division is not None:
        where += ' AND s."division" >= ? AND s."division" < ?'
        parameters += [division, division + "\x7f"]
    sql = (
        f'SELECT s."id", s."contract" FROM "obligation_status" s WHERE {where} ORDER BY '
        's."debtor", s."due_on", s."id"'
    )
    law = law_of(store, book)
    wanted = store.rows(sql, parameters)
    for at in range(0, len(wanted), SLICE):
        yield from of_subjects(store, book, wanted[at : at + SLICE], on, law)


def of_subjects(
    store: Store, book: str, wanted: Sequence[Row], on: str, law: BookLaw
) -> Iterator[ArrearsLine]:
    """The lines of some (obligation, contract) pairs, in their order."""
    contracts = sorted({row[1] for row in wanted})
    facts = {one.id: one for one in read_facts(store, book, contracts, law)}
    subjects = [row[0] for row in wanted]
    changes = changes_of(store, book, {name: facts[name] for name in subjects})
    for identifier in subjects:
        one = facts[identifier]
        due = due_of(one, law)
        if due.day is None or one.owed is None:
            continue
        interest = interest_of(one, due.day, changes[identifier], date.fromisoformat(on), law)
        yield ArrearsLine(one, due, interest, paid_of(changes[identifier]))
