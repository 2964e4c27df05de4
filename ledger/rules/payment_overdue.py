"""payment.overdue: a payment or compensation past its day and not fully made; only the undisputed counts.

Refuses to know deposits (a rule of their own) and what interest has grown: that is worked out when read.
"""

from __future__ import annotations

from ledger.rules.declaration import Candidate, Rule, listed, overdue
from ledger.vocabulary import ObligationType

_TYPES = (ObligationType.PAYMENT, ObligationType.COMPENSATION)


def _judge(candidate: Candidate, day: str) -> bool:
    remaining = candidate.remaining or 0
    return candidate.due_on < day and remaining > candidate.disputed


RULE = Rule(
    code="payment.overdue",
    zh="逾期未付",
    en="payment overdue",
    topics=("investment.no-arrears.public",),
    candidates=overdue(f's."type" IN ({listed(_TYPES)}) AND s."remaining" > 0'),
    judge=_judge,
    say_zh="{debtor}应于 {due_on} 前付清，至 {day} 逾期 {days} 日，尚有 {remaining} 未付。",
    say_en="{debtor} had to pay by {due_on}; on {day}, {days} days later, {remaining} is unpaid.",
)
