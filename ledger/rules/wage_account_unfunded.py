"""wage.account-unfunded: labour cost of a month not, or not wholly, paid into the project's wage account.

One flag a contract, however many months. Refuses to know whether the wages themselves were paid
(``wage.unpaid``).
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.canonical import parse
from ledger.core.vocabulary import FlagLevel
from ledger.law.days import counted, month_end
from ledger.law.terms import Unit
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict, in_force

_CYCLE = "wage.labour-cost-cycle"
_TOPICS = (_CYCLE, "wage.special-account")


class Unfunded(NamedTuple):
    """A works contract with the months whose labour cost is not wholly in the account (JSON, minor units)."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    month: str
    months: str


def due_on(month: str, law: BookLaw, day: str) -> str | None:
    """The last day on which a month's labour cost is paid in time: one cycle after the month's last day.

    The decree bounds the cycle of payment (decree 724, article 24), not the day: a cycle counted from the end
    of the month is the reading that blames nobody too early. None where it was not in force by then.
    """
    cycle = law.law.statutes.in_force(_CYCLE, day)
    if cycle is None or cycle.machine["unit"] != "month":
        return None
    return counted(month_end(month), cycle.machine["count"], Unit.MONTH, law.law).iso


def _judge(facts: Unfunded, law: BookLaw, day: str) -> Verdict:
    missing: dict[str, int] = parse(facts.months)
    late = {}
    for month, amount in missing.items():
        due = due_on(month, law, day)
        if due is not None and due < day:
            late[month] = amount
    if not late:
        return CLEAR
    first = min(late)
    told = {"month": first, "months": str(len(late))}
    due = due_on(first, law, day)
    return Found(FlagLevel.WARN, in_force(law, _TOPICS, due or day), due, sum(late.values()), told)


RULE = Rule(
    code="wage.account-unfunded",
    zh="人工费用未按月足额拨付至工资专用账户",
    en="labour cost not paid into the wage account",
    level=FlagLevel.WARN,
    kinds=("works",),
    topics=_TOPICS,
    facts=Unfunded,
    candidates=(
        'SELECT k."id", k."id", k."body", k."division", k."currency", k."unfunded_month", k."unfunded" '
        'FROM "contract_status" k WHERE k."book" = ? AND k."unfunded_month" < ?'
    ),
    key='k."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book, day[:7]),
    say_zh="{body}应按月拨付的人工费用，自 {month} 起有 {months} 个月未足额拨入工资专用账户，"
    "最早一期应于 {due_on} 前拨付，合计差额 {amount}。",
    say_en="Of the labour cost that {body} has to pay monthly, that of {months} months from {month} on is "
    "not wholly in the wage account; the earliest was due by {due_on}; {amount} is missing in all.",
    clears_zh="补足差额并登记拨付凭证",
    clears_en="the difference paid in, recorded with its voucher",
)
