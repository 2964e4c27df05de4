"""ledger.log.merkle: roots, tiles and proofs against published vectors and against RFC 9162 read literally.

What the module computes cleverly (a frontier, tiles, iterative verifiers) is computed here a second time by
definition: ``tree_hash`` is section 2.1.1 as written, ``climb`` and ``rebuild`` undo the recursions of
2.1.3.1 and 2.1.4.1, where the module follows the loops of 2.1.3.2 and 2.1.4.2.
"""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.core.limits import HASH_BYTES
from ledger.log import merkle
from ledger.log.merkle import EMPTY_ROOT, Frontier, TreeReader, leaf_hash
from tests.support import places

Roots = tuple[bytes, bytes]
LEAVES = [leaf_hash(b"%d" % number) for number in range(65_537)]
CT_ENTRIES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", bytes(range(0x60, 0x70)).hex()]
CT_ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
"""Roots of the Certificate Transparency test tree at sizes 0 to 8."""


def inner(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def split(width: int) -> int:
    """The largest power of two smaller than the width, found by doubling."""
    power = 1
    while power * 2 < width:
        power *= 2
    return power


def tree_hash(leaves: Sequence[bytes]) -> bytes:
    """MTH of leaves that are hashed already (2.1.1)."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    middle = split(len(leaves))
    return inner(tree_hash(leaves[:middle]), tree_hash(leaves[middle:]))


@cache
def range_hash(start: int, end: int) -> bytes:
    """``tree_hash`` of a range of LEAVES, remembered so that many sizes cost little."""
    if end - start < 2:
        return tree_hash(LEAVES[start:end])
    middle = start + split(end - start)
    return inner(range_hash(start, middle), range_hash(middle, end))


def climb(index: int, size: int, leaf: bytes, path: Sequence[bytes]) -> bytes | None:
    """The root an audit path leads to: PATH of 2.1.3.1 undone from its last node, the root's child."""
    if not 0 <= index < size:
        return None
    if size == 1:
        return None if path else leaf
    if not path:
        return None
    middle, sibling = split(size), path[-1]
    if index < middle:
        below = climb(index, middle, leaf, path[:-1])
        return None if below is None else inner(below, sibling)
    below = climb(index - middle, size - middle, leaf, path[:-1])
    return None if below is None else inner(sibling, below)


def rebuild(older: int, newer: int, whole: bool, known: bytes, path: Sequence[bytes]) -> Roots | None:
    """Older and newer root that a consistency path leads to: SUBPROOF of 2.1.4.1 undone."""
    if older == newer:
        rest = [known, *path] if whole else path
        return (rest[0], rest[0]) if len(rest) == 1 else None
    if not path:
        return None
    middle, node = split(newer), path[-1]
    if older <= middle:
        below = rebuild(older, middle, whole, known, path[:-1])
        return None if below is None else (below[0], inner(below[1], node))
    below = rebuild(older - middle, newer - middle, False, known, path[:-1])
    return None if below is None else (inner(node, below[0]), inner(node, below[1]))


def is_consistent(older: int, newer: int, old: bytes, new: bytes, path: Sequence[bytes]) -> bool:
    return 0 < older <= newer and rebuild(older, newer, True, old, path) == (old, new)


def agreed(ours: bool, theirs: bool) -> bool:
    assert ours is theirs, "the two verifiers disagree"
    return ours


def turns(index: int, size: int) -> str:
    """Left and right turns from the root to a leaf: all that the check of a path sees of index and size."""
    if size == 1:
        return ""
    middle = split(size)
    return "L" + turns(index, middle) if index < middle else "R" + turns(index - middle, size - middle)


class Tiles:
    """What a store would keep: the hashes a frontier hands out, read back 256 at a time."""

    def __init__(self, leaves: Sequence[bytes] = ()) -> None:
        self.frontier = Frontier()
        self.levels: dict[int, list[bytes]] = {}
        self.reads: list[tuple[int, int]] = []
        self.append(leaves)

    def append(self, leaves: Sequence[bytes]) -> None:
        for level, hashes in self.frontier.extend(leaves).items():
            self.levels.setdefault(level, []).extend(hashes)

    def read(self, level: int, index: int) -> bytes:
        self.reads.append((level, index))
        return b"".join(self.levels.get(level, [])[index * 256 : (index + 1) * 256])

    def tree(self, size: int) -> TreeReader:
        return TreeReader(size, self.read)


@pytest.fixture(scope="module")
def wide() -> Tiles:
    return Tiles(LEAVES)


def vectors(kind: str) -> list:
    files = sorted((places.DATA / "merkle" / kind).glob("*.json"))
    assert len(files) == 6, "vectors are missing"
    return [pytest.param(json.loads(file.read_text()), id=file.stem) for file in files]


def decoded(texts: Sequence[str]) -> list[bytes]:
    return [base64.b64decode(text) for text in texts]


@pytest.mark.parametrize("case", vectors("inclusion"))
def test_published_inclusion_vector(case):
    assert not case["wantErr"], "only accepting vectors are carried"
    leaf, root, *path = decoded([case["leafHash"], case["root"], *(case["proof"] or [])])
    assert merkle.verify_inclusion(case["leafIdx"], case["treeSize"], leaf, path, root)
    assert climb(case["leafIdx"], case["treeSize"], leaf, path) == root


@pytest.mark.parametrize("case", vectors("consistency"))
def test_published_consistency_vector(case):
    assert not case["wantErr"], "only accepting vectors are carried"
    old, new, *path = decoded([case["root1"], case["root2"], *(case["proof"] or [])])
    assert merkle.verify_consistency(case["size1"], case["size2"], old, new, path)
    assert is_consistent(case["size1"], case["size2"], old, new, path)


@pytest.mark.parametrize("size", range(9))
def test_certificate_transparency_test_tree(size):
    tiles = Tiles([leaf_hash(bytes.fromhex(entry)) for entry in CT_ENTRIES[:size]])
    assert tiles.frontier.root().hex() == tiles.tree(size).root().hex() == CT_ROOTS[size]


def example_nodes() -> dict[str, bytes]:
    """The nodes of the seven-leaf tree drawn in RFC 9162, section 2.1.5, by their letters."""
    node = dict(zip("abcdefj", LEAVES, strict=False))
    node["g"], node["h"] = inner(node["a"], node["b"]), inner(node["c"], node["d"])
    node["i"] = inner(node["e"], node["f"])
    node["k"], node["l"] = inner(node["g"], node["h"]), inner(node["i"], node["j"])
    return node


@pytest.mark.parametrize(
    ("prove", "drawn"),
    [
        (TreeReader.inclusion_proof, {0: "bhl", 3: "cgl", 4: "fjk", 6: "ik"}),
        (TreeReader.consistency_proof, {3: "cdgl", 4: "l", 6: "ijk", 7: ""}),
    ],
)
def test_proofs_drawn_in_the_rfc(prove, drawn):
    tree, nodes = Tiles(LEAVES[:7]).tree(7), example_nodes()
    for number, letters in drawn.items():
        assert prove(tree, number) == [nodes[letter] for letter in letters]


def test_every_size_has_the_root_of_the_definition():
    tiles = Tiles()
    for size in range(301):  # past one full tile, so that both tile levels are in play
        expected = tree_hash(LEAVES[:size])
        assert tiles.frontier.root() == tiles.tree(size).root() == expected, size
        tiles.append(LEAVES[size : size + 1])


@pytest.mark.parametrize("seed", range(20))
def test_chunks_do_not_matter(seed):
    chance = random.Random(seed)
    tiles, at = Tiles(), 0
    while at < 900:
        width = chance.choice([0, 1, 2, 7, 255, 256, 257, chance.randrange(300)])
        tiles.append(LEAVES[at : at + width])
        at += width
    at_once = Tiles(LEAVES[:at])
    assert tiles.frontier.root() == range_hash(0, at)
    assert (tiles.levels, tiles.frontier.peaks) == (at_once.levels, at_once.frontier.peaks)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 100, 255, 256, 257, 300, 511, 513])
