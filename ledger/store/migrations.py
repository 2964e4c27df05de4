"""Bringing a store of an earlier version to this program's: numbered steps, each taken once, all or none.

A step changes record or vault; projections are not migrated but written anew (``shouxin rebuild``). A step is
SQL that both engines understand, or asks the store which it is. The first released shape is version 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ledger.core.errors import Problem, StoreUnusable
from ledger.core.frozen import frozen
from ledger.store.base import Store, retry_is_safe
from ledger.store.tables import SCHEMA_VERSION


@frozen
class Migration:
    """One step.

    Attributes:
        version: the version it leads to, from the one before.
        apply: does it, within the write transaction.
    """

    version: int
    apply: Callable[[Store], None]


MIGRATIONS: tuple[Migration, ...] = ()
"""Every step since version 1, in order, without gaps; a step that was released is never changed."""


def migrate(store: Store, steps: Sequence[Migration] = MIGRATIONS, latest: int = SCHEMA_VERSION) -> list[int]:
    """Take every step that a store still lacks, in one transaction that nobody else writes beside.

    Args:
        store: opened whatever its version.
        steps: all there are.
        latest: the version they lead to.

    Returns:
        The versions that were reached, none where it was up to date.

    Raises:
        StoreUnusable: the store is newer than this program, or of a version no step leads on from.
    """

    def work() -> list[int]:
        found = store.version("schema")
        if found > latest:
            params = {"file": store.place, "found": found, "expected": latest}
            raise StoreUnusable(Problem("store.schema-newer", "", params))
        wanted = list(range(found + 1, latest + 1))
        known = {step.version: step for step in steps}
        if found < 1 or not known.keys() >= set(wanted):
            params = {"file": store.place, "found": found, "expected": latest}
            raise StoreUnusable(Problem("store.no-way", "", params))
        for version in wanted:
            known[version].apply(store)
            store.set_version("schema", version)
        return wanted

    return store.write(work, was_committed=retry_is_safe)
