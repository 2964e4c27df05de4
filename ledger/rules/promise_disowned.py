"""promise.disowned: a promise or contract not kept, because of a change of government, persons or boundaries.

The reason is one that the body itself stated: in an answer to a flag, or when it changed or ended the
contract. Refuses to know reasons for not paying (``payment.forbidden-reason``).
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel, NonPaymentReason
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, listed
from ledger.rules.shared.reasons import barring

_TOPICS = ("investment.forbidden-reasons", "private-economy.promises-kept")
_REASONS = (
    NonPaymentReason.GOVERNMENT_CHANGE,
    NonPaymentReason.LEADER_CHANGE,
    NonPaymentReason.BOUNDARY_CHANGE,
    NonPaymentReason.BODY_CHANGE,
)


class Disowned(NamedTuple):
    """A stated reason with the open obligation, or the changed contract, that it is about."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str | None
    type: str | None
    remaining: int | None
    reason: str
    stated_on: str


def _judge(facts: Disowned, law: BookLaw, day: str) -> Verdict:
    # Change of persons as a reason not to pay has a rule and an article of its own.
    if facts.type in ("payment", "compensation", "wage") and facts.reason == NonPaymentReason.LEADER_CHANGE:
        return CLEAR
    # The edition in force on the day the reason was stated: the text forbids stating it.
    basis = barring(law, _TOPICS, facts.reason, facts.stated_on)
    if not basis:
        return CLEAR
    told = {"reason": facts.reason, "stated_on": facts.stated_on}
    return Found(FlagLevel.BREACH, basis, None, facts.remaining, told)


RULE = Rule(
    code="promise.disowned",
    zh="以法律禁止的理由不履行承诺或合同",
    en="a promise or contract not kept for a barred reason",
    level=FlagLevel.BREACH,
    topics=_TOPICS,
    facts=Disowned,
    candidates=(
        'SELECT r."subject", coalesce(s."contract", r."subject"), coalesce(s."debtor", k."body"), '
        'k."division", k."currency", s."type", s."remaining", r."reason", r."stated_on" '
        'FROM "stated_reason" r LEFT JOIN "obligation_status" s ON s."book" = r."book" AND s."id" = '
        'r."subject" '
        'LEFT JOIN "contract_status" k ON k."book" = r."book" '
        'AND k."id" = coalesce(s."contract", r."subject") '
        f'WHERE r."book" = ? AND r."reason" IN ({listed(_REASONS)}) AND r."stated_on" <= ? '
        f"AND k.\"kind\" <> '{FOREIGN}' "
        'AND (s."id" IS NULL OR s."open" = TRUE)'
    ),
    key='r."subject"',
    then='r."stated_on", r."seq"',
    judge=_judge,
    say_zh="{body}于 {stated_on} 以“{reason}”为由不履行或变更承诺、合同，属法律、行政法规禁止的情形。",
    say_en="On {stated_on} {body} gave “{reason}” as the reason for not keeping or changing what was agreed; "
    "the law bars that reason.",
    clears_zh="履行承诺或合同，或更正所述理由；确需改变的，依法定权限和程序办理并补偿",
    clears_en="performance, or a correction of the stated reason; or a lawful change, compensated",
    lists={"reason": NonPaymentReason},
)
