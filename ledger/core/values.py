"""The small values everything else is made of: actors and permissions, ids, days, instants.

Knows no database and no entry type; reads no clock (days and instants are handed in).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from ledger.core.errors import refuse
from ledger.core.frozen import frozen

DEFAULT_TIME_ZONE = "Asia/Shanghai"
INTEGER_MAX = 2**53 - 1
"""Largest integer that every JSON reader keeps exact (RFC 8785, section 3.2.2.3; RFC 7493, section 2.2)."""

_LAST_INSTANT = "9999-12-31T23:59:59.999999Z"
_BOOK = re.compile(r"[a-z0-9-]{3,32}")
_ACTOR = re.compile(r"(user|operator|system):[a-z0-9][a-z0-9._-]{0,63}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_REMEMBERED = 8_192
"""Texts whose reading is remembered: the same ids and days come again and again in what is recorded."""
_OBJECT = re.compile(r"([a-z]+(?:-[a-z]+)*)-(0|[1-9]\d{0,15})", re.ASCII)


class Permission(StrEnum):
    """What an actor may do; an entry type names the one it needs."""

    RECORD = "record"
    ADMINISTER = "administer"
    REVIEW = "review"
    APPROVE = "approve"
    PUBLISH = "publish"


ROLES: dict[str, frozenset[Permission]] = {
    "operator": frozenset({Permission.RECORD, Permission.ADMINISTER}),
    "system": frozenset({Permission.RECORD}),
    "clerk": frozenset({Permission.RECORD}),
    "reviewer": frozenset({Permission.REVIEW}),
    "approver": frozenset({Permission.APPROVE}),
    "publisher": frozenset({Permission.PUBLISH}),
}
"""Permissions by role. Whoever holds the machine (operator) never reviews, approves or publishes: those
steps exist so that a second person looks, and the second person must have a credential of his own."""

_NEVER_FOR_MACHINES = frozenset({Permission.REVIEW, Permission.APPROVE, Permission.PUBLISH})


@frozen
class Actor:
    """Who acts: an opaque reference (``class:id``, never a name) and what it may do."""

    reference: str
    permissions: frozenset[Permission]

    def __post_init__(self) -> None:
        if not _ACTOR.fullmatch(self.reference):
            raise refuse("actor.malformed", actor=self.reference)
        if not self.reference.startswith("user:") and self.permissions & _NEVER_FOR_MACHINES:
            raise refuse("actor.never-reviews", actor=self.reference)

    @classmethod
    def of(cls, reference: str, *roles: str) -> Actor:
        """An actor holding these roles; with none named, the role of its own class."""
        names = roles or (reference.partition(":")[0],)
        return cls(reference, frozenset().union(*(ROLES.get(name, frozenset()) for name in names)))


def check_book_id(book: str) -> str:
    """The book id itself, or a refusal: 3 to 32 of a-z, 0-9 and hyphen; it is kept for ever."""
    if not _BOOK.fullmatch(book):
        raise refuse("book.malformed", book=book)
    return book


def object_id(type_name: str, seq: int) -> str:
    """The id of the object that entry ``seq`` founded."""
    return f"{type_name}-{seq}"


@lru_cache(_REMEMBERED)
def split_object_id(identifier: str) -> tuple[str, int] | None:
    """Type name and founding seq of an object id, or None where it is none."""
    match = _OBJECT.fullmatch(identifier)
    return (match[1], int(match[2])) if match else None


@lru_cache(_REMEMBERED)
def parse_day(text: str) -> date | None:
    """A calendar day written YYYY-MM-DD and existing, or None. Nothing else that ISO 8601 allows."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def format_instant(moment: datetime) -> str:
    """An instant as the log writes it: UTC, always six decimals, so that texts sort as times do."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def parse_instant(text: str) -> datetime:
    """The inverse of ``format_instant``."""
    return datetime.fromisoformat(text)


@cache
def time_zones() -> frozenset[str]:
    """The names of all time zones; looked for in their folders once a process."""
    return frozenset(available_timezones())


@lru_cache(maxsize=64)
def local_day(instant: str, time_zone: str) -> str:
    """The calendar day of an instant in a time zone, YYYY-MM-DD."""
    return parse_instant(instant).astimezone(ZoneInfo(time_zone)).date().isoformat()


def local_time(instant: str, time_zone: str) -> str:
    """An instant for people: date and time to the second in a time zone."""
    return parse_instant(instant).astimezone(ZoneInfo(time_zone)).strftime("%Y-%m-%d %H:%M:%S")


def latest_today(instant: str) -> str:
    """The latest day that it was anywhere on earth at an instant as the log writes it, YYYY-MM-DD."""
    return (date.fromisoformat(instant[:10]) + timedelta(days=1)).isoformat()


def end_of_day(day: str, time_zone: str) -> str:
    """The first instant that no longer belongs to a day in a time zone: "known on day K" is all before it."""
    try:
        following = date.fromisoformat(day) + timedelta(days=1)
        return format_instant(datetime.combine(following, time.min, ZoneInfo(time_zone)))
    except OverflowError:  # the first or last day there is
        return _LAST_INSTANT if day >= "9999" else format_instant(datetime.min.replace(tzinfo=UTC))
