"""What was erased since a backup is erased again when it is restored, and nothing else is."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from ledger import Book, Ledger, Settings, open_ledger, record
from ledger.core.errors import StoreUnusable
from ledger.custody.backup import backup
from ledger.log.erasures import LIST_FILE, erasures_of, read_list
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import INIT, OPERATOR, Run, TestClock, check_whole, open_changping
from tests.support.backups import again, elsewhere
from tests.support.engines import ENGINE, raw
from tests.support.killing import command, persons

VALUES = ["a号0", "a号0@changping.example"]


def erase(book: Book, **target: object) -> None:
    record(book, OPERATOR, command("vault.erased", reason="requested", document="长申〔2026〕1号", **target))


@pytest.fixture
def people(book: Book) -> Book:
    """Three persons."""
    record(book, OPERATOR, persons("a", 3))
    return book


def files_with(folder: Path, values: list[str]) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in found if any(value.encode() in path.read_bytes() for value in values)]


def test_what_was_erased_after_the_backup_is_erased_again(
    people: Book, settings: Settings, tmp_path: Path, clock: TestClock
) -> None:
    backup(people.ledger, tmp_path / "a.backup")
    clock.to("2026-11-23")
    erase(people, person="person-1")
    erase(people, entry=2)
    listed = read_list(settings.key_folder / LIST_FILE)
    assert [(one.person, one.entry) for one in listed] == [("person-1", None), (None, 2)]
    restored = again(settings, tmp_path / "a.backup", erased=listed, clock=clock)
    assert restored.erased_again == 2
    ledger = open_ledger(elsewhere(settings))
    check_whole(ledger)
    rows = ledger.store.rows("SELECT seq, value IS NULL FROM vault_value WHERE path = '/name' ORDER BY seq")
    assert rows == [(1, 1), (2, 1), (3, 0)]
    with files_of(ledger) as folder:
        assert files_with(folder, ["a号2"]) != []
        assert files_with(folder, VALUES) == []
    ledger.close()


@contextmanager
def files_of(ledger: Ledger) -> Iterator[Path]:
    """The folder of a store's own files, with everything in them that was written."""
    if isinstance(ledger.store, SqliteStore):
        yield ledger.store.path.parent
        return
    with raw(ledger.store) as owner:
        owner.execute("CHECKPOINT")
        [(number,)] = owner.rows("SELECT oid::text FROM pg_database WHERE datname = current_database()")
        yield ENGINE.server.data / "base" / number


@pytest.mark.sqlite_only("about the pages of a file")
def test_no_page_of_a_restored_file_keeps_what_was_erased(
    book: Book, settings: Settings, tmp_path: Path, clock: TestClock
) -> None:
    """Names that lie scattered in an index, so that its pages were split while the store was filled."""
    marks = [sha256(bytes([at])).hexdigest()[:12] for at in range(250)]
    record(book, OPERATOR, [command("person.registered", name=mark) for mark in marks])
    backup(book.ledger, tmp_path / "a.backup")
    clock.to("2026-11-23")
    for number in range(1, len(marks) + 1):
        record(book, OPERATOR, command("vault.erased", person=f"person-{number}", reason="requested"))
    listed = read_list(settings.key_folder / LIST_FILE)
    assert again(settings, tmp_path / "a.backup", erased=listed, clock=clock).erased_again == len(marks)
    assert files_with(tmp_path / "elsewhere", marks) == []


def test_a_backup_made_after_the_erasure_needs_none(people: Book, settings: Settings, tmp_path: Path) -> None:
    erase(people, person="person-1")
    backup(people.ledger, tmp_path / "a.backup")
    assert files_with(tmp_path, VALUES) == []
    listed = list(erasures_of(people.store, ["changping"]))
    assert again(settings, tmp_path / "a.backup", erased=listed).erased_again == 0


def test_a_list_of_another_history_erases_nothing(
    people: Book, settings: Settings, tmp_path: Path, clock: TestClock
) -> None:
    """person-1 of another store is somebody else."""
    backup(people.ledger, tmp_path / "a.backup")
    clock.to("2026-11-23")
    other = open_changping(people.ledger, "guangning")
    record(other, OPERATOR, persons("b", 3))
    erase(other, person="person-1")
    foreign = [replace(one, book="changping") for one in erasures_of(people.store, ["guangning"])]
    assert [one.person for one in foreign] == ["person-1"]
    assert again(settings, tmp_path / "a.backup", erased=foreign, clock=clock).erased_again == 0


def test_who_came_after_the_backup_is_passed_over(
    people: Book, settings: Settings, tmp_path: Path, clock: TestClock
) -> None:
    backup(people.ledger, tmp_path / "a.backup")
    clock.to("2026-11-23")
    record(people, OPERATOR, persons("later", 1))
    erase(people, person="person-4")
    listed = list(erasures_of(people.store, ["changping"]))
    assert again(settings, tmp_path / "a.backup", erased=listed, clock=clock).erased_again == 0


# --- The list beside the keys -------------------------------------------------------------------------------


def test_the_list_grows_with_each_erasure_and_holds_no_value(people: Book, settings: Settings) -> None:
    file = settings.key_folder / LIST_FILE
    assert not file.exists()
    for number in (1, 2):
        erase(people, person=f"person-{number}")
        assert len(read_list(file)) == number
    assert read_list(file) == list(erasures_of(people.store, ["changping"]))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not any(value.encode() in file.read_bytes() for value in VALUES)
    people.finish_erasure()
    assert len(read_list(file)) == 2


