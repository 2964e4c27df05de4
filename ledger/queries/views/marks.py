"""Where a page of a list ended, as a text that goes into an address, and back.

Knows lists by their declaration; refuses to know their lines.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any

from ledger.core.errors import refuse, shown
from ledger.queries.views.declaration import Ordering, View


def mark_of(view: View, order: Ordering, place: Sequence[Any]) -> str:
    """The mark of a place in an order of a list."""
    told = json.dumps([view.name, order.name, *place], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(told.encode()).decode().rstrip("=")


def place_of(view: View, order: Ordering, mark: str | None) -> list[Any] | None:
    """The place that a mark tells; None where there is no mark.

    Raises:
        Refused: it is none, or of another list or order.
    """
    if mark is None:
        return None
    try:
        told = json.loads(base64.urlsafe_b64decode(mark + "=" * (-len(mark) % 4)))
        name, ordered, *place = told
    except (ValueError, TypeError, binascii.Error):
        name, ordered, place = "", "", []
    plain = all(isinstance(one, str | int) for one in place)
    if (name, ordered, len(place)) != (view.name, order.name, len(order.terms) + 1) or not plain:
        raise refuse("list.after", "/after", value=shown(mark))
    return list(place)
