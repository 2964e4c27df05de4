"""Histories: what held on a day, as known on a day; corrections; what makes no history is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ledger import Actor, Book, NotFound, Refused, record
from ledger.queries import objects as queries
from tests.conftest import TestClock
from tests.oracle.history import envelopes_of, state_on
from tests.worlds.history_lines import STORY, command, intervals, name_of, refusal, tell

FIRST = "2020-01-01 organisation.registered name=甲 class=other"
CODE, CODE_WRONG = "91350100M000100Y43", "91350100M000100Y44"
NUMBER, NUMBER_X = "110000199001010013", "11000019900101003X"
"""Nobody's: the division is a whole municipality."""


# --- As of a day, as known on a day -------------------------------------------------------------------------


@pytest.fixture
def renamed(book: Book, clock: TestClock) -> Book:
    """One thing learned each day from 22 November on: a name to come, two of the past, two corrections."""
    learned = {
        "2026-11-22": FIRST,
        "2026-11-23": "2027-01-01 organisation.renamed organisation=organisation-1 name=丁",
        "2026-11-24": "2021-06-01 organisation.renamed organisation=organisation-1 name=乙",
        "2026-11-25": "2023-03-01 organisation.renamed organisation=organisation-1 name=丙",
        "2026-11-26": "^3 - organisation.renamed organisation=organisation-1 name=乙二",
        "2026-11-27": "^5 2021-07-01 organisation.renamed organisation=organisation-1 name=乙三",
    }
    for day, line in learned.items():
        clock.to(day)
        tell(book, line)
    return book


@pytest.mark.parametrize(
    ("day", "known", "name"),
    [
        (None, None, "丁"),
        ("2019-12-31", None, None),
        ("2020-01-01", None, "甲"),
        ("2021-06-01", "2026-11-22", "甲"),
        ("2021-06-01", "2026-11-24", "乙"),
        ("2021-06-01", "2026-11-26", "乙二"),
        ("2021-06-01", "2026-11-27", "甲"),
        ("2021-07-01", None, "乙三"),
        ("2023-03-01", None, "丙"),
        ("2027-01-01", "2026-11-22", "甲"),
        ("2027-01-01", "2026-11-23", "丁"),
        ("9999-12-31", "9999-12-31", "丁"),
        ("0001-01-01", "9999-12-31", None),
    ],
)
def test_name_on_a_day_as_known_on_a_day(renamed: Book, day: str, known: str, name: str | None) -> None:
    assert name_of(renamed, "organisation-1", day, known) == name


def test_table_holds_every_interval_as_known_now(renamed: Book) -> None:
    assert intervals(renamed, "organisation", "name") == [
        "甲 2020-01-01/2021-07-01",
        "乙三 2021-07-01/2023-03-01",
        "丙 2023-03-01/2027-01-01",
        "丁 2027-01-01/",
    ]


@pytest.mark.parametrize(
    ("recorded_at", "known", "name"),
    [
        (datetime(2026, 11, 23, 15, 59, 59, 999_999, UTC), "2026-11-23", "乙"),
        (datetime(2026, 11, 23, 16, tzinfo=UTC), "2026-11-23", "甲"),  # midnight in Shanghai
    ],
)
def test_what_is_known_on_a_day_ends_with_the_books_day(
    book: Book, clock: TestClock, recorded_at: datetime, known: str, name: str
) -> None:
    tell(book, FIRST)
    clock.now = recorded_at
    tell(book, "2021-01-01 organisation.renamed organisation=organisation-1 name=乙")
    assert name_of(book, "organisation-1", None, known) == name


@pytest.mark.parametrize(
    ("identifier", "asked", "code"),
    [
        ("organisation-1", {"known_on": "2026-11-21"}, "object.unknown"),
        ("organisation-1", {"known_on": "0001-01-01"}, "object.unknown"),
        ("organisation-1", {"known_on": "0999-12-31"}, "object.unknown"),
        ("person-1", {}, "object.unknown"),
        ("organisation-01", {}, "object.malformed"),
        ("船-1", {}, "object.malformed"),
        ("organisation-1", {"as_of": "2026-02-30"}, "day.invalid"),
        ("organisation-1", {"known_on": ""}, "day.invalid"),
    ],
)
def test_nothing_to_show(book: Book, identifier: str, asked: Any, code: str) -> None:
    tell(book, FIRST)
    with pytest.raises((NotFound, Refused)) as raised:
        queries.show(book, identifier, **asked)
    assert [problem.code for problem in raised.value.problems] == [code]


# --- Corrections --------------------------------------------------------------------------------------------

