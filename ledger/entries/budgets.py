"""Budgets: what a body may spend on an item in a year, and what contracts take up of it.

A commitment links a contract to the item it is paid from, so that purchases without a budget or beyond it
(statute book SME-43, SME-44) can be seen. Such a purchase is a fact and is recorded: an item may be committed
beyond its sum, and the register says by how much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Count, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.money import figures
from ledger.entries.contracts import CNY, Currency, signed_by
from ledger.entries.debts import YEAR_MAX, YEAR_MIN
from ledger.entries.performance import not_future
from ledger.store.tables import BudgetCommitmentTable as CommitmentTable
from ledger.store.tables import BudgetTable


@frozen
class Budget:
    """State of a budget item; ``approved`` is the first sum, ``amount`` the one after adjustments."""

    body: str
    year: int
    item: str
    code: str | None
    currency: str
    approved: int
    amount: int
    document: str | None
    approved_on: str
    adjusted_on: str | None = None
    committed: int = 0


@frozen
class Commitment:
    """State of what a contract takes up of a budget item."""

    budget: str
    contract: str
    amount: int
    committed_on: str
    document: str | None
    released: int = 0
    released_on: str | None = None


class BudgetApproved(Shape):
    """Shape of ``budget.approved``: effective on the day of approval."""

    body = Reference("预算单位", "body", ("organisation",), required=True)
    year = Count("预算年度", "year", least=YEAR_MIN, most=YEAR_MAX, required=True)
    item = Text("预算项目", "item", required=True, example="校园网络设备购置")
    code = Text("支出功能分类科目", "code of the functional classification", length=20, example="2050205")
    amount = Amount("预算金额", "sum", required=True)
    currency = Choice("币种", "currency", Currency)
    document = Text("批复文件", "approving document")


class BudgetAdjusted(Shape):
    """Shape of ``budget.adjusted``: effective on the day of the decision."""

    budget = Reference("预算项目", "budget item", ("budget",), required=True)
    amount = Amount("调整后金额", "sum after the adjustment", required=True)
    document = Text("调整文件", "document", required=True)


class BudgetCommitted(Shape):
    """Shape of ``budget.committed``: a contract is paid from this item."""

    budget = Reference("预算项目", "budget item", ("budget",), required=True)
    contract = Reference("合同", "contract", ("contract",), required=True)
    amount = Amount("占用金额", "sum taken up", least=1, required=True)
    document = Text("依据文件", "document")


class BudgetReleased(Shape):
    """Shape of ``budget.released``: a part, or the rest, of what was taken up is free again."""

    commitment = Reference("预算占用", "commitment", ("commitment",), required=True)
    budget = Reference("预算项目", "budget item", ("budget",), required=True)
    amount = Amount("释放金额", "sum released", least=1, required=True)
    document = Text("依据文件", "document")


# --- Folds --------------------------------------------------------------------------------------------------


def _approve(state: Budget | None, event: Event) -> Budget:
    data = event.data
    return Budget(
        body=data["body"],
        year=data["year"],
        item=data["item"],
        code=data.get("code"),
        currency=data.get("currency", CNY),
        approved=data["amount"],
        amount=data["amount"],
        document=data.get("document"),
        approved_on=event.effective_on,
    )


def _adjust(state: Budget, event: Event) -> Budget:
    return replace(state, amount=event.data["amount"], adjusted_on=event.effective_on)


def _commit(state: Commitment | None, event: Event) -> Commitment:
    data = event.data
    return Commitment(
        data["budget"], data["contract"], data["amount"], event.effective_on, data.get("document")
    )


def _take_up(state: Budget, event: Event) -> Budget:
    return replace(state, committed=state.committed + event.data["amount"])


def _release(state: Commitment, event: Event) -> Commitment:
    amount, left = event.data["amount"], state.amount - state.released
    if amount > left:
        raise refuse(
            "budget.released-too-much", "/data/amount", left=figures(left), excess=figures(amount - left)
        )
    return replace(state, released=state.released + amount, released_on=event.effective_on)


def _give_back(state: Budget, event: Event) -> Budget:
    amount, left = event.data["amount"], state.committed
    if amount > left:
        raise refuse(
            "budget.released-too-much", "/data/amount", left=figures(left), excess=figures(amount - left)
        )
    return replace(state, committed=left - amount)


# --- Checks -------------------------------------------------------------------------------------------------


def _fits(event: Event, world: BookView) -> Iterable[Problem]:
    """The contract was signed and is in the budget's currency."""
    yield from not_future(event)
    yield from signed_by(event, world)
    contract, budget = world.history(event.data["contract"]), world.history(event.data["budget"])
    if contract and budget and contract[-1].state.currency != budget[-1].state.currency:
        params = {"expected": budget[-1].state.currency, "value": contract[-1].state.currency}
        yield Problem("money.other-currency", "/data/contract", params)


def _same_budget(event: Event, world: BookView) -> Iterable[Problem]:
    """What is released was taken up of the item named."""
    yield from not_future(event)
    state: Commitment = world.history(event.data["commitment"])[-1].state
    if state.budget != event.data["budget"]:
        yield Problem("budget.other-item", "/data/budget", {"budget": state.budget})


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    yield from not_future(event)


# --- Rows ---------------------------------------------------------------------------------------------------


def _budget_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Budget = snapshots[-1].state
    yield (
        BudgetTable,
        (
            book,
            identifier,
            state.body,
            state.year,
            state.item,
            state.code,
            state.currency,
            state.approved,
            state.amount,
            state.committed,
            state.document,
            state.approved_on,
            state.adjusted_on,
        ),
    )


def _commitment_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Commitment = snapshots[-1].state
    yield (
        CommitmentTable,
        (
            book,
            identifier,
            state.budget,
            state.contract,
            state.amount,
            state.committed_on,
            state.document,
            state.released,
            state.released_on,
        ),
    )


OBJECT_TYPES = (
    ObjectType("budget", "预算项目", "budget item", (BudgetTable,), _budget_rows),
    ObjectType("commitment", "预算占用", "budget commitment", (CommitmentTable,), _commitment_rows),
)
ENTRY_TYPES = (
    EntryType(
        "budget.approved",
        "批复预算",
        "budget approved",
        BudgetApproved,
        (Touch("budget", _approve),),
        check=_is_fact,
    ),
    EntryType(
        "budget.adjusted",
        "调整预算",
        "budget adjusted",
        BudgetAdjusted,
        (Touch("budget", _adjust, "budget"),),
        check=_is_fact,
    ),
    EntryType(
        "budget.committed",
        "占用预算",
        "budget committed",
        BudgetCommitted,
        (Touch("commitment", _commit), Touch("budget", _take_up, "budget")),
        check=_fits,
        reads=("contract",),
    ),
    EntryType(
        "budget.released",
        "释放预算",
        "budget released",
        BudgetReleased,
        (Touch("commitment", _release, "commitment"), Touch("budget", _give_back, "budget")),
        check=_same_budget,
    ),
)
