"""Cases in which the flags and their oracle once disagreed, and the flags were wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ledger import Book
from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import DELIVERY, PASSED, SIGNED, After, Situation, due_day
from tests.conftest import Say
from tests.support.due_terms import LAW
from tests.worlds.deal import Deal, told
from tests.worlds.one_contract import standing


def test_an_invoice_that_is_taken_back_adds_nothing_to_the_debt(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe("fixed", due_day="2025-09-01")
    deal.do("paid", "2025-08-01", obligation=debt, amount=40_000_000)
    invoice = deal.do("invoiced", "2025-08-01", obligation=debt, amount=90_000_000)
    back = {"performance": invoice, "obligation": debt, "amount": 90_000_000, "reason": "mistake"}
    say("performance.reversed", "2025-08-02", **back)
    assert standing(book, debt)["remaining"] == 60_000_000


@pytest.mark.parametrize("amount", [None, 100_000_000])
def test_a_revoked_grant_leaves_the_promise_open_and_owed(book: Book, say: Say, amount: int | None) -> None:
    parties = _investment(say)
    deal = Deal(say, kind="investment", parties=parties)
    promise = _promise(deal, parties[0]["party"], amount)
    granted = deal.do("granted", "2025-08-01", obligation=promise)
    assert told(book, "promise.broken", promise) == "clear"
    again = deal.do("granted", "2025-08-02", obligation=promise)
    for one, expected in ((granted, "clear"), (again, "INV-02 INV-08")):
        back = {"performance": one, "obligation": promise, "reason": "revoked"}
        say("performance.reversed", "2025-08-03", **back)
        assert told(book, "promise.broken", promise) == expected
    assert standing(book, promise)["remaining"] == amount


def test_an_inspection_that_failed_and_is_taken_back_undoes_no_acceptance(book: Book, say: Say) -> None:
    deal = Deal(say)
    accepting = _accepting(deal, "fixed", due_day="2025-09-01")
    failed = deal.do("accepted", "2025-08-01", obligation=accepting, result="failed")
    deal.do("accepted", "2025-08-20", obligation=accepting, result="passed")
    back = {"performance": failed, "obligation": accepting, "reason": "mistake"}
    say("performance.reversed", "2025-08-21", **back)
    assert told(book, "acceptance.overdue", accepting) == "clear"


@pytest.mark.parametrize(
    ("failed", "starts"),
    [
        ("2025-07-08", "2025-08-20"),  # inspected in time and refused: the debtor let nothing pass
        ("2025-07-20", "2025-07-11"),  # inspected too late: from the end of the agreed time
    ],
)
def test_what_passed_after_a_refusal_runs_from_the_day_that_it_passed(
    book: Book, say: Say, failed: str, starts: str
) -> None:
    deal = Deal(say)
    term = {"due_event": "inspection-passed", "due_count": 0, "due_unit": "calendar-day"}
    debt = deal.owe("after", **term, inspection_count=10, inspection_unit="calendar-day")
    deal.do("delivered", "2025-07-01")
    deal.do("accepted", failed, result="failed")
    deal.do("accepted", "2025-08-20", result="passed")
    assert standing(book, debt)["due_on"] == starts


def test_no_rule_of_ours_speaks_of_a_contract_under_other_law(book: Book, say: Say) -> None:
    rate: dict[str, Any] = {"late_rate_basis": "per-day", "late_rate_parts": 0, "late_rate_of": 1}
    deal = Deal(say, kind="foreign", method="open-tender", **rate)
    debt = deal.owe("after", due_event="delivery", due_count=90, due_unit="calendar-day")
    say("obligation.term-noted", "2025-06-10", obligation=debt, term="audit-as-settlement-basis")
    say("obligation.nonpayment-stated", "2025-10-10", obligation=debt, reason="internal-process")
    soon = deal.owe("fixed", due_day="2026-11-21")
    deal.owe("fixed", due_day="2025-11-21")
    accepting = _accepting(deal, "fixed", due_day="2025-09-01")
    bond = deal.owe("fixed", type="deposit-return", deposit="performance", due_day="2025-09-01")
    benefit = deal.owe("fixed", type="promise", matter="tax", due_day="2025-09-01")
    say("promise.reviewed", "2025-09-01", obligation=benefit, result="failed")
    say("obligation.nonpayment-stated", "2025-10-10", obligation=benefit, reason="government-change")
    asked = {"contract": deal.contract, "obligation": debt}
    receivable = say("receivable.confirmation-requested", "2025-09-01", **asked)
    amended = {"contract": deal.contract, "summary": "改期", "reason": "planning"}
    say("contract.amended", "2025-10-11", **amended)
    for code, subject in (
        ("contract.change-without-basis", deal.contract),
        ("disclosure.late", deal.buyer),
        ("payment.term-too-long", debt),
        ("payment.forbidden-term", debt),
        ("payment.forbidden-reason", debt),
        ("payment.rate-below-floor", deal.contract),
        ("payment.due-soon", soon),
        ("acceptance.overdue", accepting),
        ("deposit.unreturned", bond),
        ("promise.beyond-power", benefit),
        ("promise.disowned", benefit),
        ("receivable.unconfirmed", receivable),
    ):
        assert told(book, code, subject) == "clear", code


@pytest.mark.parametrize(
    ("registered", "expected"),
    [
        ([None, "2026-01-01"], "clear"),  # the first has no end, whatever was registered beside it
        (["2027-01-01", "2026-01-01"], "clear"),
        (["2026-01-01", "2026-11-19"], "MW-07"),
    ],
)
def test_a_safeguard_counts_while_any_of_its_kind_lasts(
    book: Book, say: Say, registered: list[str | None], expected: str
) -> None:
    deal = Deal(say, kind="works")
    for kind in ("special-account", "wage-deposit", "real-name-roster"):
        say("wage.safeguard-registered", "2025-06-20", contract=deal.contract, type=kind)
    for place, until in enumerate(registered):
        given: dict[str, Any] = {"contract": deal.contract, "type": "payment-guarantee"}
        given |= {} if until is None else {"valid_until": until}
        say("wage.safeguard-registered", f"2025-07-0{place + 1}", **given)
    assert told(book, "wage.safeguard-missing", deal.contract) == expected


def test_an_acceptance_without_a_day_is_due_in_the_agreed_time_of_inspection(book: Book, say: Say) -> None:
    deal = Deal(say)
    inspection = {"inspection_count": 10, "inspection_unit": "calendar-day"}
    accepting = _accepting(deal, "none", **inspection)
    deal.do("delivered", "2025-07-01")
    assert told(book, "acceptance.overdue", accepting, "2025-07-11") == "clear"
    assert told(book, "acceptance.overdue", accepting, "2025-07-12") == "GP-10"


def test_nobody_is_pressed_to_keep_an_unlawful_public_pledge(book: Book, say: Say) -> None:
    body = _body(say)
    deal = Deal(say, kind="pledge", parties=[{"role": "promisor", "party": body}])
    pledge = _promise(deal, body, 1_000_000)
    assert told(book, "pledge.unkept", pledge) == "found"
    say("promise.reviewed", "2025-09-02", obligation=pledge, result="not-reviewed")
    assert told(book, "pledge.unkept", pledge) == "clear"
    assert told(book, "promise.beyond-power", pledge) == "INV-12"  # INV-11 is of promises to somebody


def test_the_liability_of_contractors_and_owners_is_one_of_construction(book: Book, say: Say) -> None:
    for kind, unpaid, caused in (
        ("works", "MW-33 MW-14", "MW-13 MW-14 MW-19"),
        ("procurement", "MW-33", "clear"),
    ):
        deal = Deal(say, kind=kind)
        deal.owe("fixed", due_day="2025-08-01")
        stated = {"contract": deal.contract, "employer": deal.supplier, "month": "2025-08"}
        payroll = say("wage.payroll-stated", "2025-08-31", **stated, payday="2025-09-10", workers=1, amount=1)
        assert told(book, "wage.unpaid", payroll) == unpaid
        assert told(book, "wage.caused-by-arrears", payroll) == caused


def test_why_a_contract_was_amended_is_no_reason_for_not_paying(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe("fixed", due_day="2025-09-01")
    grounds = {"contract": deal.contract, "reason": "leader-change"}
    say("contract.amended", "2025-09-02", **grounds, summary="改期")
    say("contract.suspended", "2025-09-03", contract=deal.contract, reason="funds-missing")
    assert told(book, "payment.forbidden-reason", debt) == "clear"
    say("contract.terminated", "2025-09-04", **grounds)
    assert told(book, "payment.forbidden-reason", debt) == "SME-33"


@pytest.mark.parametrize(
    ("debtor", "size"), [(None, Size.LARGE), (Debtor.OTHER, None)], ids=["large creditor", "other debtor"]
)
def test_one_side_may_settle_that_the_regulation_does_not_speak(
    debtor: Debtor | None, size: Size | None
) -> None:
    days = {SIGNED: date(2025, 6, 10), DELIVERY: date(2025, 7, 1)}
    situation = Situation(days=days, debtor=debtor, creditor_size=size, condition=PASSED)
    waiting = due_day(After(DELIVERY, 10), situation, LAW)
    assert (waiting.day, waiting.event) == (None, PASSED), "the contract's own condition is not met"
    met = replace(situation, days={**days, PASSED: date(2025, 7, 3)})
    assert due_day(After(DELIVERY, 10), met, LAW).day == date(2025, 7, 11), "and no law moves the start"


def test_a_respite_a_dispute_or_a_reversal_is_a_fact_about_a_contract(book: Book, say: Say) -> None:
    deal = Deal(say, "2024-01-10")
    debt = deal.owe("fixed", due_day="2025-09-01")
    paid = deal.do("paid", "2024-02-01", obligation=debt, amount=1_000)
    assert told(book, "contract.stale", deal.contract, "2025-03-01") == "found"
    say("obligation.disputed", "2025-01-10", obligation=debt, amount=1_000, reason="quality")
    assert told(book, "contract.stale", deal.contract, "2025-03-01") == "clear"
    assert told(book, "contract.stale", deal.contract, "2025-08-01") == "found"
    back = {"performance": paid, "obligation": debt, "amount": 1_000, "reason": "returned"}
    say("performance.reversed", "2025-07-01", **back)
    assert told(book, "contract.stale", deal.contract, "2025-08-01") == "clear"


def test_an_event_does_not_move_the_day_of_signing(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe("after", due_event="contract-signed", due_count=10, due_unit="calendar-day")
    assert standing(book, debt)["due_on"] == "2025-06-20"
    deal.do("milestone-reached", "2025-08-01", event="contract-signed")
    assert standing(book, debt)["due_on"] == "2025-06-20"


def test_two_contracts_of_a_project_that_are_both_done_ask_nothing_more(book: Book, say: Say) -> None:
    parties = _investment(say, credit_code="91990100MA00000003")
    given: dict[str, Any] = {"kind": "investment", "parties": parties, "project_code": "p"}
    first, second = (Deal(say, division=place, **given) for place in ("990101", "990102"))
    assert told(book, "investment.signed-twice", "book-0") == "found"
    say("contract.completed", "2026-01-10", contract=first.contract)
    assert told(book, "investment.signed-twice", "book-0") == "found"
    say("contract.completed", "2026-01-11", contract=second.contract)
    assert told(book, "investment.signed-twice", "book-0") == "clear"


def _body(say: Say) -> str:
    return say("organisation.registered", "2014-01-01", name="长平市商务局", class_="organ", level="county")


def _investment(say: Say, **members: Any) -> list[dict[str, str]]:
    given = {"name": "长平示例股份有限公司", "class_": "enterprise", **members}
    firm = say("organisation.registered", "2014-01-01", **given)
    return [{"role": "promisor", "party": _body(say)}, {"role": "investor", "party": firm}]


def _promise(deal: Deal, debtor: str, amount: int | None) -> str:
    """A promised subsidy, due on 2025-09-01."""
    given: dict[str, Any] = {"contract": deal.contract, "type": "promise", "matter": "subsidy"}
    given |= {"debtor": debtor, "term": "fixed", "due_day": "2025-09-01"}
    return deal.say(
        "obligation.added", "2025-06-10", **given, **({} if amount is None else {"amount": amount})
    )


def _accepting(deal: Deal, term: str, **members: Any) -> str:
    given = {"contract": deal.contract, "type": "acceptance", "debtor": deal.buyer, "term": term}
    return deal.say("obligation.added", "2025-06-10", **given, **members)
