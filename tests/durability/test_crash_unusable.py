"""Stores that can't be used: no store, another program's file, cut short, read-only, vanished meanwhile.

Each is told from the others by a clear error, and left as it was.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, NotFound, Settings, ShouxinError, open_ledger, record
from ledger.core.errors import StoreUnusable
from ledger.custody.verify import verify
from ledger.store.engines import sqlite_path
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR, check_whole, open_changping
from tests.support.killing import Acknowledge, Child, firms

pytestmark = pytest.mark.sqlite_only("about the file a store lies in")


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Where no store is yet."""
    sqlite_path(settings.database_url).unlink()
    return settings


def files_of(settings: Settings) -> dict[str, bytes]:
    folder = settings.key_folder.parent
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def another_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE somebody_elses (data)")
    connection.commit()
    connection.close()


NO_STORES: dict[str, Callable[[Path], Any]] = {
    "garbage": lambda path: path.write_bytes(random.Random(1).randbytes(20_000)),
    "text": lambda path: path.write_text("守信\n" * 3_000, encoding="utf-8"),
    "header-only": lambda path: path.write_bytes(b"SQLite format 3\x00"),
    "header-and-garbage": lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\x55" * 8_176),
    "another-program's": another_database,
    "a-folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("name", NO_STORES)
def test_a_file_that_is_no_store_is_said_to_be_none_and_left_alone(
    settings: Settings, tmp_path: Path, name: str, create: bool
) -> None:
    NO_STORES[name](tmp_path / "shouxin.db")
    before = files_of(settings)
    with pytest.raises(StoreUnusable) as caught:
        open_ledger(settings, create=create)
    assert caught.value.problems[0].params["file"] == str(tmp_path / "shouxin.db")
    assert files_of(settings) == before


def test_a_store_that_is_not_there_is_not_found_and_not_made(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"store\.missing"):
        open_ledger(settings)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_where_a_store_may_be_made_and_none_as_yet(
    settings: Settings, tmp_path: Path
) -> None:
    """It remains when the making was cut down at its start; only who wants to make one writes to it."""
    (tmp_path / "shouxin.db").touch()
    with pytest.raises(NotFound, match=r"store\.missing"):
        open_ledger(settings)
    assert files_of(settings) == {"shouxin.db": b""}
    ledger = open_ledger(settings, create=True)
    open_changping(ledger)
    check_whole(ledger)
    ledger.close()


@pytest.mark.tampered
@pytest.mark.parametrize("gone", ["removed", "moved"])
def test_nothing_is_acknowledged_once_the_store_folder_has_vanished(
    book: Book, settings: Settings, gone: str
) -> None:
    """The file is still open then, and would take entries that nobody will ever see again."""
    record(book, OPERATOR, firms("before", 2))
    folder = settings.key_folder.parent
    if gone == "moved":
        folder.rename(folder.with_name("moved"))
    else:
        shutil.rmtree(folder)
    with pytest.raises(StoreUnusable):
        record(book, OPERATOR, firms("after", 1))
    assert not folder.exists()
    with pytest.raises(NotFound):
        open_ledger(settings)


def cut_short(book: Book, size: Callable[[int], int]) -> Path:
    """The store's file, closed and then cut to a size made out of its pages."""
    record(book, OPERATOR, firms("f", 300))
    book.ledger.close()
    assert isinstance(book.store, SqliteStore)
    file = book.store.path
    whole = file.read_bytes()
    file.write_bytes(whole[: size(len(whole) // 4_096)])
    return file


@pytest.mark.tampered
@pytest.mark.parametrize("share", [0.1, 0.5, 1])
def test_a_file_cut_short_is_neither_read_nor_written(book: Book, settings: Settings, share: float) -> None:
    file = cut_short(book, lambda pages: int(pages * share - 1) * 4_096)
    before = file.read_bytes()
    with pytest.raises(StoreUnusable):
        check_whole(open_ledger(settings))
    with pytest.raises(StoreUnusable):
        record(open_ledger(settings).book("changping"), OPERATOR, firms("g", 300))
    assert file.read_bytes() == before


@pytest.mark.tampered
def test_a_last_page_that_was_half_written_is_found(book: Book, settings: Settings) -> None:
    """It may belong to an index alone: the rows are all in their table, but no look-up finds them."""
    cut_short(book, lambda pages: pages * 4_096 - 2_048)
    with pytest.raises((StoreUnusable, AssertionError)):
        check_whole(open_ledger(settings))


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without rights reaches: pytest's own lie below one that only root enters."""
    with tempfile.TemporaryDirectory(prefix="shouxin-read-only-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


READ_ONLY = [(0o444, 0o555), (0o444, 0o755), (0o644, 0o555)]


@pytest.mark.parametrize(("file_mode", "folder_mode"), READ_ONLY, ids=["both", "file", "folder"])
def test_a_read_only_store_refuses_entries_and_says_so(
    open_folder: Path, file_mode: int, folder_mode: int
) -> None:
    values = {"SHOUXIN_DATABASE_URL": f"sqlite:///{open_folder}/store/shouxin.db"}
    settings = Settings.read({**values, "SHOUXIN_KEY_FOLDER": str(open_folder / "keys")})
    ledger = open_ledger(settings, create=True)
    record(open_changping(ledger), OPERATOR, firms("f", 3))
    ledger.close()
    file, nobody = open_folder / "store" / "shouxin.db", 65_534
    before = file.read_bytes()

    def write(acknowledge: Acknowledge) -> None:
        try:
            acknowledge(
                ["written", record(open_ledger(settings).book("changping"), OPERATOR, firms("g", 1)).ids]
            )
        except ShouxinError as error:
            acknowledge(["refused", type(error).__name__, error.problems[0].code])

    def without_rights(acknowledge: Acknowledge) -> None:
        # Rights bind nobody who is root, so the child becomes somebody else.
        if os.geteuid() == 0:
            for path in open_folder.rglob("*"):
                os.chown(path, nobody, nobody)
            os.setuid(nobody)
        file.chmod(file_mode)
        file.parent.chmod(folder_mode)
        write(acknowledge)

    told = Child(without_rights).acknowledged()
    file.parent.chmod(0o755)
    assert [line[:2] for line in told] == [["refused", "StoreUnusable"]]
    assert file.read_bytes() == before


def test_a_copy_that_nobody_can_write_is_verified_with_the_public_key_alone(open_folder: Path) -> None:
    values = {"SHOUXIN_DATABASE_URL": f"sqlite:///{open_folder}/store/shouxin.db"}
    ledger = open_ledger(
        Settings.read({**values, "SHOUXIN_KEY_FOLDER": str(open_folder / "keys")}), create=True
    )
    book = open_changping(ledger)
    record(book, OPERATOR, firms("f", 3))
    key = book.verifier
    (open_folder / "copy ?#%").mkdir()
    assert isinstance(ledger.store, SqliteStore)
    with closing(SqliteStore(open_folder / "copy ?#%" / "shouxin.db")) as copy:
        ledger.store.fill(copy)
    ledger.close()
    medium = {"SHOUXIN_DATABASE_URL": f"sqlite:///{open_folder}/copy ?#%/shouxin.db"}
    settings = Settings.read({**medium, "SHOUXIN_KEY_FOLDER": str(open_folder / "nowhere")})
    (open_folder / "copy ?#%" / "shouxin.db").chmod(0o444)
    (open_folder / "copy ?#%").chmod(0o555)

    def check(acknowledge: Acknowledge) -> None:
        if os.geteuid() == 0:
            os.setuid(65_534)
        copy = open_ledger(settings)
        report = verify(copy.book("changping"), trusted=key)
        acknowledge(["verified", report.size, [problem.code for problem in report.problems]])

    told = Child(check).acknowledged()
    (open_folder / "copy ?#%").chmod(0o755)
    assert told == [["verified", 4, []]]
