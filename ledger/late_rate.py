"""Which rate an overdue sum bears: the agreed one, else the law's where it applies, else nobody can tell.

An agreed rate counts as agreed, whatever it is; one below the floor (one-year LPR on the day of signing) is
flagged and never replaced: the text does not say by what. The statutory rate applies only where instrument,
days, class of the debtor and size of the creditor at signing make it apply. The Supreme Court's reply on
pay-when-paid clauses (SME-08) counts only where the book chose it; which day's LPR, and how many days a year
has, the statute book does not say, so the book chooses those too. Pure: no clock, no database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from ledger.coverage import Debtor, Untold, covered
from ledger.due import Law, Situation, Step, editions, in_force, outside, parties, signing_day
from ledger.errors import refuse
from ledger.fields import Named
from ledger.frozen import frozen
from ledger.rates import PER_MILLION, Rate
from ledger.statutes import Parameter

YEAR_DAYS = (360, 365)
_SIZED_AT = "sme.size-determined-at"


class At(Named):
    """Which day's LPR a rate follows."""

    SIGNING = "signing", "合同订立时", "at signing"
    FLOATING = "floating", "随公布变动", "floating"


@frozen
class PerDay:
    """A rate a day as a ratio of whole numbers: 5 of 10,000."""

    parts: int
    of: int = 10_000

    def __post_init__(self) -> None:
        _check_ratio(self.parts, self.of)


@frozen
class PerYear:
    """A rate a year, and into how many days the contract divides it: 365 of 10,000 is 3.65 %."""

    parts: int
    of: int
    year_days: int

    def __post_init__(self) -> None:
        _check_ratio(self.parts, self.of)
        _check_year(self.year_days)


@frozen
class LprLinked:
    """A multiple of the one-year LPR, of the day of signing or floating."""

    year_days: int
    at: At = At.SIGNING
    parts: int = 1
    of: int = 1

    def __post_init__(self) -> None:
        _check_ratio(self.parts, self.of)
        _check_year(self.year_days)


AgreedRate = PerDay | PerYear | LprLinked


def _check_ratio(parts: int, of: int) -> None:
    if parts < 0 or of <= 0:
        raise refuse("rate.ratio", value=f"{parts}/{of}")


def _check_year(days: int) -> None:
    if days not in YEAR_DAYS:
        raise refuse("rate.year-days", value=days, known=", ".join(map(str, YEAR_DAYS)))


class Floor(StrEnum):
    """How an agreed rate compares with the lowest that the law allows."""

    KEPT = "kept"
    BELOW = "below"
    UNCLEAR = "unclear"
    UNTOLD = "cannot-tell"


@frozen
class RatePart:
    """A rate from a day on: its exact share a day, and what it is made of, for words."""

    first: date
    per_day: Fraction
    told: Mapping[str, object] = field(hash=False)
    provisional: bool = False


@frozen
class RateTerms:
    """What decides the rate of one debt.

    Attributes:
        agreed: the rate of the contract, if it has one.
        changed: rates agreed later, each with the first day it is for.
        reply: how the book applies the court's reply on pay-when-paid clauses, where it chose to.
    """

    agreed: AgreedRate | None = None
    changed: tuple[tuple[date, AgreedRate], ...] = ()
    reply: LprLinked | None = None

    def spans(self, first: date) -> list[tuple[date, AgreedRate | None]]:
        """The rates from a day on, the first of them for that day; None where nothing was agreed."""
        if self.reply:
            return [(first, self.reply)]
        ordered = sorted(self.changed, key=lambda one: one[0])
        before = [rate for day, rate in ordered if day <= first]
        return [(first, before[-1] if before else self.agreed), *(one for one in ordered if one[0] > first)]


def told(rate: AgreedRate) -> dict[str, object]:
    """What a rate is made of, for words."""
    if isinstance(rate, PerDay):
        return {"kind": "per-day", "parts": rate.parts, "of": rate.of}
    rest = {"parts": rate.parts, "of": rate.of, "year_days": rate.year_days}
    if isinstance(rate, PerYear):
        return {"kind": "per-year", **rest}
    return {"kind": "lpr", "at": rate.at, **rest}


def rate_parts(
    terms: RateTerms, first: date, last: date, situation: Situation, law: Law, trace: list[Step]
) -> tuple[RatePart, ...]:
    """The rates of the days from ``first`` to ``last``, each with the day it starts, and why in the trace.

    Raises:
        Untold: no rate was agreed and none of the law applies, or the LPR of a day is not known.
        Refused: the reply was chosen for parties or a day that it does not speak of.
    """
    spans = [(day, rate) for day, rate in terms.spans(first) if day <= last]
    parts: list[RatePart] = []
    for place, (day, given) in enumerate(spans):
        end = spans[place + 1][0] - timedelta(days=1) if place + 1 < len(spans) else last
        if terms.reply:
            rules = _reply(last, situation, law)
            trace.append(Step("interest.rate-reply", {"rate": told(terms.reply)}, rules))
        elif given:
            shown = {"rate": told(given), "day": day.isoformat()}
            trace.append(Step("interest.rate-changed" if place else "interest.rate-agreed", shown))
        parts.extend(_parts(given or _statutory(day, situation, law, trace), day, end, situation, law))
    return tuple(parts)


