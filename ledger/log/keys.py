"""Keys on disk: one signing key a book, one secret for the whole store, all outside the database.

Files are made with mode 0600 in a folder of mode 0700 and refused when others may read them. Knows nothing
of what the keys sign.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import stat
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from ledger.core.errors import KeyUnusable, Problem
from ledger.log.checkpoint import Signer, Verifier

SECRET_BYTES = 32
SECRET_FILE = "store.secret"  # noqa: S105 (its name, not the secret)
Entropy = Callable[[int], bytes]
"""(count) -> that many random bytes; ``os.urandom`` unless a demonstration or a test hands in its own."""


def _unusable(code: str, path: Path, **params: object) -> KeyUnusable:
    return KeyUnusable(Problem(code, "", {"file": str(path), **params}))


def _read_private(path: Path) -> bytes:
    try:
        status = path.stat()
        mode = stat.S_IMODE(status.st_mode)
        folder_mode = stat.S_IMODE(path.parent.stat().st_mode)
        # to open a pipe would be to wait for ever
        content = path.read_bytes() if not stat.S_ISFIFO(status.st_mode) else b""
    except FileNotFoundError as error:
        raise _unusable("key.missing", path) from error
    except OSError as error:
        raise _unusable("key.unreadable", path, reason=error.strerror or str(error)) from error
    if folder_mode & 0o022:
        raise _unusable("key.folder-open", path, folder=str(path.parent), mode=f"{folder_mode:04o}")
    if mode & 0o077:
        raise _unusable("key.open-to-others", path, mode=f"{mode:04o}")
    return content


def _write_private(path: Path, content: bytes) -> None:
    """Write a new file, whole and durable, or none; an existing one is never overwritten.

    Raises:
        FileExistsError: there is one already.
        KeyUnusable: the folder or the file can't be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            os.fchmod(descriptor, 0o600)
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        os.link(draft, path)  # fails where the file exists: of two who write at once, one wins whole
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except FileExistsError:
        raise
    except OSError as error:
        raise _unusable("key.unwritable", path, reason=error.strerror or str(error)) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def secret_mark(secret: bytes) -> str:
    """What a store keeps of its secret, to know it again; the secret does not follow from it."""
    return hmac.digest(secret, b"store\x00", "sha256").hex()


class KeyFolder:
    """The folder that holds a store's keys."""

    def __init__(self, folder: Path, entropy: Entropy = os.urandom) -> None:
        self.folder = folder
        self._entropy = entropy

    def create_signer(self, book: str, origin: str) -> Signer:
        """Make and keep a new signing key for a book."""
        private_key = Ed25519PrivateKey.from_private_bytes(self._entropy(SECRET_BYTES))
        signer = Signer(origin, private_key)
        pem = private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        path = self._path(book, signer.verifier)
        try:
            _write_private(path, pem)
        except FileExistsError as error:
            raise _unusable("key.unwritable", path, reason=error.strerror or str(error)) from error
        return signer

    def discard_signer(self, book: str, verifier: Verifier) -> None:
        """Take away a key whose book was not opened after all."""
        with contextlib.suppress(FileNotFoundError):
            self._path(book, verifier).unlink()

    def signer(self, book: str, verifier: Verifier) -> Signer:
        """The signing key that belongs to a book's public key.

        Raises:
            KeyUnusable: missing, unreadable, open to others, or another key than the book's.
        """
        path = self._path(book, verifier)
        try:
            private_key = load_pem_private_key(_read_private(path), password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise _unusable("key.malformed", path) from error
        if not isinstance(private_key, Ed25519PrivateKey):
            raise _unusable("key.malformed", path)
        signer = Signer(verifier.name, private_key)
        if signer.verifier != verifier:
            raise _unusable("key.other", path, book=book)
        return signer

    def secret(self, *, create: bool = False) -> bytes:
        """The store's own secret, for the digests of identity numbers and of idempotent bodies."""
        path = self.folder / SECRET_FILE
        if create and not path.exists():
            with contextlib.suppress(FileExistsError):  # somebody else made it just now
                _write_private(path, self._entropy(SECRET_BYTES))
        content = _read_private(path)
        if len(content) != SECRET_BYTES:
            raise _unusable("key.malformed", path)
        return content

    def _path(self, book: str, verifier: Verifier) -> Path:
        return self.folder / f"{book}.{verifier.id.hex()}.pem"
