"""Fields that may be missing, in words: what "cannot tell" names, in two languages. Knows words only."""

from __future__ import annotations

FIELD_WORDS: dict[str, tuple[str, str]] = {
    "change-reason": ("变更或解除的原因和依据", "the reason and basis of the change"),
    "agreed-change": ("变更是否经双方协商一致", "whether both sides agreed on the change"),
    "agreed-event": ("约定事件发生之日", "the day of the event agreed"),
    "agreed-rate": ("约定的逾期利率", "an agreed rate"),
    "designation": (
        "未写明条款号的付款或交付履行的是哪一项义务",
        "which obligation the payments or deliveries without a clause were for",
    ),
    "awaits": (
        "付款所对应的交付或验收义务（同类事件有多次）",
        "the obligation whose performance starts the term (there were several such events)",
    ),
    "agreed-term": ("约定的付款期限", "an agreed term"),
    "award-kind": (
        "拟订立合同的类型（适用政府采购法还是招标投标法）",
        "the kind of contract awarded (whether the procurement or the bidding law applies)",
    ),
    "signed-on": ("合同签订日期（登记为不详）", "the day of signing, which is on record as not known"),
    "creditor-size": ("收款方在合同订立时的规模类型", "the creditor's size class at signing"),
    "deciding-day": ("适用何日施行的规定", "the book's choice of the day whose law applies"),
    "debtor-ownership": ("付款方的所有制性质（是否国有）", "whose the debtor is (whether it is state-owned)"),
    "debtor-public-funding": (
        "付款方是否使用财政资金",
        "whether the debtor uses public money",
    ),
    "debtor-class": ("付款方的类别", "the debtor's class"),
    "inspection-outcome": (
        "检验、验收不合格之后的处理（整改后验收合格，或者争议、减价、退货）",
        "what followed on the inspection that was not passed (passed after repair, a dispute, a lower price, "
        "a return)",
    ),
    "inspection-result": ("逾期检验未通过的处理", "what follows from a late inspection that was not passed"),
    "original-amount": ("原合同金额", "the original sum of the contract"),
    "project-code": ("招商项目的项目代码", "the project code of the investment"),
    "term-start": (
        "约定的起算事件与交付之日的先后",
        "whether the event that the term runs from comes before or after delivery",
    ),
    "year-days": ("日利率折算年利率的年天数", "into how many days a year the rate a day divides"),
    "contract-sum": ("合同金额", "the contract's sum"),
    "procurement-method": ("采购方式（是否招标）", "the procurement method (whether there was a tender)"),
    "creditor-ownership": ("收款方是否为民营经济组织", "whether the creditor is a private enterprise"),
    "owed-for": (
        "款项性质（是否为货物、工程、服务的价款）",
        "what the sum is owed for (whether for goods, works or services)",
    ),
    "promise-review": ("公平竞争审查结论", "the outcome of the fair competition review"),
    "loan-rate": ("人民银行同期同类贷款利率", "the loan rate of the central bank"),
    "reference-rate": ("该外币的参考利率", "the reference rate of that currency"),
    "lpr": ("该日的1年期LPR", "the one-year LPR of the day"),
}
"""What may be missing, beside the days of the statute book's events."""
