"""Many at once: processes and threads that write one book, a store that is locked, readers beside a writer.

SQLite lets one writer in at a time; what is tried here is that nobody builds on a head that is no longer the
head, that everybody gets a turn or a clear answer in time, and that nobody waits who only reads.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier, get_ident
from typing import Any

import pytest

from ledger import Book, Ledger, Receipt, Refused, Settings, ShouxinError, open_ledger, record
from ledger.core.errors import StoreBusy
from ledger.custody.verify import verify
from ledger.log.log import read_head
from ledger.projection.rebuild import rebuild
from ledger.queries.objects import entry, find_persons, show
from ledger.store.base import Store
from ledger.store.postgres.store import PostgresStore
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR, check_whole, open_changping
from tests.support.engines import ENGINE, Raw, raw
from tests.support.killing import Acknowledge, Child, firms, persons

PROCESSES, THREADS, TURNS, BATCH = 16, 8, 18, 15


def renamed(organisation: str, writer: int, turn: int) -> dict[str, Any]:
    """A change that all writers make to one and the same object, each under a day of its own."""
    day = f"{2000 + writer:04}-01-{turn + 1:02}"
    data = {"organisation": organisation, "name": f"w{writer}t{turn}"}
    return {"kind": "organisation.renamed", "effective_on": day, "data": data}


def take_turns(book: Book, writer: int, shared: str) -> Iterator[Receipt]:
    """Singles, batches and changes of the shared object."""
    for turn in range(TURNS):
        mark = f"w{writer}t{turn}"
        made = [firms(mark, 1), persons(mark, BATCH), [renamed(shared, writer, turn)]][turn % 3]
        yield record(book, OPERATOR, made if len(made) > 1 else made[0], keep_checkpoint=turn % 4 == 0)


def check_turns(book: Book, receipts: list[tuple[int, int, str]], writers: int, shared: str) -> None:
    """Every receipt is its own, together they are the whole log, and each holds what its writer wrote."""
    taken = sorted((first, last) for first, last, _ in receipts)
    assert len(taken) == writers * TURNS
    assert [first for first, _ in taken] == [2, *(last + 1 for _, last in taken[:-1])]
    assert read_head(book.store, book.id).size == taken[-1][1] + 1
    for first, last, mark in receipts:
        envelope = entry(book, first)
        assert envelope["command"] == first
        assert entry(book, last)["command"] == first
        if envelope["kind"] != "person.registered":
            assert envelope["data"]["name"].startswith(mark)
    shown = show(book, shared)
    assert len(shown.snapshots) == 1 + writers * TURNS // 3
    rows = book.store.rows("SELECT count(*) FROM organisation WHERE id = ?", (shared,))
    assert rows == [(len(shown.snapshots),)]


@pytest.fixture
def shared(book: Book) -> str:
    founded = {**firms("shared", 1)[0], "effective_on": "1999-01-01"}
    return str(record(book, OPERATOR, founded).ids[0])


def test_sixteen_processes_write_one_book(book: Book, settings: Settings, shared: str) -> None:
    book.ledger.close()
    patient = replace(settings, busy_seconds=60)

    def work(writer: int) -> Callable[[Acknowledge], None]:
        def write(acknowledge: Acknowledge) -> None:
            own = open_ledger(patient).book("changping")
            for turn, receipt in enumerate(take_turns(own, writer, shared)):
                acknowledge([receipt.first_seq, receipt.last_seq, f"w{writer}t{turn}"])

        return write

    children = [Child(work(writer)) for writer in range(PROCESSES)]
    receipts = [tuple(told) for child in children for told in child.acknowledged()]
    check_turns(book, receipts, PROCESSES, shared)


def held_by(store: Store) -> object:
    """The connection of this thread's transaction."""
    if isinstance(store, SqliteStore):
        return store._connection()
    assert isinstance(store, PostgresStore)
    return get_ident(), store._local.queue.connection


