"""Which rate an overdue sum bears: the agreed one, else the law's where it applies, else nobody can tell.

An agreed rate counts as agreed, whatever it is; one below the floor (one-year LPR on the day of signing) is
flagged and never replaced: the text does not say by what. A floating one is held to the floor for every LPR
that it follows. The rate for small and medium enterprises applies only where instrument, days, class of the
debtor, size of the creditor at signing and what was bought make it apply (``ledger.law.coverage``). Where
it does not, the court's interpretations give one for the price of works (Fashi [2020] 25 article 26) and,
as a range, for the price of what was sold (Fashi [2012] 8 as amended, article 18); for foreign money they
name references that are not on record here. Nothing gives one for subsidies, compensation and deposits.

The Supreme Court's reply on pay-when-paid clauses (SME-08) counts only where the book chose it, and leaves an
agreed rate alone that is not below the floor; which day's LPR, and how many days a year has, it does not say,
so the book chooses those too. Pure: no clock, no database.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from ledger.core.errors import refuse
from ledger.core.frozen import frozen
from ledger.core.vocabulary import OwedFor
from ledger.law.coverage import Debtor, FactMissing, covered
from ledger.law.due import Law, Situation, TraceStep, editions, in_force, outside, parties, signing_day
from ledger.law.rate_kinds import (
    WORKS_RATE,
    YEAR_DAYS,
    AgreedRate,
    At,
    LprLinked,
    Overdue,
    PerDay,
    PerYear,
    RatePart,
    told,
)
from ledger.law.rates import PER_MILLION, Rate
from ledger.law.statutes import Parameter

_SIZED_AT, _GENERAL = "sme.size-determined-at", "debt.late-payment"
_WORKS, _SALE, _FOREIGN = "works.interest", "sale.late-payment-loss", "foreign-currency.not-agreed"
_LPR_OF_THE_PERIOD = "agreed-else-loan-rate-or-lpr-of-the-period"


class Floor(StrEnum):
    """How an agreed rate compares with the lowest that the law allows."""

    KEPT = "kept"
    BELOW = "below"
    UNCLEAR = "unclear"
    UNTOLD = "cannot-tell"


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
        ordered = sorted(self.changed, key=lambda one: one[0])
        before = [rate for day, rate in ordered if day <= first]
        return [(first, before[-1] if before else self.agreed), *(one for one in ordered if one[0] > first)]


def rate_parts(
    terms: RateTerms, debt: Overdue, situation: Situation, law: Law, trace: list[TraceStep]
) -> tuple[RatePart, ...]:
    """The rates of the days of a debt that are over, each with the day it starts, and why in the trace.

    Raises:
        FactMissing: no rate was agreed and none of the law applies, or the LPR of a day is not known.
        Refused: the reply was chosen for parties or a day that it does not speak of.
    """
    first, last = debt.first, debt.last
    spans = [(day, rate) for day, rate in terms.spans(first) if day <= last]
    parts: list[RatePart] = []
    for place, (day, given) in enumerate(spans):
        end = spans[place + 1][0] - timedelta(days=1) if place + 1 < len(spans) else last
        rate = given
        if terms.reply:
            rate = _under_reply(terms.reply, given, debt, situation, law, trace)
        elif given:
            shown = {"rate": told(given), "day": day.isoformat()}
            trace.append(TraceStep("interest.rate-changed" if place else "interest.rate-agreed", shown))
        rate = rate or _of_law(debt.since(day), situation, law, trace)
        parts.extend(_parts(rate, debt.since(day).until(end), situation, law))
    return tuple(parts)


def _under_reply(
    reply: LprLinked,
    agreed: AgreedRate | None,
    debt: Overdue,
    situation: Situation,
    law: Law,
    trace: list[TraceStep],
) -> AgreedRate:
    """The rate by the court's reply: the agreed one, but the LPR where none was agreed or it is unlawful."""
    rules = _reply(debt.last, situation, law)
    if agreed is None:
        trace.append(TraceStep("interest.rate-reply", {"rate": told(reply)}, rules))
        return reply
    floor = floor_of(RateTerms(agreed), debt, situation, law, [])
    if floor is Floor.BELOW:
        shown = {"agreed": told(agreed), "rate": told(reply)}
        trace.append(TraceStep("interest.rate-reply-unlawful", shown, rules))
        return reply
    trace.append(TraceStep("interest.rate-reply-agreed", {"rate": told(agreed)}, rules))
    return agreed


