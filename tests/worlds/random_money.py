"""Payments made up at random that name no obligation; see ``random_contracts``. Knows no rule."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any, Protocol

from tests.worlds.every_column_debts import command

_SHARES = (("paid", 0.5), ("deposit-returned", 0.08), ("capital-arrived", 0.05))


class Chance(Protocol):
    """What decides."""

    random: Random

    def maybe(self, share: float) -> bool:
        """Whether something is so that is so in a share of cases."""

    def day(self, after: date, most: int = 500) -> str:
        """A day from another on."""


def loose_money(chance: Chance, contract: str, signed: date) -> list[dict[str, Any]]:
    """Payments under a contract, some of which came back in whole or part."""
    found: list[dict[str, Any]] = []
    for what, share in _SHARES:
        while chance.maybe(share):
            amount = chance.random.choice((10_001, 30_000, 50_000, 1_000_000, 1_300_000))
            label, on = f"{contract[1:]}m{len(found)}", chance.day(signed, 900)
            found.append(command(f"performance.{what}", on, label, contract=contract, amount=amount))
            if chance.maybe(0.1):
                part = {"amount": chance.random.choice((amount, amount // 3)), "reason": "returned"}
                day = chance.day(date.fromisoformat(on))
                found.append(command("performance.reversed", day, performance=f"@{label}", **part))
    return found
