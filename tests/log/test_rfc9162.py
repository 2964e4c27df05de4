"""Every proof of any history holds with a verifier that knows only the RFC, and no altered one does.

``tests.oracle.rfc9162`` imports nothing of the ledger; here both read the same proofs and the same mutations.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger import Book, record
from ledger.core.errors import ProofInvalid
from ledger.core.limits import TILE_WIDTH
from ledger.log import log
from ledger.log.checkpoint import KeyRing, open_checkpoint
from ledger.log.consistency import Consistency
from ledger.log.merkle import Frontier, TreeReader, leaf_hash
from ledger.log.proof import Proof
from tests.conftest import OPERATOR
from tests.oracle import rfc9162

HOLDS_NOT = (ProofInvalid, rfc9162.DoesNotHold)


class History:
    """A log in memory, as the store keeps it."""

    def __init__(self, entries: list[bytes]) -> None:
        self.entries = entries
        levels = Frontier().extend(map(leaf_hash, entries))
        self.tiles = {
            (level, at // TILE_WIDTH): b"".join(hashes[at : at + TILE_WIDTH])
            for level, hashes in levels.items()
            for at in range(0, len(hashes), TILE_WIDTH)
        }

    def tree(self, size: int) -> TreeReader:
        return TreeReader(size, lambda level, number: self.tiles[level, number])


def history_of(size: int, seed: int) -> History:
    """Entries that differ from one another, as the salted ones of a log do."""
    return History([b"%d of %d" % (at, seed) for at in range(size)])


sizes = st.one_of(st.integers(1, 40), st.integers(1, 700), st.sampled_from([255, 256, 257, 511, 512, 513]))
histories = st.builds(history_of, sizes, st.integers(0, 2**32))


def flipped(path: list[bytes], bit: int) -> list[bytes]:
    """The path with one bit of one hash turned."""
    at, bit = divmod(bit % (len(path) * 256), 256)
    false = bytearray(path[at])
    false[bit // 8] ^= 1 << bit % 8
    return [*path[:at], bytes(false), *path[at + 1 :]]


def other_paths(path: list[bytes], bit: int) -> list[list[bytes]]:
    """Every way in which a path can be off by one step, and one turned bit."""
    others = [path[:at] + path[at + 1 :] for at in range(len(path))]
    others += [
        [*path[:at], more, *path[at:]] for at in range(len(path) + 1) for more in (bytes(32), *path[:1])
    ]
    others += [[*path[:at], path[at + 1], path[at], *path[at + 2 :]] for at in range(len(path) - 1)]
    return [*others, flipped(path, bit)] if path else others


@given(histories, st.data())
@settings(max_examples=60)
def test_any_entry_of_any_history_is_included_and_by_no_other_path(history, data):
    newest = len(history.entries)
    size = data.draw(st.integers(1, newest), "size")
    index = data.draw(st.integers(0, size - 1), "index")
    path = history.tree(size).inclusion_proof(index)
    root, leaf = rfc9162.tree_hash(history.entries[:size]), rfc9162.leaf_hash(history.entries[index])
    assert history.tree(size).root() == root
    assert rfc9162.inclusion_holds(leaf, index, size, path, root)
    for other in other_paths(path, data.draw(st.integers(0, 2**14), "bit")):
        assert not rfc9162.inclusion_holds(leaf, index, size, other, root)
    for elsewhere in {index - 1, index + 1, size, size - 1, 0} - {index}:
        assert elsewhere < 0 or not rfc9162.inclusion_holds(leaf, elsewhere, size, path, root)
    assert not rfc9162.inclusion_holds(rfc9162.leaf_hash(b"never logged"), index, size, path, root)


@given(histories.filter(lambda history: len(history.entries) > 1), st.data())
@settings(max_examples=60)
def test_any_two_trees_of_any_history_are_consistent_and_by_no_other_path(history, data):
    newer = data.draw(st.integers(2, len(history.entries)), "newer")
    older = data.draw(st.integers(1, newer - 1), "older")
    path = history.tree(newer).consistency_proof(older)
    first, second = (rfc9162.tree_hash(history.entries[:size]) for size in (older, newer))
    assert rfc9162.consistency_holds(older, newer, first, second, path)
    for other in other_paths(path, data.draw(st.integers(0, 2**14), "bit")):
        assert not rfc9162.consistency_holds(older, newer, first, second, other)
    forged = [*history.entries[: older - 1], b"rewritten", *history.entries[older:newer]]
    assert not rfc9162.consistency_holds(older, newer, first, rfc9162.tree_hash(forged), path)
    assert not rfc9162.consistency_holds(older, newer, rfc9162.tree_hash(forged[:older]), second, path)


@given(histories, st.data())
@settings(max_examples=30)
def test_any_past_tree_read_from_the_tiles_grows_on_as_it_did(history, data):
    size = data.draw(st.integers(0, len(history.entries)), "size")
    frontier = history.tree(size).frontier()
    assert frontier.root() == rfc9162.tree_hash(history.entries[:size])
    frontier.extend(map(leaf_hash, history.entries[size:]))
    assert frontier.root() == rfc9162.tree_hash(history.entries)


# --- The files that are handed out --------------------------------------------------------------------------


@dataclass
class Handed:
    """A file, and how each of the two verifiers reads it."""

    text: str
    readers: tuple[Callable[[str], object], ...]


def firms(book: Book, count: int) -> None:
    data = {"name": "长平第一公司", "class": "enterprise", "division": "990100"}
    record(book, OPERATOR, [{"kind": "organisation.registered", "data": data} for _ in range(count)])


@pytest.fixture
def handed(book: Book) -> dict[str, Handed]:
    """A proof, a consistency proof and a checkpoint of a book of 300 entries."""
    firms(book, 12)
    _, older = book.keep_checkpoint()
    firms(book, 287)
    _, newer = book.keep_checkpoint()
    key = book.verifier
    ring = KeyRing.of(key)
    proof = book.prove(257).to_text()
    consistency = log.prove_consistency(book.store, book.id, 13, 300).to_text()
    return {
        "proof": Handed(
            proof,
            (lambda text: Proof.parse(text).check(ring), lambda text: rfc9162.check_proof(text, str(key))),
        ),
        "consistency": Handed(
            consistency,
            (
                lambda text: Consistency.parse(text).check(ring, older),
                lambda text: rfc9162.check_consistency(text, older, str(key)),
            ),
        ),
        "older checkpoint": Handed(
            older,
            (
                lambda text: Consistency.parse(consistency).check(ring, text),
                lambda text: rfc9162.check_consistency(consistency, text, str(key)),
            ),
        ),
        "checkpoint": Handed(
            newer,
            (lambda text: open_checkpoint(text, key), lambda text: rfc9162.open_checkpoint(text, str(key))),
        ),
    }


def every_mutation(original: bytes) -> list[bytes]:
    """Each byte taken out, turned in its lowest and in its case bit, and put before; each shorter file."""
    found = []
    for at, here in enumerate(original):
        before, after = original[:at], original[at + 1 :]
        found += [before, before + after, before + b"A" + original[at:]]
        found += [before + bytes([here ^ bit]) + after for bit in (0x01, 0x20)]
    return [altered for altered in dict.fromkeys(found) if altered != original]


def holds(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except HOLDS_NOT:
        return False
    return True


@pytest.mark.parametrize("name", ["proof", "consistency", "older checkpoint", "checkpoint"])
def test_both_verifiers_accept_the_file_and_refuse_every_altered_byte(handed, name):
    file = handed[name]
    assert all(holds(read, file.text) for read in file.readers)
    refused = 0
    for altered in every_mutation(file.text.encode()):
        try:
            text = altered.decode()
        except UnicodeDecodeError:
            continue  # no text, so nothing that either would read
        assert not any(holds(read, text) for read in file.readers), text
        refused += 1
    assert refused > 4 * len(file.text)


def test_any_two_kept_checkpoints_are_proved_consistent(book):
    for count in (1, 5, 1, 8, 200, 41, 255):
        firms(book, count)
        book.keep_checkpoint()
    kept = {size: note for _, size, note in log.kept_checkpoints(book.store, book.id)}
    for older, note in kept.items():
        for newer in (size for size in kept if size > older):
            text = log.prove_consistency(book.store, book.id, older, newer).to_text()
            assert rfc9162.check_consistency(text, note, str(book.verifier)) == (older, newer)
            found = Consistency.parse(text).check(book.ring, note)
            assert [one.size for one in found] == [older, newer]
