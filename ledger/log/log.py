"""A book's log in the store: appending entries, keeping tiles and checkpoints, reading proofs.

Knows bytes: an entry here is a salt and an envelope. What an envelope says is the business of the rooms above
(``ledger.record.record`` writes it, ``ledger.projection.history`` reads it).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ledger.core.errors import NotFound, Problem, StoreUnusable, refuse
from ledger.core.frozen import frozen
from ledger.core.limits import TILE_WIDTH
from ledger.log.checkpoint import Checkpoint, Signer
from ledger.log.consistency import Consistency
from ledger.log.merkle import Frontier, TreeReader, leaf_hash
from ledger.log.proof import Proof, public_entry
from ledger.store.base import Store, retry_is_safe, version_number
from ledger.store.tables import EntryTable, HeadTable, KeptCheckpointTable, TileTable

_HEAD = (
    'SELECT h."size", h."recorded_at", h."frontier", h."note", t."hashes", '
    '(SELECT "value" FROM "store_property" WHERE "name" = \'projection\'), '
    '(SELECT max(k."number") FROM "kept_checkpoint" k WHERE k."book" = h."book"), '
    '(SELECT k."size" FROM "kept_checkpoint" k WHERE k."book" = h."book" ORDER BY k."number" DESC LIMIT 1) '
    'FROM "head" h LEFT JOIN "tile" t '
    'ON t."book" = h."book" AND t."level" = 0 AND t."number" = h."size" / ? WHERE h."book" = ?'
)


@frozen
class HeadState:
    """How far a book's log has come.

    Attributes:
        size: number of entries; the next one gets this seq.
        recorded_at: instant of the latest entry; later ones are never earlier.
        frontier: right edge of the tree.
        note: signed checkpoint of exactly this size.
        open_tile: hashes of the lowest tile that is not full yet; None where there is none.
        projection: version of the tables beside the log. Both are read along, to save asking again.
        kept: how many checkpoints are kept, where the latest is of exactly this size; else None.
    """

    size: int
    recorded_at: str
    frontier: Frontier
    note: str
    open_tile: bytes | None = None
    projection: int = 0
    kept: int | None = None


class HeadNotSigned(StoreUnusable):
    """The head is not what the key in force has signed: somebody changed it, or put another key in force."""


@frozen
class Sealed:
    """An entry ready to be appended."""

    salt: bytes
    envelope: bytes


def read_head(store: Store, book: str) -> HeadState:
    """How far a book's log has come, its tree's right edge and the signed checkpoint of it.

    Raises:
        NotFound: no such book.
    """
    found = store.rows(_HEAD, (TILE_WIDTH, book))
    if not found:
        raise NotFound(Problem("book.unknown", "", {"book": book}))
    size, recorded_at, packed, note, open_tile, projection, kept, kept_size = found[0]
    try:
        frontier = Frontier.from_bytes(size, packed)
    except (TypeError, ValueError) as error:
        raise StoreUnusable(Problem("head.damaged", "", {"book": book})) from error
    kept = kept + 1 if kept_size == size else None
    version = version_number(projection, "projection")
    return HeadState(size, recorded_at, frontier, note, open_tile, version, kept)


def start(store: Store, book: str) -> HeadState:
    """The head of a book that is about to get its entry 0."""
    head = HeadState(0, "", Frontier(), "")
    store.insert(HeadTable, [(book, 0, "", b"", "")])
    return head


def append(
    store: Store,
    book: str,
    head: HeadState,
    entries: Sequence[Sealed],
    recorded_at: str,
    signer: Signer,
    *,
    signers: Sequence[Signer] = (),
) -> HeadState:
    """Append entries behind a head that this transaction has read; returns the new head.

    Within ``store.write`` only. The head must be the one this key signed: otherwise the next honest entry
    would lend its signature to whatever somebody made of the rows before it. The database refuses a seq other
    than the next one, so two writers that both believed in the same head can't both succeed.

    Args:
        store: where to.
        book: the book.
        head: what stands there.
        entries: what comes behind it.
        recorded_at: the instant of the last of them.
        signer: the key that must have signed the head.
        signers: the keys that sign the new head, the one in force first; the same one where none are named.
    """
    _check_signed(book, head, signer)
    frontier = add_entries(store, book, head.frontier, entries, head.open_tile)
    newest, *others = signers or (signer,)
    text = Checkpoint(newest.verifier.name, frontier.size, frontier.root()).to_text()
    note = newest.sign_note(text, *others)
    store.execute(
        'UPDATE "head" SET "size" = ?, "recorded_at" = ?, "frontier" = ?, "note" = ? WHERE "book" = ?',
        (frontier.size, recorded_at, frontier.to_bytes(), note, book),
    )
    return HeadState(frontier.size, recorded_at, frontier, note)


def add_entries(
    store: Store,
    book: str,
    before: Frontier,
    entries: Sequence[Sealed],
    open_tile: bytes | None = None,
) -> Frontier:
    """Write entries and their tiles behind a right edge; returns the new edge. Signs nothing.

    ``open_tile``: the lowest tile that is not full, where it was read already.
    """
    publics = [public_entry(entry.salt, entry.envelope) for entry in entries]
    store.insert(
        EntryTable,
        [
            (book, before.size + at, entry.salt, publics[at], entry.envelope.decode())
            for at, entry in enumerate(entries)
        ],
    )
    frontier = Frontier(before.size, before.peaks)
    gained = frontier.extend(map(leaf_hash, publics))
    for level, hashes in gained.items():
        known = open_tile if level == 0 else None
        _extend_tiles(store, book, level, before.size >> (8 * level), hashes, known)
    return frontier


def _check_signed(book: str, head: HeadState, signer: Signer) -> None:
    """Refuse a head whose size and root are not what this key signed (Ed25519 signs alike every time).

    The key in force signs first, so that an earlier one, which may have signed too, does not pass for it.
    """
    if not head.size:
        return
    checkpoint = Checkpoint(signer.verifier.name, head.size, head.frontier.root())
    if not head.note.startswith(signer.sign_note(checkpoint.to_text())):
        raise HeadNotSigned(Problem("head.damaged", "", {"book": book}))


def _extend_tiles(
    store: Store, book: str, level: int, position: int, hashes: Sequence[bytes], open_tile: bytes | None
) -> None:
    """Write hashes of one level from a position on: fill the open tile, then add new ones."""
    at, fresh = 0, []
    while at < len(hashes):
        number, offset = divmod(position + at, TILE_WIDTH)
        part = b"".join(hashes[at : at + TILE_WIDTH - offset])
        if offset:
            tile = (open_tile or read_tile(store, book, level, number)) + part
            store.execute(
                'UPDATE "tile" SET "hashes" = ? WHERE "book" = ? AND "level" = ? AND "number" = ?',
                (tile, book, level, number),
            )
        else:
            fresh.append((book, level, number, part))
        at += TILE_WIDTH - offset
    store.insert(TileTable, fresh)


def read_tile(store: Store, book: str, level: int, number: int) -> bytes:
    """The hashes of a stored tile, concatenated.

    Raises:
        NotFound: the store lacks a tile that its size calls for.
    """
    found = store.rows(
        'SELECT "hashes" FROM "tile" WHERE "book" = ? AND "level" = ? AND "number" = ?', (book, level, number)
    )
    if not found:
        raise NotFound(Problem("tile.missing", "", {"book": book, "level": level, "number": number}))
    hashes: bytes = found[0][0]
    return hashes


def tree(store: Store, book: str, size: int) -> TreeReader:
    """The book's tree at a size up to its head's."""
    return TreeReader(size, lambda level, number: read_tile(store, book, level, number))


def keep_checkpoint(store: Store, book: str, head: HeadState) -> int:
    """Keep the head's checkpoint for good; returns its number. The same size is kept only once."""
    latest = store.rows(
        'SELECT "number", "size" FROM "kept_checkpoint" WHERE "book" = ? ORDER BY "number" DESC LIMIT 1',
        (book,),
    )
    if latest and latest[0][1] == head.size:
        return int(latest[0][0])
    number = latest[0][0] + 1 if latest else 0
    store.insert(KeptCheckpointTable, [(book, number, head.size, head.note)])
    return int(number)


