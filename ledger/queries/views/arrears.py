"""The list of overdue debts on a day, each with its interest as worked out for the page it is on; their sums.

Asked of the same tables and the same calculation as ``ledger.queries.arrears``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ledger.core.vocabulary import MONEY_OWED, ObligationType
from ledger.entries.kinds import ContractKind
from ledger.projection.book_law import law_of
from ledger.queries.arrears import AGES, OVERDUE, Age, of_subjects
from ledger.queries.views.declaration import (
    Filter,
    Holds,
    Line,
    ListColumn,
    Ordering,
    Query,
    RangeEnd,
    View,
    equals,
    since,
    starts,
    unindexed,
    until,
)
from ledger.queries.views.listing import days_before
from ledger.queries.views.reading import Reading

_OLDEST, _TODAY = 9_999, 1


def _with_interest(reading: Reading, lines: Sequence[Line]) -> None:
    """Days and interest of a page's debts, worked out together."""
    store, book = reading.store, reading.book.id
    wanted = [(line["id"], line["contract"]) for line in lines]
    for line, debt in zip(
        lines, of_subjects(store, book, wanted, reading.on, law_of(store, book)), strict=True
    ):
        interest = debt.interest
        line["days_overdue"] = debt.days_overdue
        line["unpaid"] = interest.unpaid.minor
        line["disputed"] = interest.disputed.minor
        line["interest"] = interest.amount.minor if interest.amount else None
        line["missing"] = interest.missing


_AGE = " ".join(f"WHEN s.\"due_on\" >= :ago_{most} THEN '{age}'" for age, most in AGES)


def _days_of_age(age: str, on: str) -> Mapping[str, Any]:
    """Between which two due days, both included, a debt of an age lies."""
    most = {str(one): days for one, days in AGES}
    newer = max((days for days in most.values() if days < most.get(age, _OLDEST)), default=0)
    return {
        "first": days_before(on, most[age]) if age in most else "",
        "last": days_before(on, newer + _TODAY),
    }


ARREARS = View(
    "arrears",
    "逾期未付款项",
    "overdue debts",
    Query(
        '"obligation_status" s LEFT JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id"',
        OVERDUE.replace('s."book" = ?', 's."book" = :book').replace('s."due_on" < ?', 's."due_on" < :on'),
    ),
    (
        ListColumn("id", Holds.ID, "义务", "obligation", 's."id"'),
        ListColumn("contract", Holds.CONTRACT, "合同", "contract", 's."contract"', wide=True),
        ListColumn("clause", Holds.TEXT, "条款", "clause", 'o."clause"', wide=True),
        ListColumn("kind", Holds.CHOICE, "合同类型", "kind", 's."kind"', choices=ContractKind, wide=True),
        ListColumn("type", Holds.CHOICE, "义务类型", "type", 's."type"', choices=ObligationType, wide=True),
        ListColumn("debtor", Holds.PARTY, "付款单位", "debtor", 's."debtor"'),
        ListColumn("creditor", Holds.PARTY, "收款单位", "creditor", 's."creditor"'),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 's."division"', wide=True),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 's."currency"', wide=True),
        ListColumn("due_on", Holds.DAY, "到期日", "due on", 's."due_on"'),
        ListColumn("days_overdue", Holds.COUNT, "逾期日数", "days overdue"),
        ListColumn(
            "age", Holds.CHOICE, "逾期时间", "age", f"CASE {_AGE} ELSE '{Age.OVER_YEAR}' END", Age, wide=True
        ),
        ListColumn("unpaid", Holds.MONEY, "未付", "unpaid", 's."remaining"'),
        ListColumn("disputed", Holds.MONEY, "其中有争议", "of it disputed", 's."disputed"', wide=True),
        ListColumn("interest", Holds.MONEY, "利息", "interest", absent=("无法判断", "cannot tell")),
        ListColumn("missing", Holds.TEXT, "无法计息的原因", "why interest can't be told", wide=True),
    ),
    (Ordering("due", "到期日（早的在前）", "due day, oldest first", ('s."due_on"',)),),
    's."id"',
    (
        equals("debtor", "付款单位", "of one body", 's."debtor"', Holds.PARTY),
        equals("creditor", "收款单位", "to one creditor", 's."creditor"', Holds.PARTY),
        equals("contract", "合同", "of one contract", 's."contract"', Holds.CONTRACT),
        equals("kind", "合同类型", "kind of contract", 's."kind"', choices=ContractKind),
        equals("type", "义务类型", "type", 's."type"', choices=MONEY_OWED),
        equals("currency", "币种", "currency", 's."currency"', Holds.CURRENCY),
        starts("division", "区划代码开头", "division (or what it begins with)", 's."division"'),
        Filter(
            "age",
            Holds.CHOICE,
            "逾期时间",
            "how long overdue",
            's."due_on" >= :first AND s."due_on" <= :last',
            Age,
            bind=_days_of_age,
            walked=unindexed('s."due_on"') + ' >= :first AND s."due_on" <= :last',
            bound=RangeEnd.LEAST,
        ),
        Filter(
            "overdue-from",
            Holds.COUNT,
            "逾期满多少日",
            "overdue for so many days at least",
            's."due_on" <= :last',
            bind=lambda days, on: {"last": days_before(on, int(days))},
        ),
        since("due-from", "到期日自", "due from", 's."due_on"'),
        until("due-to", "到期日至", "due until", 's."due_on"'),
    ),
    work=_with_interest,
    bodies=('s."debtor"',),
    groups=("debtor", "creditor", "division", "kind", "type", "currency", "age"),
)

VIEWS = (ARREARS,)
