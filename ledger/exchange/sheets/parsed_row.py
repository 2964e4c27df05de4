"""What a row states: its own entry, and what goes before, after and beside it. Plain values alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ledger.core.frozen import frozen

ROW = "@row"
"""How the other entries of a row refer to what the row itself founds."""


@frozen
class Further:
    """What a row says besides its own entry: an entry about an object, compared with the book by itself.

    Attributes:
        kind, effective_on, data: the entry; it refers to what its row founds as ``ROW``.
        about: the member of its data that names the object it is about.
        by: what tells one entry of the kind from another about the same object: members of its data, or
            ``effective_on``. Where they agree and the rest does not, the entry is corrected.
        places: data member -> column member, where they differ.
    """

    kind: str
    effective_on: str
    data: dict[str, Any]
    about: str
    by: tuple[str, ...]
    places: Mapping[str, str]

    def named(self, identifier: str) -> Further:
        """The same about what the book knows by an id."""
        if self.data[self.about] != ROW:
            return self
        return replace(self, data={**self.data, self.about: identifier})

    @property
    def command(self) -> dict[str, Any]:
        """The entry as a command."""
        return {"kind": self.kind, "effective_on": self.effective_on, "data": self.data}


@dataclass(slots=True)
class ParsedRow:
    """What a row states.

    Attributes:
        command: the entry; None where the row only says something of an object that the book holds.
        key: what names it within the file; ``repeatable`` where the same may rightly stand there again.
        existing: objects of that key which the book holds already, oldest first.
        leading, following: commands of the same batch; these may refer to the entry as ``ROW``. Those that
            follow are what the book does not hold yet.
        further: entries that are compared each by itself.
        places, following_places: data member -> column member, where they differ.
        apart: data members that are not compared with what the book holds.
        claims: whether ``existing`` is the one that this row stands for, and no other row of the run.
    """

    command: dict[str, Any] | None
    key: tuple[Any, ...]
    existing: list[str] = field(default_factory=list)
    repeatable: bool = False
    leading: list[dict[str, Any]] = field(default_factory=list)
    following: list[dict[str, Any]] = field(default_factory=list)
    further: list[Further] = field(default_factory=list)
    places: Mapping[str, str] = field(default_factory=dict)
    following_places: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()
    claims: bool = False


def filled(**members: Any) -> dict[str, Any]:
    """The members that are given."""
    return {name: value for name, value in members.items() if value is not None}
