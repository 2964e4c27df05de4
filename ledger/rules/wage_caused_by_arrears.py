"""wage.caused-by-arrears: wages unpaid on a project whose owner was itself in arrears when they fell due.

The general contractor pays first and has recourse (decree 724, article 30); the owner advances only where
its own non-payment caused it, and no more than it owes (article 29). Refuses to decide what caused what: it
shows that the owner's payment was past its day before the payday.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.book_law import BookLaw
from ledger.rules.declaration import CLEAR, Found, Rule, Verdict, in_force
from ledger.vocabulary import Level

_TOPICS = ("wage.owner-advances", "wage.contractor-pays-first", "wage.dispute-stops-nothing")


class Caused(NamedTuple):
    """An unpaid payroll with what the owner owed under the same contract before the payday; minor units."""

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
    return Found(Level.WARN, basis, facts.due_on, min(facts.remaining, owner_unpaid), told)


_OWED = (
    'FROM "standing" p WHERE p."book" = s."book" AND p."contract" = s."contract" AND p."open" = TRUE '
    'AND p."type" = \'payment\' AND p."debtor" = k."body" AND p."due_on" < s."due_on"'
)

RULE = Rule(
    code="wage.caused-by-arrears",
    zh="建设单位欠付工程款的项目欠薪",
    en="wages unpaid where the owner is in arrears",
    level=Level.WARN,
    kinds=("works",),
    topics=_TOPICS,
    facts=Caused,
    candidates=(
        'SELECT s."id", s."contract", k."body", s."division", s."currency", s."debtor", s."remaining", '
        f's."due_on", (SELECT sum(p."remaining" - p."disputed") {_OWED}) FROM "standing" s '
        'JOIN "contract_standing" k ON k."book" = s."book" AND k."id" = s."contract" '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."due_on" < ? AND s."type" = \'wage\' '
        f'AND s."remaining" > 0 AND EXISTS (SELECT 1 {_OWED})'
    ),
    key='s."id"',
    judge=_judge,
    say_zh="{employer}应于 {due_on} 前发放的工资尚有 {wages}未付，而{body}在此之前到期的工程款尚有 "
    "{owner_unpaid}未付。工资由施工总承包单位先行清偿后追偿；因欠付工程款所致的，{body}以未结清的工程款为限先行垫付，"
    "上限 {amount}。",
    say_en="Of the wages that {employer} had to pay by {due_on}, {wages} is unpaid, while {body} owed "
    "{owner_unpaid} for the works since before that day. The general contractor pays first and has recourse; "
    "where the arrears caused it, {body} advances up to what it owes, here {amount}.",
    clears_zh="工资足额支付，或工程款付清",
    clears_en="the wages paid in full, or the arrears of the works",
    sums=("wages", "owner_unpaid"),
    parties=("employer",),
)
