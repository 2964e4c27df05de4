"""The oracle's rules about wages, promises and pledges; see ``flag_oracle``.

Each function is one rule, under its code, in plain loops. Refuses to know payments and contracts as such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta

from ledger.core.vocabulary import STATUTE_REASONS
from tests.oracle.log import Facts
from tests.oracle.payments import lists_of
from tests.oracle.world import BREACH, WARN, Flags, Owed, World

_BENEFITS = ("subsidy", "tax")
_BEYOND = ("failed", "not-reviewed")


def wage_unpaid(world: World) -> Flags:
    """A payroll past its payday and not fully paid."""
    for name, one in world.owed.items():
        if one.is_type("wage") and world.overdue(one):
            topics = ["wage.paid-as-agreed"]
            if one.contract["kind"] == "works":
                topics.append("wage.contractor-pays-first")
            law = one.due.law | world.law.names(topics, str(one.due.on))
            yield "wage.unpaid", name, world.flag(BREACH, one.due.on, one.left, law)


def wage_account_unfunded(world: World) -> Flags:
    """Months whose labour cost is not wholly in the wage account a cycle after the month's end."""
    cycle = world.law.holds("wage.labour-cost-cycle", world.day)
    if cycle is None:
        return
    for contract in world.contracts("works"):
        short: dict[str, int] = defaultdict(int)
        log, under = world.log, world.log.under[contract["id"]]
        for name in under["payroll"]:
            short[log.payrolls[name]["month"]] += log.payrolls[name]["amount"]
        for name in under["wage-funding"]:
            data = log.fundings[name]["data"]
            short[data["month"]] -= data["amount"]
        late = {}
        for month, amount in short.items():
            due = _cycle_ends(month, cycle["machine"]["count"])
            if amount > 0 and due < world.day:
                late[month] = (due, amount)
        if late:
            due = late[min(late)][0]
            law = world.law.names(["wage.labour-cost-cycle", "wage.special-account"], due)
            amount = sum(one for _, one in late.values())
            yield "wage.account-unfunded", contract["id"], world.flag(WARN, due, amount, law)


