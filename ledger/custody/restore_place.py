"""Where a restored store grows and how it comes into its place: all of it at once, or nothing.

It grows as a file in a private folder, whatever engine it is for. One link moves it into a file's place; into
a database of PostgreSQL its rows are carried in one transaction, compared and proved before the commit. What
a killed process left in such a folder, the next one that restores to the same place clears away. Knows places
and engines; what the store is filled with is its caller's business.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from ledger.book import Ledger
from ledger.core.errors import Problem, Refused, StoreUnusable
from ledger.custody.backup_file import sync_folder
from ledger.custody.transfer import check_empty, copy_store
from ledger.settings import Settings
from ledger.store.base import Store
from ledger.store.engines import connect, is_postgres, sqlite_path

_DIGITS = 16


@contextlib.contextmanager
def growing(settings: Settings, *, trial: bool) -> Iterator[Path]:
    """An empty private folder for what will be the settings' store; gone afterwards.

    Beside a file's place, so that a link can move it; for a server among the temporary files, as another
    machine's disk is out of reach.

    Args:
        settings: where the store is to lie.
        trial: it will come nowhere, so the place need not be empty.

    Raises:
        Refused: the place is not empty.
        StoreUnusable: the place can't be used, or another process is restoring to it.
    """
    url = settings.database_url
    if not is_postgres(url):
        target = sqlite_path(url)
        if not trial:
            _check_nothing_at(target)
        folder = target.with_name(target.name + ".restoring")
    else:
        with contextlib.closing(_connected(settings)) as store:
            if not trial:
                check_empty(store)
            named = sha256(f"{os.geteuid()} {store.place}".encode()).hexdigest()[:_DIGITS]
        target = folder = Path(tempfile.gettempdir()) / f"shouxin-restore-{named}"
    try:
        with _alone_in(folder):
            yield folder
    except OSError as error:
        params = {"file": str(target), "reason": error.strerror or str(error)}
        raise StoreUnusable(Problem("restore.failed", "", params)) from error


def put(settings: Settings, ledger: Ledger, place: Path, progress: Callable[[int], None]) -> None:
    """Bring a finished store into its place.

    Args:
        settings: where that is.
        ledger: the finished store; nobody else may have it open.
        place: the file that it lies in.
        progress: told how many more rows were carried to a server.

    Raises:
        Refused: something came there meanwhile; it is not replaced.
        StoreBusy, StoreUnusable: place, disk or server can't be used; nothing is there.
        OutcomeUnknown: the connection broke while committing: everything is there, or nothing.
    """
    if is_postgres(settings.database_url):
        with contextlib.closing(_connected(settings)) as target:
            copy_store(ledger, target, progress)
    else:
        ledger.close()  # which empties its write-ahead log and takes it away
        _move(place, sqlite_path(settings.database_url))


def _connected(settings: Settings) -> Store:
    return connect(
        settings.database_url,
        busy_seconds=settings.busy_seconds,
        statement_seconds=settings.statement_seconds,
    )


def _check_nothing_at(target: Path) -> None:
    """Refuse a place in which there is a database, or what would be taken for a part of the restored one."""
    for name in (target.name, target.name + "-wal", target.name + "-shm", target.name + "-journal"):
        if os.path.lexists(target.with_name(name)):
            raise Refused(Problem("restore.not-empty", "", {"file": str(target.with_name(name))}))


@contextlib.contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Make a folder, empty and this process's alone; take it away afterwards."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY)
    try:
        if os.fstat(held).st_uid != os.geteuid():  # somebody else could read what is written there
            raise PermissionError(f"{folder}: not this user's")
        os.fchmod(held, 0o700)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreUnusable(Problem("restore.in-hand", "", {"file": str(folder)})) from error
        try:
            for left in folder.iterdir():
                left.unlink()
            yield
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(held)


def _move(place: Path, target: Path) -> None:
    """Put the finished store in its place; one that came there meanwhile is not replaced."""
    with place.open("rb") as stream:
        os.fsync(stream.fileno())
    try:
        os.link(place, target)
    except FileExistsError as error:
        raise Refused(Problem("restore.not-empty", "", {"file": str(target)})) from error
    place.unlink()
    sync_folder(target.parent)
