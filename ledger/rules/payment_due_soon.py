"""payment.due-soon: reminders that a payment or the return of a deposit falls due within so many days.

The thresholds are the book's; the flag keeps the one that was reached, so it changes when the next is.
Refuses to know what is past its day: there ``payment.overdue`` and ``deposit.unreturned`` speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ledger.core.vocabulary import MONEY_OWED, FlagLevel
from ledger.law.days import counted
from ledger.law.terms import Unit
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, days_between, listed, named_in
from ledger.rules.shared.owed import COLUMNS, KEY, OURS, Owed, undisputed

_THRESHOLDS = ("payment.due-soon.first", "payment.due-soon.second", "payment.due-soon.third")


def _windows(law: BookLaw) -> list[int]:
    """The thresholds, the shortest first, in whatever order the book set them."""
    return sorted(law.thresholds[name] for name in _THRESHOLDS)


def _bounds(book: str, law: BookLaw, day: str) -> Sequence[Any]:
    last = counted(date.fromisoformat(day), _windows(law)[-1], Unit.CALENDAR_DAY, law.law)
    return book, day, last.iso


def _judge(facts: Owed, law: BookLaw, day: str) -> Verdict:
    left, days = undisputed(facts), days_between(day, facts.due_on)
    window = next((one for one in _windows(law) if days <= one), None)
    if window is None or days < 0 or left is None or left <= 0:
        return CLEAR
    return Found(FlagLevel.REMIND, named_in(law, facts.law), facts.due_on, left, {"window": str(window)})


RULE = Rule(
    code="payment.due-soon",
    zh="付款即将到期",
    en="payment due soon",
    level=FlagLevel.REMIND,
    topics=(),
    facts=Owed,
    candidates=(
        f'SELECT {COLUMNS} FROM "obligation_status" s WHERE s."book" = ? AND s."open" = TRUE AND '
        's."due_on" >= ? '
        f'AND s."due_on" <= ? AND s."type" IN ({listed(MONEY_OWED)}) AND s."remaining" > 0 AND {OURS}'
    ),
    key=KEY,
    judge=_judge,
    bounds=_bounds,
    thresholds=_THRESHOLDS,
    say_zh="{body}须于 {due_on} 前付清 {amount}；至 {day} 距到期 {days} 日，"
    "已进入到期前 {window} 日的提醒期。",
    say_en="{body} has to pay {amount} by {due_on}; on {day} that is {days} days ahead, within the last "
    "{window} days, in which this book reminds.",
    clears_zh="付清，或由债权人书面同意展期",
    clears_en="full payment, or a written extension by the creditor",
)
