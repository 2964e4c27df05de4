"""A list as a command: options from its filters and orders, output as a table, JSON, CSV or XLSX.

Knows declarations of lists and how to print; refuses to know what a list is of.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from api.cli.asking import check_day, groupings, moment_of, moment_options, tell_remarks
from api.cli.output import F, Session, book_option, emit, emit_files, emit_json, emit_table, json_option
from ledger import Book, Problem
from ledger.core import divisions
from ledger.core.currencies import CURRENCIES
from ledger.core.files import private_file
from ledger.core.money import Money, figures
from ledger.core.sums import sum_text
from ledger.exchange.table_files import Cell, CsvFile, TableFile, XlsxFile
from ledger.projection.moment import Moment, read_at
from ledger.queries.resolver import meant
from ledger.queries.views.declaration import NOTHING, Filter, Holds, Line, ListColumn, View, labels
from ledger.queries.views.groups import Group, groups_of
from ledger.queries.views.listing import (
    ALL,
    COUNT_MAX,
    NAMED,
    PAGE,
    ListRequest,
    Page,
    count_of,
    names_in,
    page_of,
    pages_of,
)
from ledger.queries.views.reading import Reader, Reading
from ledger.store.base import Store
from ledger.words.language import language_of
from ledger.words.trace import field_words

SHOWN = 100
"""Lines that are printed where nobody says how many."""

_FEW = 12
"""Choices that a usage line can name."""

_TYPES = {
    Holds.PARTY: "organisation",
    Holds.CONTRACT: "contract",
    Holds.POST: "post",
    Holds.PERSON: "person",
}
_METAVARS = {
    Holds.PARTY: "ORGANISATION",
    Holds.CONTRACT: "CONTRACT",
    Holds.POST: "POST",
    Holds.PERSON: "PERSON",
    Holds.CHOICE: "CODE",
    Holds.DAY: "DAY",
    Holds.DIVISION: "CODE",
    Holds.COUNT: "NUMBER",
}


def list_command(view: View, name: str, help_text: str) -> click.Command:
    """The command that prints a list.

    Args:
        view: the list.
        name: of the command.
        help_text: what it is for, in both languages.
    """

    def run(session: Session, /, **given: Any) -> None:
        book = session.book(given.pop("book_id"))
        answer_list(session, view, book, moment_of(book, given.pop("day"), given.pop("known_on")), given)

    return click.command(name=name, help=help_text)(list_options(view)(click.pass_obj(run)))


def list_options(view: View, without: Collection[str] = (), most: int = SHOWN) -> Callable[[F], F]:
    """The options of a list: its filters, orders and pages, files, the day, the book.

    Args:
        view: the list.
        without: names of filters that the command asks for in its own way.
        most: lines that are printed where nobody says how many.
    """
    filters = [one for one in view.filters if one.name not in without]

    def options(command: F) -> F:
        command = json_option(book_option(moment_options(command)))
        for option in reversed([*map(_filter_option, filters), *_common(view, most)]):
            command = option(command)
        return command

    return options


def _filter_option(one: Filter) -> Callable[..., Any]:
    """``--party`` and the like, with what it takes."""
    about = f"{one.zh} {one.en}"
    if one.kind is Holds.YES_NO:
        return click.option(f"--{one.name}", type=click.Choice(["yes", "no"]), help=about)
    if one.choices is not None and len(few := [str(each.value) for each in one.choices]) <= _FEW:
        return click.option(f"--{one.name}", type=click.Choice(few), help=about)
    return click.option(f"--{one.name}", metavar=_METAVARS.get(one.kind, "TEXT"), help=about)


def _common(view: View, most: int) -> list[Callable[..., Any]]:
    orders = [one.name for one in view.orders]
    place = click.Path(dir_okay=False, path_type=Path)
    shown = "全部 all" if most == ALL else str(most)
    by = click.option("--by", metavar="A,B", help=f"汇总口径 sums by: {', '.join(view.groups)}")
    return [
        *([by] if view.groups else []),
        click.option("--order", type=click.Choice(orders), help=f"排序 order [{orders[0]}]"),
        click.option("--after", metavar="MARK", help="接上页末尾 go on where a page ended"),
        click.option("--limit", type=click.IntRange(1, ALL), help=f"行数上限 lines at the most [{shown}]"),
        click.option(
            "--count", "count", is_flag=True, help=f"只报行数 only how many (counted to {COUNT_MAX})"
        ),
        click.option("--csv", "csv_file", type=place, help="写入 CSV 文件 all lines into a CSV file"),
        click.option("--xlsx", "xlsx_file", type=place, help="写入 XLSX 文件 all lines into a workbook"),
    ]


def answer_list(
    session: Session,
    view: View,
    book: Book,
    at: Moment,
    given: dict[str, Any],
    tell: Callable[[Session, Page], None] | None = None,
    most: int = SHOWN,
) -> None:
    """Print, count or write a list, as the options of ``list_options`` ask for it.

    Args:
        session: whose settings, ledger and language.
        view: the list.
        book: the open book.
        at: the day that is asked about, and what was known when.
        given: the options less the book and the days.
        tell: prints a page for people, where not as the table of its columns.
        most: lines that are printed where nobody says how many.
    """
    as_json, count = given.pop("as_json"), given.pop("count")
    files = [path for path in (given.pop("csv_file"), given.pop("xlsx_file")) if path is not None]
    order, after, limit = given.pop("order"), given.pop("after"), given.pop("limit")
    by = groupings("--by", given.pop("by", None) or "", view.groups)
    filters = _filters(book, view, given)

    def reading(store: Store) -> Reading:
        return Reading(Reader(session.actor), book, store, at.on, session.settings.language)

    if by:
        request = ListRequest(filters)
        told, remarks = read_at(book, at, lambda store: _groups(view, reading(store), request, by))
        tell_remarks(session, remarks, as_json=as_json)
        _tell_groups(session, view, by, told, files, as_json=as_json)
    elif files:
        whole = ListRequest(filters, order, after, PAGE)
        _, remarks = read_at(
            book, at, lambda store: _write(session, view, reading(store), whole, limit, files)
        )
        tell_remarks(session, remarks, as_json=as_json)
        emit_files(files, as_json=as_json)
    elif count:
        request = ListRequest(filters, order)
        found, remarks = read_at(book, at, lambda store: count_of(view, reading(store), request))
        tell_remarks(session, remarks, as_json=as_json)
        number = f"{found.number}+" if found.more else str(found.number)
        emit_json({"count": found.number, "more": found.more}) if as_json else emit(number)
    else:
        request = ListRequest(filters, order, after, limit or most)
        page, remarks = read_at(book, at, lambda store: page_of(view, reading(store), request))
        tell_remarks(session, remarks, as_json=as_json)
        _tell(session, view, page, tell, as_json=as_json)


def _filters(book: Book, view: View, given: dict[str, Any]) -> dict[str, str]:
    """The filters that were given, names and numbers as ids."""
    found = {}
    for one in view.filters:
        text = given.get(one.name.replace("-", "_"))
        if text is None:
            continue
        if one.kind is Holds.DAY:
            check_day(f"--{one.name}", text)
        found[one.name] = (
            meant(book, text, _TYPES[one.kind], path=f"--{one.name}")
            if one.kind in _TYPES and text != NOTHING
            else text
        )
    return found


# --- Told --------------------------------------------------------------------------------------------------


def _tell(
    session: Session,
    view: View,
    page: Page,
    tell: Callable[[Session, Page], None] | None,
    *,
    as_json: bool,
) -> None:
    language = session.settings.language
    if as_json:
        emit_json([json_line(view, line, page.names) for line in page.lines])
    elif tell is not None:
        tell(session, page)
    else:
        columns = [one for one in view.columns if not one.wide]
        rows = [[shown_cell(one, line, page.names, language) for one in columns] for line in page.lines]
        emit_table(labels(columns, language), rows)
    if page.next is not None:
        tell_remarks(session, [Problem("list.more", "", {"after": page.next})], as_json=as_json)


def json_line(view: View, line: Line, names: dict[str, str]) -> Line:
    """A line for programs: sums as text in their currency's unit, names beside ids."""
    told = {}
    for one in view.columns:
        value = line[one.name]
        told[one.name] = (
            sum_text(value, line[one.currency]) if one.kind is Holds.MONEY and value is not None else value
        )
        if one.kind in (*NAMED, Holds.CONTRACT) and value in names:
            told[f"{one.name}_name"] = names[value]
    return told


