"""One way into the book for every outside format: units wait, are recorded in rounds, and told of in order.

A unit is what is recorded together or not at all: a line, a row, a payroll, a contract. A format parses,
finds what the book holds already, and tells; in between, this checks shapes, records what waits in one
transaction, and tries again what its format can mend. A bad unit costs no other. Refuses to know formats.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from ledger.book import Book
from ledger.core.errors import Refused
from ledger.core.values import Actor
from ledger.exchange.outcomes import Outcome
from ledger.record.commands import Batch, read_batch
from ledger.record.receipts import Receipt
from ledger.record.record import record_batches


@dataclass(slots=True, kw_only=True)
class IntakeUnit:
    """What of a file is recorded together or not at all.

    Attributes:
        commands: what it says that the book does not hold yet; none where the book holds all of it.
        batch: the commands with their shape checked; None until then, and of a unit that is refused.
        outcome: what becomes of it, as its format finds; refused, where it is.
        result: the receipt of what was recorded, or why it was refused; None where nothing was tried.
    """

    commands: list[dict[str, Any]] = field(default_factory=list)
    batch: Batch | None = None
    outcome: Outcome = Outcome.NEW
    result: Receipt | Refused | None = None


U = TypeVar("U", bound=IntakeUnit)
U_contra = TypeVar("U_contra", bound=IntakeUnit, contravariant=True)


class Format(Protocol[U_contra]):
    """What a format knows of its units, and no one else."""

    def mend(self, unit: U_contra, refused: Refused) -> bool:
        """Mend a unit that was refused; False where that can't be done.

        What is mended is tried again. So that this ends, every mending takes something away, or brings
        what no other unit brings.
        """

    def tell(self, units: Sequence[U_contra]) -> None:
        """Tell what became of units, all of them settled, in the order in which they came."""


class Intake(Generic[U]):
    """Units on their way from one file into the book.

    Args:
        book: the book.
        actor: who records.
        format_: mends and tells.
        most: how much waits at the most before it is recorded; None to wait until ``flush``.
        labels: ids by the labels of what was founded, for all of the file; it gains those of each unit. None
            where a label holds within its unit alone.
    """

    def __init__(
        self,
        book: Book,
        actor: Actor,
        format_: Format[U],
        *,
        most: int | None = None,
        labels: dict[str, str] | None = None,
    ) -> None:
        self.book, self.actor, self.format, self.most, self.labels = book, actor, format_, most, labels
        self._waiting: list[U] = []
        self._size = 0

    def wait(self, unit: U, size: int = 1) -> None:
        """Put a unit in line; with enough of them, all are recorded."""
        self._waiting.append(unit)
        self._size += size
        if self.most is not None and self._size >= self.most:
            self.flush()

    def flush(self) -> None:
        """Record and tell what waits."""
        units, self._waiting, self._size = self._waiting, [], 0
        self.take(units)

    def take(self, units: Sequence[U]) -> None:
        """Record units in one transaction a round, the mended ones again, and tell of all of them."""
        left = [unit for unit in units if unit.batch is not None or (unit.commands and not unit.result)]
        while left:
            left = self._round(left)
        self.format.tell(units)

    def shape(self, unit: U) -> bool:
        """Check the shape of a unit's commands before it waits; False where it is refused."""
        refused = self._shaped(unit)
        return refused is None or self._mended(unit, refused)

    def _round(self, units: Sequence[U]) -> list[U]:
        """Record units; those that were refused and mended come back."""
        ready: list[U] = []
        again: list[U] = []
        for unit in units:
            refused = self._shaped(unit)
            if refused is None:
                ready.append(unit)
            elif self._mended(unit, refused):
                again.append(unit)
        batches = [unit.batch for unit in ready if unit.batch is not None]
        found = record_batches(self.book, batches, labels=self.labels) if batches else ()
        for unit, result in zip(ready, found, strict=True):
            if not isinstance(result, Refused):
                unit.result = result
            elif self._mended(unit, result):
                again.append(unit)
        return again

    def _shaped(self, unit: U) -> Refused | None:
        """Check the shape of a unit's commands, unless that was done; why it is refused, where it is."""
        if unit.batch is None:
            try:
                unit.batch = read_batch(self.book.registry, self.actor, unit.commands)
            except Refused as refused:
                return refused
        return None

    def _mended(self, unit: U, refused: Refused) -> bool:
        """Whether a refused unit has something left that is tried again."""
        unit.batch = None
        if self.format.mend(unit, refused):
            return bool(unit.commands)
        unit.outcome, unit.result = Outcome.REFUSED, refused
        return False
