"""transfer: a store carried over, between engines and within one; nothing half-copied stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Ledger, Refused, Settings, open_ledger, record
from ledger.core.errors import StoreUnusable
from ledger.custody import transfer
from ledger.custody.transfer import copy_to_address
from ledger.log.log import read_head
from ledger.store.engines import connect, sqlite_path
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR, check_whole, open_changping
from tests.support.backups import fill
from tests.support.engines import ENGINE, contents
from tests.support.tampering import command, first_commands

PAIRS = [
    "same",
    pytest.param("from-sqlite", marks=pytest.mark.postgres_only),
    pytest.param("to-sqlite", marks=pytest.mark.postgres_only),
]


@contextmanager
def source_and_target(pair: str, settings: Settings, folder: Path) -> Iterator[tuple[Ledger, str]]:
    """A ledger with two books, and an address where nothing is."""
    if pair == "from-sqlite":
        settings = replace(settings, database_url=f"sqlite:///{folder}/source.db")
    target = f"sqlite:///{folder}/target.db" if pair == "to-sqlite" else ENGINE.url(folder, "target.db")
    ledger = open_ledger(settings, create=True)
    fill(open_changping(ledger))
    fill(open_changping(ledger, "linhe"))
    yield ledger, target
    ledger.close()


@pytest.mark.parametrize("pair", PAIRS)
def test_what_was_copied_is_the_same_store(settings: Settings, tmp_path: Path, pair: str) -> None:
    with source_and_target(pair, settings, tmp_path) as (ledger, url):
        before = contents(ledger.store)
        heard: list[int] = []
        place, copied = copy_to_address(ledger, url, 5, heard.append)
        assert contents(ledger.store) == before
        assert sum(heard) == sum(copied.tables.values())
        assert "entry" in copied.tables
        assert [book for book, _, _ in copied.books] == ["changping", "linhe"]
        assert place.partition(":")[0] in {"postgresql", str(tmp_path / "target.db")}
        moved = open_ledger(replace(settings, database_url=url))
        for book, size, root in copied.books:
            for one in (ledger, moved):
                head = read_head(one.store, book)
                assert (head.size, head.frontier.root()) == (size, root)
        check_whole(moved)
        # It is a store like any other: it goes on, and the old one does not.
        record(moved.book("changping"), OPERATOR, first_commands())
        assert record(moved.book("linhe"), OPERATOR, first_commands(), "first").repeated
        check_whole(moved)
        assert contents(ledger.store) == before
        moved.close()


def test_a_target_that_is_not_empty_is_refused_and_left_alone(book: Book, tmp_path: Path) -> None:
    url = ENGINE.url(tmp_path, "target.db")
    copy_to_address(book.ledger, url, 5)
    target = connect(url)
    before = contents(target)
    with pytest.raises(Refused, match=r"copy\.not-empty"):
        copy_to_address(book.ledger, url, 5)
    assert contents(target) == before
    target.close()


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("broken", ["_compare", "_prove", "_copy_rows"])
def test_a_copy_that_fails_leaves_nothing(
    settings: Settings, tmp_path: Path, pair: str, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever comes in between, even at the last table of many."""
    true = getattr(transfer, broken)
    calls: list[int] = []

    def failing(*arguments: Any) -> Any:
        calls.append(1)
        done = true(*arguments)
        if broken == "_copy_rows" or len(calls) == 2:
            raise KeyboardInterrupt
        return done

    with source_and_target(pair, settings, tmp_path) as (ledger, url):
        monkeypatch.setattr(transfer, broken, failing)
        with pytest.raises(KeyboardInterrupt):
            copy_to_address(ledger, url, 5)
        monkeypatch.undo()
        if url.startswith("sqlite"):
            assert list(tmp_path.glob("target.db*")) == []
        else:
            target = connect(url)
            assert target.is_empty()
            target.close()
        copy_to_address(ledger, url, 5)


@pytest.mark.parametrize("pair", PAIRS)
def test_a_row_that_arrives_otherwise_is_named(
    settings: Settings, tmp_path: Path, pair: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(source: Any, target: Any, tables: Any, progress: Callable[[int], None]) -> None:
        true(source, target, tables, progress)
        target.execute('UPDATE "organisation" SET "name" = ? WHERE "id" = ?', ("另", "organisation-1"))

    true = transfer._copy_rows
    monkeypatch.setattr(transfer, "_copy_rows", changed)
    with source_and_target(pair, settings, tmp_path) as (ledger, url):
        with pytest.raises(StoreUnusable, match=r"copy\.differs") as caught:
            copy_to_address(ledger, url, 5)
        assert caught.value.problems[0].params["table"] == "organisation"


def test_a_log_that_does_not_verify_is_not_carried_over(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A true copy of a damaged log is damaged too."""
    fill(book)
    url = ENGINE.url(tmp_path, "target.db")
    monkeypatch.setattr(transfer, "_compare", lambda *_: 0)
    true = transfer._copy_rows

    def changed(source: Any, target: Any, tables: Any, progress: Callable[[int], None]) -> None:
        true(source, target, tables, progress)
        target.execute('UPDATE "head" SET "note" = ?', ("",))

    monkeypatch.setattr(transfer, "_copy_rows", changed)
    with pytest.raises(StoreUnusable, match=r"copy\.log"):
        copy_to_address(book.ledger, url, 5)


def test_writers_go_on_while_a_copy_is_made(book: Book, tmp_path: Path, settings: Settings) -> None:
    """The copy is of one moment, and misses nothing of it."""
    fill(book)
    [(size,)] = book.store.rows("SELECT size FROM head")
    other = open_ledger(settings)

    def meanwhile(_: int) -> None:
        record(other.book("changping"), OPERATOR, command("person.registered", name="迟到"))

    url = ENGINE.url(tmp_path, "target.db")
    _, copied = copy_to_address(book.ledger, url, 5, meanwhile)
    assert [entries for _, entries, _ in copied.books] == [size]
    [(now,)] = book.store.rows("SELECT size FROM head")
    assert now > size
    other.close()


def test_a_file_is_readable_by_its_owner_alone(book: Book, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/apart/target.db"
    copy_to_address(book.ledger, url, 5)
    assert sqlite_path(url).stat().st_mode & 0o077 == 0
    target = connect(url)
    assert isinstance(target, SqliteStore)
    assert target.missing_guards() == []
    target.close()
