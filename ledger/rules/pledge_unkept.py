"""pledge.unkept: a public pledge (township, service list, livelihood project, work report) past its day.

A pledge has no counterparty and rests on no parameter of the statute book: it binds by having been published.
Refuses to know promises to investors. Silent where ``promise.beyond-power`` speaks.
"""

from __future__ import annotations

from ledger.core.vocabulary import FlagLevel
from ledger.rules.promise_beyond_power import WITHIN_POWER, first_day
from ledger.rules.rule import Rule
from ledger.rules.shared.owed import KEY, Owed, open_before, overdue

_THRESHOLD = "pledge.unkept.breach-after"

RULE = Rule(
    code="pledge.unkept",
    zh="公开承诺逾期未完成",
    en="public pledge past its day",
    level=FlagLevel.BREACH,
    kinds=("pledge",),
    topics=(),
    facts=Owed,
    candidates=open_before("s.\"type\" = 'promise' AND s.\"kind\" = 'pledge'") + f" AND {WITHIN_POWER}",
    key=KEY,
    bounds=lambda book, law, day: (book, day, first_day(law)),
    judge=overdue((), _THRESHOLD),
    thresholds=(_THRESHOLD,),
    say_zh="{body}公开承诺于 {due_on} 前完成的事项，至 {day} 已逾期 {days} 日，尚未完成。",
    say_en="What {body} publicly pledged to do by {due_on} is not done on {day}, {days} days later.",
    clears_zh="完成承诺事项并登记",
    clears_en="the pledge done and recorded",
)
