"""The sentences of what is wrong or odd in OCDS files."""

from __future__ import annotations

OCDS_WORDS: dict[str, tuple[str, str]] = {
    "ocds.award-unknown": (
        "合同所称的授予编号“{award}”在本过程中不存在；已采用其中唯一的授予记录，请发布方核对 awardID。",
        "No award of the process has the id “{award}”; its only award was taken. The publisher should check "
        "awardID.",
    ),
    "ocds.before-signing": (
        "发生日期 {day} 早于合同订立之日 {signed}，未予登记；请核对两个日期。",
        "Its day, {day}, is before the contract was signed on {signed}; not recorded. Check both days.",
    ),
    "ocds.currency-unknown": (
        "“{value}”不是 ISO 4217 币种代码；请改为三个字母的代码，如 CNY。",
        "“{value}” is no currency of ISO 4217; write its three letters, such as CNY.",
    ),
    "ocds.empty": (
        "文件中没有发布（release）或记录（record）。",
        "There is no release and no record in the file.",
    ),
    "ocds.encoding": (
        "文件不是 UTF-8（疑为 UTF-16，或含有空字符）；请另存为 UTF-8。",
        "The file is not UTF-8 (it looks like UTF-16, or holds null characters); save it as UTF-8.",
    ),
    "ocds.id-twice": (
        "编号“{value}”在同一清单中出现不止一次，只取第一项；请发布方各用其号。",
        "The id “{value}” stands more than once in one list; the first was taken. Give each its own.",
    ),
    "ocds.json": (
        "不是完整的 JSON（{reason}）；此前的 {count} 项已处理。请重新下载或核对文件结尾。",
        "Not whole JSON ({reason}); the {count} items before it were taken. Download it again, or look at "
        "its end.",
    ),
    "ocds.linked-releases": (
        "记录只有发布的网址，没有内容，也没有 compiledRelease；请导入含有它们的文件。",
        "The record only links to its releases and has no compiledRelease; import a file that holds them.",
    ),
    "ocds.milestone-contradicts": (
        "里程碑状态为“{status}”，却有达成日期 {day}；达成日期未采用，请发布方核对。",
        "The milestone is “{status}” and yet has a dateMet ({day}), which was not taken; the publisher "
        "should check it.",
    ),
    "ocds.milestone-untold": (
        "里程碑的到期日为 {due}（状态“{status}”），公布数据未说明何时达成：是否逾期无法判断，不作到期处理。",
        "The milestone was due on {due} (status “{status}”), but nothing tells when it was met: whether it "
        "is late can't be told, and no due day is set.",
    ),
    "ocds.no-buyer": (
        "无法确定唯一的采购人；请在 buyer 中指明，并在 parties 中给出其名称。",
        "It can't be told who the one buyer is; name it in buyer, with its name in parties.",
    ),
    "ocds.no-currency": (
        "金额 {value} 没有币种，未采用；请填写 currency。",
        "The sum {value} has no currency and was not taken; give currency.",
    ),
    "ocds.no-day": (
        "“{value}”不是日期；请写作 2026-01-31 或 2026-01-31T00:00:00+08:00。",
        "“{value}” is no date; write it like 2026-01-31 or 2026-01-31T00:00:00+08:00.",
    ),
    "ocds.no-id": (
        "合同没有编号（id），再次导入时无法辨认，未予登记；请补上编号。",
        "The contract has no id, by which it would be found again, and was not taken; give it one.",
    ),
    "ocds.no-process": (
        "这不是 OCDS 的发布、记录或数据包（没有 ocid）。",
        "This is no OCDS release, record or package (there is no ocid).",
    ),
    "ocds.no-signing-day": (
        "合同没有签订日期，也没有授予日期和开始日期可以代替；请填写 dateSigned。",
        "The contract has no day of signing, and no day of award or start to stand in; give dateSigned.",
    ),
    "ocds.no-supplier": (
        "无法确定合同的供应商；请核对 awardID 及其 suppliers，并在 parties 中给出名称。",
        "It can't be told who the supplier is; check awardID and its suppliers, and their names in parties.",
    ),
    "ocds.not-a-list": ("“{value}”应为列表（[…]），未采用。", "“{value}” should be a list […]; not taken."),
    "ocds.not-an-object": (
        "“{value}”应为对象（{{…}}），未采用。",
        "“{value}” should be an object {{…}}; not taken.",
    ),
    "ocds.not-in-force": (
        "合同状态为“{status}”，尚未生效或已撤销，未予登记。",
        "The contract is “{status}”: not in force, and not recorded.",
    ),
    "ocds.not-text": ("“{value}”应为文字，未采用。", "“{value}” should be text; not taken."),
    "ocds.other-currency": (
        "款项以 {currency} 支付，合同以 {expected} 计价，不能相抵；未予登记，请按合同币种发布或人工登记。",
        "It was paid in {currency}, the contract is in {expected}; not recorded. Publish it in the "
        "contract's currency, or enter it by hand.",
    ),
    "ocds.period-backwards": (
        "履行期限的结束日 {end} 早于开始日 {start}，均未采用；请发布方核对。",
        "The period ends on {end}, before its start on {start}; neither was taken. The publisher should "
        "check it.",
    ),
    "ocds.several-suppliers": (
        "合同有多个供应商，里程碑由谁承担不明，未予登记；请人工登记义务。",
        "The contract has several suppliers, and nothing tells whose milestone this is; enter the obligation "
        "by hand.",
    ),
    "ocds.signing-day-taken": (
        "未公布签订日期：按签订日期不详登记，自 {member}（{day}）起计入；查明后请更正。",
        "No day of signing is published: recorded as not known, and the contract as known since {member} "
        "({day}). Correct it when the day is known.",
    ),
    "ocds.sum-as-text": (
        "金额“{value}”写成了文字，已按数字读取。",
        "The sum “{value}” was written as text and read as the number it is.",
    ),
    "ocds.sum-negative": ("合同金额为负，未采用；请核对。", "The contract's sum is negative; not taken."),
    "ocds.sum-not-positive": (
        "款项为零或负数，不是付款，未予登记；退款请登记为冲回。",
        "The sum is nought or negative, hence no payment, and not recorded; enter a refund as a reversal.",
    ),
    "ocds.sum-rounded": (
        "金额 {value} 细于该币种的最小单位，已四舍五入为 {sum}。",
        "The sum {value} is finer than its currency; rounded half up to {sum}.",
    ),
    "ocds.sum-unreadable": (
        "“{value}”不是可用的金额，未采用；请写成不带分隔符的数字，如 1250000.00。",
        "“{value}” is no sum that can be used; write it as a number without separators, such as 1250000.00.",
    ),
    "ocds.text-shortened": (
        "文字过长，已截至 {length} 字。",
        "The text was too long and is cut to {length} characters.",
    ),
    "ocds.too-deep": ("内容层层嵌套过深，未予读取。", "It is nested deeper than any release; not read."),
    "ocds.too-large": (
        "单个文档超过 {maximum} 字节，未予读取；请改为每行一个文档的格式。",
        "One document has more than {maximum} bytes and was not read; put one document on a line.",
    ),
    "ocds.transaction-without-day": (
        "款项没有日期，无法登记为付款；请补上 date。",
        "The transaction has no date and can't be recorded as a payment; give date.",
    ),
    "ocds.transaction-without-sum": (
        "款项没有金额，无法登记为付款；请补上 value。",
        "The transaction has no sum and can't be recorded as a payment; give value.",
    ),
    "ocds.amended-before": (
        "合同首次公布时已有变更，变更前的金额和期限未公布；合同订立按现有内容登记。",
        "It had been amended before it was first published; what was agreed before is not told, and "
        "the signing carries what is.",
    ),
    "ocds.amendment-undated": (
        "合同变更“{key}”没有日期，未予登记；请补上 date。",
        "The amendment “{key}” has no date and was not recorded; give date.",
    ),
    "ocds.award-alone": (
        "授予没有对应的合同，仅登记授予；是否已订立合同，公布数据未载。",
        "The award has no contract: recorded as an award alone. Whether a contract was signed is not told.",
    ),
    "ocds.award-not-made": (
        "授予状态为“{status}”，未予登记。",
        "The award is “{status}” and was not recorded.",
    ),
    "ocds.award-undated": (
        "授予没有日期，未予登记；请补上 date。",
        "The award has no date and was not recorded; give date.",
    ),
    "ocds.code-alike": (
        "“{value}”按代码“{read_as}”读取（大小写不同）；请发布方核对。",
        "“{value}” was read as the code “{read_as}”, which differs in its letters' case; the publisher "
        "should check it.",
    ),
    "ocds.code-unknown": (
        "“{value}”不在 OCDS 代码表（{known}）中，其含义未作推断。",
        "“{value}” is not in the code list ({known}); what it means was not guessed.",
    ),
    "ocds.country-untold": (
        "采购人“{name}”属哪一国未公布（无登记号、地址和币种）：按境外公共合同登记，不适用任何中国法律。",
        "Nothing tells the country of the buyer “{name}” (no register number, address or currency): "
        "recorded as a contract of another country, to which no Chinese law is applied.",
    ),
    "ocds.no-longer-told": (
        "发布方不再公布第 {seq} 号记录所载事项（{day}）；该记录保留，请核实后更正。",
        "What entry {seq} says ({day}) is no longer published; the entry stays. Look into it and correct it.",
    ),
    "ocds.nothing-concluded": (
        "采购过程尚无授予和合同，仅保存其发布。",
        "The process has no award and no contract yet; its release alone was kept.",
    ),
    "ocds.older-release": (
        "此发布（{day}）早于账簿已有的发布；两者均已载明的，以较新的为准。",
        "This release ({day}) is older than one that the book has; where both speak of the same, the "
        "newer stands.",
    ),
    "ocds.release-not-kept": (
        "此发布未能保存，以后的文件不会与其合并。",
        "This release could not be kept: later files will not be merged with it.",
    ),
    "ocds.release-undated": (
        "{count} 份发布没有可读的日期，先后无从判断，按最早处理；请补上 date。",
        "Releases without a date that can be read: {count}. Their order can't be told, and they "
        "count as the earliest; give date.",
    ),
    "ocds.same-instant": (
        "{count} 份内容不同的发布日期和时刻相同，先后无从判断，按发布编号排序。",
        "Releases that differ and bear the same instant: {count}. Which is later can't be told; they "
        "were taken in the order of their ids.",
    ),
    "ocds.same-name-other-number": (
        "“{name}”登记号为 {number}，与账簿中同名单位（{ids}）的登记号不同：作为另一单位登记。",
        "“{name}” has the number {number}, other than the organisation of that name on record "
        "({ids}): registered as another one.",
    ),
    "ocds.status-untold": (
        "状态“{status}”不在 OCDS 代码表中，又没有签订日期：是否生效无从判断，未予登记。",
        "The status “{status}” is not in the code list, and there is no day of signing: whether it "
        "is in force can't be told, and it was not recorded.",
    ),
    "ocds.status-went-back": (
        "合同状态现为“{status}”，此前曾为“{was}”：已登记的合同保留；请发布方核对。",
        "The contract is now “{status}” and was “{was}” before: what is recorded stays. The "
        "publisher should check it.",
    ),
    "ocds.taken-back": (
        "发布方撤回了 {day} 的达成（{what}）：已登记冲回。",
        "The publisher took back what was met on {day} ({what}): a reversal was recorded.",
    ),
    "ocds.versioned": (
        "这是各时点取值的版本化发布（versioned release），不能从中读取合同；请导入发布或 compiledRelease。",
        "This is a versioned release, of which no contract can be read; import its releases or its "
        "compiledRelease.",
    ),
}
