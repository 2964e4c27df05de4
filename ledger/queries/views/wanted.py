"""What is asked of a list, held to its declaration: the filter, its value and the order by their names.

Refuses to know lines.
"""

from __future__ import annotations

from ledger.core.errors import refuse, shown
from ledger.core.values import parse_day
from ledger.queries.views.declaration import Filter, Holds, Ordering, View

_DIGITS = 4
"""Of a number that a filter takes: days, years."""


def filter_of(view: View, name: str) -> Filter:
    """A filter by its name.

    Raises:
        Refused: the list has none of it.
    """
    for one in view.filters:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in view.filters)
    raise refuse("list.filter", f"/{name}", value=shown(name), known=known)


def order_of(view: View, name: str | None) -> Ordering:
    """An order by its name; the first where no name is given.

    Raises:
        Refused: the list has none of it.
    """
    found = view.order(name)
    if found is None:
        known = ", ".join(one.name for one in view.orders)
        raise refuse("list.order", "/order", value=shown(name or ""), known=known)
    return found


def value_of(one: Filter, text: str) -> str | bool | int:
    """A filter's value as it is compared.

    Raises:
        Refused: no member of its choices, a day or a number that is none.
    """
    if one.kind is Holds.DAY and parse_day(text) is None:
        raise refuse("day.invalid", f"/{one.name}", value=shown(text))
    if one.kind is Holds.COUNT:
        if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS):
            raise refuse("list.number", f"/{one.name}", value=shown(text))
        return int(text)
    if one.kind is Holds.YES_NO:
        if text not in ("yes", "no"):
            raise refuse("list.choice", f"/{one.name}", value=shown(text), known="yes, no")
        return text == "yes"
    if one.choices is not None and text not in (known := [str(each.value) for each in one.choices]):
        raise refuse("list.choice", f"/{one.name}", value=shown(text), known=", ".join(known))
    return text
