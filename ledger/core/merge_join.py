"""Two ordered listings walked side by side: what one has and the other lacks.

Knows how a database sorts (null, numbers, text, bytes), so that a cell of another type than its column's is
named and not stumbled over. Knows nothing of what the rows mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

F = TypeVar("F")
E = TypeVar("E")


def order(key: tuple[Any, ...]) -> list[tuple[int, Any]]:
    """A key as the database sorts it, whatever types are in it."""
    ranks = {type(None): 0, str: 2, bytes: 3}  # whatever else comes out of a database is a number
    return [(ranks.get(type(value), 1), 0 if value is None else value) for value in key]


def side_by_side(
    found: Iterator[tuple[tuple[Any, ...], F]], expected: Iterator[tuple[tuple[Any, ...], E]]
) -> Iterator[tuple[tuple[Any, ...], F | None, E | None]]:
    """(key, found or None, expected or None) for every key of two listings of (key, row) sorted by key."""
    here, there = next(found, None), next(expected, None)
    while here is not None or there is not None:
        if there is None or (here is not None and order(here[0]) < order(there[0])):
            assert here is not None  # noqa: S101 (one of the two is there, else the loop had ended)
            yield here[0], here[1], None
            here = next(found, None)
        elif here is None or here[0] != there[0]:
            yield there[0], None, there[1]
            there = next(expected, None)
        else:
            yield here[0], here[1], there[1]
            here, there = next(found, None), next(expected, None)
