"""wage.unpaid: a payroll past its payday and not fully paid.

Refuses to know who is liable in the end (contractor, subcontractor, owner): the law orders that elsewhere.
"""

from __future__ import annotations

from ledger.rules.declaration import Candidate, Rule, overdue


def _judge(candidate: Candidate, day: str) -> bool:
    return candidate.due_on < day and (candidate.remaining or 0) > 0


RULE = Rule(
    code="wage.unpaid",
    zh="工资未按期足额支付",
    en="wages unpaid",
    topics=("wage.form", "wage.contractor-pays-first"),
    candidates=overdue('s."type" = \'wage\' AND s."remaining" > 0'),
    judge=_judge,
    say_zh="{debtor}应于 {due_on} 前发放的工资，至 {day} 逾期 {days} 日，尚有 {remaining} 未付。",
    say_en="{debtor} had to pay these wages by {due_on}; on {day}, {days} days later, {remaining} is unpaid.",
)
