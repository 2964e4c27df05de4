"""What a book lays down about the law it goes by: statutes adopted and confirmed, a year's calendar, a rate.

What ships with the program is reference; what a book adopts carries the whole values, so that a flag raised
in March is explained in November under March's law. A parameter that nobody has read in its own text, or
whose value one person changed, only reminds until two persons confirm it: one proposes with document, edition
and words quoted, another agrees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import peewee

from ledger.core.canonical import canonical, parse
from ledger.core.code_fields import Digest
from ledger.core.declaration import (
    BookView,
    Decides,
    EntryType,
    Event,
    ObjectType,
    Reach,
    Row,
    Snapshot,
    Touch,
)
from ledger.core.errors import NotFound, Problem, Refused, refuse
from ledger.core.fields import Count, Day, Plain, Reference, Several, Shape, Text, YesNo
from ledger.core.frozen import frozen
from ledger.core.values import Permission, latest_today
from ledger.law import calendar as calendars
from ledger.law import statutes
from ledger.law.rates import PER_MILLION_MAX
from ledger.law.statutes import Parameter
from ledger.store.tables import AdoptedStatuteTable, CalendarYearTable, ConfirmationTable, ReferenceRateTable

YEAR_MIN, YEAR_MAX = 2000, 2100


@frozen
class Adopted:
    """State of an adopted parameter: all its members."""

    parameter: str
    adopted_on: str
    content: str


@frozen
class Confirmed:
    """State of a confirmation: proposed, and then agreed to by another person."""

    parameter: str
    value_digest: str
    proposed_seq: int
    confirmed_seq: int | None = None


@frozen
class NoticeYear:
    """State of a year's notice."""

    year: int
    off: tuple[str, ...]
    worked: tuple[str, ...]
    source: str


@frozen
class AnnouncedRate:
    """State of an announced rate."""

    announced_on: str
    per_million: int


class StatuteAdopted(Shape):
    """Shape of ``statute.adopted``: the members of ``ledger.law.statutes.Parameter``."""

    id = Text("参数编号", "parameter id", required=True, length=20, example="SME-02")
    topic = Text("主题", "topic", required=True, length=100)
    domain = Text("领域", "domain", required=True, length=10)
    parameter = Text("参数", "parameter", required=True)
    value = Text("条文内容", "value in prose", required=True, length=2_000)
    unit = Text("单位", "unit", required=True, length=40)
    instrument = Text("文件", "instrument", required=True)
    document_number = Text("文号", "document number", required=True)
    article = Text("条款", "article", required=True)
    effective_from = Text("施行日期", "in force from", length=10)
    effective_to = Text("失效日期", "in force until", length=10)
    date_uncertain = YesNo("日期存疑", "date uncertain", required=True)
    status = Text("核实状态", "state of verification", required=True, length=4)
    source = Text("来源", "source")
    note = Text("备注", "note", length=1_000)
    machine = Plain("机读值", "machine value", required=True)
    citation = Text("引注", "citation", length=300)
    citation_en = Text("英文引注", "citation in English", length=400)


class ConfirmationProposed(Shape):
    """Shape of ``confirmation.proposed``."""

    parameter = Text("参数编号", "parameter id", required=True, length=20, example="SME-30")
    value_digest = Digest("参数值摘要", "digest of the value", required=True)
    document = Text("依据文件", "document", required=True)
    document_digest = Digest("文件摘要", "digest of the document", required=True)
    edition = Text("版本", "edition", required=True)
    quoted = Text("原文摘录", "words quoted", required=True, length=2_000, lines=True)


class ConfirmationAgreed(Shape):
    """Shape of ``confirmation.agreed``."""

    confirmation = Reference("确认提议", "proposal", ("confirmation",), required=True)
    seen = Count("所见的最后一条记录", "last entry seen", required=True, example=12)


