"""Due days by table: what was agreed, how it is counted, and what holidays do."""

from __future__ import annotations

import re
from datetime import date, timedelta
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.errors import Refused
from ledger.law.calendar import Calendar
from ledger.law.due import AGREED_EVENT, DELIVERY, After, FixedDay, Law, State, TraceStep, Unit
from ledger.law.holidays import Holidays
from ledger.words.terms import TERM_WORDS
from ledger.words.trace import STEP_WORDS, say_step
from tests.support.due_terms import LAW, ask, codes, day, laws

INVOICE = "invoice-received"
CALENDAR, WORKING, MONTH = Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH


@pytest.mark.parametrize(
    ("start", "count", "unit", "due"),
    [
        ("2025-07-01", 30, CALENDAR, "2025-07-31"),
        ("2025-07-01", 0, CALENDAR, "2025-07-01"),
        ("2025-07-05", 0, WORKING, "2025-07-07"),  # a Saturday
        ("2025-07-01", 1, CALENDAR, "2025-07-02"),
        ("2025-07-31", 30, CALENDAR, "2025-09-01"),  # 30 August is a Saturday
        ("2025-09-01", 30, CALENDAR, "2025-10-09"),  # 1 October, the whole holiday
        ("2024-12-02", 30, CALENDAR, "2025-01-02"),  # over New Year
        ("2024-01-30", 30, CALENDAR, "2024-02-29"),
        ("2025-07-01", 10, WORKING, "2025-07-15"),
        ("2025-09-24", 5, WORKING, "2025-09-30"),  # Sunday the 28th is worked
        ("2025-09-25", 5, WORKING, "2025-10-09"),
        ("2025-09-26", 5, WORKING, "2025-10-10"),
        ("2025-10-09", 2, WORKING, "2025-10-11"),  # a Saturday that is worked
        ("2026-02-12", 3, WORKING, "2026-02-24"),  # Saturday the 14th is worked, then nine days off
        ("2016-02-05", 2, WORKING, "2016-02-14"),
        ("2020-01-22", 3, WORKING, "2020-02-04"),  # the notice that lengthened the holiday of 2020
        ("2025-01-31", 1, MONTH, "2025-02-28"),
        ("2024-01-31", 1, MONTH, "2024-02-29"),
        ("2025-08-31", 1, MONTH, "2025-09-30"),
        ("2025-03-15", 3, MONTH, "2025-06-16"),  # 15 June is a Sunday
        ("2024-02-29", 12, MONTH, "2025-02-28"),
        ("2025-10-31", 4, MONTH, "2026-02-28"),  # a Saturday that is worked
        ("2025-11-30", 3, MONTH, "2026-02-28"),
    ],
)
def test_a_term_after_an_event(start: str, count: int, unit: Unit, due: str) -> None:
    found = ask(After(INVOICE, count, unit), {INVOICE: start})
    assert (found.day, found.state, found.provisional) == (day(due), State.KNOWN, False)


@pytest.mark.parametrize(
    ("last", "due"),
    [
        ("2016-10-01", "2016-10-08"),  # a Saturday that is worked
        ("2017-01-28", "2017-02-03"),
        ("2018-02-18", "2018-02-22"),
        ("2019-05-02", "2019-05-05"),  # a Sunday that is worked
        ("2020-06-25", "2020-06-28"),
        ("2021-02-12", "2021-02-18"),
        ("2022-04-05", "2022-04-06"),
        ("2023-09-29", "2023-10-07"),
        ("2024-09-15", "2024-09-18"),
        ("2025-05-31", "2025-06-03"),
        ("2026-06-19", "2026-06-22"),
        ("2026-09-25", "2026-09-28"),
        ("2026-01-04", "2026-01-04"),  # a Sunday that is worked
    ],
)
def test_the_end_of_a_term_moves_past_the_holidays_of_each_year(last: str, due: str) -> None:
    start = date.fromisoformat(last) - timedelta(days=5)
    assert ask(After(DELIVERY, 5), {DELIVERY: start.isoformat()}).day == day(due)
    found = ask(FixedDay(date.fromisoformat(last)))
    assert found.day == day(due)
    assert ("moved-later" in codes(found)) == (last != due)


