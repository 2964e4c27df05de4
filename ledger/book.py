"""Open a ledger, open a book in it: where store, keys, clock and declarations meet.

The one composition root of the domain. Clock and entropy are handed in here and nowhere deeper, so that a
demonstration or a test gets the same log root every time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ledger.core import canonical
from ledger.core.errors import KeyUnusable, NotFound, Problem, ProofInvalid, StoreUnusable, shown
from ledger.core.registry import Registry
from ledger.core.values import format_instant, local_day
from ledger.entries import registry as declared
from ledger.log import erasures, log
from ledger.log.checkpoint import KeyRing, Signer, Verifier
from ledger.log.key_history import KeyHistory, read_key_history
from ledger.log.keys import SECRET_FILE, Entropy, KeyFolder, secret_mark
from ledger.log.proof import Proof
from ledger.log.signing import Signing
from ledger.settings import Settings
from ledger.store.base import Store, retry_is_safe
from ledger.store.engines import open_store
from ledger.store.tables import PROJECTION_VERSION

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, from the machine."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Ledger:
    """A store with its keys: every book in it can be opened from here."""

    store: Store
    keys: KeyFolder
    registry: Registry
    clock: Clock
    entropy: Entropy

    def books(self) -> list[str]:
        """Ids of all books, sorted."""
        rows = self.store.rows('SELECT "book" FROM "head" ORDER BY "book"')
        return [row[0] if isinstance(row[0], str) else shown(row[0]) for row in rows]

    def book(self, book_id: str) -> Book:
        """Open a book.

        Raises:
            NotFound: there is none of this id; the books there are, are named.
            StoreUnusable: an entry that names a key is damaged, so nobody can tell under which it is signed.
        """
        rows = self.store.rows('SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = 0', (book_id,))
        if not rows:
            known = ", ".join(self.books()) or "-"
            raise NotFound(Problem("book.unknown", "", {"book": book_id, "known": known}))
        try:
            opened = canonical.parse(rows[0][0])["data"]
            return Book(
                id=book_id,
                ledger=self,
                authority=opened["authority"],
                time_zone=opened["time_zone"],
                origin=opened["origin"],
                keys=read_key_history(self.store, book_id, Verifier.parse(opened["verifier_key"])),
            )
        except (ValueError, KeyError, TypeError, AttributeError, ProofInvalid) as error:
            raise StoreUnusable(Problem("book.first-entry", "", {"book": book_id})) from error

    def secret(self) -> bytes:
        """The store's secret, held against the mark that the store keeps of it.

        Raises:
            KeyUnusable: it is missing, or another store's.
        """
        secret = self.keys.secret()
        mark = self.store.property_of("secret")
        if mark is not None and mark != secret_mark(secret):
            raise KeyUnusable(Problem("key.other-secret", "", {"file": str(self.keys.folder / SECRET_FILE)}))
        return secret

    def check_writable(self, found: int | None = None) -> None:
        """Refuse to write beside tables of another version, which is asked for where it was not found yet.

        Raises:
            StoreUnusable: the tables were made by another program version; a rebuild mends that.
        """
        if found is None:
            found = self.store.version("projection")
        if found != PROJECTION_VERSION:
            params = {"found": found, "expected": PROJECTION_VERSION}
            raise StoreUnusable(Problem("store.projection-version", "", params))

    def close(self) -> None:
        """Close the store."""
        self.store.close()


@dataclass(slots=True)
class Book:
    """An open book: what ``record`` and the queries work on."""

    id: str
    ledger: Ledger
    authority: str
    time_zone: str
    origin: str
    keys: KeyHistory
    _signers: dict[Verifier, Signer] = field(default_factory=dict)
    _secret: bytes | None = None

    @property
    def store(self) -> Store:
        """The store it lies in."""
        return self.ledger.store

    @property
    def registry(self) -> Registry:
        """The known entry and object types."""
        return self.ledger.registry

    @property
    def clock(self) -> Clock:
        """Where the time of recording comes from."""
        return self.ledger.clock

    @property
    def entropy(self) -> Entropy:
        """Where salts come from."""
        return self.ledger.entropy

    @property
    def verifier(self) -> Verifier:
        """The public key in force."""
        return self.keys.newest

    @property
    def ring(self) -> KeyRing:
        """Every key of its history, each for the sizes it speaks for."""
        return self.keys.ring

    def refresh_keys(self) -> bool:
        """Read the history of keys again, and tell whether somebody else has rotated them."""
        before, self.keys = self.keys, read_key_history(self.store, self.id, self.keys.first)
        return self.keys != before

    def signing(self) -> Signing:
        """The private keys that the next transaction needs; each file is read once.

        Raises:
            KeyUnusable: with the file and what is wrong with it.
        """
        newest = self.signer()
        if not self.keys.rotations:
            return Signing(newest)
        latest = self.keys.rotations[-1]
        if local_day(format_instant(self.clock()), self.time_zone) > latest.both_until:
            return Signing(newest)
        return Signing(newest, self._signer_of(latest.previous), latest.both_until)

    def signer(self) -> Signer:
        """The signing key in force, read once.

        Raises:
            KeyUnusable: with the file and what is wrong with it.
        """
        return self._signer_of(self.verifier)

    def _signer_of(self, verifier: Verifier) -> Signer:
        if verifier not in self._signers:
            self._signers[verifier] = self.ledger.keys.signer(self.id, verifier)
        return self._signers[verifier]

    def secret(self) -> bytes:
        """The store's secret, read once."""
        if self._secret is None:
            self._secret = self.ledger.secret()
        return self._secret

    def finish_erasure(self) -> bool:
        """Empty the write-ahead log of erased values and note them beside the keys, for restores to come.

        Returns:
            False while a reader holds the write-ahead log up.

        Raises:
            StoreUnusable: the list of erasures can't be written.
        """
        emptied = self.store.truncate_log()
        erasures.note(self.ledger.keys.folder, self.store, [self.id])
        return emptied

    def prove(self, seq: int) -> Proof:
        """The proof of one entry, under a checkpoint that the key in force has signed.

        A rotation is proved under the one checkpoint that both keys signed, so that whoever knows only the
        previous key can follow.
        """
        least = self.ring.keys[-1].first
        return log.prove(self.store, self.id, seq, size=self.keys.proof_size(seq), least=least)

    def keep_checkpoint(self) -> tuple[int, str]:
        """Keep the head's checkpoint for good; its number and the signed note."""

        def keep() -> tuple[int, str]:
            head = log.read_head(self.store, self.id)
            return log.keep_checkpoint(self.store, self.id, head), head.note

        return self.store.write(keep, book=self.id, was_committed=retry_is_safe)


def open_ledger(
    settings: Settings,
    *,
    create: bool = False,
    clock: Clock = system_clock,
    entropy: Entropy = os.urandom,
    types: Registry | None = None,
) -> Ledger:
    """Open the store that the settings name.

    Args:
        settings: where the store and the keys are.
        create: make the store where there is none.
        clock: source of the time of recording.
        entropy: source of salts and keys.
        types: entry and object types; all declared ones when None.

    Raises:
        NotFound: there is no store and ``create`` is off.
        StoreUnusable: not a store, or one of another version.
    """
    registry = types or declared()
    store = open_store(
        settings.database_url,
        registry.tables(),
        create=create,
        busy_seconds=settings.busy_seconds,
        statement_seconds=settings.statement_seconds,
    )
    return Ledger(store, KeyFolder(settings.key_folder, entropy), registry, clock, entropy)


def ledger_over(store: Store, settings: Settings) -> Ledger:
    """A ledger over a store that is open already and not yet in its place."""
    return Ledger(store, KeyFolder(settings.key_folder), declared(), system_clock, os.urandom)