def _of_law(debt: Overdue, situation: Situation, law: Law, trace: list[TraceStep]) -> AgreedRate:
    """The rate that the law gives where none was agreed."""
    if covered(situation):
        trace.extend(parties(situation, law))
        rules = editions("sme.late-interest.default", situation, debt.first, law, trace)
        if rules:
            rate = PerDay(rules[-1].machine["per_ten_thousand"])
            trace.append(TraceStep("interest.rate-statutory", {"rate": told(rate)}, rules))
            if not situation.told_of_size:
                sized = in_force(_SIZED_AT, signing_day(situation), law)
                trace.append(TraceStep("interest.size-not-told", {}, sized))
            return rate
    else:
        trace.extend(one for one in (outside(situation, law),) if one)
    return _of_the_court(debt, situation, law, trace)


def _of_the_court(debt: Overdue, situation: Situation, law: Law, trace: list[TraceStep]) -> AgreedRate:
    """The rate that the court's interpretations give for the price of works and of what was sold."""
    if situation.purchase is False:
        trace.append(TraceStep("interest.no-rule", {}, in_force(_GENERAL, debt.last, law)))
        raise FactMissing("agreed-rate")
    if debt.currency != "CNY":
        topics = [f"{_FOREIGN}{part}" for part in ("", ".hong-kong-macau-taiwan")]
        found = [one for topic in topics for one in in_force(topic, debt.last, law)]
        named = [one for one in found if debt.currency in one.machine["codes"]]
        trace.append(
            TraceStep("interest.foreign-money", {"currency": debt.currency}, tuple(named or found[:1]))
        )
        raise FactMissing("reference-rate")
    if situation.purchase is None or (len(situation.bought) > 1 and OwedFor.WORKS in situation.bought):
        raise FactMissing("owed-for")
    if OwedFor.WORKS in situation.bought:
        rules, codes = in_force(_WORKS, debt.last, law), ("interest.rate-works", "interest.loan-rate")
        rate, by_lpr = WORKS_RATE, bool(rules) and rules[0].machine.get("code") == _LPR_OF_THE_PERIOD
    else:
        rules, codes = in_force(_SALE, debt.last, law), ("interest.rate-sale", "interest.loan-rate")
        by_lpr = bool(rules) and rules[0].machine["kind"] == "several"
        rate = _sale_rate(rules[0], "least") if by_lpr else WORKS_RATE
    if not rules:
        trace.append(TraceStep("interest.no-rule", {}, in_force(_GENERAL, debt.last, law)))
        raise FactMissing("agreed-rate")
    if not by_lpr or law.rates.lpr_one_year_on(debt.breach) is None:
        trace.append(TraceStep(codes[1], {}, rules))
        raise FactMissing("loan-rate")
    trace.append(TraceStep(codes[0], {"rate": told(rate)}, rules))
    if situation.bought != {OwedFor.GOODS} and rate is not WORKS_RATE:
        trace.append(TraceStep("interest.sale-likewise", {}, rules))
    return rate


def _sale_rate(rule: Parameter, end: str) -> LprLinked:
    """The one-year LPR of the breach with the surcharge at one end of its range."""
    share = Fraction(rule.machine["parts"]["surcharge"][f"{end}_per_ten_thousand"], 10_000) + 1
    return LprLinked(YEAR_DAYS[-1], At.BREACH, share.numerator, share.denominator)


@frozen
class Beside:
    """A rate that a text gives beside the one that was applied."""

    code: str
    rate: AgreedRate
    law: tuple[Parameter, ...]


def rates_beside(terms: RateTerms, debt: Overdue, situation: Situation, law: Law) -> Iterator[Beside]:
    """What else the law gives where nothing was agreed: the other of two that compete, the end of a range."""
    if terms.agreed or terms.changed or terms.reply or debt.currency != "CNY" or not situation.purchase:
        return
    try:
        sme = covered(situation) and editions("sme.late-interest.default", situation, debt.first, law, [])
    except FactMissing:
        return
    rules = in_force(_WORKS, debt.last, law)
    if sme:
        if (
            situation.bought == {OwedFor.WORKS}
            and rules
            and rules[0].machine.get("code") == _LPR_OF_THE_PERIOD
        ):
            yield Beside("interest.beside", WORKS_RATE, rules)
        return
    rules = in_force(_SALE, debt.last, law)
    if OwedFor.WORKS not in situation.bought and rules and rules[0].machine["kind"] == "several":
        yield Beside("interest.beside-range", _sale_rate(rules[0], "most"), rules)


def _reply(on: date, situation: Situation, law: Law) -> tuple[Parameter, ...]:
    """The court's reply as basis; it speaks of large enterprises that owe small and medium ones."""
    rules = in_force("sme.pay-when-paid.consequence", on, law)
    if not (rules and covered(situation) and situation.debtor is Debtor.LARGE):
        raise refuse("interest.reply", day=on.isoformat())
    return rules


