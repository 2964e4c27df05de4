"""Commands about contracts: kinds, find, show, defaults."""

from __future__ import annotations

from typing import Any

import click

from api.cli.exits import ExitCode
from api.cli.output import Session, book_option, emit, emit_json, emit_table, json_option
from ledger import NotFound, Problem, record
from ledger.contract_defaults import default_obligations
from ledger.due import Due
from ledger.entries.contracts import CNY
from ledger.history import fold, load_events
from ledger.kinds import KINDS
from ledger.kinds.declaration import Kind
from ledger.money import figures
from ledger.queries_contracts import contract_page, find_contracts
from ledger.standing import explain
from ledger.vocabulary import ContractStatus, ObligationType, PartyRole
from ledger.words_trace import say_step


@click.group()
def contract() -> None:
    """合同：类型、查找、全貌、法定默认义务。 Contracts: kinds, search, everything about one, defaults."""


@contract.command()
@click.argument("code", required=False)
@json_option
@click.pass_obj
def kinds(session: Session, code: str | None, as_json: bool) -> None:
    """列出合同类型；给出代码则显示其阶段与责任。 List the kinds, or show one with stages and duties."""
    if code is None:
        if as_json:
            emit_json([_kind_json(kind) for kind in KINDS.values()])
            return
        rows = [
            [kind.code, session.words(kind.zh, kind.en), str(len(kind.stages))] for kind in KINDS.values()
        ]
        emit_table(session.words("代码,类型,阶段数", "code,kind,stages").split(","), rows)
        return
    kind = KINDS.get(code)
    if kind is None:
        raise NotFound(Problem("kind.unknown", "", {"value": code, "known": ", ".join(KINDS)}))
    if as_json:
        emit_json(_kind_json(kind))
        return
    emit(f"{kind.code}  {session.words(kind.zh, kind.en)}")
    emit(session.words("必填：", "required: ") + (", ".join(kind.required) or "-"))
    emit(session.words("各方：", "parties: ") + ", ".join(session.words(r.zh, r.en) for r in kind.roles))
    for number, one in enumerate(kind.stages, 1):
        name = session.words(one.zh or one.stage.zh, one.en or one.stage.en)
        duties = ", ".join(session.words(duty.zh, duty.en) for duty in one.duties)
        emit(f"  {number}. {name}  [{duties}]")
    for default in kind.defaults:
        emit(f"  + {session.words(default.zh, default.en)}  ({default.topic})")


def _kind_json(kind: Kind) -> dict[str, Any]:
    return {
        "code": kind.code,
        "zh": kind.zh,
        "en": kind.en,
        "required": list(kind.required),
        "roles": [role.value for role in kind.roles],
        "stages": [
            {"stage": one.stage.value, "duties": [duty.value for duty in one.duties]} for one in kind.stages
        ],
        "defaults": [{"clause": one.clause, "topic": one.topic, **one.term} for one in kind.defaults],
        "topics": list(kind.topics),
    }


@contract.command()
@click.argument("text")
@book_option
@json_option
@click.pass_obj
def find(session: Session, text: str, book_id: str | None, as_json: bool) -> int:
    """按编号、名称或当事人查找合同。 Find contracts by number, title or a party's name."""
    found = find_contracts(session.book(book_id), text)
    if as_json:
        emit_json(found)
    else:
        for one in found:
            amount = "-" if one["amount"] is None else figures(one["amount"], one["currency"] or CNY)
            emit(f"{one['id']}  {one['signed_on']}  {one['number']}  {one['title']}  {amount}")
        if not found:
            emit(session.words("没有找到。", "Nothing found."))
    return ExitCode.DONE if found else ExitCode.NOT_FOUND


@contract.command()
@click.argument("identifier", metavar="CONTRACT")
@book_option
@json_option
@click.pass_obj
def show(session: Session, identifier: str, book_id: str | None, as_json: bool) -> None:
    """显示合同全貌，含到期日的推算。 Show everything about a contract, with how due days came about."""
    book = session.book(book_id)
    page = contract_page(book, identifier)
    if as_json:
        emit_json(page)
        return
    head, names = page["contract"], page["names"]
    status = {one.value: session.words(one.zh, one.en) for one in ContractStatus}
    kind = KINDS[head["kind"]]
    amount = (
        "-" if head["amount"] is None else f"{figures(head['amount'], head['currency'])} {head['currency']}"
    )
    emit(f"{head['id']}  {head['number']}  {head['title']}")
    emit(f"  {session.words(kind.zh, kind.en)} · {head['signed_on']} · {amount} · {status[head['status']]}")
    roles = {one.value: session.words(one.zh, one.en) for one in PartyRole}
    for party in page["parties"]:
        until = f"  (… {party['left_on']})" if party["left_on"] else ""
        emit(f"  {roles[party['role']]}：{names.get(party['party'], party['party'])}{until}")
    obligations = {one["id"]: one for one in page["obligations"]}
    types = {one.value: session.words(one.zh, one.en) for one in ObligationType}
    types["wage"] = session.words("工资", "wages")
    for one in page["standing"]:
        clause = obligations.get(one["id"], {}).get("clause") or ""
        left = "" if one["remaining"] is None else figures(one["remaining"], one["currency"])
        state = session.words("未结", "open") if one["open"] else session.words("已结", "closed")
        emit(f"  {one['id']} {clause} {types[one['type']]} {left} {one['due_on'] or '-'} {state}")
        found = explain(book.store, book.id, identifier, one["id"])
        if found is not None:
            _tell_due(session, found[1])
    for flag in page["flags"]:
        stands = flag["cleared_on"] or session.words("今", "now")
        emit(f"  {flag['id']} {flag['rule']} {flag['raised_on']} … {stands}")


def _tell_due(session: Session, due: Due) -> None:
    for step in due.trace:
        emit(f"      {say_step(step, session.settings.language)}")


@contract.command()
@click.argument("identifier", metavar="CONTRACT")
@click.option("--dry-run", is_flag=True, help="只显示 only show them")
@book_option
@json_option
@click.pass_obj
def defaults(session: Session, identifier: str, dry_run: bool, book_id: str | None, as_json: bool) -> None:
    """登记合同类型的法定默认义务。 Record what a contract's kind says is owed and its clauses do not."""
    book = session.book(book_id)
    page = contract_page(book, identifier)
    kind = KINDS[page["contract"]["kind"]]
    events = load_events(book.store, book.store, book.registry, book.id, [identifier])[identifier]
    state = fold(book.registry, identifier, events)[-1].state
    commands = default_obligations(kind, state, identifier, [one["clause"] for one in page["obligations"]])
    ids: list[str | None] = []
    if commands and not dry_run:
        ids = list(record(book, session.actor, commands).ids)
    if as_json:
        emit_json({"commands": commands, "ids": ids})
        return
    for at, command in enumerate(commands):
        emit(f"{ids[at] if ids else '-'}  {command['data']['description']}")
    if not commands:
        emit(session.words("没有需要补登的默认义务。", "Nothing to add."))


COMMANDS = (contract,)
