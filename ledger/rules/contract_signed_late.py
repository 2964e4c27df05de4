"""contract.signed-late: more time than the law gives between the award notice and the signing.

The subject is the award, whether the contract is still to be signed or was signed late: the day missed is the
same, and one flag tells both. It stands until the contract has ended. Of one signed on a day that
nobody knows it can't tell. Refuses to know whose doing it was.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, days_between, in_force
from ledger.rules.shared.terms import basis_of, counted, last_day, started_before, term_of

PROCUREMENT, BIDDING = "procurement.signing-term", "bidding.signing-term"
_TOPICS = (PROCUREMENT, BIDDING)
_OF_KIND = {"procurement": (PROCUREMENT,), "works": (BIDDING,)}
"""Which of the two laws a kind falls under; both where nothing says which."""


class Awarded(NamedTuple):
    """An award, and the contract signed under it if there is one."""

    subject: str
    contract: str | None
    body: str
    division: str | None
    currency: str
    noticed_on: str
    kind: str | None
    signed_on: str | None
    waited: int | None = None
    day_unknown: bool = False


class SigningState(Named):
    """Whether it has been signed."""

    OPEN = (
        "open",
        "至 {day} 已过 {days} 日，尚无合同订立登记",
        "on {day}, {days} days later, no signing is on record",
    )
    DONE = (
        "done",
        "合同于 {signed_on} 订立，距通知书发出之日 {waited} 日",
        "it was signed on {signed_on}, {waited} days after the notice",
    )


def _judge(facts: Awarded, law: BookLaw, day: str) -> Verdict:
    # both texts count from the day the notice was sent, so the edition in force on that day applies
    found = in_force(law, _OF_KIND.get(facts.kind or "", _TOPICS), facts.noticed_on)
    if not found:
        return CLEAR
    if len({counted(term_of(one)) for one in found}) > 1:
        return Undetermined("award-kind")
    term = term_of(found[0])
    due = last_day(term, facts.noticed_on, law)
    if due.day is None or (facts.signed_on or day) <= due.day.isoformat():
        return CLEAR
    if facts.day_unknown:
        # one contract was signed on a day that nobody knows; another may have been signed in time for certain
        waited, most = facts.waited, days_between(facts.noticed_on, due.last.isoformat())
        return CLEAR if waited is not None and waited <= most else Undetermined("signed-on")
    told = {"noticed_on": facts.noticed_on, "count": str(term["count"]), "state": SigningState.OPEN.value}
    level, basis = FlagLevel.WARN, (*found, *basis_of(due))
    if facts.signed_on is not None:
        level, told["state"] = FlagLevel.REMIND, SigningState.DONE.value
        told["signed_on"] = facts.signed_on
        told["waited"] = str(days_between(facts.noticed_on, facts.signed_on))
    return Found(level, basis, due.day.isoformat(), facts=told)


RULE = Rule(
    code="contract.signed-late",
    zh="中标、成交后未按期签订合同",
    en="contract not signed in time after the award",
    level=FlagLevel.WARN,
    topics=_TOPICS,
    facts=Awarded,
    candidates=(
        'SELECT a."id", n."contract", a."buyer", COALESCE(c."division", o."division"), a."currency", '
        'a."noticed_on", COALESCE(c."kind", a."kind"), n."signed_on", n."waited", '
        'n."contract" IS NOT NULL AND n."signed_on" IS NULL FROM "award" a '
        'JOIN "award_signing" n ON n."book" = a."book" AND n."id" = a."id" '
        'LEFT JOIN "contract" c ON c."book" = a."book" AND c."id" = n."contract" '
        'LEFT JOIN "organisation" o ON o."book" = a."book" AND o."id" = a."buyer" AND o."valid_to" IS NULL '
        'WHERE a."book" = ? AND a."id" IN ('
        'SELECT x."id" FROM "award_signing" x WHERE x."book" = ? AND x."signed_on" IS NULL '
        'AND x."noticed_on" < ? UNION ALL '
        'SELECT y."id" FROM "award_signing" y WHERE y."book" = ? AND y."waited" > ?) '
        f"AND COALESCE(c.\"kind\", a.\"kind\", '') <> '{FOREIGN}' "
        "AND (c.\"status\" IS NULL OR c.\"status\" IN ('performing', 'suspended'))"
    ),
    key='a."id"',
    judge=_judge,
    bounds=lambda book, law, day: (
        *(book, book, started_before(law, _TOPICS, day)),
        *(book, days_between(started_before(law, _TOPICS, day), day)),
    ),
    lists={"state": SigningState},
    say_zh="{body}的中标、成交通知书于 {noticed_on} 发出，合同应自发出之日起 {count} 日内（最迟 "
    "{due_on}）签订；{state}。",
    say_en="{body} sent the award notice on {noticed_on}; the contract was to be signed within {count} "
    "days, by {due_on}; {state}.",
    clears_zh="登记合同订立（逾期订立的，保留提醒至合同完结），或依法取消中标、成交并登记",
    clears_en="the signing recorded (where it came late a reminder stays until the contract ends), or "
    "the award lawfully cancelled and that recorded",
)
