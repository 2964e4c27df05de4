"""The file of a store: made for its owner alone, known by its header; what its failures mean."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from ledger.core.errors import Problem, StoreUnusable
from ledger.store.sqlite.disk import has_room


def code_of(reason: str, folder: Path) -> str:
    """The code for what the driver says, where more can be said than that it failed."""
    if "is full" in reason or ("disk I/O error" in reason and not has_room(folder)):
        return "store.full"
    if "readonly" in reason or "unable to open" in reason:
        return "store.read-only"
    return "store.failed"


def address_of(path: Path) -> str:
    """What SQLite opens; a file that can't change here, such as one on a read-only medium, is named so.

    It could not be read otherwise, as a write-ahead log wants files made beside it.
    """
    beside = path.with_name(path.name + "-wal")
    if not path.exists() or os.access(path, os.W_OK) or os.access(path.parent, os.W_OK) or beside.exists():
        return str(path)
    return f"file:{quote(str(path.resolve()))}?immutable=1"


def make_file(path: Path) -> None:
    """An empty store that nobody else on the machine can read: it will hold names and identity numbers."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    except OSError as error:
        params = {"file": str(path), "reason": error.strerror or str(error)}
        raise StoreUnusable(Problem("store.failed", "", params)) from error


def check_header(path: Path) -> None:
    """Refuse a file that is no SQLite store in write-ahead mode, before anything is done to it.

    SQLite is asked, and the file not opened past it: to close it would take away the locks of every
    connection that this process has, and another process would believe that nobody uses the write-ahead log
    (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    if address_of(path) != str(path):  # it can't change, and no connection holds a lock on it
        with path.open("rb") as file:
            header = file.read(20)
        if not header.startswith(b"SQLite format 3\x00") or header[18:20] != b"\x02\x02":
            raise StoreUnusable(Problem("store.not-one", "", {"file": str(path)}))
        return
    try:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            [(mode,)] = connection.execute("PRAGMA journal_mode").fetchall()
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error):
            raise StoreUnusable(Problem("store.not-one", "", {"file": str(path)})) from error
        code, params = code_of(str(error), path.parent), {"file": str(path), "reason": str(error)}
        raise StoreUnusable(Problem(code, "", params)) from error
    if mode != "wal":
        raise StoreUnusable(Problem("store.not-one", "", {"file": str(path)}))
