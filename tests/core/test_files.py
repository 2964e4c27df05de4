"""What stands in the place of a file, files for their owner alone, and what killed processes leave."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from ledger.core.errors import StoreUnusable
from ledger.core.files import open_input, printable, private_file, read_input, scratch_folder
from ledger.settings import Settings


def code_of(path: Path) -> str:
    with pytest.raises(StoreUnusable) as error:
        open_input(path)
    return error.value.problems[0].code


def test_what_is_no_file_is_told_for_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ledger.core.files.PIPE_SECONDS", 0.1)
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        assert code_of(tmp_path / "socket") == "file.is-device"
    (tmp_path / "loop").symlink_to("loop")
    assert code_of(tmp_path / "pipe") == "file.silent-pipe"
    assert code_of(tmp_path) == "file.is-folder"
    assert code_of(Path("/dev/zero")) == "file.is-device"
    assert code_of(tmp_path / "nothing") == "file.missing"
    assert code_of(tmp_path / "loop") == "file.unreadable"
    assert code_of(tmp_path / "a\0b") == "file.unreadable"


def test_a_pipe_is_read_to_its_end_and_back(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b"x" * 200_000))
    writer.start()
    with open_input(pipe) as stream:
        assert len(stream.read()) == 200_000
        assert stream.seek(0) == 0
    writer.join()


def test_a_small_file_is_small(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert read_input(tmp_path / "a", 3) == b"abc"
    with pytest.raises(StoreUnusable) as error:
        read_input(tmp_path / "a", 2)
    assert error.value.problems[0].code == "file.too-long"


def test_private_files_are_whole_and_private(tmp_path: Path) -> None:
    place, before = tmp_path / "a.xlsx", os.umask(0)
    try:
        (tmp_path / "a.xlsx.part").write_text("left")
        with private_file(place) as draft:
            draft.write_text("1")
    finally:
        os.umask(before)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    with pytest.raises(ZeroDivisionError), private_file(place) as draft:
        draft.write_text(str(1 / 0))
    assert place.read_text() == "1"
    assert list(tmp_path.iterdir()) == [place]
    with pytest.raises(StoreUnusable), private_file(tmp_path / "no" / "a"):
        pass


def test_nothing_but_a_file_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/null")
    for place in (tmp_path, tmp_path / "pipe", tmp_path / "device"):
        before = place.stat()
        with pytest.raises(StoreUnusable, match=r"file\.not-replaced"), private_file(place):
            pass
        assert place.stat().st_mode == before.st_mode


def test_names_that_are_no_text_can_be_printed() -> None:
    assert printable(Path(os.fsdecode(b"/a/\xff\xfe.csv"))) == "/a/\\xff\\xfe.csv"
    assert printable(Path("/合同.csv")) == "/合同.csv"


_HOLD = """
import time
from ledger.core.files import scratch_folder
with scratch_folder() as folder:
    (folder / "row").write_text("x")
    print(folder, flush=True)
    time.sleep(60)
"""


def test_what_the_dead_leave_is_cleared_and_what_the_living_hold_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        held = Path(process.stdout.readline().strip())
        with scratch_folder() as own:
            assert own.exists()
            assert (held / "row").exists()
        process.send_signal(signal.SIGKILL)
    assert held.exists()
    with scratch_folder() as own:
        assert list(tmp_path.iterdir()) == [own]
    assert not list(tmp_path.iterdir())


_TRY = """
import os, time
from ledger.settings import Settings
from ledger.book import open_ledger
from api.cli.commands.exchange import throw_away_copy
ledger = open_ledger(Settings.read(os.environ))
with throw_away_copy(ledger.book("changping")) as copy:
    print(copy.store.rows("SELECT count(*) FROM vault_value")[0][0], flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_a_trial_leaves_nothing_whatever_ends_it(
    say: Callable[..., str], settings: Settings, tmp_path: Path, ending: signal.Signals
) -> None:
    for at in range(300):
        say("person.registered", name=f"王晓{at}", contact="留言于门卫" * 10)
    place = tmp_path / "temporary"
    place.mkdir()
    environment = {
        **os.environ,
        "TMPDIR": str(place),
        "SHOUXIN_DATABASE_URL": settings.database_url,
        "SHOUXIN_KEY_FOLDER": str(settings.key_folder),
    }
    with subprocess.Popen(
        [sys.executable, "-c", _TRY], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert int(process.stdout.readline()) == 600
        assert not list(place.iterdir())
        process.send_signal(ending)
    assert not list(place.iterdir())
