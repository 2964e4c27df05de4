"""Contracts for tests of rules: two sides of any class and size, signed on any day, and what a rule says."""

from __future__ import annotations

from typing import Any

from ledger import Book
from ledger.projection.book_law import law_of
from ledger.rules import RULES
from ledger.rules.rule import Found, Undetermined, Verdict
from tests.conftest import Say


class Deal:
    """A contract of 1,000,000.00 yuan between a buyer and a supplier."""

    def __init__(self, say: Say, signed: str = "2025-06-10", **members: Any) -> None:
        """``members`` may name ``size`` of the supplier and ``buyer_size`` where the buyer is a firm.

        ``buyer_class`` is another class of the buyer, ``supplier_class`` of the supplier; what the contract
        states of either beside its size is given as ``buyer_states`` and ``supplier_states``.
        """
        self.say, self.signed = say, signed
        size, buyer_size = members.pop("size", "small"), members.pop("buyer_size", None)
        stated = members.pop("buyer_states", {}), members.pop("supplier_states", {})
        firm = {"class_": "enterprise"}
        buyer = firm if buyer_size else {"class_": "organ", "level": "prefecture"}
        buyer = {"class_": members.pop("buyer_class")} if "buyer_class" in members else buyer
        seller = {"class_": members.pop("supplier_class", "enterprise")}
        self.buyer = say("organisation.registered", "2014-01-01", name="长平市教育局", **buyer)
        self.supplier = say(
            "organisation.registered", "2014-01-01", name="长平云桥信息技术有限公司", **seller
        )
        for party, its_size in ((self.buyer, buyer_size), (self.supplier, size)):
            if its_size:
                sized = {"organisation": party, "size": its_size, "source": "declared"}
                say("organisation.sized", "2014-01-01", **sized)
        parties = [
            {"role": "buyer", "party": self.buyer, **stated[0]},
            {"role": "supplier", "party": self.supplier, **stated[1]},
        ]
        given = {"number": "CPCG-2025-001", "title": "校园网络设备", "kind": "procurement"}
        self.contract = say(
            "contract.signed",
            signed,
            **{**given, "amount": 100_000_000, "parties": parties, "division": "990100", **members},
        )

    def owe(self, term: str = "statutory", /, **members: Any) -> str:
        """An obligation of the buyer: a payment of the whole sum unless said otherwise."""
        given = {"amount": 100_000_000, "clause": "5.1", "type": "payment", **members}
        sides = {"debtor": self.buyer, "creditor": self.supplier}
        return self.say("obligation.added", self.signed, contract=self.contract, term=term, **sides | given)

    def do(self, what: str, day: str, **members: Any) -> str:
        """A performance."""
        return self.say(f"performance.{what}", day, contract=self.contract, **members)


def ask(book: Book, code: str, subject: str, day: str = "2026-11-20") -> Verdict:
    """What a rule says of an object on a day."""
    return RULES[code].ask(book.store, book.id, subject, day, law_of(book.store, book.id))[1]


def told(book: Book, code: str, subject: str, day: str = "2026-11-20") -> str:
    """The same in short: the ids of its law, the field that is missing, or ``clear``."""
    verdict = ask(book, code, subject, day)
    if isinstance(verdict, Found):
        return " ".join(dict.fromkeys(one.id for one in verdict.law)) or "found"
    return f"? {verdict.missing}" if isinstance(verdict, Undetermined) else "clear"
