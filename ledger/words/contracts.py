"""The sentences of what is wrong with contracts, obligations, performance, wages and decisions."""

from __future__ import annotations

CONTRACT_WORDS: dict[str, tuple[str, str]] = {
    "arrears.grouping": (
        "不能按“{value}”汇总，可选：{known}。",
        "Sums can't be grouped by “{value}”; choose among: {known}.",
    ),
    "search.empty": ("请输入要查找的文字。", "Give the text to look for."),
    "contract.before-signing": (
        "合同订立于 {since}，所记之事在 {day}；订立以前不能有履行或其他记录，请核对这两个日期。",
        "The contract was signed on {since}, and this is dated {day}: nothing happens to a contract before "
        "it is signed. Check both days.",
    ),
    "contract.ended": (
        "合同 {number} 已于 {day} 完结或终止，此后不能变更。",
        "Contract {number} ended on {day}; nothing changes it after that.",
    ),
    "contract.ends-before-start": (
        "届满日期早于开始日期 {start}。",
        "It ends before the day it starts, {start}.",
    ),
    "contract.item-twice": ("“{value}”出现了两次。", "“{value}” is given twice."),
    "contract.member-missing": (
        "{kind}合同须填写 {member}。",
        "A contract of this kind ({kind}) needs the member {member}.",
    ),
    "contract.no-such-party": (
        "{party} 并非本合同中角色为 {role} 的一方。",
        "{party} is no party in the role {role}.",
    ),
    "contract.not-suspended": ("合同 {number} 并未中止。", "Contract {number} is not suspended."),
    "contract.party-twice": ("{party} 在同一角色中出现了两次。", "{party} stands twice in one role."),
    "contract.rate-incomplete": (
        "约定的违约利率不完整，缺 {missing}。",
        "The agreed late-payment rate is not whole: {missing} is missing.",
    ),
    "contract.role-missing": (
        "{kind}合同须有“{role}”一方。",
        "A contract of this kind ({kind}) needs a party in the role {role}.",
    ),
    "contract.rate-of-unknown-day": (
        "签订日期不详的合同，不能按订立时的 LPR 计息；请查明签订日期，或者按约定填写固定利率。",
        "Of a contract whose day of signing is not known the LPR of that day can't be told; find the day, or "
        "give a fixed rate as agreed.",
    ),
    "contract.signed-after-end": (
        "订立日期晚于履行期限届满日期 {day}，已照录；请核对。",
        "Signed after the day it ends, {day}; kept. Check both days.",
    ),
    "contract.signed-later": (
        "订立日期 {day} 尚未到来，已照录，自该日起才有此合同；请核对年份。",
        "The day of signing, {day}, is still to come; kept, and there is no contract before that day. Check "
        "the year.",
    ),
    "contract.suspended-already": ("合同 {number} 已经中止。", "Contract {number} is suspended already."),
    "flag.cleared-already": ("该标记已于 {day} 解除。", "This flag was cleared on {day} already."),
    "flag.system-only": (
        "标记只能由巡检（{system}）登记，{actor} 不能登记。",
        "Flags are recorded by the sweep ({system}) only, not by {actor}.",
    ),
    "listing.ends-early": (
        "公布截止日期应晚于 {day}。",
        "It ends no later than {day}, the day it was decided or published.",
    ),
    "listing.no-number": (
        "没有决定书文号，已照录；公布前须补齐。",
        "Without a decision number; kept. It has to be there before anything is published.",
    ),
    "listing.published-early": (
        "公布日期早于决定日期 {day}。",
        "Published before the day of the decision, {day}.",
    ),
    "obligation.awaits-itself": (
        "{obligation} 不能以自身的履行为起算。",
        "{obligation} can't wait for its own performance.",
    ),
    "obligation.before-arising": (
        "该义务产生于 {since}（一般即合同订立之日），所记之事在 {day}；请核对这两个日期。",
        "The obligation arose on {since}, as a rule the day the contract was signed, and this is dated "
        "{day}. Check both days.",
    ),
    "obligation.beyond-contract": (
        "合同“{number}”的付款义务合计 {owed}，比合同金额 {agreed} 多 {excess}，已照录；请核对是否重复登记，"
        "重复的请更正或了结；合同金额确有增加的，请登记合同变更或补充合同。",
        "The payments under contract “{number}” come to {owed}, which is {excess} more than its sum of "
        "{agreed}; kept. If one is there twice, correct or settle it; if more was agreed, record the "
        "amendment or the supplementary contract.",
    ),
    "obligation.closed": ("该义务已于 {day} 了结。", "This obligation was closed on {day}."),
    "obligation.extended-backwards": (
        "展期截止日早于展期之日 {day}。",
        "The respite ends before the day it was granted, {day}.",
    ),
    "obligation.no-party": (
        "{party} 不是 {contract} 的一方；请先登记为合同一方（如付款单位、担保方）。",
        "{party} is no party of {contract}; enter it as one first (as payer or guarantor, say).",
    ),
    "obligation.no-sum": (
        "该义务没有约定金额，请先更正补录金额。",
        "No sum is agreed for this obligation; correct it and give the sum first.",
    ),
    "obligation.no-deposit": (
        "保证金种类只用于缴纳或退还保证金的义务，不用于“{type}”。",
        "A kind of deposit belongs to an obligation of type deposit or deposit-return, not to “{type}”.",
    ),
    "obligation.no-sum-yet": (
        "付款义务未填金额，已照录；金额确定前无法计算欠款。",
        "A payment without a sum; kept. No arrears can be told until the sum is known.",
    ),
    "obligation.term-not-noted": (
        "该义务没有登记“{term}”这一付款条款。",
        "No term “{term}” is noted for this obligation.",
    ),
    "obligation.not-disputed": ("该义务没有争议记录。", "Nothing of this obligation is in dispute."),
    "obligation.other-contract": (
        "{obligation} 属于 {contract}，不属于此处所写的合同。",
        "{obligation} belongs to {contract}, not to the contract named here.",
    ),
    "obligation.term-incomplete": (
        "期限方式为“{term}”时须填写 {member}。",
        "A term of this kind ({term}) needs {member}.",
    ),
    "obligation.term-spare": (
        "期限方式为“{term}”时不填 {member}。",
        "A term of this kind ({term}) takes no {member}.",
    ),
    "performance.future": (
        "{day} 尚未到来；履行是已发生的事实。",
        "{day} is still to come; a performance is a fact.",
    ),
    "performance.no-sum": ("原记录没有金额，冲回时不填金额。", "What is reversed had no sum; give none."),
    "performance.other-subject": (
        "原记录对应 {subject}，冲回须写明同一对象。",
        "What is reversed was of {subject}; name the same.",
    ),
    "performance.reversed-already": (
        "超出可冲回的部分（此前于 {day} 冲回过）。",
        "More than is left to reverse (reversed before on {day}).",
    ),
    "performance.sum-missing": (
        "请填写冲回金额（原记录 {amount}）。",
        "Give the sum reversed (of {amount}).",
    ),
    "performance.too-much": (
        "超出应付 {owed} 共 {excess}；请核对金额。超出部分是逾期利息的，请另行登记为支付逾期利息；"
        "金额已增加的，请先登记变更或更正义务金额。",
        "That is {excess} more than the {owed} owed. Check the sum; if the rest is late interest, record it "
        "apart as late interest paid; if more is owed now, correct the obligation or record the amendment "
        "first.",
    ),
    "responsibility.before-start": (
        "日期须晚于责任起始日 {since}。",
        "The day must be after the duty's start, {since}.",
    ),
    "responsibility.ended-already": (
        "该责任已于 {until} 终结。",
        "This duty ended on {until} already.",
    ),
    "responsibility.no-stage": (
        "此类合同没有“{stage}”阶段；可选：{known}。",
        "This kind of contract has no stage “{stage}”; it has: {known}.",
    ),
    "responsibility.not-in-office": (
        "{tenure} 在 {day} 并不在任。",
        "{tenure} is not in office on {day}.",
    ),
    "wage.deducted-sum": (
        "各工人代扣代缴之和为 {total} 元，与所填总额 {stated} 元不符。",
        "What is deducted comes to {total}, not to the stated {stated}.",
    ),
    "wage.deducted-too-much": (
        "代扣代缴 {deducted} 元超过应发 {amount} 元，请核对。",
        "{deducted} is deducted of wages of {amount}; check both.",
    ),
    "wage.paid-sum": (
        "各工人所得之和为 {total} 元，与所填总额 {stated} 元不符。",
        "What the workers got comes to {total}, not to the stated {stated}.",
    ),
    "wage.reversal-whose": (
        "该笔发放涉及多名工人，或者退回超过其所得；请逐人写明退回金额（lines）。",
        "This payment went to several workers, or more is named than they got: state whose wages came back "
        "(lines).",
    ),
    "wage.worker-twice": (
        "工人序号 {worker} 出现两次，请各用一个序号。",
        "The worker's number {worker} stands twice; give each a number of his own.",
    ),
    "wage.worker-unknown": (
        "工资表中没有序号为 {worker} 的工人。",
        "The payroll has no worker with the number {worker}.",
    ),
    "wage.month": ("“{value}”不是月份，请写作 2026-08。", "“{value}” is no month; write it like 2026-08."),
    "wage.other-contract": (
        "{payroll} 属于 {contract}，不属于此处所写的合同。",
        "{payroll} belongs to {contract}, not to the contract named here.",
    ),
    "wage.payday-before-month": (
        "支付日早于工资所属月份 {month}。",
        "The payday lies before the month it is for, {month}.",
    ),
    "wage.sum": (
        "明细合计 {total}，与总额 {stated} 不符。",
        "The workers' wages add up to {total}, not to {stated}.",
    ),
    "wage.workers": (
        "明细共 {lines} 人，与人数 {stated} 不符。",
        "There are {lines} workers listed, not {stated}.",
    ),
}
