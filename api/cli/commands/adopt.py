"""Commands by which a book lays down its law: statutes adopt and confirm, calendar add, rate add."""

from __future__ import annotations

from typing import Any

import click

from api.cli.commands.statutes import statutes as statutes_group
from api.cli.exits import misused
from api.cli.output import Session, book_option, counted, emit, emit_json, json_option
from ledger import Receipt, record
from ledger.entries.settings import SettingName
from ledger.law import statutes
from ledger.law.rates import parse_percent
from ledger.law.statutes import Parameter
from ledger.projection.book_law import adopted


def _tell(session: Session, receipt: Receipt, zh: str, en: str, *, as_json: bool) -> None:
    if as_json:
        emit_json(receipt.to_json())
    else:
        emit(session.words(f"{zh}，见记录 {receipt.first_seq}。", f"{en}: entry {receipt.first_seq}."))


def _adoption(parameter: Parameter) -> dict[str, Any]:
    """The command that adopts a parameter, whole; what is empty is left out."""
    members = {name: value for name, value in parameter.to_json().items() if value not in ("", None)}
    members.pop("as_given", None)
    return {"kind": "statute.adopted", "data": members}


@statutes_group.command()
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--all", "everything", is_flag=True, help="全部参数 every shipped parameter")
@book_option
@json_option
@click.pass_obj
def adopt(
    session: Session, ids: tuple[str, ...], everything: bool, book_id: str | None, as_json: bool
) -> None:
    """采用法规参数，连同全部内容记入账簿。 Adopt parameters, their whole values, as one batch."""
    if everything == bool(ids):
        raise misused("usage.adopt-what")
    shipped = statutes.shipped()
    wanted = shipped.all() if everything else [shipped.get(identifier) for identifier in ids]
    book = session.book(book_id)
    receipt = record(book, session.actor, [_adoption(parameter) for parameter in wanted])
    count = len(wanted)
    _tell(
        session, receipt, f"已采用 {count} 个参数", f"{counted(count, 'parameter')} adopted", as_json=as_json
    )


@statutes_group.command()
@click.argument("identifier", metavar="ID")
@click.option("--document", required=True, help="依据文件 the document that was read")
@click.option("--document-digest", required=True, metavar="SHA256", help="文件摘要 its SHA-256")
@click.option("--edition", required=True, help="版本 which edition")
@click.option("--quoted", required=True, help="原文摘录 the words themselves")
@book_option
@json_option
@click.pass_obj
def confirm(
    session: Session,
    identifier: str,
    document: str,
    document_digest: str,
    edition: str,
    quoted: str,
    book_id: str | None,
    as_json: bool,
) -> None:
    """提议确认未核实或自行改动的参数。 Propose to confirm a parameter; another person has to agree."""
    book = session.book(book_id)
    own = adopted(book.store, book.id).get(identifier)
    data = {
        "parameter": identifier,
        "value_digest": (own or statutes.shipped().get(identifier)).value_digest(),
        "document": document,
        "document_digest": document_digest,
        "edition": edition,
        "quoted": quoted,
    }
    receipt = record(book, session.actor, {"kind": "confirmation.proposed", "data": data})
    _tell(
        session,
        receipt,
        "已提议；须由另一人同意后方可据以办理",
        "Proposed; it changes nothing until another person agrees",
        as_json=as_json,
    )


@statutes_group.command()
@click.argument("name", metavar="NAME", type=click.Choice([one.value for one in SettingName]))
@click.argument("value", metavar="VALUE")
@book_option
@json_option
@click.pass_obj
def choose(session: Session, name: str, value: str, book_id: str | None, as_json: bool) -> None:
    """选定条文未定之处，如 law.deciding-day signing。 Choose what the texts leave open."""
    data = {"name": name, "value": value}
    receipt = record(session.book(book_id), session.actor, {"kind": "setting.chosen", "data": data})
    _tell(session, receipt, f"已选定 {name} = {value}", f"{name} = {value} chosen", as_json=as_json)


@click.group("calendar")
def calendar_group() -> None:
    """放假安排。 Holiday notices."""


@calendar_group.command("add")
@click.argument("year", type=int)
@click.option("--off", multiple=True, metavar="DAY", help="放假日 a day off (repeat)")
@click.option(
    "--worked", multiple=True, metavar="DAY", help="调休上班日 a weekend day that is worked (repeat)"
)
@click.option("--source", required=True, help="通知 the notice")
@book_option
@json_option
@click.pass_obj
def add_year(
    session: Session,
    year: int,
    off: tuple[str, ...],
    worked: tuple[str, ...],
    source: str,
    book_id: str | None,
    as_json: bool,
) -> None:
    """登记一年的放假安排。 Add a year's holiday notice."""
    data = {"year": year, "off": list(off), "worked": list(worked), "source": source}
    receipt = record(session.book(book_id), session.actor, {"kind": "calendar.added", "data": data})
    _tell(session, receipt, f"已登记 {year} 年放假安排", f"Holiday notice of {year} added", as_json=as_json)


@click.group("rate")
def rate_group() -> None:
    """贷款市场报价利率。 The loan prime rate."""


@rate_group.command("add")
@click.argument("announced_on", metavar="DAY")
@click.argument("percent", metavar="PERCENT")
@click.option("--source", help="来源 where it was announced")
@book_option
@json_option
@click.pass_obj
def add_rate(
    session: Session,
    announced_on: str,
    percent: str,
    source: str | None,
    book_id: str | None,
    as_json: bool,
) -> None:
    """登记一年期LPR，如 2026-09-21 3.00%。 Add an announced one-year LPR."""
    data: dict[str, Any] = {"announced_on": announced_on, "per_million": parse_percent(percent)}
    if source:
        data["source"] = source
    receipt = record(session.book(book_id), session.actor, {"kind": "rate.added", "data": data})
    _tell(session, receipt, f"已登记 {announced_on} 的利率", f"Rate of {announced_on} added", as_json=as_json)


COMMANDS = (calendar_group, rate_group)
