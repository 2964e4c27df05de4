"""Every entry type and object type there is, by name; and what follows from the classes of states.

Members, tables and rows of an object type follow from its class of states (``described``). A row goes to the
table of its class: a state itself, the rows in its attributes, and what an object type works out beside.
Knows declarations; refuses to know what any of them means, and to run a statement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import peewee

from ledger.core.declaration import EntryType, ObjectType, Snapshot, TableRows
from ledger.core.described import Described, follow
from ledger.core.fields import Declared
from ledger.core.members import field_of

S = TypeVar("S")


class Registry:
    """Every entry type and object type there is, by name.

    Attributes:
        described: what follows from each class of states or rows that has a table.
    """

    def __init__(self, entry_types: Iterable[EntryType], object_types: Iterable[ObjectType[Any]]) -> None:
        self.entry_types = {entry_type.kind: entry_type for entry_type in entry_types}
        self.described: dict[type[Any], Described] = {}
        self.object_types = {one.name: self._whole(one) for one in object_types}
        for entry_type in self.entry_types.values():
            missing = set(range(1, entry_type.version)) ^ set(entry_type.upgrades)
            if missing:
                raise ValueError(f"{entry_type.kind}: upgrades and version disagree on {sorted(missing)}")
            for touch in entry_type.touches:
                if touch.type not in self.object_types:
                    raise ValueError(f"{entry_type.kind}: no object type {touch.type}")

    def tables(self) -> tuple[type[peewee.Model], ...]:
        """Every projected table that object types fill, each once, in the order of declaration."""
        return tuple(dict.fromkeys(table for kind in self.object_types.values() for table in kind.tables))

    def _whole(self, kind: ObjectType[S]) -> ObjectType[S]:
        """An object type with what follows from the classes of its state and rows."""
        if kind.state is None:
            return kind

        def of_entry(by: str, member: str) -> Declared:
            if by:
                return field_of(self.entry_types[by].shape, member)
            founding = (one for one in self.entry_types.values() if one.founds == kind.name)
            return next(one.declared[member] for one in founding if member in one.declared)

        state = follow(kind.state, of_entry)
        classes = [kind.state, *(rows for _, rows in state.lists), *kind.beside_of]
        for one in classes:
            self.described[one] = follow(one, of_entry)
        models = [self.described[one].description.table for one in classes]
        return replace(
            kind,
            members=state.members,
            tables=tuple(dict.fromkeys(model for model in models if model is not None)),
            rows=_row_maker(kind, state, self.described),
        )


def _row_maker(
    kind: ObjectType[S], state: Described, described: dict[type[Any], Described]
) -> Callable[[str, str, Sequence[Snapshot[S]]], TableRows]:
    """What makes the rows of an object: put together once, since it runs for every object recorded."""
    table, cells, spans = state.description.table, state.cells, state.description.spans
    lists = [(name, described[rows].description.table, described[rows].cells) for name, rows in state.lists]
    gone, beside = kind.gone, kind.beside

    def rows(book: str, identifier: str, snapshots: Sequence[Snapshot[S]]) -> TableRows:
        latest = snapshots[-1].state
        if table is None:
            pass
        elif spans:
            for start, end, one in intervals(snapshots):
                if gone is None or not gone(one):
                    yield table, (book, identifier, start, end, *cells(one))
        else:
            yield table, (book, identifier, *cells(latest))
        for name, model, cells_of in lists:
            for row in getattr(latest, name):
                yield model, (book, identifier, *cells_of(row))  # type: ignore[misc]
        for row in beside(identifier, latest) if beside else ():
            of_row = described[type(row)]
            yield of_row.description.table, (book, identifier, *of_row.cells(row))  # type: ignore[misc]

    return rows


def intervals(snapshots: Sequence[Snapshot[S]]) -> Iterator[tuple[str, str | None, S]]:
    """(first day, first day no longer, state) of each snapshot."""
    for at, snapshot in enumerate(snapshots):
        following = snapshots[at + 1].day if at + 1 < len(snapshots) else None
        yield snapshot.day, following, snapshot.state
