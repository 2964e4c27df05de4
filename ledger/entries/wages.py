"""Wages on works projects: payrolls with their workers, the wage account, the safeguards.

A worker's name, identity number and contact go to the vault; the log keeps how much each is owed, by his
number in the payroll, for which month and on which payday. What was paid is in ``performance``, how a payroll
stands in ``ledger.entries.payrolls``. The project is the works contract of the general contractor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import peewee

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Reach, Row, Snapshot, Touch
from ledger.core.errors import Problem
from ledger.core.fields import Amount, Choice, Count, Day, Items, Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.vocabulary import Safeguard
from ledger.entries.contracts import signed_by
from ledger.entries.payrolls import Payroll, adds_up, stated
from ledger.entries.performance import not_future
from ledger.law.days import month_end
from ledger.store.tables import PayrollTable, PayrollWorkerTable, WageFundingTable, WageSafeguardTable

_MONTH = re.compile(r"[12][0-9]{3}-(0[1-9]|1[0-2])", re.ASCII)


@frozen
class Funding:
    """State of a payment into a wage account."""

    contract: str
    month: str
    amount: int
    funded_on: str


@frozen
class Registered:
    """State of a safeguard."""

    contract: str
    type: str
    amount: int | None
    registered_on: str
    valid_until: str | None


class WorkerItem(Shape):
    """One worker's wages of the month; his number is his place in the list where none is given."""

    name = Personal("姓名", "name", required=True, length=60, index="name")
    identity_number = Personal("身份证号码", "identity number", length=18, index="identity")
    contact = Personal("联系方式", "contact", length=100)
    amount = Amount("应发金额", "wages due", required=True)
    deducted = Amount("代扣代缴金额", "deducted and paid on")
    worker = Count("工人序号", "worker's number", least=1)


class PayrollStated(Shape):
    """Shape of ``wage.payroll-stated``."""

    contract = Reference("施工合同", "works contract", ("contract",), required=True)
    employer = Reference("用人单位", "employer", ("organisation",), required=True)
    month = Text("工资所属月份", "month", required=True, length=7, example="2026-08")
    payday = Day("约定支付日", "payday", required=True)
    workers = Count("人数", "number of workers", least=1, most=100_000, required=True)
    amount = Amount("应发工资总额", "sum of wages", least=1, required=True)
    deducted = Amount("代扣代缴总额", "sum deducted and paid on")
    lines = Items("工人明细", "workers", WorkerItem, most=10_000)


class AccountFunded(Shape):
    """Shape of ``wage.account-funded``: effective on the day the money arrived."""

    contract = Reference("施工合同", "works contract", ("contract",), required=True)
    month = Text("人工费所属月份", "month", required=True, length=7)
    amount = Amount("拨付金额", "sum", least=1, required=True)
    voucher = Text("凭证号", "voucher", length=100)


class SafeguardRegistered(Shape):
    """Shape of ``wage.safeguard-registered``."""

    contract = Reference("施工合同", "works contract", ("contract",), required=True)
    type = Choice("保障措施", "safeguard", Safeguard, required=True)
    amount = Amount("金额", "sum")
    valid_until = Day("有效期至", "valid until")
    document = Text("凭证或保函编号", "document", length=100)


def _fund(state: Funding | None, event: Event) -> Funding:
    data = event.data
    return Funding(data["contract"], data["month"], data["amount"], event.effective_on)


def _register(state: Registered | None, event: Event) -> Registered:
    data = event.data
    return Registered(
        data["contract"], data["type"], data.get("amount"), event.effective_on, data.get("valid_until")
    )


def _month(event: Event) -> Iterable[Problem]:
    if not _MONTH.fullmatch(event.data["month"]):
        yield Problem("wage.month", "/data/month", {"value": event.data["month"]})


def _adds_up(event: Event, world: BookView) -> Iterable[Problem]:
    """The month is one, the workers' wages add up, the payday does not lie before the month it is for."""
    data = event.data
    yield from signed_by(event, world)
    yield from _month(event)
    if data["payday"][:7] < data["month"]:
        yield Problem("wage.payday-before-month", "/data/payday", {"month": data["month"]})
    yield from adds_up(data)


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    yield from not_future(event)
    yield from signed_by(event, world)
    if "month" in event.data:
        yield from _month(event)


def _payroll_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Payroll = snapshots[-1].state
    latest = month_end(state.month, 1).isoformat()
    late = latest if state.payday > latest else None
    of_it = (state.contract, state.employer, state.month, state.payday, late)
    sums = (state.workers, state.amount, state.deducted, state.paid, state.remaining)
    yield PayrollTable, (book, identifier, *of_it, *sums, state.met_on)
    paid = state.paid_to
    for one in state.lines:
        row = (book, identifier, one.number, one.amount, one.deducted, paid.get(one.number, 0))
        yield PayrollWorkerTable, row


def _funding_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Funding = snapshots[-1].state
    row = (book, identifier, state.contract, state.month, state.amount, state.funded_on)
    yield WageFundingTable, row


def _safeguard_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Registered = snapshots[-1].state
    row = (
        book,
        identifier,
        state.contract,
        state.type,
        state.amount,
        state.registered_on,
        state.valid_until,
    )
    yield WageSafeguardTable, row


OBJECT_TYPES = (
    ObjectType(
        "payroll", "工资表", "payroll", (PayrollTable, PayrollWorkerTable), _payroll_rows, Reach.ITS_CONTRACT
    ),
    ObjectType(
        "wage-funding", "人工费拨付", "wage funding", (WageFundingTable,), _funding_rows, Reach.ITS_CONTRACT
    ),
    ObjectType(
        "safeguard",
        "工资保障措施",
        "wage safeguard",
        (WageSafeguardTable,),
        _safeguard_rows,
        Reach.ITS_CONTRACT,
    ),
)
ENTRY_TYPES = (
    EntryType(
        "wage.payroll-stated",
        "申报工资表",
        "payroll stated",
        PayrollStated,
        (Touch("payroll", stated),),
        check=_adds_up,
        reads=("contract",),
    ),
    EntryType(
        "wage.account-funded",
        "拨付人工费",
        "wage account funded",
        AccountFunded,
        (Touch("wage-funding", _fund),),
        check=_is_fact,
        reads=("contract",),
    ),
    EntryType(
        "wage.safeguard-registered",
        "登记工资保障措施",
        "wage safeguard registered",
        SafeguardRegistered,
        (Touch("safeguard", _register),),
        check=_is_fact,
        reads=("contract",),
    ),
)
