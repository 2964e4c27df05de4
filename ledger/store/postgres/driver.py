"""What psycopg and PostgreSQL call things, and what Shouxin does: SQL, types, addresses, errors.

Knows the driver; knows no table. An address may hold a password: it is shown without.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, LiteralString
from urllib.parse import quote

import peewee
import psycopg
from psycopg import errors
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from psycopg.conninfo import conninfo_to_dict

from ledger.core.errors import Problem, StoreBusy, StoreUnusable

SCHEMES = ("postgresql", "postgres")
_AS_BYTES = re.compile(r'CAST\(("[a-z_]+") AS BLOB\)')


class ConnectionLost(StoreUnusable):
    """The connection broke before anything was committed."""


class Conflict(StoreBusy):
    """The database gave a transaction up in favour of another one's."""


# --- SQL ----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2_000)
def translated(text: str) -> LiteralString:
    """A statement in PostgreSQL's words: the few that differ from SQLite's, and the driver's placeholders."""
    text = text.replace("%", "%%").replace("instr(", "strpos(").replace("IN (*)", "= ANY(?)")
    text = _AS_BYTES.sub(r"convert_to(\1, 'UTF8')", text)
    return text.replace("?", "%s")


class Schema(peewee.PostgresqlDatabase):
    """Peewee's words for tables, without a connection of its own.

    Texts sort by their bytes whatever the database's language, as in SQLite; whole numbers have 64 bits.
    """

    def __init__(self, run: Callable[[str], None]) -> None:
        types = {"INT": "BIGINT", "TEXT": 'TEXT COLLATE "C"'}
        super().__init__(None, field_types=types)
        self._run = run

    def execute_sql(self, sql: str, params: Any = None, **options: Any) -> None:
        """Hand one statement over."""
        self._run(sql)


# --- Types --------------------------------------------------------------------------------------------------


class _WholeNumber(Loader):
    """A sum of whole numbers, which the database widens to ``numeric``."""

    def load(self, data: Buffer) -> int:
        return int(bytes(data))


class _Truth(Loader):
    """A boolean as SQLite gives it, so that rows of both engines are alike."""

    def load(self, data: Buffer) -> int:
        return int(bytes(data) == b"t")


@cache
def _truths(model: type[peewee.Model]) -> tuple[int, ...]:
    """Which columns of a model are truth values."""
    fields = model._meta.sorted_fields
    return tuple(at for at, field in enumerate(fields) if isinstance(field, peewee.BooleanField))


def typed(model: type[peewee.Model], rows: Sequence[tuple[Any, ...]]) -> Sequence[tuple[Any, ...]]:
    """Rows whose truth values are such, where SQLite keeps 0 and 1."""
    truths = _truths(model)
    if not truths:
        return rows
    return [
        tuple(bool(cell) if at in truths and cell is not None else cell for at, cell in enumerate(row))
        for row in rows
    ]


_OWN_SCHEMA = (
    "SELECT pg_catalog.set_config('search_path', COALESCE("
    "pg_catalog.quote_ident(pg_catalog.current_schema()::text) OPERATOR(pg_catalog.||) ', pg_temp', "
    "pg_catalog.current_setting('search_path')), false)"
)
"""Names mean the server's own functions, then what stands in the program's schema, and nobody else's.

Whoever administers the database can set a search path in which other functions and tables come first."""


def configured(busy_seconds: int, statement_seconds: int) -> Callable[[psycopg.Connection[Any]], None]:
    """What makes a fresh connection fit: whose names count, types, patience, and durable commits."""
    patience = {
        "lock_timeout": f"{busy_seconds * 1000 or 1}ms",
        "statement_timeout": f"{statement_seconds}s",
        "idle_in_transaction_session_timeout": f"{statement_seconds}s",
        "client_encoding": "UTF8",
    }
    given = ", ".join(f"set_config('{name}', '{value}', false)" for name, value in patience.items())
    durable = (
        "set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' "
        "ELSE current_setting('synchronous_commit') END, false)"
    )

    def configure(connection: psycopg.Connection[Any]) -> None:
        connection.adapters.register_loader("numeric", _WholeNumber)
        connection.adapters.register_loader("bool", _Truth)
        connection.execute(_OWN_SCHEMA)
        found = connection.execute(
            f"SELECT current_setting('server_encoding'), {given}, {durable}"
        ).fetchone()
        if found is None or found[0] != "UTF8":
            raise psycopg.DataError(f"server_encoding {found and found[0]}, not UTF8")

    return configure


# --- Addresses ----------------------------------------------------------------------------------------------


def shown_address(url: str) -> str:
    """An address as a message may show it: who, where and which database, never the password.

    Raises:
        StoreUnusable: it can't be read.
    """
    try:
        parts = {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
    except psycopg.Error as error:  # whose text may quote the address
        shown = f"{url.partition(':')[0]}://…"
        raise StoreUnusable(Problem("store.url", "", {"url": shown})) from error
    user = f"{parts['user']}@" if "user" in parts else ""
    port = f":{parts['port']}" if "port" in parts else ""
    return f"postgresql://{user}{quote(parts.get('host', ''), safe='')}{port}/{parts.get('dbname', '')}"


# --- Errors -------------------------------------------------------------------------------------------------

_GONE = (
    errors.AdminShutdown,
    errors.CrashShutdown,
    errors.CannotConnectNow,
    errors.IdleInTransactionSessionTimeout,
    errors.ConnectionException,
)


@contextlib.contextmanager
def explained(place: str, busy_seconds: int) -> Iterator[None]:
    """Turn the driver's errors into this program's."""
    try:
        yield
    except (errors.SerializationFailure, errors.DeadlockDetected) as error:
        raise Conflict(Problem("store.conflict", "", {})) from error
    except (errors.LockNotAvailable, errors.TooManyConnections) as error:
        raise StoreBusy(Problem("store.busy", "", {"seconds": busy_seconds})) from error
    except errors.QueryCanceled as error:
        raise StoreBusy(Problem("store.slow", "", {})) from error
    except psycopg.IntegrityError as error:
        raise StoreUnusable(Problem("store.integrity", "", {"reason": _reason(error)})) from error
    except psycopg.Error as error:
        params = {"file": place, "reason": _reason(error)}
        broken = isinstance(error, psycopg.OperationalError) and error.sqlstate is None
        broken = broken and not isinstance(error, errors.PipelineAborted)  # an earlier statement failed
        if broken or isinstance(error, _GONE):
            raise ConnectionLost(Problem("store.lost", "", params)) from error
        raise StoreUnusable(Problem("store.failed", "", params)) from error


def _reason(error: psycopg.Error) -> str:
    """The database's own word, in one line."""
    return " ".join((error.diag.message_primary or str(error)).split())
