"""The database that tests run on: SQLite, or a PostgreSQL server of their own that is thrown away.

The server is started when the first test asks for a database, as a user who is not root, in a folder of its
own, on a socket, and without waiting for the disk; a test about durability starts one that does wait. Its
language is English, so that nothing passes which leans on how the database sorts.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import pwd
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from ledger.entries import registry
from ledger.store.base import Store
from ledger.store.engines import is_postgres, sqlite_path
from ledger.store.postgres.driver import translated
from ledger.store.postgres.store import STORE_LOCK, PostgresStore
from ledger.store.sqlite.file import make_file
from ledger.store.sqlite.store import SqliteStore

TEMPLATE = "empty_store"
PATIENCE = 60
"""Seconds within which the slowest machine starts a server, or is rid of one."""
USER = "shouxin"
_SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "max_wal_size": "256MB",
    "autovacuum": "off",
}
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def binaries() -> Path:
    """The folder of PostgreSQL's own programs."""
    found = shutil.which("postgres")
    folders = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not folders:
        raise RuntimeError("PostgreSQL is not installed; type: make setup")
    return folders[-1]


class Server:
    """A PostgreSQL server of the tests' own."""

    def __init__(self, *, durable: bool = False) -> None:
        memory = Path("/dev/shm")
        place = memory if memory.is_dir() and not durable else Path("/tmp")
        self.folder = Path(tempfile.mkdtemp(prefix="shouxin-pg-", dir=place))
        self._settings = _SETTINGS if durable else _SETTINGS | _FAST
        self._numbers = count(1)
        self._user: dict[str, Any] = {}
        if os.getuid() == 0:  # PostgreSQL refuses to run as root
            names = {entry.pw_name for entry in pwd.getpwall()}
            entry = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
            self._user = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
        words = ("--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions")
        icu = ("--locale-provider=icu", "--icu-locale=en-US", f"--username={USER}", "--data-checksums")
        self._run("initdb", f"--pgdata={self.data}", *words, *icu)
        self.start()

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(
            [binaries() / program, *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            **self._user,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self) -> None:
        """Start it, as a child of this process, and wait until it answers."""
        given = [f"-c{name}={value}" for name, value in self._settings.items()]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [binaries() / "postgres", f"-D{self.data}", f"-k{self.folder}", *given],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
                **self._user,
            )
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
                return
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self.folder / "log").read_text()
                assert time.monotonic() < deadline, "the server does not answer"
                time.sleep(0.02)

    def kill(self) -> None:
        """kill -9 for the server, and wait until nothing of it is left."""
        self._process.kill()
        self._process.wait()
        deadline = time.monotonic() + PATIENCE
        while self._backends():
            assert time.monotonic() < deadline, "the server does not die"
            time.sleep(0.01)

    def _backends(self) -> bool:
        """Whether any process still holds the server's folder: a new server may not start beside one."""
        for place in Path("/proc").iterdir():
            if place.name.isdigit():
                with contextlib.suppress(OSError):
                    if (place / "cwd").readlink() == self.data:
                        return True
        return False

    def stop(self) -> None:
        """Stop it and take its folder away."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str) -> str:
        return f"postgresql://{USER}@{str(self.folder).replace('/', '%2F')}/{database}"

    def run(self, sql: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(sql)

    def make_template(self) -> None:
        """A database with a store's tables, which the databases of tests are copies of."""
        self.run(f"CREATE DATABASE {TEMPLATE}")
        store = PostgresStore(self.url(TEMPLATE))
        store.create_tables(registry().tables())
        store.close()

    def database(self, template: str = "template0") -> str:
        """A new database; the address of it."""
        name = f"test_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self.url(name)

    def drop(self, url: str) -> None:
        """Take a database away, whoever is still connected."""
        self.run(f"DROP DATABASE IF EXISTS {url.rpartition('/')[2]} WITH (FORCE)")


class Engine:
    """The engine in force, and what was made on it."""

    def __init__(self) -> None:
        self.name = "sqlite"
        self._server: Server | None = None
        self._template: Path | None = None
        self._made: list[str] = []
        self._second: dict[Path, str] = {}

    @property
    def server(self) -> Server:
        if self._server is None:
            self._server = Server()
            atexit.register(self._server.stop)
            self._server.make_template()
        return self._server

    @property
    def template(self) -> Path:
        """A file with a store's tables, which the stores of tests are copies of."""
        if self._template is None:
            folder = Path(tempfile.mkdtemp(prefix="shouxin-template-"))
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            self._template = folder / "template.db"
            make_file(self._template)
            store = SqliteStore(self._template)
            store.create_tables(registry().tables())
            store.close()
        return self._template

    def url(self, folder: Path, name: str = "shouxin.db", *, tables: bool = False) -> str:
        """Where a new store may be made.

        Args:
            folder: the test's own.
            name: of the file, where there is one.
            tables: the test will open the store as a new one; its tables may be there already.
        """
        if self.name == "sqlite":
            if tables:
                shutil.copy(self.template, folder / name)
            return f"sqlite:///{folder / name}"
        return self._noted(self.server.database(TEMPLATE if tables else "template0"))

    def second(self, place: Path) -> str:
        """Where a test's second store may be made: the same answer for the same file name."""
        if place not in self._second:
            self._second[place] = self.url(place.parent, place.name)
        return self._second[place]

    def copy(self, url: str, folder: Path, name: str = "copy.db") -> str:
        """A copy of a store that nobody has open."""
        if not is_postgres(url):
            shutil.copy(sqlite_path(url), folder / name)
            return f"sqlite:///{folder / name}"
        return self._noted(self.server.database(url.rpartition("/")[2]))

    def _noted(self, url: str) -> str:
        self._made.append(url)
        return url

    def mark(self) -> int:
        """How many databases there are; ``forget`` takes away those made since."""
        return len(self._made)

    def forget(self, mark: int) -> None:
        for url in self._made[mark:]:
            self.server.drop(url)
        del self._made[mark:]


