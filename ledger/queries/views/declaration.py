"""What a list declares: its columns, filters and orders, and where its lines come from.

From a declaration follow the query and its pages (``listing``), the command with its options, JSON, CSV and
XLSX, and later the API's list and the page's table. Knows SQL as text; refuses to know stores and readers.

Example: a list of two columns, narrowed by kind, ordered by number::

    View(
        "contracts",
        "合同",
        "contracts",
        source=Query('"contract" c', 'c."book" = :book'),
        columns=(
            ListColumn("id", Holds.ID, "编号", "id", 'c."id"'),
            ListColumn("kind", Holds.CHOICE, "类型", "kind", 'c."kind"'),
        ),
        filters=(equals("kind", "类型", "kind", 'c."kind"', choices=ContractKind),),
        orders=(Ordering("number", "合同编号", "number", ('c."number_key"',)),),
        key='c."id"',
    )
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.queries.views.reading import Reading

NOTHING = "-"
"""A filter's value where lines are wanted that have none."""

Line = dict[str, Any]
"""A line by the names of its columns; sums are whole minor units, yes and no are booleans."""


class Holds(StrEnum):
    """What a column holds, by which it is worded, laid out and exported."""

    ID = "id"
    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DAY = "day"
    PARTY = "party"
    CONTRACT = "contract"
    CHOICE = "choice"
    YES_NO = "yes-no"
    DIVISION = "division"
    CURRENCY = "currency"
    POST = "post"
    PERSON = "person"
    """A natural person, by the id alone: names lie in the vault."""
    MISSING = "missing"
    """A field or event that is missing, by its code."""
    DATA = "data"
    """Members as programs take them; tables and files leave them out."""


@frozen
class ListColumn:
    """A column of a list.

    Attributes:
        name: under which programs get it.
        sql: the expression it is read from; empty where ``View.work`` works it out for the lines of a page.
        choices: of a choice: the closed list whose member it is.
        currency: of a sum: the column that holds its currency.
        wide: whether a narrow table leaves it out; JSON and files always have it.
        absent: what a reader finds where there is nothing, in Chinese and English.
    """

    name: str
    kind: Holds
    zh: str
    en: str
    sql: str = ""
    choices: Iterable[Named] | None = None
    currency: str = "currency"
    wide: bool = False
    absent: tuple[str, str] = ("-", "-")


class RangeEnd(StrEnum):
    """At which end a filter's range stops.

    A page that goes on behind a mark begins there, and needs no other bound on that side. A range of its own
    (an index that is not in the order of the page) is gone through where it holds few lines: many are found
    sooner in the order of the page.
    """

    NONE = "none"
    LEAST = "least"
    MOST = "most"
    OWN = "own"


@frozen
class Route:
    """A way to the lines of a filter that begins at a table of its own, whose index has them in order.

    Attributes:
        tables: in place of the query's; all that are not needed to find a line joined by LEFT JOIN.
        where: in place of the query's and the filter's conditions.
        terms: of the orders that its index serves, by their names.
        key: in place of the view's.
    """

    tables: str
    where: str
    terms: Mapping[str, tuple[str, ...]]
    key: str


@frozen
class Filter:
    """A way to narrow a list.

    Attributes:
        name: of the option and the parameter.
        kind: what it takes: the id of a party or contract, a day, a choice, text.
        where: a condition with ``:value``; ``:above`` is the first text that does not begin with it.
        of: what is held against the value: an expression, or of a list that no query reads a column.
        meets: whether that and the value go together, of a list that no query reads.
        empty: the condition that holds where there is no value at all; asked for by ``NOTHING``.
        bind: further values of the condition, by the value and the day asked about.
        route: a quicker way to its lines, where there is one.
        walked: of a range: the condition in a form that no index serves, for pages that are found sooner
            without it.
        bound: at which end the range stops.
    """

    name: str
    kind: Holds
    zh: str
    en: str
    where: str
    choices: Iterable[Named] | None = None
    empty: str = ""
    bind: Callable[[str, str], Mapping[str, Any]] | None = None
    of: str = ""
    meets: Callable[[Any, Any], bool] = operator.eq
    route: Route | None = None
    walked: str = ""
    bound: RangeEnd = RangeEnd.NONE


