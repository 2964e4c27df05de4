"""Performance: what was invoiced, paid, delivered, accepted, granted; and what of it was reversed.

A performance is a fact of a day (its effective day), of a contract and, as a rule, of one obligation. It
meets that obligation in whole or part, and is the event from which terms run. Nothing is performed before the
contract was signed, nor after today, nor beyond what is owed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.code_fields import Digest
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Reach, Row, Snapshot, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Count, Items, Reference, Several, Shape, Text, YesNo
from ledger.core.frozen import frozen
from ledger.core.money import figures
from ledger.core.values import latest_today
from ledger.core.vocabulary import ObligationType, Result, ReversalReason, WagePayer
from ledger.entries import payrolls
from ledger.entries.contracts import signed_by
from ledger.entries.obligation_rows import CountedPerformance
from ledger.entries.obligations import Obligation, StartEvent, met
from ledger.entries.responsibilities import obligation_of
from ledger.law.due import DELIVERY, PASSED
from ledger.store.tables import PerformanceReversalTable, PerformanceTable

INVOICED = "invoice-received"

MEETS: Mapping[str, tuple[str, ...]] = {
    "paid": (
        ObligationType.PAYMENT,
        ObligationType.COMPENSATION,
        ObligationType.PROMISE,
        ObligationType.OTHER,
    ),
    "delivered": (ObligationType.DELIVERY, ObligationType.OTHER),
    "accepted": (ObligationType.ACCEPTANCE,),
    "granted": (ObligationType.PROMISE, ObligationType.DISCLOSURE, ObligationType.OTHER),
    "capital-arrived": (ObligationType.CAPITAL,),
    "deposit-paid": (ObligationType.DEPOSIT,),
    "deposit-returned": (ObligationType.DEPOSIT_RETURN,),
}
"""Which obligations each kind of performance meets; linked to any other it is only an event of that one."""

_EVENTS = {"delivered": DELIVERY, "accepted": PASSED, "invoiced": INVOICED}


@frozen
class Performance:
    """State of a performance.

    Attributes:
        subject: the obligation or payroll it is of.
        reversed, reversed_on: what was reversed of it in all, and the day of the last time.
        reversals: rows of their table less book and id.
    """

    type: str
    contract: str
    subject: str | None
    event: str | None
    amount: int | None
    performed_on: str
    partial: bool = False
    voucher: str | None = None
    reversed: int = 0
    reversed_on: str | None = None
    reversals: tuple[tuple[int, int | None, str], ...] = ()


class Evidenced(Shape):
    """What every performance has."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    obligation = Reference("义务", "obligation", ("obligation",))
    voucher = Text("凭证号", "voucher", length=100, example="2026-支-0457")
    evidence = Several("证据文件摘要", "SHA-256 of the evidence", Digest("文件摘要", "SHA-256"), most=50)


class Invoiced(Evidenced):
    """Shape of ``performance.invoiced``: effective on the day the invoice arrived."""

    amount = Amount("开票金额", "sum", least=1, required=True)


class Paid(Evidenced):
    """Shape of ``performance.paid``: effective on the day the money arrived."""

    amount = Amount("支付金额", "sum", least=1, required=True)


class InterestPaid(Evidenced):
    """Shape of ``performance.interest-paid``: what lateness cost, apart from the sum itself."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    amount = Amount("支付利息", "interest paid", least=1, required=True)


class Delivered(Evidenced):
    """Shape of ``performance.delivered``."""

    amount = Amount("交付金额", "value delivered", least=1)
    in_part = YesNo("仅部分交付", "only in part", data_key="partial")
    description = Text("交付内容", "what was delivered", length=400)


class Accepted(Evidenced):
    """Shape of ``performance.accepted``: the outcome of inspection or acceptance."""

    result = Choice("验收结论", "result", Result, required=True)
    in_part = YesNo("仅部分验收", "only in part", data_key="partial")


class Granted(Evidenced):
    """Shape of ``performance.granted``: a promise was honoured."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    amount = Amount("兑现金额", "sum", least=1)
    in_part = YesNo("仅部分兑现", "only in part", data_key="partial")


class CapitalArrived(Evidenced):
    """Shape of ``performance.capital-arrived``."""

    amount = Amount("到位金额", "sum", least=1, required=True)


class DepositMoved(Evidenced):
    """Shape of ``performance.deposit-paid`` and ``performance.deposit-returned``."""

    amount = Amount("保证金金额", "sum", least=1, required=True)


class MilestoneReached(Evidenced):
    """Shape of ``performance.milestone-reached``: any other event from which a term runs."""

    event = Choice("事件", "event", StartEvent, required=True)
    description = Text("说明", "description", length=400)