def kept_checkpoints(store: Store, book: str) -> Iterator[tuple[Any, ...]]:
    """(number, size, signed note) of every kept checkpoint, oldest first."""
    sql = 'SELECT "number", "size", "note" FROM "kept_checkpoint" WHERE "book" = ? ORDER BY "number"'
    return store.stream(sql, (book,))


def entry_bytes(store: Store, book: str, seq: int) -> Sealed:
    """Salt and envelope of one entry, the exact bytes that were hashed.

    Raises:
        NotFound: the log is not that long.
    """
    sql = 'SELECT "salt", CAST("envelope" AS BLOB) FROM "entry" WHERE "book" = ? AND "seq" = ?'
    found = store.rows(sql, (book, seq))
    if not found:
        raise NotFound(Problem("entry.unknown", "", {"book": book, "seq": seq}))
    return Sealed(*found[0])


def public_entries(store: Store, book: str, first: int, last: int) -> list[bytes]:
    """What outsiders see of the entries [first, last), in order; as many as there are."""
    sql = 'SELECT "public" FROM "entry" WHERE "book" = ? AND "seq" >= ? AND "seq" < ? ORDER BY "seq"'
    return [row[0] for row in store.rows(sql, (book, first, last))]


def kept_note(store: Store, book: str, size: int) -> str:
    """The kept checkpoint of exactly a size.

    Raises:
        NotFound: none was kept of it; the nearest sizes are named.
    """
    sql = 'SELECT "note" FROM "kept_checkpoint" WHERE "book" = ? AND "size" = ?'
    found = store.rows(sql, (book, size))
    if not found:
        [(below, above)] = store.rows(
            'SELECT max(CASE WHEN "size" < ? THEN "size" END), min(CASE WHEN "size" > ? THEN "size" END) '
            'FROM "kept_checkpoint" WHERE "book" = ?',
            (size, size, book),
        )
        near = ", ".join(str(one) for one in (below, above) if one is not None) or "-"
        raise NotFound(Problem("checkpoint.not-kept", "", {"size": size, "near": near}))
    note: str = found[0][0]
    return note


