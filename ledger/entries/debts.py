"""Government debt: items with what was repaid of them, and the limits they are held to.

A bond names the document that approved it; implicit debt the document it was found in. Recording an item is
no finding against anybody: whether borrowing was lawful (statute book ENG-05) is for people to judge. A
mistaken item is corrected like every entry; what is left of one never falls below nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.code_fields import Digest, DivisionCode
from ledger.core.declaration import (
    BookView,
    EntryType,
    Event,
    ObjectType,
    Row,
    Snapshot,
    Touch,
    history_of,
    state_on,
)
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Count, Day, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.money import figures
from ledger.core.party_classes import PUBLIC_CLASSES
from ledger.core.vocabulary import DebtCategory, DebtKind, WriteOffReason
from ledger.entries.contracts import CNY, Currency, signed_by
from ledger.entries.parties import Organisation
from ledger.entries.performance import not_future
from ledger.store.tables import DebtChangeTable, DebtLimitTable, DebtTable

YEAR_MIN, YEAR_MAX = 2000, 2100


@frozen
class Debt:
    """State of a debt item on a day; ``changes`` are rows of ``debt_change`` without book and id."""

    number: str | None
    kind: str
    category: str | None
    debtor: str
    creditor: str | None
    division: str
    purpose: str
    currency: str
    principal: int
    incurred_on: str
    due_on: str | None
    contract: str | None
    basis: str | None
    basis_digest: str | None
    repaid: int = 0
    written_off: int = 0
    closed_on: str | None = None
    changes: tuple[tuple[Any, ...], ...] = ()

    @property
    def remaining(self) -> int:
        """What is left of the principal."""
        return self.principal - self.repaid - self.written_off


@frozen
class DebtLimit:
    """State of a limit."""

    division: str
    year: int
    category: str
    currency: str
    amount: int
    document: str
    approved_on: str


class DebtRecorded(Shape):
    """Shape of ``debt.recorded``: effective on the day the debt was incurred."""

    number = Text("债务编号", "number", length=100, example="CPZQ-2026-003")
    kind = Choice("债务类型", "kind", DebtKind, required=True)
    category = Choice("债务类别", "category", DebtCategory)
    debtor = Reference("债务人", "debtor", ("organisation",), required=True)
    creditor = Reference("债权人", "creditor", ("organisation",))
    division = DivisionCode("所属政府区划", "division of the government", required=True, example="990102")
    purpose = Text("用途", "purpose", required=True, length=400)
    principal = Amount("本金", "principal", least=1, required=True)
    currency = Choice("币种", "currency", Currency)
    due_on = Day("到期日", "due day")
    contract = Reference("相关合同", "contract", ("contract",))
    basis = Text("依据文件", "document it rests on", length=400)
    basis_digest = Digest("文件摘要", "SHA-256 of the document")


class DebtRepaid(Shape):
    """Shape of ``debt.repaid``: effective on the day the money was paid; principal only."""

    debt = Reference("债务", "debt", ("debt",), required=True)
    amount = Amount("偿还本金", "principal repaid", least=1, required=True)
    document = Text("凭证或依据文件", "voucher or document")


class DebtRescheduled(Shape):
    """Shape of ``debt.rescheduled``: another due day was agreed."""

    debt = Reference("债务", "debt", ("debt",), required=True)
    until = Day("新到期日", "new due day", required=True)
    document = Text("依据文件", "document", required=True)


class DebtWrittenOff(Shape):
    """Shape of ``debt.written-off``: a part, or all that is left, is no longer owed."""

    debt = Reference("债务", "debt", ("debt",), required=True)
    amount = Amount("核减金额", "sum written off", least=1)
    reason = Choice("核减原因", "reason", WriteOffReason, required=True)
    document = Text("依据文件", "document", required=True)


class LimitApproved(Shape):
    """Shape of ``debt.limit-approved``: effective on the day of approval; a later one for the year counts."""

    division = DivisionCode("区划", "division", required=True, example="990102")
    year = Count("年度", "year", least=YEAR_MIN, most=YEAR_MAX, required=True)
    category = Choice("债务类别", "category", DebtCategory, required=True)
    amount = Amount("债务限额", "limit", required=True)
    currency = Choice("币种", "currency", Currency)
    document = Text("批准文件", "approving document", required=True)


# --- Folds --------------------------------------------------------------------------------------------------


def _record(state: Debt | None, event: Event) -> Debt:
    data = event.data
    return Debt(
        number=data.get("number"),
        kind=data["kind"],
        category=data.get("category"),
        debtor=data["debtor"],
        creditor=data.get("creditor"),
        division=data["division"],
        purpose=data["purpose"],
        currency=data.get("currency", CNY),
        principal=data["principal"],
        incurred_on=event.effective_on,
        due_on=data.get("due_on"),
        contract=data.get("contract"),
        basis=data.get("basis"),
        basis_digest=data.get("basis_digest"),
    )


def _noted(state: Debt, event: Event, amount: int | None = None, **changes: Any) -> Debt:
    """The debt with a row of its changes, and closed on the day on which nothing was left."""
    data = event.data
    row = (
        event.seq,
        event.kind.partition(".")[2],
        event.effective_on,
        amount,
        data.get("until"),
        data.get("reason"),
        data.get("document"),
    )
    changed = replace(state, changes=(*state.changes, row), **changes)
    return changed if changed.remaining else replace(changed, closed_on=event.effective_on)


def _within(state: Debt, event: Event) -> int:
    """The sum that an entry names of what is left; all of it where it names none.

    Raises:
        Refused: nothing is left, or less than that.
    """
    left = state.remaining
    if state.closed_on is not None:
        raise refuse("debt.closed", "/data/debt", day=state.closed_on)
    amount: int = event.data.get("amount", left)
    if amount > left:
        raise refuse("debt.too-much", "/data/amount", left=figures(left), excess=figures(amount - left))
    return amount


def _repay(state: Debt, event: Event) -> Debt:
    amount = _within(state, event)
    return _noted(state, event, amount, repaid=state.repaid + amount)


def _reschedule(state: Debt, event: Event) -> Debt:
    _within(state, event)
    if event.data["until"] < event.effective_on:
        raise refuse("debt.due-before-start", "/data/until", day=event.effective_on)
    return _noted(state, event, due_on=event.data["until"])


def _write_off(state: Debt, event: Event) -> Debt:
    amount = _within(state, event)
    return _noted(state, event, amount, written_off=state.written_off + amount)


def _approve(state: DebtLimit | None, event: Event) -> DebtLimit:
    data = event.data
    return DebtLimit(
        data["division"],
        data["year"],
        data["category"],
        data.get("currency", CNY),
        data["amount"],
        data["document"],
        event.effective_on,
    )


# --- Checks -------------------------------------------------------------------------------------------------


def _fits(event: Event, world: BookView) -> Iterable[Problem]:
    """Kind, category and basis go together; bonds and payables are a public body's."""
    data = event.data
    if data["kind"] != DebtKind.PAYABLE and "basis" not in data:
        yield Problem("debt.basis-missing", "/data/basis", {"kind": data["kind"]})
    if data["kind"] == DebtKind.BOND and "category" not in data:
        yield Problem("debt.category-missing", "/data/category")
    if data["kind"] == DebtKind.IMPLICIT and "category" in data:
        yield Problem("debt.category-spare", "/data/category")
    if data.get("due_on", "9") < event.effective_on:
        yield Problem("debt.due-before-start", "/data/due_on", {"day": event.effective_on})
    if data["kind"] != DebtKind.IMPLICIT:
        yield from _public(data["debtor"], event, world)
    if "contract" in data:
        yield from signed_by(event, world)
    yield from not_future(event)


