"""investment.capital-late: contracted capital that arrived below its schedule.

Measures the investor by its own contract; it rests on no parameter of the statute book. Refuses to know why:
land that was not handed over in time is the body's own promise (``promise.broken``).
"""

from __future__ import annotations

from dataclasses import replace

from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import Found, Rule, Verdict, listed
from ledger.rules.shared.owed import KEY, Owed, open_before, overdue

_THRESHOLD = "investment.capital-late.breach-after"
_overdue = overdue((), _THRESHOLD)


def _judge(facts: Owed, law: BookLaw, day: str) -> Verdict:
    verdict = _overdue(facts, law, day)
    if not isinstance(verdict, Found):
        return verdict
    arrived = (facts.owed or 0) - (facts.remaining or 0)
    return replace(verdict, facts={"owed": str(facts.owed or 0), "arrived": str(arrived)})


RULE = Rule(
    code="investment.capital-late",
    zh="投资资金未按约到位",
    en="contracted capital not arrived in time",
    level=FlagLevel.BREACH,
    topics=(),
    facts=Owed,
    candidates=open_before(f's."type" IN ({listed([ObligationType.CAPITAL])}) AND s."remaining" > 0'),
    key=KEY,
    judge=_judge,
    thresholds=(_THRESHOLD,),
    say_zh="{body}按约应于 {due_on} 前到位投资资金 {owed}，已到位 {arrived}；至 {day} 已过 {days} 日，"
    "无争议部分尚有 {amount}未到位。",
    say_en="By {due_on} {body} was to bring in {owed} of capital as agreed and has brought in "
    "{arrived}; on {day}, {days} days later, {amount} beyond dispute is still to come.",
    clears_zh="资金到位并登记，或由双方书面展期、变更并登记",
    clears_en="the capital arrived and recorded, or a written extension or change by both sides recorded",
)
