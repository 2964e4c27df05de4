"""wage.caused-by-arrears: wages unpaid on a project whose owner was itself in arrears when they fell due.

The general contractor pays first and has recourse (decree 724, article 30); the owner advances only where
its own non-payment caused it, and no more than what it has not settled (article 29, paragraph 2): all that is
past its day, whether or not it disputes it, as a dispute over quantity, quality or price stops neither labour
cost nor wages (article 35). Refuses to decide what caused what: it shows that a payment of the owner was past
its day before the payday.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, in_force

_TOPICS = ("wage.owner-advances", "wage.contractor-pays-first", "wage.dispute-stops-nothing")


class Caused(NamedTuple):
    """An unpaid payroll with what the owner has not settled under the same contract; minor units."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    employer: str
    remaining: int
    due_on: str
    owner_unpaid: int | None


def _judge(facts: Caused, law: BookLaw, day: str) -> Verdict:
    basis = in_force(law, _TOPICS, facts.due_on)
    owner_unpaid = int(facts.owner_unpaid or 0)
    if facts.due_on >= day or owner_unpaid <= 0 or not basis:
        return CLEAR
    told = {
        "employer": facts.employer,
        "wages": str(facts.remaining),
        "owner_unpaid": str(owner_unpaid),
    }
    return Found(FlagLevel.WARN, basis, facts.due_on, min(facts.remaining, owner_unpaid), told)


_OWED = (
    'FROM "obligation_status" p WHERE p."book" = s."book" AND p."contract" = s."contract" AND '
    'p."open" = TRUE '
    'AND p."type" = \'payment\' AND p."debtor" = k."body" AND p."remaining" > 0 AND p."due_on" < '
)

RULE = Rule(
    code="wage.caused-by-arrears",
    zh="建设单位欠付工程款的项目欠薪",
    en="wages unpaid where the owner is in arrears",
    level=FlagLevel.WARN,
    kinds=("works",),
    topics=_TOPICS,
    facts=Caused,
    candidates=(
        'SELECT s."id", s."contract", k."body", s."division", s."currency", s."debtor", s."remaining", '
        f's."due_on", (SELECT sum(p."remaining") {_OWED} ?) FROM "obligation_status" s '
        'JOIN "contract_status" k ON k."book" = s."book" AND k."id" = s."contract" '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."due_on" < ? AND s."type" = \'wage\' '
        f'AND s."kind" = \'works\' AND s."remaining" > 0 AND EXISTS (SELECT 1 {_OWED} s."due_on")'
    ),
    key='s."id"',
    judge=_judge,
    bounds=lambda book, law, day: (day, book, day),
    say_zh="{employer}应于 {due_on} 前发放的工资尚有 {wages}未付，而{body}的工程款在此之前已有逾期，"
    "现已到期尚未结清 {owner_unpaid}（有争议的不扣除）。分包单位拖欠的，由施工总承包单位先行清偿后追偿；"
    "因欠付工程款所致的，{body}以未结清的工程款为限先行垫付，上限 {amount}；"
    "同一项目几份工资表合计不超过未结清的工程款。",
    say_en="Of the wages that {employer} had to pay by {due_on}, {wages} is unpaid, while {body} was in "
    "arrears for the works before that day and has not settled {owner_unpaid} that is due, disputed or not. "
    "The general contractor pays first for subcontractors and has recourse; where the arrears caused it, "
    "{body} advances up to what it has not settled, here {amount}, and no more for all payrolls of the "
    "project together.",
    clears_zh="工资足额支付，或工程款付清",
    clears_en="the wages paid in full, or the arrears of the works",
    parties=("employer",),
)
