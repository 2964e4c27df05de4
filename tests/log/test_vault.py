"""The vault: what the log says of a value, by which parts a name is found, when all of it is gone."""

from __future__ import annotations

import pytest

from ledger import Actor, Book, Ledger, record
from ledger.log.vault import commitment, erased_before, find_names, name_parts
from tests.conftest import Say, open_changping


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("李一帆", {"李一", "一帆"}),
        ("李一", {"李一"}),
        ("李", {"李"}),
        ("李 一·帆", {"李一", "一帆"}),
        ("Ｌｉ", {"li"}),
    ],
)
def test_a_name_is_found_by_its_pairs_of_characters(name: str, parts: set[str]) -> None:
    assert name_parts(name) == parts


def test_a_commitment_is_the_digest_of_salt_and_value() -> None:
    """SHA-256 of the bytes 0 to 31 and the name, worked out by ``sha256sum``."""
    digest = "016dc3d5718464dfdff9b1d89c927ac4889b9cc64bcdc143320e42c20b994216"
    assert commitment(bytes(range(32)), "李一帆") == f"sha256:{digest}"


@pytest.fixture
def persons(say: Say) -> tuple[str, str]:
    """Two persons; the first had another name before."""
    first = say("person.registered", name="林一帆", contact="lin@changping.example")
    say("person.renamed", "2021-05-01", person=first, name="林远航")
    return first, say("person.registered", name="木林")


def seq(identifier: str) -> int:
    return int(identifier.rpartition("-")[2])


def test_what_was_erased_is_gone_when_nothing_is_left(
    book: Book, operator: Actor, persons: tuple[str, str]
) -> None:
    first, other = persons

    def gone(person: str | None = None, entry: int | None = None) -> int | None:
        return erased_before(book.store, book.id, person=person, entry=entry)

    def erase(**target: object) -> int:
        data = {**target, "reason": "requested"}
        command = {"kind": "vault.erased", "effective_on": "2026-11-01", "data": data}
        return record(book, operator, command).first_seq

    assert gone(person=first) is None
    renaming = erase(entry=seq(first) + 1)
    assert (gone(entry=seq(first) + 1), gone(entry=seq(first)), gone(person=first)) == (renaming, None, None)
    whole = erase(person=first)
    assert (gone(entry=seq(first) + 1), gone(entry=seq(first)), gone(person=first)) == (
        renaming,
        whole,
        whole,
    )
    assert (gone(person=other), gone(entry=seq(other)), gone(entry=0)) == (None, None, None)


def test_a_name_is_found_by_any_part_of_it(
    ledger: Ledger, book: Book, operator: Actor, persons: tuple[str, str]
) -> None:
    first, other = (seq(one) for one in persons)

    def found(text: str) -> list[tuple[int, str]]:
        return [(at, name) for at, _, name in find_names(book.store, book.id, text)]

    both = [(first, "林一帆"), (first + 1, "林远航"), (other, "木林")]
    assert found("林") == both
    assert found(" 林 ") == both
    assert found("林一") == found("一帆") == found("帆") == found("林·一帆") == both[:1]
    assert found("木") == both[2:]
    command = {"kind": "person.registered", "data": {"name": "林一帆"}}
    record(open_changping(ledger, "elsewhere"), operator, command)
    assert found("林一帆") == both[:1], "another book's are not found"
    assert found("一林") == found("帆一") == found("") == found(" ") == []
