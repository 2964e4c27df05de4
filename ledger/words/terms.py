"""What goes wrong with sums, terms, rates and interest, in words; part of ``ledger.words.say``."""

from __future__ import annotations

TERM_WORDS: dict[str, tuple[str, str]] = {
    "calc.change": (
        "“{value}”无法理解，应为“日期=金额”，例如 2025-08-15=30万。",
        "“{value}” is not understood; write DAY=SUM, such as 2025-08-15=300000.",
    ),
    "calc.combination": (
        "选项 {one} 与 {other} 不能同时使用。",
        "{one} and {other} can't be used together.",
    ),
    "calc.either": (
        "{one} 与 {other} 须给出其中一项，且只能给出一项。",
        "Give one of {one} and {other}, and only one.",
    ),
    "calc.needs": (
        "使用 {one} 时须一并给出 {other}。",
        "{one} needs {other} with it.",
    ),
    "calc.period": (
        "“{value}”无法理解，应为“起日..止日=金额”，未了结的争议省略止日，例如 2025-08-01..=20万。",
        "“{value}” is not understood; write DAY..DAY=SUM, without the second day while the dispute lasts.",
    ),
    "calc.rate": (
        "利率“{value}”无法理解，可写作 5/10000 或 3.65%。",
        "“{value}” is no rate; write it like 5/10000 or 3.65%.",
    ),
    "calc.respite": (
        "“{value}”无法理解，应为“同意展期日..展至日”，例如 2025-08-15..2025-10-31。",
        "“{value}” is not understood; write the day it was granted..the day it lasts to.",
    ),
    "interest.backwards": (
        "起止日期颠倒：{first} 之后不能止于 {last}。",
        "The days are the wrong way round: what starts on {first} can't end on {last}.",
    ),
    "interest.negative": (
        "金额不能为负数（{value}）。",
        "A sum here can't be negative ({value}).",
    ),
    "interest.reply": (
        "最高人民法院关于“背靠背”条款的批复只适用于大型企业欠中小企业的款项，且须在 {day} 已施行。",
        "The Supreme People's Court's reply on pay-when-paid clauses speaks only of what large enterprises "
        "owe small and medium ones, and must be in force on {day}.",
    ),
    "interest.two-rates": (
        "{day} 有两个不同的约定利率，请只保留一个。",
        "Two different rates are agreed for {day}; keep one.",
    ),
    "money.capitals": (
        "大写金额只用于人民币，不用于 {value}。",
        "Sums in capital numerals are written for CNY, not for {value}.",
    ),
    "money.currency-unknown": (
        "不认识币种“{value}”。现有：{known}。",
        "There is no currency “{value}” here. There are: {known}.",
    ),
    "money.inexact": (
        "“{value}”是概数，不能据以记账；请查原始凭证，填写确切金额。",
        "“{value}” is a rounded sum and can't be entered; look up the exact one.",
    ),
    "money.negative": (
        "金额“{value}”为负数；此处不得填写负数。",
        "The sum “{value}” is negative; it must not be.",
    ),
    "money.other-currency": (
        "币种不一致：此处应为 {expected}，所给为 {value}。",
        "Currencies differ: {expected} was expected, {value} was given.",
    ),
    "money.too-large": (
        "金额“{value}”过大，无法登记；请核对位数和单位（元、万元）。",
        "The sum “{value}” is too large to be kept; check its digits and its unit.",
    ),
    "money.too-many-decimals": (
        "金额“{value}”的小数位数过多：{currency} 最多 {places} 位，请核对。",
        "“{value}” has too many decimals: {currency} has {places}. Check it.",
    ),
    "money.two-readings": (
        "金额“{value}”有两种读法：{first} 或 {second}。请写明其一。",
        "“{value}” can be read as {first} or as {second}. Write the one that is meant.",
    ),
    "money.unreadable": (
        "“{value}”不是金额。可写作 1,250,000.00、125万 或 壹佰贰拾伍万元整。",
        "“{value}” is no sum. Write it like 1,250,000.00, or in Chinese with its units.",
    ),
    "money.words-differ": (
        "小写“{figures}”与大写“{words}”不一致，请核对合同原件。",
        "The figures “{figures}” and the words “{words}” differ; look at the original.",
    ),
    "rate.ratio": (
        "“{value}”不是利率：分子不得为负，分母须大于零。",
        "“{value}” is no rate: at least 0, over more than 0.",
    ),
    "rate.year-days": (
        "一年按 {value} 日计算不可用，只能是：{known}。",
        "A year of {value} days is not used; it can be: {known}.",
    ),
    "term.count": (
        "期限 {value} 超出范围：应为 0 至 {maximum}。",
        "A term of {value} is out of range: 0 to {maximum}.",
    ),
    "term.event-unknown": (
        "没有“{value}”这一起算事件。已知：{known}。",
        "There is no event “{value}”. Known: {known}.",
    ),
}
