"""Backups cut short, altered, or written by somebody who is not to be believed: none is restored."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from ledger import Book, Settings, record
from ledger.core.errors import ProofInvalid, ShouxinError, StoreUnusable
from ledger.custody.backup import backup
from ledger.custody.backup_file import BackupReader, Writer
from tests.conftest import OPERATOR
from tests.support.backups import again, nothing_there
from tests.support.killing import firms, persons


@pytest.fixture
def whole(book: Book, tmp_path: Path) -> Path:
    """A backup of a small book with everything in it."""
    record(book, OPERATOR, persons("a", 2), "first", keep_checkpoint=True)
    record(book, OPERATOR, firms("b", 3))
    return backup(book.ledger, tmp_path / "whole.backup").file


def code_of(file: Path) -> str:
    """What a reader says of a file; empty where it takes it."""
    try:
        list(BackupReader(file).lines())
    except ProofInvalid as error:
        return error.problems[0].code
    return ""


def test_cut_at_any_length_it_is_refused(whole: Path, tmp_path: Path) -> None:
    content, torn = whole.read_bytes(), tmp_path / "torn.backup"
    assert code_of(whole) == ""
    for length in range(len(content)):
        torn.write_bytes(content[:length])
        assert code_of(torn) in {"backup.torn", "backup.not-one"}, length


@hypothesis_settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_altered_anywhere_it_is_refused(whole: Path, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(whole.read_bytes())
    change = data.draw(st.sampled_from(["flip", "insert", "remove", "append"]))
    at = data.draw(st.integers(0, len(content) - 1))
    if change == "flip":
        content[at] ^= data.draw(st.integers(1, 255))
    elif change == "insert":
        content[at:at] = data.draw(st.binary(min_size=1, max_size=4))
    elif change == "remove":
        del content[at : at + data.draw(st.integers(1, 40))]
    else:
        content += data.draw(st.binary(min_size=1, max_size=4))
    altered = tmp_path / "altered.backup"
    altered.write_bytes(content)
    if content != whole.read_bytes():
        assert code_of(altered) in {"backup.torn", "backup.not-one", "backup.format"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "backup.not-one"),
        (b"SQLite format 3\x00" + b"\x00" * 80, "backup.not-one"),
        (b"shouxin-backup 2\n" + b"\x00" * 80, "backup.format"),
        (b"shouxin-backup 1\n", "backup.torn"),
    ],
)
def test_another_file_is_told_from_a_backup(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "a").write_bytes(content)
    assert code_of(tmp_path / "a") == code


def test_a_file_that_can_t_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable, match=r"file\.missing"):
        BackupReader(tmp_path / "none")


@pytest.mark.parametrize("left_off", [b"", b"tail"])
def test_a_good_digest_over_bad_compression_is_refused(tmp_path: Path, left_off: bytes) -> None:
    for body in (b"no zlib", b"x\x01" + left_off):
        content = b"shouxin-backup 1\n" + body
        (tmp_path / "a").write_bytes(content + sha256(content).digest())
        assert code_of(tmp_path / "a") == "backup.torn"


@pytest.mark.parametrize("change", ["cut", "altered"])
def test_nothing_is_left_of_a_torn_backup(whole: Path, settings: Settings, change: str) -> None:
    content = bytearray(whole.read_bytes())
    if change == "cut":
        del content[-1]
    else:
        content[len(content) // 2] ^= 1
    whole.write_bytes(content)
    with pytest.raises(ProofInvalid, match=r"backup\.torn"):
        again(settings, whole)
    assert nothing_there(settings)


# --- Written anew by somebody who can work out a digest ----------------------------------------------------


Lines = list[Any]


def rewritten(whole: Path, change: Callable[[Lines], Any]) -> Path:
    """The same backup with its lines changed, and a digest that holds."""
    lines = [value for _, value in BackupReader(whole).lines()]
    change(lines)
    altered = whole.with_name("rewritten.backup")
    with altered.open("wb") as stream:
        writer = Writer(stream)
        writer.lines(lines)
        writer.finish()
    return altered


def section(lines: Lines, table: str) -> int:
    """Where the first row of a table stands."""
    tables = [line.get("table") if isinstance(line, dict) else None for line in lines]
    return 1 + tables.index(table)


def change_row(table: str, column: int, value: Any) -> Callable[[Lines], Any]:
    def change(lines: Lines) -> None:
        row = lines[section(lines, table)]
        row[column] = value(row[column]) if callable(value) else value

    return change


def change_head(member: str, value: Any) -> Callable[[Lines], Any]:
    return lambda lines: lines[0]["books"][0].__setitem__(member, value)


FORGERIES: dict[str, tuple[Callable[[Lines], Any], str]] = {
    "nothing": (lambda lines: None, ""),
    "envelope": (change_row("entry", 3, lambda text: text.replace("长平", "临河")), "verify.root"),
    "salt": (change_row("entry", 2, "A" * 43 + "="), "verify.root"),
    "short-salt": (change_row("entry", 2, "AAAA"), "backup.malformed"),
    "salt-no-base64": (change_row("entry", 2, "*" * 44), "backup.malformed"),
    "seq": (change_row("entry", 1, 1), "backup.out-of-order"),
    "seq-as-text": (change_row("entry", 1, "0"), "backup.malformed"),
    "another-book": (change_row("entry", 0, "guangning"), "backup.root"),
    "no-null": (change_row("entry", 3, None), "backup.malformed"),
    "last-entry-gone": (lambda lines: lines.pop(section(lines, "kept_checkpoint") - 2), "verify.truncated"),
    "entry-twice": (
        lambda lines: lines.insert(section(lines, "entry"), lines[section(lines, "entry")]),
        "backup.out-of-order",
    ),
    "root": (change_head("root", "A" * 43 + "="), "backup.root"),
    "size": (change_head("size", 5), "backup.root"),
    "note": (change_head("note", "no note"), "verify.note"),
    "instant": (change_head("recorded_at", "2026-11-22T05:00:00.000000Z"), "verify.head-instant"),
    "book-gone": (lambda lines: lines[0]["books"].clear(), "backup.root"),
    "book-twice": (lambda lines: lines[0]["books"].append(lines[0]["books"][0]), "store.integrity"),
    "head-of-no-book": (
        lambda lines: lines[0]["books"].append({**lines[0]["books"][0], "book": "guangning"}),
        "backup.root",
    ),
    "schema": (lambda lines: lines[0].update(schema=99), "backup.schema"),
    "no-header": (lambda lines: lines.pop(0), "backup.malformed"),
    "no-lines": (lambda lines: lines.clear(), "backup.malformed"),
    "header-of-another-shape": (lambda lines: lines[0].update(books=[{"book": 1}]), "backup.malformed"),
    "size-as-text": (change_head("size", "6"), "backup.malformed"),
    "unknown-table": (lambda lines: lines.append({"table": "account", "columns": []}), "backup.malformed"),
    "projection": (lambda lines: lines.append({"table": "object", "columns": []}), "backup.malformed"),
    "columns": (lambda lines: lines[1]["columns"].pop(), "backup.malformed"),
    "row-too-short": (lambda lines: lines[section(lines, "entry")].pop(), "backup.malformed"),
    "no-row": (lambda lines: lines.append("row"), "backup.malformed"),
    "number-too-large": (change_row("kept_checkpoint", 1, 2**63), "backup.malformed"),
    "kept-note": (change_row("kept_checkpoint", 3, "no note"), "verify.note"),
    "value": (change_row("vault_value", 5, "李四"), "verify.vault-value"),
    "value-gone": (lambda lines: lines.pop(section(lines, "vault_value")), "verify.vault-missing"),
    "index": (change_row("vault_name_part", 1, "李四"), "verify.vault-index"),
    "secret": (lambda lines: lines[0]["properties"].update(secret="00"), "key.other-secret"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_what_is_in_it_must_verify_too(whole: Path, settings: Settings, name: str) -> None:
    change, code = FORGERIES[name]
    file = rewritten(whole, change)
    if not code:
        again(settings, file)
        return
    with pytest.raises(ShouxinError) as caught:
        again(settings, file)
    assert code in [problem.code for problem in caught.value.problems]
    assert nothing_there(settings)
