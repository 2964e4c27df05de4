"""What readers are told of obligations, of what meets them, of wages and of receivables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ledger.core.fields import Amount, Choice, Count, Day, Reference, YesNo
from ledger.core.members import EntryWord, field_of, member, of_whole, rows, stated
from ledger.core.vocabulary import ConfirmationAnswer
from ledger.entries.performance import Evidenced, MilestoneReached, Reversed
from ledger.entries.receivables import ConfirmationRequested, ReceivableRefused
from ledger.entries.wages import AccountFunded, PayrollStated, SafeguardRegistered

_SEQ = Count("记录序号", "entry")
_ON = Day("日期", "on")
_TERMS = (
    *("due_day", "due_event", "due_count", "due_unit", "condition"),
    *("inspection_count", "inspection_unit"),
)
_CHANGE, _REASON = 1, 5


def _reason_of(*changes: str) -> Callable[[Any], Any]:
    """The reason of a row, where it is of one of some changes: each has a list of reasons of its own."""
    return lambda row: row[_REASON] if row[_CHANGE] in changes else None


def _of_sum(name: str) -> Callable[[Any], Any]:
    """A part of the object's sum, where it has one."""
    return lambda state: None if state.amount is None else getattr(state, name)


MEMBERS = {
    "performance": (
        member("type", EntryWord("类型", "what", "performance")),
        *stated(Evidenced, "contract"),
        member("subject", Reference("履行的义务", "what it is of", ("obligation", "payroll"))),
        *stated(MilestoneReached, "event"),
        member("amount", Amount("金额", "sum")),
        member("performed_on", Day("履行日期", "performed on")),
        member("partial", YesNo("仅部分履行", "only in part")),
        *stated(Evidenced, "voucher"),
        of_whole("reversed", Amount("已冲回金额", "sum reversed"), _of_sum("reversed")),
        member("reversed_on", Day("冲回日期", "reversed on")),
        rows(
            "reversals",
            "冲回经过",
            "reversals",
            member("seq", _SEQ, 0),
            member("amount", field_of(Reversed, "amount"), 1),
            member("reversed_on", _ON, 2),
        ),
    ),
    "payroll": (
        *stated(PayrollStated, "contract", "employer", "month", "payday", "workers", "amount", "deducted"),
        member("paid", Amount("已支付金额", "sum paid")),
        member("remaining", Amount("尚欠金额", "still owed")),
        rows(
            "lines",
            "工人明细",
            "workers",
            member("worker", Count("工人序号", "worker's number"), 0),
            member("amount", Amount("应发金额", "wages due"), 1),
            member("deducted", Amount("代扣代缴金额", "deducted and paid on"), 2),
            member("paid", Amount("已支付金额", "sum paid"), 3),
            member("remaining", Amount("尚欠金额", "still owed"), 4),
            at="accounts",
        ),
        member("met_on", Day("付清日期", "paid in full on")),
        rows(
            "payments",
            "支付经过",
            "payments",
            member("performance", Reference("履行记录", "performance", ("performance",)), 0),
            member("amount", Amount("支付金额", "sum"), 1, lambda shares: sum(given for _, given in shares)),
        ),
    ),
    "wage-funding": (
        *stated(AccountFunded, "contract", "month", "amount"),
        member("funded_on", Day("拨付日期", "funded on")),
    ),
    "safeguard": (
        *stated(SafeguardRegistered, "contract", "type", "amount"),
        member("registered_on", Day("办理日期", "registered on")),
        *stated(SafeguardRegistered, "valid_until"),
    ),
    "receivable": (
        *stated(ConfirmationRequested, "contract", "obligation", "financier", "amount"),
        member("requested_on", Day("提出请求日期", "request made on")),
        member("answer", Choice("答复", "answer", ConfirmationAnswer)),
        member("answered_on", Day("答复日期", "answered on")),
        member("confirmed", Amount("确认金额", "sum confirmed")),
        *stated(ReceivableRefused, "reason"),
    ),
}
CALLED = {
    "performance": ("type", "performed_on"),
    "payroll": ("month", "employer"),
    "wage-funding": ("month",),
    "safeguard": ("type",),
    "receivable": ("obligation",),
}
