"""A store made again from a backup, for either engine: whole and verified, or not at all.

It grows as a scratch file and comes into its place only when every hash, signature, root and personal value
has held, every table has been written from the log, and what was erased since the backup has been erased
again. How it comes there at once is for ``ledger.custody.restore_place``.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ledger.book import Clock, Ledger, ledger_over, open_ledger, system_clock
from ledger.core.errors import Problem, ProofInvalid, StoreUnusable
from ledger.core.values import Actor
from ledger.custody import verify_tables
from ledger.custody.backup_file import BackupReader
from ledger.custody.restore_place import growing, put
from ledger.custody.restore_rows import Filler, Header, read_header
from ledger.custody.verify import verify
from ledger.custody.verify_vault import check_vault
from ledger.log import erasures
from ledger.log.checkpoint import encode_base64
from ledger.log.erasures import Erasure
from ledger.log.key_history import forget_index, index_rotations
from ledger.log.kinds import ERASED
from ledger.projection import projection
from ledger.record.record import record
from ledger.settings import Settings
from ledger.store.base import Store
from ledger.store.sqlite.store import SqliteStore

Progress = Callable[[int], None]

_ERASED_AT_ONCE = 1_000


@dataclass(slots=True)
class Restored:
    """What a restore made.

    Attributes:
        made_at: when the backup was made.
        books: (book, number of entries in the backup) of each.
        erased_again: erasures later than the backup that were carried out again (on a trial: that would be).
    """

    made_at: str
    books: list[tuple[str, int]] = field(default_factory=list)
    erased_again: int = 0


def restore(
    settings: Settings,
    file: Path,
    actor: Actor,
    *,
    erased: Sequence[Erasure],
    against: Sequence[str] = (),
    trial: bool = False,
    clock: Clock = system_clock,
    progress: Progress = lambda entries: None,
) -> Restored:
    """Make the store that the settings name from a backup.

    Args:
        settings: where the store is to lie, a file or an empty database, and where its keys are.
        file: the backup.
        actor: who records the erasures that are carried out again.
        erased: the erasures known from elsewhere; those the backup holds already are passed over.
        against: signed checkpoints kept elsewhere, which the restored logs must bear out.
        trial: verify everything, then throw the store away.
        clock: source of the time of recording.
        progress: told how many more entries are done, each of which counts three times; and how many rows
            were then carried to a server.

    Raises:
        Refused: there is something in that place already.
        ProofInvalid: the backup, or what is in it, does not verify; every finding is named.
        StoreBusy, StoreUnusable, KeyUnusable: place, disk, server or keys can't be used.
        OutcomeUnknown: the connection broke while committing: the whole store is there, or nothing.
    """
    reader = BackupReader(file)
    with growing(settings, trial=trial) as folder:
        place = folder / "store.db"
        header = _fill(settings, reader, place, against, progress)
        there = replace(settings, database_url=f"sqlite:///{place}")
        restored = Restored(header.made_at, [(one.book, one.size) for one in header.books])
        with contextlib.closing(SqliteStore(place)) as store:
            store.damage()  # the first use turns the scratch store into one with a write-ahead log
        with contextlib.closing(open_ledger(there, clock=clock)) as ledger:
            later = erasures.still_there(ledger.store, erased, header.recorded_at)
            restored.erased_again = len(later)
            if not trial:
                _erase_again(ledger, actor, later)
                put(settings, ledger, place, progress)
    return restored


def _fill(
    settings: Settings,
    reader: BackupReader,
    place: Path,
    against: Sequence[str],
    progress: Progress,
) -> Header:
    """Write the record, verify it, write the tables from it, verify the vault."""
    os.close(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    store = SqliteStore(place, scratch=True, kept=True)
    ledger = ledger_over(store, settings)
    try:
        store.create_tables(ledger.registry.tables(), indexes=False)
        lines = reader.lines()
        header = read_header(reader.file, lines)
        store.write(lambda: Filler(store, reader.file, header, progress).run(lines))
        ledger.secret()  # a missing or foreign one is named now, not when the vault is reached
        store.write(lambda: _index_keys(store, header))
        _check_logs(ledger, header, against, progress)
        store.write(lambda: _write_tables(ledger, reader.file, progress))
        for one in header.books:
            found: list[Problem] = []
            _check_vault(ledger, one.book, found)
            if found:
                raise ProofInvalid(found)
    finally:
        store.close()
    with place.open("rb") as stream:
        os.fsync(stream.fileno())
    return header


def _index_keys(store: Store, header: Header) -> None:
    """So that every book's keys are known before its tables are written."""
    for one in header.books:
        index_rotations(store, one.book)


def _check_logs(ledger: Ledger, header: Header, against: Sequence[str], progress: Progress) -> None:
    """Hashes, signatures, roots and envelopes of every book."""
    origins = {ledger.book(one.book).origin: one.book for one in header.books}
    kept: dict[str, list[str]] = {}
    for text in against:
        origin = text.split("\n", 1)[0]
        if origin not in origins:
            known = ", ".join(sorted(origins))
            raise ProofInvalid(Problem("checkpoint.origin", "", {"origin": origin, "name": known}))
        kept.setdefault(origins[origin], []).append(text)
    found: list[Problem] = []
    for one in header.books:
        book = ledger.book(one.book)
        report = verify(book, against=kept.get(book.id, ()), tables=False, progress=progress)
        found += report.problems
        if (report.size, encode_base64(report.root)) != (one.size, one.root):
            found.append(Problem("backup.root", "", {"book": one.book, "size": one.size}))
        verify_tables.check_record(book, _finder(one.book, found))
    if found:
        raise ProofInvalid(found)


def _finder(book: str, found: list[Problem]) -> Callable[..., None]:
    def find(code: str, **params: object) -> None:
        found.append(Problem(code, "", {"book": book, **params}))

    return find


def _write_tables(ledger: Ledger, file: Path, progress: Progress) -> None:
    """Every projection from the logs."""
    store = ledger.store
    try:
        for book in ledger.books():
            forget_index(store, book)
            projection.replay(store, store, ledger.registry, book, progress)
    except verify_tables.DAMAGED as error:
        if isinstance(error, StoreUnusable) and error.problems[0].code != "store.integrity":
            raise  # the disk, not the log
        raise ProofInvalid(Problem("backup.replay", "", {"file": str(file)})) from error
    store.create_indexes(projection.projected_tables(ledger.registry))


def _check_vault(ledger: Ledger, book: str, found: list[Problem]) -> None:
    with ledger.store.reading(), ledger.store.any_text():
        check_vault(ledger.book(book), _finder(book, found), ledger.secret())


def _erase_again(ledger: Ledger, actor: Actor, later: Sequence[Erasure]) -> None:
    """Record the erasures anew, in the books they belong to."""
    by_book: dict[str, list[Mapping[str, Any]]] = {}
    for one in later:
        by_book.setdefault(one.book, []).append({"kind": ERASED, "data": one.data})
    for name, commands in by_book.items():
        book = ledger.book(name)
        for at in range(0, len(commands), _ERASED_AT_ONCE):
            record(book, actor, commands[at : at + _ERASED_AT_ONCE])
        book.finish_erasure()
