"""The kinds of sheet a clerk hands in: which columns each has. One declaration serves templates and import.

Headings follow what bureaus print: the columns of the published procurement list, of the wage ledger. Refuses
to know how a row becomes an entry (``sheet_rows``).
"""

from __future__ import annotations

from ledger.due import Unit
from ledger.entries.contracts import Currency
from ledger.entries.obligations import Condition, StartEvent
from ledger.entries.offices import Capacity, EndReason, Standing
from ledger.entries.parties import Size
from ledger.exchange.sheet_columns import Column, Type
from ledger.fields import closed_list
from ledger.frozen import frozen
from ledger.kinds import ContractKind
from ledger.vocabulary import Funding, Matter, ObligationType, ProcurementMethod, Term

PerformanceKind = closed_list(
    "PerformanceKind",
    {
        "paid": ("付款", "payment"),
        "invoiced": ("收到发票", "invoice"),
        "delivered": ("交付", "delivery"),
        "accepted": ("验收合格", "acceptance"),
        "granted": ("兑现承诺", "promise honoured"),
        "capital-arrived": ("资金到位", "capital arrived"),
        "deposit-paid": ("缴纳保证金", "deposit paid"),
        "deposit-returned": ("退还保证金", "deposit returned"),
    },
)


@frozen
class SheetKind:
    """One kind of sheet."""

    code: str
    zh: str
    en: str
    columns: tuple[Column, ...]
    about: str


_SIZES = {"小微": "small", "小微企业": "small", "中小微": "small", "微型企业": "micro", "小型企业": "small"}
_SIZES |= {"中型企业": "medium", "大型企业": "large"}
_NUMBER = Column(
    "contract",
    "合同编号",
    "contract number",
    required=True,
    synonyms=("合同号", "协议编号"),
    example="CPCG-1",
)
_CLAUSE = Column("clause", "条款号", "clause", synonyms=("条款", "条款编号"), example="5.2")
_WORDS = ("大写", "金额大写", "大写金额", "合同金额大写", "金额（大写）")

