"""What a reader is told of an object: its members, each declared once: name, kind of value, labels.

From a declaration come the JSON of an object and ``shouxin show``; both take a new member as it is declared.
A member whose field is ``Personal`` names the entry in whose vault the value lies. Knows states as values
with attributes; refuses to know the database, and how a value is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from ledger.core.fields import Declared, JsonSchema, Personal, Plain, Reference, Shape, YesNo
from ledger.core.frozen import frozen


class EntryWord(Declared):
    """What happened: the kind of an entry less its noun, in words those of its entry type."""

    in_json: ClassVar[JsonSchema] = {"type": "string"}

    def __init__(self, zh: str, en: str, noun: str) -> None:
        super().__init__(zh, en)
        self.noun = noun

    def describe(self) -> str:
        """What it takes."""
        return f"{self.noun}.…"


class RuleWord(Declared):
    """The code of a rule, in words its title."""

    in_json: ClassVar[JsonSchema] = {"type": "string"}

    def describe(self) -> str:
        """What it takes."""
        return "rule"


@frozen
class Member:
    """One member of an object, or of a row of a list within it.

    Attributes:
        name: under which programs get it.
        field: its kind of value and its labels.
        at: where it comes from: an attribute of the state, or the place in a row that has no names; the whole
            of it where that is None.
        take: what is made of what is found there; None to take it is.
        parts: of a list of rows, the members of each.
    """

    name: str
    field: Declared
    at: str | int | None
    take: Callable[[Any], Any] | None = None
    parts: tuple[Member, ...] = ()

    @property
    def personal(self) -> bool:
        """Whether the value lies in the vault, in the entry that the state names."""
        return isinstance(self.field, Personal)

    def of(self, state: Any) -> Any:
        """The value in a state, as plain JSON values."""
        found = _found_at(state, self.at)
        if self.take is not None:
            found = self.take(found)
        if self.parts:
            return [values_of(self.parts, row) for row in found or ()]
        if isinstance(self.field, YesNo) and found is not None:
            return bool(found)
        return list(found) if isinstance(found, tuple) else found

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON: as its field says, or null; a list is never null."""
        if self.parts:
            return {"type": "array", "items": schema_of(self.parts)}
        schema = self.field.json_schema()
        return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def schema_of(members: Sequence[Member]) -> JsonSchema:
    """What an object is in JSON: all its members but those in the vault, and nothing else."""
    told = [member for member in members if not member.personal]
    return {
        "type": "object",
        "properties": {
            member.name: member.json_schema() | {"title": member.field.en, "description": member.field.zh}
            for member in told
        },
        "required": [member.name for member in told],
        "additionalProperties": False,
    }


def _found_at(state: Any, at: str | int | None) -> Any:
    if at is None:
        return state
    if isinstance(at, int):
        return state[at]
    return state.get(at) if isinstance(state, Mapping) else getattr(state, at)


def values_of(members: Sequence[Member], state: Any) -> dict[str, Any]:
    """The members of a state that are no personal ones, by name."""
    return {member.name: member.of(state) for member in members if not member.personal}


def places_of(members: Sequence[Member], state: Any) -> dict[str, int]:
    """In which entry the vault holds each personal member of a state."""
    found = {member.name: member.of(state) for member in members if member.personal}
    return {name: seq for name, seq in found.items() if seq is not None}


def references_in(members: Sequence[Member], values: Mapping[str, Any]) -> Iterator[str]:
    """The ids of other objects that some values name."""
    for member in members:
        value = values.get(member.name)
        if member.parts:
            for row in value or ():
                yield from references_in(member.parts, row)
        elif isinstance(member.field, Reference) and value is not None:
            yield value


# --- To declare them ---------------------------------------------------------------------------------------


def member(
    name: str, field: Declared, at: str | int = "", take: Callable[[Any], Any] | None = None
) -> Member:
    """A member, found in the state under its own name if not said otherwise."""
    return Member(name, field, name if at == "" else at, take)


def of_whole(name: str, field: Declared, take: Callable[[Any], Any]) -> Member:
    """A member that is made of the whole of a row or state."""
    return Member(name, field, None, take)


def rows(
    name: str, zh: str, en: str, *parts: Member, at: str = "", take: Callable[[Any], Any] | None = None
) -> Member:
    """A list of rows with members of their own."""
    return Member(name, Plain(zh, en), at or name, take, parts)


def stated(shape: type[Shape], *names: str, **renamed: str) -> tuple[Member, ...]:
    """Members as the shape of an entry declares them, found in the state under the same name.

    Args:
        shape: the shape.
        names: of its members, in order.
        renamed: for those that the state keeps under another attribute: member -> attribute.
    """
    return tuple(Member(name, field_of(shape, name), renamed.get(name, name)) for name in names)


def field_of(shape: type[Shape], name: str) -> Declared:
    """A member's kind of value and labels, as the shape of an entry declares them."""
    declared = {item.data_key or attribute: item for attribute, item in shape().fields.items()}
    item = declared[name]
    assert isinstance(item, Declared)  # noqa: S101 (held by a test: every field of a shape is declared)
    return item
