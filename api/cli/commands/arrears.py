"""The command ``arrears``: what is overdue and unpaid, in sums or line by line with interest."""

from __future__ import annotations

from typing import Any

import click

from api.cli.asking import groupings, moment_of, moment_options, tell_remarks
from api.cli.groups import currency_word, group_words, heads
from api.cli.output import Session, book_option, counted, emit, emit_json, emit_table, json_option
from ledger import Book
from ledger.core.money import figures, with_currency
from ledger.projection.moment import read_at
from ledger.queries import arrears
from ledger.queries import objects as queries
from ledger.queries.resolver import meant
from ledger.store.base import Store

_BY = (*arrears.GROUPINGS, "age")


@click.command(name="arrears")
@click.option(
    "--by", metavar="A,B", default="debtor", show_default=True, help=f"汇总口径 sums by: {', '.join(_BY)}"
)
@click.option("--lines", "as_lines", is_flag=True, help="逐笔列出，含利息 every debt with its interest")
@click.option("--debtor", metavar="ORGANISATION", help="付款单位 only of one body")
@click.option("--creditor", metavar="ORGANISATION", help="收款单位 only to one creditor")
@click.option("--division", metavar="CODE", help="区划代码开头 only of a division (or what it begins with)")
@moment_options
@book_option
@json_option
@click.pass_obj
def show_arrears(
    session: Session,
    /,
    day: str | None,
    known_on: str | None,
    by: str,
    as_lines: bool,
    book_id: str | None,
    as_json: bool,
    **only: str | None,
) -> None:
    """逾期未付款项汇总或明细。 Overdue sums by debtor, creditor, region, age or kind."""
    keys = groupings("--by", by, (*arrears.GROUPINGS, "age"))
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    for side in ("debtor", "creditor"):
        only[side] = only[side] and meant(book, only[side] or "", "organisation", path=f"--{side}")
    wanted = {name: value for name, value in only.items() if value is not None}
    if as_lines or wanted:
        lines, remarks = read_at(book, at, lambda store: _lines(book, store, at.on, wanted))
        tell_remarks(session, remarks, as_json=as_json)
        _tell_lines(session, *lines, as_json)
    else:
        sums, remarks = read_at(book, at, lambda store: _totals(book, store, at.on, keys))
        tell_remarks(session, remarks, as_json=as_json)
        _tell_totals(session, keys, *sums, as_json)


Names = dict[str, str]


def _totals(book: Book, store: Store, on: str, keys: list[str]) -> tuple[list[arrears.Total], Names]:
    found = arrears.totals(store, book.id, on, keys)
    return found, queries.names_of(book, {key for one in found for key in one.keys if key}, store=store)


def _lines(
    book: Book, store: Store, on: str, wanted: dict[str, str]
) -> tuple[list[arrears.ArrearsLine], Names]:
    found = list(arrears.lines(store, book.id, on, **wanted))
    named = {party for one in found for party in (one.facts.debtor, one.facts.creditor) if party}
    return found, queries.names_of(book, named, store=store)


def _tell_totals(
    session: Session, keys: list[str], found: list[arrears.Total], names: Names, as_json: bool
) -> None:
    if as_json:
        emit_json(
            [
                dict(zip(keys, one.keys, strict=True))
                | {
                    "currency": one.currency,
                    "count": one.count,
                    "unpaid": one.unpaid,
                    "disputed": one.disputed,
                }
                for one in found
            ]
        )
        return
    headings = session.words("笔数,未付,其中有争议,币种", "debts,unpaid,disputed,currency").split(",")
    rows = [
        [
            *group_words(session, names, keys, one.keys),
            str(one.count),
            figures(one.unpaid, one.currency),
            figures(one.disputed, one.currency),
            currency_word(session, one.currency),
        ]
        for one in found
    ]
    emit_table([*heads(session, keys), *headings], rows)


def _tell_lines(session: Session, found: list[arrears.ArrearsLine], names: Names, as_json: bool) -> None:
    if as_json:
        emit_json([_line_json(one) for one in found])
        return
    headings = session.words(
        "义务,付款单位,收款单位,到期日,逾期,未付,利息", "id,debtor,creditor,due,days,unpaid,interest"
    )
    rows = [
        [
            one.facts.id,
            names.get(one.facts.debtor, one.facts.debtor),
            names.get(one.facts.creditor or "", "-"),
            one.due.day.isoformat() if one.due.day else "-",
            str(one.days_overdue),
            figures(one.interest.unpaid.minor, one.facts.currency),
            figures(one.interest.amount.minor, one.facts.currency)
            if one.interest.amount
            else session.words("无法判断", "cannot tell"),
        ]
        for one in found
    ]
    emit_table(headings.split(","), rows)
    for currency in sorted({one.facts.currency for one in found}):
        of_it = [one for one in found if one.facts.currency == currency]
        unpaid = sum(one.interest.unpaid.minor for one in of_it)
        interest = sum(one.interest.amount.minor for one in of_it if one.interest.amount)
        untold = sum(one.interest.amount is None for one in of_it)
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


def _line_json(one: arrears.ArrearsLine) -> dict[str, Any]:
    amount = one.interest.amount
    return {
        "id": one.facts.id,
        "contract": one.facts.contract,
        "debtor": one.facts.debtor,
        "creditor": one.facts.creditor,
        "currency": one.facts.currency,
        "due_on": one.due.day.isoformat() if one.due.day else None,
        "days_overdue": one.days_overdue,
        "unpaid": one.interest.unpaid.minor,
        "disputed": one.interest.disputed.minor,
        "interest": amount.minor if amount else None,
        "missing": one.interest.missing,
    }


COMMANDS = (show_arrears,)
