"""Claims set off, assigned, confirmed to a financier: balances, interest, whose size counts, thirty days."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from ledger import Book, Refused
from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import SIGNED, Law, Situation, State
from ledger.projection.standing.confirmations import confirmation_due, confirmations
from ledger.queries import arrears
from tests.conftest import Run, Say
from tests.support.due_terms import check_words

OWED = 1_000_000


def codes(call: Callable[[], Any]) -> dict[str, str]:
    with pytest.raises(Refused) as caught:
        call()
    return {problem.code: problem.path for problem in caught.value.problems}


class World:
    """A bureau that owes a small supplier 10,000.00 yuan since 2025-07-31, a bank, and a counter-claim."""

    def __init__(self, say: Say) -> None:
        self.say = say
        self.buyer = say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
        self.supplier = say("organisation.registered", name="长平云桥信息技术有限公司", class_="enterprise")
        self.bank = say("organisation.registered", name="长平商业保理有限公司", class_="enterprise")
        say("organisation.sized", organisation=self.bank, size="large", source="declared")
        parties = [
            {"role": "buyer", "party": self.buyer},
            {"role": "supplier", "party": self.supplier, "size": "small"},
        ]
        members: dict[str, Any] = {"number": "CPCG-2025-1", "title": "设备", "kind": "procurement"}
        self.contract = say("contract.signed", "2025-06-10", **members, amount=OWED, parties=parties)
        self.debt = self.owe("payment", self.buyer, self.supplier, OWED, term="statutory")
        say("performance.delivered", "2025-07-01", contract=self.contract)

    def owe(self, kind: str, debtor: str, creditor: str, amount: int | None, **members: Any) -> str:
        if amount is not None:
            members["amount"] = amount
        members.setdefault("term", "none")
        sides = {"debtor": debtor, "creditor": creditor}
        return self.say(
            "obligation.added", "2025-06-10", contract=self.contract, type=kind, **sides, **members
        )


@pytest.fixture
def world(say: Say) -> World:
    return World(say)


def row(book: Book, identifier: str) -> dict[str, Any]:
    names = ("remaining", "open", "due_on", "creditor", "creditor_size", "debtor_class")
    listed = ", ".join(f'"{name}"' for name in names)
    sql = f'SELECT {listed} FROM "obligation_status" WHERE "book" = ? AND "id" = ?'
    [found] = book.store.rows(sql, (book.id, identifier))
    return dict(zip(names, found, strict=True))


# --- Set-off ------------------------------------------------------------------------------------------------


def test_a_set_off_takes_from_both_sides(book: Book, world: World) -> None:
    counter = world.owe("compensation", world.supplier, world.buyer, 300_000)
    both = {"obligation": world.debt, "against": counter}
    world.say("obligation.set-off", "2025-09-01", **both, amount=200_000)
    # 32 days late, so 16,000 of it are interest (Civil Code, article 561)
    assert row(book, world.debt)["remaining"] == 816_000
    assert row(book, counter)["remaining"] == 100_000
    assert "performance.too-much" in codes(
        lambda: world.say("obligation.set-off", "2025-09-02", **both, amount=100_001)
    )
    world.say("obligation.set-off", "2025-09-02", **both, amount=100_000)
    assert not row(book, counter)["open"]


def test_interest_takes_a_set_off_for_a_payment_of_its_day(book: Book, world: World) -> None:
    def line() -> arrears.ArrearsLine:
        [found] = arrears.lines(book.store, book.id, "2025-10-31")
        return found

    assert line().interest.exact == 1_000_000 * 92 * 5 / 10_000
    world.say("obligation.set-off", "2025-09-30", obligation=world.debt, amount=400_000)
    assert line().paid == 400_000
    # 61 days of interest are 30,500, which go first; 31 days more on the 630,500 that are left
    assert line().interest.exact == 630_500 * 31 * 5 / 10_000
    assert line().interest.unpaid.minor == 630_500


def test_what_cannot_be_set_off_is_refused(world: World, say: Say) -> None:
    goods = world.owe("delivery", world.supplier, world.buyer, 5)
    open_sum = world.owe("compensation", world.supplier, world.buyer, None)
    strangers = world.owe("compensation", world.buyer, world.supplier, 5)

    def set_off(against: str, amount: int = 1, day: str = "2025-09-01") -> dict[str, str]:
        members = {"obligation": world.debt, "against": against, "amount": amount}
        return codes(lambda: say("obligation.set-off", day, **members))

    assert set_off(goods) == {"claim.not-money": "/data/against"}
    assert set_off(open_sum) == {"obligation.no-sum": "/data/against"}
    assert set_off(strangers) == {"claim.other-parties": "/data/against"}
    assert set_off(world.debt) == {"claim.against-itself": "/data/against"}
    future = codes(lambda: say("obligation.set-off", "2026-12-30", obligation=world.debt, amount=1))
    assert future == {"performance.future": "/effective_on"}


# --- Assignment ---------------------------------------------------------------------------------------------


def assign(world: World, day: str = "2025-09-01", **members: Any) -> str:
    given = {"obligation": world.debt, "assignee": world.bank, "form": "factoring-with-recourse", **members}
    return world.say("obligation.assigned", day, **given)


def test_the_assignee_is_owed_what_is_left_and_the_signers_size_still_counts(
    book: Book, world: World
) -> None:
    due = row(book, world.debt)["due_on"]
    world.say(
        "performance.paid", "2025-08-20", contract=world.contract, obligation=world.debt, amount=250_000
    )
    assign(world)
    found = row(book, world.debt)
    assert found == {
        "remaining": 760_000,  # 20 days late: 10,000 were interest
        "open": 1,
        "due_on": due,
        "creditor": world.bank,
        "creditor_size": "small",
        "debtor_class": "public-body",
    }
    [line] = arrears.lines(book.store, book.id, "2025-10-31", creditor=world.bank)
    assert line.interest.amount is not None  # the statutory rate, which a large creditor would not have


def test_only_an_open_claim_goes_to_a_third_party(world: World, say: Say) -> None:
    assert codes(lambda: assign(world, assignee=world.supplier)) == {
        "claim.assigned-to-party": "/data/assignee"
    }
    assert codes(lambda: assign(world, agreed_on="2025-09-02")) == {
        "claim.notice-before-agreement": "/data/agreed_on"
    }
    pledge = say(
        "obligation.added",
        "2025-06-10",
        contract=world.contract,
        type="promise",
        debtor=world.buyer,
        term="none",
    )
    assert codes(lambda: assign(world, obligation=pledge)) == {"claim.no-creditor": "/data/obligation"}
    say("performance.paid", "2025-08-20", contract=world.contract, obligation=world.debt, amount=OWED)
    assert codes(lambda: assign(world)) == {"claim.nothing-left": "/data/obligation"}


def test_a_claim_may_go_on_and_be_set_off_against_the_first_creditor(book: Book, world: World) -> None:
    counter = world.owe("compensation", world.supplier, world.buyer, 300_000)
    assign(world)
    members = {"obligation": world.debt, "against": counter, "amount": 300_000}
    world.say("obligation.set-off", "2025-09-03", **members)
    other = world.say("organisation.registered", name="长平另一保理有限公司", class_="enterprise")
    assign(world, "2025-09-05", assignee=other)
    assert (row(book, world.debt)["creditor"], row(book, world.debt)["creditor_size"]) == (other, "small")
    assert row(book, world.debt)["remaining"] == 717_000  # 34 days late: 17,000 were interest


# --- Confirmation -------------------------------------------------------------------------------------------


def ask(world: World, day: str = "2025-08-01", **members: Any) -> str:
    given = {"contract": world.contract, "obligation": world.debt, **members}
    return world.say("receivable.confirmation-requested", day, **given)


def test_thirty_days_from_receipt_and_the_answer(book: Book, world: World) -> None:
    asked = ask(world, amount=500_000, financier=world.bank)
    [found] = confirmations(book.store, book.id, unanswered=True)
    assert found.due is not None
    check_words(found.due)
    assert found.due.day == date(2025, 9, 1)  # the thirtieth day, 31 August, is a Sunday
    assert [one.id for step in found.due.trace for one in step.law if one.id.startswith("SME-2")] == [
        "SME-21"
    ]
    assert (found.debtor, found.creditor, found.amount) == (world.buyer, world.supplier, 500_000)
    assert (found.late_on("2025-09-01"), found.late_on("2025-09-02")) == (False, True)
    too_much = {"receivable": asked, "amount": 500_001}
    assert "receivable.more-than-requested" in codes(
        lambda: world.say("receivable.confirmed", "2025-08-20", **too_much)
    )
    world.say("receivable.confirmed", "2025-08-20", receivable=asked, amount=400_000)
    assert confirmations(book.store, book.id, unanswered=True) == []
    [found] = confirmations(book.store, book.id)
    assert (found.answer, found.answered_on, found.confirmed) == ("confirmed", "2025-08-20", 400_000)
    assert not found.late_on("2026-01-01")


def test_a_late_refusal_stays_late_and_is_final(book: Book, world: World) -> None:
    asked = ask(world)
    refusal = {"receivable": asked, "reason": "sum-disputed"}
    world.say("receivable.refused", "2025-09-02", **refusal)
    [found] = confirmations(book.store, book.id)
    assert found.late_on("2025-09-02")
    assert found.reason == "sum-disputed"
    again = codes(lambda: world.say("receivable.refused", "2025-09-03", **refusal))
    assert again == {"receivable.answered-already": "/data/receivable"}


@pytest.mark.parametrize(
    ("requested", "basis"),
    [("2020-08-31", None), ("2020-09-01", "SME-20"), ("2025-05-31", "SME-20"), ("2025-06-01", "SME-21")],
)
def test_the_term_is_that_of_the_text_in_force_on_the_day(requested: str, basis: str | None) -> None:
    situation = Situation(days={SIGNED: date(2020, 1, 1)}, debtor=Debtor.PUBLIC, creditor_size=Size.MICRO)
    due = confirmation_due(requested, situation, Law.shipped())
    assert (due is None) == (basis is None)
    if due is not None:
        check_words(due)
        assert basis in [one.id for step in due.trace for one in step.law]


@pytest.mark.parametrize(
    ("debtor", "size", "told"),
    [
        (Debtor.LARGE, Size.MEDIUM, State.KNOWN),
        (Debtor.PUBLIC, Size.LARGE, None),
        (Debtor.OTHER, Size.SMALL, None),
        (Debtor.PUBLIC, None, State.UNDETERMINED),
        (None, Size.SMALL, State.UNDETERMINED),
    ],
)
def test_the_duty_is_towards_small_and_medium_enterprises(
    debtor: Debtor | None, size: Size | None, told: State | None
) -> None:
    situation = Situation(days={SIGNED: date(2025, 7, 1)}, debtor=debtor, creditor_size=size)
    due = confirmation_due("2025-08-01", situation, Law.shipped())
    assert (due.state if due else None) == told
    if due is not None:
        check_words(due)


def test_the_command_tells_until_when_and_why(opened: Run, tmp_path: Path) -> None:
    facts = [
        fact(
            "organisation.registered", "b", name="长平市教育局", **{"class": "organ", "level": "prefecture"}
        ),
        fact("organisation.registered", "s", name="长平云桥信息技术有限公司", **{"class": "enterprise"}),
        fact(
            "contract.signed",
            "c",
            number="CPCG-1",
            title="设备",
            kind="procurement",
            amount=5,
            parties=[
                {"role": "buyer", "party": "@b"},
                {"role": "supplier", "party": "@s", "size": "micro"},
            ],
        ),
        fact(
            "obligation.added",
            "o",
            contract="@c",
            type="payment",
            debtor="@b",
            creditor="@s",
            amount=5,
            term="statutory",
        ),
        fact("receivable.confirmation-requested", "r", contract="@c", obligation="@o", amount=5),
        fact("receivable.confirmation-requested", "q", contract="@c", obligation="@o"),
        fact("receivable.refused", "", receivable="@q", reason="paid"),
    ]
    (tmp_path / "facts.jsonl").write_text(json.dumps(facts), encoding="utf-8")
    assert opened("record", "facts.jsonl")[0] == ExitCode.DONE
    code, out, _ = opened("receivables", "--open", "--trace")
    assert code == ExitCode.DONE
    assert "2025-07-31（逾期）" in out
    assert "第十六条二款" in out
    told = json.loads(opened("receivables", "--json")[1])
    assert [one["answer"] for one in told] == [None, "refused"]
    assert [one["late"] for one in told] == [True, False]


def fact(kind: str, label: str, /, **data: Any) -> dict[str, Any]:
    made = {"kind": kind, "effective_on": "2025-07-01", "data": data}
    return made | ({"label": label} if label else {})
