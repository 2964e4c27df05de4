"""Construction works (工程建设): the general contractor's contract, under which wages are paid too.

Rests on the bidding law and its regulation, 财建〔2022〕183号, the regulation on government investment
(decree 712), decree 802 on payments to small and medium enterprises and decree 724 on wages. Refuses to know:

- how the price is settled. Where progress or periodic settlement is agreed the term runs from the confirmed
  sum (SME-11), but that is a clause: who records it gives the payment its ``condition``;
- what is owed only if something happened: an overpayment (ENG-03), a bid bond that was paid (BID-04);
- when quality retention is returned: the contract says, no instrument gives a term (ENG-02 caps it);
- wages, their account and safeguards (``entries.wages``): what the law wants there are rules, not debts.
"""

from __future__ import annotations

from ledger.core.vocabulary import Duty, ObligationType, PartyRole, Stage, Term
from ledger.entries.kinds.declaration import DefaultObligation, Kind, StageOf

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
                term={"term": Term.STATUTORY.value},
                topic="sme.payment-term.public",
                zh="支付工程价款（合同未约定付款期限）",
                en="payment for the works (no term agreed)",
            ),
        ),
        topics=(
            "bidding.signing-term",
            "bidding.tender-bond-return",
            "bidding.performance-bond-maximum",
            "works.progress-payment-minimum",
            "works.quality-retention-maximum",
            "works.overpayment-return",
            "works.government-project",
            "sme.payment-term.public",
            "sme.payment-term.public-maximum",
            "sme.start.progress-settlement",
            "sme.audit-as-settlement-basis",
            "wage.payment-guarantee",
            "wage.labour-cost-cycle",
            "wage.special-account",
            "wage.real-name-roster",
            "wage.owner-advances",
            "wage.contractor-pays-first",
            "wage.deposit",
            "wage.notice-board",
        ),
    ),
)
