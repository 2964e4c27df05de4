"""A list as a command: options from its filters and orders, output as a table, JSON, CSV or XLSX.

Knows declarations of lists and how to print; refuses to know what a list is of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from api.cli.asking import check_day, moment_of, moment_options, tell_remarks
from api.cli.output import Session, book_option, emit, emit_files, emit_json, emit_table, json_option
from ledger import Book, Problem
from ledger.core import divisions
from ledger.core.files import private_file
from ledger.core.money import Money, figures
from ledger.core.sums import sum_text
from ledger.exchange.table_files import Cell, CsvFile, TableFile, XlsxFile
from ledger.projection.moment import read_at
from ledger.queries.resolver import meant
from ledger.queries.views.declaration import Filter, Holds, Line, ListColumn, View, labels
from ledger.queries.views.listing import (
    COUNT_MAX,
    PAGE,
    ListRequest,
    Page,
    Reader,
    Reading,
    count_of,
    page_of,
    pages_of,
)
from ledger.store.base import Store

SHOWN = 100
"""Lines that are printed where nobody says how many."""

_TYPES = {Holds.PARTY: "organisation", Holds.CONTRACT: "contract"}
_METAVARS = {
    Holds.PARTY: "ORGANISATION",
    Holds.CONTRACT: "CONTRACT",
    Holds.DAY: "DAY",
    Holds.DIVISION: "CODE",
}


def list_command(view: View, name: str, help_text: str) -> click.Command:
    """The command that prints a list.

    Args:
        view: the list.
        name: of the command.
        help_text: what it is for, in both languages.
    """

    def run(session: Session, /, **given: Any) -> None:
        _run(session, view, given)

    command: Callable[..., Any] = click.pass_obj(run)
    command = json_option(book_option(moment_options(command)))
    for option in reversed([*map(_filter_option, view.filters), *_common(view)]):
        command = option(command)
    return click.command(name=name, help=help_text)(command)


def _filter_option(one: Filter) -> Callable[..., Any]:
    """``--party`` and the like, with what it takes."""
    about = f"{one.zh} {one.en}"
    if one.kind is Holds.YES_NO:
        return click.option(f"--{one.name}", type=click.Choice(["yes", "no"]), help=about)
    if one.choices is not None:
        return click.option(
            f"--{one.name}", type=click.Choice([str(each.value) for each in one.choices]), help=about
        )
    return click.option(f"--{one.name}", metavar=_METAVARS.get(one.kind, "TEXT"), help=about)


def _common(view: View) -> list[Callable[..., Any]]:
    orders = [one.name for one in view.orders]
    place = click.Path(dir_okay=False, path_type=Path)
    return [
        click.option("--order", type=click.Choice(orders), help=f"排序 order [{orders[0]}]"),
        click.option("--after", metavar="MARK", help="接上页末尾 go on where a page ended"),
        click.option(
            "--limit", type=click.IntRange(1, 1_000_000), help=f"行数上限 lines at the most [{SHOWN}]"
        ),
        click.option(
            "--count", "count", is_flag=True, help=f"只报行数 only how many (counted to {COUNT_MAX})"
        ),
        click.option("--csv", "csv_file", type=place, help="写入 CSV 文件 all lines into a CSV file"),
        click.option("--xlsx", "xlsx_file", type=place, help="写入 XLSX 文件 all lines into a workbook"),
    ]


def _run(session: Session, view: View, given: dict[str, Any]) -> None:
    book = session.book(given.pop("book_id"))
    at = moment_of(book, given.pop("day"), given.pop("known_on"))
    as_json, count = given.pop("as_json"), given.pop("count")
    files = [path for path in (given.pop("csv_file"), given.pop("xlsx_file")) if path is not None]
    order, after, limit = given.pop("order"), given.pop("after"), given.pop("limit")
    filters = _filters(book, view, given)

    def reading(store: Store) -> Reading:
        return Reading(Reader(session.actor), book, store, at.on)

    if files:
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
        request = ListRequest(filters, order, after, limit or SHOWN)
        page, remarks = read_at(book, at, lambda store: page_of(view, reading(store), request))
        tell_remarks(session, remarks, as_json=as_json)
        _tell(session, view, page, as_json=as_json)


def _filters(book: Book, view: View, given: dict[str, Any]) -> dict[str, str]:
    """The filters that were given, names and numbers as ids."""
    found = {}
    for one in view.filters:
        text = given[one.name.replace("-", "_")]
        if text is None:
            continue
        if one.kind is Holds.DAY:
            check_day(f"--{one.name}", text)
        found[one.name] = (
            meant(book, text, _TYPES[one.kind], path=f"--{one.name}") if one.kind in _TYPES else text
        )
    return found


# --- Told --------------------------------------------------------------------------------------------------


def _tell(session: Session, view: View, page: Page, *, as_json: bool) -> None:
    language = session.settings.language
    if as_json:
        emit_json([json_line(view, line, page.names) for line in page.lines])
    else:
        columns = [one for one in view.columns if not one.wide]
        rows = [[_shown(one, line, page.names, language) for one in columns] for line in page.lines]
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
        if one.kind in (Holds.PARTY, Holds.CONTRACT) and value in names:
            told[f"{one.name}_name"] = names[value]
    return told


def _shown(column: ListColumn, line: Line, names: dict[str, str], language: str) -> str:
    """A cell for people."""
    cell = _cell(column, line, names, language)
    if cell is None:
        return "-"
    if isinstance(cell, Money):
        return figures(cell.minor, cell.currency)
    return str(cell)


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
            words = ("是", "否") if language == "zh" else ("yes", "no")
            return words[0] if value else words[1]
        case Holds.PARTY | Holds.CONTRACT:
            return names.get(value, value)
        case Holds.DIVISION:
            return f"{value} {divisions.full_name(value) or ''}".strip()
        case Holds.CHOICE:
            return next(
                (one.zh if language == "zh" else one.en for one in column.choices or () if one == value),
                str(value),
            )
    return value if isinstance(value, int) else str(value)


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
    heads = labels(view.columns, language)
    for place in files:
        with private_file(place) as path:
            if place.suffix.lower() == ".xlsx":
                with XlsxFile(path, view.zh if language == "zh" else view.en, heads) as book:
                    _fill(book, view, reading, request, limit, language)
            else:
                with path.open("w", encoding="utf-8-sig", newline="") as stream:
                    _fill(CsvFile(stream, heads), view, reading, request, limit, language)


def _fill(
    table: TableFile, view: View, reading: Reading, request: ListRequest, limit: int | None, language: str
) -> None:
    for line, names in _lines(view, reading, request, limit):
        table.row([_cell(one, line, names, language) for one in view.columns])


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
