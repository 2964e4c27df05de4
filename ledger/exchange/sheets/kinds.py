"""The kinds of sheet a clerk hands in: which columns each has. One declaration serves templates and import.

Headings follow what bureaus print: the columns of the published procurement list, of the wage ledger. Refuses
to know how a row becomes an entry (``sheet_rows``).
"""

from __future__ import annotations

from ledger.core.party_classes import OrganisationClass, Size
from ledger.core.vocabulary import FundingSource, ProcurementMethod
from ledger.entries.contracts import Currency
from ledger.entries.kinds import ContractKind
from ledger.entries.offices import Capacity, EndReason, PostRank
from ledger.entries.party_facts import Ownership, PublicFunding
from ledger.exchange.sheets.columns import Column, SheetKind, Type, names
from ledger.exchange.sheets.kinds_duties import OBLIGATIONS, PAYMENTS, PROMISES, SUM_IN_WORDS
from ledger.exchange.sheets.kinds_wages import PAYROLLS, WAGE_PAYMENTS
from ledger.law.interest_order import Order

_SIZES = {"小微": "small", "小微企业": "small", "中小微": "small", "微型企业": "micro", "小型企业": "small"}
_SIZES |= {"中型企业": "medium", "大型企业": "large"}
_OWNERSHIPS = {
    "国有": "state-owned",
    "国有企业": "state-owned",
    "国有控股": "state-owned",
    "国企": "state-owned",
}
_OWNERSHIPS |= {"民营企业": "private", "私营": "private", "私营企业": "private", "民企": "private"}
_OWNERSHIPS |= {"其他": "other", "外资": "other", "外资企业": "other", "外商投资": "other", "集体": "other"}

