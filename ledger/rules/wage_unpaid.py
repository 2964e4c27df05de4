"""wage.unpaid: a payroll past its payday and not fully paid.

Refuses to know who is liable in the end (contractor, subcontractor, owner): the law orders that elsewhere.
"""

from __future__ import annotations

from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import Rule
from ledger.rules.shared.owed import KEY, Owed, open_before, overdue

_AS_AGREED, _CONTRACTOR = "wage.paid-as-agreed", "wage.contractor-pays-first"


def _topics(facts: Owed, law: BookLaw) -> tuple[str, ...]:
    """What a finding rests on; the liability of a general contractor is one of construction alone."""
    return (_AS_AGREED, _CONTRACTOR) if facts.kind == "works" else (_AS_AGREED,)


RULE = Rule(
    code="wage.unpaid",
    zh="工资未按期足额支付",
    en="wages unpaid",
    level=FlagLevel.BREACH,
    topics=(_AS_AGREED, _CONTRACTOR),
    facts=Owed,
    candidates=open_before('s."type" = \'wage\' AND s."remaining" > 0'),
    key=KEY,
    judge=overdue(_topics),
    say_zh="{body}应于 {due_on} 前发放的工资，至 {day} 已逾期 {days} 日，尚有 {amount}未付。",
    say_en="{body} had to pay these wages by {due_on}; on {day}, {days} days later, {amount} is unpaid.",
    clears_zh="足额支付并登记支付凭证",
    clears_en="full payment, recorded with its voucher",
)
