"""Proof files (C2SP tlog-proof) that carry one entry whole: what a stranger needs besides the public key.

Works offline and knows no store. The ``extra`` line holds canonical JSON with the entry's envelope and salt,
so that the file alone shows the fact, its place in the log and the signed root that covers it.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

import orjson

from ledger.core import canonical
from ledger.core.frozen import frozen
from ledger.core.limits import HASH_BYTES
from ledger.log.checkpoint import Checkpoint, KeyRing, decode_base64, encode_base64, invalid
from ledger.log.merkle import leaf_hash, verify_inclusion

HEADER = "c2sp.org/tlog-proof@v1"
FILE_SUFFIX = ".tlog-proof"
PATH_HASHES_MAX = 64
_HEAD_LINES = 3  # header, extra, index

_INDEX = re.compile(r"index (0|[1-9]\d{0,18})", re.ASCII)


def public_entry(salt: bytes, envelope: bytes) -> bytes:
    """What outsiders see of an entry: SHA-256(salt || envelope), 32 bytes that give nothing away."""
    return sha256(salt + envelope).digest()


@frozen
class Proof:
    """One entry, its audit path and the signed checkpoint over it.

    Attributes:
        index: the entry's seq.
        envelope: the exact canonical bytes that were hashed.
        salt: the 32 random bytes hashed before them.
        path: audit path, the leaf's sibling first.
        note: the signed checkpoint, verbatim.
    """

    index: int
    envelope: bytes
    salt: bytes
    path: tuple[bytes, ...]
    note: str

    def to_text(self) -> str:
        """The text of the proof file (C2SP tlog-proof)."""
        extra = canonical.canonical({"envelope": self.envelope.decode(), "salt": encode_base64(self.salt)})
        lines = [HEADER, f"extra {encode_base64(extra)}", f"index {self.index}"]
        lines += [encode_base64(node) for node in self.path]
        return "\n".join(lines) + "\n\n" + self.note

    @classmethod
    def parse(cls, text: str) -> Proof:
        """Read a proof file; whatever this writer would have written otherwise is refused.

        Raises:
            ProofInvalid: with the part that is malformed.
        """
        head, separator, note = text.partition("\n\n")
        lines = head.split("\n")
        if not separator or lines[0] != HEADER:
            raise invalid("proof.malformed")
        if len(lines) > 1 and _INDEX.fullmatch(lines[1]):
            raise invalid("proof.without-entry")
        if len(lines) < _HEAD_LINES or not lines[1].startswith("extra "):
            raise invalid("proof.malformed")
        index = _INDEX.fullmatch(lines[2])
        if not index or len(lines) - _HEAD_LINES > PATH_HASHES_MAX:
            raise invalid("proof.malformed")
        path = tuple(decode_base64(line) for line in lines[_HEAD_LINES:])
        if any(len(node) != HASH_BYTES for node in path):
            raise invalid("proof.malformed")
        envelope, salt = _open_extra(decode_base64(lines[1].removeprefix("extra ")))
        proof = cls(int(index[1]), envelope, salt, path, note)
        if proof.to_text() != text:
            raise invalid("proof.malformed")
        return proof

    def check(self, ring: KeyRing) -> tuple[dict[str, Any], Checkpoint]:
        """The entry's envelope and the checkpoint, once signature, path and contents have held.

        >>> envelope, checkpoint = Proof.parse(book.prove(1).to_text()).check(book.ring)
        >>> envelope["data"]["name"], checkpoint.size
        ('长平市财政局', 2)

        Raises:
            ProofInvalid: naming the first step that failed.
        """
        checkpoint = ring.open(self.note)
        leaf = leaf_hash(public_entry(self.salt, self.envelope))
        if not verify_inclusion(self.index, checkpoint.size, leaf, self.path, checkpoint.root):
            raise invalid("proof.path", index=self.index, size=checkpoint.size)
        return self._open_envelope(), checkpoint

    def _open_envelope(self) -> dict[str, Any]:
        """The envelope, which has one reading only: canonical JSON, and of this very entry."""
        try:
            envelope = canonical.parse(self.envelope)
            if canonical.canonical(envelope) != self.envelope:
                raise invalid("proof.malformed")
        except (orjson.JSONDecodeError, TypeError) as error:
            raise invalid("proof.malformed") from error
        seq = envelope.get("seq") if isinstance(envelope, dict) else None
        if type(seq) is not int or seq != self.index:
            raise invalid("proof.other-entry", index=self.index)
        members: dict[str, Any] = envelope
        return members


def _open_extra(extra: bytes) -> tuple[bytes, bytes]:
    try:
        members = orjson.loads(extra)
        envelope, salt = members["envelope"].encode(), decode_base64(members["salt"])
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise invalid("proof.malformed") from error
    if set(members) != {"envelope", "salt"} or len(salt) != HASH_BYTES:
        raise invalid("proof.malformed")
    return envelope, salt
