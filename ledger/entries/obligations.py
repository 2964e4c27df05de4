"""Obligations: added, extended, waived, disputed, settled; what is left of each after what was performed.

An obligation says what one party owes another and how its due day was agreed; the day itself is worked out
in ``ledger.projection.standing.obligations``, where the contract, its events and the law meet. Sums are
whole minor units of the contract's currency.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Reach, Touch, founded, history_of
from ledger.core.described import described, listed, stated, told, worked_out
from ledger.core.errors import Problem, refuse
from ledger.core.fields import (
    Amount,
    Choice,
    Count,
    Day,
    Personal,
    Reference,
    Shape,
    Text,
    closed_list,
)
from ledger.core.vocabulary import (
    DepositKind,
    DisputeReason,
    Matter,
    ObligationType,
    OwedFor,
    ReviewResult,
    SettledReason,
    Term,
)
from ledger.entries.common_rows import StatedReasonRow
from ledger.entries.contracts import Contract, signed_by
from ledger.entries.obligation_rows import CountedPerformance, NonPayment, NotedTerm, ObligationChange
from ledger.entries.responsibilities import obligation_of
from ledger.law.due import AGREED_EVENT, CONDITIONS, COUNT_MAX, Unit
from ledger.law.statutes import EVENTS
from ledger.store.tables import ObligationTable

StartEvent = closed_list(
    "StartEvent",
    {
        **{code: (event.zh, event.en) for code, event in EVENTS.items()},
        AGREED_EVENT: ("合同约定的其他事件", "another event that the contract names"),
    },
)
"""The events a term may run from: those of the statute book, and any other that a contract names."""

Condition = closed_list("Condition", {code: (EVENTS[code].zh, EVENTS[code].en) for code in CONDITIONS})
"""What a contract may make a condition of payment."""


def _of_sum(name: str) -> Callable[[Obligation], Any]:
    """A part of the obligation's sum, where it has one."""
    return lambda state: None if state.amount is None else getattr(state, name)


@described(ObligationTable)
class Obligation:
    """State of an obligation on a day.

    Attributes:
        original_creditor: the party of the contract, where the claim was assigned to ``creditor``.
        performed: what was paid, delivered, granted or set off of the sum, reversals taken off.
        waived, disputed: parts of the sum that are waived, and in dispute.
        met_on: the day on which nothing was left.
        agreed, reasons: what was noted of it (``entries.obligation_notes``).
        counted: the performances that met it.
    """

    contract: str = stated()
    clause: str | None = stated(default=None)
    type: str = stated()
    matter: str | None = stated(default=None)
    description: str | None = stated(default=None)
    debtor: str = stated()
    creditor: str | None = stated(default=None)
    original_creditor: str | None = told(
        Reference("原债权方", "creditor before the assignment", ("organisation",)), default=None
    )
    amount: int | None = stated(default=None)
    performed: int = told(
        Amount("已履行金额（指明本义务的）", "sum performed by what names it"),
        of_whole=_of_sum("performed"),
        default=0,
    )
    waived: int = told(Amount("已放弃金额", "sum given up"), of_whole=_of_sum("waived"), default=0)
    disputed: int = told(Amount("争议金额", "sum in dispute"), of_whole=_of_sum("disputed"), default=0)

    @property
    @worked_out(
        Amount("未履行金额（未指明义务的付款未计入）", "sum left, not counting payments that name no clause")
    )
    def remaining(self) -> int | None:
        """What is left of the sum; None where none was agreed."""
        return None if self.amount is None else self.amount - self.waived - self.performed

    term: str = stated()
    due_day: str | None = stated(default=None)
    due_event: str | None = stated(default=None)
    due_count: int | None = stated(default=None)
    due_unit: str | None = stated(default=None)
    condition: str | None = stated(default=None)
    inspection_count: int | None = stated(default=None)
    inspection_unit: str | None = stated(default=None)
    awaits: str | None = stated(default=None)
    deposit: str | None = stated(default=None)
    owed_for: str | None = stated(default=None)
    added_on: str = told(Day("产生日期", "arose on"))
    met_on: str | None = told(Day("履行完毕日期", "met on"), default=None)
    extended_until: str | None = stated("until", by="obligation.extended", default=None)
    closed_on: str | None = told(Day("了结日期", "closed on"), default=None)
    review: str | None = told(Choice("公平竞争审查结论", "outcome of the review", ReviewResult), default=None)
    agreed: tuple[NotedTerm, ...] = listed("付款条款", "terms of payment", default=())
    reasons: tuple[NonPayment, ...] = listed("债务方说明的理由", "reasons stated by the debtor", default=())
    counted: tuple[CountedPerformance, ...] = listed("计入的履行", "performances that count", default=())
    changes: tuple[ObligationChange, ...] = listed("变动经过", "changes", default=())


