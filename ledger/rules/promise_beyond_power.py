"""promise.beyond-power: a promised tax relief or subsidy whose fair competition review failed or never was.

Every such measure has to be reviewed first; the benefits that may not be given are those for specific
operators (INV-11), so that list is named of promises to somebody and not of pledges to the public. Nobody is
pressed to honour an unlawful benefit: ``promise.broken`` and ``pledge.unkept`` are silent where this speaks.
Refuses to decide whether a benefit is lawful: it reads the recorded outcome of the review.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel, Matter, ReviewResult
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force, listed

TOPICS = ("fair-competition.review-first", "fair-competition.forbidden-benefits")
"""The first of every promise, the second of those to specific operators."""
MATTERS = (Matter.SUBSIDY, Matter.TAX)
BEYOND = (ReviewResult.FAILED, ReviewResult.NOT_REVIEWED)


class Benefit(NamedTuple):
    """A promised benefit with the recorded outcome of its review."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    matter: str
    amount: int | None
    added_on: str
    review: str | None
    to_public: int


def _judge(facts: Benefit, law: BookLaw, day: str) -> Verdict:
    # In force on the day the promise was made: the regulation forbids issuing it, and has no retroaction.
    basis = in_force(law, TOPICS[:1] if facts.to_public else TOPICS, facts.added_on)
    if not basis or facts.added_on > day:
        return CLEAR
    if facts.review is None:
        return Undetermined("promise-review")
    if facts.review not in BEYOND:
        return CLEAR
    told = {"matter": facts.matter, "review": facts.review, "promised_on": facts.added_on}
    return Found(FlagLevel.WARN, basis, None, facts.amount, told)


_SELECT = (
    'SELECT o."id", o."contract", o."debtor", c."division", c."currency", o."matter", o."amount", '
    'o."added_on", o."review", CASE WHEN c."kind" = \'pledge\' AND o."creditor" IS NULL THEN 1 ELSE 0 END '
    'FROM "obligation" o '
    'JOIN "contract" c ON c."book" = o."book" AND c."id" = o."contract" WHERE o."book" = ? '
)
_OPEN = f'AND o."closed_on" IS NULL AND o."matter" IN ({listed(MATTERS)}) AND c."kind" <> \'{FOREIGN}\' '


WITHIN_POWER = (
    'NOT EXISTS (SELECT 1 FROM "obligation" o WHERE o."book" = s."book" AND o."id" = s."id" '
    f'AND o."review" IN ({listed(BEYOND)}) AND o."matter" IN ({listed(MATTERS)}) AND o."added_on" >= ?)'
)
"""Of an obligation's status ``s``: this rule has nothing to say; takes ``first_day``."""


def first_day(law: BookLaw) -> str:
    """The first day on which a benefit had to be reviewed first."""
    found = law.law.statutes.versions(TOPICS[0])
    return found[0].effective_from or "9" if found else "9"


RULE = Rule(
    code="promise.beyond-power",
    zh="承诺的税费优惠或补贴未经或未通过公平竞争审查",
    en="a promised benefit without a passed review",
    level=FlagLevel.WARN,
    topics=TOPICS,
    facts=Benefit,
    candidates=_SELECT + f'AND o."review" IN ({listed(BEYOND)}) AND o."added_on" >= ? {_OPEN}',
    undetermined=_SELECT + f'AND o."review" IS NULL AND o."added_on" >= ? AND o."type" = \'promise\' {_OPEN}',
    key='o."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book, first_day(law)),
    say_zh="{body}于 {promised_on} 承诺的“{matter}”，公平竞争审查结论为“{review}”；兑现前须先行核实其依据。",
    say_en="The review of “{matter}”, promised by {body} on {promised_on}, came to “{review}”; its basis has "
    "to be settled before it is honoured.",
    clears_zh="登记通过审查或适用例外规定的结论，或依法变更该项承诺",
    clears_en="a passed review or an exception recorded, or the promise lawfully changed",
    lists={"matter": Matter, "review": ReviewResult},
)
