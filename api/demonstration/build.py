"""Build the demonstration: a fresh store in a folder, the same log root for the same seed.

Clock and entropy are invented like everything else. THE KEYS COME FROM THE SEED AND EVERYBODY HAS THEM: they
are for this demonstration only and never to be used for anything else; whoever has read this file can sign
as ``changping``. It refuses to know today's date, and to take away a store that is not a demonstration.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from api.demonstration import contract_book
from api.demonstration.world import SEED, RecordedBatch, steps
from ledger.book import Book, Ledger, open_ledger
from ledger.core import canonical
from ledger.core.errors import Problem, Refused, StoreUnusable
from ledger.core.values import DEFAULT_TIME_ZONE, Actor, split_object_id
from ledger.log.erasures import LIST_FILE
from ledger.log.keys import SECRET_FILE
from ledger.log.log import read_head
from ledger.record.commands import read_batch
from ledger.record.founding import open_book
from ledger.record.record import record_batches
from ledger.settings import Settings
from ledger.store.engines import sqlite_path
from ledger.store.sqlite.store import SqliteStore

BOOK = "changping"
SHEETS = "in"
"""Folder of the spreadsheets that were handed in, with their answers."""
ORIGIN = f"log.changping.example/{BOOK}"
AUTHORITY, DIVISION = "长平市财政局", "990100"
OPERATOR = Actor.of("operator:demonstration")
CLERKS = tuple(Actor.of(f"user:clerk-{number}", "clerk") for number in (1, 2, 3))

_ZONE = ZoneInfo(DEFAULT_TIME_ZONE)
_START = datetime(2026, 1, 5, 8, 0, tzinfo=_ZONE)
_OPENS, _CLOSES, _MINUTES = time(8, 30), time(17, 30), 7
_SATURDAY = 5

Progress = Callable[[int], None]


class InventedClock:
    """Office hours from 5 January 2026 on; it moves only when told to."""

    def __init__(self) -> None:
        self._now = _START

    def __call__(self) -> datetime:
        """The invented time."""
        return self._now

    def step(self) -> None:
        """A few minutes on, or the next morning of a working week."""
        self._now += timedelta(minutes=_MINUTES)
        if self._now.time() > _CLOSES:
            self._now = datetime.combine(self._now.date() + timedelta(days=1), _OPENS, _ZONE)
            while self._now.weekday() >= _SATURDAY:
                self._now += timedelta(days=1)

    def to(self, day: str) -> None:
        """The morning of a day, unless it is later already."""
        self._now = max(self._now, datetime.combine(datetime.fromisoformat(day).date(), _OPENS, _ZONE))


class InventedEntropy:
    """SHA-256 over seed and a counter, in place of random bytes.

    A demonstration-only key comes out of it, never to be used for anything else: the seed is public, so
    everybody can compute the same key and the same salts.
    """

    def __init__(self, seed: int) -> None:
        self._seed = f"Shouxin demonstration, never to be trusted, seed {seed}: ".encode()
        self._counter = 0
        self._left = b""

    def __call__(self, count: int) -> bytes:
        """The next bytes of the stream."""
        while len(self._left) < count:
            self._left += sha256(self._seed + self._counter.to_bytes(8, "big")).digest()
            self._counter += 1
        found, self._left = self._left[:count], self._left[count:]
        return found


def settings_of(folder: Path) -> Settings:
    """Settings that point at a demonstration's folder."""
    return Settings.read(
        {
            "SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/shouxin.db",
            "SHOUXIN_KEY_FOLDER": str(folder / "keys"),
            "SHOUXIN_OPERATOR": "demonstration",
        }
    )


