"""Lists of what is owed and of what was performed. Knows their tables alone."""

from __future__ import annotations

from ledger.core.fields import closed_list
from ledger.core.vocabulary import ObligationType
from ledger.entries.kinds import ContractKind
from ledger.entries.performance import ENTRY_TYPES
from ledger.law.terms import State
from ledger.queries.views.declaration import (
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

OwedType = closed_list(
    "OwedType", {one.value: (one.zh, one.en) for one in ObligationType} | {"wage": ("工资", "wages")}
)
DueState = closed_list(
    "DueState",
    {
        State.KNOWN: ("已知", "known"),
        State.WAITS: ("等待事件", "waits for an event"),
        State.UNDETERMINED: ("无法判断", "cannot tell"),
    },
)
PerformanceType = closed_list(
    "PerformanceType",
    {
        "wage-paid" if one.kind == "wage.paid" else one.kind.removeprefix("performance."): (one.zh, one.en)
        for one in ENTRY_TYPES
        if one.kind != "performance.reversed"
    },
)

_OWED = (
    '"obligation_status" s LEFT JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
    'LEFT JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract"'
)
_DUE_ON = ListColumn("due_on", Holds.DAY, "到期日", "due", 's."due_on"')
_TYPE = ListColumn("type", Holds.CHOICE, "类型", "type", 's."type"', choices=OwedType)
_DEBTOR = ListColumn("debtor", Holds.PARTY, "义务方", "debtor", 's."debtor"')
_REMAINING = ListColumn("remaining", Holds.MONEY, "余额", "left", 's."remaining"')
_CONTRACT = ListColumn("contract", Holds.CONTRACT, "合同", "contract", 's."contract"')
_CLAUSE = ListColumn("clause", Holds.TEXT, "条款", "clause", 'o."clause"')
_MORE = (
    ListColumn("creditor", Holds.PARTY, "权利方", "creditor", 's."creditor"', wide=True),
    ListColumn("kind", Holds.CHOICE, "合同类型", "kind", 's."kind"', choices=ContractKind, wide=True),
    ListColumn("division", Holds.DIVISION, "行政区划", "division", 's."division"', wide=True),
    ListColumn("currency", Holds.CURRENCY, "币种", "currency", 's."currency"', wide=True),
    ListColumn("disputed", Holds.MONEY, "其中有争议", "of it disputed", 's."disputed"', wide=True),
    ListColumn(
        "provisional", Holds.YES_NO, "到期日暂定", "due day provisional", 's."provisional"', wide=True
    ),
    ListColumn("number", Holds.TEXT, "合同编号", "number", 'c."number"', wide=True),
    ListColumn("title", Holds.TEXT, "合同名称", "title", 'c."title"', wide=True),
    ListColumn("description", Holds.TEXT, "内容", "what it is", 'o."description"', wide=True),
)
_FILTERS = (
    equals("debtor", "义务方", "of one debtor", 's."debtor"', Holds.PARTY),
    equals("creditor", "权利方", "to one creditor", 's."creditor"', Holds.PARTY),
    equals("contract", "合同", "of one contract", 's."contract"', Holds.CONTRACT),
    equals("kind", "合同类型", "kind of contract", 's."kind"', choices=ContractKind),
    equals("type", "类型", "type", 's."type"', choices=OwedType),
    starts("division", "行政区划", "division", 's."division"'),
)
_DAYS = (
    since("due-from", "到期日自", "due from", 's."due_on"'),
    until("due-to", "到期日至", "due until", 's."due_on"'),
)

OBLIGATIONS = View(
    "obligations",
    "义务",
    "obligations",
    Query(_OWED, 's."book" = :book'),
    (
        ListColumn("id", Holds.ID, "编号", "id", 's."id"'),
        _CONTRACT,
        _CLAUSE,
        _TYPE,
        _DEBTOR,
        _DUE_ON,
        ListColumn("state", Holds.CHOICE, "到期日状态", "due day is", 's."state"', choices=DueState),
        ListColumn("open", Holds.YES_NO, "未结", "open", 's."open"'),
        _REMAINING,
        ListColumn("owed", Holds.MONEY, "应履行金额", "owed", 's."owed"', wide=True),
        ListColumn("missing", Holds.MISSING, "缺少", "missing", 's."missing"', wide=True),
        ListColumn("waits_for", Holds.MISSING, "等待", "waits for", 's."waits_for"', wide=True),
        ListColumn("ended_on", Holds.DAY, "履行或终结日期", "met or closed on", 's."ended_on"', wide=True),
        *_MORE,
    ),
    (
        Ordering("contract", "合同", "contract", ('s."contract"',)),
        Ordering("id", "编号", "id", ()),
    ),
    's."id"',
    (
        *_FILTERS,
        whether("open", "未结", "open", 's."open"'),
        *_DAYS,
        equals("state", "到期日状态", "what is known of the due day", 's."state"', choices=DueState),
        equals("missing", "缺少的要素", "what is missing", 's."missing"', Holds.MISSING),
    ),
    bodies=('s."debtor"',),
)

DUE = View(
    "due",
    "未结义务（按到期日）",
    "what is open, by due day",
    Query(_OWED, 's."book" = :book AND s."open" = TRUE AND s."due_on" IS NOT NULL'),
    (
        _DUE_ON,
        _TYPE,
        _DEBTOR,
        _REMAINING,
        _CONTRACT,
        _CLAUSE,
        ListColumn("id", Holds.ID, "编号", "id", 's."id"', wide=True),
        *_MORE,
    ),
    (
        Ordering("due", "到期日（早的在前）", "due day, oldest first", ('s."due_on"',)),
        Ordering("id", "编号", "id", ()),
    ),
    's."id"',
    (*_FILTERS, *_DAYS),
    bodies=('s."debtor"',),
)

PERFORMANCES = View(
    "performances",
    "履行记录",
    "performances",
    Query(
        '"performance" p LEFT JOIN "obligation_status" s ON s."book" = p."book" AND s."id" = p."subject" '
        'LEFT JOIN "obligation" o ON o."book" = p."book" AND o."id" = p."subject" '
        'LEFT JOIN "contract" c ON c."book" = p."book" AND c."id" = p."contract"',
        'p."book" = :book',
    ),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'p."id"'),
        ListColumn("contract", Holds.CONTRACT, "合同", "contract", 'p."contract"'),
        ListColumn("clause", Holds.TEXT, "条款", "clause", 'o."clause"'),
        ListColumn("type", Holds.CHOICE, "类型", "type", 'p."type"', choices=PerformanceType),
        ListColumn("performed_on", Holds.DAY, "履行日期", "performed on", 'p."performed_on"'),
        ListColumn("amount", Holds.MONEY, "金额", "sum", 'p."amount"'),
        ListColumn("reversed", Holds.MONEY, "已冲回", "reversed", 'p."reversed"', wide=True),
        ListColumn("reversed_on", Holds.DAY, "冲回日期", "reversed on", 'p."reversed_on"'),
        ListColumn(
            "currency", Holds.CURRENCY, "币种", "currency", 'coalesce(s."currency", c."currency")', wide=True
        ),
        ListColumn("subject", Holds.ID, "义务", "obligation", 'p."subject"', wide=True),
        ListColumn("event", Holds.MISSING, "事件", "event", 'p."event"', wide=True),
        ListColumn("partial", Holds.YES_NO, "部分履行", "in part", 'p."partial"', wide=True),
        ListColumn("voucher", Holds.TEXT, "凭证号", "voucher", 'p."voucher"', wide=True),
        ListColumn("debtor", Holds.PARTY, "义务方", "debtor", 's."debtor"', wide=True),
    ),
    (
        Ordering("contract", "合同", "contract", ('p."contract"',)),
        Ordering("id", "编号", "id", ()),
    ),
    'p."id"',
    (
        equals("contract", "合同", "of one contract", 'p."contract"', Holds.CONTRACT),
        equals("subject", "义务", "of one obligation", 'p."subject"', Holds.ID),
        equals("debtor", "义务方", "of one debtor", 's."debtor"', Holds.PARTY),
        equals("type", "类型", "type", 'p."type"', choices=PerformanceType),
        equals("voucher", "凭证号", "voucher", 'p."voucher"'),
        since("performed-from", "履行日期自", "performed from", 'p."performed_on"'),
        until("performed-to", "履行日期至", "performed until", 'p."performed_on"'),
        whether("reversed", "有冲回", "reversed in whole or part", 'p."reversed_on" IS NOT NULL'),
    ),
    bodies=('s."debtor"',),
)

VIEWS = (OBLIGATIONS, DUE, PERFORMANCES)
