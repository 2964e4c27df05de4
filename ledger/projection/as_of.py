"""A book as it stood on a day, as it was known on that day or another: State(D, K) in a scratch store.

The scratch store has the same tables, so rules and queries read it like the book itself. It moves on from day
to day by folding only what became known or took effect since, which is how missed nights are caught up.
Writes nothing to the book; refuses to go back.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable
from types import TracebackType

from ledger.book import Book
from ledger.core import canonical
from ledger.core.declaration import Event
from ledger.core.limits import BATCH_ENTRIES_MAX
from ledger.core.values import end_of_day, split_object_id
from ledger.projection import projection
from ledger.projection.history import event_of, fold, load_events
from ledger.projection.projection import touched_objects
from ledger.store.sqlite.store import SqliteStore

CHUNK_ENTRIES = 5_000
NOTHING_NEW = 2**62
"""A first new seq past every entry: all objects have rows already."""


class Past:
    """A scratch store with a book's tables as they stood on a day, which moves on from day to day.

    >>> with Past(book) as past:
    ...     past.advance("2015-03-01", known_on="9999-12-31")
    ...     past.store.rows('SELECT "name" FROM "organisation"')
    [('长平市财政局',)]
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self.day = ""
        self.store = SqliteStore(None, scratch=True)
        self.store.create_tables(book.registry.tables(), record=False)
        self._known = 0
        self._later: list[tuple[str, str]] = []

    def __enter__(self) -> Past:
        """Enter it."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw the scratch store away."""
        self.store.close()

    def advance(
        self,
        day: str,
        progress: Callable[[int], None] = lambda entries: None,
        *,
        known_on: str | None = None,
    ) -> None:
        """Fold in what became known or took effect up to a later day.

        Args:
            day: the day to stand on, YYYY-MM-DD.
            progress: told how many more entries were taken in.
            known_on: the day up to whose end entries are known; the same day when None.
        """
        assert day >= self.day, "days are taken in their order"  # noqa: S101 (a caller's mistake, not input)
        self.day = day
        bound = known_by(self.book, end_of_day(known_on or day, self.book.time_zone), self._known)
        self.store.write(lambda: self._take(bound, progress))

    def _take(self, bound: int, progress: Callable[[int], None]) -> None:
        affected = projection.Affected()
        while self._known < bound:
            events = self._read(self._known, min(bound, self._known + CHUNK_ENTRIES))
            affected.add(self._fold_in(events))
            progress(len(events))
        came_due: set[str] = set()
        while self._later and self._later[0][0] <= self.day:
            came_due.add(heapq.heappop(self._later)[1])
        affected.add(self._write({name: [] for name in sorted(came_due)}, [], NOTHING_NEW))
        affected.settle(self.store, self.book.id)

    def _read(self, first: int, bound: int) -> list[Event]:
        """Entries from one seq up to another, and on to the end of the batch that the other cuts."""
        sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" >= ? AND "seq" < ? ORDER BY "seq"'
        registry, book = self.book.registry, self.book
        rows = book.store.rows(sql, (book.id, first, bound))
        events = [event_of(registry, canonical.parse(text)) for (text,) in rows]
        for (text,) in book.store.stream(sql, (book.id, bound, bound + BATCH_ENTRIES_MAX), chunk=50):
            event = event_of(registry, canonical.parse(text))
            if event.command != events[-1].command:
                break
            events.append(event)
        self._known = first + len(events)
        return events

    def _fold_in(self, events: list[Event]) -> projection.Affected:
        fresh: dict[str, list[Event]] = defaultdict(list)
        subjects: list[tuple[str, int]] = []
        here = {event.seq: event for event in events}
        for event in events:
            replaced = None
            if event.corrects is not None:
                replaced = here.get(event.corrects) or projection.one_event(
                    self.book.store, self.book.registry, self.book.id, event.corrects
                )
            for name in sorted(touched_objects(self.book.registry, event, replaced)):
                fresh[name].append(event)
                subjects.append((name, event.seq))
                if event.effective_on > self.day:
                    heapq.heappush(self._later, (event.effective_on, name))
        projection.note_upcoming(self.store, self.book.id, self.book.time_zone, events, subjects)
        return self._write(fresh, subjects, events[0].seq)

    def _write(
        self, fresh: dict[str, list[Event]], subjects: list[tuple[str, int]], first: int
    ) -> projection.Affected:
        """Fold objects up to the day and write their rows."""
        registry, book = self.book.registry, self.book
        older = [name for name in fresh if (split_object_id(name) or ("", -1))[1] < first]
        loaded = load_events(self.store, book.store, registry, book.id, older)
        folded = {
            name: fold(registry, name, [*loaded.get(name, ()), *more], up_to=self.day)
            for name, more in fresh.items()
        }
        return projection.write(self.store, registry, book.id, subjects, folded, first)


def known_by(book: Book, instant: str, least: int = 0) -> int:
    """How many entries of a book were recorded before an instant; the log's times never decrease.

    Args:
        book: the open book.
        instant: as ``values.end_of_day`` gives it.
        least: so many are known to have been.
    """
    [(size,)] = book.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book.id,))
    low, high = least, int(size)
    while low < high:
        middle = (low + high) // 2
        if _recorded_at(book, middle) < instant:
            low = middle + 1
        else:
            high = middle
    return low


def _recorded_at(book: Book, seq: int) -> str:
    sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = ?'
    [(text,)] = book.store.rows(sql, (book.id, seq))
    recorded_at: str = canonical.parse(text)["recorded_at"]
    return recorded_at
