"""What readers are told of organisations, persons, posts, tenures and of who answers for what."""

from __future__ import annotations

from ledger.core.fields import Day, Reference, Several, Text, YesNo
from ledger.core.members import field_of, member, rows, stated
from ledger.entries.books import BookOpened
from ledger.entries.offices import PostEstablished, TenureBegan, TenureEnded
from ledger.entries.responsibilities import ResponsibilityAssigned, ResponsibilityEnded

_UNTIL = Day("至（不含该日）", "until (that day excluded)")

MEMBERS = {
    "post": (
        *stated(PostEstablished, "body", "title", "standing"),
        member("abolished", YesNo("已撤销", "abolished")),
    ),
    "tenure": (
        *stated(TenureBegan, "post", "person", "capacity"),
        member("since", Day("任职起始日期", "in office since")),
        member("until", _UNTIL),
        member("end_reason", field_of(TenureEnded, "reason")),
    ),
    "responsibility": (
        *stated(ResponsibilityAssigned, "contract", "stage", "obligation"),
        member("duty", field_of(ResponsibilityAssigned, "role")),
        *stated(ResponsibilityAssigned, "tenure"),
        member("since", Day("现任责任人起始日期", "held by this holder since")),
        rows(
            "before",
            "以前的责任人",
            "earlier holders",
            member("since", Day("自", "from"), 0),
            member("until", _UNTIL, 1),
            member("tenure", Reference("责任人任职", "tenure", ("tenure",)), 2),
        ),
        member("until", Day("责任终结日期（该日起无此责任）", "ended on (no longer held from that day)")),
        member("end_reason", field_of(ResponsibilityEnded, "reason")),
    ),
    "book": (
        *stated(BookOpened, "authority", "division", "time_zone", "origin", "verifier_key"),
        member("earlier_keys", Several("原验证公钥", "earlier verifier keys", Text("公钥", "key"))),
    ),
}
CALLED = {
    "post": ("body", "title"),
    "tenure": ("post", "person"),
    "responsibility": ("duty", "tenure"),
    "book": ("authority",),
}
