"""Commands that watch: sweep, due."""

from __future__ import annotations

from typing import Any

import click

from api.cli.asking import check_day, moment_of, moment_options, tell_remarks
from api.cli.exits import ExitCode
from api.cli.output import (
    Session,
    book_option,
    emit,
    emit_json,
    emit_table,
    json_option,
    progress,
)
from ledger.core.money import figures
from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.entries.contracts import CNY
from ledger.projection.moment import read_at
from ledger.queries import objects as queries
from ledger.queries.contracts import due_between
from ledger.rules import RULES
from ledger.store.base import Store
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
