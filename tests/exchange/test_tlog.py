"""ledger.exchange.tlog: the static layout of C2SP tlog-tiles, written once, then only what is new.

What lies in the folder is read as a stranger would, with ``tests.oracle.rfc9162``; whatever stops an
export, the checkpoint there names only files that are there.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ledger import Book, open_ledger, record
from ledger.core.errors import Refused, StoreBusy, StoreUnusable
from ledger.custody.transfer import copy_to_sqlite
from ledger.exchange import tlog
from ledger.exchange.tlog import ENTRIES, Exported, export, tile_path
from ledger.log import log
from ledger.record.rotation import rotate_key
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR, open_changping
from tests.oracle import rfc9162
from tests.support.engines import raw

FIRM = {"name": "长平第一公司", "class": "enterprise", "division": "990100"}


def firms(book: Book, count: int) -> None:
    record(book, OPERATOR, [{"kind": "organisation.registered", "data": FIRM} for _ in range(count)])


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def code_of(error: pytest.ExceptionInfo) -> str:
    return error.value.problems[0].code


def names_of(size: int) -> set[str]:
    """Every file that the specification calls for at a size (tlog-tiles, Partial Tiles), by its formula."""
    found, level = {"checkpoint"}, 0
    while size // 256**level:
        full, partial = divmod(size // 256**level, 256)
        for name in (str(level), "entries") if not level else (str(level),):
            found |= {f"tile/{name}/{number:03d}" for number in range(full)}
            found |= {f"tile/{name}/{full:03d}.p/{partial}"} if partial else set()
        level += 1
    return found


def checkpoint_in(place: Path) -> str:
    return (place / "checkpoint").read_text(encoding="utf-8")


def check_as_stranger(place: Path, book: Book) -> int:
    """Read the folder with the key alone: every entry, every tile by its definition, the root."""
    size, root = rfc9162.open_checkpoint(
        (place / "checkpoint").read_text(encoding="utf-8"), str(book.verifier)
    )
    entries: list[bytes] = []
    for number in range(-(-size // 256)):
        content = (place / tile_path(ENTRIES, number, min(256, size - 256 * number))).read_bytes()
        while content:
            length = int.from_bytes(content[:2], "big")
            entries.append(content[2 : 2 + length])
            content = content[2 + length :]
    assert (len(entries), rfc9162.tree_hash(entries)) == (size, root)
    assert {len(entry) for entry in entries} == {32}
    for name in names_of(size) - {"checkpoint"}:
        level, number = name.split("/")[1], int(name.split("/")[2].removesuffix(".p"))
        if level != "entries":
            span = 256 ** int(level)
            starts = range(number * 256 * span, min((number + 1) * 256 * span, size - size % span), span)
            tile = b"".join(rfc9162.tree_hash(entries[start : start + span]) for start in starts)
            assert (place / name).read_bytes() == tile, name
    return size


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.mark.parametrize(
    ("level", "number", "width", "path"),
    [
        (0, 0, 256, "tile/0/000"),
        (0, 67, 112, "tile/0/067.p/112"),
        (1, 999, 1, "tile/1/999.p/1"),
        (2, 1_000, 256, "tile/2/x001/000"),
        (0, 1_234_067, 256, "tile/0/x001/x234/067"),
        (63, 1_234_067, 8, "tile/63/x001/x234/067.p/8"),
        ("entries", 1_000_000, 255, "tile/entries/x001/x000/000.p/255"),
    ],
)
def test_paths_are_those_of_the_specification(level, number, width, path):
    assert tile_path(level, number, width) == path


@pytest.mark.parametrize(
    ("size", "tiles"),
    [
        (0, []),
        (1, [(0, 0, 1)]),
        (255, [(0, 0, 255)]),
        (256, [(0, 1, 0), (1, 0, 1)]),
        (70_000, [(0, 273, 112), (1, 1, 17), (2, 0, 1)]),  # the specification's own examples
    ],
)
def test_the_right_edge_is_that_of_the_specification(size, tiles):
    assert list(tlog._last_tiles(size)) == tiles


def test_a_bundle_has_each_entry_behind_its_length():
    assert (
        tlog.bundle([b"\x01" * 32, b"\x02" * 32]) == b"\x00\x20" + b"\x01" * 32 + b"\x00\x20" + b"\x02" * 32
    )
    assert tlog.bundle([]) == b""


@pytest.mark.parametrize("size", [1, 2, 255, 256, 257, 512, 700])
def test_a_log_of_any_size_is_written_as_the_specification_has_it(book, out, size):
    if size > 1:
        firms(book, size - 1)
    done = export(book, out)
    assert set(files(out / book.id)) == names_of(size)
    assert done == Exported(out / book.id, size, 0, len(names_of(size)) - 1)
    assert check_as_stranger(out / book.id, book) == size


def test_a_second_export_writes_what_is_new_and_nothing_else(book, out):
    firms(book, 600)
    export(book, out)
    before = {path: path.stat().st_ino for path in (out / book.id).rglob("*") if path.is_file()}
    assert export(book, out).files == 0
    firms(book, 200)
    done = export(book, out)
    assert (done.before, done.size) == (601, 801)
    after = {path: path.stat().st_ino for path in (out / book.id).rglob("*") if path.is_file()}
    kept = {path for path in before if path in after and path.name != "checkpoint"}
    assert {path for path in kept if before[path] != after[path]} == set()
    written = {str(path.relative_to(out / book.id)) for path in after if path not in before}
    expected = {f"tile/{name}/{part}" for name in ("0", ENTRIES) for part in ("002", "003.p/33")}
    assert written == expected | {"tile/1/000.p/3"}
    assert done.files == len(written)
    assert check_as_stranger(out / book.id, book) == 801


def test_step_by_step_comes_to_the_same_as_at_once(book, out, tmp_path):
    for count in (1, 254, 1, 1, 300, 0, 10):
        if count:
            firms(book, count)
        export(book, out)
    export(book, tmp_path / "at-once")
    stepwise, whole = files(out / book.id), files(tmp_path / "at-once" / book.id)
    assert {name: stepwise[name] for name in names_of(568)} == {name: whole[name] for name in names_of(568)}


def test_partial_tiles_stay_for_every_checkpoint_handed_out_until_the_tile_is_full(book, out):
    """``Logs MUST serve partial tiles corresponding to tree sizes for which a checkpoint was produced``."""
    firms(book, 9)
    book.keep_checkpoint()
    firms(book, 10)
    export(book, out)
    firms(book, 5)
    book.keep_checkpoint()
    firms(book, 5)
    export(book, out)
    parts = out / book.id / "tile" / "0" / "000.p"
    assert {path.name for path in parts.iterdir()} == {"10", "20", "25", "30"}
    firms(book, 230)
    export(book, out)
    assert not parts.exists()
    assert set(files(out / book.id)) == names_of(260)


def test_a_rotated_key_changes_nothing_but_the_checkpoint(book, out):
    firms(book, 10)
    export(book, out)
    first = book.verifier
    rotate_key(book, OPERATOR)
    export(book, out)
    assert check_as_stranger(out / book.id, book) == 12
    assert (
        rfc9162.open_checkpoint((out / book.id / "checkpoint").read_text(encoding="utf-8"), str(first))[0]
        == 12
    )


def test_every_book_has_a_folder_of_its_own(ledger, out):
    for name in ("changping", "anshan"):
        book = open_changping(ledger, name)
        firms(book, 5)
        export(book, out)
        assert check_as_stranger(out / name, book) == 6
    assert sorted(path.name for path in out.iterdir()) == ["anshan", "changping"]


# --- What is refused ----------------------------------------------------------------------------------------


def test_the_folder_of_another_log_is_refused(ledger, out):
    book, other = open_changping(ledger), open_changping(ledger, "anshan")
    export(other, out)
    shutil.move(out / "anshan", out / "changping")
    before = files(out)
    with pytest.raises(Refused) as error:
        export(book, out)
    assert code_of(error) == "export.other-log"
    assert files(out) == before


@pytest.mark.parametrize(
    "alter", [lambda note: note.replace(b"\n6\n", b"\n7\n"), lambda note: b"\xff", lambda note: b""]
)
def test_a_checkpoint_that_does_not_hold_is_refused(book, out, alter):
    firms(book, 5)
    export(book, out)
    place = out / book.id / "checkpoint"
    place.write_bytes(alter(place.read_bytes()))
    with pytest.raises(Refused) as error:
        export(book, out)
    assert code_of(error) == "export.other-log"


def test_the_folder_of_anything_else_is_refused(book, out):
    (out / book.id).mkdir(parents=True)
    (out / book.id / "letter.txt").write_text("important")
    with pytest.raises(Refused) as error:
        export(book, out)
    assert code_of(error) == "export.not-an-export"
    assert files(out / book.id) == {"letter.txt": b"important"}


@pytest.fixture
def older_store(book, settings, clock, tmp_path) -> Callable[[], Book]:
    """The same book as it was, with its keys: a backup, or what somebody cut short."""
    firms(book, 5)
    with closing(SqliteStore(tmp_path / "older.db")) as older:
        copy_to_sqlite(book.store, older, book.registry.tables())

    def reopen() -> Book:
        return open_ledger(
            replace(settings, database_url=f"sqlite:///{tmp_path}/older.db"), clock=clock
        ).book(book.id)

    return reopen


def test_a_larger_tree_than_the_log_is_refused(book, older_store, out):
    firms(book, 1)
    export(book, out)
    before = files(out)
    older = older_store()
    with pytest.raises(Refused) as error:
        export(older, out)
    older.store.close()
    assert code_of(error) == "export.larger"
    assert files(out) == before


def test_another_tree_under_the_same_key_is_refused(book, older_store, out):
    """The fork that a log must never sign: the folder is the evidence, and stays as it is."""
    firms(book, 3)
    export(book, out)
    before = files(out)
    older = older_store()
    firms(older, 4)
    with pytest.raises(Refused) as error:
        export(older, out)
    older.store.close()
    assert code_of(error) == "export.other-tree"
    assert files(out) == before


def test_a_second_export_at_the_same_time_is_told(book, out):
    export(book, out)
    descriptor = os.open(out / book.id, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with pytest.raises(StoreBusy) as error:
        export(book, out)
    assert code_of(error) == "export.busy"
    os.close(descriptor)
    export(book, out)


def test_a_folder_that_cannot_be_written_is_named(book, out):
    out.write_text("a file where a folder should be")
    with pytest.raises(StoreUnusable) as error:
        export(book, out)
    assert code_of(error) == "file.unwritable"


@pytest.mark.tampered
@pytest.mark.parametrize(
    "damage",
    [
        'UPDATE "entry" SET "public" = zeroblob(32) WHERE "seq" = 7',
        'UPDATE "entry" SET "public" = zeroblob(31) WHERE "seq" = 7',
        'DELETE FROM "entry" WHERE "seq" = 7',
    ],
)
def test_entries_that_do_not_lead_to_the_signed_root_get_no_checkpoint(book, out, damage):
    firms(book, 20)
    with raw(book.store) as owner:
        owner.drop_guards()
        assert owner.execute(damage) == 1
    with pytest.raises(StoreUnusable) as error:
        export(book, out)
    assert code_of(error) == "export.log-damaged"
    assert not (out / book.id / "checkpoint").exists()


# --- Cut short ----------------------------------------------------------------------------------------------


def lives_through(monkeypatch: pytest.MonkeyPatch, book: Book, out: Path, files_left: int) -> bool:
    """Whether an export comes to its end on a disk that takes only so many files more."""
    real = Path.replace

    def replace_while_there_is_room(self: Path, target: Path) -> Path:
        nonlocal files_left
        files_left -= 1
        if files_left < 0:
            raise OSError(28, "No space left on device", str(target))
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace_while_there_is_room)
        try:
            export(book, out)
        except StoreUnusable:
            return False
    return True


@pytest.mark.parametrize("start", [0, 300])
def test_an_export_that_dies_at_any_file_leaves_a_tree_that_is_whole(book, out, monkeypatch, start):
    if start:
        firms(book, start)
        export(book, out)
    firms(book, 400)
    steps = 0
    while not lives_through(monkeypatch, book, out, steps):
        steps += 1
        if start:
            assert check_as_stranger(out / book.id, book) == start + 1
        else:
            assert not (out / book.id / "checkpoint").exists()
    assert steps > 4
    assert check_as_stranger(out / book.id, book) == start + 401


@pytest.mark.parametrize("name", sorted(names_of(601) - {"checkpoint"}))
@pytest.mark.parametrize("harm", ["gone", "empty"])
def test_a_file_lost_in_a_power_cut_is_written_again(book, out, name, harm):
    firms(book, 600)
    export(book, out)
    lost = out / book.id / name
    content = lost.read_bytes()
    lost.unlink() if harm == "gone" else lost.write_bytes(b"")
    done = export(book, out)
    assert (done.before, lost.read_bytes()) == (0, content)
    assert check_as_stranger(out / book.id, book) == 601


def test_what_is_exported_is_a_kept_checkpoint(book, out):
    firms(book, 3)
    export(book, out)
    [(_, size, note)] = log.kept_checkpoints(book.store, book.id)
    assert (size, note) == (4, checkpoint_in(out / book.id))
