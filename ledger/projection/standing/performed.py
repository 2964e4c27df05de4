"""What was performed under a contract, and what each of it met: what it named, else what was worked out.

Tells what ``ledger.law.allocation`` worked out, and works out nothing itself. Refuses to know due days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.entries import registry
from ledger.entries.performance import MEETS
from ledger.law.allocation import Why
from ledger.law.due import TraceStep, in_force
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.debt_changes import INTEREST_PAID
from ledger.projection.standing.facts import Facts
from ledger.projection.standing.money import SUMS, meets
from ledger.store.base import Store

TOPIC = "debt.several-debts"
_BY_LAW = (Why.DUE, Why.BURDEN, Why.ORDER, Why.PROPORTION)
_NAMES_ITS_DEBT = (INTEREST_PAID, "wage-paid")
_PERFORMED = (
    'SELECT "contract", "id", "type", "subject", "event", "amount", "performed_on", "reversed", "partial" '
    'FROM "performance" WHERE "book" = ? AND "contract" IN (*)'
)


class LeftOver(Named):
    """Why something performed met nothing, or not with all of its sum."""

    UNCLEAR = (
        "unclear",
        "可作不同理解，无法判断抵充哪项",
        "can be read in more ways than one: nobody can tell which",
    )
    BEYOND = (
        "beyond",
        "超出全部应付本金；欠有逾期利息的，视为支付利息",
        "beyond all sums owed; where late interest is owed, it is for that",
    )
    NONE = "none", "合同项下没有此类义务", "nothing of the kind is owed under the contract"


@frozen
class Part:
    """What one obligation got of a performance; ``amount`` in minor units, None where it has no sum."""

    obligation: str
    amount: int | None
    why: Why
    law: tuple[str, ...] = ()


@frozen
class Performed:
    """A performance with what it met.

    Attributes:
        id, type, day, amount: of the performance; the sum without what went back.
        failed: whether it is an inspection that was not passed.
        met: the parts, of the likeliest reading where there are several.
        rest: what of its sum met nothing. ``left``: why; ``which``: the obligations in question.
    """

    id: str
    contract: str
    type: str
    subject: str | None
    day: str
    amount: int | None
    met: tuple[Part, ...] = ()
    rest: int | None = None
    left: LeftOver | None = None
    which: tuple[str, ...] = ()
    failed: bool = False

    def to_json(self) -> dict[str, Any]:
        """As plain members; beside those that its row has."""
        met = [
            {"obligation": one.obligation, "amount": one.amount, "why": one.why.value, "law": list(one.law)}
            for one in self.met
        ]
        left = None if self.left is None else self.left.value
        return {"met": met, "rest": self.rest, "rest_why": left, "in_question": list(self.which)}


def performed(
    store: Store, book: str, facts: Iterable[Facts], contracts: Iterable[str], law: BookLaw
) -> list[Performed]:
    """What was performed under some contracts, with what each of it met.

    Args: store: the store. book: the book. facts: those of every obligation of the contracts, as
        ``ledger.projection.standing.obligations`` gives them. contracts: whose performances. law: the law
        of the book.

    Returns:
        By day, sum and id.
    """
    owed: dict[str, list[Facts]] = {}
    for debt in facts:
        owed.setdefault(debt.contract, []).append(debt)
    found: list[Performed] = []
    for contract, identifier, kind, subject, event, amount, on, back, partial in store.rows_in(
        _PERFORMED, (book,), sorted(set(contracts))
    ):
        kept = None if amount is None else amount - (back or 0)
        failed = kind == "accepted" and not meets(kind, event)
        one = Performed(identifier, contract, kind, subject, on, kept, failed=failed)
        if subject is not None:
            types = {each.id: each.type for each in owed.get(contract, ())}
            meant = types.get(subject) in MEETS.get(kind, ()) and meets(kind, event)
            if meant or kind in _NAMES_ITS_DEBT:
                one = _with(one, (Part(subject, kept, Why.DESIGNATED),))
        elif meets(kind, event):
            one = _loose(one, owed.get(contract, ()), law, partial=bool(partial))
        found.append(one)
    return sorted(found, key=lambda one: (one.day, one.amount or 0, int(one.id.rpartition("-")[2])))


def _with(one: Performed, met: tuple[Part, ...], **more: Any) -> Performed:
    return Performed(one.id, one.contract, one.type, one.subject, one.day, one.amount, met, **more)


def _loose(one: Performed, facts: Iterable[Facts], law: BookLaw, *, partial: bool) -> Performed:
    """A performance that named no obligation, with what was worked out for it."""
    pool = [each for each in facts if each.type in MEETS[one.type]]
    parts: dict[tuple[str, Why], int] = {}
    for each in pool:
        for got in each.met:
            if got.payment == one.id:
                parts[each.id, got.why] = parts.get((each.id, got.why), 0) + got.amount
    rules = in_force(TOPIC, date.fromisoformat(one.day), law.law)
    sums = one.amount is not None and (one.type in SUMS or any(parts.values()))
    met = tuple(
        Part(debt, amount if sums else None, why, _basis(why, rules))
        for (debt, why), amount in sorted(parts.items())
        if amount or not sums
    )
    unclear = tuple(each.id for each in pool if each.unclear)
    rest = (one.amount or 0) - sum(part.amount or 0 for part in met) if sums else None
    if unclear:
        return _with(one, met, left=LeftOver.UNCLEAR, which=unclear)
    if rest:
        return _with(one, met, rest=rest, left=LeftOver.BEYOND if pool else LeftOver.NONE)
    if not met and not partial and not pool:
        return _with(one, met, left=LeftOver.NONE)
    return _with(one, met)


def _basis(why: Why, rules: tuple[Parameter, ...]) -> tuple[str, ...]:
    """The text that sets debts in order, where it decided."""
    return tuple(one.id for one in rules) if why in _BY_LAW else ()


def steps(facts: Facts, law: BookLaw) -> tuple[TraceStep, ...]:
    """What met an obligation of what named none, as lines of a trace; nothing where nothing did."""
    found = []
    for one in facts.met:
        rules = in_force(TOPIC, one.day, law.law) if one.why in _BY_LAW else ()
        told: dict[str, object] = {"payment": one.payment, "day": one.day.isoformat(), "why": one.why}
        if not one.amount:
            found.append(TraceStep("met.whole", told, rules))
            continue
        code = "met.part" if one.amount > 0 else "met.back"
        found.append(TraceStep(code, {**told, "amount": Money(abs(one.amount), facts.currency)}, rules))
    if facts.unclear:
        found.append(TraceStep("met.unclear"))
    elif facts.undated:
        found.append(TraceStep("met.undated"))
    return tuple(found)


def kind_words(kind: str) -> tuple[str, str]:
    """A kind of performance in Chinese and English."""
    types: Mapping[str, Any] = registry().entry_types
    found = types.get(f"performance.{kind}") or types["wage.paid"]
    return found.zh, found.en
