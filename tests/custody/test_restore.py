"""ledger.custody.restore_place: a server's database gets a restored store in one transaction, or nothing.

What is asked of any place, a file's too, is in ``custody.test_backup`` and ``custody.test_backup_torn``.
"""

from __future__ import annotations

import itertools
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Refused, Settings, open_ledger, record
from ledger.core.errors import StoreUnusable
from ledger.custody.backup import backup
from ledger.custody.restore import restore
from ledger.store.engines import connect
from ledger.store.postgres.store import PostgresStore
from ledger.store.tables import SubjectTable
from tests.conftest import INIT, OPERATOR, Run, TestClock, check_whole, open_changping
from tests.support.backups import again, elsewhere, fill, nothing_there
from tests.support.engines import ENGINE, USER, Raw, Server, contents, losing_commits
from tests.support.tampering import first_commands

pytestmark = pytest.mark.postgres_only


EVERY = 11
"""Statements between those that are made to fail; each try restores anew."""
TOLD = 12
"""How often progress is told until the server is killed: rows are on their way after six times."""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for temporary files of the test's own, in which nothing is left."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture
def file(book: Book, tmp_path: Path) -> Path:
    """A backup of two books with something in every table."""
    fill(book)
    fill(open_changping(book.ledger, "guangning"))
    return backup(book.ledger, tmp_path / "a.backup").file


def check_same(book: Book, settings: Settings) -> None:
    """The restored store holds what the other one does, and goes on from there."""
    restored = open_ledger(elsewhere(settings))
    assert contents(restored.store) == contents(book.store)
    assert restored.store.missing_guards() == []
    check_whole(restored)
    record(restored.book("changping"), OPERATOR, first_commands())
    check_whole(restored)
    restored.close()


@pytest.mark.parametrize("way", ["to-server", "to-file", "file-to-server"])
def test_a_backup_goes_from_either_engine_to_either(
    settings: Settings, tmp_path: Path, way: str, clock: TestClock
) -> None:
    there = replace(settings, database_url=f"sqlite:///{tmp_path}/file/shouxin.db")
    source = there if way == "file-to-server" else settings
    target = there if way == "to-file" else elsewhere(settings)
    ledger = open_ledger(source, create=True, clock=clock)
    fill(open_changping(ledger))
    fill(open_changping(ledger, "guangning"))
    backup(ledger, tmp_path / "a.backup")
    restore(target, tmp_path / "a.backup", OPERATOR, erased=[])
    restored = open_ledger(target)
    assert contents(restored.store) == contents(ledger.store)
    assert restored.store.missing_guards() == []
    check_whole(restored)
    assert record(restored.book("changping"), OPERATOR, first_commands(), "first").repeated
    record(restored.book("changping"), OPERATOR, first_commands())
    check_whole(restored)
    restored.close()
    ledger.close()


@pytest.mark.parametrize("there", ["a store", "a table of somebody else's"])
def test_a_database_that_is_not_empty_is_refused_at_once_and_left_alone(
    settings: Settings, file: Path, there: str
) -> None:
    url = elsewhere(settings).database_url
    if there == "a store":
        again(settings, file)
    else:
        owner = Raw(url)
        owner.execute("CREATE TABLE account AS SELECT 'a' AS name")
        owner.close()
    store = connect(url)
    before, heard = contents(store), list[int]()
    with pytest.raises(Refused, match=r"copy\.not-empty"):
        again(settings, file, progress=heard.append)
    assert (contents(store), heard) == (before, [])
    assert again(settings, file, trial=True).books != []
    assert contents(store) == before
    store.close()


def test_a_table_that_came_there_meanwhile_is_not_mixed_with(settings: Settings, file: Path) -> None:
    """The place was empty when the restore began; it is asked again under the lock that it writes under."""
    owner = Raw(elsewhere(settings).database_url)

    def meanwhile(_: int) -> None:
        owner.execute("CREATE TABLE IF NOT EXISTS account AS SELECT 'a' AS name")

    with pytest.raises(Refused, match=r"copy\.not-empty"):
        again(settings, file, progress=meanwhile)
    assert owner.rows("SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace") == [
        ("account",)
    ]
    owner.close()