def build(folder: Path, *, seed: int = SEED, progress: Progress = lambda entries: None) -> Ledger:
    """Build the demonstration in a folder, in place of an earlier one.

    Args:
        folder: where ``shouxin.db`` and ``keys/`` go; made where there is none.
        seed: another seed gives another city.
        progress: told how many more entries are recorded.

    Returns:
        The ledger, open and still on the invented clock: to go on recording, close it and open the folder
        anew with ``settings_of``.

    Raises:
        StoreUnusable: the folder holds a store or keys that are no demonstration; they are left as they are.
    """
    settings = settings_of(folder)
    _clear(settings)
    clock = InventedClock()
    ledger = open_ledger(settings, create=True, clock=clock, entropy=InventedEntropy(seed))
    try:
        book = open_book(ledger, BOOK, OPERATOR, authority=AUTHORITY, division=DIVISION, origin=ORIGIN)
        progress(1)
        labels: dict[str, str] = {}
        for at, step in enumerate(steps(seed)):
            clock.step()
            if step.recorded_on is not None:
                clock.to(step.recorded_on)
            _record(book, step, OPERATOR if step.by_operator else CLERKS[at % len(CLERKS)], labels)
            progress(len(step.commands))
        contract_book.enter(book, clock, CLERKS[0], seed, progress)
        before = read_head(book.store, book.id).size
        contract_book.hand_in(book, clock, CLERKS[1], folder / SHEETS, seed)
        contract_book.take_published(book, clock, CLERKS[1], folder / SHEETS)
        contract_book.watch(book, clock, CLERKS[2])
        progress(read_head(book.store, book.id).size - before)
        book.keep_checkpoint()
    except BaseException:
        ledger.close()
        raise
    return ledger


def _record(book: Book, step: RecordedBatch, actor: Actor, labels: dict[str, str]) -> None:
    commands = [_with_seq(command, labels) for command in step.commands]
    batch = read_batch(book.registry, actor, commands)
    [outcome] = record_batches(book, [batch], labels=labels, keep_checkpoint=step.keeps_checkpoint)
    if isinstance(outcome, Refused):
        raise outcome


def _with_seq(command: dict[str, Any], labels: dict[str, str]) -> dict[str, Any]:
    """A command whose ``corrects`` is a place in the log, not a label."""
    if "corrects" not in command:
        return command
    founded = split_object_id(labels[command["corrects"].removeprefix("@")])
    return {**command, "corrects": founded[1] if founded else None}


# --- Taking an earlier demonstration away -------------------------------------------------------------------


_BESIDE_KEYS = (SECRET_FILE, LIST_FILE)
"""What a key folder holds beside keys: the store's secret, and the list of what was erased."""


def _clear(settings: Settings) -> None:
    """Take away an earlier demonstration: its store and its keys, nothing else.

    Keys go first and the store last, so that a store without keys is what an interruption leaves behind.
    """
    path, keys = sqlite_path(settings.database_url), settings.key_folder
    present = sorted(keys.iterdir()) if keys.is_dir() else []
    ours = [key for key in present if key.name in _BESIDE_KEYS or _is_key_of_book(key)]
    if len(ours) < len(present) or (present and not path.exists()):
        raise _not_ours(keys)
    if path.exists() and not _is_demonstration(path):
        raise _not_ours(path)
    for key in ours:
        key.unlink()
    if keys.is_dir():
        keys.rmdir()
    for name in (f"{path.name}-shm", f"{path.name}-wal", path.name):
        path.with_name(name).unlink(missing_ok=True)


def _is_key_of_book(path: Path) -> bool:
    return path.name.startswith(f"{BOOK}.") and path.suffix == ".pem"


def _is_demonstration(path: Path) -> bool:
    """Whether a store holds the demonstration's book and no other, or none yet."""
    store = SqliteStore(path)
    try:
        opened = store.rows('SELECT "book", "envelope" FROM "entry" WHERE "seq" = 0')
    except StoreUnusable:
        return False
    finally:
        store.close()
    return all(
        book == BOOK and canonical.parse(envelope)["data"]["origin"] == ORIGIN for book, envelope in opened
    )


def _not_ours(path: Path) -> StoreUnusable:
    reason = "不是演示账簿，原样保留 / not a demonstration, left as it is"
    return StoreUnusable(Problem("store.failed", "", {"file": str(path), "reason": reason}))
