"""An object in words: its state by the labels its entry types declare, and the entries it follows from."""

from __future__ import annotations

from typing import Any

from api.cli.output import Session, emit
from ledger import Book
from ledger.fields import Choice
from ledger.queries import Shown
from ledger.values import local_day, local_time

_SHORT = {"organisation_class": "class", "since": "valid_from", "until": "valid_to"}
_OWN = {
    "valid_from": ("自", "from"),
    "valid_to": ("至（不含）", "until (excluded)"),
    "dissolved": ("已撤销或注销", "dissolved"),
    "abolished": ("已撤销", "abolished"),
    "end_reason": ("离任原因", "reason for leaving"),
    "identity_number": ("公民身份号码", "identity number"),
    "confirmed_seq": ("确认记录", "entry that agreed"),
    "proposed_seq": ("提议记录", "entry that proposed"),
    "verifier_key": ("验证公钥", "verifier key"),
    "earlier_keys": ("原验证公钥", "earlier verifier keys"),
    "content": ("内容", "content"),
    "adopted_on": ("采用日期", "adopted on"),
}


class _Labels:
    """What the members of an object type are called, and the words of their closed lists."""

    def __init__(self, session: Session, book: Book, type_name: str) -> None:
        self.session = session
        self.labels: dict[str, tuple[str, str]] = dict(_OWN)
        self.choices: dict[str, Any] = {}
        for entry_type in book.registry.entry_types.values():
            if any(touch.type == type_name for touch in entry_type.touches):
                for member, item in entry_type.declared.items():
                    self.labels.setdefault(member, (item.zh, item.en))
                    if isinstance(item, Choice):
                        self.choices.setdefault(member, item.choices)

    def name(self, member: str) -> str:
        """A member in words."""
        member = _SHORT.get(member, member)
        return self.session.words(*self.labels.get(member, (member, member)))

    def value(self, member: str, value: Any) -> str:
        """A value in words."""
        member = _SHORT.get(member, member)
        choices = self.choices.get("reason" if member == "end_reason" else member)
        if choices is not None and value in list(choices):
            chosen = choices(value)
            return self.session.words(chosen.zh, chosen.en)
        if value is True:
            return self.session.words("是", "yes")
        return ", ".join(value) if isinstance(value, tuple) else str(value)


def wrong_check_digit(session: Session) -> str:
    """The mark of a credit code that was kept though its check digit is wrong."""
    return session.words("（校验位不符，请核对证照）", " (wrong check digit: compare the certificate)")


def tell_object(session: Session, book: Book, shown: Shown) -> None:
    """Print an object for people."""
    object_type = book.registry.object_types[shown.type]
    labels = _Labels(session, book, shown.type)
    emit(f"{shown.id}  {session.words(object_type.zh, object_type.en)}")
    if shown.state is None:
        emit(session.words("在该日尚未生效。", "Not yet in force on that day."))
    elif shown.since:
        emit(f"  {session.words('自', 'since')} {shown.since}")
    for member, value in (shown.state or {}).items():
        pointer = member in ("name_seq", "identity_seq", "contact_seq")
        if value is None or value is False or pointer:
            continue
        called = f"  {shown.names[value]}" if value in shown.names else ""
        mark = wrong_check_digit(session) if member in shown.doubtful else ""
        emit(f"  {labels.name(member)}：{labels.value(member, value)}{called}{mark}")
    for member, value in shown.personal.items():
        erased = session.words(f"（已于 {shown.erased_on} 删除）", f"(erased on {shown.erased_on})")
        emit(f"  {labels.name(member)}：{value if value is not None else erased}")
    _tell_entries(session, book, shown)


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
