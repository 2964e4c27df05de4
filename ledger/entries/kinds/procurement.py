"""Government procurement of goods and services.

Rests on the procurement law and its regulation (decree 658), 财办库〔2023〕243号 and decree 802 on payments
to small and medium enterprises. Refuses to know:

- filing and publication (GP-02, GP-03): they are entries of the contract, and a rule asks for them;
- what is owed only if a deposit was paid: bid bonds (GP-14), performance bonds (GP-13 caps them);
- the days after an invoice (GP-05, GP-06): known from memory only, so nothing falls due by them;
- that payment waits for acceptance: where it does, that is a clause (``condition``, SME-13).
"""

from __future__ import annotations

from ledger.core.vocabulary import Duty, ObligationType, PartyRole, Stage, Term
from ledger.entries.kinds.declaration import DefaultObligation, Kind, StageOf

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
            StageOf(Stage.ACCEPTANCE, (Duty.ACCEPTS,), "履约验收", "acceptance of performance"),
            StageOf(Stage.PAYMENT, (Duty.PAYS,)),
        ),
        defaults=(
            DefaultObligation(
                clause="default:acceptance",
                type=ObligationType.ACCEPTANCE,
                debtor=PartyRole.BUYER,
                creditor=None,
                whole=False,
                term={"term": Term.NONE.value},
                topic="procurement.acceptance",
                zh="组织履约验收（法定，无天数）",
                en="acceptance of performance (by law, in no stated time)",
            ),
            DefaultObligation(
                clause="default:payment",
                type=ObligationType.PAYMENT,
                debtor=PartyRole.BUYER,
                creditor=PartyRole.SUPPLIER,
                whole=True,
                term={"term": Term.STATUTORY.value},
                topic="sme.payment-term.public",
                zh="支付合同价款（合同未约定付款期限）",
                en="payment of the price (no term agreed)",
            ),
        ),
        topics=(
            "procurement.signing-term",
            "procurement.contract-filing",
            "procurement.contract-publication",
            "procurement.amendment-publication",
            "procurement.supplement-maximum",
            "procurement.no-unilateral-change",
            "procurement.acceptance",
            "procurement.acceptance-paper",
            "procurement.payment",
            "procurement.performance-bond-maximum",
            "procurement.tender-bond",
            "sme.payment-term.public",
            "sme.payment-term.public-maximum",
            "sme.start.inspection",
            "sme.start.inspection-delayed",
        ),
    ),
)