class ConfirmationWithdrawn(Shape):
    """Shape of ``confirmation.withdrawn``: from now on the value only reminds again."""

    confirmation = Reference("确认提议", "proposal", ("confirmation",), required=True)
    reason = Text("撤回理由", "why it is withdrawn", required=True, length=400)
    seen = Count("所见的最后一条记录", "last entry seen", required=True, example=13)


class CalendarAdded(Shape):
    """Shape of ``calendar.added``."""

    year = Count("年份", "year", least=YEAR_MIN, most=YEAR_MAX, required=True)
    off = Several("放假日", "days off", Day("放假日", "day off"), required=True, most=200)
    worked = Several("调休上班日", "working days", Day("上班日", "working day"), required=True, most=100)
    source = Text("通知", "notice", required=True, length=300)


class RateAdded(Shape):
    """Shape of ``rate.added``."""

    announced_on = Day("公布日期", "announced on", required=True)
    per_million = Count(
        "一年期LPR（百万分之）",
        "one-year LPR, parts per million",
        least=1,
        most=PER_MILLION_MAX,
        required=True,
    )
    source = Text("来源", "source", length=300)


def _adopt(state: Adopted | None, event: Event) -> Adopted:
    return Adopted(event.data["id"], event.effective_on, canonical(event.data).decode())


def _propose(state: Confirmed | None, event: Event) -> Confirmed:
    return Confirmed(event.data["parameter"], event.data["value_digest"], event.seq)


def _agree(state: Confirmed, event: Event) -> Confirmed:
    if state.confirmed_seq is not None:
        raise refuse("confirmation.agreed-already", "/data/confirmation", seq=state.confirmed_seq)
    return replace(state, confirmed_seq=event.seq)


def _withdraw(state: Confirmed, event: Event) -> Confirmed:
    if state.confirmed_seq is None:
        raise refuse("confirmation.not-agreed", "/data/confirmation")
    return replace(state, confirmed_seq=None)


def _add_year(state: NoticeYear | None, event: Event) -> NoticeYear:
    data = event.data
    return NoticeYear(data["year"], tuple(sorted(data["off"])), tuple(sorted(data["worked"])), data["source"])


def _add_rate(state: AnnouncedRate | None, event: Event) -> AnnouncedRate:
    return AnnouncedRate(event.data["announced_on"], event.data["per_million"])


def parameter_of(data: Any) -> Parameter:
    """The parameter that an adoption carries; members that were empty are left out there."""
    empty = {"effective_from": None, "effective_to": None, "source": "", "note": ""}
    return Parameter.from_json({**empty, **data})


def _is_a_parameter(event: Event, world: BookView) -> Iterable[Problem]:
    if event.data["status"] not in statutes.STATUSES:
        known = ", ".join(statutes.STATUSES)
        yield Problem("choice.unknown", "/data/status", {"value": event.data["status"], "known": known})
    elif statutes.STATUSES[event.data["status"]] and not _read_by_the_program(event.data["id"]):
        yield Problem("statute.not-confirmed", "/data/status", {"id": event.data["id"]})
    if event.data["domain"] not in statutes.DOMAINS:
        known = ", ".join(statutes.DOMAINS)
        yield Problem("choice.unknown", "/data/domain", {"value": event.data["domain"], "known": known})


def _read_by_the_program(identifier: str) -> bool:
    """Whether a parameter ships as confirmed; one person can't make another one so by adopting it."""
    try:
        return statutes.shipped().get(identifier).confirmed
    except NotFound:
        return False


def _is_the_value(event: Event, world: BookView) -> Iterable[Problem]:
    """The digest must be that of the value that ships or of one that the book adopted, whenever it counts."""
    name, digest = event.data["parameter"], event.data["value_digest"]
    try:
        if digest == statutes.shipped().get(name).value_digest():
            return
        known = True
    except NotFound:
        known = False
    states = [one.state for at in world.of_type("statute") for one in world.history(at)]
    own = [parameter_of(parse(state.content)) for state in states if state.parameter == name]
    if not known and not own:
        yield Problem("statute.unknown", "/data/parameter", {"id": name})
    elif digest not in {one.value_digest() for one in own}:
        yield Problem("confirmation.other-value", "/data/value_digest", {"parameter": name})


