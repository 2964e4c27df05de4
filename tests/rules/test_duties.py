"""Rules about who answers, suppliers, investments, and what is to be made known."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ledger import Book, Ledger, Refused, record
from ledger.record.founding import open_book
from ledger.rules.disclosure_late import UnstatedDebt
from ledger.rules.disclosure_reply_late import Asked
from ledger.rules.investment_signed_twice import TwiceSigned
from ledger.rules.responsibility_gap import Gap
from ledger.rules.responsibility_handover_missing import DepartedHolder
from ledger.rules.rule import Found
from ledger.rules.supplier_refuses import StandingRefusal
from ledger.watch.explain import Supplier, explain_flag
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR, Say, TestClock, open_changping
from tests.worlds.one_contract import World
from tests.worlds.rules import found, judged, law_ids, undetermined

CODE, OTHER = "91110000600037341L", "91310000607223533H"


@pytest.fixture
def world(say: Say) -> World:
    return World(say)


# --- Who answers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("open_", "unanswered", "expected"),
    [
        (3, 0, None),
        (3, 1, ("part", "1")),
        (3, 3, ("part", "3")),
        (3, 4, ("nobody", "3")),
        (0, 1, ("nothing-open", "0")),
    ],
)
def test_how_much_nobody_answers_for(open_: int, unanswered: int, expected: tuple[str, str] | None) -> None:
    facts = Gap("contract-1", "contract-1", "organisation-1", None, "CNY", open_, unanswered)
    verdict = judged("responsibility.gap", facts, "2026-01-05")
    got = (verdict.facts["reach"], verdict.facts["count"]) if isinstance(verdict, Found) else None
    assert got == expected


def test_a_gap_opens_when_the_last_one_ends(book: Book, world: World, say: Say) -> None:
    world.owe()
    assert found(book, "responsibility.gap", "2025-07-01") == []
    told = {"responsibility": world.responsibility, "reason": "assigned-wrongly"}
    say("responsibility.ended", "2025-07-01", **told)
    [one] = found(book, "responsibility.gap", "2025-07-02")
    assert (one.subject, one.body, dict(one.facts)) == (
        *(world.contract, world.buyer),
        {"reach": "nobody", "count": "1"},
    )
    say("contract.terminated", "2025-07-03", contract=world.contract, reason="agreed")
    assert found(book, "responsibility.gap", "2025-07-04") == []


def left(day: str, responsibility: str = "responsibility-9", under_way: int = 1) -> DepartedHolder:
    common = ("contract-1", "contract-1", "organisation-1", None, "CNY")
    return DepartedHolder(*common, responsibility, "pays", "post-3", "局长", day, under_way)


@pytest.mark.parametrize(
    ("rows", "day", "expected"),
    [
        ((left("2025-07-02"),), "2025-07-01", None),
        ((left("2025-07-01"),), "2025-07-01", ("remind", "2025-07-01", "1")),
        ((left("2025-07-01"),), "2025-07-31", ("remind", "2025-07-01", "1")),
        ((left("2025-07-01"),), "2025-08-01", ("warn", "2025-07-01", "1")),
        ((left("2025-07-05"), left("2025-07-01", "r-12")), "2025-07-31", ("remind", "2025-07-01", "2")),
        ((left("2025-07-01", under_way=0),), "2025-08-01", None),
    ],
)  # fmt: skip
def test_thirty_days_to_hand_over(
    rows: tuple[DepartedHolder, ...], day: str, expected: tuple[str, str, str] | None
) -> None:
    verdict = judged("responsibility.handover-missing", rows, day)
    got = (verdict.level, verdict.due_on, verdict.facts["count"]) if isinstance(verdict, Found) else None
    assert got == expected


def test_one_flag_a_contract_names_the_post_until_handed_over(book: Book, world: World, say: Say) -> None:
    rule = "responsibility.handover-missing"
    second = {"contract": world.contract, "tenure": world.tenure, "role": "pays"}
    pays = say("responsibility.assigned", "2025-06-10", **second)
    assert found(book, rule, "2025-09-01") == []
    say("tenure.ended", "2025-09-01", tenure=world.tenure, reason="retired")
    assert found(book, rule, "2025-08-31") == []
    [one] = found(book, rule, "2025-09-02")
    facts = dict(one.facts)
    assert (one.subject, facts["title"], facts["count"], facts["duty"]) == (
        *(world.contract, "局长"),
        *("2", "handles"),
    )
    assert "李一帆" not in str(one)
    post = str(facts["post"])
    person = say("person.registered", name="钱宁")
    tenure = say("tenure.began", "2025-09-01", post=post, person=person, capacity="substantive")
    say("responsibility.handed-over", "2025-09-01", responsibility=world.responsibility, to=tenure)
    assert [dict(one.facts)["count"] for one in found(book, rule, "2025-09-02")] == ["1"]
    say("responsibility.ended", "2025-09-02", responsibility=pays, reason="performed")
    assert found(book, rule, "2025-09-03") == []


# --- Suppliers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "kind", "day", "law"),
    [
        ("sign", "procurement", "2002-12-31", []),
        ("sign", "procurement", "2003-01-01", ["GP-01", "GP-19"]),
        ("sign", "works", "2003-01-01", ["BID-01"]),
        ("sign", None, "2026-01-05", []),
        ("perform", "procurement", "2026-01-05", ["GP-08", "GP-19"]),
        ("perform", "works", "2026-01-05", []),
        ("cooperate-with-review", "procurement", "2026-01-05", []),
    ],
)
def test_each_refusal_by_the_law_that_speaks_of_it(
    what: str, kind: str | None, day: str, law: list[str]
) -> None:
    facts = StandingRefusal(
        "refusal-1", None, "organisation-2", None, "CNY", what, day, kind, "organisation-1"
    )
    assert law_ids(judged("supplier.refuses", facts, "2026-02-01")) == law
    assert judged("supplier.refuses", facts, "2001-01-01") == "clear"


def test_a_refusal_stands_until_it_is_mended(book: Book, world: World, say: Say) -> None:
    award = say("award.noticed", "2026-01-05", title="设备", buyer=world.buyer, kind="procurement")
    refusal = say("supplier.refused", "2026-01-20", supplier=world.supplier, award=award, what="sign")
    [one] = found(book, "supplier.refuses", "2026-01-21")
    assert (one.subject, one.body, dict(one.facts)["buyer"]) == (refusal, world.supplier, world.buyer)
    assert found(book, "supplier.refuses", "2026-01-19") == []
    say("supplier.complied", "2026-01-25", refusal=refusal)
    assert found(book, "supplier.refuses", "2026-01-26") == []
    for data, code in (
        ({"supplier": world.supplier, "what": "sign"}, "supplier.refused-what"),
        ({"supplier": world.supplier, "what": "perform", "award": award}, "supplier.refused-what"),
    ):
        with pytest.raises(Refused) as refused:
            say("supplier.refused", "2026-01-20", **data)
        assert [problem.code for problem in refused.value.problems] == [code]
    with pytest.raises(Refused):
        say("supplier.complied", "2026-01-26", refusal=refusal)


# --- Investment ---------------------------------------------------------------------------------------------


def project(say: Say, number: str, division: str, code: str | None, credit: str = CODE) -> str:
    """An investment contract with bodies of its own."""
    promisor = say("organisation.registered", name=f"{number}管委会", class_="organ", level="county")
    members = {"name": f"{number}投资有限公司", "class_": "enterprise", "credit_code": credit}
    investor = say("organisation.registered", **members)
    parties = [{"role": "promisor", "party": promisor}, {"role": "investor", "party": investor}]
    told: dict[str, Any] = {"number": number, "title": "生产基地", "kind": "investment", "parties": parties}
    told |= {"division": division} | ({"project_code": code} if code else {})
    return say("contract.signed", "2025-06-10", **told)


def saying(book: Book) -> Say:
    """``say`` for another book than the fixture's."""

    def one(kind: str, effective_on: str = "2020-01-01", /, **data: Any) -> str:
        told = {name.rstrip("_"): value for name, value in data.items()}
        command = {"kind": kind, "effective_on": effective_on, "data": told}
        return str(record(book, OPERATOR, command).ids[0])

    return one


