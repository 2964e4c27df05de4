"""Commands that watch: sweep, due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import click

from api.cli.exits import ExitCode, misused
from api.cli.output import (
    F,
    Session,
    book_option,
    emit,
    emit_aside,
    emit_json,
    emit_table,
    json_option,
    progress,
)
from ledger import Book
from ledger.core.errors import Problem, shown
from ledger.core.money import figures
from ledger.core.values import parse_day
from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.entries.contracts import CNY
from ledger.projection.moment import Moment, moment, read_at
from ledger.queries import objects as queries
from ledger.queries.contracts import due_between
from ledger.rules import RULES
from ledger.store.base import Store
from ledger.watch.sweep import Swept
from ledger.watch.sweep import sweep as run_sweep


def check_day(path: str, day: str | None) -> None:
    """Refuse a day that is none.

    Raises:
        WrongUsage: it is none.
    """
    if day is not None and parse_day(day) is None:
        raise misused("day.invalid", path, value=shown(day))


def moment_options(command: F) -> F:
    """``--on`` and ``--known-on``: the day that is asked about, and what was known when."""
    known = "登记截止日：按该日已有的登记 by what was on record on this day [now]"
    command = click.option("--known-on", metavar="DAY", help=known)(command)
    return click.option("--on", "day", metavar="DAY", help="截止日期 the day [today]")(command)


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


@click.command()
@click.option("--on", "day", metavar="DAY", help="巡检日期 the day [today]")
@book_option
@json_option
@click.pass_obj
def sweep(session: Session, day: str | None, book_id: str | None, as_json: bool) -> int:
    """巡检：按各项规则登记、解除标记。 Ask every rule and record what changed.

    Exit code 8 tells that something reached the level of a breach.
    """
    check_day("--on", day)
    book = session.book(book_id)
    with progress(session.words("巡检", "sweep"), None) as step:
        swept = run_sweep(book, day, lambda one: step(1))
    code = ExitCode.NEW_BREACHES if swept.breaches else ExitCode.DONE
    if as_json:
        emit_json(_swept_json(swept))
        return code
    if not swept.recorded:
        emit(
            session.words(
                f"{swept.day}：仅显示巡检结果，不作登记（按当日已有的登记）。",
                f"{swept.day}: answered only, by what was on record on that day; nothing recorded.",
            )
        )
    if swept.caught_up:
        count = len(swept.caught_up)
        emit(
            session.words(f"补巡 {count} 日（自 {swept.caught_up[0]}）。", f"Caught up {count} missed days.")
        )
    headings = session.words("规则,名称,新增,变更,解除,现有", "rule,title,raised,changed,cleared,standing")
    rows = [
        [
            rule.code,
            session.words(rule.zh, rule.en),
            *(str(found.get(rule.code, 0)) for found in (swept.raised, swept.changed, swept.cleared)),
            str(swept.standing.get(rule.code, 0)),
        ]
        for rule in RULES.values()
        if any(rule.code in found for found in (swept.raised, swept.changed, swept.cleared, swept.standing))
    ]
    emit_table(headings.split(","), rows)
    told = [f"{session.words(one.zh, one.en)} {swept.levels.get(one.value, 0)}" for one in FlagLevel]
    emit(session.words("现有标记：", "Standing: ") + session.words("，", ", ").join(told))
    return code


def _swept_json(swept: Swept) -> dict[str, Any]:
    return {
        "day": swept.day,
        "recorded": swept.recorded,
        "caught_up": swept.caught_up,
        "raised": swept.raised,
        "changed": swept.changed,
        "cleared": swept.cleared,
        "standing": swept.standing,
        "levels": swept.levels,
        "new_breaches": swept.breaches,
        "findings": [
            {"rule": one.rule, "subject": one.subject, "contract": one.contract, "level": one.level}
            | {"due_on": one.due_on, "law": list(one.law)}
            for one in swept.findings
        ],
    }


@click.command()
@click.option("--from", "first", metavar="DAY", help="起 from [the day of --on]")
@click.option("--to", "last", metavar="DAY", required=True, help="止 to, included")
@moment_options
@book_option
@json_option
@click.pass_obj
def due(
    session: Session,
    first: str | None,
    last: str,
    day: str | None,
    known_on: str | None,
    book_id: str | None,
    as_json: bool,
) -> None:
    """两日之间到期的义务。 What falls due between two days."""
    check_day("--from", first)
    check_day("--to", last)
    book = session.book(book_id)
    at = moment_of(book, day, known_on)

    def work(store: Store) -> tuple[list[dict[str, Any]], dict[str, str]]:
        found = due_between(store, book.id, first or at.on, last)
        return found, queries.names_of(book, {one["debtor"] for one in found}, store=store)

    (found, names), remarks = read_at(book, at, work)
    tell_remarks(session, remarks, as_json=as_json)
    if as_json:
        emit_json(found)
        return
    types = {one.value: session.words(one.zh, one.en) for one in ObligationType}
    types["wage"] = session.words("工资", "wages")
    headings = session.words(
        "到期日,类型,义务方,余额,合同,条款", "due,type,debtor,left,contract,clause"
    ).split(",")
    rows = [
        [
            one["due_on"] + ("*" if one["provisional"] else ""),
            types[one["type"]],
            names.get(one["debtor"], one["debtor"]),
            "-" if one["remaining"] is None else figures(one["remaining"], one["currency"] or CNY),
            f"{one['number']} {one['title']}",
            one["clause"] or "-",
        ]
        for one in found
    ]
    emit_table(headings, rows)
    if any(one["provisional"] for one in found):
        emit(session.words("* 放假安排未录入，暂定。", "* provisional: the holiday notice is not known."))


COMMANDS = (sweep, due)
