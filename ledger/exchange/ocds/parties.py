"""Who the parties of a published contract are in the book: found, registered, or refused.

A party of our own goes by its credit code, else by its name, as in sheets. One of another country goes by
the number that a register gave it; a name alone is enough only where no number on record says otherwise.
Refuses to know contracts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ledger.book import Book
from ledger.core.errors import Problem, refuse, shown
from ledger.core.names import name_key
from ledger.core.party_classes import PUBLIC_CLASSES
from ledger.exchange.ocds.values import PartyName
from ledger.queries.resolver import organisations_coded, organisations_named

HOME_CURRENCY = "CNY"
_HOME_COUNTRIES = frozenset(
    {"china", "cn", "chn", "prc", "中国", "中华人民共和国", "people's republic of china", "p.r. china"}
)
_REGISTER_AS = "other"
_FOUNDED = "1900-01-01"


@dataclass(slots=True)
class _Known:
    """An organisation of a name: its id or label, and whether a number is on record for it."""

    reference: str
    numbered: bool


class ForeignParties:
    """Organisations of other countries, as one run meets them.

    Args:
        book: the book.
        record: takes a command that is to be recorded before the contract; raises ``Refused`` if it can't be.
    """

    def __init__(self, book: Book, record: Callable[[dict[str, Any]], None]) -> None:
        self.book, self._record = book, record
        self._by_number: dict[tuple[str, str], str] = {}
        self._by_name: dict[str, list[_Known]] = {}
        self._labels = 0

    def is_home(self, buyer: PartyName, currency: str | None) -> bool | None:
        """Whether a buyer is one of ours; None where nothing tells its country.

        By its credit code, its country, a number in another country's register, its name if it is on record
        here as a public body, and at last by the currency of the contract.
        """
        if buyer.credit_code is not None:
            return True
        if buyer.country is not None:
            return buyer.country in _HOME_COUNTRIES
        if buyer.identifier is not None:
            return False
        if self._is_public_here(buyer.name):
            return True
        return None if currency is None else currency == HOME_CURRENCY

    def _is_public_here(self, name: str) -> bool:
        sql = 'SELECT DISTINCT "organisation_class" FROM "organisation" WHERE "book" = ? AND "name_key" = ?'
        return any(
            row[0] in PUBLIC_CLASSES for row in self.book.store.rows(sql, (self.book.id, name_key(name)))
        )

    def organisation(self, party: PartyName, remark: Callable[[Problem], None]) -> str:
        """The id or label of an organisation; one that is not known is registered.

        Raises:
            Refused: several go by its name, and no number says which; or its name can't be recorded.
        """
        ours = organisations_coded(self.book, party.credit_code) if party.credit_code is not None else ()
        if len(ours) == 1:
            return ours[0].id
        named = self._named(party.name)
        if party.identifier is None:
            if len(named) > 1:
                ids = ", ".join(one.reference for one in named)
                raise refuse("sheet.several-organisations", name=shown(party.name), ids=ids)
            return named[0].reference if named else self._register(party, named)
        found = self._by_number.get(party.identifier) or self._on_record(party)
        if found is None:
            free = [one for one in named if not one.numbered]
            if named and not free:
                params = {"name": party.name, "number": " ".join(party.identifier), "ids": named[0].reference}
                remark(Problem("ocds.same-name-other-number", party.pointer, params))
            found = free[0].reference if len(free) == 1 else self._register(party, named)
            self._identify(found, party.identifier)
            for one in named:
                one.numbered = one.numbered or one.reference == found
        self._by_number[party.identifier] = found
        return found

    def _named(self, name: str) -> list[_Known]:
        key = name_key(name)
        if key not in self._by_name:
            ids = [one.id for one in organisations_named(self.book, name)]
            sql = (
                'SELECT "organisation" FROM "organisation_identifier" '
                'WHERE "book" = ? AND "organisation" IN (*)'
            )
            rows = self.book.store.rows_in(sql, (self.book.id,), ids) if ids else ()
            numbered = {row[0] for row in rows}
            self._by_name[key] = [_Known(one, one in numbered) for one in ids]
        return self._by_name[key]

    def _on_record(self, party: PartyName) -> str | None:
        scheme, number = party.identifier or ("", "")
        sql = (
            'SELECT "organisation" FROM "organisation_identifier" '
            'WHERE "book" = ? AND "identifier" = ? AND "scheme" = ? ORDER BY "id"'
        )
        rows = self.book.store.rows(sql, (self.book.id, number, scheme))
        return str(rows[0][0]) if rows else None

    def _register(self, party: PartyName, named: list[_Known]) -> str:
        self._labels += 1
        label = f"abroad.{self._labels}"
        data = {"name": party.name, "class": _REGISTER_AS}
        # since when it exists nobody tells: long enough ago for whatever is signed with it
        self._record(
            {"kind": "organisation.registered", "effective_on": _FOUNDED, "label": label, "data": data}
        )
        named.append(_Known(f"@{label}", numbered=False))
        return f"@{label}"

    def _identify(self, organisation: str, identifier: tuple[str, str]) -> None:
        scheme, number = identifier
        data = {"organisation": organisation, "scheme": scheme, "identifier": number}
        self._record({"kind": "organisation.identified", "effective_on": _FOUNDED, "data": data})

    def settle(self, labels: Mapping[str, str]) -> None:
        """Go by ids from now on where labels stood: what they named is recorded."""
        for one in (known for named in self._by_name.values() for known in named):
            one.reference = labels.get(one.reference.removeprefix("@"), one.reference)
        for key, found in self._by_number.items():
            self._by_number[key] = labels.get(found.removeprefix("@"), found)
