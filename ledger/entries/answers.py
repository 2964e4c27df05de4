"""Answers to flags: the body that was asked reports, confirms, explains or asks for time; the bureau decides.

Each answer is an entry with its own deadline. A stated reason comes from a closed list and stands in one
table with the reasons stated elsewhere (``contract_changes``), where the rules about barred reasons look.
Refuses to judge a reason, and to know when the first answer is due: that is worked out when read
(``ledger.watch.explain``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.declaration import (
    BookView,
    Decides,
    EntryType,
    Event,
    ObjectType,
    Row,
    Snapshot,
    Touch,
    state_on,
)
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Choice, Count, Day, Named, Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.values import Permission
from ledger.core.vocabulary import AnswerKind, NonPaymentReason
from ledger.entries.flags import SUBJECTS, Flag
from ledger.store.tables import FlagAnswerTable, StatedReasonTable


class Granting(Named):
    """What was decided on a request for time."""

    GRANTED = "granted", "同意延期", "granted"
    REFUSED = "refused", "不同意延期", "refused"


@frozen
class Answer:
    """State of an answer; ``granted`` is None until its request for time was decided."""

    seq: int
    flag: str
    subject: str
    answer: str
    answered_on: str
    reason: str | None = None
    until: str | None = None
    granted: bool | None = None
    decided_on: str | None = None
    granted_until: str | None = None


class FlagAnswered(Shape):
    """Shape of ``flag.answered``: effective on the day the answer was received."""

    flag = Reference("标记", "flag", ("flag",), required=True)
    subject = Reference("标记对象", "subject of the flag", SUBJECTS, required=True)
    answer = Choice("答复", "answer", AnswerKind, required=True)
    reason = Choice("未履行的理由", "stated reason for not performing", NonPaymentReason)
    until = Day("预计办结或申请延期至", "done by, or time asked until")
    document = Text("答复文号", "document number", length=100)
    statement = Personal("说明", "statement", length=2_000)


class AnswerDecided(Shape):
    """Shape of ``answer.decided``: by somebody else than whoever recorded the answer."""

    answer = Reference("答复", "answer", ("answer",), required=True)
    decision = Choice("决定", "decision", Granting, required=True)
    until = Day("延期至", "time granted until")
    document = Text("文号", "document number", length=100)
    seen = Count("所见的最后一条记录", "last entry seen", required=True, example=42)


class DecisionWithdrawn(Shape):
    """Shape of ``answer.decision-withdrawn``: the request stands undecided again, and may be corrected."""

    answer = Reference("答复", "answer", ("answer",), required=True)
    reason = Text("撤回理由", "why it is withdrawn", required=True, length=400)
    document = Text("文号", "document number", length=100)
    seen = Count("所见的最后一条记录", "last entry seen", required=True, example=43)


def _answer(state: Answer | None, event: Event) -> Answer:
    data = event.data
    if data.get("until", "9") < event.effective_on:
        raise refuse("answer.until-gone", "/data/until", day=event.effective_on)
    return Answer(
        event.seq,
        data["flag"],
        data["subject"],
        data["answer"],
        event.effective_on,
        data.get("reason"),
        data.get("until"),
    )


def _decide(state: Answer, event: Event) -> Answer:
    if state.answer != AnswerKind.TIME_ASKED:
        raise refuse("answer.no-time-asked", "/data/answer")
    if state.granted is not None:
        raise refuse("answer.decided-already", "/data/answer", day=state.decided_on)
    granted = event.data["decision"] == Granting.GRANTED
    until = event.data.get("until", state.until) if granted else None
    return replace(state, granted=granted, decided_on=event.effective_on, granted_until=until)


def _withdraw(state: Answer, event: Event) -> Answer:
    if state.granted is None:
        raise refuse("answer.not-decided", "/data/answer")
    return replace(state, granted=None, decided_on=None, granted_until=None)


def _about_the_flag(event: Event, world: BookView) -> Iterable[Problem]:
    """The flag stands and is about the object named; who asks for time says until when."""
    data = event.data
    flag = state_on(world, data["flag"], event.effective_on, Flag)
    if flag is None:
        history = world.history(data["flag"])
        raised = history[0].day if history else "-"
        yield Problem("answer.before-flag", "/effective_on", {"day": raised})
        return
    if flag.cleared_on is not None:
        yield Problem("flag.cleared-already", "/data/flag", {"day": flag.cleared_on})
    if flag.subject != data["subject"]:
        yield Problem("answer.other-subject", "/data/subject", {"subject": flag.subject})
    if data["answer"] == AnswerKind.TIME_ASKED and "until" not in data:
        yield Problem("answer.no-day", "/data/until")


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Answer = snapshots[-1].state
    granted = None if state.granted is None else int(state.granted)
    told = (state.flag, state.subject, state.answer, state.reason, state.answered_on, state.until)
    yield FlagAnswerTable, (book, identifier, *told, granted, state.decided_on, state.granted_until)
    if state.reason is not None:
        yield StatedReasonTable, (book, identifier, state.seq, state.subject, state.reason, state.answered_on)


OBJECT_TYPES = (
    ObjectType("answer", "标记答复", "answer to a flag", (FlagAnswerTable, StatedReasonTable), _rows),
)
ENTRY_TYPES = (
    EntryType(
        "flag.answered",
        "答复标记",
        "flag answered",
        FlagAnswered,
        (Touch("answer", _answer), Touch("flag", None, "flag")),
        check=_about_the_flag,
        reads=("flag",),
    ),
    EntryType(
        "answer.decided",
        "对延期申请作出决定",
        "request for time decided",
        AnswerDecided,
        (Touch("answer", _decide, "answer"),),
        permission=Permission.REVIEW,
        version=2,
        upgrades={1: dict},  # as of version 2 it names what it saw
        correctable=False,
        decides=Decides("answer"),
    ),
    EntryType(
        "answer.decision-withdrawn",
        "撤回对延期申请的决定",
        "decision on time withdrawn",
        DecisionWithdrawn,
        (Touch("answer", _withdraw, "answer"),),
        permission=Permission.REVIEW,
        correctable=False,
        decides=Decides("answer", withdraws=True),
    ),
)
