"""promise.broken: a policy promise to an investor (subsidy, land, infrastructure, licence) past its day.

Refuses to know public pledges (``pledge.unkept``). Silent where ``promise.beyond-power`` speaks.
"""

from __future__ import annotations

from ledger.core.vocabulary import FlagLevel
from ledger.rules.promise_beyond_power import WITHIN_POWER, first_day
from ledger.rules.rule import Rule
from ledger.rules.shared.owed import KEY, Owed, open_before, overdue

_TOPICS = ("investment.change-of-promise", "private-economy.promises-kept")
_THRESHOLD = "promise.broken.breach-after"

RULE = Rule(
    code="promise.broken",
    zh="承诺逾期未兑现",
    en="promise past its day",
    level=FlagLevel.BREACH,
    topics=_TOPICS,
    facts=Owed,
    candidates=open_before("s.\"type\" = 'promise' AND s.\"kind\" <> 'pledge'") + f" AND {WITHIN_POWER}",
    key=KEY,
    bounds=lambda book, law, day: (book, day, first_day(law)),
    judge=overdue(_TOPICS, _THRESHOLD),
    thresholds=(_THRESHOLD,),
    say_zh="{body}承诺于 {due_on} 前兑现的事项，至 {day} 已逾期 {days} 日，尚未全部兑现。",
    say_en="What {body} promised by {due_on} is not wholly done on {day}, {days} days later.",
    clears_zh="全部兑现并登记，或依法变更承诺并补偿",
    clears_en="the promise wholly kept and recorded, or lawfully changed with compensation",
)
