"""What is measured, in the order in which it is printed; a further measurement is one more line here.

Suites are named by module and function, and loaded one by one: a printer or a driver that one of them needs
would otherwise count among the memory of all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.bench.measure import Line

SMALL = 10_000
GROWING = (SMALL, 100_000, 1_000_000)


@dataclass(frozen=True, slots=True)
class Suite:
    """Measurements that share a folder and a process.

    Attributes:
        module, function: called with an empty folder and, where it has sizes, one of them; gives lines.
        sizes: of the run of a minute.
        full: of the large run.
        quick: whether it belongs to the run of a minute.
    """

    module: str
    function: str
    sizes: tuple[int, ...] = ()
    full: tuple[int, ...] = ()
    quick: bool = True

    def runs(self, *, full: bool) -> tuple[int | None, ...]:
        """The sizes of a run; None alone where the suite has none."""
        return (self.full if full else self.sizes) or (None,)

    def lines(self, folder: Path, size: int | None) -> Iterable[Line]:
        """Measure; each line is given as soon as it is known."""
        measure = getattr(import_module(f"tests.bench.{self.module}"), self.function)
        found: Iterable[Line] = measure(folder) if size is None else measure(folder, size)
        return found


SUITES: dict[str, Suite] = {
    "entry": Suite("core", "durable_entry"),
    "batch": Suite("core", "batch_append"),
    "log": Suite("core", "log_alone"),
    "contracts": Suite("contracts", "recording"),
    "reading": Suite("contracts", "reading", (2_000,), (SMALL, 100_000)),
    "sheets": Suite("sheets", "importing", (2_000,), (50_000,)),
    "book": Suite("large", "measuring", (SMALL,), GROWING),
    "sweeps": Suite("sweeps", "sweeping", (SMALL,), GROWING),
    "lists": Suite("lists", "measuring", (SMALL,), (100_000, 1_000_000)),
    "lists-postgresql": Suite("lists", "on_server", quick=False),
    "papers": Suite("papers", "printing", quick=False),
    "postgresql": Suite("postgres", "measuring", quick=False),
}
