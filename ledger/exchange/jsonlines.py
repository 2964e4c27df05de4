"""JSON lines in: a line is a command, a line that is an array is one atomic batch.

Good lines are recorded some thousands to a transaction (``intake``); a bad line is refused with its number,
path and reason. Memory is bounded. How a line is read is for ``lines``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO, Any

from ledger.book import Book
from ledger.core.errors import Problem, Refused
from ledger.core.frozen import frozen
from ledger.core.values import Actor
from ledger.exchange.intake import Intake, IntakeUnit
from ledger.exchange.lines import ReadLine, parsed, read_line, read_lines
from ledger.exchange.outcomes import Outcome
from ledger.record.commands import read_batch
from ledger.record.receipts import Receipt
from ledger.record.record import record_batches

ATOMIC_BYTES_MAX = 64 * 1024 * 1024
CHUNK_ENTRIES = 2_500


@frozen
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
        erasure_pending: the last step of an erasure failed (see ``Receipt``).
    """

    lines: int = 0
    entries: int = 0
    repeated: int = 0
    refused: int = 0
    warnings: int = 0
    last: Receipt | None = None
    last_line: int = 0
    erasure_pending: bool = False


@dataclass(slots=True, kw_only=True)
class _LineUnit(IntakeUnit):
    number: int


class Importer:
    """One run over one stream.

    Args:
        book: where to.
        actor: who records.
        accepted, refused, progress: told of each line recorded, each refused, and the bytes read.
    """

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
        self._keys: set[str] = set()
        self._intake = Intake(book, actor, self, most=CHUNK_ENTRIES, labels=self._labels)

    def run(self, stream: IO[bytes]) -> Summary:
        """Record every good line; refuse the bad ones one by one.

        Labels hold for the whole file: a line may refer to what an earlier line founded.
        """
        for number, given in read_lines(stream):
            line = read_line(self.book.registry, self.actor, number, given)
            self.summary.lines += 1
            self._take(line)
            self._progress(line.size)
        self._intake.flush()
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
                value = parsed(line)
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

    def _take(self, line: ReadLine) -> None:
        batch = line.outcome
        if isinstance(batch, Refused):
            self._intake.wait(_LineUnit(number=line.number, outcome=Outcome.REFUSED, result=batch))
            self._forget(line.labels)
            return
        if batch.key is not None and batch.key in self._keys:
            self._intake.flush()
        if batch.key is not None:
            self._keys.add(batch.key)
        self._intake.wait(_LineUnit(number=line.number, batch=batch), len(batch.commands))

    def _forget(self, labels: Sequence[str]) -> None:
        """What a refused line would have named is not what an earlier line called so."""
        if labels:
            self._intake.flush()
            for label in labels:
                self._labels.pop(label, None)

    def mend(self, unit: _LineUnit, refused: Refused) -> bool:
        """A line is recorded as it stands."""
        return False

    def tell(self, units: Sequence[_LineUnit]) -> None:
        """Tell of lines."""
        self._keys.clear()
        for unit in units:
            self.summary.last_line = unit.number
            if isinstance(unit.result, Refused):
                self._refuse(unit.number, unit.result)
            elif unit.result is not None:
                self._accept(unit.number, unit.result)

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


def _with_line(problem: Problem, lines: list[int]) -> Problem:
    """A problem of an atomic file with the line its command stands in."""
    index = problem.path.split("/")[1] if problem.path.startswith("/") else ""
    if not index.isdigit() or int(index) >= len(lines):
        return problem
    path = "/" + problem.path.split("/", 2)[2] if problem.path.count("/") > 1 else ""
    return Problem(problem.code, path, problem.params).at_line(lines[int(index)])
