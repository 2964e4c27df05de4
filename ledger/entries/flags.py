"""Flags: what a rule found, recorded by the sweep; and the sweeps themselves.

A flag holds what does not change from night to night: rule, subject, the body that is asked, level, due day,
sum, the parameters of the statute book it rests on, further facts. Days and interest are worked out when it
is read. Only the system may record these. What is answered to a flag is in ``answers``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.canonical import canonical
from ledger.core.code_fields import DivisionCode
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Count, Day, Items, Named, Reference, Several, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.vocabulary import FlagLevel
from ledger.entries.contracts import Currency
from ledger.store.tables import FlagPeriodTable, FlagTable, SweepTable

SYSTEM = "system:sweep"
"""The actor of every sweep."""

FACT_SUMS = frozenset({"original", "added", "most", "owed", "arrived", "wages", "owner_unpaid"})
"""Names of further facts that are sums, in minor units of the flag's currency, whichever rule gives them."""


class Cleared(Named):
    """Why a flag no longer stands."""

    PERFORMED = "performed", "已履行", "performed"
    CLOSED = "closed", "义务已了结", "the obligation is closed"
    NOT_DUE = "not-due", "尚未到期", "not due"
    NO_FINDING = "no-finding", "不再符合标记条件", "the rule finds nothing any more"


@frozen
class Flag:
    """State of a flag.

    Attributes:
        found: what the rule said last: level, due day, sum, parameters, further facts.
        periods: (seq, day, level, sum) of every entry that said something, oldest first.
    """

    rule: str
    subject: str
    contract: str | None
    body: str | None
    division: str | None
    currency: str | None
    found: Mapping[str, Any]
    periods: tuple[tuple[int, str, str, int | None], ...]
    cleared_on: str | None = None
    cleared_reason: str | None = None


@frozen
class Sweep:
    """State of a sweep."""

    swept_on: str
    raised: int
    changed: int
    cleared: int


class FactItem(Shape):
    """One further fact of a finding, under the name that the rule gives it."""

    name = Text("名称", "name", required=True, length=40)
    value = Text("内容", "value", required=True, length=400)


class FlagShape(Shape):
    """What a finding says: only what does not change from night to night."""

    level = Choice("级别", "level", FlagLevel, required=True)
    due_on = Day("到期日", "due day")
    amount = Amount("涉及金额", "sum")
    law = Several("法规参数", "parameters", Text("参数编号", "parameter id", length=20), most=40)
    facts = Items("其他事实", "further facts", FactItem, most=40)


SUBJECTS = (
    *("obligation", "payroll", "contract", "award", "organisation"),
    *("receivable", "refusal", "request", "book"),
)
"""What a flag may be about."""


class FlagRaised(FlagShape):
    """Shape of ``flag.raised``: effective on the day for which the rule was asked."""

    rule = Text("规则", "rule", required=True, length=60)
    subject = Reference("对象", "subject", SUBJECTS, required=True)
    contract = Reference("合同", "contract", ("contract",))
    body = Reference("责任单位", "body that is asked", ("organisation",))
    division = DivisionCode("所属区划", "division", example="990102")
    currency = Choice("币种", "currency", Currency)


class FlagChanged(FlagShape):
    """Shape of ``flag.changed``: the same finding with another level, day, sum, basis or fact."""

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


def _found(event: Event) -> Mapping[str, Any]:
    data = event.data
    return {name: data[name] for name in ("level", "due_on", "amount", "law", "facts") if name in data}


def _period(event: Event) -> tuple[int, str, str, int | None]:
    return event.seq, event.effective_on, event.data["level"], event.data.get("amount")


def _raise(state: Flag | None, event: Event) -> Flag:
    data = event.data
    return Flag(
        data["rule"],
        data["subject"],
        data.get("contract"),
        data.get("body"),
        data.get("division"),
        data.get("currency"),
        _found(event),
        (_period(event),),
    )


def _standing(state: Flag) -> Flag:
    if state.cleared_on is not None:
        raise refuse("flag.cleared-already", "/data/flag", day=state.cleared_on)
    return state


def _change(state: Flag, event: Event) -> Flag:
    return replace(_standing(state), found=_found(event), periods=(*state.periods, _period(event)))


def _clear(state: Flag, event: Event) -> Flag:
    return replace(_standing(state), cleared_on=event.effective_on, cleared_reason=event.data["reason"])


def _sweep(state: Sweep | None, event: Event) -> Sweep:
    data = event.data
    return Sweep(event.effective_on, data["raised"], data["changed"], data["cleared"])


def _by_system(event: Event, world: BookView) -> Iterable[Problem]:
    if event.actor != SYSTEM:
        yield Problem("flag.system-only", "", {"actor": event.actor, "system": SYSTEM})


def _flag_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Flag = snapshots[-1].state
    found = state.found
    yield (
        FlagTable,
        (
            book,
            identifier,
            state.rule,
            state.subject,
            state.contract,
            state.body,
            state.division,
            found["level"],
            found.get("due_on"),
            found.get("amount"),
            state.currency,
            law_text(found.get("law", ())),
            facts_text((one["name"], one["value"]) for one in found.get("facts", ())),
            state.periods[0][1],
            state.cleared_on,
            state.cleared_reason,
        ),
    )
    ends = [*(day for _, day, _, _ in state.periods[1:]), state.cleared_on]
    for (seq, since, level, amount), until in zip(state.periods, ends, strict=True):
        told = (state.rule, level, state.body, state.division, amount, state.currency)
        yield FlagPeriodTable, (book, identifier, seq, since, until, *told)


def law_text(law: Iterable[str]) -> str | None:
    """Parameter ids as the table keeps them; None for none."""
    listed = list(law)
    return canonical(listed).decode() if listed else None


def facts_text(facts: Iterable[tuple[str, str]]) -> str | None:
    """Further facts as the table keeps them; None for none."""
    named = dict(facts)
    return canonical(named).decode() if named else None


def _sweep_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Sweep = snapshots[-1].state
    yield SweepTable, (book, identifier, state.swept_on, state.raised, state.changed, state.cleared)


OBJECT_TYPES = (
    ObjectType("flag", "标记", "flag", (FlagTable, FlagPeriodTable), _flag_rows),
    ObjectType("sweep", "巡检", "sweep", (SweepTable,), _sweep_rows),
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
