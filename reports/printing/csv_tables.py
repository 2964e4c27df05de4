"""Tables as CSV that a spreadsheet opens as it should: UTF-8 with byte order mark, CRLF, no live formula.

Knows cells, not what they mean.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from ledger.core.money import Money, figures

Cell = str | int | date | Money | None
_LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula, full-width forms too."""


def write_sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One CSV file. Sums stand in figures without thousands; what is not known is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_inert(column) for column in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        return figures(value.minor, value.currency).replace(",", "")
    if isinstance(value, date):
        return value.isoformat()
    return _inert(value) if isinstance(value, str) else str(value)


def _inert(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe before what looks like a formula, blanks ahead or not."""
    return "'" + text if text.lstrip(" \u3000\u00a0").startswith(_LIVE) else text
