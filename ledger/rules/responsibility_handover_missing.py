"""responsibility.handover-missing: the holder of a post left, and what he answered for was not handed over.

One flag a contract under way; it names posts, never people. Refuses to know why the holder left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ledger.core.vocabulary import Duty, FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, days_between

_THRESHOLD = "responsibility.handover-missing.warn-after"


class DepartedHolder(NamedTuple):
    """A responsibility that runs on, and the tenure that ended."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    responsibility: str
    duty: str
    post: str
    title: str
    left_on: str
    under_way: int


def _judge(left: Sequence[DepartedHolder], law: BookLaw, day: str) -> Verdict:
    """About the one that has waited longest; of several on a day the one recorded first."""
    waiting = [one for one in left if one.under_way and one.left_on <= day]
    if not waiting:
        return CLEAR
    first = min(waiting, key=lambda one: (one.left_on, int(one.responsibility.rpartition("-")[2])))
    late = days_between(first.left_on, day) > law.thresholds[_THRESHOLD]
    told = {"title": first.title, "duty": first.duty, "post": first.post, "count": str(len(waiting))}
    return Found(FlagLevel.WARN if late else FlagLevel.REMIND, due_on=first.left_on, facts=told)


RULE = Rule(
    code="responsibility.handover-missing",
    zh="离任未交接",
    en="left without handing over",
    level=FlagLevel.WARN,
    topics=(),
    facts=DepartedHolder,
    # CROSS JOIN: those who left are few, contracts under way are not, so these come last
    candidates=(
        'SELECT r."contract", r."contract", k."body", k."division", k."currency", r."id", r."role", '
        't."post", (SELECT p."title" FROM "post" p WHERE p."book" = t."book" AND p."id" = t."post" '
        'AND p."valid_from" < t."valid_to" AND (p."valid_to" IS NULL OR p."valid_to" >= t."valid_to")), '
        f't."valid_to", k."under_way" AND k."kind" <> \'{FOREIGN}\' '
        'FROM "tenure" t CROSS JOIN "responsibility" r '
        'CROSS JOIN "contract_status" k WHERE t."book" = ? AND t."valid_to" <= ? '
        'AND r."book" = t."book" AND r."tenure" = t."id" AND r."valid_to" IS NULL '
        'AND k."book" = r."book" AND k."id" = r."contract"'
    ),
    key='r."contract"',
    judge=_judge,
    gathers=True,
    thresholds=(_THRESHOLD,),
    lists={"duty": Duty},
    say_zh="{body}履行中的合同，其“{title}”一职（{duty}）原任职人已于 {due_on} 离任，至 {day} 已 {days} "
    "日，共有 {count} 项责任未登记交接或终结。",
    say_en="{body} has a contract under way for which the post “{title}” ({duty}) answers; its holder "
    "left on {due_on}. On {day}, {days} days later, responsibilities neither handed over nor ended: "
    "{count}.",
    clears_zh="登记责任交接或责任终结",
    clears_en="the responsibilities handed over or ended, and that recorded",
)
