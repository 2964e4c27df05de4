"""verify over the vault: values, salts, persons and indexes changed, taken away or brought back.

The log holds a commitment for each value and an entry for each erasure, so whatever somebody does to the
vault by SQL contradicts one of them.
"""

from __future__ import annotations

import random
from typing import Any

import pytest

from ledger.store.tables import IdentityDigestTable, NamePartTable, VaultValueTable, name_of
from tests.support.damaged_rows import Row
from tests.support.tampering import ENTRIES, KEPT, Big, Copy, named

pytestmark = [pytest.mark.tampered, pytest.mark.on_engine]

LIVE, GONE = "erased_seq IS NULL", "erased_seq IS NOT NULL"
ERASURES = (KEPT[-1], KEPT[-1] + 1)
INDEXES = [NamePartTable, IdentityDigestTable]


def value_row(copy: Copy, path: str, where: str = LIVE) -> Row:
    return Row(copy, VaultValueTable, random.Random(path), f"{where} AND path = '{path}'")


def place(row: Row) -> dict[str, Any]:
    return {"seq": row.cells["seq"], "path": row.cells["path"]}


PATHS = ["/name", "/contact", "/identity_number"]


@pytest.mark.parametrize("path", PATHS)
def test_any_flipped_byte_of_a_value_is_named(copy: Copy, path: str) -> None:
    """One bit of each byte; a character of a name becomes another one, or no character at all."""
    row = value_row(copy, path)
    true = row.cells["value"].encode()
    for at in range(len(true)):
        false = bytes([*true[:at], true[at] ^ (1 << at % 8), *true[at + 1 :]])
        copy.run(f"UPDATE vault_value SET value = CAST(? AS TEXT) WHERE {row.where}", false, *row.key)
        assert copy.find()[0] == ("verify.vault-value", place(row)), at


def test_any_flipped_byte_of_a_salt_is_named(copy: Copy) -> None:
    row = value_row(copy, "/contact")
    true = row.cells["salt"]
    for at in range(len(true)):
        row.set("salt", bytes([*true[:at], true[at] ^ (1 << at % 8), *true[at + 1 :]]))
        assert copy.find() == [("verify.vault-value", place(row))], at


@pytest.mark.parametrize("value", ["x'ff'", "CAST(x'ff' AS TEXT)", "5", "x''", "''"])
@pytest.mark.parametrize("column", ["value", "salt"])
def test_a_value_or_salt_of_another_type_is_named(copy: Copy, column: str, value: str) -> None:
    row = value_row(copy, "/contact")
    copy.run(f"UPDATE vault_value SET {column} = {value} WHERE {row.where}", *row.key)
    assert copy.find() == [("verify.vault-value", place(row))]


def test_two_swapped_values_name_the_first(copy: Copy) -> None:
    """Each keeps its own salt, so both fit a commitment, but not theirs."""
    rows = copy.rows(
        "SELECT seq FROM vault_value WHERE path = '/contact' AND erased_seq IS NULL ORDER BY seq"
    )
    first, last = rows[0][0], rows[-1][0]
    for old, new in ((first, -9), (last, first), (-9, last)):
        copy.run("UPDATE vault_value SET seq = ? WHERE seq = ? AND path = '/contact'", new, old)
    assert copy.find() == [("verify.vault-value", {"seq": first, "path": "/contact"})]


@pytest.mark.parametrize("where", [LIVE, GONE], ids=["live", "erased"])
@pytest.mark.parametrize("path", PATHS)
def test_a_dropped_value_is_named(copy: Copy, path: str, where: str) -> None:
    row = value_row(copy, path, where)
    row.drop()
    assert copy.find()[0] == ("verify.vault-missing", place(row))


@pytest.mark.parametrize("where", [LIVE, GONE], ids=["live", "erased"])
@pytest.mark.parametrize("seq", [-1, 0, 1, KEPT[0], ENTRIES - 1, ENTRIES, 10**9])
def test_an_inserted_value_is_named(copy: Copy, seq: int, where: str) -> None:
    value_row(copy, "/contact", where).insert(seq=seq)
    assert ("verify.vault-spare", {"seq": seq, "path": "/contact"}) in copy.find()


@pytest.mark.parametrize("path", ["/nickname", "", "contact", "/Contact"])
def test_an_inserted_value_at_another_path_is_named(copy: Copy, path: str) -> None:
    row = value_row(copy, "/contact")
    row.insert(path=path)
    assert copy.find() == [("verify.vault-spare", {"seq": row.cells["seq"], "path": path})]


@pytest.mark.parametrize(
    ("column", "value"), [("seq", "x"), ("seq", 1.5), ("path", b"/contact"), ("path", 5)]
)
def test_a_key_of_another_type_is_named(copy: Copy, column: str, value: Any) -> None:
    row = value_row(copy, "/contact")
    row.set(column, value)
    found = copy.find()
    at = {**place(row), column: value if column == "seq" else str(value) if value == 5 else value}
    assert named(found, "verify.vault-missing", **place(row)) or named(found, "verify.vault-spare", **at)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("person", ["erased", "another", "person-9999", None, ""])
