"""Wage ledgers in: one row a worker, in any order; the rows of one month and payday are one payroll.

A payroll is kept worker by worker: a row is compared with the line and the payment of its own worker, and a
bad row costs no other. What a sheet does not mention stays as it is. Names and identity numbers go through
the vault with the entry. Refuses to know how entries are recorded (``importer``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ledger.core.errors import Problem, refuse, shown
from ledger.core.identity_numbers import identity_number
from ledger.core.money import figures
from ledger.core.names import name_key
from ledger.exchange.outcomes import Outcome
from ledger.exchange.sheets.cells import plain
from ledger.exchange.sheets.columns import cell
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.parsed_row import ROW, ParsedRow
from ledger.exchange.sheets.parties import contract_of, party
from ledger.exchange.sheets.row_values import Values
from ledger.exchange.sheets.sums import money_of
from ledger.exchange.sheets.units import MoneyUnit
from ledger.exchange.sheets.wages_held import HeldPayroll, held

GROUP_MAX = 5_000
"""Rows in memory at a time; those of one payroll that lie further apart are recorded in turn."""

_KEY = ("contract", "employer", "month", "payday")
_NOTHING = re.compile(r"[\W_]*|无|没有|无扣款|none", re.IGNORECASE)
_ITEM = re.compile(
    r"\s*[^\d.,+%\-]*?\s*(?P<sum>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?P<unit>万元|元|万)?"
    r"\s*(?:[、,;+\n]|$|(?=\s))"
)
"""One item: what it is called, its sum, a unit; width was folded before."""


@dataclass(slots=True)
class PayrollRow:
    """A row that could be read: its payroll, its worker, what was deducted for him and what he got."""

    values: Values
    key: tuple[str, ...]
    worker: dict[str, Any]
    paid: int | None
    outcome: Outcome = Outcome.NEW


@dataclass(slots=True)
class Payrolls:
    """The rows of a sheet on their way to payrolls.

    Attributes:
        named: where a worker of a payroll was named before, one key a row.
        namesakes: the first row of a name in a payroll, and the first of them without an identity number.
        taken: the numbers of workers that rows have named, by payroll.
    """

    lookup: Lookup
    waiting: dict[tuple[str, ...], list[PayrollRow]] = field(default_factory=dict)
    count: int = 0
    named: dict[int, int] = field(default_factory=dict)
    namesakes: dict[int, tuple[int, int | None]] = field(default_factory=dict)
    taken: dict[tuple[str, ...], set[int]] = field(default_factory=dict)
    round: int = 0

    def add(self, values: Values) -> bool:
        """Take a row in; False where it can't be read."""
        line = _line(values)
        if line is None or not self._names_another(line):
            return False
        self.waiting.setdefault(line.key, []).append(line)
        self.count += 1
        return True

    def _names_another(self, line: PayrollRow) -> bool:
        """Whether no row before names the same worker of the same payroll.

        By his identity number; without one a row that repeats another in every cell is no second worker's.
        """
        number, row = line.worker.get("identity_number"), line.values.row.number
        before = self.named.setdefault(hash((line.key, number or _cells(line))), row)
        if before == row:
            self._remark_namesake(line, number)
            return True
        if number is None:
            line.values.wrong("name", Problem("sheet.worker-alike", "", {"row": before}))
        else:
            line.values.wrong("identity_number", Problem("sheet.worker-twice", "", {"row": before}))
        return False

    def _remark_namesake(self, line: PayrollRow, number: str | None) -> None:
        """Tell of a row of the same name that may be of the same worker: one of the two lacks the number."""
        row, key = line.values.row.number, hash((line.key, line.worker["name"]))
        first, unnumbered = self.namesakes.get(key, (row, None))
        other = first if number is None else unnumbered
        if other is not None and other != row:
            line.values.remark("name", Problem("sheet.worker-namesake", "", {"row": row, "other": other}))
        if unnumbered is None and number is None:
            unnumbered = row
        self.namesakes[key] = first, unnumbered

    def made(self) -> Iterator[tuple[ParsedRow | None, list[PayrollRow]]]:
        """What the rows that wait state, a payroll after the other; rows that don't fit come with None."""
        groups, self.waiting, self.count = self.waiting, {}, 0
        self.round += 1
        for key, group in groups.items():
            fitting: dict[tuple[str, str, str], list[PayrollRow]] = {}
            for line in group:
                found = self._sides(line)
                if found is not None:
                    fitting.setdefault(found, []).append(line)
            for sides, lines in fitting.items():
                made, taken = self._of_one(key, sides, lines)
                if taken:
                    yield made, taken
            yield from ((None, [line]) for line in group if line.values.problems)

    def _sides(self, line: PayrollRow) -> tuple[str, str, str] | None:
        """(contract, day of signing, employer) of a row."""
        contract = contract_of(line.values, self.lookup)
        body = party(line.values, self.lookup, "employer", register_as="enterprise")
        return None if contract is None or body is None else (contract[0], contract[2], body)

    def _of_one(
        self, key: tuple[str, ...], sides: tuple[str, str, str], lines: list[PayrollRow]
    ) -> tuple[ParsedRow, list[PayrollRow]]:
        """What the rows of one payroll state, and those of them that fit what the book holds."""
        contract, signed_on, body = sides
        month, payday = key[2:4]
        existing: list[str] = []
        if not body.startswith("@"):
            wanted = {"contract": contract, "employer": body, "month": month, "payday": payday}
            existing = self.lookup.ids("payroll", **wanted)
        known = held(self.lookup.book, existing[0]) if existing else HeldPayroll()
        known.taken = self.taken.setdefault(key, set())
        sheet = _Sheet(known, payday)
        taken = [line for line in lines if sheet.take(line)]
        stated = max(f"{month}-28", signed_on)
        on = min(stated, payday) if payday >= signed_on else stated
        data = {"contract": contract, "employer": body, "month": month, "payday": payday}
        command = {
            "kind": "wage.payroll-stated",
            "effective_on": known.stated.effective_on if known.stated else on,
            "label": "row",
            "data": {**data, **sheet.statement()},
        }
        made = ParsedRow(command, ("payroll", *key, self.round), existing[:1])
        made.following += sheet.payments(contract)
        made.following_places = {"amount": "paid", "lines": "paid"}
        return made, taken


