"""What readers are told of an object is declared once: nothing of a state is left out, sums are text."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from typing import Any, get_type_hints

import pytest

from ledger.core.declaration import ObjectType
from ledger.core.fields import Amount
from ledger.core.members import Member
from ledger.core.sums import SUM_MEMBERS, in_text
from ledger.entries import registry

TYPES = registry().object_types
LEFT_OUT = {"answer": {"seq"}}
"""Attributes of a state that are no news: the entry that the object is named after."""
FROM_THE_WHOLE = {
    "obligation": {"performed", "waived", "disputed"},
    "performance": {"reversed"},
    "flag": {"currency"},
    "payroll": {"lines", "payments"},
}


def states_of(kind: ObjectType) -> set[type[Any]]:
    """The classes of state that the founding entries of a type make."""
    touches = (touch for entry in registry().entry_types.values() for touch in entry.touches)
    return {
        get_type_hints(touch.apply)["return"]
        for touch in touches
        if touch.type == kind.name and touch.member is None and touch.apply is not None
    }


def all_members(members: tuple[Member, ...]) -> Iterator[Member]:
    for one in members:
        yield one
        yield from all_members(one.parts)


@pytest.mark.parametrize("name", sorted(TYPES))
def test_nothing_of_a_state_is_left_untold(name: str) -> None:
    kind = TYPES[name]
    told = {member.at for member in kind.members} | LEFT_OUT.get(name, set())
    told |= FROM_THE_WHOLE.get(name, set())
    [state] = states_of(kind)
    assert {one.name for one in dataclasses.fields(state)} - told == set()


@pytest.mark.parametrize("name", sorted(TYPES))
def test_members_have_words_in_both_languages_and_one_name_each(name: str) -> None:
    kind = TYPES[name]
    names = [member.name for member in kind.members]
    assert len(set(names)) == len(names)
    assert set(kind.called) <= set(names)
    for member in all_members(kind.members):
        assert re.search("[一-鿿]", member.field.zh), member.name
        assert member.field.en.isascii(), member.name


def test_a_sum_is_text_by_the_name_of_its_member_and_nothing_else_is() -> None:
    for kind in TYPES.values():
        for member in all_members(kind.members):
            if not member.parts:
                assert isinstance(member.field, Amount) == (member.name in SUM_MEMBERS), member.name


def test_a_sum_takes_the_currency_of_what_is_around_it() -> None:
    told = in_text({"currency": "JPY", "state": {"amount": 5, "changes": [{"amount": 7}]}})
    assert json.dumps(told["state"]) == '{"amount": "5", "changes": [{"amount": "7"}]}'