def test_a_value_that_is_given_to_another_person_is_named(copy: Copy, path: str, person: str | None) -> None:
    """Otherwise the erasure of a person would pass by a value that is theirs, or take away another's."""
    others = {"erased": GONE, "another": LIVE}
    row = value_row(copy, path)
    if person in others:
        sql = f"SELECT person FROM vault_value WHERE {others[person]} AND person <> ?"
        [(person,), *_] = copy.rows(sql, row.cells["person"])
    row.set("person", person)
    [(code, told)] = copy.find()
    assert (code.startswith("verify.vault-"), told) == (True, place(row))


# --- Erased without a word, and brought back ----------------------------------------------------------------


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("by", [None, 0, 1, ERASURES[0], ERASURES[1], ENTRIES, 10**9])
def test_a_value_that_nobody_said_was_erased_is_named(copy: Copy, path: str, by: int | None) -> None:
    """Whatever entry it is pinned on: another person's erasure, an entry of another kind, none at all."""
    row = value_row(copy, path)
    copy.run(
        f"UPDATE vault_value SET value = NULL, salt = NULL, erased_seq = ? WHERE {row.where}", by, *row.key
    )
    for table in ("vault_name_part", "vault_identity_digest"):
        copy.raw.execute(f"DELETE FROM {table} WHERE seq = ? AND path = ?", (row.cells["seq"], path))
    code = "verify.vault-value" if by is None else "verify.vault-erased-unsaid"
    assert copy.find() == [(code, place(row))]


@pytest.mark.parametrize("by", [0, ERASURES[1], ENTRIES])
def test_an_erased_value_pinned_on_another_entry_is_named(copy: Copy, by: int) -> None:
    gone = f"erased_seq = {ERASURES[0]}"
    row = value_row(copy, "/name", gone)
    row.set("erased_seq", by)
    assert copy.find() == [("verify.vault-erased-unsaid", place(row))]


@pytest.mark.parametrize("cells", [("value", "salt", "erased_seq"), ("value", "salt"), ("value",), ("salt",)])
@pytest.mark.parametrize("at", range(5))
def test_an_erased_value_that_comes_back_is_named(
    copy: Copy, big: Big, at: int, cells: tuple[str, ...]
) -> None:
    """From a backup, say: the value is the true one and fits its commitment, but it should be gone."""
    seq, path, _, salt, value = big.erased[at]
    back = {"value": value, "salt": salt, "erased_seq": None}
    for column in cells:
        sql = f"UPDATE vault_value SET {column} = ? WHERE seq = ? AND path = ?"
        copy.run(sql, back[column], seq, path)
    assert named(copy.find(), "verify.vault-not-erased", seq=seq, path=path)


# --- Indexes ------------------------------------------------------------------------------------------------


def index_place(row: Row, **changed: Any) -> tuple[str, dict[str, Any]]:
    return ("verify.vault-index", {"table": row.name, **place(row), **changed})


@pytest.mark.parametrize("table", INDEXES, ids=name_of)
def test_a_dropped_index_row_is_named(copy: Copy, table: Any) -> None:
    row = Row(copy, table, random.Random("drop"))
    row.drop()
    assert copy.find() == [index_place(row)]


@pytest.mark.parametrize("table", INDEXES, ids=name_of)
@pytest.mark.parametrize("value", ["改动", b"\x00" * 32, 5, ""], ids=repr)
def test_a_changed_index_row_is_named(copy: Copy, table: Any, value: Any) -> None:
    """The column that is searched: under another text or digest the value is not found, or found wrongly."""
    row = Row(copy, table, random.Random("change"))
    row.set("part" if table is NamePartTable else "digest", value)
    assert copy.find() == [index_place(row)]


@pytest.mark.parametrize("table", INDEXES, ids=name_of)
@pytest.mark.parametrize("seq", [-1, 0, 3, KEPT[0], ENTRIES, 1.5, "x"], ids=str)
def test_an_inserted_index_row_is_named(copy: Copy, table: Any, seq: Any) -> None:
    row = Row(copy, table, random.Random("insert"))
    row.insert(seq=seq)
    assert copy.find() == [index_place(row, seq=seq)]


@pytest.mark.parametrize("table", INDEXES, ids=name_of)
def test_an_index_row_of_an_erased_value_is_named(copy: Copy, table: Any) -> None:
    """What is left in an index would tell of a value that is gone."""
    path = "/name" if table is NamePartTable else "/identity_number"
    gone = value_row(copy, path, GONE)
    Row(copy, table, random.Random("residue")).insert(seq=gone.cells["seq"], path=path)
    assert copy.find() == [("verify.vault-index", {"table": name_of(table), **place(gone)})]


@pytest.mark.parametrize("table", INDEXES, ids=name_of)
def test_an_emptied_index_is_named_by_its_first_row(copy: Copy, table: Any) -> None:
    name = name_of(table)
    [(seq, path)] = copy.rows(f"SELECT seq, path FROM {name} ORDER BY seq, path LIMIT 1")
    copy.run(f"DELETE FROM {name}")
    assert copy.find() == [("verify.vault-index", {"table": name, "seq": seq, "path": path})]
