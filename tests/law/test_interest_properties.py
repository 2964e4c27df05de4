"""Interest held to a slow oracle that walks day by day, and to what must be true of any interest."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.core.money import Money
from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import SIGNED, Law, Situation
from ledger.law.interest import interest_on
from ledger.law.interest_order import Order
from ledger.law.interest_parts import (
    Change,
    Disputed,
    Extended,
    OwedSum,
    PaymentReturned,
    PrincipalReversed,
    RateAgreed,
    SumPayment,
    accrue,
)
from ledger.law.late_rate import RateTerms, rate_parts
from ledger.law.rate_kinds import AgreedRate, At, LprLinked, Overdue, PerDay, PerYear

LAW = Law.shipped()
FIRST = Order.PRINCIPAL
DUE = date(2024, 6, 30)
HORIZON = 420
SITUATION = Situation(days={SIGNED: date(2024, 3, 1)}, debtor=Debtor.PUBLIC, creditor_size=Size.SMALL)

days = st.integers(-30, HORIZON).map(lambda n: DUE + timedelta(days=n))
later_days = st.integers(0, HORIZON).map(lambda n: DUE + timedelta(days=n))
lengths = st.integers(0, 120).map(lambda n: timedelta(days=n))
sums = st.integers(0, 400_000).map(Money)
parts = st.integers(0, 30)
rates: st.SearchStrategy[AgreedRate] = st.one_of(
    st.builds(PerDay, parts),
    st.builds(PerYear, parts, st.just(100), st.sampled_from((360, 365))),
    st.builds(LprLinked, st.sampled_from((360, 365)), st.sampled_from(At), parts, st.just(10)),
)
changes: st.SearchStrategy[Change] = st.one_of(
    st.builds(SumPayment, days, sums),
    st.builds(SumPayment, days, sums),
    st.builds(PaymentReturned, days, sums),
    st.builds(PrincipalReversed, days, sums),
    st.builds(lambda day, amount, n: Disputed(day, amount, day + n), days, sums, lengths),
    st.builds(Disputed, days, sums),
    st.builds(lambda day, n: Extended(day, day + n), days, lengths),
)
switches = st.dictionaries(days, rates, max_size=2).map(
    lambda agreed: [RateAgreed(day, rate) for day, rate in agreed.items()]
)
histories = st.builds(lambda one, two: (*one, *two), st.lists(changes, max_size=7), switches)
principals = st.integers(0, 1_000_000).map(Money)


def rate_of_day(day: date, agreed: AgreedRate | None, history: tuple[Change, ...]) -> Fraction:
    """The share of one day, found by looking."""
    known = [(one.day, one.rate) for one in history if isinstance(one, RateAgreed) and one.day <= day]
    rate = max(known, key=lambda one: one[0])[1] if known else agreed
    if rate is None:
        return Fraction(5, 10_000)
    share = Fraction(rate.parts, rate.of)
    if isinstance(rate, PerDay):
        return share
    if isinstance(rate, LprLinked):
        fixed = {At.SIGNING: SITUATION.days[SIGNED], At.BREACH: DUE + timedelta(days=1)}
        look = fixed.get(rate.at, day)
        assert look
        announced = [on for on in LAW.rates.one_year_per_million if on <= look]
        share *= Fraction(LAW.rates.one_year_per_million[max(announced)], 1_000_000)
    return share / rate.year_days


def later(day: date) -> date:
    """A respite's last day, or the next working day after one that is none (Civil Code, article 203)."""
    while not LAW.calendar.is_working_day(day):
        day += timedelta(days=1)
    return day


def oracle(principal: Money, history: tuple[Change, ...], agreed: AgreedRate | None, until: date) -> Fraction:
    """Interest day by day: what is unpaid, undisputed and not put off when the day before is over."""
    total, day = Fraction(0), DUE
    while day < until:
        owed, paid, disputed, put_off = principal.minor, 0, 0, False
        for one in history:
            if one.day > day:
                continue
            if isinstance(one, PrincipalReversed):
                owed -= one.amount.minor
            elif isinstance(one, SumPayment):
                paid += one.amount.minor
            elif isinstance(one, PaymentReturned):
                paid -= one.amount.minor
            elif isinstance(one, Disputed) and (one.settled_on is None or one.settled_on > day):
                disputed += one.amount.minor
            elif isinstance(one, Extended) and later(one.until) > day:
                put_off = True
        day += timedelta(days=1)
        if not put_off:
            total += max(0, max(0, owed) - paid - disputed) * rate_of_day(day, agreed, history)
    return total


