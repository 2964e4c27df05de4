"""Connections to a PostgreSQL database: opened as they are needed, lent to one thread at a time.

Knows the pool and how a fresh connection is made fit; knows no transaction.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from ledger.core.errors import Problem, StoreBusy, StoreUnusable
from ledger.store.postgres.driver import configured, explained, shown_address

_CONNECTIONS_MAX = 20

Connection = psycopg.Connection[Any]


class Connections:
    """The connections of one process to one database; none is opened before it is asked for.

    Args:
        url: the database.
        busy_seconds: how long to wait for a connection, for a server and for a lock.
        statement_seconds: how long a statement may take.
    """

    def __init__(self, url: str, *, busy_seconds: int, statement_seconds: int) -> None:
        self._url, self._place = url, shown_address(url)
        self._busy_seconds, self._statement_seconds = busy_seconds, statement_seconds
        self._opening = threading.Lock()
        self._pool: ConnectionPool[Connection] | None = None

    @contextlib.contextmanager
    def taken(self) -> Iterator[Connection]:
        """One of them, for as long as the block runs.

        Raises:
            StoreBusy: all are taken. ``StoreUnusable``: none can be had.
        """
        with explained(self._place, self._busy_seconds):
            pool = self._opened()
            connection = self._from(pool)
        try:
            yield connection
        finally:
            pool.putconn(connection)

    def check(self) -> None:
        """Have every idle connection looked at: where one broke, a restart broke them all."""
        with contextlib.suppress(psycopg.Error):
            self._opened().check()

    def close(self) -> None:
        """Close them all; asked for one later, the pool is opened again."""
        with self._opening:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def _opened(self) -> ConnectionPool[Connection]:
        with self._opening:
            if self._pool is None:
                patience = max(2, self._busy_seconds)
                # The pool tells no reasons, so the first connection is tried without it.
                psycopg.connect(self._url, connect_timeout=patience).close()
                self._pool = ConnectionPool(
                    self._url,
                    min_size=0,
                    max_size=_CONNECTIONS_MAX,
                    num_workers=1,
                    kwargs={"autocommit": True, "connect_timeout": patience},
                    configure=configured(self._busy_seconds, self._statement_seconds),
                    timeout=patience,
                    reconnect_timeout=patience,
                    open=True,
                )
            return self._pool

    def _from(self, pool: ConnectionPool[Connection]) -> Connection:
        try:
            return pool.getconn()
        except PoolTimeout as error:
            try:  # all are taken, or none can be had
                psycopg.connect(self._url, connect_timeout=2).close()
            except psycopg.Error as reason:
                params = {"file": self._place, "reason": " ".join(str(reason).split())}
                raise StoreUnusable(Problem("store.failed", "", params)) from error
            raise StoreBusy(Problem("store.busy", "", {"seconds": self._busy_seconds})) from error
