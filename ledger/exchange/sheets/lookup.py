"""What a book holds already, as a sheet names it: organisations by code or name, contracts by number.

Reads tables; writes nothing. What a sheet names and the book does not know is a problem with the cell, except
for enterprises, which are registered with the row that names them first. Who is meant by a name and a code is
told by ``identity``.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ledger.book import Book
from ledger.core.credit_code import valid_credit_code
from ledger.core.errors import NotFound, Problem, Refused, refuse, shown
from ledger.core.frozen import frozen
from ledger.core.names import name_key
from ledger.core.party_classes import OrganisationClass
from ledger.core.values import split_object_id
from ledger.exchange.identity import KnownOrganisation, identify
from ledger.exchange.person_names import is_personal
from ledger.exchange.sheets.performed import Performances
from ledger.exchange.sheets.wages_held import HeldPayroll
from ledger.log import vault
from ledger.queries.resolver import meant, numbered

_BY_CATEGORY: Mapping[str, str] = {
    **dict.fromkeys(("51", "52", "53"), OrganisationClass.SOCIAL_GROUP.value),
    "92": OrganisationClass.INDIVIDUAL_BUSINESS.value,
}
"""What the first two characters of a credit code say of whoever is no enterprise (GB 32100-2015)."""


@frozen
class Meant:
    """Who is meant by a name and a code: an id or a label, and what is odd about it."""

    id: str
    remarks: tuple[Problem, ...] = ()


def clause_key(clause: str) -> str:
    """A clause under which its ways of writing meet: width, case, blanks."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", clause)).casefold()


_Asked = tuple[str, str, bool]
"""A name's key, a code ("" for none), and whether a name alone will not do."""


