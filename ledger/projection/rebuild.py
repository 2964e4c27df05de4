"""The tables of all books written anew from their logs: a replay beside the live tables, then a switch.

The replay goes into a scratch store while everybody reads and writes on; the switch is one transaction that
takes the new rows over and folds in what was recorded meanwhile. Whatever interrupts it leaves the live
tables as they were. Knows nothing of what the rows mean.
"""

from __future__ import annotations

from collections.abc import Callable

from ledger.book import Ledger
from ledger.core.files import scratch_folder
from ledger.projection import projection
from ledger.store.base import Store, retry_is_safe
from ledger.store.sqlite.store import SqliteStore


def rebuild(ledger: Ledger, progress: Callable[[int], None] = lambda entries: None) -> None:
    """Write the projections of every book anew, in this program's version.

    Args:
        ledger: its store is outside of any transaction.
        progress: told how many more entries are done.

    Raises:
        StoreBusy, StoreUnusable: the tables are as they were.
    """
    store, registry = ledger.store, ledger.registry
    with scratch_folder() as folder:
        scratch = SqliteStore(folder / "rebuild.db", scratch=True)
        scratch.create_tables(registry.tables(), record=False, indexes=False)
        try:
            done = scratch.write(lambda: _replay_all(ledger, scratch, progress))
        finally:
            scratch.close()
        with store.beside(scratch):
            store.write(lambda: _switch(ledger, scratch, done), was_committed=retry_is_safe)


def _replay_all(ledger: Ledger, scratch: Store, progress: Callable[[int], None]) -> dict[str, int]:
    """Replay every book; how many entries of each are in. No snapshot is held: a log only grows."""
    store, registry = ledger.store, ledger.registry
    return {book: projection.replay(store, scratch, registry, book, progress) for book in ledger.books()}


def _switch(ledger: Ledger, scratch: Store, done: dict[str, int]) -> None:
    """Put the new rows in the place of the old; entries recorded since the replay are folded in here."""
    store, registry = ledger.store, ledger.registry
    tables = projection.projected_tables(registry)
    store.recreate(registry.tables())
    for table in tables:
        store.copy_from(scratch, table)
    store.create_indexes(tables)
    for book in ledger.books():
        projection.replay(store, store, registry, book, first=done.get(book, 0))
    store.refresh_statistics()
