"""Who answers: a tenure assigned to a contract, a stage or an obligation, handed over, ended.

A duty outlives whoever holds it: a hand-over adds the next holder and never ends the duty. Ending it needs a
reason. Who held the post on a day is for ``offices``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.declaration import (
    BookView,
    EntryType,
    Event,
    ObjectType,
    Reach,
    Row,
    Snapshot,
    Touch,
    state_on,
)
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Choice, Named, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.vocabulary import Duty, Stage
from ledger.entries.contracts import signed_by
from ledger.entries.kinds import KINDS
from ledger.entries.offices import Tenure
from ledger.store.tables import ResponsibilityTable


class DutyEnd(Named):
    """Why nobody has to answer any more."""

    PERFORMED = "performed", "义务已履行完毕", "the obligation was performed"
    STAGE_OVER = "stage-over", "阶段已结束", "the stage is over"
    CONTRACT_ENDED = "contract-ended", "合同已完结或解除", "the contract ended"
    ASSIGNED_WRONGLY = "assigned-wrongly", "登记有误", "assigned wrongly"


@frozen
class Responsibility:
    """State of a duty: its holders one after another, each from a day on."""

    contract: str
    stage: str | None
    obligation: str | None
    duty: str
    tenure: str
    since: str
    before: tuple[tuple[str, str, str], ...] = ()
    until: str | None = None
    end_reason: str | None = None


class ResponsibilityAssigned(Shape):
    """Shape of ``responsibility.assigned``: effective on the first day."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    tenure = Reference("责任人任职", "tenure", ("tenure",), required=True)
    role = Choice("责任", "duty", Duty, required=True)
    stage = Choice("阶段", "stage", Stage)
    obligation = Reference("义务", "obligation", ("obligation",))
    document = Text("分工文件", "document")


class ResponsibilityHandedOver(Shape):
    """Shape of ``responsibility.handed-over``: effective on the successor's first day."""

    responsibility = Reference("责任", "responsibility", ("responsibility",), required=True)
    to = Reference("接任者任职", "successor's tenure", ("tenure",), required=True)
    document = Text("交接单", "hand-over note")


class ResponsibilityEnded(Shape):
    """Shape of ``responsibility.ended``: effective on the first day without it."""

    responsibility = Reference("责任", "responsibility", ("responsibility",), required=True)
    reason = Choice("终结原因", "reason", DutyEnd, required=True)


def _assign(state: Responsibility | None, event: Event) -> Responsibility:
    data = event.data
    return Responsibility(
        data["contract"],
        data.get("stage"),
        data.get("obligation"),
        data["role"],
        data["tenure"],
        event.effective_on,
    )


def _running(state: Responsibility) -> Responsibility:
    if state.until is not None:
        raise refuse("responsibility.ended-already", "/effective_on", until=state.until)
    return state


def _hand_over(state: Responsibility, event: Event) -> Responsibility:
    state = _running(state)
    if event.effective_on <= state.since:
        raise refuse("responsibility.before-start", "/effective_on", since=state.since)
    held = (state.since, event.effective_on, state.tenure)
    return replace(state, before=(*state.before, held), tenure=event.data["to"], since=event.effective_on)


def _end(state: Responsibility, event: Event) -> Responsibility:
    state = _running(state)
    if event.effective_on <= state.since:
        raise refuse("responsibility.before-start", "/effective_on", since=state.since)
    return replace(state, until=event.effective_on, end_reason=event.data["reason"])


def _holds(event: Event, world: BookView, member: str) -> Iterable[Problem]:
    """Whoever answers holds the post on the day."""
    tenure = event.data[member]
    state = state_on(world, tenure, event.effective_on, Tenure)
    if state is None or (state.until is not None and state.until <= event.effective_on):
        yield Problem(
            "responsibility.not-in-office", f"/data/{member}", {"tenure": tenure, "day": event.effective_on}
        )


def _fits(event: Event, world: BookView) -> Iterable[Problem]:
    """The tenure holds, the kind has the stage, the obligation is the contract's."""
    yield from signed_by(event, world)
    yield from _holds(event, world, "tenure")
    data, history = event.data, world.history(event.data["contract"])
    kind = KINDS[history[-1].state.kind] if history else None
    if kind and "stage" in data and kind.stage(data["stage"]) is None:
        known = ", ".join(one.stage for one in kind.stages)
        yield Problem("responsibility.no-stage", "/data/stage", {"stage": data["stage"], "known": known})
    if "obligation" in data:
        yield from obligation_of(data["obligation"], data["contract"], world, "/data/obligation")


def obligation_of(obligation: str, contract: str, world: BookView, path: str) -> Iterable[Problem]:
    """An obligation named beside a contract is one of that contract."""
    history = world.history(obligation)
    if history and history[-1].state.contract != contract:
        yield Problem(
            "obligation.other-contract",
            path,
            {"obligation": obligation, "contract": history[-1].state.contract},
        )


def _successor_holds(event: Event, world: BookView) -> Iterable[Problem]:
    yield from _holds(event, world, "to")


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Responsibility = snapshots[-1].state
    holders: list[tuple[str, str | None, str]] = [*state.before, (state.since, state.until, state.tenure)]
    for since, until, tenure in holders:
        yield (
            ResponsibilityTable,
            (
                book,
                identifier,
                since,
                until,
                state.contract,
                state.stage,
                state.obligation,
                state.duty,
                tenure,
            ),
        )


OBJECT_TYPES = (
    ObjectType("responsibility", "责任", "responsibility", (ResponsibilityTable,), _rows, Reach.ITS_CONTRACT),
)
ENTRY_TYPES = (
    EntryType(
        "responsibility.assigned",
        "明确责任人",
        "responsibility assigned",
        ResponsibilityAssigned,
        (Touch("responsibility", _assign),),
        check=_fits,
        reads=("contract", "tenure", "obligation"),
    ),
    EntryType(
        "responsibility.handed-over",
        "责任交接",
        "responsibility handed over",
        ResponsibilityHandedOver,
        (Touch("responsibility", _hand_over, "responsibility"),),
        check=_successor_holds,
        reads=("to",),
    ),
    EntryType(
        "responsibility.ended",
        "责任终结",
        "responsibility ended",
        ResponsibilityEnded,
        (Touch("responsibility", _end, "responsibility"),),
    ),
)
