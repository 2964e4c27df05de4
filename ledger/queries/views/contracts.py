"""Lists of contracts and of awards. Knows their tables alone."""

from __future__ import annotations

from dataclasses import replace

from ledger.core.names import name_key
from ledger.core.vocabulary import ContractStatus, FundingSource, ProcurementMethod
from ledger.entries.kinds import ContractKind
from ledger.queries.views.declaration import (
    Filter,
    Holds,
    ListColumn,
    Ordering,
    Query,
    Route,
    View,
    equals,
    since,
    starts,
    until,
)

_OF_PARTY = 'c."id" IN (SELECT p."id" FROM "contract_party" p WHERE p."book" = :book AND p."party" = :value)'
_OF_PROJECT = (
    f'c."kind" IN ({", ".join(repr(str(one)) for one in ContractKind)}) AND c."project_code" = :value'
)
_BY_PARTY = Route(
    '"contract_party" p LEFT JOIN "contract" c ON c."book" = p."book" AND c."id" = p."id" '
    'LEFT JOIN "contract_status" s ON s."book" = p."book" AND s."id" = p."id"',
    'p."book" = :book AND p."party" = :value AND NOT EXISTS (SELECT 1 FROM "contract_party" q '
    'WHERE q."book" = p."book" AND q."id" = p."id" AND q."party" = p."party" AND q."role" < p."role")',
    {"signed": ('p."known_from"',)},
    'p."id"',
)
"""A party's contracts; one that it has several parts in is there once."""

_NAMED = (
    '(instr(c."number_key", :key) > 0 OR instr(c."title", :value) > 0 OR c."id" IN (SELECT p."id" FROM '
    '"contract_party" p WHERE p."book" = :book AND p."party" IN (SELECT o."id" FROM "organisation" o '
    'WHERE o."book" = :book AND instr(o."name_key", :key) > 0)))'
)


def _of_known(one: Filter) -> Filter:
    """The day of signing, where it is known, is the day from which a contract is known."""
    known = ' AND c."signed_on" IS NOT NULL'
    return replace(one, where=one.where + known, walked=one.walked + known)


CONTRACTS = View(
    "contracts",
    "合同",
    "contracts",
    Query(
        '"contract" c LEFT JOIN "contract_status" s ON s."book" = c."book" AND s."id" = c."id"',
        'c."book" = :book',
    ),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'c."id"'),
        ListColumn("number", Holds.TEXT, "合同编号", "number", 'c."number"'),
        ListColumn("title", Holds.TEXT, "合同名称", "title", 'c."title"'),
        ListColumn("kind", Holds.CHOICE, "类型", "kind", 'c."kind"', choices=ContractKind),
        ListColumn("status", Holds.CHOICE, "状态", "status", 'c."status"', choices=ContractStatus),
        ListColumn("body", Holds.PARTY, "公共方", "public side", 's."body"'),
        ListColumn("counterparty", Holds.PARTY, "相对方", "other side", 's."counterparty"'),
        ListColumn("signed_on", Holds.DAY, "签订日期", "signed on", 'c."signed_on"'),
        ListColumn("amount", Holds.MONEY, "合同金额", "sum", 'c."amount"'),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 'c."currency"', wide=True),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 'c."division"', wide=True),
        ListColumn(
            "method", Holds.CHOICE, "采购方式", "method", 'c."method"', choices=ProcurementMethod, wide=True
        ),
        ListColumn(
            "funding", Holds.CHOICE, "资金来源", "funding", 'c."funding"', choices=FundingSource, wide=True
        ),
        ListColumn("project_code", Holds.TEXT, "项目代码", "project code", 'c."project_code"', wide=True),
        ListColumn("starts_on", Holds.DAY, "开始日期", "starts on", 'c."starts_on"', wide=True),
        ListColumn("ends_on", Holds.DAY, "结束日期", "ends on", 'c."ends_on"', wide=True),
        ListColumn("filed_on", Holds.DAY, "备案日期", "filed on", 'c."filed_on"', wide=True),
        ListColumn("published_on", Holds.DAY, "公告日期", "published on", 'c."published_on"', wide=True),
        ListColumn(
            "open_obligations", Holds.COUNT, "未结义务", "open obligations", 's."open_obligations"', wide=True
        ),
        ListColumn("unanswered", Holds.COUNT, "无人负责", "unanswered for", 's."unanswered"', wide=True),
        ListColumn("last_fact_on", Holds.DAY, "最近登记", "latest fact", 's."last_fact_on"', wide=True),
    ),
    (
        Ordering("signed", "签订日期（新在前）", "newest first", ('c."known_from"',), descending=True),
        Ordering("number", "合同编号", "number", ('c."number_key"',)),
        Ordering("id", "登记顺序", "id", ()),
    ),
    'c."id"',
    (
        equals("kind", "合同类型", "kind", 'c."kind"', choices=ContractKind),
        equals("status", "状态", "status", 'c."status"', choices=ContractStatus),
        Filter("party", Holds.PARTY, "当事方", "a party", _OF_PARTY, route=_BY_PARTY),
        starts("division", "区划代码开头", "division (or what it begins with)", 'c."division"', indexed=True),
        _of_known(since("signed-from", "签订日期自", "signed from", 'c."known_from"')),
        _of_known(until("signed-to", "签订日期至", "signed until", 'c."known_from"')),
        Filter("project", Holds.TEXT, "项目代码", "project code", _OF_PROJECT),
        Filter(
            "text",
            Holds.TEXT,
            "编号、名称或当事人包含",
            "number, title or a party's name contains",
            _NAMED,
            bind=lambda value, on: {"key": name_key(value)},
        ),
    ),
    bodies=('s."body"',),
)

AWARDS = View(
    "awards",
    "中标（成交）",
    "awards",
    Query(
        '"award" a LEFT JOIN "award_signing" s ON s."book" = a."book" AND s."id" = a."id"',
        'a."book" = :book',
    ),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'a."id"'),
        ListColumn("buyer", Holds.PARTY, "采购单位", "buyer", 'a."buyer"'),
        ListColumn("noticed_on", Holds.DAY, "通知日期", "noticed on", 'a."noticed_on"'),
        ListColumn("amount", Holds.MONEY, "中标金额", "sum", 'a."amount"'),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 'a."currency"', wide=True),
        ListColumn("supplier", Holds.PARTY, "供应商", "supplier", 'a."supplier"'),
        ListColumn("kind", Holds.CHOICE, "类型", "kind", 'a."kind"', choices=ContractKind, wide=True),
        ListColumn("cancelled_on", Holds.DAY, "取消日期", "cancelled on", 'a."cancelled_on"', wide=True),
        ListColumn("contract", Holds.CONTRACT, "合同", "contract", 's."contract"', wide=True),
        ListColumn("signed_on", Holds.DAY, "合同签订日期", "contract signed on", 's."signed_on"'),
        ListColumn("waited", Holds.COUNT, "签订用时（日）", "days until signed", 's."waited"'),
    ),
    (
        Ordering("noticed", "通知日期（新在前）", "newest first", ('a."noticed_on"',), descending=True),
        Ordering("id", "登记顺序", "id", ()),
    ),
    'a."id"',
    (
        equals("buyer", "采购单位", "the buyer", 'a."buyer"', Holds.PARTY),
        equals("supplier", "供应商", "the supplier", 'a."supplier"', Holds.PARTY),
        since("noticed-from", "通知日期自", "noticed from", 'a."noticed_on"'),
        until("noticed-to", "通知日期至", "noticed until", 'a."noticed_on"'),
    ),
    bodies=('a."buyer"',),
)

VIEWS = (CONTRACTS, AWARDS)
