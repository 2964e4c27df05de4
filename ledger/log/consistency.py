"""Consistency proofs as text files: that a later tree continues an earlier one.

The file is what a log sends a witness (C2SP tlog-witness, the body of ``add-checkpoint``), so that it can go
there as it is: a line ``old`` with the older size, the hashes of RFC 9162, 2.1.4, a line each, an empty line
and the signed checkpoint of the newer size. Works offline and knows no store.
"""

from __future__ import annotations

import re

from ledger.core.frozen import frozen
from ledger.core.limits import HASH_BYTES
from ledger.log.checkpoint import Checkpoint, KeyRing, decode_base64, encode_base64, invalid
from ledger.log.merkle import verify_consistency

FILE_SUFFIX = ".tlog-consistency"
PATH_HASHES_MAX = 63
"""Lines of hashes that the specification allows."""

_OLD = re.compile(r"old (0|[1-9]\d{0,18})", re.ASCII)


@frozen
class Consistency:
    """A consistency proof and the signed checkpoint it leads to.

    Attributes:
        older: number of entries it starts from.
        path: the hashes of the proof.
        note: the signed newer checkpoint, verbatim.
    """

    older: int
    path: tuple[bytes, ...]
    note: str

    def to_text(self) -> str:
        """The text of the file: older size, hashes, and the newer checkpoint."""
        lines = [f"old {self.older}", *(encode_base64(node) for node in self.path)]
        return "\n".join(lines) + "\n\n" + self.note

    @classmethod
    def parse(cls, text: str) -> Consistency:
        """Read the text of such a file.

        Raises:
            ProofInvalid: it has another form.
        """
        head, separator, note = text.partition("\n\n")
        first, *lines = head.split("\n")
        old = _OLD.fullmatch(first)
        if not separator or not old or len(lines) > PATH_HASHES_MAX:
            raise invalid("consistency.malformed")
        path = tuple(decode_base64(line) for line in lines)
        if any(len(node) != HASH_BYTES for node in path):
            raise invalid("consistency.malformed")
        return cls(int(old[1]), path, note)

    def check(self, ring: KeyRing, older_note: str) -> tuple[Checkpoint, Checkpoint]:
        """The older and the newer checkpoint, once both signatures and the path have held.

        Args:
            ring: the keys that both are held to.
            older_note: the older checkpoint, as somebody kept it.

        Raises:
            ProofInvalid: naming the first step that failed.
        """
        older, newer = ring.open(older_note), ring.open(self.note)
        if older.origin != newer.origin:
            raise invalid("checkpoint.origin", origin=older.origin, name=newer.origin)
        if older.size != self.older:
            raise invalid("consistency.other-size", size=self.older, found=older.size)
        if not verify_consistency(older.size, newer.size, older.root, newer.root, self.path):
            raise invalid("consistency.path", older=older.size, newer=newer.size)
        return older, newer
