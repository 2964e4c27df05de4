"""Lines read by a second process while this one records the lines before them.

To parse a line and to check the shape of its commands takes no store, and a sixth of the time of recording.
The first lines are read here: a short file is done before another process has even started. So is every line
that the other process died over. Knows lines and pickles of plain values; knows no store.
"""

from __future__ import annotations

import contextlib
import queue
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from ledger.collector import collect_rarely
from ledger.commands import Batch, Command
from ledger.declaration import Registry
from ledger.entries import registry as declared
from ledger.errors import Problem, Refused
from ledger.exchange.lines import ReadLine, read_line
from ledger.values import Actor

HERE_FIRST = 1_000
"""Lines read here before another process is started."""

_PART_LINES, _PART_BYTES = 200, 1024 * 1024
_PARTS_AHEAD = 3
_PATIENCE = 5
"""Seconds for the other process to end by itself."""

Line = tuple[int, bytes | None]


def read_ahead(registry: Registry, actor: Actor, lines: Iterable[Line]) -> Iterator[ReadLine]:
    """What ``read_line`` makes of each line, in order; of a long file mostly made elsewhere.

    Args:
        registry: the known entry types; others than this program's own are not known to another process.
        actor: who records.
        lines: (number, bytes) as ``read_lines`` gives them.
    """
    parts = _parts(lines)
    taken = 0
    for part in parts:
        yield from _here(registry, actor, part)
        taken += len(part)
        if taken >= HERE_FIRST and registry is declared():
            break
    else:
        return
    with _Elsewhere(actor) as elsewhere:
        yield from elsewhere.read(registry, parts)


def _here(registry: Registry, actor: Actor, part: list[Line]) -> Iterator[ReadLine]:
    for number, line in part:
        yield read_line(registry, actor, number, line)


def _parts(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines by the handful: what is handed over must neither be tiny nor without bounds."""
    part: list[Line] = []
    size = 0
    for number, line in lines:
        part.append((number, line))
        size += len(line or b"")
        if len(part) >= _PART_LINES or size >= _PART_BYTES:
            yield part
            part, size = [], 0
    if part:
        yield part


class _Elsewhere:
    """The other process, from here."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        context = get_context("spawn")  # a fork would take open stores along
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, actor), daemon=True)
        self._process.start()
        theirs.close()  # so that either side notices when the other is gone
        self._ready = False

    def __enter__(self) -> _Elsewhere:
        return self

    def __exit__(self, *_: object) -> None:
        self._pipe.close()
        if self._ready:  # it will notice at once; else it is still starting, for nobody
            self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()

    def read(self, registry: Registry, parts: Iterator[list[Line]]) -> Iterator[ReadLine]:
        """Read all parts, in order; here, as long as the other process is not ready or when it died."""
        waiting: deque[list[Line]] = deque()
        for part in parts:
            if self._is_ready() and self._send(part):
                waiting.append(part)
                if len(waiting) > _PARTS_AHEAD:
                    yield from self._receive(registry, waiting.popleft())
            else:
                while waiting:
                    yield from self._receive(registry, waiting.popleft())
                yield from _here(registry, self._actor, part)
        while waiting:
            yield from self._receive(registry, waiting.popleft())

    def _is_ready(self) -> bool:
        with contextlib.suppress(EOFError, OSError):
            if not self._ready and self._pipe.poll():
                self._ready = bool(self._pipe.recv())
        return self._ready

    def _send(self, part: list[Line]) -> bool:
        try:
            self._pipe.send(part)
        except OSError:
            return False
        return True

    def _receive(self, registry: Registry, part: list[Line]) -> Iterable[ReadLine]:
        try:
            return [_unpacked(registry, self._actor, one) for one in self._pipe.recv()]
        except (EOFError, OSError):
            return _here(registry, self._actor, part)


# --- In the other process -----------------------------------------------------------------------------------


def _serve(pipe: Connection, actor: Actor) -> None:
    """Read the parts that come until none comes any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started this one decides when to stop
    collect_rarely()
    registry = declared()
    parts: queue.SimpleQueue[list[Line] | None] = queue.SimpleQueue()
    # Parts are taken off the pipe whatever is going on: two that wait for each other to take wait for ever.
    threading.Thread(target=_take, args=(pipe, parts), daemon=True).start()
    with contextlib.suppress(OSError):
        pipe.send(True)
        while (part := parts.get()) is not None:
            pipe.send([_packed(one) for one in _here(registry, actor, part)])


def _take(pipe: Connection, parts: queue.SimpleQueue[list[Line] | None]) -> None:
    with contextlib.suppress(EOFError, OSError):
        while True:
            parts.put(pipe.recv())
    parts.put(None)


# --- Over the pipe ------------------------------------------------------------------------------------------
# Plain tuples, as an entry type is a declaration that both sides have, and no value to be handed over.


def _packed(read: ReadLine) -> tuple[Any, ...]:
    outcome = read.outcome
    if isinstance(outcome, Refused):
        problems = [(one.code, one.path, dict(one.params)) for one in outcome.problems]
        return read.number, read.size, read.labels, problems, None
    commands = [
        (one.entry_type.kind, one.data, one.effective_on, one.label, one.corrects, one.named)
        for one in outcome.commands
    ]
    return read.number, read.size, read.labels, None, (commands, outcome.single, outcome.key, outcome.body)


def _unpacked(registry: Registry, actor: Actor, packed: tuple[Any, ...]) -> ReadLine:
    number, size, labels, problems, batch = packed
    if batch is None:
        return ReadLine(number, size, Refused([Problem(*one) for one in problems]), labels)
    commands, single, key, body = batch
    types = registry.entry_types
    made = tuple(Command(types[kind], *members) for kind, *members in commands)
    return ReadLine(number, size, Batch(actor, made, single, key, body), labels)