def county(ledger: Ledger, name: str, division: str) -> Book:
    origin = f"log.changping.example/{name}"
    return open_book(ledger, name, OPERATOR, authority=f"{name}财政局", division=division, origin=origin)


def test_two_counties_meet_in_the_book_of_their_city(ledger: Ledger, clock: TestClock) -> None:
    rule = "investment.signed-twice"
    city = open_changping(ledger)
    one, other = county(ledger, "wangxiu", "990102"), county(ledger, "linhe", "990103")
    abroad = county(ledger, "far-away", "880102")
    first = project(saying(one), "A-1", "990102", "P-1")
    project(saying(other), "B-1", "990103", "P-1")
    project(saying(other), "B-2", "990103", "P-2")
    project(saying(abroad), "C-1", "880102", "P-2")
    project(saying(other), "B-3", "990103", "P-3", OTHER)
    project(saying(one), "A-3", "990102", "P-3")
    assert [found(book, rule, "2026-01-05") for book in (one, other, abroad)] == [[], [], []]
    swept = sweep(city)
    assert swept.raised == {rule: 1}
    [flag] = found(city, rule, "2026-11-22")
    assert (flag.subject, flag.level, dict(flag.facts)) == (
        *("book-0", "warn"),
        {"count": "1", "projects": "P-1：A-1（990102）、B-1（990103）"},
    )
    ended = {"contract": first, "reason": "agreed"}
    saying(one)("contract.terminated", "2026-11-22", **ended)
    assert sweep(city).cleared == {rule: 1}


