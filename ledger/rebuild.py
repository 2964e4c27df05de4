"""The tables of all books written anew from their logs: a replay beside the live tables, then a switch.

The replay goes into a scratch store while everybody reads and writes on; the switch is one transaction that
takes the new rows over and folds in what was recorded meanwhile. Whatever interrupts it leaves the live
tables as they were. Knows nothing of what the rows mean.
"""

from __future__ import annotations

from collections.abc import Callable

from ledger import projection
from ledger.declaration import Registry
from ledger.files import scratch_folder
from ledger.store import Store, harmless_again
from ledger.store_sqlite import SqliteStore


def rebuild(store: Store, registry: Registry, progress: Callable[[int], None] = lambda entries: None) -> None:
    """Write the projections of every book anew, in this program's version.

    Args:
        store: the store, outside of any transaction.
        registry: what the types are.
        progress: told how many more entries are done.

    Raises:
        StoreBusy, StoreUnusable: the tables are as they were.
    """
    with scratch_folder() as folder:
        scratch = SqliteStore(folder / "rebuild.db", scratch=True)
        scratch.create_tables(registry.tables(), record=False, indexes=False)
        try:
            done = scratch.write(lambda: _replay_all(store, scratch, registry, progress))
        finally:
            scratch.close()
        with store.beside(scratch):
            store.write(lambda: _switch(store, scratch, registry, done), landed=harmless_again)


def _replay_all(
    store: Store, scratch: Store, registry: Registry, progress: Callable[[int], None]
) -> dict[str, int]:
    """Replay every book; how many entries of each are in. No snapshot is held: a log only grows."""
    return {book: projection.replay(store, scratch, registry, book, progress) for book in _books(store)}


def _switch(store: Store, scratch: Store, registry: Registry, done: dict[str, int]) -> None:
    """Put the new rows in the place of the old; entries recorded since the replay are folded in here."""
    tables = projection.projected_tables(registry)
    store.recreate(registry.tables())
    for table in tables:
        store.copy_from(scratch, table)
    store.create_indexes(tables)
    for book in _books(store):
        projection.replay(store, store, registry, book, first=done.get(book, 0))
    store.refresh_statistics()


def _books(store: Store) -> list[str]:
    return [row[0] for row in store.rows('SELECT "book" FROM "head" ORDER BY "book"')]
