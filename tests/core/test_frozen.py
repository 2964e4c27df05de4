"""Values compared by what they hold; that nobody changes them is the type checker's to see."""

from __future__ import annotations

from dataclasses import field, replace

import pytest

from ledger.core.frozen import frozen


@frozen
class Sum:
    amount: int
    currency: str = "CNY"
    steps: list[str] = field(default_factory=list, hash=False)


@frozen(kw_only=True)
class Term:
    count: int


def test_values_are_compared_and_hashed_by_what_they_hold() -> None:
    assert Sum(1) == Sum(1) != Sum(2)
    assert len({Sum(1), Sum(1), Sum(2)}) == 2
    assert replace(Sum(1), amount=2) == Sum(2)
    assert Term(count=1) == Term(count=1)


def test_a_value_has_no_room_for_more() -> None:
    with pytest.raises(AttributeError):
        Sum(1).rate = 3  # type: ignore[attr-defined]


def test_the_type_checker_alone_refuses_to_change_one() -> None:
    """Were it to let the assignment pass, it would call the comment beside it unused."""
    changed = Sum(1)
    changed.amount = 2  # type: ignore[misc]
    assert changed.amount == 2
