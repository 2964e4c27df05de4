"""Lists of organisations, of posts, and of who held which post; persons by their ids alone.

Each as it stands on the day asked about. Knows their tables; refuses to know the vault, where names of
persons lie.
"""

from __future__ import annotations

from ledger.core.names import name_key
from ledger.core.party_classes import OrganisationClass, Size
from ledger.entries.offices import Capacity, EndReason, PostRank
from ledger.entries.parties import GovernmentLevel
from ledger.entries.party_facts import Ownership
from ledger.queries.views.declaration import (
    Filter,
    Holds,
    ListColumn,
    Ordering,
    Query,
    View,
    equals,
    since,
    starts,
    until,
    whether,
)


def _as_it_stands(table: str) -> str:
    """The condition of the interval that the day asked about lies in."""
    return f'{table}."valid_from" <= :on AND ({table}."valid_to" IS NULL OR {table}."valid_to" > :on)'


def _of_post(column: str) -> str:
    """What the post of a tenure is or was, as of the day asked about."""
    return (
        f'(SELECT p."{column}" FROM "post" p WHERE p."book" = t."book" AND p."id" = t."post" '
        'AND p."valid_from" <= :on ORDER BY p."valid_from" DESC LIMIT 1)'
    )


PARTIES = View(
    "parties",
    "单位和企业",
    "organisations",
    Query('"organisation" o', f'o."book" = :book AND {_as_it_stands("o")}'),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'o."id"'),
        ListColumn("name", Holds.TEXT, "名称", "name", 'o."name"'),
        ListColumn(
            "class", Holds.CHOICE, "类别", "class", 'o."organisation_class"', choices=OrganisationClass
        ),
        ListColumn("level", Holds.CHOICE, "层级", "level", 'o."level"', choices=GovernmentLevel),
        ListColumn("size", Holds.CHOICE, "规模", "size", 'o."size"', choices=Size),
        ListColumn(
            "ownership", Holds.CHOICE, "所有制", "ownership", 'o."ownership"', choices=Ownership, wide=True
        ),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 'o."division"'),
        ListColumn("superior", Holds.PARTY, "上级单位", "superior", 'o."superior"', wide=True),
        ListColumn(
            "credit_code", Holds.TEXT, "统一社会信用代码", "credit code", 'o."credit_code"', wide=True
        ),
        ListColumn(
            "credit_code_valid",
            Holds.YES_NO,
            "代码校验通过",
            "credit code valid",
            'o."credit_code_valid"',
            wide=True,
        ),
        ListColumn("valid_from", Holds.DAY, "自", "since", 'o."valid_from"', wide=True),
    ),
    (
        Ordering("name", "名称", "name", ('o."name_key"',)),
        Ordering("id", "编号", "id", ()),
    ),
    'o."id"',
    (
        equals("class", "类别", "class", 'o."organisation_class"', choices=OrganisationClass),
        equals("level", "层级", "level of government", 'o."level"', choices=GovernmentLevel),
        starts("division", "行政区划", "division", 'o."division"'),
        equals("superior", "上级单位", "below one body", 'o."superior"', Holds.PARTY),
        equals("size", "规模", "size", 'o."size"', choices=Size),
        equals("ownership", "所有制", "ownership", 'o."ownership"', choices=Ownership),
        Filter(
            "text",
            Holds.TEXT,
            "名称包含",
            "name contains",
            'instr(o."name_key", :key) > 0',
            bind=lambda value, on: {"key": name_key(value)},
        ),
    ),
)

POSTS = View(
    "posts",
    "岗位",
    "posts",
    Query('"post" p', f'p."book" = :book AND {_as_it_stands("p")}'),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'p."id"'),
        ListColumn("body", Holds.PARTY, "单位", "body", 'p."body"'),
        ListColumn("title", Holds.TEXT, "职务", "title", 'p."title"'),
        ListColumn("standing", Holds.CHOICE, "职级", "rank", 'p."standing"', choices=PostRank),
        ListColumn("valid_from", Holds.DAY, "自", "since", 'p."valid_from"', wide=True),
    ),
    (
        Ordering("body", "单位", "body", ('p."body"',)),
        Ordering("id", "编号", "id", ()),
    ),
    'p."id"',
    (
        equals("body", "单位", "of one body", 'p."body"', Holds.PARTY),
        equals("standing", "职级", "rank", 'p."standing"', choices=PostRank),
        Filter("text", Holds.TEXT, "职务包含", "title contains", 'instr(p."title", :value) > 0'),
    ),
    bodies=('p."body"',),
)

TENURES = View(
    "tenures",
    "任职",
    "tenures",
    Query('"tenure" t', 't."book" = :book'),
    (
        ListColumn("id", Holds.ID, "编号", "id", 't."id"'),
        ListColumn("body", Holds.PARTY, "单位", "body", _of_post("body")),
        ListColumn("post", Holds.POST, "岗位", "post", 't."post"'),
        ListColumn("person", Holds.PERSON, "人员", "person", 't."person"'),
        ListColumn("capacity", Holds.CHOICE, "任职方式", "capacity", 't."capacity"', choices=Capacity),
        ListColumn("valid_from", Holds.DAY, "自", "from", 't."valid_from"'),
        ListColumn("valid_to", Holds.DAY, "至（不含）", "until (not included)", 't."valid_to"'),
        ListColumn(
            "end_reason", Holds.CHOICE, "离任原因", "why it ended", 't."end_reason"', choices=EndReason
        ),
        ListColumn(
            "standing", Holds.CHOICE, "职级", "rank", _of_post("standing"), choices=PostRank, wide=True
        ),
        ListColumn("held", Holds.YES_NO, "在任", "held", f"({_as_it_stands('t')})", wide=True),
    ),
    (
        Ordering("post", "岗位", "post", ('t."post"',)),
        Ordering("id", "编号", "id", ()),
    ),
    't."id"',
    (
        equals("post", "岗位", "of one post", 't."post"', Holds.POST),
        equals("person", "人员", "of one person", 't."person"', Holds.PERSON),
        Filter("body", Holds.PARTY, "单位", "of one body", f"{_of_post('body')} = :value"),
        equals("standing", "职级", "rank", _of_post("standing"), choices=PostRank),
        whether("held", "在任", "held on the day", _as_it_stands("t")),
        since("from", "到任日期自", "begun from", 't."valid_from"'),
        until("to", "到任日期至", "begun until", 't."valid_from"'),
    ),
    bodies=(_of_post("body"),),
)

VIEWS = (PARTIES, POSTS, TENURES)
