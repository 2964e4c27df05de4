"""The oracle's rules about payments, deposits, inspection and receivables; see ``flag_oracle``.

Each function is one rule, under its code, in plain loops. Refuses to know wages, promises and contracts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from ledger.core.vocabulary import STATUTE_REASONS
from tests.oracle.due import BOUND_AS_PUBLIC, Situation, covered
from tests.oracle.law import Parameter
from tests.oracle.world import BREACH, MONEY, REMIND, WARN, Flags, Owed, World

_NEVER = 10**12


def payment_overdue(world: World) -> Flags:
    """A payment or compensation past its day; only what is not in dispute counts."""
    for name, one in world.owed.items():
        if (
            one.is_type("payment", "compensation")
            and (one.facts["remaining"] or 0) > 0
            and world.overdue(one)
        ):
            topics = []
            if one.is_type("payment") and world.log.is_public(one.facts["debtor"]):  # whoever owes now
                topics.append("investment.no-arrears.public")
            if one.facts["disputed"] and one.applies:
                topics.append("sme.undisputed-part")
            law = one.due.law | world.law.names(topics, str(one.due.on))
            level = world.by_days(one, "payment.overdue.breach-after")
            yield "payment.overdue", name, world.flag(level, one.due.on, one.left, law)


def interest_unpaid(world: World) -> Flags:
    """A debt whose sum was paid late, and what that cost was not."""
    for name, one in world.owed.items():
        left = one.facts.get("interest_left")
        if left and one.due.on is not None and one.due.on < world.day:
            law = world.law.names(["debt.costs-interest-principal"], one.facts["met_on"])
            yield "interest.unpaid", name, world.flag(WARN, one.due.on, left, law)


def payment_due_soon(world: World) -> Flags:
    """Money that falls due within the days in which the book reminds."""
    windows = [world.law.thresholds[f"payment.due-soon.{n}"] for n in ("first", "second", "third")]
    for name, one in world.owed.items():
        if one.due.day is None or not one.facts["open"] or not one.is_type(*MONEY) or (one.left or 0) <= 0:
            continue
        days = (one.due.day - date.fromisoformat(world.day)).days
        if 0 <= days <= max(windows):
            yield "payment.due-soon", name, world.flag(REMIND, one.due.on, one.left, one.due.law)


def payment_term_too_long(world: World) -> Flags:
    """A term over the maximum that a public body agreed with a small or medium enterprise."""
    for name, one in world.owed.items():
        debt, situation = one.facts, one.situation
        if situation is None or not debt["open"] or debt["type"] != "payment":
            continue
        if debt["term"] not in ("after", "fixed"):
            continue
        most = world.law.holds("sme.payment-term.public-maximum", situation.signed)
        if most is None or situation.owes not in BOUND_AS_PUBLIC or not one.applies:
            continue
        starts = debt["condition"] or (debt["due_event"] if debt["term"] == "after" else "delivery")
        if starts not in ("delivery", "inspection-passed", "settlement-sum-confirmed"):
            continue
        if _fewest_days(world, one) > most["machine"]["count"]:
            yield "payment.term-too-long", name, world.flag(WARN, None, None, [most["id"]])


def _fewest_days(world: World, one: Owed) -> int:
    """The fewest days that an agreed term can have; those it has where its first day is known."""
    if one.facts["term"] == "fixed":
        begun = one.situation.happened(one.facts["condition"] or "delivery") if one.situation else None
        return -1 if begun is None else (date.fromisoformat(one.facts["due_day"]) - begun).days
    count, unit, start = one.facts["due_count"], one.facts["due_unit"], one.due.start
    if start is not None:
        return (world.law.count(start, count, unit) - start).days
    return _fewest(count) if unit == "month" else int(count)


@cache
def _fewest(months: int) -> int:
    """The fewest days of so many months, whatever day they start on."""
    found = _NEVER
    for ordinal in range(date(2021, 1, 1).toordinal(), date(2025, 1, 1).toordinal()):
        start = date.fromordinal(ordinal)
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        if start.day == 1:
            found = min(found, (date(year, month + 1, 1) - start).days)
    return found


def payment_rate_below_floor(world: World) -> Flags:
    """An agreed late-payment rate below the one-year rate of the day of signing, whatever a year has."""
    for contract in world.contracts():
        rate = contract["rate"]
        rule = world.law.holds("sme.late-interest.floor", contract["signed_on"])
        lpr = world.law.lpr(contract["signed_on"])
        debts = [one for one in world.of_contract[contract["id"]] if not one.is_type("wage")]
        if rate is None or rule is None or lpr is None or not any(one.facts["open"] for one in debts):
            continue
        yearly = Fraction(rate["late_rate_parts"], rate["late_rate_of"])
        if rate["late_rate_basis"] == "per-day":
            yearly *= 365
        elif rate["late_rate_basis"] == "lpr-floating":
            yearly *= Fraction(world.law.lpr(world.day) or lpr, 1_000_000)
        elif rate["late_rate_basis"].startswith("lpr"):
            yearly *= Fraction(lpr, 1_000_000)
        bought = contract["kind"] in ("procurement", "works")
        if covered(*world.sides(contract), bought) and yearly < Fraction(lpr, 1_000_000):
            yield "payment.rate-below-floor", contract["id"], world.flag(WARN, None, None, [rule["id"]])


def payment_forbidden_term(world: World) -> Flags:
    """A term of an open payment that the law bars to this debtor on the day it was agreed."""
    for name, one in world.owed.items():
        if not one.facts["open"] or one.is_type("wage") or one.situation is None:
            continue
        for agreed_on, _, term, by_law in sorted(one.facts["terms"], key=_reminders_last):
            topics = [] if by_law else _barring_topics(term, one.situation)
            found = [world.law.holds(topic, agreed_on) for topic in topics]
            reply = world.law.holds("sme.pay-when-paid.consequence", world.day)
            broken = world.law.holds("sme.unreasonable-terms", agreed_on)
            if reply and broken and term.startswith("conditional") and "sme.pay-when-paid" in topics:
                found += [reply, broken]
            law = [p["id"] for p in found if p and "agreed" not in p["machine"].get("unless", ())]
            if law:
                level = REMIND if term == "non-cash-only" else WARN
                yield "payment.forbidden-term", name, world.flag(level, None, None, law)


def _reminders_last(noted: tuple[Any, ...]) -> tuple[Any, ...]:
    return noted[2] == "non-cash-only", *noted


def _barring_topics(term: str, between: Situation) -> list[str]:
    """The topics whose texts bar a term between two sides; those of which somebody may be left out are."""
    debtor, creditor = between.owners
    state, private = debtor == "state-owned", creditor == "private"
    if term == "audit-as-settlement-basis":
        bound = between.owes in BOUND_AS_PUBLIC or state
        sme = ["sme.audit-as-settlement-basis"] if between.applies and bound else []
        law = private and (between.owes == "public-body" or state)
        return [*sme, *(["private-economy.forbidden-reasons"] if law else [])]
    if term == "non-cash-only" and between.individual:
        bound = between.owes in ("public-body", "large-enterprise")
        bound = bound or (between.owes == "other" and debtor not in (None, "nobody"))
        return ["sme.individual-business"] if bound else []
    if not between.applies:
        return []
    if term == "non-cash-only":
        return ["sme.non-cash-payment"]
    if "third-party" not in term or between.owes != "large-enterprise":
        return []
    if term.startswith("in-proportion"):
        return ["sme.pay-when-paid"]
    more = ["private-economy.pay-when-paid"] if private else []
    return ["sme.pay-when-paid", *more]


def payment_forbidden_reason(world: World) -> Flags:
    """A reason not to pay that the regulation bars, stated by the debtor, in an answer or at a halt."""
    reasons = ("leader-change", "internal-process", "awaiting-filing", "awaiting-audit")
    for stated_on, _, subject, reason, where in world.log.reasons():
        if reason not in reasons:
            continue
        contract = world.log.contracts.get(subject)
        if contract is not None:
            halted = contract["status"] in ("suspended", "terminated")
            about = where in ("contract.suspended", "contract.terminated", "flag.answered")
            debts = world.of_contract[subject] if halted and about else []
        else:
            debts = [world.owed[subject]] if subject in world.owed else []
        for one in debts:
            debt = one.facts
            if not debt["open"] or debt["type"] != "payment" or not (debt["remaining"] or 0) > 0:
                continue
            assert one.situation is not None
            topics = ["sme.forbidden-reasons"] if one.applies else []
            debtor, creditor = one.situation.owners
            if creditor == "private" and (one.situation.owes == "public-body" or debtor == "state-owned"):
                topics.append("private-economy.forbidden-reasons")
            rules = [world.law.holds(topic, stated_on) for topic in topics]
            law = [rule["id"] for rule in rules if rule and _bars(rule, reason, one, stated_on)]
            if law:
                flag = world.flag(WARN, None, debt["remaining"], law)
                yield "payment.forbidden-reason", debt["id"], flag


def _bars(rule: Parameter, reason: str, one: Owed, stated_on: str) -> bool:
    """Whether a list of barred reasons holds one, and the contract does not make it count."""
    named = {"awaiting-filing": ["awaits-filing"]}
    named["awaiting-audit"] = ["awaits-audit", "audit-as-settlement-basis"]
    agreed = {term for on, _, term, _ in one.facts["terms"] if on <= stated_on}
    codes = set(STATUTE_REASONS.get(reason, ()))
    lists = list(lists_of(rule["machine"]))
    if agreed & set(named.get(reason, ())) and any(codes & set(m.get("unless_agreed", ())) for m in lists):
        return False
    return any(codes & set(machine.get("codes", ())) for machine in lists)


def lists_of(machine: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The lists of a machine value and of its parts."""
    if machine["kind"] == "list":
        yield machine
    for part in machine.get("parts", {}).values():
        yield from lists_of(part)


