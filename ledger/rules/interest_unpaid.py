"""interest.unpaid: the sum was paid, late, and what its lateness cost was not.

Refuses to know sums that are themselves unpaid (``payment_overdue``) and what has grown since the last
payment: that is worked out when read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ledger.core.vocabulary import MONEY_OWED, FlagLevel
from ledger.law.interest_order import TOPIC
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import Found, Rule, Verdict, in_force, listed
from ledger.rules.shared.owed import OURS


class InterestLeft(NamedTuple):
    """A debt whose sum was paid late, with what was left owing for that after the last payment."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    due_on: str
    ended_on: str
    interest_left: int


def _bounds(book: str, law: BookLaw, day: str) -> Sequence[Any]:
    return (book, day)


def _judge(facts: InterestLeft, law: BookLaw, day: str) -> Verdict:
    basis = in_force(law, (TOPIC,), facts.ended_on)
    return Found(FlagLevel.WARN, basis, facts.due_on, facts.interest_left, {"paid_on": facts.ended_on})


RULE = Rule(
    code="interest.unpaid",
    zh="逾期利息未付",
    en="late interest unpaid",
    level=FlagLevel.WARN,
    topics=(TOPIC,),
    facts=InterestLeft,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", s."due_on", s."ended_on", '
        's."interest_left" FROM "obligation_status" s WHERE s."book" = ? AND s."interest_left" > 0 '
        f'AND s."due_on" < ? AND s."type" IN ({listed(MONEY_OWED)}) AND {OURS}'
    ),
    key='s."id"',
    judge=_judge,
    bounds=_bounds,
    say_zh="{body}应于 {due_on} 前付清的款项，至 {paid_on} 才付足；因逾期产生的利息或违约金，"
    "至该日尚有 {amount}未付，此后产生的另计。",
    say_en="{body} had to pay by {due_on} and had paid as much by {paid_on}; of the interest or penalty for "
    "the delay {amount} was unpaid on that day, what has grown since not counted.",
    clears_zh="付清逾期利息或违约金，并登记为支付逾期利息",
    clears_en="payment of the interest or penalty, recorded as late interest paid",
)
