"""Whether what was awarded was signed, and after how many days: worked out from awards and their contracts.

Kept beside the standings, so that "awarded and not signed" and "signed long after the notice" are a matter of
an index. Depends on the log alone, never on today; what is too long, the law says (``rules``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ledger.store import Row, Store
from ledger.tables import AwardSigning, Contract, name_of

SOURCES = (Contract,)
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
        sql = f'DELETE FROM "{name_of(AwardSigning)}" WHERE "book" = ? AND "id" IN (*)'
        store.execute_in(sql, (book,), part)
        store.insert(AwardSigning, list(_rows(store, book, part)))


def refresh_all(store: Store, book: str) -> None:
    """The same for every award of a book, a slice in memory at a time."""
    sql = 'SELECT "id" FROM "award" WHERE "book" = ? AND "id" > ? ORDER BY "id" LIMIT ?'
    after = ""
    while part := [row[0] for row in store.rows(sql, (book, after, SLICE))]:
        refresh(store, book, part)
        after = part[-1]


def _rows(store: Store, book: str, awards: Sequence[str]) -> Iterator[Row]:
    """The rows of some awards; a cancelled one has none."""
    first: dict[str, tuple[str, int, str]] = {}
    unknown = set()
    for award, signed_on, contract in store.rows_in(_CONTRACTS, (book,), awards):
        if signed_on is None:
            unknown.add(award)  # it was signed, and nobody can tell how late
            continue
        signing = (signed_on, int(contract.rpartition("-")[2]), contract)
        first[award] = min(first.get(award, signing), signing)
    for award, noticed_on in store.rows_in(_AWARDS, (book,), awards):
        if award in unknown:
            continue
        if award not in first:
            yield book, award, noticed_on, None, None, None
            continue
        signed_on, _, contract = first[award]
        waited = (date.fromisoformat(signed_on) - date.fromisoformat(noticed_on)).days
        yield book, award, noticed_on, contract, signed_on, waited
