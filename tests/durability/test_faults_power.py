"""A power cut under load: what is on the disk at any instant opens, verifies, and lacks nothing acknowledged.

A writer in a process of its own is stopped at random instants, and database and write-ahead log are copied as
they lie there: that is what a cut leaves when the disk wrote all it was told to. Then the log is cut off, or
overwritten, at a random place behind what had been made durable: that is what a cut leaves of writes that
nobody had waited for.
"""

from __future__ import annotations

import itertools
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ledger import Book, Ledger, Settings, open_ledger, record
from ledger.custody.backup import backup
from ledger.custody.restore import restore
from ledger.custody.verify import verify
from ledger.projection.rebuild import rebuild
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR, check_whole
from tests.support.backups import elsewhere
from tests.support.killing import Acknowledge, Child, command, firms, persons
from tests.support.thorough import by_day_or_in_full

pytestmark = pytest.mark.sqlite_only("about the file a store lies in")

CUTS = by_day_or_in_full(6, 60)
CUT_TO_PIECES = 5
MANY = 20
"""Batches a child records at most: its write-ahead log is then never moved into the database."""
WAL_BYTES_MAX = 1_000 * 4_096
"""From here on SQLite moves the log into the database; what was cut off then is lost from the middle."""


def keep_writing(settings: Settings, run: int) -> Callable[[Acknowledge], None]:
    """Batches and erasures; each is told once durable, with the length the write-ahead log then had."""

    def work(acknowledge: Acknowledge) -> None:
        chance = random.Random(run)
        ledger = open_ledger(settings)
        book = ledger.book("changping")
        for at in range(MANY):
            mark = f"m{run}x{at}"
            made = chance.choice((persons, firms))(mark, chance.randint(1, 3))
            receipt = record(book, OPERATOR, made)
            assert isinstance(book.store, SqliteStore)
            acknowledge([receipt.last_seq, wal_of(book.store.path).stat().st_size])
        time.sleep(60)

    return work


def wal_of(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def cut(source: Path, place: Path) -> Path:
    """The files as they are now, without the index of the log, which is only memory."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for file in (source, wal_of(source)):
        if file.exists():
            shutil.copyfile(file, place / file.name)
    return place / source.name


def survives(settings: Settings, database: Path, size_at_least: int, public: list[bytes]) -> int:
    """Open and verify what a cut left; returns how many entries there are, each one of the writer's."""
    ledger = open_ledger(replace(settings, database_url=f"sqlite:///{database}"))
    try:
        [(size,)] = ledger.store.rows("SELECT size FROM head")
        assert size >= size_at_least
        check_whole(ledger)
        found = [row[0] for row in ledger.store.rows("SELECT public FROM entry ORDER BY seq")]
        assert len(found) == size
        for ours, theirs in zip(found, public, strict=False):
            assert ours == theirs
        return int(size)
    finally:
        ledger.close()


def test_what_a_power_cut_leaves_is_whole_and_lacks_nothing_acknowledged(
    book: Book, ledger: Ledger, settings: Settings, tmp_path: Path
) -> None:
    record(book, OPERATOR, persons("first", 3))
    ledger.close()
    chance = random.Random(20261125)
    lost_tail = 0
    for run in range(1, CUTS + 1):
        [(before,)] = ledger.store.rows("SELECT size FROM head")
        ledger.close()
        child = Child(keep_writing(settings, run))
        time.sleep(0.25 + chance.random() * 0.3)
        os.kill(child.pid, signal.SIGSTOP)
        database = cut(tmp_path / "shouxin.db", tmp_path / "cut")
        os.kill(child.pid, signal.SIGKILL)
        told = child.acknowledged()
        acknowledged, durable = told[-1] if told else (before - 1, 0)
        public = [row[0] for row in ledger.store.rows("SELECT public FROM entry ORDER BY seq")]
        ledger.close()
        if not wal_of(database).exists():
            continue
        log = wal_of(database).read_bytes()
        assert len(log) < WAL_BYTES_MAX
        for piece in range(CUT_TO_PIECES):
            at = chance.randint(min(durable, len(log)), len(log))
            spoilt = chance.randbytes(len(log) - at) if piece % 2 else b""
            torn = cut(database, tmp_path / "torn")
            wal_of(torn).write_bytes(log[:at] + spoilt)
            survives(settings, torn, acknowledged + 1, public)
            # Cut short within what was durable, as no honest disk does: a prefix, and still whole.
            at = chance.randint(0, len(log))
            wal_of(cut(database, tmp_path / "torn")).write_bytes(log[:at])
            lost_tail += survives(settings, torn, 0, public) <= acknowledged
        survives(settings, database, acknowledged + 1, public)
    assert lost_tail
    assert verify(book).problems == []


# --- kill -9 of what runs for long --------------------------------------------------------------------------

KILLS = by_day_or_in_full(6, 60)


def test_killed_in_a_rebuild_a_backup_or_a_restore_at_random_moments(
    book: Book, ledger: Ledger, settings: Settings, tmp_path: Path
) -> None:
    """While somebody else writes; each time the store is whole, and the next one goes through."""
    record(book, OPERATOR, [*persons("a", 100), *firms("b", 1500)])
    ledger.close()
    chance = random.Random(9)
    file, folder = tmp_path / "a.backup", tmp_path / "elsewhere"
    start = time.monotonic()
    backup(ledger, tmp_path / "whole.backup")
    longest = time.monotonic() - start
    works: list[tuple[Callable[[], object], float]] = [
        (lambda: backup(open_ledger(settings), file), longest),
        (lambda: restore(elsewhere(settings), tmp_path / "whole.backup", OPERATOR, erased=[]), longest * 20),
        (lambda: rebuild(open_ledger(settings)), longest * 20),
    ]
    for kill, (work, seconds) in zip(range(KILLS), itertools.cycle(works), strict=False):

        def run(acknowledge: Acknowledge, work: Callable[[], object] = work) -> None:
            work()
            acknowledge(["done"])

        ledger.close()
        child = Child(run)
        time.sleep(chance.random() * seconds)
        record(book, OPERATOR, command("organisation.registered", name=f"k{kill}", **{"class": "enterprise"}))
        os.kill(child.pid, signal.SIGKILL)
        done = bool(child.acknowledged())
        if file.exists():
            restore(elsewhere(settings), file, OPERATOR, erased=[], trial=True)
            file.unlink()
        if (folder / "shouxin.db").exists():
            restored = open_ledger(elsewhere(settings))
            check_whole(restored)
            restored.close()
            shutil.rmtree(folder)
        assert done or not (tmp_path / "a.backup").exists()
        check_whole(ledger)
    backup(ledger, file)
    restore(elsewhere(settings), file, OPERATOR, erased=[])
    assert not list(folder.glob("*.restoring"))
    assert not list(tmp_path.glob("*.part"))
    rebuild(ledger)
