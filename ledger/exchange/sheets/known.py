"""What a row says that the book does not hold yet: all of it, corrections of it, or nothing.

Each entry is compared (``comparison``) with the entry of the book that it repeats. Reads the log; writes
nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ledger.book import Book
from ledger.core.declaration import Event
from ledger.exchange.comparison import correction, founding, standing
from ledger.exchange.sheets.parsed_row import ROW, Further, ParsedRow
from ledger.projection.history import load_events

Placed = tuple[dict[str, Any], Mapping[str, str]]
"""A command, and the columns of its members that have another name."""


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
        live = founding(events[identifier], identifier)
        corrected = correction(book, made.command, live, apart=made.apart)
        if corrected is not None:
            commands.append((corrected, made.places))
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
        for event in standing(events[about], (one.kind,)):
            if _same_place(one, event):
                said = correction(book, one.command, event)
                if said is None:
                    break
        if said is not None:
            commands.append((said, one.places))
    return commands


def _same_place(one: Further, event: Event) -> bool:
    return all(
        event.effective_on == one.effective_on
        if name == "effective_on"
        else event.data.get(name) == one.data.get(name)
        for name in one.by
    )
