"""Commands that watch: sweep, due."""

from __future__ import annotations

from typing import Any

import click

from api.cli.asking import check_day, moment_of
from api.cli.exits import ExitCode
from api.cli.listing import answer_list, list_options, shown_cell
from api.cli.output import (
    Session,
    book_option,
    emit,
    emit_json,
    emit_table,
    json_option,
    progress,
)
from ledger.core.errors import refuse
from ledger.core.vocabulary import FlagLevel
from ledger.queries.views.declaration import labels
from ledger.queries.views.listing import ALL, Page
from ledger.queries.views.obligations import DUE
from ledger.rules import RULES
from ledger.watch.sweep import Swept
from ledger.watch.sweep import sweep as run_sweep


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
@list_options(DUE, without=("due-from", "due-to"), most=ALL)
@click.pass_obj
def due(session: Session, /, first: str | None, last: str, **given: Any) -> None:
    """两日之间到期的义务。 What falls due between two days."""
    check_day("--from", first)
    check_day("--to", last)
    book = session.book(given.pop("book_id"))
    at = moment_of(book, given.pop("day"), given.pop("known_on"))
    first = first or at.on
    if last < first:
        raise refuse("day.reversed", first=first, last=last)
    answer_list(session, DUE, book, at, given | {"due_from": first, "due_to": last}, _tell_due, ALL)


def _tell_due(session: Session, page: Page) -> None:
    """The table, days that holidays may still move marked."""
    language = session.settings.language
    columns = [one for one in DUE.columns if not one.wide]
    rows = [[shown_cell(one, line, page.names, language) for one in columns] for line in page.lines]
    for row, line in zip(rows, page.lines, strict=True):
        row[0] += "*" if line["provisional"] else ""
    emit_table(labels(columns, language), rows)
    if any(line["provisional"] for line in page.lines):
        emit(session.words("* 放假安排未录入，暂定。", "* provisional: the holiday notice is not known."))


COMMANDS = (sweep, due)
