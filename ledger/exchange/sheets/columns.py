"""Which column is which: headings in either language, by synonyms, over one row or two.

A heading may stand anywhere in the first rows, below a title and notes, and a group of columns may share a
merged heading above. Brackets are read for their unit (万元) and otherwise passed over. Knows headings and
rows; refuses to know what becomes of a row.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, islice, pairwise, zip_longest

from ledger.core.errors import Refused, refuse, shown
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.exchange.sheets.cells import plain
from ledger.exchange.sheets.file import SourceRow, Value
from ledger.exchange.sheets.units import MoneyUnit, caption_unit, is_unit, unit_of, without_unit

HEADING_ROWS_MAX = 20
_BRACKETS = re.compile(r"[（(\[【][^）)\]】]*[）)\]】]")
EXAMPLE = "示例"
"""What the first cell of a template's example begins with."""

CHOICES_SHEET = "选项"
"""The hidden sheet of a template that holds the choices of its drop-downs."""


class Type(StrEnum):
    """What a column holds."""

    TEXT = "text"
    DAY = "day"
    MONTH = "month"
    MONEY = "money"
    WORDS = "words"
    COUNT = "count"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    CODE = "code"
    DIVISION = "division"
    RATE = "rate"


def names(text: str) -> tuple[str, ...]:
    """Names that stand in a text apart by blanks: most headings have many."""
    return tuple(text.split())


@frozen
class Column:
    """A column that a kind of sheet may have.

    Attributes:
        member: its name within the program. ``holds``: what its cells are read as.
        synonyms: other headings for the same.
        choices: the closed list, for one choice or several; ``also`` are other names for its members.
        note: for templates.
        may_be_blank: whether a cell of a column that is needed may say nothing.
        doubtful, instead: of its names those that mean another member, ``instead``, where a heading that
            means this one beyond doubt stands in the sheet too: 支付日期 beside 约定支付日.
    """

    member: str
    zh: str
    en: str
    holds: Type = Type.TEXT
    required: bool = False
    synonyms: tuple[str, ...] = ()
    choices: type[Named] | None = None
    also: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""
    may_be_blank: bool = False
    doubtful: tuple[str, ...] = ()
    instead: str = ""


@frozen
class SheetKind:
    """One kind of sheet."""

    code: str
    zh: str
    en: str
    columns: tuple[Column, ...]
    about: str


@frozen
class FoundColumn:
    """A column as the sheet has it: its place, and the unit of its sums where one is named."""

    column: Column
    place: int
    heading: str
    unit: MoneyUnit | None


@dataclass(slots=True)
class Layout:
    """The recognised columns of a sheet.

    Attributes:
        columns: those that the kind of sheet may have.
        rows: number of the last heading row.
        found: by member. ``unknown``: headings that nobody knows, kept aside.
        headings: every heading, as written, by place.
        taken: those of ``unknown`` that were read for what their cells say.
    """

    columns: Sequence[Column]
    rows: int
    found: dict[str, FoundColumn]
    unknown: tuple[str, ...]
    headings: tuple[str, ...]
    taken: set[str] = field(default_factory=set)


def recognise(
    rows: Iterator[SourceRow], columns: Sequence[Column], titles: Sequence[str] = ()
) -> tuple[Layout, Iterator[SourceRow]]:
    """The layout of a sheet and its rows of data.

    Args:
        rows: of the sheet.
        columns: those that its kind may have.
        titles: names of the sheet and the file, which may tell the unit of its sums.

    Raises:
        Refused: no heading was found, a required column is missing, or a heading stands twice.
    """
    first, rows = _ahead(rows)
    known = _names(columns)
    texts = [[plain(value) for value in row.values] for row in first]
    likely = [(_score(single, known), at, at, single, single) for at, single in enumerate(texts)]
    for at, (single, below) in enumerate(pairwise(texts)):
        double, said = _joined(single, below)
        likely.append((_score(double, known), at, at + 1, double, said))
    score, top, at, headings, said = max(
        likely, key=lambda one: one[0]
    )  # of two alike one row rather than two
    if score < min(2, len(columns)):
        raise _no_heading(columns, texts)
    if top == at and at + 1 < len(texts) and _only_units(texts[at + 1]):
        at, said = at + 1, [" ".join(pair) for pair in zip_longest(said, texts[at + 1], fillvalue="")]
    above = [*titles, *(" ".join(dict.fromkeys(filter(None, row))) for row in texts[:top])]
    above += [text for row in texts[:top] for text in row if is_unit(text)]
    layout = _layout(columns, first[at].number, headings, said, caption_unit(above))
    _complain_of_missing(layout)
    _complain_of_formulas(layout, first[top : at + 1])
    return layout, chain(first[at + 1 :], rows)


def _complain_of_formulas(layout: Layout, rows: Sequence[SourceRow]) -> None:
    """Refuse headings that formulas made: what they show may be of another day, and so may the unit in it."""
    made = {place for row in rows for place in row.formulas}
    named = [found.heading for found in layout.found.values() if found.place in made]
    if named:
        raise refuse("sheet.heading-formula", headings="、".join(map(shown, named)))


def _only_units(texts: Sequence[str]) -> bool:
    """Whether a row below the headings holds units and nothing else."""
    told = [text for text in texts if text]
    return bool(told) and all(map(is_unit, told))


