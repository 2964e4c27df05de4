"""A site with its wages, and what a rule says of it."""

from __future__ import annotations

from typing import Any

from ledger import Book
from ledger.rules.rule import Verdict
from ledger.watch.explain import explain
from tests.conftest import Say


class Site:
    """A works contract of 5,000,000.00 yuan, signed 2025-06-10, with owner and general contractor."""

    def __init__(self, say: Say) -> None:
        self.say = say
        self.owner = say("organisation.registered", name="长平市交通局", class_="organ", level="prefecture")
        self.contractor = say("organisation.registered", name="长平路桥建设有限公司", class_="enterprise")
        say("organisation.sized", organisation=self.contractor, size="medium", source="declared")
        parties = [
            {"role": "buyer", "party": self.owner},
            {"role": "supplier", "party": self.contractor},
        ]
        members = {"number": "CPGC-1", "title": "长平大道提质改造", "kind": "works", "amount": 500_000_000}
        self.contract = say("contract.signed", "2025-06-10", parties=parties, division="990100", **members)

    def payroll(self, month: str, payday: str, amount: int = 10_000_000) -> str:
        members = {"employer": self.contractor, "month": month, "payday": payday, "workers": 12}
        return self.say("wage.payroll-stated", "2025-07-01", contract=self.contract, amount=amount, **members)

    def funded(self, month: str, amount: int) -> None:
        self.say("wage.account-funded", "2025-07-20", contract=self.contract, month=month, amount=amount)

    def owes(self, due: str, amount: int) -> str:
        members: dict[str, Any] = {"debtor": self.owner, "creditor": self.contractor, "clause": "7"}
        return self.say(
            "obligation.added",
            "2025-06-10",
            contract=self.contract,
            type="payment",
            amount=amount,
            term="fixed",
            due_day=due,
            **members,
        )


def verdict(book: Book, code: str, subject: str, day: str) -> Verdict:
    return explain(book, code, subject, day).verdict
