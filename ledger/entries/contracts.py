"""Contracts: the award notice and the signing with everything agreed.

``contract.signed`` takes effect on the day of signing; for a pledge that is the day it was made public. Sums
are whole minor units. Clauses are public text; the terms that run from them are obligations, entered apart.
What happens later is in ``contract_changes``, ``contract_notices`` and ``awards``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ledger.core.canonical import canonical
from ledger.core.code_fields import DivisionCode
from ledger.core.currencies import CURRENCIES, UNTOLD
from ledger.core.declaration import (
    BookView,
    EntryType,
    Event,
    ObjectType,
    Reach,
    Touch,
    founded,
    state_on,
)
from ledger.core.described import described, kept, listed, stated, told, worked_out
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
from ledger.core.members import EntryWord
from ledger.core.names import name_key
from ledger.core.vocabulary import ContractStatus, FundingSource, ProcurementMethod, RateBasis
from ledger.entries.common_rows import SEQ, StatedReasonRow
from ledger.entries.contract_items import ClauseItem, DocumentItem, PartyItem
from ledger.entries.kinds import KINDS, ContractKind
from ledger.entries.late_rates import RATE_MEMBERS, LateRate, late_rate_yearly, rate_of
from ledger.law.interest_order import Order
from ledger.store.tables import (
    AwardTable,
    ContractChangeTable,
    ContractClauseTable,
    ContractDocumentTable,
    ContractPartyTable,
    ContractTable,
)

CNY = "CNY"
Currency = closed_list("Currency", {code: (zh, code) for code, (_, zh) in CURRENCIES.items()})


@described(AwardTable)
class Award:
    """State of an award."""

    number: str | None = stated(default=None)
    title: str = stated()
    noticed_on: str = told(Day("通知书发出日期", "notice sent on"))
    buyer: str = stated()
    supplier: str | None = stated(default=None)
    amount: int | None = stated(default=None)
    currency: str = stated(default=CNY)
    kind: str | None = stated(default=None)
    cancelled_on: str | None = told(Day("失效日期", "cancelled on"), default=None)


@described(ContractPartyTable, shape=PartyItem)
class Party:
    """One party of a contract.

    Attributes:
        size: as stated at signing, or of the new party when it took another's place.
        size_notice: what proves that it told the other side of its size when it signed.
        ownership, public_funding: as stated at signing.
        left_on: the day another took its place.
        signatory: who signed, where this party came later; None where it signed itself.
        known_from: the contract's, so that an index has a party's contracts in their order.
    """

    role: str = stated()
    party: str = stated()
    size: str | None = stated(default=None)
    size_notice: str | None = stated(default=None)
    ownership: str | None = stated(default=None)
    public_funding: str | None = stated(default=None)
    left_on: str | None = told(Day("退出日期", "left on"), default=None)
    signatory: str | None = told(
        Reference("原签订方", "who signed in its place", ("organisation",)), default=None
    )
    known_from: str = kept(default="")


@described(ContractClauseTable, shape=ClauseItem)
class Clause:
    """A clause as agreed."""

    number: str = stated()
    text: str = stated()


@described(ContractDocumentTable, shape=DocumentItem)
class ContractDocument:
    """A document of the contract, by its SHA-256."""

    digest: str = stated()
    title: str = stated()


@described(ContractChangeTable)
class ContractChangeRow:
    """What was done to a contract after signing; ``published_on``: the day on which that was made public."""

    seq: int = told(SEQ)
    change: str = told(EntryWord("事项", "what", "contract"))
    changed_on: str = told(Day("日期", "on"))
    reason: str | None = stated(by="contract.amended")
    basis: str | None = stated(by="contract.amended")
    authority: str | None = stated(by="contract.amended")
    compensation: int | None = stated(by="contract.amended")
    amount: int | None = told(Amount("涉及金额", "sum"))
    published_on: str | None = told(Day("变更公告日期", "change published on"), default=None)


@described(shape=LateRate)
class AgreedRate:
    """A late-payment rate that was agreed, from a day on."""

    since: str = told(Day("自", "from"), "from")
    late_rate_basis: str = stated()
    late_rate_parts: int = stated()
    late_rate_of: int = stated()
    late_rate_year_days: int | None = stated(default=None)

    @property
    def members(self) -> Mapping[str, Any]:
        """The rate as the entry has it."""
        return {name: getattr(self, name) for name in RATE_MEMBERS if getattr(self, name) is not None}


@described(ContractTable)
class Contract:
    """State of a contract, or of a public pledge, on a day."""

    number: str = stated()

    @property
    @worked_out(column="number_key")
    def number_key(self) -> str:
        """What its number is found by (``ledger.core.names``)."""
        return name_key(self.number)

    title: str = stated()
    kind: str = stated()
    status: str = told(Choice("履行状态", "status", ContractStatus), default=ContractStatus.PERFORMING.value)
    signed_on: str | None = told(Day("签订日期", "signed on"), default=None)
    known_from: str = told(Day("最早可考日期", "known from"))
    amount: int | None = stated(default=None)
    original_amount: int | None = told(Amount("签订时合同金额", "sum at signing"), default=None)
    supplementary_amount: int = told(Amount("补充合同金额合计", "sums added by supplements"), default=0)
    currency: str = stated(default=CNY)
    parties: tuple[Party, ...] = listed("合同各方", "parties")
    method: str | None = stated(default=None)
    funding: str | None = stated(default=None)
    division: str | None = stated(default=None)
    award: str | None = stated(default=None)
    project_code: str | None = stated(default=None)
    starts_on: str | None = stated(default=None)
    ends_on: str | None = stated(default=None)
    filed_on: str | None = told(Day("备案日期", "filed on"), default=None)
    published_on: str | None = told(Day("公告日期", "published on"), default=None)
    publication_exempt: str | None = stated("ground", by="contract.publication-exempted", default=None)
    closed_on: str | None = told(Day("完结日期", "closed on"), default=None)
    clauses: tuple[Clause, ...] = listed("主要条款", "clauses", default=())
    documents: tuple[ContractDocument, ...] = listed("合同文件", "documents", default=())
    changes: tuple[ContractChangeRow, ...] = listed("变更经过", "changes", default=())
    rates: tuple[AgreedRate, ...] = listed("约定的违约利率", "agreed late-payment rates", default=())

    @property
    @worked_out(column="late_rates")
    def late_rates(self) -> str | None:
        """The agreed rates as the table keeps them: [day, members] of each, as JSON."""
        rates = [[one.since, one.members] for one in self.rates]
        return canonical(rates).decode() if rates else None

    @property
    @worked_out(column="late_rate_yearly")
    def late_rate_yearly(self) -> int | None:
        """The one in force in millionths a year of 360 days, rounded down (``late_rates``)."""
        return late_rate_yearly(self.rates[-1].members) if self.rates else None

    payment_order: str | None = stated(default=None)


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
    return founded(Award, event, noticed_on=event.effective_on)


def _sign(state: Contract | None, event: Event) -> Contract:
    data, day = event.data, event.effective_on
    rate = rate_of(data)
    return founded(
        Contract,
        event,
        signed_on=None if data.get("day_unknown") else day,
        known_from=day,
        original_amount=data.get("amount"),
        parties=tuple(Party(**one, known_from=day) for one in data["parties"]),
        clauses=tuple(Clause(**one) for one in data.get("clauses", ())),
        documents=tuple(ContractDocument(**one) for one in data.get("documents", ())),
        rates=(AgreedRate(since=day, **rate),) if rate else (),
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
    if state_on(world, contract, event.effective_on, Contract) is None:
        history = world.history(contract)
        params = {"since": history[0].day if history else "-", "day": event.effective_on}
        yield Problem("contract.before-signing", "/effective_on", params)


# --- Rows ---------------------------------------------------------------------------------------------------


def _reasons(identifier: str, state: Contract) -> Iterable[StatedReasonRow]:
    """The reasons that were given for changing or ending it."""
    for change in state.changes:
        if change.reason is not None:
            yield StatedReasonRow(
                seq=change.seq, subject=identifier, reason=change.reason, stated_on=change.changed_on
            )


OBJECT_TYPES = (
    ObjectType(
        name="award",
        zh="中标、成交通知",
        en="award",
        state=Award,
        reach=Reach.ITS_CONTRACTS,
        called=("number", "title"),
    ),
    ObjectType(
        name="contract",
        zh="合同",
        en="contract",
        state=Contract,
        reach=Reach.ITS_CONTRACT,
        too_early="contract.before-signing",
        called=("number", "title"),
        beside=_reasons,
        beside_of=(StatedReasonRow,),
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
