"""How an entry type and the objects it changes are declared.

A declaration is the one place that says what an entry looks like, who may record it, what must hold first and
how it changes the state of its object. The record path, the importer, the replay, the list of kinds (and
later the API and the forms) all read it. State is a frozen value of a described class (``described``) and
``apply`` is pure: no clock, no randomness, no database. Tables see the rows that follow from states
(``registry``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

import peewee
from marshmallow import Schema

from ledger.core.described import description_of
from ledger.core.errors import Problem
from ledger.core.field_paths import Place, places_of
from ledger.core.fields import Amount, Declared, Personal, Reference, Shape
from ledger.core.frozen import frozen
from ledger.core.loader import Loader, renamed_members
from ledger.core.members import Member
from ledger.core.values import Permission, object_id

S = TypeVar("S")
"""The class of an object's states."""

Row = tuple[Any, ...]
"""A row that an object type still makes by hand."""

TableRows = Iterator[tuple[type[peewee.Model], tuple[object, ...]]]
"""Rows as the store takes them: the table, and values in the order of its columns."""


@frozen
class Event:
    """An entry as folds and checks see it: its data in the newest version, labels resolved.

    Attributes:
        seq: place in the log.
        origin: place of the first entry this one corrects, its own otherwise; fixes order and founded id.
        recorded_at: when the book learned it (instant).
        effective_on: since when it holds (day).
        command: first seq of the batch it came with.
        corrects: seq of the entry it replaces, if any.
    """

    seq: int
    origin: int
    recorded_at: str
    effective_on: str
    actor: str
    kind: str
    data: Mapping[str, Any]
    command: int
    corrects: int | None = None


@frozen
class Snapshot(Generic[S]):
    """The state of an object from a day on, until the next snapshot's day."""

    day: str
    state: S


class BookView(Protocol):
    """What a check may look at besides its own entry."""

    def history(self, identifier: str) -> Sequence[Snapshot[Any]]:
        """The states of another object, oldest first, with everything planned so far."""

    def entry(self, seq: int) -> Event | None:
        """An entry already in the log."""

    def of_type(self, type_name: str) -> Sequence[str]:
        """The ids of all objects of a type, with everything planned so far; of law, not of contracts."""


def history_of(world: BookView, identifier: str, kind: type[S]) -> Sequence[Snapshot[S]]:
    """The states of another object, which are of a class: the id was read as one of its type."""
    return world.history(identifier)


def state_on(world: BookView, identifier: str, day: str, kind: type[S]) -> S | None:
    """The state of an object on a day, which is of a class, or None before its founding."""
    found = None
    for snapshot in history_of(world, identifier, kind):
        if snapshot.day > day:
            break
        found = snapshot.state
    return found


def founded(kind: type[S], event: Event, **more: Any) -> S:
    """The state of an object that an entry founds: what it states, and where the vault holds the rest.

    Args:
        kind: the described class of its states.
        event: the entry; of its members those are copied that the class calls ``stated``.
        more: attributes that no member says as they are.
    """
    description, data = description_of(kind), event.data
    copied = description.copied
    made = {copied[member]: value for member, value in data.items() if member in copied}
    for member, name in description.vaulted.items():
        if member in data:
            made[name] = event.seq
    made.update(more)
    return kind(**made)


class Reach(StrEnum):
    """Whose obligation status a change of an object may move (``ledger.projection.standing.obligations``)."""

    NOTHING = "nothing"
    ITS_CONTRACT = "its-contract"
    ITS_CONTRACTS = "its-contracts"
    ITS_PARTY = "its-party"
    EVERYTHING = "everything"


def _no_rows(book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]) -> TableRows:
    return iter(())


@dataclass(frozen=True)
class ObjectType(Generic[S]):
    """A kind of object and how its history becomes rows.

    Attributes:
        name: prefix of its ids.
        tables, rows: the models that it fills, and (book, id, snapshots) -> their rows. Of a type with a
            described ``state`` both follow from that (``ledger.core.registry``).
        reach: whose status it has a part in: that of the contract it is or names in its state, that of
            every contract that names it (an award), that of every contract it is a party to, or that of all
            (law).
        too_early: the problem of an entry that is dated before the object's founding; its sentence may name
            the day of the founding (``since``), that of the entry (``day``) and the object type (``types``).
        members: what a reader is told of it; follows from a described ``state`` as well.
        called: of these, those by which it is called beside its id.
        state: the described class of its states.
        gone: of an object with a row an interval: whether there is none while it is in a state.
        beside: (id, latest state) -> rows that stand in no attribute of it; of the classes ``beside_of``.
    """

    name: str
    zh: str
    en: str
    tables: tuple[type[peewee.Model], ...] = ()
    rows: Callable[[str, str, Sequence[Snapshot[S]]], TableRows] = _no_rows
    reach: Reach = Reach.NOTHING
    too_early: str = "history.before-founding"
    members: tuple[Member, ...] = ()
    called: tuple[str, ...] = ()
    state: type[S] | None = None
    gone: Callable[[S], bool] | None = None
    beside: Callable[[str, S], Iterable[object]] | None = None
    beside_of: tuple[type[Any], ...] = ()


