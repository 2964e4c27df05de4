"""How every obligation and payroll stands: what is left of it, and by which day it is or was due.

Worked out from the other tables and the law the book goes by, for whole contracts at a time: the day hangs on
the contract, the size of the creditor at signing, what was delivered and accepted, and the holidays. It is
worked out anew whenever one of these changes, within the same transaction; ``explain`` gives the same day
with its trace. Depends on the log alone, never on today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ledger.core.canonical import canonical
from ledger.core.frozen import frozen
from ledger.core.vocabulary import ObligationType
from ledger.entries.performance import MEETS
from ledger.law.days import last_day
from ledger.law.due import (
    DELIVERY,
    INSPECTION_ENDED,
    PASSED,
    SIGNED,
    After,
    Due,
    FixedDay,
    Situation,
    State,
)
from ledger.law.interest import Interest
from ledger.law.term_length import deposit_share, length_of
from ledger.law.terms import UNITS
from ledger.projection.book_law import BookLaw, law_of
from ledger.projection.standing.debt_changes import after_interest
from ledger.projection.standing.facts import DESIGNATION, Facts, due_of, put_off, term_of
from ledger.projection.standing.money import ACCEPTED, LOOSE_SUMS, linked, meet, meets
from ledger.projection.standing.signatories import Classes, classes_at_signing, sides_of
from ledger.store.base import Row, Store
from ledger.store.tables import (
    ObligationStatusTable,
    ObligationTable,
    PayrollTable,
    PerformanceTable,
    name_of,
)

SLICE = 200
"""Contracts worked out at a time; bounds memory."""

SOURCES = (ObligationTable, PerformanceTable, PayrollTable)
"""Tables that are asked by contract: without their indexes each slice would walk all of them."""

AWARDED = "award-notice-issued"
WAGE = "wage"

_CONTRACTS = (
    'SELECT c."id", c."kind", c."signed_on", c."currency", c."division", a."noticed_on", '
    'c."original_amount", c."amount", c."late_rates", c."payment_order" FROM "contract" c '
    'LEFT JOIN "award" a ON a."book" = c."book" AND a."id" = c."award" WHERE c."book" = ? AND c."id" IN (*)'
)
_OBLIGATIONS = (
    'SELECT "contract", "id", "type", "debtor", "creditor", "amount", "term", "due_day", "due_event", '
    '"due_count", "due_unit", "condition", "inspection_count", "inspection_unit", "awaits", "performed", '
    '"met_on", "waived", "disputed", "extended_until", "closed_on", "deposit", "owed_for", '
    '"original_creditor" FROM "obligation" WHERE "book" = ? AND "contract" IN (*)'
)
_PAYROLLS = (
    'SELECT "contract", "id", "employer", "payday", "amount", "remaining", "met_on" FROM "payroll" '
    'WHERE "book" = ? AND "contract" IN (*)'
)
_EVENTS = (
    'SELECT "contract", "type", "subject", "event", "performed_on" FROM "performance" '
    'WHERE "book" = ? AND "contract" IN (*) AND NOT "partial" '
    f'AND ("event" IS NOT NULL OR "type" = \'accepted\' OR ("subject" IS NULL AND "type" IN ({LOOSE_SUMS}))) '
    f'AND ("reversed_on" IS NULL OR "reversed" < "amount" OR "type" IN ({LOOSE_SUMS}))'
)
"""What terms may run from, and the payments that name no obligation."""


@frozen
class _Contract:
    """A contract as its obligations see it."""

    id: str
    kind: str
    signed_on: str | None
    currency: str
    division: str | None
    noticed_on: str | None
    sums: tuple[int | None, int | None]
    classes: Classes
    events: Sequence[Row]
    late_rates: str | None = None
    payment_order: str | None = None
    loose: bool = False


# --- Keeping the table --------------------------------------------------------------------------------------


def refresh(store: Store, book: str, contracts: Iterable[str], gone: Iterable[str] = ()) -> None:
    """Work out the status of some contracts' obligations and payrolls anew.

    Args:
        store: the store, within its write transaction.
        book: the book.
        contracts: whose.
        gone: obligations or payrolls that may have left another contract.
    """
    wanted = sorted(set(contracts))
    law = law_of(store, book) if wanted else None
    store.delete_objects(ObligationStatusTable, book, gone)
    for at in range(0, len(wanted), SLICE):
        part = wanted[at : at + SLICE]
        sql = f'DELETE FROM "{name_of(ObligationStatusTable)}" WHERE "book" = ? AND "contract" IN (*)'
        store.execute_in(sql, (book,), part)
        assert law is not None  # noqa: S101 (there is something wanted)
        store.insert(
            ObligationStatusTable, [row_of(book, facts, law) for facts in read_facts(store, book, part, law)]
        )


def refresh_all(store: Store, book: str) -> None:
    """The same for every contract of a book, a slice in memory at a time."""
    for part in every_contract(store, book, SLICE):
        refresh(store, book, part)


def fill(store: Store, book: str) -> None:
    """The same where the book has no status rows yet: nothing is there to be taken out first."""
    law = law_of(store, book)
    for part in every_contract(store, book, SLICE):
        store.insert(
            ObligationStatusTable, [row_of(book, facts, law) for facts in read_facts(store, book, part, law)]
        )


def every_contract(store: Store, book: str, count: int) -> Iterator[list[str]]:
    """The ids of every contract of a book, some at a time, in the order of their text."""
    sql = 'SELECT "id" FROM "contract" WHERE "book" = ? AND "id" > ? ORDER BY "id" LIMIT ?'
    after = ""
    while part := [row[0] for row in store.rows(sql, (book, after, count))]:
        yield part
        after = part[-1]


def row_of(book: str, facts: Facts, law: BookLaw) -> Row:
    """The row of ``obligation_status``."""
    due = due_of(facts, law)
    if facts.unclear and facts.open and due.state is State.KNOWN:
        due = replace(due, day=None, state=State.UNDETERMINED, missing=DESIGNATION)
    last = put_off(due.day, facts, law)
    day = last.isoformat() if last else None
    basis = list(dict.fromkeys(one.id for step in due.trace for one in step.law))
    length: tuple[int | None, int | None] = (None, None)
    if facts.open and facts.type == ObligationType.PAYMENT:
        length = length_of(facts.term, due, facts.situation, law.law)
    return (
        book,
        facts.id,
        facts.contract,
        facts.kind,
        facts.type,
        facts.debtor,
        facts.creditor,
        facts.division,
        facts.currency,
        facts.owed,
        facts.remaining,
        facts.disputed,
        facts.open,
        due.state.value,
        day,
        due.event,
        due.missing,
        due.provisional,
        canonical(basis).decode() if basis else None,
        None if facts.situation.debtor is None else facts.situation.debtor.value,
        None if facts.situation.creditor_size is None else facts.situation.creditor_size.value,
        *facts.bound,
        facts.situation.purchase,
        facts.ended_on,
        *length,
        facts.inspect_by if facts.open else None,
        facts.deposit if facts.open else None,
        deposit_share(facts.deposit, facts.owed, *facts.sums) if facts.open else None,
        facts.interest_left,
    )


# --- Asking -------------------------------------------------------------------------------------------------


def explain(
    store: Store, book: str, contracts: Iterable[str], wanted: Container[str] | None = None
) -> dict[str, tuple[Facts, Due]]:
    """The facts and the due day of the obligations and payrolls of some contracts, by id, with every step.

    Args:
        store: the store.
        book: the book.
        contracts: all that is asked at once: what they hang on is read together.
        wanted: which obligations and payrolls; all of the contracts' when None.
    """
    law, asked = law_of(store, book), sorted(set(contracts))
    return {
        facts.id: (facts, due_of(facts, law))
        for at in range(0, len(asked), SLICE)
        for facts in read_facts(store, book, asked[at : at + SLICE], law)
        if wanted is None or facts.id in wanted
    }


def read_facts(store: Store, book: str, contracts: Sequence[str], law: BookLaw) -> Iterator[Facts]:
    """The facts of every obligation and payroll of some contracts, set by set."""
    found = _contracts(store, book, contracts)
    loose: list[Facts] = []
    told: list[Facts] = []
    for contract, rows in _with_obligations(found, store.rows_in(_OBLIGATIONS, (book,), found)):
        facts = [_obligation(contract, row[1:], law) for row in rows]
        if contract.loose:
            loose += facts
        else:
            told += facts
    if loose:
        told += meet(store, book, loose, law)
    late = {one.id: interest for one, interest in after_interest(store, book, told, law)}
    for one in told:
        yield _after(one, late[one.id]) if one.id in late else one
    for row in store.rows_in(_PAYROLLS, (book,), found):
        yield _payroll(found[row[0]], row[1:])


def _contracts(store: Store, book: str, contracts: Sequence[str]) -> dict[str, _Contract]:
    rows = store.rows_in(_CONTRACTS, (book,), contracts)
    signed = {row[0]: row[2] or "" for row in rows}  # of an unknown day nothing was known
    classes = classes_at_signing(store, book, signed)
    events: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows_in(_EVENTS, (book,), signed):
        events[row[0]].append(row[1:])
    return {
        identifier: _Contract(
            *(identifier, kind, signed_on, currency, division, noticed_on),
            sums=(original, now),
            classes=classes.get(identifier, {}),
            events=events.get(identifier, ()),
            late_rates=rates,
            payment_order=order,
        )
        for identifier, kind, signed_on, currency, division, noticed_on, original, now, rates, order in rows
    }


def _after(facts: Facts, interest: Interest) -> Facts:
    """A debt paid late as it stands once payments met what the law or the parties let them meet first.

    The sum counts as paid once as much came as was owed; what interest took of it is owed all the same,
    unless the two closed the debt in another way: what they meant for its interest nobody can tell. Money
    beyond all sums is for interest where interest is owed; of several debts it may be for each.
    """
    if interest.amount is None:
        return facts
    left = max(0, interest.debt.balance(date.max))  # a waiver may follow the last payment
    if facts.open:
        return replace(facts, remaining=max(left, facts.remaining or 0))
    sure = interest.sure and not facts.undated and not facts.closed
    owed = max(0, left + interest.amount.minor - facts.beyond) or None if sure else None
    return replace(facts, remaining=left, interest_left=owed)


def _with_obligations(
    contracts: Mapping[str, _Contract], rows: Iterable[Row]
) -> Iterator[tuple[_Contract, list[Row]]]:
    """Each contract with the rows of its obligations; its events know what they met where that is clear."""
    of: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        of[row[0]].append(row)
    for identifier, own in of.items():
        contract = contracts[identifier]
        if any(subject is None and kind in MEETS for kind, subject, _, _ in contract.events):
            types = [(row[1], row[2]) for row in own]
            met = {
                kind for kind, subject, event, _ in contract.events if subject is None and meets(kind, event)
            }
            is_loose = any(type_ in MEETS[kind] for kind in met for _, type_ in types)
            contract = replace(contract, events=linked(contract.events, types), loose=is_loose)
        yield contract, own


def _payroll(contract: _Contract, row: Row) -> Facts:
    identifier, employer, payday, amount, remaining, met_on = row
    return Facts(
        id=identifier,
        contract=contract.id,
        kind=contract.kind,
        type=WAGE,
        debtor=employer,
        creditor=None,
        division=contract.division,
        currency=contract.currency,
        owed=amount,
        remaining=remaining,
        disputed=0,
        open=met_on is None,
        term=FixedDay(date.fromisoformat(payday), wages=True),
        situation=Situation(purchase=False),
        ended_on=met_on,
    )


def _obligation(contract: _Contract, row: Row, law: BookLaw) -> Facts:
    identifier, type_name, debtor, creditor, amount, *terms, awaits, performed, met_on = row[:16]
    waived, disputed, until, closed, deposit, owed_for, original = row[16:]
    term, due, event, count, unit, condition, inspection_count, inspection_unit = terms
    days, ambiguous, failed = _days(contract, identifier, awaits)
    # who bought the claim, or took over the contract, since it was signed moves nothing (SME-41/42)
    deal, bound = sides_of(contract.classes, contract.kind, type_name, owed_for, debtor, original or creditor)
    is_open, inspect_by = met_on is None and closed is None, None
    if inspection_count is not None and (delivered := days.get(DELIVERY)) is not None:
        agreed = After(DELIVERY, inspection_count, UNITS[inspection_unit])
        days[INSPECTION_ENDED] = ends = last_day(delivered, agreed, law.law).last
        inspect_by = ends.isoformat() if is_open and failed is None and PASSED not in days else None
    return Facts(
        id=identifier,
        contract=contract.id,
        kind=contract.kind,
        type=type_name,
        debtor=debtor,
        creditor=creditor,
        division=contract.division,
        currency=contract.currency,
        owed=None if amount is None else amount - waived,
        remaining=None if amount is None else amount - waived - performed,
        disputed=disputed,
        open=is_open,
        term=term_of(term, due, event, count, unit),
        situation=Situation(
            days=days,
            **deal,
            condition=condition,
            inspection_failed_on=failed,
            deciding=law.deciding,
        ),
        extended_until=until,
        ambiguous=ambiguous,
        ended_on=met_on or closed,
        closed=closed is not None,
        inspect_by=inspect_by,
        deposit=deposit,
        sums=contract.sums,
        bound=bound,
        late_rates=contract.late_rates,
        payment_order=contract.payment_order,
    )


def _days(
    contract: _Contract, identifier: str, awaits: str | None
) -> tuple[dict[str, date | None], frozenset[str], date | None]:
    """The events an obligation can start from, those on several days, and the first day an inspection failed.

    What is linked to the obligation itself or to the one it awaits counts before what is linked to none or to
    others; of several days none is chosen. The contract and its award have their days themselves: an event of
    that name moves neither.
    """
    days: dict[str, date | None] = {}
    if contract.signed_on is not None:
        days[SIGNED] = date.fromisoformat(contract.signed_on)
    if contract.noticed_on is not None:
        days[AWARDED] = date.fromisoformat(contract.noticed_on)
    if not contract.events:
        return days, frozenset(), None
    own, other = defaultdict(set), defaultdict(set)
    for kind, subject, event, day in contract.events:
        name = event or ("inspection-failed" if kind == ACCEPTED else None)
        if name is None or name in days:
            continue
        if subject is not None and subject in (identifier, awaits):
            own[name].add(day)
        elif awaits is None:
            other[name].add(day)
    found = {**other, **own}
    failed = found.pop("inspection-failed", None)
    for event, happened in found.items():
        if len(happened) == 1:
            days[event] = date.fromisoformat(next(iter(happened)))
        else:
            days[event] = None
    ambiguous = frozenset(event for event, happened in found.items() if len(happened) > 1)
    return days, ambiguous, date.fromisoformat(min(failed)) if failed else None
