"""Codes and names that a book knows already: told of the later one, however the two came to be on record."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from ledger import Actor, Book, record
from ledger.core.names import alike, name_key
from ledger.store.base import Row, Store
from tests.conftest import Say

CODE, OTHER = "91990102MA0000031G", "91990102MA00000474"


def firm(name: str, **data: Any) -> dict[str, Any]:
    """A command that registers an enterprise."""
    return {
        "kind": "organisation.registered",
        "effective_on": "2020-01-01",
        "data": {"name": name, "class": "enterprise", **data},
    }


def coded(name: str, code: str) -> dict[str, Any]:
    """The same with a credit code."""
    return firm(name, credit_code=code)


def told(book: Book, actor: Actor, *commands: dict[str, Any]) -> list[tuple[int, str, str]]:
    """(place in the batch, code, others) of every warning."""
    receipt = record(book, actor, list(commands))
    return [(one.seq - receipt.first_seq, one.code, one.params["others"]) for one in receipt.warnings]


def test_a_code_that_another_has_is_told(book: Book, say: Say, operator: Actor) -> None:
    first = say("organisation.registered", name="云桥科技有限公司", class_="enterprise", credit_code=CODE)
    found = told(
        book, operator, firm("长河门业有限公司", credit_code=CODE), firm("金桥建材厂", credit_code=OTHER)
    )
    assert found == [(0, "credit-code.of-another", f"{first} 云桥科技有限公司")]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("云桥 科技（有限公司", "organisation.name-alike"),
        ("云桥　科技有限公司", "organisation.same-name"),
        ("云桥科技公司", "organisation.name-alike"),
        ("云桥技科有限公司", None),
        ("长平云轿科技有限公司", None),
        ("云桥科技第二有限公司", None),
    ],
)
def test_a_name_that_another_has_is_told(
    book: Book, say: Say, operator: Actor, name: str, code: str | None
) -> None:
    first = say("organisation.registered", name="云桥科技有限公司", class_="enterprise")
    found = told(book, operator, firm(name))
    assert found == ([(0, code, f"{first} 云桥科技有限公司")] if code else [])


def test_every_name_that_another_ever_had_counts(book: Book, say: Say, operator: Actor) -> None:
    """The former name shares its first half with the later one, and either is met."""
    first = say("organisation.registered", name="云桥工程建设有限公司", class_="enterprise")
    say("organisation.renamed", "2022-01-01", organisation=first, name="云桥工程建材有限公司")
    for name in ("云桥工程建设有限公司", "云桥工程建材有限公司"):
        found = told(book, operator, firm(name))
        assert (0, "organisation.same-name", f"{first} {name}") in found


def test_its_own_former_name_is_nobody_elses(book: Book, say: Say, operator: Actor) -> None:
    first = say("organisation.registered", name="云桥科技有限公司", class_="enterprise", credit_code=CODE)
    data = {"organisation": first, "name": "云桥科技公司"}
    renamed = {"kind": "organisation.renamed", "effective_on": "2022-01-01", "data": data}
    assert told(book, operator, renamed) == []


def test_of_two_in_one_batch_the_later_is_told(book: Book, operator: Actor) -> None:
    found = told(
        book, operator, firm("云桥科技有限公司", credit_code=CODE), firm("云桥科技公司", credit_code=CODE)
    )
    assert [(place, code) for place, code, _ in found] == [
        (1, "credit-code.of-another"),
        (1, "organisation.name-alike"),
    ]


def test_a_batch_of_many_is_looked_up_at_once(
    book: Book, operator: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, and not once a name; with nothing found nobody's name is read."""
    statements, rows = list[str](), type(book.store).rows

    def noted(store: Store, sql: str, *given: Any) -> list[Row]:
        statements.append(sql)
        return rows(store, sql, *given)

    monkeypatch.setattr(type(book.store), "rows", noted)
    record(book, operator, [firm(f"{at}号云桥科技有限公司") for at in range(100)])
    assert len([one for one in statements if "name_head" in one]) == 1
    assert not [one for one in statements if '"name_key", "credit_code"' in one]


@pytest.mark.parametrize("seed", range(12))
def test_what_is_told_is_what_comparing_each_with_each_tells(book: Book, operator: Actor, seed: int) -> None:
    chance = Random(seed)
    names: list[str] = []
    while len(names) < 40:
        name = "".join(chance.choice("云桥河谷建筑一二") for _ in range(chance.randint(3, 7)))
        names.append(name + chance.choice(("有限公司", "公司", "厂", "")))
    found = [one for at in range(0, 40, 8) for one in _batch(book, operator, names, at, at + 8)]
    wanted = []
    for at, name in enumerate(names):
        for code, meets in (("organisation.same-name", str.__eq__), ("organisation.name-alike", alike)):
            if any(meets(name_key(name), name_key(other)) for other in names[:at]):
                wanted.append((at, code))
    assert found == wanted


def _batch(book: Book, actor: Actor, names: Sequence[str], first: int, end: int) -> list[tuple[int, str]]:
    found = told(book, actor, *(firm(name) for name in names[first:end]))
    return [(first + place, code) for place, code, _ in found]
