"""Lists of government debt: items, limits with the balance under each, budgets with what contracts take up.

Asked of the same tables as ``ledger.queries.debts``.
"""

from __future__ import annotations

from collections.abc import Iterator

from ledger.core.vocabulary import DebtCategory, DebtKind
from ledger.queries.debts import limit_uses
from ledger.queries.views.declaration import (
    Holds,
    Line,
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
from ledger.queries.views.reading import Reading

_OVERDUE = 'd."remaining" > 0 AND coalesce(d."due_on", :on) < :on'

DEBTS = View(
    "debts",
    "政府债务",
    "government debt items",
    Query('"debt" d', 'd."book" = :book'),
    (
        ListColumn("id", Holds.ID, "债务", "debt", 'd."id"'),
        ListColumn("number", Holds.TEXT, "编号", "number", 'd."number"', wide=True),
        ListColumn("kind", Holds.CHOICE, "种类", "kind", 'd."kind"', choices=DebtKind),
        ListColumn("category", Holds.CHOICE, "类别", "category", 'd."category"', choices=DebtCategory),
        ListColumn("debtor", Holds.PARTY, "债务人", "debtor", 'd."debtor"'),
        ListColumn("creditor", Holds.PARTY, "债权人", "creditor", 'd."creditor"', wide=True),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 'd."division"', wide=True),
        ListColumn("purpose", Holds.TEXT, "用途", "purpose", 'd."purpose"', wide=True),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 'd."currency"', wide=True),
        ListColumn("principal", Holds.MONEY, "本金", "principal", 'd."principal"'),
        ListColumn("repaid", Holds.MONEY, "已偿还", "repaid", 'd."repaid"', wide=True),
        ListColumn("written_off", Holds.MONEY, "已核减", "written off", 'd."written_off"', wide=True),
        ListColumn("remaining", Holds.MONEY, "余额", "balance", 'd."remaining"'),
        ListColumn(
            "overdue",
            Holds.MONEY,
            "其中逾期",
            "of it overdue",
            f'CASE WHEN {_OVERDUE} THEN d."remaining" ELSE 0 END',
            wide=True,
        ),
        ListColumn("incurred_on", Holds.DAY, "发生日期", "incurred on", 'd."incurred_on"', wide=True),
        ListColumn("due_on", Holds.DAY, "到期日", "due on", 'd."due_on"'),
        ListColumn("contract", Holds.CONTRACT, "合同", "contract", 'd."contract"', wide=True),
        ListColumn("basis", Holds.TEXT, "认定依据", "basis", 'd."basis"', wide=True),
    ),
    (
        Ordering("division", "行政区划", "division", ('d."division"',)),
        Ordering("debtor", "债务人", "debtor", ('d."debtor"',)),
        Ordering("id", "登记顺序", "id", ()),
    ),
    'd."id"',
    (
        equals("debtor", "债务人", "of one body", 'd."debtor"', Holds.PARTY),
        equals("creditor", "债权人", "to one creditor", 'd."creditor"', Holds.PARTY),
        starts("division", "区划代码开头", "division (or what it begins with)", 'd."division"'),
        equals("kind", "种类", "kind", 'd."kind"', choices=DebtKind),
        equals("category", "类别", "category", 'd."category"', choices=DebtCategory),
        equals("currency", "币种", "currency", 'd."currency"', Holds.CURRENCY),
        equals("contract", "合同", "of one contract", 'd."contract"', Holds.CONTRACT),
        whether("overdue", "已逾期", "overdue", _OVERDUE),
        since("due-from", "到期日自", "due from", 'd."due_on"'),
        until("due-to", "到期日至", "due until", 'd."due_on"'),
    ),
    bodies=('d."debtor"',),
    groups=("debtor", "division", "kind", "category", "currency"),
)


def _limits(reading: Reading) -> Iterator[Line]:
    """Limits of the year that is asked about, with the balances of the day."""
    year = int(reading.on[:4])
    for use in limit_uses(reading.store, reading.book.id, year):
        yield {
            "year": year,
            "division": use.division,
            "category": use.category,
            "currency": use.currency,
            "limit": use.limit,
            "balance": use.balance,
            "room": use.room,
            "document": use.document,
        }


LIMITS = View(
    "limits",
    "债务限额",
    "debt limits of the year",
    _limits,
    (
        ListColumn("year", Holds.COUNT, "年度", "year"),
        ListColumn("division", Holds.DIVISION, "行政区划", "division"),
        ListColumn("category", Holds.CHOICE, "类别", "category", choices=DebtCategory),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", wide=True),
        ListColumn("limit", Holds.MONEY, "限额", "limit", absent=("未核定", "none")),
        ListColumn("balance", Holds.MONEY, "余额", "balance"),
        ListColumn("room", Holds.MONEY, "剩余空间", "room left"),
        ListColumn("document", Holds.TEXT, "文件", "document", wide=True),
    ),
    (Ordering("division", "行政区划", "division", ("division", "category")),),
    "currency",
    (
        starts("division", "区划代码开头", "division (or what it begins with)", "division"),
        equals("category", "类别", "category", "category", choices=DebtCategory),
    ),
)

_CONTRACTS = (
    '(SELECT count(DISTINCT c."contract") FROM "budget_commitment" c WHERE c."book" = b."book" '
    'AND c."budget" = b."id" AND c."amount" > c."released")'
)

BUDGETS = View(
    "budgets",
    "预算项目",
    "budget items",
    Query(
        '"budget" b LEFT JOIN "organisation" o ON o."book" = b."book" AND o."id" = b."body" '
        'AND o."valid_to" IS NULL',
        'b."book" = :book',
    ),
    (
        ListColumn("id", Holds.ID, "预算", "budget", 'b."id"'),
        ListColumn("year", Holds.COUNT, "年度", "year", 'b."year"'),
        ListColumn("body", Holds.PARTY, "单位", "body", 'b."body"'),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 'o."division"', wide=True),
        ListColumn("item", Holds.TEXT, "项目", "item", 'b."item"'),
        ListColumn("code", Holds.TEXT, "支出功能分类科目", "functional code", 'b."code"', wide=True),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 'b."currency"', wide=True),
        ListColumn("approved", Holds.MONEY, "批复数", "approved", 'b."approved"', wide=True),
        ListColumn("amount", Holds.MONEY, "调整后", "as adjusted", 'b."amount"'),
        ListColumn("committed", Holds.MONEY, "合同占用", "committed", 'b."committed"'),
        ListColumn("left", Holds.MONEY, "剩余", "left", 'b."amount" - b."committed"'),
        ListColumn("contracts", Holds.COUNT, "合同数", "contracts", _CONTRACTS, wide=True),
    ),
    (
        Ordering("body", "单位、年度", "body, year", ('b."body"', 'b."year"')),
        Ordering("year", "年度（新在前）", "newest year first", ('b."year"',), descending=True),
    ),
    'b."id"',
    (
        equals("body", "单位", "of one body", 'b."body"', Holds.PARTY),
        equals("year", "年度", "year", 'b."year"', Holds.COUNT),
        equals("currency", "币种", "currency", 'b."currency"', Holds.CURRENCY),
        starts("division", "区划代码开头", "division (or what it begins with)", 'o."division"'),
        whether("exceeded", "超预算", "more committed than there is", 'b."committed" > b."amount"'),
    ),
    bodies=('b."body"',),
    groups=("body", "year", "division", "currency"),
)

VIEWS = (DEBTS, LIMITS, BUDGETS)
