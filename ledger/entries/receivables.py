"""Receivables confirmed to a financier (确权): the request, and the debtor's answer.

A request takes effect on the day the enterprise made it: from then, not from its arrival, the term for the
answer runs (Decree 728 article 14, 802 article 16; statute book SME-20, SME-21), which
``ledger.projection.standing.confirmations`` works out. A confirmation changes nothing of what is owed; a
refusal states its reason and is no finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.money import figures
from ledger.core.vocabulary import ConfirmationAnswer, RefusalReason
from ledger.entries.contracts import signed_by
from ledger.entries.performance import not_future
from ledger.entries.responsibilities import obligation_of
from ledger.store.tables import ReceivableConfirmationTable


@frozen
class Receivable:
    """State of a request to confirm a receivable."""

    contract: str
    obligation: str
    financier: str | None
    amount: int | None
    requested_on: str
    answer: str | None = None
    answered_on: str | None = None
    confirmed: int | None = None
    reason: str | None = None


class ConfirmationRequested(Shape):
    """Shape of ``receivable.confirmation-requested``: effective on the day the enterprise made it."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    obligation = Reference("付款义务", "obligation", ("obligation",), required=True)
    financier = Reference("融资机构", "financier", ("organisation",))
    amount = Amount("申请确认金额", "sum to be confirmed", least=1)
    document = Text("确权请求文号", "request number", length=100)


class ReceivableConfirmed(Shape):
    """Shape of ``receivable.confirmed``: effective on the day of the answer."""

    receivable = Reference("确权请求", "request", ("receivable",), required=True)
    amount = Amount("确认金额", "sum confirmed", least=1, required=True)
    document = Text("确认文件", "document")


class ReceivableRefused(Shape):
    """Shape of ``receivable.refused``: effective on the day of the answer."""

    receivable = Reference("确权请求", "request", ("receivable",), required=True)
    reason = Choice("不予确认的理由", "stated reason", RefusalReason, required=True)
    statement = Personal("说明", "statement", length=1_000)
    document = Text("答复文件", "document")


def _request(state: Receivable | None, event: Event) -> Receivable:
    data = event.data
    return Receivable(
        data["contract"], data["obligation"], data.get("financier"), data.get("amount"), event.effective_on
    )


def _unanswered(state: Receivable) -> Receivable:
    if state.answered_on is not None:
        raise refuse("receivable.answered-already", "/data/receivable", day=state.answered_on)
    return state


def _confirm(state: Receivable, event: Event) -> Receivable:
    amount = event.data["amount"]
    if state.amount is not None and amount > state.amount:
        raise refuse("receivable.more-than-requested", "/data/amount", amount=figures(state.amount))
    return replace(
        _unanswered(state),
        answer=ConfirmationAnswer.CONFIRMED.value,
        answered_on=event.effective_on,
        confirmed=amount,
    )


def _refuse(state: Receivable, event: Event) -> Receivable:
    return replace(
        _unanswered(state),
        answer=ConfirmationAnswer.REFUSED.value,
        answered_on=event.effective_on,
        reason=event.data["reason"],
    )


def _fits(event: Event, world: BookView) -> Iterable[Problem]:
    """A fact about an obligation of the contract."""
    yield from not_future(event)
    yield from signed_by(event, world)
    yield from obligation_of(event.data["obligation"], event.data["contract"], world, "/data/obligation")


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    yield from not_future(event)


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Receivable = snapshots[-1].state
    yield (
        ReceivableConfirmationTable,
        (
            book,
            identifier,
            state.contract,
            state.obligation,
            state.financier,
            state.amount,
            state.requested_on,
            state.answer,
            state.answered_on,
            state.confirmed,
            state.reason,
        ),
    )


OBJECT_TYPES = (
    ObjectType("receivable", "应收账款确权", "receivable to confirm", (ReceivableConfirmationTable,), _rows),
)
ENTRY_TYPES = (
    EntryType(
        "receivable.confirmation-requested",
        "提出确权请求",
        "confirmation of a receivable requested",
        ConfirmationRequested,
        (Touch("receivable", _request),),
        check=_fits,
        reads=("contract", "obligation"),
    ),
    EntryType(
        "receivable.confirmed",
        "确认应收账款",
        "receivable confirmed",
        ReceivableConfirmed,
        (Touch("receivable", _confirm, "receivable"),),
        check=_is_fact,
    ),
    EntryType(
        "receivable.refused",
        "不予确认应收账款",
        "receivable not confirmed",
        ReceivableRefused,
        (Touch("receivable", _refuse, "receivable"),),
        check=_is_fact,
    ),
)
