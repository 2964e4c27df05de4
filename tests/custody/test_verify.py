"""verify over the log: entries changed, dropped, inserted and swapped by somebody with SQL access.

Here is also what the other files about verification stand on: ``build`` makes a book of some 600 entries,
``Copy`` is a copy of its file with the triggers dropped. Each test damages a copy by raw SQL and asserts
which finding names the place; where all findings are asserted, nothing sound may be blamed either.
"""

from __future__ import annotations

import random
from typing import Any

import pytest

from ledger import NotFound, ShouxinError
from ledger.core import canonical
from ledger.core.limits import TILE_WIDTH
from ledger.custody.verify import stray_books, verify
from ledger.log.checkpoint import open_checkpoint
from ledger.projection.projection import projected_tables
from tests.support.tampering import ENTRIES, KEPT, Big, Copy, codes, named

pytestmark = [pytest.mark.tampered, pytest.mark.on_engine]


SOME_SEQS = [0, 1, TILE_WIDTH - 1, TILE_WIDTH, 2 * TILE_WIDTH - 1, 2 * TILE_WIDTH, ENTRIES - 1]


@pytest.mark.parametrize("tables", [True, False])
def test_an_untouched_copy_is_clean(copy: Copy, big: Big, tables: bool) -> None:
    done: list[int] = []
    report = verify(copy.book, against=[*big.kept, big.note], tables=tables, progress=done.append)
    assert report.problems == []
    assert stray_books(copy.ledger.store, copy.ledger.registry) == []
    assert (report.size, report.checkpoints) == (ENTRIES, len(KEPT))
    assert report.root == open_checkpoint(big.note, copy.book.verifier).root
    assert report.tables == (len(projected_tables(copy.ledger.registry)) if tables else 0)
    assert sum(done) == ENTRIES * (2 if tables else 1)


# --- Entries ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seq", SOME_SEQS[::2])
@pytest.mark.parametrize("column", ["salt", "public", "envelope"])
def test_any_flipped_byte_of_an_entry_names_its_seq(copy: Copy, seq: int, column: str) -> None:
    """Every byte in turn, one bit of it; a flipped high bit makes the envelope's text invalid UTF-8."""
    flips = random.Random(f"{column} {seq}")
    [(true,)] = copy.rows(f"SELECT CAST({column} AS BLOB) FROM entry WHERE seq = ?", seq)
    kind = "TEXT" if column == "envelope" else "BLOB"
    update = f"UPDATE entry SET {column} = CAST(? AS {kind}) WHERE seq = ?"
    for at in range(len(true)):
        false = bytearray(true)
        false[at] ^= 1 << flips.randrange(8)
        copy.run(update, bytes(false), seq)
        found = copy.find(tables=False)
        assert found[0] == ("verify.entry-public", {"seq": seq}), at
        # The public value is worked out again, so it alone can't spoil the tree above.
        assert (codes(found) == {"verify.entry-public"}) == (column == "public"), at


@pytest.mark.parametrize("bit", [0, 7], ids=["still-text", "no-text"])
@pytest.mark.parametrize("seq", [1, TILE_WIDTH, ENTRIES - 1])
def test_a_damaged_envelope_is_named_with_the_tables_too(copy: Copy, seq: int, bit: int) -> None:
    [(true,)] = copy.rows("SELECT CAST(envelope AS BLOB) FROM entry WHERE seq = ?", seq)
    false = bytes([true[0] ^ (1 << bit)]) + true[1:]
    copy.run("UPDATE entry SET envelope = CAST(? AS TEXT) WHERE seq = ?", false, seq)
    found = copy.find()
    assert found[0] == ("verify.entry-public", {"seq": seq})
    assert found[-1] == ("verify.envelope", {"seq": seq})


@pytest.mark.parametrize("column", ["salt", "public", "envelope"])
@pytest.mark.parametrize("value", ["CAST('x' AS TEXT)", "x''", "x'00'", "7", "{column} || 'x'"])
def test_a_cell_of_another_type_or_length_names_its_seq(copy: Copy, column: str, value: str) -> None:
    copy.run(f"UPDATE entry SET {column} = {value.format(column=column)} WHERE seq = 300")
    assert copy.find(tables=False)[0] == ("verify.entry-public", {"seq": 300})


