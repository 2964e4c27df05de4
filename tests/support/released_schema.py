"""What a store of today looks like, as SQL text: written once a release, and tried by every later program.

    .venv/bin/python -m tests.support.released_schema

writes the two files of this program's schema version. Until that version is released they may be written
anew; afterwards never.
"""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha512
from itertools import count
from pathlib import Path

import psycopg

from ledger import Settings, open_ledger, record
from ledger.log.keys import KeyFolder
from ledger.store.engines import is_postgres, sqlite_path
from ledger.store.tables import SCHEMA_VERSION
from tests.conftest import OPERATOR, TestClock, open_changping
from tests.support import places
from tests.support.engines import Server, binaries
from tests.support.tampering import command, first_commands

DATA = places.DATA / "schema"


def file_of(version: int, engine: str) -> Path:
    return DATA / f"{version}-{engine}.sql"


def drawn_in_order() -> Callable[[int], bytes]:
    """Salts and keys that are the same every time; the store's secret is drawn first."""
    numbers = count()
    return lambda size: sha512(b"released %d" % next(numbers)).digest()[:size]


def make_secret(folder: Path) -> None:
    """The secret that the dumped store was made with."""
    KeyFolder(folder, drawn_in_order()).secret(create=True)


def fill(url: str, folder: Path) -> None:
    """A small book with something in every table."""
    given = Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": str(folder / "keys")})
    clock = TestClock(datetime(2026, 11, 20, 4, tzinfo=UTC), timedelta(minutes=7))
    ledger = open_ledger(given, create=True, clock=clock, entropy=drawn_in_order())
    book = open_changping(ledger)
    receipt = record(book, OPERATOR, first_commands(), "first", keep_checkpoint=True)
    person = next(name for name in receipt.ids if str(name).startswith("person-"))
    record(book, OPERATOR, command("vault.erased", person=person, reason="requested"))
    ledger.close()


def dump(url: str) -> str:
    """A store as SQL text."""
    if not is_postgres(url):
        with contextlib.closing(sqlite3.connect(sqlite_path(url))) as connection:
            return "\n".join(connection.iterdump()) + "\n"
    words = [str(binaries() / "pg_dump"), "--inserts", "--no-owner", url]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    # \restrict guards psql against a server that is not trusted; other programs do not know it.
    return "\n".join(line for line in told.splitlines() if not line.startswith(("\\", "--"))) + "\n"


def restore(text: str, url: str) -> None:
    """Make a store from SQL text."""
    if is_postgres(url):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(text)
        return
    path = sqlite_path(url)
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA journal_mode = WAL")
        file.executescript(text)
    path.chmod(0o600)


def main() -> None:
    DATA.mkdir(parents=True, exist_ok=True)
    server = Server()
    try:
        for engine in ("sqlite", "postgresql"):
            with tempfile.TemporaryDirectory() as folder:
                url = f"sqlite:///{folder}/store.db" if engine == "sqlite" else server.database()
                fill(url, Path(folder))
                file_of(SCHEMA_VERSION, engine).write_text(dump(url), encoding="utf-8")
    finally:
        server.stop()


if __name__ == "__main__":
    main()
