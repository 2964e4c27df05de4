"""What becomes of an award: cancelled, or its winner refuses; and that it complied after all.

A refusal is what the buyer records, with its document; whether a penalty follows is for the authority that
decides on it (``decisions``). Refuses to judge whether the reason given was good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.code_fields import Digest
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Choice, Named, Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.entries.contracts import Award, signed_by
from ledger.store.tables import SupplierRefusalTable


class Cancellation(Named):
    """Why an award leads to no contract."""

    INVALID = "invalid", "中标、成交无效", "the award is void"
    REPLACED = "replaced", "改由其他候选人中标、成交", "another candidate was awarded"
    RENEWED = "renewed", "重新开展采购", "the procurement starts anew"
    ENDED = "ended", "采购活动终止", "the procurement was ended"
    UNTOLD = "untold", "未说明原因", "no reason given"


class RefusedAct(Named):
    """What a supplier refuses."""

    SIGN = "sign", "签订合同", "to sign the contract"
    PERFORM = "perform", "履行合同", "to perform the contract"
    REVIEW = "cooperate-with-review", "配合财政评审", "to cooperate with the financial review"


@frozen
class Refusal:
    """State of a refusal."""

    award: str | None
    contract: str | None
    supplier: str
    what: str
    refused_on: str
    document: str | None
    complied_on: str | None = None


class AwardCancelled(Shape):
    """Shape of ``award.cancelled``: effective on the day of the decision."""

    award = Reference("中标、成交通知", "award", ("award",), required=True)
    reason = Choice("原因", "reason", Cancellation, required=True)
    document = Text("决定文号", "document number", length=100)


class SupplierRefused(Shape):
    """Shape of ``supplier.refused``: effective on the day it refused, or let the last day pass."""

    supplier = Reference("供应商", "supplier", ("organisation",), required=True)
    what = Choice("拒绝事项", "what it refuses", RefusedAct, required=True)
    award = Reference("中标、成交通知", "award", ("award",))
    contract = Reference("合同", "contract", ("contract",))
    document = Text("书面材料文号", "document number", length=100)
    digest = Digest("文件摘要", "SHA-256 of the document")
    reason = Personal("供应商陈述的理由", "reason given by the supplier", length=1_000)


class SupplierComplied(Shape):
    """Shape of ``supplier.complied``: effective on the day it did what it had refused."""

    refusal = Reference("拒绝记录", "refusal", ("refusal",), required=True)
    document = Text("书面材料文号", "document number", length=100)


def _cancel(state: Award, event: Event) -> Award:
    if state.cancelled_on is not None:
        raise refuse("award.cancelled-already", "/data/award", day=state.cancelled_on)
    return replace(state, cancelled_on=event.effective_on)


def _refuse(state: Refusal | None, event: Event) -> Refusal:
    data = event.data
    return Refusal(
        data.get("award"),
        data.get("contract"),
        data["supplier"],
        data["what"],
        event.effective_on,
        data.get("document"),
    )


def _comply(state: Refusal, event: Event) -> Refusal:
    if state.complied_on is not None:
        raise refuse("supplier.complied-already", "/data/refusal", day=state.complied_on)
    return replace(state, complied_on=event.effective_on)


def _names_what(event: Event, world: BookView) -> Iterable[Problem]:
    """Signing is refused under an award, everything else under a contract."""
    member = "award" if event.data["what"] == RefusedAct.SIGN else "contract"
    if member not in event.data:
        yield Problem("supplier.refused-what", f"/data/{member}", {"member": member})
    if "contract" in event.data:
        yield from signed_by(event, world)


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Refusal = snapshots[-1].state
    row = (state.award, state.contract, state.supplier, state.what, state.refused_on, state.document)
    yield SupplierRefusalTable, (book, identifier, *row, state.complied_on)


OBJECT_TYPES = (ObjectType("refusal", "供应商拒绝", "supplier's refusal", (SupplierRefusalTable,), _rows),)
ENTRY_TYPES = (
    EntryType(
        "award.cancelled",
        "中标、成交取消",
        "award cancelled",
        AwardCancelled,
        (Touch("award", _cancel, "award"),),
    ),
    EntryType(
        "supplier.refused",
        "供应商拒绝签约、履约或配合评审",
        "supplier refused",
        SupplierRefused,
        (Touch("refusal", _refuse),),
        check=_names_what,
        reads=("contract",),
    ),
    EntryType(
        "supplier.complied",
        "供应商已签约、履约或配合",
        "supplier complied",
        SupplierComplied,
        (Touch("refusal", _comply, "refusal"),),
    ),
)