class ObligationAdded(Shape):
    """Shape of ``obligation.added``: effective on the day it arose, as a rule that of signing."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    clause = Text("条款号", "clause", length=40, example="5.2")
    type = Choice("义务类型", "type", ObligationType, required=True)
    matter = Choice("承诺事项", "matter", Matter)
    debtor = Reference("义务方", "debtor", ("organisation",), required=True)
    creditor = Reference("权利方", "creditor", ("organisation",))
    amount = Amount("金额", "sum")
    description = Text("内容", "what is owed", length=1_000)
    term = Choice("期限方式", "kind of term", Term, required=True)
    due_day = Day("到期日", "due day")
    due_event = Choice("起算事件", "event the term runs from", StartEvent)
    due_count = Count("期限", "length of the term", most=COUNT_MAX)
    due_unit = Choice("期限单位", "unit of the term", Unit)
    condition = Choice("付款条件", "condition of payment", Condition)
    inspection_count = Count("约定检验期限", "agreed time of inspection", most=COUNT_MAX)
    inspection_unit = Choice("检验期限单位", "unit of that time", Unit)
    awaits = Reference("对应义务", "obligation whose performance starts the term", ("obligation",))
    deposit = Choice("保证金种类", "kind of deposit", DepositKind)
    owed_for = Choice("款项性质", "what it is owed for", OwedFor)


class ObligationExtended(Shape):
    """Shape of ``obligation.extended``: the creditor grants time until a day."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    until = Day("展期至", "until", required=True)
    document = Text("依据文件", "document")


class ObligationWaived(Shape):
    """Shape of ``obligation.waived``: the creditor gives up a part, or all that is left."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    amount = Amount("放弃金额", "sum given up", least=1)
    document = Text("依据文件", "document")


class ObligationDisputed(Shape):
    """Shape of ``obligation.disputed``: a part, or all that is left, is in dispute from this day."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    amount = Amount("争议金额", "sum in dispute", least=1)
    reason = Choice("争议事由", "what it is over", DisputeReason, required=True)
    statement = Personal("争议说明", "statement", length=1_000)


class DisputeEnded(Shape):
    """Shape of ``obligation.dispute-ended``: what was in dispute is owed again, less what is waived apart."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    document = Text("依据文件", "document")


class ObligationSettled(Shape):
    """Shape of ``obligation.settled``: closed without having been performed as agreed."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    reason = Choice("了结方式", "how", SettledReason, required=True)
    document = Text("依据文件", "document")


# --- Folds --------------------------------------------------------------------------------------------------


def _add(state: Obligation | None, event: Event) -> Obligation:
    return founded(Obligation, event, added_on=event.effective_on)


def still_open(state: Obligation) -> Obligation:
    """The obligation itself, or a refusal where it was closed."""
    if state.closed_on is not None:
        raise refuse("obligation.closed", "/effective_on", day=state.closed_on)
    return state


def noted(
    state: Obligation,
    event: Event,
    amount: int | None = None,
    counterpart: str | None = None,
    **changes: Any,
) -> Obligation:
    """The obligation with a row of its changes, which carries the entry that made it."""
    row = ObligationChange(
        seq=event.seq,
        change=event.kind.partition(".")[2],
        changed_on=event.effective_on,
        amount=amount,
        until=event.data.get("until"),
        reason=event.data.get("reason"),
        counterpart=counterpart,
    )
    return replace(state, changes=(*state.changes, row), **changes)


def _extend(state: Obligation, event: Event) -> Obligation:
    until = event.data["until"]
    if until < event.effective_on:
        raise refuse("obligation.extended-backwards", "/data/until", day=event.effective_on)
    return noted(still_open(state), event, extended_until=max(until, state.extended_until or ""))


def _left(state: Obligation, event: Event, path: str = "/data/amount") -> int:
    """The sum an entry names of what is left; all of it where it names none."""
    remaining = state.remaining
    if remaining is None:
        raise refuse("obligation.no-sum", path)
    given: int = event.data.get("amount", remaining)
    return min(given, max(0, remaining))


def _waive(state: Obligation, event: Event) -> Obligation:
    amount = _left(still_open(state), event)
    waived = replace(state, waived=state.waived + amount)
    return met(noted(waived, event, amount), event.effective_on)


def _dispute(state: Obligation, event: Event) -> Obligation:
    amount = None if state.amount is None else _left(still_open(state), event)
    return noted(still_open(state), event, amount, disputed=amount or 0)


