"""The cells of a row by member, read as their columns have it; what can't be read is a problem with its cell.

Refuses to know what a row states, and what the book holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ledger.core.credit_code import CODE_LENGTH, valid_credit_code
from ledger.core.errors import Problem, Refused, shown
from ledger.core.identity_numbers import is_identity_not_code
from ledger.exchange.sheets.cells import (
    choice_of,
    choices_of,
    count_of,
    credit_code_of,
    day_of,
    flag_of,
    given,
    month_of,
    plain,
    text_of,
)
from ledger.exchange.sheets.columns import FoundColumn, Layout, Type, cell
from ledger.exchange.sheets.file import SourceRow, Value
from ledger.exchange.sheets.marks import cell_fault, cell_remark
from ledger.exchange.sheets.rates import late_rate_of
from ledger.exchange.sheets.sums import money_of, sum_remark
from ledger.exchange.sheets.units import MoneyUnit

T = TypeVar("T")
_READERS: Mapping[Type, Callable[[Value], Any]] = {
    Type.DAY: lambda value: day_of(value).isoformat(),
    Type.MONTH: month_of,
    Type.COUNT: count_of,
    Type.FLAG: flag_of,
    Type.RATE: late_rate_of,
}
"""What reads a cell that needs nothing beside it; any other is text."""


@dataclass(slots=True)
class Values:
    """The cells of a row by member; what can't be read is kept as a problem with its column.

    ``expects`` is the currency of its contract, once known; ``brought`` the columns of whom it registers.
    """

    row: SourceRow
    layout: Layout
    problems: list[tuple[int | None, Problem]] = field(default_factory=list)
    remarks: list[tuple[int | None, Problem]] = field(default_factory=list)
    expects: str | None = None
    brought: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Tell of bytes that are no text: the row is refused, whatever its other cells say."""
        for place in sorted(self.row.garbled):
            self.problems.append((place, Problem("cell.garbled", "", {"row": self.row.number})))

    def read(self, member: str) -> Any:
        """The value of a member, or None where nothing is given or it can't be read."""
        found = self.layout.found.get(member)
        if found is None or found.place in self.row.garbled:
            return None
        fault, value = cell_fault(self.row, found), cell(self.row, found)
        if fault is not None:
            self.wrong(member, fault)
            return None
        if not given(value):
            if found.column.required and not found.column.may_be_blank:
                self.wrong(member, Problem("field.required"))
            return None
        remark = cell_remark(self.row, self.layout, found)
        if remark is not None:
            self.remark(member, remark)
        return self.tried(member, lambda: self._held(member, found, value))

    def tells(self, member: str) -> bool:
        """Whether the sheet has a member, and the row says something there."""
        found = self.layout.found.get(member)
        return found is not None and (given(cell(self.row, found)) or found.place in self.row.formulas)

    def _held(self, member: str, found: FoundColumn, value: Value) -> Any:
        """A given value as its column has it."""
        column, holds = found.column, found.column.holds
        if column.choices is not None and holds is Type.CHOICES:
            return choices_of(value, column.choices, column.also)
        if column.choices is not None:
            return choice_of(value, column.choices, column.also)
        if holds is Type.CODE:
            return self._code(member, value)
        if holds is Type.MONEY:
            words = self._beside() if member == "amount" else None
            currency = self._currency(found.unit)
            minor = money_of(value, found.unit, words, currency)
            code = currency or (found.unit.currency if found.unit else None) or "CNY"
            huge = sum_remark(value, found.unit, words, minor, code)
            if huge is not None:
                self.remark(member, huge)
            return minor
        return _READERS.get(holds, text_of)(value)

    def _code(self, member: str, value: Value) -> str | None:
        code = credit_code_of(value)
        if is_identity_not_code(code or plain(value)):
            self.wrong(member, Problem("party.identity-code"))
        elif code is None:
            written = plain(value)
            length = len(re.sub(r"[\s\-]", "", written))
            why = "cell.code-unknown" if length == CODE_LENGTH else "cell.code-length"
            params = {"value": shown(written), "length": length, "wanted": CODE_LENGTH}
            self.remark(member, Problem(why, "", params))
        elif not valid_credit_code(code):
            self.remark(member, Problem("credit-code.check-digit", "", {"value": code}))
        return code

    def _currency(self, unit: MoneyUnit | None) -> str | None:
        """The currency of the row's sums: that of its contract, or named, or CNY where a row may name one."""
        column = next((one for one in self.layout.columns if one.member == "currency"), None)
        if column is None or column.choices is None:
            return self.expects
        value = cell(self.row, found) if (found := self.layout.found.get("currency")) else None
        if not given(value):
            return unit.currency if unit is not None and unit.currency else "CNY"
        try:
            return choice_of(value, column.choices, column.also)
        except Refused:
            return None  # told where the currency itself is read

    def _beside(self) -> Value:
        words = self.layout.found.get("words")
        return cell(self.row, words) if words else None

    def tried(self, member: str | None, work: Callable[[], T]) -> T | None:
        """The result of work; its refusal becomes a problem of the member's cell."""
        try:
            return work()
        except Refused as refused:
            for problem in refused.problems:
                self.wrong(member, problem)
            return None

    def wrong(self, member: str | None, problem: Problem) -> None:
        """Note a problem with a cell, or with the row."""
        self.problems.append((self.place(member), problem))

    def remark(self, member: str | None, problem: Problem) -> None:
        """Note an oddity that does not stop the row."""
        self.remarks.append((self.place(member), problem))

    def needs(self, member: str, missing: str) -> None:
        """Note that what one cell says can't be taken without another, which is empty or can't be read."""
        if any(place == self.place(missing) for place, _ in self.problems if place is not None):
            return  # told already
        names = {column.member: column for column in self.layout.columns}
        one, other = names[member], names[missing]
        at = member if self.place(missing) is None else missing
        self.wrong(at, Problem("sheet.companion-missing", "", {"given": one.zh, "missing": other.zh}))

    def place(self, member: str | None) -> int | None:
        """The column of a member, if the sheet has it."""
        found = self.layout.found.get(member or "")
        return found.place if found else None