@dataclass(slots=True)
class Lookup:
    """One run's view of a book.

    Attributes:
        fresh: commands that register what was not known, each with its label, to be recorded with the row.
        registering: the command of every label that is not recorded yet.
        payroll: the payroll that rows named last, with its workers.
        performances: what was performed of contracts.

    Whom a name and a code mean is looked up once (``_meant``), and found again by either: what was asked
    under it (``_asked``), and the labels that were given out for it (``_labels``). ``_labelled`` are those
    that still mean a label. ``_signed`` are the days of the contracts that were looked up last.
    """

    book: Book
    performances: Performances = field(init=False)
    fresh: list[dict[str, Any]] = field(default_factory=list)
    registering: dict[str, dict[str, Any]] = field(default_factory=dict)
    payroll: HeldPayroll | None = None
    _meant: dict[_Asked, Meant] = field(default_factory=dict)
    _asked: dict[str, set[_Asked]] = field(default_factory=lambda: defaultdict(set))
    _labelled: set[_Asked] = field(default_factory=set)
    _traders: bool | None = None
    _names: dict[str, str] = field(default_factory=dict)
    _signed: dict[str, tuple[str | None, str]] = field(default_factory=dict)
    _labels: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self.performances = Performances(self.book)

    def organisation(self, name: str, code: str | None, register_as: str | None = None) -> str:
        """The id (or label) of an organisation; see ``meant``."""
        return self.meant(name, code, register_as).id

    def meant(
        self, name: str, code: str | None, register_as: str | None = None, *, certain: bool = False
    ) -> Meant:
        """Who is meant, with remarks.

        Args:
            name: as written; a former name will do.
            code: its credit code, which decides alone where it is right.
            register_as: the class to register it with where it is not known; None where it must be known.
            certain: whether a name alone will not do where a code is given: what is said of it accuses.

        Raises:
            Refused: not known, or nobody can tell which of several is meant.
        """
        named = split_object_id(name)
        if named is not None and named[0] == "organisation":
            try:
                return Meant(meant(self.book, name, "organisation"))
            except NotFound as unknown:
                raise Refused(unknown.problems) from unknown
        key = (name_key(name), code or "", certain)
        if key not in self._meant:
            found, remarks = identify(
                self.book,
                name,
                code,
                self._waiting,
                may_register=register_as is not None,
                certain=certain,
                traders_known=self._has_traders(),
            )
            if found is None and register_as is None:
                near = self._near(name)
                if near:
                    raise refuse("sheet.organisation-near", name=shown(name), near="、".join(near))
                raise refuse("sheet.no-organisation", name=shown(name))
            self._keep(key, Meant(found or self._register(name, code, register_as or "other"), remarks))
        return self._meant[key]

    def _has_traders(self) -> bool:
        """Whether anybody on record goes by a natural person's name; asked anew once rows are recorded."""
        if self._traders is None:
            sql = 'SELECT 1 FROM "organisation" WHERE "book" = ? AND "person" IS NOT NULL LIMIT 1'
            self._traders = bool(self.book.store.rows(sql, (self.book.id,)))
        return self._traders

    def _keep(self, key: _Asked, found: Meant) -> None:
        self._meant[key] = found
        for value in filter(None, key[:2]):
            self._asked[value].add(key)
        if found.id.startswith("@"):
            self._labelled.add(key)

    def _waiting(self, value: str) -> list[KnownOrganisation]:
        """The organisations of a name key or a code that were named in a row before and are not recorded."""
        return [self._firm(label) for label in self._labels.get(value, ()) if label in self.registering]

    def _near(self, name: str) -> list[str]:
        sql = (
            'SELECT DISTINCT "name" FROM "organisation" '
            'WHERE "book" = ? AND instr("name_key", ?) > 0 LIMIT 200'
        )
        names = [row[0] for row in self.book.store.rows(sql, (self.book.id, name_key(name)[:2]))]
        return difflib.get_close_matches(name, names, n=2)

    def _register(self, name: str, code: str | None, organisation_class: str) -> str:
        """Register an organisation with the row; a natural person's name goes to the vault."""
        personal, coded = is_personal(name), valid_credit_code(code or "")
        if coded and organisation_class == OrganisationClass.ENTERPRISE:
            organisation_class = _BY_CATEGORY.get((code or "")[:2], organisation_class)
        elif personal and organisation_class == OrganisationClass.ENTERPRISE:
            raise refuse("party.person-name", value=shown(name))
        label = f"organisation.{len(self._names)}"
        data: dict[str, Any] = {"class": organisation_class, "name": name}
        if code:
            data["credit_code"] = code
        natural = organisation_class == OrganisationClass.NATURAL_PERSON
        if natural or (personal and organisation_class == OrganisationClass.INDIVIDUAL_BUSINESS):
            self._found(f"person.{len(self._names)}", "person.registered", {"name": data.pop("name")})
            data["person"] = f"@person.{len(self._names)}"
        self._found(label, "organisation.registered", data)
        self._names[label] = name
        for value in filter(None, (name_key(name), code)):
            self._labels[value].append(label)
        self._drop(name_key(name), code)
        return "@" + label

    def _found(self, label: str, kind: str, data: dict[str, Any]) -> None:
        # since when it exists the sheet does not say: long enough ago for whatever is signed with it
        command = {"kind": kind, "effective_on": "1900-01-01", "label": label, "data": data}
        self.fresh.append(command)
        self.registering[label] = command

    def _drop(self, key: str, code: str | None) -> None:
        """Ask anew who is meant by a name or a code: another organisation has it now."""
        for known in self._asked.pop(key, set()) | (self._asked.pop(code, set()) if code else set()):
            self._meant.pop(known, None)
            self._labelled.discard(known)

    def settle(self, labels: Mapping[str, str]) -> None:
        """Go by ids from now on where labels stood: what they named is recorded."""
        self._traders = None
        self._signed = {}
        for label in [one for one in self.registering if one in labels]:
            del self.registering[label]
        for key in list(self._labelled):
            found = self._meant[key]
            if found.id[1:] in labels:
                self._meant[key] = replace(found, id=labels[found.id[1:]])
                self._labelled.discard(key)

    def _firm(self, label: str) -> KnownOrganisation:
        """An organisation that is registered with a row before, and not yet in the tables."""
        name, code = self._names[label], self.registering[label]["data"].get("credit_code")
        codes = frozenset() if code is None else frozenset([code])
        return KnownOrganisation("@" + label, name, frozenset([name_key(name)]), codes)

    def give_up(self, labels: Iterable[str]) -> None:
        """Forget organisations whose row was refused."""
        for label in labels:
            command = self.registering.pop(label, None)
            if command is not None and label in self._names:
                self._drop(name_key(self._names[label]), command["data"].get("credit_code"))

    def forget(self, name: str, code: str | None) -> None:
        """Forget an organisation that could not be registered."""
        key = name_key(name)
        self.give_up([label for label in self._labels.get(key, ()) if name_key(self._names[label]) == key])
        self._drop(key, code)

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

    def obligations_of(self, contract: str, clause: str) -> list[str]:
        """The obligations under a clause, oldest first; ５．１ is 5.1."""
        exact = self.ids("obligation", contract=contract, clause=clause)
        if exact:
            return exact
        sql = 'SELECT "id", "clause" FROM "obligation" WHERE "book" = ? AND "contract" = ?'
        rows = self.book.store.rows(sql, (self.book.id, contract))
        found = [row[0] for row in rows if row[1] is not None and clause_key(row[1]) == clause_key(clause)]
        return sorted(found, key=lambda name: int(name.rpartition("-")[2]))

    def obligation(self, contract: str, clause: str) -> str:
        """The obligation of a clause.

        Raises:
            Refused: none, or several.
        """
        found = self.obligations_of(contract, clause)
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
