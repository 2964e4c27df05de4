"""Who can be a party: the bodies, enterprises and office holders that the city's book holds by then.

Reads a book once; everything built on it is pure. Refuses to know contracts.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from ledger.book import Book
from ledger.core.frozen import frozen


@frozen
class Body:
    """A public body."""

    id: str
    name: str
    kind: str
    level: str
    division: str


@frozen
class Firm:
    """An enterprise, since when it is known, and its size class if that is on record."""

    id: str
    name: str
    since: str
    size: str | None
    code: str | None


@frozen
class OfficeHeld:
    """A tenure: who held a post of a body from when to when."""

    id: str
    post: str
    standing: str
    since: str
    until: str | None


@frozen
class Cast:
    """Everybody who may sign, owe or answer."""

    bodies: Sequence[Body]
    firms: Sequence[Firm]
    held: dict[str, list[OfficeHeld]]

    def of(self, *kinds: str, level: str | None = None) -> list[Body]:
        """The bodies of some classes, of one level if named."""
        return [one for one in self.bodies if one.kind in kinds and (level is None or one.level == level)]

    def builders(self) -> list[Firm]:
        """The enterprises that build."""
        return [one for one in self.firms if "工程有限" in one.name or "工程集团" in one.name]

    def firm(self, rng: random.Random, day: str, among: Sequence[Firm] | None = None) -> Firm:
        """An enterprise that was known on a day."""
        known = [one for one in (among or self.firms) if one.since <= day]
        return rng.choice(known)

    def holder(self, body: str, standing: str, day: str) -> OfficeHeld | None:
        """Who held a post of this standing in a body on a day."""
        for one in self.held.get(body, ()):
            if one.standing == standing and one.since <= day and (one.until is None or day < one.until):
                return one
        return None

    def successor(self, held: OfficeHeld) -> OfficeHeld | None:
        """Who took the post next."""
        later = [one for found in self.held.values() for one in found if one.post == held.post]
        later = [one for one in later if held.until is not None and one.since >= held.until]
        return min(later, key=lambda one: one.since, default=None)


def cast_of(book: Book) -> Cast:
    """Read everybody who is there today."""
    rows = book.store.rows(
        'SELECT "id", "name", "organisation_class", "level", "division", "credit_code", "size", '
        '(SELECT min(q."valid_from") FROM "organisation" q WHERE q."book" = o."book" AND q."id" = o."id") '
        'FROM "organisation" o WHERE o."book" = ? AND o."valid_to" IS NULL',
        (book.id,),
    )
    rows.sort(key=lambda row: int(row[0].rpartition("-")[2]))
    bodies = [Body(row[0], row[1], row[2], row[3], row[4] or "") for row in rows if row[3] is not None]
    firms = [Firm(row[0], row[1], row[7], row[6], row[5]) for row in rows if row[2] == "enterprise"]
    sql = (
        'SELECT t."id", t."post", p."standing", t."valid_from", t."valid_to", p."body" FROM "tenure" t '
        'JOIN "post" p ON p."book" = t."book" AND p."id" = t."post" AND p."valid_from" = '
        '(SELECT min(q."valid_from") FROM "post" q WHERE q."book" = t."book" AND q."id" = t."post") '
        'WHERE t."book" = ? AND t."capacity" <> \'concurrent\''
    )
    held: dict[str, list[OfficeHeld]] = {}
    found = sorted(book.store.rows(sql, (book.id,)), key=lambda row: int(row[0].rpartition("-")[2]))
    for row in found:
        held.setdefault(row[5], []).append(OfficeHeld(row[0], row[1], row[2], row[3], row[4]))
    return Cast(bodies, firms, held)
