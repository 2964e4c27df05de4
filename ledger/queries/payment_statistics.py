"""Half-yearly statistics of how public bodies pay micro, small and medium enterprises for what they buy.

In the manner of the United Kingdom's payments compliance notice (Procurement Regulations 2024, regulation
38); no Chinese text asks for it, and none is claimed. The definitions are ours, so that two bureaus count
alike:

- A payment is a ``performance.paid`` of the half-year on what is owed for goods, works or services bought,
  less what came back of it. A set-off is none. Bodies and debts are those of the yearly statement.
- A payment that names no debt counts on each that it met (Civil Code, article 560; ``ledger.law.allocation``)
  with what that one got; one that can be read in two ways, and what is beyond all that is owed, on none.
- Its days run from the day the invoice arrived, else from the delivery, else from the acceptance: the last
  such day on or before the payment that is linked to the obligation or to the one it awaits; where nothing is
  linked and it awaits none, of the contract. Paid before any of them, it took 0 days. With none on record it
  counts as a payment, but in no mean and in no bracket.
- The mean is by number of payments. The brackets are within 30 days, 31 to 60, 61 and later.
- Sums due are those whose last day for payment lies in the half-year; due but unpaid is what was left of them
  at its end. Overdue is everything left at its end whose last day had passed, of whatever half-year.
- The officer is whoever answers for paying (duty ``pays``) on most of the body's contracts at the end of the
  half-year, in a post of that body; where nobody does, the head of the body.

Reads the book's store, or a scratch one that stands on the last day (``ledger.projection.as_of``). Exact
whole numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from ledger.core.errors import refuse
from ledger.core.frozen import frozen
from ledger.core.values import split_object_id
from ledger.core.vocabulary import ObligationType
from ledger.projection.book_law import law_of
from ledger.projection.standing.obligations import SLICE, read_facts
from ledger.projection.standing.performed import LeftOver, performed
from ledger.queries.arrears import UNPAID
from ledger.queries.arrears_statement import TO_SME
from ledger.store.base import Row, Store

BRACKETS = ((30, "0-30"), (60, "31-60"), (None, "61-"))
"""The last day of each bracket with its code; the last is open."""

_HALVES = {"1": ("01-01", "06-30"), "2": ("07-01", "12-31")}
_HALF = re.compile(r"(?P<year>(?:19|20|21)\d\d)H(?P<half>[12])", re.ASCII)
_PAYMENT = f"s.\"type\" = '{ObligationType.PAYMENT}'"
_STARTS = ("invoiced", "delivered", "accepted")

_PAYMENTS = (
    'SELECT s."debtor", s."currency", p."amount" - p."reversed", p."performed_on", p."subject", '
    'p."contract", o."awaits" FROM "performance" p '
    'JOIN "obligation_status" s ON s."book" = p."book" AND s."id" = p."subject" '
    'JOIN "obligation" o ON o."book" = p."book" AND o."id" = p."subject" '
    'WHERE p."book" = ? AND p."type" = \'paid\' AND p."performed_on" >= ? AND p."performed_on" <= ? '
    f'AND p."amount" > p."reversed" AND {_PAYMENT} AND {TO_SME} ORDER BY p."contract", p."id"'
)
_UNNAMED = (
    'SELECT DISTINCT "contract" FROM "performance" WHERE "book" = ? AND "type" = \'paid\' '
    'AND "subject" IS NULL AND "performed_on" >= ? AND "performed_on" <= ? AND "amount" > "reversed" '
    "ORDER BY 1"
)
_OWED = (
    'SELECT s."id", s."debtor", s."currency", o."awaits" FROM "obligation_status" s '
    'JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
    f'WHERE s."book" = ? AND s."contract" IN (*) AND {_PAYMENT} AND {TO_SME}'
)
_EVENTS = (
    'SELECT "contract", "subject", "type", "performed_on" FROM "performance" WHERE "book" = ? '
    "AND \"contract\" IN (*) AND \"type\" IN ('invoiced', 'delivered', 'accepted') AND NOT \"partial\" "
    'AND "event" IS NOT NULL AND ("reversed_on" IS NULL OR "reversed" < "amount") ORDER BY "performed_on"'
)
_DUE = (
    'SELECT s."debtor", s."currency", count(*), sum(s."owed"), '
    'sum(CASE WHEN s."open" = TRUE THEN s."remaining" ELSE 0 END) FROM "obligation_status" s WHERE '
    's."book" = ? '
    f'AND s."due_on" >= ? AND s."due_on" <= ? AND s."owed" IS NOT NULL AND {_PAYMENT} AND {TO_SME} '
    "GROUP BY 1, 2"
)
_OVERDUE = (
    'SELECT s."debtor", s."currency", count(*), sum(s."remaining") FROM "obligation_status" s '
    f"WHERE {UNPAID} AND {_PAYMENT} AND {TO_SME} GROUP BY 1, 2"
)


@dataclass(slots=True)
class PaymentFigures:
    """The figures of one body in one currency.

    Attributes:
        payments, paid: number and sum. ``timed``, ``days``: how many have a start day, their days together.
        counts, sums: number and sum of the timed ones in each of ``BRACKETS``.
        due_count, due, due_unpaid: what fell due in the half-year, and what was left of it at its end.
        overdue_count, overdue: what was overdue at its end, of whatever half-year.
    """

    debtor: str
    currency: str
    payments: int = 0
    paid: int = 0
    timed: int = 0
    days: int = 0
    counts: list[int] = field(default_factory=lambda: [0] * len(BRACKETS))
    sums: list[int] = field(default_factory=lambda: [0] * len(BRACKETS))
    due_count: int = 0
    due: int = 0
    due_unpaid: int = 0
    overdue_count: int = 0
    overdue: int = 0

    @property
    def mean_days(self) -> Fraction | None:
        """Mean days to pay, exact; None where no payment has a start day."""
        return Fraction(self.days, self.timed) if self.timed else None

    def share(self, bracket: int) -> Fraction | None:
        """Share of the timed payments in a bracket, by number; None where there are none."""
        return Fraction(self.counts[bracket], self.timed) if self.timed else None

    @property
    def unpaid_share(self) -> Fraction | None:
        """Share of the sums due in the half-year that was unpaid at its end; None where nothing fell due."""
        return Fraction(self.due_unpaid, self.due) if self.due else None

    def take(self, amount: int, days: int | None) -> None:
        """Count a payment; ``days`` is None where it has no start day."""
        self.payments += 1
        self.paid += amount
        if days is not None:
            at = bracket_of(days)
            self.timed += 1
            self.days += days
            self.counts[at] += 1
            self.sums[at] += amount

    def add(self, other: PaymentFigures) -> None:
        """Take in another body's figures."""
        for name in ("payments", "paid", "timed", "days"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("due_count", "due", "due_unpaid", "overdue_count", "overdue"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.counts = [one + more for one, more in zip(self.counts, other.counts, strict=True)]
        self.sums = [one + more for one, more in zip(self.sums, other.sums, strict=True)]


@frozen
class Officer:
    """Who answers for a body's payments: post, title, and where in the vault the name lies."""

    tenure: str
    title: str
    name_seq: int
    answers: bool


def half_year(text: str) -> tuple[str, str]:
    """First and last day of a half-year written 2026H1.

    Raises:
        Refused: it is not written so.
    """
    match = _HALF.fullmatch(text)
    if match is None:
        raise refuse("statement.half", "--half", value=text)
    first, last = _HALVES[match["half"]]
    return f"{match['year']}-{first}", f"{match['year']}-{last}"


def bracket_of(days: int) -> int:
    """The place in ``BRACKETS`` of so many days."""
    return next(at for at, (last, _) in enumerate(BRACKETS) if last is None or days <= last)


def statistics(store: Store, book: str, first: str, last: str) -> list[PaymentFigures]:
    """The figures of every body with anything to tell, by body and currency.

    Args:
        store: the book's store, or a scratch one standing on the last day.
        book: the book.
        first: the first day of the half-year, YYYY-MM-DD.
        last: the last one.
    """
    found: dict[tuple[str, str], PaymentFigures] = {}

    def of(debtor: str, currency: str) -> PaymentFigures:
        return found.setdefault((debtor, currency), PaymentFigures(debtor, currency))

    rows = store.rows(_PAYMENTS, (book, first, last))
    for at in range(0, len(rows), SLICE):
        for debtor, currency, amount, days in _timed(store, book, rows[at : at + SLICE]):
            of(debtor, currency).take(amount, days)
    contracts = [row[0] for row in store.rows(_UNNAMED, (book, first, last))]
    for at in range(0, len(contracts), SLICE):
        met = _unnamed(store, book, contracts[at : at + SLICE], (first, last))
        for debtor, currency, amount, days in _timed(store, book, met):
            of(debtor, currency).take(amount, days)
    for debtor, currency, count, due, unpaid in store.rows(_DUE, (book, first, last)):
        body = of(debtor, currency)
        body.due_count, body.due, body.due_unpaid = count, int(due), int(unpaid)
    for debtor, currency, count, overdue in store.rows(_OVERDUE, (book, last)):
        body = of(debtor, currency)
        body.overdue_count, body.overdue = count, int(overdue)
    return sorted(found.values(), key=lambda one: (split_object_id(one.debtor), one.currency))


def _unnamed(store: Store, book: str, contracts: Sequence[str], half: tuple[str, str]) -> list[Row]:
    """The parts of payments that name no debt, as rows of ``_PAYMENTS``."""
    law = law_of(store, book)
    owed = {row[0]: row[1:] for row in store.rows_in(_OWED, (book,), contracts)}
    found: list[Row] = []
    for one in performed(store, book, read_facts(store, book, contracts, law), contracts, law):
        if one.type != "paid" or one.subject is not None or not half[0] <= one.day <= half[1]:
            continue
        for part in one.met if one.left is not LeftOver.UNCLEAR else ():
            if part.obligation in owed and part.amount:
                debtor, currency, awaits = owed[part.obligation]
                found.append((debtor, currency, part.amount, one.day, part.obligation, one.contract, awaits))
    return found


def _timed(store: Store, book: str, payments: Sequence[Row]) -> Iterable[tuple[str, str, int, int | None]]:
    """(debtor, currency, sum, days) of some payments."""
    events: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows_in(_EVENTS, (book,), sorted({payment[5] for payment in payments})):
        events[row[0]].append(row[1:])
    for debtor, currency, amount, paid_on, subject, contract, awaits in payments:
        yield debtor, currency, amount, days_to_pay(events[contract], subject, awaits, paid_on)


def days_to_pay(
    events: Iterable[Sequence[str | None]], obligation: str, awaits: str | None, paid_on: str
) -> int | None:
    """The days that a payment took; see the head of this file. None where no start is on record.

    Args:
        events: (obligation linked or None, type, day) of the contract's invoices, deliveries, acceptances.
        obligation: what was paid on.
        awaits: the obligation that it waits for, if any.
        paid_on: the day the money arrived.
    """
    linked: dict[str, list[str]] = defaultdict(list)
    loose: dict[str, list[str]] = defaultdict(list)
    for subject, kind, day in events:
        if kind is None or day is None:
            continue
        if subject is not None and subject in (obligation, awaits):
            linked[kind].append(day)
        elif subject is None and awaits is None:
            loose[kind].append(day)
    for kind in _STARTS:
        days = linked[kind] or loose[kind]
        before = [day for day in days if day <= paid_on]
        if before:
            return (date.fromisoformat(paid_on) - date.fromisoformat(max(before))).days
    return 0 if any(linked.values()) or any(loose.values()) else None


# --- Who answers --------------------------------------------------------------------------------------------

_HOLDS = 't."valid_from" <= ? AND (t."valid_to" IS NULL OR t."valid_to" > ?)'
_OFFICE = (
    '"tenure" t JOIN "post" p ON p."book" = t."book" AND p."id" = t."post" AND p."valid_from" <= ? '
    'AND (p."valid_to" IS NULL OR p."valid_to" > ?) '
    'JOIN "person" n ON n."book" = t."book" AND n."id" = t."person" AND n."valid_from" <= ? '
    'AND (n."valid_to" IS NULL OR n."valid_to" > ?)'
)
_PAYERS = (
    'SELECT p."body", t."id", p."title", n."name_seq", count(DISTINCT r."contract") '
    f'FROM {_OFFICE} JOIN "responsibility" r ON r."book" = t."book" AND r."tenure" = t."id" '
    'AND r."valid_from" <= ? AND (r."valid_to" IS NULL OR r."valid_to" > ?) '
    f'WHERE t."book" = ? AND {_HOLDS} AND r."role" = \'pays\' AND p."body" IN (*) GROUP BY 1, 2, 3, 4'
)
_HEADS = (
    f'SELECT p."body", t."id", p."title", n."name_seq", CASE t."capacity" WHEN \'substantive\' THEN 2 '
    f"WHEN 'acting' THEN 1 ELSE 0 END FROM {_OFFICE} "
    f'WHERE t."book" = ? AND {_HOLDS} AND p."standing" = \'head\' AND p."body" IN (*)'
)


def officers(store: Store, book: str, bodies: Iterable[str], on: str) -> dict[str, Officer]:
    """Who answers for the payments of some bodies on a day; a body where nobody does is left out.

    Args:
        store: the book's store, or a scratch one standing on the day; names stay in the vault.
        book: the book.
        bodies: their ids.
        on: the day, YYYY-MM-DD.
    """
    wanted = sorted(set(bodies))
    days = [on, on, on, on]
    payers = store.rows_in(_PAYERS, [*days, on, on, book, on, on], wanted)
    heads = store.rows_in(_HEADS, [*days, book, on, on], wanted)
    found = _best(heads, answers=False)
    found.update(_best(payers, answers=True))
    return found


def _best(rows: Iterable[Row], *, answers: bool) -> dict[str, Officer]:
    """Of each body the tenure of the highest number, the earliest of several."""
    ordered = sorted(rows, key=lambda row: (row[4], -(split_object_id(row[1]) or ("", 0))[1]))
    return {row[0]: Officer(row[1], row[2], row[3], answers) for row in ordered}