def _line(values: Values) -> PayrollRow | None:
    """A row as far as it can be read by itself."""
    key = tuple(values.read(name) for name in _KEY)
    purchaser = values.read("purchaser")
    worker = {name: values.read(name) for name in ("name", "identity_number", "contact", "amount")}
    number = worker["identity_number"]
    if number is not None:
        worker["identity_number"] = identity_number(number)
        if worker["identity_number"] is None:
            values.wrong("identity_number", Problem("identity.invalid"))
    paid: int | None = values.read("paid")
    paid_on = values.read("paid_on")
    if paid and paid_on is not None and key[3] is not None and paid_on > key[3]:
        values.wrong("paid_on", Problem("wage.paid-on-later", "", {"day": paid_on, "payday": key[3]}))
    deducted = deducted_of(values)
    amount = worker["amount"]
    if amount is not None and deducted is not None and deducted > amount:
        params = {"deducted": figures(deducted), "amount": figures(amount)}
        values.wrong("deducted", Problem("wage.deducted-too-much", "", params))
    if values.problems or None in key or worker["name"] is None or amount is None:
        return None
    if deducted is not None:
        worker["deducted"] = deducted
    named, employer, month, payday = key
    alike = (name_key(named), name_key(employer), month, payday, name_key(purchaser or ""))
    return PayrollRow(values, alike, {name: one for name, one in worker.items() if one is not None}, paid)


def _cells(line: PayrollRow) -> tuple[str, ...]:
    """What a row says of its worker, cell by cell."""
    layout, row = line.values.layout, line.values.row
    return tuple(plain(cell(row, found)) for name, found in sorted(layout.found.items()) if name not in _KEY)


def deducted_of(values: Values) -> int | None:
    """What was deducted for a worker and paid on; None where the row does not say."""
    column = values.layout.found.get("deducted")
    written = values.read("deducted")
    if column is None or (written is None and not plain(cell(values.row, column)).strip()):
        return None
    written, unit = written or plain(cell(values.row, column)), column.unit
    found: int | None = values.tried("deducted", lambda: deductions(written, unit))
    return found


def deductions(written: str, unit: MoneyUnit | None) -> int:
    """The sum of deductions as clerks write them: 100, 个税 100.00, 个税100；社保 200.50.

    Raises:
        Refused: no sum, or what can be read in two ways.
    """
    text = unicodedata.normalize("NFKC", written).strip()
    if _NOTHING.fullmatch(text):
        return 0
    at, total = 0, 0
    while at < len(text):
        found = _ITEM.match(text, at)
        if found is None or found.end() == at:
            raise refuse("wage.deductions-unread", value=shown(written))
        total += money_of(f"{found['sum']}{found['unit'] or ''}", unit)
        at = found.end()
    return total


