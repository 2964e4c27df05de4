"""PostgreSQL under load, its writers and the server itself killed in turn: nothing acknowledged is lost.

The server is one that waits for the disk. Each writer repeats what it got no answer to, under the same key,
as a program should. It lasts seconds every day, and minutes where all is to be tried.
"""

from __future__ import annotations

import itertools
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ledger import Book, Ledger, Receipt, Settings, open_ledger, record
from ledger.core.errors import OutcomeUnknown, StoreBusy, StoreUnusable
from tests.conftest import OPERATOR, check_whole, open_changping
from tests.support.engines import Server
from tests.support.killing import Acknowledge, Child, firms, key_of
from tests.support.thorough import by_day_or_in_full

pytestmark = [pytest.mark.postgres_only, pytest.mark.slow]

SECONDS = by_day_or_in_full(8, 120)
BOOKS = ("changping", "linhe")
WRITERS = 4
UNSETTLED = (StoreBusy, StoreUnusable, OutcomeUnknown)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(durable=True)
    yield server
    server.stop()


def keep_writing(settings: Settings, book_id: str, run: int) -> Callable[[Acknowledge], None]:
    """Batches of all sizes, each until it is acknowledged, for ever."""

    def work(acknowledge: Acknowledge) -> None:
        chance = random.Random(run)
        book: Book | None = None
        for at in itertools.count():
            mark, count = f"r{run}x{at}", chance.choice((1, 1, 1, 3, 20, 120))
            key = key_of(mark, count)
            receipt: Receipt | None = None
            while receipt is None:
                try:
                    book = book or open_ledger(settings).book(book_id)
                    receipt = record(book, OPERATOR, firms(mark, count), key, keep_checkpoint=at % 5 == 0)
                except UNSETTLED as error:
                    acknowledge([error.problems[0].code, book_id])
                    time.sleep(0.05)
            acknowledge(["recorded", book_id, key, receipt.first_seq, receipt.last_seq])

    return work


def check_book(ledger: Ledger, book_id: str, acknowledged: dict[str, tuple[int, int]]) -> int:
    """No gap, no batch in part or twice, and all of what was acknowledged where it was said to be."""
    store = ledger.store
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    entries = [(seq, json.loads(text)) for seq, text in store.rows(sql, (book_id,))]
    assert [seq for seq, _ in entries] == list(range(len(entries)))
    assert store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (book_id,)) == [(len(entries),)]
    names = Counter(envelope["data"].get("name") for _, envelope in entries[1:])
    assert names.most_common(1)[0][1] == 1
    batches = Counter(envelope["command"] for _, envelope in entries[1:])
    sql = 'SELECT "key", "receipt" FROM "idempotent_command" WHERE "book" = ?'
    kept = {key.rpartition("\n")[2]: json.loads(text) for key, text in store.rows(sql, (book_id,))}
    assert batches == {told["first_seq"]: int(key.rpartition(".")[2]) for key, told in kept.items()}
    for key, places in acknowledged.items():
        assert (kept[key]["first_seq"], kept[key]["last_seq"]) == places
    return len(entries)


def test_writers_and_server_killed_in_turn_lose_nothing(server: Server, tmp_path: Path) -> None:
    chance, runs = random.Random(20261125), itertools.count(1)
    names = {"DATABASE_URL": server.database(), "KEY_FOLDER": str(tmp_path / "keys"), "BUSY_SECONDS": "3"}
    settings = Settings.read({f"SHOUXIN_{name}": value for name, value in names.items()})
    ledger = open_ledger(settings, create=True)
    for name in BOOKS:
        open_changping(ledger, name)
    ledger.close()

    def fresh(at: int) -> Child:
        return Child(keep_writing(settings, BOOKS[at % len(BOOKS)], next(runs)))

    children = [fresh(at) for at in range(WRITERS)]
    acknowledged: dict[str, dict[str, tuple[int, int]]] = {name: {} for name in BOOKS}
    heard: Counter[str] = Counter()

    def take(child: Child) -> None:
        for code, book_id, *rest in child.kill_after(0, busy=False):
            heard[code] += 1
            if code == "recorded":
                acknowledged[book_id][rest[0]] = (rest[1], rest[2])

    deadline = time.monotonic() + SECONDS
    for turn in itertools.count(1):
        time.sleep(0.2 + chance.random())
        if turn % 3 == 0:
            server.kill()
            time.sleep(chance.random() / 2)
            server.start()
            heard["server killed"] += 1
        else:
            at = chance.randrange(WRITERS)
            take(children[at])
            children[at] = fresh(at)
            heard["writer killed"] += 1
        if time.monotonic() > deadline and heard["server killed"]:
            break
    time.sleep(1)
    for child in children:
        take(child)
    ledger = open_ledger(settings)
    for name in BOOKS:
        heard[f"entries of {name}"] = check_book(ledger, name, acknowledged[name])
    check_whole(ledger)
    ledger.close()
    print(dict(heard))  # shown by pytest -s, for who lets it run for minutes
    assert heard["recorded"] > WRITERS