def _is_announced(event: Event, world: BookView) -> Iterable[Problem]:
    """A rate is known once it is announced: not for a day to come, wherever on earth it was recorded."""
    if event.data["announced_on"] > latest_today(event.recorded_at):
        yield Problem("rate.not-announced", "/data/announced_on", {"day": event.data["announced_on"]})


def _is_a_year(event: Event, world: BookView) -> Iterable[Problem]:
    off, worked = ([date.fromisoformat(day) for day in event.data[name]] for name in ("off", "worked"))
    try:
        calendars.Calendar({}).with_year(event.data["year"], off, worked)
    except Refused as refused:
        yield from (problem.under("/data") for problem in refused.problems)


def _one_row(table: type[peewee.Model], values: Any) -> Any:
    """Rows of an object that has one: what ``values`` makes of its latest state."""

    def rows(
        book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
    ) -> Iterator[tuple[type[peewee.Model], Row]]:
        yield table, (book, identifier, *values(snapshots[-1].state))

    return rows


OBJECT_TYPES = (
    ObjectType(
        "statute",
        "采用的法规参数",
        "adopted parameter",
        (AdoptedStatuteTable,),
        _one_row(AdoptedStatuteTable, lambda s: (s.parameter, s.adopted_on, s.content)),
        Reach.EVERYTHING,
    ),
    ObjectType(
        "confirmation",
        "参数确认",
        "confirmation of a parameter",
        (ConfirmationTable,),
        _one_row(ConfirmationTable, lambda s: (s.parameter, s.value_digest, s.proposed_seq, s.confirmed_seq)),
        Reach.EVERYTHING,
    ),
    ObjectType(
        "calendar",
        "年度放假安排",
        "holiday notice of a year",
        (CalendarYearTable,),
        _one_row(
            CalendarYearTable,
            lambda s: (s.year, canonical(list(s.off)).decode(), canonical(list(s.worked)).decode(), s.source),
        ),
        Reach.EVERYTHING,
    ),
    ObjectType(
        "rate",
        "贷款市场报价利率",
        "loan prime rate",
        (ReferenceRateTable,),
        _one_row(ReferenceRateTable, lambda s: (s.announced_on, s.per_million)),
    ),
)
ENTRY_TYPES = (
    EntryType(
        "statute.adopted",
        "采用法规参数",
        "parameter adopted",
        StatuteAdopted,
        (Touch("statute", _adopt),),
        permission=Permission.ADMINISTER,
        check=_is_a_parameter,
    ),
    EntryType(
        "confirmation.proposed",
        "提议确认参数",
        "confirmation proposed",
        ConfirmationProposed,
        (Touch("confirmation", _propose),),
        check=_is_the_value,
        correctable=False,  # what the second person agreed to must be what he read
    ),
    EntryType(
        "confirmation.agreed",
        "同意确认参数",
        "confirmation agreed to",
        ConfirmationAgreed,
        (Touch("confirmation", _agree, "confirmation"),),
        permission=Permission.APPROVE,
        version=2,
        upgrades={1: dict},  # as of version 2 it names what it saw
        decides=Decides("confirmation"),
        correctable=False,
    ),
    EntryType(
        "confirmation.withdrawn",
        "撤回确认参数的同意",
        "agreement to a confirmation withdrawn",
        ConfirmationWithdrawn,
        (Touch("confirmation", _withdraw, "confirmation"),),
        permission=Permission.APPROVE,
        decides=Decides("confirmation", withdraws=True),
        correctable=False,
    ),
    EntryType(
        "calendar.added",
        "登记放假安排",
        "holiday notice added",
        CalendarAdded,
        (Touch("calendar", _add_year),),
        check=_is_a_year,
    ),
    EntryType(
        "rate.added",
        "登记贷款市场报价利率",
        "loan prime rate added",
        RateAdded,
        (Touch("rate", _add_rate),),
        check=_is_announced,
    ),
)
