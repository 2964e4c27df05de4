"""receivable.unconfirmed: a request to confirm a receivable is not answered within its term.

The term is worked out in ``ledger.projection.standing.confirmations``. Refuses to know what the answer
should be: a refusal is one.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.law.coverage import creditor_named, debtor_named
from ledger.law.due import SIGNED, Situation
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.confirmations import TOPIC, confirmation_due
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force
from ledger.rules.shared.owed import OURS


class Requested(NamedTuple):
    """A request without an answer, with the classes of the two sides at signing."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    requested_on: str
    amount: int | None
    debtor_class: str | None
    creditor_size: str | None
    purchase: bool | None
    signed_on: str | None


def _judge(facts: Requested, law: BookLaw, day: str) -> Verdict:
    situation = Situation(
        days={SIGNED: date.fromisoformat(facts.signed_on)} if facts.signed_on else {},
        debtor=debtor_named(facts.debtor_class),
        creditor_size=creditor_named(facts.creditor_size),
        purchase=None if facts.purchase is None else bool(facts.purchase),
    )
    # The edition of the day of the request, from which the term runs.
    due = confirmation_due(facts.requested_on, situation, law.law)
    if due is None:
        return CLEAR
    if due.day is None:
        return Undetermined(str(due.missing))
    if due.day.isoformat() >= day:
        return CLEAR
    basis = (*in_force(law, (TOPIC,), facts.requested_on), *(one for step in due.trace for one in step.law))
    told = {"requested_on": facts.requested_on}
    return Found(FlagLevel.BREACH, tuple(dict.fromkeys(basis)), due.day.isoformat(), facts.amount, told)


RULE = Rule(
    code="receivable.unconfirmed",
    zh="应收账款逾期未确权",
    en="receivable not confirmed in time",
    level=FlagLevel.BREACH,
    topics=(TOPIC,),
    facts=Requested,
    candidates=(
        'SELECT r."id", r."contract", s."debtor", s."division", s."currency", r."requested_on", r."amount", '
        's."debtor_class", s."creditor_size", s."purchase", '
        'c."signed_on" FROM "receivable_confirmation" r '
        # crossed, so that SQLite starts from the few requests and not from everything that is open
        'CROSS JOIN "obligation_status" s '
        'JOIN "contract" c ON c."book" = r."book" AND c."id" = r."contract" '
        'WHERE r."book" = ? AND r."answered_on" IS NULL AND r."requested_on" < ? '
        f'AND s."book" = r."book" AND s."id" = r."obligation" AND s."open" = TRUE AND {OURS}'
    ),
    key='r."id"',
    judge=_judge,
    say_zh="中小企业于 {requested_on} 提出应收账款确权请求，{body}应于 {due_on} 前答复，"
    "至 {day} 已逾期 {days} 日，尚未登记答复。",
    say_en="{body} was asked on {requested_on} to confirm a receivable and had to answer by "
    "{due_on}; on {day}, {days} days later, no answer is recorded.",
    clears_zh="确认应收账款，或说明不予确认的理由并登记",
    clears_en="the receivable confirmed, or the reason for not confirming it stated and recorded",
)
