"""What a book holds already, as a sheet names it: organisations by code or name, contracts by number.

Reads tables; writes nothing. What a sheet names and the book does not know is a problem with the cell, except
for enterprises, which are registered on the way.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ledger import vault
from ledger.book import Book
from ledger.errors import refuse, shown
from ledger.names import name_key


@dataclass(slots=True)
class Lookup:
    """One run's view of a book.

    Attributes:
        fresh: commands that register what was not known, each with its label, to be recorded before the row.
    """

    book: Book
    fresh: list[dict[str, Any]] = field(default_factory=list)
    _named: dict[tuple[str, str], str] = field(default_factory=dict)

    def organisation(self, name: str, code: str | None, register_as: str | None = None) -> str:
        """The id (or label) of an organisation.

        Args:
            name: as written; a former name will do.
            code: its credit code, which decides first.
            register_as: the class to register it with where it is not known; None where it must be known.

        Raises:
            Refused: not known, or several go by that code or name.
        """
        key = (name_key(name), code or "")
        if key in self._named:
            return self._named[key]
        found = self._by("credit_code", code) if code else []
        if len(found) > 1:
            raise refuse("sheet.code-of-several", value=code, ids=", ".join(found))
        found = found or self._by("name_key", name_key(name))
        if len(found) > 1:
            several = "sheet.code-of-none" if code else "sheet.several-organisations"
            raise refuse(several, name=shown(name), value=code, ids=", ".join(found))
        if not found and register_as is None:
            raise refuse("sheet.no-organisation", name=shown(name), near=self._near(name))
        identifier = found[0] if found else self._register(name, code, register_as or "other")
        self._named[key] = identifier
        return identifier

    def _by(self, column: str, value: str) -> list[str]:
        sql = f'SELECT DISTINCT "id" FROM "organisation" WHERE "book" = ? AND "{column}" = ? ORDER BY "id"'
        return [row[0] for row in self.book.store.rows(sql, (self.book.id, value))]

    def _near(self, name: str) -> str:
        sql = (
            'SELECT DISTINCT "name" FROM "organisation" '
            'WHERE "book" = ? AND instr("name_key", ?) > 0 LIMIT 200'
        )
        names = [row[0] for row in self.book.store.rows(sql, (self.book.id, name_key(name)[:2]))]
        near = difflib.get_close_matches(name, names, n=2)
        return "、".join(near) or "-"

    def _register(self, name: str, code: str | None, organisation_class: str) -> str:
        label = f"organisation.{len(self._named)}"
        data: dict[str, Any] = {"name": name, "class": organisation_class}
        if code:
            data["credit_code"] = code
        # since when it exists the sheet does not say: long enough ago for whatever is signed with it
        self.fresh.append(
            {"kind": "organisation.registered", "effective_on": "1900-01-01", "label": label, "data": data}
        )
        return "@" + label

    def settle(self, labels: Mapping[str, str]) -> None:
        """Go by ids from now on where labels stood: what they named is recorded."""
        for key, found in self._named.items():
            if found.startswith("@") and found[1:] in labels:
                self._named[key] = labels[found[1:]]

    def forget(self, name: str, code: str | None) -> None:
        """Forget an organisation that could not be registered."""
        self._named.pop((name_key(name), code or ""), None)

    def contract(self, number: str) -> tuple[str, str, str]:
        """(id, kind, day of signing) of a contract by its number.

        Raises:
            Refused: none in this book, or several.
        """
        sql = 'SELECT "id", "kind", "signed_on" FROM "contract" WHERE "book" = ? AND "number" = ?'
        rows = self.book.store.rows(sql, (self.book.id, number))
        if not rows:
            raise refuse("sheet.no-contract", number=shown(number), book=self.book.id)
        if len(rows) > 1:
            raise refuse("sheet.several-contracts", number=shown(number), ids=", ".join(r[0] for r in rows))
        return rows[0][0], rows[0][1], rows[0][2]

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
        found = self.ids("obligation", contract=contract, clause=clause)
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
