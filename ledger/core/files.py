"""Files that strangers name, opened without waiting for ever; files that hold facts, for their owner alone.

A folder, a device, a socket and a pipe into which nobody writes are told apart and refused. A pipe is put by
in a nameless file first, so that whoever reads may go back. Knows files; refuses to know what is in them.
"""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import select
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from errno import EBADF
from pathlib import Path
from typing import IO, Any

from ledger.core.errors import Problem, StoreUnusable

PIPE_SECONDS = 10
"""How long a named pipe may stay silent before it is taken for one that nobody writes into."""

_BLOCK = 1024 * 1024


def unreadable(path: Path, reason: str, code: str = "file.unreadable") -> StoreUnusable:
    """The error of a file that can't be read."""
    return StoreUnusable(Problem(code, "", {"file": printable(path), "reason": reason}))


def unwritable(path: Path, error: OSError) -> StoreUnusable:
    """The error of a file that can't be written."""
    params = {"file": printable(path), "reason": error.strerror or str(error)}
    return StoreUnusable(Problem("file.unwritable", "", params))


def printable(path: Path) -> str:
    """The name of a file as text that any program can print; bytes that are none are written as numbers."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


class _Input(io.FileIO):
    """A file whose faults while it is read name it: a stick pulled out, a share gone, a damaged sector."""

    def __init__(self, descriptor: int, path: Path, *, close: bool = True) -> None:
        super().__init__(descriptor, "rb", closefd=close)
        self._path = path

    def readinto(self, buffer: Any, /) -> int:
        """As every file; the error bears the name."""
        try:
            return super().readinto(buffer)
        except OSError as error:
            raise OSError(error.errno, error.strerror, os.fsdecode(self._path)) from error

    def readall(self) -> bytes:
        """All that is left, by ``readinto``."""
        buffer, found = bytearray(_BLOCK), bytearray()
        while size := self.readinto(buffer):
            found += buffer[:size]
        return bytes(found)


def standard_input() -> IO[bytes]:
    """The bytes of standard input.

    Raises:
        StoreUnusable: it is closed.
    """
    if sys.stdin is None:
        raise unreadable(Path("-"), os.strerror(EBADF))
    try:
        descriptor = sys.stdin.fileno()
    except (OSError, AttributeError):  # something else stands in its place, as in a test
        return sys.stdin.buffer
    return io.BufferedReader(_Input(descriptor, Path("-"), close=False), _BLOCK)


def open_input(path: Path, bytes_max: int | None = None) -> IO[bytes]:
    """Open a file for reading, at its beginning; one may seek in it.

    Args:
        path: the file, or a pipe that somebody writes into.
        bytes_max: of a pipe, no more than one byte beyond these is read.

    Raises:
        StoreUnusable: it is not there, must not be read, or is no file.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except (OSError, ValueError) as error:
        raise _not_opened(path, error) from error
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return io.BufferedReader(_Input(descriptor, path), _BLOCK)
    if stat.S_ISFIFO(mode):
        with os.fdopen(descriptor, "rb", buffering=0) as pipe:
            return _kept(path, pipe, bytes_max)
    os.close(descriptor)
    raise unreadable(path, "", "file.is-folder" if stat.S_ISDIR(mode) else "file.is-device")


def _not_opened(path: Path, error: OSError | ValueError) -> StoreUnusable:
    if isinstance(error, FileNotFoundError):
        return unreadable(path, "", "file.missing")
    if isinstance(error, PermissionError):
        return unreadable(path, "", "file.forbidden")
    with contextlib.suppress(OSError, ValueError):
        if stat.S_ISSOCK(path.stat().st_mode):
            return unreadable(path, "", "file.is-device")
    return unreadable(path, getattr(error, "strerror", None) or str(error))


def _kept(path: Path, pipe: IO[bytes], bytes_max: int | None) -> IO[bytes]:
    """What comes through a pipe, in a file that has no name and is gone when it is closed."""
    waiting = select.poll()
    waiting.register(pipe.fileno(), select.POLLIN)
    if not waiting.poll(PIPE_SECONDS * 1000):
        raise unreadable(path, "", "file.silent-pipe")
    os.set_blocking(pipe.fileno(), True)
    left = bytes_max + 1 if bytes_max is not None else sys.maxsize
    with contextlib.ExitStack() as unless_done:
        kept = unless_done.enter_context(tempfile.TemporaryFile())
        while left and (block := pipe.read(min(left, _BLOCK))):
            kept.write(block)
            left -= len(block)
        kept.seek(0)
        unless_done.pop_all()
        return kept


def read_input(path: Path, bytes_max: int) -> bytes:
    """The bytes of a small file.

    Raises:
        StoreUnusable: it can't be read, or is larger than that.
    """
    try:
        with open_input(path, bytes_max) as stream:
            content = stream.read(bytes_max + 1)
    except OSError as error:
        raise unreadable(path, error.strerror or str(error)) from error
    if len(content) > bytes_max:
        raise StoreUnusable(Problem("file.too-long", "", {"file": printable(path), "maximum": bytes_max}))
    return content


def check_replaceable(place: Path) -> None:
    """Refuse to put a file in the place of a device, a pipe or a folder.

    Raises:
        StoreUnusable: there is one.
    """
    with contextlib.suppress(OSError):
        if not stat.S_ISREG(place.stat().st_mode):
            raise StoreUnusable(Problem("file.not-replaced", "", {"file": printable(place)}))


@contextlib.contextmanager
def private_file(place: Path) -> Iterator[Path]:
    """Where to write a file that holds facts: whole or not at all, and for nobody but its owner to read.

    It grows under the name ``<place>.part``; what a run that was killed left there is thrown away.

    Raises:
        StoreUnusable: with the file and the reason.
    """
    check_replaceable(place)
    draft = place.with_name(place.name + ".part")
    try:
        draft.unlink(missing_ok=True)  # whoever has it open goes on reading the old one
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600))
        try:
            yield draft
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        if error.filename is not None and Path(os.fsdecode(error.filename)) not in (draft, place):
            raise  # of a file that is read meanwhile
        raise unwritable(place, error) from error


_SCRATCH, _NEW = "shouxin-scratch-", "shouxin-new-"


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A private folder among the temporary files, gone afterwards.

    What killed processes left in folders of theirs is cleared first: whoever lives holds a lock on its own.
    """
    root = Path(tempfile.gettempdir())
    for left in root.glob(f"{_SCRATCH}*"):
        _clear_dead(left)
    made = Path(tempfile.mkdtemp(prefix=_NEW))
    held = os.open(made, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        folder = made.rename(root / made.name.replace(_NEW, _SCRATCH))  # now that it is locked it may be seen
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(held)


def _clear_dead(folder: Path) -> None:
    with contextlib.suppress(OSError):  # another user's, or cleared by somebody else just now
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            if os.fstat(held).st_uid == os.geteuid():
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(held)
