"""The steps about judgments performed late, and about limitation, in words, in two languages."""

from __future__ import annotations

JUDGMENT_STEPS: dict[str, tuple[str, str]] = {
    "judgment.basis": (
        "未按生效法律文书指定的期间履行给付金钱义务的，应当加倍支付迟延履行期间的债务利息；此处计算其加倍"
        "部分。",
        "Who does not pay within the time that a judgment with force sets owes double interest for the "
        "delay; "
        "this is the doubled part.",
    ),
    "judgment.before": (
        "2014年8月1日以前的迟延履行期间按之前的规定，以同期贷款基准利率计算，本程序没有该利率。",
        "Delay before 2014-08-01 goes by the earlier rule and the loan rates of that time, which are not on "
        "record here.",
    ),
    "judgment.foreign-money": (
        "给付外币的，以该种外币计算；申请执行人主张以人民币计算的，按加倍部分起算之日的中间价折算后计算。",
        "Foreign money bears it in that money; where the creditor asks for CNY, it is converted first, "
        "at the "
        "central rate of the day from which the doubled part runs.",
    ),
    "judgment.order": (
        "付款先清偿法律文书确定的金钱债务，后清偿加倍部分债务利息，另有约定的除外；此处付款均按冲减所列金"
        "钱债务计算。",
        "Payments meet what the judgment orders before the doubled part, unless agreed otherwise; here "
        "all of "
        "them are set against the sum stated.",
    ),
    "judgment.ordinary": (
        "法律文书确定的一般债务利息按该文书另行计算，文书未确定的不计；加倍部分不以它为基数。",
        "The interest that the judgment itself orders runs beside it by the judgment, or not at all where it "
        "orders none; the doubled part is not reckoned on it.",
    ),
    "judgment.rate": ("加倍部分：{rate}。", "The doubled part: {rate}."),
    "judgment.start": (
        "自确定的履行期间届满之日（{day:w}）起计算；届满当日是否计入条文未写明，此处自次日起计日。",
        "It runs from the end of the time set, {day:w}; whether that day itself counts the text does not "
        "say: "
        "here the next is the first.",
    ),
    "judgment.start-with-force": (
        "法律文书未确定履行期间的，自生效之日（{day:w}）起计算；当日是否计入条文未写明，此处自次日起计日。",
        "The judgment sets no time, so it runs from the day it took force, {day:w}; whether that day itself "
        "counts the text does not say: here the next is the first.",
    ),
    "judgment.stay": (
        "非因被执行人申请而中止或者暂缓执行的期间，以及再审中止执行的期间，不计算加倍部分。",
        "Days on which execution was stayed otherwise than at the debtor's request, or for a retrial, "
        "bear no "
        "doubled part.",
    ),
    "judgment.stayed": (
        "{from} 至 {to}：{days} 日，中止或者暂缓执行，不计",
        "{from} to {to}: {days} days, execution stayed, none",
    ),
    "limitation.passed": (
        "诉讼时效期间为 {years_count} 年；自到期次日起没有中断、中止的，已于 {day} 届满。请求履行、同意履"
        "行、部分付款、"
        "起诉或者申请仲裁的重新计算；是否届满由义务人主张、人民法院认定，此处只作提示，不影响计算。",
        "The limitation is {years_count} years; with nothing to interrupt or suspend it since the due day it "
        "would have ended on {day}. A demand, a promise, a part payment or an action starts it anew; it "
        "is for "
        "the debtor to raise and for the court to find. Told only: nothing is reckoned by it.",
    ),
    "limitation.running": (
        "诉讼时效期间为 {years_count} 年；自到期次日起没有中断、中止的，于 {day} 届满。请求履行、同意履行"
        "、部分付款、"
        "起诉或者申请仲裁的重新计算；此处只作提示，不影响计算。",
        "The limitation is {years_count} years; with nothing to interrupt or suspend it since the due day it "
        "would end on {day}. A demand, a promise, a part payment or an action starts it anew. Told only: "
        "nothing is reckoned by it.",
    ),
}
"""Sentences of a trace; which rate a step names is put in by ``words.trace``."""