def _cycle_ends(month: str, months: int) -> str:
    """So many months after the last day of a month: the corresponding day or the last there is."""
    first = date.fromisoformat(f"{month}-01")
    end = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    year, place = divmod(first.year * 12 + first.month - 1 + months, 12)
    following = (date(year, place + 1, 1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(following, following.replace(day=min(end.day, following.day))).isoformat()


def wage_safeguard_missing(world: World) -> Flags:
    """A works project under way without what the decree wants, so long after signing."""
    topics = {
        "special-account": "wage.special-account",
        "wage-deposit": "wage.deposit",
        "payment-guarantee": "wage.payment-guarantee",
        "real-name-roster": "wage.real-name-roster",
    }
    for contract in world.contracts("works"):
        signed = date.fromisoformat(contract["signed_on"])
        wait = (signed + timedelta(days=world.law.thresholds["wage.safeguard-missing.after"])).isoformat()
        if contract["status"] not in ("performing", "suspended") or world.day <= wait:
            continue
        missing = [topics[name] for name in topics if not _in_place(world, contract, name)]
        law = world.law.names(missing, world.day)
        if law and contract["signed_on"] < world.day:
            yield "wage.safeguard-missing", contract["id"], world.flag(WARN, None, None, law)


def _in_place(world: World, contract: Facts, name: str) -> bool:
    """Whether a safeguard is registered and has not run out."""
    registered = [world.log.safeguards[one]["data"] for one in world.log.under[contract["id"]]["safeguard"]]
    return any(one["type"] == name and one.get("valid_until", "9") >= world.day for one in registered)


def wage_caused_by_arrears(world: World) -> Flags:
    """Wages unpaid on a project whose owner was past a day of payment before the payday.

    The owner advances up to all that it has to have paid by now and has not, also what it disputes.
    """
    topics = ["wage.owner-advances", "wage.contractor-pays-first", "wage.dispute-stops-nothing"]
    for name, one in world.owed.items():
        if not one.is_type("wage") or not world.overdue(one) or one.contract["kind"] != "works":
            continue
        owner, payday = world.holder(one.contract, public=True), str(one.due.on)
        debts = [
            (str(debt.due.on), int(debt.facts["remaining"]))
            for debt in world.of_contract[one.contract["id"]]
            if debt.is_type("payment") and debt.facts["open"] and debt.facts["debtor"] == owner
            if debt.due.on is not None and (debt.facts["remaining"] or 0) > 0
        ]
        law = world.law.names(topics, payday)
        if law and any(due < payday for due, _ in debts):
            unsettled = sum(amount for due, amount in debts if due < world.day)
            amount = min(int(one.facts["remaining"]), unsettled)
            yield "wage.caused-by-arrears", name, world.flag(WARN, payday, amount, law)


def wage_payday_late(world: World) -> Flags:
    """A payday more than one calendar month after the month of the work."""
    for name, one in world.owed.items():
        if not one.is_type("wage"):
            continue
        payday, month = one.facts["payday"], one.facts["month"]
        apart = 12 * (int(payday[:4]) - int(month[:4])) + int(payday[5:7]) - int(month[5:])
        law = world.law.names(["wage.payday-within-next-period"], payday)
        if apart > 1 and law:
            yield "wage.payday-late", name, world.flag(WARN, None, None, law)


def _beyond_power(world: World, one: Owed) -> set[str]:
    """The law that a promised benefit without a passed review offends; empty where it does not."""
    debt = one.facts
    if one.is_type("wage") or debt["matter"] not in _BENEFITS or debt["review"] not in _BEYOND:
        return set()
    topics = ["fair-competition.review-first"]
    if one.contract["kind"] != "pledge" or debt["creditor"]:
        topics.append("fair-competition.forbidden-benefits")
    return world.law.names(topics, debt["added_on"])


def promise_beyond_power(world: World) -> Flags:
    """A promised tax relief or subsidy whose review failed or never was, since the regulation wants one."""
    for name, one in world.owed.items():
        law = _beyond_power(world, one)
        if law and not one.facts["closed"]:
            yield "promise.beyond-power", name, world.flag(WARN, None, one.facts["amount"], law)


def promise_broken(world: World) -> Flags:
    """A promise to an investor past its day, unless it is one that nobody may be pressed to keep."""
    for name, one in world.owed.items():
        if not one.is_type("promise") or one.contract["kind"] == "pledge" or not world.overdue(one):
            continue
        if not _beyond_power(world, one):
            topics = ["investment.change-of-promise", "private-economy.promises-kept"]
            law = one.due.law | world.law.names(topics, str(one.due.on))
            level = world.by_days(one, "promise.broken.breach-after")
            yield "promise.broken", name, world.flag(level, one.due.on, one.left, law)


def pledge_unkept(world: World) -> Flags:
    """A public pledge past its day, unless it is one that nobody may be pressed to keep."""
    for name, one in world.owed.items():
        if not one.is_type("promise") or one.contract["kind"] != "pledge" or not world.overdue(one):
            continue
        if not _beyond_power(world, one):
            level = world.by_days(one, "pledge.unkept.breach-after")
            yield "pledge.unkept", name, world.flag(level, one.due.on, one.left, one.due.law)


def promise_disowned(world: World) -> Flags:
    """Not kept, changed or ended for a reason that the law bars by name."""
    reasons = ("government-change", "leader-change", "boundary-change", "body-change")
    for stated_on, _, subject, reason, _ in world.log.reasons():
        if reason not in reasons:
            continue
        one, contract = world.owed.get(subject), world.log.contracts.get(subject)
        if contract is not None and contract["kind"] != "foreign":
            amount = None
        elif one is not None and one.facts["open"]:
            amount = one.facts["remaining"]
            if reason == "leader-change" and one.is_type("payment", "compensation", "wage"):
                continue  # a rule of its own
        else:
            continue
        codes = set(STATUTE_REASONS.get(reason, ()))
        law = set()
        for topic in ("investment.forbidden-reasons", "private-economy.promises-kept"):
            rule = world.law.holds(topic, stated_on)
            if rule and any(codes & set(listed.get("codes", ())) for listed in lists_of(rule["machine"])):
                law.add(rule["id"])
        if law:
            yield "promise.disowned", subject, world.flag(BREACH, None, amount, law)


RULES: tuple[Callable[[World], Flags], ...] = (
    pledge_unkept,
    promise_beyond_power,
    promise_broken,
    promise_disowned,
    wage_account_unfunded,
    wage_caused_by_arrears,
    wage_payday_late,
    wage_safeguard_missing,
    wage_unpaid,
)
