"""Killed at any instant: what was acknowledged is there, nothing is half there, and the book verifies.

Children are forked with everything imported, open the store themselves and acknowledge each receipt over a
pipe once ``record`` has returned. They are killed at random moments and, so that none is left to chance,
before each single statement of every kind of write. What is left after SIGKILL is what SQLite handed to the
system; a power cut that loses the disk's own cache is not tried here.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from ledger import Book, Ledger, Settings, open_ledger, record
from ledger.core.errors import StoreUnusable
from ledger.custody.verify import verify
from ledger.projection.rebuild import rebuild
from ledger.store.base import Store
from ledger.store.postgres.store import PostgresStore
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR, check_whole, open_changping
from tests.support.engines import ENGINE
from tests.support.killing import Acknowledge, Child, command, firms, key_of, persons
from tests.support.thorough import by_day_or_in_full

KILLS = by_day_or_in_full(45 if ENGINE.name == "sqlite" else 15, 105)
DELAY_MAX = 0.06
"""Seconds; a child writes some dozens of batches in that time."""


# --- At random moments --------------------------------------------------------------------------------------


def keep_writing(settings: Settings, run: int) -> Callable[[Acknowledge], None]:
    """Single entries, batches, erasures and rebuilds in a random order, for ever."""

    def work(acknowledge: Acknowledge) -> None:
        chance = random.Random(run)
        ledger = open_ledger(settings)
        book = ledger.book("changping")
        for at in itertools.count():
            mark = f"m{run}x{at}"
            action = chance.choices(("one", "some", "many", "erase", "rebuild"), (6, 6, 1, 4, 1))[0]
            if action == "rebuild":
                rebuild(ledger)
                continue
            if action == "erase":
                acknowledge(["erased", erase_any(book, chance)])
                continue
            count = {"one": 1, "some": chance.randint(2, 40), "many": 200}[action]
            made = chance.choice((persons, firms))(mark, count)
            key = key_of(mark, count)
            receipt = record(book, OPERATOR, made, key, keep_checkpoint=at % 5 == 0)
            acknowledge(["recorded", key, receipt.first_seq, receipt.last_seq])

    return work


def erase_any(book: Book, chance: random.Random) -> str:
    """Erase somebody who is still there."""
    sql = "SELECT person FROM vault_value WHERE erased_seq IS NULL LIMIT 1 OFFSET ?"
    [(person,)] = book.store.rows(sql, (chance.randrange(5),))
    record(book, OPERATOR, command("vault.erased", person=person, reason="requested"))
    return str(person)


class Witness:
    """What the children acknowledged, held against the store after each kill."""

    def __init__(self) -> None:
        self.recorded: dict[int, tuple[str, int]] = {}
        self.erased: set[str] = set()

    def take(self, told: list[Any]) -> None:
        for what, *rest in told:
            if what == "erased":
                self.erased.add(rest[0])
            else:
                key, first, last = rest
                assert first not in self.recorded
                self.recorded[first] = key, last

    def check(self, store: Store, since: int) -> int:
        """The log from an entry on: no gap, no half batch or erasure, nothing lost; returns its size."""
        [(size, count, last)] = store.rows(
            "SELECT h.size, count(*), max(e.seq) FROM head h JOIN entry e ON e.book = h.book GROUP BY h.size"
        )
        assert size == count == last + 1
        self.check_batches(store, since)
        self.check_erasures(store)
        return int(size)

    def check_batches(self, store: Store, since: int) -> None:
        """Acknowledged or not, a batch is in whole or not at all; what was acknowledged is in."""
        rows = [
            (key.rpartition("\n")[2], json.loads(text))
            for key, text in store.rows("SELECT key, receipt FROM idempotent_command")
        ]
        kept = {
            told["first_seq"]: (key, told["last_seq"]) for key, told in rows if told["first_seq"] >= since
        }
        sql = "SELECT envelope FROM entry WHERE seq >= ? AND envelope LIKE '%.registered%'"
        found = Counter(json.loads(text)["command"] for (text,) in store.rows(sql, (since,)))
        assert found == {first: int(key.rpartition(".")[2]) for first, (key, _) in kept.items()}
        assert {f: told for f, told in self.recorded.items() if f >= since}.items() <= kept.items()

    def check_erasures(self, store: Store) -> None:
        """Of nobody is half gone, and who is gone is so by an entry."""
        torn = "SELECT person FROM vault_value GROUP BY person HAVING count(erased_seq) % count(*) > 0"
        assert store.rows(torn) == []
        gone = store.rows("SELECT DISTINCT person FROM vault_value WHERE erased_seq IS NOT NULL")
        said = store.rows("SELECT envelope FROM entry WHERE envelope LIKE '%vault.erased%'")
        assert sorted(gone) == sorted((json.loads(text)["data"]["person"],) for (text,) in said)
        assert self.erased <= {person for (person,) in gone}


def test_killed_at_random_nothing_acknowledged_is_lost_and_nothing_is_half_there(
    book: Book, ledger: Ledger, settings: Settings
) -> None:
    record(book, OPERATOR, persons("m0x0", 50), key_of("m0x0", 50))
    ledger.close()
    chance, witness, size = random.Random(20261122), Witness(), 1
    for run in range(1, KILLS + 1):
        delay = chance.random() * DELAY_MAX
        witness.take(Child(keep_writing(settings, run)).kill_after(delay, busy=run % 4 > 0))
        reopened = open_ledger(settings)
        size = witness.check(reopened.store, size)
        assert verify(reopened.book("changping"), tables=run % 10 == 0).problems == []
        reopened.close()
    assert size == witness.check(ledger.store, 1)
    assert witness.erased
    assert len(witness.recorded) + len(witness.erased) > KILLS // 2


# --- Before each statement ----------------------------------------------------------------------------------


def dies_before(number: int, settings: Settings, work: Callable[[Book], object]) -> bool:
    """Whether a child's work went through before it came to its so-manieth statement."""

    def traced(acknowledge: Acknowledge) -> None:
        book = open_ledger(settings).book("changping")
        statements = itertools.count(1)

        def trace(*_: Any) -> None:
            if next(statements) == number:
                os.kill(os.getpid(), signal.SIGKILL)

        trace_statements(book.store, trace)
        work(book)
        acknowledge(["done"])

    return bool(Child(traced).acknowledged())


