"""promise.broken: a policy promise to an investor (subsidy, land, infrastructure, licence) past its day.

Refuses to know public pledges (``pledge.unkept``) and whether the promise was lawful.
"""

from __future__ import annotations

from ledger.rules.declaration import Candidate, Rule, overdue


def _judge(candidate: Candidate, day: str) -> bool:
    left = candidate.remaining is None or candidate.remaining > candidate.disputed
    return candidate.due_on < day and left


RULE = Rule(
    code="promise.broken",
    zh="承诺逾期未兑现",
    en="promise past its day",
    topics=("investment.forbidden-reasons", "private-economy.promises-kept"),
    candidates=overdue("s.\"type\" = 'promise' AND s.\"kind\" <> 'pledge'"),
    judge=_judge,
    say_zh="{debtor}承诺于 {due_on} 前兑现的事项，至 {day} 逾期 {days} 日尚未全部兑现。",
    say_en="What {debtor} promised by {due_on} is not wholly done on {day}, {days} days later.",
)
