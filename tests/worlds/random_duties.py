"""What goes with contracts made up at random: awards, notices, duties, those who leave, refusals, requests.

Beside ``random_contracts``, whose ``Maker`` it extends; the same about days and admissibility holds.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from ledger.core.vocabulary import Duty
from tests.worlds.every_column_debts import command
from tests.worlds.random_contracts import LAST, Command, Maker

POSTS = 6
_FIRST_DAY, _IN_OFFICE, _LEFT = "2015-01-01", "2016-01-01", ("2021-06-01", "2026-10-01", "2026-11-01")


class Duties(Maker):
    """Contracts with awards, notices and duties.

    Args:
        tenures: ids of tenures, of which some have ended.
        mark: what project codes begin with, so that no two books share a project.
    """

    def __init__(
        self, random: Random, organisations: dict[str, list[str]], tenures: list[str], mark: str
    ) -> None:
        super().__init__(random, organisations)
        self.tenures, self.mark = tenures, mark

    def contract(self) -> list[Command]:
        """A contract with everything under it; as a rule what should be made known of it is."""
        made = super().contract()
        founding = made[0]
        made += self._owed_anew(made)
        label, signed = f"@{founding['label']}", date.fromisoformat(founding["effective_on"])
        data = founding["data"]
        before: list[Command] = []
        if data["kind"] in ("procurement", "works") and self.maybe(0.3):
            before = self._award(data, signed)
        if data["kind"] == "investment":
            project, division = (
                f"{self.mark}-{self.random.randint(0, 6)}",
                self.random.choice(("990100", "990102")),
            )
            data |= {"project_code": project, "division": division}
        for one in made:
            if one["kind"] in ("contract.amended", "contract.terminated"):
                one["data"] |= self._grounds(data)
        return [*before, *made, *self._notices(label, signed), *self._duties(made, label, signed)]

    def _owed_anew(self, made: list[Command]) -> list[Command]:
        """What is owed by or to whoever took a party's place."""
        data = made[0]["data"]
        sides = [one["party"] for one in data["parties"]]
        for one in made:
            if one["kind"] == "contract.transferred" and self.maybe(0.8):
                moved, on = one["data"], date.fromisoformat(one["effective_on"])
                now = [moved["transferee"] if side == moved["transferor"] else side for side in sides]
                label = made[0]["label"]
                both = (*now, None)[:2]
                return self._obligation(data["kind"], f"@{label}", f"{label}o9", both, on, 0)
        return []

    def _award(self, data: Command, signed: date) -> list[Command]:
        label = f"{data['number']}a"
        data["award"] = f"@{label}"
        buyer, winner = (one["party"] for one in data["parties"])
        told = {"title": label, "buyer": buyer, "supplier": winner} | self._some(
            kind=self.random.choice((None, data["kind"]))
        )
        noticed = (signed - timedelta(days=self.random.choice((0, 30, 31, 32, 33, 60)))).isoformat()
        found = [command("award.noticed", noticed, label, **told)]
        if self.maybe(0.2):  # another one, that came to nothing
            other, loser = f"{label}b", self.party(public=False)
            found.append(command("award.noticed", noticed, other, title=other, buyer=buyer, supplier=loser))
            if self.maybe(0.5):
                found.append(
                    command("award.cancelled", self.day(signed), award=f"@{other}", reason="invalid")
                )
            elif self.maybe(0.5):
                refused = {"supplier": loser, "what": "sign", "award": f"@{other}"}
                found.append(command("supplier.refused", self.day(signed), f"{other}r", **refused))
        return found

    def _grounds(self, data: Command) -> Command:
        authority = data["parties"][0]["party"]
        grounds: Command = {"basis": "-", "authority": authority, "compensation": 0}
        return {name: value for name, value in grounds.items() if self.maybe(0.7)}

    def _notices(self, contract: str, signed: date) -> list[Command]:
        found = []
        for share, kind, more in (
            (0.7, "contract.filed", {}),
            (0.7, "contract.published", {}),
            (0.05, "contract.publication-exempted", {"ground": "trade-secret"}),
            (0.4, "contract.change-published", {}),
        ):
            if self.maybe(share):
                found.append(command(kind, self.day(signed, 900), contract=contract, **more))
        return found

    def _duties(self, made: list[Command], contract: str, signed: date) -> list[Command]:
        found: list[Command] = []
        labels = [one["label"] for one in made if one["kind"] == "obligation.added"]
        for place in range(self.random.choice((0, 1, 1, 2))):
            label, duty = f"{contract[1:]}d{place}", self.random.choice([one.value for one in Duty])
            data: Command = {"contract": contract, "role": duty, "tenure": self.random.choice(self.tenures)}
            if labels and self.maybe(0.3):
                data["obligation"] = f"@{self.random.choice(labels)}"
            since = self.day(signed)
            found.append(command("responsibility.assigned", since, label, **data))
            on = (date.fromisoformat(since) + timedelta(days=30)).isoformat()
            it: dict[str, Any] = {"responsibility": f"@{label}"}
            if self.maybe(0.15):
                to = self.random.choice(self.tenures)
                found.append(command("responsibility.handed-over", min(on, "2026-11-20"), **it, to=to))
            elif self.maybe(0.15):
                found.append(command("responsibility.ended", min(on, "2026-11-20"), **it, reason="performed"))
        if self.maybe(0.06):
            party = made[0]["data"]["parties"][-1]["party"]
            refused = {"supplier": party, "contract": contract, "what": "perform"}
            found.append(command("supplier.refused", self.day(signed), f"{contract[1:]}f", **refused))
            if self.maybe(0.3):
                complied = {"refusal": f"@{contract[1:]}f"}
                found.append(command("supplier.complied", LAST.isoformat(), **complied))
        return found


def offices(body: str) -> list[Command]:
    """Posts of a body, each with a holder; some of them have left."""
    found = []
    for place in range(POSTS):
        post, person, tenure = f"post{place}", f"person{place}", f"tenure{place}"
        established = {"body": body, "title": post, "standing": "staff"}
        found.append(command("post.established", _FIRST_DAY, post, **established))
        found.append(command("person.registered", _FIRST_DAY, person, name="甲某"))
        began = {"post": f"@{post}", "person": f"@{person}", "capacity": "substantive"}
        found.append(command("tenure.began", _IN_OFFICE, tenure, **began))
        if place < len(_LEFT):
            gone = {"tenure": f"@{tenure}", "reason": "retired"}
            found.append(command("tenure.ended", _LEFT[place], **gone))
    return found


def disclosure(random: Random, bodies: list[str]) -> list[Command]:
    """Statements of arrears and requests for information of some bodies."""
    found = []
    for place, body in enumerate(bodies):
        if random.random() < 0.3:
            found.append(command("statement.published", "2026-03-20", body=body, year=2025))
        asked = (date(2026, 9, 1) + timedelta(days=random.randint(0, 80))).isoformat()
        found.append(command("information.requested", asked, f"asked{place}", body=body))
        if random.random() < 0.4:
            longer = {"request": f"@asked{place}", "working_days": random.choice((5, 30)), "not_counted": 3}
            found.append(command("information.extended", asked, **longer))
        if random.random() < 0.3:
            answered = {"request": f"@asked{place}", "result": "disclosed"}
            found.append(command("information.answered", "2026-11-20", **answered))
    return found
