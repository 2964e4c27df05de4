"""From events to table rows, the same way for a new entry, a rebuild and a verification.

Works on batches: objects that a batch touches are folded anew from all their events and their rows replaced;
objects founded within the batch only gain rows. Tables depend on the log alone, never on today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import peewee

from ledger.core import canonical
from ledger.core.declaration import Event, ObjectType, Reach, Snapshot
from ledger.core.registry import Registry
from ledger.core.values import local_day, split_object_id
from ledger.projection.history import event_of, fold, load_events
from ledger.projection.standing import awards as award_signing
from ledger.projection.standing import contracts as contract_status
from ledger.projection.standing import obligations as obligation_status
from ledger.store.base import Store
from ledger.store.tables import SHARED_PROJECTIONS, LedgerObjectTable, SubjectTable, UpcomingTable, name_of

CHUNK_ENTRIES = 5_000
"""Entries folded at a time in a replay; bounds its memory."""


def touched_objects(registry: Registry, event: Event, replaced: Event | None) -> set[str]:
    """The objects whose history an event enters: those it names and those the entry it corrects named."""
    touched = {name for name, _ in registry.entry_types[event.kind].touched(event.data, event.origin)}
    if replaced is not None:
        data, origin = replaced.data, replaced.origin
        touched |= {name for name, _ in registry.entry_types[replaced.kind].touched(data, origin)}
    return touched


_day_of = lru_cache(maxsize=16)(local_day)
"""Entries that are recorded together share their instant."""


def note_upcoming(
    store: Store, book: str, time_zone: str, events: Iterable[Event], subjects: Iterable[tuple[str, int]]
) -> None:
    """Keep which objects have an entry that takes effect after the day on which it was recorded.

    Args:
        store: where to.
        book: the book.
        time_zone: of the book, which says what day it was.
        events: new ones.
        subjects: the objects they touch, as (object, seq) pairs.
    """
    later = {
        event.seq: event.effective_on
        for event in events
        # no day is behind that of UTC by more than one: nearly all are told by looking at the text
        if event.effective_on >= event.recorded_at[:10]
        and event.effective_on > _day_of(event.recorded_at, time_zone)
    }
    if later:
        store.insert(UpcomingTable, [(book, name, seq, later[seq]) for name, seq in subjects if seq in later])


@dataclass(slots=True)
class Affected:
    """Of which contracts and awards the status tables have to be worked out anew after rows were written.

    Attributes:
        contracts: their ids. ``gone``: objects that may have had a status row under another contract.
        awards: those whose signing may have changed.
        everything: the law changed.
    """

    contracts: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    awards: set[str] = field(default_factory=set)
    everything: bool = False

    def add(self, other: Affected) -> None:
        """Add the contracts and awards that other rows moved."""
        self.contracts |= other.contracts
        self.gone |= other.gone
        self.awards |= other.awards
        self.everything = self.everything or other.everything

    def settle(self, store: Store, book: str) -> None:
        """Write the status rows of these contracts and awards anew; within the write transaction."""
        if self.everything:
            obligation_status.refresh_all(store, book)
        elif self.contracts or self.gone:
            obligation_status.refresh(store, book, self.contracts, self.gone)
        contract_status.refresh(store, book, self.contracts)
        award_signing.refresh(store, book, self.awards)


def write(
    store: Store,
    registry: Registry,
    book: str,
    subjects: Iterable[tuple[str, int]],
    folded: Mapping[str, Sequence[Snapshot[Any]]],
    first_new_seq: int,
    *,
    reaching: bool = True,
) -> Affected:
    """Write the rows of folded objects; returns whose status rows that moves.

    Args:
        store: where to.
        registry: what the object types are.
        book: the book.
        subjects: new (object, seq) pairs of the index.
        folded: objects with their states; those founded before ``first_new_seq`` have rows already.
        first_new_seq: first seq of the batch.
        reaching: whether to find out whose status moves; needless where all is worked out afterwards.
    """
    objects: list[tuple[Any, ...]] = []
    affected = Affected()
    old: dict[str, list[str]] = defaultdict(list)
    rows: dict[type[peewee.Model], list[tuple[Any, ...]]] = defaultdict(list)
    stale: dict[type[peewee.Model], list[str]] = defaultdict(list)
    for identifier, snapshots in folded.items():
        type_name, founded = split_object_id(identifier) or ("", -1)
        object_type = registry.object_types[type_name]
        if founded >= first_new_seq:
            objects.append((book, identifier, type_name, founded))
        else:
            old[type_name].append(identifier)
            for table in object_type.tables:
                stale[table].append(identifier)
        if object_type.reach is Reach.ITS_CONTRACTS:
            affected.awards.add(identifier)
        if reaching and object_type.reach is Reach.EVERYTHING:
            affected.everything = True  # also where it is not in effect yet, and its row goes
        if not snapshots:
            continue  # known already, but not yet in effect on the day that is replayed
        if not reaching:
            pass
        elif object_type.reach is Reach.ITS_CONTRACT:
            affected.contracts.add(getattr(snapshots[-1].state, "contract", identifier))
            affected.awards.update(filter(None, [getattr(snapshots[-1].state, "award", None)]))
        for table, row in object_type.rows(book, identifier, snapshots):
            rows[table].append(row)
    for type_name, identifiers in old.items() if reaching else ():
        _reach_back(store, book, registry.object_types[type_name], identifiers, folded, affected)
    store.insert(LedgerObjectTable, objects)
    store.insert(SubjectTable, [(book, identifier, seq) for identifier, seq in subjects])
    for table, identifiers in stale.items():
        store.delete_objects(table, book, identifiers)
    for table, batch in rows.items():
        store.insert(table, batch)
    return affected


def _reach_back(
    store: Store,
    book: str,
    object_type: ObjectType[Any],
    identifiers: list[str],
    folded: Mapping[str, Sequence[Snapshot[Any]]],
    affected: Affected,
) -> None:
    """Add the contracts that an old object was part of, as its rows say before they are written anew."""
    if object_type.reach is Reach.ITS_CONTRACT and object_type.name != "contract":
        affected.gone.update(identifiers)
        sql = f'SELECT "contract" FROM "{name_of(object_type.tables[0])}" WHERE "book" = ? AND "id" IN (*)'
        affected.contracts.update(row[0] for row in store.rows_in(sql, (book,), identifiers))
    elif object_type.name == "contract":
        affected.contracts.update(identifiers)  # also one that is not in effect yet, whose rows go
        sql = 'SELECT "award" FROM "contract" WHERE "book" = ? AND "id" IN (*) AND "award" IS NOT NULL'
        affected.awards.update(row[0] for row in store.rows_in(sql, (book,), identifiers))
    elif object_type.reach is Reach.ITS_CONTRACTS:
        sql = 'SELECT "id" FROM "contract" WHERE "book" = ? AND "award" IN (*)'
        affected.contracts.update(row[0] for row in store.rows_in(sql, (book,), identifiers))
    elif object_type.reach is Reach.ITS_PARTY:
        changed = [name for name in identifiers if _terms_changed(store, book, name, folded[name])]
        sql = 'SELECT "id" FROM "contract_party" WHERE "book" = ? AND "party" IN (*)'
        affected.contracts.update(row[0] for row in store.rows_in(sql, (book,), changed))


def _terms_changed(store: Store, book: str, organisation: str, snapshots: Sequence[Snapshot[Any]]) -> bool:
    """Whether what due days ask of an organisation changed on any day: a new name alone moves nothing."""
    sql = (
        'SELECT "valid_from", "organisation_class", "size", "ownership", "public_funding" '
        'FROM "organisation" WHERE "book" = ? AND "id" = ? ORDER BY "valid_from"'
    )
    before = [tuple(row) for row in store.rows(sql, (book, organisation))]
    states = [(one.day, one.state) for one in snapshots]
    after = [
        (day, one.organisation_class, one.size, one.ownership, one.public_funding) for day, one in states
    ]
    return _steps(before) != _steps(after)


def _steps(days: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The days on which something other than the day is new."""
    steps: list[tuple[Any, ...]] = []
    for day in days:
        if not steps or steps[-1][1:] != day[1:]:
            steps.append(day)
    return steps


