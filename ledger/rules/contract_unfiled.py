"""contract.unfiled: a procurement contract of which no filing is on record in time.

Refuses to know contracts that are not procurement: no other instrument of the statute book has them filed.
"""

from __future__ import annotations

from ledger.core.vocabulary import FlagLevel
from ledger.rules.rule import Rule
from ledger.rules.shared.notices import KEY, SignedContract, not_within, signed_without
from ledger.rules.shared.terms import started_before

_TOPIC = "procurement.contract-filing"

RULE = Rule(
    code="contract.unfiled",
    zh="合同未按期备案",
    en="contract not filed in time",
    level=FlagLevel.WARN,
    kinds=("procurement",),
    topics=(_TOPIC,),
    facts=SignedContract,
    candidates=signed_without('c."filed_on" IS NULL'),
    key=KEY,
    judge=not_within(_TOPIC),
    bounds=lambda book, law, day: (book, started_before(law, (_TOPIC,), day)),
    say_zh="{body}的政府采购合同于 {signed_on} 订立，应自订立之日起 {count} 个工作日内（最迟 "
    "{due_on}）报备案，至 {day} 已过 {days} 日，尚无备案登记。",
    say_en="{body} signed this procurement contract on {signed_on}; it was to be filed within {count} "
    "working days, by {due_on}. On {day}, {days} days later, no filing is on record.",
    clears_zh="报备案并登记备案日期",
    clears_en="the contract filed, and the day of filing recorded",
)