@frozen
class Touch(Generic[S]):
    """One object whose history an entry belongs to.

    Attributes:
        type: name of the object type.
        apply: (state before or None, event) -> state after; may raise ``Refused``. None where the entry only
            belongs to the history and changes nothing, on whatever day it takes effect.
        member: the data member that names the object; None where the entry founds it.
    """

    type: str
    apply: Callable[[S, Event], S] | None
    member: str | None = None


@frozen
class Decides:
    """That an entry decides on an object, or withdraws the decision on it.

    Attributes:
        member: the data member that names the object.
        seen: the data member that names the last entry of the object that the decider saw.
        withdraws: whether it takes back the decision that stands.
    """

    member: str
    seen: str = "seen"
    withdraws: bool = False


def _nothing(event: Event, world: BookView) -> Iterable[Problem]:
    return ()


def _no_warning(event: Event) -> Iterable[Problem]:
    return ()


@dataclass(frozen=True)
class EntryType:
    """One kind of entry, declared once.

    Attributes: kind: dotted name, ``<noun>.<past participle>``. shape: what its data looks like, in the
        newest version. touches: the objects it belongs to, the first being the one a receipt names.
        permission: what its actor must hold. version: the newest version of the shape. upgrades: for each
        superseded version, how its data becomes the next version's. check: problems that the rest of the
        book raises against it; asked once, when it is recorded. warn: what is odd but accepted. reads: data
        members naming objects whose history ``check`` will ask for (read ahead in one query). decides: that
        it is a decision, and on what (``ledger.record.separation``); a decision is withdrawn, never
        corrected. correctable: whether a correction may replace it. erases: whether recording it empties
        the vault of what its ``person`` or ``entry`` member names.
    """

    kind: str
    zh: str
    en: str
    shape: type[Shape]
    touches: tuple[Touch[Any], ...]
    permission: Permission = Permission.RECORD
    version: int = 1
    upgrades: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = field(default_factory=dict)
    check: Callable[[Event, BookView], Iterable[Problem]] = _nothing
    warn: Callable[[Event], Iterable[Problem]] = _no_warning
    reads: tuple[str, ...] = ()
    decides: Decides | None = None
    correctable: bool = True
    erases: bool = False

    @cached_property
    def loader(self) -> Loader:
        """What loads this kind's data."""
        return Loader(self.shape)

    @property
    def schema(self) -> Schema:
        """The shape with all its fields."""
        return self.loader.whole

    @cached_property
    def renamed(self) -> dict[str, str]:
        """Members whose name in the log is no Python name: attribute -> member."""
        return renamed_members(self.schema)

    @cached_property
    def declared(self) -> dict[str, Declared]:
        """The shape's own fields by member name."""
        fields = self.schema.fields.items()
        return {item.data_key or name: item for name, item in fields if isinstance(item, Declared)}

    @cached_property
    def references(self) -> tuple[tuple[Place, Reference], ...]:
        """Places that name other objects."""
        return places_of(self.schema, Reference)

    @cached_property
    def personal(self) -> tuple[tuple[Place, Personal], ...]:
        """Places whose value goes to the vault."""
        return places_of(self.schema, Personal)

    @cached_property
    def sums(self) -> tuple[tuple[Place, Amount], ...]:
        """Places of sums."""
        return places_of(self.schema, Amount)

    @cached_property
    def histories(self) -> tuple[str, ...]:
        """Data members naming objects whose history recording it will need."""
        members = [touch.member for touch in self.touches if touch.member] + list(self.reads)
        return tuple(dict.fromkeys(members))

    @cached_property
    def founds(self) -> str | None:
        """Name of the object type it founds, if it founds one."""
        first = self.touches[0]
        return first.type if first.member is None else None

    def touched(self, data: Mapping[str, Any], origin: int) -> list[tuple[str, Touch[Any]]]:
        """The objects an entry with this data belongs to, with how each changes."""
        found: list[tuple[str, Touch[Any]]] = []
        for touch in self.touches:
            if touch.member is None:
                found.append((object_id(touch.type, origin), touch))
            elif touch.member in data:
                found.append((data[touch.member], touch))
        return found

    def person_of(self, data: Mapping[str, Any], origin: int) -> str | None:
        """The person whose values such an entry carries, by whom they are erased together."""
        return object_id("person", origin) if self.founds == "person" else data.get("person")

    def upgrade(self, data: dict[str, Any], version: int) -> dict[str, Any]:
        """Data of an older version in the shape of the newest."""
        for older in range(version, self.version):
            data = self.upgrades[older](data)
        return data
