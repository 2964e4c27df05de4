"""The list of promises, each with how it stands on the day asked about.

Knows the tables of obligations alone.
"""

from __future__ import annotations

from ledger.core.vocabulary import Matter
from ledger.entries.kinds import ContractKind
from ledger.queries.contracts import PROMISE_STATE, PromiseState
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
)

_STATE = PROMISE_STATE.replace("?", ":on")

PROMISES = View(
    "promises",
    "承诺",
    "promises",
    Query(
        '"obligation_status" s JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id"',
        's."book" = :book AND s."type" = \'promise\'',
    ),
    (
        ListColumn("id", Holds.ID, "承诺", "promise", 's."id"'),
        ListColumn("contract", Holds.CONTRACT, "合同", "contract", 's."contract"'),
        ListColumn("kind", Holds.CHOICE, "合同类型", "kind", 's."kind"', choices=ContractKind, wide=True),
        ListColumn("clause", Holds.TEXT, "条款", "clause", 'o."clause"', wide=True),
        ListColumn("matter", Holds.CHOICE, "事项", "matter", 'o."matter"', choices=Matter, wide=True),
        ListColumn("description", Holds.TEXT, "内容", "what was promised", 'o."description"'),
        ListColumn("debtor", Holds.PARTY, "承诺单位", "who promised", 's."debtor"'),
        ListColumn("creditor", Holds.PARTY, "受诺人", "to whom", 's."creditor"', wide=True),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 's."currency"', wide=True),
        ListColumn("owed", Holds.MONEY, "金额", "sum", 'o."amount"'),
        ListColumn("performed", Holds.MONEY, "已兑现", "kept so far", 'o."performed"', wide=True),
        ListColumn("due_on", Holds.DAY, "到期日", "due on", 's."due_on"'),
        ListColumn("state", Holds.CHOICE, "状态", "state", _STATE, choices=PromiseState),
        ListColumn("missing", Holds.TEXT, "缺少的信息", "what is missing", 's."missing"', wide=True),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 's."division"', wide=True),
    ),
    (Ordering("debtor", "承诺单位", "who promised", ('s."debtor"',)),),
    's."id"',
    (
        equals("state", "状态", "state on the day", f"({_STATE})", choices=PromiseState),
        equals("debtor", "承诺单位", "of one body", 's."debtor"', Holds.PARTY),
        equals("creditor", "受诺人", "to one creditor", 's."creditor"', Holds.PARTY),
        equals("contract", "合同", "of one contract", 's."contract"', Holds.CONTRACT),
        equals("kind", "合同类型", "kind of contract", 's."kind"', choices=ContractKind),
        equals("currency", "币种", "currency", 's."currency"', Holds.CURRENCY),
        starts("division", "区划代码开头", "division (or what it begins with)", 's."division"'),
        since("due-from", "到期日自", "due from", 's."due_on"'),
        until("due-to", "到期日至", "due until", 's."due_on"'),
        Filter(
            "text", Holds.TEXT, "内容包含", "what was promised contains", 'instr(o."description", :value) > 0'
        ),
    ),
    bodies=('s."debtor"',),
    groups=("state", "kind", "debtor", "currency"),
)

VIEWS = (PROMISES,)
