"""The book itself: opened once, as entry 0, with authority, log origin and the key its log is signed with.

Later another key may be put in force, by an entry that the one before signs too. Knows nothing of what else
is recorded in the book afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from ledger.core.code_fields import DivisionCode
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem, ProofInvalid
from ledger.core.fields import Day, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.values import DEFAULT_TIME_ZONE, Permission, time_zones
from ledger.log.checkpoint import Verifier, valid_key_name
from ledger.log.kinds import OPENED, ROTATED
from ledger.store.tables import BookTable


@frozen
class BookState:
    """State of a book.

    Attributes:
        verifier_key: the key in force.
        earlier_keys: those before it, the oldest first; None where there are none.
    """

    authority: str
    division: str
    time_zone: str
    origin: str
    verifier_key: str
    earlier_keys: tuple[str, ...] | None = None


class BookOpened(Shape):
    """Shape of ``book.opened``."""

    authority = Text("开立机关", "authority", required=True, length=100, example="长平市财政局")
    division = DivisionCode("行政区划代码", "division code", required=True, example="990100")
    time_zone = Text("时区", "time zone", required=True, length=40, example=DEFAULT_TIME_ZONE)
    origin = Text("日志来源", "log origin (host/book)", required=True, length=200)
    verifier_key = Text("验证公钥", "verifier key", required=True, length=300)


class KeyRotated(Shape):
    """Shape of ``key.rotated``."""

    book = Reference("账簿", "book", ("book",), required=True)
    previous = Text("原验证公钥", "previous verifier key", required=True, length=300)
    verifier_key = Text("新验证公钥", "new verifier key", required=True, length=300)
    both_until = Day("两把密钥并签的最后一日", "last day on which both keys sign", required=True)


def _check(event: Event, world: BookView) -> Iterable[Problem]:
    if event.seq != 0:
        yield Problem("book.opened-already", "")
    if event.data["time_zone"] not in time_zones():
        yield Problem("time-zone.unknown", "/data/time_zone", {"value": event.data["time_zone"]})
    origin = event.data["origin"]
    if not valid_key_name(origin):
        yield Problem("origin.malformed", "/data/origin", {"value": origin})
    try:
        matches = Verifier.parse(event.data["verifier_key"]).name == origin
    except ProofInvalid:
        matches = False
    if not matches:
        yield Problem("origin.other-key", "/data/verifier_key", {"origin": origin})


def _open(state: BookState | None, event: Event) -> BookState:
    return BookState(**event.data)


def _check_rotation(event: Event, world: BookView) -> Iterable[Problem]:
    data = event.data
    latest = world.history(data["book"])[-1]  # with this rotation, unless a later day hides it
    if event.effective_on < latest.day:
        yield Problem("key.before-last", "", {"day": event.effective_on, "last": latest.day})
        return
    state: BookState = latest.state
    known = state.earlier_keys or ()
    if data["previous"] != known[-1]:
        yield Problem("key.not-in-force", "/data/previous", {"key": known[-1]})
    if data["both_until"] < event.effective_on:
        yield Problem("key.both-until-past", "/data/both_until", {"day": event.effective_on})
    try:
        following = Verifier.parse(data["verifier_key"])
    except ProofInvalid as error:
        yield error.problems[0].under("/data/verifier_key")
        return
    if following.name != state.origin:
        yield Problem("origin.other-key", "/data/verifier_key", {"origin": state.origin})
    # A key is known by its name and four bytes: two that share both could not be told apart in a note.
    if following.id in {Verifier.parse(key).id for key in known}:
        yield Problem("key.used-before", "/data/verifier_key", {"ids": following.id.hex()})


def _rotate(state: BookState, event: Event) -> BookState:
    earlier = (*(state.earlier_keys or ()), state.verifier_key)
    return replace(state, verifier_key=event.data["verifier_key"], earlier_keys=earlier)


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[BookTable], Row]]:
    state: BookState = snapshots[-1].state
    yield (
        BookTable,
        (
            book,
            identifier,
            state.authority,
            state.division,
            state.time_zone,
            state.origin,
            state.verifier_key,
        ),
    )


OBJECT_TYPES = (ObjectType("book", "账簿", "book", (BookTable,), _rows),)
ENTRY_TYPES = (
    EntryType(
        kind=OPENED,
        zh="开立账簿",
        en="book opened",
        shape=BookOpened,
        touches=(Touch("book", _open),),
        permission=Permission.ADMINISTER,
        check=_check,
        correctable=False,
    ),
    EntryType(
        kind=ROTATED,
        zh="更换签名密钥",
        en="signing key rotated",
        shape=KeyRotated,
        touches=(Touch("book", _rotate, member="book"),),
        permission=Permission.ADMINISTER,
        check=_check_rotation,
        correctable=False,
    ),
)
