"""wage.payday-late: a payday that was set later than the period after the one in which the work was done.

Decree 724, article 14, paragraph 1, allows a payday in the period of the work or in the next. The period of a
payroll is a month. Refuses to know whether the wages were paid, and which period parties agreed on for piece
work (article 13), which is said in the finding.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, in_force

_TOPIC = "wage.payday-within-next-period"


class Payday(NamedTuple):
    """A payroll with its month, its payday and the last day of the month after it."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    month: str
    payday: str
    latest: str


def _judge(facts: Payday, law: BookLaw, day: str) -> Verdict:
    basis = in_force(law, (_TOPIC,), facts.payday)
    if facts.payday <= facts.latest or not basis:
        return CLEAR
    told = {"month": facts.month, "payday": facts.payday, "latest": facts.latest}
    return Found(FlagLevel.WARN, basis, None, None, told)


RULE = Rule(
    code="wage.payday-late",
    zh="工资支付日期晚于次期",
    en="payday later than the next period",
    level=FlagLevel.WARN,
    topics=(_TOPIC,),
    facts=Payday,
    candidates=(
        'SELECT p."id", p."contract", p."employer", c."division", c."currency", p."month", p."payday", '
        'p."late_after" FROM "payroll" p '
        'JOIN "contract" c ON c."book" = p."book" AND c."id" = p."contract" '
        f'WHERE p."book" = ? AND p."late_after" IS NOT NULL AND c."kind" <> \'{FOREIGN}\''
    ),
    key='p."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book,),
    say_zh="工资表所载{body} {month} 月份工资的支付日期为 {payday}，晚于提供劳动的次期（截至 {latest}）；"
    "具体支付日期只可在当期或者次期（计件工资依法另行约定支付周期的除外）。",
    say_en="The payroll of {body} gives {payday} as the payday of the wages of {month}; it may lie in the "
    "period of the work or in the next, by {latest} (unless another period was agreed for piece work).",
    clears_zh="更正支付日，或者核实属于依法另行约定周期的计件工资",
    clears_en="the payday corrected, or piece work with another lawful period verified",
)
