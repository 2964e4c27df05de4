"""Rules about contracts: signing, filing, publication, supplements, changes, silence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import Book, Refused
from ledger.core.vocabulary import ChangeReason
from ledger.rules.contract_change_unpublished import UnpublishedChange as AmendedOrNot
from ledger.rules.contract_change_without_basis import ContractChange
from ledger.rules.contract_over_extended import Supplemented, percent
from ledger.rules.contract_signed_late import Awarded
from ledger.rules.contract_stale import Silent
from ledger.rules.rule import Found
from ledger.rules.shared.notices import SignedContract
from tests.conftest import Say
from tests.worlds.one_contract import World
from tests.worlds.rules import LAW, found, judged, law_ids, law_with, undetermined


@pytest.fixture
def world(say: Say) -> World:
    return World(say)


def signed(day: str) -> SignedContract:
    return SignedContract("contract-1", "contract-1", "organisation-1", "990100", "CNY", day)


# --- Filed and published ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "signed_on", "last"),
    [
        ("contract.unfiled", "2025-06-10", "2025-06-19"),
        ("contract.unfiled", "2025-09-30", "2025-10-16"),
        ("contract.unpublished", "2025-06-10", "2025-06-12"),
        ("contract.unpublished", "2025-09-30", "2025-10-10"),
    ],
)
def test_the_last_day_is_in_time_and_the_next_is_not(rule: str, signed_on: str, last: str) -> None:
    assert judged(rule, signed(signed_on), last) == "clear"
    after = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    verdict = judged(rule, signed(signed_on), after)
    assert isinstance(verdict, Found)
    assert (verdict.level, verdict.due_on) == ("warn", last)


@pytest.mark.parametrize(
    ("rule", "before", "since", "parameter"),
    [
        ("contract.unfiled", "2002-12-31", "2003-01-01", "GP-02"),
        ("contract.unpublished", "2015-02-28", "2015-03-01", "GP-03"),
    ],
)
def test_the_duty_begins_with_its_law(rule: str, before: str, since: str, parameter: str) -> None:
    assert judged(rule, signed(before), "2026-01-05") == "clear"
    assert law_ids(judged(rule, signed(since), "2026-01-05"))[0] == parameter


@pytest.mark.parametrize(
    ("rule", "entry"),
    [("contract.unfiled", "contract.filed"), ("contract.unpublished", "contract.published")],
)
def test_a_contract_counts_until_it_is_done(
    book: Book, world: World, say: Say, rule: str, entry: str
) -> None:
    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    members: dict[str, Any] = {"title": "物业服务", "parties": parties, "amount": 9}
    late = say("contract.signed", "2026-03-02", number="CPCG-2", kind="procurement", **members)
    say("contract.signed", "2026-03-02", number="CPGC-1", kind="works", **members)
    assert [(one.subject, one.body, one.contract) for one in found(book, rule, "2026-03-20")] == [
        (late, world.buyer, late)
    ]
    assert found(book, rule, "2026-03-03") == []
    say(entry, "2026-03-20", contract=late)
    assert found(book, rule, "2026-03-20") == []


def test_secrets_need_not_be_published(book: Book, say: Say) -> None:
    world = World(say)
    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    members = {"title": "专用设备", "kind": "procurement", "parties": parties, "amount": 9}
    secret = say("contract.signed", "2026-03-02", number="CPCG-3", **members)
    assert [one.subject for one in found(book, "contract.unpublished", "2026-04-01")] == [secret]
    say("contract.publication-exempted", "2026-03-02", contract=secret, ground="trade-secret")
    assert found(book, "contract.unpublished", "2026-04-01") == []
    assert [one.subject for one in found(book, "contract.unfiled", "2026-04-01")] == [secret]


def test_what_nobody_has_read_only_reminds(book: Book, world: World, say: Say) -> None:
    """The same finding under a parameter whose text was not confirmed."""
    from ledger.rules import RULES

    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    members = {"title": "物业服务", "kind": "procurement", "parties": parties, "amount": 9}
    say("contract.signed", "2026-03-02", number="CPCG-2", **members)
    for law, level in ((LAW, "warn"), (law_with("GP-02", status="V2n"), "remind")):
        [one] = RULES["contract.unfiled"].findings(book.store, book.id, "2026-04-01", law)
        assert (one.level, one.law[0]) == (level, "GP-02")


# --- Signed late --------------------------------------------------------------------------------------------


def awarded(noticed: str, signed_on: str | None = None, kind: str | None = None) -> Awarded:
    contract = "contract-2" if signed_on else None
    return Awarded("award-1", contract, "organisation-1", None, "CNY", noticed, kind, signed_on)


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (awarded("2025-06-10"), "2025-07-10", None),
        (awarded("2025-06-10"), "2025-07-11", ("warn", "2025-07-10")),
        (awarded("2025-06-10", "2025-07-10"), "2026-01-05", None),
        (awarded("2025-06-10", "2025-07-11"), "2026-01-05", ("remind", "2025-07-10")),
        (awarded("2025-09-05"), "2025-10-09", None),
        (awarded("2025-09-05"), "2025-10-10", ("warn", "2025-10-09")),
    ],
    ids=["last-day", "over", "signed-in-time", "signed-late", "ends-after-a-holiday", "then-over"],
)
def test_thirty_days_to_sign(facts: Awarded, day: str, expected: tuple[str, str] | None) -> None:
    verdict = judged("contract.signed-late", facts, day)
    if expected is None:
        assert verdict == "clear"
    else:
        assert isinstance(verdict, Found)
        assert (verdict.level, verdict.due_on) == expected


@pytest.mark.parametrize(
    ("noticed", "kind", "expected"),
    [
        ("1999-12-31", None, []),
        ("2000-01-01", None, ["BID-01"]),
        ("2002-12-31", "procurement", []),
        ("2003-01-01", "procurement", ["GP-01"]),
        ("2003-01-01", None, ["GP-01", "BID-01"]),
        ("2003-01-01", "works", ["BID-01"]),
    ],
)
def test_each_law_from_its_day(noticed: str, kind: str | None, expected: list[str]) -> None:
    verdict = judged("contract.signed-late", awarded(noticed, kind=kind), "2026-01-05")
    named = [] if verdict == "clear" else law_ids(verdict)
    assert [one for one in named if one in ("GP-01", "BID-01")] == expected


def test_two_laws_that_differ_need_the_kind() -> None:
    term = {"kind": "term", "bound": "within", "count": 20, "unit": "calendar-day"}
    law = law_with("GP-01", machine={**term, "starts": "award-notice-issued"})
    assert judged("contract.signed-late", awarded("2025-06-10"), "2026-01-05", law) == "award-kind"
    told = judged("contract.signed-late", awarded("2025-06-10", kind="procurement"), "2026-01-05", law)
    assert isinstance(told, Found)
    assert told.due_on == "2025-06-30"


def test_an_award_until_signed_and_one_cancelled(book: Book, world: World, say: Say) -> None:
    late = say("award.noticed", "2026-01-05", title="设备", buyer=world.buyer, supplier=world.supplier)
    void = say("award.noticed", "2026-01-05", title="家具", buyer=world.buyer)
    assert {one.subject for one in found(book, "contract.signed-late", "2026-02-05")} == {late, void}
    say("award.cancelled", "2026-02-10", award=void, reason="renewed")
    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    members = {"title": "设备", "kind": "procurement", "parties": parties, "amount": 9, "award": late}
    contract = say("contract.signed", "2026-02-20", number="CPCG-5", **members)
    [one] = found(book, "contract.signed-late", "2026-02-21")
    assert (one.subject, one.contract, one.level, dict(one.facts)["waited"]) == (
        *(late, contract, "remind"),
        "46",
    )
    say("contract.completed", "2026-03-01", contract=contract)
    assert found(book, "contract.signed-late", "2026-03-02") == []
    with pytest.raises(Refused):
        say("award.cancelled", "2026-02-11", award=void, reason="renewed")


def test_a_corrected_award_moves_the_days_that_run_from_it(book: Book, say: Say, world: World) -> None:
    """Also those of obligations: what hangs on the notice follows its correction."""
    from ledger import record
    from tests.conftest import OPERATOR

    award = say("award.noticed", "2026-01-05", title="设备", buyer=world.buyer)
    parties = [{"role": "buyer", "party": world.buyer}, {"role": "supplier", "party": world.supplier}]
    members = {"title": "设备", "kind": "procurement", "parties": parties, "amount": 9, "award": award}
    contract = say("contract.signed", "2026-01-20", number="CPCG-6", **members)
    owed = {"contract": contract, "debtor": world.supplier, "type": "deposit", "amount": 1, "term": "after"}
    owed |= {"due_event": "award-notice-issued", "due_count": 30, "due_unit": "calendar-day"}
    debt = say("obligation.added", "2026-01-20", **owed)
    corrected = {"kind": "award.noticed", "corrects": int(award.rpartition("-")[2])}
    corrected |= {"effective_on": "2025-12-01", "data": {"title": "设备", "buyer": world.buyer}}
    record(book, OPERATOR, corrected)
    [(due,)] = book.store.rows('SELECT "due_on" FROM "obligation_status" WHERE "id" = ?', (debt,))
    assert due == "2025-12-31"
    assert [dict(one.facts)["waited"] for one in found(book, "contract.signed-late", "2026-01-21")] == ["50"]


# --- Supplements --------------------------------------------------------------------------------------------


def supplemented(original: int | None, added: int, day: str = "2025-07-01") -> Supplemented:
    return Supplemented("contract-1", "contract-1", "organisation-1", None, "CNY", original, added, day)


@given(original=st.integers(1, 10**14), added=st.integers(1, 10**14))
def test_a_tenth_may_be_added_and_no_more(original: int, added: int) -> None:
    verdict = judged("contract.over-extended", supplemented(original, added), "2026-01-05")
    assert (verdict == "clear") == (added * 10 <= original)
    if isinstance(verdict, Found):
        assert verdict.amount == added - original // 10
        assert verdict.facts["most"] == str(original // 10)


def test_without_the_original_sum_nobody_can_tell() -> None:
    assert judged("contract.over-extended", supplemented(None, 5), "2026-01-05") == "original-amount"
    assert judged("contract.over-extended", supplemented(None, 5, "2002-12-31"), "2026-01-05") == "clear"
    assert law_ids(judged("contract.over-extended", supplemented(1, 5, "2003-01-01"), "2026-01-05")) == [
        "GP-07"
    ]
    assert [percent(one) for one in (1000, 1250, 5)] == ["10", "12.5", "0.05"]


def test_supplements_add_up(book: Book, world: World, say: Say) -> None:
    for at, expected in enumerate(([], [], [1_000_000])):
        added = {"number": f"补{at}", "summary": "增补", "amount": (6_000_000, 4_000_000, 1_000_000)[at]}
        say("contract.supplemented", f"2025-07-0{at + 1}", contract=world.contract, **added)
        assert [one.amount for one in found(book, "contract.over-extended", "2025-08-01")] == expected
    say("contract.completed", "2025-08-02", contract=world.contract)
    assert found(book, "contract.over-extended", "2025-08-03") == []


# --- Changes ------------------------------------------------------------------------------------------------


def changed(reason: str, day: str = "2025-07-01", kind: str = "procurement", **given: Any) -> ContractChange:
    common = ("contract-1", "contract-1", "organisation-1", None, "CNY", kind, given.pop("seq", 9))
    told = ("basis", "authority", "compensation")
    change = given.pop("change", "terminated")
    return ContractChange(*common, change, day, reason, *(given.get(name) for name in told))


@pytest.mark.parametrize("reason", list(ChangeReason))
def test_which_reasons_ask_for_nothing(reason: str) -> None:
    verdict = judged("contract.change-without-basis", (changed(reason),), "2026-01-05")
    free = reason in ("agreed", "force-majeure", "counterparty-breach", "judgment")
    assert (verdict == "clear") == free


@pytest.mark.parametrize(
    ("given_", "missing"),
    [
        ({}, "basis-authority-compensation"),
        ({"basis": "第五十条"}, "authority-compensation"),
        ({"authority": "organisation-2"}, "basis-compensation"),
        ({"compensation": 0}, "basis-authority"),
        ({"basis": "第五十条", "compensation": 0}, "authority"),
        ({"basis": "第五十条", "authority": "organisation-2"}, "compensation"),
        ({"authority": "organisation-2", "compensation": 5}, "basis"),
    ],
)
def test_it_says_which_is_missing(given_: dict[str, Any], missing: str) -> None:
    verdict = judged("contract.change-without-basis", (changed("planning", **given_),), "2026-01-05")
    assert isinstance(verdict, Found)
    assert verdict.facts["missing"] == missing


@pytest.mark.parametrize(
    ("kind", "day", "missing", "law"),
    [
        ("investment", "2019-12-31", None, []),
        ("investment", "2020-01-01", "basis-authority-compensation", ["INV-02"]),
        ("investment", "2025-05-19", "basis-authority-compensation", ["INV-02"]),
        ("investment", "2025-05-20", "basis-authority-compensation", ["INV-02", "INV-08"]),
        ("procurement", "2002-12-31", None, []),
        ("procurement", "2003-01-01", "basis-compensation", ["GP-08"]),
        ("procurement", "2019-12-31", "basis-compensation", ["GP-08"]),
        ("procurement", "2020-01-01", "basis-authority-compensation", ["GP-08", "INV-02"]),
    ],
)
def test_what_is_asked_on_each_side_of_a_law(
    kind: str, day: str, missing: str | None, law: list[str]
) -> None:
    verdict = judged("contract.change-without-basis", (changed("planning", day, kind),), "2026-01-05")
    if missing is None:
        assert verdict == "clear"
    else:
        assert isinstance(verdict, Found)
        assert (verdict.facts["missing"], law_ids(verdict)) == (missing, law)


def test_of_a_change_without_a_reason_nobody_can_tell() -> None:
    rule = "contract.change-without-basis"
    assert judged(rule, (changed("untold"),), "2026-01-05") == "change-reason"
    assert (
        judged(rule, (changed("untold", basis="a", authority="b", compensation=0),), "2026-01-05") == "clear"
    )


def test_a_change_of_scope_may_have_been_agreed(book: Book, world: World, say: Say) -> None:
    """The latest change that lacks something is told; nobody can tell only where none does."""
    rule = "contract.change-without-basis"
    told = {"contract": world.contract, "summary": "调整"}
    say("contract.amended", "2025-07-01", **told, reason="scope")
    assert undetermined(book, rule, "2025-07-02") == [(world.contract, "agreed-change")]
    say("contract.amended", "2025-07-03", **told, reason="planning", compensation=0)
    say("contract.amended", "2025-07-04", **told, reason="agreed")
    [one] = found(book, rule, "2025-07-05")
    assert (one.due_on, dict(one.facts)["missing"]) == ("2025-07-03", "basis-authority")
    assert undetermined(book, rule, "2025-07-05") == []


def test_changes_are_published_too(book: Book, world: World, say: Say) -> None:
    rule = "contract.change-unpublished"
    told = {"contract": world.contract, "summary": "调整", "reason": "agreed"}
    say("contract.amended", "2025-07-01", **told)
    say("contract.amended", "2025-07-10", **told)
    assert found(book, rule, "2025-07-03") == []
    assert [(one.due_on, dict(one.facts)["changes"]) for one in found(book, rule, "2025-07-04")] == [
        ("2025-07-03", "1")
    ]
    assert [dict(one.facts)["changes"] for one in found(book, rule, "2025-08-01")] == ["2"]
    say("contract.change-published", "2025-07-04", contract=world.contract)
    assert [one.due_on for one in found(book, rule, "2025-08-01")] == ["2025-07-14"]
    say("contract.publication-exempted", "2025-07-20", contract=world.contract, ground="trade-secret")
    assert found(book, rule, "2025-08-01") == []


@pytest.mark.parametrize(
    ("day", "law"), [("2023-12-14", None), ("2023-12-15", "GP-04")], ids=["before", "in-force"]
)
def test_changes_from_the_day_of_their_notice(day: str, law: str | None) -> None:
    common = ("contract-1", "contract-1", "organisation-1", None, "CNY", "procurement", None)
    verdict = judged("contract.change-unpublished", (AmendedOrNot(*common, 7, "amended", day),), "2026-01-05")
    assert (law_ids(verdict)[0] if isinstance(verdict, Found) else None) == law


# --- Silence ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "level", "due_on"),
    [
        ("2025-09-30", None, None),
        ("2025-10-01", "remind", "2025-09-30"),
        ("2026-03-31", "remind", "2025-09-30"),
        ("2026-04-01", "warn", "2026-03-31"),
    ],
)
def test_months_of_silence(day: str, level: str | None, due_on: str | None) -> None:
    facts = Silent("contract-1", "contract-1", "organisation-1", None, "CNY", "2025-03-31")
    verdict = judged("contract.stale", facts, day)
    got = (verdict.level, verdict.due_on) if isinstance(verdict, Found) else (None, None)
    assert got == (level, due_on)


def test_a_fact_ends_the_silence_and_a_book_has_its_own_threshold(book: Book, world: World, say: Say) -> None:
    assert [one.subject for one in found(book, "contract.stale", "2025-12-12")] == [world.contract]
    say("threshold.set", "2025-12-01", name="contract.stale.remind-after", value=9)
    assert found(book, "contract.stale", "2025-12-12") == []
    world.do("delivered", "2025-12-15")
    assert found(book, "contract.stale", "2026-04-01") == []
