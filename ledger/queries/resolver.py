"""Which object is meant by what a person knows of it: an id, a number, a name, a credit code.

One place for every command and every import. Where two go by the same, the answer asks which and names both;
what an import makes of several is for ``ledger.exchange.identity``. Reads tables; writes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from ledger.book import Book
from ledger.core.errors import NotFound, Problem, shown
from ledger.core.frozen import frozen
from ledger.core.names import name_key
from ledger.core.values import split_object_id
from ledger.entries.kinds import KINDS
from ledger.log import vault

PURCHASING = tuple(sorted({kind.debtor.value for kind in KINDS.values()}))
"""The roles of those who sign for the public side."""


@frozen
class Numbered:
    """A contract of a number.

    Attributes:
        stated_on: the day of signing; None where it is not known.
        known_from: the day from which it is known.
        purchasers: the ids of whoever is or was bound on the public side. ``called``: their names.
    """

    id: str
    number: str
    title: str
    kind: str
    stated_on: str | None
    known_from: str
    purchasers: frozenset[str]
    called: tuple[str, ...]

    @property
    def signed_on(self) -> str:
        """The day of signing, or that from which it is known, where that of signing is not."""
        return self.stated_on or self.known_from

    def __str__(self) -> str:
        """As a message names it."""
        return " ".join([self.id, self.number, self.title, *self.called])


def numbered(book: Book, number: str) -> list[Numbered]:
    """The contracts of a number, however it is spaced or set, oldest first."""
    listed = ", ".join(f"'{role}'" for role in PURCHASING)
    sql = (
        'SELECT c."id", c."number", c."title", c."kind", c."signed_on", c."known_from", p."party", '
        '(SELECT o."name" FROM "organisation" o WHERE o."book" = p."book" AND o."id" = p."party" '
        'ORDER BY o."valid_from" DESC LIMIT 1) '
        'FROM "contract" c LEFT JOIN "contract_party" p ON p."book" = c."book" AND p."id" = c."id" '
        f'AND p."role" IN ({listed}) WHERE c."book" = ? AND c."number_key" = ?'
    )
    contracts: dict[tuple[str, str, str, str, str | None, str], dict[str, str]] = {}
    for row in book.store.rows(sql, (book.id, name_key(number))):
        parties = contracts.setdefault((row[0], row[1], row[2], row[3], row[4], row[5]), {})
        if row[6] is not None:
            parties[row[6]] = row[7] or row[6]
    found = [
        Numbered(*told, purchasers=frozenset(parties), called=tuple(parties.values()))
        for told, parties in contracts.items()
    ]
    return sorted(found, key=lambda one: _age(one.id))


@frozen
class Candidate:
    """An object that a text may mean, and how a message names it."""

    id: str
    called: str


def meant(book: Book, text: str, *types: str, path: str = "") -> str:
    """The id of the one object that a person means.

    >>> meant(book, "长平市财政局", "organisation")
    'organisation-1'

    Args:
        book: the open book.
        text: an id; the name or credit code of an organisation; the number of a contract or award, alone or
            behind its purchaser (河谷县水利局/2025-001); the clause of an obligation behind its contract
            (CG-1/FK-1); the name of a person.
        types: object types that will do; all of them when none is given.
        path: the option or argument that a refusal names.

    Raises:
        NotFound: nothing goes by that, or several do: the answer names them all.
    """
    wanted = text.strip()
    parts = split_object_id(wanted)
    if parts is not None and (not types or parts[0] in types):
        if not book.store.rows('SELECT 1 FROM "object" WHERE "book" = ? AND "id" = ?', (book.id, wanted)):
            raise NotFound(Problem("object.unknown", path, {"value": shown(wanted), "book": book.id}))
        return wanted
    found = {
        one.id: one
        for kind, look in _LOOKS.items()
        if not types or kind in types
        for one in look(book, wanted)
    }
    if not found:
        raise NotFound(Problem("object.not-named", path, {"value": shown(wanted), "book": book.id}))
    if len(found) > 1:
        told = "；".join(f"{one.id} {one.called}" for one in list(found.values())[:_CANDIDATES_TOLD])
        raise NotFound(Problem("object.several", path, {"value": shown(wanted), "found": told}))
    return next(iter(found))


_CANDIDATES_TOLD = 10


@frozen
class KnownOrganisation:
    """An organisation by all the names and codes that it ever had.

    Attributes:
        id: its id, or the label of one that is not recorded yet. ``name``: the latest.
        keys: of its names. ``codes``: its credit codes.
    """

    id: str
    name: str
    keys: frozenset[str]
    codes: frozenset[str]

    def __str__(self) -> str:
        """As a message names it."""
        told = [
            part for part in ("" if self.id[0] == "@" else self.id, self.name, *sorted(self.codes)) if part
        ]
        return " ".join(told)


def organisations_named(book: Book, name: str) -> list[KnownOrganisation]:
    """The organisations that ever had a name, however it is spaced or set."""
    return _organisations(book, "name_key", name_key(name))


def organisations_coded(book: Book, code: str) -> list[KnownOrganisation]:
    """The organisations that ever had a credit code."""
    return _organisations(book, "credit_code", code)


def traders_named(book: Book, name: str) -> list[KnownOrganisation]:
    """Those who go by the name of a natural person, which lies in the vault; no table has that name."""
    persons = [one.id for one in _persons(book, name)]
    sql = 'SELECT DISTINCT "id" FROM "organisation" WHERE "book" = ? AND "person" IN (*)'
    rows = book.store.rows_in(sql, (book.id,), persons) if persons else []
    found = {one.id: one for (identifier,) in rows for one in _organisations(book, "id", identifier)}
    return [replace(one, keys=one.keys | {name_key(name)}) for one in found.values()]


def _organisations(book: Book, column: str, value: str) -> list[KnownOrganisation]:
    """The organisations that ever had a name key or a code, each with all its names and codes."""
    sql = (
        'SELECT "id", "name", "name_key", "credit_code" FROM "organisation" WHERE "book" = ? AND "id" IN '
        f'(SELECT "id" FROM "organisation" WHERE "book" = ? AND "{column}" = ?) ORDER BY "id", "valid_from"'
    )
    rows: dict[str, list[tuple[str, str, str | None]]] = {}
    for identifier, *told in book.store.rows(sql, (book.id, book.id, value)):
        rows.setdefault(identifier, []).append((told[0], told[1], told[2]))
    return [
        KnownOrganisation(
            identifier,
            told[-1][0],
            frozenset(key for _, key, _ in told),
            frozenset(code for _, _, code in told if code is not None),
        )
        for identifier, told in rows.items()
    ]


def organisations(book: Book, text: str) -> list[Candidate]:
    """The organisations that have or had a name or a credit code."""
    known = organisations_named(book, text) + organisations_coded(book, name_key(text).upper())
    found = {one.id: one for one in [*known, *traders_named(book, text)]}
    return [Candidate(one.id, str(one).partition(" ")[2]) for one in found.values()]


def contracts(book: Book, text: str) -> list[Candidate]:
    """The contracts of a number, or of a purchaser and its number."""
    found = [Candidate(one.id, str(one).partition(" ")[2]) for one in numbered(book, text)]
    for left, right in _splits(text):
        purchasers = {one.id for one in organisations(book, left)}
        found += [
            Candidate(one.id, str(one).partition(" ")[2])
            for one in numbered(book, right)
            if purchasers and purchasers & one.purchasers
        ]
    return found


def _awards(book: Book, text: str) -> list[Candidate]:
    sql = 'SELECT "id", "number", "title" FROM "award" WHERE "book" = ? AND "number" = ? ORDER BY "id"'
    return [Candidate(row[0], f"{row[1]} {row[2]}") for row in book.store.rows(sql, (book.id, text))]


def clause_key(clause: str) -> str:
    """A clause under which its ways of writing meet: width, case, blanks."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", clause)).casefold()