@dataclass(slots=True)
class _Sheet:
    """What the rows of one payroll say beside what the book holds of it."""

    known: HeldPayroll
    payday: str
    shares: dict[int, int] = field(default_factory=dict)
    told: set[int] = field(default_factory=set)

    def take(self, line: PayrollRow) -> bool:
        """Take in a row; False, with its reason, where it doesn't fit what the book holds."""
        known, worker = self.known, line.worker
        number = known.number_of(worker["name"], worker.get("identity_number"))
        if number is None and known.erased:
            line.values.wrong("name", Problem("wage.worker-erased"))
            return False
        if number is None:
            number = max(known.lines, default=0) + 1
            changed = None
        else:
            changed = any(known.lines[number].get(name) != one for name, one in worker.items())
        paid = self._paid(line, number)
        if line.values.problems:
            return False
        if changed is None:
            place = len(known.lines) + 1
            known.lines[number] = worker if number == place else {**worker, "worker": number}
        else:
            known.lines[number] |= worker
            line.outcome = Outcome.CHANGED if changed or paid is not None else Outcome.UNCHANGED
        known.taken.add(number)
        if line.paid is not None:
            self.told.add(number)
        if paid is not None:
            self.shares[number] = paid
        self._remark(line, number)
        return True

    def _paid(self, line: PayrollRow, number: int) -> int | None:
        """What the worker got on the payday as the row has it; None where the book says so already.

        A row tells what the worker got on its payday, or what he got by now. Where he got something later
        too, another sum can be either.
        """
        first = self.known.first_payment(self.payday)
        before, later = self.known.paid_by(first, number), self.known.paid_besides(first, number)
        if line.paid is None or line.paid in (before, before + later):
            return None
        if later:
            params = {name: figures(one) for name, one in (("first", before), ("later", later))}
            line.values.wrong("paid", Problem("wage.paid-two-ways", "", params))
        return line.paid

    def _remark(self, line: PayrollRow, number: int) -> None:
        """Tell of a worker who got more than he is owed: it covers nobody else."""
        first, stated = self.known.first_payment(self.payday), self.known.lines[number]
        own = self.shares.get(number, self.known.paid_by(first, number))
        beyond = own + self.known.paid_besides(first, number) - stated["amount"] + stated.get("deducted", 0)
        if line.paid and beyond > 0:
            line.values.remark("paid", Problem("wage.paid-beyond", "", {"excess": figures(beyond)}))

    def statement(self) -> dict[str, Any]:
        """Members of the payroll's entry."""
        lines = [self.known.lines[number] for number in sorted(self.known.lines)]
        if self.known.stated is not None and "lines" in self.known.stated.data:
            lines = list(self.known.lines.values())
        found = {"workers": len(lines), "amount": sum(line["amount"] for line in lines), "lines": lines}
        if self.known.stated is not None and "deducted" in self.known.stated.data:
            found["deducted"] = sum(line.get("deducted", 0) for line in lines)
        return found

    def payments(self, contract: str) -> list[dict[str, Any]]:
        """The payment on the payday, if it is new or another than the book has."""
        first = self.known.first_payment(self.payday)
        got: Mapping[int | None, int] = self.known.got.get(first, {}) if first is not None else {}
        unnamed = got.get(None, 0) > 0
        if unnamed and self.told < set(self.known.lines):
            return []  # paid to nobody in particular: which of the others it was, the rows don't tell
        if not self.shares:
            return []
        shares = {number: amount for number, amount in got.items() if number is not None} | self.shares
        total = sum(shares.values())
        if first is not None and total:  # what came back of it came back of the corrected entry too
            for one in self.known.payments[first].data.get("lines", ()):
                shares[one["worker"]] += one["amount"] - got.get(one["worker"], 0)
        lines = [{"worker": one, "amount": amount} for one, amount in sorted(shares.items()) if amount]
        total = total and sum(line["amount"] for line in lines)
        if first is None:
            if not total:
                return []
            data = {"contract": contract, "payroll": ROW, "amount": total, "lines": lines}
            return [{"kind": "wage.paid", "effective_on": self.payday, "data": data}]
        event = self.known.payments[first]
        if not total:
            back = {"performance": first, "payroll": ROW, "amount": sum(got.values()), "reason": "mistake"}
            return [{"kind": "performance.reversed", "effective_on": self.payday, "data": back}]
        kept = {name: one for name, one in event.data.items() if name not in ("amount", "lines", "workers")}
        data = {**kept, "payroll": ROW, "amount": total, "lines": lines}
        command = {"kind": event.kind, "corrects": event.seq, "effective_on": event.effective_on}
        return [{**command, "data": data}]
