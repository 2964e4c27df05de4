"""Decisions to put a subject on a list; particulars stay in the vault. Knows their table alone."""

from __future__ import annotations

from ledger.core.fields import closed_list
from ledger.entries.decisions import ListName
from ledger.queries.views.declaration import (
    Holds,
    ListColumn,
    Ordering,
    Query,
    View,
    equals,
    since,
    until,
)

_STATE = (
    'CASE WHEN l."decided_on" > :on THEN \'ahead\' WHEN l."ends_on" IS NOT NULL AND l."ends_on" < :on '
    "THEN 'ended' ELSE 'runs' END"
)
ListingState = closed_list(
    "ListingState",
    {
        "runs": ("列入期间", "on the list"),
        "ended": ("期满", "ended"),
        "ahead": ("尚未决定", "not yet decided"),
    },
)

LISTINGS = View(
    "listings",
    "列入名单决定",
    "list decisions",
    Query('"list_decision" l', 'l."book" = :book'),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'l."id"'),
        ListColumn("list", Holds.CHOICE, "名单", "list", 'l."list"', choices=ListName),
        ListColumn("subject", Holds.PARTY, "对象", "subject", 'l."subject"'),
        ListColumn("decided_on", Holds.DAY, "决定日期", "decided on", 'l."decided_on"'),
        ListColumn("ends_on", Holds.DAY, "截止日期", "until", 'l."ends_on"'),
        ListColumn("state", Holds.CHOICE, "状态", "state", _STATE, choices=ListingState),
        ListColumn("number", Holds.TEXT, "文号", "number", 'l."number"', wide=True),
        ListColumn("authority", Holds.TEXT, "决定机关", "authority", 'l."authority"', wide=True),
        ListColumn("result", Holds.TEXT, "处理结果", "result", 'l."result"', wide=True),
        ListColumn("basis", Holds.TEXT, "依据", "basis", 'l."basis"', wide=True),
        ListColumn("published_on", Holds.DAY, "公布日期", "published on", 'l."published_on"', wide=True),
    ),
    (
        Ordering("list", "名单、决定日期", "list, day of the decision", ('l."list"', 'l."decided_on"')),
        Ordering("id", "编号", "id", ()),
    ),
    'l."id"',
    (
        equals("list", "名单", "of one list", 'l."list"', choices=ListName),
        equals("subject", "对象", "of one subject", 'l."subject"', Holds.PARTY),
        equals("state", "状态", "state", _STATE, choices=ListingState),
        since("decided-from", "决定日期自", "decided from", 'l."decided_on"'),
        until("decided-to", "决定日期至", "decided until", 'l."decided_on"'),
    ),
)

VIEWS = (LISTINGS,)
