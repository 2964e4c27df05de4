"""Sums over a list, group by group; the filters of each group lead to the lines that make it up.

Knows lists by their declaration; refuses to know what they are of.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ledger.core.frozen import frozen
from ledger.core.merge_join import order as in_order
from ledger.queries.views.declaration import NOTHING, ListColumn, Query, View
from ledger.queries.views.listing import ListRequest, ask, conditions_of
from ledger.queries.views.reading import Reading


@frozen
class Group:
    """Lines of one group and one currency: their number, and what each column of sums comes to."""

    keys: tuple[str | None, ...]
    currency: str | None
    number: int
    sums: dict[str, int]


def groups_of(view: View, reading: Reading, request: ListRequest, by: Sequence[str] = ()) -> list[Group]:
    """What the lines that the filters leave come to, group by group; currencies are never added up.

    Args:
        view: the list; one that a query reads.
        reading: the book as it is read.
        request: the filters.
        by: names out of ``View.groups``, in the order wanted; none for one group a currency.
    """
    assert isinstance(view.source, Query)  # noqa: S101 (a caller's mistake, not input)
    tables, where, given = conditions_of(view, view.source, reading, request)
    columns = [view.column(name) for name in by]
    summed = view.summed
    keys = [*(one.sql for one in columns), view.column(summed[0].currency).sql]
    listed = ", ".join([*keys, "count(*)", *(f"sum({one.sql})" for one in summed)])
    numbers = ", ".join(str(at + 1) for at in range(len(keys)))
    sql = f"SELECT {listed} FROM {tables} WHERE {where} GROUP BY {numbers}"
    names = [one.name for one in summed]
    found = [
        Group(
            tuple(row[: len(by)]),
            row[len(by)],
            row[len(by) + 1],
            {name: int(total or 0) for name, total in zip(names, row[len(by) + 2 :], strict=True)},
        )
        for row in ask(reading, sql, given)
    ]

    def place(group: Group) -> Any:
        """Sorted here, as engines differ on where nothing stands, and ages do not sort as text."""
        named = zip(columns, group.keys, strict=True)
        return in_order((*(_rank(column, key) for column, key in named), group.currency))

    return sorted(found, key=place)


def _rank(column: ListColumn, key: Any) -> Any:
    """A group's place: that of its choice among the choices, or the key itself."""
    known = [str(one.value) for one in column.choices or ()]
    return known.index(key) if key in known else key


def narrowed(view: View, group: Group, by: Sequence[str]) -> dict[str, str]:
    """The filters that leave the lines of a group alone."""
    found = {name: NOTHING if key is None else str(key) for name, key in zip(by, group.keys, strict=True)}
    own = view.column(view.summed[0].currency).name
    return found if own in found or group.currency is None else found | {own: group.currency}