def obligations_of(book: Book, contract: str, clause: str) -> list[str]:
    """The ids of the obligations under a clause of a contract, oldest first; ５．１ is 5.1."""
    sql = 'SELECT "id", "clause" FROM "obligation" WHERE "book" = ? AND "contract" = ?'
    exact = f'{sql} AND "clause" = ?'
    found = [row[0] for row in book.store.rows(exact, (book.id, contract, clause))]
    if not found:
        rows = book.store.rows(sql, (book.id, contract))
        key = clause_key(clause)
        found = [row[0] for row in rows if row[1] is not None and clause_key(row[1]) == key]
    return sorted(found, key=_age)


def _age(identifier: str) -> int:
    """What orders ids of one type by their age."""
    return int(identifier.rpartition("-")[2])


def _obligations(book: Book, text: str) -> list[Candidate]:
    """What is owed under a clause of a contract: CG-1/FK-1."""
    return [
        Candidate(identifier, text)
        for left, right in _splits(text)
        for contract in _contract_ids(book, left)
        for identifier in obligations_of(book, contract, right)
    ]


def _contract_ids(book: Book, text: str) -> list[str]:
    named = (split_object_id(text) or ("",))[0] == "contract"
    return [text] if named else [one.id for one in contracts(book, text)]


def _persons(book: Book, text: str) -> list[Candidate]:
    """The persons who have or had a name, out of the vault."""
    key = name_key(text)
    seqs = [seq for seq, _, name in vault.find_names(book.store, book.id, text) if name_key(name) == key]
    sql = 'SELECT DISTINCT "id" FROM "person" WHERE "book" = ? AND "name_seq" IN (*)'
    return [Candidate(row[0], text) for row in book.store.rows_in(sql, (book.id,), seqs)]


def _splits(text: str) -> list[tuple[str, str]]:
    """What stands before and behind each slash."""
    parts = text.replace("／", "/").split("/")
    return [
        ("/".join(parts[:at]).strip(), "/".join(parts[at:]).strip())
        for at in range(1, len(parts))
        if "".join(parts[:at]).strip() and "".join(parts[at:]).strip()
    ]


_LOOKS: Mapping[str, Callable[[Book, str], list[Candidate]]] = {
    "organisation": organisations,
    "contract": contracts,
    "award": _awards,
    "obligation": _obligations,
    "person": _persons,
}
