"""The command ``arrears``: what is overdue and unpaid, in sums or line by line with interest."""

from __future__ import annotations

from typing import Any

import click

from api.cli.asking import moment_of
from api.cli.listing import answer_list, list_options, shown_cell
from api.cli.output import Session, counted, emit, emit_table
from ledger.core.money import with_currency
from ledger.queries.views.arrears import ARREARS
from ledger.queries.views.declaration import labels
from ledger.queries.views.listing import ALL, Page

_BY = "debtor"


@click.command(name="arrears")
@click.option("--lines", "as_lines", is_flag=True, help="逐笔列出，含利息 every debt with its interest")
@list_options(ARREARS, most=ALL)
@click.pass_obj
def show_arrears(
    session: Session,
    /,
    day: str | None,
    known_on: str | None,
    as_lines: bool,
    book_id: str | None,
    **given: Any,
) -> None:
    """逾期未付款项汇总或明细。 Overdue sums by debtor, creditor, region, age or kind.

    没有筛选时按付款单位汇总。 By debtor where nothing else is asked.
    """
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    asked = any(value for name, value in given.items() if name not in ("as_json", "csv_file", "xlsx_file"))
    given["by"] = None if as_lines else given["by"] if asked else _BY
    answer_list(session, ARREARS, book, at, given, _tell_lines, ALL)


def _tell_lines(session: Session, page: Page) -> None:
    """Each debt, and what all that are printed come to."""
    language, found = session.settings.language, page.lines
    columns = [one for one in ARREARS.columns if not one.wide]
    rows = [[shown_cell(one, line, page.names, language) for one in columns] for line in found]
    emit_table(labels(columns, language), rows)
    for currency in sorted({one["currency"] for one in found}):
        of_it = [one for one in found if one["currency"] == currency]
        unpaid = sum(one["unpaid"] for one in of_it)
        interest = sum(one["interest"] or 0 for one in of_it)
        untold = sum(one["interest"] is None for one in of_it)
        unpaid_told, told = (
            with_currency(minor, currency, session.settings.language) for minor in (unpaid, interest)
        )
        borne = session.words(f"，可计利息 {told}", f", interest {told}") if untold < len(of_it) else ""
        left_out = (
            session.words(
                f"；{untold} 笔的利息无法判断，未计入",
                f"; of {untold} the interest can't be told and is not in it",
            )
            if untold
            else ""
        )
        emit(
            session.words(
                f"共 {len(of_it)} 笔，未付 {unpaid_told}{borne}{left_out}。",
                f"{counted(len(of_it), 'debt')}, unpaid {unpaid_told}{borne}{left_out}.",
            )
        )


COMMANDS = (show_arrears,)
