"""Sizes that several rooms must agree on: what the log is stored in, and how much goes in at once.

Whole numbers alone; refuses to know who keeps to them.
"""

HASH_BYTES = 32
"""Bytes of a SHA-256 hash."""

TILE_HEIGHT = 8
TILE_WIDTH = 1 << TILE_HEIGHT
"""Hashes in a full tile, and entries in a full bundle (C2SP tlog-tiles)."""

TILE_BYTES = TILE_WIDTH * HASH_BYTES

BATCH_ENTRIES_MAX = 100_000
"""Entries of one atomic batch at the most."""
