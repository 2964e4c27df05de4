"""A second reading of a book's log, for the oracle of the flags: plain, slow, straight from the envelopes.

Knows nothing of the program's folds, tables and rules; it was written from the design (sections 2 and 7) so
that the two readings can be held against each other. Refuses to be fast, and to know what a rule is about.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from tests.oracle.parties import sides, traits
from tests.oracle.wages import payroll_of

Entry = dict[str, Any]
Facts = dict[str, Any]

FOUNDS = {
    "organisation.registered": "organisation",
    "award.noticed": "award",
    "contract.signed": "contract",
    "obligation.added": "obligation",
    "wage.payroll-stated": "payroll",
    "wage.account-funded": "wage-funding",
    "wage.safeguard-registered": "safeguard",
    "receivable.confirmation-requested": "receivable",
    "responsibility.assigned": "responsibility",
    "supplier.refused": "refusal",
    "information.requested": "request",
    "statement.published": "statement",
    "confirmation.proposed": "confirmation",
    "flag.raised": "flag",
}
"""What an entry founds; every performance founds one too."""

NAMED = (
    *("organisation", "award", "contract", "obligation", "against", "payroll", "performance", "receivable"),
    *("responsibility", "tenure", "refusal", "request"),
)
"""Members that name the object an entry happens to."""

MONEY_COUNTS = {
    "performance.paid": ("payment", "compensation", "promise", "other"),
    "performance.delivered": ("delivery", "other"),
    "performance.accepted": ("acceptance",),
    "performance.granted": ("promise", "disclosure", "other"),
    "performance.capital-arrived": ("capital",),
    "performance.deposit-paid": ("deposit",),
    "performance.deposit-returned": ("deposit-return",),
}
"""Which obligations are met by what; anything else that is linked to one is only an event."""

HAPPENS = {
    "performance.delivered": "delivery",
    "performance.accepted": "inspection-passed",
    "performance.invoiced": "invoice-received",
}
PERFORMANCES = (*MONEY_COUNTS, "performance.invoiced", "performance.milestone-reached", "wage.paid")


class Log:
    """The entries of a book that count on a day, and what each object has come to.

    Args:
        envelopes: the canonical texts in the order of the log.
        day: the last effective day that is taken in.
    """

    def __init__(self, envelopes: Iterable[str], day: str) -> None:
        entries: list[Entry] = [json.loads(one) for one in envelopes]
        gone = {one["corrects"] for one in entries if "corrects" in one}
        self.entries = [one for one in entries if one["seq"] not in gone and one["effective_on"] <= day]
        self.entries.sort(key=lambda one: (one["effective_on"], origin(one)))
        self.happened: dict[str, list[Entry]] = defaultdict(list)
        for one in self.entries:
            for name in {one["data"][member] for member in NAMED if isinstance(one["data"].get(member), str)}:
                self.happened[name].append(one)
        self.organisations = self._of("organisation")
        self.contracts = {name: self._contract(name, one) for name, one in self._of("contract").items()}
        for contract in self.contracts.values():
            contract["sides"] = sides(self, contract)
            contract["own"] = {party: traits(self, contract, party) for party in contract["sides"]}
        self.awards = self._of("award")
        self.performances = {
            f"performance-{origin(one)}": one for one in self.entries if one["kind"] in PERFORMANCES
        }
        self._performed: dict[str, list[str]] = defaultdict(list)
        for name, one in self.performances.items():
            self._performed[one["data"]["contract"]].append(name)
        self.obligations = {name: self._obligation(name, one) for name, one in self._of("obligation").items()}
        self.payrolls = {
            name: payroll_of(name, one, self.happened[name]) for name, one in self._of("payroll").items()
        }
        self.safeguards = self._of("safeguard")
        self.fundings = self._of("wage-funding")
        self.responsibilities = self._of("responsibility")
        self.under: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for kept in (self.obligations, self.payrolls):
            for name, facts in kept.items():
                self.under[facts["contract"]][name.partition("-")[0]].append(name)
        for founded in (self.safeguards, self.fundings, self.responsibilities):
            for name, one in founded.items():
                self.under[one["data"]["contract"]][name.rpartition("-")[0]].append(name)
        self.refusals = self._of("refusal")
        self.requests = self._of("request")
        self.receivables = {name: self._receivable(name, one) for name, one in self._of("receivable").items()}

    def _of(self, type_name: str) -> dict[str, Entry]:
        """The founding entries of one type, by the id of what they found."""
        return {
            f"{type_name}-{origin(one)}": one for one in self.entries if FOUNDS.get(one["kind"]) == type_name
        }

    def of_kind(self, *kinds: str) -> list[Entry]:
        """The entries of some kinds, by effective day and then as they came."""
        return [one for one in self.entries if one["kind"] in kinds]

    # --- Contracts ------------------------------------------------------------------------------------------

    def _contract(self, name: str, signed: Entry) -> Facts:
        data = signed["data"]
        found: Facts = {
            "id": name,
            "kind": data["kind"],
            "signed_on": signed["effective_on"],
            "currency": data.get("currency", "CNY"),
            "amount": data.get("amount"),
            "original": data.get("amount"),
            "method": data.get("method"),
            "award": data.get("award"),
            "status": "performing",
            "parties": [(one["role"], one["party"], one.get("size")) for one in data["parties"]],
            "stated": data["parties"],
            "funding": data.get("funding"),
            "signed_by": [(one["role"], one["party"], one.get("size")) for one in data["parties"]],
            "left": [],
            "place_of": [],
            "rate": _rate(data),
            "rates": [(signed["effective_on"], _rate(data))] if _rate(data) else [],
            "order": data.get("payment_order"),
            "reasons": [],
            "changes": [],
            **{member: data.get(member) for member in ("division", "project_code")},
            **dict.fromkeys(("filed_on", "published_on", "exempt")),
        }
        for one in self.happened[name]:
            self._changed(found, one)
            self._noticed(found, one)
        return found

    @staticmethod
    def _changed(found: Facts, one: Entry) -> None:
        data, what = one["data"], one["kind"]
        if not what.startswith("contract.") or what == "contract.signed":
            return
        if "reason" in data:
            found["reasons"].append((one["effective_on"], one["seq"], data["reason"], what))
        if what == "contract.amended":
            found["amount"] = data.get("amount", found["amount"])
            found["rate"] = _rate(data) or found["rate"]
            found["order"] = data.get("payment_order", found["order"])
            found["rates"] += [(one["effective_on"], _rate(data))] if _rate(data) else []
        elif what == "contract.supplemented" and found["amount"] is not None:
            found["amount"] += data["amount"]
        elif what == "contract.transferred":
            bound = found["parties"]
            gone = [p for p in bound if p[:2] == (data["role"], data["transferor"])]
            found["left"] += gone
            found["parties"] = [p for p in bound if p not in gone]
            found["parties"].append((data["role"], data["transferee"], data.get("size")))
            found["place_of"].append((data["transferee"], data["transferor"]))
        status = {
            "contract.suspended": "suspended",
            "contract.resumed": "performing",
            "contract.closed": "closed",
            "contract.completed": "completed",
            "contract.terminated": "terminated",
        }
        found["status"] = status.get(what, found["status"])

    @staticmethod
    def _noticed(found: Facts, one: Entry) -> None:
        """What was made known of the contract and of its changes."""
        what, on = one["kind"], one["effective_on"]
        if what == "contract.filed":
            found["filed_on"] = found["filed_on"] or on
        elif what == "contract.published":
            found["published_on"] = found["published_on"] or on
        elif what == "contract.publication-exempted":
            found["exempt"] = one["data"]["ground"]
        elif what == "contract.change-published":
            for change in found["changes"]:
                change["published"] = True
        elif what.startswith("contract.") and what != "contract.signed":
            change = {"what": what, "on": on, "seq": one["seq"], "published": False, **one["data"]}
            found["changes"].append(change)

    # --- What is owed ---------------------------------------------------------------------------------------

    def _obligation(self, name: str, added: Entry) -> Facts:
        data = added["data"]
        found: Facts = {
            **{"id": name, "added_on": added["effective_on"], "waived": 0, "disputed": 0, "closed_on": None},
            **{"until": None, "review": None, "terms": [], "reasons": [], "met_on": None, "original": None},
            **{member: data.get(member) for member in _OBLIGATION},
            **{"loose": [], "unclear": False, "undated": False},
            **{"waivers": [], "disputes": [], "called": data.get("clause") or data.get("description") or ""},
        }
        counted: dict[str, int] = {}  # what each performance contributes to the sum
        whole: set[str] = set()  # performances that met it as a whole
        for one in self.happened[name]:
            self._befell(found, one, counted, whole)
            if found["amount"] is None:
                met = bool(whole)
            else:
                found["remaining"] = found["amount"] - found["waived"] - sum(counted.values())
                met = found["remaining"] <= 0
            if met != (found["met_on"] is not None):
                found["met_on"] = one["effective_on"] if met else None
        found.setdefault("remaining", found["amount"])
        found["owed"] = None if found["amount"] is None else found["amount"] - found["waived"]
        found["closed"], found["open"] = (
            found["closed_on"] is not None,
            not (found["met_on"] or found["closed_on"]),
        )
        return found

    def _befell(self, found: Facts, one: Entry, counted: dict[str, int], whole: set[str]) -> None:
        data, what = one["data"], one["kind"]
        left = None if found["amount"] is None else found["amount"] - found["waived"] - sum(counted.values())
        named = min(data.get("amount", left or 0), max(0, left or 0))
        if what == "obligation.extended":
            found["until"] = max(data["until"], found["until"] or "")
        elif what == "obligation.waived":
            found["waived"] += named
            found["waivers"].append((one["effective_on"], named))
        elif what == "obligation.disputed":
            found["disputed"] = named
            found["disputes"].append((one["effective_on"], named))
        elif what == "obligation.dispute-ended":
            found["disputed"] = 0
            found["disputes"].append((one["effective_on"], 0))
        elif what == "obligation.settled":
            found["closed_on"] = one["effective_on"]
        elif what == "obligation.set-off":
            counted[f"set-off-{one['seq']}"] = data["amount"]
        elif what == "obligation.assigned":
            found["original"] = found["original"] or found["creditor"]
            found["creditor"] = data["assignee"]
        elif what == "performance.reversed":
            self._came_back(data, counted, whole)
        elif found["type"] in MONEY_COUNTS.get(what, ()) and data.get("result") != "failed":
            name = f"performance-{origin(one)}"
            if found["amount"] is not None and "amount" in data:
                counted[name] = data["amount"]
            elif not data.get("partial", False):
                whole.add(name)
                if left is not None:
                    counted[name] = left
        else:
            self._noted(found, one)

    @staticmethod
    def _noted(found: Facts, one: Entry) -> None:
        """What is noted of an obligation without changing what is owed."""
        data, what = one["data"], one["kind"]
        if what == "obligation.term-noted":
            row = (one["effective_on"], one["seq"], data["term"], data.get("by_law", False))
            found["terms"].append(row)
        elif what == "obligation.term-ended":
            found["terms"] = [row for row in found["terms"] if row[2] != data["term"]]
        elif what == "obligation.nonpayment-stated":
            found["reasons"].append((one["effective_on"], one["seq"], data["reason"]))
        elif what == "promise.reviewed":
            found["review"] = data["result"]

    @staticmethod
    def _came_back(data: Mapping[str, Any], counted: dict[str, int], whole: set[str]) -> None:
        """What a reversal takes off: as much as the performance had contributed, and no more."""
        name = data["performance"]
        back = min(counted.get(name, 0), data.get("amount", counted.get(name, 0)))
        if name in whole:
            back = counted.pop(name, 0)
            whole.remove(name)
            for other in counted:
                if other in whole:  # whoever else did all of it stands for what came back
                    counted[other] += back
                    break
        elif name in counted:
            counted[name] -= back

    def _receivable(self, name: str, asked: Entry) -> Facts:
        answers = ("receivable.confirmed", "receivable.refused")
        answered = any(one["kind"] in answers for one in self.happened[name])
        return {**asked["data"], "id": name, "requested_on": asked["effective_on"], "answered": answered}

    # --- What else is asked ---------------------------------------------------------------------------------

    def events(self, contract: str) -> list[tuple[str | None, str, str]]:
        """(obligation or None, event, day) of what happened under a contract as a whole and still counts."""
        found = []
        for name in self._performed[contract]:
            one = self.performances[name]
            data = one["data"]
            if data.get("partial", False):
                continue
            if one["kind"] == "performance.accepted" and data["result"] == "failed":
                event = "inspection-failed"
            else:
                event = data.get("event") or HAPPENS.get(one["kind"], "")
            back = [r for r in self.happened[name] if r["kind"] == "performance.reversed"]
            returned = sum(r["data"].get("amount", 0) for r in back)
            if event and not (back and returned >= data.get("amount", 0)):
                found.append((data.get("obligation"), event, one["effective_on"]))
        return found

    def reasons(self) -> list[tuple[str, int, str, str, str]]:
        """(day, seq, subject, reason, where it was stated), by day and then as they came."""
        found = [
            (one["effective_on"], one["seq"], one["data"]["subject"], one["data"]["reason"], one["kind"])
            for one in self.of_kind("flag.answered")
            if "reason" in one["data"]
        ]
        for name, contract in self.contracts.items():
            found += [(on, seq, name, reason, what) for on, seq, reason, what in contract["reasons"]]
        for name, debt in self.obligations.items():
            stated = "obligation.nonpayment-stated"
            found += [(on, seq, name, reason, stated) for on, seq, reason in debt["reasons"]]
        return sorted(found)

    def performed(self, contract: str) -> list[str]:
        """The performances under a contract."""
        return self._performed[contract]

    def credit_code(self, organisation: str) -> str | None:
        """The code an organisation bears."""
        codes = [self.organisations[organisation], *self.happened[organisation]]
        found = [one["data"]["credit_code"] for one in codes if "credit_code" in one["data"]]
        return str(found[-1]) if found else None

    def is_gone(self, organisation: str) -> bool:
        """Whether an organisation was dissolved."""
        return any(one["kind"] == "organisation.dissolved" for one in self.happened[organisation])

    def of_award(self, award: str | None) -> str | None:
        """The day of an award notice."""
        one = self.awards.get(award or "")
        return None if one is None else str(one["effective_on"])

    def is_public(self, organisation: str) -> bool:
        """Whether somebody is itself an organ, an institution or a township."""
        one = self.organisations.get(organisation)
        return one is not None and one["data"]["class"] in ("organ", "institution", "township")


_OBLIGATION = (
    *("contract", "type", "matter", "debtor", "creditor", "amount", "deposit", "awaits", "condition"),
    "owed_for",
    *("term", "due_day", "due_event", "due_count", "due_unit", "inspection_count", "inspection_unit"),
)


def origin(entry: Entry) -> int:
    """The place of the first entry that an entry corrects, its own otherwise."""
    return int(entry["origin"] if "origin" in entry else entry["seq"])


def _rate(data: Mapping[str, Any]) -> Facts | None:
    found = {name: data[name] for name in data if name.startswith("late_rate_")}
    return found or None