CONTRACTS = SheetKind(
    "contracts",
    "合同台账",
    "contracts",
    (
        Column(
            "number",
            "合同编号",
            "contract number",
            required=True,
            synonyms=("合同号", "编号"),
            example="CPCG-1",
        ),
        Column("title", "合同名称", "title", required=True, synonyms=("项目名称", "采购项目名称", "名称")),
        Column(
            "kind",
            "合同类型",
            "kind",
            Type.CHOICE,
            required=True,
            synonyms=("类型", "合同类别", "类别"),
            choices=ContractKind,
            also={
                "采购": "procurement",
                "货物": "procurement",
                "服务": "procurement",
                "工程": "works",
                "施工": "works",
            },
        ),
        Column(
            "first",
            "甲方",
            "first party",
            required=True,
            synonyms=("采购人", "发包人", "建设单位", "承诺单位"),
        ),
        Column("first_code", "甲方统一社会信用代码", "credit code of the first party", Type.CODE),
        Column(
            "second", "乙方", "second party", synonyms=("供应商", "承包人", "施工单位", "中标人", "投资方")
        ),
        Column(
            "second_code",
            "乙方统一社会信用代码",
            "credit code of the second party",
            Type.CODE,
            synonyms=("供应商统一社会信用代码", "统一社会信用代码"),
        ),
        Column(
            "size",
            "乙方企业规模",
            "size of the second party at signing",
            Type.CHOICE,
            synonyms=("企业规模", "供应商规模", "规模"),
            choices=Size,
            also=_SIZES,
        ),
        Column(
            "amount", "合同金额", "sum", Type.MONEY, synonyms=("合同价款", "合同总价", "中标金额", "金额")
        ),
        Column("words", "大写金额", "sum in words", Type.WORDS, synonyms=_WORDS),
        Column(
            "currency", "币种", "currency", Type.CHOICE, choices=Currency, also={"人民币": "CNY", "元": "CNY"}
        ),
        Column(
            "signed_on",
            "签订日期",
            "signed on",
            Type.DAY,
            required=True,
            synonyms=("合同签订日期", "签订时间", "订立日期"),
        ),
        Column(
            "starts_on", "履行开始日期", "starts on", Type.DAY, synonyms=("开始日期", "起始日期", "开工日期")
        ),
        Column(
            "ends_on",
            "履行届满日期",
            "ends on",
            Type.DAY,
            synonyms=("结束日期", "截止日期", "竣工日期", "到期日期"),
        ),
        Column("method", "采购方式", "procurement method", Type.CHOICE, choices=ProcurementMethod),
        Column("funding", "资金来源", "funding", Type.CHOICE, choices=Funding, also={"财政资金": "budget"}),
        Column("division", "所属区划代码", "division", Type.DIVISION, synonyms=("区划代码", "行政区划代码")),
        Column(
            "defaults",
            "按法定期限生成付款义务",
            "add the statutory obligations",
            Type.FLAG,
            synonyms=("默认义务",),
        ),
    ),
    "一行一份合同。甲方须已登记；乙方未登记的按企业登记。同一编号再次导入：内容未变的不登记，有变化的作为更正。",
)
OBLIGATIONS = SheetKind(
    "obligations",
    "合同义务",
    "obligations",
    (
        _NUMBER,
        Column("clause", "条款号", "clause", required=True, synonyms=("条款",), example="5.2"),
        Column("type", "义务类型", "type", Type.CHOICE, required=True, choices=ObligationType),
        Column("debtor", "义务方", "debtor", synonyms=("付款方", "付款单位", "债务人")),
        Column("creditor", "权利方", "creditor", synonyms=("收款方", "收款单位", "债权人")),
        Column("amount", "金额", "sum", Type.MONEY, synonyms=("应付金额", "付款金额")),
        Column("words", "大写金额", "sum in words", Type.WORDS, synonyms=_WORDS),
        Column("description", "内容", "what is owed", synonyms=("义务内容", "付款条件说明")),
        Column("term", "期限方式", "kind of term", Type.CHOICE, choices=Term),
        Column("due_day", "到期日", "due day", Type.DAY, synonyms=("应付日期", "履行期限", "付款日期")),
        Column("due_event", "起算事件", "event the term runs from", Type.CHOICE, choices=StartEvent),
        Column("due_count", "期限", "length of the term", Type.COUNT, synonyms=("天数", "期限天数")),
        Column(
            "due_unit",
            "期限单位",
            "unit of the term",
            Type.CHOICE,
            choices=Unit,
            also={"工作日": "working-day", "自然日": "calendar-day", "天": "calendar-day", "月": "month"},
        ),
        Column("condition", "付款条件", "condition of payment", Type.CHOICE, choices=Condition),
        Column("inspection_count", "约定检验期限", "agreed time of inspection", Type.COUNT),
        Column(
            "inspection_unit",
            "检验期限单位",
            "unit of that time",
            Type.CHOICE,
            choices=Unit,
            also={"工作日": "working-day", "天": "calendar-day"},
        ),
        Column("awaits", "对应条款号", "clause whose performance starts the term"),
    ),
    "一行一项义务。期限方式留空时：填了到期日的按约定日期，填了起算事件的按事件后若干日，否则按法定期限。",
)
PAYMENTS = SheetKind(
    "payments",
    "付款与履行",
    "payments",
    (
        _NUMBER,
        _CLAUSE,
        Column(
            "what",
            "履行类型",
            "kind of performance",
            Type.CHOICE,
            choices=PerformanceKind,
            also={"支付": "paid", "验收": "accepted", "发票": "invoiced"},
        ),
        Column(
            "day",
            "日期",
            "day",
            Type.DAY,
            required=True,
            synonyms=("付款日期", "支付日期", "到账日期", "实付日期"),
        ),
        Column("amount", "金额", "sum", Type.MONEY, synonyms=("付款金额", "支付金额", "实付金额")),
        Column("words", "大写金额", "sum in words", Type.WORDS, synonyms=_WORDS),
        Column("voucher", "凭证号", "voucher", synonyms=("凭证编号", "支付凭证号", "支付令号", "票据号")),
    ),
    "一行一笔履行事实；履行类型留空为付款。按凭证号识别重复，没有凭证号的按合同、日期、金额识别。",
)
PAYROLLS = SheetKind(
    "payrolls",
    "工资支付台账",
    "payrolls",
    (
        Column(
            "contract", "施工合同编号", "works contract", required=True, synonyms=("合同编号", "项目编号")
        ),
        Column("employer", "用人单位", "employer", required=True, synonyms=("用人单位名称", "劳务单位")),
        Column(
            "month", "支付周期", "month", Type.MONTH, required=True, synonyms=("工资月份", "所属月份", "月份")
        ),
        Column("payday", "支付日期", "payday", Type.DAY, required=True, synonyms=("约定支付日", "发薪日")),
        Column("name", "姓名", "name", required=True),
        Column("identity_number", "身份证号码", "identity number", synonyms=("身份证号", "公民身份号码")),
        Column("contact", "联系方式", "contact", synonyms=("联系电话", "电话", "手机号")),
        Column("hours", "工作时间", "working time", synonyms=("出勤天数", "工时")),
        Column(
            "amount",
            "应发金额",
            "wages due",
            Type.MONEY,
            required=True,
            synonyms=("应发项目及数额", "应发工资"),
        ),
        Column("deducted", "代扣代缴扣除项目和数额", "deductions", synonyms=("代扣代缴", "扣款")),
        Column("paid", "实发数额", "wages paid", Type.MONEY, synonyms=("实发工资", "实发金额")),
        Column("voucher", "银行代发凭证", "bank voucher", synonyms=("银行代发凭证或签字", "签字", "凭证号")),
    ),
    "一行一名工人；同一合同、用人单位、月份的连续各行合为一张工资表。姓名、身份证号码、联系方式入保密库。",
)
PROMISES = SheetKind(
    "promises",
    "招商引资承诺",
    "promises",
    (
        _NUMBER,
        Column("clause", "条款号", "clause", required=True, synonyms=("条款", "序号"), example="三.2"),
        Column("debtor", "承诺单位", "promisor", synonyms=("责任单位", "兑现单位")),
        Column("creditor", "投资方", "investor", synonyms=("企业名称", "受诺企业")),
        Column("matter", "承诺事项", "matter", Type.CHOICE, choices=Matter, synonyms=("承诺类别",)),
        Column("description", "承诺内容", "what is promised", required=True, synonyms=("内容",)),
        Column("amount", "承诺金额", "sum", Type.MONEY, synonyms=("金额",)),
        Column("due_day", "兑现期限", "due day", Type.DAY, synonyms=("到期日", "完成时限", "承诺期限")),
    ),
    "一行一项承诺。没有明确期限的留空，系统标为“未约定期限”，不作逾期判断。",
)
TENURES = SheetKind(
    "tenures",
    "任职情况",
    "tenures",
    (
        Column("body", "单位", "body", required=True, synonyms=("所属单位", "任职单位")),
        Column("title", "职务", "post", required=True, synonyms=("岗位", "职务名称"), example="局长"),
        Column("standing", "岗位层次", "standing", Type.CHOICE, choices=Standing),
        Column("name", "姓名", "name", required=True),
        Column("capacity", "任职方式", "capacity", Type.CHOICE, choices=Capacity),
        Column("since", "任职日期", "since", Type.DAY, required=True, synonyms=("到任日期", "任职时间")),
        Column("until", "离任日期", "until", Type.DAY, synonyms=("离任时间",)),
        Column("reason", "离任原因", "reason for leaving", Type.CHOICE, choices=EndReason),
        Column("document", "任命文件", "document of appointment", synonyms=("任命文号",)),
    ),
    "一行一段任职。离任日期为不再任职的第一日。姓名入保密库。",
)
LISTINGS = SheetKind(
    "listings",
    "严重违法失信名单",
    "list decisions",
    (
        Column("serial", "序号", "no."),
        Column(
            "subject", "企业名称", "name", required=True, synonyms=("单位名称", "当事人名称", "供应商名称")
        ),
        Column("code", "统一社会信用代码", "credit code", Type.CODE, synonyms=("组织机构代码",)),
        Column("address", "企业地址", "address", synonyms=("地址",)),
        Column(
            "particulars",
            "严重违法失信行为的具体情形",
            "particulars",
            required=True,
            synonyms=("严重违法失信行为具体情形", "具体情形", "违法失信行为"),
        ),
        Column("result", "处罚结果", "result", required=True),
        Column("basis", "处罚依据", "legal basis", required=True),
        Column("decided_on", "处罚日期", "decided on", Type.DAY, required=True, synonyms=("处罚时间",)),
        Column("published_on", "公布日期", "published on", Type.DAY, synonyms=("公布时间", "发布日期")),
        Column("authority", "执法单位", "authority", required=True, synonyms=("处罚机关",)),
        Column("ends_on", "公布截止日期", "published until", Type.DAY, synonyms=("公布截至日期",)),
        Column("number", "处罚决定书文号", "decision number", synonyms=("文号", "决定书文号")),
    ),
    "列名与政府采购严重违法失信行为记录名单一致。信用代码校验位不符的照录并标注。",
)

SHEET_KINDS = {
    kind.code: kind for kind in (CONTRACTS, OBLIGATIONS, PAYMENTS, PAYROLLS, PROMISES, TENURES, LISTINGS)
}
"""Every kind of sheet by its code."""
