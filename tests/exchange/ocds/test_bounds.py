"""OCDS files beyond measure, in size, digits and count: a fault costs its own place, and each is told."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from ledger import Book
from ledger.exchange.ocds import file as ocds_file
from ledger.exchange.ocds.record import Severity
from tests.worlds.ocds import Take, built, contract, release, rows, told


def test_a_number_of_thousands_of_digits_costs_its_place_alone(book: Book, take: Take) -> None:
    whole = json.dumps({"releases": [release(), release(ocid="ocds-2")]}).encode()
    long = whole.replace(b"230865", b"9" * 5_000, 1)
    for content in (long, long.replace(b"9" * 5_000, b"1." + b"0" * 5_000, 1)):
        found = take(content)
        assert found.unreadable == 0
        [(code, path)] = told(found)
        assert (code, path.removeprefix("/releases/0")) == (
            "ocds.sum-unreadable",
            "/contracts/0/value/amount",
        )
    assert len(rows(book, "contract", "id")) == 2


def test_one_document_beyond_measure_costs_no_other(
    book: Book, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file larger than what is read at once is put together document by document, each within bounds."""
    monkeypatch.setattr(ocds_file, "WHOLE_BYTES_MAX", 20_000)
    monkeypatch.setattr(ocds_file, "VALUES_MAX", 500)
    huge = release(ocid="ocds-2", x=[{"y": at} for at in range(3_000)])
    found = take({"releases": [release(), huge, release(ocid="ocds-3", z="x" * 1_000)]})
    assert told(found) == [("ocds.too-large", "/releases/1")]
    assert [number for (number,) in rows(book, "contract", "number")] == ["ocds-1/C-1", "ocds-3/C-1"]


def test_blanks_before_a_package_are_passed_over(take: Take) -> None:
    found = take(b" \r\n" * 3_000 + json.dumps({"releases": [release()]}).encode())
    assert (found.new, found.unreadable) == (1, 0)


def test_a_list_of_packages_is_read_package_by_package(book: Book, take: Take) -> None:
    found = take([{"releases": [release()]}, {"records": [{"compiledRelease": release(ocid="ocds-2")}]}])
    assert (found.processes, found.new, found.unreadable) == (2, 2, 0)


def test_a_versioned_release_is_told(take: Take) -> None:
    versioned = {
        "ocid": "ocds-1",
        "title": [{"releaseDate": "2024-01-01", "value": "x", "releaseTag": ["a"]}],
    }
    assert told(take(versioned)) == [("ocds.versioned", "")]


def test_every_note_is_told_however_many_there_are(take: Take) -> None:
    milestones = [{"id": str(at), "dueDate": "2018-10-01", "status": "scheduled"} for at in range(1_200)]
    found = take({"releases": [release(built(milestones=milestones), contract(id=None))]})
    assert len(found.notes) == 1_201
    assert [note.grave for note in found.notes].count(Severity.REFUSED) == 1


def test_a_long_text_is_looked_through_in_few_large_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser begins a text anew with each further piece: small ones cost the square of its length."""
    sizes: list[int] = []
    read = ocds_file._Shortened.read

    def noted(self: Any, size: int = -1) -> bytes:
        sizes.append(size)
        return read(self, size)

    monkeypatch.setattr(ocds_file._Shortened, "read", noted)
    list(ocds_file._items(io.BytesIO(b'{"releases": [{"ocid": "ocds-1"}]}'), "releases.item"))
    assert max(sizes) >= 2**20