def replay(
    log: Store,
    target: Store,
    registry: Registry,
    book: str,
    progress: Callable[[int], None] = lambda entries: None,
    *,
    first: int = 0,
) -> int:
    """Write all projections of a book from its log; returns how many entries the log then had.

    Args:
        log: the store that holds the entries.
        target: the store to write to, a scratch one; indexes may still be missing.
        registry: what the types are.
        book: the book.
        progress: told how many more entries are done.
        first: where to go on, when the target has what lies before it; from the start when 0.
    """
    at, affected = first, Affected()
    time_zone: str = one_event(log, registry, book, 0).data["time_zone"]
    for events in _whole_batches(log, registry, book, first):
        moved = _replay_chunk(log, target, registry, book, events, time_zone, reaching=first > 0)
        affected.add(moved)
        at += len(events)
        progress(len(events))
    if first:
        affected.settle(target, book)
    else:
        target.create_indexes((*obligation_status.SOURCES, *contract_status.SOURCES, *award_signing.SOURCES))
        obligation_status.fill(target, book)
        contract_status.refresh_all(target, book)
        award_signing.refresh_all(target, book)
    return at


def _whole_batches(log: Store, registry: Registry, book: str, first: int) -> Iterator[list[Event]]:
    """The entries from one on, some at a time, never ending within a batch.

    What came together is coherent only together. What is read of a batch beyond the end waits for its rest.
    """
    events: list[Event] = []
    while True:
        more = log.rows(
            'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" >= ? ORDER BY "seq" LIMIT ?',
            (book, first, CHUNK_ENTRIES),
        )
        first += len(more)
        events += [event_of(registry, canonical.parse(envelope)) for (envelope,) in more]
        if len(more) < CHUNK_ENTRIES:
            break
        complete = next(at for at, event in enumerate(events) if event.command == events[-1].command)
        if complete:
            yield events[:complete]
            events = events[complete:]
    if events:
        yield events


