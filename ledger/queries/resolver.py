"""Which object is meant by what a person knows of it: an id, a number, a name, a credit code.

One place for every command and every sheet. Where two go by the same, the answer asks which and names both.
Reads tables; writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

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
    return sorted(found, key=lambda one: int(one.id.rpartition("-")[2]))


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


def organisations(book: Book, text: str) -> list[Candidate]:
    """The organisations that have or had a name or a credit code."""
    code = name_key(text).upper()
    sql = (
        'SELECT "id", "name", "credit_code" FROM "organisation" WHERE "book" = ? AND "id" IN '
        '(SELECT "id" FROM "organisation" WHERE "book" = ? AND "name_key" = ? UNION '
        'SELECT "id" FROM "organisation" WHERE "book" = ? AND "credit_code" = ?) ORDER BY "id", "valid_from"'
    )
    rows = book.store.rows(sql, (book.id, book.id, name_key(text), book.id, code))
    rows += [(one, called, None) for one, called in traders(book, text)]
    latest = {row[0]: " ".join([row[1], *filter(None, [row[2]])]) for row in rows}
    return [Candidate(identifier, called) for identifier, called in latest.items()]


def traders(book: Book, name: str) -> list[tuple[str, str]]:
    """(id, what tables call it) of those who go by the name of a natural person, which lies in the vault."""
    persons = [one.id for one in _persons(book, name)]
    sql = 'SELECT DISTINCT "id", "name" FROM "organisation" WHERE "book" = ? AND "person" IN (*)'
    return [(row[0], row[1]) for row in book.store.rows_in(sql, (book.id,), persons)] if persons else []


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


def _obligations(book: Book, text: str) -> list[Candidate]:
    """What is owed under a clause of a contract: CG-1/FK-1."""
    sql = (
        'SELECT o."id", c."number", o."clause" FROM "obligation" o JOIN "contract" c ON c."book" = o."book" '
        'AND c."id" = o."contract" WHERE o."book" = ? AND o."contract" = ? AND o."clause" = ? ORDER BY o."id"'
    )
    return [
        Candidate(row[0], f"{row[1]}/{row[2]}")
        for left, right in _splits(text)
        for contract in _contract_ids(book, left)
        for row in book.store.rows(sql, (book.id, contract, right))
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
