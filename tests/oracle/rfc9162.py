"""A second verifier, written straight from RFC 9162 and the C2SP texts; plain, slow, and without the ledger.

What a stranger would write who has the specifications and a proof file: nothing here imports the program, so
what both accept is what the texts say. Each function says which section it spells out.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class DoesNotHold(Exception):
    """A proof, note or checkpoint that does not hold."""


def leaf_hash(entry: bytes) -> bytes:
    """Section 2.1.1: HASH(0x00 || d[0])."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Section 2.1.1: HASH(0x01 || left || right)."""
    return sha256(b"\x01" + left + right).digest()


def tree_hash(entries: Sequence[bytes]) -> bytes:
    """Section 2.1.1, MTH(D_n) by its definition."""
    if not entries:
        return sha256(b"").digest()
    if len(entries) == 1:
        return leaf_hash(entries[0])
    k = 1
    while k * 2 < len(entries):
        k *= 2
    return node_hash(tree_hash(entries[:k]), tree_hash(entries[k:]))


def inclusion_holds(leaf: bytes, leaf_index: int, tree_size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Section 2.1.3.2, step by step."""
    if leaf_index >= tree_size:
        return False
    fn, sn = leaf_index, tree_size - 1
    r = leaf
    for p in path:
        if sn == 0:
            return False
        if fn % 2 == 1 or fn == sn:
            r = node_hash(p, r)
            if fn % 2 == 0:
                while True:
                    fn, sn = fn // 2, sn // 2
                    if fn % 2 == 1 or fn == 0:
                        break
        else:
            r = node_hash(r, p)
        fn, sn = fn // 2, sn // 2
    return sn == 0 and r == root


def consistency_holds(
    first: int, second: int, first_hash: bytes, second_hash: bytes, path: Sequence[bytes]
) -> bool:
    """Section 2.1.4.2, step by step; for 0 < first < second, as the section has it."""
    if not 0 < first < second:
        raise ValueError("the section speaks of 0 < first < second")
    if not path:
        return False
    consistency_path = list(path)
    if bin(first).count("1") == 1:
        consistency_path.insert(0, first_hash)
    fn, sn = first - 1, second - 1
    while fn % 2 == 1:
        fn, sn = fn // 2, sn // 2
    fr = sr = consistency_path[0]
    for c in consistency_path[1:]:
        if sn == 0:
            return False
        if fn % 2 == 1 or fn == sn:
            fr, sr = node_hash(c, fr), node_hash(c, sr)
            if fn % 2 == 0:
                while True:
                    fn, sn = fn // 2, sn // 2
                    if fn % 2 == 1 or fn == 0:
                        break
        else:
            sr = node_hash(sr, c)
        fn, sn = fn // 2, sn // 2
    return fr == first_hash and sr == second_hash and sn == 0


# --- C2SP: signed-note, tlog-checkpoint, tlog-proof, tlog-witness -------------------------------------------


def decode(text: str) -> bytes:
    """RFC 4648, section 4, in its one canonical spelling."""
    try:
        decoded = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError as error:
        raise DoesNotHold(text) from error
    if base64.b64encode(decoded).decode() != text:
        raise DoesNotHold(text)
    return decoded


def decimal(text: str) -> int:
    """An ASCII decimal without leading zeroes."""
    if not text or not set(text) <= set("0123456789") or (text[0] == "0" and text != "0"):
        raise DoesNotHold(text)
    return int(text)


def open_checkpoint(note: str, vkey: str) -> tuple[int, bytes]:
    """Size and root of a checkpoint that a verifier key (signed-note) has signed."""
    name, identifier, encoded = vkey.split("+", 2)
    material = decode(encoded)
    if material[:1] != b"\x01" or sha256(name.encode() + b"\n" + material).digest()[:4].hex() != identifier:
        raise DoesNotHold(vkey)
    if any(ord(character) < 0x20 and character != "\n" for character in note):
        raise DoesNotHold(note)
    text, separator, signatures = note.rpartition("\n\n")
    if not separator or not signatures.endswith("\n"):
        raise DoesNotHold(note)
    text += "\n"
    signed = False
    for line in signatures[:-1].split("\n"):
        dash, signer, signature = (*line.split(" "), "", "")[:3]
        if (
            dash != "—"
            or len(line.split(" ")) != 3
            or not signer
            or "+" in signer
            or signer.split() != [signer]
        ):
            raise DoesNotHold(line)
        raw = decode(signature)
        if signer == name and raw[:4].hex() == identifier:
            try:
                Ed25519PublicKey.from_public_bytes(material[1:]).verify(raw[4:], text.encode())
            except InvalidSignature as error:
                raise DoesNotHold(line) from error
            signed = True
    lines = text.split("\n")
    if not signed or len(lines) < 4 or lines[-1] or not all(lines[:-1]) or lines[0] != name:
        raise DoesNotHold(note)
    root = decode(lines[2])
    if len(root) != 32:
        raise DoesNotHold(note)
    return decimal(lines[1]), root


def hashes(lines: Sequence[str]) -> list[bytes]:
    """One SHA-256 hash a line."""
    found = [decode(line) for line in lines]
    if any(len(one) != 32 for one in found):
        raise DoesNotHold(str(lines))
    return found


def check_proof(text: str, vkey: str) -> tuple[int, str]:
    """Index and envelope of the entry that a tlog-proof file carries, once everything holds."""
    head, separator, note = text.partition("\n\n")
    lines = head.split("\n")
    if not separator or len(lines) < 3 or lines[0] != "c2sp.org/tlog-proof@v1":
        raise DoesNotHold(head)
    if not lines[1].startswith("extra ") or not lines[2].startswith("index "):
        raise DoesNotHold(head)
    index = decimal(lines[2].removeprefix("index "))
    try:
        extra = json.loads(decode(lines[1].removeprefix("extra ")))
        envelope, salt = extra["envelope"], decode(extra["salt"])
    except (ValueError, KeyError, TypeError) as error:
        raise DoesNotHold(lines[1]) from error
    size, root = open_checkpoint(note, vkey)
    leaf = leaf_hash(sha256(salt + envelope.encode()).digest())
    if not inclusion_holds(leaf, index, size, hashes(lines[3:]), root):
        raise DoesNotHold(head)
    return index, envelope


def check_consistency(text: str, older_note: str, vkey: str) -> tuple[int, int]:
    """Both sizes of a consistency proof in the form of a witness request, once everything holds."""
    head, separator, note = text.partition("\n\n")
    lines = head.split("\n")
    if not separator or not lines[0].startswith("old "):
        raise DoesNotHold(head)
    first = decimal(lines[0].removeprefix("old "))
    (older, older_root), (newer, newer_root) = open_checkpoint(older_note, vkey), open_checkpoint(note, vkey)
    if first != older or not consistency_holds(older, newer, older_root, newer_root, hashes(lines[1:])):
        raise DoesNotHold(head)
    return older, newer
