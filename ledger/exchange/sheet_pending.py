"""Rows of a sheet that wait for their batch to be recorded. Refuses to know how it is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ledger.commands import Batch
from ledger.errors import Problem
from ledger.exchange.outcomes import Outcome
from ledger.exchange.sheet_file import SourceRow
from ledger.exchange.sheet_rows import Values


@dataclass(slots=True)
class Pending:
    """Rows waiting for their batch to be recorded.

    ``lead`` is the place in the batch of the row's own entry; ``places`` tell of each command which column
    its members came from, where they have another name. ``founds`` are the labels of the organisations that
    the batch registers first: they come into the book with the row or not at all. ``notes`` tell what a
    correction changed, with the column.
    """

    rows: list[tuple[SourceRow, Values]]
    outcome: Outcome
    batch: Batch | None = None
    places: list[Mapping[str, str]] = field(default_factory=list)
    identifier: str = ""
    lead: int = 0
    commands: list[dict[str, Any]] = field(default_factory=list)
    founds: list[str] = field(default_factory=list)
    notes: list[tuple[int | None, Problem]] = field(default_factory=list)

    def bring(self, command: dict[str, Any], places: Mapping[str, str]) -> None:
        """Register an organisation with the row, before its own entries."""
        self.commands.insert(0, command)
        self.places.insert(0, places)
        self.founds.append(command["label"])
        self.lead += 1
