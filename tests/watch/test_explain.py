"""Explanations: what is looked at, the entries it rests on, whom to ask for what is missing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ledger import Book, Ledger, Refused, record
from ledger.core.errors import NotFound, Problem
from ledger.projection.as_of import Past
from ledger.rules.rule import Clear, Found, Undetermined
from ledger.watch.explain import SUPPLIERS, Supplier, explain, explain_flag, flag_meant
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR, Say, TestClock, open_changping
from tests.worlds.one_contract import World

DAY = "2025-10-31"


@pytest.fixture
def clock() -> TestClock:
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


@pytest.fixture
def world(say: Say, clock: TestClock) -> World:
    """Goods delivered on 2025-07-01; nothing is owed yet."""
    clock.to("2025-07-02")
    made = World(say)
    made.do("delivered", "2025-07-01")
    clock.to(DAY)
    return made


def latest(book: Book) -> int:
    """The seq of the last entry."""
    return int(book.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book.id,))[0][0]) - 1


def seqs(*identifiers: str) -> set[int]:
    """The entries that founded some objects."""
    return {int(one.rpartition("-")[2]) for one in identifiers}


def problem_of(refused: pytest.ExceptionInfo[Refused] | pytest.ExceptionInfo[NotFound]) -> Problem:
    [problem] = refused.value.problems
    return problem


# --- What is looked at -----------------------------------------------------------------------------------


def test_a_contract_stands_for_the_one_thing_owed_under_it(book: Book, world: World) -> None:
    debt = world.owe(amount=40_000_000)
    world.owe("fixed", amount=60_000_000, clause="5.2", due_day="2025-12-31")
    named = explain_flag(book, f"payment.overdue:{world.contract}", DAY)
    assert (named.subject, isinstance(named.verdict, Found)) == (debt, True)
    assert explain_flag(book, "payment.overdue:CPCG-2025-001", DAY).subject == debt


def test_a_contract_stands_for_itself_where_the_rule_is_about_it_or_about_nothing_under_it(
    book: Book, world: World, say: Say
) -> None:
    world.owe()
    say("threshold.set", "2025-07-02", name="contract.stale.remind-after", value=1)
    about = explain_flag(book, f"contract.stale:{world.contract}", DAY)
    assert (about.subject, isinstance(about.verdict, Found)) == (world.contract, True)
    nothing = explain_flag(book, f"wage.unpaid:{world.contract}", DAY)
    assert (nothing.subject, nothing.verdict, nothing.facts) == (world.contract, Clear(), {})


def test_several_things_under_a_contract_are_named_and_one_has_to_be_chosen(book: Book, world: World) -> None:
    first = world.owe(amount=40_000_000)
    second = world.owe(amount=60_000_000, clause="5.2")
    with pytest.raises(NotFound) as refused:
        explain_flag(book, f"payment.overdue:{world.contract}", DAY)
    told = {"value": world.contract, "found": f"{first} 5.1；{second} 5.2"}
    assert problem_of(refused) == Problem("object.several", "", told)


@pytest.mark.parametrize(("known_on", "told"), [(None, "2025-06-05"), ("2025-06-20", "2025-06-20")])
def test_what_was_not_on_record_is_not_explained_away(
    book: Book, world: World, known_on: str | None, told: str
) -> None:
    debt = world.owe()
    with Past(book) as past:
        past.advance("2025-06-05")
        with pytest.raises(NotFound) as refused:
            explain_flag(book, f"payment.overdue:{debt}", "2025-06-05", past.store, known_on=known_on)
    params = {"value": debt, "day": "2025-06-05", "known": told}
    assert problem_of(refused) == Problem("moment.not-yet-known", "", params)


def test_a_flag_is_meant_by_its_id_or_by_what_it_is_about(book: Book, world: World) -> None:
    debt = world.owe()
    with pytest.raises(NotFound, match=r"object\.unknown"):
        flag_meant(book, f"payment.overdue:{debt}")
    sweep(book)
    [flag] = explain(book, "payment.overdue", debt, DAY).flags
    for written in (flag.id, f"payment.overdue:{debt}", f"payment.overdue：{world.contract}"):
        assert flag_meant(book, written) == (flag.id, debt)
    with pytest.raises(NotFound, match=r"object\.unknown"):
        flag_meant(book, f"interest.unpaid:{debt}")
    world.do("paid", DAY, obligation=debt, amount=100_000_000)
    sweep(book)
    with pytest.raises(NotFound, match=r"object\.unknown"):
        flag_meant(book, f"payment.overdue:{debt}")


# --- What is told ----------------------------------------------------------------------------------------


def test_the_entries_are_those_of_the_debt_and_of_what_met_it(
    ledger: Ledger, book: Book, world: World, say: Say
) -> None:
    sides = {"debtor": world.supplier, "creditor": world.buyer, "contract": world.contract}
    goods = say("obligation.added", "2025-06-10", **sides, type="delivery", term="none", clause="4")
    debt = world.owe(amount=40_000_000, awaits=goods)
    other = world.owe("fixed", amount=60_000_000, clause="5.2", due_day="2025-12-31")
    sized = latest_of(book, "organisation.sized")
    brought = world.do("delivered", "2025-07-03", obligation=goods)
    loose = world.do("paid", "2025-08-05", amount=1_000_000)
    named = world.do("paid", "2025-08-06", amount=1_000_000, obligation=debt)
    elsewhere = world.do("paid", "2025-08-07", amount=1_000_000, obligation=other)
    renamed = {"organisation": world.supplier, "name": "长平新云桥信息技术有限公司"}
    say("organisation.renamed", "2025-08-08", **renamed)
    renaming = latest(book)
    again = {"number": "CPCG-2025-002", "title": "课桌", "kind": "procurement", "division": "990100"}
    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    beside = say("contract.signed", "2025-06-10", **again, amount=1, parties=parties)
    beside_paid = say("performance.paid", "2025-08-08", contract=beside, amount=1)
    next_door = open_changping(ledger, "elsewhere")
    commands = [
        {"kind": "organisation.registered", "data": {"name": f"长平{at}局", "class": "enterprise"}}
        for at in range(latest(book) + 1)
    ]
    record(next_door, OPERATOR, commands)
    sweep(book)
    told = explain(book, "payment.overdue", debt, DAY)
    [flag] = told.flags
    parties_of = seqs(world.buyer, world.supplier) | {sized}
    entries = set(told.entries)
    assert seqs(debt, brought, loose, named, world.contract, flag.id) | parties_of <= entries
    assert not (seqs(other, elsewhere, beside, beside_paid) | {renaming}) & entries
    assert list(told.entries) == sorted(entries)


def latest_of(book: Book, kind: str) -> int:
    """The seq of the last entry of a kind."""
    sql = 'SELECT max("seq") FROM "entry" WHERE "book" = ? AND "envelope" LIKE ?'
    return int(book.store.rows(sql, (book.id, f'%"{kind}"%'))[0][0])


def test_a_reply_is_due_ten_working_days_after_the_flag_or_as_the_book_has_it(
    book: Book, world: World, clock: TestClock, say: Say
) -> None:
    debt = world.owe()
    assert explain(book, "payment.overdue", debt, DAY).reply_due is None
    sweep(book)  # on a Friday
    assert explain(book, "payment.overdue", debt, DAY).reply_due == "2025-11-14"
    say("threshold.set", DAY, name="flag.reply-within", value=1)
    assert explain(book, "payment.overdue", debt, DAY).reply_due == "2025-11-03"
    world.do("paid", DAY, obligation=debt, amount=100_000_000)
    before = explain(book, "payment.overdue", debt, DAY)
    assert before.outlived == before.standing_flag is not None
    sweep(book)
    after = explain(book, "payment.overdue", debt, DAY)
    assert (after.reply_due, after.outlived, after.standing_flag, len(after.flags)) == (None, None, None, 1)


def test_interest_and_due_day_come_with_money_that_is_late_alone(book: Book, world: World) -> None:
    late = world.owe(amount=40_000_000)
    later = world.owe("fixed", amount=60_000_000, clause="5.2", due_day="2025-12-31")
    told = explain(book, "payment.overdue", late, DAY)
    assert told.interest is not None
    assert told.due is not None
    assert told.outlived is None
    kinds = {name: type(value) for name, value in told.plain_facts.items()}
    assert (kinds["public_debtor"], kinds["law"]) == (bool, list)
    quiet = explain(book, "payment.overdue", later, DAY)
    assert (quiet.interest, quiet.facts) == (None, {})
    assert quiet.due is not None


ASKED = {
    Supplier.CREDITOR: "creditor-size creditor-ownership",
    Supplier.BODY: "debtor-ownership debtor-public-funding designation",
    Supplier.BUREAU: "deciding-day loan-rate lpr reference-rate",
    Supplier.CLERK: "signed-on agreed-term agreed-rate debtor-class owed-for term-start year-days awaits "
    "contract-sum procurement-method agreed-change change-reason award-kind original-amount project-code",
}


def test_each_field_is_asked_of_who_has_it() -> None:
    """The creditor states its size, the bureau what the law leaves to it; the clerk has the contract."""
    asked = {field: who for who, fields in ASKED.items() for field in fields.split()}
    assert asked == SUPPLIERS


def test_whoever_performs_is_asked_for_the_rest(book: Book, world: World) -> None:
    assert explain(book, "payment.overdue", world.owe(), DAY).supplier is None
    promise = world.owe("none", type="promise", matter="subsidy", clause="9")
    told = explain(book, "promise.beyond-power", promise, DAY)
    assert (told.verdict, told.supplier) == (Undetermined("promise-review"), Supplier.BODY)
