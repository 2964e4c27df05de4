"""The list of overdue debts on a day, each with its interest as worked out for the page it is on.

Asked of the same tables and the same calculation as ``ledger.queries.arrears``.
"""

from __future__ import annotations

from collections.abc import Sequence

from ledger.core.vocabulary import MONEY_OWED, ObligationType
from ledger.entries.kinds import ContractKind
from ledger.projection.book_law import law_of
from ledger.queries.arrears import OVERDUE, of_subjects
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
)
from ledger.queries.views.listing import Reading


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
        ListColumn("type", Holds.CHOICE, "类型", "type", 's."type"', choices=ObligationType, wide=True),
        ListColumn("debtor", Holds.PARTY, "付款单位", "debtor", 's."debtor"'),
        ListColumn("creditor", Holds.PARTY, "收款单位", "creditor", 's."creditor"'),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 's."division"', wide=True),
        ListColumn("currency", Holds.TEXT, "币种", "currency", 's."currency"', wide=True),
        ListColumn("due_on", Holds.DAY, "到期日", "due on", 's."due_on"'),
        ListColumn("days_overdue", Holds.COUNT, "逾期日数", "days overdue"),
        ListColumn("unpaid", Holds.MONEY, "未付", "unpaid"),
        ListColumn("disputed", Holds.MONEY, "其中有争议", "of it disputed", wide=True),
        ListColumn("interest", Holds.MONEY, "利息", "interest"),
        ListColumn("missing", Holds.TEXT, "无法计息的原因", "why interest can't be told", wide=True),
    ),
    (Ordering("debtor", "付款单位、到期日", "debtor, due day", ('s."debtor"', 's."due_on"')),),
    's."id"',
    (
        equals("debtor", "付款单位", "of one body", 's."debtor"', Holds.PARTY),
        equals("creditor", "收款单位", "to one creditor", 's."creditor"', Holds.PARTY),
        equals("contract", "合同", "of one contract", 's."contract"', Holds.CONTRACT),
        equals("kind", "合同类型", "kind of contract", 's."kind"', choices=ContractKind),
        equals(
            "type",
            "义务类型",
            "type",
            's."type"',
            choices=[one for one in ObligationType if one in MONEY_OWED],
        ),
        starts("division", "区划代码开头", "division (or what it begins with)", 's."division"'),
        since("due-from", "到期日自", "due from", 's."due_on"'),
        until("due-to", "到期日至", "due until", 's."due_on"'),
    ),
    work=_with_interest,
    bodies=('s."debtor"',),
)

VIEWS = (ARREARS,)
