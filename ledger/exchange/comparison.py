"""What the book holds of an entry that a file states again, and the correction that makes it say the same.

One comparison for every outside format: as loaded data, personal values in clear; what a file leaves out
stays as it is. Reads log and vault; writes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from marshmallow import ValidationError

from ledger.book import Book
from ledger.core.declaration import Event
from ledger.core.field_paths import replaced_at
from ledger.core.loader import under_member_names
from ledger.core.values import split_object_id
from ledger.entries.obligations import TERM_MEMBERS
from ledger.log import vault


def founding(events: Sequence[Event], identifier: str) -> Event:
    """The entry that founded an object, of the object's events, as it stands after corrections."""
    origin = (split_object_id(identifier) or ("", -1))[1]
    return [event for event in events if event.origin == origin][-1]


def standing(events: Sequence[Event], kinds: Collection[str]) -> list[Event]:
    """The entries of some kinds as they stand after corrections."""
    latest = {event.origin: event for event in events if event.kind in kinds}
    return list(latest.values())


def in_clear(book: Book, event: Event) -> dict[str, Any]:
    """An entry's data with its personal values in clear; None for one that was erased."""
    data = dict(event.data)
    for place, _ in book.registry.entry_types[event.kind].personal:

        def reveal(pointer: str, _: Any) -> Any:
            return vault.reveal(book.store, book.id, [(event.seq, pointer)])[event.seq, pointer].value

        data = replaced_at(data, place, reveal)
    return data


def correction(
    book: Book,
    command: Mapping[str, Any],
    live: Event,
    *,
    apart: Collection[str] = (),
    gives_up: Collection[str] = (),
) -> dict[str, Any] | None:
    """The correction of an entry; None where a command says nothing else.

    Args:
        book: the open book.
        command: what a file states, of the same kind as the entry.
        live: the entry as it stands.
        apart: members that are not compared, and stay as they are.
        gives_up: members that go where the command does not state them. Those of an agreed term do so too
            where it states another.
    """
    entry_type = book.registry.entry_types[command["kind"]]
    try:
        loaded = under_member_names(entry_type.renamed, entry_type.loader.load(command["data"]))
    except ValidationError:
        return {**command, "corrects": live.seq}  # to be refused with its reasons
    held = in_clear(book, live)
    stated = {name: value for name, value in loaded.items() if name not in apart}
    gone = {*gives_up, *(TERM_MEMBERS if "term" in stated else ())}
    kept = {name: value for name, value in held.items() if name not in stated and name not in gone}
    if {**kept, **stated} == held and live.effective_on == command["effective_on"]:
        return None
    stays = {name: live.data[name] for name in apart if name in live.data}
    return {**command, "data": {**kept, **command["data"], **stays}, "corrects": live.seq}
