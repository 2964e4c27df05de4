"""The sentences of what is wrong with spreadsheets, their columns, rows and cells."""

from __future__ import annotations

SHEET_WORDS: dict[str, tuple[str, str]] = {
    "cell.became-day": (
        "此格被电子表格改成了日期（{value}），原来填写的内容已不可知；请把该列设为文本格式后重新填写。",
        "The spreadsheet made this cell a day ({value}), and what was written is lost; format the column as "
        "text and write it again.",
    ),
    "cell.code-length": (
        "“{value}”有 {length} 位，统一社会信用代码应为 {wanted} 位，未予采用；请核对后补登。",
        "“{value}” has {length} characters, a unified social credit code {wanted}; it was not taken over. "
        "Check it and add it.",
    ),
    "cell.code-unknown": (
        "“{value}”含有字母、数字以外的字符，不是统一社会信用代码，未予采用；请核对后补登。",
        "“{value}” holds something other than letters and digits, is no unified social credit code and was "
        "not taken over; check it and add it.",
    ),
    "cell.error": (
        "此格显示的是错误值“{value}”，没有可用的内容；请改正或清空后重新导入该行。",
        "This cell shows the error “{value}” and holds nothing that can be used; mend or empty it and import "
        "the row again.",
    ),
    "cell.formula": (
        "此格是公式，其结果不能采信；请复制后“选择性粘贴—数值”。",
        "This cell is a formula, whose result can't be relied on; paste it as a value.",
    ),
    "cell.garbled": (
        "第 {row} 行此格含有与文件编码不符的字节，无法辨认；请改正后重新导入该行。",
        "Line {row} has bytes here that do not fit the file's encoding; mend it and import the line again.",
    ),
    "cell.day-missing": (
        "“{value}”只有年月，缺少日；请填写完整日期，如 2026-01-31。",
        "“{value}” is a month without its day; write a whole date such as 2026-01-31.",
    ),
    "cell.merged": (
        "此格属于合并单元格 {area}，数额只属于其中第一行；请取消合并，逐行填写。",
        "This cell is merged with others ({area}), and the figure is the first row's alone; split them and "
        "fill in every row.",
    ),
    "cell.merged-first": (
        "此格与下方各行合并（{area}），数额全部记在本行；如为各行合计，请取消合并，逐行填写后重新导入。",
        "This cell is merged with those below ({area}), and all of the figure was taken for this row; if it "
        "is the sum of all of them, split the cells, fill in every row and import it again.",
    ),
    "cell.neither": ("“{value}”既不是“是”也不是“否”。", "“{value}” is neither yes nor no."),
    "cell.no-count": ("“{value}”不是整数。", "“{value}” is no whole number."),
    "cell.no-day": (
        "“{value}”不是有效日期，请按“年-月-日”填写，如 2026-01-31。",
        "“{value}” is no day; write it like 2026-01-31.",
    ),
    "cell.no-month": (
        "“{value}”不是月份，请按“年-月”填写，如 2026-08。",
        "“{value}” is no month; write it like 2026-08.",
    ),
    "cell.no-rate": (
        "“{value}”不是可登记的利率；请写作“日万分之五”“年利率6%”，"
        "或者“订立时一年期LPR的1.5倍”“浮动一年期LPR的1.5倍”。",
        "“{value}” is no rate that can be entered; write it like 0.05% a day, 6% a year, "
        "1.5 times LPR at signing or 1.5 times floating LPR.",
    ),
    "cell.rate-of-which-day": (
        "“{value}”没有写明是哪一天的 LPR；请写作“订立时一年期LPR的1.5倍”或者“浮动一年期LPR的1.5倍”。",
        "“{value}” leaves open the LPR of which day; write 1.5 times LPR at signing, or floating LPR.",
    ),
    "cell.rate-without-time": (
        "“{value}”没有写明是日利率还是年利率；请写作“日万分之五”或者“年利率6%”。",
        "“{value}” leaves open whether it is a rate a day or a year; write it like 0.05% a day or 6% a year.",
    ),
    "cell.rounded": (
        "“{value}”是被电子表格改写过的数字，原号码已不完整；请把该列设为文本后重填。",
        "“{value}” is a number that the spreadsheet rounded; format the column as text and retype it.",
    ),
    "cell.several-days": (
        "“{value}”含有不止一个日期；请拆成多行，一行一个日期。",
        "“{value}” holds more than one day; give each a row of its own.",
    ),
    "cell.several-sums": (
        "“{value}”含有不止一个金额；请拆成多行，一行一个金额。",
        "“{value}” holds more than one sum; give each a row of its own.",
    ),
    "cell.sum-huge": (
        "“{value}”按本列单位（{unit}）为 {sum}，数额巨大，已照录；请核对单位。",
        "“{value}” in the unit of its column ({unit}) comes to {sum}; kept. Check the unit.",
    ),
    "cell.sum-two-ways": (
        "“{value}”写到了分，而本列单位为“{unit}”：按该单位为 {counted}，也可能就是 {whole}，无法确定。"
        "是前者的请连同单位填写，如 {bare}{unit}；是后者的请按本列单位填写 {other}。",
        "“{value}” is written to the cent, and its column is in “{unit}”: it may be {counted}, counted in "
        "that unit, or {whole} itself. For the first write the unit with it, {bare}{unit}; for the second "
        "write {other}.",
    ),
    "cell.too-fine": (
        "“{value}”（{unit}）折算后的小数位数超出 {currency} 的最小单位，请改填确切金额。",
        "“{value}” ({unit}) comes to a part of the smallest unit of {currency}; give the exact sum.",
    ),
    "payment.like-another": (
        "与已登记的 {id}（{day}，凭证号 {voucher}）可能是同一笔，已另登一笔；如系同一笔，请撤销其一。",
        "It may be the same as {id} ({day}, voucher {voucher}) and was recorded besides; if it is the same, "
        "take one of them back.",
    ),
    "payment.other-clause": (
        "按日期、金额与已登记的 {id}（{day}）为同一笔，条款号改为本行所填；"
        "如系另一笔，请填写凭证号后再导入。",
        "By day and sum it is {id} ({day}), whose clause was changed to this row's; if it is another, give "
        "its voucher and import it again.",
    ),
    "payment.voucher-left-out": (
        "按日期、金额与已登记的 {id} 为同一笔；本行未填凭证号，保留原凭证号“{voucher}”。",
        "By day and sum it is {id}; the row gives no voucher, and “{voucher}” of the record is kept.",
    ),
    "sheet.signing-day-kept": (
        "本行写明签订日期不详，账簿中已登记为 {day}，保留原登记；原登记有误的，请更正该条记录。",
        "The row says that the day of signing is not known; {day} is on record and kept. If that is wrong, "
        "correct the entry.",
    ),
    "sheet.signing-day-unknown": (
        "签订日期未填写，登记为不详；凡取决于签订日期的到期日、规则一律不作判断，查明后填写再导入即可。",
        "No day of signing is given; it is recorded as not known, and whatever hangs on it can not be told. "
        "Once it is found, fill it in and import the row again.",
    ),
    "sheet.binary-workbook": (
        "这是二进制工作簿（xlsb），无法读取；请另存为 xlsx。",
        "This is a binary workbook (xlsb), which is not read; save it as xlsx.",
    ),
    "cell.unit-against": (
        "“{value}”自带货币符号或单位，而本列单位为“{unit}”，无法确定是多少；请按本列单位只填数字，"
        "或者写全单位，如 150万元。",
        "“{value}” has a mark or unit of its own, and its column is in “{unit}”, so it can be read in two "
        "ways; give the bare figure in the column's unit, or the whole sum, like 1500000.00.",
    ),
    "cell.unit-unclear": (
        "无法确定“{value}”的单位：“{unit}”不是可以辨认的金额单位，或者前后矛盾；"
        "请在表头写明一种单位，如（元）、（万元）、（万美元）。",
        "The unit of “{value}” is not clear: “{unit}” is no unit of sums that is known, or contradicts "
        "itself; name one unit in the heading, as the template does.",
    ),
    "sheet.binary": (
        "文件含有空字符，不是文本；请另存为 xlsx 或 UTF-8 的 csv。",
        "The file holds null characters and is no text; save it as xlsx, or as csv in UTF-8.",
    ),
    "sheet.bomb": (
        "压缩内容异常膨胀，疑为压缩炸弹，未予打开。",
        "It unpacks to far more than it should and was not opened.",
    ),
    "sheet.column-missing": (
        "缺少必填列：{missing}（近似的表头：{near}）。表中现有表头：{seen}。",
        "Required columns are missing: {missing} (nearest heading: {near}). Headings that were seen: {seen}.",
    ),
    "sheet.companion-missing": (
        "填写了“{given}”的，须同时填写“{missing}”。",
        "Where “{given}” is filled in, “{missing}” is needed as well.",
    ),
    "sheet.total-corrected": (
        "全表此项合计已更正：原为“{old}”，现为“{new}”。",
        "The total of the whole payroll was corrected: it was “{old}” and is now “{new}”.",
    ),
    "sheet.corrected": (
        "已更正：原为“{old}”，现为“{new}”。",
        "Corrected: it was “{old}” and is “{new}” now.",
    ),
    "sheet.taken-back": (
        "改回旧值：已于 {day} 更正为“{old}”，本行又写作“{new}”；请核对是否误用了更正之前的旧表。",
        "Taken back: it was corrected to “{old}” on {day}, and this row says “{new}” again; check whether "
        "this is an old copy of the sheet.",
    ),
    "sheet.csv": (
        "不合 csv 格式（{reason}）；此前各行已处理。请检查引号是否成对、文件是否完整。",
        "This is no csv ({reason}); the rows before it were taken. Check the quotes and the end.",
    ),
    "sheet.damaged": (
        "工作簿损坏或不完整，无法读取（{reason}）；请用表格软件打开并修复，另存为 xlsx 后再导入。",
        "The workbook is damaged or cut short ({reason}); open it in a spreadsheet program, let that repair "
        "it, and save it as xlsx.",
    ),
    "sheet.document-type": (
        "工作簿的 {part} 含有文档类型定义，可能有害，未予打开。",
        "The part {part} declares a document type, which may do harm; not opened.",
    ),
    "sheet.empty": ("表中没有内容。", "There is nothing in it."),
    "sheet.encrypted": (
        "工作簿设有打开密码，无法读取；请解除密码，另存为 xlsx 后再导入。",
        "The workbook is locked by a password; take it off and save it as xlsx.",
    ),
    "sheet.encoding": (
        "第 {position} 字节既不是 UTF-8 也不是 GB18030；请另存为 UTF-8 的 csv 或 xlsx。",
        "Byte {position} is neither UTF-8 nor GB18030; save it as csv in UTF-8, or as xlsx.",
    ),
    "sheet.heading-formula": (
        "表头“{headings}”是公式，其结果不能采信；请复制后“选择性粘贴—数值”。",
        "The headings “{headings}” are formulas, whose results can't be relied on; paste them as values.",
    ),
    "sheet.heading-twice": (
        "表头“{one}”与“{other}”指同一列，请保留一列。",
        "The headings “{one}” and “{other}” mean the same column; keep one.",
    ),
    "sheet.kind-elsewhere": (
        "“{heading}”一列填写“{value}”，不能确定是否为付款，而本表没有“{wanted}”列；"
        "请增设“{wanted}”列，逐行填写付款、交付、验收合格等；不是履行的行请删去。",
        "Column “{heading}” says “{value}”, of which nobody can tell whether it is a payment, and the sheet "
        "has no column “{wanted}” (kind of performance); add it and fill in each row: payment, delivery, "
        "acceptance …; take out rows that are no performance.",
    ),
    "sheet.kind-taken": (
        "“{heading}”一列填写“{value}”，按“{wanted}”登记；不是这个意思的，请增设“{wanted}”列写明。",
        "Column “{heading}” says “{value}”, which was taken for the kind of performance; if it means "
        "something else, say so in a column “{wanted}” (kind of performance).",
    ),
    "sheet.listing-endless": (
        "未填写公布截止日期，本条将一直列在名单上，直至登记移出；"
        "请核对决定书和公布期限（法规库 GP-25，尚未核实）。",
        "No day on which publication ends: the entry stays on the list until its removal is recorded. "
        "Compare the decision and the term of publication (statute book GP-25, unconfirmed).",
    ),
    "sheet.line-too-long": (
        "第 {line} 行起的一条记录超过 {maximum} 字，不像表格；此前各行已处理。请检查引号是否成对。",
        "The record that begins before line {line} has more than {maximum} characters and is no row of a "
        "sheet; the rows before it were taken. Check the quotes.",
    ),
    "sheet.macros": (
        "工作簿含有宏，未予打开；请另存为不含宏的 xlsx。",
        "The workbook holds macros and was not opened; save it as xlsx without macros.",
    ),
    "sheet.markup": (
        "这是网页或 XML 文件，不是工作簿（从业务系统导出的“xls”常是这样）；请用表格软件打开，另存为 xlsx。",
        "This is a web page or an XML file and no workbook, as many “xls” exports are; open it in a "
        "spreadsheet program and save it as xlsx.",
    ),
    "sheet.no-contract": (
        "账簿 {book} 中没有编号为“{number}”的合同；请先登记合同，或核对编号（其他账簿的合同不能引用）。",
        "The book {book} has no contract “{number}”; enter it first, or check the number (contracts of other "
        "books can't be referred to).",
    ),
    "sheet.no-heading": (
        "前 {rows} 行中没有找到表头；应有：{wanted}。最像表头的一行：{seen}。"
        "可用 shouxin export templates 取得模板。",
        "No heading in the first {rows} rows; wanted: {wanted}. The row most like one: {seen}. "
        "See shouxin export templates.",
    ),
    "sheet.no-obligation": (
        "该合同没有条款号为“{clause}”的义务；请先登记义务，或把条款号留空。",
        "The contract has no obligation under clause “{clause}”; enter it first, or leave the clause out.",
    ),
    "sheet.no-organisation": (
        "尚未登记单位“{name}”。行政机关、事业单位须先登记（shouxin record），再导入。",
        "No organisation goes by the name “{name}”. Register a public body first (shouxin record).",
    ),
    "sheet.organisation-near": (
        "尚未登记单位“{name}”，名称相近的有：{near}。请填写登记的全称；确属另一单位的，行政机关、事业单位"
        "须先登记（shouxin record），再导入。",
        "No organisation goes by the name “{name}”; nearest: {near}. Write the name as entered, or register "
        "a public body first (shouxin record).",
    ),
    "sheet.no-side": (
        "无法由合同推知义务方，请填写。",
        "The contract does not tell which side owes it; fill it in.",
    ),
    "sheet.not-a-workbook": (
        "这不是 xlsx 工作簿；请另存为 xlsx 或 csv。",
        "This is no xlsx workbook; save it as xlsx or csv.",
    ),
    "sheet.old-format": (
        "这是旧版工作簿（xls、et），无法读取；请用表格软件打开，另存为 xlsx。",
        "This is a workbook of an old format (xls, et); open it and save it as xlsx.",
    ),
    "sheet.open-document": (
        "这是 OpenDocument 表格（ods），无法读取；请另存为 xlsx。",
        "This is an OpenDocument sheet (ods), which is not read; save it as xlsx.",
    ),
    "sheet.payroll-refused": (
        "同一工资表第 {row} 行有误，整张工资表退回。",
        "Row {row} of the same payroll is wrong; the payroll is refused whole.",
    ),
    "sheet.no-payroll": (
        "账簿中没有该单位 {month} 月份的工资表，请先导入工资支付台账。",
        "The book has no payroll of this employer for {month}; hand in the wage ledger first.",
    ),
    "sheet.no-worker": (
        "该工资表中没有这名工人，请核对姓名、身份证号码和月份。",
        "The payroll has no such worker; check name, identity number and month.",
    ),
    "sheet.several-payrolls": (
        "该单位 {month} 月份有几份工资表，请在“约定支付日”列写明是哪一份。",
        "This employer has several payrolls for {month}; tell which by the column payday.",
    ),
    "sheet.several-workers": (
        "该工资表中有同名工人，请填写身份证号码。",
        "The payroll has workers of the same name; give the identity number.",
    ),
    "sheet.worker-alike": (
        "本行与第 {row} 行各项相同，不能确定是同一名工人重复填写，还是两名同名工人；重复的请删去本行，"
        "同名的请填写身份证号码。",
        "This row says the same as row {row}: one worker entered twice, or two of the same name? Delete this "
        "row if it repeats the other; if they are two, give their identity numbers.",
    ),
    "sheet.worker-namesake": (
        "第 {row} 行与第 {other} 行姓名相同而身份证号码不全，按两名工人登记；"
        "如是同一人，请合并为一行，否则请填写身份证号码。",
        "Rows {row} and {other} give the same name and not both an identity number: they count as two "
        "workers. If it is one, make one row of them; else give the numbers.",
    ),
    "sheet.worker-twice": (
        "本行与第 {row} 行是同一工资表的同一工人，请合并为一行。",
        "This row and row {row} are of one worker of the same payroll; make one row of them.",
    ),
    "wage.deductions-unread": (
        "“{value}”中读不出代扣代缴的数额，请写作“个税 100.00；社保 200.00”或者一个数额，没有的填 0。",
        "The sum deducted can't be read from “{value}”; write “tax 100.00; insurance 200.00”, one sum, or 0.",
    ),
    "wage.paid-beyond": (
        "所得超过应得 {excess} 元；多得部分不抵其他工人、其他月份的工资，请核对。",
        "This worker got {excess} more than is owed; it covers nobody else and no other month. Check it.",
    ),
    "wage.paid-on-later": (
        "实际支付日期 {day} 晚于约定支付日 {payday}，未按时发放；请将实发数额改为至约定支付日已发的数额"
        "（未发填 0），清空本格，其后补发的登记在“工资补发明细”。",
        "Paid on {day}, after the payday {payday}; give the sum paid by the payday (0 if none) without this "
        "day, and enter what was paid later in the sheet of wages paid later.",
    ),
    "wage.paid-two-ways": (
        "账簿已登记该工人当日所得 {first} 元、其后补发 {later} 元，无法判断本行实发数额是否包括补发；"
        "请填写当日所得，或者当日所得与补发之和。",
        "On record are {first} paid on that day and {later} paid later; whether this sum includes the later "
        "one can't be told. Give what was paid on the day, or both together.",
    ),
    "wage.worker-erased": (
        "该工资表有工人姓名已依法删除，无法判断本行是其中哪一名工人；请在账簿中逐项更正。",
        "A name in this payroll was erased by law, so nobody can tell which worker this row means; correct "
        "the entry in the book.",
    ),
    "sheet.row-twice": (
        "与第 {row} 行重复（编号、凭证号或者所记事项相同）。",
        "The same as row {row} (same number, voucher or matter).",
    ),
    "sheet.said-otherwise": (
        "第 {row} 行对同一义务、同一日期的同一事项已有不同的说法，请只留一种。",
        "Row {row} says something else of the same matter, on the same day; keep one of the two.",
    ),
    "sheet.contract-of-others": (
        "编号为“{number}”的合同不是该采购人的（已登记：{others}）；请核对编号和采购人。",
        "No contract of that purchaser has the number “{number}” (entered are: {others}); check both.",
    ),
    "sheet.number-of-others": (
        "另有编号相同的合同：{others}；采购人不同，本行作为另一份合同登记。意在更正甲方的，请核对。",
        "Another contract has this number: {others}. Its purchaser is another one, so this row is a contract "
        "of its own; check it if the row was to correct the first party.",
    ),
    "sheet.several-contracts": (
        "编号“{number}”对应多份合同（{ids}）；请加一列“采购人”，填写签订合同的采购人。",
        "Several contracts have the number “{number}” ({ids}); add a column “purchaser” and say whose it is.",
    ),
    "sheet.several-obligations": (
        "条款号“{clause}”对应多项义务（{ids}），请用编号直接登记。",
        "Several obligations stand under clause “{clause}” ({ids}); record it by their ids.",
    ),
    "sheet.code-of-none": (
        "名称“{name}”对应多个单位（{ids}），所填代码 {value} 未登记在其中任何一个名下；"
        "请核对代码，无误的请先为该单位登记代码（organisation.coded）。",
        "Several organisations go by the name “{name}” ({ids}), and code {value} is recorded for none of "
        "them; check it, and if it is right, record it for the one that has it (organisation.coded).",
    ),
    "sheet.code-of-several": (
        "代码 {value} 登记在多个单位名下（{ids}），无法确定所指；请核对证照，"
        "先更正写有错误代码的那条记录（命令中写 corrects），再导入本行。",
        "Code {value} is recorded for several organisations ({ids}), so nobody can tell which is meant; "
        "compare the certificates, correct the entry that gave the wrong code (a command with corrects), "
        "then import this row again.",
    ),
    "sheet.several-organisations": (
        "名称“{name}”对应多个单位（{ids}），请填写统一社会信用代码。",
        "Several organisations go by the name “{name}” ({ids}); give the credit code.",
    ),
    "sheet.too-large": (
        "文件 {size} 字节，超过 {maximum} 字节；请拆分。",
        "The file has {size} bytes; {maximum} are taken at most. Split it.",
    ),
    "sheet.utf-16": (
        "文件像是没有字节序标记的 UTF-16；请另存为 UTF-8 的 csv 或 xlsx。",
        "The file looks like UTF-16 without a byte-order mark; save it as csv in UTF-8, or as xlsx.",
    ),
    "sheet.year-days-differ": (
        "利率中写的是一年 {one} 天，此列写的是 {other} 天，请核对。",
        "The rate speaks of {one} days a year, this column of {other}; check them.",
    ),
}
