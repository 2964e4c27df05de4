"""Payrolls, worker by worker: deductions, overpayment, later payments, what came back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ledger import Book, Refused
from ledger.rules.rule import CLEAR, Found
from tests.conftest import Say, TestClock
from tests.worlds.wages import Site, verdict

THREE = [
    {"name": "冯甲", "amount": 600_000, "deducted": 10_000},
    {"name": "卫乙", "amount": 500_000},
    {"name": "沈丙", "amount": 500_000},
]


@pytest.fixture
def site(say: Say, clock: TestClock) -> Site:
    clock.to("2026-03-20")
    return Site(say)


def state(site: Site, lines: list[dict[str, Any]] | None = None, **members: Any) -> str:
    """A payroll of August 2025, to be paid by 15 September."""
    given = {"employer": site.contractor, "month": "2025-08", "payday": "2025-09-15", **members}
    if lines is not None:
        given |= {"workers": len(lines), "amount": sum(one["amount"] for one in lines), "lines": lines}
    return site.say("wage.payroll-stated", "2025-08-28", contract=site.contract, **given)


def pay(site: Site, payroll: str, shares: dict[int, int], day: str = "2025-09-15", **members: Any) -> str:
    lines = [{"worker": worker, "amount": amount} for worker, amount in shares.items()]
    given = {"amount": sum(shares.values()), "lines": lines, **members}
    return site.say("wage.paid", day, contract=site.contract, payroll=payroll, **given)


def left(book: Book, payroll: str) -> int:
    [(found,)] = book.store.rows('SELECT "remaining" FROM "payroll" WHERE "id" = ?', (payroll,))
    [(standing,)] = book.store.rows('SELECT "remaining" FROM "obligation_status" WHERE "id" = ?', (payroll,))
    assert found == standing
    return int(found)


def refused(work: Callable[[], Any]) -> set[str]:
    with pytest.raises(Refused) as caught:
        work()
    return {problem.code for problem in caught.value.problems}


def test_what_was_deducted_counts_as_paid_to_the_worker(site: Site, book: Book) -> None:
    payroll = state(site, THREE[:1])
    assert left(book, payroll) == 590_000
    pay(site, payroll, {1: 590_000})
    assert verdict(book, "wage.unpaid", payroll, "2025-09-16") == CLEAR
    whole = state(site, [{"name": "全扣", "amount": 300, "deducted": 300}])
    assert verdict(book, "wage.unpaid", whole, "2025-09-16") == CLEAR
    unlisted = state(site, workers=2, amount=1_000, deducted=100)
    site.say("wage.paid", "2025-09-15", contract=site.contract, payroll=unlisted, amount=900)
    assert left(book, unlisted) == 0


def test_who_got_too_much_covers_nobody_else(site: Site, book: Book) -> None:
    payroll = state(site, THREE)
    pay(site, payroll, {1: 1_600_000})
    found = verdict(book, "wage.unpaid", payroll, "2025-09-16")
    assert isinstance(found, Found)
    assert found.amount == 1_000_000
    other = state(site, THREE, month="2025-07")
    assert left(book, other) == 1_590_000  # nor another month of his own


def test_the_order_of_payments_changes_nothing(site: Site, book: Book) -> None:
    payroll = state(site, THREE)
    pay(site, payroll, {3: 500_000}, "2026-01-10", payer="wage-deposit")
    pay(site, payroll, {2: 200_000, 1: 590_000}, "2025-09-15")
    assert left(book, payroll) == 300_000
    pay(site, payroll, {2: 300_000}, "2025-12-01", payer="owner")
    assert left(book, payroll) == 0
    [(met,)] = book.store.rows('SELECT "met_on" FROM "payroll" WHERE "id" = ?', (payroll,))
    assert met == "2026-01-10"


def test_what_names_no_worker_counts_for_the_payroll(site: Site, book: Book) -> None:
    payroll = state(site, THREE)
    site.say("wage.paid", "2025-09-15", contract=site.contract, payroll=payroll, amount=1_590_000)
    assert left(book, payroll) == 0
    more = {"contract": site.contract, "payroll": payroll, "amount": 1}
    assert refused(lambda: site.say("wage.paid", "2025-09-16", **more)) == {"performance.too-much"}


def test_what_came_back_is_taken_from_whom_it_had_gone_to(site: Site, book: Book, say: Say) -> None:
    payroll = state(site, THREE)
    paid = pay(site, payroll, {1: 590_000, 2: 500_000, 3: 500_000})
    back = {"performance": paid, "payroll": payroll, "reason": "returned"}
    assert refused(lambda: say("performance.reversed", "2025-09-20", **back, amount=100)) == {
        "wage.reversal-whose"
    }
    whose = [{"worker": 2, "amount": 500_000}]
    say("performance.reversed", "2025-09-20", **back, amount=500_000, lines=whose)
    assert left(book, payroll) == 500_000
    say(
        "performance.reversed",
        "2025-09-21",
        **back,
        amount=1_090_000,
        lines=[{"worker": 1, "amount": 590_000}, {"worker": 3, "amount": 500_000}],
    )
    assert left(book, payroll) == 1_590_000


def test_payrolls_that_do_not_fit_are_refused(site: Site) -> None:
    payroll = state(site, THREE)
    assert refused(lambda: pay(site, payroll, {4: 1})) == {"wage.worker-unknown"}
    assert refused(lambda: pay(site, payroll, {1: 5}, amount=6)) == {"wage.paid-sum"}
    more = [{"name": "甲", "amount": 5, "deducted": 6}]
    assert refused(lambda: state(site, more)) == {"wage.deducted-too-much"}
    assert refused(lambda: state(site, workers=1, amount=5, deducted=6)) == {"wage.deducted-too-much"}
    twice = [{"name": "甲", "amount": 5, "worker": 2}, {"name": "乙", "amount": 5, "worker": 2}]
    assert refused(lambda: state(site, twice)) == {"wage.worker-twice"}
    assert refused(lambda: state(site, THREE, deducted=1)) == {"wage.deducted-sum"}


@pytest.mark.parametrize(
    ("month", "payday", "late"),
    [
        ("2025-08", "2025-08-31", False),
        ("2025-08", "2025-09-30", False),
        ("2025-08", "2025-10-01", True),
        ("2025-11", "2025-12-31", False),
        ("2025-11", "2026-01-01", True),
        ("2025-12", "2026-01-31", False),
        ("2025-12", "2026-02-01", True),
        ("2020-02", "2020-04-15", False),  # before the decree
        ("2020-03", "2020-05-05", True),
    ],
)
def test_a_payday_lies_in_the_month_of_the_work_or_the_next(
    say: Say, book: Book, clock: TestClock, month: str, payday: str, late: bool
) -> None:
    clock.to("2026-03-20")
    body = say("organisation.registered", name="长平市水务局", class_="organ", level="county")
    firm = say("organisation.registered", name="长平水工有限公司", class_="enterprise")
    parties = [{"role": "buyer", "party": body}, {"role": "supplier", "party": firm}]
    named = {"number": "S-1", "title": "堤防", "kind": "works", "amount": 1, "parties": parties}
    contract = say("contract.signed", "2020-01-10", **named)
    given = {"employer": firm, "month": month, "payday": payday, "workers": 1, "amount": 1}
    payroll = say("wage.payroll-stated", "2020-01-10", contract=contract, **given)
    assert isinstance(verdict(book, "wage.payday-late", payroll, "2026-03-20"), Found) is late


def test_the_owner_advances_up_to_what_it_has_not_settled(site: Site, book: Book, say: Say) -> None:
    """Neither a dispute nor the day after the payday takes anything off (decree 724, articles 29 and 35)."""
    first = site.owes("2025-09-01", 300_000)
    say("obligation.disputed", "2025-09-02", obligation=first, amount=300_000, reason="quality")
    site.owes("2025-09-25", 200_000)
    payroll = state(site, THREE)
    for day, cap in (("2025-09-16", 300_000), ("2025-09-26", 500_000)):
        found = verdict(book, "wage.caused-by-arrears", payroll, day)
        assert isinstance(found, Found)
        assert found.amount == cap
    pay(site, payroll, {1: 590_000, 2: 500_000, 3: 450_000})
    found = verdict(book, "wage.caused-by-arrears", payroll, "2025-10-02")
    assert isinstance(found, Found)
    assert found.amount == 50_000
    say("performance.paid", "2025-10-05", contract=site.contract, obligation=first, amount=300_000)
    assert verdict(book, "wage.caused-by-arrears", payroll, "2025-10-06") == CLEAR  # none before the payday
