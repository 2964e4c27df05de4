"""ledger.custody.verify over what the log is held together by: tiles, kept checkpoints and the head.

Entries and tables are left alone here, so the finding about the damaged row is the only one there may be.
"""

from __future__ import annotations

from typing import Any

import pytest

from ledger import NotFound
from ledger.core.limits import HASH_BYTES, TILE_WIDTH
from ledger.custody.verify import stray_books
from tests.support.tampering import ENTRIES, KEPT, Big, Copy, codes, named

pytestmark = [pytest.mark.tampered, pytest.mark.on_engine]

TILES = [(0, 0, TILE_WIDTH), (0, 1, TILE_WIDTH), (0, 2, ENTRIES % TILE_WIDTH), (1, 0, ENTRIES // TILE_WIDTH)]
"""(level, number, hashes) of every tile there is."""


# --- Tiles --------------------------------------------------------------------------------------------------


def test_the_tiles_are_the_ones_tried_below(copy: Copy) -> None:
    stored = copy.rows("SELECT level, number, length(hashes) / 32 FROM tile ORDER BY level, number")
    assert stored == TILES


@pytest.mark.parametrize(("level", "number", "width"), TILES)
def test_any_changed_hash_of_a_tile_names_its_place(copy: Copy, level: int, number: int, width: int) -> None:
    [(true,)] = copy.rows("SELECT hashes FROM tile WHERE level = ? AND number = ?", level, number)
    for offset in range(width):
        false = bytearray(true)
        false[offset * HASH_BYTES + offset % HASH_BYTES] ^= 1 << offset % 8
        copy.run("UPDATE tile SET hashes = ? WHERE level = ? AND number = ?", bytes(false), level, number)
        place = {"level": level, "number": number, "offset": offset}
        place["seq"] = (number * TILE_WIDTH + offset) * (TILE_WIDTH if level else 1)
        assert copy.find(tables=False) == [("verify.tile", place)]


MISSHAPEN = [
    # (what the hashes become, offset of the first wrong one, counted from the tile's end)
    ("substr(hashes, 1, length(hashes) - 32)", -1),
    ("substr(hashes, 1, length(hashes) - 1)", -1),
    ("CAST(hashes || zeroblob(32) AS BLOB)", 0),
    ("CAST(hashes || x'00' AS BLOB)", 0),
    ("x''", None),
    ("'no hashes'", None),
    ("CAST(hashes AS TEXT)", None),
    ("5", None),
]


@pytest.mark.parametrize(("level", "number", "width"), TILES)
@pytest.mark.parametrize(("change", "end"), MISSHAPEN)
def test_a_tile_of_another_length_or_type_is_named(
    copy: Copy, level: int, number: int, width: int, change: str, end: int | None
) -> None:
    copy.run(f"UPDATE tile SET hashes = {change} WHERE level = ? AND number = ?", level, number)
    [(code, told)] = copy.find(tables=False)
    assert (code, told["level"], told["number"]) == ("verify.tile", level, number)
    assert told["offset"] == (0 if end is None else width + end)


@pytest.mark.parametrize(("level", "number", "width"), TILES)
def test_a_dropped_tile_is_named(copy: Copy, level: int, number: int, width: int) -> None:
    copy.run("DELETE FROM tile WHERE level = ? AND number = ?", level, number)
    assert copy.find(tables=False) == [("verify.tile-missing", {"level": level, "number": number})]


@pytest.mark.parametrize(
    ("level", "number"),
    [(0, 3), (0, 7), (1, 1), (2, 0), (0, -1), (1, -1), (-1, 0), (0, 0.5), (0, "x"), ("x", 0)],
)
def test_an_inserted_tile_is_named(copy: Copy, level: Any, number: Any) -> None:
    copy.run("INSERT INTO tile SELECT book, ?, ?, hashes FROM tile LIMIT 1", level, number)
    assert copy.find(tables=False) == [("verify.tile-spare", {"level": level, "number": number})]


def test_two_swapped_tiles_are_both_named(copy: Copy) -> None:
    for old, new in ((0, -9), (1, 0), (-9, 1)):
        copy.run("UPDATE tile SET number = ? WHERE level = 0 AND number = ?", new, old)
    places = [{"level": 0, "number": at, "offset": 0, "seq": at * TILE_WIDTH} for at in (0, 1)]
    assert copy.find(tables=False) == [("verify.tile", place) for place in places]


# --- Kept checkpoints ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(len(KEPT)))
def test_any_flipped_byte_of_a_kept_note_names_its_number(copy: Copy, number: int) -> None:
    """The lowest bit of each byte, so that the text stays text; what is no text comes below."""
    [(true,)] = copy.rows("SELECT CAST(note AS BLOB) FROM kept_checkpoint WHERE number = ?", number)
    for at in range(len(true)):
        false = bytes([*true[:at], true[at] ^ 1, *true[at + 1 :]])
        copy.run("UPDATE kept_checkpoint SET note = CAST(? AS TEXT) WHERE number = ?", false, number)
        [(code, told)] = copy.find(tables=False)
        assert (code, told["number"]) == ("verify.note", str(number)), at


@pytest.mark.parametrize("note", ["''", "CAST(x'ff' AS TEXT)", "CAST(note AS BLOB)", "7", "note || note"])
@pytest.mark.parametrize("table", ["kept_checkpoint WHERE number = 1", "head"])
def test_a_note_that_is_none_is_named(copy: Copy, table: str, note: str) -> None:
    name, _, where = table.partition(" ")
    copy.run(f"UPDATE {name} SET note = {note} {where}")
    [(code, told)] = copy.find(tables=False)
    assert (code, told["number"]) == ("verify.note", "-" if name == "head" else "1")


@pytest.mark.parametrize("size", [0, KEPT[1] - 1, KEPT[2], 10**6, "x"])
def test_a_kept_size_other_than_the_signed_one_is_named(copy: Copy, size: Any) -> None:
    copy.run("UPDATE kept_checkpoint SET size = ? WHERE number = 1", size)
    assert ("verify.note", {"number": "1", "reason": "verify.size-differs"}) in copy.find(tables=False)


@pytest.mark.parametrize("number", range(len(KEPT) - 1))
def test_a_dropped_checkpoint_is_named(copy: Copy, number: int) -> None:
    """All but the last: that it was there, only those who hold a copy of it can tell."""
    copy.run("DELETE FROM kept_checkpoint WHERE number = ?", number)
    assert copy.find(tables=False) == [("verify.checkpoint-gap", {"number": number})]


@pytest.mark.parametrize(("number", "gap"), [(-1, 0), (5, 4), (1.5, 2), ("x", 4)])
def test_a_checkpoint_out_of_order_is_named(copy: Copy, number: Any, gap: int) -> None:
    copy.run("INSERT INTO kept_checkpoint SELECT book, ?, size, note FROM kept_checkpoint LIMIT 1", number)
    assert named(copy.find(tables=False), "verify.checkpoint-gap", number=gap)


def test_a_checkpoint_kept_again_later_is_named(copy: Copy) -> None:
    """Sizes rise with the numbers; an older note behind a newer one was never kept there."""
    copy.run("INSERT INTO kept_checkpoint SELECT book, 4, size, note FROM kept_checkpoint WHERE number = 1")
    assert [str(told.get("number")) for _, told in copy.find(tables=False)] == ["4"]


def test_two_swapped_checkpoints_are_named(copy: Copy) -> None:
    for old, new in ((1, -9), (2, 1), (-9, 2)):
        copy.run("UPDATE kept_checkpoint SET number = ? WHERE number = ?", new, old)
    assert "2" in [str(told.get("number")) for _, told in copy.find(tables=False)]


# --- The head -----------------------------------------------------------------------------------------------


def test_any_flipped_byte_of_the_head_note_is_found(copy: Copy) -> None:
    [(true,)] = copy.rows("SELECT CAST(note AS BLOB) FROM head")
    for at in range(len(true)):
        copy.run("UPDATE head SET note = CAST(? AS TEXT)", bytes([*true[:at], true[at] ^ 1, *true[at + 1 :]]))
        [(code, told)] = copy.find(tables=False)
        assert (code, told["number"]) == ("verify.note", "-"), at


def test_an_older_true_note_in_the_head_is_found(copy: Copy, big: Big) -> None:
    copy.run("UPDATE head SET note = ?", big.kept[-1])
    assert copy.find(tables=False) == [("verify.note", {"number": "-", "reason": "verify.size-differs"})]


@pytest.mark.parametrize("size", [ENTRIES + 1, ENTRIES - 1, 0, -1, 10**15, "x"])
def test_another_head_size_is_found(copy: Copy, size: Any) -> None:
    copy.run("UPDATE head SET size = ?", size)
    assert named(copy.find(tables=False), "verify.head-size", head=size, found=ENTRIES)


def test_any_flipped_byte_of_the_frontier_is_found(copy: Copy) -> None:
    [(true,)] = copy.rows("SELECT frontier FROM head")
    assert len(true) == ENTRIES.bit_count() * HASH_BYTES
    for at in range(len(true)):
        copy.run("UPDATE head SET frontier = ?", bytes([*true[:at], true[at] ^ 128, *true[at + 1 :]]))
        assert copy.find(tables=False) == [("verify.head-frontier", {"size": ENTRIES})], at


@pytest.mark.parametrize(
    "frontier",
    ["x''", "substr(frontier, 1, length(frontier) - 1)", "zeroblob(32)", "zeroblob(999)", "'x'", "7"],
)
def test_a_frontier_of_another_length_or_type_is_found(copy: Copy, frontier: str) -> None:
    copy.run(f"UPDATE head SET frontier = {frontier}")
    assert copy.find(tables=False) == [("verify.head-frontier", {"size": ENTRIES})]


@pytest.mark.parametrize("instant", ["2099-01-01T00:00:00.000000Z", "2001-01-01T00:00:00.000000Z", "", "x"])
def test_another_instant_of_the_latest_entry_is_found(copy: Copy, instant: str) -> None:
    """Later entries are never earlier than this one, so a false one would date them as somebody likes."""
    copy.run("UPDATE head SET recorded_at = ?", instant)
    [code] = codes(copy.find(tables=False))
    assert code.startswith("verify.head")


def test_a_dropped_head_leaves_stray_rows_and_no_book(copy: Copy) -> None:
    copy.run("DELETE FROM head")
    with pytest.raises(NotFound):
        copy.find()
    stray = stray_books(copy.ledger.store, copy.ledger.registry)
    assert {("entry", "changping"), ("tile", "changping"), ("object", "changping")} <= set(stray)
