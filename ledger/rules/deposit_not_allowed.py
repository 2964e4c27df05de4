"""deposit.not-allowed: a deposit is held in construction that is none of those set up by law.

Decrees 728 article 12 and 802 article 13: in construction no deposit may be taken but tender and performance
bonds, quality retention and wage deposits. Asked where the regulation is known to speak of the two sides: a
public body or a large enterprise holds what a small or medium enterprise paid. Refuses to know how high a
deposit may be (``deposit.over-limit``) and when it is returned (``deposit.unreturned``).
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import DepositKind, FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force
from ledger.rules.shared.owed import OURS, covered, unknown_side

_TOPIC = "sme.deposit-kinds"


class Taken(NamedTuple):
    """A deposit in construction that is to be returned, with the classes of the two sides at signing."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    deposit: str
    remaining: int | None
    signed_on: str | None
    debtor_class: str | None
    creditor_size: str | None


def _judge(facts: Taken, law: BookLaw, day: str) -> Verdict:
    if facts.signed_on is None:
        return Undetermined("signed-on")
    # The edition of signing: the deposit is agreed with the contract.
    basis = tuple(
        one
        for one in in_force(law, (_TOPIC,), facts.signed_on)
        if one.machine.get("closed") and facts.deposit not in one.machine["codes"]
    )
    if not basis:
        return CLEAR
    sides = facts.debtor_class, facts.creditor_size, True
    applies = covered(*sides)
    if applies is not True:
        return CLEAR if applies is False else unknown_side(*sides)
    return Found(FlagLevel.WARN, basis, None, facts.remaining)


RULE = Rule(
    code="deposit.not-allowed",
    zh="收取法定以外的保证金",
    en="deposit that the law does not know",
    level=FlagLevel.WARN,
    kinds=("works",),
    topics=(_TOPIC,),
    facts=Taken,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", s."deposit", s."remaining", '
        'c."signed_on", s."debtor_class", s."creditor_size" FROM "obligation_status" s '
        'JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
        f'WHERE s."book" = ? AND s."deposit" = \'{DepositKind.OTHER}\' AND s."open" = TRUE '
        f'AND s."type" = \'deposit-return\' AND s."kind" = \'works\' AND s."remaining" > 0 AND {OURS}'
    ),
    key='s."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book,),
    say_zh="{body}在工程建设中收取的一项保证金（尚有 {amount}未退还）登记为“其他保证金”，"
    "不属于投标、履约、工程质量、农民工工资四种依法设立的保证金，请核对。",
    say_en="A deposit that {body} holds in construction ({amount} not returned) is recorded as “another "
    "deposit” and is none of those set up by law (tender, performance, quality, wages); please check.",
    clears_zh="退还该保证金并登记凭证，或更正其种类",
    clears_en="the deposit returned and its voucher recorded, or its kind corrected",
)
