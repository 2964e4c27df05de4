"""Rules about wages, promises and barred reasons: found, clear, untold, on both sides of a change of law."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ledger import Actor, Book, Refused, record
from ledger.rules.rule import Clear, Found, Undetermined
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR, Say, TestClock
from tests.support import golden, places
from tests.support.flag_texts import told
from tests.worlds.wages import Site, verdict

AREAS = ("wage.", "promise.", "payment.")
"""The rules whose texts are held here."""


@pytest.fixture
def clock() -> TestClock:
    return TestClock(datetime(2023, 1, 1, 4, 0, tzinfo=UTC))


@pytest.fixture
def site(say: Say, clock: TestClock) -> Site:
    clock.to("2025-07-20")
    return Site(say)


# --- wages ------------------------------------------------------------------------------------------------


def test_labour_cost_is_due_one_cycle_after_the_month(book: Book, site: Site) -> None:
    """June's cost is due by 30 July, a month after the month's end; the day itself is in time."""
    site.payroll("2025-06", "2025-07-15")
    assert isinstance(verdict(book, "wage.account-unfunded", site.contract, "2025-07-30"), Clear)
    found = verdict(book, "wage.account-unfunded", site.contract, "2025-07-31")
    assert isinstance(found, Found)
    assert (found.due_on, found.amount, found.facts["months"]) == ("2025-07-30", 10_000_000, "1")
    assert [one.id for one in found.law] == ["MW-08", "MW-09"]


@pytest.mark.parametrize(("paid_in", "missing"), [(0, 10_000_000), (9_999_999, 1), (10_000_000, None)])
def test_what_was_paid_in_counts(book: Book, site: Site, paid_in: int, missing: int | None) -> None:
    site.payroll("2025-06", "2025-07-15")
    if paid_in:
        site.funded("2025-06", paid_in)
    found = verdict(book, "wage.account-unfunded", site.contract, "2025-08-01")
    assert (found.amount if isinstance(found, Found) else None) == missing


def test_one_flag_counts_only_the_months_that_are_due(book: Book, site: Site) -> None:
    for month, payday in (("2025-06", "2025-07-15"), ("2025-07", "2025-08-15"), ("2025-08", "2025-09-15")):
        site.payroll(month, payday)
    found = verdict(book, "wage.account-unfunded", site.contract, "2025-09-01")
    assert isinstance(found, Found)
    assert (found.facts["month"], found.facts["months"], found.amount) == ("2025-06", "2", 20_000_000)


def test_the_decree_on_wages_begins_in_may_2020(book: Book, site: Site) -> None:
    site.payroll("2020-02", "2020-03-15")
    assert isinstance(verdict(book, "wage.account-unfunded", site.contract, "2020-04-30"), Clear)
    assert isinstance(verdict(book, "wage.account-unfunded", site.contract, "2020-05-01"), Found)


def test_safeguards_are_waited_for_and_run_out(book: Book, site: Site, say: Say) -> None:
    """Nothing until 30 days after signing; then what is missing, and what has run out."""
    code = "wage.safeguard-missing"
    assert isinstance(verdict(book, code, site.contract, "2025-07-10"), Clear)
    found = verdict(book, code, site.contract, "2025-07-11")
    assert isinstance(found, Found)
    assert found.facts["missing"] == "special-account,wage-deposit,payment-guarantee,real-name-roster"
    for kind in ("special-account", "wage-deposit", "real-name-roster"):
        say("wage.safeguard-registered", "2025-06-20", contract=site.contract, type=kind)
    until = {"contract": site.contract, "type": "payment-guarantee", "valid_until": "2025-12-31"}
    say("wage.safeguard-registered", "2025-06-20", **until)
    assert isinstance(verdict(book, code, site.contract, "2025-12-31"), Clear)
    late = verdict(book, code, site.contract, "2026-01-01")
    assert isinstance(late, Found)
    assert late.facts["missing"] == "payment-guarantee"
    assert [one.id for one in late.law] == ["MW-07"]
    say("threshold.set", "2025-07-01", name="wage.safeguard-missing.after", value=365)
    assert isinstance(verdict(book, code, site.contract, "2026-01-01"), Clear)


@pytest.mark.parametrize(
    ("owner_due", "owner_owes", "expected"),
    [
        ("2025-08-14", 4_000_000, 4_000_000),  # capped at what the owner owes
        ("2025-08-14", 40_000_000, 10_000_000),  # never more than the wages
        ("2025-08-15", 4_000_000, None),  # fell due on the payday: it caused nothing
    ],
)
def test_the_owner_advances_no_more_than_it_owes(
    book: Book, site: Site, owner_due: str, owner_owes: int, expected: int | None
) -> None:
    wages = site.payroll("2025-07", "2025-08-15")
    site.owes(owner_due, owner_owes)
    found = verdict(book, "wage.caused-by-arrears", wages, "2025-08-20")
    assert (found.amount if isinstance(found, Found) else None) == expected


# --- promises ---------------------------------------------------------------------------------------------


class Deal:
    """An investment contract with a promised subsidy due 2025-03-31."""

    def __init__(self, say: Say, signed: str = "2024-09-01", matter: str = "subsidy") -> None:
        self.say = say
        self.body = say(
            "organisation.registered", name="长平高新区管委会", class_="organ", level="prefecture"
        )
        self.investor = say("organisation.registered", name="长平新材料有限公司", class_="enterprise")
        parties = [{"role": "promisor", "party": self.body}, {"role": "investor", "party": self.investor}]
        members = {"number": "CPZS-1", "title": "新材料项目", "kind": "investment", "division": "990100"}
        self.contract = say("contract.signed", signed, parties=parties, amount=10_000_000_000, **members)
        owed = {"debtor": self.body, "creditor": self.investor, "type": "promise", "matter": matter}
        self.promise = say(
            "obligation.added",
            signed,
            contract=self.contract,
            amount=30_000_000,
            term="fixed",
            due_day="2025-03-31",
            **owed,
        )

    def answered(self, book: Book, day: str, **answer: Any) -> str:
        sql = 'SELECT "id" FROM "flag" WHERE "book" = ? AND "subject" = ?'
        flag = book.store.rows(sql, (book.id, self.promise))[0][0]
        return self.say("flag.answered", day, flag=flag, subject=self.promise, **answer)


@pytest.mark.parametrize(
    ("signed", "result", "matter", "expected"),
    [
        ("2024-07-31", "not-reviewed", "subsidy", Clear),  # the day before the regulation
        ("2024-08-01", "not-reviewed", "subsidy", Found),
        ("2024-09-01", "failed", "tax", Found),
        ("2024-09-01", "passed", "subsidy", Clear),
        ("2024-09-01", "exempt", "subsidy", Clear),
        ("2024-09-01", None, "subsidy", Undetermined),
        ("2024-09-01", "failed", "land", Clear),
        ("2024-07-31", None, "subsidy", Clear),
    ],
)
def test_benefits_beyond_power(
    book: Book, say: Say, clock: TestClock, signed: str, result: str | None, matter: str, expected: type
) -> None:
    clock.to("2024-10-01")
    deal = Deal(say, signed, matter)
    if result:
        say("promise.reviewed", "2024-09-20", obligation=deal.promise, result=result)
    assert isinstance(verdict(book, "promise.beyond-power", deal.promise, "2024-10-01"), expected)


def test_a_review_before_the_promise_names_its_own_day(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2024-10-01")
    deal = Deal(say, "2024-09-01", "land")
    review = {"obligation": deal.promise, "result": "passed"}
    with pytest.raises(Refused) as refused:
        say("promise.reviewed", "2024-09-01", **review, reviewed_on="2024-09-02")
    assert [(one.code, one.path) for one in refused.value.problems] == [
        ("promise.reviewed-later", "/data/reviewed_on")
    ]
    say("promise.reviewed", "2024-09-01", **review, reviewed_on="2024-08-20")
    assert isinstance(verdict(book, "promise.beyond-power", deal.promise, "2024-10-01"), Clear)


def test_nobody_is_pressed_to_honour_an_unlawful_benefit(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2024-10-01")
    deal = Deal(say)
    assert isinstance(verdict(book, "promise.broken", deal.promise, "2025-04-01"), Found)
    say("promise.reviewed", "2024-09-20", obligation=deal.promise, result="failed")
    assert isinstance(verdict(book, "promise.broken", deal.promise, "2025-04-01"), Clear)
    say("promise.reviewed", "2024-09-30", obligation=deal.promise, result="exempt")
    assert isinstance(verdict(book, "promise.broken", deal.promise, "2025-04-01"), Found)


@pytest.mark.parametrize(
    ("reason", "day", "law"),
    [
        ("government-change", "2025-05-19", ["INV-01"]),
        ("government-change", "2025-05-20", ["INV-01", "INV-08"]),
        ("leader-change", "2025-06-01", ["INV-01", "INV-08"]),
        ("boundary-change", "2025-06-01", ["INV-01", "INV-08"]),
        ("body-change", "2025-06-01", ["INV-01", "INV-08"]),
        ("funds-missing", "2025-06-01", None),
        ("other", "2025-06-01", None),
        (None, "2025-06-01", None),
    ],
)
def test_disowned_promises(
    book: Book, say: Say, clock: TestClock, reason: str | None, day: str, law: list[str] | None
) -> None:
    clock.to("2025-04-01")
    deal = Deal(say)
    sweep(book)
    clock.to(day)
    deal.answered(book, day, answer="explained", **({"reason": reason} if reason else {}))
    found = verdict(book, "promise.disowned", deal.promise, day)
    assert ([one.id for one in found.law] if isinstance(found, Found) else None) == law


def test_a_contract_ended_for_a_barred_reason(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2025-06-01")
    deal = Deal(say)
    say("contract.terminated", "2025-06-01", contract=deal.contract, reason="leader-change")
    found = verdict(book, "promise.disowned", deal.contract, "2025-06-01")
    assert isinstance(found, Found)
    assert found.facts == {"reason": "leader-change", "stated_on": "2025-06-01"}


# --- answers ----------------------------------------------------------------------------------------------


def test_time_is_granted_by_somebody_else(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2025-04-01")
    deal = Deal(say)
    sweep(book)
    answer = deal.answered(book, "2025-04-02", answer="time-asked", until="2025-06-30")
    clock.to("2025-04-03")
    decision = {
        "kind": "answer.decided",
        "data": {"answer": answer, "decision": "granted", "seen": int(answer[7:])},
    }
    with pytest.raises(Refused):
        record(book, OPERATOR, decision)
    record(book, Actor.of("user:reviewer-1", "reviewer"), decision)
    sql = 'SELECT "granted", "granted_until" FROM "flag_answer" WHERE "id" = ?'
    assert [tuple(row) for row in book.store.rows(sql, (answer,))] == [(1, "2025-06-30")]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"answer": "time-asked"}, "answer.no-day"),
        ({"answer": "progress", "until": "2025-03-31"}, "answer.until-gone"),
    ],
)
def test_answers_that_say_too_little(
    book: Book, say: Say, clock: TestClock, answer: dict[str, str], code: str
) -> None:
    clock.to("2025-04-01")
    deal = Deal(say)
    sweep(book)
    with pytest.raises(Refused) as refused:
        deal.answered(book, "2025-04-02", **answer)
    assert [one.code for one in refused.value.problems] == [code]


def test_the_texts(book: Book, site: Site, say: Say, clock: TestClock) -> None:
    deal, unlawful = Deal(say), Deal(say, matter="tax")
    say("promise.reviewed", "2025-07-01", obligation=unlawful.promise, result="failed")
    site.payroll("2025-06", "2025-07-15")
    site.owes("2025-07-10", 4_000_000)
    clock.to("2025-08-10")
    sweep(book)
    text = told(book, "2025-08-10", "工资与承诺", AREAS)
    flag = book.store.rows(
        'SELECT "id" FROM "flag" WHERE "book" = ? AND "subject" = ?', (book.id, deal.promise)
    )[0][0]
    reply = {"answer": "explained", "reason": "government-change"}
    say("flag.answered", "2025-08-11", flag=flag, subject=deal.promise, **reply)
    clock.to("2025-08-12")
    sweep(book)
    text += told(book, "2025-08-12", "答复之后", AREAS)
    golden.hold(places.GOLDEN / "flags_wages_promises.txt", text)


@pytest.mark.parametrize(("kind", "law"), [("investment", {"INV-11", "INV-12"}), ("pledge", {"INV-12"})])
def test_the_list_of_benefits_is_named_of_promises_to_somebody(
    book: Book, say: Say, clock: TestClock, kind: str, law: set[str]
) -> None:
    clock.to("2024-10-01")
    deal = Deal(say, "2024-09-01", "subsidy")
    promise = deal.promise
    if kind == "pledge":
        made = {"number": "CPCN-9", "title": "公开承诺", "kind": "pledge"}
        party = book.store.rows('SELECT "debtor" FROM "obligation" WHERE "book" = ?', (book.id,))[0][0]
        pledge = say("contract.signed", "2024-09-01", parties=[{"role": "promisor", "party": party}], **made)
        members = {"type": "promise", "matter": "subsidy", "term": "none"}
        promise = say("obligation.added", "2024-09-01", contract=pledge, debtor=party, **members)
    say("promise.reviewed", "2024-09-20", obligation=promise, result="failed")
    found = verdict(book, "promise.beyond-power", promise, "2024-10-01")
    assert isinstance(found, Found)
    assert {one.id for one in found.law} == law