def test_every_leaf_is_proved(size):
    tree, root = Tiles(LEAVES[:size]).tree(size), range_hash(0, size)
    for index in range(size):
        path = tree.inclusion_proof(index)
        theirs = climb(index, size, LEAVES[index], path) == root
        assert agreed(merkle.verify_inclusion(index, size, LEAVES[index], path, root), theirs)


@pytest.mark.parametrize("newer", [*range(1, 36), 63, 64, 65, 200, 255, 256, 257, 258, 300])
def test_every_older_tree_is_a_prefix(newer):
    tree, root = Tiles(LEAVES[:newer]).tree(newer), range_hash(0, newer)
    for older in range(1, newer + 1):
        claim = (older, newer, range_hash(0, older), root, tree.consistency_proof(older))
        assert agreed(merkle.verify_consistency(*claim), is_consistent(*claim))


@pytest.mark.parametrize("size", [0, 1, 5, 255, 256, 257, 300, 511, 512, 65_535, 65_536])
def test_past_trees_are_read_from_the_tiles_of_today(size, wide):
    assert wide.tree(size).root() == range_hash(0, size)
    for index in {0, size // 3, size - 1} if size else set():
        path = wide.tree(size).inclusion_proof(index)
        assert climb(index, size, LEAVES[index], path) == range_hash(0, size)
        assert path == Tiles(LEAVES[:size]).tree(size).inclusion_proof(index)


@pytest.mark.parametrize("newer", [65_535, 65_536, 65_537])
def test_consistency_of_wide_trees(newer, wide):
    for older in (1, 255, 256, 257, 40_000, 65_535):
        path = wide.tree(newer).consistency_proof(older)
        claim = (older, newer, range_hash(0, older), range_hash(0, newer), path)
        assert agreed(merkle.verify_consistency(*claim), is_consistent(*claim))


@pytest.mark.parametrize("size", [1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537])
def test_tiles_hold_what_c2sp_defines(size):
    levels = Tiles(LEAVES[:size]).levels
    for level in range(4):
        span = 256**level
        expected = [range_hash(at * span, (at + 1) * span) for at in range(size // span)]
        assert levels.get(level, []) == expected, level


def test_a_proof_in_a_wide_tree_reads_each_tile_once_and_few(wide):
    tree = wide.tree(65_537)
    wide.reads.clear()
    for index in (40_000, 40_001, 65_536):
        tree.inclusion_proof(index)
    assert len(wide.reads) == len(set(wide.reads)) <= 5


@pytest.mark.parametrize(("size", "cut"), [(1, 32), (3, 32), (3, 1), (256, 31), (300, 33)])
def test_a_tile_shorter_than_the_tree_is_refused(size, cut):
    tiles = Tiles(LEAVES[:size])
    tree = TreeReader(size, lambda level, index: tiles.read(level, index)[:-cut])
    with pytest.raises(ValueError, match="shorter"):
        tree.root()


@pytest.mark.parametrize("size", [0, 1, 2, 3, 255, 256, 257, 300, 65_535])
def test_a_frontier_goes_on_from_its_bytes(size):
    packed = Tiles(LEAVES[:size]).frontier.to_bytes()
    assert len(packed) == HASH_BYTES * size.bit_count()
    read = Frontier.from_bytes(size, packed)
    assert (read.root(), read.to_bytes()) == (range_hash(0, size), packed)
    gained = read.extend(LEAVES[size : size + 2])
    assert gained[0] == LEAVES[size : size + 2]
    assert (read.size, read.root()) == (size + 2, range_hash(0, size + 2))


@pytest.mark.parametrize(("size", "peaks"), [(0, 1), (1, 0), (1, 2), (2, 2), (3, 1), (256, 8)])
def test_a_frontier_has_one_peak_for_each_bit(size, peaks):
    with pytest.raises(ValueError, match="bit"):
        Frontier.from_bytes(size, bytes(HASH_BYTES * peaks))


@pytest.mark.parametrize(
    ("prove", "outside"),
    [(TreeReader.inclusion_proof, (-1, 5, 6)), (TreeReader.consistency_proof, (-1, 0, 6))],
)
def test_no_proof_outside_the_tree(prove, outside):
    for number in outside:
        with pytest.raises(ValueError, match=rf"{number}\b.*\b5$"):
            prove(Tiles(LEAVES[:5]).tree(5), number)


def test_only_the_empty_root_is_the_empty_tree():
    assert sha256(b"").digest() == EMPTY_ROOT == Frontier().root() == Tiles().tree(0).root()
    root = range_hash(0, 5)
    assert merkle.verify_consistency(0, 5, EMPTY_ROOT, root, [])
    assert not merkle.verify_consistency(0, 5, root, root, [])
    assert not merkle.verify_consistency(0, 5, EMPTY_ROOT, root, [root])
    assert not merkle.verify_consistency(-1, 5, EMPTY_ROOT, root, [])
    assert not merkle.verify_consistency(5, 4, root, root, [])


def flipped(node: bytes, chance: random.Random) -> bytes:
    return (int.from_bytes(node) ^ 1 << chance.randrange(256)).to_bytes(HASH_BYTES)


def altered_paths(path: list[bytes], chance: random.Random) -> Iterator[list[bytes]]:
    """Every path with one node flipped, dropped, cut short, doubled, added, or exchanged for another."""
    yield from [[]] if path else []
    for at, node in enumerate(path):
        for instead in ([flipped(node, chance)], [], [node[:-1]], [node, node]):
            yield [*path[:at], *instead, *path[at + 1 :]]
        for before in range(at):
            yield [*path[:before], node, *path[before + 1 : at], path[before], *path[at + 1 :]]
    for at in range(len(path) + 1):
        yield [*path[:at], chance.randbytes(HASH_BYTES), *path[at:]]


# Leaves and alterations come from a seed: drawn one by one they would be equal too often, and a proof of the
# left of two equal leaves does prove the right one (in the log, salts keep entries apart).
histories = st.integers(1, 600).flatmap(
    lambda size: st.tuples(st.just(size), st.integers(1, size), st.integers(0, 2**32).map(random.Random))
)


@settings(max_examples=300)
@given(histories)
def test_any_inclusion_proof_holds_and_no_altered_one(history):
    size, index, chance = history[0], history[1] - 1, history[2]
    leaves = [chance.randbytes(HASH_BYTES) for _ in range(size)]
    tiles = Tiles(leaves)
    root, leaf = tiles.frontier.root(), leaves[index]
    path = tiles.tree(size).inclusion_proof(index)

    def accepted(index: int, size: int, leaf: bytes, path: list[bytes]) -> bool:
        ours = merkle.verify_inclusion(index, size, leaf, path, root)
        return agreed(ours, climb(index, size, leaf, path) == root)

    assert accepted(index, size, leaf, path)
    for other in altered_paths(path, chance):
        assert not accepted(index, size, leaf, other)
    for other_index in {index - 1, index + 1, index ^ 1, size, -1, chance.randrange(size)} - {index}:
        assert not accepted(other_index, size, leaf, path)
    # A path says nothing of the size but its turns; the size itself is held by the checkpoint's signature.
    for other_size in {size - 1, size + 1, 2 * size, chance.randrange(index + 1, 1300)} - {size}:
        same = other_size > index and turns(index, other_size) == turns(index, size)
        assert accepted(index, other_size, leaf, path) is same
    assert not accepted(index, size, flipped(leaf, chance), path)
    assert not merkle.verify_inclusion(index, size, leaf, path, flipped(root, chance))


@settings(max_examples=300)
@given(histories)
def test_any_consistency_proof_holds_and_no_altered_one(history):
    newer, older, chance = history
    tiles = Tiles([chance.randbytes(HASH_BYTES) for _ in range(newer)])
    old, new = tiles.tree(older).root(), tiles.frontier.root()
    path = tiles.tree(newer).consistency_proof(older)

    def accepted(*claim: Any) -> bool:
        return agreed(merkle.verify_consistency(*claim), is_consistent(*claim))

    assert accepted(older, newer, old, new, path)
    for other in altered_paths(path, chance):
        assert not accepted(older, newer, old, new, other)
    assert not accepted(older, newer, flipped(old, chance), new, path)
    assert not accepted(older, newer, old, flipped(new, chance), path)
    if older == newer:  # then a proof is two equal roots, and says nothing of the sizes
        return
    assert not accepted(older, newer, new, old, path)
    assert not accepted(newer, older, old, new, path)
    for other_older in {older - 1, older + 1, newer} - {0, older}:
        assert not accepted(other_older, newer, old, new, path)
    # A newer tree whose right edge turns as this one's does is told apart by the signed size alone.
    for other_newer in {newer - 1, newer + 1, 2 * newer} - {newer, older}:
        same = other_newer > older and turns(older - 1, other_newer) == turns(older - 1, newer)
        assert accepted(older, other_newer, old, new, path) is same


@settings(max_examples=300)
@given(st.integers(-1, 40), st.integers(-1, 40), st.lists(st.sampled_from(LEAVES[:9]), max_size=7))
def test_both_verifiers_read_any_claim_alike(index, size, path):
    assert merkle.root_from_inclusion(index, size, LEAVES[0], path) == climb(index, size, LEAVES[0], path)
