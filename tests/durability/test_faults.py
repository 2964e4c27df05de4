"""A disk that fills or refuses, at every step of a write, a rebuild, a backup and a restore.

Injected errors reach every single statement; a small file system of its own (where the tests may make one)
shows that a real full disk ends the same way. Each time: what was acknowledged is there, nothing is half
there, the message says what to do, and once there is room the same work goes through.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Settings, ShouxinError, open_ledger, record
from ledger.core.errors import Problem, StoreUnusable
from ledger.custody.backup import backup
from ledger.custody.restore import restore
from ledger.custody.verify import verify
from ledger.projection.rebuild import rebuild
from ledger.store.base import Store
from ledger.store.sqlite.disk import has_room
from ledger.store.sqlite.store import SqliteStore
from ledger.words.say import say
from tests.conftest import OPERATOR, check_whole, open_changping
from tests.support.backups import elsewhere
from tests.support.killing import command, firms, persons
from tests.support.thorough import by_day_or_in_full

pytestmark = pytest.mark.sqlite_only("about the file a store lies in")

FULL = sqlite3.OperationalError("database or disk is full")


class Failing:
    """A connection whose so-manieth changing statement, and every later one, fails."""

    def __init__(self, connection: sqlite3.Connection, step: int) -> None:
        self._connection, self._left = connection, step

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *rest: Any) -> Any:
        self._count(sql)
        return self._connection.execute(sql, *rest)

    def executemany(self, sql: str, *rest: Any) -> Any:
        self._count(sql)
        return self._connection.executemany(sql, *rest)

    def _count(self, sql: str) -> None:
        if not sql.startswith(("SELECT", "PRAGMA", "DETACH", "ATTACH")):
            self._left -= 1
            if self._left <= 0:
                raise FULL


@contextlib.contextmanager
def failing(store: Store, step: int) -> Iterator[None]:
    assert isinstance(store, SqliteStore)
    connection = store._connection()
    store._local.connection = Failing(connection, step)
    try:
        yield
    finally:
        store._local.connection = connection


WORKS: dict[str, Callable[[Book], object]] = {
    "single": lambda book: record(book, OPERATOR, firms("one", 1)),
    "batch": lambda book: record(
        book, OPERATOR, [*persons("p", 3), *firms("f", 300)], "k", keep_checkpoint=True
    ),
    "correction": lambda book: record(book, OPERATOR, {**firms("corrected", 1)[0], "corrects": 5}),
    "erasure": lambda book: record(
        book, OPERATOR, command("vault.erased", person="person-1", reason="requested")
    ),
    "rebuild": lambda book: rebuild(book.ledger),
    "checkpoint": lambda book: book.keep_checkpoint(),
    "another book": lambda book: open_changping(book.ledger, "guangning"),
}


STRIDES = by_day_or_in_full({"rebuild": 13}, {})
"""A rebuild makes some hundred tables and indexes, one statement as good as its neighbours."""


def rows_of(book: Book) -> dict[str, list[Any]]:
    names = [row[0] for row in book.store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    wanted = [name for name in names if not name.startswith("sqlite_")]
    return {name: book.store.rows(f'SELECT * FROM "{name}"') for name in wanted}


@pytest.fixture
def stocked(book: Book) -> Book:
    record(book, OPERATOR, [*persons("q", 4), *firms("g", 3)])
    return book


@pytest.mark.parametrize("name", WORKS)
def test_whatever_statement_fails_for_want_of_room_nothing_is_half_there(stocked: Book, name: str) -> None:
    before = rows_of(stocked)
    for step in itertools.count(1, STRIDES.get(name, 1)):
        try:
            with failing(stocked.store, step):
                WORKS[name](stocked)
        except StoreUnusable as error:
            [problem] = error.problems
            assert problem.code == "store.full"
            assert "腾出空间" in say(problem, "zh")
            assert rows_of(stocked) == before
        else:
            break
    assert step > 2
    assert verify(stocked).problems == []


def test_a_scratch_store_that_fails_leaves_the_tables_as_they_were(
    stocked: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The replay of a rebuild lies in a folder of its own, which may be full too."""
    before = rows_of(stocked)
    insert, failed = SqliteStore.insert, 0

    for step in itertools.count(1):
        steps = itertools.count(1)

        def counted(store: SqliteStore, model: Any, rows: Any, step: int = step, steps: Any = steps) -> None:
            if store.path.name == "rebuild.db" and next(steps) == step:
                params = {"file": str(store.path)}
                raise StoreUnusable(Problem("store.full", "", params)) from FULL
            insert(store, model, rows)

        monkeypatch.setattr(SqliteStore, "insert", counted)
        try:
            rebuild(stocked.ledger)
        except StoreUnusable:
            failed += 1
            assert rows_of(stocked) == before
        else:
            break
    assert failed > 3


