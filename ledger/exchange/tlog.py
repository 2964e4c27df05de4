"""The static layout of a public log (C2SP tlog-tiles): checkpoint, tiles and entry bundles, a folder a book.

Writes what any web server can hand out as it is: of an entry only its 32 public bytes. What is written is
worked out from the entries and must lead to the signed root before the checkpoint is put beside it, so no
damage of the store gets out under a signature. Refuses to know what an entry says.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from ledger.core.errors import Problem, ProofInvalid, Refused, StoreBusy, StoreUnusable, refuse
from ledger.core.frozen import frozen
from ledger.core.limits import HASH_BYTES, TILE_BYTES, TILE_HEIGHT, TILE_WIDTH
from ledger.log import log
from ledger.log.checkpoint import Checkpoint

if TYPE_CHECKING:
    from ledger.book import Book

CHECKPOINT = "checkpoint"
ENTRIES = "entries"
DRAFT = ".part"
CHUNK_ENTRIES = 4_096
"""A multiple of the tile width, so that a chunk ends with a whole bundle but the last."""

_LENGTH_PREFIX = HASH_BYTES.to_bytes(2, "big")
_BUNDLE_ENTRY_BYTES = len(_LENGTH_PREFIX) + HASH_BYTES
_GROUP = 1_000  # a path element holds three decimal digits


def tile_path(level: int | str, number: int, width: int = TILE_WIDTH) -> str:
    """Path of a tile or entry bundle below the log's prefix.

    Args:
        level: 0 to 63, or ``ENTRIES`` for bundles.
        number: index within the level.
        width: hashes or entries in it; fewer than 256 make it a partial one.
    """
    number, last = divmod(number, _GROUP)
    path = f"{last:03d}"
    while number:
        number, group = divmod(number, _GROUP)
        path = f"x{group:03d}/{path}"
    return f"tile/{level}/{path}" + (f".p/{width}" if width < TILE_WIDTH else "")


def bundle(entries: Sequence[bytes]) -> bytes:
    """An entry bundle: each entry behind its length, two bytes, the higher first."""
    return _LENGTH_PREFIX + _LENGTH_PREFIX.join(entries) if entries else b""


@frozen
class Exported:
    """What an export did.

    Attributes:
        size: entries that the folder now holds.
        before: entries it held already; 0 where it was new or had to be written whole.
        files: how many were written, the checkpoint not counted.
    """

    folder: Path
    size: int
    before: int
    files: int


def export(book: Book, folder: Path, progress: Callable[[int], None] = lambda entries: None) -> Exported:
    """Write a book's log below a folder, or bring what lies there up to date.

    The checkpoint is kept for good and written last, in one step: a reader finds the old tree or the new one,
    and all that its checkpoint calls for. A tile that is full now takes the place of its partial ones.

    Args:
        book: the open book.
        folder: where to; the log goes into a folder of the book's name below.
        progress: told how many more entries are done.

    Raises:
        Refused: another log, another tree, a larger tree or something else lies there.
        StoreBusy: another export is writing there.
        StoreUnusable: the folder can't be written, or the entries do not lead to the signed root.
    """
    place = folder / book.id
    try:
        with _held(place):
            return _export(book, place, progress)
    except OSError as error:
        params = {"file": str(error.filename or place), "reason": error.strerror or str(error)}
        raise StoreUnusable(Problem("file.unwritable", "", params)) from error


def _make_folder(place: Path) -> None:
    """Make a folder and those above it: for everybody to read, for nobody but the owner to write to."""
    if not place.is_dir():
        _make_folder(place.parent)
        place.mkdir(mode=0o755, exist_ok=True)


@contextlib.contextmanager
def _held(place: Path) -> Iterator[None]:
    """Make the folder and keep every other export out of it."""
    _make_folder(place)
    descriptor = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreBusy(Problem("export.busy", "", {"folder": str(place)})) from error
        yield
    finally:
        os.close(descriptor)


def _export(book: Book, place: Path, progress: Callable[[int], None]) -> Exported:
    _, note = book.keep_checkpoint()
    book.refresh_keys()
    head = book.ring.open(note)
    before = _size_there(book, place, head)
    if not _is_whole(place, before):
        before = 0
    folder = _Folder(book, place, before - before % TILE_WIDTH, head)
    folder.write_tiles(progress)
    folder.write_partial_tiles(before)
    if before < head.size or not before:
        os.sync()  # once for thousands of files: after a power cut the checkpoint names none that is missing
        folder.write(CHECKPOINT, note.encode(), durable=True)
        folder.drop_partial_tiles()
    return Exported(place, head.size, before, folder.files)


def _size_there(book: Book, place: Path, head: Checkpoint) -> int:
    """Size of the tree that lies there and that this log continues; 0 where there is none.

    Raises:
        Refused: what lies there is something else.
    """
    try:
        note = (place / CHECKPOINT).read_bytes().decode()
    except FileNotFoundError:
        strange = sorted({path.name for path in place.iterdir()} - {"tile", DRAFT})
        if strange:
            params = {"folder": str(place), "found": ", ".join(strange[:3])}
            raise Refused(Problem("export.not-an-export", "", params)) from None
        return 0
    except UnicodeDecodeError:
        note = ""
    try:
        there = book.ring.open(note)
    except ProofInvalid as error:
        params = {"folder": str(place), "book": book.id, "reason": error.problems[0].code}
        raise Refused(Problem("export.other-log", "", {**error.problems[0].params, **params})) from error
    if there.size > head.size:
        raise refuse("export.larger", folder=str(place), size=there.size, found=head.size)
    if log.tree(book.store, book.id, there.size).root() != there.root:
        raise refuse("export.other-tree", folder=str(place), size=there.size)
    return there.size


def _is_whole(place: Path, size: int) -> bool:
    """Whether every file that a tree of this size calls for is there in its length.

    A power cut can leave a file empty that was written before the checkpoint was.
    """
    lengths: list[tuple[str, int]] = []
    for level, number, width in _last_tiles(size):
        for name, length in ((level, HASH_BYTES), (ENTRIES, _BUNDLE_ENTRY_BYTES))[: 2 if not level else 1]:
            lengths += [(tile_path(name, at), length * TILE_WIDTH) for at in range(number)]
            if width:
                lengths.append((tile_path(name, number, width), length * width))
    try:
        return all(os.stat(f"{place}/{path}").st_size == length for path, length in lengths)  # noqa: PTH116
    except FileNotFoundError:
        return False


def _last_tiles(size: int) -> Iterator[tuple[int, int, int]]:
    """(level, number, width) of the tile on the right edge of each level; width 0 where the last is full."""
    level = 0
    while count := size >> (TILE_HEIGHT * level):
        yield level, *divmod(count, TILE_WIDTH)
        level += 1


@dataclass(slots=True)
class _Folder:
    """A tree that grows in a folder from a size (a multiple of the tile width) to the head's."""

    book: Book
    place: Path
    start: int
    head: Checkpoint
    files: int = 0
    _open: dict[int | str, bytes] = field(default_factory=dict)
    _numbers: dict[int | str, int] = field(default_factory=dict)
    _filled: list[str] = field(default_factory=list)
    _made: set[str] = field(default_factory=set)

    def write_tiles(self, progress: Callable[[int], None]) -> None:
        """Read the entries that are new and write every tile that is full.

        Raises:
            StoreUnusable: they do not lead to the signed root.
        """
        store, book, hashed = self.book.store, self.book.id, sha256
        frontier = log.tree(store, book, self.start).frontier()
        self._numbers[ENTRIES] = self.start // TILE_WIDTH
        for level, number, width in _last_tiles(self.start):
            self._numbers[level] = number
            if width:
                self._open[level] = log.read_tile(store, book, level, number)[: width * HASH_BYTES]
        for first in range(self.start, self.head.size, CHUNK_ENTRIES):
            last = min(first + CHUNK_ENTRIES, self.head.size)
            publics = log.public_entries(store, book, first, last)
            if len(publics) != last - first or set(map(len, publics)) != {HASH_BYTES}:
                raise self._damaged()
            gained = frontier.extend([hashed(b"\x00" + entry).digest() for entry in publics])
            for level, hashes in gained.items():
                self._extend(level, b"".join(hashes), TILE_BYTES)
            self._extend(ENTRIES, bundle(publics), TILE_WIDTH * _BUNDLE_ENTRY_BYTES)
            progress(last - first)
        if frontier.root() != self.head.root:
            raise self._damaged()

    def _damaged(self) -> StoreUnusable:
        return StoreUnusable(Problem("export.log-damaged", "", {"book": self.book.id}))

    def _extend(self, level: int | str, more: bytes, full: int) -> None:
        held = self._open.get(level, b"") + more
        number = self._numbers.get(level, 0)
        while len(held) >= full:
            path = tile_path(level, number)
            self.write(path, held[:full])
            self._filled.append(path)
            held, number = held[full:], number + 1
        self._open[level], self._numbers[level] = held, number

    def write_partial_tiles(self, before: int) -> None:
        """Write the tiles on the right edge, as the head and each checkpoint handed out since has them."""
        handed_out = [self.head.size]
        if before < self.head.size:
            kept = log.kept_checkpoints(self.book.store, self.book.id)
            handed_out += [size for _, size, _ in kept if before < size < self.head.size]
        for level, number, width in _last_tiles(self.head.size):
            counts = {size >> (TILE_HEIGHT * level) for size in handed_out}
            widths = {count % TILE_WIDTH for count in counts if count // TILE_WIDTH == number}
            for part in sorted(widths - {0}) if width else ():
                self._write_part(tile_path(level, number, part), self._open[level][: part * HASH_BYTES])
                if not level:
                    entries = self._open[ENTRIES][: part * _BUNDLE_ENTRY_BYTES]
                    self._write_part(tile_path(ENTRIES, number, part), entries)

    def _write_part(self, path: str, content: bytes) -> None:
        """Write a partial tile, unless it lies there already."""
        with contextlib.suppress(FileNotFoundError):
            if (self.place / path).read_bytes() == content:
                return
        self.write(path, content)

    def drop_partial_tiles(self) -> None:
        """Take away the partial tiles of those that are full now, as the specification allows."""
        for path in self._filled:
            shutil.rmtree(self.place / f"{path}.p", ignore_errors=True)

    def write(self, path: str, content: bytes, *, durable: bool = False) -> None:
        """Write a file whole or not at all."""
        draft, target = self.place / DRAFT, self.place / path
        folder = path.rpartition("/")[0]
        if folder not in self._made:
            _make_folder(target.parent)
            self._made.add(folder)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
        with os.fdopen(os.open(draft, flags, 0o644), "wb") as file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        draft.replace(target)
        if path != CHECKPOINT:
            self.files += 1
