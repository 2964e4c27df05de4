"""The releases and records in an OCDS file, one at a time.

Package, list of packages, single document, or one a line.

Reads OCDS 1.1 (and what is left of 1.0) with bounded memory; a number is an int or a Decimal, never a binary
fraction. What can't be read is told with its place, and what follows is read all the same; of a file that is
cut off, what stands before the cut. Refuses to know what a release means (``contract``).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate, islice
from os import SEEK_END
from typing import IO, Any

import ijson

from ledger.core.errors import Problem, Refused, shown
from ledger.core.frozen import frozen

_READ_AT_ONCE = 1024 * 1024
"""A text that ends beyond what was read is looked through anew with each further piece: few, large pieces."""

LINE_BYTES_MAX = 16 * 1024 * 1024
WHOLE_BYTES_MAX = LINE_BYTES_MAX
"""The most a document may have that has to be held in memory whole."""
VALUES_MAX = 400_000
"""Members and items of the largest document that is put together of a larger file."""

NESTED_MAX = 512
DIGITS_MAX = 400
"""Digits in a row that are handed to the parser (RFC 8259, section 9.

An implementation may set limits). yajl ends the process on an integer beyond Python's limit of 4,300; what
has this many is no sum anyway, and is told so."""

_READ_BYTES = 1024 * 1024
_CHARACTERS_A_VALUE = 40
_ESCAPED = re.compile(rb"\\.", re.DOTALL)
_STEPS = bytes.maketrans(b"[{]}", b"\2\2\0\0")
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BLANK = b" \t\r\n"
_DIGITS = re.compile(rb"\d{%d,}" % (DIGITS_MAX + 1))
_UNREADABLE = (ijson.JSONError, ValueError, ArithmeticError, RecursionError)
_PLACES = (
    ("records.item", "/records/{}"),
    ("compiledRelease", ""),
    ("releases.item", "/releases/{}"),
    ("item", "/{}"),
)
"""Where documents lie, the first that is there counts: a record that stands alone holds releases too."""


@frozen
class Document:
    """A release or a record, with its JSON pointer in the file or in the line."""

    value: Any
    pointer: str
    line: int | None = None


def digest_of(stream: IO[bytes]) -> str:
    """SHA-256 of a stream from its start, which is where it is left."""
    digest = hashlib.sha256()
    stream.seek(0)
    while part := stream.read(_READ_BYTES):
        digest.update(part)
    stream.seek(0)
    return digest.hexdigest()


def documents(stream: IO[bytes]) -> Iterator[Document | Problem]:
    """The documents of a file that can be sought in, in their order; what is no document, as a problem."""
    stream.seek(0)
    head = stream.read(4096)
    if head.startswith(_UTF16_MARKS) or b"\0" in head:
        yield Problem("ocds.encoding")
        return
    start = len(_BYTE_ORDER_MARK) if head.startswith(_BYTE_ORDER_MARK) else 0
    if not _holds_anything(stream, start):
        yield Problem("ocds.empty")
        return
    if _nested_beyond(stream, NESTED_MAX):
        yield Problem("ocds.too-deep", "", {"maximum": NESTED_MAX})
        return
    stream.seek(start)
    if _is_by_lines(stream):
        stream.seek(start)
        yield from _by_lines(stream)
    else:
        yield from _whole(stream, start)


def _holds_anything(stream: IO[bytes], start: int) -> bool:
    stream.seek(start)
    while part := stream.read(_READ_BYTES):
        if part.strip(_BLANK):
            return True
    return False


class _Shortened:
    """A stream in which no run of digits is longer than ``DIGITS_MAX``: the rest of the run is left out."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._run = stream, 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; none at the end alone."""
        while part := self._stream.read(size):
            rest = part.lstrip(b"0123456789")
            lead = part[: len(part) - len(rest)]
            text = lead[: max(0, DIGITS_MAX - self._run)] + _DIGITS.sub(lambda run: run[0][:DIGITS_MAX], rest)
            tail = len(rest) - len(rest.rstrip(b"0123456789"))
            self._run = tail if rest else self._run + len(lead)
            if text or size == 0:
                return text
        return b""


def _nested_beyond(stream: IO[bytes], most: int) -> bool:
    """Whether brackets are nested deeper than that: a parser would need memory without bound for it."""
    stream.seek(0)
    depth, inside, left = 0, False, b""
    while part := stream.read(_READ_BYTES):
        text = _ESCAPED.sub(b"", left + part)
        left = b"\\" if text.endswith(b"\\") else b""
        pieces = text.removesuffix(b"\\").split(b'"')
        outside = b"".join(pieces[inside::2]).translate(_STEPS, _NO_BRACKETS)
        inside ^= len(pieces) % 2 == 0
        depths = list(accumulate((step - 1 for step in outside), initial=depth))
        if max(depths) > most:
            return True
        depth = depths[-1]
    return False


# --- One a line ---------------------------------------------------------------------------------------------


