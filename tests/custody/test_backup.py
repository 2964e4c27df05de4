"""A backup of one moment, made while others write, and the store that comes out of it again."""

from __future__ import annotations

import itertools
import os
import signal
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ledger import Book, Ledger, Settings, open_ledger, record
from ledger.core.errors import KeyUnusable, ProofInvalid, Refused, StoreUnusable
from ledger.custody.backup import backup
from ledger.record.rotation import rotate_key
from ledger.store.engines import is_postgres, sqlite_path
from ledger.store.tables import RECORD_TABLES, VAULT_TABLES, name_of
from tests.conftest import OPERATOR, TestClock, check_whole, open_changping
from tests.support import engines
from tests.support.backups import again, elsewhere, nothing_there
from tests.support.killing import Child, command, firms, persons
from tests.support.tampering import first_commands


def contents(ledger: Ledger) -> dict[str, list[Any]]:
    """Every row of every table."""
    found = engines.contents(ledger.store)
    assert {name_of(model) for model in (*RECORD_TABLES, *VAULT_TABLES)} <= found.keys()
    return found


@pytest.fixture
def full(book: Book) -> Book:
    """Persons, one of them erased; firms; a key; kept checkpoints; more than one tile; a second book."""
    record(book, OPERATOR, persons("a", 3), "first", keep_checkpoint=True)
    record(book, OPERATOR, command("vault.erased", person="person-1", reason="requested"))
    record(book, OPERATOR, firms("b", 600), keep_checkpoint=True)
    record(open_changping(book.ledger, "guangning"), OPERATOR, persons("c", 2))
    return book


def test_what_is_restored_is_what_was_backed_up(full: Book, settings: Settings, tmp_path: Path) -> None:
    done: list[int] = []
    made = backup(full.ledger, tmp_path / "a.backup", done.append)
    assert made.books == (("changping", 605), ("guangning", 3))
    assert sum(done) == 608
    restored = again(settings, made.file, progress=done.append)
    assert restored.books == list(made.books)
    ledger = open_ledger(elsewhere(settings))
    assert contents(ledger) == contents(full.ledger)
    check_whole(ledger)
    book = ledger.book("changping")
    assert record(book, OPERATOR, persons("a", 3), "first").repeated
    assert record(book, OPERATOR, persons("d", 1)).first_seq == 605
    check_whole(ledger)
    ledger.close()


@pytest.mark.sqlite_only("about a file")
def test_a_restored_file_is_its_owner_s_alone(full: Book, settings: Settings, tmp_path: Path) -> None:
    backup(full.ledger, tmp_path / "a.backup")
    again(settings, tmp_path / "a.backup")
    [file] = (tmp_path / "elsewhere").iterdir()
    assert file.name == "shouxin.db"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_log_of_several_keys_comes_back_with_all_of_them(
    full: Book, settings: Settings, tmp_path: Path
) -> None:
    rotate_key(full, OPERATOR, "2026-12-31")
    record(full, OPERATOR, persons("d", 2))
    made = backup(full.ledger, tmp_path / "a.backup")
    again(settings, made.file)
    ledger = open_ledger(elsewhere(settings))
    assert ledger.book("changping").ring.verifiers == full.ledger.book("changping").ring.verifiers
    assert contents(ledger) == contents(full.ledger)
    check_whole(ledger)
    ledger.close()


def test_contracts_come_back_with_what_is_due(book: Book, settings: Settings, tmp_path: Path) -> None:
    record(book, OPERATOR, first_commands())
    backup(book.ledger, tmp_path / "a.backup")
    again(settings, tmp_path / "a.backup")
    ledger = open_ledger(elsewhere(settings))
    assert contents(ledger)["obligation_status"] == contents(book.ledger)["obligation_status"] != []
    check_whole(ledger)
    ledger.close()


def test_a_backup_is_its_owner_s_alone_and_replaces_nothing(
    full: Book, tmp_path: Path, clock: TestClock
) -> None:
    (tmp_path / "shouxin-20261122T040000Z.backup.part").write_text("left by one that was killed")
    made = backup(full.ledger, tmp_path)
    assert made.file.name == "shouxin-20261122T040000Z.backup"
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
    before = made.file.read_bytes()
    with pytest.raises(StoreUnusable, match=r"backup\.exists"):
        backup(full.ledger, tmp_path)
    assert made.file.read_bytes() == before
    assert list(tmp_path.glob("*.part")) == []
    keys = [path.read_bytes() for path in (tmp_path / "keys").iterdir()]
    assert not any(key in before for key in keys)


def test_two_backups_into_one_file_do_not_mix(full: Book, tmp_path: Path) -> None:
    tried: list[str] = []

    def second(entries: int) -> None:
        if not tried:
            with pytest.raises(StoreUnusable) as caught:
                backup(full.ledger, tmp_path / "a.backup")
            tried.append(caught.value.problems[0].code)

    made = backup(full.ledger, tmp_path / "a.backup", second)
    assert tried == ["backup.in-hand"]
    assert made.file.exists()


def test_a_backup_made_while_others_write_is_of_one_moment(
    full: Book, settings: Settings, tmp_path: Path
) -> None:
    """Three backups beside a writer: each verifies, and holds no batch by halves."""
    stop = threading.Event()

    def write() -> None:
        own = open_ledger(settings)
        book = own.book("changping")
        for at in itertools.count():
            if stop.is_set():
                break
            record(book, OPERATOR, [*firms(f"w{at}", 6), *persons(f"w{at}", 1)])
        own.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [backup(full.ledger, tmp_path / f"{at}.backup") for at in range(3)]
    finally:
        stop.set()
        writer.join()
    for one in made:
        assert (dict(one.books)["changping"] - 605) % 7 == 0
        again(settings, one.file, trial=True)


