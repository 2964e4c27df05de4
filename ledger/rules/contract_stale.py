"""contract.stale: no fact recorded for months about a contract under way.

Silence is no fault: nothing may have been due. It rests on no statute, only on the book's thresholds.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.law.days import counted, started_before
from ledger.law.terms import AGREED_EVENT, After, Unit
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict

_REMIND, _WARN = "contract.stale.remind-after", "contract.stale.warn-after"


class Silent(NamedTuple):
    """A contract under way, with the day of the latest fact about it."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    last_fact_on: str
    signed_on: str | None = ""
    known_from: str = ""


def _judge(facts: Silent, law: BookLaw, day: str) -> Verdict:
    if facts.signed_on is None and facts.last_fact_on == facts.known_from:
        return Undetermined("signed-on")  # it may have been signed but yesterday
    reached = None
    for level, threshold in ((FlagLevel.REMIND, _REMIND), (FlagLevel.WARN, _WARN)):
        months = law.thresholds[threshold]
        over = counted(date.fromisoformat(facts.last_fact_on), months, Unit.MONTH, law.law).iso
        if over < day:
            reached = Found(level, (), over, facts={"last_on": facts.last_fact_on, "months": str(months)})
    return reached or CLEAR


def _latest(law: BookLaw, day: str) -> str:
    """A day after which the latest fact is too young for either threshold."""
    months = min(law.thresholds[_REMIND], law.thresholds[_WARN])
    return started_before(
        [After(AGREED_EVENT, months, Unit.MONTH)], date.fromisoformat(day), law.law
    ).isoformat()


RULE = Rule(
    code="contract.stale",
    zh="履行中的合同长期无记录",
    en="no record for long about a contract under way",
    level=FlagLevel.WARN,
    topics=(),
    facts=Silent,
    candidates=(
        'SELECT k."id", k."id", k."body", k."division", k."currency", k."last_fact_on", '
        'c."signed_on", c."known_from" FROM "contract_status" k '
        'JOIN "contract" c ON c."book" = k."book" AND c."id" = k."id" '
        'WHERE k."book" = ? AND k."under_way" = TRUE AND k."last_fact_on" < ? '
        f"AND k.\"kind\" <> '{FOREIGN}'"
    ),
    key='k."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book, _latest(law, day)),
    thresholds=(_REMIND, _WARN),
    say_zh="{body}的合同在履行中，最近一次记录的事实发生于 {last_on}，此后满 {months} "
    "个月（{due_on}）仍无新记录，至 {day} 又过 {days} 日。",
    say_en="A contract of {body} is under way; the latest fact on record is of {last_on}. {months} "
    "months after it, on {due_on}, nothing new was on record, nor by {day}, {days} days later.",
    clears_zh="登记履行、验收、付款等最新事实，或登记合同完结、解除",
    clears_en="any later fact recorded (performance, acceptance, payment), or the end of the contract",
)