SAME_DAY = [
    FIRST,
    "2020-01-01 organisation.renamed organisation=organisation-1 name=乙",
    "2020-01-01 organisation.renamed organisation=organisation-1 name=丙",
]
MOVED = [
    FIRST,
    FIRST.replace("甲", "子"),
    "2021-01-01 organisation.renamed organisation=organisation-1 name=乙",
    "^3 - organisation.renamed organisation=organisation-2 name=乙",
    "^4 - organisation.renamed organisation=organisation-1 name=乙二",
]
TO_LATER = [*SAME_DAY[:2], MOVED[1], "^2 - organisation.renamed organisation=organisation-3 name=乙"]
FOUNDING = [
    FIRST,
    "^1 - organisation.registered name=甲二 class=other",
    "^2 2019-01-01 organisation.registered name=甲三 class=other",
]


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (SAME_DAY, ["丙 2020-01-01/"]),  # changes of one day follow each other
        # A correction stands where the first of its chain stood, not behind what came later that day.
        ([*SAME_DAY, "^1 - organisation.registered name=正 class=other"], ["丙 2020-01-01/"]),
        ([*SAME_DAY, SAME_DAY[1].replace("20", "^2 20", 1)], ["丙 2020-01-01/"]),
        ([*SAME_DAY, SAME_DAY[2].replace("20", "^3 20", 1) + "二"], ["丙二 2020-01-01/"]),
        (MOVED[:3], ["甲 2020-01-01/2021-01-01", "乙 2021-01-01/", "子 2020-01-01/"]),
        (MOVED[:4], ["甲 2020-01-01/", "子 2020-01-01/2021-01-01", "乙 2021-01-01/"]),
        (MOVED[:5], ["甲 2020-01-01/2021-01-01", "乙二 2021-01-01/", "子 2020-01-01/"]),
        (TO_LATER, ["甲 2020-01-01/", "乙 2020-01-01/"]),  # on its first day the founding comes first
        (FOUNDING[:2], ["甲二 2020-01-01/"]),
        (FOUNDING[:3], ["甲三 2019-01-01/"]),
    ],
)
def test_corrected_names(book: Book, lines: list[str], rows: Any) -> None:
    tell(book, *lines)
    assert intervals(book, "organisation", "name") == rows
    assert queries.show(book, "organisation-1").state == state_on(envelopes_of(book), "organisation-1")


def test_correction_tells_what_it_corrects(book: Book) -> None:
    tell(book, *MOVED)
    told = [(e.get("corrects"), e.get("origin"), e["effective_on"]) for e in envelopes_of(book)[3:]]
    assert told == [(None, None, "2021-01-01"), (3, 3, "2021-01-01"), (4, 3, "2021-01-01")]
    shown = [[event.seq for event in queries.show(book, f"organisation-{n}").entries] for n in (1, 2)]
    assert shown == [[1, 3, 4, 5], [2, 4, 5]]  # each tells of all that ever entered its history


def test_correction_within_the_batch_of_what_it_corrects(book: Book, operator: Actor) -> None:
    record(book, operator, [command(line) for line in MOVED])
    assert [name_of(book, identifier) for identifier in ("organisation-1", "organisation-2")] == [
        "乙二",
        "子",
    ]


# --- What makes no history ----------------------------------------------------------------------------------