def test_whatever_statement_the_server_fails_at_nothing_is_left(
    settings: Settings, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert = PostgresStore.insert
    for step in itertools.count(1, EVERY):
        calls = itertools.count(1)

        def counted(store: PostgresStore, *given: Any, step: int = step, calls: Any = calls) -> None:
            if next(calls) == step:
                store.execute("SELECT 1 / 0")
            insert(store, *given)

        monkeypatch.setattr(PostgresStore, "insert", counted)
        try:
            again(settings, file)
        except StoreUnusable:
            assert nothing_there(settings)
        else:
            break
    assert step > 3 * EVERY


# --- Lost connections ---------------------------------------------------------------------------------------


def test_a_connection_lost_on_the_way_is_made_good(book: Book, settings: Settings, file: Path) -> None:
    """The server undoes what it had; the rows are carried again, and none is there twice."""
    url = elsewhere(settings).database_url
    owner, cut = Raw(url), list[int]()

    def cutting(_: int) -> None:
        writing = (
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
        )
        for (pid,) in owner.rows(writing) if len(cut) < 2 else ():
            owner.rows("SELECT pg_terminate_backend(?, 5000)", (pid,))
            cut.append(pid)

    again(settings, file, progress=cutting)
    assert len(cut) == 2
    owner.close()
    check_same(book, settings)


@pytest.mark.parametrize("sent", [True, False], ids=["committed", "not-committed"])
def test_a_lost_commit_is_looked_up(
    book: Book, settings: Settings, file: Path, monkeypatch: pytest.MonkeyPatch, sent: bool
) -> None:
    lost = losing_commits(monkeypatch, sent=sent)
    again(settings, file)
    assert len(lost) == 1
    check_same(book, settings)


def test_a_server_that_is_killed_has_nothing_of_it_afterwards(settings: Settings, file: Path) -> None:
    server = Server()
    try:
        there = replace(settings, database_url=server.database(), busy_seconds=1)
        told = itertools.count(1)

        def killing(_: int) -> None:
            if next(told) == TOLD:
                server.kill()

        with pytest.raises(StoreUnusable):
            restore(there, file, OPERATOR, erased=[], progress=killing)
        server.start()
        store = connect(there.database_url)
        assert store.is_empty()
        restore(there, file, OPERATOR, erased=[])
        assert store.has_tables()
        store.close()
    finally:
        server.stop()


# --- Where it grows -----------------------------------------------------------------------------------------


def test_what_a_killed_restore_left_among_the_temporary_files_is_cleared_away(
    settings: Settings, file: Path, temporary: Path
) -> None:
    used: set[Path] = set()
    again(settings, file, trial=True, progress=lambda _: used.update(temporary.glob("shouxin-restore-*")))
    [folder] = used
    folder.mkdir()
    (folder / "store.db").write_bytes(b"half a store")
    again(settings, file)


def test_a_folder_of_somebody_else_s_is_not_written_to(
    settings: Settings, file: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names among the temporary files can be guessed, and whoever owns a folder reads what is in it."""
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    with pytest.raises(StoreUnusable, match=r"restore\.failed") as caught:
        again(settings, file)
    [folder] = temporary.iterdir()
    assert caught.value.problems[0].params["file"] == str(folder)
    assert list(folder.iterdir()) == []
    folder.rmdir()
    assert nothing_there(settings)


# --- Passwords ----------------------------------------------------------------------------------------------


def test_no_answer_shows_a_password(run: Run, tmp_path: Path) -> None:
    assert run(*INIT)[0] == 0
    assert run("backup", "a.backup")[0] == 0
    good = ENGINE.second(tmp_path / "a").replace(f"{USER}@", f"{USER}:pa55word@")
    away = "postgresql://bureau:pa55word@localhost:1/shouxin"
    for url, words, code in (
        (good, ("--check",), 0),
        (good, (), 0),
        (good, (), 1),
        (good, ("--check", "--json"), 0),
        (away, (), 6),
        (away, ("--json",), 6),
    ):
        found, told, wrong = run("restore", "a.backup", "--no-erasures", "--into", url, *words)
        assert (found, "pa55word" in told + wrong) == (code, False)
    again = ENGINE.second(tmp_path / "b").replace(f"{USER}@", f"{USER}:pa55word@")
    code, told, _ = run("restore", "a.backup", "--no-erasures", "--into", again, "--json")
    assert code == 0
    assert json.loads(told)["into"] == ENGINE.second(tmp_path / "b")


# --- References ---------------------------------------------------------------------------------------------


def test_references_are_checked_part_by_part_of_a_bulk_load(book: Book) -> None:
    """Left to the commit, every row would wait in the server's memory."""
    said: list[str] = []

    def work() -> None:
        book.store.insert(SubjectTable, [(book.id, "person-99", 0)])
        said.append("inserted")
        book.store.check_references()
        said.append("checked")

    with pytest.raises(StoreUnusable, match=r"store\.integrity"):
        book.store.write(work)
    assert said == ["inserted"]
