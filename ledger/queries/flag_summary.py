"""What flags stood on a day, by body, region, rule and level: the series that dashboards draw.

Asked of the periods that flags keep, so every past day can be asked, nothing is stored night by night, and a
rebuild gives the same answer. Sums are of the flags' own amounts as of that day, by currency; what
one debt owes counts once, whichever rules speak of it. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from ledger.core.errors import refuse
from ledger.core.frozen import frozen
from ledger.core.merge_join import order
from ledger.store.base import Store

GROUPINGS = ("rule", "level", "body", "division")
_FLAGS = 'FROM "flag_period" p JOIN "flag" f ON f."book" = p."book" AND f."id" = p."id"'
_STOOD = 'p."book" = ? AND p."since" <= ? AND (p."until" IS NULL OR p."until" > ?)'


@frozen
class Stood:
    """Flags of one group that stood on a day; ``amount`` in minor units of the currency."""

    day: str
    keys: tuple[str | None, ...]
    currency: str | None
    count: int
    amount: int


def summary(store: Store, book: str, days: Sequence[str], by: Sequence[str] = GROUPINGS) -> list[Stood]:
    """The flags that stood on each of some days, grouped.

    Args:
        store: the book's store.
        book: the book.
        days: days, YYYY-MM-DD.
        by: any of ``GROUPINGS``, in the order wanted; currencies are never added up.

    Raises:
        Refused: an unknown grouping.
    """
    for name in by:
        if name not in GROUPINGS:
            raise refuse("arrears.grouping", value=name, known=", ".join(GROUPINGS))
    keys = ", ".join([*(f'p."{name}"' for name in by), 'p."currency"'])
    outer = ", ".join([*(f't."{name}"' for name in by), 't."currency"'])
    once = (
        f'SELECT {keys}, f."subject", count(*) AS "flags", max(coalesce(p."amount", 0)) AS "largest" '
        f'{_FLAGS} WHERE {_STOOD} GROUP BY {keys}, f."subject"'
    )
    sql = f'SELECT {outer}, sum(t."flags"), sum(t."largest") FROM ({once}) t GROUP BY {outer}'
    found = []
    for day in days:
        rows = sorted(store.rows(sql, (book, day, day)), key=lambda row: order(row[:-2]))
        found += [Stood(day, tuple(row[:-3]), row[-3], int(row[-2]), int(row[-1])) for row in rows]
    return found