@pytest.mark.parametrize("envelope", ["{", "[]", "{}", "null", '{"data":{}}'])
def test_a_damaged_first_entry_refuses_to_open(copy: Copy, envelope: str) -> None:
    """Entry 0 says under which key the book is signed; without it there is nothing to hold the rest to."""
    copy.run("UPDATE entry SET envelope = ? WHERE seq = 0", envelope)
    with pytest.raises(ShouxinError):
        copy.ledger.book("changping")


@pytest.mark.parametrize("seq", SOME_SEQS[1:-1])
def test_a_dropped_entry_is_named(copy: Copy, seq: int) -> None:
    """Checkpoints and tiles of what lies before the gap still hold and are not blamed."""
    copy.run("DELETE FROM entry WHERE seq = ?", seq)
    found = copy.find(tables=False)
    assert found[0] == ("verify.entry-missing", {"seq": seq})
    cut = {told["size"] for code, told in found if code == "verify.truncated"}
    assert cut == {size for size in (*KEPT, ENTRIES) if size > seq}
    assert not named(found, "verify.tile-spare", level=0, number=0) or seq < TILE_WIDTH
    assert named(copy.find(), "verify.entry-missing", seq=seq)


def test_a_dropped_entry_that_another_one_corrects_is_named(copy: Copy) -> None:
    [(text,)] = copy.rows("SELECT envelope FROM entry WHERE envelope LIKE '%corrects%'")
    seq = canonical.parse(text)["corrects"]
    copy.run("DELETE FROM entry WHERE seq = ?", seq)
    assert copy.find()[0] == ("verify.entry-missing", {"seq": seq})


def test_a_dropped_first_entry_leaves_no_book(copy: Copy) -> None:
    copy.run("DELETE FROM entry WHERE seq = 0")
    assert copy.find(tables=False)[0] == ("verify.entry-missing", {"seq": 0})
    with pytest.raises(NotFound):
        copy.ledger.book("changping")


@pytest.mark.parametrize("kept", [0, 1, KEPT[-1] + 5, ENTRIES - 1])
def test_a_truncated_log_is_found_by_head_and_checkpoints(copy: Copy, kept: int) -> None:
    copy.run("DELETE FROM entry WHERE seq >= ?", kept)
    found = copy.find(tables=False)
    assert named(found, "verify.head-size", head=ENTRIES, found=kept)
    for number, size in enumerate(KEPT):
        told = {"kind": "verify.checkpoint-kept", "number": str(number), "size": size, "found": kept}
        assert named(found, "verify.truncated", **told) == (size > kept)


@pytest.mark.parametrize("tables", [True, False])
@pytest.mark.parametrize("seq", [-1, 5.5, "x", ENTRIES, ENTRIES + 1], ids=str)
def test_an_inserted_entry_is_named(copy: Copy, seq: Any, tables: bool) -> None:
    """Wherever it stands, also where no hash covers it."""
    copy.run("INSERT INTO entry SELECT book, ?, salt, public, envelope FROM entry WHERE seq = 5", seq)
    found = copy.find(tables=tables)
    if seq == ENTRIES:
        assert ("verify.head-size", {"head": ENTRIES, "found": ENTRIES + 1}) in found
    else:
        assert codes(found) & {"verify.entry-missing", "verify.envelope", "verify.head-size"}
    assert not tables or named(found, "verify.envelope", seq=seq)


@pytest.mark.parametrize(("one", "other"), [(7, 8), (50, 450), (255, 256), (1, ENTRIES - 1)])
def test_two_swapped_entries_name_the_first(copy: Copy, one: int, other: int) -> None:
    """Each keeps its own salt and public value, so only the places are wrong."""
    copy.run("UPDATE entry SET seq = -9 WHERE seq = ?", one)
    copy.run("UPDATE entry SET seq = ? WHERE seq = ?", one, other)
    copy.run("UPDATE entry SET seq = ? WHERE seq = -9", other)
    found = copy.find()
    assert named(found, "verify.tile-or-entry", level=0, seq=one)
    assert found[-1] == ("verify.envelope", {"seq": one})
    wrong = [
        told for code, told in found if code == "verify.root" and told["kind"] == "verify.checkpoint-kept"
    ]
    assert wrong[0]["first"] <= one <= wrong[0]["last"] if one < KEPT[-1] else wrong == []
    assert not named(found, "verify.entry-public")