@settings(max_examples=200)
@given(principals, histories, st.none() | rates, later_days)
def test_agrees_with_the_oracle(
    principal: Money, history: tuple[Change, ...], agreed: AgreedRate | None, until: date
) -> None:
    found = interest_on(OwedSum(principal, DUE, history), until, SITUATION, LAW, agreed=agreed, order=FIRST)
    assert found.exact == oracle(principal, history, agreed, until)
    assert found.amount is not None
    assert abs(found.amount.minor - found.exact) <= Fraction(1, 2)
    assert found.amount.minor - found.exact != Fraction(-1, 2), "a half goes up"


@settings(max_examples=200)
@given(principals, histories, st.none() | rates, later_days, later_days)
def test_interest_adds_up_over_any_split_and_never_falls(
    principal: Money, history: tuple[Change, ...], agreed: AgreedRate | None, one: date, other: date
) -> None:
    middle, until = min(one, other), max(one, other)
    debt = OwedSum(principal, DUE, history)
    switched = tuple((change.day, change.rate) for change in history if isinstance(change, RateAgreed))
    first = DUE + timedelta(days=1)
    shares = rate_parts(RateTerms(agreed, switched), Overdue(first, until, first), SITUATION, LAW, [])

    def between(after: date, until: date) -> Fraction:
        return sum((segment.product for segment in accrue(debt, shares, after, until)), Fraction(0))

    assert between(DUE, middle) + between(middle, until) == between(DUE, until)
    assert 0 <= between(DUE, middle) <= between(DUE, until)
    assert between(DUE, DUE) == between(DUE - timedelta(days=9), DUE) == 0


@settings(max_examples=200)
@given(principals, sums, histories, st.none() | rates, later_days)
def test_a_larger_sum_never_bears_less(
    principal: Money, more: Money, history: tuple[Change, ...], agreed: AgreedRate | None, until: date
) -> None:
    small, large = (
        interest_on(OwedSum(one, DUE, history), until, SITUATION, LAW, agreed=agreed, order=FIRST).exact
        for one in (principal, principal + more)
    )
    assert small <= large


@settings(max_examples=200)
@given(principals, histories, st.none() | rates, later_days, st.randoms())
def test_the_order_in_which_changes_are_told_plays_no_part(
    principal: Money, history: tuple[Change, ...], agreed: AgreedRate | None, until: date, random: object
) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = (
        interest_on(OwedSum(principal, DUE, tuple(told)), until, SITUATION, LAW, agreed=agreed, order=FIRST)
        for told in (history, shuffled)
    )
    assert (one.exact, one.segments, one.days_overdue) == (other.exact, other.segments, other.days_overdue)
    assert (one.unpaid, one.disputed, one.overpaid) == (other.unpaid, other.disputed, other.overpaid)


@settings(max_examples=200)
@given(principals, histories, later_days)
def test_segments_cover_every_day_once_and_differ_from_their_neighbours(
    principal: Money, history: tuple[Change, ...], until: date
) -> None:
    found = interest_on(OwedSum(principal, DUE, history), until, SITUATION, LAW, order=FIRST)
    ends = [DUE, *(one.last for one in found.segments)]
    assert [one.first for one in found.segments] == [end + timedelta(days=1) for end in ends[:-1]]
    assert ends[-1] == until
    told = [(one.bearing, one.amount, one.rate) for one in found.segments]
    assert all(one != other for one, other in pairwise(told))
    assert sum(one.days for one in found.segments) == (until - DUE).days
    assert min(found.days_overdue, found.unpaid.minor, found.disputed.minor, found.overpaid.minor) >= 0
