"""The Merkle tree of RFC 9162, section 2.1: leaves in, roots and proofs out.

Knows bytes and nothing else: no entry, no database, no signature. What the tree is stored as (tiles of 256
hashes, C2SP tlog-tiles) shows only as the function that a proof reads hashes through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from hashlib import sha256

from ledger.core.limits import HASH_BYTES, TILE_HEIGHT, TILE_WIDTH

EMPTY_ROOT = sha256(b"").digest()
"""Root of the tree without leaves (RFC 9162, section 2.1.1)."""

ReadTile = Callable[[int, int], bytes]
"""(level, index) -> the hashes of that tile, concatenated; at least as many as the tree in question has."""


def leaf_hash(entry: bytes) -> bytes:
    """Hash of a leaf: SHA-256(0x00 || entry)."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of an inner node: SHA-256(0x01 || left || right)."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """The right edge of a growing tree: roots of its maximal complete subtrees, the widest first.

    Enough to append leaves and to know the root, in at most 64 hashes whatever the size
    (one for each bit set in the size).

    >>> frontier = Frontier()
    >>> gained = frontier.extend([leaf_hash(b"a"), leaf_hash(b"b")])
    >>> frontier.size, frontier.root() == node_hash(leaf_hash(b"a"), leaf_hash(b"b"))
    (2, True)
    """

    __slots__ = ("peaks", "size")

    def __init__(self, size: int = 0, peaks: Sequence[bytes] = ()) -> None:
        if size < 0 or size.bit_count() != len(peaks) or not {*map(len, peaks)} <= {HASH_BYTES}:
            raise ValueError("a frontier has one hash for each bit set in its size")
        self.size = size
        self.peaks = list(peaks)

    @classmethod
    def from_bytes(cls, size: int, packed: bytes) -> Frontier:
        """The frontier written by ``to_bytes``."""
        return cls(size, [packed[at : at + HASH_BYTES] for at in range(0, len(packed), HASH_BYTES)])

    def to_bytes(self) -> bytes:
        """The peaks one behind another, 32 bytes each; the size is kept apart."""
        return b"".join(self.peaks)

    def extend(self, leaves: Iterable[bytes]) -> dict[int, list[bytes]]:
        """Append leaf hashes; returns what the tiles gain: level -> new hashes of that level, in order.

        A tile level holds every eighth level of the tree (height 0, 8, 16 …), so a hash is due there
        whenever a complete subtree of such a height closes.
        """
        gained: dict[int, list[bytes]] = {0: []}
        level_zero = gained[0]
        peaks, size, hashed = list(self.peaks), self.size, sha256
        for leaf in leaves:
            level_zero.append(leaf)
            node, height, rest = leaf, 0, size
            while rest & 1:
                node = hashed(b"\x01" + peaks.pop() + node).digest()
                rest >>= 1
                height += 1
                if not height % TILE_HEIGHT:
                    gained.setdefault(height // TILE_HEIGHT, []).append(node)
            peaks.append(node)
            size += 1
        self.peaks, self.size = peaks, size
        return gained

    def root(self) -> bytes:
        """Root of the tree as it stands."""
        return _root_over(tuple(self.peaks))


@lru_cache(maxsize=64)
def _root_over(peaks: tuple[bytes, ...]) -> bytes:
    """The root over some peaks; remembered, as whoever appends asks once more for what it appended last."""
    if not peaks:
        return EMPTY_ROOT
    node = peaks[-1]
    for peak in reversed(peaks[:-1]):
        node = node_hash(peak, node)
    return node


def _split(width: int) -> int:
    """The largest power of two smaller than ``width`` (RFC 9162, section 2.1.1)."""
    return 1 << ((width - 1).bit_length() - 1)


class TreeReader:
    """A tree of a given size, read through its tiles; every tile is read once at most."""

    def __init__(self, size: int, read_tile: ReadTile) -> None:
        self.size = size
        self._read_tile = read_tile
        self._tiles: dict[tuple[int, int], bytes] = {}

    def root(self) -> bytes:
        """Root of the tree."""
        return self._range_hash(0, self.size) if self.size else EMPTY_ROOT

    def frontier(self) -> Frontier:
        """The tree's right edge, so that it can be grown."""
        peaks, start = [], 0
        for height in reversed(range(self.size.bit_length())):
            if self.size >> height & 1:
                peaks.append(self._subtree(height, start >> height))
                start += 1 << height
        return Frontier(self.size, peaks)

    def inclusion_proof(self, index: int) -> list[bytes]:
        """The audit path of a leaf, its sibling first (RFC 9162, section 2.1.3.1)."""
        if not 0 <= index < self.size:
            raise ValueError(f"leaf {index} is not in a tree of {self.size}")
        path: list[bytes] = []
        start, end = 0, self.size
        while end - start > 1:
            middle = start + _split(end - start)
            if index < middle:
                path.append(self._range_hash(middle, end))
                end = middle
            else:
                path.append(self._range_hash(start, middle))
                start = middle
        return path[::-1]

    def consistency_proof(self, older: int) -> list[bytes]:
        """The proof that the first ``older`` leaves are a prefix of this tree (RFC 9162, 2.1.4.1)."""
        if not 0 < older <= self.size:
            raise ValueError(f"no consistency proof from {older} to {self.size}")
        path: list[bytes] = []
        start, end, complete = 0, self.size, True
        while end != older:
            middle = start + _split(end - start)
            if older <= middle:
                path.append(self._range_hash(middle, end))
                end = middle
            else:
                path.append(self._range_hash(start, middle))
                start, complete = middle, False
        if not complete:
            path.append(self._range_hash(start, end))
        return path[::-1]

    def _range_hash(self, start: int, end: int) -> bytes:
        """MTH of the leaves [start, end), where start is a multiple of the power of two covering them."""
        width = end - start
        if not width & (width - 1):
            return self._subtree(width.bit_length() - 1, start // width)
        middle = start + _split(width)
        return node_hash(self._range_hash(start, middle), self._range_hash(middle, end))

    def _subtree(self, height: int, index: int) -> bytes:
        """Root of the complete subtree number ``index`` of a height, out of the nearest tile below."""
        level, above = divmod(height, TILE_HEIGHT)
        first = index << above
        tile = self._tile(level, first >> TILE_HEIGHT)
        offset = (first % TILE_WIDTH) * HASH_BYTES
        packed = tile[offset : offset + (HASH_BYTES << above)]
        nodes = [packed[at : at + HASH_BYTES] for at in range(0, len(packed), HASH_BYTES)]
        if len(nodes) != 1 << above or len(packed) % HASH_BYTES:
            raise ValueError(f"tile {level}/{first >> TILE_HEIGHT} is shorter than the tree needs")
        while len(nodes) > 1:
            nodes = [node_hash(nodes[at], nodes[at + 1]) for at in range(0, len(nodes), 2)]
        return nodes[0]

    def _tile(self, level: int, index: int) -> bytes:
        tile = self._tiles.get((level, index))
        if tile is None:
            tile = self._tiles[level, index] = self._read_tile(level, index)
        return tile


def root_from_inclusion(index: int, size: int, leaf: bytes, path: Sequence[bytes]) -> bytes | None:
    """The root that an audit path leads to, or None where its length is wrong (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return None
    fn, sn, node = index, size - 1, leaf
    for sibling in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            node = node_hash(sibling, node)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            node = node_hash(node, sibling)
        fn >>= 1
        sn >>= 1
    return node if sn == 0 else None


def verify_inclusion(index: int, size: int, leaf: bytes, path: Sequence[bytes], root: bytes) -> bool:
    """Whether the path proves the leaf at ``index`` in the tree of that size and root.

    >>> a, b = leaf_hash(b"a"), leaf_hash(b"b")
    >>> verify_inclusion(0, 2, a, [b], node_hash(a, b)), verify_inclusion(1, 2, a, [b], node_hash(a, b))
    (True, False)
    """
    return root_from_inclusion(index, size, leaf, path) == root


def verify_consistency(
    older: int, newer: int, older_root: bytes, newer_root: bytes, path: Sequence[bytes]
) -> bool:
    """Whether the path proves the older tree to be a prefix of the newer (RFC 9162, 2.1.4.2).

    A tree of one leaf is a prefix of the tree that has a second one behind it:

    >>> a, b = leaf_hash(b"a"), leaf_hash(b"b")
    >>> verify_consistency(1, 2, a, node_hash(a, b), [b])
    True
    """
    if not 0 <= older <= newer:
        return False
    if older == newer:
        return not path and older_root == newer_root
    if older == 0:
        return not path and older_root == EMPTY_ROOT
    nodes = list(path)
    if not older & (older - 1):
        nodes.insert(0, older_root)
    if not nodes:
        return False
    fn, sn = older - 1, newer - 1
    while fn & 1:
        fn >>= 1
        sn >>= 1
    old = new = nodes[0]
    for node in nodes[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            old, new = node_hash(node, old), node_hash(node, new)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            new = node_hash(new, node)
        fn >>= 1
        sn >>= 1
    return sn == 0 and old == older_root and new == newer_root
