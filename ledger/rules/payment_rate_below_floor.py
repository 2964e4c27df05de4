"""payment.rate-below-floor: the agreed late-payment rate is below the one-year LPR of the day of signing.

Refuses to replace the rate: the text does not say by what, so interest is computed as agreed and people
choose.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from ledger.core.canonical import parse
from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.entries.kinds.foreign import FOREIGN
from ledger.law.coverage import creditor_named, debtor_named, purchase_of
from ledger.law.due import SIGNED, Situation, TraceStep
from ledger.law.late_rate import Floor, RateTerms, floor_of
from ledger.law.rate_kinds import YEAR_DAYS, AgreedRate, At, LprLinked, Overdue, PerDay
from ledger.law.rates import PER_MILLION
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.debt_changes import rate_of
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force

_TOPIC = "sme.late-interest.floor"
_PER_PERCENT = PER_MILLION // 100


class LowRate(NamedTuple):
    """A contract with its agreed rates, the classes of its two sides at signing, and its sum."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    debtor_class: str | None
    creditor_size: str | None
    signed_on: str | None
    late_rates: str
    kind: str


def _bounds(book: str, law: BookLaw, day: str) -> Sequence[Any]:
    """Rates below the highest LPR of the series; the floor of a day is never above it."""
    return book, max(law.law.rates.one_year_per_million.values(), default=None)


def _judge(facts: LowRate, law: BookLaw, day: str) -> Verdict:
    if facts.signed_on is None:
        return Undetermined("signed-on")
    signed = date.fromisoformat(facts.signed_on)
    # The rate as it stands: an amendment that raised it mended the clause.
    rate = rate_of(parse(facts.late_rates)[-1][1])
    situation = Situation(
        days={SIGNED: signed},
        debtor=debtor_named(facts.debtor_class),
        creditor_size=creditor_named(facts.creditor_size),
        purchase=purchase_of(facts.kind, ObligationType.PAYMENT, None),
    )
    trace: list[TraceStep] = []
    # The text ties floor and edition to the day of signing; a floating rate is what it is today.
    asked = date.fromisoformat(day)
    floor = floor_of(RateTerms(rate), Overdue(asked, asked, asked), situation, law.law, trace, signed)
    if floor is Floor.UNTOLD:
        return Undetermined(str(trace[-1].params["field"]))
    if floor is Floor.UNCLEAR:
        return Undetermined("year-days")
    lpr = law.law.rates.lpr_one_year_on(signed)
    if floor is not Floor.BELOW or lpr is None:
        return CLEAR
    followed = law.law.rates.lpr_one_year_on(asked) if _floats(rate) else lpr
    assert followed is not None  # noqa: S101 (it was compared)
    told = {
        "rate": _percent(_yearly(rate, followed.per_million)),
        "floor": _percent(Fraction(lpr.per_million)),
    }
    return Found(
        FlagLevel.WARN, in_force(law, (_TOPIC,), facts.signed_on), facts=told | {"signed_on": facts.signed_on}
    )


def _floats(rate: AgreedRate) -> bool:
    return isinstance(rate, LprLinked) and rate.at is At.FLOATING


def _yearly(rate: AgreedRate, lpr: int) -> Fraction:
    """A rate in millionths a year; a rate a day in the longer year, in which it comes to most."""
    share = Fraction(rate.parts, rate.of)
    if isinstance(rate, LprLinked):
        return share * lpr
    return share * PER_MILLION * (YEAR_DAYS[-1] if isinstance(rate, PerDay) else 1)


def _percent(per_million: Fraction) -> str:
    """Millionths as a percentage with two to four decimals, cut and never rounded up to the floor."""
    whole, rest = divmod(int(per_million), _PER_PERCENT)
    return f"{whole}.{rest:04d}".removesuffix("00") + "%"


RULE = Rule(
    code="payment.rate-below-floor",
    zh="约定逾期利率低于下限",
    en="agreed late-payment rate below the floor",
    level=FlagLevel.WARN,
    topics=(_TOPIC,),
    facts=LowRate,
    candidates=(
        'SELECT c."id", c."id", k."body", k."division", c."currency", k."debtor_class", k."creditor_size", '
        'c."signed_on", c."late_rates", c."kind" FROM "contract" c '
        'JOIN "contract_status" k ON k."book" = c."book" AND k."id" = c."id" '
        'WHERE c."book" = ? AND c."late_rate_yearly" < ? AND k."open_obligations" > 0 '
        f"AND c.\"kind\" <> '{FOREIGN}'"
    ),
    key='c."id"',
    judge=_judge,
    bounds=_bounds,
    say_zh="合同约定的逾期利率折合年利率 {rate}，低于合同订立日（{signed_on}）的"
    "一年期贷款市场报价利率 {floor}；付款方为{body}。",
    say_en="The late-payment rate agreed comes to {rate} a year, below the one-year loan prime rate of "
    "{floor} on the day of signing, {signed_on}; the debtor is {body}.",
    clears_zh="双方将逾期利率改至不低于该利率，或合同义务全部了结",
    clears_en="a rate that is not below it agreed by both sides, or every obligation of the contract done",
)
