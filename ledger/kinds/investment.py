"""Investment attraction (招商引资): what a government promised an investor, and what the investor undertook.

Refuses to judge a promise: whether a subsidy had a legal basis is asked by a rule. Nothing is owed by
default; every promise is a clause.
"""

from __future__ import annotations

from ledger.kinds.declaration import Kind, StageOf
from ledger.vocabulary import Duty, PartyRole, Stage

KINDS = (
    Kind(
        code="investment",
        zh="招商引资",
        en="investment attraction",
        required=(),
        roles=(PartyRole.PROMISOR, PartyRole.INVESTOR),
        debtor=PartyRole.PROMISOR,
        creditor=PartyRole.INVESTOR,
        stages=(
            StageOf(Stage.NEGOTIATION, (Duty.DECIDES, Duty.SIGNS, Duty.HANDLES)),
            StageOf(Stage.PERFORMANCE, (Duty.HANDLES, Duty.SUPERVISES), "承诺兑现", "keeping the promises"),
            StageOf(Stage.PAYMENT, (Duty.PAYS,), "资金兑付", "payment of funds"),
        ),
        defaults=(),
        topics=("investment.forbidden-reasons", "investment.change-of-promise", "fair-competition.scope"),
    ),
)