def _end_dispute(state: Obligation, event: Event) -> Obligation:
    if not any(one.change == "disputed" for one in state.changes):
        raise refuse("obligation.not-disputed", "/data/obligation")
    return noted(state, event, disputed=0)


def _settle(state: Obligation, event: Event) -> Obligation:
    return noted(still_open(state), event, closed_on=event.effective_on)


def met(state: Obligation, day: str) -> Obligation:
    """The obligation with the day on which nothing was left, as far as its sum tells."""
    if state.amount is None:
        return state
    done = state.performed + state.waived >= state.amount
    if done == (state.met_on is not None):
        return state
    return replace(state, met_on=day if done else None)


# --- Checks -------------------------------------------------------------------------------------------------

_TERM_MEMBERS = {
    Term.FIXED.value: ("due_day",),
    Term.AFTER.value: ("due_event", "due_count", "due_unit"),
    Term.STATUTORY.value: (),
    Term.NONE.value: (),
}
TERM_MEMBERS = ("due_day", "due_event", "due_count", "due_unit")
"""What an agreed term is made up of; another kind of term leaves no part of the former behind."""


def _fits(event: Event, world: BookView) -> Iterable[Problem]:
    """The term is whole, both sides are parties of the contract, what it awaits is of the same contract."""
    data = event.data
    yield from signed_by(event, world)
    wanted, term = _TERM_MEMBERS[data["term"]], Term(data["term"])  # type: ignore[call-arg]
    for member in TERM_MEMBERS:
        if (member in data) != (member in wanted):
            code = "obligation.term-incomplete" if member in wanted else "obligation.term-spare"
            yield Problem(code, f"/data/{member}", {"term": term, "member": member})
    if ("inspection_count" in data) != ("inspection_unit" in data):
        yield Problem(
            "obligation.term-incomplete",
            "/data/inspection_unit",
            {"term": term, "member": "inspection_unit"},
        )
    history = history_of(world, data["contract"], Contract)
    if history:
        bound = {one.party for snapshot in history for one in snapshot.state.parties}
        for member in ("debtor", "creditor"):
            if member in data and data[member] not in bound:
                params = {"party": data[member], "contract": data["contract"]}
                yield Problem("obligation.no-party", f"/data/{member}", params)
    if "deposit" in data and data["type"] not in _DEPOSITS:
        yield Problem("obligation.no-deposit", "/data/deposit", {"type": data["type"]})
    if "awaits" in data:
        yield from obligation_of(data["awaits"], data["contract"], world, "/data/awaits")
        if data["awaits"] == f"obligation-{event.origin}":
            yield Problem("obligation.awaits-itself", "/data/awaits", {"obligation": data["awaits"]})


_DEPOSITS = (ObligationType.DEPOSIT.value, ObligationType.DEPOSIT_RETURN.value)


def _odd(event: Event) -> Iterable[Problem]:
    if event.data["type"] == ObligationType.PAYMENT and "amount" not in event.data:
        yield Problem("obligation.no-sum-yet", "/data/amount")


# --- Rows ---------------------------------------------------------------------------------------------------


def _reasons(identifier: str, state: Obligation) -> Iterable[StatedReasonRow]:
    """The reasons that the debtor gave."""
    for one in state.reasons:
        yield StatedReasonRow(seq=one.seq, subject=identifier, reason=one.reason, stated_on=one.stated_on)


Fold = Callable[[Obligation, Event], Obligation]


def _change(kind: str, zh: str, en: str, shape: type[Shape], apply: Fold) -> EntryType:
    """An entry that changes an obligation already there."""
    return EntryType(kind, zh, en, shape, (Touch("obligation", apply, "obligation"),))


OBJECT_TYPES = (
    ObjectType(
        name="obligation",
        zh="义务",
        en="obligation",
        state=Obligation,
        reach=Reach.ITS_CONTRACT,
        too_early="obligation.before-arising",
        called=("clause", "type", "description"),
        beside=_reasons,
        beside_of=(StatedReasonRow,),
    ),
)
ENTRY_TYPES = (
    EntryType(
        "obligation.added",
        "登记义务",
        "obligation added",
        ObligationAdded,
        (Touch("obligation", _add),),
        check=_fits,
        warn=_odd,
        reads=("contract", "awaits"),
    ),
    _change("obligation.extended", "义务展期", "obligation extended", ObligationExtended, _extend),
    _change("obligation.waived", "放弃债权", "obligation waived", ObligationWaived, _waive),
    _change("obligation.disputed", "提出争议", "obligation disputed", ObligationDisputed, _dispute),
    _change("obligation.dispute-ended", "争议解决", "dispute ended", DisputeEnded, _end_dispute),
    _change("obligation.settled", "义务了结", "obligation settled", ObligationSettled, _settle),
)
