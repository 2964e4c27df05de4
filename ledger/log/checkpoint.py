"""Signed notes and checkpoints as C2SP writes them (signed-note, tlog-checkpoint), with Ed25519.

Bytes in, bytes out. Knows no file, no database and no meaning of what is signed: where keys lie is
``ledger.log.keys``, which checkpoints are kept is ``ledger.log.log``.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ledger.core.errors import Problem, ProofInvalid, shown
from ledger.core.frozen import frozen
from ledger.core.limits import HASH_BYTES

ED25519 = 0x01
"""Signature type identifier of plain Ed25519 (C2SP signed-note)."""

SIGNATURES_MAX = 100
"""Signature lines that a note may have; the specification asks for 16 at least."""

_KEY_ID_BYTES = 4
_NOT_IN_NOTES = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_MANDATORY_LINES = 3  # origin, size, root
_SIZE = re.compile(r"0|[1-9]\d{0,18}", re.ASCII)
_NAME = re.compile(r"[^\s+\x00-\x1f\ud800-\udfff]+")
_SIGNATURE_LINE = re.compile(r"— ([^\s+]+) (\S+)")


def invalid(code: str, **params: object) -> ProofInvalid:
    """The error of a proof or note that does not hold."""
    return ProofInvalid(Problem(code, "", params))


def decode_base64(text: str) -> bytes:
    """Strict base64 (RFC 4648, section 4): one spelling for each byte string, else an error."""
    try:
        decoded = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise invalid("note.base64", text=shown(text)) from error
    if encode_base64(decoded) != text:
        raise invalid("note.base64", text=shown(text))
    return decoded


def encode_base64(data: bytes) -> str:
    """Standard base64 with padding."""
    return base64.b64encode(data).decode("ascii")


def valid_key_name(name: str) -> bool:
    """Whether a text may name a key: not empty, no space of any kind, no plus, no control character."""
    return bool(_NAME.fullmatch(name))


def key_id(name: str, public_key: bytes) -> bytes:
    """First four bytes of SHA-256(name || LF || type || public key)."""
    return sha256(name.encode() + b"\n" + bytes([ED25519]) + public_key).digest()[:_KEY_ID_BYTES]


@frozen
class Verifier:
    """A public key and its name, as a verifier key (vkey) tells them."""

    name: str
    public_key: bytes

    @classmethod
    def parse(cls, text: str) -> Verifier:
        """Read ``<name>+<hex key id>+<base64(type || public key)>``."""
        name, plus, rest = text.strip().partition("+")
        identifier, plus_too, encoded = rest.partition("+")
        if not (plus and plus_too and valid_key_name(name)):
            raise invalid("verifier.malformed", key=shown(text))
        material = decode_base64(encoded)
        if len(material) != 1 + HASH_BYTES or material[0] != ED25519:
            raise invalid("verifier.type", key=shown(text))
        verifier = cls(name, material[1:])
        if key_id(name, verifier.public_key).hex() != identifier:
            raise invalid("verifier.id", key=shown(text))
        return verifier

    def __str__(self) -> str:
        encoded = encode_base64(bytes([ED25519]) + self.public_key)
        return f"{self.name}+{self.id.hex()}+{encoded}"

    @property
    def id(self) -> bytes:
        """The four bytes that point at this key in a signature line."""
        return key_id(self.name, self.public_key)

    def accepts(self, text: bytes, signature: bytes) -> bool:
        """Whether the signature over the text is this key's."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public_key).verify(signature, text)
        except InvalidSignature:
            return False
        return True


class Signer:
    """A private key and its name. The key never leaves this object."""

    def __init__(self, name: str, private_key: Ed25519PrivateKey) -> None:
        if not valid_key_name(name):
            raise invalid("verifier.malformed", key=name)
        self._private_key = private_key
        self.verifier = Verifier(name, private_key.public_key().public_bytes_raw())
        self._prefix = f"— {name} "
        self._id = self.verifier.id
        self._latest = ("", "")

    def signature_line(self, text: str) -> str:
        """The line, with its newline, by which this key signs a text; the same each time.

        The latest one is kept: what was signed last is asked for again before anything is signed behind it.
        """
        latest, line = self._latest
        if text != latest or not line:
            line = f"{self._prefix}{encode_base64(self._id + self._private_key.sign(text.encode()))}\n"
            self._latest = (text, line)
        return line

    def sign_note(self, text: str, *others: Signer) -> str:
        """The signed note of a text that ends in a newline; other keys sign beneath."""
        lines = [signer.signature_line(text) for signer in (self, *others)]
        return f"{text}\n{''.join(lines)}"


def open_note(note: str, verifiers: Iterable[Verifier]) -> str:
    """The text of a signed note, once a known key's signature has held."""
    return open_signed(note, verifiers)[0]


