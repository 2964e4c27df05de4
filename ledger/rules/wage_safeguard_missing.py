"""wage.safeguard-missing: a works project without special account, wage deposit, payment guarantee or roster.

The decree names no day for most of them; the book's threshold says how long after signing is waited. Refuses
to know the notice board: what is on it is not recorded as a matter of course.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ledger.core.canonical import parse
from ledger.core.vocabulary import FlagLevel, Safeguard
from ledger.law.days import counted
from ledger.law.terms import Unit
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.contracts import SAFEGUARDS
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force

_TOPIC_OF = dict(
    zip(
        (one.value for one in SAFEGUARDS),
        ("wage.special-account", "wage.deposit", "wage.payment-guarantee", "wage.real-name-roster"),
        strict=True,
    )
)
_THRESHOLD = "wage.safeguard-missing.after"


class Unsafe(NamedTuple):
    """A works contract under way with its missing or expiring safeguards (JSON: the day from which)."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    unsafe_from: str
    unsafe: str
    signed_on: str | None


def _judge(facts: Unsafe, law: BookLaw, day: str) -> Verdict:
    if facts.signed_on is None:
        return Undetermined("signed-on")
    waited = counted(
        date.fromisoformat(facts.signed_on), law.thresholds[_THRESHOLD], Unit.CALENDAR_DAY, law.law
    )
    since: dict[str, str] = parse(facts.unsafe)
    missing = [name for name in _TOPIC_OF if name in since and since[name] < day]
    if day <= waited.iso or not missing:
        return CLEAR
    # The edition in force today: the duty lasts as long as the works do.
    basis = in_force(law, [_TOPIC_OF[name] for name in missing], day)
    if not basis:
        return CLEAR
    told = {"missing": ",".join(missing), "signed_on": facts.signed_on}
    return Found(FlagLevel.WARN, basis, None, None, told)


RULE = Rule(
    code="wage.safeguard-missing",
    zh="工资保障措施不全",
    en="safeguards of wages missing",
    level=FlagLevel.WARN,
    kinds=("works",),
    topics=tuple(_TOPIC_OF.values()),
    thresholds=(_THRESHOLD,),
    facts=Unsafe,
    candidates=(
        'SELECT k."id", k."id", k."body", k."division", k."currency", k."unsafe_from", k."unsafe", '
        'c."signed_on" FROM "contract_status" k '
        'JOIN "contract" c ON c."book" = k."book" AND c."id" = k."id" '
        'WHERE k."book" = ? AND k."under_way" = TRUE AND k."unsafe_from" < ?'
    ),
    key='k."id"',
    judge=_judge,
    say_zh="{body}的工程合同于 {signed_on} 签订，尚未登记有效的：{missing}。",
    say_en="Of the works contract of {body}, signed on {signed_on}, not validly on record: {missing}.",
    clears_zh="落实并登记所缺保障措施",
    clears_en="the missing safeguards put in place and recorded",
    lists={"missing": Safeguard},
)
