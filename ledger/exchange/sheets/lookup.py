"""What a book holds already, as a sheet names it: contracts by number, duties by clause, tenures.

Reads tables; writes nothing. What a sheet names and the book does not know is a problem with the cell, except
for enterprises, which are registered with the row that names them first (``organisations``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ledger.book import Book
from ledger.core.errors import refuse, shown
from ledger.exchange.organisations import OrganisationLookup
from ledger.exchange.sheets.performed import Performances
from ledger.exchange.sheets.wages_held import HeldPayroll
from ledger.log import vault
from ledger.queries.resolver import numbered, obligations_of


@dataclass(slots=True)
class Lookup:
    """One run's view of a book.

    Attributes:
        organisations: those that rows name.
        payroll: the payroll that rows named last, with its workers.
        performances: what was performed of contracts.

    ``_signed`` are the days of the contracts that were looked up last.
    """

    book: Book
    organisations: OrganisationLookup = field(init=False)
    performances: Performances = field(init=False)
    payroll: HeldPayroll | None = None
    _signed: dict[str, tuple[str | None, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.organisations = OrganisationLookup(self.book)
        self.performances = Performances(self.book)

    def settle(self, labels: Mapping[str, str]) -> None:
        """Go by ids from now on where labels stood: what they named is recorded."""
        self._signed = {}
        self.organisations.settle(labels)

    def contracts_of(self, number: str, purchaser: str) -> tuple[list[str], list[str]]:
        """The contracts of a number: ids of those of a purchaser, and the others in words."""
        known = numbered(self.book, number)
        self._signed = {one.id: (one.stated_on, one.known_from) for one in known}
        own = [one.id for one in known if purchaser in one.purchasers]
        return own, [str(one) for one in known if purchaser not in one.purchasers]

    def contract(self, number: str, purchaser: str | None = None) -> tuple[str, str, str]:
        """(id, kind, day of signing) of a contract by its number and, where it is given, its purchaser.

        Raises:
            Refused: none in this book, none of that purchaser, or several.
        """
        found = numbered(self.book, number)
        if not found:
            raise refuse("sheet.no-contract", number=shown(number), book=self.book.id)
        own = [one for one in found if purchaser is None or purchaser in one.purchasers]
        if not own:
            told = "；".join(str(one) for one in found)
            raise refuse("sheet.contract-of-others", number=shown(number), others=told)
        if len(own) > 1:
            told = "；".join(str(one) for one in own)
            raise refuse("sheet.several-contracts", number=shown(number), ids=told)
        return own[0].id, own[0].kind, own[0].signed_on

    def signing_of(self, contract: str) -> tuple[str | None, str]:
        """The day of signing of a contract (None: not known), and the day from which it is known."""
        if contract in self._signed:
            return self._signed[contract]
        sql = 'SELECT "signed_on", "known_from" FROM "contract" WHERE "book" = ? AND "id" = ?'
        [(signed_on, known_from)] = self.book.store.rows(sql, (self.book.id, contract))
        return signed_on, known_from

    def known_from(self, organisation: str) -> str | None:
        """The day from which the book knows an organisation; None of one that is not recorded yet."""
        sql = 'SELECT min("valid_from") FROM "organisation" WHERE "book" = ? AND "id" = ?'
        [(day,)] = self.book.store.rows(sql, (self.book.id, organisation))
        return None if day is None else str(day)

    def currency(self, contract: str) -> str:
        """The currency of a contract."""
        sql = 'SELECT "currency" FROM "contract" WHERE "book" = ? AND "id" = ?'
        return str(self.book.store.rows(sql, (self.book.id, contract))[0][0])

    def party(self, contract: str, role: str) -> str | None:
        """The one party of a contract in a role, if there is one."""
        sql = (
            'SELECT "party" FROM "contract_party" '
            'WHERE "book" = ? AND "id" = ? AND "role" = ? AND "left_on" IS NULL'
        )
        rows = self.book.store.rows(sql, (self.book.id, contract, role))
        return rows[0][0] if len(rows) == 1 else None

    def ids(self, table: str, **wanted: Any) -> list[str]:
        """The ids of a table's rows with these values, oldest first."""
        where = " AND ".join(
            f'"{name}" IS NULL' if value is None else f'"{name}" = ?' for name, value in wanted.items()
        )
        sql = f'SELECT "id" FROM "{table}" WHERE "book" = ? AND {where}'
        values = [value for value in wanted.values() if value is not None]
        found = [row[0] for row in self.book.store.rows(sql, (self.book.id, *values))]
        return sorted(found, key=lambda name: int(name.rpartition("-")[2]))

    def obligation(self, contract: str, clause: str) -> str:
        """The obligation of a clause.

        Raises:
            Refused: none, or several.
        """
        found = obligations_of(self.book, contract, clause)
        if not found:
            raise refuse("sheet.no-obligation", clause=shown(clause))
        if len(found) > 1:
            raise refuse("sheet.several-obligations", clause=shown(clause), ids=", ".join(found))
        return found[0]

    def tenure(self, post: str, name: str, since: str) -> str | None:
        """The tenure of a person of that name in a post from a day, if it is known."""
        sql = (
            'SELECT t."id", p."name_seq" FROM "tenure" t JOIN "person" p ON p."book" = t."book" '
            'AND p."id" = t."person" WHERE t."book" = ? AND t."post" = ? AND t."valid_from" = ?'
        )
        rows = self.book.store.rows(sql, (self.book.id, post, since))
        revealed = vault.reveal(self.book.store, self.book.id, [(row[1], "/name") for row in rows])
        for identifier, seq in rows:
            if revealed[seq, "/name"].value == name:
                return str(identifier)
        return None
