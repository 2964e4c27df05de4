"""What a book chooses where the law leaves it open, and the thresholds it sets.

Each setting names its default; a choice is an entry, so that it can be seen who chose it and since when.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import peewee

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Reach, Row, Snapshot, Touch
from ledger.core.errors import Problem
from ledger.core.fields import Choice, Count, Named, Shape, Text, closed_list
from ledger.core.frozen import frozen
from ledger.core.values import Permission
from ledger.law.due import Deciding
from ledger.law.thresholds import THRESHOLDS
from ledger.store.tables import BookSettingTable, BookThresholdTable


class SettingName(Named):
    """What can be chosen."""

    DECIDING = "law.deciding-day", "法规版本适用日", "whose day's edition of a regulation applies"
    PENALTY = (
        "interest.penalty-order",
        "逾期付款抵充约定违约金的顺序",
        "whether late payments meet an agreed penalty before the sum",
    )
    WEEKENDS = "law.weekends-move-terms", "期限届满遇周末顺延", "whether a term that ends on a weekend moves"


CHOICES: Mapping[str, tuple[str, ...]] = {
    SettingName.DECIDING: tuple(one.value for one in Deciding),
    SettingName.PENALTY: ("open", "interest-first", "principal-first"),
    SettingName.WEEKENDS: ("yes", "no"),
}
"""What each setting may be; the first is the default."""


@frozen
class ChosenSetting:
    """State of a choice."""

    name: str
    value: str
    chosen_on: str


@frozen
class BookThreshold:
    """State of a threshold that the book set."""

    name: str
    value: int
    set_on: str


ThresholdName = closed_list("ThresholdName", {one.name: (one.zh, one.en) for one in THRESHOLDS.values()})
"""The thresholds that can be set."""


class SettingChosen(Shape):
    """Shape of ``setting.chosen``."""

    name = Choice("设置项", "setting", SettingName, required=True)
    value = Text("取值", "value", required=True, length=40)
    document = Text("依据文件", "document")


class ThresholdSet(Shape):
    """Shape of ``threshold.set``: a number of the book's own, from the day it takes effect."""

    name = Choice("阈值", "threshold", ThresholdName, required=True)
    value = Count("取值", "value", required=True)
    document = Text("依据文件", "document")


def _choose(state: ChosenSetting | None, event: Event) -> ChosenSetting:
    return ChosenSetting(event.data["name"], event.data["value"], event.effective_on)


def _is_a_choice(event: Event, world: BookView) -> Iterable[Problem]:
    known = CHOICES[event.data["name"]]
    if event.data["value"] not in known:
        params = {"value": event.data["value"], "known": ", ".join(known)}
        yield Problem("choice.unknown", "/data/value", params)


def _set(state: BookThreshold | None, event: Event) -> BookThreshold:
    return BookThreshold(event.data["name"], event.data["value"], event.effective_on)


def _within_bounds(event: Event, world: BookView) -> Iterable[Problem]:
    bounds = THRESHOLDS[event.data["name"]]
    if not bounds.least <= event.data["value"] <= bounds.most:
        params = {"value": event.data["value"], "least": bounds.least, "most": bounds.most}
        yield Problem("number.out-of-range", "/data/value", params)


def _threshold_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: BookThreshold = snapshots[-1].state
    yield BookThresholdTable, (book, identifier, state.name, state.value, state.set_on)


def _rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: ChosenSetting = snapshots[-1].state
    yield BookSettingTable, (book, identifier, state.name, state.value, state.chosen_on)


OBJECT_TYPES = (
    ObjectType("setting", "设置", "setting", (BookSettingTable,), _rows, Reach.EVERYTHING),
    ObjectType("threshold", "阈值", "threshold", (BookThresholdTable,), _threshold_rows),
)
ENTRY_TYPES = (
    EntryType(
        "setting.chosen",
        "选定设置",
        "setting chosen",
        SettingChosen,
        (Touch("setting", _choose),),
        permission=Permission.ADMINISTER,
        check=_is_a_choice,
    ),
    EntryType(
        "threshold.set",
        "设定阈值",
        "threshold set",
        ThresholdSet,
        (Touch("threshold", _set),),
        permission=Permission.ADMINISTER,
        check=_within_bounds,
    ),
)
