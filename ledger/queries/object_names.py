"""What objects are called beside their ids: a contract by number and title, a tenure by post and holder.

Reads; writes nothing. By which members an object of a type is called is declared with the type
(``ledger.entries.objects``). Names of persons are revealed only where the caller says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ledger.book import Book
from ledger.core.declaration import ObjectType
from ledger.core.members import references_in
from ledger.core.members import values_of as members_of
from ledger.core.sums import CNY
from ledger.core.values import split_object_id
from ledger.projection.history import fold, known_by, load_events
from ledger.queries.objects import names_of
from ledger.queries.value_words import Wording

_NAMED_BY_TABLE = ("organisation", "person")
_DEEP = 3
"""A receivable is called by its obligation, and that by its clause: no further."""


def object_names(
    book: Book,
    identifiers: Iterable[str],
    language: str,
    *,
    on: str | None = None,
    known_before: str | None = None,
    reveal: bool = False,
    deep: int = _DEEP,
) -> dict[str, str]:
    """What some objects are called.

    Args:
        book: the open book.
        identifiers: the objects.
        language: ``zh`` or ``en``.
        on: as on a day; as at last when None.
        known_before: as known before an instant; as known now when None.
        reveal: whether to read names of persons out of the vault.
        deep: how often what an object is called by may be looked up in its turn.
    """
    wanted = {one for one in identifiers if (split_object_id(one) or ("",))[0] in book.registry.object_types}
    simple = {one for one in wanted if _type_of(book, one).name in _NAMED_BY_TABLE}
    found = names_of(book, simple, on=on, reveal=reveal)
    others = sorted(one for one in wanted - simple if _type_of(book, one).called)
    if not others or not deep:
        return found
    values: dict[str, Mapping[str, Any]] = {}
    for identifier, events in load_events(book.store, book.store, book.registry, book.id, others).items():
        known = events if known_before is None else known_by(events, known_before)
        snapshots = fold(book.registry, identifier, known, up_to=on)
        if snapshots:
            members = _calling(_type_of(book, identifier))
            values[identifier] = members_of(members, snapshots[-1].state)
    named = {
        other
        for identifier, told in values.items()
        for other in references_in(_calling(_type_of(book, identifier)), told)
    }
    names = object_names(
        book, named, language, on=on, known_before=known_before, reveal=reveal, deep=deep - 1
    )
    wording = Wording(book.registry, language, CNY, names)
    for identifier, told in values.items():
        words = [
            _short(wording, member, told[member.name])
            for member in _calling(_type_of(book, identifier))
            if told[member.name] is not None
        ]
        found[identifier] = " ".join(words)
    return found


def _type_of(book: Book, identifier: str) -> ObjectType[Any]:
    return book.registry.object_types[(split_object_id(identifier) or ("", -1))[0]]


def _calling(kind: ObjectType[Any]) -> list[Any]:
    by_name = {member.name: member for member in kind.members}
    return [by_name[name] for name in kind.called]


def _short(wording: Wording, member: Any, value: Any) -> str:
    """A member in words, another object by its name alone."""
    return wording.names.get(value, "") or wording.value(member.field, value)
