"""The steps about rates for late payment in words, in two languages. Knows words only."""

from __future__ import annotations

RATE_STEPS: dict[str, tuple[str, str]] = {
    "interest.beside": (
        "另一规定并存，何者优先条文未写明，一并列出：按{rate}，利息为{amount}。",
        "Another provision stands beside it, and no text says which prevails: at {rate}, interest {amount}.",
    ),
    "interest.beside-range": (
        "按幅度的上限{rate}，利息为{amount}；加计多少由人民法院确定。",
        "At the upper end of the range, {rate}, interest {amount}; how much is added is for the court.",
    ),
    "interest.floor-below": (
        "约定的{rate}低于合同订立之日（{day}）的1年期LPR {lpr}；仍照约定计算，予以标记，由经办人处理。",
        "{rate}, as agreed, is below the one-year LPR of {lpr} on the day of signing ({day}); "
        "computed as agreed and flagged, for staff to decide.",
    ),
    "interest.floor-kept": (
        "约定的{rate}不低于合同订立之日（{day}）的1年期LPR {lpr}。",
        "{rate}, as agreed, is not below the one-year LPR of {lpr} on the day of signing ({day}).",
    ),
    "interest.floor-replaced": (
        "约定的{rate}低于合同订立之日（{day}）的1年期LPR {lpr}；"
        "依所选批复不照约定计算，予以标记，由经办人处理。",
        "{rate}, as agreed, is below the one-year LPR of {lpr} on the day of signing ({day}); "
        "by the reply chosen not computed as agreed; flagged, for staff to decide.",
    ),
    "interest.floor-unclear": (
        "约定的{rate}折合年利率，按 365 日不低于、按 360 日低于合同订立之日（{day}）的1年期LPR {lpr}，"
        "不能确定。",
        "{rate}, as agreed, reaches the one-year LPR of {lpr} on the day of signing ({day}) in a year of "
        "365 days and not in one of 360: unclear.",
    ),
    "interest.floor-untold": (
        "约定利率是否低于法定下限，无法判断：缺少“{field}”。",
        "Whether the agreed rate is below the lowest allowed can't be told: {field} is missing.",
    ),
    "interest.foreign-money": (
        "外币（{currency}）逾期利息没有约定的，人民法院参考该币种的利率确定；该利率未录入。",
        "Where no rate for foreign money ({currency}) was agreed, courts go by a reference rate of that "
        "currency; the LPR does not apply to it, and that rate is not on record here.",
    ),
    "interest.loan-rate": (
        "该规定或该期间适用人民银行同期同类贷款利率，本程序没有该利率。",
        "That provision or that time goes by the central bank's loan rates, which are not on record here.",
    ),
    "interest.rate-agreed": ("按约定利率：{rate}。", "The rate agreed: {rate}."),
    "interest.rate-changed": (
        "自 {day} 起按后来约定的利率：{rate}。",
        "From {day} on the rate agreed later: {rate}.",
    ),
    "interest.rate-reply": (
        "本账簿选定适用最高人民法院批复；没有约定利息的，按1年期LPR计息：{rate}。",
        "The book chose to apply the Supreme People's Court's reply; nothing was agreed, so the one-year LPR "
        "applies: {rate}.",
    ),
    "interest.rate-reply-agreed": (
        "本账簿选定适用最高人民法院批复；双方对利息有约定的，按约定处理：{rate}。",
        "The book chose to apply the Supreme People's Court's reply: the agreed rate stands, {rate}.",
    ),
    "interest.rate-reply-unlawful": (
        "本账簿选定适用最高人民法院批复；约定的利率低于法定下限，约定违法的按1年期LPR计息：{rate}。",
        "The book chose to apply the Supreme People's Court's reply; the agreed rate is below the lowest "
        "allowed, and in place of an unlawful one the one-year LPR applies: {rate}.",
    ),
    "interest.rate-sale": (
        "没有约定逾期付款违约金的，人民法院可以按违约时1年期LPR加计30%至50%计算损失；此处按幅度的下限"
        "：{rate}。",
        "Where nothing was agreed for late payment, courts may reckon the loss at the one-year LPR of the "
        "breach and 30 % to 50 % of it more; here the lower end of the range: {rate}.",
    ),
    "interest.rate-statutory": (
        "合同未约定逾期利率，适用法定利率：{rate}。",
        "No rate for late payment was agreed; the statutory one applies: {rate}.",
    ),
    "interest.rate-works": (
        "没有约定欠付工程价款利息的，按同期贷款利率或者同期LPR计息：{rate}；LPR的期限品种和一年的天数条文"
        "未写。",
        "Where no interest on the price of works was agreed, the loan rate or the LPR of the period applies: "
        "{rate}; of which term the LPR is, and how many days a year has, the text does not say.",
    ),
    "interest.sale-likewise": (
        "所欠为服务价款，或者没有登记是货物还是服务；其他有偿合同没有规定的，可以参照买卖合同的规定。",
        "What is owed is the price of services, or it is not on record whether of goods; provisions on sales "
        "may be applied likewise to other contracts for consideration.",
    ),
    "interest.size-not-told": (
        "收款方订立合同时应当主动告知其属于中小企业；是否告知没有登记，未告知的后果规定未写明。",
        "When it signed the creditor had to tell that it is a small or medium-sized enterprise; that it did "
        "is not on record, and what follows if it did not, no text says.",
    ),
}
"""Sentences of a trace; which rate a step names is put in by ``words.trace``."""
