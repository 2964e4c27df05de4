"""How every contract stands as a whole: under way or not, its latest fact, and what nobody answers for.

Worked out from the other tables, for whole contracts at a time, beside the standing of their obligations. It
makes questions about contracts as such a matter of an index: which are silent, which have a gap. Depends on
the log alone, never on today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ledger.core.canonical import canonical
from ledger.core.vocabulary import ContractStatus, Duty, ObligationType, Safeguard
from ledger.entries.kinds import KINDS
from ledger.projection.standing.obligations import every_contract
from ledger.projection.standing.signatories import classes_at_signing, debtor_of, size_of
from ledger.store.base import Row, Store
from ledger.store.tables import (
    ContractStatusTable,
    ResponsibilityTable,
    WageFundingTable,
    WageSafeguardTable,
    name_of,
)

SLICE = 500
"""Contracts worked out at a time; bounds memory."""

SOURCES = (ResponsibilityTable, WageFundingTable, WageSafeguardTable)
"""Tables that are asked by contract beside those of the obligations' standing."""

_UNDER_WAY = (ContractStatus.PERFORMING.value, ContractStatus.SUSPENDED.value)
_CONTRACTS = (
    'SELECT "id", "kind", "status", "signed_on", "filed_on", "published_on", "division", "currency", '
    '"known_from" FROM "contract" WHERE "book" = ? AND "id" IN (*)'
)
_PARTIES = (
    'SELECT "id", "role", "party" FROM "contract_party" '
    'WHERE "book" = ? AND "id" IN (*) AND "left_on" IS NULL ORDER BY "id", "role", "party"'
)
_FACTS = (
    'SELECT "id", max("changed_on") FROM "contract_change" WHERE "book" = ? AND "id" IN (*) GROUP BY "id"',
    'SELECT "contract", max("performed_on") FROM "performance" '
    'WHERE "book" = ? AND "contract" IN (*) GROUP BY "contract"',
    'SELECT "contract", max("reversed_on") FROM "performance" '
    'WHERE "book" = ? AND "contract" IN (*) AND "reversed_on" IS NOT NULL GROUP BY "contract"',
    'SELECT o."contract", max(x."changed_on") FROM "obligation" o '
    'JOIN "obligation_change" x ON x."book" = o."book" AND x."id" = o."id" '
    'WHERE o."book" = ? AND o."contract" IN (*) GROUP BY o."contract"',
    'SELECT "contract", max("funded_on") FROM "wage_funding" '
    'WHERE "book" = ? AND "contract" IN (*) GROUP BY "contract"',
    'SELECT "contract", max("registered_on") FROM "wage_safeguard" '
    'WHERE "book" = ? AND "contract" IN (*) GROUP BY "contract"',
    'SELECT "contract", max("payday") FROM "payroll" '
    'WHERE "book" = ? AND "contract" IN (*) AND "met_on" IS NOT NULL GROUP BY "contract"',
)
_OBLIGATIONS = (
    'SELECT o."contract", o."id", o."type", o."added_on", s."open", s."ended_on" FROM "obligation" o '
    'JOIN "obligation_status" s ON s."book" = o."book" AND s."id" = o."id" '
    'WHERE o."book" = ? AND o."contract" IN (*)'
)
_ANSWERING = (
    'SELECT "contract", "stage", "obligation", "role", "valid_from", "valid_to" FROM "responsibility" '
    'WHERE "book" = ? AND "contract" IN (*)'
)

_PAYROLLS = (
    'SELECT "contract", "month", sum("amount") FROM "payroll" '
    'WHERE "book" = ? AND "contract" IN (*) GROUP BY "contract", "month"'
)
_FUNDED = (
    'SELECT "contract", "month", sum("amount") FROM "wage_funding" '
    'WHERE "book" = ? AND "contract" IN (*) GROUP BY "contract", "month"'
)
_SAFEGUARDS = (
    'SELECT "contract", "type", "valid_until" FROM "wage_safeguard" WHERE "book" = ? AND "contract" IN (*)'
)
SAFEGUARDS = (Safeguard.ACCOUNT, Safeguard.DEPOSIT, Safeguard.GUARANTEE, Safeguard.ROSTER)
"""What decree 724 wants on every works project (statute book MW-07, MW-09, MW-11, MW-16)."""

DUTY_OF: Mapping[str, tuple[Duty, ...]] = {
    ObligationType.PAYMENT.value: (Duty.PAYS,),
    ObligationType.COMPENSATION.value: (Duty.PAYS,),
    ObligationType.DEPOSIT_RETURN.value: (Duty.PAYS,),
    ObligationType.ACCEPTANCE.value: (Duty.ACCEPTS,),
}
"""Whose duty an obligation is beside that of whoever handles it; others are the handler's alone."""


def refresh(store: Store, book: str, contracts: Iterable[str]) -> None:
    """Work out the standing of some contracts anew; within the write transaction."""
    wanted = sorted(set(contracts))
    for at in range(0, len(wanted), SLICE):
        part = wanted[at : at + SLICE]
        sql = f'DELETE FROM "{name_of(ContractStatusTable)}" WHERE "book" = ? AND "id" IN (*)'
        store.execute_in(sql, (book,), part)
        store.insert(ContractStatusTable, list(rows_of(store, book, part)))


