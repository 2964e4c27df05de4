"""What a cell's marks forbid, whatever its text says: formulas, errors, sums of other rows, texts made days.

Knows what a column holds; refuses to know what it means.
"""

from __future__ import annotations

from datetime import date

from ledger.core.errors import Problem, shown
from ledger.exchange.sheets.cells import given
from ledger.exchange.sheets.columns import FoundColumn, Layout, Type, cell
from ledger.exchange.sheets.file import ErrorValue, Figure, Merged, SourceRow

_OF_DAYS = frozenset([Type.DAY, Type.MONTH])
_PLAIN = (str, Figure, type(None))
_ADDED_UP = frozenset([Type.MONEY, Type.COUNT])
"""What is added up: written once over several rows, it is not each one's."""


def cell_fault(row: SourceRow, found: FoundColumn) -> Problem | None:
    """Why a cell can't be read for what it shows; None where it can."""
    value, holds = cell(row, found), found.column.holds
    if type(value) in _PLAIN and not (row.formulas or row.merged):  # as nearly every cell is
        return None
    if found.place in row.formulas:
        return Problem("cell.formula")
    if isinstance(value, ErrorValue):
        return Problem("cell.error", "", {"value": shown(value)})
    merged = _merged(row, found)
    if merged is not None and not merged.first and holds in _ADDED_UP:
        return Problem("cell.merged", "", {"area": merged.area})
    if isinstance(value, date) and holds not in _OF_DAYS:
        return Problem("cell.became-day", "", {"value": value.isoformat()})
    return None


def cell_remark(row: SourceRow, layout: Layout, found: FoundColumn) -> Problem | None:
    """What is to be said of a sum that stands in the first of merged cells, and is taken for that row's."""
    merged = _merged(row, found) if row.merged else None
    if merged is None or merged.rows == 1 or found.column.holds not in _ADDED_UP:
        return None
    # a row may take several lines of the sheet: then all that it says is merged over them
    tall = {one.column for one in row.merged if one.rows == merged.rows}
    if all(one.place in tall for one in layout.found.values() if given(cell(row, one))):
        return None
    return Problem("cell.merged-first", "", {"area": merged.area})


def _merged(row: SourceRow, found: FoundColumn) -> Merged | None:
    if not row.merged:
        return None
    return next((one for one in row.merged if one.column == found.place), None)
