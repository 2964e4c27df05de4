"""payment.forbidden-term: a payment rests on a term that the law bars, by day of agreeing and both sides.

Audit results as the basis of settlement: decrees 728 and 802 bind public bodies and state-owned large
enterprises that buy from small and medium ones (728 lets pass what was agreed), the private economy promotion
law binds public bodies and state-owned enterprises towards private undertakings. Payment only when or as a
third party pays: large enterprises, by decree 802. Payment only when it pays also by the court's reply, which
holds such terms void for breach of decree 728 since 2020, and, towards small and medium private undertakings,
by the private economy promotion law. Payment by non-cash means only, to small and medium enterprises and, by
decree 755, to individual businesses. Refuses to know why something is not paid: that is
``payment.forbidden-reason``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ledger.core.vocabulary import AgreedTerm, FlagLevel
from ledger.entries.party_facts import Ownership
from ledger.law.coverage import AS_PUBLIC, Debtor, Unsized
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.signatories import NO_ENTERPRISE
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force, listed
from ledger.rules.shared.owed import OURS, missing_fact
from ledger.rules.shared.private_economy import missing_side

_AUDIT, _NON_CASH = "sme.audit-as-settlement-basis", "sme.non-cash-payment"
_WHEN_PAID, _REPLY = "sme.pay-when-paid", "sme.pay-when-paid.consequence"
_UNREASONABLE, _INDIVIDUAL = "sme.unreasonable-terms", "sme.individual-business"
_PRIVATE, _PRIVATE_WHEN_PAID = "private-economy.forbidden-reasons", "private-economy.pay-when-paid"
_TERMS = (AgreedTerm.AUDIT, AgreedTerm.WHEN_PAID, AgreedTerm.IN_PROPORTION, AgreedTerm.NON_CASH)


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
    purchase: bool | None
    debtor_ownership: str | None
    creditor_ownership: str | None


_Bar = tuple[tuple[Parameter, ...], str | None]
"""What bars a term, and what is missing to tell whether it speaks about the debt: see ``missing_fact``."""


def _judge(facts: Noted, law: BookLaw, day: str) -> Verdict:
    if facts.by_law:
        return CLEAR
    bars = [(basis, missing) for basis, missing in _BARS[facts.term](facts, law, day) if basis]
    found = tuple(dict.fromkeys(one for basis, missing in bars if missing is None for one in basis))
    if found:
        told = {"term": facts.term, "agreed_on": facts.agreed_on, "clause": facts.clause or "-"}
        # Non-cash payment may be agreed and not imposed; which of them it was is for people to find out.
        level = FlagLevel.REMIND if facts.term == AgreedTerm.NON_CASH else FlagLevel.WARN
        return Found(level, found, facts=told)
    return next((Undetermined(missing) for _, missing in bars if missing), CLEAR)


def _audit(facts: Noted, law: BookLaw, day: str) -> Iterator[_Bar]:
    # The edition of the day of agreeing: the texts say what may not be agreed or asked for in a contract.
    yield (
        tuple(one for one in in_force(law, (_AUDIT,), facts.agreed_on) if _bars(one)),
        _state_buyer(facts),
    )
    private = missing_side(facts.debtor_class, facts.debtor_ownership, facts.creditor_ownership)
    yield in_force(law, (_PRIVATE,), facts.agreed_on), private


def _when_paid(facts: Noted, law: BookLaw, day: str) -> Iterator[_Bar]:
    missing = _large_buyer(facts)
    yield in_force(law, (_WHEN_PAID,), facts.agreed_on), missing
    broken, reply = in_force(law, (_UNREASONABLE,), facts.agreed_on), in_force(law, (_REPLY,), day)
    # Courts apply the reply from its day on; what it holds void broke decree 728, in force since 2020.
    yield (*reply, *broken) if reply and broken else (), missing
    if missing is None and facts.creditor_ownership != Ownership.PRIVATE:
        missing = "creditor-ownership" if facts.creditor_ownership is None else ""
    yield in_force(law, (_PRIVATE_WHEN_PAID,), facts.agreed_on), missing


def _in_proportion(facts: Noted, law: BookLaw, day: str) -> Iterator[_Bar]:
    yield in_force(law, (_WHEN_PAID,), facts.agreed_on), _large_buyer(facts)


def _non_cash(facts: Noted, law: BookLaw, day: str) -> Iterator[_Bar]:
    yield in_force(law, (_NON_CASH,), facts.agreed_on), _buyer(facts)
    if facts.creditor_size == Unsized.INDIVIDUAL:
        yield in_force(law, (_INDIVIDUAL,), facts.agreed_on), _undertaking(facts)


_BARS: Mapping[str, Callable[[Noted, BookLaw, str], Iterator[_Bar]]] = {
    AgreedTerm.AUDIT: _audit,
    AgreedTerm.WHEN_PAID: _when_paid,
    AgreedTerm.IN_PROPORTION: _in_proportion,
    AgreedTerm.NON_CASH: _non_cash,
}


def _buyer(facts: Noted) -> str | None:
    return missing_fact(facts.debtor_class, facts.creditor_size, facts.purchase)


def _large_buyer(facts: Noted) -> str | None:
    """Large enterprises alone: no text bars these terms to public bodies."""
    return "" if facts.debtor_class in (*AS_PUBLIC, Debtor.GROUP) else _buyer(facts)


def _state_buyer(facts: Noted) -> str | None:
    """Public bodies and state-owned large enterprises."""
    missing = _buyer(facts)
    if facts.debtor_class != Debtor.LARGE or missing == "" or facts.debtor_ownership == Ownership.STATE:
        return missing
    return "debtor-ownership" if facts.debtor_ownership is None else ""


def _undertaking(facts: Noted) -> str | None:
    """Organs, public institutions and enterprises of whatever size; groups and villages are none of them."""
    if facts.debtor_class in (Debtor.PUBLIC, Debtor.LARGE):
        return None
    if facts.debtor_ownership == NO_ENTERPRISE:
        return ""
    if facts.debtor_class is None:
        return "debtor-class"
    return "debtor-ownership" if facts.debtor_ownership is None else None


def _bars(one: Parameter) -> bool:
    """Whether a parameter bars what was agreed: that of decree 728 on audits lets it pass where agreed."""
    return "agreed" not in one.machine.get("unless", ())


RULE = Rule(
    code="payment.forbidden-term",
    zh="付款条款不合规定",
    en="term of payment that the law bars",
    level=FlagLevel.WARN,
    topics=(_AUDIT, _WHEN_PAID, _REPLY, _UNREASONABLE, _NON_CASH, _INDIVIDUAL, _PRIVATE, _PRIVATE_WHEN_PAID),
    facts=Noted,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", a."term", a."clause", '
        'a."by_law", a."agreed_on", s."debtor_class", s."creditor_size", s."purchase", '
        's."debtor_ownership", s."creditor_ownership" FROM "agreed_term" a '
        # crossed, so that SQLite starts from the few terms and not from everything that is open
        'CROSS JOIN "obligation_status" s '
        f'WHERE a."book" = ? AND a."term" IN ({listed(_TERMS)}) AND a."agreed_on" <= ? '
        f'AND s."book" = a."book" AND s."id" = a."id" AND s."open" = TRUE AND {OURS}'
    ),
    key='s."id"',
    # a reminder stands behind what the law bars outright, whichever was agreed first
    then=f'CASE WHEN a."term" = \'{AgreedTerm.NON_CASH}\' THEN 1 ELSE 0 END, a."agreed_on", a."seq"',
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