ENGINE = Engine()


# --- Past the program ---------------------------------------------------------------------------------------


class DamageRefused(Exception):
    """The database does not take a value of that type at all, whoever owns the table."""


_REFUSED = (psycopg.errors.DatatypeMismatch, psycopg.DataError, psycopg.errors.UndefinedFunction)
_WORDS = (
    (r"\bx'([0-9a-f]*)'", r"'\\x\1'::bytea"),
    (r"CAST\((\?|'[^']*'::bytea) AS TEXT\)", r"convert_from((\1)::bytea, 'UTF8')"),
    (r"CAST\((envelope|note) AS BLOB\)", r"convert_to(\1, 'UTF8')"),
    (r"CAST\((.*) AS BLOB\)", r"(\1)::bytea"),
    (r"zeroblob\((\d+)\)", r"decode(repeat('00', \1), 'hex')"),
)


def _in_their_words(sql: str) -> str:
    """What tests say in SQLite's words, in PostgreSQL's."""
    for theirs, ours in _WORDS:
        sql = re.sub(theirs, ours, sql)
    return sql


class Raw:
    """A connection of the tables' owner, who knows nothing of Shouxin."""

    def __init__(self, url: str) -> None:
        self.postgres = is_postgres(url)
        self._sqlite: sqlite3.Connection | None = None
        self._connection: Any
        if self.postgres:
            self._connection = psycopg.connect(url, autocommit=True)
        else:
            self._connection = sqlite3.connect(sqlite_path(url), isolation_level=None)
            self._connection.execute("PRAGMA synchronous = OFF")

    def execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run a statement; how many rows it changed."""
        if self.postgres:
            if any(isinstance(value, float) for value in values):
                raise DamageRefused("a column of whole numbers rounds a fraction")
            try:
                return int(self._connection.execute(translated(_in_their_words(sql)), values).rowcount)
            except _REFUSED as error:
                raise DamageRefused(str(error)) from error
        return int(self._connection.execute(sql, values).rowcount)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple]:
        """The rows of a query."""
        text = translated(_in_their_words(sql)) if self.postgres else sql
        return self._connection.execute(text, values).fetchall()

    def hold(self) -> None:
        """Begin to write, and so hold up every other writer until the end."""
        if self.postgres:
            self.execute("BEGIN")
            self.rows("SELECT pg_advisory_xact_lock(?)", (STORE_LOCK,))
        else:
            self.execute("BEGIN IMMEDIATE")

    def look(self) -> None:
        """Begin to read one unchanging view."""
        self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ" if self.postgres else "BEGIN")
        assert self.rows('SELECT "size" FROM "head"')

    def drop_guards(self) -> None:
        """Take away every trigger that protects the record."""
        if self.postgres:
            sql = (
                "SELECT tgname, tgrelid::regclass::text FROM pg_trigger "
                "WHERE NOT tgisinternal AND tgenabled = 'A'"
            )
            for name, table in self.rows(sql):
                self.execute(f'DROP TRIGGER "{name}" ON {table}')
            self.execute("SET session_replication_role = replica")  # nor do foreign keys hold an owner up
            self.execute("CREATE FUNCTION truth(smallint) RETURNS bool LANGUAGE sql AS 'SELECT $1 <> 0'")
            self.execute("CREATE CAST (smallint AS boolean) WITH FUNCTION truth AS IMPLICIT")
        else:
            for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
                self.execute(f'DROP TRIGGER "{name}"')

    def close(self) -> None:
        """End whatever was begun and wait for it: a server learns of a closed connection in its own time."""
        if self.postgres and not self._connection.closed:
            with contextlib.suppress(psycopg.Error):
                self._connection.rollback()
        self._connection.close()


def url_of(store: Store) -> str:
    """The address of an open store; tests have no passwords."""
    return f"sqlite:///{store.path}" if isinstance(store, SqliteStore) else store.place


@contextlib.contextmanager
def raw(store: Store) -> Iterator[Raw]:
    """The owner's connection to an open store."""
    connection = Raw(url_of(store))
    try:
        yield connection
    finally:
        connection.close()


def table_names(store: Store) -> list[str]:
    """Every table of a store, but the database's own."""
    if isinstance(store, SqliteStore):
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    else:
        sql = (
            "SELECT relname FROM pg_class "
            "WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY 1"
        )
    return [str(name) for (name,) in store.rows(sql)]


def contents(store: Store) -> dict[str, list[Any]]:
    """Every row of every table: what "nothing was written" is held against."""
    return {name: sorted(store.rows(f'SELECT * FROM "{name}"'), key=repr) for name in table_names(store)}


def losing_commits(monkeypatch: pytest.MonkeyPatch, *, sent: bool, times: int = 1) -> list[int]:
    """Let the connection break at a commit, after the server had it or before."""
    execute = psycopg.Cursor.execute
    lost: list[int] = []

    def broken(cursor: Any, query: Any, *arguments: Any, **options: Any) -> Any:
        if query != "COMMIT" or len(lost) >= times:
            return execute(cursor, query, *arguments, **options)
        lost.append(1)
        if sent:
            with cursor.connection.pipeline() as queue:
                execute(cursor, query)
                queue.sync()
        cursor.connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(psycopg.Cursor, "execute", broken)
    return lost
