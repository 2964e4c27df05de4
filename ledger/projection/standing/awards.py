"""Whether what was awarded was signed, and after how many days: worked out from awards and their contracts.

Kept beside the standings, so that "awarded and not signed" and "signed long after the notice" are a matter of
an index. Depends on the log alone, never on today; what is too long, the law says (``rules``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ledger.store.base import Row, Store
from ledger.store.tables import AwardSigningTable, ContractTable, name_of

SOURCES = (ContractTable,)
"""Tables that are asked by award."""

SLICE = 500
"""Awards worked out at a time; bounds memory."""

_AWARDS = 'SELECT "id", "noticed_on" FROM "award" WHERE "book" = ? AND "cancelled_on" IS NULL AND "id" IN (*)'
_CONTRACTS = 'SELECT "award", "signed_on", "id" FROM "contract" WHERE "book" = ? AND "award" IN (*)'


def refresh(store: Store, book: str, awards: Iterable[str]) -> None:
    """Work out the signing of some awards anew; within the write transaction."""
    wanted = sorted(set(awards))
    for at in range(0, len(wanted), SLICE):
        part = wanted[at : at + SLICE]
        sql = f'DELETE FROM "{name_of(AwardSigningTable)}" WHERE "book" = ? AND "id" IN (*)'
        store.execute_in(sql, (book,), part)
        store.insert(AwardSigningTable, list(_rows(store, book, part)))


def refresh_all(store: Store, book: str) -> None:
    """The same for every award of a book, a slice in memory at a time."""
    sql = 'SELECT "id" FROM "award" WHERE "book" = ? AND "id" > ? ORDER BY "id" LIMIT ?'
    after = ""
    while part := [row[0] for row in store.rows(sql, (book, after, SLICE))]:
        refresh(store, book, part)
        after = part[-1]


def _rows(store: Store, book: str, awards: Sequence[str]) -> Iterator[Row]:
    """The rows of some awards; a cancelled one has none.

    Where a contract was signed on a day that nobody knows, the row names it without a day; what was waited
    for another one, if there is one, is then the most that it can have been.
    """
    first: dict[str, tuple[str, int, str]] = {}
    unknown: dict[str, tuple[int, str]] = {}
    for award, signed_on, contract in store.rows_in(_CONTRACTS, (book,), awards):
        number = int(contract.rpartition("-")[2])
        if signed_on is None:
            unknown[award] = min(unknown.get(award, (number, contract)), (number, contract))
            continue
        signing = (signed_on, number, contract)
        first[award] = min(first.get(award, signing), signing)
    for award, noticed_on in store.rows_in(_AWARDS, (book,), awards):
        signed_on, _, contract = first.get(award, (None, 0, None))
        waited = None
        if signed_on is not None:
            waited = (date.fromisoformat(signed_on) - date.fromisoformat(noticed_on)).days
        if award in unknown:
            signed_on, contract = None, unknown[award][1]
        yield book, award, noticed_on, contract, signed_on, waited
