"""A line of JSON as a batch of commands: strict bytes in, a checked batch or every problem of it out.

UTF-8, no member twice, no NaN, no fraction, no number past 2**53; an overlong line is skipped, not loaded.
Knows no store.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from ledger.core.errors import Problem, Refused, shown
from ledger.core.field_problems import escape
from ledger.core.frozen import frozen
from ledger.core.registry import Registry
from ledger.core.values import INTEGER_MAX, Actor
from ledger.record.commands import Batch, read_batch

LINE_BYTES_MAX = 4 * 1024 * 1024
DEPTH_MAX = 32
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_INTEGER_CHARACTERS_MAX = 17  # of 2**53, with a sign; longer ones are not even converted


class _Fault:
    """Stands in a parsed value where the text was not acceptable."""

    __slots__ = ("problem",)
    made = 0
    """How many there ever were: where a line makes none and is not deep, it need not be looked through."""

    def __init__(self, code: str, **params: object) -> None:
        _Fault.made += 1
        self.problem = Problem(code, "", params)


def _members(pairs: list[tuple[str, Any]]) -> Any:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                members[name] = _Fault("json.member-twice", member=shown(name))
            seen.add(name)
    return members


def _integer(text: str) -> Any:
    if len(text) > _INTEGER_CHARACTERS_MAX or abs(int(text)) > INTEGER_MAX:
        return _Fault("json.integer-too-large", digits=len(text))
    return int(text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members,
    parse_int=_integer,
    parse_float=lambda text: _Fault("json.fraction", value=text[:40]),
    parse_constant=lambda text: _Fault("json.not-a-number", value=text),
)


def parse_line(line: bytes) -> Any:
    """The value of one line.

    Raises:
        Refused: not UTF-8, not JSON, or JSON the ledger can't keep, with the JSON pointer of the place.
    """
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(Problem("json.not-utf8", "", {"position": error.start + 1})) from error
    before = _Fault.made
    try:
        value = _DECODER.decode(text.strip(" \t\r\n"))
    except json.JSONDecodeError as error:
        params = {"position": error.pos + 1, "reason": error.msg}
        raise Refused(Problem("json.malformed", "", params)) from error
    except RecursionError as error:
        raise Refused(Problem("json.too-deep", "", {"maximum": DEPTH_MAX})) from error
    if before == _Fault.made and text.count("{") + text.count("[") <= DEPTH_MAX:
        return value
    problems = list(_faults(value, "", 0))
    if problems:
        raise Refused(problems)
    return value


def _faults(value: Any, path: str, depth: int) -> Iterator[Problem]:
    if isinstance(value, _Fault):
        yield value.problem.under(path)
    elif depth > DEPTH_MAX:
        yield Problem("json.too-deep", path, {"maximum": DEPTH_MAX})
    elif isinstance(value, dict):
        for name, member in value.items():
            if isinstance(member, _Fault | dict | list):
                yield from _faults(member, f"{path}/{escape(name)}", depth + 1)
    elif isinstance(value, list):
        for at, member in enumerate(value):
            if isinstance(member, _Fault | dict | list):
                yield from _faults(member, f"{path}/{at}", depth + 1)


def read_lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """(line number, line) of a stream; None for a line too long to be taken."""
    number = 0
    while line := stream.readline(LINE_BYTES_MAX + 1):
        number += 1
        if len(line) > LINE_BYTES_MAX and not line.endswith(b"\n"):
            while (rest := stream.readline(LINE_BYTES_MAX)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        else:
            line = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
            if line.strip():
                yield number, line


@frozen
class ReadLine:
    """What a line turned out to be.

    Attributes:
        number: of the line, from 1. ``size``: its bytes.
        outcome: the batch, or why there is none.
        labels: what a refused line would have named.
    """

    number: int
    size: int
    outcome: Batch | Refused
    labels: tuple[str, ...] = ()


def read_line(registry: Registry, actor: Actor, number: int, line: bytes | None) -> ReadLine:
    """Parse a line, authorise its commands and check their shape."""
    value, size = None, len(line or b"")
    try:
        value = parsed(line)
        return ReadLine(number, size, read_batch(registry, actor, value))
    except Refused as refused:
        return ReadLine(number, size, refused, _labels_in(value))


def parsed(line: bytes | None) -> Any:
    """The value of a line; None stands for one that was too long to be loaded.

    Raises:
        Refused: as ``parse_line``.
    """
    if line is None:
        raise Refused(Problem("line.too-long", "", {"maximum": LINE_BYTES_MAX}))
    return parse_line(line)


def _labels_in(value: Any) -> tuple[str, ...]:
    commands = value if isinstance(value, list) else [value]
    named = [item.get("label") for item in commands if isinstance(item, dict)]
    return tuple(label for label in named if isinstance(label, str))
