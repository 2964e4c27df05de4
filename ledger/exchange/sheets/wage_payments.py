"""Wages that were paid after their payday, by the employer or by whoever answers for it: one row a payment.

A row names a payroll that the book holds, and a worker of it. Refuses to know how entries are recorded.
"""

from __future__ import annotations

from typing import Any

from ledger.core.errors import Problem
from ledger.core.identity_numbers import identity_number
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.parsed_row import ParsedRow, filled
from ledger.exchange.sheets.parties import contract_of, party
from ledger.exchange.sheets.performed import voucher_key
from ledger.exchange.sheets.row_values import Values
from ledger.exchange.sheets.wages_held import HeldPayroll, held
from ledger.projection.history import load_events


def wage_payment(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``wage.paid`` of one worker."""
    day, amount, voucher = values.read("day"), values.read("amount"), values.read("voucher")
    payer = values.read("payer")
    payroll = _payroll(values, lookup)
    if payroll is None or day is None or not amount:
        if amount == 0:
            values.wrong("amount", Problem("sum.zero"))
        return None
    contract, known = payroll
    number = _worker(values, known) if known.lines else None
    if values.problems:
        return None
    data = filled(contract=contract, payroll=known.identifier, amount=amount, payer=payer, voucher=voucher)
    if number is not None:
        data["lines"] = [{"worker": number, "amount": amount}]
    existing = _existing(lookup, known.identifier, data, day)
    command = {"kind": "wage.paid", "effective_on": day, "data": data}
    named = (day, amount) if voucher is None else (voucher_key(voucher),)
    key = ("wage-payment", known.identifier, number, *named)
    return ParsedRow(command, key, existing, repeatable=voucher is None, places={"lines": "amount"})


def _payroll(values: Values, lookup: Lookup) -> tuple[str, HeldPayroll] | None:
    """The contract, and the payroll that a row means."""
    contract = contract_of(values, lookup)
    body = party(values, lookup, "employer")
    month, payday = values.read("month"), values.read("payday")
    if contract is None or body is None or month is None or values.problems:
        return None
    wanted = filled(contract=contract[0], employer=body, month=month, payday=payday)
    found = lookup.ids("payroll", **wanted)
    if len(found) == 1:
        if lookup.payroll is None or lookup.payroll.identifier != found[0]:
            lookup.payroll = held(lookup.book, found[0])
        return contract[0], lookup.payroll
    code = "sheet.several-payrolls" if found else "sheet.no-payroll"
    values.wrong("payday" if found and payday is None else "month", Problem(code, "", {"month": month}))
    return None


def _worker(values: Values, known: HeldPayroll) -> int | None:
    """The number of the one worker whom a row means."""
    name, written = values.read("name"), values.read("identity_number")
    identity = identity_number(written) if written is not None else None
    if written is not None and identity is None:
        values.wrong("identity_number", Problem("identity.invalid"))
        return None
    alike = [
        number
        for number, line in known.lines.items()
        if line.get("name") == name and (identity is None or line.get("identity_number") in (None, identity))
    ]
    exact = [number for number in alike if known.lines[number].get("identity_number") == identity]
    found = exact if identity is not None and exact else alike
    if len(found) == 1:
        return found[0]
    values.wrong("name", Problem("sheet.several-workers" if found else "sheet.no-worker"))
    return None


def _existing(lookup: Lookup, payroll: str, data: dict[str, Any], day: str) -> list[str]:
    """The payments of the book that a row repeats: of the same worker, by voucher, else by day and sum."""
    book, voucher = lookup.book, data.get("voucher")
    names = lookup.ids(
        "performance", subject=payroll, type="wage-paid", performed_on=day, amount=data["amount"]
    )
    if voucher is not None:
        names += [
            one
            for one in lookup.ids("performance", subject=payroll, type="wage-paid", voucher=voucher)
            if one not in names
        ]
    events = load_events(book.store, book.store, book.registry, book.id, names) if names else {}
    workers = [line["worker"] for line in data.get("lines", ())]
    found = []
    for name in names:
        event = [one for one in events[name] if one.kind == "wage.paid"][-1]
        if [line["worker"] for line in event.data.get("lines", ())] != workers:
            continue
        vouchers = [one for one in (data.get("voucher"), event.data.get("voucher")) if one is not None]
        same = (event.effective_on, event.data["amount"]) == (day, data["amount"])
        if len(vouchers) == 2:  # noqa: PLR2004 (both have one)
            same = voucher_key(vouchers[0]) == voucher_key(vouchers[1])
        if same:
            found.append(name)
    return found