def test_eight_threads_share_one_ledger(book: Book, shared: str) -> None:
    """Each thread has its own connection: a transaction of one is none of another's business."""
    start, connections = Barrier(THREADS), []

    def work(writer: int) -> list[tuple[int, int, str]]:
        start.wait()
        book.store.write(lambda: connections.append(held_by(book.store)))
        try:
            turns = enumerate(take_turns(book, writer, shared))
            return [(receipt.first_seq, receipt.last_seq, f"w{writer}t{turn}") for turn, receipt in turns]
        finally:
            book.store.release()

    with ThreadPoolExecutor(THREADS) as pool:
        receipts = list(itertools.chain(*pool.map(work, range(THREADS))))
    assert len({id(connection) for connection in connections}) == THREADS
    check_turns(book, receipts, THREADS, shared)


# --- A locked store -----------------------------------------------------------------------------------------

WRITES: dict[str, Callable[[Book], object]] = {
    "record": lambda book: record(book, OPERATOR, firms("late", 1)),
    "keep": lambda book: book.keep_checkpoint(),
    "rebuild": lambda book: rebuild(book.ledger),
    "open": lambda book: open_changping(book.ledger, "guangning"),
}


@pytest.fixture
def hasty(book: Book, settings: Settings, make_ledger: Callable[..., Ledger]) -> Iterator[Book]:
    """The book, opened by somebody who waits one second for his turn."""
    hasty = open_ledger(replace(settings, busy_seconds=1))
    yield hasty.book("changping")
    hasty.close()


@pytest.fixture
def other(book: Book) -> Iterator[Raw]:
    """Another program's connection to the store."""
    with raw(book.store) as connection:
        yield connection


def state(book: Book) -> list[Any]:
    """What a write would change: every head, every count, every key."""
    tables = ("entry", "tile", "kept_checkpoint", "object", "organisation", "vault_value")
    counts = [book.store.rows(f"SELECT count(*) FROM {table}") for table in tables]
    keys = sorted(path.name for path in book.ledger.keys.folder.iterdir())
    return [book.store.rows("SELECT * FROM head"), counts, keys]


@pytest.mark.parametrize("name", WRITES)
def test_a_locked_store_says_so_in_time_and_takes_nothing(hasty: Book, other: Raw, name: str) -> None:
    before = state(hasty)
    other.hold()
    started = time.monotonic()
    with pytest.raises(StoreBusy) as caught:
        WRITES[name](hasty)
    assert 0.9 < time.monotonic() - started < 3
    assert caught.value.problems[0].params == {"seconds": 1}
    assert not hasty.store.in_transaction()
    other.execute("ROLLBACK")
    assert state(hasty) == before
    WRITES[name](hasty)
    if name != "rebuild":
        assert state(hasty) != before


def test_whoever_waits_gets_his_turn(hasty: Book, other: Raw) -> None:
    other.hold()
    with ThreadPoolExecutor(1) as pool:

        def late() -> Receipt:
            try:
                return record(hasty, OPERATOR, firms("late", 1))
            finally:
                hasty.store.release()

        waiting = pool.submit(late)
        time.sleep(0.3)
        assert not waiting.done()
        other.execute("COMMIT")
        assert waiting.result().first_seq == 1


# --- Readers beside writers ---------------------------------------------------------------------------------


def test_readers_are_not_blocked_by_a_writer_and_see_nothing_unfinished(book: Book, other: Raw) -> None:
    person = str(record(book, OPERATOR, persons("周", 2)).ids[0])
    other.hold()
    other.execute("DELETE FROM subject")
    other.execute("UPDATE person SET name_seq = 0")
    started = time.monotonic()
    assert show(book, person, reveal=True).personal["name"] == "周号0"
    assert [found.id for found in find_persons(book, "周号")] != []
    assert verify(book).problems == []
    assert time.monotonic() - started < 1
    other.execute("ROLLBACK")