def _public(debtor: str, event: Event, world: BookView) -> Iterable[Problem]:
    """The debtor is a public body; one founded later, as the first state of it says."""
    history = history_of(world, debtor, Organisation)
    first = history[0].state if history else None
    state = state_on(world, debtor, event.effective_on, Organisation) or first
    if state is not None and state.organisation_class not in PUBLIC_CLASSES:
        yield Problem("debt.no-public-body", "/data/debtor", {"name": state.name, "kind": event.data["kind"]})


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    yield from not_future(event)


# --- Rows ---------------------------------------------------------------------------------------------------


def _debt_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Debt = snapshots[-1].state
    yield (
        DebtTable,
        (
            book,
            identifier,
            state.number,
            state.kind,
            state.category,
            state.debtor,
            state.creditor,
            state.division,
            state.purpose,
            state.currency,
            state.principal,
            state.incurred_on,
            state.due_on,
            state.contract,
            state.basis,
            state.basis_digest,
            state.repaid,
            state.written_off,
            state.remaining,
            state.closed_on,
        ),
    )
    for change in state.changes:
        yield DebtChangeTable, (book, identifier, *change)


def _limit_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: DebtLimit = snapshots[-1].state
    yield (
        DebtLimitTable,
        (
            book,
            identifier,
            state.division,
            state.year,
            state.category,
            state.currency,
            state.amount,
            state.document,
            state.approved_on,
        ),
    )


def _change(kind: str, zh: str, en: str, shape: type[Shape], apply: Any) -> EntryType:
    """An entry that changes a debt already there."""
    return EntryType(kind, zh, en, shape, (Touch("debt", apply, "debt"),), check=_is_fact)


OBJECT_TYPES = (
    ObjectType("debt", "政府债务", "government debt", (DebtTable, DebtChangeTable), _debt_rows),
    ObjectType("debt-limit", "政府债务限额", "debt limit", (DebtLimitTable,), _limit_rows),
)
ENTRY_TYPES = (
    EntryType(
        "debt.recorded",
        "登记政府债务",
        "government debt recorded",
        DebtRecorded,
        (Touch("debt", _record),),
        check=_fits,
        reads=("debtor", "contract"),
    ),
    _change("debt.repaid", "偿还债务", "debt repaid", DebtRepaid, _repay),
    _change("debt.rescheduled", "债务展期", "debt rescheduled", DebtRescheduled, _reschedule),
    _change("debt.written-off", "核减债务", "debt written off", DebtWrittenOff, _write_off),
    EntryType(
        "debt.limit-approved",
        "批准债务限额",
        "debt limit approved",
        LimitApproved,
        (Touch("debt-limit", _approve),),
        check=_is_fact,
    ),
)
