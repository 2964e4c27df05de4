"""Commands about contracts: kinds, find, show, defaults."""

from __future__ import annotations

from typing import Any

import click

from api.cli.asking import check_day, moment_of, moment_options, tell_remarks
from api.cli.commands.met import performed_lines
from api.cli.exits import ExitCode
from api.cli.listing import json_line, list_command
from api.cli.output import Session, book_option, emit, emit_json, emit_table, json_option
from ledger import NotFound, Problem, record
from ledger.book import system_clock
from ledger.core.errors import refuse
from ledger.core.money import figures
from ledger.core.names import name_key
from ledger.core.values import DEFAULT_TIME_ZONE, format_instant, local_day
from ledger.core.vocabulary import ContractStatus, ObligationType, PartyRole
from ledger.entries import registry
from ledger.entries.contracts import CNY
from ledger.entries.kinds import KINDS
from ledger.entries.kinds.declaration import DefaultObligation, Kind
from ledger.law.due import Due
from ledger.law.statutes import Parameter, shipped
from ledger.projection.book_law import law_of
from ledger.projection.history import fold, load_events
from ledger.projection.moment import read_at, today_of
from ledger.projection.standing.facts import Facts
from ledger.projection.standing.obligations import explain
from ledger.projection.standing.performed import Performed, performed
from ledger.queries.contracts import contract_page, contracts_named
from ledger.queries.resolver import meant
from ledger.queries.views.contracts import CONTRACTS
from ledger.queries.views.listing import ListRequest, page_of
from ledger.queries.views.reading import Reader, Reading
from ledger.record.contract_defaults import Weighed, weigh
from ledger.store.base import Store
from ledger.words.trace import say_step

_FOUND = 200
"""Contracts that a search shows."""


@click.group()
def contract() -> None:
    """合同：类型、查找、全貌、法定默认义务。 Contracts: kinds, search, everything about one, defaults."""


@contract.command()
@click.argument("code", required=False)
@click.option("--on", "day", metavar="DAY", help="依据以该日有效者为准 basis as in force on a day [today]")
@json_option
@click.pass_obj
def kinds(session: Session, code: str | None, day: str | None, as_json: bool) -> None:
    """列出合同类型；给出代码则显示阶段、责任与依据。 List the kinds, or show one with its basis."""
    check_day("--on", day)
    on = day or local_day(format_instant(system_clock()), DEFAULT_TIME_ZONE)
    if code is None:
        if as_json:
            emit_json([_kind_json(kind, on) for kind in KINDS.values()])
            return
        rows = [
            [kind.code, session.words(kind.zh, kind.en), str(len(kind.stages)), str(len(kind.defaults))]
            for kind in KINDS.values()
        ]
        headings = session.words("代码,类型,阶段,默认义务", "code,kind,stages,owed by default")
        emit_table(headings.split(","), rows)
        return
    kind = KINDS.get(code)
    if kind is None:
        raise NotFound(Problem("kind.unknown", "", {"value": code, "known": ", ".join(KINDS)}))
    if as_json:
        emit_json(_kind_json(kind, on))
    else:
        _tell_kind(session, kind, on)


def _tell_kind(session: Session, kind: Kind, day: str) -> None:
    nothing = session.words("无", "none")
    declared = registry().entry_types["contract.signed"].declared
    labels = {member: session.words(declared[member].zh, declared[member].en) for member in kind.required}
    needed = [f"{labels[member]} ({member})" for member in kind.required]
    roles = [f"{session.words(role.zh, role.en)} ({role.value})" for role in kind.roles]
    emit(f"{kind.code}  {session.words(kind.zh, kind.en)}")
    emit(session.words("必填：", "required: ") + (", ".join(needed) or nothing))
    emit(session.words("各方：", "parties: ") + ", ".join(roles))
    emit(session.words("阶段与须明确的责任：", "stages and the duties that somebody must hold:"))
    for number, one in enumerate(kind.stages, 1):
        name = session.words(one.zh or one.stage.zh, one.en or one.stage.en)
        duties = ", ".join(session.words(duty.zh, duty.en) for duty in one.duties)
        emit(f"  {number}. {name} ({one.stage.value})  [{duties or nothing}]")
    emit(session.words("默认义务：", "owed by default:") + ("" if kind.defaults else f" {nothing}"))
    for default in kind.defaults:
        emit(f"  + {default.clause}  {session.words(default.zh, default.en)}")
        _tell_basis(session, "      ", default.topic, day)
    emit(session.words("依据：", "basis:") + ("" if kind.topics else f" {nothing}"))
    for topic in kind.topics:
        _tell_basis(session, "  ", topic, day)


