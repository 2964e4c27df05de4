"""Government procurement of goods and services.

Terms rest on the procurement law and the regulation on payments to small and medium enterprises.
"""

from __future__ import annotations

from ledger.kinds.declaration import DefaultObligation, Kind, StageOf
from ledger.vocabulary import Duty, ObligationType, PartyRole, Stage

KINDS = (
    Kind(
        code="procurement",
        zh="政府采购",
        en="government procurement",
        required=("amount",),
        roles=(PartyRole.BUYER, PartyRole.SUPPLIER),
        debtor=PartyRole.BUYER,
        creditor=PartyRole.SUPPLIER,
        stages=(
            StageOf(Stage.PREPARATION, (Duty.DECIDES, Duty.HANDLES)),
            StageOf(Stage.PROCUREMENT, (Duty.DECIDES, Duty.SIGNS, Duty.HANDLES)),
            StageOf(Stage.PERFORMANCE, (Duty.HANDLES, Duty.SUPERVISES)),
            StageOf(Stage.ACCEPTANCE, (Duty.ACCEPTS,)),
            StageOf(Stage.PAYMENT, (Duty.PAYS,)),
        ),
        defaults=(
            DefaultObligation(
                clause="default:payment",
                type=ObligationType.PAYMENT,
                debtor=PartyRole.BUYER,
                creditor=PartyRole.SUPPLIER,
                whole=True,
                term={"term": "statutory"},
                topic="sme.payment-term.public",
                zh="支付合同价款（合同未另约定）",
                en="payment of the price (nothing else agreed)",
            ),
        ),
        topics=("procurement.signing-term", "sme.payment-term.public"),
    ),
)
