"""The oracle's rules about contracts, duties, disclosure and investment; see ``flag_oracle``.

Each function is one rule, under its code, in plain loops. Refuses to know what is owed, but whether it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date

from ledger.projection.standing.contracts import DUTY_OF
from tests.oracle.log import Facts
from tests.oracle.world import REMIND, WARN, Flags, World

_UNDER_WAY = ("performing", "suspended")
_SIGNING = {"procurement": ["procurement.signing-term"], "works": ["bidding.signing-term"]}


def _term(
    world: World, topic: str, started: str, part: str | None, more: int = 0
) -> tuple[str, set[str]] | None:
    """(last day of a term, its law), by the edition of the day on which it starts; None without one."""
    rule = world.law.holds(topic, started)
    if rule is None:
        return None
    machine = rule["machine"]["parts"][part] if part else rule["machine"]
    end = world.law.count(date.fromisoformat(started), machine["count"] + more, machine["unit"])
    end = end if machine["unit"] == "working-day" else world.law.later(end)
    return end.isoformat(), {rule["id"], *world.law.names(["procedure.counting-of-terms"], started)}


def contract_signed_late(world: World) -> Flags:
    """More time between the award and the signing than the law gives."""
    by_award: dict[str, list[Facts]] = defaultdict(list)
    for one in world.log.contracts.values():
        by_award[one["award"]].append(one)
    for name, award in world.log.awards.items():
        if any(later["kind"] == "award.cancelled" for later in world.log.happened[name]):
            continue
        signed = by_award[name]
        first = min(signed, key=_by_signing, default=None)
        if first is not None and first["status"] not in _UNDER_WAY:
            continue
        kind = first["kind"] if first is not None else award["data"].get("kind")
        noticed = award["effective_on"]
        topics = _SIGNING.get(kind or "", [topic for one in _SIGNING.values() for topic in one])
        terms = [found for topic in topics if (found := _term(world, topic, noticed, None))]
        if not terms or len({due for due, _ in terms}) > 1:
            continue
        due, law = terms[0][0], set().union(*(one for _, one in terms))
        if (first["signed_on"] if first is not None else world.day) > due:
            yield "contract.signed-late", name, world.flag(WARN if first is None else REMIND, due, None, law)


def _by_signing(contract: Facts) -> tuple[str, int]:
    return contract["signed_on"], int(contract["id"].rpartition("-")[2])


def contract_unfiled(world: World) -> Flags:
    """A procurement contract that is not on record as filed in its working days."""
    for contract in world.contracts("procurement"):
        found = _term(world, "procurement.contract-filing", contract["signed_on"], None)
        if found and contract["filed_on"] is None and found[0] < world.day:
            yield "contract.unfiled", contract["id"], world.flag(WARN, found[0], None, found[1])


def contract_unpublished(world: World) -> Flags:
    """A procurement contract neither published in its working days nor exempt."""
    for contract in world.contracts("procurement"):
        found = _term(world, "procurement.contract-publication", contract["signed_on"], "due")
        silent = contract["published_on"] is None and contract["exempt"] is None
        if found and silent and found[0] < world.day:
            yield "contract.unpublished", contract["id"], world.flag(WARN, found[0], None, found[1])


def contract_change_unpublished(world: World) -> Flags:
    """The first amendment or supplement that was not published in its working days."""
    for contract in world.contracts("procurement"):
        for change in contract["changes"] if contract["exempt"] is None else ():
            if change["what"] not in ("contract.amended", "contract.supplemented") or change["published"]:
                continue
            found = _term(world, "procurement.amendment-publication", change["on"], "due")
            if found and found[0] < world.day:
                flag = world.flag(WARN, found[0], None, found[1])
                yield "contract.change-unpublished", contract["id"], flag


def contract_over_extended(world: World) -> Flags:
    """Supplements that add more than the share of the original sum, while the contract is under way."""
    for contract in world.contracts("procurement"):
        added = [one for one in contract["changes"] if one["what"] == "contract.supplemented"]
        if not added or not contract["original"] or contract["status"] not in _UNDER_WAY:
            continue
        last = max(one["on"] for one in added)
        rule = world.law.holds("procurement.supplement-maximum", last)
        total = sum(one["amount"] for one in added)
        if rule is None:
            continue
        excess = total - contract["original"] * rule["machine"]["per_ten_thousand"] // 10_000
        if total * 10_000 > contract["original"] * rule["machine"]["per_ten_thousand"]:
            yield "contract.over-extended", contract["id"], world.flag(WARN, last, excess, [rule["id"]])


def contract_change_without_basis(world: World) -> Flags:
    """The latest change or end imposed on the other side of which something is not on record."""
    promises = ["investment.change-of-promise", "private-economy.promises-kept"]
    for contract in world.contracts():
        for change in reversed(contract["changes"]):
            if change["what"] not in ("contract.amended", "contract.terminated"):
                continue
            reason = change["reason"]
            if reason in ("agreed", "force-majeure", "counterparty-breach", "judgment", "untold"):
                continue
            if reason == "scope" and change["what"] == "contract.amended":
                continue  # whether both sides agreed nobody can tell
            law = promised = world.law.names(promises, change["on"])
            if contract["kind"] == "procurement":
                law = law | world.law.names(["procurement.no-unilateral-change"], change["on"])
            wanted = ("basis", "authority", "compensation") if promised else ("basis", "compensation")
            if law and any(change.get(member) is None for member in wanted):
                flag = world.flag(WARN, change["on"], None, law)
                yield "contract.change-without-basis", contract["id"], flag


def contract_stale(world: World) -> Flags:
    """Nothing happened for months under a contract under way, as far as anybody recorded."""
    thresholds = world.law.thresholds
    for contract in world.log.contracts.values():
        if contract["status"] not in _UNDER_WAY or contract["kind"] == "foreign":
            continue
        last, found = max(_facts(world, contract)), None
        for level, name in ((REMIND, "remind"), (WARN, "warn")):
            months = thresholds[f"contract.stale.{name}-after"]
            over = world.law.count(date.fromisoformat(last), months, "month").isoformat()
            if over < world.day:
                found = world.flag(level, over, None, ())
        if found is not None:
            yield "contract.stale", contract["id"], found


def _facts(world: World, contract: Facts) -> Iterator[str]:
    """The days of what happened to a contract, its obligations and payments, its wages and its duties."""
    yield from (contract[name] for name in ("signed_on", "filed_on", "published_on") if contract[name])
    yield from (change["on"] for change in contract["changes"])
    notes = ("obligation.term-noted", "obligation.term-ended", "obligation.nonpayment-stated")
    log, under = world.log, world.log.under[contract["id"]]
    for name in under["obligation"]:
        yield log.obligations[name]["added_on"]
        for one in log.happened[name]:
            if one["kind"].startswith("obligation.") and one["kind"] not in notes:
                yield one["effective_on"]
    for name in log.performed(contract["id"]):
        yield log.performances[name]["effective_on"]
        back = "performance.reversed"
        yield from (one["effective_on"] for one in log.happened[name] if one["kind"] == back)
    for name in under["payroll"]:
        if not log.payrolls[name]["open"]:
            yield log.payrolls[name]["payday"]
    yield from (log.fundings[name]["effective_on"] for name in under["wage-funding"])
    yield from (log.safeguards[name]["effective_on"] for name in under["safeguard"])
    for name in under["responsibility"]:
        yield log.responsibilities[name]["effective_on"]
        yield from (later["effective_on"] for later in log.happened[name])


def responsibility_gap(world: World) -> Flags:
    """Open obligations, or the contract as a whole, that nobody answers for."""
    for contract in world.log.contracts.values():
        if contract["status"] not in _UNDER_WAY or contract["kind"] == "foreign":
            continue
        log, under = world.log, world.log.under[contract["id"]]
        running = [
            log.responsibilities[name]["data"]
            for name in under["responsibility"]
            if not any(later["kind"] == "responsibility.ended" for later in log.happened[name])
        ]
        pending = [log.obligations[name] for name in under["obligation"] if log.obligations[name]["open"]]
        if pending and any(not _answered(debt, running) for debt in pending):
            yield "responsibility.gap", contract["id"], world.flag(WARN, None, None, ())
        elif not pending and not running:
            yield "responsibility.gap", contract["id"], world.flag(REMIND, None, None, ())


def _answered(debt: Facts, running: list[Facts]) -> bool:
    """Whether somebody answers for an obligation: for it itself, or in a role to which it falls."""
    roles = ("handles", *(duty.value for duty in DUTY_OF.get(debt["type"], ())))
    return any(
        one["obligation"] == debt["id"] if "obligation" in one else one["role"] in roles for one in running
    )


def responsibility_handover_missing(world: World) -> Flags:
    """Somebody left a post, and what he answered for under a contract under way nobody took over."""
    left: dict[str, list[str]] = defaultdict(list)
    ended = {one["data"]["tenure"]: one["effective_on"] for one in world.log.of_kind("tenure.ended")}
    for name, one in world.log.responsibilities.items():
        later = world.log.happened[name]
        tenure = one["data"]["tenure"]
        for change in later:
            tenure = change["data"].get("to", tenure)
        over = any(change["kind"] == "responsibility.ended" for change in later)
        contract = world.log.contracts[one["data"]["contract"]]
        ours = contract["kind"] != "foreign"
        if not over and ours and tenure in ended and contract["status"] in _UNDER_WAY:
            left[contract["id"]].append(ended[tenure])
    for contract_id, days in left.items():
        since = min(days)
        waited = (date.fromisoformat(world.day) - date.fromisoformat(since)).days
        late = waited > world.law.thresholds["responsibility.handover-missing.warn-after"]
        flag = world.flag(WARN if late else REMIND, since, None, ())
        yield "responsibility.handover-missing", contract_id, flag


def investment_capital_late(world: World) -> Flags:
    """Contracted capital that did not arrive in time."""
    for name, one in world.owed.items():
        if one.is_type("capital") and (one.facts["remaining"] or 0) > 0 and world.overdue(one):
            level = world.by_days(one, "investment.capital-late.breach-after")
            flag = world.flag(level, one.due.on, one.left, one.due.law)
            yield "investment.capital-late", name, flag


def investment_signed_twice(world: World) -> Flags:
    """One project of one investor signed for two places; here only within one book."""
    signed: dict[tuple[str, str], list[Facts]] = defaultdict(list)
    for contract in world.contracts("investment"):
        if contract["status"] == "terminated" or contract["project_code"] is None:
            continue
        for role, party, _ in contract["parties"]:
            code = world.log.credit_code(party)
            if role == "investor" and code is not None:
                signed[contract["project_code"], code].append(contract)
    for same in signed.values():
        running = [one["division"] for one in same if one["status"] in _UNDER_WAY]
        if any(one["division"] != place for one in same for place in running):
            yield "investment.signed-twice", "book-0", world.flag(WARN, None, None, ())


def supplier_refuses(world: World) -> Flags:
    """A winner's refusal on record, and nothing after it."""
    for name, one in world.log.refusals.items():
        data = one["data"]
        if any(later["kind"] == "supplier.complied" for later in world.log.happened[name]):
            continue
        contract, award = (
            world.log.contracts.get(data.get("contract")),
            world.log.awards.get(data.get("award")),
        )
        kind = contract["kind"] if contract else award["data"].get("kind") if award else None
        if kind == "foreign":
            continue
        topics: list[str] = []
        if data["what"] == "sign":
            topics = list(_SIGNING.get(kind or "", ()))
            topics += ["procurement.supplier-penalty"] if kind == "procurement" else []
        elif data["what"] == "perform" and kind == "procurement":
            topics = ["procurement.no-unilateral-change", "procurement.supplier-penalty"]
        law = world.law.names(topics, one["effective_on"])
        yield "supplier.refuses", name, world.flag(WARN, one["effective_on"], None, law)


