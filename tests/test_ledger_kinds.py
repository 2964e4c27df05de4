"""Kinds of contract: their topics exist, their demands are enforced, their defaults can be recorded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ledger import Book, Refused, record
from ledger.contract_defaults import default_obligations, missing_duties
from ledger.history import fold, load_events
from ledger.kinds import KINDS, ContractKind
from ledger.kinds.declaration import Kind
from ledger.statutes import shipped
from tests.conftest import OPERATOR

Say = Callable[..., str]


def members(kind: Kind, say: Say) -> dict[str, Any]:
    """A contract of a kind with all that it asks for."""
    parties = []
    for at, role in enumerate(kind.roles):
        name = f"长平第{at}单位"
        body = say("organisation.registered", name=name, class_="institution", level="county")
        parties.append({"role": role.value, "party": body})
    return {
        "number": "CP-1",
        "title": "示例",
        "kind": kind.code,
        "parties": parties,
        "amount": 1_000_000,
        "ends_on": "2030-12-31",
    }


def sign(book: Book, data: dict[str, Any]) -> str:
    command = {"kind": "contract.signed", "effective_on": "2025-07-01", "data": data}
    return str(record(book, OPERATOR, command).ids[0])


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)
def test_a_kind_rests_on_the_statute_book_and_has_stages(kind: Kind) -> None:
    known = {parameter.topic for parameter in shipped().all()}
    topics = {*kind.topics, *(one.topic for one in kind.defaults)}
    assert topics <= known
    stages = [one.stage for one in kind.stages]
    assert stages
    assert len(stages) == len(set(stages))
    assert all(one.duties for one in kind.stages)
    assert ContractKind(kind.code).zh == kind.zh  # type: ignore[call-arg]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)
def test_what_a_kind_asks_for_is_asked(kind: Kind, book: Book, say: Say) -> None:
    data = members(kind, say)
    for member in kind.required:
        with pytest.raises(Refused) as refused:
            sign(book, {name: value for name, value in data.items() if name != member})
        assert [(one.code, one.path) for one in refused.value.problems] == [
            ("contract.member-missing", f"/data/{member}")
        ]
    other = {**data, "parties": [{**data["parties"][0], "role": "lender"}]}
    with pytest.raises(Refused) as refused:
        sign(book, other)
    assert {one.code for one in refused.value.problems} == {"contract.role-missing"}
    assert len(refused.value.problems) == len(kind.roles)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)
def test_what_is_owed_by_default_can_be_recorded_once(kind: Kind, book: Book, say: Say) -> None:
    contract = sign(book, members(kind, say))
    events = load_events(book.store, book.store, book.registry, book.id, [contract])[contract]
    [snapshot] = fold(book.registry, contract, events)
    commands = default_obligations(kind, snapshot.state, contract)
    assert len(commands) == len(kind.defaults)
    if commands:
        record(book, OPERATOR, commands)
    clauses = [one.clause for one in kind.defaults]
    assert default_obligations(kind, snapshot.state, contract, clauses) == []


def test_duties_that_nobody_holds_are_named() -> None:
    kind = KINDS["works"]
    everything = [(one.stage.value, duty.value) for one in kind.stages for duty in one.duties]
    assert missing_duties(kind, everything) == []
    assert [(stage.value, duty.value) for stage, duty in missing_duties(kind, everything[1:])] == everything[
        :1
    ]
    assert ("payment", "pays") not in missing_duties(kind, [(None, "pays")])
