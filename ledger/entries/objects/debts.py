"""What readers are told of government debts, decisions, statements and requests for information."""

from __future__ import annotations

from ledger.core.fields import Amount, Count, Day, Text
from ledger.core.members import EntryWord, field_of, member, rows, stated
from ledger.entries.debts import DebtRecorded, DebtWrittenOff, LimitApproved
from ledger.entries.decisions import JudgmentRecorded, ListingRecorded, PenaltyRecorded
from ledger.entries.disclosure import InformationAnswered, InformationRequested, StatementPublished

_DECIDED_ON = Day("作出日期", "decided on")

MEMBERS = {
    "debt": (
        *stated(DebtRecorded, "number", "kind", "category", "debtor", "creditor", "division", "purpose"),
        *stated(DebtRecorded, "currency", "principal"),
        member("incurred_on", Day("形成日期", "incurred on")),
        *stated(DebtRecorded, "due_on", "contract", "basis", "basis_digest"),
        member("repaid", Amount("已偿还本金", "principal repaid")),
        member("written_off", Amount("已核减金额", "sum written off")),
        member("closed_on", Day("结清日期", "closed on")),
        rows(
            "changes",
            "变动经过",
            "changes",
            member("seq", Count("记录序号", "entry"), 0),
            member("change", EntryWord("事项", "what", "debt"), 1),
            member("changed_on", Day("日期", "on"), 2),
            member("amount", Amount("金额", "sum"), 3),
            member("until", Day("新到期日", "new due day"), 4),
            member("reason", field_of(DebtWrittenOff, "reason"), 5),
            member("document", Text("依据文件", "document"), 6),
        ),
    ),
    "debt-limit": (
        *stated(LimitApproved, "division", "year", "category", "currency", "amount", "document"),
        member("approved_on", Day("批准日期", "approved on")),
    ),
    "penalty": (
        *stated(PenaltyRecorded, "subject", "number", "authority"),
        member("decided_on", _DECIDED_ON),
        *stated(PenaltyRecorded, "basis", "fine", "contract"),
    ),
    "judgment": (
        *stated(JudgmentRecorded, "debtor", "creditor", "number", "court"),
        member("decided_on", _DECIDED_ON),
        *stated(JudgmentRecorded, "effective_from", "amount", "contract", "obligation"),
    ),
    "listing": (
        *stated(ListingRecorded, "list", "subject", "number", "authority"),
        member("decided_on", _DECIDED_ON),
        *stated(ListingRecorded, "basis", "result", "published_on", "ends_on", "penalty"),
        *stated(
            ListingRecorded, "address", "particulars", address="address_seq", particulars="particulars_seq"
        ),
    ),
    "statement": (
        *stated(StatementPublished, "body", "year"),
        member("published_on", Day("公开日期", "published on")),
        *stated(StatementPublished, "address", "digest"),
    ),
    "request": (
        *stated(InformationRequested, "body", "number"),
        member("received_on", Day("收到日期", "received on")),
        member("extended", Count("延长的工作日数", "working days added")),
        member("not_counted", Count("不计入期限的工作日数", "working days that do not count")),
        member("answered_on", Day("答复日期", "answered on")),
        *stated(InformationAnswered, "result"),
    ),
}
CALLED = {
    "debt": ("number", "purpose"),
    "debt-limit": ("year", "category"),
    "penalty": ("number",),
    "judgment": ("number",),
    "listing": ("list", "subject"),
    "statement": ("body", "year"),
    "request": ("body", "number"),
}
