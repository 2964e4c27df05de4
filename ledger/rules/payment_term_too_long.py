"""payment.term-too-long: a payment term agreed with a small or medium enterprise that is over the maximum.

Where nothing was agreed the statutory term counts (``ledger.law.due``) and nothing can be too long. A named
day is measured from the delivery (or the condition of payment) on record: before that it has no length, and
nothing is said of it. Does not shorten anything: the term counts as agreed until the parties or a court
change it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel
from ledger.law.coverage import Debtor
from ledger.law.due import DELIVERY
from ledger.law.term_maximum import STARTS, TOPIC
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict
from ledger.rules.shared.owed import OURS, covered, unknown_side


class _CountedIn(Named):
    """The unit that a term was agreed in, after a number."""

    CALENDAR_DAY = "calendar-day", "日", "days"
    WORKING_DAY = "working-day", "个工作日", "working days"
    MONTH = "month", "个月", "months"
    NAMED_DAY = "named-day", "止", "(a named day)"


class Agreed(NamedTuple):
    """A payment with its agreed term; ``least`` and ``most``: the days it can last."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    debtor_class: str | None
    creditor_size: str | None
    purchase: bool | None
    least: int
    most: int
    event: str | None
    condition: str | None
    agreed_count: int | None
    agreed_unit: str | None
    agreed_day: str | None
    signed_on: str | None


def _bounds(book: str, law: BookLaw, day: str) -> Sequence[Any]:
    """Terms that could be longer than the lowest maximum of any edition; without one, none."""
    versions = law.law.statutes.versions(TOPIC)
    return book, min((one.machine["count"] for one in versions), default=None)


def _judge(facts: Agreed, law: BookLaw, day: str) -> Verdict:
    if facts.debtor_class in (Debtor.LARGE, Debtor.OTHER):
        return CLEAR  # the maximum binds public bodies; others have to agree on what is reasonable
    if facts.signed_on is None:
        return Undetermined("signed-on")
    # The edition of signing: the text limits what may be agreed. Later editions don't undo what was lawful.
    maximum = law.law.statutes.in_force(TOPIC, facts.signed_on)
    if maximum is None or facts.most <= maximum.machine["count"]:
        return CLEAR
    deal = facts.debtor_class, facts.creditor_size, facts.purchase
    applies = covered(*deal)
    if applies is not True:
        return CLEAR if applies is False else unknown_side(*deal)
    start = facts.condition or facts.event or DELIVERY
    if start not in STARTS:
        # The maximum counts from delivery. Ninety days from signing may end before that, or long after.
        return Undetermined("term-start")
    if facts.least <= maximum.machine["count"]:
        # Two months are 59 to 62 days, forty working days more or fewer than sixty: the day it starts tells.
        return Undetermined(start)
    told = {"agreed": str(facts.agreed_count), "unit": facts.agreed_unit or "", "length": str(facts.least)}
    if facts.agreed_day is not None:
        told |= {"agreed": facts.agreed_day, "unit": _CountedIn.NAMED_DAY.value}
    told["limit"] = str(maximum.machine["count"])
    return Found(FlagLevel.WARN, (maximum,), facts=told)


RULE = Rule(
    code="payment.term-too-long",
    zh="约定付款期限超过上限",
    en="agreed payment term over the maximum",
    level=FlagLevel.WARN,
    topics=(TOPIC,),
    facts=Agreed,
    candidates=(
        'SELECT s."id", s."contract", s."debtor", s."division", s."currency", s."debtor_class", '
        's."creditor_size", s."purchase", s."term_least", s."term_most", o."due_event", '
        'o."condition", o."due_count", o."due_unit", o."due_day", '
        '(SELECT c."signed_on" FROM "contract" c WHERE c."book" = s."book" '
        # not joined, which keeps SQLite from walking all contracts for a filter first
        'AND c."id" = s."contract") FROM "obligation_status" s CROSS JOIN "obligation" o '
        'WHERE s."book" = ? AND s."term_most" > ? AND o."book" = s."book" AND o."id" = s."id" '
        f"AND {OURS}"
    ),
    key='s."id"',
    judge=_judge,
    bounds=_bounds,
    say_zh="{body}与中小企业约定的付款期限为 {agreed} {unit}（不少于 {length} 日），超过 {limit} 日的上限。",
    say_en="{body} and a small or medium-sized enterprise agreed on a payment term of {agreed} {unit} (at "
    "least {length} days); the maximum is {limit} days.",
    clears_zh="双方将付款期限改至上限以内，或付清",
    clears_en="a shorter term agreed by both sides, or full payment",
    lists={"unit": _CountedIn},
)
