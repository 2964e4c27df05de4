"""The command statutes adopted: what a book adopted, and where the program ships something else by now.

Knows no way to change either: ``statutes adopt`` adopts anew.
"""

from __future__ import annotations

from typing import Any

import click

from api.cli.commands.statutes import statutes as statutes_group
from api.cli.output import Session, book_option, emit, emit_json, emit_table, json_option
from ledger.law import statutes
from ledger.law.statutes import Parameter
from ledger.projection.book_law import adopted, lapsed, law_of

_COMPARED = ("value", "unit", "machine", "effective_from", "effective_to", "status")


def _shipped() -> dict[str, Parameter]:
    return {one.id: one for one in statutes.shipped().all()}


def _differs(one: Parameter, ships: Parameter | None) -> bool:
    return ships is None or any(getattr(one, name) != getattr(ships, name) for name in _COMPARED)


@statutes_group.command("adopted")
@book_option
@json_option
@click.pass_obj
def adopted_command(session: Session, book_id: str | None, as_json: bool) -> None:
    """列出账簿采用的法规参数。 List what a book adopted, and what ships otherwise."""
    book, ships = session.book(book_id), _shipped()
    found = sorted(adopted(book.store, book.id).values(), key=lambda one: one.id)
    other = {one.id for one in found if _differs(one, ships.get(one.id))}
    gone = lapsed(book.store, book.id)
    law = law_of(book.store, book.id).law.statutes
    alone = [one.id for one in found if one.confirmed and not law.get(one.id).confirmed]
    if as_json:
        rows = [_row(one, ships.get(one.id), law.get(one.id)) for one in found]
        emit_json({"adopted": rows, "lapsed": list(gone)})
        return
    headings = session.words("编号,采用的内容,程序附带的内容", "id,adopted,shipped").split(",")
    emit_table(headings, [[one.id, _said(one), _beside(session, one, ships.get(one.id))] for one in found])
    emit(
        session.words(
            f"共采用 {len(found)} 项，其中 {len(other)} 项与程序附带的不同；账簿仍适用其采用的内容，"
            "改用附带的内容请运行 shouxin statutes adopt 编号。",
            f"{len(found)} adopted, {len(other)} of them unlike what ships; the book goes by what it "
            "adopted. To go by what ships: shouxin statutes adopt ID.",
        )
    )
    for identifier in alone:
        emit(
            session.words(
                f"{identifier} 与程序附带的不同，尚未经两人确认，只作提醒（shouxin statutes confirm）。",
                f"{identifier} has another value than ships and two persons have not confirmed it: it only "
                "reminds (shouxin statutes confirm).",
            )
        )
    for identifier in gone:
        emit(
            session.words(
                f"{identifier} 的内容在确认之后有变，原确认不再有效，"
                "须重新确认（shouxin statutes confirm）。",
                f"{identifier} was confirmed with another value: the confirmation has lapsed; "
                "confirm it anew (shouxin statutes confirm).",
            )
        )


def _said(one: Parameter) -> str:
    return f"{one.value}（{one.effective_from or '?'} … {one.effective_to or ''}".rstrip() + "）"


def _beside(session: Session, one: Parameter, ships: Parameter | None) -> str:
    if ships is None:
        return session.words("程序未附带", "not shipped")
    return _said(ships) if _differs(one, ships) else session.words("相同", "the same")


def _row(one: Parameter, ships: Parameter | None, counts: Parameter) -> dict[str, Any]:
    return {
        "id": one.id,
        "confirmed": counts.confirmed,
        "value_digest": one.value_digest(),
        "differs": _differs(one, ships),
        "adopted": one.to_json(),
        "shipped": None if ships is None else ships.to_json(),
    }