def disclosure_late(world: World) -> Flags:
    """No statement of a year at whose end a public body owed a small enterprise what was overdue."""
    topic = "sme.yearly-disclosure.public"
    for year in (int(world.day[:4]), int(world.day[:4]) - 1):
        days = {one["machine"]["parts"]["due"]["day"] for one in world.law.editions(topic)}
        due = f"{year}-03-{max(days)}"
        if due < world.day and world.law.holds(topic, due) is not None:
            break
    else:
        return
    stated = {(one["data"]["body"], one["data"]["year"]) for one in world.log.of_kind("statement.published")}
    for one in world.owed.values():
        body, situation = one.facts["debtor"], one.situation
        if situation is None or not one.is_type("payment") or situation.bought is not True:
            continue
        own = one.contract["own"].get(body, {"class": None, "public_funding": None})
        if own["class"] == "social-group" and own["public_funding"] in (None, "none"):
            continue
        if own["class"] != "social-group" and not world.log.is_public(body):
            continue  # who owes now has to publish, whoever signed
        if situation.small is not True or world.log.is_gone(body):
            continue
        if _owed_at(one.facts, one.due.on, f"{year - 1}-12-31") and (body, year - 1) not in stated:
            yield "disclosure.late", body, world.flag(WARN, due, None, world.law.names([topic], due))


