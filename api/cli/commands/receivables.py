"""The command ``receivables``: requests to confirm a receivable, and by which day each is to be answered."""

from __future__ import annotations

from typing import Any

import click

from api.cli.asking import moment_of, moment_options, tell_remarks
from api.cli.output import Session, book_option, emit, emit_json, emit_table, json_option
from ledger.core.money import figures
from ledger.core.vocabulary import ConfirmationAnswer
from ledger.projection.moment import read_at
from ledger.projection.standing.confirmations import ReceivableRequest, confirmations
from ledger.queries import objects as queries
from ledger.store.base import Store
from ledger.words.trace import say_step

_ANSWERS = {one.value: one for one in ConfirmationAnswer}


@click.command()
@click.option("--open", "unanswered", is_flag=True, help="只列未答复的 only those without an answer")
@click.option("--trace", is_flag=True, help="列出答复期限由来 how each day comes about")
@moment_options
@book_option
@json_option
@click.pass_obj
def receivables(
    session: Session,
    unanswered: bool,
    trace: bool,
    day: str | None,
    known_on: str | None,
    book_id: str | None,
    as_json: bool,
) -> None:
    """应收账款确权请求与答复期限。 Requests to confirm a receivable, and until when."""
    book = session.book(book_id)
    at = moment_of(book, day, known_on)

    def work(store: Store) -> tuple[list[ReceivableRequest], dict[str, str]]:
        found = list(confirmations(store, book.id, unanswered=unanswered))
        return found, queries.names_of(book, {one.debtor for one in found}, store=store)

    (found, names), remarks = read_at(book, at, work)
    tell_remarks(session, remarks, as_json=as_json)
    if as_json:
        emit_json([_members(session, one, at.on) for one in found])
        return
    headings = session.words(
        "确权请求,义务,债务人,提出日期,答复期限,答复,金额", "id,obligation,debtor,made,until,answer,sum"
    )
    rows = []
    for one in found:
        answer = _ANSWERS.get(one.answer or "")
        amount = one.amount if one.confirmed is None else one.confirmed
        rows.append(
            [
                one.id,
                one.obligation,
                names.get(one.debtor, one.debtor),
                one.requested_on,
                _until(session, one, at.on),
                f"{session.words(answer.zh, answer.en)} {one.answered_on}" if answer else "-",
                "-" if amount is None else figures(amount, one.currency),
            ]
        )
    emit_table(headings.split(","), rows)
    if trace:
        for one in found:
            emit(f"{one.id}: {' '.join(_told(session, one))}")


def _until(session: Session, one: ReceivableRequest, today: str) -> str:
    """The last day for the answer, and whether it was missed."""
    if one.due is None:
        return session.words("没有法定期限", "no statutory term")
    if one.due.day is None:
        return session.words("无法判断", "cannot tell")
    late = session.words("（逾期）", " (late)") if one.late_on(today) else ""
    return f"{one.due.day}{late}"


def _told(session: Session, one: ReceivableRequest) -> list[str]:
    return [say_step(step, session.settings.language) for step in one.due.trace] if one.due else []


def _members(session: Session, one: ReceivableRequest, today: str) -> dict[str, Any]:
    due = one.due
    return {
        "id": one.id,
        "contract": one.contract,
        "obligation": one.obligation,
        "debtor": one.debtor,
        "creditor": one.creditor,
        "financier": one.financier,
        "currency": one.currency,
        "amount": one.amount,
        "requested_on": one.requested_on,
        "answer": one.answer,
        "answered_on": one.answered_on,
        "confirmed": one.confirmed,
        "reason": one.reason,
        "due_on": due.day.isoformat() if due and due.day else None,
        "missing": due.missing if due else None,
        "late": one.late_on(today),
        "trace": _told(session, one),
    }


COMMANDS = (receivables,)
