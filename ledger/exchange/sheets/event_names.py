"""What ledgers call the events that a term of payment runs from, beside the names of the closed list.

Only what means one event: 开票 may be the day of the invoice or of its arrival, 结算 the papers or the sum
agreed on, and are asked about.
"""

from __future__ import annotations

from ledger.entries.obligations import Condition
from ledger.exchange.sheets.columns import names

_CALLED = {
    "inspection-passed": names(
        "检验合格 验收合格 检验或验收合格 检验或者验收合格 验收通过 竣工验收合格 最终验收合格 终验合格 验收"
    ),
    "delivery": names("交付 交货 到货 货物交付 工程交付 服务交付"),
    "contract-signed": names("合同订立 合同签订 签订合同 订立合同 签订 签约 合同签署"),
    "invoice-received": names("收到发票 收票"),
    "settlement-sum-confirmed": names("双方确认结算金额 确认结算金额 结算金额确认"),
}
STARTS = {
    ending.format(name): code
    for code, named in _CALLED.items()
    for name in named
    for ending in ("{}", "{}后", "{}之后", "{}日", "{}之日", "{}之日起", "自{}之日起")
}
"""The code of an event by every name it has."""

CONDITIONS = {
    name: code for name, code in STARTS.items() if code in frozenset(one.value for one in Condition)
}
"""Those of them that are conditions of payment."""

UNITS = {"工作日": "working-day", "自然日": "calendar-day", "天": "calendar-day", "月": "month"}
