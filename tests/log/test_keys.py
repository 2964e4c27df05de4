"""ledger.keys: key files are private to one account, never overwritten, and refused when anything is off."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, rsa, x25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from ledger.core.errors import KeyUnusable
from ledger.log.checkpoint import Signer, Verifier, open_note
from ledger.log.keys import SECRET_BYTES, KeyFolder

BOOK, ORIGIN = "changsha", "shouxin.example/changsha"
OPEN_MODES = [0o640, 0o604, 0o620, 0o602, 0o610, 0o601, 0o644, 0o666, 0o777]


@pytest.fixture
def keys(tmp_path: Path) -> KeyFolder:
    return KeyFolder(tmp_path / "store" / "keys")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def key_file(keys: KeyFolder, verifier: Verifier) -> Path:
    return keys.folder / f"{BOOK}.{verifier.id.hex()}.pem"


def refused_code(call: Callable[[], object]) -> str:
    with pytest.raises(KeyUnusable) as refused:
        call()
    (problem,) = refused.value.problems
    assert "file" in problem.params, "who reads this must know which file is meant"
    return problem.code


def counting() -> Callable[[int], bytes]:
    """Entropy that never repeats and never surprises."""
    calls = iter(range(1, 256))
    return lambda count: bytes([next(calls)]) * count


def test_a_signer_that_was_made_is_found_again(keys):
    made = keys.create_signer(BOOK, ORIGIN)
    found = KeyFolder(keys.folder).signer(BOOK, made.verifier)
    assert found.verifier == made.verifier
    assert open_note(found.sign_note("text\n"), [made.verifier]) == "text\n"


def test_entropy_handed_in_decides_the_key(tmp_path):
    made = KeyFolder(tmp_path, counting()).create_signer(BOOK, ORIGIN)
    assert made.verifier == Signer(ORIGIN, Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)).verifier
    assert KeyFolder(tmp_path, counting()).secret(create=True) == b"\x01" * SECRET_BYTES


def test_two_keys_of_a_book_lie_side_by_side(keys):
    first, second = keys.create_signer(BOOK, ORIGIN), keys.create_signer(BOOK, ORIGIN)
    assert first.verifier != second.verifier
    assert [keys.signer(BOOK, made.verifier).verifier for made in (first, second)] == [
        first.verifier,
        second.verifier,
    ]


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_files_are_private_whatever_the_umask(keys, umask):
    before = os.umask(umask)
    try:
        made = keys.create_signer(BOOK, ORIGIN)
        keys.secret(create=True)
    finally:
        os.umask(before)
    assert mode_of(keys.folder) == 0o700
    assert sorted(file.name for file in keys.folder.iterdir()) == [
        key_file(keys, made.verifier).name,
        "store.secret",
    ]
    assert {mode_of(file) for file in keys.folder.iterdir()} == {0o600}


@pytest.mark.parametrize("mode", OPEN_MODES, ids=oct)
def test_a_key_that_others_may_touch_is_refused(keys, mode):
    made = keys.create_signer(BOOK, ORIGIN)
    key_file(keys, made.verifier).chmod(mode)
    assert refused_code(lambda: keys.signer(BOOK, made.verifier)) == "key.open-to-others"


@pytest.mark.parametrize("mode", OPEN_MODES, ids=oct)
def test_a_secret_that_others_may_touch_is_refused(keys, mode):
    keys.secret(create=True)
    (keys.folder / "store.secret").chmod(mode)
    assert refused_code(keys.secret) == "key.open-to-others"
    assert refused_code(lambda: keys.secret(create=True)) == "key.open-to-others"


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o700], ids=oct)
def test_the_owner_may_keep_a_key_as_he_likes(keys, mode):
    made = keys.create_signer(BOOK, ORIGIN)
    key_file(keys, made.verifier).chmod(mode)
    assert keys.signer(BOOK, made.verifier).verifier == made.verifier


def test_missing_files_are_named(keys):
    made = keys.create_signer(BOOK, ORIGIN)
    key_file(keys, made.verifier).unlink()
    assert refused_code(lambda: keys.signer(BOOK, made.verifier)) == "key.missing"
    assert refused_code(lambda: keys.signer("another-book", made.verifier)) == "key.missing"
    assert refused_code(keys.secret) == "key.missing"
    assert refused_code(KeyFolder(keys.folder / "nowhere").secret) == "key.missing"


def test_a_folder_in_the_place_of_a_file_is_unreadable(keys):
    made = keys.create_signer(BOOK, ORIGIN)
    key_file(keys, made.verifier).unlink()
    key_file(keys, made.verifier).mkdir(mode=0o700)
    assert refused_code(lambda: keys.signer(BOOK, made.verifier)) == "key.unreadable"


def test_a_key_cut_short_anywhere_is_refused(keys):
    made = keys.create_signer(BOOK, ORIGIN)
    file = key_file(keys, made.verifier)
    whole = file.read_bytes()
    for length in range(len(whole) - 1):  # the very last byte is only a line end
        file.write_bytes(whole[:length])
        assert refused_code(lambda: keys.signer(BOOK, made.verifier)) == "key.malformed", length
    file.write_bytes(whole)
    assert keys.signer(BOOK, made.verifier).verifier == made.verifier


def pem_of(private_key: Any, password: bytes = b"") -> bytes:
    locked = BestAvailableEncryption(password) if password else NoEncryption()
    return private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked)


def public_pem_of(private_key: Any) -> bytes:
    return private_key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


UNUSABLE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "zeros": lambda: bytes(119),
    "text": lambda: b"no key at all\n",
    "broken": lambda: b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    "rsa": lambda: pem_of(rsa.generate_private_key(65537, 2048)),
    "x25519": lambda: pem_of(x25519.X25519PrivateKey.generate()),
    "ed448": lambda: pem_of(ed448.Ed448PrivateKey.generate()),
    "p256": lambda: pem_of(ec.generate_private_key(ec.SECP256R1())),
    "locked": lambda: pem_of(Ed25519PrivateKey.generate(), b"a word nobody is asked for"),
    "public": lambda: public_pem_of(Ed25519PrivateKey.generate()),
}


@pytest.mark.parametrize("kind", UNUSABLE)
def test_a_file_that_holds_no_usable_key_is_refused(keys, kind):
    made = keys.create_signer(BOOK, ORIGIN)
    key_file(keys, made.verifier).write_bytes(UNUSABLE[kind]())
    assert refused_code(lambda: keys.signer(BOOK, made.verifier)) == "key.malformed"


def test_the_key_of_another_book_is_refused(keys):
    """Under the right name, private and well formed: only the public key tells it apart."""
    ours, theirs = keys.create_signer(BOOK, ORIGIN), keys.create_signer(BOOK, "shouxin.example/zhuzhou")
    key_file(keys, ours.verifier).write_bytes(key_file(keys, theirs.verifier).read_bytes())
    assert refused_code(lambda: keys.signer(BOOK, ours.verifier)) == "key.other"


def test_a_key_already_there_is_never_overwritten(tmp_path):
    first = KeyFolder(tmp_path, counting()).create_signer(BOOK, ORIGIN)
    (file,) = tmp_path.iterdir()
    content = file.read_bytes()
    # The same entropy again is the same key, hence the same file name.
    assert (
        refused_code(lambda: KeyFolder(tmp_path, counting()).create_signer(BOOK, ORIGIN)) == "key.unwritable"
    )
    assert file.read_bytes() == content
    assert KeyFolder(tmp_path).signer(BOOK, first.verifier).verifier == first.verifier


def test_a_link_laid_in_the_way_is_not_followed(tmp_path):
    KeyFolder(tmp_path / "one", counting()).create_signer(BOOK, ORIGIN)
    (made,) = (tmp_path / "one").iterdir()
    (tmp_path / "two").mkdir()
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "two" / made.name).symlink_to(elsewhere)
    folder = KeyFolder(tmp_path / "two", counting())
    assert refused_code(lambda: folder.create_signer(BOOK, ORIGIN)) == "key.unwritable"
    assert not elsewhere.exists()


def test_a_key_taken_away_is_missing_and_others_stay(keys):
    first, second = keys.create_signer(BOOK, ORIGIN), keys.create_signer(BOOK, ORIGIN)
    keys.discard_signer(BOOK, first.verifier)
    assert refused_code(lambda: keys.signer(BOOK, first.verifier)) == "key.missing"
    assert keys.signer(BOOK, second.verifier).verifier == second.verifier
    keys.discard_signer(BOOK, first.verifier)  # nothing left to take away is no error


def test_the_secret_is_made_once_and_kept(keys):
    made = keys.secret(create=True)
    assert len(made) == SECRET_BYTES
    assert [keys.secret(create=True), keys.secret(), KeyFolder(keys.folder).secret()] == [made] * 3


@pytest.mark.parametrize("length", [0, 1, SECRET_BYTES - 1, SECRET_BYTES + 1, 2 * SECRET_BYTES])
def test_a_secret_of_another_length_is_refused_and_not_replaced(keys, length):
    keys.secret(create=True)
    file = keys.folder / "store.secret"
    file.write_bytes(b"x" * length)
    for create in (False, True):
        assert refused_code(partial(keys.secret, create=create)) == "key.malformed"
    assert file.read_bytes() == b"x" * length


def test_a_place_that_takes_no_folder_is_unwritable(tmp_path):
    (tmp_path / "file").write_text("in the way")
    folder = KeyFolder(tmp_path / "file" / "keys")
    assert refused_code(lambda: folder.create_signer(BOOK, ORIGIN)) == "key.unwritable"
    assert refused_code(lambda: folder.secret(create=True)) == "key.unwritable"


def test_an_error_never_shows_what_a_file_holds(keys):
    made = keys.create_signer(BOOK, ORIGIN)
    file = key_file(keys, made.verifier)
    body = file.read_text().splitlines()[1]
    file.write_text(file.read_text().replace("BEGIN", "BEGUN"))
    with pytest.raises(KeyUnusable) as refused:
        keys.signer(BOOK, made.verifier)
    assert body not in f"{refused.value!r} {refused.value.problems!r}"
