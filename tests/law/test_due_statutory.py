"""Due days that the law gives or moves: by debtor, by day of signing and delivery, by condition."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import DELIVERY, PASSED, SETTLED, SIGNED, After, Deciding, Law, State, Statutory, Unit
from ledger.law.statutes import EVENTS, Statutes
from ledger.words.fields import FIELD_WORDS
from ledger.words.trace import say_step, unconfirmed
from tests.support.due_terms import LAW, ask, codes, day, laws, small

INVOICE = "invoice-received"
WORKING = Unit.WORKING_DAY
PUBLIC, LARGE, OTHER = Debtor.PUBLIC, Debtor.LARGE, Debtor.OTHER


def test_the_worked_case() -> None:
    found = ask(Statutory(), **small("2025-06-10", delivered="2025-07-01"))
    assert found.day == date(2025, 7, 31)
    assert codes(found) == [
        "parties",
        "start",
        "statutory-term",
        "special-rule",
        "first-day",
        "counted",
        "day",
    ]
    assert (laws(found, "parties"), laws(found, "statutory-term")) == (["SME-42"], ["SME-02"])


@pytest.mark.parametrize(
    ("debtor", "signed", "delivered", "answer", "basis"),
    [
        # Both days before, both since, and on either side of 1 June 2025.
        (PUBLIC, "2025-05-31", "2025-05-31", "2025-06-30", ["SME-01"]),
        (PUBLIC, "2025-06-01", "2025-06-01", "2025-07-01", ["SME-02"]),
        (PUBLIC, "2025-05-31", "2025-06-01", "2025-07-01", ["SME-01", "SME-02"]),
        (PUBLIC, "2021-03-01", "2021-05-10", "2021-06-09", ["SME-01"]),
        (LARGE, "2025-05-31", "2025-05-31", "agreed-term", None),
        (LARGE, "2025-06-01", "2025-06-01", "2025-07-31", ["SME-06"]),
        (LARGE, "2025-05-31", "2025-06-01", "deciding-day", None),
        # The regulation is not older than September 2020, and says nothing of contracts signed before.
        (PUBLIC, "2020-08-31", "2020-08-31", "agreed-term", None),
        (PUBLIC, "2020-08-31", "2020-09-01", "deciding-day", None),
        (PUBLIC, "2020-09-01", "2020-09-01", "2020-10-09", ["SME-01"]),
        (OTHER, "2025-06-01", "2025-06-01", "agreed-term", None),
    ],
)
def test_the_statutory_term_by_debtor_and_days(
    debtor: Debtor, signed: str, delivered: str, answer: str, basis: list[str] | None
) -> None:
    found = ask(Statutory(), **{**small(signed, delivered=delivered), "debtor": debtor})
    if basis is None:
        assert (found.state, found.missing) == (State.UNDETERMINED, answer)
    else:
        assert (found.day, laws(found, "statutory-term")) == (day(answer), basis)
        assert ("editions-agree" in codes(found)) == (len(basis) == 2)


@pytest.mark.parametrize(
    ("deciding", "signed", "answer"),
    [
        (Deciding.SIGNING, "2025-05-31", "agreed-term"),
        (Deciding.START, "2025-05-31", "2025-07-31"),
        (Deciding.START, "2020-08-31", "2025-07-31"),
        (Deciding.SIGNING, "2025-06-01", "2025-07-31"),
    ],
)
def test_the_book_chooses_where_the_editions_differ(deciding: Deciding, signed: str, answer: str) -> None:
    facts = {**small(signed, delivered="2025-06-01"), "debtor": LARGE, "deciding": deciding}
    found = ask(Statutory(), **facts)
    assert answer == (found.missing or (found.day and found.day.isoformat()))
    assert ("edition-chosen" in codes(found)) == (signed < "2025-06-01")


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"debtor": None}, "debtor-class"),
        ({"creditor_size": None}, "creditor-size"),
        ({"creditor_size": Size.LARGE}, "agreed-term"),
        ({"debtor": OTHER, "creditor_size": None}, "agreed-term"),
        ({"events": {DELIVERY: "2025-07-01"}}, SIGNED),
        ({"events": {DELIVERY: "2025-07-01", SIGNED: None}}, SIGNED),
        ({"events": {DELIVERY: None, SIGNED: "2025-06-10"}}, DELIVERY),
    ],
)
def test_without_a_fact_nobody_can_tell(facts: dict[str, Any], missing: str) -> None:
    found = ask(Statutory(), **{**small("2025-06-10", delivered="2025-07-01"), **facts})
    assert (found.state, found.missing, codes(found)[-1]) == (State.UNDETERMINED, missing, "untold")
    assert missing in {*FIELD_WORDS, *EVENTS}


def test_a_statutory_term_waits_for_delivery() -> None:
    found = ask(Statutory(), **small("2025-06-10"))
    assert (found.state, found.event) == (State.WAITS, DELIVERY)


@pytest.mark.parametrize("size", [Size.MICRO, Size.SMALL, Size.MEDIUM])
def test_every_size_up_to_medium_is_covered(size: Size) -> None:
    assert ask(Statutory(), **{**small("2025-06-10", delivered="2025-07-01"), "creditor_size": size}).day


def test_an_agreed_term_over_the_maximum_counts_as_agreed() -> None:
    found = ask(After(DELIVERY, 180), **small("2025-06-10", delivered="2025-07-01"))
    assert found.day == date(2025, 12, 29)  # the 28th is a Sunday


def test_progress_settlement_runs_from_the_day_both_confirmed() -> None:
    facts = small("2025-06-10", delivered="2025-07-01", settled="2025-08-01")
    found = ask(Statutory(), **facts, condition=SETTLED)
    assert (found.day, laws(found, "start-by-law")) == (date(2025, 9, 1), ["SME-11"])  # 31 August is a Sunday
    assert ask(After(INVOICE, 20), **facts, condition=SETTLED).day == date(2025, 8, 21)
    waiting = ask(Statutory(), **small("2025-06-10", delivered="2025-07-01"), condition=SETTLED)
    assert waiting.event == SETTLED
    other = ask(After(DELIVERY, 20), **{**facts, "debtor": OTHER}, condition=SETTLED)
    assert other.day == date(2025, 7, 21), "between others the contract's own start counts"


def test_acceptance_as_a_condition_runs_from_the_day_it_was_passed() -> None:
    facts = small("2025-05-10", delivered="2025-06-02", passed="2025-06-20")
    found = ask(Statutory(), **facts, condition=PASSED)
    assert (found.day, laws(found, "start-by-law")) == (date(2025, 7, 21), ["SME-12", "SME-13"])  # Sunday
    assert ask(After(PASSED, 10, WORKING), **facts).day == date(2025, 7, 4)
    assert ask(Statutory(), **small("2025-06-10", delivered="2025-07-01"), condition=PASSED).event == PASSED


@pytest.mark.parametrize(
    ("events", "facts", "answer"),
    [
        # The agreed inspection ends on 10 July; 30 days on is 9 August, a Saturday, so the 11th.
        ({"ends": "2025-07-10"}, {}, "2025-08-11"),
        ({"ends": "2025-07-10"}, {"on": "2025-07-11"}, "2025-08-11"),
        ({"ends": "2025-07-10"}, {"on": "2025-07-10"}, PASSED),
        ({"ends": "2025-07-10", "passed": "2025-09-30"}, {}, "2025-08-11"),
        ({"ends": "2025-07-10", "passed": "2025-07-10"}, {}, "2025-08-11"),
        ({"ends": "2025-07-10", "passed": "2025-07-03"}, {}, "2025-08-04"),
        ({"ends": "2025-07-10", "passed": None}, {}, "!" + PASSED),
        ({"ends": "2025-07-10"}, {"inspection_failed_on": "2025-07-08"}, PASSED),
        (
            {"ends": "2025-07-10", "passed": "2025-08-01"},
            {"inspection_failed_on": "2025-07-08"},
            "2025-09-01",
        ),
        ({"ends": "2025-07-10"}, {"inspection_failed_on": "2025-07-20"}, "!inspection-result"),
        ({"ends": "2025-07-10"}, {"debtor": OTHER}, PASSED),
        ({"ends": "2025-07-10"}, {"debtor": None}, "!debtor-class"),
        ({"ends": "2025-07-10"}, {"creditor_size": None}, "!creditor-size"),
        ({"ends": "2025-07-10"}, {"creditor_size": Size.LARGE}, PASSED),
        ({"ends": None}, {}, PASSED),
        ({}, {}, PASSED),
    ],
)
def test_an_inspection_that_drags_on(
    events: dict[str, str | None], facts: dict[str, Any], answer: str
) -> None:
    given_facts = {**small("2025-06-10", delivered="2025-07-01", **events), **facts}
    found = ask(After(PASSED, 30), **given_facts)
    got = found.event or (f"!{found.missing}" if found.missing else found.day and found.day.isoformat())
    assert got == answer
    if "inspection-overrun" in codes(found):
        assert laws(found, "inspection-overrun") == ["SME-15"]


@pytest.mark.parametrize(
    ("failed", "passed", "answer"),
    [
        ("2025-07-20", None, "!inspection-outcome"),
        ("2025-07-31", None, "!inspection-outcome"),
        ("2025-08-01", None, "2025-07-31"),  # what was refused after the term was owed before
        ("2025-06-20", None, "2025-07-31"),  # refused, and delivered anew
        ("2025-07-20", "2025-07-28", "2025-07-31"),
    ],
)
def test_nobody_is_late_with_the_price_of_what_was_refused_in_time(
    failed: str, passed: str | None, answer: str
) -> None:
    given_facts = small("2025-06-10", delivered="2025-07-01", **({"passed": passed} if passed else {}))
    for term in (Statutory(), After(DELIVERY, 30)):
        found = ask(term, **given_facts, inspection_failed_on=failed)
        assert (f"!{found.missing}" if found.missing else str(found.day)) == answer


def test_the_inspection_rule_of_728_for_older_contracts() -> None:
    found = ask(After(PASSED, 30), **small("2022-01-10", ends="2022-03-01"))
    assert (found.day, laws(found, "inspection-overrun")) == (date(2022, 3, 31), ["SME-14"])
    older = ask(After(PASSED, 30), **small("2020-01-10", ends="2020-03-01"))
    assert older.event == PASSED
    between = ask(After(PASSED, 30), **small("2020-01-10", ends="2021-03-01"))
    assert between.missing == "deciding-day"


def test_what_a_book_has_not_confirmed_is_marked() -> None:
    parameter = LAW.statutes.get("SME-02")
    doubtful = type(parameter).from_json({**parameter.to_json(), "status": "V2n"})
    others = [one for one in LAW.statutes.all() if one.id != "SME-02"]
    law = Law(Statutes([*others, doubtful]), LAW.calendar, LAW.rates)
    found = ask(Statutory(), law=law, **small("2025-06-10", delivered="2025-07-01"))
    assert unconfirmed(found.trace) == ("SME-02",)
    [step] = [step for step in found.trace if step.code == "due.statutory-term"]
    assert "SME-02，未确认" in say_step(step)
    assert "SME-02, not confirmed" in say_step(step, "en")
    assert unconfirmed(ask(Statutory(), **small("2025-06-10", delivered="2025-07-01")).trace) == ()
