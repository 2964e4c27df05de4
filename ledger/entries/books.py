"""The book itself: opened once, as entry 0, with authority, log origin and the key its log is signed with.

Knows nothing of what is recorded in the book afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import available_timezones

from ledger.checkpoint import Verifier, valid_key_name
from ledger.declaration import EntryType, Event, ObjectType, Row, Snapshot, Touch, World
from ledger.errors import Problem, ProofInvalid
from ledger.fields import DivisionCode, Shape, Text
from ledger.tables import BookRow
from ledger.values import DEFAULT_TIME_ZONE, Permission

OPENED = "book.opened"


@dataclass(frozen=True, slots=True)
class Book:
    """State of a book."""

    authority: str
    division: str
    time_zone: str
    origin: str
    verifier_key: str


class BookOpened(Shape):
    """Shape of ``book.opened``."""

    authority = Text("开立机关", "authority", required=True, length=100, example="长平市财政局")
    division = DivisionCode("行政区划代码", "division code", required=True, example="990100")
    time_zone = Text("时区", "time zone", required=True, length=40, example=DEFAULT_TIME_ZONE)
    origin = Text("日志来源", "log origin (host/book)", required=True, length=200)
    verifier_key = Text("验证公钥", "verifier key", required=True, length=300)


def _check(event: Event, world: World) -> Iterable[Problem]:
    if event.seq != 0:
        yield Problem("book.opened-already", "")
    if event.data["time_zone"] not in available_timezones():
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


def _open(state: Book | None, event: Event) -> Book:
    return Book(**event.data)


def _rows(book: str, identifier: str, snapshots: Sequence[Snapshot]) -> Iterator[tuple[type[BookRow], Row]]:
    state: Book = snapshots[-1].state
    yield (
        BookRow,
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


OBJECT_TYPES = (ObjectType("book", "账簿", "book", (BookRow,), _rows),)
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
)
