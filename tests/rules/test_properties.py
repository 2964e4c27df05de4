"""What holds for every rule, over contracts made up at random: pure, idempotent, monotone, no dead end.

The same facts, law and day give the same verdict; a second sweep of a day records nothing; with nothing
recorded in between no level falls; every flag can be cleared; and what nights of sweeping leave standing is
what one sweep at the end would raise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from ledger import Book, Refused, Settings, open_ledger, record
from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import law_of
from ledger.rules import RULES
from ledger.rules.rule import Rule, Verdict
from ledger.store.base import Row
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR, TestClock, open_changping
from tests.oracle.flags import Found, differences, of_findings, standing
from tests.worlds.clearing_entries import CLEARING, DAY
from tests.worlds.random_book import fill, prepare

LEVELS = [one.value for one in FlagLevel]
PASSING = {
    "payment.due-soon": "reminds before the due day; past it payment.overdue or deposit.unreturned speaks",
    "disclosure.late": "asks for the latest year alone, so that the next spring asks for the next year",
}
"""Rules whose flag may go with nothing recorded, and why."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A book of 400 contracts that nothing is written to."""
    yield from _filled(tmp_path_factory.mktemp("properties"), 400, seed=0)


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Book]:
    """A book of enough contracts that every rule finds something, to be written to."""
    yield from _filled(tmp_path, 1_200, seed=0)


def _filled(folder: Path, contracts: int, seed: int) -> Iterator[Book]:
    given = {
        "SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/random.db",
        "SHOUXIN_KEY_FOLDER": str(folder / "random-keys"),
    }
    clock = TestClock(datetime(2026, 11, 22, 4, 0, tzinfo=UTC))
    ledger = open_ledger(Settings.read(given), create=True, clock=clock)
    book, random = open_changping(ledger), Random(seed)
    fill(book, prepare(book, random), contracts)
    yield book
    ledger.close()


def found_on(book: Book, day: str, codes: list[str] | None = None) -> Found:
    law = law_of(book.store, book.id)
    wanted = [RULES[code] for code in codes or RULES]
    return of_findings(one for rule in wanted for one in rule.findings(book.store, book.id, day, law))


def entries(book: Book) -> int:
    [(count,)] = book.store.rows('SELECT count(*) FROM "entry" WHERE "book" = ?', (book.id,))
    return int(count)


def verdicts(rule: Rule, rows: list[Row], book: Book, day: str) -> dict[str, list[Verdict]]:
    """What a rule says of each subject, asked in the order of the rows."""
    law = law_of(book.store, book.id)
    told: dict[str, list[Verdict]] = {}
    if rule.gathers:
        for subject, group in groupby(sorted(rows, key=itemgetter(0)), key=itemgetter(0)):
            told[subject] = [rule.judge(tuple(rule.facts(*row) for row in group), law, day)]
        return told
    for row in rows:
        told.setdefault(row[0], []).append(rule.judge(rule.facts(*row), law, day))
    return told


@pytest.mark.parametrize("code", RULES)
@given(shuffled=st.randoms(use_true_random=False), days=st.integers(-900, 400))
@hypothesis_settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_same_facts_give_the_same_verdict_in_any_order(
    code: str, world: Book, shuffled: Random, days: int
) -> None:
    rule, day = RULES[code], (date.fromisoformat(DAY) + timedelta(days=days)).isoformat()
    law = law_of(world.store, world.id)
    rows = world.store.rows(rule.candidates, rule.bounds(world.id, law, day))
    first = verdicts(rule, rows, world, day)
    mixed = list(rows)
    shuffled.shuffle(mixed)
    again = verdicts(rule, mixed, world, day)
    assert {name: sorted(map(repr, one)) for name, one in first.items()} == {
        name: sorted(map(repr, one)) for name, one in again.items()
    }


@given(days=st.lists(st.integers(0, 1_500), min_size=2, max_size=2, unique=True).map(sorted))
@hypothesis_settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_with_nothing_recorded_no_level_falls(world: Book, days: list[int]) -> None:
    first, second = ((date.fromisoformat(DAY) + timedelta(days=one)).isoformat() for one in days)
    before, after = found_on(world, first), found_on(world, second)
    fallen = [
        key
        for key, flag in before.items()
        if key[0] not in PASSING
        and (key not in after or LEVELS.index(after[key].level) < LEVELS.index(flag.level))
    ]
    assert fallen == []


def test_a_reminder_gives_way_to_what_it_reminded_of(world: Book) -> None:
    due = {subject: flag for (_, subject), flag in found_on(world, DAY, ["payment.due-soon"]).items()}
    assert due
    for subject, flag in due.items():
        day = (date.fromisoformat(str(flag.due_on)) + timedelta(days=1)).isoformat()
        after = found_on(world, day, ["payment.overdue", "deposit.unreturned", "payment.due-soon"])
        [rule] = [rule for rule, about in after if about == subject]
        assert rule in ("payment.overdue", "deposit.unreturned")


def test_a_second_sweep_of_a_day_records_nothing(busy: Book) -> None:
    sweep(busy)
    before = entries(busy)
    again = sweep(busy)
    assert (again.raised, again.changed, again.cleared, entries(busy)) == ({}, {}, {}, before)


@pytest.mark.slow
def test_no_flag_is_a_dead_end(busy: Book) -> None:
    """Of each rule, some flag is cleared by entries that exist, and the sweep of the next day says so."""
    sweep(busy)
    raised = standing(busy.store, busy.id)
    assert {rule for rule, _ in raised} == set(RULES) == set(CLEARING)
    chosen: dict[str, str] = {}
    for rule, subject in sorted(raised):
        if rule not in chosen and _recorded(busy, CLEARING[rule], subject):
            chosen[rule] = subject
    assert sorted(chosen) == sorted(RULES)
    left = found_on(busy, DAY)
    assert [f"{rule} {subject}" for rule, subject in chosen.items() if (rule, subject) in left] == []
    sweep(busy)
    assert differences(standing(busy.store, busy.id), left) == []


def _recorded(book: Book, clearing: Callable[[Book, str], list[dict[str, object]]], subject: str) -> bool:
    """Record what clears a flag; False where the book does not take it for this subject."""
    try:
        for one in clearing(book, subject):
            record(book, OPERATOR, one)
    except Refused:
        return False
    return True


@pytest.mark.slow
def test_nights_of_sweeping_leave_what_one_sweep_would_raise(book: Book, clock: TestClock) -> None:
    """Contracts and payments keep coming; a night is missed; levels rise and flags are cleared on the way."""
    random = Random(7)
    maker = prepare(book, random)
    for day in ("2026-11-22", "2026-11-23", "2026-11-26", "2026-12-12", "2027-01-14", "2027-04-22"):
        clock.to(day)
        fill(book, maker, 30)
        sweep(book)
        assert differences(standing(book.store, book.id), found_on(book, day)) == []
