"""Payrolls at random, and what was paid of them: in part, twice, to one too much.

Gives commands; refuses to know the contract they are of.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from tests.worlds.every_column_debts import command

Command = dict[str, Any]
LAST = date(2026, 11, 20)
_FIRST_WORKER = 4


def wages_due(random: Random) -> Command:
    """Members of a payroll of one worker who is not named, or of three, with or without deductions."""
    if random.random() < 0.4:
        return {"workers": 1, "amount": 20_000, **random.choice(({}, {"deducted": 1_000}))}
    amounts = [random.choice((6_000, 8_000)) for _ in range(3)]
    lines = [
        {"name": f"工人{at}", "amount": amount, "worker": at, **_deducted(random, amount)}
        for at, amount in enumerate(amounts, _FIRST_WORKER)
    ]
    return {"workers": 3, "amount": sum(amounts), "lines": lines}


def _deducted(random: Random, amount: int) -> Command:
    deducted = random.choice((None, 500, amount))
    return {} if deducted is None else {"deducted": deducted}


def wages_paid(random: Random, contract: str, name: str, stated: date) -> list[Command]:
    """What was paid of a payroll, to some or to nobody in particular, and what came back of it."""
    found: list[Command] = []
    for place in range(random.randint(0, 2)):
        shares = [
            {"worker": _FIRST_WORKER + at, "amount": random.choice((3_000, 6_000, 9_000))}
            for at in range(3)
            if random.random() < 0.6
        ]
        sums: Command = {"amount": random.choice((20_000, 7_000))}
        if shares and random.random() < 0.7:
            sums = {"amount": sum(one["amount"] for one in shares), "lines": shares}
        given = {"contract": contract, "payroll": f"@{name}", **sums}
        on = min(stated + timedelta(days=random.randint(0, 200)), LAST)
        found.append(command("wage.paid", on.isoformat(), f"{name}p{place}", **given))
        if random.random() < 0.2:
            back = {"performance": f"@{name}p{place}", "payroll": f"@{name}", "amount": sums["amount"]}
            if shares and random.random() < 0.5:
                back |= {"amount": 1_000, "lines": [{"worker": shares[0]["worker"], "amount": 1_000}]}
            found.append(command("performance.reversed", LAST.isoformat(), **back, reason="returned"))
    return found
