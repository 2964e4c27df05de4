"""Lists of payrolls: those that are past their day and not fully paid, and all of them.

What was paid counts as far as workers got it, deductions included. Knows the tables of wages alone.
"""

from __future__ import annotations

from dataclasses import replace

from ledger.queries.views.declaration import (
    Holds,
    ListColumn,
    Ordering,
    Query,
    View,
    equals,
    since,
    until,
    whether,
)

_OWNER = (
    '(SELECT min(q."party") FROM "contract_party" q WHERE q."book" = p."book" AND q."id" = p."contract" '
    'AND q."role" = \'buyer\' AND q."left_on" IS NULL)'
)
_UNPAID = 's."open" = TRUE AND s."due_on" < :on'

WAGES = View(
    "wages",
    "欠薪",
    "unpaid wages",
    Query(
        '"obligation_status" s JOIN "payroll" p ON p."book" = s."book" AND p."id" = s."id"',
        f's."book" = :book AND s."type" = \'wage\' AND {_UNPAID}',
    ),
    (
        ListColumn("id", Holds.ID, "工资单", "payroll", 's."id"'),
        ListColumn("contract", Holds.CONTRACT, "工程", "works", 's."contract"'),
        ListColumn("employer", Holds.PARTY, "用人单位", "employer", 'p."employer"'),
        ListColumn("owner", Holds.PARTY, "建设单位", "owner of the works", _OWNER, wide=True),
        ListColumn("month", Holds.TEXT, "月份", "month", 'p."month"'),
        ListColumn("payday", Holds.DAY, "约定发薪日", "payday", 'p."payday"', wide=True),
        ListColumn("due_on", Holds.DAY, "最后付款日", "due on", 's."due_on"'),
        ListColumn("workers", Holds.COUNT, "人数", "workers", 'p."workers"'),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 's."currency"', wide=True),
        ListColumn("owed", Holds.MONEY, "应发", "owed", 'p."amount"'),
        ListColumn("paid", Holds.MONEY, "已发", "paid", 'p."amount" - p."remaining"'),
        ListColumn("remaining", Holds.MONEY, "未发", "still owed", 'p."remaining"'),
        ListColumn("met_on", Holds.DAY, "付清日期", "paid in full on", 'p."met_on"', wide=True),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 's."division"', wide=True),
        ListColumn("unpaid", Holds.YES_NO, "欠薪", "unpaid", f"({_UNPAID})", wide=True),
    ),
    (Ordering("due", "最后付款日（早的在前）", "due day, oldest first", ('s."due_on"',)),),
    's."id"',
    (
        equals("employer", "用人单位", "of one employer", 'p."employer"', Holds.PARTY),
        equals("contract", "工程", "of one works contract", 's."contract"', Holds.CONTRACT),
        equals("division", "行政区划", "division", 's."division"', Holds.DIVISION),
        equals("currency", "币种", "currency", 's."currency"', Holds.CURRENCY),
        since("due-from", "最后付款日自", "due from", 's."due_on"'),
        until("due-to", "最后付款日至", "due until", 's."due_on"'),
    ),
    bodies=(_OWNER,),
    groups=("employer", "contract", "division", "currency"),
)

PAYROLLS = replace(
    WAGES,
    name="payrolls",
    zh="工资单",
    en="payrolls",
    source=Query(
        '"payroll" p JOIN "obligation_status" s ON s."book" = p."book" AND s."id" = p."id"',
        'p."book" = :book',
    ),
    columns=tuple(
        replace(one, sql={"id": 'p."id"', "contract": 'p."contract"'}.get(one.name, one.sql))
        for one in WAGES.columns
    ),
    orders=(
        Ordering("contract", "工程", "works", ('p."contract"',)),
        Ordering("id", "登记顺序", "id", ()),
    ),
    key='p."id"',
    filters=(
        equals("contract", "工程", "of one works contract", 'p."contract"', Holds.CONTRACT),
        *(one for one in WAGES.filters if one.name != "contract"),
        equals("month", "月份", "month", 'p."month"'),
        whether("unpaid", "欠薪", "unpaid", _UNPAID),
    ),
)

VIEWS = (WAGES, PAYROLLS)