def test_without_a_project_code_nobody_can_tell(book: Book, say: Say) -> None:
    rule = "investment.signed-twice"
    project(say, "A-1", "990102", None)
    assert undetermined(book, rule, "2026-01-05") == []
    project(say, "B-1", "990103", "P-1")
    assert undetermined(book, rule, "2026-01-05") == [("book-0", "project-code")]
    told = explain_flag(book, f"{rule}:book-0", "2026-01-05")
    assert told.supplier is Supplier.CLERK
    project(say, "B-2", "990102", "P-1")
    assert [dict(one.facts)["count"] for one in found(book, rule, "2026-01-05")] == ["1"]


def test_the_same_place_is_no_second_one() -> None:
    common = ("book-0", None, None, "990100", None, "changping")
    rows = tuple(TwiceSigned(*common, "A-1", "990102", "P-1", CODE) for _ in range(2))
    assert judged("investment.signed-twice", rows, "2026-01-05") == "clear"


def test_capital_below_its_schedule(book: Book, world: World, say: Say) -> None:
    rule = "investment.capital-late"
    owed = {"contract": world.contract, "debtor": world.supplier, "creditor": world.buyer, "type": "capital"}
    debt = say("obligation.added", "2025-06-10", **owed, amount=900, term="fixed", due_day="2025-09-01")
    world.do("capital-arrived", "2025-08-01", obligation=debt, amount=300)
    assert found(book, rule, "2025-09-01") == []
    [one] = found(book, rule, "2025-09-02")
    assert (one.body, one.amount, dict(one.facts), one.level) == (
        *(world.supplier, 600),
        *({"owed": "900", "arrived": "300"}, "breach"),
    )
    say("threshold.set", "2025-09-02", name=f"{rule}.breach-after", value=10)
    assert [one.level for one in found(book, rule, "2025-09-11")] == ["warn"]
    world.do("capital-arrived", "2025-09-12", obligation=debt, amount=600)
    assert found(book, rule, "2025-09-13") == []


# --- What is to be made known -------------------------------------------------------------------------------

STATED = UnstatedDebt("organisation-1", None, "organisation-1", "990100", None, 1)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2020-12-31", None),
        ("2021-03-31", None),
        ("2021-04-01", ("2021-03-31", "2020", "SME-22")),
        ("2025-05-31", ("2025-03-31", "2024", "SME-22")),
        ("2025-06-01", ("2025-03-31", "2024", "SME-22")),
        ("2026-03-31", ("2025-03-31", "2024", "SME-22")),
        ("2026-04-01", ("2026-03-31", "2025", "SME-23")),
    ],
)
def test_the_year_and_the_edition_that_are_asked_for(day: str, expected: tuple[str, str, str] | None) -> None:
    verdict = judged("disclosure.late", STATED, day)
    got = None
    if isinstance(verdict, Found):
        got = (verdict.due_on, verdict.facts["year"], law_ids(verdict)[0])
    assert got == expected