# --- Backup and restore -------------------------------------------------------------------------------------


class FullDisk:
    """A disk that takes so many bytes and no more, through every file written by this process's own hands."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, room: int) -> None:
        real = os.fdopen

        def opened(descriptor: int, mode: str = "r", *rest: Any, **options: Any) -> Any:
            stream = real(descriptor, mode, *rest, **options)
            if mode == "wb":
                write, left = stream.write, [room]

                def limited(data: bytes) -> int:
                    left[0] -= len(data)
                    if left[0] < 0:
                        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                    return int(write(data))

                return _Limited(stream, limited)
            return stream

        monkeypatch.setattr(os, "fdopen", opened)


class _Limited:
    def __init__(self, stream: Any, write: Callable[[bytes], int]) -> None:
        self._stream, self.write = stream, write

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def __enter__(self) -> _Limited:
        self._stream.__enter__()
        return self

    def __exit__(self, *error: Any) -> Any:
        return self._stream.__exit__(*error)


def test_a_backup_for_which_there_is_no_room_leaves_nothing(stocked: Book, tmp_path: Path) -> None:
    size = backup(stocked.ledger, tmp_path / "whole.backup").bytes
    for room in range(0, size, max(1, size // 40)):
        with pytest.MonkeyPatch.context() as patched:
            FullDisk(patched, room)
            with pytest.raises(StoreUnusable) as caught:
                backup(stocked.ledger, tmp_path / "a.backup")
        [problem] = caught.value.problems
        assert problem.code == "backup.unwritable"
        assert os.strerror(errno.ENOSPC) in str(problem.params["reason"])
        assert list(tmp_path.glob("a.*")) == []
    assert backup(stocked.ledger, tmp_path / "a.backup").bytes == size


@pytest.mark.parametrize("where", ["no/such/folder/a.backup", "file/a.backup"])
def test_a_place_that_takes_no_backup_is_named(stocked: Book, tmp_path: Path, where: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnusable, match=r"backup\.unwritable"):
        backup(stocked.ledger, tmp_path / where)


def test_a_restore_whose_store_fails_leaves_nothing(
    stocked: Book, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup(stocked.ledger, tmp_path / "a.backup")
    insert = SqliteStore.insert
    for step in itertools.count(1):
        steps = itertools.count(1)

        def counted(store: SqliteStore, model: Any, rows: Any, step: int = step, steps: Any = steps) -> None:
            if next(steps) == step:
                raise StoreUnusable(Problem("store.full", "", {"file": str(store.path)})) from FULL
            insert(store, model, rows)

        monkeypatch.setattr(SqliteStore, "insert", counted)
        try:
            restore(elsewhere(settings), tmp_path / "a.backup", OPERATOR, erased=[])
        except StoreUnusable:
            assert list((tmp_path / "elsewhere").iterdir()) == []
        else:
            break
    assert step > 8


# --- A file system that is really full ----------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two mebibytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("only root may mount a file system")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path, spare: int) -> Path:
    """Leave so many bytes free."""
    ballast = place / "ballast"
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_bsize
    ballast.write_bytes(b"\x00" * max(0, free - spare))
    return ballast


def test_on_a_full_disk_nothing_acknowledged_is_lost(settings: Settings, small_disk: Path) -> None:
    there = replace(settings, database_url=f"sqlite:///{small_disk}/shouxin.db")
    ledger = open_ledger(there, create=True)
    book = open_changping(ledger)
    acknowledged = [1]

    def write_on() -> None:
        for at in itertools.count():
            record(book, OPERATOR, [*firms(f"f{at}", 40), *persons(f"p{at}", 4)])
            acknowledged[0] += 44

    with pytest.raises(StoreUnusable) as caught:
        write_on()
    assert caught.value.problems[0].code in {"store.full", "store.failed"}
    assert ledger.store.rows("SELECT size FROM head") == [(acknowledged[0],)]
    for spare in (0, 40_000, 200_000):
        ballast = fill(small_disk, spare)
        for work in (lambda: rebuild(book.ledger), lambda: record(book, OPERATOR, firms("many", 900))):
            with pytest.raises(ShouxinError):
                work()
        if not spare:
            with pytest.raises(StoreUnusable, match=r"backup\.unwritable"):
                backup(ledger, small_disk / "a.backup")
        ballast.unlink()
        assert not list(small_disk.glob("a.*"))
        check_whole(ledger)
        assert ledger.store.rows("SELECT size FROM head") == [(acknowledged[0],)]
    ledger.close()
    check_whole(open_ledger(there))


def test_a_failure_to_write_for_want_of_room_is_told_as_a_full_disk(
    settings: Settings, small_disk: Path
) -> None:
    there = replace(settings, database_url=f"sqlite:///{small_disk}/shouxin.db")
    ledger = open_ledger(there, create=True)
    open_changping(ledger)
    ledger.close()
    ballast = fill(small_disk, 0)
    with pytest.raises(sqlite3.OperationalError, match="disk I/O error"):
        sqlite3.connect(small_disk / "shouxin.db").execute("SELECT count(*) FROM entry").fetchall()
    with pytest.raises(StoreUnusable) as caught:
        open_ledger(there).books()
    assert [problem.code for problem in caught.value.problems] == ["store.full"]
    assert (has_room(small_disk), has_room(small_disk / "none")) == (False, True)
    ballast.unlink()
    assert has_room(small_disk)  # with room, the same words of the driver are a failure of another kind
    check_whole(open_ledger(there))


# --- A store that may only be read --------------------------------------------------------------------------


def test_a_store_where_nothing_may_be_written_says_so_and_is_unharmed(
    stocked: Book, settings: Settings, tmp_path: Path
) -> None:
    """Mounted for reading only: a copy can be verified there, and nothing can be written."""
    stocked.ledger.close()
    place = tmp_path / "evidence"
    place.mkdir()
    (place / "shouxin.db").write_bytes((tmp_path / "shouxin.db").read_bytes())
    bound = subprocess.run(["mount", "--bind", str(place), str(place)], capture_output=True, check=False)
    if bound.returncode:
        pytest.skip("only root may mount a file system")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        there = replace(settings, database_url=f"sqlite:///{place}/shouxin.db")
        evidence = open_ledger(there)
        check_whole(evidence)
        for work in (
            lambda: record(evidence.book("changping"), OPERATOR, firms("x", 1)),
            lambda: rebuild(evidence),
            lambda: evidence.book("changping").keep_checkpoint(),
        ):
            with pytest.raises(StoreUnusable):
                work()
        check_whole(evidence)
        evidence.close()
        subprocess.run(["mount", "-o", "remount,rw,bind", str(place)], check=True)
        ledger = open_ledger(there)
        check_whole(ledger)
        ledger.close()
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_scratch_folders_are_gone_afterwards(
    stocked: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    rebuild(stocked.ledger)
    assert verify(stocked).problems == []
    assert list(scratch.iterdir()) == []
