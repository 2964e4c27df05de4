"""deposit.unreturned: a performance bond, quality retention or other deposit past the day of its return.

Refuses to know how high a deposit may be: that is ``deposit.over-limit``.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.fields import closed_list
from ledger.core.vocabulary import DepositKind, FlagLevel
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, in_force, named_in
from ledger.rules.shared.owed import OURS, covered

_TOPIC = "sme.deposit-settlement"
_UNSTATED = "unstated"
_Kept = closed_list(
    "Kept",
    {**{one.value: (one.zh, one.en) for one in DepositKind}, _UNSTATED: ("保证金", "kind not recorded")},
)


class HeldDeposit(NamedTuple):
    """A deposit that is to be returned; sums in minor units, ``law`` what its day rests on."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    deposit: str | None
    remaining: int
    disputed: int
    due_on: str
    law: str | None
    debtor_class: str | None
    creditor_size: str | None


def _judge(facts: HeldDeposit, law: BookLaw, day: str) -> Verdict:
    left = facts.remaining - facts.disputed
    if facts.due_on >= day or left <= 0:
        return CLEAR
    basis = (*_regulation(facts, law), *named_in(law, facts.law))
    told = {"deposit": facts.deposit or _UNSTATED}
    return Found(FlagLevel.BREACH, basis, facts.due_on, left, told)


def _regulation(facts: HeldDeposit, law: BookLaw) -> tuple[Parameter, ...]:
    """The regulation that wants every deposit of a small or medium enterprise returned, of that day."""
    if covered(facts.debtor_class, facts.creditor_size, purchase=True) is not True:
        return ()
    return in_force(law, (_TOPIC,), facts.due_on)


RULE = Rule(
    code="deposit.unreturned",
    zh="保证金逾期未退还",
    en="deposit not returned in time",
    level=FlagLevel.BREACH,
    topics=(_TOPIC,),
    facts=HeldDeposit,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", s."deposit", s."remaining", '
        's."disputed", s."due_on", s."law", s."debtor_class", s."creditor_size" FROM "obligation_status" s '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."due_on" < ? '
        f'AND s."type" = \'deposit-return\' AND s."remaining" > 0 AND {OURS}'
    ),
    key='s."id"',
    judge=_judge,
    say_zh="{body}应于 {due_on} 前退还的{deposit}，至 {day} 已逾期 {days} 日，"
    "无争议部分尚有 {amount}未退还。",
    say_en="{body} had to return a deposit ({deposit}) by {due_on}; on {day}, {days} days later, {amount} "
    "beyond dispute is still held.",
    clears_zh="退还保证金并登记凭证，或由债权人书面同意展期，或登记争议及其金额",
    clears_en="the deposit returned and its voucher recorded, a written extension by the creditor, or a "
    "dispute recorded with its sum",
    lists={"deposit": _Kept},
)
