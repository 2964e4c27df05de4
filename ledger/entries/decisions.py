"""Decisions made elsewhere: penalties, judgments, and decisions to list.

The book records and passes on; it decides none of these. What is told about the facts of a case is kept in
the vault, since it may name people. A list exists only where an instrument founds it (``ListName``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import peewee

from ledger.core.code_fields import Digest
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem
from ledger.core.fields import Amount, Choice, Day, Named, Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.entries.performance import not_future
from ledger.store.tables import JudgmentTable, ListDecisionTable, PenaltyTable


class ListName(Named):
    """A list that an instrument founds; which one, the statute book says under its topics."""

    PROCUREMENT = (
        "procurement-violations",
        "政府采购严重违法失信行为记录名单",
        "record of serious violations in government procurement",
    )
    WAGES = (
        "wage-arrears",
        "拖欠农民工工资失信联合惩戒对象名单",
        "list of those in arrears with migrant workers' wages",
    )
    JUDGMENT = "judgment-defaulters", "失信被执行人名单", "list of judgment defaulters"


@frozen
class Penalty:
    """State of a penalty."""

    subject: str
    number: str
    authority: str
    decided_on: str
    basis: str
    fine: int | None
    contract: str | None


@frozen
class Judgment:
    """State of a judgment."""

    debtor: str
    creditor: str | None
    number: str
    court: str
    decided_on: str
    effective_from: str | None
    amount: int | None
    contract: str | None
    obligation: str | None


@frozen
class Listed:
    """State of a decision to list; ``*_seq`` say where in the vault the text lies."""

    list: str
    subject: str
    number: str | None
    authority: str
    result: str
    basis: str
    decided_on: str
    published_on: str | None
    ends_on: str | None
    address_seq: int | None
    particulars_seq: int
    penalty: str | None


class PenaltyRecorded(Shape):
    """Shape of ``penalty.recorded``: effective on the day of the decision."""

    subject = Reference("当事人", "subject", ("organisation",), required=True)
    number = Text("处罚决定书文号", "decision number", required=True, length=100)
    authority = Text("处罚机关", "authority", required=True)
    basis = Text("处罚依据", "legal basis", required=True, length=1_000)
    fine = Amount("罚款金额", "fine")
    contract = Reference("相关合同", "contract", ("contract",))
    particulars = Personal("违法事实", "particulars", length=4_000)
    digest = Digest("文书摘要", "SHA-256 of the decision")


class JudgmentRecorded(Shape):
    """Shape of ``judgment.recorded``: effective on the day of the judgment."""

    debtor = Reference("义务人", "debtor", ("organisation",), required=True)
    creditor = Reference("权利人", "creditor", ("organisation",))
    number = Text("案号", "case number", required=True, length=100)
    court = Text("作出机关", "court", required=True)
    effective_from = Day("生效日期", "with force from")
    amount = Amount("判令给付金额", "sum ordered")
    contract = Reference("相关合同", "contract", ("contract",))
    obligation = Reference("相关义务", "obligation", ("obligation",))
    digest = Digest("文书摘要", "SHA-256 of the judgment")


class ListingRecorded(Shape):
    """Shape of ``listing.recorded``: effective on the day of the decision; columns of the published list."""

    list = Choice("名单", "list", ListName, required=True)
    subject = Reference("列入对象", "subject", ("organisation",), required=True)
    number = Text("决定书文号", "decision number", length=100)
    authority = Text("执法单位", "authority", required=True)
    address = Personal("企业地址", "address", length=400)
    particulars = Personal("严重违法失信行为的具体情形", "particulars", required=True, length=4_000)
    result = Text("处罚结果", "result", required=True, length=1_000)
    basis = Text("处罚依据", "legal basis", required=True, length=1_000)
    published_on = Day("公布日期", "published on")
    ends_on = Day("公布截止日期", "published until")
    penalty = Reference("处罚决定", "penalty", ("penalty",))


def _penalty(state: Penalty | None, event: Event) -> Penalty:
    data = event.data
    return Penalty(
        data["subject"],
        data["number"],
        data["authority"],
        event.effective_on,
        data["basis"],
        data.get("fine"),
        data.get("contract"),
    )


def _judgment(state: Judgment | None, event: Event) -> Judgment:
    data = event.data
    return Judgment(
        data["debtor"],
        data.get("creditor"),
        data["number"],
        data["court"],
        event.effective_on,
        data.get("effective_from"),
        data.get("amount"),
        data.get("contract"),
        data.get("obligation"),
    )


def _listing(state: Listed | None, event: Event) -> Listed:
    data = event.data
    return Listed(
        data["list"],
        data["subject"],
        data.get("number"),
        data["authority"],
        data["result"],
        data["basis"],
        event.effective_on,
        data.get("published_on"),
        data.get("ends_on"),
        event.seq if "address" in data else None,
        event.seq,
        data.get("penalty"),
    )


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    return not_future(event)


def _in_order(event: Event, world: BookView) -> Iterable[Problem]:
    """Decided, then published, then no longer."""
    yield from not_future(event)
    decided = event.effective_on
    published = event.data.get("published_on")
    if published is not None and published < decided:
        yield Problem("listing.published-early", "/data/published_on", {"day": decided})
    if "ends_on" in event.data and event.data["ends_on"] <= (published or decided):
        yield Problem("listing.ends-early", "/data/ends_on", {"day": published or decided})


def _unnumbered(event: Event) -> Iterable[Problem]:
    if "number" not in event.data:
        yield Problem("listing.no-number", "/data/number")


def _penalty_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Penalty = snapshots[-1].state
    row = (state.subject, state.number, state.authority, state.decided_on, state.basis, state.fine)
    yield PenaltyTable, (book, identifier, *row, state.contract)


def _judgment_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Judgment = snapshots[-1].state
    row = (state.debtor, state.creditor, state.number, state.court, state.decided_on, state.effective_from)
    yield JudgmentTable, (book, identifier, *row, state.amount, state.contract, state.obligation)


def _listing_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Listed = snapshots[-1].state
    row = (state.list, state.subject, state.number, state.authority, state.result, state.basis)
    days = (state.decided_on, state.published_on, state.ends_on)
    places = (state.address_seq, state.particulars_seq, state.penalty)
    yield ListDecisionTable, (book, identifier, *row, *days, *places)


OBJECT_TYPES = (
    ObjectType("penalty", "行政处罚", "penalty", (PenaltyTable,), _penalty_rows),
    ObjectType("judgment", "裁判文书", "judgment", (JudgmentTable,), _judgment_rows),
    ObjectType("listing", "列入名单决定", "listing decision", (ListDecisionTable,), _listing_rows),
)
ENTRY_TYPES = (
    EntryType(
        "penalty.recorded",
        "登记行政处罚",
        "penalty recorded",
        PenaltyRecorded,
        (Touch("penalty", _penalty),),
        check=_is_fact,
    ),
    EntryType(
        "judgment.recorded",
        "登记裁判文书",
        "judgment recorded",
        JudgmentRecorded,
        (Touch("judgment", _judgment),),
        check=_is_fact,
    ),
    EntryType(
        "listing.recorded",
        "登记列入名单决定",
        "listing decision recorded",
        ListingRecorded,
        (Touch("listing", _listing),),
        check=_in_order,
        warn=_unnumbered,
    ),
)
