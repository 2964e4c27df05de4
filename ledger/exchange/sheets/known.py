"""What a row says that the book does not hold yet: all of it, corrections of it, or nothing.

An entry is compared as loaded data, personal values in clear, with the entry of the book that it repeats;
what a row leaves out stays as it is. Reads the log; writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from marshmallow import ValidationError

from ledger.book import Book
from ledger.core.declaration import EntryType, Event
from ledger.core.field_paths import replaced_at
from ledger.core.loader import under_member_names
from ledger.core.values import split_object_id
from ledger.exchange.sheets.rows import ROW, Further, ParsedRow
from ledger.log import vault
from ledger.projection.history import load_events

Placed = tuple[dict[str, Any], Mapping[str, str]]
"""A command, and the columns of its members that have another name."""

_TERM = frozenset(["due_day", "due_event", "due_count", "due_unit"])
"""What an agreed term is made up of; another kind of term leaves no part of the former behind."""


def new_commands(book: Book, made: ParsedRow) -> list[Placed]:
    """The commands of a row that the book knows nothing of."""
    main = made.command
    commands: list[Placed] = [(command, {}) for command in made.leading]
    if main is not None:
        commands.append(({**main, "label": main.get("label", ROW[1:])}, made.places))
    commands += [(command, made.following_places) for command in made.following]
    return [*commands, *_further(book, made.further, {})]


def changes(book: Book, made: ParsedRow, identifier: str) -> list[Placed]:
    """The commands of a row about an object that the book holds: a correction, what follows, or nothing."""
    events = load_events(book.store, book.store, book.registry, book.id, [identifier])
    commands: list[Placed] = []
    if made.command is not None:
        origin = (split_object_id(identifier) or ("", -1))[1]
        live = [event for event in events[identifier] if event.origin == origin][-1]
        correction = _correction(book, made.command, live, made.apart)
        if correction is not None:
            commands.append((correction, made.places))
    for command in made.following:
        data = {name: identifier if value == ROW else value for name, value in command["data"].items()}
        commands.append(({**command, "data": data}, made.following_places))
    return [*commands, *_further(book, [one.named(identifier) for one in made.further], events)]


def _further(book: Book, further: Sequence[Further], events: dict[str, list[Event]]) -> list[Placed]:
    """What is said besides, each as it stands in the history of the object that it is about."""
    commands: list[Placed] = []
    for one in further:
        about = one.data[one.about]
        if about == ROW:
            commands.append((one.command, one.places))
            continue
        if about not in events:
            events |= load_events(book.store, book.store, book.registry, book.id, [about])
        said: dict[str, Any] | None = one.command
        for event in _standing(events[about], one.kind):
            if _same_place(one, event):
                said = _correction(book, one.command, event, frozenset())
                if said is None:
                    break
        if said is not None:
            commands.append((said, one.places))
    return commands


def _standing(events: Sequence[Event], kind: str) -> list[Event]:
    """The entries of a kind as they stand after corrections."""
    latest = {event.origin: event for event in events if event.kind == kind}
    return list(latest.values())


def _same_place(one: Further, event: Event) -> bool:
    return all(
        event.effective_on == one.effective_on
        if name == "effective_on"
        else event.data.get(name) == one.data.get(name)
        for name in one.by
    )


def _correction(
    book: Book, command: dict[str, Any], live: Event, apart: frozenset[str]
) -> dict[str, Any] | None:
    """The correction of an entry; None where the command says nothing else."""
    entry_type = book.registry.entry_types[command["kind"]]
    try:
        loaded = under_member_names(entry_type.renamed, entry_type.loader.load(command["data"]))
    except ValidationError:
        return {**command, "corrects": live.seq}  # to be refused with its reasons
    known = clear(book, entry_type, live)
    same = {name: one for name, one in loaded.items() if name not in apart} == {
        name: one for name, one in known.items() if name not in apart and name in loaded
    }
    if same and live.effective_on == command["effective_on"]:
        return None
    replaced = loaded.keys() | (_TERM if "term" in loaded else frozenset())
    data = {**{name: known[name] for name in known if name not in replaced}, **command["data"]}
    data |= {name: live.data[name] for name in apart if name in live.data}
    return {**command, "data": data, "corrects": live.seq}


def clear(book: Book, entry_type: EntryType, event: Event) -> dict[str, Any]:
    """An event's data with its personal values in clear; None for one that was erased."""
    data = dict(event.data)
    for place, _ in entry_type.personal:

        def reveal(pointer: str, _: Any) -> Any:
            return vault.reveal(book.store, book.id, [(event.seq, pointer)])[event.seq, pointer].value

        data = replaced_at(data, place, reveal)
    return data
