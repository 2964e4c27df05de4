"""Keys held against the log: which entries rotate the key, and whether both keys signed each rotation.

Part of ``ledger.custody.verify``. Asks for no private key, so that it works on a copy without any key file.
"""

from __future__ import annotations

from collections.abc import Iterable

from ledger.book import Book
from ledger.core import canonical
from ledger.core.errors import KeyUnusable, NotFound, ProofInvalid
from ledger.custody.verify_vault import Find
from ledger.log import log
from ledger.log.checkpoint import KeyRing, Verifier
from ledger.log.kinds import ROTATED


def check_keys(book: Book, find: Find, trusted: Verifier | None) -> KeyRing:
    """The keys that the book's checkpoints are held to, once every rotation is found signed by both.

    Whoever trusts one key of the history can trust them all: each hands over to the next under a checkpoint
    that both have signed, and what came before a key lies beneath the roots it signs.
    """
    if trusted is not None and trusted not in book.ring.verifiers:
        return KeyRing.of(trusted)
    for rotation in book.keys.rotations:
        try:
            note = log.kept_note(book.store, book.id, rotation.seq + 1)
            for verifier in (rotation.previous, rotation.following):
                KeyRing.of(verifier).open(note)
        except (NotFound, ProofInvalid, TypeError):
            find("verify.rotation-unsigned", seq=rotation.seq)
    return book.ring


def secret_of(book: Book, *, elsewhere: bool) -> bytes | None:
    """The store's secret; None where a copy is verified elsewhere, by somebody who need not have it.

    Raises:
        KeyUnusable: it is missing where it belongs.
    """
    try:
        return book.secret()
    except KeyUnusable:
        if elsewhere:
            return None
        raise


def check_rotations(book: Book, marked: Iterable[int], find: Find) -> None:
    """Whether the index of objects told of exactly the rotations that the log holds.

    Args:
        book: the book, whose history of keys was read through the index.
        marked: entries whose envelope holds ``ROTATION_MARK``.
        find: where findings go.
    """
    known = {rotation.seq for rotation in book.keys.rotations}
    found = {seq for seq in marked if _is_rotation(log.entry_bytes(book.store, book.id, seq).envelope)}
    for seq in sorted(known ^ found):
        find("verify.key-history", seq=seq)


def _is_rotation(envelope: bytes) -> bool:
    try:
        return bool(canonical.parse(envelope)["kind"] == ROTATED)
    except (ValueError, KeyError, TypeError):
        return False  # the entry itself is wrong, and found elsewhere