def acceptance_overdue(world: World) -> Flags:
    """Not accepted by its day, or what was delivered has no result at the end of the agreed time."""
    for name, one in world.owed.items():
        if one.situation is None or not one.facts["open"]:
            continue
        by, law = one.due.inspect_by, set[str]()
        if one.is_type("acceptance") and one.due.day is not None:
            by, law = one.due.day, set(one.due.law)
        if by is None or by.isoformat() >= world.day:
            continue
        if one.contract["kind"] == "procurement":
            law |= world.law.names(["procurement.acceptance"], by.isoformat())
        if "inspection-passed" in (one.facts["due_event"], one.facts["condition"]) and one.applies:
            then, later = (
                world.law.holds("sme.start.inspection-delayed", on)
                for on in (one.situation.signed, by.isoformat())
            )
            if then and later and then["machine"] == later["machine"]:
                law |= {then["id"], later["id"]}
        yield "acceptance.overdue", name, world.flag(BREACH, by.isoformat(), None, law)


def deposit_over_limit(world: World) -> Flags:
    """A bond or retention above the share of the contract that the edition of signing allows."""
    tender = "bidding.performance-bond-maximum"
    limits = {
        ("procurement", "performance"): "procurement.performance-bond-maximum",
        ("works", "performance"): tender,
        ("works", "quality"): "works.retention-maximum",
    }
    for name, one in world.owed.items():
        topic = limits.get((one.contract["kind"], one.facts.get("deposit") or ""))
        if topic is None or not one.facts["open"]:
            continue
        limit = world.law.holds(topic, one.contract["signed_on"])
        also = set[str]()
        if one.facts["deposit"] == "quality":
            also = world.law.names(["works.quality-retention-maximum"], one.contract["signed_on"])
        whole = one.contract["amount" if one.facts["deposit"] == "quality" else "original"]
        if limit is None or not whole or one.facts["owed"] is None:
            continue
        if topic == tender and one.contract["method"] not in ("open-tender", "invited-tender"):
            continue
        if one.facts["owed"] * 10_000 > limit["machine"]["per_ten_thousand"] * whole:
            law = {limit["id"], *also}
            yield "deposit.over-limit", name, world.flag(WARN, None, one.facts["owed"], law)