def test_a_list_that_was_cut_off_is_mended_from_the_log(people: Book, settings: Settings) -> None:
    file = settings.key_folder / LIST_FILE
    erase(people, person="person-1")
    erase(people, person="person-2")
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        people.finish_erasure()
        assert file.read_bytes() == whole


def test_a_list_cut_off_is_refused_by_a_restore(people: Book, settings: Settings) -> None:
    file = settings.key_folder / LIST_FILE
    erase(people, person="person-1")
    whole = file.read_bytes()
    for broken in (whole[:-1], whole[:-9], b"[]\n", whole + b"{}\n", whole.replace(b'"seq":4', b'"seq":"4"')):
        assert broken != whole
        file.write_bytes(broken)
        with pytest.raises(StoreUnusable, match=r"erasures\.malformed"):
            read_list(file)
    file.write_bytes(whole)


def test_a_list_that_can_t_be_written_leaves_the_erasure_to_be_finished(
    people: Book, settings: Settings
) -> None:
    """A folder in its place: even root can't write there."""
    file = settings.key_folder / LIST_FILE
    file.mkdir()
    receipt = record(people, OPERATOR, command("vault.erased", person="person-1", reason="requested"))
    assert receipt.erasure_pending
    assert [warned.code for warned in receipt.warnings] == ["erasures.unwritable"]
    with pytest.raises(StoreUnusable, match=r"erasures\.unwritable"):
        people.finish_erasure()
    file.rmdir()
    assert people.finish_erasure()
    assert [one.person for one in read_list(file)] == ["person-1"]


# --- The command line ---------------------------------------------------------------------------------------


@pytest.fixture
def backed_up(run: Run, tmp_path: Path) -> Run:
    """A store with a person, a backup, and an erasure after it."""
    assert run(*INIT)[0] == 0
    line = '{"kind": "person.registered", "data": {"name": "林一帆"}}\n'
    (tmp_path / "facts.jsonl").write_text(line, encoding="utf-8")
    assert run("record", "facts.jsonl")[0] == 0
    assert run("backup", "a.backup")[0] == 0
    assert run("erase", "person-1", "--reason", "requested")[0] == 0
    return run


def new_place(tmp_path: Path) -> str:
    return ENGINE.second(tmp_path / "new" / "shouxin.db")


def restored_name(run: Run, monkeypatch: pytest.MonkeyPatch, place: str, verified: int = 0) -> str:
    monkeypatch.setenv("SHOUXIN_DATABASE_URL", place)
    assert run("verify")[0] == verified
    return run("show", "person-1")[1]


@pytest.mark.parametrize("source", ["beside the keys", "list", "store"])
def test_a_restore_asks_for_the_erasures(
    backed_up: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, source: str
) -> None:
    run, into = backed_up, ("--into", new_place(tmp_path))
    assert run("erasures", "export", "--out", "list.jsonl")[0] == 0
    beside = Path("var/keys") / LIST_FILE
    named: dict[str, tuple[str, ...]] = {
        "list": ("--erasures-from", "list.jsonl"),
        "store": ("--erasures-from", os.environ.get("SHOUXIN_DATABASE_URL", "sqlite:///var/shouxin.db")),
    }
    if source != "beside the keys":
        beside.unlink()
        code, _, told = run("restore", "a.backup", *into)
        assert code == 6
        assert "--no-erasures" in told
    assert run("restore", "a.backup", *into, *named.get(source, ()))[0] == 0
    assert "林一帆" not in restored_name(run, monkeypatch, into[1])


def test_who_says_that_nothing_was_erased_gets_it_back(
    backed_up: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run, place = backed_up, new_place(tmp_path)
    code, told, _ = run("restore", "a.backup", "--into", place, "--no-erasures", "--json")
    assert code == 0
    assert json.loads(told)["erased_again"] == 0
    assert json.loads(told)["into"] == place
    # the list beside the keys says otherwise, and so does a verification
    assert "林一帆" in restored_name(run, monkeypatch, place, 3)


def test_a_plain_path_stands_for_the_file(backed_up: Run) -> None:
    code, told, _ = backed_up("restore", "a.backup", "--into", "new/shouxin.db")
    assert code == 0
    assert "已恢复到 sqlite:///new/shouxin.db" in told
    assert Path("new/shouxin.db").exists()
    code, _, told = backed_up("restore", "a.backup", "--into", "new/shouxin.db")
    assert code == 1
    assert "new/shouxin.db" in told


def test_a_trial_leaves_nothing(backed_up: Run) -> None:
    before, beside = sorted(Path().iterdir()), sorted(Path("var").iterdir())
    code, told, _ = backed_up("restore", "a.backup", "--check")
    assert code == 0
    assert "核验通过" in told
    assert "1 项待再次执行" in told
    assert sorted(Path().iterdir()) == before
    assert sorted(Path("var").iterdir()) == beside
    assert backed_up("verify")[0] == 0


def test_a_backup_says_where_it_is_and_what_is_not_in_it(backed_up: Run) -> None:
    told: Callable[..., tuple[int, str, str]] = backed_up
    code, text, _ = told("backup", "b.backup")
    assert code == 0
    assert "b.backup" in text
    assert "var/keys" in text
    code, text, _ = told("backup", ".", "--json")
    assert code == 0
    assert '"changping": 3' in text
