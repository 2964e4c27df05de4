"""What readers are told of awards, contracts, refusals and budgets."""

from __future__ import annotations

from operator import methodcaller

from ledger.core.fields import Amount, Choice, Count, Day, Reference
from ledger.core.members import EntryWord, field_of, member, rows, stated
from ledger.core.vocabulary import ContractStatus
from ledger.entries.awards import SupplierRefused
from ledger.entries.budgets import BudgetApproved, BudgetCommitted
from ledger.entries.contract_changes import ContractAmended
from ledger.entries.contract_items import ClauseItem, DocumentItem, PartyItem
from ledger.entries.contract_notices import ContractExempted
from ledger.entries.contracts import AwardNoticed, ContractSigned
from ledger.entries.late_rates import LateRate

_RATE = ("late_rate_basis", "late_rate_parts", "late_rate_of", "late_rate_year_days")
_SEQ = Count("记录序号", "entry")
_CHANGED_ON = Day("日期", "on")

MEMBERS = {
    "award": (
        *stated(AwardNoticed, "number", "title"),
        member("noticed_on", Day("通知书发出日期", "notice sent on")),
        *stated(AwardNoticed, "buyer", "supplier", "amount", "currency", "kind"),
        member("cancelled_on", Day("失效日期", "cancelled on")),
    ),
    "contract": (
        *stated(ContractSigned, "number", "title", "kind"),
        member("status", Choice("履行状态", "status", ContractStatus)),
        member("signed_on", Day("签订日期", "signed on")),
        member("known_from", Day("最早可考日期", "known from")),
        *stated(ContractSigned, "amount"),
        member("original_amount", Amount("签订时合同金额", "sum at signing")),
        member("supplementary_amount", Amount("补充合同金额合计", "sums added by supplements")),
        *stated(ContractSigned, "currency"),
        rows(
            "parties",
            "合同各方",
            "parties",
            *stated(PartyItem, "role", "party", "size", "size_notice", "ownership", "public_funding"),
            member("left_on", Day("退出日期", "left on")),
            member("signatory", Reference("原签订方", "who signed in its place", ("organisation",))),
        ),
        *stated(ContractSigned, "method", "funding", "division", "award", "project_code"),
        *stated(ContractSigned, "starts_on", "ends_on"),
        member("filed_on", Day("备案日期", "filed on")),
        member("published_on", Day("公告日期", "published on")),
        member("publication_exempt", field_of(ContractExempted, "ground")),
        member("closed_on", Day("完结日期", "closed on")),
        rows(
            "clauses",
            "主要条款",
            "clauses",
            member("number", field_of(ClauseItem, "number"), 0),
            member("text", field_of(ClauseItem, "text"), 1),
        ),
        rows(
            "documents",
            "合同文件",
            "documents",
            member("digest", field_of(DocumentItem, "digest"), 0),
            member("title", field_of(DocumentItem, "title"), 1),
        ),
        rows(
            "changes",
            "变更经过",
            "changes",
            member("seq", _SEQ, 0),
            member("change", EntryWord("事项", "what", "contract"), 1),
            member("changed_on", _CHANGED_ON, 2),
            member("reason", field_of(ContractAmended, "reason"), 3),
            member("basis", field_of(ContractAmended, "basis"), 4),
            member("authority", field_of(ContractAmended, "authority"), 5),
            member("compensation", field_of(ContractAmended, "compensation"), 6),
            member("amount", Amount("涉及金额", "sum"), 7),
            member("published_on", Day("变更公告日期", "change published on"), 8),
        ),
        rows(
            "rates",
            "约定的违约利率",
            "agreed late-payment rates",
            member("from", Day("自", "from"), 0),
            *(member(name, field_of(LateRate, name), 1, methodcaller("get", name)) for name in _RATE),
        ),
        *stated(ContractSigned, "payment_order"),
    ),
    "refusal": (
        *stated(SupplierRefused, "supplier", "what", "award", "contract"),
        member("refused_on", Day("拒绝日期", "refused on")),
        *stated(SupplierRefused, "document"),
        member("complied_on", Day("改为履行的日期", "complied on")),
    ),
    "budget": (
        *stated(BudgetApproved, "body", "year", "item", "code", "currency"),
        member("approved", Amount("批复金额", "sum approved")),
        member("amount", Amount("现行预算金额", "sum as adjusted")),
        member("committed", Amount("已占用金额", "sum taken up")),
        *stated(BudgetApproved, "document"),
        member("approved_on", Day("批复日期", "approved on")),
        member("adjusted_on", Day("调整日期", "adjusted on")),
    ),
    "commitment": (
        *stated(BudgetCommitted, "budget", "contract", "amount"),
        member("committed_on", Day("占用日期", "taken up on")),
        *stated(BudgetCommitted, "document"),
        member("released", Amount("已释放金额", "sum released")),
        member("released_on", Day("释放日期", "released on")),
    ),
}
CALLED = {
    "award": ("number", "title"),
    "contract": ("number", "title"),
    "refusal": ("supplier", "what"),
    "budget": ("body", "year", "item"),
    "commitment": ("budget",),
}
