"""From events to table rows, the same way for a new entry, a rebuild and a verification.

Works on batches: objects that a batch touches are folded anew from all their events and their rows replaced;
objects founded within the batch only gain rows. Tables depend on the log alone, never on today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import peewee

from ledger import canonical
from ledger.declaration import Event, Registry, Snapshot
from ledger.history import event_of, fold, load_events
from ledger.store import Store
from ledger.tables import SHARED_PROJECTIONS, LedgerObject, Subject
from ledger.values import split_object_id

CHUNK_ENTRIES = 5_000
"""Entries folded at a time in a replay; bounds its memory."""


def touched_objects(registry: Registry, event: Event, replaced: Event | None) -> set[str]:
    """The objects whose history an event enters: those it names and those the entry it corrects named."""
    touched = {name for name, _ in registry.entry_types[event.kind].touched(event.data, event.origin)}
    if replaced is not None:
        data, origin = replaced.data, replaced.origin
        touched |= {name for name, _ in registry.entry_types[replaced.kind].touched(data, origin)}
    return touched


def write(
    store: Store,
    registry: Registry,
    book: str,
    subjects: Iterable[tuple[str, int]],
    folded: Mapping[str, Sequence[Snapshot]],
    first_new_seq: int,
) -> None:
    """Write the rows of folded objects.

    Args:
        store: where to.
        registry: what the object types are.
        book: the book.
        subjects: new (object, seq) pairs of the index.
        folded: objects with their states; those founded before ``first_new_seq`` have rows already.
        first_new_seq: first seq of the batch.
    """
    objects: list[tuple[Any, ...]] = []
    rows: dict[type[peewee.Model], list[tuple[Any, ...]]] = defaultdict(list)
    stale: dict[type[peewee.Model], list[str]] = defaultdict(list)
    for identifier, snapshots in folded.items():
        type_name, founded = split_object_id(identifier) or ("", -1)
        object_type = registry.object_types[type_name]
        if founded >= first_new_seq:
            objects.append((book, identifier, type_name, founded))
        else:
            for table in object_type.tables:
                stale[table].append(identifier)
        for table, row in object_type.rows(book, identifier, snapshots):
            rows[table].append(row)
    store.insert(LedgerObject, objects)
    store.insert(Subject, [(book, identifier, seq) for identifier, seq in subjects])
    for table, identifiers in stale.items():
        store.delete_objects(table, book, identifiers)
    for table, batch in rows.items():
        store.insert(table, batch)


def replay(
    log: Store,
    target: Store,
    registry: Registry,
    book: str,
    progress: Callable[[int], None] = lambda entries: None,
) -> None:
    """Write all projections of a book from its log into a store that has none of them yet.

    Args:
        log: the store that holds the entries.
        target: the store to write to; the same one in a rebuild, a scratch one in a verification.
        registry: what the types are.
        book: the book.
        progress: told how many more entries are done.
    """
    first = 0
    while events := _whole_batches(log, registry, book, first):
        _replay_chunk(log, target, registry, book, events)
        first += len(events)
        progress(len(events))


def _whole_batches(log: Store, registry: Registry, book: str, first: int) -> list[Event]:
    """The next entries, never ending within a batch: what came together is coherent only together."""
    events: list[Event] = []
    while True:
        more = log.rows(
            'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" >= ? ORDER BY "seq" LIMIT ?',
            (book, first + len(events), CHUNK_ENTRIES),
        )
        events += [event_of(registry, canonical.parse(envelope)) for (envelope,) in more]
        if len(more) < CHUNK_ENTRIES:
            return events
        complete = next(at for at, event in enumerate(events) if event.command == events[-1].command)
        if complete:
            return events[:complete]


def _replay_chunk(log: Store, target: Store, registry: Registry, book: str, events: list[Event]) -> None:
    first = events[0].seq
    here = {event.seq: event for event in events}
    fresh: dict[str, list[Event]] = defaultdict(list)
    subjects: list[tuple[str, int]] = []
    for event in events:
        replaced = None
        if event.corrects is not None:
            replaced = here.get(event.corrects) or _one(log, registry, book, event.corrects)
        for identifier in sorted(touched_objects(registry, event, replaced)):
            fresh[identifier].append(event)
            subjects.append((identifier, event.seq))
    older = [name for name in fresh if (split_object_id(name) or ("", -1))[1] < first]
    loaded = load_events(target, log, registry, book, older)
    folded = {
        identifier: fold(registry, identifier, [*loaded.get(identifier, ()), *more])
        for identifier, more in fresh.items()
    }
    write(target, registry, book, subjects, folded, first)


def _one(log: Store, registry: Registry, book: str, seq: int) -> Event:
    [(envelope,)] = log.rows('SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = ?', (book, seq))
    return event_of(registry, canonical.parse(envelope))


def projected_tables(registry: Registry) -> tuple[type[peewee.Model], ...]:
    """Every table that the log alone determines."""
    return (*SHARED_PROJECTIONS, *registry.tables())


def rebuild(
    store: Store,
    registry: Registry,
    books: Iterable[str],
    progress: Callable[[int], None] = lambda entries: None,
) -> None:
    """Drop every projection and write all books again; within ``store.write``, so readers see old or new."""
    store.recreate(registry.tables())
    for book in books:
        replay(store, store, registry, book, progress)
