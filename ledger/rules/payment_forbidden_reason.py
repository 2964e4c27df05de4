"""payment.forbidden-reason: a payment is not made for a stated reason that the law bars.

Reasons are stated in answers to flags, by the debtor itself (``obligation.nonpayment-stated``) and where a
contract was suspended or ended; a dispute states none that a text bars. Refuses to know reasons for disowning
a promise as such (``promise.disowned``).
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import AgreedTerm, ContractStatus, FlagLevel, NonPaymentReason
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, listed
from ledger.rules.shared.owed import OURS, missing_fact
from ledger.rules.shared.private_economy import missing_side
from ledger.rules.shared.reasons import barring, unless_agreed

_REGULATION, _PRIVATE = "sme.forbidden-reasons", "private-economy.forbidden-reasons"
_REASONS = (
    NonPaymentReason.LEADER_CHANGE,
    NonPaymentReason.INTERNAL_PROCESS,
    NonPaymentReason.AWAITING_FILING,
    NonPaymentReason.AWAITING_AUDIT,
)
_HALTED = (ContractStatus.SUSPENDED, ContractStatus.TERMINATED)


def _agreed(*terms: AgreedTerm) -> str:
    """Whether the contract names one of some terms for the payment."""
    return (
        'EXISTS (SELECT 1 FROM "agreed_term" a WHERE a."book" = s."book" AND a."id" = s."id" '
        f'AND a."term" IN ({listed(terms)}) AND a."agreed_on" <= r."stated_on")'
    )


class StatedReason(NamedTuple):
    """A stated reason with the open payment it is about, and what the contract itself names."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    reason: str
    stated_on: str
    remaining: int | None
    debtor_class: str | None
    creditor_size: str | None
    purchase: bool | None
    debtor_ownership: str | None
    creditor_ownership: str | None
    names_filing: bool
    names_audit: bool


def _judge(facts: StatedReason, law: BookLaw, day: str) -> Verdict:
    # The edition of the day the reason was stated: the texts forbid giving it.
    regulation = missing_fact(facts.debtor_class, facts.creditor_size, facts.purchase)
    private = missing_side(facts.debtor_class, facts.debtor_ownership, facts.creditor_ownership)
    bars = [(_barring(facts, law, _REGULATION), regulation), (_barring(facts, law, _PRIVATE), private)]
    found = tuple(one for basis, missing in bars if missing is None for one in basis)
    if found:
        told = {"reason": facts.reason, "stated_on": facts.stated_on}
        return Found(FlagLevel.WARN, found, None, facts.remaining, told)
    return next((Undetermined(missing) for basis, missing in bars if basis and missing), CLEAR)


def _barring(facts: StatedReason, law: BookLaw, topic: str) -> tuple[Parameter, ...]:
    """What bars the reason, less what lets it pass because the contract names it.

    A contract that settles by the result of an audit names the audit; whether that clause may be agreed is
    for ``payment.forbidden-term`` to say.
    """
    named = {NonPaymentReason.AWAITING_FILING: facts.names_filing}
    named[NonPaymentReason.AWAITING_AUDIT] = facts.names_audit
    found = barring(law, (topic,), facts.reason, facts.stated_on)
    if not named.get(facts.reason, False):  # type: ignore[call-overload]
        return found
    return tuple(one for one in found if not unless_agreed(one, facts.reason))


RULE = Rule(
    code="payment.forbidden-reason",
    zh="以规定禁止的理由未付款",
    en="not paid for a barred reason",
    level=FlagLevel.WARN,
    topics=(_REGULATION, _PRIVATE),
    facts=StatedReason,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", r."reason", r."stated_on", '
        's."remaining", s."debtor_class", s."creditor_size", s."purchase", '
        's."debtor_ownership", s."creditor_ownership", '
        f"{_agreed(AgreedTerm.AWAITS_FILING)}, {_agreed(AgreedTerm.AWAITS_AUDIT, AgreedTerm.AUDIT)} "
        'FROM "stated_reason" r LEFT JOIN "contract" c ON c."book" = r."book" AND c."id" = r."subject" '
        'LEFT JOIN "contract_change" h ON h."book" = r."book" AND h."id" = r."subject" AND h."seq" = r."seq" '
        # crossed, so that SQLite starts from the few reasons and not from everything that is open
        'CROSS JOIN "obligation_status" s '
        f'WHERE r."book" = ? AND r."reason" IN ({listed(_REASONS)}) AND r."stated_on" <= ? '
        'AND s."book" = r."book" AND (s."id" = r."subject" OR s."contract" = c."id") '
        f'AND (c."id" IS NULL OR c."status" IN ({listed(_HALTED)})) '
        # why a contract was amended is no reason for not paying
        f'AND (h."change" IS NULL OR h."change" IN ({listed(_HALTED)})) '
        f'AND s."open" = TRUE AND s."type" = \'payment\' AND s."remaining" > 0 AND {OURS}'
    ),
    key='s."id"',
    then='r."stated_on", r."seq"',
    judge=_judge,
    say_zh="{body}于 {stated_on} 以“{reason}”作为未付款的理由，尚有 {amount}未付；所列规定不允许以此为由"
    "拒绝或者迟延支付。",
    say_en="On {stated_on} {body} gave “{reason}” as its reason for not paying; {amount} is unpaid. The "
    "provisions listed do not allow refusing or delaying payment for it.",
    clears_zh="付清；所述理由登记有误的予以更正；合同确有约定的，登记该付款条款",
    clears_en="full payment; a correction of the reason where it was recorded wrongly; the term noted where "
    "the contract names it",
    lists={"reason": NonPaymentReason},
)
