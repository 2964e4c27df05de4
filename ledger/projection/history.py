"""The history of an object: its entries, read from the log and folded into states.

State(D, K) = the entries recorded up to the end of K, less those corrected by then, folded in the order of
their effective day up to D. One fold serves the tables, the rebuild and every as-of read, so they can't
disagree. On one day the founding comes first, and a correction stands in the place of the first entry of its
chain: otherwise correcting the founding of an object would put it after what happened to it that day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ledger.core import canonical
from ledger.core.declaration import EntryType, Event, ObjectType, Snapshot, Touch
from ledger.core.errors import Problem, Refused, refuse, shown
from ledger.core.registry import Registry
from ledger.store.base import Store


def event_of(registry: Registry, envelope: Mapping[str, Any]) -> Event:
    """An envelope as an event, its data upgraded to the newest version.

    Raises:
        Refused: a kind or version this program does not know.
    """
    kind, version, data = envelope["kind"], envelope["version"], envelope["data"]
    entry_type = registry.entry_types.get(kind) if isinstance(kind, str) else None
    if entry_type is None or type(version) is not int or version != entry_type.version:
        entry_type = known_type(registry, kind, version)
        data = entry_type.upgrade(dict(data), version)
    return Event(
        seq=envelope["seq"],
        origin=envelope.get("origin", envelope["seq"]),
        recorded_at=envelope["recorded_at"],
        effective_on=envelope["effective_on"],
        actor=envelope["actor"],
        kind=kind,
        data=data,
        command=envelope["command"],
        corrects=envelope.get("corrects"),
    )


def known_type(registry: Registry, kind: object, version: object) -> EntryType:
    """The declaration of a kind, if this program knows it in this version.

    Raises:
        Refused: with the kinds or versions that are known.
    """
    entry_type = registry.entry_types.get(kind) if isinstance(kind, str) else None
    if entry_type is None:
        known = ", ".join(sorted(registry.entry_types))
        raise refuse("kind.unknown", "/kind", value=shown(kind), known=known)
    if isinstance(version, bool) or not isinstance(version, int) or not 1 <= version <= entry_type.version:
        known = ", ".join(str(v) for v in range(1, entry_type.version + 1))
        raise refuse("version.unknown", "/version", value=shown(version), kind=entry_type.kind, known=known)
    return entry_type


def envelope_of(
    event: Event, book: str, version: int, *, keyed: str | None = None, kept: int | None = None
) -> bytes:
    """The canonical envelope of an event: the exact bytes that are hashed and stored.

    Args:
        event: the event.
        book: the book.
        version: of the shape its data has.
        keyed: digest of the idempotency key that its batch came with, on the first of the batch.
        kept: how many checkpoints were kept before it, where the latest was kept since the entry before.
    """
    members: dict[str, Any] = {
        "actor": event.actor,
        "book": book,
        "command": event.command,
        "data": event.data,
        "effective_on": event.effective_on,
        "kind": event.kind,
        "recorded_at": event.recorded_at,
        "seq": event.seq,
        "version": version,
    }
    if event.corrects is not None:
        members["corrects"] = event.corrects
        members["origin"] = event.origin
    if keyed is not None:
        members["keyed"] = keyed
    if kept is not None:
        members["kept"] = kept
    return canonical.canonical(members)


def fold(
    registry: Registry, identifier: str, events: Iterable[Event], *, up_to: str | None = None
) -> list[Snapshot[Any]]:
    """The states of an object, one for each day on which something changed, oldest first.

    >>> events = load_events(book.store, book.store, book.registry, book.id, ["organisation-1"])
    >>> [one.day for one in fold(book.registry, "organisation-1", events["organisation-1"])]
    ['2015-03-01']

    Args:
        registry: what the entry types are.
        identifier: the object's id.
        events: every event that touches it, as far as known.
        up_to: the last effective day to take in; all of them when None.

    Raises:
        Refused: the events make no coherent history (something before the founding, an end before its start).
    """
    known = list(events)
    if len(known) == 1 and known[0].corrects is None:  # as most objects are when they are recorded
        return _fold_one(registry, identifier, known[0], up_to)
    replaced = {event.corrects for event in known if event.corrects is not None}
    live = [
        (event.effective_on, touch.member is not None, event.origin, event, touch)
        for event in known
        if event.seq not in replaced
        for touched, touch in registry.entry_types[event.kind].touched(event.data, event.origin)
        if touched == identifier and touch.apply is not None
    ]
    if len(live) > 1:
        live.sort(key=lambda item: item[:3])
    if live and live[0][1] and (up_to is None or live[0][0] <= up_to):
        founded = next((day for day, later, *_ in live if not later), None)
        raise _too_early(registry.object_types[live[0][4].type], live[0][0], founded)
    snapshots: list[Snapshot[Any]] = []
    for day, _, _, event, touch in live:
        if up_to is not None and day > up_to:
            break
        _step(registry, snapshots, event, touch)
    return snapshots


def _too_early(kind: ObjectType[Any], day: str, founded: str | None) -> Refused:
    """That something happens to an object before it came to be; by no id, which it may never get."""
    params = {"types": kind.name, "day": day} | ({"since": founded} if founded else {})
    return Refused(Problem(kind.too_early, "/effective_on", params))


def _fold_one(registry: Registry, identifier: str, event: Event, up_to: str | None) -> list[Snapshot[Any]]:
    """The same for an object of one event: there is nothing to sort and nothing that could be replaced."""
    snapshots: list[Snapshot[Any]] = []
    if up_to is None or event.effective_on <= up_to:
        for touched, touch in registry.entry_types[event.kind].touched(event.data, event.origin):
            if touched == identifier and touch.apply is not None:
                _step(registry, snapshots, event, touch)
    return snapshots


def extend(
    registry: Registry, identifier: str, snapshots: Sequence[Snapshot[Any]], events: Iterable[Event]
) -> list[Snapshot[Any]] | None:
    """The states with further events, where these simply follow; None where all must be folded anew."""
    extended = list(snapshots)
    for event in events:
        if event.corrects is not None or not extended or event.effective_on < extended[-1].day:
            return None
        for touched, touch in registry.entry_types[event.kind].touched(event.data, event.origin):
            if touched == identifier and touch.apply is not None:
                _step(registry, extended, event, touch)
    return extended


def _step(registry: Registry, snapshots: list[Snapshot[Any]], event: Event, touch: Touch[Any]) -> None:
    """One event more; of two on a day only the state after both is kept."""
    before = snapshots[-1].state if snapshots else None
    if (before is None) != (touch.member is None):
        raise _too_early(registry.object_types[touch.type], event.effective_on, None)
    state = touch.apply(before, event) if touch.apply else before
    if snapshots and snapshots[-1].day == event.effective_on:
        snapshots.pop()
    snapshots.append(Snapshot(event.effective_on, state))


def load_events(
    index: Store, log: Store, registry: Registry, book: str, identifiers: Iterable[str]
) -> dict[str, list[Event]]:
    """All events of some objects, in seq order.

    Args:
        index: the store whose subject table says which entries those are.
        log: the store that holds the entries (another one only while ``verify`` replays).
        registry: what the entry types are.
        book: the book.
        identifiers: the objects.
    """
    places = index.rows_in(
        'SELECT "object", "seq" FROM "subject" WHERE "book" = ? AND "object" IN (*)', (book,), identifiers
    )
    events = read_events(log, registry, book, {seq for _, seq in places})
    found: dict[str, list[Event]] = defaultdict(list)
    for identifier, seq in sorted(places, key=lambda place: int(place[1])):
        found[identifier].append(events[seq])
    return dict(found)


def read_events(log: Store, registry: Registry, book: str, seqs: Iterable[int]) -> dict[int, Event]:
    """The events at some places of the log; places it has not are left out."""
    rows = log.rows_in(
        'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? AND "seq" IN (*)', (book,), seqs
    )
    return {seq: event_of(registry, canonical.parse(envelope)) for seq, envelope in rows}


def known_by(events: Sequence[Event], before: str) -> list[Event]:
    """The events recorded before an instant."""
    return [event for event in events if event.recorded_at < before]
