"""What a public body has to make known: its yearly statement of arrears, its replies to requests.

Who asked for information stays in the vault. Refuses to know by when: the law says (``rules``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.code_fields import Digest
from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Choice, Count, Named, Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.entries.performance import not_future
from ledger.store.tables import ArrearsStatementTable, InformationRequestTable

YEAR_LEAST, YEAR_MOST = 2000, 2199
WORKING_DAYS_MOST = 250


class Reply(Named):
    """What was replied to a request."""

    DISCLOSED = "disclosed", "予以公开", "disclosed"
    PARTLY = "partly", "部分公开", "disclosed in part"
    NOT = "not-disclosed", "不予公开", "not disclosed"
    UNABLE = "unable", "无法提供", "not available"
    NOT_HANDLED = "not-handled", "不予处理", "not to be handled"


@frozen
class PublishedStatement:
    """State of a statement."""

    body: str
    year: int
    published_on: str
    address: str | None
    digest: str | None


@frozen
class Request:
    """State of a request; ``extended`` and ``not_counted`` are working days."""

    body: str
    number: str | None
    received_on: str
    extended: int = 0
    not_counted: int = 0
    answered_on: str | None = None
    result: str | None = None


class StatementPublished(Shape):
    """Shape of ``statement.published``: effective on the day it was published."""

    body = Reference("公开单位", "body", ("organisation",), required=True)
    year = Count("所属年度", "year it is about", least=YEAR_LEAST, most=YEAR_MOST, required=True)
    address = Text("公开地址", "address of the publication", length=400)
    digest = Digest("文件摘要", "SHA-256 of the document")


class InformationRequested(Shape):
    """Shape of ``information.requested``: effective on the day the request arrived."""

    body = Reference("收到申请的机关", "body", ("organisation",), required=True)
    number = Text("登记编号", "number", length=100)
    applicant = Personal("申请人", "applicant")
    matter = Personal("申请内容", "what is asked for", length=2_000)


class InformationExtended(Shape):
    """Shape of ``information.extended``: effective on the day the applicant was told."""

    request = Reference("信息公开申请", "request", ("request",), required=True)
    working_days = Count("延长的工作日数", "working days added", most=WORKING_DAYS_MOST)
    not_counted = Count(
        "征求第三方和其他机关意见所用的工作日数（不计入期限）",
        "working days of asking third parties, which do not count",
        most=WORKING_DAYS_MOST,
    )
    document = Text("告知书文号", "document number", length=100)


class InformationAnswered(Shape):
    """Shape of ``information.answered``: effective on the day of the reply."""

    request = Reference("信息公开申请", "request", ("request",), required=True)
    result = Choice("答复结果", "result", Reply, required=True)
    document = Text("答复书文号", "document number", length=100)
    digest = Digest("文件摘要", "SHA-256 of the reply")


def _state(state: PublishedStatement | None, event: Event) -> PublishedStatement:
    data = event.data
    return PublishedStatement(
        data["body"], data["year"], event.effective_on, data.get("address"), data.get("digest")
    )


def _request(state: Request | None, event: Event) -> Request:
    return Request(event.data["body"], event.data.get("number"), event.effective_on)


def _pending(state: Request) -> Request:
    if state.answered_on is not None:
        raise refuse("information.answered-already", "/data/request", day=state.answered_on)
    return state


def _extend(state: Request, event: Event) -> Request:
    state = _pending(state)
    extended = state.extended + event.data.get("working_days", 0)
    return replace(state, extended=extended, not_counted=state.not_counted + event.data.get("not_counted", 0))


def _answer(state: Request, event: Event) -> Request:
    return replace(_pending(state), answered_on=event.effective_on, result=event.data["result"])


def _after_the_year(event: Event, world: BookView) -> Iterable[Problem]:
    """A year is stated once it is over, and what is stated was published."""
    yield from not_future(event)
    if event.effective_on[:4] <= str(event.data["year"]):
        yield Problem("statement.year-running", "/data/year", {"year": event.data["year"]})


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    return not_future(event)


def _statement_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: PublishedStatement = snapshots[-1].state
    row = (state.body, state.year, state.published_on, state.address, state.digest)
    yield ArrearsStatementTable, (book, identifier, *row)


def _request_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Request = snapshots[-1].state
    row = (state.body, state.number, state.received_on, state.extended, state.not_counted)
    yield InformationRequestTable, (book, identifier, *row, state.answered_on, state.result)


OBJECT_TYPES = (
    ObjectType(
        "statement", "逾期欠款公开", "statement of arrears", (ArrearsStatementTable,), _statement_rows
    ),
    ObjectType(
        "request", "信息公开申请", "request for information", (InformationRequestTable,), _request_rows
    ),
)
ENTRY_TYPES = (
    EntryType(
        "statement.published",
        "公开上一年度逾期欠款信息",
        "statement of arrears published",
        StatementPublished,
        (Touch("statement", _state),),
        check=_after_the_year,
    ),
    EntryType(
        "information.requested",
        "收到信息公开申请",
        "information requested",
        InformationRequested,
        (Touch("request", _request),),
        check=_is_fact,
    ),
    EntryType(
        "information.extended",
        "延长信息公开答复期限",
        "time to reply extended",
        InformationExtended,
        (Touch("request", _extend, "request"),),
    ),
    EntryType(
        "information.answered",
        "答复信息公开申请",
        "information request answered",
        InformationAnswered,
        (Touch("request", _answer, "request"),),
        check=_is_fact,
    ),
)
