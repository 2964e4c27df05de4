"""contract.over-extended: supplementary contracts that together exceed the share of the original sum allowed.

Refuses to know amendments of the sum itself: only what was added by supplementary contracts counts. Stands
until the contract has ended.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict

_TOPIC = "procurement.supplement-maximum"
_WHOLE = 10_000


class Supplemented(NamedTuple):
    """A contract with supplements; sums in minor units."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    original: int | None
    added: int
    supplemented_on: str


def percent(per_ten_thousand: int) -> str:
    """A share as it is read: 1250 is 12.5."""
    whole, rest = divmod(per_ten_thousand, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".")


def _judge(facts: Supplemented, law: BookLaw, day: str) -> Verdict:
    # the text speaks of the supplementary contract, so the edition in force when the last was signed applies
    found = law.law.statutes.in_force(_TOPIC, facts.supplemented_on)
    if found is None:
        return CLEAR
    if not facts.original:
        return Undetermined("original-amount")
    limit = int(found.machine["per_ten_thousand"])
    if facts.added * _WHOLE <= facts.original * limit:
        return CLEAR
    told = {"original": str(facts.original), "added": str(facts.added), "limit": percent(limit)}
    told["most"] = str(facts.original * limit // _WHOLE)
    excess = facts.added - facts.original * limit // _WHOLE
    return Found(FlagLevel.WARN, (found,), facts.supplemented_on, excess, told)


RULE = Rule(
    code="contract.over-extended",
    zh="追加采购超过上限",
    en="supplements over the maximum",
    level=FlagLevel.WARN,
    kinds=("procurement",),
    topics=(_TOPIC,),
    facts=Supplemented,
    candidates=(
        'SELECT c."id", c."id", k."body", c."division", c."currency", c."original_amount", '
        'c."supplementary_amount", (SELECT max(x."changed_on") FROM "contract_change" x '
        'WHERE x."book" = c."book" AND x."id" = c."id" AND x."change" = \'supplemented\') FROM "contract" c '
        'JOIN "contract_status" k ON k."book" = c."book" AND k."id" = c."id" WHERE c."book" = ? '
        'AND c."kind" = \'procurement\' AND c."supplementary_amount" > 0 AND k."under_way" = TRUE'
    ),
    key='c."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book,),
    say_zh="{body}的政府采购合同原合同金额 {original}，补充合同金额合计 {added}（最近一次订立于 "
    "{due_on}）；补充合同金额不得超过原合同金额的 {limit}%，即 {most}，已超出 {amount}。",
    say_en="The original contract of {body} is for {original}; supplementary contracts, the last of "
    "{due_on}, add {added}. They may add at most {limit} % of the original sum, that is {most}, and are "
    "{amount} over it.",
    clears_zh="更正登记有误的金额，或合同完结",
    clears_en="a correction where a sum was recorded wrongly, or the end of the contract",
)
