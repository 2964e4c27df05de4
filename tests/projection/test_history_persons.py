"""Persons over time: names, numbers and what is erased of them, as of a day and as known."""

from __future__ import annotations

import pytest

from ledger import Actor, Book, record
from ledger.log import vault
from ledger.queries import objects as queries
from tests.worlds.history_lines import STORY, refusal, tell

FIRST = "2020-01-01 organisation.registered name=甲 class=other"
CODE, CODE_WRONG = "91350100M000100Y43", "91350100M000100Y44"
NUMBER, NUMBER_X = "110000199001010013", "11000019900101003X"
"""Nobody's: the division is a whole municipality."""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("一舟", ["沈一舟"]),
        ("沈", ["沈一舟", "沈"]),
        ("舟", ["沈一舟"]),
        ("沈舟", []),
        ("阳远", ["欧阳·远帆"]),
        ("欧阳 远帆", ["欧阳·远帆"]),
        ("Ｏ'ＢＲ", ["O'Brien"]),
        ("%", []),
        ("", []),
    ],
)
def test_persons_are_found_by_part_of_a_name(book: Book, text: str, found: list[str]) -> None:
    tell(
        book,
        *[f"2020-01-01 person.registered name={name}" for name in ("沈一舟", "欧阳·远帆", "O'Brien", "沈")],
    )
    assert [person.name for person in queries.find_persons(book, text)] == found


def test_person_is_found_by_old_and_new_name(book: Book) -> None:
    tell(book, *STORY, "2022-01-01 person.renamed person=person-8 name=沈远帆")
    [old], [new] = queries.find_persons(book, "一舟"), queries.find_persons(book, "远帆")
    assert [(person.id, person.name) for person in (old, new)] == [
        ("person-8", "沈一舟"),
        ("person-8", "沈远帆"),
    ]
    held = {"id": "tenure-9", "from": "2021-01-01", "to": "2023-01-01", "body": "甲", "title": "局长"}
    assert old.tenures == new.tenures == (held,)
    shown = [queries.show(book, "person-8", as_of=day, reveal=True).personal for day in ("2021-12-31", None)]
    assert shown == [{"name": "沈一舟"}, {"name": "沈远帆"}]
    tell(book, "^14 - person.renamed person=person-8 name=沈帆")  # what was never his name finds nobody
    assert [len(queries.find_persons(book, text)) for text in ("远帆", "沈帆", "一舟")] == [0, 1, 1]


WIDE = "".join(chr(ord(digit) + 0xFEE0) for digit in NUMBER)


@pytest.mark.parametrize(
    ("given", "number"),
    [
        (NUMBER, NUMBER),
        (WIDE, NUMBER),
        (NUMBER_X, NUMBER_X),
        (NUMBER_X.lower(), NUMBER_X),
        (NUMBER_X[:-1], None),  # 17 digits whose check digit would be X
        (f"X{NUMBER_X[:-1]}", None),
        (NUMBER[:-1] + "4", None),
        ("110000199013010012", None),
    ],
)
def test_identity_number_finds_its_person(book: Book, given: str, number: str | None) -> None:
    line = f"2020-01-01 person.registered name=沈一舟 identity_number={given}"
    assert refusal(book, line) == (None if number else "identity.invalid")
    found = vault.find_identity(book.store, book.secret(), book.id, number or given)
    assert found == ([(1, "/identity_number")] if number else [])


def test_log_never_holds_a_personal_value(book: Book, operator: Actor) -> None:
    given = {"name": "欧阳远帆", "identity_number": NUMBER, "contact": "13900000000"}
    record(book, operator, {"kind": "person.registered", "data": given, "effective_on": "2020-01-01"}, "key")
    tell(book, "2021-01-01 person.renamed person=person-1 name=沈一舟")
    tell(
        book, "^1 - person.registered name=欧阳一帆", "2022-01-01 vault.erased person=person-1 reason=ordered"
    )
    salts = [salt for (salt,) in book.store.rows("SELECT salt FROM vault_value")]
    for table in ("entry", "head", "tile", "subject", "object", "person", "idempotent_command"):
        text = repr(book.store.rows(f'SELECT * FROM "{table}"'))
        assert not [value for value in (*given.values(), "沈一舟", "欧阳一帆") if value in text]
    assert salts == [None] * 5  # without them the digests in the log say nothing
    assert queries.find_persons(book, "沈一") == []
    assert vault.find_identity(book.store, book.secret(), book.id, NUMBER) == []
    shown = queries.show(book, "person-1", reveal=True)
    assert (shown.personal, shown.erased_on) == ({"name": None}, "2026-11-22")
