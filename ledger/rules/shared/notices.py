"""What the rules about filing and publication share: a contract signed, and what is to follow within a term.

Not a rule. Both duties are tied by their text to the day of signing, so the edition in force on that day
applies; contracts signed before it are clear.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Undetermined, Verdict
from ledger.rules.shared.terms import basis_of, last_day, term_of


class SignedContract(NamedTuple):
    """A contract that was signed."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    signed_on: str | None


KEY = 'c."id"'


def signed_without(what: str) -> str:
    """Procurement contracts signed before a day, of which a condition holds."""
    return (
        'SELECT c."id", c."id", k."body", c."division", c."currency", c."signed_on" FROM "contract" c '
        'JOIN "contract_status" k ON k."book" = c."book" AND k."id" = c."id" '
        f'WHERE c."book" = ? AND c."kind" = \'procurement\' AND {what} '
        'AND (c."signed_on" < ? OR c."signed_on" IS NULL)'
    )


def not_within(topic: str, part: str | None = None) -> Callable[[SignedContract, BookLaw, str], Verdict]:
    """A judge of what has to follow the signing within the term that a topic sets."""

    def judge(facts: SignedContract, law: BookLaw, day: str) -> Verdict:
        if facts.signed_on is None:
            return Undetermined("signed-on")
        found = law.law.statutes.in_force(topic, facts.signed_on)
        if found is None:
            return CLEAR
        term = term_of(found, part)
        due = last_day(term, facts.signed_on, law)
        if due.day is None or due.day.isoformat() >= day:
            return CLEAR
        told = {"signed_on": facts.signed_on, "count": str(term["count"])}
        return Found(FlagLevel.WARN, (found, *basis_of(due)), due.day.isoformat(), facts=told)

    return judge
