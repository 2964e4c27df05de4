"""Where in an entry's data the values of a declared field stand, lists of objects included.

A place is a path of member names in which ``*`` stands for every item of a list; a pointer (RFC 6901) is one
concrete position. Knows shapes and plain data only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from marshmallow import Schema

from ledger.core.fields import Declared, Items

Place = tuple[str, ...]
F = TypeVar("F", bound=Declared)

EVERY = "*"


def places_of(schema: Schema, wanted: type[F]) -> tuple[tuple[Place, F], ...]:
    """Every place of a shape whose field is of a class, under the names the log uses."""
    found: list[tuple[Place, F]] = []
    for name, item in schema.fields.items():
        member = item.data_key or name
        if isinstance(item, wanted):
            found.append(((member,), item))
        if isinstance(item, Items):
            found += [((member, EVERY, *inner), field) for inner, field in places_of(item.schema, wanted)]
    return tuple(found)


def values_at(data: Mapping[str, Any], place: Place) -> Sequence[tuple[str, Any]]:
    """(pointer, value) of every value that stands at a place; absent ones are left out."""
    member = place[0]
    if member not in data:  # as most members are optional
        return ()
    return ((f"/{member}", data[member]),) if len(place) == 1 else tuple(_walk(data, place, ""))


def _walk(value: Any, place: Place, pointer: str) -> Iterator[tuple[str, Any]]:
    if not place:
        yield pointer, value
    elif place[0] == EVERY:
        for at, item in enumerate(value):
            yield from _walk(item, place[1:], f"{pointer}/{at}")
    elif place[0] in value:
        yield from _walk(value[place[0]], place[1:], f"{pointer}/{place[0]}")


def replaced_at(data: dict[str, Any], place: Place, new: Callable[[str, Any], Any]) -> dict[str, Any]:
    """A copy of data in which every value at a place is what ``new`` makes of (pointer, value)."""
    if len(place) == 1:
        member = place[0]
        return {**data, member: new(f"/{member}", data[member])} if member in data else data
    copy: dict[str, Any] = _replaced(data, place, new, "")
    return copy


def _replaced(value: Any, place: Place, new: Callable[[str, Any], Any], pointer: str) -> Any:
    if not place:
        return new(pointer, value)
    if place[0] == EVERY:
        return [_replaced(item, place[1:], new, f"{pointer}/{at}") for at, item in enumerate(value)]
    if place[0] not in value:
        return value
    member = _replaced(value[place[0]], place[1:], new, f"{pointer}/{place[0]}")
    return {**value, place[0]: member}


def place_of(pointer: str) -> Place:
    """The place a pointer belongs to."""
    return tuple(EVERY if step.isdigit() else step for step in pointer.split("/")[1:])
