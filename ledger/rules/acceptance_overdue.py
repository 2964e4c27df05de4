"""acceptance.overdue: what was delivered has not been inspected in the agreed time, or accepted by its day.

Refuses to know in how many days anything has to be inspected: no instrument says, the contract does. Moves
no due day: ``ledger.law.due`` lets the term of payment run from the end of the agreed time where the
regulation does.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.law.due import PASSED
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, in_force, named_in
from ledger.rules.shared.owed import OURS, covered

_DELAYED, _ACCEPTANCE = "sme.start.inspection-delayed", "procurement.acceptance"
_PROCUREMENT = "procurement"


class _Clock(Named):
    """What follows for the term of payment."""

    RUNS = "from-its-end", "付款期限自该日起算", "the term of payment runs from that day"
    AS_AGREED = "as-agreed", "付款期限按合同约定起算", "the term of payment runs as the contract says"


class Awaited(NamedTuple):
    """A payment whose inspection has no result, or an acceptance that is open; ``law`` of its due day."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    kind: str
    type: str
    due_on: str | None
    inspect_by: str | None
    law: str | None
    debtor_class: str | None
    creditor_size: str | None
    purchase: bool | None
    signed_on: str | None
    event: str | None
    condition: str | None


def _judge(facts: Awaited, law: BookLaw, day: str) -> Verdict:
    by, due_law = facts.inspect_by, None
    if facts.type == ObligationType.ACCEPTANCE and facts.due_on is not None:
        by, due_law = facts.due_on, facts.law
    if by is None or by >= day:
        return CLEAR
    delayed = _delayed(facts, law, by)
    basis = [*delayed, *named_in(law, due_law)]
    if facts.kind == _PROCUREMENT:
        basis += in_force(law, (_ACCEPTANCE,), by)
    clock = _Clock.RUNS if delayed else _Clock.AS_AGREED
    return Found(FlagLevel.BREACH, tuple(basis), by, facts={"clock": clock.value})


def _delayed(facts: Awaited, law: BookLaw, by: str) -> tuple[Parameter, ...]:
    """The regulation's word on late inspection, where payment waits for it and it is certain that it applies.

    The agreed time is agreed at signing and let pass at its end. Both editions say the same; where only one
    of the two days falls under an edition, nothing is said for certain and none is named.
    """
    if (
        facts.signed_on is None
        or PASSED not in (facts.event, facts.condition)
        or covered(facts.debtor_class, facts.creditor_size, facts.purchase) is not True
    ):
        return ()
    then, later = in_force(law, (_DELAYED,), facts.signed_on), in_force(law, (_DELAYED,), by)
    if not then or not later or then[0].machine != later[0].machine:
        return ()
    return tuple(dict.fromkeys((*later, *then)))


RULE = Rule(
    code="acceptance.overdue",
    zh="逾期未检验或验收",
    en="inspection or acceptance overdue",
    level=FlagLevel.BREACH,
    topics=(_DELAYED, _ACCEPTANCE),
    facts=Awaited,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", s."kind", s."type", '
        's."due_on", s."inspect_by", s."law", s."debtor_class", s."creditor_size", s."purchase", '
        'c."signed_on", o."due_event", o."condition" FROM "obligation_status" s '
        'JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
        'JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
        'WHERE ((s."book" = ? AND s."inspect_by" < ?) '
        'OR (s."book" = ? AND s."open" = TRUE AND s."due_on" < ? AND s."type" = \'acceptance\')) '
        f"AND {OURS}"
    ),
    key='s."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book, day, book, day),
    say_zh="{body}应于 {due_on} 前完成检验或验收，至 {day} 已超过 {days} 日，尚未登记结论；{clock}。",
    say_en="{body} had to inspect or accept by {due_on}; on {day}, {days} days later, no result is recorded; "
    "{clock}.",
    clears_zh="完成检验或验收并登记结论",
    clears_en="inspection or acceptance done, its result recorded",
    lists={"clock": _Clock},
)
