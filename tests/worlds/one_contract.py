"""One contract with its parties, and how its obligations stand."""

from __future__ import annotations

from typing import Any

from ledger import Book
from tests.conftest import Say

STANDING = (
    'SELECT "state", "due_on", "waits_for", "missing", "remaining", "open" FROM "obligation_status" '
    'WHERE "book" = ? AND "id" = ?'
)


def standing(book: Book, identifier: str) -> dict[str, Any]:
    """The row of one obligation or payroll, by column."""
    [row] = book.store.rows(STANDING, (book.id, identifier))
    return dict(zip(("state", "due_on", "waits_for", "missing", "remaining", "open"), row, strict=True))


class World:
    """A buyer, a supplier and a contract of 1,000,000.00 yuan signed on 2025-06-10."""

    def __init__(self, say: Say, size: str | None = "small", **contract: Any) -> None:
        self.say = say
        self.buyer = say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
        self.supplier = say("organisation.registered", name="长平云桥信息技术有限公司", class_="enterprise")
        if size:
            say("organisation.sized", organisation=self.supplier, size=size, source="declared")
        parties = [
            {"role": "buyer", "party": self.buyer},
            {"role": "supplier", "party": self.supplier},
        ]
        members: dict[str, Any] = {"number": "CPCG-2025-001", "title": "校园网络设备", "kind": "procurement"}
        members |= {"amount": 100_000_000, "parties": parties, "division": "990100", **contract}
        self.contract = say("contract.signed", "2025-06-10", **members)
        self._keep_the_rest()

    def _keep_the_rest(self) -> None:
        """What else is asked of a contract is done: filed, published, and somebody answers for it."""
        say = self.say
        say("contract.filed", "2025-06-11", contract=self.contract)
        say("contract.published", "2025-06-11", contract=self.contract)
        post = say("post.established", body=self.buyer, title="局长", standing="head")
        person = say("person.registered", name="李一帆")
        self.tenure = say("tenure.began", post=post, person=person, capacity="substantive")
        told = {"contract": self.contract, "tenure": self.tenure, "role": "handles"}
        self.responsibility = say("responsibility.assigned", "2025-06-10", **told)

    def owe(self, term: str = "statutory", /, **members: Any) -> str:
        """A payment of the whole sum."""
        given = {"amount": 100_000_000, "clause": "5.1", "type": "payment", **members}
        return self.say(
            "obligation.added",
            "2025-06-10",
            contract=self.contract,
            debtor=self.buyer,
            creditor=self.supplier,
            term=term,
            **given,
        )

    def do(self, what: str, day: str, **members: Any) -> str:
        """A performance."""
        return self.say(f"performance.{what}", day, contract=self.contract, **members)
