"""Contracts: the award notice and the signing with everything agreed.

``contract.signed`` takes effect on the day of signing; for a pledge that is the day it was made public. Sums
are whole minor units. Clauses are public text; the terms that run from them are obligations, entered apart.
What happens later is in ``contract_changes``, ``contract_notices`` and ``awards``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import peewee

from ledger.core.canonical import canonical
from ledger.core.code_fields import DivisionCode
from ledger.core.currencies import CURRENCIES, UNTOLD
from ledger.core.declaration import (
    BookView,
    EntryType,
    Event,
    ObjectType,
    Reach,
    Row,
    Snapshot,
    Touch,
    state_on,
)
from ledger.core.errors import Problem
from ledger.core.fields import (
    Amount,
    Choice,
    Day,
    Items,
    Personal,
    Reference,
    Shape,
    Text,
    YesNo,
    closed_list,
)
from ledger.core.frozen import frozen
from ledger.core.names import name_key
from ledger.core.vocabulary import ContractStatus, FundingSource, ProcurementMethod, RateBasis
from ledger.entries.contract_items import ClauseItem, DocumentItem, PartyItem
from ledger.entries.kinds import KINDS, ContractKind
from ledger.entries.late_rates import LateRate, late_rate_yearly, rate_of
from ledger.law.interest_order import Order
from ledger.store.tables import (
    AwardTable,
    ContractChangeTable,
    ContractClauseTable,
    ContractDocumentTable,
    ContractPartyTable,
    ContractTable,
    StatedReasonTable,
)

CNY = "CNY"
Currency = closed_list("Currency", {code: (zh, code) for code, (_, zh) in CURRENCIES.items()})


@frozen
class Award:
    """State of an award."""

    number: str | None
    title: str
    noticed_on: str
    buyer: str
    supplier: str | None
    amount: int | None
    currency: str
    kind: str | None
    cancelled_on: str | None = None


class Party(NamedTuple):
    """One party of a contract: a row of ``contract_party`` less book and id.

    Attributes:
        size: as stated at signing, or of the new party when it took another's place.
        left_on: the day another took its place.
        signatory: who signed, where this party came later; None where it signed itself.
        ownership, public_funding: as stated at signing.
        size_notice: what proves that it told the other side of its size when it signed.
    """

    role: str
    party: str
    size: str | None = None
    left_on: str | None = None
    signatory: str | None = None
    ownership: str | None = None
    public_funding: str | None = None
    size_notice: str | None = None

    @classmethod
    def stated(cls, item: Mapping[str, str]) -> Party:
        """A party as ``contract.signed`` states it."""
        return cls(**item)


@frozen
class Contract:
    """State of a contract on a day; ``changes`` are rows of their table less book and id."""

    number: str
    title: str
    kind: str
    signed_on: str | None
    currency: str
    parties: tuple[Party, ...]
    amount: int | None = None
    original_amount: int | None = None
    supplementary_amount: int = 0
    status: str = ContractStatus.PERFORMING.value
    method: str | None = None
    funding: str | None = None
    division: str | None = None
    award: str | None = None
    project_code: str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    filed_on: str | None = None
    published_on: str | None = None
    publication_exempt: str | None = None
    closed_on: str | None = None
    clauses: tuple[tuple[str, str], ...] = ()
    documents: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[Any, ...], ...] = ()
    rates: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    payment_order: str | None = None
    known_from: str = ""


class AwardNoticed(Shape):
    """Shape of ``award.noticed``: effective on the day the notice was sent."""

    number = Text("项目编号", "number", length=100, example="CPZC-2026-018")
    title = Text("项目名称", "title", required=True)
    buyer = Reference("采购人", "buyer", ("organisation",), required=True)
    supplier = Reference("中标、成交人", "winner", ("organisation",))
    amount = Amount("中标、成交金额", "sum")
    currency = Choice("币种", "currency", Currency)
    kind = Choice("拟订立合同的类型", "kind of contract to be signed", ContractKind)


class ContractSigned(LateRate):
    """Shape of ``contract.signed``: effective on the day of signing.

    Where nobody knows that day, ``day_unknown`` says so and it takes effect on a day from which the parties
    are known; what hangs on the day of signing can then not be told.
    """

    number = Text("合同编号", "number", required=True, length=100, example="CPCG-2026-0031")
    title = Text("合同名称", "title", required=True)
    kind = Choice("合同类型", "kind", ContractKind, required=True)
    parties = Items("合同各方", "parties", PartyItem, least=1, most=100, required=True)
    amount = Amount("合同金额", "sum")
    currency = Choice("币种", "currency", Currency)
    day_unknown = YesNo("签订日期不详", "the day of signing is not known")
    starts_on = Day("履行开始日期", "starts on")
    ends_on = Day("履行期限届满日期", "ends on")
    method = Choice("采购方式", "procurement method", ProcurementMethod)
    funding = Choice("资金来源", "funding", FundingSource)
    division = DivisionCode("所属区划", "division", example="990102")
    award = Reference("中标、成交通知", "award", ("award",))
    project_code = Text("项目代码", "project code", length=60, example="2406-990102-04-01-118203")
    clauses = Items("主要条款", "clauses", ClauseItem, most=500)
    documents = Items("合同文件", "documents", DocumentItem, most=200)
    payment_order = Choice("逾期付款抵充顺序", "what a late payment meets first", Order)
    note = Personal("备注", "note", length=1_000)


# --- Folds --------------------------------------------------------------------------------------------------


def _award(state: Award | None, event: Event) -> Award:
    data = event.data
    return Award(
        data.get("number"),
        data["title"],
        event.effective_on,
        data["buyer"],
        data.get("supplier"),
        data.get("amount"),
        data.get("currency", CNY),
        data.get("kind"),
    )


def _sign(state: Contract | None, event: Event) -> Contract:
    data = event.data
    rate = rate_of(data)
    amount = data.get("amount")
    return Contract(
        number=data["number"],
        title=data["title"],
        kind=data["kind"],
        signed_on=None if data.get("day_unknown") else event.effective_on,
        known_from=event.effective_on,
        currency=data.get("currency", CNY),
        parties=tuple(Party.stated(one) for one in data["parties"]),
        amount=amount,
        original_amount=amount,
        method=data.get("method"),
        funding=data.get("funding"),
        division=data.get("division"),
        award=data.get("award"),
        project_code=data.get("project_code"),
        starts_on=data.get("starts_on"),
        ends_on=data.get("ends_on"),
        clauses=tuple((one["number"], one["text"]) for one in data.get("clauses", ())),
        documents=tuple((one["digest"], one["title"]) for one in data.get("documents", ())),
        rates=((event.effective_on, rate),) if rate else (),
        payment_order=data.get("payment_order"),
    )


# --- Checks -------------------------------------------------------------------------------------------------


def _fits_kind(event: Event, world: BookView) -> Iterable[Problem]:
    """A contract has what its kind asks for, and no party twice in one role."""
    data, kind = event.data, KINDS[event.data["kind"]]
    named = ContractKind(kind.code)  # type: ignore[call-arg]
    for member in kind.required:
        published_without = member == "amount" and data.get("currency") == UNTOLD
        if member not in data and not published_without:
            yield Problem("contract.member-missing", f"/data/{member}", {"kind": named, "member": member})
    filled = [one["role"] for one in data["parties"]]
    for role in kind.roles:
        if role not in filled:
            yield Problem("contract.role-missing", "/data/parties", {"kind": named, "role": role})
    seen: set[tuple[str, str]] = set()
    for at, one in enumerate(data["parties"]):
        if (one["role"], one["party"]) in seen:
            yield Problem("contract.party-twice", f"/data/parties/{at}", {"party": one["party"]})
        seen.add((one["role"], one["party"]))
    for member, key in (("clauses", "number"), ("documents", "digest")):
        values = [one[key] for one in data.get(member, ())]
        for at, value in enumerate(values):
            if value in values[:at]:
                yield Problem("contract.item-twice", f"/data/{member}/{at}/{key}", {"value": value})
    if data.get("day_unknown") and data.get("late_rate_basis") == RateBasis.LPR_SIGNING:
        yield Problem("contract.rate-of-unknown-day", "/data/late_rate_basis")
    if data.get("ends_on", "9") < data.get("starts_on", ""):
        yield Problem("contract.ends-before-start", "/data/ends_on", {"start": data["starts_on"]})


def _odd_contract(event: Event) -> Iterable[Problem]:
    if event.data.get("ends_on", "9") < event.effective_on and not event.data.get("day_unknown"):
        yield Problem("contract.signed-after-end", "/effective_on", {"day": event.data["ends_on"]})
    signed = date.fromisoformat(event.effective_on)
    if (signed - date.fromisoformat(event.recorded_at[:10])).days > 1:  # wherever on earth that was
        yield Problem("contract.signed-later", "/effective_on", {"day": event.effective_on})


def signed_by(event: Event, world: BookView) -> Iterable[Problem]:
    """What happens to a contract happens on or after the day of signing."""
    contract = event.data["contract"]
    if state_on(world, contract, event.effective_on) is None:
        history = world.history(contract)
        params = {"since": history[0].day if history else "-", "day": event.effective_on}
        yield Problem("contract.before-signing", "/effective_on", params)


# --- Rows ---------------------------------------------------------------------------------------------------


def _award_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Award = snapshots[-1].state
    yield (
        AwardTable,
        (
            book,
            identifier,
            state.number,
            state.title,
            state.noticed_on,
            state.buyer,
            state.supplier,
            state.amount,
            state.currency,
            state.kind,
            state.cancelled_on,
        ),
    )


def _contract_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Contract = snapshots[-1].state
    rates = canonical([[day, rate] for day, rate in state.rates]).decode() if state.rates else None
    yield (
        ContractTable,
        (
            book,
            identifier,
            state.number,
            name_key(state.number),
            state.title,
            state.kind,
            state.status,
            state.signed_on,
            state.known_from,
            state.amount,
            state.original_amount,
            state.supplementary_amount,
            state.currency,
            state.method,
            state.funding,
            state.division,
            state.award,
            state.project_code,
            state.starts_on,
            state.ends_on,
            state.filed_on,
            state.published_on,
            state.publication_exempt,
            state.closed_on,
            rates,
            late_rate_yearly(state.rates[-1][1]) if state.rates else None,
            state.payment_order,
        ),
    )
    for row in state.parties:
        yield ContractPartyTable, (book, identifier, *row, state.known_from)
    for clause in state.clauses:
        yield ContractClauseTable, (book, identifier, *clause)
    for document in state.documents:
        yield ContractDocumentTable, (book, identifier, *document)
    for change in state.changes:
        yield ContractChangeTable, (book, identifier, *change)
        seq, _, changed_on, reason = change[:4]
        if reason is not None:
            yield StatedReasonTable, (book, identifier, seq, identifier, reason, changed_on)


OBJECT_TYPES = (
    ObjectType("award", "中标、成交通知", "award", (AwardTable,), _award_rows, Reach.ITS_CONTRACTS),
    ObjectType(
        "contract",
        "合同",
        "contract",
        (
            ContractTable,
            ContractPartyTable,
            ContractClauseTable,
            ContractDocumentTable,
            ContractChangeTable,
            StatedReasonTable,
        ),
        _contract_rows,
        Reach.ITS_CONTRACT,
        "contract.before-signing",
    ),
)
ENTRY_TYPES = (
    EntryType(
        "award.noticed", "发出中标、成交通知", "award noticed", AwardNoticed, (Touch("award", _award),)
    ),
    EntryType(
        "contract.signed",
        "合同订立",
        "contract signed",
        ContractSigned,
        (Touch("contract", _sign),),
        check=_fits_kind,
        warn=_odd_contract,
    ),
)
