"""Reads the quantities out of the statute book's Chinese prose, to be compared with the machine values.

Written from the prose alone and on its own: it shares nothing with the reader that it checks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

Quantity = tuple[object, ...]

BOUND_WORDS = {
    "at-most": "不得超过|不超过|不得?高于|最长|上限|以下",
    "below": "低于|不满",
    "at-least": "至少|不少于|不低于|最短|以上|满|连续",
    "over": "超",
    "extends": "延长",
    "after": "后",
    "ahead": "前",
    "look-back": "内",
    "by": "前",
}
"""How a bound reads in the prose or in the heading of a parameter."""

EVENT_WORDS = {
    "act-known": "知道(或应当知道)?(作出|具体)?(行政行为)?之日",
    "agreed-inspection-term-ended": "约定的检验或验收期限届满之日",
    "arrears-corrected": "改正之日",
    "award-decided": "自确定之日",
    "award-notice-issued": "通知书发出之日",
    "complaint-accepted": "受理",
    "complaint-material-received": "收到投诉材料之日",
    "complaint-received": "投诉收到后",
    "confirmation-requested": "提出确权请求之日",
    "contract-amended": "变更之日",
    "contract-signed": "签订|合同订立",
    "correction-application-received": "收到书面纠正申请",
    "court-listing-planned": "法院拟将政府机构纳入失信",
    "delivery": "交付之日",
    "document-determined": "文书认定之日",
    "early-removal-decided": "提前移出",
    "evaluation-ended": "评审结束",
    "evaluation-report-received": "收到(评标)?报告",
    "force-majeure-ended": "不可抗力消除之日",
    "information-made-or-changed": "信息形成或变更之日",
    "information-request-received": "收到申请之日",
    "infringement-known": "知道之日",
    "infringement-and-obligor-known": "知道或应当知道权利受到损害以及义务人之日",
    "inspection-passed": "检验或验收合格之日",
    "invoice-received": "收到发票",
    "last-instalment-due": "最后一期履行期限届满之日",
    "listing-decided": "作出列入决定之日",
    "listing-notice-received": "收到告知之日",
    "listing-revoked": "列入决定被撤销",
    "listing-term-ended": "届满",
    "objection-received": "收到异议之日",
    "payment-order-term-ended": "责令限期支付文书指定期限届满之日",
    "penalty-decided": "处罚作出时间",
    "penalty-notice-given": "告知后",
    "procurement-ended": "采购结束之日",
    "removal-application-received": "收到申请之日",
    "reply-term-ended": "答复期满",
    "right-infringed": "权利受损之日",
    "settlement-made": "结算后",
    "settlement-sum-confirmed": "双方确认结算金额之日",
    "third-party-opinion-asked": "收到征求意见书之日",
    "wage-account-opened": "开立后",
    "wages-settled-publicly-notified": "公示",
    "winner-determined": "确定中标人之日",
    "works-completed-and-wages-settled": "工程完工且工资全部结清",
    "works-contract-signed": "施工合同签订之日",
}
"""How the events from which terms run read there."""

_CHINESE = {character: value for value, character in enumerate("零一二三四五六七八九")}
_N = r"(\d+|[零一二三四五六七八九十百]+)"
_SUM = r"(\d+)(百?万)?"
_UNITS = {"工作日": "working-day", "日": "calendar-day", "天": "calendar-day", "月": "month", "年": "year"}
_NOT_QUANTITIES = (
    r"第[零一二三四五六七八九十百、至]+条(?:[零一二三四五六七八九十、至]+[款项])?",  # articles
    r"\d+号",  # numbers of documents
    r"\d{4}-\d\d-\d\d",
    r"\d{4}年?(?:、\d{4})*版",  # editions
    r"12345",  # a telephone number
    r"上一年度",
    r"24[时点]|第一日",  # the closing hour; the day after a holiday
    r"最后一[日天]",
    r"第\d+(?:、\d+)*条",
    r"\d{4}文本",
    r"第1天",  # the first of a month or a year
    r"\d+档",  # how many series a reply names
    r"30日/60日期限",  # the terms of another article, named
    r"其余\([^)]*\)",  # examples
    r"\(0\.0005/日\)",  # 万分之五 once more, in digits; asserted below
)


def number(text: str) -> int:
    """The number that digits or a Chinese numeral below a thousand write."""
    if text.isdigit():
        return int(text)
    total = digit = 0
    for character in text:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = _CHINESE[character]
    return total + digit


def fen(digits: str, scale: str | None) -> int:
    """A sum in 元, 万元 or 百万元 as fen."""
    return int(digits) * {None: 1, "万": 10_000, "百万": 1_000_000}[scale] * 100


def quantities(prose: str, column: str = "") -> Counter[Quantity]:
    """Every term, share, sum, fixed day and count that a prose value names, how often each.

    Args:
        prose: a value.
        column: what the statute book's column of units says: 日 is 工作日 where it says so and the prose does
            not itself tell the two apart.
    """
    found: Counter[Quantity] = Counter()
    text = prose
    if "0.0005" in text:
        assert "万分之五" in text
    working_by_note = "(工作日)" in text or (column == "工作日" and "工作日" not in text)
    text = text.replace("(工作日)", "")

    def take(pattern: str, make: Callable[[re.Match[str]], Quantity]) -> None:
        nonlocal text
        for match in re.finditer(pattern, text):
            found[make(match)] += 1
        text = re.sub(pattern, " ", text)

    def unit(word: str) -> str:
        name = _UNITS[word]
        return "working-day" if working_by_note and name == "calendar-day" else name

    take(r"1年期LPR", lambda m: ("reference-rate", "lpr-one-year"))
    for pattern in _NOT_QUANTITIES:
        text = re.sub(pattern, " ", text)
    take(r"日0\.(\d{6})", lambda m: ("rate-per-million", int(m[1])))
    take(r"(\d+)个月=(\d+)日", lambda m: ("unit-length", "month", int(m[2])) if m[1] == "1" else ("?",))
    take(r"1年=(\d+)日", lambda m: ("unit-length", "year", int(m[1])))
    take(r'"([一二三四五六七八九十]+)日"', lambda m: ("day-unit", number(m[1]), "working-day"))
    take(r"(\d+)月(\d+)日", lambda m: ("yearly-day", int(m[1]), int(m[2])))
    take(rf"{_SUM}元?[–至]{_SUM}元", lambda m: ("sum", fen(m[1], m[2] or None), fen(m[3], m[4])))
    take(rf"{_SUM}元", lambda m: ("sum", fen(m[1], m[2])))
    take(r"(\d+)(百?万)(?=以下)", lambda m: ("sum", fen(m[1], m[2])))
    take(r"(\d+)%–(\d+)%", lambda m: ("share", int(m[1]) * 100, int(m[2]) * 100))
    take(r"0\.(\d)%", lambda m: ("share", int(m[1]) * 10))
    take(r"(\d+)%", lambda m: ("share", int(m[1]) * 100))
    take(r"(\d+)‰–(\d+)‰", lambda m: ("share", int(m[1]) * 10, int(m[2]) * 10))
    take(r"(\d+)‰以上(\d+)‰以下", lambda m: ("share", int(m[1]) * 10, int(m[2]) * 10))
    take(r"(\d+)‰", lambda m: ("share", int(m[1]) * 10))
    take(rf"百分之{_N}", lambda m: ("share", number(m[1]) * 100))
    take(rf"万分之{_N}", lambda m: ("share", number(m[1])))
    take(rf"{_N}[–至]{_N}个?(年|月)", lambda m: ("term", number(m[1]), number(m[2]), unit(m[3])))
    take(rf"{_N}个?(工作日|日|天|月|年)", lambda m: ("term", number(m[1]), unit(m[2])))
    take(rf"{_N}(?:种|类|项|领域|名(?!单)|步骤)", lambda m: ("count", number(m[1])))
    take(r'(\d+)(?=")', lambda m: ("ordinal", int(m[1])))
    assert not re.search(r"\d", text), f"a number that was not understood: {text.strip()}"
    return found
