"""Commands about the law that the ledger applies: statutes list, statutes show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from api.cli.asking import check_day
from api.cli.output import Session, emit, emit_json, emit_table, json_option
from ledger.core.canonical import canonical
from ledger.core.errors import NotFound, Problem
from ledger.core.fields import DAY_MAX
from ledger.law.statutes import DOMAINS, Parameter, Statutes, shipped
from ledger.queries.views.law import STATUTES, statute_lines
from ledger.queries.views.listing import ListRequest, narrowed_lines


@click.group()
def statutes() -> None:
    """查阅随程序附带的法规参数。 Look up the legal parameters that come with the program."""


@statutes.command("list")
@click.option("--topic", metavar="T", help="主题或其开头几段 a topic, or the first words of one")
@click.option("--domain", type=click.Choice(tuple(DOMAINS), case_sensitive=False), help="领域 area")
@click.option("--on", "day", metavar="DAY", help="该日确定有效的 those certainly in force on a day")
@click.option("--unconfirmed", is_flag=True, help="只列未经核对原文的 those whose text was not read")
@json_option
@click.pass_obj
def list_parameters(
    session: Session, topic: str | None, domain: str | None, day: str | None, unconfirmed: bool, as_json: bool
) -> None:
    """列出法规参数。 List the parameters of the statute book."""
    check_day("--on", day)
    book = shipped()
    wanted = {
        "topic": topic,
        "domain": domain,
        "in-force": None if day is None else "yes",
        "confirmed": "no" if unconfirmed else None,
    }
    request = ListRequest({name: value for name, value in wanted.items() if value is not None})
    lines = narrowed_lines(STATUTES, statute_lines(book, day or DAY_MAX), request)
    if topic is not None and not any(_below(one, topic) for one in book.all()):
        raise NotFound(Problem("statute.unknown-topic", "", {"topic": topic}))
    found = [book.get(line["id"]) for line in lines]
    if as_json:
        emit_json([_json(parameter) for parameter in found])
        return
    headings = session.words(
        "编号,主题,有效期,核对,参数,值", "id,topic,in force,verified,parameter,value"
    ).split(",")
    emit_table(headings, [_row(session, parameter) for parameter in found])
    emit(_count(session, found))


@statutes.command()
@click.argument("parameter_id", metavar="ID")
@json_option
@click.pass_obj
def show(session: Session, parameter_id: str, as_json: bool) -> None:
    """显示一个法规参数，如 SME-02。 Show one parameter, such as SME-02."""
    book = shipped()
    parameter = book.get(parameter_id.upper())
    if as_json:
        emit_json(_json(parameter))
        return
    emit(f"{parameter.id}  {parameter.parameter}")
    for zh, en, text in _told(session, parameter, book):
        if text:
            emit(f"  {session.words(f'{zh}：', f'{en}: ')}{text}")


def _told(session: Session, parameter: Parameter, book: Statutes) -> Sequence[tuple[str, str, str]]:
    area = session.words(*DOMAINS[parameter.domain])
    others = [one for one in book.versions(parameter.topic) if one is not parameter]
    unit = "" if parameter.unit == "-" else session.words(f"（{parameter.unit}）", f" ({parameter.unit})")
    return (
        ("值", "value", f"{parameter.value}{unit}"),
        ("依据", "basis", session.words(parameter.citation, parameter.citation_en)),
        ("有效期", "in force", _period(session, parameter)),
        ("核对", "verified", _verified(session, parameter)),
        ("主题", "topic", f"{parameter.topic}  {area}"),
        ("机器值", "for programs", _machine(session, parameter)),
        ("备注", "note", parameter.note),
        (
            "汇编原写",
            "as given",
            "; ".join(f"{name} = {text or '-'}" for name, text in parameter.as_given.items()),
        ),
        ("取材", "source", parameter.source),
        ("值的摘要", "digest of the value", parameter.value_digest()),
        ("其他版本", "other versions", "; ".join(f"{one.id} {_period(session, one)}" for one in others)),
    )


def _machine(session: Session, parameter: Parameter) -> str:
    if parameter.machine["kind"] == "prose":
        return session.words("无（只供阅读，不参与计算）", "none (for reading; nothing is computed from it)")
    return canonical(parameter.to_json()["machine"]).decode()


def _below(parameter: Parameter, topic: str) -> bool:
    """Whether a parameter is of a topic or of one below it."""
    return f"{parameter.topic}.".startswith(f"{topic}.")


def _json(parameter: Parameter) -> dict[str, Any]:
    derived = {"confirmed": parameter.confirmed, "value_digest": parameter.value_digest()}
    return {**parameter.to_json(), **derived}


def _row(session: Session, parameter: Parameter) -> list[str]:
    period = _period(session, parameter)
    return [parameter.id, parameter.topic, period, parameter.status, parameter.parameter, parameter.value]


def _period(session: Session, parameter: Parameter) -> str:
    doubt = session.words("（日期存疑）", " (date uncertain)") if parameter.date_uncertain else ""
    return f"{parameter.effective_from or '?'} … {parameter.effective_to or ''}".rstrip() + doubt


def _verified(session: Session, parameter: Parameter) -> str:
    if parameter.confirmed:
        return parameter.status
    note = session.words(
        "（未核对原文：账簿确认之前只作提示）",
        " (the text was not read: it may only remind until the book confirms it)",
    )
    return f"{parameter.status}{note}"


def _count(session: Session, found: Sequence[Parameter]) -> str:
    open_ones = sum(not parameter.confirmed for parameter in found)
    return session.words(
        f"共 {len(found)} 项，其中 {open_ones} 项未核对原文。",
        f"{len(found)} parameters, {open_ones} of them not verified.",
    )


COMMANDS = (statutes,)
