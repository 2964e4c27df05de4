"""responsibility.gap: a contract under way of which open obligations have nobody who answers for them.

One flag a contract. What answers for what is worked out in ``ledger.projection.standing.contracts``. It
rests on no parameter of the statute book; the founding policy documents ask for the mechanism, not for a
term.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict


class Gap(NamedTuple):
    """A contract under way with what nobody answers for (one more where nobody answers at all)."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    open: int
    unanswered: int


class GapKind(Named):
    """Whether somebody answers for the contract at all, and whether anything is open under it."""

    NOBODY = (
        "nobody",
        "尚未明确任何责任人，未了义务 {count} 项",
        "nobody answers for it, nor for what is open under it (obligations: {count})",
    )
    NOTHING_OPEN = "nothing-open", "尚未明确任何责任人", "nobody answers for it"
    PART = "part", "有 {count} 项未了义务尚未明确责任人", "nobody answers for {count} of its open obligations"


def _judge(facts: Gap, law: BookLaw, day: str) -> Verdict:
    if facts.unanswered <= 0:
        return CLEAR
    if not facts.open:
        return Found(FlagLevel.REMIND, facts={"reach": GapKind.NOTHING_OPEN.value, "count": "0"})
    reach = GapKind.NOBODY if facts.unanswered > facts.open else GapKind.PART
    count = min(facts.unanswered, facts.open)
    return Found(FlagLevel.WARN, facts={"reach": reach.value, "count": str(count)})


RULE = Rule(
    code="responsibility.gap",
    zh="责任人未明确",
    en="nobody answers",
    level=FlagLevel.WARN,
    topics=(),
    facts=Gap,
    candidates=(
        'SELECT k."id", k."id", k."body", k."division", k."currency", k."open_obligations", k."unanswered" '
        'FROM "contract_status" k WHERE k."book" = ? AND k."under_way" = TRUE AND k."unanswered" > 0 '
        f"AND k.\"kind\" <> '{FOREIGN}'"
    ),
    key='k."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book,),
    lists={"reach": GapKind},
    say_zh="{body}履行中的合同{reach}。",
    say_en="{body} has a contract under way: {reach}.",
    clears_zh="登记合同、阶段或各项未了义务的责任人",
    clears_en="somebody recorded who answers for the contract, its stages or each open obligation",
)
