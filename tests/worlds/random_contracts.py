"""Contracts made up at random: of every kind, with what may be owed under them and what may happen to them.

Takes a ``random.Random``, so that a seed gives the same world each time and Hypothesis can shrink one. What
it makes is plausible and not always admissible: the book refuses some, and tests leave those out. Knows no
rule; it only sees to it that days lie around those on which the law changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from ledger.core.vocabulary import AgreedTerm, ChangeReason, Matter, NonPaymentReason, ReviewResult, Safeguard
from ledger.entries.kinds import KINDS
from ledger.law.statutes import shipped
from tests.worlds.every_column_debts import command
from tests.worlds.random_money import loose_money
from tests.worlds.random_wages import wages_due, wages_paid

Command = dict[str, Any]

SIZES = ("micro", "small", "medium", "large")
OWNERSHIPS = ("state-owned", "private", "other")
FUNDINGS = ("wholly", "partly", "none")
CLASSES = ("organ", "organ", "institution", "township", "enterprise", "enterprise", "enterprise")
OTHERS = ("individual-business", "social-group", "village")
FIRST, LAST = date(2019, 9, 1), date(2026, 11, 20)
TURNS = (date(2020, 9, 1), date(2021, 1, 1), date(2024, 8, 1), date(2025, 5, 20), date(2025, 6, 1))
UNITS = ("calendar-day", "calendar-day", "working-day", "month")
STARTS = ("delivery", "delivery", "inspection-passed", "settlement-sum-confirmed", "contract-signed")
METHODS = (None, "open-tender", "invited-tender", "single-source", "inquiry")
OWED = {
    "procurement": ("payment", "payment", "payment", "delivery", "acceptance", "deposit", "deposit-return"),
    "works": ("payment", "payment", "delivery", "acceptance", "deposit-return", "deposit-return"),
    "investment": ("promise", "promise", "promise", "capital", "compensation", "payment"),
    "ppp": ("payment", "promise", "compensation", "acceptance"),
    "concession": ("promise", "compensation", "deposit-return"),
    "pledge": ("promise",),
    "foreign": ("payment", "acceptance", "promise", "deposit-return"),
}
PAID_BY = {
    "payment": "paid",
    "compensation": "paid",
    "deposit-return": "deposit-returned",
    "deposit": "deposit-paid",
    "capital": "capital-arrived",
    "delivery": "delivered",
    "promise": "granted",
}


class Maker:
    """Makes contracts one after another.

    Args:
        random: what decides.
        organisations: ids by class; the size of some is known, of others not.
        last: the last day on which anything happens.
    """

    def __init__(self, random: Random, organisations: dict[str, list[str]], last: date = LAST) -> None:
        self.random, self.organisations, self.last = random, organisations, last
        self._number = 0

    def maybe(self, share: float) -> bool:
        """Whether something is so that is so in a share of cases."""
        return self.random.random() < share

    def day(self, after: date, most: int = 500) -> str:
        """A day from another on, not beyond the last; the near ones more often."""
        days = self.random.choice((1, 10, 40, most))
        return min(self.last, after + timedelta(days=self.random.randint(0, days))).isoformat()

    def signed(self) -> date:
        """A day of signing, often around one on which the law changed."""
        if self.maybe(0.4):
            return self.random.choice(TURNS) + timedelta(days=self.random.randint(-40, 20))
        return FIRST + timedelta(days=self.random.randint(0, (self.last - FIRST).days - 1))

    def party(self, public: bool) -> str:
        """An organisation, as a rule of the class that the side has."""
        classes: tuple[str, ...] = ("organ", "institution", "township") if public else ("enterprise",)
        if self.maybe(0.15):
            classes = (*OTHERS, "enterprise", "organ")
        return self.random.choice(self.organisations[self.random.choice(classes)])

    # --- A contract -----------------------------------------------------------------------------------------

    def contract(self) -> list[Command]:
        """A contract with everything under it, in the order of its days; the first command signs it."""
        self._number += 1
        kind = KINDS[self.random.choice(("procurement", "procurement", "works", "works", *OWED))]
        signed, label = self.signed(), f"c{self._number}"
        body, other = self.party(public=True), self.party(public=False)
        parties: list[Command] = [{"role": kind.debtor.value, "party": body}]
        if kind.creditor is not None:
            parties.append({"role": kind.creditor.value, "party": other})
            if self.maybe(0.1):
                parties[1]["size"] = self.random.choice(SIZES)
            if self.maybe(0.1):
                parties[1]["ownership"] = self.random.choice(OWNERSHIPS)
        if self.maybe(0.05):
            parties[0]["public_funding"] = self.random.choice(FUNDINGS)
        data: Command = {"number": label, "title": label, "kind": kind.code, "parties": parties}
        data |= {"amount": self.random.choice((1_000_000, 50_000_000)), "ends_on": "2028-12-31"}
        data |= self._rate() | self._some(method=self.random.choice(METHODS))
        data |= self._some(funding=self.random.choice((None, None, None, "budget", "mixed", "enterprise")))
        founding = command("contract.signed", signed.isoformat(), label, **data)
        later: list[list[Command]] = []
        sides = (body, other if kind.creditor else None)
        for place in range(self.random.randint(0, 4)):
            later.append(self._obligation(kind.code, f"@{label}", f"{label}o{place}", sides, signed, place))
        later += [[one] for one in self._events(f"@{label}", signed)]
        if kind.code == "works" or self.maybe(0.03):
            later += self._wages(f"@{label}", label, other, signed)
        later.append(self._changes(f"@{label}", parties, signed))
        return [founding, *(one for part in later for one in part)]

    @staticmethod
    def _some(**members: Any) -> Command:
        return {name: value for name, value in members.items() if value is not None}

    def _rate(self) -> Command:
        if self.maybe(0.6):
            return {}
        basis = self.random.choice(("per-day", "per-year", "lpr-signing", "lpr-floating"))
        parts, of = {
            "per-day": ((0, 1), (1, 10_000), (1, 9_000), (5, 10_000)),
            "per-year": ((3, 100), (385, 10_000), (42, 1_000), (1, 10)),
        }.get(basis, ((1, 1), (9, 10), (3, 2)))[self.random.randint(0, 2)]
        rate: Command = {"late_rate_basis": basis, "late_rate_parts": parts, "late_rate_of": of}
        if self.maybe(0.3):
            rate["payment_order"] = self.random.choice(("interest-first", "principal-first"))
        return rate if basis == "per-day" else rate | {"late_rate_year_days": self.random.choice((360, 365))}

    def _events(self, contract: str, signed: date) -> list[Command]:
        """What happens under the contract as a whole: delivery, inspection, invoices, settlement."""
        data: Command
        found = []
        if self.maybe(0.05):
            event = self.random.choice(("contract-signed", "award-notice-issued", "settlement-sum-confirmed"))
            data = {"contract": contract, "event": event}
            found.append(command("performance.milestone-reached", self.day(signed), **data))
        found += loose_money(self, contract, signed)
        for what, share in (("delivered", 0.7), ("accepted", 0.4), ("invoiced", 0.1), ("settled", 0.3)):
            for again in range(4):
                if not self.maybe(share / 6**again):
                    break
                data = {"contract": contract}
                if what == "accepted":
                    data["result"] = self.random.choice(("passed", "passed", "failed"))
                elif what == "invoiced":
                    data["amount"] = 1_000
                elif what == "settled":
                    data["event"] = "settlement-sum-confirmed"
                if what in ("delivered", "accepted") and self.maybe(0.1):
                    data["partial"] = True
                kind = "milestone-reached" if what == "settled" else what
                found.append(command(f"performance.{kind}", self.day(signed, 400), **data))
        return found

    # --- What is owed ---------------------------------------------------------------------------------------

    def _obligation(
        self, kind: str, contract: str, label: str, sides: Sequence[str | None], signed: date, place: int
    ) -> list[Command]:
        type_name = self.random.choice(OWED[kind])
        debtor, creditor = sides if type_name not in ("delivery", "deposit", "capital") else sides[::-1]
        amount = self.random.choice((None, 30_000, 50_000, 1_000_000, 5_000_000))
        if type_name in ("payment", "deposit", "deposit-return") and self.maybe(0.97):
            amount = amount or 40_000
        data: Command = {"contract": contract, "type": type_name, "clause": str(place + 1)}
        data |= self._some(debtor=debtor, creditor=creditor, amount=amount) | self._term(signed)
        if type_name == "promise":
            data["matter"] = self.random.choice([one.value for one in Matter][:4])
        if self.maybe(0.2):
            data["owed_for"] = self.random.choice(("goods", "works", "services", "other"))
        if type_name.startswith("deposit") and self.maybe(0.9):
            data["deposit"] = self.random.choice(("performance", "quality", "tender", "other"))
        if place and self.maybe(0.2):
            data["awaits"] = f"@{label[:-1]}{place - 1}"
        if type_name in ("payment", "acceptance") and self.maybe(0.4):
            data |= {"inspection_count": self.random.choice((5, 30)), "inspection_unit": "calendar-day"}
        if type_name == "payment" and self.maybe(0.3):
            data["condition"] = self.random.choice(("inspection-passed", "settlement-sum-confirmed"))
        added = signed if self.maybe(0.9) else date.fromisoformat(self.day(signed))
        found = [command("obligation.added", added.isoformat(), label, **data)]
        return found + self._befalls(contract, label, type_name, amount, added)

    def _term(self, signed: date) -> Command:
        term = self.random.choice(("fixed", "fixed", "after", "after", "statutory", "statutory", "none"))
        if term == "fixed":
            days = self.random.choice((10, 100, 500, (self.last - signed).days + self.random.randint(-3, 35)))
            return {"term": term, "due_day": (signed + timedelta(days=max(0, days))).isoformat()}
        if term != "after":
            return {"term": term}
        unit = self.random.choice(UNITS)
        counts = (0, 1, 2, 3) if unit == "month" else (0, 10, 30, 59, 60, 61, 90)
        return {
            "term": term,
            "due_event": self.random.choice(STARTS),
            "due_count": self.random.choice(counts),
            "due_unit": unit,
        }

    def _befalls(
        self, contract: str, label: str, type_name: str, amount: int | None, added: date
    ) -> list[Command]:
        """What happens to an obligation, as a rule little."""
        found: list[Command] = []
        it = {"obligation": f"@{label}"}
        if self.maybe(0.5):
            found += self._performed(contract, label, type_name, amount, added)
        for share, kind, more in (
            (0.08, "extended", {"until": self.day(added, 900)}),
            (0.06, "waived", {"amount": 10_000}),
            (0.1, "disputed", {"reason": "quality", **self._some(amount=self.random.choice((None, 15_000)))}),
            (0.12, "term-noted", self._noted()),
            (0.12, "nonpayment-stated", {"reason": self._reason(NonPaymentReason)}),
            (0.03, "settled", {"reason": "agreement"}),
            (0.03, "set-off", {"amount": 5_000}),
            (0.03, "assigned", {"assignee": self.party(public=False), "form": "other"}),
        ):
            if self.maybe(share) and (amount or kind not in ("waived", "set-off")):
                on = self.day(added, 600)
                if kind == "extended":
                    on = min(on, str(more["until"]))
                found.append(command(f"obligation.{kind}", on, **it, **more))
                over = {"disputed": ("dispute-ended", it), "term-noted": ("term-ended", {**it, **more})}
                if kind in over and self.maybe(0.2):
                    what, data = over[kind]
                    found.append(command(f"obligation.{what}", self.day(date.fromisoformat(on)), **data))
        if type_name == "promise" and self.maybe(0.4):
            result = self._reason(ReviewResult)
            found.append(command("promise.reviewed", self.day(added), **it, result=result))
        if type_name == "payment" and self.maybe(0.15):
            found += self._confirmation(contract, label, added)
        return sorted(found, key=lambda one: str(one["effective_on"])) if self.maybe(0.8) else found

    def _noted(self) -> Command:
        noted: Command = {"term": self._reason(AgreedTerm)}
        return noted

    def _reason(self, closed: Any) -> str:
        return str(self.random.choice([one.value for one in closed]))

    def _performed(
        self, contract: str, label: str, type_name: str, amount: int | None, added: date
    ) -> list[Command]:
        what = PAID_BY.get(type_name, "accepted")
        if self.maybe(0.05):
            what = "invoiced"
        on = self.day(added, 700)
        data: Command = {"contract": contract, "obligation": f"@{label}"}
        sums = (amount or 9_000, (amount or 9_000) // 3, 12_000)
        if what not in ("accepted",) and (what not in ("granted", "delivered") or self.maybe(0.6)):
            data["amount"] = self.random.choice(sums)
        elif what == "accepted":
            data["result"] = self.random.choice(("passed", "passed", "failed"))
        if what in ("granted", "delivered", "accepted") and self.maybe(0.1):
            data["partial"] = True
        found = [command(f"performance.{what}", on, f"{label}p", **data)]
        if self.maybe(0.15):
            back: Command = {"performance": f"@{label}p", "obligation": f"@{label}", "reason": "mistake"}
            if "amount" in data:
                back["amount"] = self.random.choice((data["amount"], data["amount"] // 2))
            day = self.day(date.fromisoformat(on))
            found.append(command("performance.reversed", day, **back))
        return found

    def _confirmation(self, contract: str, label: str, added: date) -> list[Command]:
        asked: Command = {"contract": contract, "obligation": f"@{label}"} | self._some(
            amount=self.random.choice((None, 20_000))
        )
        on = self.day(added, 800)
        found = [command("receivable.confirmation-requested", on, f"{label}r", **asked)]
        if self.maybe(0.4):
            answered = self.day(date.fromisoformat(on))
            confirmed = {"receivable": f"@{label}r", "amount": 10_000}
            found.append(command("receivable.confirmed", answered, **confirmed))
        return found

    # --- Wages ----------------------------------------------------------------------------------------------

    def _wages(self, contract: str, label: str, employer: str, signed: date) -> list[list[Command]]:
        found: list[list[Command]] = []
        for place in range(self.random.randint(0, 3)):
            stated = date.fromisoformat(self.day(signed, 700))
            month, name = stated.isoformat()[:7], f"{label}w{place}"
            payday = (stated + timedelta(days=self.random.randint(0, 40))).isoformat()
            data = {"contract": contract, "employer": employer, "month": month, "payday": payday}
            part = [
                command("wage.payroll-stated", stated.isoformat(), name, **data, **wages_due(self.random)),
                *wages_paid(self.random, contract, name, stated),
            ]
            if self.maybe(0.5):
                funded = {"contract": contract, "month": month, "amount": self.random.choice((20_000, 9_000))}
                part.append(command("wage.account-funded", self.day(stated), **funded))
            found.append(part)
        return [*found, *self._safeguards(contract, signed)]

    def _safeguards(self, contract: str, signed: date) -> list[list[Command]]:
        found: list[list[Command]] = []
        for safeguard in Safeguard:
            while self.maybe(0.55):
                ends = self.random.choice((None, None, self.day(signed, 1_500), "2026-11-22", "2027-12-31"))
                given = {"contract": contract, "type": safeguard.value, **self._some(valid_until=ends)}
                found.append([command("wage.safeguard-registered", self.day(signed, 200), **given)])
        return found

    # --- Changes --------------------------------------------------------------------------------------------

    def _changes(self, contract: str, parties: Sequence[Command], signed: date) -> list[Command]:
        """What happens to the contract as a whole, in the order of its days."""
        found: list[Command] = []
        on = signed
        kinds = ((0.1, "amended"), (0.08, "supplemented"), (0.1, "suspended"), (0.3, "resumed"))
        for share, kind in kinds:
            suspended = bool(found) and found[-1]["kind"] == "contract.suspended"
            if self.maybe(share) and (kind != "resumed" or suspended):
                on = date.fromisoformat(self.day(on))
                data: Command = {"contract": contract}
                if kind in ("amended", "supplemented"):
                    data |= {"summary": "-", "amount": self.random.choice((2_000_000, 60_000_000))}
                if kind == "amended":
                    data |= self._rate()
                if kind == "supplemented":
                    data["number"] = "-"
                if kind in ("amended", "suspended"):
                    data["reason"] = self._reason(ChangeReason)
                found.append(command(f"contract.{kind}", on.isoformat(), **data))
        if self.maybe(0.12):
            on = date.fromisoformat(self.day(on))
            leaves = self.random.choice(parties)
            taker = self.random.choice(self.organisations[self.random.choice(("enterprise", "organ"))])
            moved: Command = {"role": leaves["role"], "transferor": leaves["party"], "transferee": taker}
            moved |= {"size": self.random.choice(SIZES)} if self.maybe(0.3) else {}
            found.append(command("contract.transferred", on.isoformat(), contract=contract, **moved))
        if self.maybe(0.15):
            kind = self.random.choice(("completed", "terminated"))
            data = {"contract": contract}
            if kind == "terminated":
                data["reason"] = self._reason(ChangeReason)
            found.append(command(f"contract.{kind}", self.day(on), **data))
        return found


def policy(random: Random) -> list[Command]:
    """What a book lays down: edition, weekends, thresholds, a year's holidays, a rate."""
    found = []
    if random.random() < 0.7:
        value = random.choice(("signing", "start"))
        found.append(command("setting.chosen", "2020-01-01", name="law.deciding-day", value=value))
    if random.random() < 0.5:
        found.append(command("setting.chosen", "2020-01-01", name="law.weekends-move-terms", value="no"))
    for name, values in (
        ("payment.overdue.breach-after", (0, 30, 400)),
        ("promise.broken.breach-after", (5, 200)),
        ("pledge.unkept.breach-after", (5, 200)),
        ("payment.due-soon.first", (3, 60)),
        ("wage.safeguard-missing.after", (0, 90)),
    ):
        if random.random() < 0.6:
            found.append(command("threshold.set", "2020-01-01", name=name, value=random.choice(values)))
    if random.random() < 0.5:
        off = {"off": ["2027-01-01", "2027-02-08"], "worked": ["2027-02-07"], "source": "-"}
        found.append(command("calendar.added", "2026-11-01", year=2027, **off))
    adopted = {one.id: one.to_json() for one in shipped().all() if one.id in ("INV-03", "SME-02", "GP-02")}
    for identifier, changed in (
        ("INV-03", {"status": "M"}),  # nobody read it: it may only remind
        ("SME-02", {"machine": {**adopted["SME-02"]["machine"], "count": 45}}),
        ("GP-02", {"effective_from": "2024-01-01"}),
    ):
        if random.random() < 0.5:
            data = {name: value for name, value in adopted[identifier].items() if value not in (None, "")}
            data.pop("as_given")
            found.append(command("statute.adopted", "2026-01-01", **{**data, **changed}))
    if random.random() < 0.5:
        found.append(command("rate.added", "2026-11-20", announced_on="2026-11-20", per_million=29_000))
    return found