def trace_statements(store: Store, trace: Callable[..., None]) -> None:
    """Have something called before every statement that goes to the database from now on."""
    if isinstance(store, SqliteStore):
        store._connection().set_trace_callback(trace)
        return

    def led(method: Callable[..., Any]) -> Callable[..., Any]:
        def traced(*arguments: Any, **options: Any) -> Any:
            trace()
            return method(*arguments, **options)

        return traced

    for name in ("execute", "executemany", "copy"):
        setattr(psycopg.Cursor, name, led(getattr(psycopg.Cursor, name)))


def record_all(entries: list[dict[str, Any]]) -> Callable[[Book], object]:
    return lambda book: record(book, OPERATOR, entries, "once", keep_checkpoint=True)


WORKS: dict[str, tuple[Callable[[Book], object], int]] = {
    # name: (what is tried until it goes through, entries it adds)
    "single": (record_all(firms("one", 1)), 1),
    "batch": (record_all([*persons("p", 3), *firms("f", 3)]), 6),
    "correction": (record_all([{**firms("corrected", 1)[0], "corrects": 5}]), 1),
    "erasure": (record_all([command("vault.erased", person="person-1", reason="requested")]), 1),
    "rebuild": (lambda book: rebuild(book.ledger), 0),
    "checkpoint": (lambda book: book.keep_checkpoint(), 0),
}
STRIDES = by_day_or_in_full({"rebuild": 23}, {})
"""A rebuild makes some hundred tables and indexes, one statement as good as its neighbours."""


@pytest.mark.parametrize("name", WORKS)
def test_killed_before_each_statement_and_tried_again_it_happens_once(
    book: Book, ledger: Ledger, settings: Settings, name: str
) -> None:
    """The same command under the same key: however often it was cut down, it is recorded once, and whole."""
    work, entries = WORKS[name]
    record(book, OPERATOR, [*persons("q", 4), *firms("g", 3)])
    [(before,)] = ledger.store.rows("SELECT size FROM head")
    ledger.close()
    number, done, stored = 0, False, b""
    while not done:
        number += STRIDES.get(name, 1)
        done = dies_before(number, settings, work)
        assert verify(book).problems == []
        assert ledger.store.rows("SELECT size FROM head")[0][0] in {before, before + entries}
        stored = b"".join(path.read_bytes() for path in settings.key_folder.parent.glob("shouxin.db*"))
        ledger.close()
    assert number > 3
    assert ledger.store.rows("SELECT size FROM head") == [(before + entries,)]
    # Once an erasure is acknowledged, not even SQLite's write-ahead log holds the value.
    assert not stored or ("q号0@changping.example".encode() in stored) == (name != "erasure")


def opened_or_none(settings: Settings) -> Ledger | None:
    """The store, whole and of use, or None where the file says clearly that it is none."""
    try:
        return open_ledger(settings, create=True)
    except StoreUnusable as error:
        if error.problems[0].code == "store.not-one":
            return None
        raise


def test_killed_while_a_store_and_a_book_are_made_there_is_all_of_it_or_none(
    settings: Settings, tmp_path: Path
) -> None:
    """Before some statements, most of which make one table or index more; on a server, before fewer."""
    for number in itertools.count(1, by_day_or_in_full(11 if ENGINE.name == "sqlite" else 29, 1)):
        mark = ENGINE.mark()
        settings = replace(settings, database_url=ENGINE.url(tmp_path / str(number)))

        def make(acknowledge: Acknowledge, number: int = number, settings: Settings = settings) -> None:
            statements = itertools.count(1)
            kind = SqliteStore if ENGINE.name == "sqlite" else PostgresStore
            execute = kind.execute

            def counted(store: Any, sql: str, parameters: Any = ()) -> None:
                if next(statements) == number:
                    os.kill(os.getpid(), signal.SIGKILL)
                execute(store, sql, parameters)

            kind.execute = counted  # type: ignore[method-assign,assignment]
            open_changping(open_ledger(settings, create=True))
            acknowledge(["done"])

        done = Child(make).acknowledged()
        if ledger := opened_or_none(settings):
            assert ledger.books() == ["changping"] or not done
            ledger.books() or open_changping(ledger)
            check_whole(ledger)
            ledger.close()
        assert ledger or not done
        shutil.rmtree(settings.key_folder, ignore_errors=True)
        ENGINE.forget(mark)
        if done:
            break
    assert number > 10