TO_5 = "organisation.dissolved organisation=organisation-3 reason=撤销"
TO_3 = "organisation.renamed organisation=organisation-3 name=丁"
ENDED, BEGAN = (
    "tenure.ended tenure=tenure-9 reason=retired",
    "tenure.began post=post-7 person=person-8 capacity=acting",
)
SIZE_2 = "organisation.sized organisation=organisation-2 size=micro source=declared"
ANEW = "^1 - organisation.registered name=甲 class=enterprise"
BODY_1, BODY_3 = (f"post.established body=organisation-{n} title=主任 standing=head" for n in (1, 3))
BELOW_2 = "organisation.reassigned organisation=organisation-1 superior=organisation-2"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"^4 - {TO_3}", "correction.replaced"),
        (f"^12 - {TO_3}", None),
        (f"^3 - {TO_3}", "correction.other-kind"),
        (f"^99 - {TO_3}", "entry.unknown"),
        (f"^14 - {TO_3}", "entry.unknown"),  # itself
        ("^13 - vault.erased entry=2 reason=requested", "correction.not-possible"),
        ("- vault.erased entry=14 reason=requested", "entry.unknown"),  # itself: nothing of it is there yet
        (f"2019-12-31 {TO_3}", "history.before-founding"),
        (f"^12 2019-12-31 {TO_3}", "history.before-founding"),
        ("^3 2022-01-02 organisation.registered name=丙 class=other", "history.before-founding"),
        ("^3 2022-01-01 organisation.registered name=丙 class=other", None),
        (f"2023-12-31 {TO_3}", None),
        (f"2024-01-01 {TO_3}", "organisation.dissolved"),
        (f"2025-01-01 {TO_5}", "organisation.dissolved"),
        (f"^5 2021-12-31 {TO_5}", "organisation.dissolved"),  # it was renamed the day after
        (f"^5 2025-01-01 {TO_5}", None),
        (f"2021-01-01 {SIZE_2}", "organisation.not-sized"),
        ("^1 - organisation.registered name=甲 class=other", "organisation.not-sized"),  # it has a size
        ("^1 - organisation.registered name=甲 class=individual-business", None),
        (f"{ANEW} superior=organisation-1", "organisation.circle"),
        (f"{ANEW} superior=organisation-2", "organisation.circle"),
        (f"{ANEW} superior=organisation-3", None),
        (f"2021-01-01 {BELOW_2}", "organisation.circle"),
        ("2021-01-01 organisation.reassigned organisation=organisation-1", "organisation.nothing-reassigned"),
        (f"2022-01-01 {ENDED}", "tenure.ended-already"),
        (f"^10 2021-01-01 {ENDED}", "tenure.ends-before-start"),
        (f"^10 2020-12-31 {ENDED}", "tenure.ends-before-start"),
        (f"^10 2021-01-02 {ENDED}", None),
        (f"^9 2023-01-01 {BEGAN}", "tenure.ends-before-start"),
        (f"^9 2023-01-02 {BEGAN}", "tenure.ends-before-start"),
        (f"^9 2022-12-31 {BEGAN}", None),
        (f"^9 2019-12-31 {BEGAN}", "tenure.no-post"),
        (f"2019-12-31 {BEGAN}", "tenure.no-post"),
        (f"2020-01-01 {BEGAN}", None),
        (f"2025-01-01 {BEGAN}", "tenure.no-post"),
        ("2025-01-01 post.retitled post=post-7 title=主任", "post.abolished"),
        (f"2019-12-31 {BODY_1}", "post.no-body"),
        (f"2020-01-01 {BODY_1}", None),
        (f"2024-01-01 {BODY_3}", "post.no-body"),
        ("2020-01-01 person.renamed person=person-9 name=沈", "reference.unknown"),
    ],
)
def test_what_makes_no_history_is_refused(book: Book, line: str, code: str | None) -> None:
    tell(book, *STORY)
    assert refusal(book, line) == code


def test_tables_of_a_history(book: Book) -> None:
    tell(book, *STORY, "2022-06-01 post.retitled post=post-7 title=主任")
    named = intervals(book, "organisation", "name")
    assert named[3:] == ["丙 2020-01-01/2022-01-01", "丙三 2022-01-01/2024-01-01"]  # the dissolved has no row
    assert intervals(book, "post", "title") == ["局长 2020-01-01/2022-06-01", "主任 2022-06-01/2025-01-01"]
    assert intervals(book, "tenure", "end_reason") == ["retired 2021-01-01/2023-01-01"]
    assert (queries.show(book, "tenure-9", as_of="2022-12-31").state or {})["until"] is None


@pytest.mark.parametrize("length", [2, 16, 17])
def test_superiors_form_no_circle_however_long(book: Book, length: int) -> None:
    tell(book, FIRST, *[f"{FIRST} superior=organisation-{seq}" for seq in range(1, length)])
    last = f"superior=organisation-{length}"
    assert refusal(book, f"2021-01-01 organisation.reassigned organisation=organisation-1 {last}") is not None
    assert refusal(book, f"^1 - organisation.registered name=甲 class=other {last}") is not None


def test_superiors_form_no_circle_on_a_later_day(book: Book) -> None:
    # In 2010 there is no circle yet; but the entry holds on, and from 2020 there would be one.
    tell(book, FIRST.replace("2020", "2000"), FIRST.replace("2020", "2000"), f"2020-01-01 {BELOW_2}")
    back_dated = "2010-01-01 organisation.reassigned organisation=organisation-2 superior=organisation-1"
    assert refusal(book, back_dated) == "organisation.circle"


@pytest.mark.parametrize(("code", "warned", "valid"), [(CODE, 0, 1), (CODE_WRONG, 1, 0)])
def test_check_digit_of_a_credit_code_warns(
    book: Book, operator: Actor, code: str, warned: int, valid: int
) -> None:
    tell(book, FIRST)
    coded = command(f"2021-01-01 organisation.coded organisation=organisation-1 credit_code={code}")
    warnings = [(w.seq, w.code, w.path) for w in record(book, operator, coded).warnings]
    assert warnings == [(2, "credit-code.check-digit", "/data/credit_code")] * warned
    rows = book.store.rows("SELECT credit_code, credit_code_valid FROM organisation ORDER BY valid_from")
    assert rows == [(None, None), (code, valid)]
