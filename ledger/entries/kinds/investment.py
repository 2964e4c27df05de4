"""Investment attraction (招商引资): what a government promised an investor, and what the investor undertook.

Rests on decree 722 (INV-01 to INV-04), the private economy promotion law (INV-08) and the fair competition
review (INV-11 to INV-13). Refuses to judge a promise: whether a subsidy had a legal basis is asked by a rule.
Nothing is owed by default; every promise is a clause. Somebody may be on record for the review, nobody needs
to be: contracts signed before decree 783 came into force never went through one.
"""

from __future__ import annotations

from ledger.core.vocabulary import Duty, PartyRole, Stage
from ledger.entries.kinds.declaration import Kind, StageOf

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
            StageOf(Stage.REVIEW, (), "公平竞争审查", "fair competition review"),
            StageOf(Stage.NEGOTIATION, (Duty.DECIDES, Duty.SIGNS, Duty.HANDLES)),
            StageOf(Stage.PERFORMANCE, (Duty.HANDLES, Duty.SUPERVISES), "承诺兑现", "keeping the promises"),
            StageOf(Stage.PAYMENT, (Duty.PAYS,), "资金兑付", "payment of funds"),
        ),
        defaults=(),
        topics=(
            "investment.forbidden-reasons",
            "investment.change-of-promise",
            "investment.no-arrears.public",
            "investment.liability-grounds",
            "private-economy.promises-kept",
            "fair-competition.forbidden-benefits",
            "fair-competition.review-first",
            "fair-competition.scope",
        ),
    ),
)
