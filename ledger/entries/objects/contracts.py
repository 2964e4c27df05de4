"""What readers are told of awards, contracts, refusals and budgets."""

from __future__ import annotations

from ledger.core.fields import Amount, Count, Day
from ledger.core.members import member, stated
from ledger.entries.awards import SupplierRefused
from ledger.entries.budgets import BudgetApproved, BudgetCommitted

_RATE = ("late_rate_basis", "late_rate_parts", "late_rate_of", "late_rate_year_days")
_SEQ = Count("记录序号", "entry")
_CHANGED_ON = Day("日期", "on")

MEMBERS = {
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
    "refusal": ("supplier", "what"),
    "budget": ("body", "year", "item"),
    "commitment": ("budget",),
}
