"""The doubled part of the interest after a judgment, and limitation told beside old debts."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.cli.exits import ExitCode
from ledger import Refused
from ledger.core.money import Money
from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import SIGNED, Law, Situation, State
from ledger.law.interest import interest_on
from ledger.law.interest_parts import OwedSum, SumPayment
from ledger.law.judgment_interest import LatePerformance, Ordered, doubled_interest
from ledger.words.trace import say_step
from tests.conftest import Run

LAW = Law.shipped()
ENDS = date(2025, 7, 31)
MILLION = Money(100_000_000)


def day(text: str) -> date:
    """A day of 2025 unless the year is given."""
    return date.fromisoformat(text if len(text) > 5 else f"2025-{text}")


def reckon(ordered: Ordered, on: str) -> LatePerformance:
    """The answer, with every step put into words of both languages."""
    found = doubled_interest(ordered, day(on), LAW)
    for step in found.trace:
        zh, en = say_step(step, "zh"), say_step(step, "en")
        assert re.search("[一-鿿]", zh)
        assert not re.search("[一-鿿]", en)
        assert "{" not in zh + en
    return found


def codes(found: LatePerformance) -> list[str]:
    """The codes of the steps about judgments."""
    return [step.code.partition(".")[2] for step in found.trace if step.code.startswith("judgment.")]


def test_each_day_after_the_time_set_bears_a_hundred_and_seventy_five_millionths() -> None:
    found = reckon(Ordered(MILLION, ENDS), "10-31")
    assert found.amount == Money(92 * 17_500)
    assert codes(found) == ["basis", "start", "rate", "ordinary"]
    assert {one.id for step in found.trace for one in step.law} == {"CT-06", "CT-07", "CT-08", "CT-09"}
    assert reckon(Ordered(MILLION, ENDS), "07-31").amount == Money(0)
    assert reckon(Ordered(MILLION, ENDS), "08-01").amount == Money(17_500)
    assert "start-with-force" in codes(reckon(Ordered(MILLION, ENDS, sets_a_time=False), "10-31"))


def test_payments_and_stays_take_their_days_and_their_part() -> None:
    paid, stayed = (SumPayment(day("09-30"), Money(40_000_000)),), ((day("08-10"), day("08-19")),)
    found = reckon(Ordered(MILLION, ENDS, paid=paid, stayed=stayed), "10-31")
    assert found.amount == Money(1_218_000)  # 9 + 42 days of a million, 31 of 600,000
    assert found.unpaid == Money(60_000_000)
    assert codes(found)[3:] == ["stayed", "stay", "order", "ordinary"]


@pytest.mark.parametrize(
    ("on", "basis"), [("2020-06-30", "CT-17"), ("2022-06-30", "CT-18"), ("2024-06-30", "CT-06")]
)
def test_the_article_is_that_of_the_day(on: str, basis: str) -> None:
    found = reckon(Ordered(MILLION, date(2019, 12, 31)), on)
    assert [one.id for one in found.trace[0].law] == [basis]


def test_delay_before_the_interpretation_cannot_be_told() -> None:
    found = reckon(Ordered(MILLION, date(2014, 7, 30)), "2015-01-31")
    assert (found.state, found.amount, found.missing) == (State.UNDETERMINED, None, "loan-rate")
    assert [one.id for one in found.trace[-1].law] == ["CT-15"]
    assert reckon(Ordered(MILLION, date(2014, 8, 1)), "2014-08-11").amount == Money(175_000)


def test_foreign_money_bears_it_in_its_own() -> None:
    found = reckon(Ordered(Money(100_000_000, "USD"), ENDS), "08-10")
    assert (found.amount, "foreign-money" in codes(found)) == (Money(175_000, "USD"), True)


def test_a_stay_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused, match=r"interest\.backwards"):
        Ordered(MILLION, ENDS, stayed=((day("08-10"), day("08-09")),))


@settings(max_examples=100)
@given(
    st.integers(1, 10**11),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 10**10)), max_size=4),
    st.lists(st.tuples(st.integers(1, 100), st.integers(0, 30)), max_size=3),
    st.integers(0, 150),
)
def test_day_by_day_it_comes_to_the_same(
    sum_: int, paid: list[tuple[int, int]], stays: list[tuple[int, int]], days: int
) -> None:
    """Worked out a second time: every day by itself, at what was unpaid at the end of the day before."""
    payments = tuple(SumPayment(ENDS + timedelta(days=at), Money(amount)) for at, amount in paid)
    stayed = tuple((ENDS + timedelta(days=at), ENDS + timedelta(days=at + more)) for at, more in stays)
    total = Fraction(0)
    for at in range(1, days + 1):
        today = ENDS + timedelta(days=at)
        left = sum_ - sum(one.amount.minor for one in payments if one.day < today)
        if left > 0 and not any(first <= today <= last for first, last in stayed):
            total += Fraction(left * 175, 1_000_000)
    found = doubled_interest(
        Ordered(Money(sum_), ENDS, paid=payments, stayed=stayed), ENDS + timedelta(days), LAW
    )
    assert sum((one.product for one in found.segments), Fraction(0)) == total
    assert found.amount is not None
    assert abs(found.amount.minor - total) <= Fraction(1, 2)


def test_at_the_command_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    given = ["calc", "judgment", "--amount", "100万", "--on", "2025-10-31"]
    code, text, _ = run(*given, "--pay-by", "2025-07-31")
    assert (code, "Doubled part: CNY 16,100.00" in text) == (ExitCode.DONE, True)
    code, text, _ = run(*given, "--in-force", "2025-07-31", "--json")
    assert json.loads(text)["judgment"]["amount"] == {"amount": "16100.00", "currency": "CNY"}
    assert run(*given, "--pay-by", "2014-01-01")[0] == ExitCode.NOT_FOUND
    for wrong in ([], ["--pay-by", "2025-07-31", "--in-force", "2025-07-31"]):
        code, _, error = run(*given, *wrong)
        assert (code, "--in-force" in error) == (ExitCode.REFUSED, True)


# --- Limitation ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "on", "code", "ends", "law"),
    [
        ("2022-09-01", "2024-09-01", None, None, None),
        ("2022-09-01", "2024-09-02", "running", "2025-09-01", "CC-06"),
        ("2022-09-01", "2025-09-01", "running", "2025-09-01", "CC-06"),
        ("2022-09-01", "2025-09-02", "passed", "2025-09-01", "CC-06"),
        ("2018-09-01", "2021-10-01", "passed", "2021-09-01", "CC-07"),
        (
            "2016-09-01",
            "2019-01-01",
            "running",
            "2019-09-01",
            "CC-07",
        ),  # not barred on 2017-10-01: three years
        ("2015-09-01", "2019-01-01", "passed", "2017-09-01", "CC-08"),
    ],
)
def test_limitation_is_told_and_takes_nothing_away(
    due: str, on: str, code: str | None, ends: str | None, law: str | None
) -> None:
    situation = Situation(
        days={SIGNED: date(2015, 1, 1)}, debtor=Debtor.OTHER, creditor_size=Size.LARGE, purchase=False
    )
    found = interest_on(OwedSum(MILLION, day(due)), day(on), situation, LAW)
    told = [step for step in found.trace if step.code.startswith("limitation.")]
    assert [step.code for step in told] == ([f"limitation.{code}"] if code else [])
    for step in told:
        assert (step.params["day"], step.law[0].id) == (ends, law)
        assert re.search("不影响计算", say_step(step, "zh"))
    assert found.unpaid == MILLION
    done = interest_on(OwedSum(MILLION, day(due), (SumPayment(day(due), MILLION),)), day(on), situation, LAW)
    assert not [step for step in done.trace if step.code.startswith("limitation.")]
