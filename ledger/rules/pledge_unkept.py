"""pledge.unkept: a public pledge (township, service list, livelihood project, work report) past its day.

Refuses to know promises made to an investor (``promise.broken``).
"""

from __future__ import annotations

from ledger.rules.declaration import Candidate, Rule, overdue


def _judge(candidate: Candidate, day: str) -> bool:
    left = candidate.remaining is None or candidate.remaining > candidate.disputed
    return candidate.due_on < day and left


RULE = Rule(
    code="pledge.unkept",
    zh="公开承诺逾期未完成",
    en="public pledge past its day",
    topics=("integrity.scope",),
    candidates=overdue("s.\"type\" = 'promise' AND s.\"kind\" = 'pledge'"),
    judge=_judge,
    say_zh="{debtor}公开承诺于 {due_on} 前完成的事项，至 {day} 逾期 {days} 日尚未全部完成。",
    say_en="What {debtor} pledged in public by {due_on} is not wholly done on {day}, {days} days later.",
)
