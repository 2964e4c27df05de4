"""What is exported and handed out, read by the Go packages that others use: note.Open, tlog.CheckRecord,
tlog.CheckTree, and tlog's own reader of tiles. Left out where Go or the packages are not installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from ledger import Book, record
from ledger.exchange.tlog import export
from ledger.log import log
from ledger.record.rotation import rotate_key
from tests.conftest import OPERATOR
from tests.support import places

SOURCES = Path("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog")
PROGRAM = places.DATA / "go" / "check.go"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("go") is None, reason="no Go: apt-get install golang-go"),
    pytest.mark.skipif(not SOURCES.exists(), reason="apt-get install golang-golang-x-mod-dev"),
]


@pytest.fixture(scope="module")
def check(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled program."""
    folder = tmp_path_factory.mktemp("go")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GOPATH": "/usr/share/gocode",
        "GO111MODULE": "off",
        "CGO_ENABLED": "0",
    }
    command = ["go", "build", "-o", str(folder / "check"), str(PROGRAM)]
    subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return folder / "check"


def firms(book: Book, count: int) -> None:
    data = {"name": "长平第一公司", "class": "enterprise", "division": "990100"}
    record(book, OPERATOR, [{"kind": "organisation.registered", "data": data} for _ in range(count)])


def run(check: Path, arguments: list[str], *keys: object) -> tuple[int, str, str]:
    command = [str(check), *arguments, *map(str, keys)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def handed_out(book: Book, folder: Path, older: int, index: int) -> list[str]:
    """Write an export, a proof, a consistency proof and the older checkpoint; returns the arguments."""
    done = export(book, folder)
    texts = {
        "proof": book.prove(index).to_text(),
        "consistency": log.prove_consistency(book.store, book.id, older, done.size).to_text(),
        "older": log.kept_note(book.store, book.id, older),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(done.folder), *(str(folder / name) for name in texts)]


@pytest.mark.parametrize(
    ("older", "newer", "index"), [(1, 2, 1), (255, 256, 255), (256, 257, 3), (300, 700, 299)]
)
def test_go_reads_export_and_proofs(check, book, tmp_path, older, newer, index):
    if older > 1:
        firms(book, older - 1)
    book.keep_checkpoint()
    firms(book, newer - older)
    arguments = handed_out(book, tmp_path, older, index)
    assert run(check, arguments, book.verifier) == (0, f"{newer} entries, entry {index}, from {older}\n", "")


def test_go_opens_a_checkpoint_with_either_key_while_both_sign(check, book, tmp_path):
    firms(book, 99)
    book.keep_checkpoint()
    rotate_key(book, OPERATOR)
    firms(book, 400)
    arguments = handed_out(book, tmp_path, 100, 100)
    assert run(check, arguments, *book.ring.verifiers) == (0, "501 entries, entry 100, from 100\n", "")


def test_the_program_does_refuse(check, book, tmp_path):
    firms(book, 299)
    book.keep_checkpoint()
    firms(book, 100)
    arguments = handed_out(book, tmp_path, 300, 5)
    for name in ("tile/0/000", "tile/0/001.p/144", "tile/1/000.p/1", "tile/entries/000"):
        place = tmp_path / book.id / name
        true = place.read_bytes()
        place.write_bytes(true[:-1] + bytes([true[-1] ^ 1]))
        code, said, _ = run(check, arguments, book.verifier)
        place.write_bytes(true)
        assert (code, said) == (1, ""), name
