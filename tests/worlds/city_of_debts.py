"""A small city's debts for tests of statements: bodies, enterprises of each size, and what they get."""

from __future__ import annotations

from typing import Any

from tests.conftest import Say


class City:
    """Two public bodies with a head each, and suppliers by size; sums are due on fixed days."""

    def __init__(self, say: Say) -> None:
        self.say = say
        self.schools = self._body("长平市教育局", "陈安")
        self.roads = self._body("长平市交通运输局", "吴越")
        self.firms = {size: self._firm(size) for size in ("micro", "small", "medium", "large")}
        self.unsized = say("organisation.registered", name="长平无名商行有限公司", class_="enterprise")
        self._contracts = 0

    def _body(self, name: str, head: str) -> str:
        body = self.say("organisation.registered", name=name, class_="organ", level="prefecture")
        self.post(body, "局长", head, "head")
        return body

    def post(self, body: str, title: str, name: str, standing: str, since: str = "2020-01-01") -> str:
        """A post with its holder; the tenure."""
        post = self.say("post.established", body=body, title=title, standing=standing)
        person = self.say("person.registered", name=name)
        return self.say("tenure.began", since, post=post, person=person, capacity="substantive")

    def _firm(self, size: str) -> str:
        firm = self.say("organisation.registered", name=f"长平{size}科技有限公司", class_="enterprise")
        self.say("organisation.sized", organisation=firm, size=size, source="declared")
        return firm

    def sign(self, debtor: str, creditor: str, division: str = "990100", **members: Any) -> str:
        """A contract signed on 2024-01-08."""
        self._contracts += 1
        parties = [{"role": "buyer", "party": debtor}, {"role": "supplier", "party": creditor}]
        given: dict[str, Any] = {"number": f"CPCG-2024-{self._contracts:03}", "kind": "procurement"}
        given |= {"title": "设备", "amount": 10_000_000, "parties": parties, "division": division, **members}
        return self.say("contract.signed", "2024-01-08", **given)

    def owe(self, contract: str, debtor: str, creditor: str, due: str, amount: int, **members: Any) -> str:
        """A payment due on a fixed day."""
        return self.say(
            "obligation.added",
            "2024-01-08",
            contract=contract,
            debtor=debtor,
            creditor=creditor,
            amount=amount,
            **{"type": "payment", "term": "fixed", "due_day": due, **members},
        )

    def do(self, what: str, day: str, contract: str, obligation: str | None = None, **members: Any) -> str:
        """A performance."""
        if obligation:
            members["obligation"] = obligation
        return self.say(f"performance.{what}", day, contract=contract, **members)