class Reversed(Shape):
    """Shape of ``performance.reversed``: from this day it does not count, or not wholly."""

    performance = Reference("履行记录", "performance", ("performance",), required=True)
    obligation = Reference("义务", "obligation", ("obligation",))
    payroll = Reference("工资表", "payroll", ("payroll",))
    amount = Amount("冲回金额", "sum reversed", least=1)
    lines = Items("退回明细", "whose wages came back", payrolls.Share, most=10_000)
    reason = Choice("冲回原因", "reason", ReversalReason, required=True)
    document = Text("依据文件", "document")


class WagePaid(Shape):
    """Shape of ``wage.paid``: wages of a payroll reached the workers."""

    contract = Reference("施工合同", "works contract", ("contract",), required=True)
    payroll = Reference("工资表", "payroll", ("payroll",), required=True)
    amount = Amount("支付金额", "sum", least=1, required=True)
    workers = Count("支付人数", "workers paid", least=1, most=1_000_000)
    lines = Items("支付明细", "who got what", payrolls.Share, most=10_000)
    payer = Choice("支付主体", "who paid", WagePayer)
    voucher = Text("银行代发凭证号", "voucher of the bank", length=100)
    evidence = Several("证据文件摘要", "SHA-256 of the evidence", Digest("文件摘要", "SHA-256"), most=50)


# --- Folds --------------------------------------------------------------------------------------------------


def _perform(state: Performance | None, event: Event) -> Performance:
    data, what = event.data, event.kind.partition(".")[2]
    happened = data.get("event") or _EVENTS.get(what)
    if data.get("result") == Result.FAILED:
        happened = None
    return Performance(
        type="wage-paid" if event.kind == "wage.paid" else what,
        contract=data["contract"],
        subject=data.get("obligation") or data.get("payroll"),
        event=happened,
        amount=data.get("amount"),
        performed_on=event.effective_on,
        partial=data.get("partial", False),
        voucher=data.get("voucher"),
    )


def _meet(state: Obligation, event: Event) -> Obligation:
    """What a performance does to the obligation it is linked to."""
    data, what = event.data, event.kind.partition(".")[2]
    if state.type not in MEETS.get(what, ()) or data.get("result") == Result.FAILED:
        return state
    name = f"performance-{event.origin}"
    if state.amount is not None and "amount" in data:
        of_sum = CountedPerformance(performance=name, amount=data["amount"], whole=False)
        return _counting(state, (*state.counted, of_sum), event.effective_on)
    if data.get("partial", False):
        return state
    of_it = CountedPerformance(performance=name, amount=max(0, state.remaining or 0), whole=True)
    return _counting(state, (*state.counted, of_it), event.effective_on)


def _counting(state: Obligation, counted: tuple[CountedPerformance, ...], day: str) -> Obligation:
    """The obligation with other performances that count, from a day on."""
    change = sum(one.amount for one in counted) - sum(one.amount for one in state.counted)
    changed = replace(state, counted=counted, performed=state.performed + change)
    if state.amount is not None:
        return met(changed, day)
    done = any(one.whole for one in counted)
    return replace(changed, met_on=(state.met_on or day) if done else None)


def _reverse(state: Performance, event: Event) -> Performance:
    whole = state.amount or 0
    amount = event.data.get("amount", whole - state.reversed)
    if state.reversed + amount > whole or (state.amount is None and state.reversed_on):
        raise refuse("performance.reversed-already", "/data/performance", day=state.reversed_on)
    row = (event.seq, None if state.amount is None else amount, event.effective_on)
    return replace(
        state,
        reversed=state.reversed + amount,
        reversed_on=event.effective_on,
        reversals=(*state.reversals, row),
    )


def _unmeet(state: Obligation, event: Event) -> Obligation:
    """What a reversal does to the obligation: it takes off what the performance counted for, and no more.

    One that met nothing (an invoice, an inspection that failed, a part without a sum) had counted for
    nothing. Where one of two performances of the whole comes back, the other stands for it.
    """
    name, left = event.data["performance"], []
    spare = 0
    for one in state.counted:
        back = min(one.amount, event.data.get("amount", one.amount)) if one.performance == name else 0
        if one.performance != name or not one.whole:
            left.append(replace(one, amount=one.amount - back))
        else:
            spare = one.amount
    for place, one in enumerate(left):
        if one.whole and spare:
            left[place], spare = replace(one, amount=one.amount + spare), 0
    return _counting(state, tuple(left), event.effective_on)


# --- Checks -------------------------------------------------------------------------------------------------


