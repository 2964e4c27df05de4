"""A store that one process opens twice keeps its locks: another process never takes its log away."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ledger import Book, Settings, open_ledger, record
from ledger.custody.verify import verify
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import OPERATOR

FIRM = {"kind": "organisation.registered", "effective_on": "2020-01-01"}
READ = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT * FROM head").fetchall()
connection.close()
"""


def firm(name: str) -> dict[str, object]:
    return {**FIRM, "data": {"name": name, "class": "enterprise"}}


@pytest.mark.sqlite_only
def test_opening_a_store_again_drops_no_lock(book: Book, settings: Settings) -> None:
    record(book, OPERATOR, firm("甲"))
    assert isinstance(book.store, SqliteStore)
    path = book.store.path
    log = path.with_name(path.name + "-wal")
    number = log.stat().st_ino
    again = open_ledger(settings)
    subprocess.run([sys.executable, "-c", READ, str(path)], check=True)  # the last to leave removes the log
    assert log.exists()
    assert log.stat().st_ino == number
    record(book, OPERATOR, firm("乙"))
    assert not verify(again.book(book.id)).problems
    again.close()