def _statutory(first: date, situation: Situation, law: Law, trace: list[Step]) -> PerDay:
    """The rate that the law gives where none was agreed."""
    if covered(situation):
        trace.extend(parties(situation, law))
        rules = editions("sme.late-interest.default", situation, first, law, trace)
        if rules:
            rate = PerDay(rules[-1].machine["per_ten_thousand"])
            trace.append(Step("interest.rate-statutory", {"rate": told(rate)}, rules))
            if not situation.told_of_size:
                trace.append(
                    Step("interest.size-not-told", {}, in_force(_SIZED_AT, signing_day(situation), law))
                )
            return rate
    trace.append(outside(situation, law) or Step("interest.no-rule"))
    raise Untold("agreed-rate")


def _reply(on: date, situation: Situation, law: Law) -> tuple[Parameter, ...]:
    """The court's reply as basis; it speaks of large enterprises that owe small and medium ones."""
    rules = in_force("sme.pay-when-paid.consequence", on, law)
    if not (rules and covered(situation) and situation.debtor is Debtor.LARGE):
        raise refuse("interest.reply", day=on.isoformat())
    return rules


def _parts(rate: AgreedRate, first: date, last: date, situation: Situation, law: Law) -> list[RatePart]:
    """A rate in the days from ``first`` to ``last``: one part, or one for every LPR announced in between."""
    share = Fraction(rate.parts, rate.of)
    if isinstance(rate, PerDay):
        return [RatePart(first, share, told(rate))]
    share /= rate.year_days
    if isinstance(rate, PerYear):
        return [RatePart(first, share, told(rate))]
    days = [first, *(day for day in sorted(law.rates.one_year_per_million) if first < day <= last)]
    if rate.at is At.SIGNING:
        days = [signing_day(situation)]
    parts: list[RatePart] = []
    for day in days:
        lpr = _lpr(day, law)
        shown = {**told(rate), "lpr": lpr.per_million, "announced": lpr.announced_on.isoformat()}
        doubtful = lpr.provisional or (rate.at is At.FLOATING and _lpr(last, law).provisional)
        part = RatePart(max(day, first), share * Fraction(lpr.per_million, PER_MILLION), shown, doubtful)
        if not parts or parts[-1].per_day != part.per_day:
            parts.append(part)
    return parts


def _lpr(day: date, law: Law) -> Rate:
    found = law.rates.lpr_one_year_on(day)
    if found is None:
        raise Untold("lpr")
    return found


def floor_of(
    terms: RateTerms, first: date, situation: Situation, law: Law, trace: list[Step]
) -> Floor | None:
    """How the agreed rates compare with the lowest allowed: the worst of them, or None where none is.

    A rate a day is compared as a year of 360 and of 365 days; between the two it is unclear.
    """
    rates = [rate for rate in (terms.agreed, *(rate for _, rate in terms.changed)) if rate]
    if not rates or terms.reply:
        return None
    try:
        rules = editions("sme.late-interest.floor", situation, first, law, []) if covered(situation) else ()
        lpr = _lpr(signing_day(situation), law) if rules else None
    except Untold as untold:
        trace.append(Step("interest.floor-untold", {"field": str(untold)}))
        return Floor.UNTOLD
    if lpr is None:
        return None
    found = [_compared(rate, Fraction(lpr.per_million, PER_MILLION)) for rate in rates]
    for rate, floor in zip(rates, found, strict=True):
        shown = {"rate": told(rate), "lpr": lpr.per_million, "day": signing_day(situation).isoformat()}
        trace.append(Step(f"interest.floor-{floor}", shown, rules))
    if lpr.provisional:
        trace.append(Step("interest.lpr-provisional"))
    return max(found, key=(Floor.KEPT, Floor.UNCLEAR, Floor.BELOW).index)


def _compared(rate: AgreedRate, lpr: Fraction) -> Floor:
    share = Fraction(rate.parts, rate.of)
    yearly = [share]
    if isinstance(rate, PerDay):
        yearly = [share * days for days in YEAR_DAYS]
    elif isinstance(rate, LprLinked):
        yearly = [share * lpr]
    if min(yearly) >= lpr:
        return Floor.KEPT
    return Floor.UNCLEAR if max(yearly) >= lpr else Floor.BELOW
