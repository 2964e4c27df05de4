"""Where in a handed-in sheet a problem of its entry stands, and in which words it is told there.

Knows rows, columns and problems; refuses to know how entries are recorded (``importer``).
"""

from __future__ import annotations

import re

from ledger.core.errors import Problem
from ledger.exchange.sheets.columns import Layout
from ledger.exchange.sheets.file import SourceRow
from ledger.exchange.sheets.row_values import Values
from ledger.words.say import say

_LINE = re.compile(r"/data/lines/(\d+)(?:/|$)")
DAY_OF = {
    "contracts": "signed_on",
    "payments": "day",
    "payrolls": "payday",
    "wage-payments": "day",
    "tenures": "since",
    "listings": "decided_on",
}
"""The column that an entry's effective day came from."""


def line_of(path: str, rows: int) -> int:
    """Which row of several that are one entry a place in it is about: the first, unless it is in a line."""
    found = _LINE.search(path)
    return min(int(found[1]), rows - 1) if found else 0


def refuse_whole(rows: list[tuple[SourceRow, Values]]) -> None:
    """Tell the good rows of an entry which of its rows is why they are refused with it."""
    bad = next((row.number for row, values in rows if values.problems), 0)
    for _, values in rows:
        if not values.problems:
            values.wrong(None, Problem("sheet.payroll-refused", "", {"row": bad}))


def sentence_of(problem: Problem, layout: Layout, language: str) -> str:
    """A problem in words of the sheet: the place is told by the cell, and a member by its heading."""
    params = dict(problem.params)
    found = layout.found.get(str(params.get("member")))
    if found is not None:
        params["member"] = found.column.zh if language == "zh" else found.column.en
    return say(Problem(problem.code, "", params), language)