def shown_cell(column: ListColumn, line: Line, names: dict[str, str], language: str) -> str:
    """A cell for people."""
    cell = _cell(column, line, names, language)
    if cell is None:
        return column.absent[0 if language == "zh" else 1]
    return _figures(cell)


def _figures(cell: Cell) -> str:
    return figures(cell.minor, cell.currency) if isinstance(cell, Money) else str(cell)


def _cell(column: ListColumn, line: Line, names: dict[str, str], language: str) -> Cell:
    """A cell as a spreadsheet takes it."""
    value = line[column.name]
    if value is None:
        return None
    match column.kind:
        case Holds.MONEY:
            return Money(value, line[column.currency] or "XXX")
        case Holds.DAY:
            return date.fromisoformat(value)
        case Holds.YES_NO:
            return language_of(language).yes_no(bool(value))
        case Holds.PARTY | Holds.POST | Holds.CONTRACT:
            return names.get(value, value)
        case Holds.MISSING:
            return field_words(value, language)
        case Holds.CURRENCY | Holds.DIVISION | Holds.CHOICE:
            return _worded(column, value, language)
    return value if isinstance(value, int) else str(value)


def _worded(column: ListColumn, value: str, language: str) -> str:
    """A currency, a division or a choice as the reader calls it."""
    if column.kind is Holds.CURRENCY:
        return CURRENCIES[value][1] if language == "zh" else value
    if column.kind is Holds.DIVISION:
        return f"{value} {divisions.full_name(value) or ''}".strip()
    names = {one.value: one.zh if language == "zh" else one.en for one in column.choices or ()}
    return names.get(value, value)