def open_signed(note: str, verifiers: Iterable[Verifier]) -> tuple[str, tuple[Verifier, ...]]:
    """The text of a signed note, and the known keys whose signatures have held.

    Signatures of unknown keys are ignored, as the specification demands; one of a known key that does not
    hold spoils the note.

    Raises:
        ProofInvalid: the note is malformed, carries no signature of a known key, or a bad one.
    """
    if _NOT_IN_NOTES.search(note):
        raise invalid("note.control-character")
    text, separator, signatures = note.rpartition("\n\n")
    if not separator or not signatures.endswith("\n"):
        raise invalid("note.malformed")
    text += "\n"
    known = {(verifier.name, verifier.id): verifier for verifier in verifiers}
    held: list[Verifier] = []
    lines = signatures[:-1].split("\n")
    if len(lines) > SIGNATURES_MAX:
        raise invalid("note.too-many", maximum=SIGNATURES_MAX)
    for line in lines:
        match = _SIGNATURE_LINE.fullmatch(line)
        if not match:
            raise invalid("note.malformed")
        signature = decode_base64(match[2])
        if len(signature) <= _KEY_ID_BYTES:
            raise invalid("note.malformed")
        verifier = known.get((match[1], signature[:_KEY_ID_BYTES]))
        if verifier is None:
            continue
        if not verifier.accepts(text.encode(), signature[_KEY_ID_BYTES:]):
            raise invalid("note.signature", name=match[1])
        held.append(verifier)
    if not held:
        raise invalid("note.unknown-key", names=", ".join(sorted({shown(name) for name, _ in known})))
    return text, tuple(held)


def unchecked(note: str, verifiers: Iterable[Verifier]) -> tuple[str, ...]:
    """The names under signatures of keys that are not known here, and that therefore nobody checked.

    A note may carry signatures of witnesses and of another key in force; whoever changes one of these lines
    changes nothing that was proved, and is not noticed.
    """
    known = {(verifier.name, verifier.id) for verifier in verifiers}
    found = (_SIGNATURE_LINE.fullmatch(line) for line in note.rpartition("\n\n")[2].splitlines())
    keys = ((match[1], decode_base64(match[2])[:_KEY_ID_BYTES]) for match in found if match)
    return tuple(name for name, identifier in keys if (name, identifier) not in known)


@frozen
class Checkpoint:
    """A log's size and root under its origin.

    Attributes:
        extensions: lines behind the mandatory three, which are opaque; this log writes none.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def to_text(self) -> str:
        """The note text that is signed: origin, size and root in base64, a line each.

        >>> Checkpoint("log.changping.example/changping", 2, bytes(32)).to_text().splitlines()
        ['log.changping.example/changping', '2', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=']
        """
        return "\n".join([self.origin, str(self.size), encode_base64(self.root), *self.extensions, ""])

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """Read a note text: three lines and then extension lines, none of them empty."""
        *lines, rest = text.split("\n")
        if rest or len(lines) < _MANDATORY_LINES or not all(lines) or not _SIZE.fullmatch(lines[1]):
            raise invalid("checkpoint.malformed")
        root = decode_base64(lines[2])
        if len(root) != HASH_BYTES:
            raise invalid("checkpoint.malformed")
        return cls(lines[0], int(lines[1]), root, tuple(lines[_MANDATORY_LINES:]))


@frozen
class TrustedKey:
    """A key and the sizes it speaks for, both included; no last one while it is in force."""

    verifier: Verifier
    first: int = 0
    last: int | None = None

    def covers(self, size: int) -> bool:
        """Whether a checkpoint of this size is this key's to sign."""
        return self.first <= size and (self.last is None or size <= self.last)


@frozen
class KeyRing:
    """The keys that checkpoints are held to: several that are trusted alike, or one log's after one another.

    Attributes:
        keys: of one log, the oldest first.
    """

    keys: tuple[TrustedKey, ...]

    @classmethod
    def of(cls, *verifiers: Verifier) -> KeyRing:
        """Keys that are trusted alike, for any size."""
        return cls(tuple(TrustedKey(verifier) for verifier in dict.fromkeys(verifiers)))

    @property
    def verifiers(self) -> tuple[Verifier, ...]:
        """The public keys, without the sizes they speak for."""
        return tuple(key.verifier for key in self.keys)

    def rotated(self, previous: Verifier, seq: int, following: Verifier) -> KeyRing:
        """The ring after entry ``seq`` replaced a key: trees that hold this entry are the new key's to sign.

        >>> old, new = (Verifier("log.changping.example/changping", bytes([at]) * 32) for at in (1, 2))
        >>> [(key.first, key.last) for key in KeyRing.of(old).rotated(old, 7, new).keys]
        [(0, 7), (8, None)]
        """
        kept = tuple(
            replace(key, last=seq) if key.verifier == previous and key.last is None else key
            for key in self.keys
        )
        return KeyRing((*kept, TrustedKey(following, seq + 1)))

    def open(self, note: str) -> Checkpoint:
        """The checkpoint in a note that is signed by a key in force at its size, named as its origin.

        Raises:
            ProofInvalid: the note does not hold, or only a key that was not in force has signed it.
        """
        text, signed_by = open_signed(note, self.verifiers)
        checkpoint = Checkpoint.parse(text)
        named = [verifier for verifier in signed_by if verifier.name == checkpoint.origin]
        if not named:
            raise invalid("checkpoint.origin", origin=shown(checkpoint.origin), name=signed_by[0].name)
        if not any(key.verifier in named and key.covers(checkpoint.size) for key in self.keys):
            ids = ", ".join(verifier.id.hex() for verifier in named)
            raise invalid("checkpoint.key-not-in-force", size=checkpoint.size, ids=ids)
        return checkpoint


def open_checkpoint(note: str, *verifiers: Verifier) -> Checkpoint:
    """The checkpoint in a note signed by one of these keys, whose name must be the checkpoint's origin."""
    return KeyRing.of(*verifiers).open(note)