def test_a_writer_is_not_blocked_by_readers(hasty: Book, other: Raw) -> None:
    other.look()
    assert other.rows("SELECT size FROM head") == [(1,)]
    started = time.monotonic()
    record(hasty, OPERATOR, firms("meanwhile", 2))
    hasty.keep_checkpoint()
    assert time.monotonic() - started < 0.9
    assert other.rows("SELECT size FROM head") == [(1,)]


def test_a_verification_sees_one_state_while_entries_are_added(book: Book, hasty: Book) -> None:
    """New entries between its two halves would otherwise look like rows without an entry."""
    record(book, OPERATOR, firms("before", 5))

    def meanwhile(_: int) -> None:
        record(hasty, OPERATOR, [*firms("meanwhile", 2), *persons("meanwhile", 2)], keep_checkpoint=True)

    report = verify(book, progress=meanwhile)
    assert (report.size, report.problems) == (6, [])
    assert verify(book).size > report.size


# --- Opening at once ----------------------------------------------------------------------------------------

ROUNDS = 12


def at_once(works: list[Callable[[Acknowledge], None]]) -> list[Any]:
    """What children say that are let go at the same moment."""
    wait, gate = os.pipe()

    def held(work: Callable[[Acknowledge], None]) -> Callable[[Acknowledge], None]:
        def run(acknowledge: Acknowledge) -> None:
            os.close(gate)
            os.read(wait, 1)
            try:
                work(acknowledge)
            except ShouxinError as error:
                acknowledge(["refused", type(error).__name__, error.problems[0].code])

        return run

    children = [Child(held(work)) for work in works]
    os.close(gate)
    os.close(wait)
    return sorted(told for child in children for told in child.acknowledged())


def in_folder(folder: Path) -> Settings:
    url, keys = ENGINE.url(folder), str(folder / "keys")
    return Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": keys})


def opening(settings: Settings, name: str) -> Callable[[Acknowledge], None]:
    def work(acknowledge: Acknowledge) -> None:
        open_changping(open_ledger(settings), name)
        acknowledge(["opened", name])

    return work


@pytest.mark.on_engine
@pytest.mark.parametrize(
    "names", [("changping", "changping"), ("changping", "guangning")], ids=["same", "two"]
)
def test_two_open_a_book_at_once(tmp_path: Path, names: tuple[str, str]) -> None:
    """The same: one wins, the other is refused and leaves no key behind. Two books: both are opened."""
    for at in range(ROUNDS):
        settings = in_folder(tmp_path / str(at))
        open_ledger(settings, create=True).close()
        told = at_once([opening(settings, name) for name in names])
        expected = [["opened", name] for name in sorted(set(names))]
        assert told == (expected if len(expected) == 2 else [*expected, ["refused", "Refused", "book.taken"]])
        ledger = open_ledger(settings)
        verifiers = [ledger.book(name).verifier.id.hex() for name in ledger.books()]
        keys = [f"{name}.{verifier}.pem" for name, verifier in zip(ledger.books(), verifiers, strict=True)]
        assert sorted(path.name for path in settings.key_folder.iterdir()) == sorted([*keys, "store.secret"])
        check_whole(ledger)
        ledger.close()


def test_a_book_that_is_taken_is_refused_and_leaves_no_key(book: Book) -> None:
    before = state(book)
    with pytest.raises(Refused, match=r"book\.taken"):
        open_changping(book.ledger)
    assert state(book) == before


def test_two_make_a_store_at_once(tmp_path: Path) -> None:
    """At least one makes it; the other has it too, or hears clearly that it is not ready."""
    for at in range(ROUNDS):
        settings = in_folder(tmp_path / str(at))

        def make(acknowledge: Acknowledge, settings: Settings = settings) -> None:
            open_ledger(settings, create=True)
            acknowledge(["made"])

        told = at_once([make, make])
        assert told[0] == ["made"]
        assert told[1] == ["made"] or told[1][1] in {"StoreUnusable", "StoreBusy"}
        ledger = open_ledger(settings)
        check_whole(ledger)
        open_changping(ledger)
        check_whole(ledger)
        ledger.close()
