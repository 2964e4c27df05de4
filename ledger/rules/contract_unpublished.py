"""contract.unpublished: a procurement contract of which no publication is on record in time.

Silent where the contract is recorded as exempt: state secrets and trade secrets are left out by the text.
"""

from __future__ import annotations

from ledger.core.vocabulary import FlagLevel
from ledger.rules.rule import Rule
from ledger.rules.shared.notices import KEY, SignedContract, not_within, signed_without
from ledger.rules.shared.terms import started_before

_TOPIC, _PART = "procurement.contract-publication", "due"

RULE = Rule(
    code="contract.unpublished",
    zh="合同未按期公告",
    en="contract not published in time",
    level=FlagLevel.WARN,
    kinds=("procurement",),
    topics=(_TOPIC,),
    facts=SignedContract,
    candidates=signed_without('c."published_on" IS NULL AND c."publication_exempt" IS NULL'),
    key=KEY,
    judge=not_within(_TOPIC, _PART),
    bounds=lambda book, law, day: (book, started_before(law, (_TOPIC,), day, _PART)),
    say_zh="{body}的政府采购合同于 {signed_on} 订立，应自订立之日起 {count} 个工作日内（最迟 "
    "{due_on}）公告，至 {day} 已过 {days} 日，尚无公告登记，也未登记涉密、商业秘密等不予公告的情形。",
    say_en="{body} signed this procurement contract on {signed_on}; it was to be published within "
    "{count} working days, by {due_on}. On {day}, {days} days later, neither a publication nor a ground "
    "of secrecy that exempts it is on record.",
    clears_zh="在指定媒体公告并登记公告日期，或登记不予公告的情形",
    clears_en="publication in the designated media, with its day recorded, or the ground that exempts it",
)