def test_a_year_without_notice_is_provisional_and_says_so() -> None:
    found = ask(After(DELIVERY, 30), {DELIVERY: "2026-12-10"})  # ends on a Saturday of 2027
    assert (found.day, found.provisional) == (date(2027, 1, 11), True)
    assert codes(found)[-2:] == ["provisional", "day"]
    assert "2027" in say_step(found.trace[-2])
    assert ask(After(DELIVERY, 20, WORKING), {DELIVERY: "2026-12-10"}).provisional
    assert ask(FixedDay(date(2027, 3, 1))).provisional
    assert ask(FixedDay(date(2027, 3, 1), wages=True)).provisional
    assert not ask(After(DELIVERY, 20), {DELIVERY: "2026-12-10"}).provisional
    known = LAW.calendar.with_year(2027, [date(2027, 1, 11)], [])
    found = ask(After(DELIVERY, 30), {DELIVERY: "2026-12-10"}, Law(LAW.statutes, known, LAW.rates))
    assert (found.day, found.provisional) == (date(2027, 1, 12), False)


def test_whether_a_plain_weekend_moves_a_term_is_the_books_to_say() -> None:
    stays = Law(LAW.statutes, LAW.calendar, LAW.rates, weekends=False)
    events = {DELIVERY: "2025-07-31"}
    moved, kept = ask(After(DELIVERY, 30), events), ask(After(DELIVERY, 30), events, stays)
    assert (moved.day, kept.day) == (date(2025, 9, 1), date(2025, 8, 30))
    assert "条文未写明" in "".join(map(say_step, moved.trace))
    assert codes(kept)[-2:] == ["weekend-kept", "day"]
    assert ask(FixedDay(date(2025, 10, 1)), law=stays).day == date(2025, 10, 9), "a holiday by notice does"


def test_the_trace_names_every_step() -> None:
    found = ask(After(INVOICE, 1, MONTH), {INVOICE: "2025-08-31"})
    assert codes(found) == ["agreed-term", "start", "first-day", "counted", "month-end", "day"]
    assert [say_step(step) for step in found.trace] == [
        "合同约定：自收到发票之日起 1 个月内。",
        "起算：收到发票之日为 2025-08-31（星期日）。",
        "起算事件当日不计入，自 2025-09-01 起计。〔《民法典》第二百条至第二百零四条，PR-08〕",
        "计 1 个月，末日为 2025-09-30（星期二）。",
        "到期月没有对应日，以该月末日 2025-09-30 为末日。〔《民法典》第二百条至第二百零四条，PR-08〕",
        "到期日：2025-09-30（星期二）。",
    ]
    assert say_step(found.trace[0], "en") == "Agreed: within 1 month from the day the invoice arrived."


def test_before_the_civil_code_the_laws_before_it_count_alike() -> None:
    before, since = (ask(After(DELIVERY, 3), {DELIVERY: on}) for on in ("2020-12-31", "2021-01-01"))
    assert (before.day, since.day) == (date(2021, 1, 4), date(2021, 1, 4))
    assert laws(before, "first-day") == laws(before, "moved-later") == ["PR-15"]
    assert laws(since, "first-day") == ["PR-08"]
    assert laws(ask(After(DELIVERY, 3), {DELIVERY: "2017-09-30"}), "first-day") == ["PR-16"]


@pytest.mark.parametrize(
    ("payday", "paid_by", "step"),
    [
        ("2025-10-05", "2025-09-30", "moved-earlier"),
        ("2025-08-31", "2025-08-29", "moved-earlier"),
        ("2025-09-28", "2025-09-28", None),  # a Sunday that is worked
        ("2025-08-15", "2025-08-15", None),
        ("2020-05-02", "2020-04-30", "moved-earlier"),
        ("2020-04-25", "2020-04-25", "payday-no-rule"),  # a Saturday, before the regulation
    ],
)
def test_a_payday_for_wages_moves_earlier(payday: str, paid_by: str, step: str | None) -> None:
    found = ask(FixedDay(date.fromisoformat(payday), wages=True))
    assert (found.day, codes(found)) == (day(paid_by), [*filter(None, ["payday", step]), "day"])
    if step == "moved-earlier":
        assert laws(found, step) == ["MW-02"]


