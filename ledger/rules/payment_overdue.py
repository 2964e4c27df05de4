"""payment.overdue: a payment or compensation past its day and not fully made; only the undisputed counts.

Refuses to know deposits (a rule of their own) and what interest has grown: that is worked out when read.
"""

from __future__ import annotations

from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import Rule, listed
from ledger.rules.shared.owed import KEY, Owed, covered, open_before, overdue

_TYPES = (ObligationType.PAYMENT, ObligationType.COMPENSATION)
_PUBLIC, _UNDISPUTED = "investment.no-arrears.public", "sme.undisputed-part"
_THRESHOLD = "payment.overdue.breach-after"


def _topics(facts: Owed, law: BookLaw) -> tuple[str, ...]:
    """What a finding rests on beside its due day: each text only for those it speaks about.

    An enterprise's debt rests on the contract and on what its due day rests on, also where it took the place
    of a public body: that public bodies have no arrears is asked of whoever owes now. What is to be paid in
    spite of a dispute is named only where there is one.
    """
    public = bool(facts.public_debtor) and facts.type == ObligationType.PAYMENT
    partly = facts.disputed > 0 and covered(facts.debtor_class, facts.creditor_size, facts.purchase) is True
    return (*((_PUBLIC,) if public else ()), *((_UNDISPUTED,) if partly else ()))


RULE = Rule(
    code="payment.overdue",
    zh="逾期未付",
    en="payment overdue",
    level=FlagLevel.BREACH,
    topics=(_PUBLIC, _UNDISPUTED),
    facts=Owed,
    candidates=open_before(f's."type" IN ({listed(_TYPES)}) AND s."remaining" > 0'),
    key=KEY,
    judge=overdue(_topics, _THRESHOLD),
    thresholds=(_THRESHOLD,),
    say_zh="{body}应于 {due_on} 前付清的款项，至 {day} 已逾期 {days} 日，无争议部分尚有 {amount}未付。",
    say_en="{body} had to pay by {due_on}; on {day}, {days} days later, {amount} beyond dispute is unpaid.",
    clears_zh="付清无争议部分，或由债权人书面同意展期、放弃，或登记争议及其金额",
    clears_en="payment of the undisputed part, a written extension or waiver by the creditor, or a dispute "
    "recorded with its sum",
)
