"""The vault held against the log: every commitment has its value, every value its commitment.

A value that was erased must be named by an erasure entry; an index row must follow from a value that is still
there. Reads the vault in chunks by seq.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Protocol

from ledger import canonical
from ledger.book import Book
from ledger.entries.erasure import ERASED
from ledger.places import Place, place_of, values_at
from ledger.vault import COMMITMENT_PREFIX, commitment, index_rows

CHUNK_ENTRIES = 2_000


class Find(Protocol):
    """Where findings go."""

    def __call__(self, code: str, **params: object) -> None:
        """Take one finding."""


def check_vault(book: Book, find: Find) -> None:
    """Compare the vault and its indexes with the commitments in the log; names the first wrong value."""
    erasures = _Erasures()
    latest_seq = -1
    for chunk in _chunks(book):
        erasures.read(chunk)
        last = chunk[-1][0]
        rows = book.store.rows(
            'SELECT "seq", "path", "person", "salt", "value", "erased_seq" FROM "vault_value" '
            'WHERE "book" = ? AND "seq" > ? AND "seq" <= ? ORDER BY "seq", "path"',
            (book.id, latest_seq, last),
        )
        _check_chunk(book, chunk, rows, find)
        latest_seq = last
    spare = book.store.rows(
        'SELECT "seq", "path" FROM "vault_value" WHERE "book" = ? AND "seq" > ? LIMIT 1',
        (book.id, latest_seq),
    )
    for seq, path in spare:
        find("verify.vault-spare", seq=seq, path=path)
    _check_erased(book, erasures, find)
    _check_indexes(book, find)


class _Erasures:
    """What the log says was erased: seq of the erasure -> the person or the entry it names."""

    def __init__(self) -> None:
        self.by_seq: dict[int, tuple[str | None, int | None]] = {}

    def read(self, chunk: list[tuple[int, dict[str, Any]]]) -> None:
        for seq, envelope in chunk:
            if envelope["kind"] == ERASED:
                data = envelope["data"]
                self.by_seq[seq] = (data.get("person"), data.get("entry"))


def _chunks(book: Book) -> Iterator[list[tuple[int, dict[str, Any]]]]:
    """Entries that matter to the vault: those with commitments, and erasures."""
    chunk: list[tuple[int, dict[str, Any]]] = []
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    for seq, text in book.store.stream(sql, (book.id,)):
        if COMMITMENT_PREFIX in text or ERASED in text:
            chunk.append((seq, canonical.parse(text)))
        if len(chunk) >= CHUNK_ENTRIES:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _check_chunk(
    book: Book, chunk: list[tuple[int, dict[str, Any]]], rows: list[tuple[Any, ...]], find: Find
) -> None:
    expected: dict[tuple[int, str], tuple[str, str | None]] = {}
    for seq, envelope in chunk:
        entry_type = book.registry.entry_types[envelope["kind"]]
        for place, _ in entry_type.personal:
            person = entry_type.person_of(envelope["data"], envelope.get("origin", seq))
            expected.update(((seq, at), (said, person)) for at, said in values_at(envelope["data"], place))
    for seq, path, person, salt, value, erased_seq in rows:
        said = expected.pop((seq, path), None)
        if said is None:
            find("verify.vault-spare", seq=seq, path=path)
            return
        if erased_seq is not None and (value is not None or salt is not None):
            find("verify.vault-not-erased", seq=seq, path=path)
            return
        if person != said[1] or (erased_seq is None and not _commits(salt, value, said[0])):
            find("verify.vault-value", seq=seq, path=path)
            return
    for seq, path in expected:
        find("verify.vault-missing", seq=seq, path=path)
        return


def _commits(salt: object, value: object, said: str) -> bool:
    """Whether value and salt are there, of the right type, and what the log committed to."""
    return isinstance(salt, bytes) and isinstance(value, str) and commitment(salt, value) == said


def _check_erased(book: Book, erasures: _Erasures, find: Find) -> None:
    """Erased values against the erasures in the log, both ways; of several erasures the latest counts."""
    sql = (
        'SELECT "seq", "path", "person", "erased_seq" FROM "vault_value" '
        'WHERE "book" = ? ORDER BY "seq", "path"'
    )
    persons = {p: seq for seq, (p, _) in erasures.by_seq.items() if p is not None}
    entries = {e: seq for seq, (_, e) in erasures.by_seq.items() if e is not None}
    for seq, path, person, erased_seq in book.store.stream(sql, (book.id,)):
        if erased_seq is not None:
            said = erasures.by_seq.get(erased_seq)
            if said is None or (said[0] != person if said[0] is not None else said[1] != seq):
                find("verify.vault-erased-unsaid", seq=seq, path=path)
                return
            continue
        by_person = persons.get(person, -1)
        if max(by_person if by_person > seq else -1, entries.get(seq, -1)) >= 0:
            find("verify.vault-not-erased", seq=seq, path=path)
            return


def _check_indexes(book: Book, find: Find) -> None:
    """The name and identity indexes against the values that are still there, an entry at a time."""
    secret = book.secret()
    kinds = _index_of(book)
    for table, column in (("vault_name_part", "part"), ("vault_identity_digest", "digest")):
        sql = f'SELECT "seq", "path", "{column}" FROM "{table}" WHERE "book" = ? ORDER BY "seq", "path"'
        values = book.store.stream(
            'SELECT v."seq", v."path", v."value", e."envelope" FROM "vault_value" v JOIN "entry" e '
            'ON e."book" = v."book" AND e."seq" = v."seq" WHERE v."book" = ? AND v."value" IS NOT NULL '
            'ORDER BY v."seq", v."path"',
            (book.id,),
        )
        expected = _expected_index(book.id, secret, kinds, values, names=column == "part")
        found = (
            ((seq, path), {row[2] for row in group})
            for (seq, path), group in groupby(
                book.store.stream(sql, (book.id,)), key=lambda row: (row[0], row[1])
            )
        )
        wrong = _first_mismatch(expected, found)
        if wrong is not None:
            find("verify.vault-index", table=table, seq=wrong[0], path=wrong[1])


def _index_of(book: Book) -> dict[tuple[str, Place], str | None]:
    return {
        (kind, place): item.index
        for kind, entry_type in book.registry.entry_types.items()
        for place, item in entry_type.personal
    }


def _expected_index(
    book: str,
    secret: bytes,
    kinds: dict[tuple[str, Place], str | None],
    values: Iterator[tuple[Any, ...]],
    *,
    names: bool,
) -> Iterator[tuple[tuple[int, str], set[Any]]]:
    for seq, path, value, text in values:
        index = kinds.get((canonical.parse(text)["kind"], place_of(path)))
        name_rows, identity_rows = index_rows(secret, book, seq, path, index, value)
        rows: list[tuple[Any, ...]] = [*(name_rows if names else identity_rows)]
        if rows:
            yield (seq, path), {row[1] for row in rows}


def _first_mismatch(
    expected: Iterator[tuple[tuple[int, str], set[Any]]], found: Iterator[tuple[tuple[int, str], set[Any]]]
) -> tuple[int, str] | None:
    """The first place at which two ordered index listings differ."""
    while True:
        here, there = next(expected, None), next(found, None)
        if here is None and there is None:
            return None
        if here != there:
            return min(item[0] for item in (here, there) if item is not None)
