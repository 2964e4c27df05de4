"""Construction works (工程建设): the general contractor's contract, under which wages are paid too.

Refuses to know wages themselves (``entries.wages``) and quality retention: when it is returned the contract
says, and no instrument in the statute book gives a term.
"""

from __future__ import annotations

from ledger.kinds.declaration import DefaultObligation, Kind, StageOf
from ledger.vocabulary import Duty, ObligationType, PartyRole, Stage

KINDS = (
    Kind(
        code="works",
        zh="工程建设",
        en="construction works",
        required=("amount",),
        roles=(PartyRole.BUYER, PartyRole.SUPPLIER),
        debtor=PartyRole.BUYER,
        creditor=PartyRole.SUPPLIER,
        stages=(
            StageOf(Stage.PREPARATION, (Duty.DECIDES, Duty.HANDLES), "项目立项", "project approval"),
            StageOf(Stage.PROCUREMENT, (Duty.DECIDES, Duty.SIGNS, Duty.HANDLES), "招标投标", "tendering"),
            StageOf(Stage.CONSTRUCTION, (Duty.HANDLES, Duty.SUPERVISES)),
            StageOf(Stage.ACCEPTANCE, (Duty.ACCEPTS,), "竣工验收", "acceptance on completion"),
            StageOf(Stage.SETTLEMENT, (Duty.HANDLES, Duty.DECIDES), "竣工结算", "final settlement"),
            StageOf(Stage.PAYMENT, (Duty.PAYS,)),
        ),
        defaults=(
            DefaultObligation(
                clause="default:payment",
                type=ObligationType.PAYMENT,
                debtor=PartyRole.BUYER,
                creditor=PartyRole.SUPPLIER,
                whole=True,
                term={"term": "statutory", "condition": "settlement-sum-confirmed"},
                topic="sme.start.progress-settlement",
                zh="支付工程价款（合同未另约定，自双方确认结算金额之日起算）",
                en="payment for the works (nothing else agreed; from the confirmed settlement)",
            ),
        ),
        topics=("bidding.signing-term", "sme.start.progress-settlement", "wage.labour-cost-cycle"),
    ),
)
