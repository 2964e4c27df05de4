"""Rows of a sheet that wait to be recorded together. Refuses to know how they are recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ledger.core.errors import Problem
from ledger.entries.parties import called
from ledger.exchange.intake import IntakeUnit
from ledger.exchange.outcomes import Outcome
from ledger.exchange.sheets.file import SourceRow
from ledger.exchange.sheets.row_values import Values
from ledger.exchange.sheets.telling import refuse_whole


@dataclass(slots=True, kw_only=True)
class Pending(IntakeUnit):
    """Rows that are recorded together: one, or all of a payroll.

    ``lead`` is the place in the batch of the row's own entry; ``places`` tell of each command which column
    its members came from, where they have another name. ``founds`` are the labels of the organisations that
    the batch registers first: they come into the book with the row or not at all. ``notes`` tell what a
    correction changed, with the column. ``each`` is what became of every row where they are not alike.
    """

    rows: list[tuple[SourceRow, Values]]
    places: list[Mapping[str, str]] = field(default_factory=list)
    identifier: str = ""
    lead: int = 0
    founds: list[str] = field(default_factory=list)
    notes: list[tuple[int | None, Problem]] = field(default_factory=list)
    each: Sequence[Outcome] = ()

    def bring(self, command: dict[str, Any], places: Mapping[str, str]) -> None:
        """Register an organisation with the row, before its own entries."""
        self.commands.insert(0, command)
        self.places.insert(0, places)
        self.founds.append(command["label"])
        self.lead += 1

    def registered(self, ids: Sequence[str | None]) -> list[tuple[str, str]]:
        """The organisations that came into the book with the row, each by id and name.

        Args:
            ids: what the commands of the batch founded.
        """
        founded = list(zip(self.commands, ids, strict=True))[: len(self.founds)]
        return [
            (str(identifier), command["data"].get("name") or called(str(ids[at - 1])))
            for at, (command, identifier) in enumerate(founded)
            if command["kind"] == "organisation.registered"
        ]


def in_order(waiting: Iterable[Pending]) -> list[tuple[SourceRow, Values, Pending, Outcome]]:
    """Every row with what became of it, in the order of the file."""
    found = []
    for pending in waiting:
        if pending.outcome is Outcome.REFUSED:
            refuse_whole(pending.rows)
        alike = pending.outcome in (Outcome.REFUSED, Outcome.UNCHANGED) or not pending.each
        each = [pending.outcome] * len(pending.rows) if alike else pending.each
        found += [(row, values, pending, one) for (row, values), one in zip(pending.rows, each, strict=True)]
    return sorted(found, key=lambda told: told[0].number)
