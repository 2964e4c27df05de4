"""Releases of one contracting process made one, by the merging rules of OCDS 1.1.

Later releases (by the instant of ``date``) replace what earlier ones said: objects member by member, null
takes away, lists of objects with ids id by id, other lists whole. Two things are done otherwise: an object
without id that a later release repeats counts once, since a payment published twice is one payment; and of
two objects with one id in one list of one release neither overwrites the other, so that both are told. A
compiled release (the publisher's own merge) stands for all releases up to its date. Knows no contracts.

Source: OCDS 1.1 reference, merging (standard.open-contracting.org/1.1/en/schema/merging).
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from itertools import groupby
from typing import IO, Any

from ledger.core.errors import refuse
from ledger.core.frozen import frozen

DEPTH_MAX = 64
COMPILED = "compiled"

_NOT_MERGED = frozenset({"id", "date", "tag"})
_WHOLE_LISTS = frozenset({"additionalIdentifiers", "additionalClassifications", "changes"})
"""Lists of objects that the schema marks ``wholeListMerge``."""
_INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?", re.ASCII
)
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@frozen
class Release:
    """A release of a process.

    Attributes:
        members: what it says.
        instant: when it was made; the beginning of time where it does not tell.
        compiled: whether it is the publisher's own merge of what came before.
        digest: SHA-256 of what it says.
        pointer: its place in the file; empty for one that the book kept.
    """

    members: Mapping[str, Any]
    instant: datetime
    compiled: bool
    digest: str
    pointer: str = ""
    line: int | None = None

    @property
    def day(self) -> str | None:
        """The day it bears, as written; None where it bears none."""
        match = _INSTANT.match(str(self.members.get("date") or ""))
        return match[1] if match and self.instant != _BEFORE_ALL else None


def release_of(members: Mapping[str, Any], pointer: str = "", line: int | None = None) -> Release:
    """A release from its members."""
    tag = members.get("tag")
    is_compiled = COMPILED in tag if isinstance(tag, list) else tag == COMPILED
    digest = sha256(text_of(members).encode()).hexdigest()
    return Release(members, instant_of(members.get("date")), is_compiled, digest, pointer, line)


def instant_of(value: Any) -> datetime:
    """An instant as OCDS writes it (RFC 3339); UTC where no offset is given.

    Example:
        ``2024-01-01T01:00:00+08:00`` is earlier than ``2023-12-31T18:00:00Z``.
    """
    match = _INSTANT.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        return _BEFORE_ALL
    day, time, fraction, offset = match.groups()
    offset = "+00:00" if offset is None or offset in "Zz" else offset
    try:
        moment = datetime.fromisoformat(f"{day}T{time or '00:00'}{_fraction(time, fraction)}{offset}")
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return _BEFORE_ALL


def _fraction(time: str | None, fraction: str | None) -> str:
    return f"{fraction:0<7}"[:7] if fraction and time and len(time) > len("00:00") else ""


def in_order(releases: Sequence[Release]) -> list[Release]:
    """Releases as they followed one another, each once; the same whatever order they are given in."""
    once = {release.digest: release for release in reversed(releases)}
    return sorted(once.values(), key=_place)


def _place(release: Release) -> tuple[datetime, bool, str, str]:
    return release.instant, release.compiled, str(release.members.get("id") or ""), release.digest


def at_one_instant(ordered: Sequence[Release]) -> list[Release]:
    """Releases that bear one instant and are not the same: which of them is later can't be told."""
    plain = [one for one in ordered if not one.compiled]
    groups = [list(group) for _, group in groupby(plain, key=lambda one: one.instant)]
    return [one for group in groups if len(group) > 1 for one in group]


def states(ordered: Sequence[Release]) -> Iterator[tuple[Release, dict[str, Any]]]:
    """Each release in turn with what the process is after it.

    Raises:
        Refused: nested deeper than any contract is.
    """
    merged: dict[str, Any] = {}
    for release in ordered:
        given = {name: value for name, value in release.members.items() if name not in _NOT_MERGED}
        merged = _object({} if release.compiled else merged, given, DEPTH_MAX)
        yield release, merged | {"date": release.members.get("date"), "tag": [COMPILED]}