def refresh_all(store: Store, book: str) -> None:
    """The same for every contract of a book, a slice in memory at a time."""
    for part in every_contract(store, book, SLICE):
        refresh(store, book, part)


def rows_of(store: Store, book: str, contracts: Sequence[str]) -> Iterator[Row]:
    """The rows of some contracts, set by set; those that are none have none."""
    found = store.rows_in(_CONTRACTS, (book,), contracts)
    wanted = [row[0] for row in found]
    parties: dict[str, dict[str, str]] = defaultdict(dict)
    for contract, role, party in store.rows_in(_PARTIES, (book,), wanted):
        parties[contract].setdefault(role, party)
    latest: dict[str, str] = {
        row[0]: max((day for day in row[3:6] if day is not None), default=row[8]) for row in found
    }
    for sql in _FACTS:
        for contract, day in store.rows_in(sql, (book,), wanted):
            latest[contract] = max(latest[contract], day)
    obligations: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows_in(_OBLIGATIONS, (book,), wanted):
        obligations[row[0]].append(row)
    answering: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows_in(_ANSWERING, (book,), wanted):
        answering[row[0]].append(row)
    classes = classes_at_signing(store, book, {row[0]: row[3] or "" for row in found})
    works = [row[0] for row in found if row[1] == "works"]
    short, unsafe = (
        _unfunded(store, book, works),
        _unsafe(store, book, works, {row[0]: row[3] or row[8] for row in found}),
    )
    for identifier, kind, status, _, _, _, division, currency, _ in found:
        own, held = obligations.get(identifier, []), answering.get(identifier, [])
        pending = [one for one in own if one[4]]
        days = [day for one in own for day in (one[3], one[5]) if day is not None]
        days += [day for one in held for day in (one[4], one[5]) if day is not None]
        roles = parties.get(identifier, {})
        declared = KINDS[kind]
        body = roles[declared.debtor]
        counterparty = roles.get(declared.creditor) if declared.creditor else None
        debtor = debtor_of(classes.get(identifier, {}), body)
        size = size_of(classes.get(identifier, {}), counterparty)
        yield (
            book,
            identifier,
            kind,
            int(status in _UNDER_WAY),
            body,
            counterparty,
            division,
            currency,
            max([latest[identifier], *days]),
            len(pending),
            unanswered(pending, [one for one in held if one[5] is None]),
            None if debtor is None else debtor.value,
            None if size is None else size.value,
            *_earliest(short.get(identifier)),
            *_earliest(unsafe.get(identifier), by_value=True),
        )


def _earliest(found: Mapping[str, Any] | None, *, by_value: bool = False) -> tuple[str | None, str | None]:
    """The earliest key (or value) of what is missing, and all of it as the table keeps it."""
    if not found:
        return None, None
    return min(found.values() if by_value else found), canonical(dict(found)).decode()


def _unfunded(store: Store, book: str, works: Sequence[str]) -> dict[str, dict[str, int]]:
    """For each works contract the months of which the wage account got less than the payrolls come to."""
    paid_in = {(row[0], row[1]): int(row[2]) for row in store.rows_in(_FUNDED, (book,), works)}
    short: dict[str, dict[str, int]] = defaultdict(dict)
    for contract, month, amount in store.rows_in(_PAYROLLS, (book,), works):
        missing = int(amount) - paid_in.get((contract, month), 0)
        if missing > 0:
            short[contract][month] = missing
    return short


def _unsafe(
    store: Store, book: str, works: Sequence[str], signed: Mapping[str, str]
) -> dict[str, dict[str, str]]:
    """For each works contract the safeguards that are missing or run out, each with the day from which.

    Of several of a kind the one that lasts longest counts, whichever was registered last.
    """
    until: dict[str, dict[str, str | None]] = defaultdict(dict)
    for contract, type_, valid_until in store.rows_in(_SAFEGUARDS, (book,), works):
        before = until[contract].get(type_, valid_until)
        endless = before is None or valid_until is None
        until[contract][type_] = None if endless else max(before, valid_until)
    missing: dict[str, dict[str, str]] = {}
    for contract in works:
        have = until.get(contract, {})
        gaps = {one.value: have.get(one.value, signed[contract]) for one in SAFEGUARDS}
        missing[contract] = {name: day for name, day in gaps.items() if day is not None}
    return missing


def unanswered(pending: Sequence[Row], running: Sequence[Row]) -> int:
    """How many open obligations nobody answers for, plus one where nobody answers for the contract at all.

    Who answers for the whole contract or for a stage of it in a role answers for every obligation that falls
    to that role; who handles an obligation answers for it whatever it is.

    Args:
        pending: rows of ``_OBLIGATIONS`` that are open.
        running: rows of ``_ANSWERING`` that have not ended.
    """
    if not running:
        return len(pending) + 1
    common = {role for _, _, obligation, role, _, _ in running if obligation is None}
    own = {obligation for _, _, obligation, _, _, _ in running if obligation is not None}
    missing = 0
    for _, identifier, type_, _, _, _ in pending:
        duties = (Duty.HANDLES, *DUTY_OF.get(type_, ()))
        if identifier not in own and not any(duty.value in common for duty in duties):
            missing += 1
    return missing
