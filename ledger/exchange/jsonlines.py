"""JSON lines in: a line is a command, a line that is an array is one atomic batch.

Reads bytes strictly (UTF-8, no member twice, no NaN, no fraction, no number past 2**53) and with bounded
memory: an overlong line is skipped, not loaded. Good lines are recorded a few hundred to a transaction; a bad
line is refused with its number, path and reason, and costs no other line.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from ledger.book import Book
from ledger.commands import Batch, read_batch
from ledger.errors import Problem, Refused, shown
from ledger.fields import escape
from ledger.record import Receipt, record_batches
from ledger.values import INTEGER_MAX, Actor

LINE_BYTES_MAX = 4 * 1024 * 1024
ATOMIC_BYTES_MAX = 64 * 1024 * 1024
CHUNK_ENTRIES = 1_000
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


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that was not recorded, and why."""

    line: int
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Summary:
    """What became of a file.

    Attributes:
        lines: lines that held something.
        entries: entries recorded now.
        repeated: lines whose idempotency key had been used before.
        refused: number of lines refused.
        warnings: number of accepted oddities.
        last: the latest receipt, for whoever wants to go on from there.
        last_line: number of the last line whose fate is settled, should the run be cut short.
        erasure_pending: a reader still holds up an erasure (see ``Receipt``).
    """

    lines: int = 0
    entries: int = 0
    repeated: int = 0
    refused: int = 0
    warnings: int = 0
    last: Receipt | None = None
    last_line: int = 0
    erasure_pending: bool = False


@dataclass(slots=True)
class _Chunk:
    lines: list[tuple[int, Batch | Refused]] = field(default_factory=list)
    entries: int = 0
    keys: set[str] = field(default_factory=set)


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


class Importer:
    """One run over one stream."""

    def __init__(
        self,
        book: Book,
        actor: Actor,
        *,
        accepted: Callable[[int, Receipt], None] = lambda line, receipt: None,
        refused: Callable[[RefusedLine], None] = lambda line: None,
        progress: Callable[[int], None] = lambda size: None,
    ) -> None:
        self.book, self.actor = book, actor
        self._accepted, self._refused, self._progress = accepted, refused, progress
        self.summary = Summary()
        self._labels: dict[str, str] = {}
        self._chunk = _Chunk()

    def run(self, stream: IO[bytes]) -> Summary:
        """Record every good line; refuse the bad ones one by one.

        Labels hold for the whole file: a line may refer to what an earlier line founded.
        """
        for number, line in read_lines(stream):
            self.summary.lines += 1
            self._take(number, line)
            self._progress(len(line or b""))
        self._flush()
        return self.summary

    def run_atomic(self, stream: IO[bytes]) -> Summary:
        """Record the whole file as one batch, or nothing of it.

        Raises:
            Refused: with every problem, each path led by the line it stands in (``line 3: /data/name``).
        """
        commands: list[Any] = []
        lines: list[int] = []
        problems: list[Problem] = []
        size = 0
        for number, line in read_lines(stream):
            size += len(line or b"")
            if size > ATOMIC_BYTES_MAX:
                raise Refused(Problem("file.too-large", "", {"maximum": ATOMIC_BYTES_MAX}))
            self.summary.lines += 1
            try:
                value = _parse(line)
            except Refused as refused:
                problems += [problem.at_line(number) for problem in refused.problems]
                continue
            commands += value if isinstance(value, list) else [value]
            lines += [number] * (len(value) if isinstance(value, list) else 1)
        if problems:
            raise Refused(problems)
        try:
            batch = read_batch(self.book.registry, self.actor, commands)
            [outcome] = record_batches(self.book, [batch])
        except Refused as refused:
            outcome = refused
        if isinstance(outcome, Refused):
            raise Refused(_with_line(problem, lines) for problem in outcome.problems)
        self._accept(lines[0], outcome)
        return self.summary

    def _take(self, number: int, line: bytes | None) -> None:
        value = None
        try:
            value = _parse(line)
            batch = read_batch(self.book.registry, self.actor, value)
        except Refused as refused:
            self._add(number, refused, 0)
            self._forget_labels(value)
            return
        if batch.key is not None and batch.key in self._chunk.keys:
            self._flush()
        if batch.key is not None:
            self._chunk.keys.add(batch.key)
        self._add(number, batch, len(batch.commands))

    def _forget_labels(self, value: Any) -> None:
        """What a refused line would have named is not what an earlier line called so."""
        commands = value if isinstance(value, list) else [value]
        named = [item.get("label") for item in commands if isinstance(item, dict)]
        labels = [label for label in named if isinstance(label, str)]
        if labels:
            self._flush()
            for label in labels:
                self._labels.pop(label, None)

    def _add(self, number: int, item: Batch | Refused, entries: int) -> None:
        chunk = self._chunk
        chunk.lines.append((number, item))
        chunk.entries += entries
        if chunk.entries >= CHUNK_ENTRIES or len(chunk.lines) >= CHUNK_ENTRIES:
            self._flush()

    def _flush(self) -> None:
        """Record the chunk's good lines in one transaction and tell of every line in the file's order."""
        chunk, self._chunk = self._chunk, _Chunk()
        batches = [item for _, item in chunk.lines if isinstance(item, Batch)]
        outcomes = iter(record_batches(self.book, batches, labels=self._labels) if batches else ())
        for number, item in chunk.lines:
            outcome = next(outcomes) if isinstance(item, Batch) else item
            self.summary.last_line = number
            if isinstance(outcome, Refused):
                self._refuse(number, outcome)
            else:
                self._accept(number, outcome)

    def _accept(self, number: int, receipt: Receipt) -> None:
        self.summary.last = receipt
        self.summary.warnings += len(receipt.warnings)
        self.summary.erasure_pending = self.summary.erasure_pending or receipt.erasure_pending
        if receipt.repeated:
            self.summary.repeated += 1
        else:
            self.summary.entries += len(receipt.ids)
        self._accepted(number, receipt)

    def _refuse(self, number: int, refused: Refused) -> None:
        self.summary.refused += 1
        self._refused(RefusedLine(number, refused.problems))


def _parse(line: bytes | None) -> Any:
    if line is None:
        raise Refused(Problem("line.too-long", "", {"maximum": LINE_BYTES_MAX}))
    return parse_line(line)


def _with_line(problem: Problem, lines: list[int]) -> Problem:
    """A problem of an atomic file with the line its command stands in."""
    index = problem.path.split("/")[1] if problem.path.startswith("/") else ""
    if not index.isdigit() or int(index) >= len(lines):
        return problem
    path = "/" + problem.path.split("/", 2)[2] if problem.path.count("/") > 1 else ""
    return Problem(problem.code, path, problem.params).at_line(lines[int(index)])