def test_an_event_waits_and_an_event_without_a_day_can_not_be_told() -> None:
    waiting = ask(After(INVOICE, 10, WORKING), {DELIVERY: "2025-07-01"})
    assert (waiting.state, waiting.event) == (State.WAITS, INVOICE)
    unknown = ask(After(DELIVERY, 10), {DELIVERY: None})
    assert (unknown.state, unknown.missing) == (State.UNDETERMINED, DELIVERY)
    assert "交付之日" in say_step(unknown.trace[-1])
    assert ask(After(AGREED_EVENT, 1), {}).event == AGREED_EVENT


@pytest.mark.parametrize(("event", "count"), [("no-such-event", 1), (DELIVERY, -1), (DELIVERY, 3661)])
def test_a_term_that_makes_no_sense_is_refused(event: str, count: int) -> None:
    with pytest.raises(Refused) as caught:
        After(event, count)
    [problem] = caught.value.problems
    assert all(sentence.format_map(problem.params) for sentence in TERM_WORDS[problem.code])


@pytest.mark.parametrize("code", sorted(STEP_WORDS))
def test_a_step_uses_the_same_values_in_both_languages(code: str) -> None:
    zh, en = ({name for _, name, _, _ in Formatter().parse(text) if name} for text in STEP_WORDS[code])
    assert zh == en
    assert re.search("[一-鿿]", STEP_WORDS[code][0])
    assert not re.search("[一-鿿]", STEP_WORDS[code][1])


DAYS = st.dates(date(2016, 1, 1), date(2026, 6, 30))


@given(DAYS, st.integers(1, 90), st.sampled_from(Unit))
def test_no_term_ends_on_a_day_off_or_before_it_was_counted(start: date, count: int, unit: Unit) -> None:
    count = min(count, 5) if unit is MONTH else count
    found = ask(After(DELIVERY, count, unit), {DELIVERY: start.isoformat()})
    assert found.day is not None
    assert LAW.calendar.is_working_day(found.day)
    assert found.day > start
    later = ask(After(DELIVERY, count + 1, unit), {DELIVERY: start.isoformat()})
    assert later.day is not None
    assert later.day >= found.day
    assert hash(found) == hash(ask(After(DELIVERY, count, unit), {DELIVERY: start.isoformat()}))


@given(DAYS)
def test_a_payday_is_a_working_day_at_most_ten_days_earlier(payday: date) -> None:
    found = ask(FixedDay(payday, wages=True))
    assert found.day is not None
    assert payday - timedelta(days=10) <= found.day <= payday
    assert LAW.calendar.is_working_day(found.day) or payday < date(2020, 5, 1)


def test_an_empty_calendar_goes_by_weekends_and_holidays_by_law() -> None:
    bare = Law(LAW.statutes, Calendar({}), LAW.rates)
    found = ask(After(DELIVERY, 5), {DELIVERY: "2025-09-26"}, bare)
    assert (found.day, found.provisional) == (date(2025, 10, 7), True)  # 6 October: Mid-Autumn
    assert laws(found, "moved-later") == ["PR-08", "HD-04"]
    bare = Law(LAW.statutes, Calendar({}, Holidays(())), LAW.rates)
    assert ask(After(DELIVERY, 5), {DELIVERY: "2025-09-26"}, bare).day == date(2025, 10, 1)


@pytest.mark.parametrize(
    ("start", "months", "ends", "law"),
    [
        ("2016-03-15", 2, "2016-05-16", ["PR-16", "PR-17"]),  # sixty days: Saturday 14 May
        ("2016-03-01", 2, "2016-05-03", ["PR-16"]),  # with the first of a month: the month itself
        ("2017-10-15", 2, "2017-12-15", ["PR-15"]),
    ],
)
def test_a_month_agreed_before_october_2017_had_thirty_days(
    start: str, months: int, ends: str, law: list[str]
) -> None:
    found = ask(After(DELIVERY, months, MONTH), {DELIVERY: start})
    assert found.day == date.fromisoformat(ends)
    assert [one.id for one in dict.fromkeys(law for step in found.trace for law in step.law)] == law
    assert TraceStep("due.day") == TraceStep("due.day")
