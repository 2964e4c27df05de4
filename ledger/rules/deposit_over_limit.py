"""deposit.over-limit: a performance bond or quality retention above the share of the contract allowed.

Measured by the sum of signing for a bond, by the sum as it stands for retention (``ledger.law.term_length``).
Refuses to know when a deposit has to be returned: that is ``deposit.unreturned``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ledger.core.vocabulary import DepositKind, FlagLevel, ProcurementMethod
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force

_TENDER_ONLY = "bidding.performance-bond-maximum"
_LIMITS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("procurement", DepositKind.PERFORMANCE): ("procurement.performance-bond-maximum",),
    ("works", DepositKind.PERFORMANCE): (_TENDER_ONLY,),
    ("works", DepositKind.QUALITY): ("works.retention-maximum", "works.quality-retention-maximum"),
}
"""The topics that limit a deposit of a kind, by kind of contract; nothing limits others."""

_TENDERS = (ProcurementMethod.OPEN, ProcurementMethod.INVITED)
_PER_PERCENT = 100

_COLUMNS = (
    's."id", s."contract", CASE WHEN s."type" = \'deposit\' THEN s."creditor" ELSE s."debtor" END, '
    's."division", s."currency", s."kind", s."deposit", s."deposit_share", s."owed", c."signed_on", '
    'c."method"'
)
_CANDIDATES = (
    f'SELECT {_COLUMNS} FROM "obligation_status" s '
    'JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
    'WHERE ((s."book" = ? AND s."deposit" = \'performance\' AND s."deposit_share" > ?) '
    'OR (s."book" = ? AND s."deposit" = \'quality\' AND s."deposit_share" > ?) '
    'OR (s."book" = ? AND s."deposit" IN (\'performance\', \'quality\') AND s."deposit_share" IS NULL))'
)


class KeptDeposit(NamedTuple):
    """A deposit that is asked for or held, with its share of the contract in ten-thousandths."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    kind: str
    deposit: str
    share: int | None
    owed: int | None
    signed_on: str | None
    method: str | None


def _bounds(book: str, law: BookLaw, day: str) -> Sequence[Any]:
    """Shares above the lowest limit that any edition sets for a kind of deposit."""
    return book, _lowest(law, DepositKind.PERFORMANCE), book, _lowest(law, DepositKind.QUALITY), book


def _lowest(law: BookLaw, deposit: DepositKind) -> int | None:
    topics = [topic for (_, kind), found in _LIMITS.items() if kind == deposit for topic in found]
    versions = (one for topic in topics for one in law.law.statutes.versions(topic))
    return min((one.machine["per_ten_thousand"] for one in versions), default=None)


def _judge(facts: KeptDeposit, law: BookLaw, day: str) -> Verdict:
    topics = _LIMITS.get((facts.kind, facts.deposit), ())
    if facts.signed_on is None:
        return Undetermined("signed-on") if topics else CLEAR
    # The edition of signing: the deposit is asked for by the tender and agreed with the contract.
    limits = in_force(law, topics, facts.signed_on)
    if not limits:
        return CLEAR
    tender_only = topics == (_TENDER_ONLY,)
    if tender_only and facts.method not in (None, *_TENDERS):
        return CLEAR  # the regulation speaks of contracts that were put out to tender
    if facts.share is None:
        return Undetermined("contract-sum")
    most: int = min(one.machine["per_ten_thousand"] for one in limits)
    if facts.share <= most:
        return CLEAR
    if tender_only and facts.method is None:
        return Undetermined("procurement-method")
    told = {"deposit": facts.deposit, "share": _percent(facts.share), "limit": _percent(most)}
    return Found(FlagLevel.WARN, limits, None, facts.owed, told)


def _percent(share: int) -> str:
    """Ten-thousandths as a percentage."""
    whole, rest = divmod(share, _PER_PERCENT)
    return f"{whole}.{rest:02d}%"


RULE = Rule(
    code="deposit.over-limit",
    zh="保证金超过上限",
    en="deposit over the limit",
    level=FlagLevel.WARN,
    kinds=("procurement", "works"),
    topics=tuple(dict.fromkeys(topic for found in _LIMITS.values() for topic in found)),
    facts=KeptDeposit,
    candidates=_CANDIDATES,
    key='s."id"',
    judge=_judge,
    bounds=_bounds,
    say_zh="{body}收取或扣留的{deposit}为 {amount}，约占合同金额的 {share}（进位），超过上限 {limit}。",
    say_en="The deposit ({deposit}) that {body} takes or keeps back is {amount}, about {share} of the "
    "contract's sum (rounded up); the limit is {limit}.",
    clears_zh="退还超出部分并更正保证金金额，或全部退还",
    clears_en="the part above the limit returned and the sum corrected, or all of it returned",
    lists={"deposit": DepositKind},
)
