"""What the rules of the oracle share: the world on a day, and what a flag says in the end.

Refuses to know any rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from ledger.entries.kinds import KINDS
from tests.oracle.due import UNKNOWN, Due, Situation, debtor_class, is_small, reckon_all
from tests.oracle.interest import settle
from tests.oracle.law import Law
from tests.oracle.log import Facts, Log
from tests.oracle.money import pour

REMIND, WARN, BREACH = "remind", "warn", "breach"
MONEY = ("payment", "compensation", "deposit-return")


class Flag(NamedTuple):
    """What a finding says: level, day, sum in minor units, and the parameters it rests on."""

    level: str
    due_on: str | None
    amount: int | None
    law: frozenset[str]


Flags = Iterator[tuple[str, str, Flag]]
"""(rule, subject, flag), one after another; of several about one subject the first counts."""


class Owed(NamedTuple):
    """An obligation or payroll with its contract and its due day."""

    facts: Facts
    contract: Facts
    due: Due
    situation: Situation | None

    @property
    def left(self) -> int | None:
        """What is left and not in dispute; None where no sum was agreed."""
        remaining: int | None = self.facts["remaining"]
        return None if remaining is None else remaining - int(self.facts["disputed"])

    @property
    def late(self) -> bool:
        """Whether there is a day at all."""
        return self.due.day is not None

    @property
    def applies(self) -> bool | None:
        """Whether the regulation on payments to small and medium enterprises speaks about it."""
        return None if self.situation is None else self.situation.applies

    def is_type(self, *types: str) -> bool:
        """Whether it is of one of some types."""
        return self.facts["type"] in types


class World:
    """Everything that is known on a day, and everything that is owed under our law."""

    def __init__(self, envelopes: Iterable[str], day: str) -> None:
        self.day = day
        self.log = Log(envelopes, day)
        self.law = Law(self.log)
        self.owed: dict[str, Owed] = {}
        self.of_contract: dict[str, list[Owed]] = {name: [] for name in self.log.contracts}
        reckoned = reckon_all(self.log, self.law)
        pour(self.log, reckoned)
        for facts, due, situation in reckoned.values():
            if situation is not None:
                settle(self.log, self.law, facts, due, situation)
        for name, (facts, due, situation) in reckoned.items():
            contract = self.log.contracts[facts["contract"]]
            if contract["kind"] != "foreign":  # no text of ours governs those
                self.owed[name] = Owed(facts, contract, due, situation)
                self.of_contract[facts["contract"]].append(self.owed[name])

    def overdue(self, one: Owed) -> bool:
        """Open, past its day, and not wholly paid or in dispute."""
        on = one.due.on
        return (
            bool(one.facts["open"])
            and on is not None
            and on < self.day
            and (one.left is None or one.left > 0)
        )

    def by_days(self, one: Owed, threshold: str) -> str:
        """A warning, and after so many days a breach."""
        assert one.due.day is not None
        days = (date.fromisoformat(self.day) - one.due.day).days
        return BREACH if days > self.law.thresholds[threshold] else WARN

    def contracts(self, *kinds: str) -> Iterator[Facts]:
        """The contracts of some kinds under our law; of all kinds when none is named."""
        for one in self.log.contracts.values():
            if one["kind"] in kinds or (not kinds and one["kind"] != "foreign"):
                yield one

    def holder(self, contract: Facts, public: bool) -> str | None:
        """Who fills the role of the public side or of its counterparty in a contract."""
        kind = KINDS[contract["kind"]]
        role = kind.debtor if public else kind.creditor
        return min((party for filled, party, _ in contract["parties"] if filled == role), default=None)

    def sides(self, contract: Facts) -> tuple[str | None, bool | None]:
        """(class of the public side, whether its counterparty is small or medium) at signing."""
        body, other = (self.holder(contract, public) for public in (True, False))
        sides: Any = contract["sides"]
        return debtor_class(sides.get(body, UNKNOWN)), is_small(sides.get(other, UNKNOWN))

    def flag(self, level: str, on: str | None, amount: int | None, law: Iterable[str]) -> Flag:
        """A flag; what rests on a parameter that nobody confirmed only reminds."""
        basis = frozenset(law)
        sure = all(self.law.confirmed(one) for one in basis)
        return Flag(level if sure else REMIND, on, amount, basis)