def test_a_debt_that_was_overdue_at_the_years_end(book: Book, world: World, say: Say) -> None:
    """Also when it was paid in January; not when it was paid in December, nor when it fell due then."""
    rule = "disclosure.late"
    for at, (due, paid) in enumerate(
        (("2025-12-30", "2025-12-31"), ("2025-12-31", None), ("2025-12-30", "2026-01-05"))
    ):
        debt = world.owe("fixed", due_day=due, clause=str(at), amount=100)
        if paid:
            world.do("paid", paid, obligation=debt, amount=100, voucher=str(at))
        assert [one.subject for one in found(book, rule, "2026-04-01")] == ([world.buyer] if at == 2 else [])
    assert found(book, rule, "2026-03-31") == []
    told = {"body": world.buyer, "address": "http://changping.example/2025"}
    say("statement.published", "2026-04-10", **told, year=2024)
    assert [dict(one.facts)["year"] for one in found(book, rule, "2026-04-11")] == ["2025"]
    say("statement.published", "2026-04-12", **told, year=2025)
    assert found(book, rule, "2026-04-12") == []
    with pytest.raises(Refused) as refused:
        say("statement.published", "2025-12-31", **told, year=2025)
    assert [problem.code for problem in refused.value.problems] == ["statement.year-running"]


def test_without_the_creditors_size_nobody_can_tell(book: Book, say: Say) -> None:
    world = World(say, size=None)
    world.owe("fixed", due_day="2025-09-01")
    assert undetermined(book, "disclosure.late", "2026-04-01") == [(world.buyer, "creditor-size")]
    assert found(book, "disclosure.late", "2026-04-01") == []


def asked(day: str, extended: int = 0, not_counted: int = 0) -> Asked:
    return Asked("request-1", None, "organisation-1", "990100", None, day, extended, not_counted)


@pytest.mark.parametrize(
    ("facts", "day", "due_on"),
    [
        (asked("2019-05-14"), "2026-01-05", None),
        (asked("2019-05-15"), "2026-01-05", "2019-06-13"),
        (asked("2025-06-10"), "2025-07-08", None),
        (asked("2025-06-10"), "2025-07-09", "2025-07-08"),
        (asked("2025-06-10", 20), "2026-01-05", "2025-08-05"),
        (asked("2025-06-10", 60), "2026-01-05", "2025-08-05"),
        (asked("2025-06-10", 20, 5), "2026-01-05", "2025-08-12"),
    ],
)
def test_twenty_working_days_to_reply(facts: Asked, day: str, due_on: str | None) -> None:
    verdict = judged("disclosure.reply-late", facts, day)
    assert (verdict.due_on if isinstance(verdict, Found) else None) == due_on


def test_a_request_until_it_is_answered(book: Book, world: World, say: Say) -> None:
    rule = "disclosure.reply-late"
    request = say("information.requested", "2025-06-10", body=world.buyer, applicant="甲某", matter="某合同")
    assert [one.subject for one in found(book, rule, "2025-07-09")] == [request]
    say("information.extended", "2025-07-01", request=request, working_days=10)
    assert found(book, rule, "2025-07-09") == []
    assert [one.due_on for one in found(book, rule, "2025-08-01")] == ["2025-07-22"]
    say("information.answered", "2025-08-01", request=request, result="disclosed")
    assert found(book, rule, "2025-08-02") == []
    for kind, data in (("extended", {"working_days": 1}), ("answered", {"result": "partly"})):
        with pytest.raises(Refused):
            say(f"information.{kind}", "2025-08-03", request=request, **data)


def test_flags_of_every_new_subject_are_recorded(
    book: Book, say: Say, clock: TestClock, world: World
) -> None:
    """A sweep records what the rules find about awards, refusals, requests, bodies and the book."""
    clock.now = datetime(2026, 11, 23, 4, tzinfo=UTC)
    award = say("award.noticed", "2026-01-05", title="设备", buyer=world.buyer)
    say("supplier.refused", "2026-01-20", supplier=world.supplier, award=award, what="sign")
    say("information.requested", "2026-06-10", body=world.buyer)
    world.owe("fixed", due_day="2025-09-01")
    project(say, "A-1", "990102", "P-1")
    project(say, "B-1", "990103", "P-1")
    raised = sweep(book).raised
    new = ("contract.signed-late", "supplier.refuses", "disclosure.late", "disclosure.reply-late")
    assert {*new, "investment.signed-twice"} <= set(raised)
    assert sweep(book).raised == {}