def not_future(event: Event) -> Iterable[Problem]:
    """A fact is not dated after the day it was recorded, wherever on earth that was."""
    if event.effective_on > event.recorded_at[:10] and event.effective_on > latest_today(event.recorded_at):
        yield Problem("performance.future", "/effective_on", {"day": event.effective_on})


def _fits(event: Event, world: BookView) -> Iterable[Problem]:
    """The contract was signed, the obligation is its own, and no more is performed than is owed."""
    data = event.data
    yield from not_future(event)
    yield from signed_by(event, world)
    if "obligation" in data:
        yield from obligation_of(data["obligation"], data["contract"], world, "/data/obligation")
        yield from not_too_much(data["obligation"], "amount" in data, world)


def not_too_much(obligation: str, has_sum: bool, world: BookView) -> Iterable[Problem]:
    """No more was performed or set off than is owed."""
    history = world.history(obligation)
    state: Obligation | None = history[-1].state if history else None
    left = state.remaining if state else None
    if has_sum and left is not None and left < 0:
        owed = (state.amount or 0) - state.waived if state else 0
        params = {"owed": figures(owed), "excess": figures(-left)}
        yield Problem("performance.too-much", "/data/amount", params)


def _pays_wages(event: Event, world: BookView) -> Iterable[Problem]:
    yield from not_future(event)
    yield from payrolls.payment_fits(event, world)


def _same_subject(event: Event, world: BookView) -> Iterable[Problem]:
    """A reversal names what the performance was of, and its sum where it had one."""
    yield from not_future(event)
    state: Performance = world.history(event.data["performance"])[-1].state
    named = event.data.get("obligation") or event.data.get("payroll")
    if named != state.subject:
        member = "payroll" if state.type == "wage-paid" else "obligation"
        yield Problem("performance.other-subject", f"/data/{member}", {"subject": state.subject or "-"})
    if (state.amount is None) != ("amount" not in event.data):
        code = "performance.no-sum" if state.amount is None else "performance.sum-missing"
        yield Problem(code, "/data/amount", {"amount": figures(state.amount or 0)})
    elif named == state.subject and "payroll" in event.data:
        yield from payrolls.reversal_fits(event, world)


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Performance = snapshots[-1].state
    yield (
        PerformanceTable,
        (
            book,
            identifier,
            state.type,
            state.contract,
            state.subject,
            state.event,
            state.amount,
            state.performed_on,
            state.partial,
            state.voucher,
            state.reversed,
            state.reversed_on,
        ),
    )
    for row in state.reversals:
        yield PerformanceReversalTable, (book, identifier, *row)


def _kind(
    name: str,
    zh: str,
    en: str,
    shape: type[Shape],
    meet: Callable[[Any, Event], Any] = _meet,
    member: str = "obligation",
    check: Callable[[Event, BookView], Iterable[Problem]] = _fits,
) -> EntryType:
    """A kind of performance: it founds itself and meets what it is linked to."""
    touches = (Touch("performance", _perform), Touch(member, meet, member))
    return EntryType(name, zh, en, shape, touches, check=check, reads=("contract",))


OBJECT_TYPES = (
    ObjectType(
        "performance",
        "履行记录",
        "performance",
        (PerformanceTable, PerformanceReversalTable),
        _rows,
        Reach.ITS_CONTRACT,
    ),
)
ENTRY_TYPES = (
    _kind("performance.invoiced", "收到发票", "invoice received", Invoiced),
    _kind("performance.paid", "付款", "payment", Paid),
    _kind("performance.interest-paid", "支付逾期利息", "late interest paid", InterestPaid),
    _kind("performance.delivered", "交付", "delivery", Delivered),
    _kind("performance.accepted", "验收", "acceptance", Accepted),
    _kind("performance.granted", "兑现承诺", "promise honoured", Granted),
    _kind("performance.capital-arrived", "资金到位", "capital arrived", CapitalArrived),
    _kind("performance.deposit-paid", "缴纳保证金", "deposit paid", DepositMoved),
    _kind("performance.deposit-returned", "退还保证金", "deposit returned", DepositMoved),
    _kind("performance.milestone-reached", "节点达成", "milestone reached", MilestoneReached),
    _kind("wage.paid", "发放工资", "wages paid", WagePaid, payrolls.paid, "payroll", _pays_wages),
    EntryType(
        "performance.reversed",
        "履行冲回",
        "performance reversed",
        Reversed,
        (
            Touch("performance", _reverse, "performance"),
            Touch("obligation", _unmeet, "obligation"),
            Touch("payroll", payrolls.reversed_of, "payroll"),
        ),
        check=_same_subject,
    ),
)
