"""A book as it stands on a day, today above all, where something on record takes effect only later.

The tables hold all that is known: an extension that counts from next month, a termination at the end of the
year. Whoever asks how things stand today has to leave that out. As a rule nothing of the kind is ahead, and
the tables are the answer. Where a few objects are, their rows are taken back to the day within a transaction,
with whatever hangs on them; all is read as usual, and the transaction is undone. So a book of a million
contracts with one such entry folds one contract anew, and readers need not know of any of this; writers of
the book wait meanwhile, as they do for one another. A reader waits for nobody: while somebody writes, and
where most of the book hangs on what is ahead (its law, or thousands of objects), the book is replayed beside
(``ledger.projection.as_of``).

Writes nothing that stays. Refuses to know what is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

from ledger.book import Book
from ledger.core.declaration import Reach
from ledger.core.errors import StoreBusy, StoreUnusable
from ledger.core.fields import DAY_MAX
from ledger.core.values import format_instant, local_day, split_object_id
from ledger.projection import projection
from ledger.projection.as_of import NOTHING_NEW, Past
from ledger.projection.history import fold, load_events
from ledger.store.base import Store

T = TypeVar("T")

TAKEN_BACK_MAX = 5_000
"""So many objects are taken back in a transaction, which takes seconds; where more are ahead, others wait no
longer."""

TO_COME = 'SELECT "object" FROM "upcoming" WHERE "book" = ? AND "effective_on" > ?'
"""Neither distinct nor ordered: for that a planner would walk what was ahead once and is no more."""

_SLICE = 500
"""Objects folded at a time; bounds memory."""


def to_come(store: Store, book: str, day: str) -> list[str]:
    """The objects of a book with an entry that takes effect after a day, recorded on an earlier one."""
    return sorted({row[0] for row in store.rows(TO_COME, (book, day))})


def standing_on(book: Book, day: str, read: Callable[[Store], Iterable[T]]) -> Iterator[T]:
    """What a reader finds in a store in which a book stands on a day, with everything known by now.

    Args:
        book: the open book.
        day: today in its time zone, or later: all that is on record is known by the end of it.
        read: gives what is wanted of a store, as many things in the same order whenever it is asked on that
            day; from the tables as they are they are taken one by one.
    """
    given = 0
    if not to_come(book.store, book.id, day):
        for one in read(book.store):
            if to_come(book.store, book.id, day):
                break  # somebody recorded it while this was read
            yield one
            given += 1
        else:
            return
    yield from islice(_without(book, day, read), given, None)


def _without(book: Book, day: str, read: Callable[[Store], Iterable[T]]) -> Iterator[T]:
    """What is read where something is ahead, without it."""
    ahead = to_come(book.store, book.id, day)
    if len(ahead) <= TAKEN_BACK_MAX and not any(_is_law(book, one) for one in ahead):
        try:
            found = _taken_back(book, day, read)
        except (StoreBusy, StoreUnusable):
            pass  # what can't be written to, or not now, can still be replayed
        else:
            yield from found
            return
    with Past(book) as past:
        past.advance(day)
        yield from read(past.store)


def on_day(book: Book, day: str, read: Callable[[Store], T], *, known_on: str | None = None) -> T:
    """What is read of a book as it stands on a day, by all that is known now or was known on another day.

    >>> on_day(book, "2015-03-01", lambda store: store.rows('SELECT count(*) FROM "organisation"'))
    [(1,)]

    Args:
        book: the open book.
        day: any day, YYYY-MM-DD.
        read: gives a value that needs the store no more. Nothing slow belongs in it: writers may wait for it.
        known_on: the day up to whose end entries are known; everything on record when None.
    """
    if known_on is not None or day < local_day(format_instant(book.clock()), book.time_zone):
        with Past(book) as past:
            past.advance(day, known_on=known_on or DAY_MAX)
            return read(past.store)
    [found] = standing_on(book, day, lambda store: [read(store)])
    return found


def _is_law(book: Book, identifier: str) -> bool:
    """Whether the due days of the whole book hang on an object."""
    type_name, _ = split_object_id(identifier) or ("", -1)
    return book.registry.object_types[type_name].reach is Reach.EVERYTHING


class _Undone(Exception, Generic[T]):
    """No error: carries what was read out of a transaction that leaves no trace."""

    def __init__(self, found: list[T]) -> None:
        super().__init__()
        self.found = found


def _taken_back(book: Book, day: str, read: Callable[[Store], Iterable[T]]) -> list[T]:
    """What is read while the objects that are ahead of a day stand on it."""

    def work() -> list[T]:
        ahead = to_come(book.store, book.id, day)  # again, as now nobody adds to it
        affected = projection.Affected()
        for at in range(0, len(ahead), _SLICE):
            affected.add(_take_back(book, day, ahead[at : at + _SLICE]))
        affected.settle(book.store, book.id)
        raise _Undone(list(read(book.store)))

    try:
        return book.store.write(work, book=book.id, wait=False)
    except _Undone as undone:
        found: list[T] = undone.found
        return found


def _take_back(book: Book, day: str, identifiers: Sequence[str]) -> projection.Affected:
    """Write the rows of some objects as their entries up to a day make them."""
    store, registry = book.store, book.registry
    loaded = load_events(store, store, registry, book.id, identifiers)
    folded = {name: fold(registry, name, events, up_to=day) for name, events in loaded.items()}
    return projection.write(store, registry, book.id, (), folded, NOTHING_NEW)
