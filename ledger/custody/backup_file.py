"""The file a backup lies in: one line that says what it is, compressed JSON lines, and a digest of all of it.

    shouxin-backup 1 LF | zlib(JSON line LF ...) | SHA-256 of every byte before

The first JSON line is the header; then each table begins with an object that names it and its columns, and
every row is an array, bytes as base64. A file that was cut short or altered anywhere is refused before
anything is read from it. Knows bytes and lines; what they mean is for ``ledger.custody.backup`` and
``restore``.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import orjson

from ledger.core.errors import Problem, ProofInvalid, StoreUnusable
from ledger.core.files import open_input, unreadable

MAGIC = b"shouxin-backup "
FORMAT = 1
LINE_BYTES_MAX = 64 * 1024 * 1024
"""No honest line comes near it: the receipt of the longest batch has a few mebibytes."""

_DIGEST_BYTES = sha256().digest_size
_FIRST_LINE_MAX = 40
_BLOCK = 256 * 1024
_COMPRESSION = 1
"""zlib's fastest level: the next one takes twice the time for a tenth less."""


def _base64(value: Any) -> str:
    return b64encode(value).decode("ascii")


class Writer:
    """Writes the lines of one backup into an open file."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._digest = stream, sha256()
        self._compressor = zlib.compressobj(_COMPRESSION)
        self._put(MAGIC + b"%d\n" % FORMAT)

    def lines(self, values: Iterable[Any]) -> None:
        """Add JSON values, a line each; bytes become base64."""
        text = b"".join(
            orjson.dumps(value, default=_base64, option=orjson.OPT_APPEND_NEWLINE) for value in values
        )
        self._put(self._compressor.compress(text))

    def finish(self) -> None:
        """Write what is left, and the digest."""
        self._put(self._compressor.flush())
        self._stream.write(self._digest.digest())

    def _put(self, data: bytes) -> None:
        self._digest.update(data)
        self._stream.write(data)


def refused(code: str, file: Path, **params: object) -> ProofInvalid:
    """The error of a backup that is not to be believed."""
    return ProofInvalid(Problem(code, "", {"file": str(file), **params}))


class BackupReader:
    """A backup whose digest holds.

    Raises:
        ProofInvalid: no backup, one of another version, cut short, or altered.
        StoreUnusable: the file can't be read.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        with _read(file) as stream:
            first = stream.readline(_FIRST_LINE_MAX)
            if not first.startswith(MAGIC) or not first.endswith(b"\n"):
                raise refused("backup.not-one", file)
            version = first[len(MAGIC) : -1]
            if version != b"%d" % FORMAT:
                found = version.decode("ascii", "backslashreplace")
                raise refused("backup.format", file, found=found, expected=FORMAT)
            self._start = len(first)
            self._end = os.fstat(stream.fileno()).st_size - _DIGEST_BYTES
            digest, left = sha256(first), self._end - self._start
            while left > 0 and (block := stream.read(min(_BLOCK, left))):
                digest.update(block)
                left -= len(block)
            if left or stream.read() != digest.digest():
                raise refused("backup.torn", file)

    def lines(self) -> Iterator[tuple[int, Any]]:
        """(number, value) of every line, a block in memory at a time."""
        for number, line in enumerate(self._split(), 1):
            try:
                value = orjson.loads(line)
            except orjson.JSONDecodeError as error:
                raise refused("backup.malformed", self.file, line=number) from error
            yield number, value

    def _split(self) -> Iterator[bytes]:
        rest = b""
        for block in self._decompressed():
            *whole, rest = (rest + block).split(b"\n")
            yield from whole
            if len(rest) > LINE_BYTES_MAX:
                raise refused("backup.torn", self.file)
        if rest:
            raise refused("backup.torn", self.file)

    def _decompressed(self) -> Iterator[bytes]:
        stream, left = zlib.decompressobj(), self._end - self._start
        with _read(self.file) as source:
            source.seek(self._start)
            try:
                while left and not stream.eof:
                    block = source.read(min(_BLOCK, left))
                    left -= len(block)
                    while block and not stream.eof:
                        yield stream.decompress(block, _BLOCK)
                        block = stream.unconsumed_tail
                yield stream.flush()
            except zlib.error as error:
                raise refused("backup.torn", self.file) from error
        if left or not stream.eof or stream.unused_data:
            raise refused("backup.torn", self.file)


@contextlib.contextmanager
def _read(file: Path) -> Iterator[IO[bytes]]:
    try:
        with open_input(file) as stream:
            yield stream
    except OSError as error:
        raise unreadable(file, error.strerror or str(error)) from error


def write_private(target: Path, work: Callable[[IO[bytes]], None]) -> None:
    """Make a new file, whole and durable, or none; only its owner may read it.

    It grows under the name ``<target>.part``; what a run that was killed left there is written over.

    Raises:
        StoreUnusable: there is one already, somebody else writes it just now, or the disk refuses.
    """
    draft = target.with_name(target.name + ".part")
    try:
        if target.exists():
            raise StoreUnusable(Problem("backup.exists", "", {"file": str(target)}))
        with _locked(draft) as stream:
            try:
                work(stream)
                stream.flush()
                os.fsync(stream.fileno())
                draft.rename(target)
            except BaseException:
                draft.unlink(missing_ok=True)
                raise
        sync_folder(target.parent)
    except OSError as error:
        params = {"file": str(target), "reason": error.strerror or str(error)}
        raise StoreUnusable(Problem("backup.unwritable", "", params)) from error


@contextlib.contextmanager
def _locked(draft: Path) -> Iterator[IO[bytes]]:
    """The draft, opened for this process alone and emptied."""
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "wb", buffering=_BLOCK) as stream:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            same = os.path.samestat(os.fstat(descriptor), draft.stat())
        except (BlockingIOError, FileNotFoundError):
            same = False  # it is being written, or was finished just now
        if not same:
            raise StoreUnusable(Problem("backup.in-hand", "", {"file": str(draft)}))
        os.fchmod(descriptor, 0o600)
        os.truncate(descriptor, 0)
        yield stream


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