def compiled(releases: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The compiled release of a process.

    Raises:
        Refused: nested deeper than any contract is.
    """
    ordered = in_order([release_of(one) for one in releases])
    return deque(states(ordered), maxlen=1).pop()[1] if ordered else {}


def _object(old: Any, new: Mapping[str, Any], depth: int) -> dict[str, Any]:
    if depth == 0:
        raise refuse("ocds.too-deep", maximum=DEPTH_MAX)
    found = dict(old) if isinstance(old, Mapping) else {}
    for name, value in new.items():
        if value is None:
            found.pop(name, None)
        elif value == []:
            found.setdefault(name, [])  # an empty list takes nothing away
        elif isinstance(value, Mapping):
            found[name] = _object(found.get(name), value, depth - 1)
        elif isinstance(value, list) and name not in _WHOLE_LISTS and _of_objects(value):
            earlier = found.get(name)
            found[name] = _list(earlier if isinstance(earlier, list) else [], value, depth - 1)
        else:
            found[name] = value
    return found


def _of_objects(values: Any) -> bool:
    return isinstance(values, list) and bool(values) and all(isinstance(value, Mapping) for value in values)


def _list(old: Sequence[Any], new: Sequence[Mapping[str, Any]], depth: int) -> list[Any]:
    """A list merged by id.

    Of objects without one, and of a second one with an id, those not there already.
    """
    found = list(old)
    places: dict[Any, int] = {}
    for at, one in enumerate(found):
        if _has_id(one):
            places.setdefault(one["id"], at)
    spare = [one for at, one in enumerate(found) if not _has_id(one) or places[one["id"]] != at]
    seen: set[Any] = set()
    for one in new:
        if _has_id(one) and one["id"] not in seen:
            seen.add(one["id"])
            place = places.get(one["id"])
            if place is None:
                places[one["id"]] = len(found)
                found.append(_object({}, one, depth))
            else:
                found[place] = _object(found[place], one, depth)
            continue
        plain = _object({}, one, depth)
        if plain in spare:
            spare.remove(plain)
        else:
            found.append(plain)
    return found


def _has_id(value: Any) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("id"), str | int)


# --- As text ------------------------------------------------------------------------------------------------

_DECIMAL = "$decimal"


def text_of(value: Any) -> str:
    """A value as JSON, alike whatever the order of members.

    Numbers that are no integers keep their digits.
    """
    return json.dumps(value, default=_decimal, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def value_of(text: str | bytes) -> Any:
    """The value of such a text."""
    return json.loads(text, object_hook=_number)


def _decimal(number: Any) -> dict[str, str]:
    return {_DECIMAL: str(number)}


def _number(members: dict[str, Any]) -> Any:
    if len(members) != 1 or not isinstance(members.get(_DECIMAL), str):
        return members
    try:
        return Decimal(members[_DECIMAL])
    except ArithmeticError:
        return members


class Apart:
    """Releases put by in a file until every one of a process is there; in memory is one place a release."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._places: dict[str, list[tuple[int, int, str, int | None]]] = {}

    def add(self, ocid: str, release: Mapping[str, Any], pointer: str, line: int | None = None) -> None:
        """Put a release by."""
        text = text_of(release).encode("utf-8", "surrogatepass")
        self._stream.seek(0, 2)
        self._places.setdefault(ocid, []).append((self._stream.tell(), len(text), pointer, line))
        self._stream.write(text)

    def processes(self) -> Iterator[tuple[str, list[Release]]]:
        """Each process: its id, and its releases as they came."""
        for ocid, places in self._places.items():
            releases = []
            for start, length, pointer, line in places:
                self._stream.seek(start)
                text = self._stream.read(length).decode("utf-8", "surrogatepass")
                releases.append(release_of(value_of(text), pointer, line))
            yield ocid, releases