@pytest.mark.tampered
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET salt = zeroblob(32) WHERE seq = 5",
        "DELETE FROM entry WHERE seq = 604",
        "UPDATE head SET note = replace(note, '605', '606')",
    ],
)
def test_a_damaged_store_is_not_backed_up_as_if_it_were_whole(
    full: Book, tmp_path: Path, change: str
) -> None:
    with engines.raw(full.store) as owner:
        owner.drop_guards()
        owner.execute(change + (" AND book = 'changping'" if "WHERE" in change else ""))
    with pytest.raises(StoreUnusable, match=r"backup\.damaged-store"):
        backup(full.ledger, tmp_path / "a.backup")
    assert list(tmp_path.glob("a.*")) == []


# --- Where a restore may go ---------------------------------------------------------------------------------


@pytest.mark.sqlite_only("about files")
@pytest.mark.parametrize("there", ["shouxin.db", "shouxin.db-wal", "shouxin.db-shm"])
def test_a_restore_replaces_nothing(full: Book, settings: Settings, tmp_path: Path, there: str) -> None:
    """A write-ahead log without its database would be taken for the restored one's."""
    backup(full.ledger, tmp_path / "a.backup")
    place = tmp_path / "elsewhere" / there
    place.parent.mkdir()
    place.write_bytes(b"")
    with pytest.raises(Refused, match=r"restore\.not-empty"):
        again(settings, tmp_path / "a.backup")
    assert [path.name for path in place.parent.iterdir()] == [there]
    again(settings, tmp_path / "a.backup", trial=True)


@pytest.mark.sqlite_only("about files")
def test_what_a_killed_restore_left_is_cleared_away(full: Book, settings: Settings, tmp_path: Path) -> None:
    backup(full.ledger, tmp_path / "a.backup")
    left = tmp_path / "elsewhere" / "shouxin.db.restoring"
    left.mkdir(parents=True)
    for name in ("store.db", "store.db-wal"):
        (left / name).write_bytes(b"half a store")
    again(settings, tmp_path / "a.backup")
    assert [path.name for path in left.parent.iterdir()] == ["shouxin.db"]


def test_two_restores_into_one_place_do_not_mix(full: Book, settings: Settings, tmp_path: Path) -> None:
    backup(full.ledger, tmp_path / "a.backup")
    tried: list[str] = []

    def second(entries: int) -> None:
        if not tried:
            tried.append("")
            with pytest.raises(StoreUnusable) as caught:
                again(settings, tmp_path / "a.backup")
            tried.append(caught.value.problems[0].code)

    again(settings, tmp_path / "a.backup", progress=second)
    assert tried == ["", "restore.in-hand"]


@pytest.mark.parametrize("wrong", ["missing", "another store's"])
def test_without_the_store_s_secret_nothing_is_restored(
    full: Book, settings: Settings, tmp_path: Path, wrong: str
) -> None:
    backup(full.ledger, tmp_path / "a.backup")
    secret = settings.key_folder / "store.secret"
    kept = secret.read_bytes()
    secret.unlink()
    if wrong != "missing":
        secret.write_bytes(b"x" * 32)
        secret.chmod(0o600)
    with pytest.raises(KeyUnusable):
        again(settings, tmp_path / "a.backup")
    assert nothing_there(settings)
    secret.write_bytes(kept)
    secret.chmod(0o600)


def test_a_later_checkpoint_shows_what_a_restore_lacks(
    full: Book, settings: Settings, tmp_path: Path
) -> None:
    backup(full.ledger, tmp_path / "a.backup")
    earlier = full.keep_checkpoint()[1]
    again(settings, tmp_path / "a.backup", against=[earlier], trial=True)
    record(full, OPERATOR, firms("later", 1))
    later = full.keep_checkpoint()[1]
    with pytest.raises(ProofInvalid, match=r"verify\.truncated"):
        again(settings, tmp_path / "a.backup", against=[later])
    with pytest.raises(ProofInvalid, match=r"checkpoint\.origin"):
        again(settings, tmp_path / "a.backup", against=["log.other.example/x" + later])
    assert nothing_there(settings)


# --- Killed at any moment -----------------------------------------------------------------------------------


def killed_at(step: int, work: Callable[[Callable[[int], None]], object]) -> bool:
    """Whether work in a child went through before its so-manieth step."""

    def child(acknowledge: Callable[[Any], object]) -> None:
        steps = itertools.count(1)

        def dies(entries: int) -> None:
            if next(steps) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        work(dies)
        acknowledge(["done"])

    return bool(Child(child).acknowledged())


def test_killed_on_the_way_there_is_no_backup_and_no_store(
    full: Book, settings: Settings, tmp_path: Path
) -> None:
    """At each report of progress; what is left is in nobody's way the next time."""
    full.ledger.close()
    file, there = tmp_path / "a.backup", elsewhere(settings).database_url
    for step in itertools.count(1):
        done = killed_at(step, lambda dies: backup(open_ledger(settings), file, dies))
        assert file.exists() == done
        if done:
            break
    for again_at in itertools.count(1):
        done = killed_at(again_at, lambda dies: again(settings, file, progress=dies))
        store = sqlite_path(there).exists() if not is_postgres(there) else not nothing_there(settings)
        assert store == done
        if done:
            break
    assert step > 2
    assert again_at > 6
    ledger = open_ledger(elsewhere(settings))
    check_whole(ledger)
    assert contents(ledger) == contents(full.ledger)
    ledger.close()
