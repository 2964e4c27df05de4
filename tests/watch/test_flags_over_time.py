"""Flags over time: levels by threshold, what stood on a day, and the explanation of each."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ledger import Book, Refused
from ledger.core.errors import NotFound
from ledger.queries.flag_summary import summary
from ledger.queries.flag_words import basis, clears, sentence
from ledger.queries.flags import flag, standing_flags
from ledger.queries.objects import names_of
from ledger.rules.rule import Clear, Found, Undetermined
from ledger.watch.explain import Supplier, explain, explain_flag
from ledger.watch.sweep import sweep
from tests.conftest import Say, TestClock
from tests.worlds.one_contract import World


@pytest.fixture
def clock() -> TestClock:
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


@pytest.fixture
def world(say: Say, clock: TestClock) -> World:
    """Goods worth 1,000,000.00 delivered on 2025-07-01, due by law on 2025-07-31."""
    clock.to("2025-07-02")
    made = World(say)
    made.debt = made.owe()  # type: ignore[attr-defined]
    made.do("delivered", "2025-07-01")
    return made


def test_a_threshold_of_the_book_delays_the_breach(
    book: Book, world: World, clock: TestClock, say: Say
) -> None:
    say("threshold.set", "2025-07-02", name="payment.overdue.breach-after", value=30)
    seen = []
    for day in ("2025-08-01", "2025-08-30", "2025-08-31", "2025-09-01"):
        clock.to(day)
        swept = sweep(book)
        seen.append((swept.raised, swept.changed, swept.levels, swept.breaches))
    assert seen == [
        ({"payment.overdue": 1}, {}, {"warn": 1}, 0),
        ({}, {}, {"warn": 1}, 0),
        ({}, {"payment.overdue": 1}, {"breach": 1}, 1),
        ({}, {}, {"breach": 1}, 0),
    ]


def test_a_threshold_has_bounds(say: Say, book: Book) -> None:
    with pytest.raises(Refused) as refused:
        say("threshold.set", "2025-07-02", name="contract.stale.warn-after", value=0)
    assert [one.code for one in refused.value.problems] == ["number.out-of-range"]


def test_a_part_payment_changes_the_sum_of_the_flag(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-08-01")
    sweep(book)
    [before] = standing_flags(book.store, book.id)
    assert (before.amount, before.currency, before.body) == (100_000_000, "CNY", world.buyer)
    clock.to("2025-08-02")
    world.do("paid", "2025-08-02", obligation=world.debt, amount=40_000_000)  # type: ignore[attr-defined]
    assert sweep(book).changed == {"payment.overdue": 1}
    [after] = standing_flags(book.store, book.id)
    assert (after.id, after.amount, after.raised_on) == (
        before.id,
        60_100_000,
        "2025-08-01",
    )  # two days of interest first


def test_what_stood_on_a_day(book: Book, world: World, clock: TestClock) -> None:
    for day, paid in (("2025-08-01", 0), ("2025-08-02", 40_000_000), ("2025-08-04", 60_000_000)):
        clock.to(day)
        if paid:
            world.do("paid", day, obligation=world.debt, amount=paid)  # type: ignore[attr-defined]
        sweep(book)
    days = ("2025-07-31", "2025-08-01", "2025-08-02", "2025-08-03", "2025-08-04")
    found = {one.day: (one.keys, one.count, one.amount) for one in summary(book.store, book.id, days)}
    keys = ("payment.overdue", "breach", world.buyer, "990100")
    assert found == {
        "2025-08-01": (keys, 1, 100_000_000),
        "2025-08-02": (keys, 1, 60_100_000),  # interest of two days came before the sum
        "2025-08-03": (keys, 1, 60_100_000),
        "2025-08-04": (("interest.unpaid", "warn", world.buyer, "990100"), 1, 160_100),
    }


def test_the_flag_in_words(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-08-01")
    sweep(book)
    [one] = standing_flags(book.store, book.id)
    names = names_of(book, {world.buyer})
    assert sentence(one, names, "2025-08-11", "zh") == (
        "长平市教育局应于 2025-07-31 前付清的款项，至 2025-08-11 已逾期 11 日，"
        "无争议部分尚有 1,000,000.00 元未付。"
    )
    assert "11 days later" in sentence(one, names, "2025-08-11", "en")
    law = explain(book, one.rule, one.subject, "2025-08-11").law
    told = basis(one, law, "zh")
    assert any("优化营商环境条例" in line for line in told)
    assert any("第802号" in line and "第九条" in line for line in told)
    assert clears(one, "zh")


def test_an_explanation_has_everything(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-10-31")
    sweep(book)
    [one] = standing_flags(book.store, book.id)
    told = explain_flag(book, one.id, "2025-10-31")
    assert isinstance(told.verdict, Found)
    assert told.standing_flag == one == flag(book.store, book.id, one.id)
    assert told.due is not None
    assert told.interest is not None
    assert told.interest.amount is not None
    assert told.interest.amount.minor == 4_600_000
    assert int(one.subject.rpartition("-")[2]) in told.entries
    assert int(one.id.rpartition("-")[2]) in told.entries
    before = explain_flag(book, f"payment.overdue:{one.subject}", "2025-07-31")
    assert isinstance(before.verdict, Clear)


def test_what_cannot_be_told_names_the_field_and_who_has_it(
    book: Book, world: World, clock: TestClock
) -> None:
    clock.to("2025-10-31")
    loose = world.owe("none")
    told = explain_flag(book, f"payment.overdue:{loose}", "2025-10-31")
    assert told.verdict == Undetermined("agreed-term")
    assert told.supplier is Supplier.CLERK
    for rule in ("wage.unpaid", "deposit.not-allowed", "payment.forbidden-term"):
        asked = explain_flag(book, f"{rule}:{loose}", "2025-10-31")
        assert isinstance(asked.verdict, Clear), f"no day would make {rule} look at it"


def test_questions_about_nothing_are_refused(book: Book, world: World) -> None:
    with pytest.raises(NotFound):
        explain_flag(book, "flag-999", "2025-10-31")
    with pytest.raises(NotFound):
        explain_flag(book, "payment.overdue:obligation-999", "2025-10-31")
    with pytest.raises(Refused):
        explain_flag(book, "no.such:obligation-1", "2025-10-31")