def _tell_basis(session: Session, indent: str, topic: str, day: str) -> None:
    """The version of a topic in force on a day, or the latest where none is, and how far to trust it."""
    found, in_force = _basis(topic, day)
    marks = "" if found.confirmed else session.words("（未核对原文）", " (the text was not read)")
    if not in_force:
        until = found.effective_to or found.effective_from or "?"
        marks += session.words(f"（{day} 无有效版本：{until}）", f" (none in force on {day}: {until})")
    emit(f"{indent}{found.id}  {session.words(found.citation, found.citation_en)}{marks}")


def _basis(topic: str, day: str) -> tuple[Parameter, bool]:
    found = shipped().in_force(topic, day)
    return (found, True) if found else (shipped().versions(topic)[-1], False)


def _kind_json(kind: Kind, day: str) -> dict[str, Any]:
    return {
        "code": kind.code,
        "zh": kind.zh,
        "en": kind.en,
        "required": list(kind.required),
        "roles": [role.value for role in kind.roles],
        "stages": [
            {
                "stage": one.stage.value,
                "zh": one.zh or one.stage.zh,
                "en": one.en or one.stage.en,
                "duties": [duty.value for duty in one.duties],
            }
            for one in kind.stages
        ],
        "defaults": [_default_json(one, day) for one in kind.defaults],
        "basis": [_basis_json(topic, day) for topic in kind.topics],
    }


def _default_json(default: DefaultObligation, day: str) -> dict[str, Any]:
    return {
        "clause": default.clause,
        "type": default.type.value,
        "debtor": default.debtor.value,
        "creditor": None if default.creditor is None else default.creditor.value,
        "zh": default.zh,
        "en": default.en,
        **default.term,
        "basis": _basis_json(default.topic, day),
    }


def _basis_json(topic: str, day: str) -> dict[str, Any]:
    found, in_force = _basis(topic, day)
    return {
        "topic": topic,
        "id": found.id,
        "citation": found.citation,
        "citation_en": found.citation_en,
        "confirmed": found.confirmed,
        "in_force": in_force,
    }


@contract.command()
@click.argument("text")
@book_option
@json_option
@click.pass_obj
def find(session: Session, text: str, book_id: str | None, as_json: bool) -> int:
    """按编号、名称或当事人查找合同。 Find contracts by number, title or a party's name."""
    if not name_key(text):
        raise refuse("search.empty")
    book = session.book(book_id)
    reading = Reading(Reader(session.actor), book, book.store, today_of(book), session.settings.language)
    page = page_of(CONTRACTS, reading, ListRequest({"text": text.strip()}, limit=_FOUND))
    found = page.lines
    if as_json:
        emit_json([json_line(CONTRACTS, one, page.names) for one in found])
    else:
        unknown = session.words("签订日期不详", "day unknown")
        for one in found:
            amount = "-" if one["amount"] is None else figures(one["amount"], one["currency"] or CNY)
            emit(f"{one['id']}  {one['signed_on'] or unknown}  {one['number']}  {one['title']}  {amount}")
        if not found:
            emit(session.words("没有找到。", "Nothing found."))
    return ExitCode.DONE if found else ExitCode.NOT_FOUND


@contract.command()
@click.argument("identifier", metavar="CONTRACT")
@moment_options
@book_option
@json_option
@click.pass_obj
def show(
    session: Session,
    identifier: str,
    day: str | None,
    known_on: str | None,
    book_id: str | None,
    as_json: bool,
) -> None:
    """显示合同全貌，含到期日的推算。 Show everything about a contract, with how due days came about.

    可用合同编号代替。 The contract's own number will do.
    """
    book = session.book(book_id)
    identifier = meant(book, identifier, "contract")
    at = moment_of(book, day, known_on)

    def work(store: Store) -> tuple[dict[str, Any], dict[str, tuple[Facts, Due]], list[Performed]]:
        if not contracts_named(store, book.id, [identifier]):
            params = {"value": identifier, "day": at.on, "known": at.known_on}
            raise NotFound(Problem("moment.not-yet-known", "", params))
        found = explain(store, book.id, [identifier])
        facts, law = (one for one, _ in found.values()), law_of(store, book.id)
        return (
            contract_page(book, identifier, store),
            found,
            performed(store, book.id, facts, [identifier], law),
        )

    (page, explained, done), remarks = read_at(book, at, work)
    tell_remarks(session, remarks, as_json=as_json)
    if as_json:
        for one in page["standing"]:
            one["trace"] = _trace(session, explained.get(one["id"]))
        met = {one.id: one.to_json() for one in done}
        page["performance"] = [one | met[one["id"]] for one in page["performance"]]
        emit_json(page)
        return
    _tell_head(session, page)
    _tell_owed(session, page, explained, done)


