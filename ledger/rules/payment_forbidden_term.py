"""payment.forbidden-term: a payment rests on a term that the law bars, by day of agreeing and debtor.

Audit results as the basis of settlement (with the exception of what is agreed until decree 802, without it
since), payment only when or as a third party pays, payment by non-cash means only. Refuses to know why
something is not paid: that is ``payment.forbidden-reason``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ledger.book_law import BookLaw
from ledger.due import Debtor
from ledger.rules.declaration import CLEAR, Found, Rule, Verdict, in_force, listed
from ledger.rules.standings import covered, unknown_side
from ledger.statutes import Parameter
from ledger.vocabulary import AgreedTerm, Level

_AUDIT, _NON_CASH = "sme.audit-as-settlement-basis", "sme.non-cash-payment"
_WHEN_PAID, _REPLY = "sme.pay-when-paid", "sme.pay-when-paid.consequence"
_TOPICS: Mapping[str, tuple[str, ...]] = {
    AgreedTerm.AUDIT: (_AUDIT,),
    AgreedTerm.WHEN_PAID: (_WHEN_PAID, _REPLY),
    AgreedTerm.IN_PROPORTION: (_WHEN_PAID, _REPLY),
    AgreedTerm.NON_CASH: (_NON_CASH,),
}
_BY_LARGE = (AgreedTerm.WHEN_PAID, AgreedTerm.IN_PROPORTION)
"""Terms that are barred to large enterprises; no text says so of public bodies."""


class Noted(NamedTuple):
    """A term of an open payment, the day it was agreed, and whether a law or regulation requires it."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    term: str
    clause: str | None
    by_law: int
    agreed_on: str
    debtor_class: str | None
    creditor_size: str | None


def _judge(facts: Noted, law: BookLaw, day: str) -> Verdict:
    if facts.by_law:
        return CLEAR
    # The edition of the day of agreeing: the texts say what may not be agreed or asked for in a contract.
    basis = tuple(one for one in in_force(law, _TOPICS[facts.term], facts.agreed_on) if _bars(one))
    if not basis or (facts.term in _BY_LARGE and facts.debtor_class == Debtor.PUBLIC):
        return CLEAR
    applies = covered(facts.debtor_class, facts.creditor_size)
    if applies is not True:
        return CLEAR if applies is False else unknown_side(facts.debtor_class)
    told = {"term": facts.term, "agreed_on": facts.agreed_on, "clause": facts.clause or "-"}
    # Non-cash payment may be agreed and not imposed; which of them it was is for people to find out.
    return Found(Level.REMIND if facts.term == AgreedTerm.NON_CASH else Level.WARN, basis, facts=told)


def _bars(one: Parameter) -> bool:
    """Whether a parameter bars what was agreed: that of decree 728 on audits lets it pass where agreed."""
    return "agreed" not in one.machine.get("unless", ())


RULE = Rule(
    code="payment.forbidden-term",
    zh="付款条款不合规定",
    en="term of payment that the law bars",
    level=Level.WARN,
    topics=(_AUDIT, _WHEN_PAID, _REPLY, _NON_CASH),
    facts=Noted,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", a."term", a."clause", '
        'a."by_law", a."agreed_on", s."debtor_class", s."creditor_size" FROM "agreed_term" a '
        # crossed, so that SQLite starts from the few terms and not from everything that is open
        'CROSS JOIN "standing" s '
        f'WHERE a."book" = ? AND a."term" IN ({listed(list(_TOPICS))}) AND a."agreed_on" <= ? '
        'AND s."book" = a."book" AND s."id" = a."id" AND s."open" = TRUE'
    ),
    key='s."id"',
    then='a."agreed_on", a."seq"',
    judge=_judge,
    say_zh="{body}须付款项的合同条款（条款号 {clause}，{agreed_on} 约定）为“{term}”；"
    "所列规定对此类约定有限制，请核对。",
    say_en="A payment that {body} owes rests on the term “{term}” (clause {clause}, agreed on {agreed_on}), "
    "which the provisions listed restrict; please check.",
    clears_zh="双方改定该条款，或登记法律、行政法规的依据，或付清",
    clears_en="the term changed by both sides, the law or regulation that requires it recorded, or full "
    "payment",
    lists={"term": AgreedTerm},
)