def deposit_unreturned(world: World) -> Flags:
    """A deposit past the day of its return."""
    for name, one in world.owed.items():
        if (
            not one.is_type("deposit-return")
            or not (one.facts["remaining"] or 0) > 0
            or not world.overdue(one)
        ):
            continue
        law = set(one.due.law)
        if one.situation is not None and one.situation.between:
            law |= world.law.names(["sme.deposit-settlement"], str(one.due.on))
        yield "deposit.unreturned", name, world.flag(BREACH, one.due.on, one.left, law)


def deposit_not_allowed(world: World) -> Flags:
    """In construction a large buyer or a public body holds a deposit that is none of the four."""
    for name, one in world.owed.items():
        if not one.is_type("deposit-return") or one.contract["kind"] != "works" or not one.facts["open"]:
            continue
        kinds = world.law.holds("sme.deposit-kinds", one.contract["signed_on"])
        if kinds is None or one.facts["deposit"] != "other" or not (one.facts["remaining"] or 0) > 0:
            continue
        if one.situation is not None and one.situation.between:
            yield "deposit.not-allowed", name, world.flag(WARN, None, one.facts["remaining"], [kinds["id"]])


def receivable_unconfirmed(world: World) -> Flags:
    """A request to confirm a receivable that nobody answered in the regulation's days."""
    for name, asked in world.log.receivables.items():
        one = world.owed.get(asked["obligation"])
        rule = world.law.holds("sme.receivable-confirmation", asked["requested_on"])
        if one is None or rule is None or asked["answered"] or not one.facts["open"] or not one.applies:
            continue
        start, machine = date.fromisoformat(asked["requested_on"]), rule["machine"]
        due = world.law.later(world.law.count(start, machine["count"], machine["unit"])).isoformat()
        if due < world.day:
            topics = ["procedure.counting-of-terms"]
            if one.situation is not None and one.situation.owes == "funded-group":
                topics.append("sme.organisations-with-public-funds")
            law = {rule["id"], *world.law.names(["sme.size-determined-at"], one.contract["signed_on"])}
            law |= world.law.names(topics, asked["requested_on"])
            yield "receivable.unconfirmed", name, world.flag(BREACH, due, asked.get("amount"), law)


RULES: tuple[Callable[[World], Flags], ...] = (
    acceptance_overdue,
    deposit_not_allowed,
    deposit_over_limit,
    deposit_unreturned,
    interest_unpaid,
    payment_due_soon,
    payment_forbidden_reason,
    payment_forbidden_term,
    payment_overdue,
    payment_rate_below_floor,
    payment_term_too_long,
    receivable_unconfirmed,
)
