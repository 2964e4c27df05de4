"""Every flag agrees with the oracle: those of the demonstration, and of contracts made up at random."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from api.demonstration import BOOK, build
from api.demonstration.contract_book import TODAY
from ledger import Book, Ledger, Settings, open_ledger
from ledger.core.canonical import parse
from ledger.core.values import end_of_day
from ledger.projection.book_law import law_of
from ledger.projection.moment import moment, read_at
from ledger.rules import RULES
from ledger.rules.rule import Finding
from ledger.store.base import Store
from ledger.watch.sweep import sweep
from tests.conftest import TestClock, open_changping
from tests.oracle.flags import ORACLE, Found, differences, envelopes, flags, of_findings, standing
from tests.support.thorough import by_day_or_in_full
from tests.worlds.random_book import answer, correct, fill, prepare

DAY, NEXT_DAY = "2026-11-22", "2026-11-23"
BOOKS, CONTRACTS = 4, by_day_or_in_full(1_000, 2_500)


def findings(book: Book, day: str) -> Found:
    """What the program finds on a day with everything recorded."""
    return of_findings(findings_in(book.store, book, day))


def findings_in(store: Store, book: Book, day: str) -> list[Finding]:
    """What every rule finds in a store on a day."""
    law = law_of(store, book.id)
    return [one for rule in RULES.values() for one in rule.findings(store, book.id, day, law)]


def _found_on(book: Book, day: str, store: Store) -> Found:
    return of_findings(findings_in(store, book, day))


def oracle(book: Book, day: str) -> Found:
    """What the oracle finds."""
    return flags(envelopes(book.store, book.id), day)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[], Ledger]]:
    """A store of one's own that is not verified afterwards: to replay it would take as long again."""
    ledgers: list[Ledger] = []

    def make() -> Ledger:
        given = {
            "SHOUXIN_DATABASE_URL": f"sqlite:///{tmp_path}/random.db",
            "SHOUXIN_KEY_FOLDER": str(tmp_path / "random-keys"),
        }
        clock = TestClock(datetime(2026, 11, 22, 4, 0, tzinfo=UTC))
        ledgers.append(open_ledger(Settings.read(given), create=True, clock=clock))
        return ledgers[-1]

    yield make
    for ledger in ledgers:
        ledger.close()


def test_the_oracle_knows_every_rule() -> None:
    assert sorted(one.__name__ for one in ORACLE) == sorted(
        code.replace(".", "_").replace("-", "_") for code in RULES
    )


def test_the_flags_of_the_demonstration(tmp_path: Path) -> None:
    ledger = build(tmp_path)
    try:
        city = ledger.book(BOOK)
        expected = oracle(city, TODAY)
        assert differences(findings(city, TODAY), expected) == []
        assert len(expected) > 100
    finally:
        ledger.close()


def test_contracts_at_random_night_after_night(book: Book, clock: TestClock) -> None:
    """Recorded, swept, answered, corrected and swept again; verified whole afterwards."""
    random = Random(1)
    maker = prepare(book, random)
    assert len(fill(book, maker, 150)) > 75
    sweep(book)
    assert differences(standing(book.store, book.id), oracle(book, DAY)) == []
    assert answer(book, random, DAY) > 20
    assert correct(book, random, 0.02) > 5
    clock.to(NEXT_DAY)
    assert len(fill(book, maker, 50)) > 25
    sweep(book)
    assert differences(standing(book.store, book.id), oracle(book, NEXT_DAY)) == []


def test_a_day_gone_by_with_what_was_known_when(book: Book, clock: TestClock) -> None:
    """Entered on three days and corrected on another: any day, as known on any of them and now."""
    random = Random(7)
    maker = prepare(book, random)
    for day in ("2026-11-22", "2026-11-23", "2026-11-25"):
        clock.to(day)
        assert len(fill(book, maker, 40)) > 20
    clock.to("2026-11-26")
    assert correct(book, random, 0.03) > 0
    texts, seen = envelopes(book.store, book.id), set()
    for day in ("2025-12-31", "2026-11-24", "2026-11-26"):
        for known in ("2026-11-22", "2026-11-24", "2026-11-26"):
            at = moment(book, day, known)
            by_then = [
                text for text in texts if parse(text)["recorded_at"] < end_of_day(known, "Asia/Shanghai")
            ]
            found, _ = read_at(book, at, partial(_found_on, book, day))
            expected = flags(by_then, day)
            assert differences(found, expected) == []
            seen.add(tuple(sorted(expected)))
    assert len(seen) > 5


@pytest.mark.slow
def test_thousands_of_contracts_at_random(opened: Callable[[], Ledger]) -> None:
    """In books that go by different law; every rule finds something in one of them."""
    ledger, found = opened(), set()
    for seed in range(BOOKS):
        random, book = Random(seed), open_changping(ledger, f"random-{seed}")
        fill(book, prepare(book, random), CONTRACTS)
        correct(book, random, 0.02)
        expected = oracle(book, DAY)
        assert differences(findings(book, DAY), expected) == []
        found |= {rule for rule, _ in expected}
    assert sorted(set(RULES) - found) == []


@pytest.mark.slow
def test_small_worlds(opened: Callable[[], Ledger]) -> None:
    """A few contracts in a book of their own law; what disagrees is made small."""
    ledger, number = opened(), count()

    @hypothesis_settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(st.randoms(use_true_random=False))
    def agree(random: Random) -> None:
        book = open_changping(ledger, f"small-{next(number)}")
        fill(book, prepare(book, random), 3)
        assert differences(findings(book, DAY), oracle(book, DAY)) == []

    agree()
