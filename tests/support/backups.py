"""A backup restored elsewhere, and whether anything lies there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ledger import Book, Settings, record
from ledger.custody.restore import Restored, restore
from ledger.store.engines import is_postgres, sqlite_path
from tests.conftest import OPERATOR
from tests.support import engines
from tests.support.tampering import command, first_commands


def again(settings: Settings, file: Path, **options: Any) -> Restored:
    return restore(elsewhere(settings), file, OPERATOR, **{"erased": [], **options})


def elsewhere(settings: Settings) -> Settings:
    """Where a test's restored store is to lie: the same place each time it is asked for."""
    place = settings.key_folder.parent / "elsewhere" / "shouxin.db"
    return replace(settings, database_url=engines.ENGINE.second(place))


def nothing_there(settings: Settings) -> bool:
    """Whether nothing is elsewhere: no file at all, or no table, function or schema."""
    url = elsewhere(settings).database_url
    if not is_postgres(url):
        folder = sqlite_path(url).parent
        return not folder.exists() or not list(folder.iterdir())
    owner = engines.Raw(url)
    try:
        return not owner.rows(
            "SELECT relname::text FROM pg_class WHERE relnamespace::regnamespace::text NOT IN (?, ?, ?) "
            "UNION ALL SELECT proname::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
            ("pg_catalog", "information_schema", "pg_toast"),
        )
    finally:
        owner.close()


def fill(book: Book) -> None:
    """Something in every table, with persons erased and a checkpoint kept."""
    receipt = record(book, OPERATOR, first_commands(), "first", keep_checkpoint=True)
    person = next(name for name in receipt.ids if str(name).startswith("person-"))
    record(book, OPERATOR, command("vault.erased", person=person, reason="requested"))
