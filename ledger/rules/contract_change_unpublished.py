"""contract.change-unpublished: an amendment or supplement of which no publication is on record in time.

Silent where the contract is recorded as exempt from publication. Refuses to know what a publication holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict
from ledger.rules.shared.terms import basis_of, first_in_force, last_day, started_before, term_of

_TOPIC, _PART = "procurement.amendment-publication", "due"


class UnpublishedChange(NamedTuple):
    """One amendment or supplement."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    kind: str
    exempt: str | None
    seq: int
    change: str
    changed_on: str


class UnpublishedKind(Named):
    """What was done to the contract."""

    AMENDED = "amended", "变更", "amended"
    SUPPLEMENTED = "supplemented", "补充", "supplemented"


def _judge(changes: Sequence[UnpublishedChange], law: BookLaw, day: str) -> Verdict:
    """About the first change whose last day is over, with how many there are."""
    late: list[tuple[UnpublishedChange, Found]] = []
    for facts in sorted(changes, key=lambda one: (one.changed_on, one.seq)):
        # the text counts from the change, so the edition in force on its day applies
        found = law.law.statutes.in_force(_TOPIC, facts.changed_on)
        if found is None or facts.kind != "procurement" or facts.exempt is not None:
            continue
        term = term_of(found, _PART)
        due = last_day(term, facts.changed_on, law)
        if due.day is not None and due.day.isoformat() < day:
            told = {"change": facts.change, "changed_on": facts.changed_on, "count": str(term["count"])}
            basis = (found, *basis_of(due))
            late.append((facts, Found(FlagLevel.WARN, basis, due.day.isoformat(), facts=told)))
    if not late:
        return CLEAR
    first = late[0][1]
    return Found(first.level, first.law, first.due_on, facts={**first.facts, "changes": str(len(late))})


RULE = Rule(
    code="contract.change-unpublished",
    zh="合同变更未按期公告",
    en="change of contract not published in time",
    level=FlagLevel.WARN,
    kinds=("procurement",),
    topics=(_TOPIC,),
    facts=UnpublishedChange,
    candidates=(
        'SELECT x."id", x."id", k."body", k."division", k."currency", c."kind", c."publication_exempt", '
        'x."seq", x."change", x."changed_on" FROM "contract_change" x '
        'JOIN "contract" c ON c."book" = x."book" AND c."id" = x."id" '
        'JOIN "contract_status" k ON k."book" = x."book" AND k."id" = x."id" '
        'WHERE x."book" = ? AND x."changed_on" >= ? AND x."changed_on" < ? '
        "AND x.\"change\" IN ('amended', 'supplemented') AND x.\"published_on\" IS NULL"
    ),
    key='x."id"',
    judge=_judge,
    gathers=True,
    bounds=lambda book, law, day: (
        book,
        first_in_force(law, (_TOPIC,)),
        started_before(law, (_TOPIC,), day, _PART),
    ),
    lists={"change": UnpublishedKind},
    say_zh="{body}的政府采购合同于 {changed_on} {change}，应自变更之日起 {count} 个工作日内（最迟 "
    "{due_on}）公告，"
    "至 {day} 已过 {days} 日，尚无公告登记；未登记公告的变更共 {changes} 项。",
    say_en="This procurement contract of {body} was {change} on {changed_on}; that was to be "
    "published within "
    "{count} working days, by {due_on}. On {day}, {days} days later, no publication is on record; "
    "changes without "
    "one: {changes}.",
    clears_zh="公告合同变更并登记公告日期",
    clears_en="the change published, and the day of publication recorded",
)
