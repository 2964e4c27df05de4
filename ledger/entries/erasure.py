"""Erasure: the entry that says personal values were taken out of the vault, by whom, when and why.

Recording it takes them out, in the same transaction. The log keeps the digests, so every proof stays good;
without the salt, which goes with the value, nothing can be guessed from them. Retention periods and legal
holds are not here yet.
"""

from __future__ import annotations

from collections.abc import Iterable

from ledger.core.declaration import BookView, EntryType, Event, ObjectType, Touch
from ledger.core.errors import Problem
from ledger.core.fields import Choice, Count, Named, Reference, Shape, Text
from ledger.core.values import Permission
from ledger.log.kinds import ERASED


class ErasureReason(Named):
    """Why personal values are erased."""

    RETENTION_OVER = "retention-over", "保存期限届满", "retention period over"
    REQUESTED = "requested", "本人请求删除", "the person's request"
    WRONGLY_RECORDED = "wrongly-recorded", "误录", "recorded by mistake"
    ORDERED = "ordered", "有权机关要求", "ordered by a competent authority"


class VaultErased(Shape):
    """Shape of ``vault.erased``: either everything of a person or everything of one entry."""

    person = Reference("人员", "person", ("person",))
    entry = Count("记录序号", "entry")
    reason = Choice("删除原因", "reason", ErasureReason, required=True)
    document = Text("依据文件", "document")


def _exactly_one(event: Event, world: BookView) -> Iterable[Problem]:
    if ("person" in event.data) == ("entry" in event.data):
        yield Problem("erasure.one-target", "/data")
    elif "entry" in event.data and not 0 <= event.data["entry"] < event.seq:
        yield Problem("entry.unknown", "/data/entry", {"seq": event.data["entry"]})


OBJECT_TYPES: tuple[ObjectType[object], ...] = ()
ENTRY_TYPES = (
    EntryType(
        ERASED,
        "删除个人信息",
        "personal data erased",
        VaultErased,
        (Touch("person", None, "person"),),
        permission=Permission.ADMINISTER,
        check=_exactly_one,
        correctable=False,
        erases=True,
    ),
)
