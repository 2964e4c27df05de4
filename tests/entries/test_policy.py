"""What a book lays down about its law: adoption whole, confirmation by two persons, a year's days, a rate."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ledger import Actor, Book, Refused, record
from ledger.core.canonical import parse
from ledger.entries.policy import parameter_of
from ledger.law import statutes
from ledger.law.calendar import shipped as shipped_calendar
from ledger.projection.book_law import law_of
from ledger.projection.upcoming import on_day
from tests.conftest import OPERATOR
from tests.worlds.policies import adoption

CLERK = Actor.of("user:clerk-1", "clerk")
APPROVER = Actor.of("user:approver-1", "approver")
BOTH = Actor.of("user:both-1", "clerk", "approver")
UNREAD = next(one for one in statutes.shipped().all() if not one.confirmed)


def proposal(**changes: Any) -> dict[str, Any]:
    data = {
        "parameter": UNREAD.id,
        "value_digest": UNREAD.value_digest(),
        "document": "公报原件",
        "document_digest": "0" * 64,
        "edition": "2026年第1期",
        "quoted": "原文",
    }
    return {"kind": "confirmation.proposed", "data": {**data, **changes}}


def agree(confirmation: str | None, seen: int | None = None) -> dict[str, Any]:
    """Agree to a proposal as last seen: as it was proposed, unless said otherwise."""
    last = int(str(confirmation).rpartition("-")[2]) if seen is None else seen
    return {"kind": "confirmation.agreed", "data": {"confirmation": confirmation, "seen": last}}


def test_every_shipped_parameter_can_be_adopted_and_read_back(book: Book) -> None:
    record(book, OPERATOR, [adoption(one) for one in statutes.shipped().all()])
    found = law_of(book.store, book.id).law.statutes
    for one in statutes.shipped().all():
        assert found.get(one.id).value_digest() == one.value_digest(), one.id
        assert found.get(one.id).citation == one.citation


def test_an_adopted_value_stands_in_the_place_of_the_shipped_one(book: Book) -> None:
    shipped = statutes.shipped().get("SME-02")
    assert law_of(book.store, book.id).law.statutes.get("SME-02") == shipped
    record(book, OPERATOR, adoption(shipped, value="交付之日起20日内"))
    record(book, OPERATOR, {**adoption(shipped, value="交付之日起25日内"), "effective_on": "2020-01-01"})
    assert law_of(book.store, book.id).law.statutes.get("SME-02").value == "交付之日起20日内"


def test_one_person_confirms_nothing(book: Book) -> None:
    assert not law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed
    [confirmation] = record(book, BOTH, proposal()).ids
    assert not law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed
    with pytest.raises(Refused) as caught:
        record(book, BOTH, agree(confirmation))
    assert [problem.code for problem in caught.value.problems] == ["actor.same-person"]
    assert not law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed


def test_a_second_person_confirms(book: Book) -> None:
    [confirmation] = record(book, CLERK, proposal()).ids
    record(book, APPROVER, agree(confirmation))
    assert law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed
    with pytest.raises(Refused) as caught:
        record(book, APPROVER, agree(confirmation))
    assert caught.value.problems[0].code == "confirmation.agreed-already"


def test_an_agreement_is_withdrawn_and_given_again(book: Book) -> None:
    [confirmation] = record(book, CLERK, proposal()).ids
    agreed = record(book, APPROVER, agree(confirmation)).last_seq
    data = {"confirmation": confirmation, "reason": "另有修订", "seen": agreed}
    taken = record(book, APPROVER, {"kind": "confirmation.withdrawn", "data": data}).last_seq
    assert not law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed
    record(book, APPROVER, agree(confirmation, taken))
    assert law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed


def test_a_confirmation_lapses_when_the_value_changes(book: Book) -> None:
    [confirmation] = record(book, CLERK, proposal()).ids
    record(book, APPROVER, agree(confirmation))
    record(book, OPERATOR, adoption(UNREAD, value=UNREAD.value + "（改）"))
    assert not law_of(book.store, book.id).law.statutes.get(UNREAD.id).confirmed


CHANGED = "SME-02"


def changed(book: Book, **changes: Any) -> Any:
    """Adopt a parameter that ships as read with another number of days, by the administrator alone."""
    ships = statutes.shipped().get(CHANGED)
    machine = {**ships.to_json()["machine"], "count": 45}
    command = adoption(ships, machine=machine, **changes)
    record(book, OPERATOR, {**command, "effective_on": "2026-01-01"})
    return law_of(book.store, book.id).law.statutes.get(CHANGED)


def test_a_value_that_one_person_changed_counts_once_two_have_read_it(book: Book) -> None:
    own = changed(book)
    assert (own.machine["count"], own.confirmed) == (45, False)
    with pytest.raises(Refused, match=r"confirmation\.other-value"):
        record(book, CLERK, proposal(parameter=CHANGED, value_digest="f" * 64))
    [confirmation] = record(book, CLERK, proposal(parameter=CHANGED, value_digest=own.value_digest())).ids
    assert not law_of(book.store, book.id).law.statutes.get(CHANGED).confirmed
    record(book, APPROVER, agree(confirmation))
    assert law_of(book.store, book.id).law.statutes.get(CHANGED).confirmed
    assert not changed(book, value="45日").confirmed, "what was confirmed is not what is adopted now"


def test_one_person_can_not_put_a_parameter_that_was_read_under_another_topic(book: Book) -> None:
    ships = statutes.shipped().get("SME-01")
    record(book, OPERATOR, adoption(ships, topic="sme.payment-term.large"))
    assert not law_of(book.store, book.id).law.statutes.get("SME-01").confirmed


def test_a_parameter_of_the_books_own_is_confirmed_by_two(book: Book) -> None:
    ships = statutes.shipped().get(CHANGED)
    command = adoption(ships, id="own-1", topic="local.term", status="V2n")
    own = parameter_of(command["data"])
    told = proposal(parameter="own-1", value_digest=own.value_digest())
    with pytest.raises(Refused, match=r"statute\.unknown"):
        record(book, CLERK, told)
    with_it = record(book, OPERATOR, [command, told])
    assert not law_of(book.store, book.id).law.statutes.get("own-1").confirmed
    record(book, APPROVER, agree(with_it.ids[1]))
    assert law_of(book.store, book.id).law.statutes.get("own-1").confirmed


def test_a_value_that_takes_effect_later_is_read_beforehand_and_counts_from_its_day(book: Book) -> None:
    ships = statutes.shipped().get(CHANGED)
    command = adoption(ships, machine={**ships.to_json()["machine"], "count": 45})
    own = parameter_of(command["data"])
    record(book, OPERATOR, {**command, "effective_on": "2027-02-01"})

    def counts(store: Any) -> tuple[int, bool]:
        found = law_of(store, book.id).law.statutes.get(CHANGED)
        return found.machine["count"], found.confirmed

    assert on_day(book, "2027-01-31", counts) == (30, True)
    assert on_day(book, "2027-02-01", counts) == (45, False)
    [confirmation] = record(book, CLERK, proposal(parameter=CHANGED, value_digest=own.value_digest())).ids
    with pytest.raises(Refused, match=r"decision\.future"):
        record(book, APPROVER, {**agree(confirmation), "effective_on": "2027-02-01"})
    record(book, APPROVER, agree(confirmation))
    assert on_day(book, "2027-01-31", counts) == (30, True)
    assert on_day(book, "2027-02-01", counts) == (45, True)


def test_a_value_that_shipped_as_read_before_stays_as_the_book_adopted_it(book: Book) -> None:
    for identifier, digests in parse(statutes.EARLIER.read_bytes()).items():
        ships = statutes.shipped().get(identifier)
        assert ships.confirmed
        assert ships.value_digest() not in digests
    old = "收到确权请求之日起30日内"
    record(book, OPERATOR, adoption(statutes.shipped().get("SME-21"), value=old))
    assert law_of(book.store, book.id).law.statutes.get("SME-21").confirmed


@pytest.mark.parametrize(
    ("actor", "command", "code"),
    [
        (OPERATOR, agree("confirmation-1"), "actor.may-not"),
        (CLERK, agree("confirmation-1"), "actor.may-not"),
        (APPROVER, agree("confirmation-9"), "reference.unknown"),
        (CLERK, proposal(value_digest="f" * 64), "confirmation.other-value"),
        (CLERK, proposal(parameter="SME-999"), "statute.unknown"),
        (CLERK, proposal(document_digest="0" * 63), "digest.malformed"),
        (CLERK, proposal(quoted=""), "field.empty"),
        (OPERATOR, adoption(UNREAD, status="V9"), "choice.unknown"),
        (OPERATOR, adoption(UNREAD, domain="XX"), "choice.unknown"),
        (OPERATOR, adoption(UNREAD, machine={"share": 0.5}), "field.not-plain"),
        (OPERATOR, adoption(UNREAD, date_uncertain="no"), "field.not-yes-or-no"),
        (CLERK, adoption(UNREAD), "actor.may-not"),
    ],
)
def test_what_is_refused(book: Book, actor: Actor, command: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as caught:
        record(book, actor, command)
    assert code in [problem.code for problem in caught.value.problems]


def test_a_year_that_was_announced_later(book: Book) -> None:
    day = date(2027, 1, 4)
    assert shipped_calendar().provisional(day)
    data = {
        "year": 2027,
        "off": ["2027-01-01", "2027-01-04"],
        "worked": ["2027-01-09"],
        "source": "国务院办公厅通知",
    }
    record(book, OPERATOR, {"kind": "calendar.added", "data": data})
    calendar = law_of(book.store, book.id).law.calendar
    assert not calendar.provisional(day)
    assert not calendar.is_working_day(day)
    assert calendar.is_working_day(date(2027, 1, 9))
    with pytest.raises(Refused):
        record(book, OPERATOR, {"kind": "calendar.added", "data": {**data, "worked": ["2027-01-01"]}})
    with pytest.raises(Refused):
        record(book, OPERATOR, {"kind": "calendar.added", "data": {**data, "off": ["2027-02-30"]}})


def test_a_rate_that_was_announced_later(book: Book) -> None:
    before = law_of(book.store, book.id).law.rates.lpr_one_year_on(date(2026, 10, 1))
    assert before is not None
    assert before.provisional
    data = {"announced_on": "2026-09-21", "per_million": 29_500}
    record(book, OPERATOR, {"kind": "rate.added", "data": data})
    found = law_of(book.store, book.id).law.rates.lpr_one_year_on(date(2026, 9, 30))
    assert found is not None
    assert (found.per_million, found.announced_on) == (29_500, date(2026, 9, 21))
    with pytest.raises(Refused):
        record(book, OPERATOR, {"kind": "rate.added", "data": {**data, "per_million": 0}})
    with pytest.raises(Refused, match=r"rate\.not-announced /data/announced_on"):
        record(book, OPERATOR, {"kind": "rate.added", "data": {**data, "announced_on": "2026-12-20"}})
