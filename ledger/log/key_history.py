"""The keys that one log was signed with, one after another, as the log itself tells.

Entry 0 names the first key; each rotation is an entry that names the next, signed by both. Reads the entries
of the book's own history and nothing else; knows no private key and no file.
"""

from __future__ import annotations

from typing import Any

from ledger.core import canonical
from ledger.core.errors import Problem, ProofInvalid, StoreUnusable, shown
from ledger.core.frozen import frozen
from ledger.core.values import object_id
from ledger.log.checkpoint import KeyRing, TrustedKey, Verifier, invalid
from ledger.log.kinds import ROTATED
from ledger.log.proof import Proof
from ledger.store.base import Store
from ledger.store.tables import LedgerObjectTable, SubjectTable, name_of

ROTATION_MARK = f'"kind":"{ROTATED}"'.encode()
"""What every envelope of a rotation holds, as it is canonical JSON; others may hold it deeper within."""


@frozen
class Rotation:
    """One change of key.

    Attributes:
        seq: the entry that tells of it; every tree that holds it is the following key's to sign.
        both_until: the last day on which the previous key signs too.
    """

    seq: int
    previous: Verifier
    following: Verifier
    both_until: str


@frozen
class KeyHistory:
    """The keys that a log was signed with, the oldest first.

    Attributes:
        first: the key that entry 0 names.
        rotations: every change since, the oldest first.
    """

    first: Verifier
    rotations: tuple[Rotation, ...] = ()

    @property
    def newest(self) -> Verifier:
        """The key in force: that of the last rotation, or of entry 0."""
        return self.rotations[-1].following if self.rotations else self.first

    @property
    def ring(self) -> KeyRing:
        """Every key with the sizes it speaks for."""
        ring = KeyRing((TrustedKey(self.first),))
        for rotation in self.rotations:
            ring = ring.rotated(rotation.previous, rotation.seq, rotation.following)
        return ring

    def proof_size(self, seq: int) -> int | None:
        """The one size under which a rotation is proved, both keys having signed it; None for others."""
        return next((rotation.seq + 1 for rotation in self.rotations if rotation.seq == seq), None)


def read_key_history(store: Store, book: str, first: Verifier) -> KeyHistory:
    """The keys of a book, found through the index of objects.

    The index is no proof: ``verify`` holds it against the log.

    Raises:
        StoreUnusable: an entry that should tell of a rotation is damaged.
    """
    sql = (
        'SELECT e."seq", e."envelope" FROM "subject" s '
        'JOIN "entry" e ON e."book" = s."book" AND e."seq" = s."seq" '
        'WHERE s."book" = ? AND s."object" = ? AND s."seq" > 0 ORDER BY s."seq"'
    )
    rotations: list[Rotation] = []
    for seq, text in store.rows(sql, (book, object_id("book", 0))):
        try:
            envelope = canonical.parse(text)
            if envelope["kind"] == ROTATED:
                rotations.append(rotation_of(seq, envelope["data"]))
        except (ValueError, KeyError, TypeError, AttributeError, ProofInvalid) as error:
            raise StoreUnusable(Problem("key.rotation-damaged", "", {"book": book, "seq": seq})) from error
    return KeyHistory(first, tuple(rotations))


def index_rotations(store: Store, book: str) -> None:
    """Note in an index that is still empty which entries tell of rotations, for a log to be verified first.

    Whoever writes the tables afterwards takes these rows away again (``forget_index``).
    """
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    found = [seq for seq, text in store.stream(sql, (book,)) if ROTATION_MARK in str(text).encode()]
    store.insert(LedgerObjectTable, [(book, object_id("book", 0), "book", 0)])
    store.insert(SubjectTable, [(book, object_id("book", 0), seq) for seq in found])


def forget_index(store: Store, book: str) -> None:
    """Empty the index of objects that ``index_rotations`` began."""
    for table in (SubjectTable, LedgerObjectTable):
        store.execute(f'DELETE FROM "{name_of(table)}" WHERE "book" = ?', (book,))


def rotation_of(seq: int, data: dict[str, Any]) -> Rotation:
    """The rotation that an entry's data tells of.

    Raises:
        ProofInvalid: what it names is no verifier key.
    """
    previous, following = (Verifier.parse(data[name]) for name in ("previous", "verifier_key"))
    return Rotation(seq, previous, following, data["both_until"])


def follow(ring: KeyRing, proof: Proof) -> KeyRing:
    """The ring of somebody who knew the previous key, once a rotation is proved to him.

    The rotation's checkpoint must be signed by both keys: by the previous one, which he trusts and which
    hands over, and by the following one, which shows that whoever took over holds it.

    Raises:
        ProofInvalid: no proof of a rotation, or not one away from a key he trusts.
    """
    envelope, _ = proof.check(ring)
    kind = envelope.get("kind")
    if kind != ROTATED:
        raise invalid("proof.no-rotation", seq=proof.index, kind=shown(kind))
    try:
        rotation = rotation_of(proof.index, envelope["data"])
    except (KeyError, TypeError, AttributeError) as error:
        raise invalid("proof.malformed") from error
    if rotation.previous not in ring.verifiers:
        raise invalid("proof.rotation-elsewhere", seq=proof.index, ids=rotation.previous.id.hex())
    for verifier in (rotation.previous, rotation.following):
        KeyRing.of(verifier).open(proof.note)
    return ring.rotated(rotation.previous, rotation.seq, rotation.following)
