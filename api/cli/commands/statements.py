"""Commands that print statements: overdue sums of a year, payments of a half-year, the debt register.

They join the group ``report``. A statement stands on the last day of its period and knows what is known
today, unless asked what was known on another day.
"""

from __future__ import annotations

from pathlib import Path

import click

from api.cli.asking import known_on_option, moment_of, moment_options
from api.cli.commands.report import language_option, out_option, remarked, report, write_files
from api.cli.output import F, Session, book_option, emit_files, json_option
from ledger import Book
from ledger.core.errors import refuse
from ledger.projection.moment import Moment, moment, read_at, today_of
from ledger.queries.arrears_statement import statement_day
from ledger.queries.payment_statistics import half_year
from ledger.words.language import SOURCE
from reports.gather import statements as gather_statements
from reports.papers import debt_register, statements

Files = dict[str, bytes]


def write_arrears_statement(
    book: Book, year: int, folder: Path, known_on: str | None = None, language: str = SOURCE
) -> list[Path]:
    """Write the yearly statement: a PDF, a table of sums, a table of debts.

    Raises:
        Refused: the year is not over.
    """
    at = moment(book, statement_day(year, today_of(book)), known_on)
    found = read_at(
        book,
        at,
        lambda store: gather_statements.arrears_statement(book, year, at.on, store, language=language),
    )
    made = remarked(*found, at)
    paper = {f"arrears-statement-{year}.pdf": statements.write_arrears_pdf(made)}
    return write_files(folder, paper | statements.write_arrears_csv(made))


def write_payment_statistics(
    book: Book, half: str, folder: Path, known_on: str | None = None, language: str = SOURCE
) -> list[Path]:
    """Write the statistics of a half-year: a PDF and a table.

    Raises:
        Refused: no half-year, or one that is not over.
    """
    _, last = half_year(half)
    if last >= today_of(book):
        raise refuse("statement.not-over", "--half", value=half, day=last)
    at = moment(book, last, known_on)
    found = read_at(
        book, at, lambda store: gather_statements.payment_statistics(book, half, store, language=language)
    )
    made = remarked(*found, at)
    paper = {f"payment-statistics-{half}.pdf": statements.write_payments_pdf(made)}
    return write_files(folder, paper | statements.write_payments_csv(made))


def write_debt_register(
    book: Book, at: Moment, year: int, folder: Path, language: str = SOURCE
) -> list[Path]:
    """Write the debt register of a day, with limits and budgets of a year: a PDF and tables."""
    found = read_at(
        book, at, lambda store: gather_statements.debt_register(book, at.on, year, store, language=language)
    )
    made = remarked(*found, at)
    return write_files(
        folder, {f"debts-{at.on}.pdf": debt_register.write_pdf(made), **debt_register.write_csv(made)}
    )


def _options(command: F) -> F:
    """What both statements are asked for with."""
    return language_option(out_option(known_on_option(command)))


@report.command("arrears-statement")
@click.option("--year", type=click.IntRange(1900, 2199), required=True, help="年度 the year")
@_options
@book_option
@json_option
@click.pass_obj
def arrears_statement(
    session: Session,
    year: int,
    known_on: str | None,
    language: str | None,
    out: Path,
    book_id: str | None,
    as_json: bool,
) -> None:
    """年度逾期尚未支付中小企业款项情况。 The yearly statement of overdue sums owed to SMEs."""
    book = session.book(book_id)
    moment_of(book, None, known_on)
    language = language or session.settings.language
    emit_files(write_arrears_statement(book, year, out, known_on, language), as_json=as_json)


@report.command("payment-statistics")
@click.option("--half", metavar="2026H1", required=True, help="半年度 the half-year")
@_options
@book_option
@json_option
@click.pass_obj
def payment_statistics(
    session: Session,
    half: str,
    known_on: str | None,
    language: str | None,
    out: Path,
    book_id: str | None,
    as_json: bool,
) -> None:
    """半年度中小企业款项支付情况统计。 How SMEs were paid in a half-year."""
    book = session.book(book_id)
    moment_of(book, None, known_on)
    language = language or session.settings.language
    emit_files(write_payment_statistics(book, half, out, known_on, language), as_json=as_json)


@report.command("debts")
@moment_options
@click.option("--year", type=click.IntRange(1900, 2199), help="限额与预算年度 year of limits and budgets")
@language_option
@out_option
@book_option
@json_option
@click.pass_obj
def debts(
    session: Session,
    day: str | None,
    known_on: str | None,
    year: int | None,
    language: str | None,
    out: Path,
    book_id: str | None,
    as_json: bool,
) -> None:
    """政府债务、债务限额与预算执行登记册。 The register of debts, limits and budgets."""
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    language = language or session.settings.language
    emit_files(write_debt_register(book, at, year or int(at.on[:4]), out, language), as_json=as_json)


COMMANDS = ()
