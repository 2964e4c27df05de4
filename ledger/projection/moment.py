"""A day that is asked about, and what was known when: one pair of days for every command and paper.

``on`` is the day on which things are asked to stand; ``known_on`` the day up to whose end the record counts,
today where nothing else is asked. Tells whether a store that stands so holds anything at all, so that an
empty answer is never taken for "there was nothing". Refuses to know what is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ledger.book import Book
from ledger.core import canonical
from ledger.core.errors import Problem
from ledger.core.frozen import frozen
from ledger.core.values import end_of_day, format_instant, local_day
from ledger.projection.as_of import known_by
from ledger.projection.upcoming import on_day
from ledger.store.base import Store

T = TypeVar("T")

_FACTS = ("contract", "debt", "list_decision")
_OWN = ("flag.", "sweep.")
"""What the program itself records of a day; it is no news about that day."""


@frozen
class Moment:
    """Which day is asked about, and by what was known when; both YYYY-MM-DD in the book's time zone.

    Attributes:
        on: the day on which things are asked to stand.
        known_on: the last day whose entries count.
        asked_on: the day of the question.
    """

    on: str
    known_on: str
    asked_on: str

    @property
    def complete(self) -> bool:
        """Whether everything known by now counts."""
        return self.known_on == self.asked_on

    @property
    def plain(self) -> bool:
        """Whether it is the question that nobody has to spell out: how things stand today, as known today."""
        return self.complete and self.on == self.asked_on


def today_of(book: Book) -> str:
    """Today in the book's time zone."""
    return local_day(format_instant(book.clock()), book.time_zone)


def moment(book: Book, on: str | None = None, known_on: str | None = None) -> Moment:
    """The moment that is meant: today where no day is given, what is known now where no other is.

    >>> moment(book, on="2020-01-01").plain, moment(book).plain
    (False, True)
    """
    today = today_of(book)
    return Moment(on or today, known_on or today, today)


def read_at(book: Book, at: Moment, read: Callable[[Store], T]) -> tuple[T, tuple[Problem, ...]]:
    """What is read of a book at a moment, with what has to be said beside it.

    Args:
        book: the open book.
        at: the day, and what was known when.
        read: gives a value that needs the store no more.
    """

    def work(store: Store) -> tuple[T, bool]:
        return read(store), at.plain or _holds_facts(store, book.id)

    found, told = on_day(book, at.on, work, known_on=None if at.complete else at.known_on)
    return found, remarks(book, at, holds_facts=told)


def remarks(book: Book, at: Moment, *, holds_facts: bool) -> tuple[Problem, ...]:
    """What a reader has to know of an answer about another day than today.

    Args:
        book: the open book.
        at: the day, and what was known when.
        holds_facts: whether any contract, debt or list decision was known and in effect.
    """
    if at.plain:
        return ()
    days = {"day": at.on, "known": at.known_on}
    found = [Problem("moment.stands", "", days)]
    opened = opened_on(book)
    if at.known_on < opened:
        found.append(Problem("moment.not-opened", "", {"known": at.known_on, "opened": opened}))
    elif not holds_facts:
        found.append(Problem("moment.nothing-by-then", "", days))
    later = 0 if at.complete else _recorded_later(book, at)
    if later:
        found.append(Problem("moment.recorded-later", "", {**days, "count": later}))
    return tuple(found)


def opened_on(book: Book) -> str:
    """The day on which the book's first entry was recorded, in its time zone."""
    sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = 0'
    [(text,)] = book.store.rows(sql, (book.id,))
    return local_day(canonical.parse(text)["recorded_at"], book.time_zone)


def _holds_facts(store: Store, book: str) -> bool:
    return any(store.rows(f'SELECT 1 FROM "{table}" WHERE "book" = ? LIMIT 1', (book,)) for table in _FACTS)


def _recorded_later(book: Book, at: Moment) -> int:
    """How many entries about days up to the one asked about were recorded only after it was known so far."""
    first = known_by(book, end_of_day(at.known_on, book.time_zone))
    sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" >= ? ORDER BY "seq"'
    count = 0
    for (text,) in book.store.stream(sql, (book.id, first)):
        entry = canonical.parse(text)
        count += entry["effective_on"] <= at.on and not entry["kind"].startswith(_OWN)
    return count
