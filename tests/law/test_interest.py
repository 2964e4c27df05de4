"""Interest: the worked case, every kind of change, and a slow day-by-day oracle that must agree."""

from __future__ import annotations

import re
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from ledger.core.errors import Refused
from ledger.core.money import Money, parse_money
from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor, Unsized
from ledger.law.due import SIGNED, Law, Situation, State
from ledger.law.interest import Interest, interest_on
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
)
from ledger.law.late_rate import Floor
from ledger.law.rate_kinds import AgreedRate, At, LprLinked, PerDay, PerYear
from ledger.words.terms import TERM_WORDS
from ledger.words.trace import say_step

LAW = Law.shipped()
DUE = date(2025, 7, 31)
ONE_DAY, FIRST = timedelta(days=1), {"order": Order.PRINCIPAL}
FIVE, THREE = PerDay(5), PerDay(3)


def on(text: str) -> date:
    return date.fromisoformat(f"2025-{text}" if len(text) < 8 else text)


def yuan(text: str) -> Money:
    return parse_money(text)


def situation(signed: str | None = "2025-06-10", **facts: Any) -> Situation:
    days: dict[str, date | None] = {SIGNED: date.fromisoformat(signed)} if signed else {}
    return Situation(**{"days": days, "debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL, **facts})


def ask(
    day: str, *changes: Change, principal: str = "100万", facts: Situation | None = None, **rates: Any
) -> Interest:
    found = interest_on(
        OwedSum(yuan(principal), DUE, changes), on(day), facts or situation(), LAW, **FIRST | rates
    )
    for step in found.trace:
        zh, en = say_step(step, "zh"), say_step(step, "en")
        assert re.search("[一-鿿]", zh)
        assert not re.search("[一-鿿]", en)
        assert "{" not in zh + en
    assert sum((one.product for one in found.segments), Fraction(0)) == found.exact
    assert (found.amount is None) == (found.missing is not None) == (found.state is State.UNDETERMINED)
    return found


def sum_of(found: Interest) -> int:
    assert found.amount is not None
    return found.amount.minor


def codes(found: Interest) -> list[str]:
    return [step.code.partition(".")[2] for step in found.trace]


def laws(found: Interest, code: str) -> list[str]:
    [step] = [step for step in found.trace if step.code == f"interest.{code}"]
    return [one.id for one in step.law]


# ---- the worked case and what changes it


def test_the_worked_case() -> None:
    found = ask("10-31")
    assert (found.amount, found.days_overdue) == (yuan("46,000.00"), 92)
    assert found.exact == 4_600_000
    assert (found.unpaid, found.disputed, found.overpaid) == (yuan("100万"), Money(0), Money(0))
    assert laws(found, "rate-statutory") == ["SME-19"]
    assert [say_step(one.step()) for one in found.segments] == [
        "2025-08-01 至 2025-10-31：1,000,000.00 元 × 日利率 0.05% × 92 日 = 46,000.00 元"
    ]


@pytest.mark.parametrize(("day", "fen", "days"), [("07-30", 0, 0), ("07-31", 0, 0), ("08-01", 50_000, 1)])
def test_the_due_day_itself_is_not_overdue(day: str, fen: int, days: int) -> None:
    found = ask(day)
    assert (sum_of(found), found.days_overdue) == (fen, days)
    assert ("not-overdue" in codes(found)) == (days == 0)


def segments(found: Interest) -> list[tuple[str, str, str, int]]:
    return [
        (f"{one.first:%m-%d}", f"{one.last:%m-%d}", str(one.bearing), one.amount.minor // 1_000_000)
        for one in found.segments
    ]


@pytest.mark.parametrize(
    ("changes", "expected", "yuan_owed", "days"),
    [
        # A payment ends the interest on its part with its own day: 15 days of 100, 77 days of 70.
        (
            [SumPayment(on("08-15"), yuan("30万"))],
            [("08-01", "08-15", "bears", 100), ("08-16", "10-31", "bears", 70)],
            "34450",
            92,
        ),
        (
            [SumPayment(on("08-15"), yuan("10万")), SumPayment(on("08-15"), yuan("20万"))],
            [("08-01", "08-15", "bears", 100), ("08-16", "10-31", "bears", 70)],
            "34450",
            92,
        ),
        ([SumPayment(on("07-15"), yuan("30万"))], [("08-01", "10-31", "bears", 70)], "32200", 92),
        ([SumPayment(on("07-31"), yuan("100万"))], [("08-01", "10-31", "paid", 0)], "0", 0),
        (
            [SumPayment(on("09-30"), yuan("100万"))],
            [("08-01", "09-30", "bears", 100), ("10-01", "10-31", "paid", 0)],
            "30500",
            61,
        ),
        ([SumPayment(on("10-31"), yuan("100万"))], [("08-01", "10-31", "bears", 100)], "46000", 92),
        ([SumPayment(on("11-01"), yuan("100万"))], [("08-01", "10-31", "bears", 100)], "46000", 92),
        (
            [SumPayment(on("08-15"), yuan("100万")), PaymentReturned(on("08-20"), yuan("100万"))],
            [
                ("08-01", "08-15", "bears", 100),
                ("08-16", "08-20", "paid", 0),
                ("08-21", "10-31", "bears", 100),
            ],
            "43500",
            92,
        ),
        (
            [PrincipalReversed(on("08-15"), yuan("40万"))],
            [("08-01", "08-15", "bears", 100), ("08-16", "10-31", "bears", 60)],
            "30600",
            92,
        ),
        # A disputed part bears nothing while the dispute lasts; the undisputed one goes on.
        (
            [Disputed(on("08-01"), yuan("20万"), on("09-01"))],
            [
                ("08-01", "08-01", "bears", 100),
                ("08-02", "09-01", "bears", 80),
                ("09-02", "10-31", "bears", 100),
            ],
            "42900",
            92,
        ),
        (
            [Disputed(on("07-10"), yuan("100万"))],
            [("08-01", "10-31", "disputed", 0)],
            "0",
            92,
        ),
        (
            [Disputed(on("07-10"), yuan("30万")), SumPayment(on("08-31"), yuan("70万"))],
            [("08-01", "08-31", "bears", 70), ("09-01", "10-31", "disputed", 0)],
            "10850",
            92,
        ),
        # A respite: what had accrued stays, the days of the respite bear nothing, the count starts anew.
        (
            [Extended(on("08-10"), on("09-30"))],
            [
                *[("08-01", "08-10", "bears", 100), ("08-11", "09-30", "extended", 0)],
                ("10-01", "10-31", "bears", 100),
            ],
            "20500",
            31,
        ),
        (
            [Extended(on("07-20"), on("08-31"))],
            [("08-01", "09-01", "extended", 0), ("09-02", "10-31", "bears", 100)],  # 31 August is a Sunday
            "30000",
            60,
        ),
        ([Extended(on("07-20"), on("07-25"))], [("08-01", "10-31", "bears", 100)], "46000", 92),
        (
            [RateAgreed(on("09-01"), PerDay(3))],
            [("08-01", "08-31", "bears", 100), ("09-01", "10-31", "bears", 100)],
            "33800",
            92,
        ),
    ],
)  # fmt: skip
def test_what_happens_to_a_debt(
    changes: list[Change], expected: list[tuple[str, str, str, int]], yuan_owed: str, days: int
) -> None:
    found = ask("10-31", *changes)
    assert segments(found) == expected
    assert (found.amount, found.days_overdue) == (yuan(yuan_owed), days)
    assert ask("10-31", *reversed(changes)) == found


def test_overpayment_is_told_and_bears_nothing() -> None:
    found = ask("10-31", SumPayment(on("08-10"), yuan("120万")))
    assert (found.unpaid, found.overpaid, found.amount) == (Money(0), yuan("20万"), yuan("5000"))
    back = ask("10-31", SumPayment(on("08-10"), yuan("120万")), PaymentReturned(on("08-20"), yuan("20万")))
    assert (back.overpaid, back.amount) == (Money(0), yuan("5000"))


def test_what_was_decided_where_the_texts_are_open_is_said() -> None:
    found = ask(
        "10-31",
        SumPayment(on("08-15"), yuan("1万")),
        Disputed(on("08-15"), yuan("1万")),
        Extended(on("08-20"), on("08-25")),
    )
    assert codes(found)[-4:] == ["disputed", "extended", "on-principal", "total"]
    assert laws(found, "disputed") == ["SME-40"]
    assert found.disputed == yuan("1万")
    assert "on-principal" not in codes(ask("10-31", SumPayment(on("07-15"), yuan("1万"))))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: OwedSum(Money(-1), DUE), "interest.negative"),
        (lambda: OwedSum(Money(1), DUE, (SumPayment(DUE, Money(-1)),)), "interest.negative"),
        (lambda: OwedSum(Money(1), DUE, (SumPayment(DUE, Money(1, "USD")),)), "money.other-currency"),
        (lambda: OwedSum(Money(1), DUE, (Disputed(DUE, Money(1), DUE - ONE_DAY),)), "interest.backwards"),
        (lambda: OwedSum(Money(1), DUE, (Extended(DUE, DUE - ONE_DAY),)), "interest.backwards"),
        (
            lambda: OwedSum(Money(1), DUE, (RateAgreed(DUE, FIVE), RateAgreed(DUE, THREE))),
            "interest.two-rates",
        ),
        (lambda: PerDay(-1), "rate.ratio"),
        (lambda: PerYear(1, 0, 365), "rate.ratio"),
        (lambda: PerYear(1, 100, 366), "rate.year-days"),
        (lambda: LprLinked(364), "rate.year-days"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(make: Any, code: str) -> None:
    with pytest.raises(Refused) as caught:
        make()
    [problem] = caught.value.problems
    assert problem.code == code
    assert all(sentence.format_map(problem.params) for sentence in TERM_WORDS[code])


# ---- which rate


@pytest.mark.parametrize(
    ("rate", "fen"),
    [
        (PerDay(3), 2_760_000),
        (PerDay(0), 0),
        (PerDay(1, 3000), 3_066_667),
        (PerYear(365, 10_000, 365), 920_000),
        (PerYear(365, 10_000, 360), 932_778),
        (LprLinked(365), 756_164),  # 3.00 % of a million for 92 days
        (LprLinked(360, At.SIGNING, 3, 2), 1_150_000),
        (LprLinked(365, At.FLOATING), 756_164),
    ],
)
def test_an_agreed_rate_counts_as_agreed(rate: AgreedRate, fen: int) -> None:
    found = ask("10-31", agreed=rate)
    assert sum_of(found) == fen
    assert codes(found)[0] == "rate-agreed"
    exact = found.exact.denominator == 1
    assert codes(found)[-1] == ("total" if exact else "total-rounded")


def test_a_floating_rate_follows_every_announcement() -> None:
    facts = situation("2024-05-01")
    debt = OwedSum(yuan("100万"), date(2024, 5, 31))
    found = interest_on(debt, date(2025, 6, 30), facts, LAW, agreed=LprLinked(360, At.FLOATING))
    # LPR 3.45 %, from 22 July 3.35 %, from 21 October 3.10 %, from 20 May 2025 3.00 %.
    told = [(one.first.isoformat(), one.days, one.rate.told["lpr"]) for one in found.segments]
    assert told == [
        ("2024-06-01", 51, 34_500),
        ("2024-07-22", 91, 33_500),
        ("2024-10-21", 211, 31_000),
        ("2025-05-20", 42, 30_000),
    ]
    assert sum_of(found) == round(
        Fraction(100_000_000 * (51 * 345 + 91 * 335 + 211 * 310 + 42 * 300), 3_600_000)
    )
    assert not found.provisional


def test_an_lpr_that_may_have_changed_since_is_provisional() -> None:
    found = ask("2026-10-31", agreed=LprLinked(365, At.FLOATING))
    assert found.provisional
    assert "lpr-provisional" in codes(found)
    assert not ask("2026-10-31", agreed=LprLinked(365)).provisional, "the one at signing is known"
    assert ask("10-31", facts=situation("2019-01-01"), agreed=LprLinked(365)).missing == "lpr"


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        (situation("2025-06-10"), ["SME-19"]),
        (situation("2025-05-31"), ["SME-18", "SME-19"]),
        (situation("2025-06-10", debtor=Debtor.LARGE), ["SME-19"]),
        (situation("2025-06-10", creditor_size=Size.MEDIUM), ["SME-19"]),
        (situation("2020-08-31"), "deciding-day"),
        (situation(None), SIGNED),
        (situation(debtor=None), "debtor-class"),
        (situation(creditor_size=None), "creditor-size"),
        (situation(debtor=Debtor.GROUP), "debtor-public-funding"),
        (situation(debtor=Debtor.FUNDED_GROUP), ["SME-19"]),
        (situation(debtor=Debtor.OTHER), "owed-for"),
        (situation(creditor_size=Size.LARGE), "owed-for"),
        (situation(creditor_size=Unsized.INDIVIDUAL), "owed-for"),
        (situation(purchase=None), "owed-for"),
        (situation(purchase=False), "agreed-rate"),
    ],
)
def test_the_statutory_rate_only_where_the_law_makes_it_apply(facts: Situation, answer: Any) -> None:
    found = ask("10-31", facts=facts)
    if isinstance(answer, list):
        assert (sum_of(found), laws(found, "rate-statutory")) == (4_600_000, answer)
    else:
        assert (found.amount, found.missing) == (None, answer)
        assert codes(found)[-1] == ("law-not-chosen" if answer == "deciding-day" else "untold")
        assert ask("07-31", facts=facts).amount == Money(0), "nothing is owed yet, whatever the rate"


def test_the_statutory_rate_under_728_alone() -> None:
    debt = OwedSum(yuan("100万"), date(2022, 7, 29))
    found = interest_on(debt, date(2022, 8, 8), situation("2022-01-10"), LAW)
    assert (sum_of(found), laws(found, "rate-statutory")) == (500_000, ["SME-18"])


@pytest.mark.parametrize(
    ("rate", "floor"),
    [
        (PerYear(300, 10_000, 365), Floor.KEPT),  # LPR at signing: 3.00 %
        (PerYear(299, 10_000, 365), Floor.BELOW),
        (PerDay(5), Floor.KEPT),
        (PerDay(1, 20_000), Floor.BELOW),
        (PerDay(825, 10_000_000), Floor.UNCLEAR),  # 2.97 % of 360 days, 3.01 % of 365
        (LprLinked(365), Floor.KEPT),
        (LprLinked(365, At.FLOATING, 9, 10), Floor.BELOW),
    ],
)
def test_a_rate_below_the_floor_is_flagged_and_not_replaced(rate: AgreedRate, floor: Floor) -> None:
    found = ask("10-31", agreed=rate)
    assert found.floor == floor
    assert laws(found, f"floor-{floor}") == ["SME-17"]
    assert ask("10-31", agreed=rate, facts=situation(debtor=Debtor.OTHER)).floor is None
    untold = ask("10-31", agreed=rate, facts=situation(debtor=None))
    assert (untold.floor, untold.amount) == (Floor.UNTOLD, found.amount)


def test_a_floor_that_rests_on_an_lpr_not_known_for_sure_says_so() -> None:
    debt, facts = OwedSum(yuan("1万"), date(2026, 11, 2)), situation("2026-10-12")
    found = interest_on(debt, date(2026, 11, 12), facts, LAW, agreed=FIVE)
    assert (found.amount, found.floor) == (yuan("50"), Floor.KEPT)
    assert "lpr-provisional" in codes(found)


def test_a_later_rate_is_held_to_the_floor_too() -> None:
    found = ask("10-31", RateAgreed(on("09-01"), PerDay(0)), agreed=FIVE)
    assert (found.amount, found.floor) == (yuan("15500"), Floor.BELOW)
    assert ask("10-31", RateAgreed(on("07-01"), FIVE), facts=situation(None)).amount == yuan("46000")


def test_the_courts_reply_only_as_the_book_chose() -> None:
    large = situation(debtor=Debtor.LARGE)
    found = ask("10-31", facts=large, reply=LprLinked(365))
    assert (sum_of(found), laws(found, "rate-reply"), found.floor) == (756_164, ["SME-08"], None)
    found = ask("10-31", facts=large, agreed=PerDay(1), reply=LprLinked(365))
    assert (sum_of(found), laws(found, "rate-reply-agreed"), found.floor) == (920_000, ["SME-08"], Floor.KEPT)
    found = ask("10-31", facts=large, agreed=PerDay(1, 20_000), reply=LprLinked(365))
    assert (sum_of(found), laws(found, "rate-reply-unlawful")) == (756_164, ["SME-08"])
    assert found.floor is Floor.BELOW
    assert "floor-replaced" in codes(found), "it is not computed as agreed"
    assert "floor-below" not in codes(found)
    for wrong in (situation(), situation(debtor=Debtor.LARGE, creditor_size=Size.LARGE)):
        with pytest.raises(Refused, match=r"interest\.reply"):
            ask("10-31", facts=wrong, reply=LprLinked(365))
    with pytest.raises(Refused, match=r"interest\.reply"):  # not yet in force
        interest_on(OwedSum(Money(1), date(2024, 1, 1)), date(2024, 8, 26), large, LAW, reply=LprLinked(365))


@pytest.mark.parametrize(("parts", "fen"), [(1, 1), (3, 2), (5, 3), (7, 4), (2, 1)])
def test_only_the_total_is_rounded_and_a_half_goes_up(parts: int, fen: int) -> None:
    debt = OwedSum(Money(1), DUE, (SumPayment(DUE + ONE_DAY, Money(0)),))  # two segments' worth of days
    found = interest_on(debt, DUE + ONE_DAY, situation(), LAW, agreed=PerDay(parts, 2))
    assert sum_of(found) == fen
    thirds = interest_on(OwedSum(Money(1), DUE), DUE + 3 * ONE_DAY, situation(), LAW, agreed=PerDay(1, 3))
    assert sum_of(thirds) == 1
