"""How far each book of a store has come, and what it holds: heads, and objects by type. Writes nothing."""

from __future__ import annotations

from ledger.core.frozen import frozen
from ledger.store.base import Store


@frozen
class KnownHead:
    """A book's head: how many entries it has, and when the latest was recorded (instant)."""

    book: str
    size: int
    recorded_at: str


def heads(store: Store) -> list[KnownHead]:
    """The head of every book, by id; of tables of any version."""
    rows = store.rows('SELECT "book", "size", "recorded_at" FROM "head" ORDER BY "book"')
    return [KnownHead(*row) for row in rows]


def entries_in(store: Store) -> int:
    """Entries of all books together."""
    return sum(one.size for one in heads(store))


def objects_by_type(store: Store, book: str) -> dict[str, int]:
    """How many objects of each type a book holds; types that it has none of are left out."""
    sql = 'SELECT "type", count(*) FROM "object" WHERE "book" = ? GROUP BY "type"'
    counted: dict[str, int] = dict(store.rows(sql, (book,)))
    return counted
