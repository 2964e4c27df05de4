"""The vault: personal values that can be erased, beside a log that can't.

The log holds for each value the digest SHA-256(salt || value); value and salt lie here and go together, so
that afterwards nothing can be guessed from the digest. The indexes by name and by identity number belong to
the vault and are emptied with it. Knows rows and digests; who may read or erase is decided above.
"""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import sha256

from ledger.core.frozen import frozen
from ledger.core.identity_numbers import identity_number
from ledger.store.base import Store
from ledger.store.tables import IdentityDigestTable, NamePartTable, VaultValueTable

SALT_BYTES = 32
COMMITMENT_PREFIX = "sha256:"


@frozen
class VaultInput:
    """A value on its way into the vault.

    Attributes:
        path: JSON pointer of its member within the entry's data.
        index: "name", "identity" or None.
    """

    seq: int
    path: str
    person: str | None
    salt: bytes
    value: str
    index: str | None


@frozen
class Revealed:
    """What the vault answers: a value, or the seq of the entry that erased it."""

    value: str | None
    erased_seq: int | None


def commitment(salt: bytes, value: str) -> str:
    """What the log says of a personal value: SHA-256(salt || value) in hex, behind a prefix.

    >>> commitment(bytes(32), "李一帆")[:14]
    'sha256:90845c0'

    """
    return COMMITMENT_PREFIX + sha256(salt + value.encode()).hexdigest()


def name_parts(name: str) -> set[str]:
    """The overlapping pairs of characters by which a name is found; a single character stands for itself.

    >>> sorted(name_parts("李一帆"))
    ['一帆', '李一']
    """
    text = fold_name(name)
    return {text[at : at + 2] for at in range(len(text) - 1)} or {text}


def fold_name(name: str) -> str:
    """A name as it is compared: widths and case folded, spaces and middle dots dropped."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in folded if not c.isspace() and c not in "·•・")


def identity_digest(secret: bytes, number: str) -> bytes:
    """Keyed digest of an identity number; without the store's secret no number can be tried against it."""
    return hmac.digest(secret, b"identity\x00" + number.encode(), "sha256")


def body_digest(secret: bytes, body: bytes) -> bytes:
    """Keyed digest of a command's body, kept with its idempotency key."""
    return hmac.digest(secret, b"body\x00" + body, "sha256")


def key_digest(secret: bytes, key: str, body: bytes) -> str:
    """Keyed digest of an idempotency key behind its actor, which the first entry of its batch bears.

    Args:
        secret: the store's.
        key: actor and key.
        body: digest of the batch that came with it, of one length.
    """
    return hmac.digest(secret, b"key\x00" + body + key.encode(), "sha256").hex()


def receipt_digest(secret: bytes, key: str, body: bytes, receipt: bytes) -> str:
    """Keyed digest of a receipt, under the key and beside the body that it is kept with."""
    return hmac.digest(secret, b"receipt\x00" + body + key.encode() + b"\x00" + receipt, "sha256").hex()


def index_rows(
    secret: bytes, book: str, seq: int, path: str, index: str | None, value: str
) -> tuple[list[tuple[str, str, int, str]], list[tuple[str, bytes, int, str]]]:
    """The rows of the name index and of the identity index that a value calls for."""
    if index == "name":
        return [(book, part, seq, path) for part in sorted(name_parts(value))], []
    if index == "identity":
        return [], [(book, identity_digest(secret, value), seq, path)]
    return [], []


def keep(store: Store, secret: bytes, book: str, values: Sequence[VaultInput]) -> None:
    """Put values and their index rows into the vault; within the transaction of their entries."""
    store.insert(VaultValueTable, [(book, v.seq, v.path, v.person, v.salt, v.value, None) for v in values])
    names: list[tuple[str, str, int, str]] = []
    identities: list[tuple[str, bytes, int, str]] = []
    for value in values:
        more_names, more_identities = index_rows(
            secret, book, value.seq, value.path, value.index, value.value
        )
        names += more_names
        identities += more_identities
    store.insert(NamePartTable, names)
    store.insert(IdentityDigestTable, identities)


