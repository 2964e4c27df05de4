"""Which object is meant by what a person knows of it: an id, a number, a name, a credit code.

One place for every command and every sheet. Where two go by the same, the answer asks which and names both.
Reads tables; writes nothing.
"""

from __future__ import annotations

from ledger.book import Book
from ledger.frozen import frozen
from ledger.kinds import KINDS
from ledger.names import name_key

PURCHASING = tuple(sorted({kind.debtor.value for kind in KINDS.values()}))
"""The roles of those who sign for the public side."""


@frozen
class Numbered:
    """A contract of a number.

    Attributes:
        purchasers: the ids of whoever is or was bound on the public side. ``called``: their names.
    """

    id: str
    number: str
    title: str
    kind: str
    signed_on: str
    purchasers: frozenset[str]
    called: tuple[str, ...]

    def __str__(self) -> str:
        """As a message names it."""
        return " ".join([self.id, self.number, self.title, *self.called])


def numbered(book: Book, number: str) -> list[Numbered]:
    """The contracts of a number, however it is spaced or set, oldest first."""
    listed = ", ".join(f"'{role}'" for role in PURCHASING)
    sql = (
        'SELECT c."id", c."number", c."title", c."kind", c."signed_on", p."party", '
        '(SELECT o."name" FROM "organisation" o WHERE o."book" = p."book" AND o."id" = p."party" '
        'ORDER BY o."valid_from" DESC LIMIT 1) '
        'FROM "contract" c LEFT JOIN "contract_party" p ON p."book" = c."book" AND p."id" = c."id" '
        f'AND p."role" IN ({listed}) WHERE c."book" = ? AND c."number_key" = ?'
    )
    contracts: dict[tuple[str, str, str, str, str], dict[str, str]] = {}
    for row in book.store.rows(sql, (book.id, name_key(number))):
        parties = contracts.setdefault((row[0], row[1], row[2], row[3], row[4]), {})
        if row[5] is not None:
            parties[row[5]] = row[6] or row[5]
    found = [
        Numbered(*told, purchasers=frozenset(parties), called=tuple(parties.values()))
        for told, parties in contracts.items()
    ]
    return sorted(found, key=lambda one: int(one.id.rpartition("-")[2]))
