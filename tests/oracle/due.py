"""By when something is due, as the oracle of the flags works it out: the day alone and the law it rests on.

Written from the design (section 5) and the regulation's own words; shares no code with the program. Refuses
to give reasons: where there is no day it says so, and no more.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date

from tests.oracle.law import Law, Parameter
from tests.oracle.log import Facts, Log
from tests.oracle.parties import Side

COUNTING = "procedure.counting-of-terms"
SMALL = ("micro", "small", "medium")
PUBLIC = ("organ", "institution", "township")
UNKNOWN = (None, None, None, None)
BOUND_AS_PUBLIC = ("public-body", "funded-group")
CONDITIONS = {
    "inspection-passed": "sme.start.inspection",
    "settlement-sum-confirmed": "sme.start.progress-settlement",
}


class NoDay(Exception):
    """There is no day: something has not happened, or nobody can tell."""


@dataclass
class Due:
    """A due day in the making; ``start``: where its term starts, ``law``: what it rests on so far.

    ``waits``: there is none as something has not happened, and not because nobody can tell.
    """

    day: date | None = None
    start: date | None = None
    inspect_by: date | None = None
    waits: bool = False
    reckoned: str | None = None
    law: set[str] = field(default_factory=set)

    @property
    def on(self) -> str | None:
        """The day as text."""
        return None if self.day is None else self.day.isoformat()


def debtor_class(side: Side) -> str | None:
    """Public body, group with public money, large enterprise or other; None where a fact is not known."""
    kind, size, _, money = side
    if kind is None or (kind == "enterprise" and size is None) or (kind == "social-group" and not money):
        return None
    if kind in PUBLIC:
        return "public-body"
    if kind == "social-group":
        return "other" if money == "none" else "funded-group"
    return "large-enterprise" if kind == "enterprise" and size == "large" else "other"


def is_small(side: Side) -> bool | None:
    """Whether a creditor is a small or medium enterprise; None where nobody knows."""
    kind, size, _, _ = side
    if kind == "individual-business":
        return False
    if size is not None:
        return size in SMALL
    return None if kind in (None, "enterprise") else False


def is_bought(contract: Facts, debt: Facts) -> bool | None:
    """Whether something was bought: decrees 728 and 802, article 2; None where nobody recorded it."""
    if debt["type"] not in ("payment", "delivery", "acceptance", "other"):
        return False
    buyer = "buyer" if contract["kind"] in ("procurement", "works", "foreign") else None
    owner, owed = (
        contract["own"].get(debt[side] or "", {"roles": set()})["roles"] for side in ("debtor", "creditor")
    )
    if debt["original"]:
        owed = contract["own"].get(debt["original"], {"roles": set()})["roles"]
    if buyer and buyer in owed and buyer not in owner and "supplier" in owner:
        return False
    if debt["owed_for"]:
        return bool(debt["owed_for"] != "other")
    if contract["kind"] in ("ppp", "concession"):
        return None
    return contract["kind"] in ("procurement", "works")


def owner_of(side: Side) -> str | None:
    """Whose an undertaking is; ``nobody`` where it is none, None where nobody recorded it."""
    if side[0] == "individual-business":
        return "private"
    return side[2] if side[0] in (None, "enterprise", "other") else "nobody"


def covered(owes: str | None, small: bool | None, bought: bool | None = True) -> bool | None:
    """Whether the regulation on payments to small and medium enterprises speaks about a debt."""
    if owes == "other" or small is False or bought is False:
        return False
    return None if None in (owes, small, bought) else True


class Situation:
    """One obligation among the events of its contract."""

    def __init__(self, log: Log, law: Law, debt: Facts) -> None:
        self.law, self.debt = law, debt
        self.contract = log.contracts[debt["contract"]]
        self.signed: str = self.contract["signed_on"]
        sides = self.contract["sides"]
        owes, owed = (sides.get(p, UNKNOWN) for p in (debt["debtor"], debt["original"] or debt["creditor"]))
        self.owes, self.small = debtor_class(owes), is_small(owed)
        self.bought = is_bought(self.contract, debt)
        self.between = covered(self.owes, self.small)
        self.applies = covered(self.owes, self.small, self.bought)
        self.owners = owner_of(owes), owner_of(owed)
        self.individual = owed[0] == "individual-business"
        self.days, self.failed = self._days(log)
        self.due = Due()
        self.from_delivery = False
        self.ended = self._inspection_ends()
        if "inspection-passed" not in self.days and not self.failed and debt["open"]:
            self.due.inspect_by = self.ended

    def _days(self, log: Log) -> tuple[dict[str, set[str]], str | None]:
        """The days of every event it may start from, and the first on which an inspection failed."""
        found: dict[str, set[str]] = {}
        own: dict[str, set[str]] = {}
        for named, event, day in log.events(self.contract["id"]):
            of = named or self._sole(log, event)
            if of is not None and of in (self.debt["id"], self.debt["awaits"]):
                own.setdefault(event, set()).add(day)
            elif self.debt["awaits"] is None:
                found.setdefault(event, set()).add(day)
        found |= own
        failed = found.pop("inspection-failed", None)
        award = log.of_award(self.contract["award"])
        if award is not None:
            found["award-notice-issued"] = {award}
        found["contract-signed"] = {self.signed}
        return found, min(failed) if failed else None

    def _sole(self, log: Log, event: str) -> str | None:
        """What an event that names no obligation met, where it can only be one and no other met that."""
        wanted = {"delivery": "delivery", "inspection-passed": "acceptance"}.get(event)
        names = log.under[self.contract["id"]].get("obligation", ())
        fit = [name for name in names if log.obligations[name]["type"] == wanted]
        said = [one[0] for one in log.events(self.contract["id"]) if one[1] == event]
        return fit[0] if len(fit) == 1 and fit[0] not in said else None

    def _inspection_ends(self) -> date | None:
        debt, delivered = self.debt, self.days.get("delivery", set())
        if debt["inspection_count"] is None or len(delivered) != 1:
            return None
        start = date.fromisoformat(next(iter(delivered)))
        return self._end(start, debt["inspection_count"], debt["inspection_unit"])

    # --- The day --------------------------------------------------------------------------------------------

    def reckon(self) -> Due:
        """The day by which it is due, extensions included."""
        try:
            self._agreed()
        except NoDay:
            self.due.day = None
        self.due.reckoned = self.due.on  # before respites
        until = self.debt["until"]
        if self.due.day is not None and until is not None:
            respite = date.fromisoformat(until)
            ends = respite if self.contract["kind"] == "foreign" else self.law.later(respite)
            self.due.day = max(self.due.day, ends)
        return self.due

    def _agreed(self) -> None:
        debt = self.debt
        if debt["term"] == "fixed":
            day = date.fromisoformat(debt["due_day"])
            self.due.day = day
            if self.contract["kind"] != "foreign":
                self._moved(day, debt["due_day"])
        elif self.contract["kind"] == "foreign" or debt["term"] == "none":
            raise NoDay
        elif debt["term"] == "after":
            self._run(self._start(debt["due_event"]), debt["due_count"], debt["due_unit"])
        else:
            self._statutory()

    def _statutory(self) -> None:
        """Decree 728 and 802: a number of days from delivery, for public bodies and large enterprises."""
        if self.applies is None:
            raise NoDay
        if self.applies is False:
            self._works()
            return
        law = self.law.names(["sme.size-determined-at"], self.signed)
        start = self._start("delivery")
        who = "public" if self.owes in BOUND_AS_PUBLIC else "large-enterprise"
        if self.owes == "funded-group":
            law |= self.law.names(["sme.organisations-with-public-funds"], self.signed)
        rules = self._editions(f"sme.payment-term.{who}", start)
        if not rules or rules[-1]["machine"]["kind"] != "term":
            self.due.law |= law | {one["id"] for one in rules}
            self._works()
            return
        law |= {one["id"] for one in rules}
        special = self.law.holds("sme.special-rule-prevails", start.isoformat())
        if special is not None and special["document_number"] == rules[-1]["document_number"]:
            law.add(special["id"])
        self.due.law |= law
        self._run(start, rules[-1]["machine"]["count"], rules[-1]["machine"]["unit"])

    def _works(self) -> None:
        """Fashi [2020] 25 article 27: the price of works is due on the day of their delivery."""
        works = self.debt["owed_for"] == "works"
        works |= self.debt["owed_for"] is None and self.contract["kind"] == "works"
        works = bool(works and self.bought and self.debt["type"] == "payment")
        day = self._only("delivery")
        if works and "delivery" not in self.days:
            self.due.waits = self.law.holds("works.due-day-not-agreed", self.signed) is not None
        if not works or day is None:
            raise NoDay
        rule = self.law.holds("works.due-day-not-agreed", day.isoformat())
        if rule is None:
            raise NoDay
        self.due.law.add(rule["id"])
        if self.individual:
            self.due.law |= self.law.names(["sme.individual-business"], self.signed)
        self.due.day = day

    def _run(self, start: date, count: int, unit: str) -> None:
        """The last day of a term: the first is not counted, a holiday at the end moves it."""
        end = self.law.count(start, count, unit)
        if count:
            self.due.law |= self.law.names([COUNTING], start.isoformat())
        if unit == "month" and end != self._corresponding(start, count):
            self.due.law |= self.law.names(["procedure.agreed-months-and-years"], start.isoformat())
        self.due.day = end
        if unit != "working-day" or not count:
            self._moved(end, start.isoformat())
        refused = self.failed if self.from_delivery and "inspection-passed" not in self.days else None
        if refused and start.isoformat() <= refused <= self.due.day.isoformat():
            raise NoDay  # within the term, and never passed

    def _moved(self, end: date, ruled_on: str) -> None:
        """A last day that is a holiday moves; the law of a day says so."""
        self.due.day = self.law.later(end)
        if self.due.day != end:
            self.due.law |= self.law.names([COUNTING], ruled_on) | self.law.why_moved(end)

    @staticmethod
    def _corresponding(start: date, months: int) -> date:
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))

    def _end(self, start: date, count: int, unit: str) -> date:
        end = self.law.count(start, count, unit)
        return end if unit == "working-day" and count else self.law.later(end)

    def _start(self, event: str) -> date:
        """Where a term starts: at the agreed event, or where the regulation lets it start instead."""
        condition = self.debt["condition"]
        if condition is not None and condition != event:
            if self.applies is None:
                raise NoDay
            happened = self._only(condition) or self.ended
            rules = self._editions(CONDITIONS[condition], happened) if self.applies else []
            if rules:
                event = condition
                self.due.law |= {one["id"] for one in rules}
        start = self._let_pass() if event == "inspection-passed" else None
        if start is None and condition is not None and condition not in self.days:
            self.due.waits = True
            raise NoDay  # a condition that is not met makes nothing due, whatever the term runs from
        start = start or self._only(event)
        if start is None:
            self.due.waits = event not in self.days
            raise NoDay
        self.due.start = start
        self.from_delivery = event == "delivery"
        return start

    def happened(self, event: str) -> date | None:
        """The day of an event, where it is one."""
        return self._only(event)

    def _only(self, event: str) -> date | None:
        """The day of an event; None where it did not happen, or on several days."""
        days = self.days.get(event, set())
        return date.fromisoformat(next(iter(days))) if len(days) == 1 else None

    def _let_pass(self) -> date | None:
        """The end of the agreed time of inspection, where the debtor let it pass."""
        passed = self._only("inspection-passed")
        if self.ended is None or (passed is None and "inspection-passed" in self.days):
            return None
        if passed is not None and passed <= self.ended:
            return None
        if self.failed is not None and self.failed <= self.ended.isoformat():
            return None  # inspected in time, and refused: what passed later passed without delay
        failed = None if "inspection-passed" in self.days else self.failed
        if self.applies is None:
            raise NoDay
        rules = self._editions("sme.start.inspection-delayed", self.ended) if self.applies else []
        if not rules:
            return None
        if failed is not None:
            raise NoDay  # inspected after the time and not passed: nobody can tell
        self.due.law |= {one["id"] for one in rules}
        return self.ended

    def _editions(self, topic: str, start: date | None) -> list[Parameter]:
        """The editions that apply: that of signing, that of the start, or both where they say the same."""
        then = self.law.holds(topic, self.signed)
        later = self.law.holds(topic, self.signed if start is None else start.isoformat())
        if then == later:
            return [] if then is None else [then]
        if then is not None and later is not None and then["machine"] == later["machine"]:
            return [then, later]
        if self.law.deciding == "open":
            raise NoDay
        chosen = then if self.law.deciding == "signing" else later
        return [] if chosen is None else [chosen]


def due_of_payroll(law: Law, payroll: Facts) -> Due:
    """The payday, before a holiday where the decree is in force."""
    day = date.fromisoformat(payroll["payday"])
    rules = law.names(["wage.payday-before-holiday"], payroll["payday"])
    moved = law.payday(day) if rules else day
    return Due(moved, law=rules | law.why_moved(day) if moved != day else set())


def reckon_all(log: Log, law: Law) -> dict[str, tuple[Facts, Due, Situation | None]]:
    """Every obligation and payroll with its due day."""
    found: dict[str, tuple[Facts, Due, Situation | None]] = {}
    for name, debt in log.obligations.items():
        situation = Situation(log, law, debt)
        found[name] = (debt, situation.reckon(), situation)
    for name, payroll in log.payrolls.items():
        found[name] = (
            payroll | {"disputed": 0, "debtor": payroll["employer"]},
            due_of_payroll(law, payroll),
            None,
        )
    return found