def erase(store: Store, book: str, erased_seq: int, *, person: str | None, entry: int | None) -> int:
    """Erase what the vault holds of a person, or of one entry, so far; returns how many values went.

    Within the transaction of the entry ``erased_seq`` that says so. Free pages are overwritten by the
    database (secure_delete); the write-ahead log is emptied after the commit by ``Store.truncate_log``.
    """
    column, wanted = ("person", person) if person is not None else ("seq", entry)
    found = store.rows(
        'SELECT "seq", "path" FROM "vault_value" '
        f'WHERE "book" = ? AND "{column}" = ? AND "seq" < ? AND "erased_seq" IS NULL',
        (book, wanted, erased_seq),
    )
    for seq, path in found:
        for table in ("vault_name_part", "vault_identity_digest"):
            store.execute(
                f'DELETE FROM "{table}" WHERE "book" = ? AND "seq" = ? AND "path" = ?', (book, seq, path)
            )
        store.execute(
            'UPDATE "vault_value" SET "value" = NULL, "salt" = NULL, "erased_seq" = ? '
            'WHERE "book" = ? AND "seq" = ? AND "path" = ?',
            (erased_seq, book, seq, path),
        )
    return len(found)


def erased_before(store: Store, book: str, *, person: str | None, entry: int | None) -> int | None:
    """The entry by which what the vault held of a person, or of one entry, was erased.

    None where something is left to be erased, or where nothing ever was.
    """
    column, wanted = ("person", person) if person is not None else ("seq", entry)
    sql = f'SELECT "erased_seq" FROM "vault_value" WHERE "book" = ? AND "{column}" = ?'
    found = [seq for (seq,) in store.rows(sql, (book, wanted))]
    return None if None in found else max(found, default=None)


def reveal(store: Store, book: str, places: Iterable[tuple[int, str]]) -> dict[tuple[int, str], Revealed]:
    """The values of some members of entries, each a (seq, path); what the vault never had is left out."""
    wanted = set(places)
    found = store.rows_in(
        'SELECT "seq", "path", "value", "erased_seq" FROM "vault_value" WHERE "book" = ? AND "seq" IN (*)',
        (book,),
        sorted({seq for seq, _ in wanted}),
    )
    return {
        (seq, path): Revealed(value, erased) for seq, path, value, erased in found if (seq, path) in wanted
    }


def find_names(store: Store, book: str, text: str) -> list[tuple[int, str, str]]:
    """(seq, path, name) of the names that contain a text of one character or more."""
    folded = fold_name(text)
    if not folded:
        return []
    if len(folded) == 1:
        condition, values = "n.\"part\" LIKE ? || '%' OR n.\"part\" LIKE '%' || ?", [folded, folded]
    else:
        parts = sorted(name_parts(folded))
        condition, values = f'n."part" IN ({",".join("?" * len(parts))})', parts
    found = store.rows(
        'SELECT DISTINCT v."seq", v."path", v."value" FROM "vault_name_part" n JOIN "vault_value" v '
        'ON v."book" = n."book" AND v."seq" = n."seq" AND v."path" = n."path" '
        f'WHERE n."book" = ? AND ({condition}) AND v."value" IS NOT NULL ORDER BY v."seq"',
        [book, *values],
    )
    return [(seq, path, value) for seq, path, value in found if folded in fold_name(value)]


def find_identity(store: Store, secret: bytes, book: str, number: str) -> list[tuple[int, str]]:
    """(seq, path) of the entries that hold an identity number."""
    return [
        (seq, path)
        for seq, path in store.rows(
            'SELECT "seq", "path" FROM "vault_identity_digest" WHERE "book" = ? AND "digest" = ?',
            (book, identity_digest(secret, identity_number(number) or number)),
        )
    ]