def _is_by_lines(stream: IO[bytes]) -> bool:
    """Whether each line is an object; one of the first two may be damaged."""
    lines = list(islice(_lines(stream), 2))
    if len(lines) < 2:  # noqa: PLR2004 (a file of one line is read as a whole)
        return False
    return any(line is not None and _is_object(line) for _, line in lines)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(parse(line), dict)
    except Refused:
        return False


def _lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Number and bytes of every line that holds anything; None for one that is too long."""
    number = 0
    while line := stream.readline(LINE_BYTES_MAX):
        number += 1
        whole = line.endswith(b"\n") or len(line) < LINE_BYTES_MAX
        while not whole:
            rest = stream.readline(LINE_BYTES_MAX)
            whole, line = rest.endswith(b"\n") or len(rest) < LINE_BYTES_MAX, b""
        if line == b"":
            yield number, None
        elif line.strip():
            yield number, line


def _by_lines(stream: IO[bytes]) -> Iterator[Document | Problem]:
    for number, line in _lines(stream):
        if line is None:
            yield Problem("ocds.too-large", "", {"maximum": LINE_BYTES_MAX}).at_line(number)
            continue
        try:
            value = parse(line)
        except Refused as refused:
            yield from (problem.at_line(number) for problem in refused.problems)
            continue
        for one in _inside(value):
            yield Document(one.value, one.pointer, number)


def _inside(value: Any) -> Iterator[Document]:
    """The documents of a value that may be a package, or a list of packages."""
    if isinstance(value, list):
        for at, one in enumerate(value):
            yield from (Document(inner.value, f"/{at}{inner.pointer}") for inner in _inside(one))
        return
    if isinstance(value, dict) and "compiledRelease" not in value:
        for member in ("records", "releases"):
            items = value.get(member)
            if isinstance(items, list) and "ocid" not in value:
                yield from (Document(item, f"/{member}/{at}") for at, item in enumerate(items))
                return
    yield Document(value, "")


def parse(text: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        Refused: no UTF-8 or no JSON.
    """
    try:
        shortened = _DIGITS.sub(lambda run: run[0][:DIGITS_MAX], text)
        return json.loads(shortened.decode("utf-8"), parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise Refused(Problem("ocds.json", "", {"count": 0, "reason": shown(error)})) from error


def _no_number(text: str) -> Any:
    raise ValueError(text)


# --- A whole ------------------------------------------------------------------------------------------------


def _whole(stream: IO[bytes], start: int) -> Iterator[Document | Problem]:
    """The documents of one JSON value, by the first kind of place that has any."""
    for prefix, pointer in _PLACES:
        count = 0
        try:
            stream.seek(start)
            for value in _items(stream, prefix):
                at, count = pointer.format(count), count + 1
                if value is _TOO_LARGE:
                    yield Problem("ocds.too-large", at, {"maximum": WHOLE_BYTES_MAX})
                    continue
                document = {"compiledRelease": value} if not pointer else value
                for inner in _inside(document):
                    yield Document(inner.value, f"{at}{inner.pointer}")
        except _UNREADABLE as error:
            if count:
                yield Problem("ocds.json", "", {"count": count, "reason": shown(_first_line(error))})
        if count:
            return
    yield from _alone(stream, start)


_TOO_LARGE = object()


def _items(stream: IO[bytes], prefix: str) -> Iterator[Any]:
    """The values at a place, one by one; ``_TOO_LARGE`` for one that memory shall not hold.

    A file that is small enough holds no such value, and is read by ijson's own, faster loop.
    """
    start = stream.tell()
    small = stream.seek(0, SEEK_END) - start <= WHOLE_BYTES_MAX
    stream.seek(start)
    shortened = _Shortened(stream)
    if small:
        yield from ijson.items(shortened, prefix, buf_size=_READ_AT_ONCE)
        return
    events = ijson.parse(shortened, buf_size=_READ_AT_ONCE)
    for current, event, value in events:
        if current == prefix and event != "end_array":
            yield _built(events, event, value)


def _built(events: Iterator[tuple[str, str, Any]], event: str, value: Any) -> Any:
    """The value that begins with an event, read to its end."""
    builder, depth, size = ijson.ObjectBuilder(), 0, 0
    while True:
        size += 1 + (len(value) // _CHARACTERS_A_VALUE if isinstance(value, str) else 0)
        if size <= VALUES_MAX:
            builder.event(event, value)
        depth += event.startswith("start_") - event.startswith("end_")
        if depth == 0:
            return builder.value if size <= VALUES_MAX else _TOO_LARGE
        _, event, value = next(events)


def _alone(stream: IO[bytes], start: int) -> Iterator[Document | Problem]:
    stream.seek(start)
    text = stream.read(WHOLE_BYTES_MAX + 1)
    if len(text) > WHOLE_BYTES_MAX:
        yield Problem("ocds.too-large", "", {"maximum": WHOLE_BYTES_MAX})
        return
    try:
        value = parse(text)
    except Refused as refused:
        yield from refused.problems
        return
    if isinstance(value, dict) and (value.get("records") == [] or value.get("releases") == []):
        yield Problem("ocds.empty")
        return
    yield Document(value, "")


def _first_line(error: BaseException) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
