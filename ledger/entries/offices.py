"""Posts in public bodies and who held them: the ground on which responsibility will be traced back.

A tenure is one person in one post over one interval; a change of office holder ends one tenure and begins
another, and the duty stays with the post. Handing over open obligations comes with contracts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import peewee

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Row, Snapshot, Touch, state_on
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Choice, Named, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.core.registry import intervals
from ledger.entries.parties import Organisation
from ledger.store.tables import PostTable, TenureTable


class Capacity(Named):
    """In what capacity a post is held."""

    SUBSTANTIVE = "substantive", "正式任职", "substantive"
    ACTING = "acting", "主持工作或代理", "acting"
    CONCURRENT = "concurrent", "兼任", "concurrent"


class EndReason(Named):
    """Why a tenure ended. None of them ends what the body owes."""

    TRANSFERRED = "transferred", "调任", "transferred"
    PROMOTED = "promoted", "升任", "promoted"
    RETIRED = "retired", "退休", "retired"
    RESIGNED = "resigned", "辞职", "resigned"
    REMOVED = "removed", "免职", "removed"
    TERM_OVER = "term-over", "任期届满", "term over"
    BODY_ABOLISHED = "body-abolished", "机构撤并", "body abolished or merged"
    DECEASED = "deceased", "去世", "deceased"


class PostRank(Named):
    """Place of a post within its body."""

    HEAD = "head", "主要负责人", "head of the body"
    DEPUTY = "deputy", "分管负责人", "deputy in charge"
    SECTION = "section", "科室负责人", "head of a section"
    STAFF = "staff", "经办人员", "staff"


@frozen
class Post:
    """State of an office on a day."""

    body: str
    title: str
    standing: str
    abolished: bool = False


@frozen
class Tenure:
    """State of a tenure; ``until`` is the first day on which it no longer holds."""

    post: str
    person: str
    capacity: str
    since: str
    until: str | None = None
    end_reason: str | None = None


class PostEstablished(Shape):
    """Shape of ``post.established``."""

    body = Reference("所属单位", "body", ("organisation",), required=True)
    title = Text("职务名称", "title", required=True, length=80, example="局长")
    standing = Choice("岗位层次", "standing", PostRank, required=True)


class PostRetitled(Shape):
    """Shape of ``post.retitled``."""

    post = Reference("岗位", "post", ("post",), required=True)
    title = Text("新职务名称", "new title", required=True, length=80)


class PostAbolished(Shape):
    """Shape of ``post.abolished``."""

    post = Reference("岗位", "post", ("post",), required=True)
    document = Text("依据文件", "document")


class TenureBegan(Shape):
    """Shape of ``tenure.began``: effective on the first day in office."""

    post = Reference("岗位", "post", ("post",), required=True)
    person = Reference("任职人", "person", ("person",), required=True)
    capacity = Choice("任职方式", "capacity", Capacity, required=True)
    document = Text("任命文件", "document of appointment")


class TenureEnded(Shape):
    """Shape of ``tenure.ended``: effective on the first day no longer in office."""

    tenure = Reference("任职", "tenure", ("tenure",), required=True)
    reason = Choice("离任原因", "reason", EndReason, required=True)
    document = Text("免职文件", "document of removal")


def _establish(state: Post | None, event: Event) -> Post:
    return Post(event.data["body"], event.data["title"], event.data["standing"])


def _not_abolished(state: Post) -> Post:
    if state.abolished:
        raise refuse("post.abolished", "/effective_on", title=state.title)
    return state


def _retitle(state: Post, event: Event) -> Post:
    return replace(_not_abolished(state), title=event.data["title"])


def _abolish(state: Post, event: Event) -> Post:
    return replace(_not_abolished(state), abolished=True)


def _begin(state: Tenure | None, event: Event) -> Tenure:
    data = event.data
    return Tenure(data["post"], data["person"], data["capacity"], event.effective_on)


def _end(state: Tenure, event: Event) -> Tenure:
    if state.until is not None:
        raise refuse("tenure.ended-already", "/data/tenure", until=state.until)
    if event.effective_on <= state.since:
        raise refuse("tenure.ends-before-start", "/effective_on", since=state.since)
    return replace(state, until=event.effective_on, end_reason=event.data["reason"])


def _post_stands(event: Event, world: BookView) -> Iterable[Problem]:
    post = state_on(world, event.data["post"], event.effective_on, Post)
    if post is None or post.abolished:
        yield Problem("tenure.no-post", "/data/post", {"post": event.data["post"], "day": event.effective_on})


def _body_stands(event: Event, world: BookView) -> Iterable[Problem]:
    body = state_on(world, event.data["body"], event.effective_on, Organisation)
    if body is None or body.dissolved:
        yield Problem("post.no-body", "/data/body", {"body": event.data["body"], "day": event.effective_on})


def _post_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    for start, end, state in intervals(snapshots):
        if not state.abolished:
            yield PostTable, (book, identifier, start, end, state.body, state.title, state.standing)


def _tenure_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Tenure = snapshots[-1].state
    yield (
        TenureTable,
        (
            book,
            identifier,
            state.since,
            state.until,
            state.post,
            state.person,
            state.capacity,
            state.end_reason,
        ),
    )


OBJECT_TYPES = (
    ObjectType("post", "岗位", "post", (PostTable,), _post_rows),
    ObjectType(
        "tenure", "任职", "tenure", (TenureTable,), _tenure_rows, too_early="tenure.ends-before-start"
    ),
)
ENTRY_TYPES = (
    EntryType(
        "post.established",
        "设立岗位",
        "post established",
        PostEstablished,
        (Touch("post", _establish),),
        check=_body_stands,
        reads=("body",),
    ),
    EntryType("post.retitled", "岗位更名", "post retitled", PostRetitled, (Touch("post", _retitle, "post"),)),
    EntryType(
        "post.abolished", "撤销岗位", "post abolished", PostAbolished, (Touch("post", _abolish, "post"),)
    ),
    EntryType(
        "tenure.began",
        "任职",
        "tenure began",
        TenureBegan,
        (Touch("tenure", _begin),),
        check=_post_stands,
        reads=("post",),
    ),
    EntryType("tenure.ended", "离任", "tenure ended", TenureEnded, (Touch("tenure", _end, "tenure"),)),
)