def _replay_chunk(
    log: Store,
    target: Store,
    registry: Registry,
    book: str,
    events: list[Event],
    time_zone: str,
    *,
    reaching: bool,
) -> Affected:
    first = events[0].seq
    here = {event.seq: event for event in events}
    fresh: dict[str, list[Event]] = defaultdict(list)
    subjects: list[tuple[str, int]] = []
    for event in events:
        replaced = None
        if event.corrects is not None:
            replaced = here.get(event.corrects) or one_event(log, registry, book, event.corrects)
        names = [name for name, _ in registry.entry_types[event.kind].touched(event.data, event.origin)]
        if replaced is not None or len(names) > 1:
            names = sorted(touched_objects(registry, event, replaced))
        for identifier in names:
            fresh[identifier].append(event)
            subjects.append((identifier, event.seq))
    older = [name for name in fresh if (split_object_id(name) or ("", -1))[1] < first]
    loaded = load_events(target, log, registry, book, older)
    folded = {
        identifier: fold(registry, identifier, [*loaded.get(identifier, ()), *more])
        for identifier, more in fresh.items()
    }
    note_upcoming(target, book, time_zone, events, subjects)
    return write(target, registry, book, subjects, folded, first, reaching=reaching)


def one_event(log: Store, registry: Registry, book: str, seq: int) -> Event:
    """The entry of a number, read from the log."""
    [(envelope,)] = log.rows('SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = ?', (book, seq))
    return event_of(registry, canonical.parse(envelope))


def projected_tables(registry: Registry) -> tuple[type[peewee.Model], ...]:
    """Every table that the log alone determines."""
    return (*SHARED_PROJECTIONS, *registry.tables())
