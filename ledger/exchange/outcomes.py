"""What became of what a file holds: counted alike for every outside format.

Each format counts its own unit (a row, a contract) and adds what only it can tell. Knows counts alone, and
how to keep what has to be told.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from os import SEEK_END
from typing import IO, Generic, TypeVar

from ledger.core.fields import Named

T = TypeVar("T")


class Outcome(Named):
    """What became of a row or a contract."""

    NEW = "new", "新增", "new"
    CHANGED = "changed", "更正", "changed"
    UNCHANGED = "unchanged", "未变", "unchanged"
    REFUSED = "refused", "退回", "refused"


@dataclass(slots=True)
class Tally:
    """Counts of a file.

    Attributes:
        read: units read, of which each is new, changed, unchanged or refused; or was passed over.
        skipped: units that are passed over: totals and examples, contracts that are not in force.
        remarks: what was odd but taken.
    """

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    skipped: int = 0
    remarks: int = 0

    def count(self, outcome: Outcome, units: int = 1) -> None:
        """Add units of an outcome."""
        setattr(self, outcome.value, getattr(self, outcome.value) + units)


class Spool(Generic[T]):
    """A list that only grows and is read from its start: the first items in memory, all others in a file.

    What a file of any size has to be told of fits, and nothing of it is left out. The file has no name, so
    nobody else reads it, and whatever ends the process takes it away.
    """

    HELD = 1_000

    def __init__(self) -> None:
        self._held: list[T] = []
        self._file: IO[bytes] | None = None
        self._count = 0

    def append(self, item: T) -> None:
        """Add an item."""
        self._count += 1
        if len(self._held) < self.HELD:
            self._held.append(item)
            return
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the spool)
        self._file.seek(0, SEEK_END)
        pickle.dump(item, self._file)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[T]:
        yield from self._held
        place = 0
        for _ in range(self._count - len(self._held)):
            assert self._file is not None  # noqa: S101 (it holds what is not in memory)
            self._file.seek(place)
            item: T = pickle.load(self._file)  # noqa: S301 (its own bytes, in a file without a name)
            place = self._file.tell()
            yield item