def kept_size(store: Store, book: str, number: int) -> int:
    """The size of the kept checkpoint of a number.

    Raises:
        NotFound: none has this number.
    """
    sql = 'SELECT "size" FROM "kept_checkpoint" WHERE "book" = ? AND "number" = ?'
    found = store.rows(sql, (book, number))
    if not found:
        raise NotFound(Problem("checkpoint.number-unknown", "", {"number": number}))
    return int(found[0][0])


def entry_has_salt(store: Store, book: str, seq: int, salt: bytes) -> bool:
    """Whether the entry of a number is there and was sealed with this salt, so that it is one's own."""
    found = store.rows('SELECT "salt" FROM "entry" WHERE "book" = ? AND "seq" = ?', (book, seq))
    return bool(found) and found[0][0] == salt


def covering_note(store: Store, book: str, seq: int) -> tuple[int, str] | None:
    """(size, note) of the newest kept checkpoint that covers an entry, if one does."""
    found = store.rows(
        'SELECT "size", "note" FROM "kept_checkpoint" WHERE "book" = ? AND "size" > ? '
        'ORDER BY "number" DESC LIMIT 1',
        (book, seq),
    )
    return found[0] if found else None


def prove(store: Store, book: str, seq: int, *, size: int | None = None, least: int = 0) -> Proof:
    """The proof of one entry under a kept checkpoint; the head's is kept where no earlier one covers it.

    >>> prove(book.store, book.id, 1).index
    1

    Args:
        store: where the log lies.
        book: the book.
        seq: the entry.
        size: of the kept checkpoint to prove it under; the newest one when None.
        least: the size that a checkpoint must have reached to do.
    """
    entry = entry_bytes(store, book, seq)

    def keep() -> tuple[int, str]:
        head = read_head(store, book)
        keep_checkpoint(store, book, head)
        return head.size, head.note

    if size is not None:
        note = kept_note(store, book, size)
    else:
        size, note = covering_note(store, book, max(seq, least - 1)) or store.write(
            keep, book=book, was_committed=retry_is_safe
        )
    path = tree(store, book, size).inclusion_proof(seq)
    return Proof(seq, entry.envelope, entry.salt, tuple(path), note)


def prove_consistency(store: Store, book: str, older: int, newer: int) -> Consistency:
    """The proof that the kept checkpoint of one size is continued by that of another.

    Raises:
        NotFound: one of them was not kept.
        Refused: they are named the wrong way round.
    """
    kept_note(store, book, older)
    note = kept_note(store, book, newer)
    if older > newer:
        raise refuse("consistency.order", older=older, newer=newer)
    return Consistency(older, tuple(tree(store, book, newer).consistency_proof(older)), note)
