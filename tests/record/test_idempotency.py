"""Idempotency keys: the same command under the same key is recorded once; another one under it is refused."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from ledger import Actor, Book, Ledger, Refused, record
from ledger.core.canonical import canonical
from ledger.core.errors import KeyUnusable
from ledger.exchange.jsonlines import Importer, Summary
from ledger.queries import objects as queries
from tests.conftest import open_changping
from tests.support.engines import contents

NUMBER = "110000199001010013"
"""A resident identity number that nobody has: its division is a whole municipality."""

NAMED = {"name": "沈一舟", "identity_number": NUMBER, "contact": "13900000000"}
PERSON = {"kind": "person.registered", "effective_on": "2020-01-01", "data": NAMED}


def register(name: str = "长平市水务局", **more: Any) -> dict[str, Any]:
    data = {"name": name, "class": "other"}
    return {"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data, **more}


def refusals(book: Book, actor: Actor, entries: Any, key: Any = None) -> list[tuple[str, str]]:
    """(path, code) of every problem, none when accepted. Whatever is refused has written nothing."""
    before = contents(book.store)
    try:
        record(book, actor, entries, key)
    except Refused as refused:
        assert contents(book.store) == before
        return [(problem.path, problem.code) for problem in refused.problems]
    return []


# --- Once -----------------------------------------------------------------------------------------------


def reordered(members: Any) -> Any:
    """The same JSON value, its members the other way round."""
    if isinstance(members, dict):
        return {name: reordered(members[name]) for name in reversed(members)}
    return members


@pytest.mark.parametrize(
    ("entries", "key", "again", "key_again"),
    [
        (register(), "k", register(), "k"),
        (register(idempotency_key="k"), None, register(idempotency_key="k"), None),
        (register(idempotency_key="k"), None, register(), "k"),
        (register(), "k", reordered(register()), "k"),
        ([register(), register("乙")], "k", [register(), register("乙")], "k"),
        ([register(idempotency_key="k"), register("乙")], None, [register(), register("乙")], "k"),
        (register(), "k", [register()], "k"),
        (register(), "合同 17/2026", register(), "合同 17/2026"),
        (register(), "k" * 200, register(), "k" * 200),
    ],
)
def test_repeated_command_writes_nothing(
    book: Book, operator: Actor, entries: Any, key: Any, again: Any, key_again: Any
) -> None:
    first = record(book, operator, entries, key)
    record(book, operator, register("丙"))  # the log has gone on meanwhile
    before = contents(book.store)
    repeated = record(book, operator, again, key_again)
    assert (first.repeated, repeated.repeated) == (False, True)
    assert {**repeated.to_json(), "repeated": False} == first.to_json()
    assert contents(book.store) == before


def test_receipt_comes_back_with_its_warnings_and_checkpoint(book: Book, operator: Actor) -> None:
    doubtful = {**register(), "data": {**register()["data"], "credit_code": "91990100MA0000000A"}}
    first = record(book, operator, doubtful, "k", keep_checkpoint=True)
    repeated = record(book, operator, doubtful, "k")
    assert [warning.code for warning in repeated.warnings] == ["credit-code.check-digit"]
    assert (repeated.warnings, repeated.checkpoint) == (first.warnings, first.checkpoint)


def test_repetition_that_asks_for_a_checkpoint_writes_nothing(book: Book, operator: Actor) -> None:
    # The first receipt comes back with the checkpoint it had; one kept now would be handed out to nobody.
    record(book, operator, register(), "k", keep_checkpoint=True)
    record(book, operator, register("乙"))
    before = contents(book.store)
    assert record(book, operator, register(), "k", keep_checkpoint=True).repeated
    assert contents(book.store) == before


def test_key_survives_the_closing_of_the_store(make_ledger: Callable[..., Ledger], operator: Actor) -> None:
    ledger = make_ledger()
    first = record(open_changping(ledger), operator, register(), "k")
    ledger.close()
    book = make_ledger().book("changping")
    repeated = record(book, operator, register(), "k")
    assert (repeated.repeated, repeated.ids, repeated.recorded_at) == (True, first.ids, first.recorded_at)
    assert refusals(book, operator, register("乙"), "k") == [("/idempotency_key", "idempotency.other-body")]


def test_key_belongs_to_its_book(ledger: Ledger, operator: Actor) -> None:
    books = [open_changping(ledger, name) for name in ("changping", "linshui")]
    receipts = [record(book, operator, register(f"{book.id} 局"), "k") for book in books]
    assert [(receipt.book, receipt.repeated) for receipt in receipts] == [
        ("changping", False),
        ("linshui", False),
    ]


def test_refused_command_does_not_use_up_its_key(book: Book, operator: Actor) -> None:
    assert refusals(book, operator, register(effective_on="2026-02-30"), "k") == [
        ("/effective_on", "day.invalid")
    ]
    unknown = {"kind": "organisation.renamed", "data": {"organisation": "organisation-9", "name": "乙"}}
    assert refusals(book, operator, unknown, "k") == [("/data/organisation", "reference.unknown")]
    assert not record(book, operator, register(), "k").repeated


def test_who_may_not_record_gets_no_receipt(book: Book, operator: Actor) -> None:
    record(book, operator, register(), "k")
    assert refusals(book, Actor("user:1", frozenset()), register(), "k") == [("/kind", "actor.may-not")]


# --- Refused ----------------------------------------------------------------------------------------------

OTHER = [("/idempotency_key", "idempotency.other-body")]
MALFORMED = [("/idempotency_key", "idempotency.key")]


@pytest.mark.parametrize(
    ("entries", "key", "expected"),
    [
        (register("乙"), "k", OTHER),
        (register(effective_on="2020-01-02"), "k", OTHER),
        (register(label="a"), "k", OTHER),
        (register(version=1), "k", OTHER),
        ([register(), register()], "k", OTHER),
        (register(idempotency_key="k"), "l", []),  # the one given beside the command counts
        (register("乙"), "K", []),
        (register("乙"), "k ", []),
        (register("乙"), "", MALFORMED),
        (register("乙"), "k" * 201, MALFORMED),
        (register("乙"), "k\n", MALFORMED),
        (register("乙"), "k\u202e", MALFORMED),
        (register("乙"), "\ud800", MALFORMED),
        (register("乙", idempotency_key=5), None, [("/idempotency_key", "field.not-text")]),
        (
            [register(), register(idempotency_key="l")],
            None,
            [("/1/idempotency_key", "idempotency.not-first")],
        ),
    ],
)
def test_keys_and_bodies(book: Book, operator: Actor, entries: Any, key: Any, expected: Any) -> None:
    record(book, operator, register(), "k")
    assert refusals(book, operator, entries, key) == expected


# --- Personal values --------------------------------------------------------------------------------------


def test_table_of_keys_holds_no_personal_value(book: Book, operator: Actor) -> None:
    record(book, operator, PERSON, "k")
    [row] = book.store.rows("SELECT * FROM idempotent_command")
    text = repr(row)
    assert not [value for value in NAMED.values() if value in text]
    # A digest without a key would be one that a few thousand guesses per birthday undo.
    [digest] = [value for value in row if isinstance(value, bytes)]
    assert digest not in (
        sha256(canonical([PERSON])).digest(),
        sha256(b"body\x00" + canonical([PERSON])).digest(),
    )


def test_another_secret_is_refused_and_not_taken_for_another_body(
    ledger: Ledger, book: Book, operator: Actor, settings: Any
) -> None:
    record(book, operator, PERSON, "k")
    path = settings.key_folder / "store.secret"
    secret = path.read_bytes()
    path.write_bytes(bytes(32))
    with pytest.raises(KeyUnusable, match=r"key\.other-secret"):
        record(ledger.book("changping"), operator, PERSON, "k")
    path.write_bytes(secret)
    assert record(ledger.book("changping"), operator, PERSON, "k").repeated


@pytest.mark.parametrize("target", [{"person": "person-1"}, {"entry": 1}])
def test_works_after_the_person_was_erased(book: Book, operator: Actor, target: Any) -> None:
    first = record(book, operator, PERSON, "k")
    record(book, operator, {"kind": "vault.erased", "data": {**target, "reason": "requested"}}, "e")
    before = contents(book.store)
    assert not [value for value in NAMED.values() if value in repr(before)]
    repeated = record(book, operator, PERSON, "k")
    assert (repeated.repeated, repeated.ids) == (True, first.ids)
    assert contents(book.store) == before  # the retry has not brought back what was erased
    other = {**PERSON, "data": {**NAMED, "contact": "13900000001"}}
    assert refusals(book, operator, other, "k") == OTHER
    assert queries.find_persons(book, "沈一") == []


# --- JSON lines -------------------------------------------------------------------------------------------


def read(book: Book, operator: Actor, *lines: Any, atomic: bool = False) -> tuple[Summary, list[Any]]:
    """What became of a file, and (line, codes) of the lines refused."""
    refused: list[Any] = []
    importer = Importer(
        book, operator, refused=lambda line: refused.append((line.line, [p.code for p in line.problems]))
    )
    stream = io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    return (importer.run_atomic if atomic else importer.run)(stream), refused


@pytest.mark.parametrize(
    ("lines", "entries", "repeated", "refused"),
    [
        ([register(idempotency_key="k")] * 3, 1, 2, []),
        ([[register(idempotency_key="k"), register("乙")]] * 2, 2, 1, []),
        (
            [register(idempotency_key="k"), register(), register("乙", idempotency_key="k"), register()],
            3,
            0,
            [(3, ["idempotency.other-body"])],
        ),
        (
            [register(idempotency_key="k", corrects=9), register(idempotency_key="k")],
            1,
            0,
            [(1, ["entry.unknown"])],
        ),
        ([register(idempotency_key=""), register()], 1, 0, [(1, ["idempotency.key"])]),
    ],
)
def test_keys_within_one_file(
    book: Book, operator: Actor, lines: Any, entries: int, repeated: int, refused: Any
) -> None:
    summary, told = read(book, operator, *lines)
    assert (summary.lines, summary.entries, summary.repeated) == (len(lines), entries, repeated)
    assert (summary.refused, told) == (len(refused), refused)


def test_file_read_twice_changes_nothing(book: Book, operator: Actor) -> None:
    lines = [register(str(at), idempotency_key=f"line-{at}") for at in range(30)]
    read(book, operator, *lines[:17])  # a run that broke off
    assert read(book, operator, *lines)[0].repeated == 17
    before = contents(book.store)
    summary, refused = read(book, operator, *lines)
    assert (summary.entries, summary.repeated, refused) == (0, 30, [])
    assert contents(book.store) == before


def test_repeated_line_still_lends_its_label(book: Book, operator: Actor) -> None:
    founding = register(label="a", idempotency_key="k")
    read(book, operator, founding)
    below = {**register("下属单位"), "data": {"name": "下属单位", "class": "other", "superior": "@a"}}
    summary, refused = read(book, operator, founding, below)
    assert (summary.entries, summary.repeated, refused) == (1, 1, [])
    assert queries.show(book, "organisation-2").state["superior"] == "organisation-1"  # type: ignore[index]


def test_key_of_an_atomic_file(book: Book, operator: Actor) -> None:
    lines = [register(idempotency_key="k"), register("乙")]
    assert read(book, operator, *lines, atomic=True)[0].entries == 2
    before = contents(book.store)
    summary, _ = read(book, operator, *lines, atomic=True)
    assert (summary.entries, summary.repeated) == (0, 1)
    with pytest.raises(Refused) as refused:
        read(book, operator, *lines, register("丙"), atomic=True)
    assert [problem.code for problem in refused.value.problems] == ["idempotency.other-body"]
    assert contents(book.store) == before