def _no_heading(columns: Sequence[Column], texts: Sequence[Sequence[str]]) -> Refused:
    """That no heading was found, with the row that looks most like one."""
    required = [column for column in columns if column.required]
    wanted = "、".join(column.zh for column in (required or columns)[:8])
    likely = max(texts, key=lambda row: sum(1 for text in row if text and not text[0].isdigit()))
    seen = "、".join(shown(" ".join(text.split())) for text in likely if text) or "-"
    return refuse("sheet.no-heading", wanted=wanted, rows=len(texts), seen=seen)


def _complain_of_missing(layout: Layout) -> None:
    """Refuse a sheet without a column that it needs, telling what is there."""
    missing = [one for one in layout.columns if one.required and one.member not in layout.found]
    if missing:
        seen = "、".join(shown(" ".join(text.split())) for text in layout.headings if text)
        near = _near(missing[0], layout.unknown)
        told = "、".join(column.zh for column in missing)
        raise refuse("sheet.column-missing", missing=told, near=near, seen=seen)


def _ahead(rows: Iterator[SourceRow]) -> tuple[list[SourceRow], Iterator[SourceRow]]:
    """The first rows, and the rest; a file that breaks off among them is told of after them."""
    first: list[SourceRow] = []
    try:
        first.extend(islice(rows, HEADING_ROWS_MAX))
    except Refused as refused:
        if not first:
            raise
        return first, _breaking_off(refused)
    if not first:
        raise refuse("sheet.empty")
    return first, rows


def _breaking_off(refused: Refused) -> Iterator[SourceRow]:
    yield from ()
    raise refused


def _names(columns: Sequence[Column]) -> dict[str, Column]:
    return {
        loose(name): column
        for column in columns
        for name in (column.member, column.zh, column.en, *column.synonyms)
    }


def loose(heading: str) -> str:
    """A heading without blanks, brackets and marks, so that 合同金额（万元） meets 合同金额."""
    text = unicodedata.normalize("NFKC", heading).replace("(大写)", "大写")
    text = _BRACKETS.sub("", text)
    return re.sub(r"[\s*:：/、,，.。_-]", "", text).lower()


def _known(heading: str, names: Mapping[str, Column]) -> Column | None:
    """The column of a heading: the whole of it, or one of its lines (Chinese above, English below)."""
    for text in (heading, *heading.splitlines()):
        column = names.get(loose(text))
        if column is not None:
            return column
    column = names.get(loose(without_unit(heading)))
    return column if column is not None and column.holds is Type.MONEY else None


def _score(headings: Sequence[str], names: Mapping[str, Column]) -> int:
    found = (_known(heading, names) for heading in headings)
    return len({column.member for column in found if column is not None})


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[list[str], list[str]]:
    """Two heading rows as one: the lower where it says something, else the upper, which may be merged.

    Besides what names the column, all that is said of it: the upper may hold the unit.
    """
    joined, said = [], []
    for above, below in zip_longest(upper, lower, fillvalue=""):
        own = bool(below) and below != above and not is_unit(below)
        joined.append(below if own else above)
        said.append(below if own and unit_of(below) is not None else f"{above} {below}")
    return joined, said


def _told_apart(headings: Sequence[str], names: dict[str, Column]) -> dict[str, Column]:
    """What headings mean, once it is known which stand beside one another (``Column.doubtful``)."""
    by_member = {column.member: column for column in names.values()}
    doubtful = {loose(name): one for one in by_member.values() for name in one.doubtful}
    certain = {name: column for name, column in names.items() if name not in doubtful}
    sure = {column.member for heading in headings if (column := _known(heading, certain)) is not None}
    apart = {name: by_member[one.instead] for name, one in doubtful.items() if one.member in sure}
    others = {name: column for name, column in apart.items() if column.member not in sure}
    return {name: column for name, column in names.items() if name not in apart} | others


def _is_own(heading: str, column: Column) -> bool:
    """Whether a heading is the column's own, and no other name for it."""
    return loose(column.zh) in (loose(heading), loose(without_unit(heading)))


def _layout(
    columns: Sequence[Column],
    number: int,
    headings: Sequence[str],
    said: Sequence[str],
    caption: MoneyUnit | None,
) -> Layout:
    names = _told_apart(headings, _names(columns))
    found: dict[str, FoundColumn] = {}
    unknown = []
    for place, heading in enumerate(headings):
        column = _known(heading, names)
        if column is None:
            if heading:
                unknown.append(heading)
            continue
        before = found.get(column.member)
        if before is not None:
            own, others = (_is_own(one, column) for one in (heading, before.heading))
            if own == others:
                raise refuse("sheet.heading-twice", one=shown(before.heading), other=shown(heading))
            unknown.append(before.heading if own else heading)  # 中标金额 beside 合同金额 is another matter
            if others:
                continue
        unit = unit_of(said[place]) or caption if column.holds is Type.MONEY else None
        found[column.member] = FoundColumn(column, place, heading, unit)
    return Layout(columns, number, found, tuple(unknown), tuple(headings))


def _near(column: Column, unknown: Sequence[str]) -> str:
    """A heading that may be meant for a missing column."""
    near = difflib.get_close_matches(column.zh, unknown, n=1)
    return near[0] if near else "-"


def cell(row: SourceRow, found: FoundColumn) -> Value:
    """The value that a row has in a column."""
    return row.values[found.place] if found.place < len(row.values) else None
