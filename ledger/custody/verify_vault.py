"""The vault held against the log: every commitment has its value, every value its commitment.

A value that was erased must be named by an erasure entry, and one that was named must be gone; an index row
must follow from a value that is still there. Log and vault are walked side by side, neither held in memory.
The first wrong value of the vault and the first wrong row of each index are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple, Protocol

from ledger.book import Book
from ledger.core import canonical
from ledger.core.field_paths import Place, place_of, values_at
from ledger.core.merge_join import side_by_side
from ledger.log.kinds import ERASED
from ledger.log.vault import COMMITMENT_PREFIX, commitment, index_rows

Keyed = Iterator[tuple[tuple[Any, ...], Any]]


class Find(Protocol):
    """Where findings go."""

    def __call__(self, code: str, **params: object) -> None:
        """Take one finding."""


class Said(NamedTuple):
    """What the log says of one personal value."""

    commitment: str
    person: str | None


class Erasures(NamedTuple):
    """What the log says was erased: the latest erasure of each person and of each entry."""

    persons: Mapping[str, int]
    entries: Mapping[int, int]
    by_seq: Mapping[int, tuple[str | None, int | None]]

    def due(self, seq: int, person: str | None) -> bool:
        """Whether a value must be gone: an erasure after it names its person or its entry."""
        return self.entries.get(seq, -1) > seq or self.persons.get(person or "", -1) > seq

    def explain(self, erased_seq: object, seq: int, person: str | None) -> bool:
        """Whether the entry that a gone value points to did erase it."""
        if not isinstance(erased_seq, int) or erased_seq <= seq or erased_seq not in self.by_seq:
            return False
        named_person, named_entry = self.by_seq[erased_seq]
        return named_entry == seq or (named_person is not None and named_person == person)


def check_vault(book: Book, find: Find, secret: bytes | None) -> None:
    """Compare the vault and its indexes with the log.

    Args:
        book: the book.
        find: where findings go.
        secret: the store's secret; without it nobody can tell what the digest of an identity number should
            be, only that there is one where the log calls for it.
    """
    _check_values(book, _erasures(book), find)
    _check_index(book, "vault_name_part", "part", find, b"")
    _check_index(book, "vault_identity_digest", "digest", find, secret)


def _envelopes(book: Book, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The entries whose envelope contains a text, oldest first."""
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? AND instr("envelope", ?) > 0 ORDER BY "seq"'
    for seq, envelope in book.store.stream(sql, (book.id, text)):
        yield seq, canonical.parse(envelope)


def _erasures(book: Book) -> Erasures:
    persons: dict[str, int] = {}
    entries: dict[int, int] = {}
    by_seq: dict[int, tuple[str | None, int | None]] = {}
    for seq, envelope in _envelopes(book, f'"{ERASED}"'):
        if envelope["kind"] == ERASED:
            person, entry = envelope["data"].get("person"), envelope["data"].get("entry")
            by_seq[seq] = (person, entry)
            if person is not None:
                persons[person] = seq
            if entry is not None:
                entries[entry] = seq
    return Erasures(persons, entries, by_seq)


def _check_values(book: Book, erasures: Erasures, find: Find) -> None:
    sql = (
        'SELECT "seq", "path", "person", "salt", "value", "erased_seq" FROM "vault_value" '
        'WHERE "book" = ? ORDER BY "seq", "path"'
    )
    rows = ((row[:2], row[2:]) for row in book.store.stream(sql, (book.id,)))
    for (seq, path), row, said in side_by_side(rows, _said(book)):
        code = _judge(seq, row, said, erasures)
        if code is not None:
            find(code, seq=seq, path=path)
            return


def _said(book: Book) -> Iterator[tuple[tuple[int, str], Said]]:
    """Every commitment in the log, in the order of the vault's key."""
    for seq, envelope in _envelopes(book, COMMITMENT_PREFIX):
        entry_type = book.registry.entry_types[envelope["kind"]]
        data = envelope["data"]
        person = entry_type.person_of(data, envelope.get("origin", seq))
        pointers = sorted(item for place, _ in entry_type.personal for item in values_at(data, place))
        for pointer, committed in pointers:
            yield (seq, pointer), Said(committed, person)


def _judge(seq: int, row: Any, said: Said | None, erasures: Erasures) -> str | None:
    """What is wrong with one value, if anything is."""
    if said is None:
        return "verify.vault-spare"
    if row is None:
        return "verify.vault-missing"
    person, salt, value, erased_seq = row
    if person != said.person:
        return "verify.vault-value"
    if value is None and salt is None and erased_seq is not None:
        return None if erasures.explain(erased_seq, seq, person) else "verify.vault-erased-unsaid"
    if erasures.due(seq, person) or erased_seq is not None:
        return "verify.vault-not-erased"
    return None if _commits(salt, value, said.commitment) else "verify.vault-value"


def _commits(salt: object, value: object, said: str) -> bool:
    """Whether value and salt are of the right type and what the log committed to."""
    if not isinstance(salt, bytes) or not isinstance(value, str) or not _is_text(value):
        return False
    return commitment(salt, value) == said


def _is_text(value: str) -> bool:
    """Whether a text out of the database was UTF-8."""
    return not any("\ud800" <= character <= "\udfff" for character in value)


# --- Indexes ------------------------------------------------------------------------------------------------


def _check_index(book: Book, table: str, column: str, find: Find, secret: bytes | None) -> None:
    """One index against the values that are still there, an entry's value at a time."""
    sql = f'SELECT "seq", "path", "{column}" FROM "{table}" WHERE "book" = ? ORDER BY "seq", "path"'
    grouped = groupby(book.store.stream(sql, (book.id,)), key=lambda row: row[:2])
    found = ((key, {row[2] for row in rows}) for key, rows in grouped)
    for (seq, path), here, there in side_by_side(
        found, _indexed(book, secret or b"", names=column == "part")
    ):
        if here != there and not (secret is None and here and there):
            find("verify.vault-index", table=table, seq=seq, path=path)
            return


def _indexed(book: Book, secret: bytes, *, names: bool) -> Keyed:
    """(seq, path) of every live value that an index holds, with what the index should say."""
    kinds: dict[tuple[str, Place], str | None] = {
        (kind, place): item.index
        for kind, entry_type in book.registry.entry_types.items()
        for place, item in entry_type.personal
    }
    values = book.store.stream(
        'SELECT v."seq", v."path", v."value", e."envelope" FROM "vault_value" v JOIN "entry" e '
        'ON e."book" = v."book" AND e."seq" = v."seq" WHERE v."book" = ? AND v."value" IS NOT NULL '
        'ORDER BY v."seq", v."path"',
        (book.id,),
    )
    for seq, path, value, envelope in values:
        if not isinstance(value, str) or not isinstance(path, str) or not _is_text(value):
            continue  # the value itself was found wrong already
        index = kinds.get((canonical.parse(envelope)["kind"], place_of(path)))
        name_rows, identity_rows = index_rows(secret, book.id, seq, path, index, value)
        rows: list[tuple[Any, ...]] = [*(name_rows if names else identity_rows)]
        if rows:
            yield (seq, path), {row[1] for row in rows}
