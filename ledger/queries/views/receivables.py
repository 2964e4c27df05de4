"""The list of requests to confirm a receivable, with the last day for each answer.

The day is worked out for a page at once; nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Sequence

from ledger.core.vocabulary import ConfirmationAnswer, RefusalReason
from ledger.projection.standing.confirmations import requests_of
from ledger.queries.views.declaration import (
    Holds,
    Line,
    ListColumn,
    Ordering,
    Query,
    View,
    equals,
    since,
    until,
    whether,
)
from ledger.queries.views.reading import Reading


def _with_day(reading: Reading, lines: Sequence[Line]) -> None:
    """The day for each answer of a page, worked out together."""
    wanted = [line["id"] for line in lines]
    found = {one.id: one for one in requests_of(reading.store, reading.book.id, wanted)}
    for line in lines:
        request = found[line["id"]]
        due = request.due
        line["due_on"] = due.day.isoformat() if due and due.day else None
        line["missing"] = due.missing if due else None
        line["statutory"] = due is not None
        line["late"] = request.late_on(reading.on)


RECEIVABLES = View(
    "receivables",
    "应收账款确权请求",
    "requests to confirm a receivable",
    Query(
        '"receivable_confirmation" r JOIN "obligation_status" s ON s."book" = r."book" '
        'AND s."id" = r."obligation"',
        'r."book" = :book',
    ),
    (
        ListColumn("id", Holds.ID, "确权请求", "request", 'r."id"'),
        ListColumn("contract", Holds.CONTRACT, "合同", "contract", 'r."contract"', wide=True),
        ListColumn("obligation", Holds.ID, "义务", "obligation", 'r."obligation"'),
        ListColumn("debtor", Holds.PARTY, "债务人", "debtor", 's."debtor"'),
        ListColumn("creditor", Holds.PARTY, "债权人", "creditor", 's."creditor"', wide=True),
        ListColumn("financier", Holds.PARTY, "融资机构", "financier", 'r."financier"', wide=True),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 's."currency"', wide=True),
        ListColumn("amount", Holds.MONEY, "金额", "sum", 'r."amount"'),
        ListColumn("requested_on", Holds.DAY, "提出日期", "made on", 'r."requested_on"'),
        ListColumn("due_on", Holds.DAY, "答复期限", "answer due by"),
        ListColumn("statutory", Holds.YES_NO, "有法定期限", "a text sets a day", wide=True),
        ListColumn("missing", Holds.TEXT, "无法判断的原因", "why the day can't be told", wide=True),
        ListColumn("late", Holds.YES_NO, "逾期", "late"),
        ListColumn("answer", Holds.CHOICE, "答复", "answer", 'r."answer"', choices=ConfirmationAnswer),
        ListColumn("answered_on", Holds.DAY, "答复日期", "answered on", 'r."answered_on"', wide=True),
        ListColumn("confirmed", Holds.MONEY, "确认金额", "confirmed", 'r."confirmed"', wide=True),
        ListColumn(
            "reason", Holds.CHOICE, "不予确认的理由", "reason", 'r."reason"', choices=RefusalReason, wide=True
        ),
    ),
    (Ordering("requested", "提出日期", "day it was made", ('r."requested_on"',)),),
    'r."id"',
    (
        whether("unanswered", "未答复", "without an answer", 'r."answered_on" IS NULL'),
        equals("answer", "答复", "answer", 'r."answer"', choices=ConfirmationAnswer),
        equals("debtor", "债务人", "of one debtor", 's."debtor"', Holds.PARTY),
        equals("creditor", "债权人", "of one creditor", 's."creditor"', Holds.PARTY),
        equals("financier", "融资机构", "of one financier", 'r."financier"', Holds.PARTY),
        equals("contract", "合同", "of one contract", 'r."contract"', Holds.CONTRACT),
        equals("currency", "币种", "currency", 's."currency"', Holds.CURRENCY),
        since("requested-from", "提出日期自", "made from", 'r."requested_on"'),
        until("requested-to", "提出日期至", "made until", 'r."requested_on"'),
    ),
    work=_with_day,
    bodies=('s."debtor"',),
    groups=("debtor", "creditor", "answer", "currency"),
)

VIEWS = (RECEIVABLES,)
