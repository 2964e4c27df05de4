"""Opening a store by its address: which engine it names, and whether what lies there is a store.

Knows the engines; knows no book.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import peewee

from ledger.core.errors import NotFound, Problem, StoreUnusable
from ledger.store.base import Store
from ledger.store.postgres.driver import SCHEMES, shown_address
from ledger.store.postgres.store import PostgresStore
from ledger.store.sqlite.file import check_header, make_file
from ledger.store.sqlite.store import SqliteStore
from ledger.store.tables import SCHEMA_VERSION


def is_postgres(url: str) -> bool:
    """Whether an address names a PostgreSQL database."""
    return url.partition("://")[0] in SCHEMES


def address_of(text: str) -> str:
    """The address that somebody typed; a plain path stands for the file."""
    return text if "://" in text else f"sqlite:///{text}"


def shown(url: str) -> str:
    """An address as a message may show it, never with a password.

    Raises:
        StoreUnusable: it can't be read.
    """
    return shown_address(url) if is_postgres(url) else f"sqlite:///{sqlite_path(url)}"


def sqlite_path(url: str) -> Path:
    """The file that a ``sqlite:///FILE`` address names.

    Raises:
        StoreUnusable: another engine, or no file.
    """
    scheme, separator, path = url.partition(":///")
    if scheme != "sqlite" or not separator or not path:
        shown = url if "@" not in url else f"{url.partition(':')[0]}://…"
        raise StoreUnusable(Problem("store.url", "", {"url": shown}))
    return Path(path)


def connect(url: str, *, create: bool = False, busy_seconds: int = 20, statement_seconds: int = 600) -> Store:
    """Reach what is at an address, whatever lies there.

    Args:
        url: ``sqlite:///FILE`` or ``postgresql://…``.
        create: make the file where there is none; nobody makes a database of PostgreSQL but its owner.
        busy_seconds: how long a writer waits for another one.
        statement_seconds: how long one statement may take (PostgreSQL).

    Raises:
        NotFound: there is no such file and ``create`` is off.
        StoreUnusable: not reached, or no file of SQLite's.
    """
    if is_postgres(url):
        return PostgresStore(url, busy_seconds=busy_seconds, statement_seconds=statement_seconds)
    return _open_file(sqlite_path(url), create=create, busy_seconds=busy_seconds)


def open_store(
    url: str,
    projections: Iterable[type[peewee.Model]],
    *,
    create: bool = False,
    busy_seconds: int = 20,
    statement_seconds: int = 600,
) -> Store:
    """Open the store at an address.

    Args:
        url: as for ``connect``, like all that follows.
        projections: tables of the types of objects, made with a new store.
        create: make file and tables where there are none.
        busy_seconds: how long a writer waits for another one.
        statement_seconds: how long one statement may take (PostgreSQL).

    Raises:
        NotFound: there is no store at all and ``create`` is off.
        StoreUnusable: not a store, or one of another version.
    """
    store = connect(url, create=create, busy_seconds=busy_seconds, statement_seconds=statement_seconds)
    try:
        if create and store.is_empty():
            # In one transaction: a first start that was killed leaves all tables or none.
            store.create_tables(projections)
        check_versions(store)
    except BaseException:
        store.close()
        raise
    return store


def _open_file(path: Path, *, create: bool, busy_seconds: int) -> SqliteStore:
    fresh = not path.exists() or not path.stat().st_size
    if fresh and not create:
        raise NotFound(Problem("store.missing", "", {"file": str(path)}))
    if fresh:
        make_file(path)
    else:
        check_header(path)
    return SqliteStore(path, busy_seconds=busy_seconds)


def check_is_store(store: Store) -> None:
    """Refuse what has not a store's tables.

    Raises:
        NotFound: there is no table at all.
        StoreUnusable: there are others.
    """
    if not store.has_tables():
        if store.is_empty():
            raise NotFound(Problem("store.missing", "", {"file": store.place}))
        raise StoreUnusable(Problem("store.not-one", "", {"file": store.place}))


def check_versions(store: Store) -> None:
    """Refuse what is no store, or one whose record has another shape than this program's.

    Raises:
        NotFound: there is no table at all.
        StoreUnusable: with the version that was found, and what to do.
    """
    check_is_store(store)
    found = store.version("schema")
    if found != SCHEMA_VERSION:
        code = "store.schema-newer" if found > SCHEMA_VERSION else "store.schema-older"
        params = {"file": store.place, "found": found, "expected": SCHEMA_VERSION}
        raise StoreUnusable(Problem(code, "", params))
