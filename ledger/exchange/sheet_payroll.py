"""Wage ledgers in: one row a worker; rows that follow one another for one month become one payroll.

Refuses to know how entries are recorded. Names and numbers go through the vault with the entry.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ledger.errors import Problem
from ledger.exchange.sheet_lookup import Lookup
from ledger.exchange.sheet_parties import contract_of, party
from ledger.exchange.sheet_rows import Made, Values

GROUP_MAX = 5_000


def key_of(values: Values) -> tuple[str, ...] | None:
    """What rows of one payroll share: contract, employer, month, payday, purchaser; None where one lacks."""
    found = tuple(values.read(name) for name in ("contract", "employer", "month", "payday"))
    return None if None in found else (*found, values.read("purchaser") or "")


def worker_of(values: Values) -> dict[str, Any] | None:
    """One worker's line."""
    line = {name: values.read(name) for name in ("name", "identity_number", "contact", "amount")}
    if values.problems or line["name"] is None or line["amount"] is None:
        return None
    return {name: value for name, value in line.items() if value is not None}


def paid_of(values: Values) -> int | None:
    """What the worker got, where the ledger says so."""
    amount: int | None = values.read("paid")
    return amount


def payroll(
    key: tuple[str, ...], group: Sequence[Values], lines: list[dict[str, Any]], paid: int, lookup: Lookup
) -> Made | None:
    """``wage.payroll-stated`` of some workers, and ``wage.paid`` where the ledger shows that they were."""
    _, _, month, payday, _ = key
    first = group[0]
    contract = contract_of(first, lookup)
    body = party(first, lookup, "employer", register_as="enterprise")
    if contract is None or body is None:
        return None
    total = sum(line["amount"] for line in lines)
    if not total:
        first.wrong("amount", Problem("field.required"))
        return None
    data = {
        "contract": contract[0],
        "employer": body,
        "month": month,
        "payday": payday,
        "workers": len(lines),
        "amount": total,
        "lines": lines,
    }
    stated = max(f"{month}-28", contract[2])
    command = {
        "kind": "wage.payroll-stated",
        "effective_on": min(stated, payday) if payday >= contract[2] else stated,
        "label": "row",
        "data": data,
    }
    existing = []
    if not body.startswith("@"):
        existing = lookup.ids("payroll", contract=contract[0], employer=body, month=month, payday=payday)
    made = Made(command, ("payroll", *key), existing)
    if paid and not existing:
        members = {"contract": contract[0], "payroll": "@row", "amount": min(paid, total)}
        made.following.append({"kind": "wage.paid", "effective_on": payday, "data": members})
    return made
