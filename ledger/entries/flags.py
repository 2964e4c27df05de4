"""Flags: what a rule found, recorded by the sweep; and the sweeps themselves.

A flag holds what does not change from night to night: rule, subject, level, due day, the parameters of the
statute book it rests on. Days and interest are worked out when it is read. Only the system may record these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import peewee

from ledger.canonical import canonical
from ledger.declaration import EntryType, Event, ObjectType, Row, Snapshot, Touch, World
from ledger.errors import Problem, refuse
from ledger.fields import Choice, Count, Day, Named, Reference, Several, Shape, Text
from ledger.tables import Flag as FlagTable
from ledger.tables import SweepRow
from ledger.vocabulary import Level

SYSTEM = "system:sweep"
"""The actor of every sweep."""


class Cleared(Named):
    """Why a flag no longer stands."""

    PERFORMED = "performed", "已履行", "performed"
    NOT_DUE = "not-due", "尚未到期", "not due"
    CLOSED = "closed", "义务已了结", "the obligation is closed"
    NO_FINDING = "no-finding", "不再符合标记条件", "the rule finds nothing any more"


@dataclass(frozen=True, slots=True)
class Flag:
    """State of a flag."""

    rule: str
    subject: str
    contract: str
    level: str
    raised_on: str
    due_on: str | None = None
    law: tuple[str, ...] = ()
    cleared_on: str | None = None


@dataclass(frozen=True, slots=True)
class Sweep:
    """State of a sweep."""

    swept_on: str
    raised: int
    changed: int
    cleared: int


class FlagShape(Shape):
    """What a finding says."""

    level = Choice("级别", "level", Level, required=True)
    due_on = Day("到期日", "due day")
    law = Several("法规参数", "parameters", Text("参数编号", "parameter id", length=20), most=40)


class FlagRaised(FlagShape):
    """Shape of ``flag.raised``: effective on the day for which the rule was asked."""

    rule = Text("规则", "rule", required=True, length=60)
    subject = Reference("对象", "subject", ("obligation", "payroll", "contract"), required=True)
    contract = Reference("合同", "contract", ("contract",), required=True)


class FlagChanged(FlagShape):
    """Shape of ``flag.changed``: the same finding with another level, day or basis."""

    flag = Reference("标记", "flag", ("flag",), required=True)


class FlagCleared(Shape):
    """Shape of ``flag.cleared``."""

    flag = Reference("标记", "flag", ("flag",), required=True)
    reason = Choice("解除原因", "reason", Cleared, required=True)


class SweepDone(Shape):
    """Shape of ``sweep.done``: effective on the day for which all rules were asked."""

    raised = Count("新增标记", "flags raised", required=True)
    changed = Count("变更标记", "flags changed", required=True)
    cleared = Count("解除标记", "flags cleared", required=True)


def _raise(state: Flag | None, event: Event) -> Flag:
    data = event.data
    return Flag(
        data["rule"],
        data["subject"],
        data["contract"],
        data["level"],
        event.effective_on,
        data.get("due_on"),
        tuple(data.get("law", ())),
    )


def _standing(state: Flag) -> Flag:
    if state.cleared_on is not None:
        raise refuse("flag.cleared-already", "/data/flag", day=state.cleared_on)
    return state


def _change(state: Flag, event: Event) -> Flag:
    data = event.data
    law = tuple(data.get("law", ()))
    return replace(_standing(state), level=data["level"], due_on=data.get("due_on"), law=law)


def _clear(state: Flag, event: Event) -> Flag:
    return replace(_standing(state), cleared_on=event.effective_on)


def _sweep(state: Sweep | None, event: Event) -> Sweep:
    data = event.data
    return Sweep(event.effective_on, data["raised"], data["changed"], data["cleared"])


def _by_system(event: Event, world: World) -> Iterable[Problem]:
    if event.actor != SYSTEM:
        yield Problem("flag.system-only", "", {"actor": event.actor, "system": SYSTEM})


def _flag_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Flag = snapshots[-1].state
    law = canonical(list(state.law)).decode() if state.law else None
    yield (
        FlagTable,
        (
            book,
            identifier,
            state.rule,
            state.subject,
            state.contract,
            state.level,
            state.due_on,
            law,
            state.raised_on,
            state.cleared_on,
        ),
    )


def _sweep_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Sweep = snapshots[-1].state
    yield SweepRow, (book, identifier, state.swept_on, state.raised, state.changed, state.cleared)


OBJECT_TYPES = (
    ObjectType("flag", "标记", "flag", (FlagTable,), _flag_rows),
    ObjectType("sweep", "巡检", "sweep", (SweepRow,), _sweep_rows),
)
ENTRY_TYPES = (
    EntryType(
        "flag.raised",
        "标记",
        "flag raised",
        FlagRaised,
        (Touch("flag", _raise),),
        check=_by_system,
        correctable=False,
    ),
    EntryType(
        "flag.changed",
        "标记变更",
        "flag changed",
        FlagChanged,
        (Touch("flag", _change, "flag"),),
        check=_by_system,
        correctable=False,
    ),
    EntryType(
        "flag.cleared",
        "标记解除",
        "flag cleared",
        FlagCleared,
        (Touch("flag", _clear, "flag"),),
        check=_by_system,
        correctable=False,
    ),
    EntryType(
        "sweep.done",
        "巡检",
        "sweep done",
        SweepDone,
        (Touch("sweep", _sweep),),
        check=_by_system,
        correctable=False,
    ),
)