def _owed_at(debt: Facts, due_on: str | None, end: str) -> bool:
    """Whether an obligation was past its day at the end of a year, and was done or closed only later."""
    if due_on is None or due_on >= end:
        return False
    if debt["open"]:
        return (debt["remaining"] or 0) > 0
    ended: str = debt["met_on"] or debt["closed_on"]
    return ended > end and ended > due_on


def disclosure_reply_late(world: World) -> Flags:
    """A request for information that was not answered in its working days."""
    for name, asked in world.log.requests.items():
        later = world.log.happened[name]
        rule = world.law.holds("information.reply", asked["effective_on"])
        if rule is None or any(one["kind"] == "information.answered" for one in later):
            continue
        more = [one["data"] for one in later if one["kind"] == "information.extended"]
        extended = sum(one.get("working_days", 0) for one in more)
        extended = min(extended, rule["machine"]["parts"]["extension"]["count"])
        extended += sum(one.get("not_counted", 0) for one in more)
        found = _term(world, "information.reply", asked["effective_on"], "reply", extended)
        if found and found[0] < world.day:
            yield "disclosure.reply-late", name, world.flag(WARN, found[0], None, found[1])


RULES: tuple[Callable[[World], Flags], ...] = (
    contract_change_unpublished,
    contract_change_without_basis,
    contract_over_extended,
    contract_signed_late,
    contract_stale,
    contract_unfiled,
    contract_unpublished,
    disclosure_late,
    disclosure_reply_late,
    investment_capital_late,
    investment_signed_twice,
    responsibility_gap,
    responsibility_handover_missing,
    supplier_refuses,
)
