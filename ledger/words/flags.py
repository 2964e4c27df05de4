"""The sentences of what is wrong with questions about rules and flags, and with the facts they need."""

from __future__ import annotations

FLAG_WORDS: dict[str, tuple[str, str]] = {
    "flags.never-swept": (
        "本账簿尚未巡检，没有登记任何标记；可先执行 shouxin sweep，或者用 --on 指明日期逐项核对。",
        "No sweep is on record, so no flag is. Run shouxin sweep, or name a day with --on to have it "
        "examined.",
    ),
    "flags.swept-on": (
        "所列为{day}巡检后的标记，其后登记的事项尚未核对；可执行 shouxin sweep。",
        "These are the flags of the sweep of {day}; what was recorded since has not been examined. Run "
        "shouxin sweep.",
    ),
    "flags.outlived": (
        "按所问之日的情况已无此问题；标记{flag}仍在登记，下次巡检时解除。",
        "On the day asked for there is nothing of the kind any more; {flag} is on record until the next "
        "sweep.",
    ),
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
    "answer.before-flag": (
        "该标记于 {day} 登记，此前不能答复；请核对日期。",
        "The flag was raised on {day}: there is nothing to answer before that day. Check the day.",
    ),
    "answer.decided-already": (
        "该延期申请已于 {day} 作出决定。",
        "The request for time was decided on {day} already.",
    ),
    "answer.not-decided": (
        "该延期申请尚未作出决定，无可撤回。",
        "The request for time is not decided: there is nothing to withdraw.",
    ),
    "answer.no-day": (
        "申请延期的，须写明拟延至日期（--until）。",
        "Who asks for time says until which day: give “until”.",
    ),
    "answer.no-time-asked": (
        "该答复没有申请延期，无须决定。",
        "This answer asks for no time, so there is nothing to decide.",
    ),
    "answer.other-subject": (
        "该标记针对的是 {subject}，请填写同一对象。",
        "The flag is about {subject}: name that object.",
    ),
    "answer.until-gone": (
        "办结日期早于答复日期 {day}，请核对。",
        "The day is before that of the answer, {day}. Check it.",
    ),
    "promise.none": (
        "{obligation} 不是承诺事项，无须公平竞争审查结论。",
        "{obligation} is no promise: it takes no review.",
    ),
    "promise.reviewed-later": (
        "审查日期晚于生效日期 {day}；审查日期只在早于承诺时填写。",
        "The review is later than the effective day {day}; its own day is named only where it came first.",
    ),
    "rule.unknown": (
        "没有规则“{value}”，可选：{known}。",
        "There is no rule “{value}”; choose among: {known}.",
    ),
}
