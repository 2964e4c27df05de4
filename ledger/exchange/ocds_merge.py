"""Releases of one contracting process made one, by the merging rules of OCDS 1.1.

Later releases (by ``date``) replace what earlier ones said: objects member by member, null takes away, lists
of objects with ids id by id, other lists whole. One thing is done otherwise: an object without id that a
later release repeats counts once, since a payment published twice is one payment. Knows no contracts.

Source: OCDS 1.1 reference, merging (standard.open-contracting.org/1.1/en/schema/merging).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import IO, Any

from ledger.errors import refuse

DEPTH_MAX = 64
COMPILED = "compiled"

_NOT_MERGED = frozenset({"id", "date", "tag"})
_WHOLE_LISTS = frozenset({"additionalIdentifiers", "additionalClassifications", "changes"})
"""Lists of objects that the schema marks ``wholeListMerge``."""


def compiled(releases: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The compiled release of a process.

    Raises:
        Refused: nested deeper than any contract is.
    """
    ordered = sorted(releases, key=lambda one: str(one.get("date") or ""))
    merged: dict[str, Any] = {}
    for release in ordered:
        given = {name: value for name, value in release.items() if name not in _NOT_MERGED}
        merged = _object(merged, given, DEPTH_MAX)
    if ordered:
        merged |= {"date": ordered[-1].get("date"), "tag": [COMPILED]}
    return merged


def _object(old: Any, new: Mapping[str, Any], depth: int) -> dict[str, Any]:
    if depth == 0:
        raise refuse("ocds.too-deep", maximum=DEPTH_MAX)
    found = dict(old) if isinstance(old, Mapping) else {}
    for name, value in new.items():
        if value is None:
            found.pop(name, None)
        elif isinstance(value, Mapping):
            found[name] = _object(found.get(name), value, depth - 1)
        elif isinstance(value, list) and name not in _WHOLE_LISTS and _of_objects(value or found.get(name)):
            earlier = found.get(name)  # an empty list adds nothing to objects that are there
            found[name] = _list(earlier if isinstance(earlier, list) else [], value, depth - 1)
        else:
            found[name] = value
    return found


def _of_objects(values: Any) -> bool:
    return isinstance(values, list) and bool(values) and all(isinstance(value, Mapping) for value in values)


def _list(old: Sequence[Any], new: Sequence[Mapping[str, Any]], depth: int) -> list[Any]:
    """A list merged by id; of objects without one, those that the earlier list does not hold already."""
    found = list(old)
    places = {one["id"]: at for at, one in enumerate(found) if _has_id(one)}
    spare = [one for one in found if not _has_id(one)]
    for one in new:
        if _has_id(one):
            at = places.get(one["id"])
            if at is None:
                places[one["id"]] = len(found)
                found.append(_object({}, one, depth))
            else:
                found[at] = _object(found[at], one, depth)
            continue
        plain = _object({}, one, depth)
        if plain in spare:
            spare.remove(plain)
        else:
            found.append(plain)
    return found


def _has_id(value: Any) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("id"), str | int)


class Apart:
    """Releases put by in a file until every one of a process is there; in memory is one place a release."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._places: dict[str, list[tuple[int, int, str]]] = {}

    def add(self, ocid: str, release: Mapping[str, Any], pointer: str) -> None:
        """Put a release by."""
        text = json.dumps(release, default=lambda number: {_DECIMAL: str(number)}).encode()
        self._places.setdefault(ocid, []).append((self._stream.tell(), len(text), pointer))
        self._stream.write(text)

    def processes(self) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
        """Each process: its id, the pointer of its release (empty where it has several), its releases."""
        for ocid, places in self._places.items():
            releases = []
            for start, length, _ in places:
                self._stream.seek(start)
                releases.append(json.loads(self._stream.read(length), object_hook=_number))
            yield ocid, places[0][2] if len(places) == 1 else "", releases


_DECIMAL = "$decimal"


def _number(members: dict[str, Any]) -> Any:
    return Decimal(members[_DECIMAL]) if len(members) == 1 and _DECIMAL in members else members
