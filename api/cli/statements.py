"""Commands that print statements: overdue sums of a year, payments of a half-year, the debt register.

They join the group ``report``. A statement stands on the last day of its period and knows what is known
today, unless asked what was known on another day.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from api.cli.output import F, Session, book_option, emit_files, json_option
from api.cli.report import report, write_files
from api.cli.watching import check_day, today_of
from ledger import Book
from ledger.arrears_statement import statement_day
from ledger.coming import on_day
from ledger.errors import refuse
from ledger.past import Past
from ledger.payment_statistics import half_year
from ledger.store import Store
from reports import debt_register, gather_statements, statements

Files = dict[str, bytes]


def write_arrears_statement(book: Book, year: int, folder: Path, known_on: str | None = None) -> list[Path]:
    """Write the yearly statement: a PDF, a table of sums, a table of debts.

    Raises:
        Refused: the year is not over.
    """
    on = statement_day(year, today_of(book))
    known = known_on or today_of(book)

    def work(store: Store) -> Files:
        made = gather_statements.arrears_statement(book, year, on, known, store)
        paper = {f"arrears-statement-{year}.pdf": statements.write_arrears_pdf(made)}
        return paper | statements.write_arrears_csv(made)

    return write_files(folder, _standing_on(book, on, known, work))


def write_payment_statistics(book: Book, half: str, folder: Path, known_on: str | None = None) -> list[Path]:
    """Write the statistics of a half-year: a PDF and a table.

    Raises:
        Refused: no half-year, or one that is not over.
    """
    _, last = half_year(half)
    if last >= today_of(book):
        raise refuse("statement.not-over", "--half", value=half, day=last)
    known = known_on or today_of(book)

    def work(store: Store) -> Files:
        made = gather_statements.payment_statistics(book, half, known, store)
        paper = {f"payment-statistics-{half}.pdf": statements.write_payments_pdf(made)}
        return paper | statements.write_payments_csv(made)

    return write_files(folder, _standing_on(book, last, known, work))


def write_debt_register(book: Book, on: str, year: int, folder: Path) -> list[Path]:
    """Write the debt register of a day, with limits and budgets of a year: a PDF and tables."""
    made = on_day(book, on, lambda store: gather_statements.debt_register(book, on, year, store))
    return write_files(
        folder, {f"debts-{on}.pdf": debt_register.write_pdf(made), **debt_register.write_csv(made)}
    )


def _standing_on(book: Book, on: str, known_on: str, work: Callable[[Store], Files]) -> Files:
    """Work on a scratch store that stands on a day with what was known on another."""
    with Past(book) as past:
        past.advance(on, known_on=known_on)
        return work(past.store)


def _options(command: F) -> F:
    """What both statements are asked for with."""
    text = "按某日已知的记录编制 as known on this day [today]"
    command = click.option("--known-on", metavar="DAY", help=text)(command)
    return _out(command)


def _out(command: F) -> F:
    folder = click.Path(path_type=Path, file_okay=False)
    return click.option("--out", type=folder, default=Path(), help="目录 where to [.]")(command)


@report.command("arrears-statement")
@click.option("--year", type=click.IntRange(1900, 2199), required=True, help="年度 the year")
@_options
@book_option
@json_option
@click.pass_obj
def arrears_statement(
    session: Session, year: int, known_on: str | None, out: Path, book_id: str | None, as_json: bool
) -> None:
    """年度逾期尚未支付中小企业款项情况。 The yearly statement of overdue sums owed to SMEs."""
    check_day("--known-on", known_on)
    emit_files(write_arrears_statement(session.book(book_id), year, out, known_on), as_json=as_json)


@report.command("payment-statistics")
@click.option("--half", metavar="2026H1", required=True, help="半年度 the half-year")
@_options
@book_option
@json_option
@click.pass_obj
def payment_statistics(
    session: Session, half: str, known_on: str | None, out: Path, book_id: str | None, as_json: bool
) -> None:
    """半年度中小企业款项支付情况统计。 How SMEs were paid in a half-year."""
    check_day("--known-on", known_on)
    emit_files(write_payment_statistics(session.book(book_id), half, out, known_on), as_json=as_json)


@report.command("debts")
@click.option("--on", "day", metavar="DAY", help="截止日期 the day [today]")
@click.option("--year", type=click.IntRange(1900, 2199), help="限额与预算年度 year of limits and budgets")
@_out
@book_option
@json_option
@click.pass_obj
def debts(
    session: Session, day: str | None, year: int | None, out: Path, book_id: str | None, as_json: bool
) -> None:
    """政府债务、债务限额与预算执行登记册。 The register of debts, limits and budgets."""
    check_day("--on", day)
    book = session.book(book_id)
    on = day or today_of(book)
    emit_files(write_debt_register(book, on, year or int(on[:4]), out), as_json=as_json)


COMMANDS = ()
