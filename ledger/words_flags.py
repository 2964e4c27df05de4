"""The sentences of what is wrong with questions about rules and flags, and with the facts they need."""

from __future__ import annotations

FLAG_WORDS: dict[str, tuple[str, str]] = {
    "award.cancelled-already": (
        "该中标、成交已于 {day} 取消。",
        "This award was cancelled on {day} already.",
    ),
    "information.answered-already": (
        "该申请已于 {day} 答复，此后不能再延长或答复。",
        "This request was answered on {day}; it can't be extended or answered after that.",
    ),
    "statement.year-running": (
        "{year} 年度尚未结束，不能公开其年末逾期欠款；请核对年度与公开日期。",
        "{year} was not over on that day, so its arrears could not be stated. Check year and day.",
    ),
    "supplier.complied-already": (
        "该供应商已于 {day} 登记改正。",
        "It is on record already that the supplier complied on {day}.",
    ),
    "supplier.refused-what": (
        "请填写 {member}：拒绝签约须指明中标、成交通知，拒绝履约或配合评审须指明合同。",
        "Give {member}: refusing to sign needs the award, refusing to perform or cooperate the contract.",
    ),
    "rule.unknown": (
        "没有规则“{value}”，可选：{known}。",
        "There is no rule “{value}”; choose among: {known}.",
    ),
}
