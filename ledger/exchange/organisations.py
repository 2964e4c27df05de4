"""The organisations that an import meets: on record already, or registered with what names them first.

Whom a name and a code mean is told by ``identity``, and asked once. What is registered goes by a label until
it is recorded, and is forgotten where what would have brought it is refused. Writes nothing.
"""

from __future__ import annotations

import difflib
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
from ledger.exchange.identity import identify
from ledger.exchange.person_names import is_personal
from ledger.queries.resolver import KnownOrganisation, meant

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


_Asked = tuple[str, str, bool]
"""A name's key, a code ("" for none), and whether a name alone will not do."""


@dataclass(slots=True)
class OrganisationLookup:
    """Organisations by code or name, as one run meets them.

    Attributes:
        fresh: commands that register what was not known, each with its label, to be recorded with what names
            it.
        registering: the command of every label that is not recorded yet.

    Whom a name and a code mean is looked up once (``_meant``), and found again by either: what was asked
    under it (``_asked``), and the labels that were given out for it (``_labels``). ``_labelled`` are those
    that still mean a label.
    """

    book: Book
    fresh: list[dict[str, Any]] = field(default_factory=list)
    registering: dict[str, dict[str, Any]] = field(default_factory=dict)
    _meant: dict[_Asked, Meant] = field(default_factory=dict)
    _asked: dict[str, set[_Asked]] = field(default_factory=lambda: defaultdict(set))
    _labelled: set[_Asked] = field(default_factory=set)
    _traders: bool | None = None
    _names: dict[str, str] = field(default_factory=dict)
    _labels: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

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