def _parts(rate: AgreedRate, debt: Overdue, situation: Situation, law: Law) -> list[RatePart]:
    """A rate in the days of a span: one part, or one for every LPR announced in between."""
    share = Fraction(rate.parts, rate.of)
    if isinstance(rate, PerDay):
        return [RatePart(debt.first, share, told(rate))]
    share /= rate.year_days
    if isinstance(rate, PerYear):
        return [RatePart(debt.first, share, told(rate))]
    parts: list[RatePart] = []
    for day in _days_of_lpr(rate, debt, situation, law):
        lpr = _lpr(day, law)
        shown = {**told(rate), "lpr": lpr.per_million, "announced": lpr.announced_on.isoformat()}
        doubtful = lpr.provisional or (rate.at is At.FLOATING and _lpr(debt.last, law).provisional)
        part = RatePart(max(day, debt.first), share * Fraction(lpr.per_million, PER_MILLION), shown, doubtful)
        if not parts or parts[-1].per_day != part.per_day:
            parts.append(part)
    return parts


def _days_of_lpr(rate: LprLinked, debt: Overdue, situation: Situation, law: Law) -> list[date]:
    """The days whose LPR a rate follows within a span."""
    if rate.at is At.SIGNING:
        return [signing_day(situation)]
    if rate.at is At.BREACH:
        return [debt.breach]
    return [
        debt.first,
        *(day for day in sorted(law.rates.one_year_per_million) if debt.first < day <= debt.last),
    ]


def _lpr(day: date, law: Law) -> Rate:
    found = law.rates.lpr_one_year_on(day)
    if found is None:
        raise FactMissing("lpr")
    return found


_Held = tuple[Mapping[str, object], Fraction, tuple[int, ...]]
"""What a rate is made of, its share of the sum, and by how many days it may have to be taken for a year."""


def floor_of(
    terms: RateTerms,
    debt: Overdue,
    situation: Situation,
    law: Law,
    trace: list[TraceStep],
    edition: date | None = None,
) -> Floor | None:
    """How the agreed rates compare with the lowest allowed: the worst of them, or None where none is.

    A rate a day is compared as a year of 360 and of 365 days; between the two it is unclear. A floating rate
    is compared with every LPR that it follows.

    Args:
        terms: what was agreed.
        debt: the days that are looked at.
        situation: who owes whom.
        law: what is in force.
        trace: where the steps are told.
        edition: the day whose edition applies beside that of signing; the first of the days unless given.
    """
    rates = [(debt.first, rate) for rate in (terms.agreed,) if rate]
    rates += sorted(terms.changed, key=lambda one: one[0])
    if not rates:
        return None
    try:
        applies = covered(situation)
        rules = (
            editions("sme.late-interest.floor", situation, edition or debt.first, law, []) if applies else ()
        )
        lpr = _lpr(signing_day(situation), law) if rules else None
        if lpr is None:
            return None
        held: list[_Held] = []
        for place, (day, rate) in enumerate(rates):
            span = debt.since(day)
            ends = rates[place + 1][0] - timedelta(days=1) if place + 1 < len(rates) else debt.last
            held += _held(rate, span.until(max(span.first, min(ends, debt.last))), situation, law)
    except FactMissing as lacking:
        trace.append(TraceStep("interest.floor-untold", {"field": str(lacking)}))
        return Floor.UNTOLD
    found = [_compared(share, days, Fraction(lpr.per_million, PER_MILLION)) for _, share, days in held]
    signed = signing_day(situation).isoformat()
    for (shown, _, _), floor in zip(held, found, strict=True):
        code = (
            "interest.floor-replaced" if terms.reply and floor is Floor.BELOW else f"interest.floor-{floor}"
        )
        trace.append(TraceStep(code, {"rate": shown, "lpr": lpr.per_million, "day": signed}, rules))
    if lpr.provisional:
        trace.append(TraceStep("interest.lpr-provisional"))
    return max(found, key=(Floor.KEPT, Floor.UNCLEAR, Floor.BELOW).index)


def _held(rate: AgreedRate, debt: Overdue, situation: Situation, law: Law) -> list[_Held]:
    """A rate as it is held to the floor: once, or for every LPR that it follows where the LPR changes."""
    share = Fraction(rate.parts, rate.of)
    if not isinstance(rate, LprLinked):
        return [(told(rate), share, YEAR_DAYS if isinstance(rate, PerDay) else (1,))]
    found: list[_Held] = []
    for part in _parts(rate, debt, situation, law):
        # the part starts with the LPR it follows: an announcement, or the one in force before it
        shown = told(rate) if rate.at is At.SIGNING else part.told
        found.append((shown, part.per_day * rate.year_days, (1,)))
    return found


def _compared(share: Fraction, days: tuple[int, ...], lpr: Fraction) -> Floor:
    yearly = [share * one for one in days]
    if min(yearly) >= lpr:
        return Floor.KEPT
    return Floor.UNCLEAR if max(yearly) >= lpr else Floor.BELOW