_PROCURED = (
    *("货物采购", "货物类", "采购货物", "设备采购", "物资采购", "货物购置", "货物和服务", "货物服务"),
    *("服务采购", "服务类", "采购服务", "货物类采购", "服务类采购", "货物采购合同", "服务合同", "货物合同"),
)
_BUILT = (
    "工程类",
    "工程采购",
    "工程施工",
    "工程建设",
    "建设工程",
    "建设工程施工",
    "施工类",
    "工程类采购",
    "施工合同",
)
"""What ledgers call the kinds of what is bought."""

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
            synonyms=names("合同号 编号 采购合同编号 政府采购合同编号 协议编号 合同代码"),
        ),
        Column(
            "title",
            "合同名称",
            "title",
            required=True,
            synonyms=names("项目名称 采购项目名称 名称 合同标题 工程名称 采购项目 标的名称"),
        ),
        Column(
            "kind",
            "合同类型",
            "kind",
            Type.CHOICE,
            required=True,
            synonyms=names("类型 合同类别 类别 采购类别 采购类型 项目类别 项目类型 合同性质 合同种类"),
            choices=ContractKind,
            also={
                "采购": "procurement",
                **dict.fromkeys(_PROCURED, "procurement"),
                **dict.fromkeys(_BUILT, "works"),
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
            synonyms=names(
                "采购人 发包人 建设单位 承诺单位 采购单位 采购单位名称 采购人名称 采购方 "
                "甲方名称 甲方单位 合同甲方 发包方 发包单位 发包人名称 建设单位名称 业主 "
                "业主单位 招标人 招标单位 需方 买方 委托方 委托单位"
            ),
        ),
        Column("first_code", "甲方统一社会信用代码", "credit code of the first party", Type.CODE),
        Column(
            "second",
            "乙方",
            "second party",
            synonyms=names(
                "供应商 承包人 施工单位 中标人 投资方 中标单位 中标单位名称 中标供应商 "
                "中标供应商名称 中标人名称 中标企业 中标方 成交供应商 成交供应商名称 成交单位 "
                "供应商名称 供应单位 供货单位 供货商 供方 卖方 乙方名称 乙方单位 合同乙方 "
                "承包方 承包单位 承包人名称 承建单位 施工单位名称 服务商 受托方 受托单位"
            ),
        ),
        Column(
            "second_code",
            "乙方统一社会信用代码",
            "credit code of the second party",
            Type.CODE,
            synonyms=("供应商统一社会信用代码", "统一社会信用代码"),
        ),
        Column(
            "second_class",
            "乙方类别",
            "class of the second party",
            Type.CHOICE,
            synonyms=("乙方性质", "供应商类别", "乙方主体类型"),
            choices=OrganisationClass,
            also={"个体": "individual-business", "个人": "natural-person", "公司": "enterprise"},
            note="乙方为个体工商户、自然人的填写；以个人姓名登记的，姓名不进入公开登记。不得填写身份证号码。",
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
            "size_notice",
            "中小企业告知证明",
            "proof that the second party told of its size",
            synonyms=("中小企业声明函", "规模告知证明", "主动告知证明"),
            note="乙方订立合同时主动告知其属于中小企业的材料，如“中小企业声明函”。",
        ),
        Column(
            "ownership",
            "乙方所有制性质",
            "ownership of the second party at signing",
            Type.CHOICE,
            synonyms=("乙方经济性质", "乙方企业性质", "供应商性质"),
            choices=Ownership,
            also=_OWNERSHIPS,
        ),
        Column(
            "first_size",
            "甲方企业规模",
            "size of the first party at signing",
            Type.CHOICE,
            synonyms=("发包人企业规模", "采购人企业规模"),
            choices=Size,
            also=_SIZES,
            note="甲方为企业的填写。",
        ),
        Column(
            "first_ownership",
            "甲方所有制性质",
            "ownership of the first party at signing",
            Type.CHOICE,
            synonyms=("甲方经济性质", "甲方企业性质"),
            choices=Ownership,
            also=_OWNERSHIPS,
            note="甲方为企业的填写。",
        ),
        Column(
            "first_public_funding",
            "甲方使用财政资金情况",
            "use of public money by the first party at signing",
            Type.CHOICE,
            synonyms=("甲方财政资金使用情况", "甲方是否使用财政资金"),
            choices=PublicFunding,
            also={"全部": "wholly", "部分": "partly", "是": "partly", "否": "none", "无": "none"},
            note="甲方为社会组织的填写。",
        ),
        Column(
            "members",
            "联合体成员",
            "other members of the consortium",
            synonyms=("联合体其他成员", "联合体成员单位"),
            note="乙方为联合体的，乙方填牵头人，其余成员填在此列，以顿号分隔。",
        ),
        Column(
            "amount",
            "合同金额",
            "sum",
            Type.MONEY,
            synonyms=names(
                "合同价款 合同总价 中标金额 金额 签约合同价 合同价 合同价格 签约金额 签约价 "
                "合同总金额 合同总额 合同额 合同总价款 成交金额 成交价 中标价 中标价格 "
                "中标成交金额 签约合同金额 总金额"
            ),
        ),
        Column("words", "大写金额", "sum in words", Type.WORDS, synonyms=SUM_IN_WORDS),
        Column(
            "currency", "币种", "currency", Type.CHOICE, choices=Currency, also={"人民币": "CNY", "元": "CNY"}
        ),
        Column(
            "signed_on",
            "签订日期",
            "signed on",
            Type.DAY,
            required=True,
            may_be_blank=True,
            note="查不到签订日期的填“不详”，凡取决于签订日期的规则不作判断。",
            synonyms=names(
                "合同签订日期 签订时间 订立日期 签约日期 签约时间 合同签订时间 合同签约日期 "
                "合同签约时间 合同签署日期 签署日期 签署时间 签订日 合同日期 合同订立日期 "
                "合同订立时间 订立时间"
            ),
        ),
        Column(
            "starts_on",
            "履行开始日期",
            "starts on",
            Type.DAY,
            synonyms=names(
                "开始日期 起始日期 开工日期 合同开始日期 合同起始日期 履约开始日期 开工时间 开始时间"
            ),
        ),
        Column(
            "ends_on",
            "履行届满日期",
            "ends on",
            Type.DAY,
            synonyms=names(
                "结束日期 截止日期 竣工日期 到期日期 合同结束日期 合同终止日期 合同截止日期 "
                "合同到期日期 履约截止日期 竣工时间 完工日期 结束时间"
            ),
        ),
        Column(
            "method",
            "采购方式",
            "procurement method",
            Type.CHOICE,
            choices=ProcurementMethod,
            synonyms=(
                "招标方式",
                "采购形式",
            ),
        ),
        Column(
            "funding",
            "资金来源",
            "funding",
            Type.CHOICE,
            choices=FundingSource,
            also={"财政资金": "budget"},
            synonyms=(
                "资金性质",
                "经费来源",
            ),
        ),
        Column("division", "所属区划代码", "division", Type.DIVISION, synonyms=("区划代码", "行政区划代码")),
        Column("project_code", "项目代码", "project code", synonyms=("投资项目代码", "项目统一代码")),
        Column(
            "late_rate",
            "违约利率",
            "late-payment rate",
            Type.RATE,
            synonyms=names("逾期利率 逾期付款利率 逾期付款违约金 逾期违约金 违约金标准 违约金比例"),
            note="按合同原文填写：日万分之五、年利率6%、订立时一年期LPR的1.5倍、浮动一年期LPR的1.5倍。",
        ),
        Column(
            "late_rate_year_days",
            "年计息天数",
            "days of a year for interest",
            Type.COUNT,
            synonyms=("计息天数",),
            note="按年利率或 LPR 约定的必填：360 或 365。按日约定的不填。",
        ),
        Column(
            "payment_order",
            "逾期付款抵充顺序",
            "what a late payment meets first",
            Type.CHOICE,
            choices=Order,
            synonyms=("抵充顺序", "清偿抵充顺序"),
            note="合同约定了的才填：先抵利息，后抵本金；或者先抵本金，后抵利息。",
        ),
        Column("filed_on", "备案日期", "filed on", Type.DAY, synonyms=("合同备案日期", "备案时间")),
        Column("filing_number", "备案编号", "filing number", synonyms=("备案号", "合同备案编号")),
        Column(
            "published_on",
            "公告日期",
            "published on",
            Type.DAY,
            synonyms=("合同公告日期", "公告时间", "合同公告时间"),
        ),
        Column(
            "publication_address",
            "公告地址",
            "address of the publication",
            synonyms=("公告链接", "公告网址"),
        ),
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
TENURES = SheetKind(
    "tenures",
    "任职情况",
    "tenures",
    (
        Column("body", "单位", "body", required=True, synonyms=("所属单位", "任职单位")),
        Column("title", "职务", "post", required=True, synonyms=("岗位", "职务名称")),
        Column("standing", "岗位层次", "standing", Type.CHOICE, choices=PostRank),
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
    kind.code: kind
    for kind in (CONTRACTS, OBLIGATIONS, PAYMENTS, PAYROLLS, WAGE_PAYMENTS, PROMISES, TENURES, LISTINGS)
}
"""Every kind of sheet by its code."""
