"""What goes wrong with statutes, calendars, rates and divisions, in words; part of ``ledger.words.say``."""

from __future__ import annotations

LAW_WORDS: dict[str, tuple[str, str]] = {
    "calendar.not-of-the-year": (
        "{day} 不属于 {year} 年的放假安排：应在该年内，或在前后各一个月内。",
        "{day} does not belong to the holiday notice of {year}: give days of that year, "
        "or of the month before or after it.",
    ),
    "calendar.off-and-on": (
        "{day} 同时列为放假和上班，请只保留一处。",
        "{day} is named both as off and as worked: keep one of the two.",
    ),
    "rate.malformed": (
        "“{value}”不是利率，请写作 3.00%。",
        "“{value}” is no rate; write it like 3.00%.",
    ),
    "rate.not-announced": (
        "{day} 尚未到来，该日的利率无从公布；请核对公布日期，待公布后再登记。",
        "{day} is still to come, so no rate can have been announced on it. Check the day, or add the rate "
        "once it is announced.",
    ),
    "rate.out-of-range": (
        "年利率 {per_million}（百万分之一）超出范围：应为 1 至 {maximum} 的整数，例如 3.00% 写作 30000。",
        "The yearly rate {per_million} (parts per million) is out of range: 1 to {maximum}, "
        "so 3.00 % is 30000.",
    ),
    "statute.not-confirmed": (
        "参数 {id} 未经核实，不能以“已核实”采用；请用 shouxin statutes confirm 由两人确认。",
        "Parameter {id} was not read in its own text and can't be adopted as confirmed; two persons do that "
        "(shouxin statutes confirm).",
    ),
    "statute.unknown": (
        "法规参数中没有“{id}”。用 shouxin statutes list 查看全部编号。",
        "The statute book has no parameter “{id}”. shouxin statutes list shows them all.",
    ),
    "statute.unknown-topic": (
        "法规参数中没有主题“{topic}”。用 shouxin statutes list 查看全部主题。",
        "The statute book has no topic “{topic}”. shouxin statutes list shows them all.",
    ),
}
