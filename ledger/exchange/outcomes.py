"""What became of what a file holds: counted alike for every outside format.

Each format counts its own unit (a row, a contract) and adds what only it can tell. Knows counts alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from ledger.fields import Named


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
