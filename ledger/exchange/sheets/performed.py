"""Whether a payment that a row tells is in the book already, with its voucher, without, or written otherwise.

A voucher names a payment, whatever its letters' case and width. Where one side has none, day and sum name it:
a voucher was filled in, or left out. No entry of the book stands for two rows of a file, so two rows alike
are two payments. What could be the same and could be another is recorded with a remark. Refuses to know how
entries are recorded.
"""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ledger.book import Book
from ledger.core.errors import Problem, shown
from ledger.core.frozen import frozen
from ledger.exchange.sheets.row_values import Values

_CONTRACTS_KEPT = 256
_DAYS_NEAR = 7
"""Days within which two bureaus may have written down one payment; a habit of desks, no legal term."""

_FILLING = re.compile(r"第(?=\d)|(?<=\d)号$|(?<=\w)字(?=[-第]*\d)|(?<!\d)-(?=第?\d)")
_NAUGHTS = re.compile(r"(?<!\d)0+(?=\d)")
_DASHES = re.compile(r"[\u2010-\u2015\u2212_]")


def voucher_key(voucher: str) -> str:
    """A voucher's number under which its ways of writing meet: 记-0012号, 记字第12号 and 记12.

    Width, case, blanks, kinds of hyphen, and naughts that a spreadsheet takes away; hyphens between figures
    stay, because 1-12 is not 11-2.
    """
    text = _DASHES.sub("-", re.sub(r"\s", "", unicodedata.normalize("NFKC", voucher)))
    return _NAUGHTS.sub("", _FILLING.sub("", text)).casefold() or text


@frozen
class HeldPerformance:
    """A performance as the book holds it."""

    id: str
    type: str
    day: str
    amount: int | None
    voucher: str | None
    obligation: str | None
    event: str | None


@dataclass(slots=True)
class Performances:
    """The performances of a book by contract, and which of them rows of this run stand for already."""

    book: Book
    claimed: set[str] = field(default_factory=set)
    _by_contract: OrderedDict[str, list[HeldPerformance]] = field(default_factory=OrderedDict)

    def of(self, contract: str) -> list[HeldPerformance]:
        """Those of a contract, oldest first, as they were when it was first asked for."""
        if contract not in self._by_contract:
            sql = (
                'SELECT "id", "type", "performed_on", "amount", "voucher", "subject", "event" '
                'FROM "performance" WHERE "book" = ? AND "contract" = ?'
            )
            found = [HeldPerformance(*row) for row in self.book.store.rows(sql, (self.book.id, contract))]
            found.sort(key=lambda one: int(one.id.rpartition("-")[2]))
            self._by_contract[contract] = found
            if len(self._by_contract) > _CONTRACTS_KEPT:
                self._by_contract.popitem(last=False)
        return self._by_contract[contract]

    def found_again(self, values: Values, kind: str, day: str, members: dict[str, Any]) -> list[str]:
        """The performance that a row repeats, if there is one; what is doubtful is remarked with the row."""
        free = [
            one
            for one in self.of(members["contract"])
            if one.type == kind and members.get("event") in (None, one.event) and one.id not in self.claimed
        ]
        voucher, amount, clause = members.get("voucher"), members.get("amount"), members.get("obligation")
        named = _named(free, voucher)
        if named:
            named.sort(key=lambda one: (one.day != day, one.amount != amount, _apart(one.obligation, clause)))
            same = named[0]
            if same.day[:7] == day[:7] or same.amount == amount:
                return [same.id]
            _remark_near(values, [same], day)  # numbers of vouchers begin anew every month or year
            return []
        alike = [one for one in free if (one.day, one.amount) == (day, amount)]
        half = [one for one in alike if one.voucher is None or voucher is None]
        if half:
            chosen = min(half, key=lambda one: (one.voucher != voucher, _apart(one.obligation, clause)))
            _remark_match(values, chosen, voucher, clause)
            return [chosen.id]
        _remark_near(values, alike or _near(free, day, amount, voucher), day)
        return []


def _named(free: Sequence[HeldPerformance], voucher: str | None) -> list[HeldPerformance]:
    """Those that have a voucher's number."""
    key = None if voucher is None else voucher_key(voucher)
    return [one for one in free if one.voucher is not None and voucher_key(one.voucher) == key]


def _apart(one: str | None, other: str | None) -> int:
    """How far two clauses are apart: the same, one of them not told, different."""
    if one == other:
        return 0
    return 1 if one is None or other is None else 2


def _remark_match(values: Values, same: HeldPerformance, voucher: str | None, clause: str | None) -> None:
    if voucher is None and same.voucher is not None:
        params = {"id": same.id, "voucher": shown(same.voucher)}
        values.remark("voucher", Problem("payment.voucher-left-out", "", params))
    if _apart(same.obligation, clause) > 1:
        values.remark("clause", Problem("payment.other-clause", "", {"id": same.id, "day": same.day}))


def _near(
    free: Sequence[HeldPerformance], day: str, amount: int | None, voucher: str | None
) -> list[HeldPerformance]:
    """Performances that may be the same with another day or sum, where one of the two has no voucher."""
    return [
        one
        for one in free
        if (one.voucher is None or voucher is None)
        and ((one.amount == amount and _days(one.day, day) <= _DAYS_NEAR) or one.day == day)
    ]


def _days(one: str, other: str) -> int:
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _remark_near(values: Values, near: Sequence[HeldPerformance], day: str) -> None:
    if near:
        one = min(near, key=lambda item: _days(item.day, day))
        params = {"id": one.id, "day": one.day, "voucher": shown(one.voucher or "-")}
        values.remark("day", Problem("payment.like-another", "", params))