def _tell_head(session: Session, page: dict[str, Any]) -> None:
    """What the contract is and between whom."""
    head, names = page["contract"], page["names"]
    status = {one.value: session.words(one.zh, one.en) for one in ContractStatus}
    kind = KINDS[head["kind"]]
    amount = (
        "-" if head["amount"] is None else f"{figures(head['amount'], head['currency'])} {head['currency']}"
    )
    emit(f"{head['id']}  {head['number']}  {head['title']}")
    signed_on = head["signed_on"] or session.words("签订日期不详", "day of signing unknown")
    emit(f"  {session.words(kind.zh, kind.en)} · {signed_on} · {amount} · {status[head['status']]}")
    roles = {one.value: session.words(one.zh, one.en) for one in PartyRole}
    for party in page["parties"]:
        until = f"  (… {party['left_on']})" if party["left_on"] else ""
        name = names.get(party["party"], party["party"])
        emit(f"  {roles[party['role']]}{session.words('：', ': ')}{name}{until}")


def _tell_owed(
    session: Session,
    page: dict[str, Any],
    explained: dict[str, tuple[Facts, Due]],
    done: list[Performed],
) -> None:
    """What is owed under it, what was performed, and the flags."""
    obligations = {one["id"]: one for one in page["obligations"]}
    types = {one.value: session.words(one.zh, one.en) for one in ObligationType}
    types["wage"] = session.words("工资", "wages")
    for one in page["standing"]:
        clause = obligations.get(one["id"], {}).get("clause") or ""
        left = _left_of(one, obligations.get(one["id"], {}))
        state = session.words("未结", "open") if one["open"] else session.words("已结", "closed")
        emit(f"  {one['id']} {clause} {types[one['type']]} {left} {one['due_on'] or '-'} {state}")
        for step in _trace(session, explained.get(one["id"])):
            emit(f"      {step}")
    clauses = {name: " ".join(filter(None, (name, one["clause"]))) for name, one in obligations.items()}
    for line in performed_lines(session, done, clauses, page["contract"]["currency"] or CNY):
        emit(f"  {line}")
    for flag in page["flags"]:
        stands = flag["cleared_on"] or session.words("今", "now")
        emit(f"  {flag['id']} {flag['rule']} {flag['raised_on']} … {stands}")


def _left_of(standing: dict[str, Any], obligation: dict[str, Any]) -> str:
    """What is left of a sum. Of one that was paid late and in full, what interest took is owed or is not."""
    remaining = standing["remaining"]
    if remaining is None:
        return ""
    paid = obligation.get("met_on") is not None and not standing["interest_left"]
    return figures(min(remaining, 0) if paid else remaining, standing["currency"])


def _trace(session: Session, found: tuple[Facts, Due] | None) -> list[str]:
    """How a due day came about, a sentence a step."""
    return [say_step(step, session.settings.language) for step in found[1].trace] if found else []


@contract.command()
@click.argument("identifier", metavar="CONTRACT")
@click.option("--dry-run", is_flag=True, help="只显示 only show them")
@book_option
@json_option
@click.pass_obj
def defaults(session: Session, identifier: str, dry_run: bool, book_id: str | None, as_json: bool) -> None:
    """登记合同类型的法定默认义务。 Record what a contract's kind says is owed and its clauses do not."""
    book = session.book(book_id)
    identifier = meant(book, identifier, "contract")
    page = contract_page(book, identifier)
    kind = KINDS[page["contract"]["kind"]]
    events = load_events(book.store, book.store, book.registry, book.id, [identifier])[identifier]
    state = fold(book.registry, identifier, events)[-1].state
    owed = [(one["clause"], one["type"], one["debtor"]) for one in page["obligations"]]
    weighed = weigh(kind, state, identifier, owed)
    commands = [one.command for one in weighed if one.command is not None]
    ids: list[str | None] = []
    if commands and not dry_run:
        # two clerks at once see as many obligations and send the same: the second gets the first's receipt
        key = f"contract-defaults:{identifier}:{len(owed)}"
        ids = list(record(book, session.actor, commands, key).ids)
    if as_json:
        left = [{"clause": one.default.clause, "reason": one.left_out} for one in weighed if one.left_out]
        emit_json({"commands": commands, "ids": ids, "left_out": left})
        return
    _tell_defaults(session, weighed, ids)


def _tell_defaults(session: Session, weighed: list[Weighed], ids: list[str | None]) -> None:
    made = iter(ids)
    for one in weighed:
        text = f"{one.default.clause}  {session.words(one.default.zh, one.default.en)}"
        if one.left_out is not None:
            emit(session.words(f"- {text}：{one.left_out.zh}", f"- {text}: {one.left_out.en}"))
        else:
            emit(f"{next(made, None) or '+'} {text}")
    if all(one.command is None for one in weighed):
        emit(session.words("没有需要补登的默认义务。", "Nothing to add."))


contract.add_command(list_command(CONTRACTS, "list", "合同清单。 List contracts."))

COMMANDS = (contract,)
