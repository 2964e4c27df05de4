"""An object in words: its members as its type declares them, and the entries it follows from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from api.cli.output import Session, emit
from ledger import Book
from ledger.core.members import Member
from ledger.core.values import format_instant, local_day, local_time
from ledger.queries.flag_words import organisations, sentence
from ledger.queries.flags import FlagView
from ledger.queries.objects import Shown, names_of
from ledger.queries.value_words import Wording


def wrong_check_digit(session: Session) -> str:
    """The mark of a credit code that was kept though its check digit is wrong."""
    return session.words("（校验位不符，请核对证照）", " (wrong check digit: compare the certificate)")


def tell_object(session: Session, book: Book, shown: Shown) -> None:
    """Print an object for people."""
    object_type = book.registry.object_types[shown.type]
    emit(f"{shown.id}  {session.words(object_type.zh, object_type.en)}")
    if shown.values is None:
        emit(session.words("在该日尚未生效。", "Not yet in force on that day."))
    elif shown.since:
        emit(f"  {session.words('自', 'since')} {shown.since}")
    if shown.type == "flag" and shown.values is not None:
        _tell_flag(session, book, shown.id, shown.values)
    wording = Wording(book.registry, session.settings.language, shown.currency, shown.names)
    for member in shown.members if shown.values is not None else ():
        mark = wrong_check_digit(session) if member.name in shown.doubtful else ""
        _tell_member(wording, shown, member, mark)
    _tell_entries(session, book, shown)


def _tell_member(wording: Wording, shown: Shown, member: Member, mark: str) -> None:
    """A line for a member that has a value; a line each for the rows of a list."""
    label = wording.pick(f"{member.field.zh}：", f"{member.field.en}: ")
    if member.personal:
        if member.name in shown.personal:
            value = shown.personal[member.name]
            erased = wording.pick(f"（已于 {shown.erased_on} 删除）", f"(erased on {shown.erased_on})")
            emit(f"  {label}{erased if value is None else value}")
        return
    told = (shown.values or {})[member.name]
    if told is None or told == [] or isinstance(told, dict):
        return
    if not member.parts:
        emit(f"  {label}{wording.value(member.field, told)}{mark}")
        return
    emit(f"  {label.rstrip()}")
    for row in told:
        emit(f"    - {wording.row(member.parts, row)}")


def _tell_flag(session: Session, book: Book, identifier: str, values: Mapping[str, Any]) -> None:
    """What the flag says, in the sentence of its rule."""
    members: dict[str, Any] = {one.name: values.get(one.name) for one in fields(FlagView)}
    members |= {"id": identifier, "law": tuple(values["law"] or ()), "facts": dict(values["facts"])}
    view = FlagView(**members)
    names = names_of(book, organisations(view))
    until = view.cleared_on or local_day(format_instant(book.clock()), book.time_zone)
    emit(f"  {sentence(view, names, until, session.settings.language)}")


def _tell_entries(session: Session, book: Book, shown: Shown) -> None:
    emit(session.words("记录：", "Entries:"))
    replaced = {event.corrects: event.seq for event in shown.entries if event.corrects is not None}
    today = local_day(max(event.recorded_at for event in shown.entries), book.time_zone)
    for event in shown.entries:
        entry_type = book.registry.entry_types[event.kind]
        note = ""
        if event.seq in replaced:
            by = replaced[event.seq]
            note = session.words(f"（已由第 {by} 号记录更正）", f"(replaced by entry {by})")
        elif event.effective_on > today:
            note = session.words("（尚未生效）", "(not yet in force)")
        title = session.words(entry_type.zh, entry_type.en)
        learned = local_time(event.recorded_at, book.time_zone)
        line = f"  {event.seq:>6}  {event.effective_on}  {title}  {learned}  {event.actor} {note}"
        emit(line.rstrip())
