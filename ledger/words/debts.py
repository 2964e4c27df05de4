"""The sentences of what is wrong with debts, budgets, set-offs, assignments, confirmations and statements."""

from __future__ import annotations

DEBT_WORDS: dict[str, tuple[str, str]] = {
    "budget.other-item": (
        "该占用属于 {budget}，不属于此处所写的预算项目。",
        "That was taken up of {budget}, not of the item named here.",
    ),
    "budget.released-too-much": (
        "可释放 {left}，超出 {excess}；请核对金额。",
        "{left} can be released; that is {excess} more. Check the sum.",
    ),
    "claim.against-itself": (
        "{obligation} 不能与自身抵销。",
        "{obligation} can't be set off against itself.",
    ),
    "claim.assigned-to-party": (
        "{assignee} 已是该义务的一方，不能再作受让人。",
        "{assignee} is a side of this obligation already and can't be the assignee.",
    ),
    "claim.no-creditor": (
        "该义务未登记权利方，无从转让；请先更正义务。",
        "No creditor is recorded for this obligation, so nothing can be assigned; correct it first.",
    ),
    "claim.not-money": (
        "该义务不是金钱给付，不能在此抵销。",
        "This obligation is not one of money and can't be set off here.",
    ),
    "claim.notice-before-agreement": (
        "转让协议日期晚于债务人收到通知之日 {day}。",
        "The assignment was agreed after {day}, the day the debtor received the notice.",
    ),
    "claim.nothing-left": (
        "该义务已于 {day} 履行完毕，没有可转让的余额。",
        "This obligation was met on {day}; nothing is left to assign.",
    ),
    "claim.other-parties": (
        "{obligation} 不是同样两方之间的债务，不能互相抵销；请核对双方。",
        "{obligation} is no debt between the same two parties; check both sides.",
    ),
    "debt.basis-missing": (
        "类型为 {kind} 的债务须写明依据文件（批准文件或登记所据文件）。",
        "A debt of kind {kind} needs the document it rests on (the approval, or where it was found).",
    ),
    "debt.category-missing": (
        "政府债券须写明一般债务或专项债务。",
        "A government bond is either general or special debt; say which.",
    ),
    "debt.category-spare": (
        "隐性债务不计入债务限额，不填债务类别。",
        "Implicit debt counts against no limit; leave the category out.",
    ),
    "debt.closed": (
        "该债务已于 {day} 结清，没有余额。",
        "Nothing is left of this debt since {day}.",
    ),
    "debt.due-before-start": (
        "到期日早于 {day}。",
        "The due day lies before {day}.",
    ),
    "debt.no-public-body": (
        "{name} 不是机关、事业单位或乡镇政府，不能作为 {kind} 的债务人。",
        "{name} is no public body and can't be the debtor of a {kind}.",
    ),
    "debt.too-much": (
        "余额为 {left}，超出 {excess}；请核对金额，本金有误的，请先更正债务登记。",
        "{left} is left; that is {excess} more. Check the sum; if the principal is wrong, correct "
        "the debt first.",
    ),
    "receivable.answered-already": (
        "该确权请求已于 {day} 答复。",
        "This request was answered on {day} already.",
    ),
    "receivable.more-than-requested": (
        "确认金额超出申请确认的 {amount}。",
        "More than the {amount} asked for is confirmed.",
    ),
    "statement.half": (
        "“{value}”不是半年度，请写作 2026H1 或 2026H2。",
        "“{value}” is no half-year; write it like 2026H1 or 2026H2.",
    ),
    "statement.not-over": (
        "“{value}”尚未结束（{day} 之后方可编制）；请选择已结束的期间。",
        "“{value}” is not over: a statement can be made after {day}. Choose a period that has ended.",
    ),
}
