"""Organisations made up at random: of every class, of known size, ownership and use of public money or not.

Knows no rule.
"""

from __future__ import annotations

from random import Random

from tests.worlds.every_column_debts import command
from tests.worlds.random_contracts import CLASSES, FUNDINGS, OTHERS, OWNERSHIPS, SIZES, Command


def organisations(random: Random, count: int = 12) -> list[Command]:
    """Organisations of every class, each under the label ``<class><number>``, sized or not."""
    found = []
    for kind in dict.fromkeys((*CLASSES, *OTHERS)):
        for number in range(count if kind == "enterprise" else 3):
            label = f"{kind}{number}"
            data: Command = {"name": label, "class": kind}
            if kind in ("organ", "institution", "township"):
                data["level"] = "county"
            if kind == "enterprise":
                data["credit_code"] = f"9199010000000000{number:02}"
            found.append(command("organisation.registered", "2015-01-01", label, **data))
            facts = {"enterprise": ("owned", "ownership", OWNERSHIPS)}
            facts["social-group"] = ("funded", "public_funding", FUNDINGS)
            for what, member, values in [facts[kind]] if kind in facts else []:
                for day in random.sample(("2015-01-01", "2021-03-01", "2025-05-01"), random.randint(0, 2)):
                    fact = {"organisation": f"@{label}", member: random.choice(values)}
                    fact |= {"source": "register"} if what == "owned" else {}
                    found.append(command(f"organisation.{what}", day, **fact))
            if kind not in ("enterprise", "individual-business"):
                continue
            since = ("2015-01-01", "2015-01-01", "2021-03-01", "2025-05-01", None)
            days = sorted({day for day in random.sample(since, 2) if day})
            for day in days[: random.choice((1, 1, 2))]:
                sized = {"organisation": f"@{label}", "size": random.choice(SIZES), "source": "declared"}
                found.append(command("organisation.sized", day, **sized))
    return found
