"""ledger.core.values: who may act, what an id looks like, which texts are days, and when a day ends."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.errors import Refused
from ledger.core.values import (
    DEFAULT_TIME_ZONE,
    ROLES,
    Actor,
    Permission,
    check_book_id,
    end_of_day,
    format_instant,
    local_day,
    object_id,
    parse_day,
    parse_instant,
    split_object_id,
)

SECOND_PERSON = {Permission.REVIEW, Permission.APPROVE, Permission.PUBLISH}
# Years a ledger meets: before 1000 an instant's text would lose its leading zero, the last day has no end.
zones = st.builds(timezone, st.integers(-14 * 60, 14 * 60).map(lambda minutes: timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1000, 1, 3), datetime(9998, 12, 29), timezones=zones)
days = st.dates(date(1000, 1, 3), date(9998, 12, 29))


@pytest.mark.parametrize("book", ["abc", "changsha", "cs-2026", "000", "---", "a" * 32])
def test_book_ids(book):
    assert check_book_id(book) == book


@pytest.mark.parametrize(
    "book",
    [
        "",
        "ab",
        "a" * 33,
        "Changsha",
        "cs 1",
        "cs_1",
        "cs.1",
        "cs/1",
        "../etc",
        "长沙市",
        "csé",
        "abc\n",
        " abc",
        "ａｂｃ",
        "１２３",
    ],
)
def test_other_texts_are_no_book_ids(book):
    with pytest.raises(Refused) as refused:
        check_book_id(book)
    assert refused.value.problems[0].code == "book.malformed"


@pytest.mark.parametrize(
    "reference",
    ["user:zhang-3", "user:0", "operator:root", "system:sweep", "user:a.b_c-d", "user:" + "a" * 64],
)
def test_actor_references(reference):
    assert Actor.of(reference).reference == reference


@pytest.mark.parametrize(
    "reference",
    [
        "",
        "user",
        "user:",
        ":zhang",
        "zhang",
        "clerk:zhang",
        "User:zhang",
        "user:Zhang",
        "user:张三",
        "user:-a",
        "user:.a",
        "user:_a",
        "user:a b",
        "user:a:b",
        "user:a@b",
        "user:a\n",
        " user:a",
        "user:" + "a" * 65,
        "superuser:a",
        "user:１",
    ],
)
def test_other_texts_are_no_actors(reference):
    with pytest.raises(Refused) as refused:
        Actor(reference, frozenset())
    assert refused.value.problems[0].code == "actor.malformed"


@pytest.mark.parametrize(
    ("reference", "roles", "permissions"),
    [
        ("user:a", [], set()),  # a person may do what he was given, which is nothing yet
        ("user:a", ["clerk"], {Permission.RECORD}),
        ("user:a", ["reviewer"], {Permission.REVIEW}),
        ("user:a", ["clerk", "approver"], {Permission.RECORD, Permission.APPROVE}),
        ("user:a", ["publisher", "no such role"], {Permission.PUBLISH}),
        ("user:a", ["operator"], {Permission.RECORD, Permission.ADMINISTER}),
        ("operator:a", [], {Permission.RECORD, Permission.ADMINISTER}),
        ("operator:a", ["clerk"], {Permission.RECORD}),
        ("system:a", [], {Permission.RECORD}),
    ],
)
def test_roles_bring_permissions(reference, roles, permissions):
    assert Actor.of(reference, *roles).permissions == permissions


@pytest.mark.parametrize("machine", ["operator:a", "system:a"])
def test_a_machine_never_reviews_approves_or_publishes(machine):
    """Whatever the combination, and whichever way the actor is made."""
    for count in range(len(Permission) + 1):
        for permissions in map(frozenset, combinations(Permission, count)):
            assert Actor("user:a", permissions).permissions == permissions
            if permissions & SECOND_PERSON:
                with pytest.raises(Refused) as refused:
                    Actor(machine, permissions)
                assert refused.value.problems[0].code == "actor.never-reviews"
            else:
                assert Actor(machine, permissions).permissions == permissions


@pytest.mark.parametrize("machine", ["operator:a", "system:a"])
@pytest.mark.parametrize("role", sorted(ROLES))
def test_no_role_lets_a_machine_be_the_second_person(machine, role):
    if ROLES[role] & SECOND_PERSON:
        with pytest.raises(Refused):
            Actor.of(machine, "clerk", role)
    else:
        assert not Actor.of(machine, "clerk", role).permissions & SECOND_PERSON


def test_each_second_step_has_one_role():
    """Else one person could be given two steps of the same case by one word."""
    assert [permissions & SECOND_PERSON for permissions in ROLES.values()].count(frozenset()) == 3
    assert all(len(permissions & SECOND_PERSON) <= 1 for permissions in ROLES.values())


@pytest.mark.parametrize(
    ("identifier", "parts"),
    [
        ("contract-0", ("contract", 0)),
        ("contract-12", ("contract", 12)),
        ("wage-account-7", ("wage-account", 7)),
        ("c-9007199254740991", ("c", 2**53 - 1)),
    ],
)
def test_object_ids_come_apart_and_together(identifier, parts):
    assert split_object_id(identifier) == parts
    assert object_id(*parts) == identifier


@pytest.mark.parametrize(
    "identifier",
    [
        "",
        "contract",
        "contract-",
        "-1",
        "12",
        "contract-01",
        "contract--1",
        "contract-1-",
        "contract-1-2",
        "contract-1a",
        "contract1-2",
        "Contract-1",
        "con tract-1",
        "contract_1",
        "wage--account-1",
        "-wage-1",
        "contract-1\n",
        " contract-1",
        "合同-1",
        "contract-1１",
        "contract-1.0",
        "contract-" + "1" * 17,
    ],
)
def test_other_texts_are_no_object_ids(identifier):
    assert split_object_id(identifier) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2000-02-29", date(2000, 2, 29)),
        ("2026-12-31", date(2026, 12, 31)),
    ],
)
def test_days(text, day):
    assert parse_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-30",
        "2026-02-29",
        "2100-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "0000-01-01",
        "20260101",
        "2026-1-1",
        "2026-01-1",
        "26-01-01",
        "2026-W01-1",
        "2026-001",
        "2026/01/01",
        "2026.01.01",
        "01-01-2026",
        "2026-01-01T00:00:00",
        "2026-01-01Z",
        " 2026-01-01",
        "2026-01-01 ",
        "2026-01-01\n",
        "+2026-01-01",
        "-2026-01-01",
        "12026-01-01",
        "２０２６-０１-０１",
        "2026-01-0１",
        "2026－01－01",
        "2026‐01‐01",
        "2026年1月1日",
        "today",
    ],
)
def test_other_texts_are_no_days(text):
    assert parse_day(text) is None


@given(days)
def test_every_day_reads_back(day):
    assert parse_day(day.isoformat()) == day


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 22, 1, 2, 3, 4, UTC), "2026-11-22T01:02:03.000004Z"),
        (datetime(2026, 11, 22, tzinfo=UTC), "2026-11-22T00:00:00.000000Z"),
        (datetime(2026, 11, 22, 7, 59, tzinfo=timezone(timedelta(hours=8))), "2026-11-21T23:59:00.000000Z"),
    ],
)
def test_instants_are_utc_with_six_decimals(moment, text):
    assert format_instant(moment) == text
    assert parse_instant(text) == moment


@given(moments, moments)
def test_instants_sort_as_text(one, other):
    texts = format_instant(one), format_instant(other)
    assert (texts[0] < texts[1], texts[0] == texts[1]) == (one < other, one == other)
    assert tuple(map(parse_instant, texts)) == (one, other)


@pytest.mark.parametrize(
    ("day", "zone", "end"),
    [
        ("2026-11-22", DEFAULT_TIME_ZONE, "2026-11-22T16:00:00.000000Z"),
        ("2026-12-31", DEFAULT_TIME_ZONE, "2026-12-31T16:00:00.000000Z"),
        ("2024-02-28", DEFAULT_TIME_ZONE, "2024-02-28T16:00:00.000000Z"),
        ("1988-04-16", DEFAULT_TIME_ZONE, "1988-04-16T16:00:00.000000Z"),
        ("1988-06-01", DEFAULT_TIME_ZONE, "1988-06-01T15:00:00.000000Z"),  # China kept summer time then
        ("2026-11-22", "UTC", "2026-11-23T00:00:00.000000Z"),
        ("2026-11-22", "Asia/Urumqi", "2026-11-22T18:00:00.000000Z"),
    ],
)
def test_a_day_ends_where_the_next_begins(day, zone, end):
    assert end_of_day(day, zone) == end


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-21T15:59:59.999999Z", "2026-11-21"),
        ("2026-11-21T16:00:00.000000Z", "2026-11-22"),
        ("2026-11-22T15:59:59.999999Z", "2026-11-22"),
        ("2026-11-22T16:00:00.000000Z", "2026-11-23"),
    ],
)
def test_the_local_day_of_an_instant(instant, day):
    assert local_day(instant, DEFAULT_TIME_ZONE) == day


@given(moments, days)
def test_known_on_a_day_is_all_that_happened_before_its_end(moment, day):
    instant = format_instant(moment)
    happened_by_then = local_day(instant, DEFAULT_TIME_ZONE) <= day.isoformat()
    assert (instant < end_of_day(day.isoformat(), DEFAULT_TIME_ZONE)) is happened_by_then
