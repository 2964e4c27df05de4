"""supplier.refuses: a winner that refuses to sign, to perform, or to cooperate with the financial review.

What is on record is what the buyer recorded. Refuses to know whether the reason is good and what follows: a
penalty has its own procedure. Cooperation with the review is named by a local document (长政办发〔2018〕50号)
of which the statute book holds no parameter: hence no article there.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.entries.awards import RefusedAct
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.contract_signed_late import BIDDING, PROCUREMENT
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, in_force

_UNILATERAL, _PENALTY = "procurement.no-unilateral-change", "procurement.supplier-penalty"


class StandingRefusal(NamedTuple):
    """A refusal that stands; the body is the supplier that is asked."""

    subject: str
    contract: str | None
    body: str
    division: str | None
    currency: str | None
    what: str
    refused_on: str
    kind: str | None
    buyer: str | None


def _judge(facts: StandingRefusal, law: BookLaw, day: str) -> Verdict:
    if facts.refused_on > day:
        return CLEAR
    told = {"what": facts.what} | ({"buyer": facts.buyer} if facts.buyer else {"buyer": "-"})
    # a penalty is for the act, so the edition in force on the day of the refusal applies
    basis = in_force(law, _topics(facts), facts.refused_on)
    return Found(FlagLevel.WARN, basis, facts.refused_on, facts=told)


def _topics(facts: StandingRefusal) -> tuple[str, ...]:
    """What a refusal is measured by: each law only where the kind of contract puts it under that law."""
    if facts.what == RefusedAct.SIGN:
        return {"procurement": (PROCUREMENT, _PENALTY), "works": (BIDDING,)}.get(facts.kind or "", ())
    return (_UNILATERAL, _PENALTY) if (facts.what, facts.kind) == (RefusedAct.PERFORM, "procurement") else ()


RULE = Rule(
    code="supplier.refuses",
    zh="中标、成交供应商拒绝签约、履约或配合评审",
    en="the winner refuses to sign, perform or cooperate",
    level=FlagLevel.WARN,
    topics=(PROCUREMENT, BIDDING, _UNILATERAL, _PENALTY),
    facts=StandingRefusal,
    candidates=(
        'SELECT r."id", r."contract", r."supplier", c."division", COALESCE(c."currency", a."currency"), '
        'r."what", r."refused_on", COALESCE(c."kind", a."kind"), COALESCE(k."body", a."buyer") '
        'FROM "supplier_refusal" r '
        'LEFT JOIN "contract" c ON c."book" = r."book" AND c."id" = r."contract" '
        'LEFT JOIN "contract_status" k ON k."book" = r."book" AND k."id" = r."contract" '
        'LEFT JOIN "award" a ON a."book" = r."book" AND a."id" = r."award" '
        'WHERE r."book" = ? AND r."refused_on" <= ? AND r."complied_on" IS NULL '
        f"AND COALESCE(c.\"kind\", a.\"kind\", '') <> '{FOREIGN}'"
    ),
    key='r."id"',
    judge=_judge,
    lists={"what": RefusedAct},
    parties=("buyer",),
    say_zh="据{buyer}登记，{body}于 {due_on} 拒绝{what}，至 {day} 已 {days} 日，尚无其后已予办理的登记。",
    say_en="{buyer} has on record that {body} refused {what} on {due_on}; on {day}, {days} days later, "
    "nothing is on record that it did so after all.",
    clears_zh="供应商签约、履约或配合评审并登记",
    clears_en="the supplier signing, performing or cooperating after all, and that recorded",
)