# --- Sums, group by group ----------------------------------------------------------------------------------

Told = tuple[list[Group], dict[str, str]]


def _groups(view: View, reading: Reading, request: ListRequest, by: Sequence[str]) -> Told:
    """The groups with what their parties and contracts are called."""
    found = groups_of(view, reading, request, by)
    lines = [dict(zip(by, one.keys, strict=True)) for one in found]
    return found, names_in([view.column(name) for name in by], reading, lines)


def _tell_groups(
    session: Session, view: View, by: Sequence[str], told: Told, files: Sequence[Path], *, as_json: bool
) -> None:
    """Sums as a table, JSON or files: what each group is, how many lines, each sum, the currency."""
    language = session.settings.language
    found, names = told
    columns = [view.column(name) for name in by]
    heads = [*labels(columns, language), session.words("笔数", "number"), *labels(view.summed, language)]
    heads += [] if "currency" in by else [session.words("币种", "currency")]
    rows = [_group_row(view, columns, one, names, language) for one in found]
    if files:
        for place in files:
            with private_file(place) as path, _opened(path, place, heads, _title(view, language)) as table:
                for row in rows:
                    table.row(row)
        emit_files(files, as_json=as_json)
    elif as_json:
        emit_json([_group_json(view, by, one) for one in found])
    else:
        emit_table(heads, [["-" if cell is None else _figures(cell) for cell in row] for row in rows])


def _group_row(
    view: View, columns: Sequence[ListColumn], group: Group, names: dict[str, str], language: str
) -> list[Cell]:
    line: Line = dict(zip((one.name for one in columns), group.keys, strict=True))
    row = [_cell(one, line, names, language) for one in columns]
    row += [group.number, *(Money(total, group.currency or "XXX") for total in group.sums.values())]
    own = view.column(view.summed[0].currency)
    return row if own in columns else [*row, _cell(own, {own.name: group.currency}, names, language)]


def _group_json(view: View, by: Sequence[str], group: Group) -> Line:
    sums = {name: sum_text(total, group.currency) for name, total in group.sums.items()}
    keys = dict(zip(by, group.keys, strict=True))
    return keys | {view.summed[0].currency: group.currency, "count": group.number, **sums}


# --- Files -------------------------------------------------------------------------------------------------


def _write(
    session: Session,
    view: View,
    reading: Reading,
    request: ListRequest,
    limit: int | None,
    files: Sequence[Path],
) -> None:
    """Every line, page after page, into each file."""
    language = session.settings.language
    heads = labels(_told(view), language)
    for place in files:
        with private_file(place) as path, _opened(path, place, heads, _title(view, language)) as table:
            _fill(table, view, reading, request, limit, language)


@contextlib.contextmanager
def _opened(path: Path, place: Path, heads: Sequence[str], title: str) -> Iterator[TableFile]:
    """A table of the sort that the name of a file asks for: a workbook, or CSV."""
    if place.suffix.lower() == ".xlsx":
        with XlsxFile(path, title, heads) as book:
            yield book
    else:
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            yield CsvFile(stream, heads)


def _title(view: View, language: str) -> str:
    return view.zh if language == "zh" else view.en


def _told(view: View) -> list[ListColumn]:
    """The columns that people get."""
    return [one for one in view.columns if one.kind is not Holds.DATA]


def _fill(
    table: TableFile, view: View, reading: Reading, request: ListRequest, limit: int | None, language: str
) -> None:
    for line, names in _lines(view, reading, request, limit):
        table.row([_cell(one, line, names, language) for one in _told(view)])


def _lines(
    view: View, reading: Reading, request: ListRequest, limit: int | None
) -> Iterator[tuple[Line, dict[str, str]]]:
    left = limit
    for page in pages_of(view, reading, request):
        for line in page.lines:
            if left == 0:
                return
            left = None if left is None else left - 1
            yield line, page.names
