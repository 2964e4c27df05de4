"""What many commands ask alike: a day and what was known when, what sums are grouped by; and remarks beside.

Knows options and words; refuses to know what is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from api.cli.exits import misused
from api.cli.output import F, Session, emit, emit_aside
from ledger import Book
from ledger.core.errors import Problem, shown
from ledger.core.values import parse_day
from ledger.projection.moment import Moment, moment


def check_day(path: str, day: str | None) -> None:
    """Refuse a day that is none.

    Raises:
        WrongUsage: it is none.
    """
    if day is not None and parse_day(day) is None:
        raise misused("day.invalid", path, value=shown(day))


def known_on_option(command: F) -> F:
    """``--known-on``: what was known when."""
    text = "登记截止日：按该日已有的登记 by what was on record on this day [now]"
    return click.option("--known-on", metavar="DAY", help=text)(command)


def moment_options(command: F) -> F:
    """``--on`` and ``--known-on``: the day that is asked about, and what was known when."""
    option = click.option("--on", "day", metavar="DAY", help="截止日期 the day [today]")
    return option(known_on_option(command))


def moment_of(book: Book, day: str | None, known_on: str | None) -> Moment:
    """The day that is asked about, and what was known when.

    Raises:
        WrongUsage: a day that is none, or known on a day that is still to come.
    """
    check_day("--on", day)
    check_day("--known-on", known_on)
    found = moment(book, day, known_on)
    if found.known_on > found.asked_on:
        raise misused("moment.known-ahead", "--known-on", known=found.known_on, today=found.asked_on)
    return found


def tell_remarks(session: Session, remarks: Iterable[Problem], *, as_json: bool) -> None:
    """Print what has to be said beside an answer; for programs on standard error, as the answer is theirs."""
    for one in remarks:
        (emit_aside if as_json else emit)(session.say(one))


def groupings(path: str, text: str, known: Sequence[str]) -> list[str]:
    """What sums are asked to be grouped by.

    Raises:
        WrongUsage: one of them is none of those known.
    """
    keys = [key.strip() for key in text.split(",") if key.strip()]
    for key in keys:
        if key not in known:
            raise misused("arrears.grouping", path, value=shown(key), known=", ".join(known))
    return keys