@frozen
class Ordering:
    """An order that an index serves.

    Attributes:
        terms: expressions that are never empty (NULL); the view's key decides between equals.
        descending: all terms and the key downwards, so that one comparison of rows finds the next page.
    """

    name: str
    zh: str
    en: str
    terms: tuple[str, ...]
    descending: bool = False


@frozen
class Query:
    """Lines read by a query: ``FROM`` and ``WHERE``, with ``:book`` and ``:on`` (the day asked about).

    ``:ago_30`` is the day thirty days before it, and so with any number.
    """

    tables: str
    where: str


Lines = Callable[["Reading"], Iterable[Line]]
"""Lines that no query reads, such as rules and statutes: few, put in order and narrowed in memory."""


@frozen
class View:
    """A list, declared once.

    Attributes:
        source: where its lines come from.
        orders: the first is the one that nobody has to ask for.
        key: the expression (or column) that no two lines share.
        work: fills the columns without ``sql`` in the lines of one page, asking once for all of them.
        bodies: expressions of the public bodies that a line is of; a reader's scope is held against them.
        groups: columns by which its sums may be told; a filter of the same name leads to a group's lines.
    """

    name: str
    zh: str
    en: str
    source: Query | Lines
    columns: tuple[ListColumn, ...]
    orders: tuple[Ordering, ...]
    key: str
    filters: tuple[Filter, ...] = ()
    work: Callable[[Reading, Sequence[Line]], None] = lambda reading, lines: None
    bodies: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    @property
    def summed(self) -> tuple[ListColumn, ...]:
        """The columns whose sums a query can add up."""
        return tuple(one for one in self.columns if one.kind is Holds.MONEY and one.sql)

    def column(self, name: str) -> ListColumn:
        """A column by its name."""
        return next(one for one in self.columns if one.name == name)

    def order(self, name: str | None) -> Ordering | None:
        """An order by its name; the first where no name is given; None where there is none of it."""
        return next((one for one in self.orders if name in (None, one.name)), None)


# --- To declare filters ------------------------------------------------------------------------------------


def equals(
    name: str, zh: str, en: str, sql: str, kind: Holds = Holds.TEXT, choices: Iterable[Named] | None = None
) -> Filter:
    """Only lines whose value is the one given."""
    kind = Holds.CHOICE if choices is not None else kind
    return Filter(name, kind, zh, en, f"{sql} = :value", choices, f"{sql} IS NULL", of=sql)


def starts(name: str, zh: str, en: str, sql: str, *, indexed: bool = False) -> Filter:
    """Only lines of a division, or of one whose code begins with the value; ``indexed``: by that code."""
    where, walked = (f"{one} >= :value AND {one} < :above" for one in (sql, unindexed(sql)))
    return Filter(
        name,
        Holds.DIVISION,
        zh,
        en,
        where,
        empty=f"{sql} IS NULL",
        of=sql,
        meets=str.startswith,
        walked=walked,
        bound=RangeEnd.OWN if indexed else RangeEnd.NONE,
    )


def unindexed(sql: str) -> str:
    """An expression in a form that no index serves, of the same value and type."""
    return f"coalesce({sql}, {sql})"


def since(name: str, zh: str, en: str, sql: str) -> Filter:
    """Only lines of a day or later."""
    return Filter(
        name,
        Holds.DAY,
        zh,
        en,
        f"{sql} >= :value",
        of=sql,
        meets=operator.ge,
        walked=f"{unindexed(sql)} >= :value",
        bound=RangeEnd.LEAST,
    )


def until(name: str, zh: str, en: str, sql: str) -> Filter:
    """Only lines of a day or earlier."""
    return Filter(
        name,
        Holds.DAY,
        zh,
        en,
        f"{sql} <= :value",
        of=sql,
        meets=operator.le,
        walked=f"{unindexed(sql)} <= :value",
        bound=RangeEnd.MOST,
    )


def whether(name: str, zh: str, en: str, sql: str) -> Filter:
    """Only lines of which a condition holds, or does not."""
    return Filter(name, Holds.YES_NO, zh, en, f"({sql}) = :value", of=sql)


def labels(columns: Sequence[ListColumn], language: str) -> list[str]:
    """The heads of some columns."""
    return [one.zh if language == "zh" else one.en for one in columns]
