"""Rules about payments: due soon, overdue, terms that are too long or barred, stated reasons, low rates.

Each rule: what it finds, what is clear, what cannot be told, and both sides of every day the law changed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import Book, Refused
from ledger.law.due import Deciding, Law
from ledger.law.statutes import Statutes
from ledger.law.term_length import _months
from ledger.projection.book_law import BookLaw, law_of
from ledger.queries.flags import standing_flags
from ledger.rules import RULES
from ledger.rules.rule import Found
from ledger.rules.shared.owed import Owed
from ledger.watch.sweep import sweep
from tests.conftest import Say, TestClock
from tests.worlds.deal import Deal, ask, told

SHIPPED = BookLaw(Law.shipped(), Deciding.OPEN)
AFTER = {"due_event": "delivery", "due_unit": "calendar-day"}


# --- Due soon and overdue -----------------------------------------------------------------------------------


@pytest.fixture
def early(clock: TestClock) -> None:
    """The book is opened before anything happens."""
    clock.now = datetime(2025, 6, 1, 4, 0, tzinfo=UTC)


def test_reminders_come_at_each_threshold_and_end_when_it_is_overdue(
    early: None, book: Book, say: Say, clock: TestClock
) -> None:
    clock.to("2025-06-10")
    debt = Deal(say).owe("fixed", due_day="2025-09-01")
    seen = []
    for day in (
        "2025-08-01",
        "2025-08-02",
        "2025-08-24",
        "2025-08-25",
        "2025-08-31",
        "2025-09-01",
        "2025-09-02",
    ):
        clock.to(day)
        sweep(book)
        stand = [one for one in standing_flags(book.store, book.id) if one.rule.startswith("payment.")]
        seen.append([(one.rule, one.facts.get("window")) for one in stand])
    soon = "payment.due-soon"
    reminded = [[(soon, window)] for window in ("30", "30", "7", "1", "1")]
    assert seen == [[], *reminded, [("payment.overdue", None)]]
    assert {one.subject for one in standing_flags(book.store, book.id, rule="payment.overdue")} == {debt}


def test_a_payment_ends_the_reminder_and_a_book_sets_its_own_days(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe("fixed", due_day="2026-12-31")
    assert told(book, "payment.due-soon", debt, "2026-11-20") == "clear"
    say("threshold.set", "2026-11-01", name="payment.due-soon.third", value=60)
    found = ask(book, "payment.due-soon", debt, "2026-11-20")
    assert isinstance(found, Found)
    assert dict(found.facts) == {"window": "60"}
    deal.do("paid", "2026-11-20", obligation=debt, amount=100_000_000)
    assert told(book, "payment.due-soon", debt, "2026-11-20") == "clear"


def owed(**members: Any) -> Owed:
    given: dict[str, Any] = {
        "subject": "obligation-1",
        "contract": "contract-1",
        "body": "organisation-1",
        "currency": "CNY",
    }
    given |= {"division": None, "kind": "procurement", "type": "payment", "creditor": None, "owed": 100}
    given |= {"law": None, "debtor_class": "public-body", "creditor_size": "small"}
    given["public_debtor"] = True
    return Owed(**{**given, **members})


@given(
    st.dates(date(2021, 1, 1), date(2026, 12, 31)),
    st.integers(-400, 400),
    st.integers(0, 100),
    st.integers(0, 100),
)
def test_a_payment_is_soon_or_overdue_and_never_both(due: date, days: int, left: int, disputed: int) -> None:
    facts = owed(remaining=left, disputed=disputed, due_on=due.isoformat())
    day = (due - timedelta(days=days)).isoformat()
    soon = RULES["payment.due-soon"].judge(facts, SHIPPED, day)
    overdue = RULES["payment.overdue"].judge(facts, SHIPPED, day)
    assert isinstance(soon, Found) == (left > disputed and 0 <= days <= 30)
    assert isinstance(overdue, Found) == (left > disputed and days < 0)
    if isinstance(soon, Found):
        assert soon.facts["window"] == ("1" if days <= 1 else "7" if days <= 7 else "30")


OVERDUE: tuple[tuple[Any, ...], ...] = (
    ({}, {}, "INV-03 SME-02 PR-08"),
    ({"buyer_size": "large"}, {}, "SME-06 PR-08"),
    ({}, {"amount": 1_000_000}, "INV-03 SME-40 SME-02 PR-08"),
    ({"buyer_size": "large"}, {"amount": 1_000_000}, "SME-40 SME-06 PR-08"),
)


@pytest.mark.parametrize(("sides", "dispute", "law"), OVERDUE)
def test_an_overdue_payment_names_only_the_law_that_speaks_of_it(
    book: Book, say: Say, sides: dict[str, Any], dispute: dict[str, Any], law: str
) -> None:
    deal = Deal(say, **sides)
    debt = deal.owe()
    deal.do("delivered", "2025-07-01")
    if dispute:
        say("obligation.disputed", "2025-07-10", obligation=debt, reason="quality", **dispute)
    found = told(book, "payment.overdue", debt)
    assert set(law.split()) <= set(found.split())
    assert not {"INV-03", "SME-40"} & (set(found.split()) - set(law.split()))


def test_an_enterprise_that_owes_a_large_one_is_held_to_the_contract_alone(book: Book, say: Say) -> None:
    debt = Deal(say, size="large", buyer_size="medium").owe("fixed", due_day="2025-09-01")
    assert told(book, "payment.overdue", debt) == "found"


# --- Terms --------------------------------------------------------------------------------------------------

TERMS: tuple[tuple[Any, ...], ...] = (
    ("2025-06-10", {}, {"due_count": 61}, None, "SME-04"),
    ("2025-06-10", {}, {"due_count": 60}, None, "clear"),
    ("2025-06-01", {}, {"due_count": 90}, None, "SME-04"),
    ("2025-05-31", {}, {"due_count": 90}, None, "SME-03"),
    ("2020-09-01", {}, {"due_count": 90}, None, "SME-03"),
    ("2020-08-31", {}, {"due_count": 90}, None, "clear"),
    ("2025-06-10", {"size": "large"}, {"due_count": 90}, None, "clear"),
    ("2025-06-10", {"size": None}, {"due_count": 90}, None, "? creditor-size"),
    ("2025-06-10", {"buyer_size": "large"}, {"due_count": 90}, None, "clear"),
    ("2025-06-10", {}, {"due_count": 90, "due_event": "contract-signed"}, None, "? term-start"),
    ("2025-06-10", {}, {"due_count": 90, "due_event": "inspection-passed"}, None, "SME-04"),
    ("2025-06-10", {}, {"due_count": 1, "due_unit": "month"}, None, "clear"),
    ("2025-06-10", {}, {"due_count": 2, "due_unit": "month"}, None, "? delivery"),
    ("2025-06-10", {}, {"due_count": 2, "due_unit": "month"}, "2025-07-01", "SME-04"),
    ("2025-06-10", {}, {"due_count": 2, "due_unit": "month"}, "2026-01-01", "clear"),
    ("2025-06-10", {}, {"due_count": 3, "due_unit": "month"}, None, "SME-04"),
    ("2025-06-10", {}, {"due_count": 30, "due_unit": "working-day"}, None, "clear"),
    ("2025-06-10", {}, {"due_count": 43, "due_unit": "working-day"}, None, "? delivery"),
    ("2025-06-10", {}, {"due_count": 43, "due_unit": "working-day"}, "2025-09-15", "SME-04"),
    ("2025-06-10", {}, {"due_count": 42, "due_unit": "working-day"}, "2025-06-16", "clear"),
    ("2025-06-10", {}, {"due_count": 61, "due_unit": "working-day"}, None, "SME-04"),
)


@pytest.mark.parametrize(("signed", "sides", "term", "delivered", "expected"), TERMS)
def test_the_longest_term_that_may_be_agreed(
    book: Book,
    say: Say,
    signed: str,
    sides: dict[str, Any],
    term: dict[str, Any],
    delivered: str | None,
    expected: str,
) -> None:
    deal = Deal(say, signed, **sides)
    debt = deal.owe("after", **{**AFTER, **term})
    if delivered:
        deal.do("delivered", delivered)
    assert told(book, "payment.term-too-long", debt) == expected


@given(st.integers(0, 120), st.dates(date(2001, 1, 1), date(2050, 12, 31)))
def test_months_last_as_long_as_some_months_do(count: int, start: date) -> None:
    least, most = _months(count)
    calendar = SHIPPED.law.calendar
    assert least <= (calendar.add_months(start, count) - start).days <= most


def test_a_term_is_too_long_while_it_is_open(book: Book, say: Say) -> None:
    deal = Deal(say)
    debt = deal.owe("after", **AFTER, due_count=90)
    assert RULES["payment.term-too-long"].level == ask(book, "payment.term-too-long", debt).level  # type: ignore[union-attr]
    deal.do("paid", "2025-08-01", obligation=debt, amount=100_000_000)
    assert told(book, "payment.term-too-long", debt) == "clear"


AUDIT, WHEN_PAID = "audit-as-settlement-basis", "conditional-on-third-party-payment"
IN_PROPORTION = "in-proportion-to-third-party-payment"
LARGE = {"buyer_size": "large"}
STATE = {"buyer_states": {"ownership": "state-owned"}}
UNFUNDED = {"buyer_states": {"public_funding": "none"}}
PRIVATE = {"supplier_states": {"ownership": "private"}}
TRADER = {"supplier_class": "individual-business", "size": None}
BARRED: tuple[tuple[Any, ...], ...] = (
    ({}, AUDIT, "2025-05-19", {}, "clear"),
    ({}, AUDIT, "2025-05-20", {}, "? creditor-ownership"),
    (PRIVATE, AUDIT, "2025-05-20", {}, "INV-05"),
    ({"supplier_states": {"ownership": "other"}}, AUDIT, "2025-05-20", {}, "clear"),
    ({}, AUDIT, "2025-06-01", {}, "SME-35"),
    ({}, AUDIT, "2025-06-01", {"by_law": True}, "clear"),
    (PRIVATE, AUDIT, "2025-06-01", {}, "SME-35 INV-05"),
    ({"size": "large"}, AUDIT, "2025-06-01", {}, "? creditor-ownership"),
    (PRIVATE | {"size": "large"}, AUDIT, "2025-06-01", {}, "INV-05"),
    (LARGE, AUDIT, "2025-06-01", {}, "? debtor-ownership"),
    (LARGE | {"buyer_states": {"ownership": "private"}}, AUDIT, "2025-06-01", {}, "clear"),
    (LARGE | STATE, AUDIT, "2025-06-01", {}, "SME-35"),
    (LARGE | STATE | PRIVATE, AUDIT, "2025-06-01", {}, "SME-35 INV-05"),
    (STATE | PRIVATE | {"buyer_size": "small"}, AUDIT, "2025-06-01", {}, "INV-05"),
    ({"buyer_class": "social-group"}, AUDIT, "2025-06-01", {}, "? debtor-public-funding"),
    ({"buyer_class": "social-group", "funding": "budget"}, AUDIT, "2025-06-01", {}, "SME-35"),
    ({"buyer_class": "social-group"} | UNFUNDED, AUDIT, "2025-06-01", {}, "clear"),
    ({"supplier_class": "individual-business", "size": "micro"}, AUDIT, "2025-06-01", {}, "INV-05"),
    ({"size": None}, AUDIT, "2025-06-01", {}, "? creditor-size"),
    (LARGE, WHEN_PAID, "2020-08-31", {}, "clear"),
    (LARGE, WHEN_PAID, "2020-09-01", {}, "SME-08 SME-55"),
    (LARGE, WHEN_PAID, "2024-08-26", {}, "SME-08 SME-55"),
    (LARGE, WHEN_PAID, "2025-05-19", {}, "SME-08 SME-55"),
    (LARGE, WHEN_PAID, "2025-06-01", {}, "SME-07 SME-08 SME-56"),
    (LARGE, IN_PROPORTION, "2024-08-27", {}, "clear"),
    (LARGE, IN_PROPORTION, "2025-06-01", {}, "SME-07"),
    (LARGE | PRIVATE, WHEN_PAID, "2025-05-20", {}, "SME-08 SME-55 INV-06"),
    ({"buyer_size": "medium"}, WHEN_PAID, "2025-06-01", {}, "clear"),
    ({}, WHEN_PAID, "2025-06-01", {}, "clear"),
    ({}, "non-cash-only", "2020-08-31", {}, "clear"),
    ({}, "non-cash-only", "2020-09-01", {}, "SME-36"),
    ({}, "non-cash-only", "2025-06-01", {}, "SME-37"),
    ({}, "awaits-audit", "2025-06-01", {}, "clear"),
    (TRADER, "non-cash-only", "2022-10-31", {}, "clear"),
    (TRADER, "non-cash-only", "2022-11-01", {}, "SME-53"),
    (TRADER | {"buyer_size": "large"}, "non-cash-only", "2025-06-01", {}, "SME-53"),
    (TRADER | {"buyer_size": "small"} | STATE, "non-cash-only", "2025-06-01", {}, "SME-53"),
    (TRADER | {"buyer_size": "small"}, "non-cash-only", "2025-06-01", {}, "? debtor-ownership"),
    (TRADER | {"buyer_class": "social-group"}, "non-cash-only", "2025-06-01", {}, "clear"),
)


def test_a_reminder_hides_no_warning_and_what_is_clear_hides_nothing_untold(book: Book, say: Say) -> None:
    sides: dict[str, Any] = {**LARGE, **STATE, **PRIVATE}
    deal = Deal(say, size=None, **sides)
    debt = deal.owe()
    say("obligation.term-noted", "2025-06-10", obligation=debt, term=AUDIT, by_law=True)
    assert told(book, "payment.forbidden-term", debt) == "clear"
    say("obligation.term-noted", "2025-06-11", obligation=debt, term="non-cash-only")
    assert told(book, "payment.forbidden-term", debt) == "? creditor-size"
    say("organisation.sized", "2014-01-01", organisation=deal.supplier, size="small", source="declared")
    assert told(book, "payment.forbidden-term", debt) == "SME-37"
    say("obligation.term-noted", "2025-06-12", obligation=debt, term=WHEN_PAID)
    assert told(book, "payment.forbidden-term", debt).startswith("SME-07")


@pytest.mark.parametrize(("sides", "term", "agreed", "more", "expected"), BARRED)
def test_terms_that_are_barred_by_day_and_debtor(
    book: Book, say: Say, sides: dict[str, Any], term: str, agreed: str, more: dict[str, Any], expected: str
) -> None:
    debt = Deal(say, agreed, **sides).owe()
    say("obligation.term-noted", agreed, obligation=debt, term=term, clause="5.3", **more)
    assert told(book, "payment.forbidden-term", debt) == expected


@pytest.mark.parametrize(("day", "expected"), [("2024-08-26", "clear"), ("2024-08-27", "SME-08 SME-55")])
def test_the_courts_reply_counts_from_its_day_on(book: Book, say: Say, day: str, expected: str) -> None:
    debt = Deal(say, "2023-01-05", buyer_size="large").owe()
    say("obligation.term-noted", "2023-01-05", obligation=debt, term=WHEN_PAID)
    assert told(book, "payment.forbidden-term", debt, day) == expected


def test_a_term_given_up_is_none_and_only_what_was_noted_ends(book: Book, say: Say) -> None:
    debt = Deal(say).owe()
    say("obligation.term-noted", "2025-06-10", obligation=debt, term=AUDIT)
    with pytest.raises(Refused) as refused:
        say("obligation.term-ended", "2025-07-01", obligation=debt, term=WHEN_PAID)
    assert [one.code for one in refused.value.problems] == ["obligation.term-not-noted"]
    say("obligation.term-ended", "2025-07-01", obligation=debt, term=AUDIT)
    assert told(book, "payment.forbidden-term", debt) == "clear"


# --- Stated reasons -----------------------------------------------------------------------------------------

REASONS: tuple[tuple[Any, ...], ...] = (
    ({}, "internal-process", "2020-08-31", None, "clear"),
    ({}, "internal-process", "2020-09-01", None, "SME-32"),
    ({}, "internal-process", "2025-05-31", None, "SME-32"),
    ({}, "internal-process", "2025-06-01", None, "SME-33"),
    ({}, "leader-change", "2025-06-01", None, "SME-33"),
    ({}, "awaiting-filing", "2025-06-01", None, "SME-33"),
    ({}, "awaiting-filing", "2025-06-01", "awaits-audit", "SME-33"),
    ({}, "awaiting-filing", "2025-06-01", "awaits-filing", "clear"),
    ({}, "awaiting-audit", "2025-05-31", None, "SME-32"),
    ({}, "awaiting-audit", "2025-05-31", "awaits-audit", "clear"),
    ({}, "awaiting-audit", "2025-06-01", AUDIT, "clear"),
    ({}, "internal-process", "2025-06-01", "awaits-audit", "SME-33"),
    ({}, "quality", "2025-06-01", None, "clear"),
    ({}, "funds-missing", "2025-06-01", None, "clear"),
    ({"size": None}, "internal-process", "2025-06-01", None, "? creditor-size"),
    ({"size": "large"}, "internal-process", "2025-05-19", None, "clear"),
    ({"size": "large"}, "internal-process", "2025-05-20", None, "? creditor-ownership"),
    (PRIVATE | {"size": "large"}, "internal-process", "2025-05-20", None, "INV-05"),
    (PRIVATE, "internal-process", "2025-06-01", None, "SME-33 INV-05"),
    (PRIVATE | LARGE, "internal-process", "2025-06-01", None, "SME-33"),
    (PRIVATE | LARGE | STATE, "internal-process", "2025-06-01", None, "SME-33 INV-05"),
    (PRIVATE | {"buyer_size": "small"}, "internal-process", "2025-06-01", None, "? debtor-ownership"),
    (PRIVATE | STATE | {"buyer_size": "small"}, "internal-process", "2025-06-01", None, "INV-05"),
)


@pytest.mark.parametrize(("sides", "reason", "stated", "term", "expected"), REASONS)
def test_reasons_that_are_barred(
    book: Book, say: Say, sides: dict[str, Any], reason: str, stated: str, term: str | None, expected: str
) -> None:
    debt = Deal(say, "2020-06-10", **sides).owe()
    if term:
        say("obligation.term-noted", "2020-06-10", obligation=debt, term=term)
    say("obligation.nonpayment-stated", stated, obligation=debt, reason=reason)
    assert told(book, "payment.forbidden-reason", debt) == expected


def test_of_several_reasons_the_first_that_is_barred_counts(book: Book, say: Say) -> None:
    debt = Deal(say).owe()
    for day, reason in (
        ("2025-07-01", "quality"),
        ("2025-07-02", "awaiting-audit"),
        ("2025-07-03", "leader-change"),
    ):
        say("obligation.nonpayment-stated", day, obligation=debt, reason=reason)
    found = ask(book, "payment.forbidden-reason", debt)
    assert isinstance(found, Found)
    assert found.facts == {"reason": "awaiting-audit", "stated_on": "2025-07-02"}
    law = law_of(book.store, book.id)
    assert len(list(RULES["payment.forbidden-reason"].findings(book.store, book.id, "2025-08-01", law))) == 1


@pytest.mark.parametrize(("change", "expected"), [("suspended", "SME-33"), ("amended", "clear")])
def test_a_contract_halted_for_a_barred_reason(book: Book, say: Say, change: str, expected: str) -> None:
    deal = Deal(say)
    debt = deal.owe()
    more = {"summary": "改期"} if change == "amended" else {}
    say(f"contract.{change}", "2025-07-01", contract=deal.contract, reason="leader-change", **more)
    assert told(book, "payment.forbidden-reason", debt) == expected


def test_an_answer_to_a_flag_may_state_one(book: Book, say: Say) -> None:
    debt = Deal(say).owe("fixed", due_day="2025-09-01")
    sweep(book)
    [one] = standing_flags(book.store, book.id, rule="payment.overdue")
    say(
        "flag.answered",
        "2026-11-22",
        flag=one.id,
        subject=debt,
        answer="explained",
        reason="internal-process",
    )
    assert sweep(book).raised == {"payment.forbidden-reason": 1}


def test_what_rests_on_unread_law_only_reminds(book: Book, say: Say) -> None:
    debt = Deal(say).owe()
    say("obligation.nonpayment-stated", "2025-07-01", obligation=debt, reason="internal-process")
    law, rule = law_of(book.store, book.id), RULES["payment.forbidden-reason"]
    unread = [replace(one, status="M") if one.id == "SME-33" else one for one in law.law.statutes.all()]
    doubtful = replace(law, law=replace(law.law, statutes=Statutes(unread)))
    levels = [
        [one.level for one in rule.findings(book.store, book.id, "2025-08-01", by)] for by in (law, doubtful)
    ]
    assert levels == [["warn"], ["remind"]]


@pytest.mark.parametrize(
    ("due_day", "delivered", "condition", "expected"),
    [
        ("2025-09-01", "2025-07-03", None, "clear"),  # sixty days
        ("2025-09-01", "2025-07-02", None, "SME-04"),
        ("2026-12-31", None, None, "clear"),  # nothing delivered: no length
        ("2025-09-01", "2025-09-20", None, "clear"),  # paid in advance
        ("2025-12-31", "2025-07-02", "inspection-passed", "clear"),  # not passed: nothing has started
    ],
)
def test_a_named_day_is_measured_from_the_delivery(
    book: Book, say: Say, due_day: str, delivered: str | None, condition: str | None, expected: str
) -> None:
    deal = Deal(say, "2025-06-10")
    given = {"condition": condition} if condition else {}
    debt = deal.owe("fixed", due_day=due_day, **given)
    if delivered:
        deal.do("delivered", delivered)
    assert told(book, "payment.term-too-long", debt) == expected
