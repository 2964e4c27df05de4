"""Sheets about what is owed: obligations, what was performed of them, promises to investors.

Besides the obligation itself a row may say what a clerk keeps beside it: terms of payment that a regulation
speaks about, time granted, a review, why something was not paid, a dispute. Refuses to know how a row becomes
entries (``sheet_duties``).
"""

from __future__ import annotations

from ledger.core.fields import closed_list
from ledger.core.vocabulary import (
    AgreedTerm,
    DepositKind,
    DisputeReason,
    Matter,
    NonPaymentReason,
    ObligationType,
    OwedFor,
    ReviewResult,
    SettledReason,
    Term,
)
from ledger.entries.obligations import Condition, StartEvent
from ledger.exchange.sheets.columns import Column, SheetKind, Type, names
from ledger.exchange.sheets.event_names import CONDITIONS, STARTS, UNITS
from ledger.law.due import Unit

PerformanceKind = closed_list(
    "PerformanceKind",
    {
        "paid": ("付款", "payment"),
        "invoiced": ("收到发票", "invoice"),
        "delivered": ("交付", "delivery"),
        "accepted": ("验收合格", "acceptance"),
        "failed": ("验收不合格", "acceptance that failed"),
        "granted": ("兑现承诺", "promise honoured"),
        "capital-arrived": ("资金到位", "capital arrived"),
        "deposit-paid": ("缴纳保证金", "deposit paid"),
        "deposit-returned": ("退还保证金", "deposit returned"),
        "interest-paid": ("支付逾期利息", "late interest paid"),
        "milestone-reached": ("节点达成", "milestone reached"),
    },
)
"""What a row of the sheet of payments may tell of."""

_NUMBER = Column(
    "contract",
    "合同编号",
    "contract number",
    required=True,
    synonyms=names("合同号 协议编号 采购合同编号 政府采购合同编号 对应合同编号 所属合同编号"),
)
PURCHASER = Column(
    "purchaser",
    "采购人",
    "purchaser",
    synonyms=names("甲方 采购单位 发包人 建设单位 合同甲方"),
    note="两家采购人的合同编号相同时必填。",
)
_CLAUSE = Column("clause", "条款号", "clause", synonyms=names("条款 条款编号 合同条款 期次 付款期次"))
SUM_IN_WORDS = ("大写", "金额大写", "大写金额", "合同金额大写", "金额（大写）")
"""What clerks call a sum in words."""


_CLOSING = (
    Column(
        "extended_until",
        "展期至",
        "extended until",
        Type.DAY,
        synonyms=("延期至", "展期日期至", "展期后到期日"),
        note="权利方同意延期的，填新的到期日，并填同意展期日期。原到期日保留不改。",
    ),
    Column(
        "extended_on",
        "同意展期日期",
        "extended on",
        Type.DAY,
        synonyms=("展期协议日期", "同意延期日期", "延期协议日期"),
    ),
    Column("extension_document", "展期依据文件", "document of the extension", synonyms=("展期文号",)),
    Column(
        "waived",
        "放弃金额",
        "sum given up",
        Type.MONEY,
        synonyms=("减免金额", "免除金额"),
        note="权利方放弃的部分，并填放弃日期。",
    ),
    Column("waived_on", "放弃日期", "given up on", Type.DAY, synonyms=("减免日期", "免除日期")),
    Column("waiver_document", "放弃依据文件", "document of the waiver", synonyms=("减免文号",)),
    Column(
        "settled",
        "了结方式",
        "how it was settled",
        Type.CHOICE,
        choices=SettledReason,
        also={"和解": "agreement", "协议了结": "agreement", "判决": "judgment", "生效裁判": "judgment"},
        note="未按约定履行而了结的才填，并填了结日期；已经付清的登记付款，不填此列。",
    ),
    Column("settled_on", "了结日期", "settled on", Type.DAY, synonyms=("了结时间",)),
    Column("settlement_document", "了结依据文件", "document of the settlement", synonyms=("了结文号",)),
)
"""What may be told of an obligation that was not performed as agreed."""

OBLIGATIONS = SheetKind(
    "obligations",
    "合同义务",
    "obligations",
    (
        _NUMBER,
        PURCHASER,
        Column("clause", "条款号", "clause", required=True, synonyms=("条款",)),
        Column("type", "义务类型", "type", Type.CHOICE, required=True, choices=ObligationType),
        Column("debtor", "义务方", "debtor", synonyms=("付款方", "付款单位", "债务人")),
        Column("creditor", "权利方", "creditor", synonyms=("收款方", "收款单位", "债权人")),
        Column(
            "amount",
            "金额",
            "sum",
            Type.MONEY,
            synonyms=names("应付金额 付款金额 应付款 应付款项 约定金额 约定付款金额"),
        ),
        Column("words", "大写金额", "sum in words", Type.WORDS, synonyms=SUM_IN_WORDS),
        Column("description", "内容", "what is owed", synonyms=("义务内容", "付款条件说明")),
        Column("term", "期限方式", "kind of term", Type.CHOICE, choices=Term),
        Column(
            "due_day",
            "到期日",
            "due day",
            Type.DAY,
            synonyms=names(
                "应付日期 履行期限 付款日期 应付时间 到期时间 到期日期 约定付款日期 "
                "约定付款日 付款截止日期 付款期限 最迟付款日期"
            ),
        ),
        Column(
            "due_event",
            "起算事件",
            "event the term runs from",
            Type.CHOICE,
            synonyms=names("起算日 起算时点 起算点 起算节点 起算条件"),
            choices=StartEvent,
            also=STARTS,
        ),
        Column(
            "due_count", "期限", "length of the term", Type.COUNT, synonyms=("天数", "期限天数", "付款天数")
        ),
        Column(
            "due_unit",
            "期限单位",
            "unit of the term",
            Type.CHOICE,
            choices=Unit,
            also=UNITS,
        ),
        Column(
            "condition",
            "付款条件",
            "condition of payment",
            Type.CHOICE,
            choices=Condition,
            also=CONDITIONS,
        ),
        Column(
            "inspection_count",
            "约定检验期限",
            "agreed time of inspection",
            Type.COUNT,
            synonyms=names("检验期限 检验期限天数 验收期限 验收期限天数 验收天数 约定验收期限 检验期 验收期"),
        ),
        Column(
            "inspection_unit",
            "检验期限单位",
            "unit of that time",
            Type.CHOICE,
            synonyms=("验收期限单位", "约定检验期限单位"),
            choices=Unit,
            also=UNITS,
        ),
        Column("awaits", "对应条款号", "clause whose performance starts the term"),
        Column(
            "deposit",
            "保证金种类",
            "kind of deposit",
            Type.CHOICE,
            synonyms=("保证金类型", "保证金类别"),
            choices=DepositKind,
            also={
                "质量保证金": "quality",
                "质保金": "quality",
                "工程质保金": "quality",
                "农民工工资": "wage",
                "工资保证金": "wage",
            },
            note="只用于缴纳保证金、退还保证金两类义务。",
        ),
        Column(
            "owed_for",
            "款项性质",
            "owed for",
            Type.CHOICE,
            synonyms=("款项用途", "款项类别"),
            choices=OwedFor,
            also={
                "货物": "goods",
                "货款": "goods",
                "工程": "works",
                "工程款": "works",
                "服务": "services",
                "服务费": "services",
                "补助": "other",
                "补贴": "other",
                "奖励": "other",
                "补偿": "other",
                "赔偿": "other",
                "其他": "other",
            },
            note="政府采购、工程建设合同的付款不填即为采购价款；PPP、特许经营合同的付款须填。",
        ),
        Column(
            "agreed",
            "特别付款约定",
            "term of payment",
            Type.CHOICES,
            synonyms=("付款约定事项", "约定事项", "特别约定"),
            choices=AgreedTerm,
            also={
                "以审计结果为准": "audit-as-settlement-basis",
                "以审计结论作为结算依据": "audit-as-settlement-basis",
                "背靠背": "conditional-on-third-party-payment",
                "背靠背付款": "conditional-on-third-party-payment",
                "只以商业汇票支付": "non-cash-only",
            },
            note="合同写明的照选；不止一项的用顿号隔开。是否为法规所禁止由系统判断。",
        ),
        Column(
            "by_law",
            "法律法规另有规定",
            "required by a law or administrative regulation",
            Type.FLAG,
            note="该特别约定依据法律、行政法规的填“是”。",
        ),
        *_CLOSING,
    ),
    "一行一项义务。期限方式留空时：填了到期日的按约定日期，填了起算事件的按事件后若干日，否则按法定期限。",
)
PAYMENTS = SheetKind(
    "payments",
    "付款与履行",
    "payments",
    (
        _NUMBER,
        PURCHASER,
        _CLAUSE,
        Column(
            "what",
            "履行类型",
            "kind of performance",
            Type.CHOICE,
            synonyms=names("履行类别 履行种类 履行事项 履行行为 履约类型 履约类别 履约种类 履约事项"),
            choices=PerformanceKind,
            also={
                **dict.fromkeys(names("支付 已付款 支付货款 支付工程款 预付款 进度款 结算款 尾款"), "paid"),
                **dict.fromkeys(names("验收 验收通过 竣工验收"), "accepted"),
                **dict.fromkeys(names("验收不通过 验收未通过 验收未合格 不合格"), "failed"),
                **dict.fromkeys(names("发票 开票 开具发票 收票"), "invoiced"),
                **dict.fromkeys(names("交货 供货 到货 送货 货物交付"), "delivered"),
                **dict.fromkeys(names("支付利息 付息 逾期利息"), "interest-paid"),
            },
        ),
        Column(
            "day",
            "日期",
            "day",
            Type.DAY,
            required=True,
            synonyms=names(
                "付款日期 支付日期 到账日期 实付日期 付款时间 支付时间 到账时间 实际付款日期 "
                "实际支付日期 拨付日期 拨款日期 付款日 履行日期"
            ),
        ),
        Column(
            "amount",
            "金额",
            "sum",
            Type.MONEY,
            synonyms=names(
                "付款金额 支付金额 实付金额 本次支付金额 本次付款金额 实际支付金额 "
                "实际付款金额 拨付金额 拨款金额 付款额"
            ),
        ),
        Column("words", "大写金额", "sum in words", Type.WORDS, synonyms=SUM_IN_WORDS),
        Column(
            "voucher",
            "凭证号",
            "voucher",
            synonyms=names(
                "凭证编号 支付凭证号 支付令号 票据号 记账凭证号 凭证字号 付款凭证号 "
                "支付凭证编号 付款凭证编号 银行回单号 回单号"
            ),
        ),
        Column(
            "partial",
            "仅部分履行",
            "only in part",
            Type.FLAG,
            synonyms=("部分履行", "仅部分"),
            note="用于没有金额的交付、验收、兑现；有金额的按金额计算。",
        ),
        Column("event", "节点事件", "milestone", Type.CHOICE, choices=StartEvent, note="只用于节点达成。"),
        Column(
            "reason",
            "未付理由",
            "stated reason for not performing",
            Type.CHOICE,
            synonyms=names("未付原因 未支付原因 未履行理由 未履行原因 拖欠原因 欠付原因"),
            choices=NonPaymentReason,
            also={
                "资金不到位": "funds-missing",
                "资金未到位": "funds-missing",
                "未开发票": "no-invoice",
                "未开票": "no-invoice",
                "内部流程": "internal-process",
                "未完成决算审计": "awaiting-audit",
                "质量问题": "quality",
            },
            note="照义务方自己的说法选。分文未付的，付款日期和金额留空，填说明日期；须填条款号。",
        ),
        Column(
            "stated_on",
            "说明日期",
            "reason or dispute stated on",
            Type.DAY,
            synonyms=("理由说明日期", "提出争议日期", "提出异议日期"),
            note="说明未付理由或者提出争议的日期；留空为本行日期。",
        ),
        Column("reason_document", "来文文号", "document of the reason", synonyms=("说明文号", "来函文号")),
        Column(
            "dispute",
            "争议事由",
            "what the dispute is over",
            Type.CHOICE,
            synonyms=("争议原因", "异议事由"),
            choices=DisputeReason,
            also={"质量争议": "quality", "结算争议": "price", "价款争议": "price", "工程量": "quantity"},
        ),
        Column(
            "dispute_amount",
            "争议金额",
            "sum in dispute",
            Type.MONEY,
            synonyms=("异议金额",),
            note="留空为未付的全部。",
        ),
        Column("dispute_ended_on", "争议解决日期", "dispute ended on", Type.DAY, synonyms=("争议终结日期",)),
    ),
    "一行一笔履行事实；履行类型留空为付款。按凭证号识别重复，没有凭证号的按合同、日期、金额识别。"
    "未付而说明了理由的，也占一行。",
)
PROMISES = SheetKind(
    "promises",
    "招商引资承诺",
    "promises",
    (
        _NUMBER,
        PURCHASER,
        Column("clause", "条款号", "clause", required=True, synonyms=("条款", "序号")),
        Column("debtor", "承诺单位", "promisor", synonyms=("责任单位", "兑现单位")),
        Column("creditor", "投资方", "investor", synonyms=("企业名称", "受诺企业")),
        Column("matter", "承诺事项", "matter", Type.CHOICE, choices=Matter, synonyms=("承诺类别",)),
        Column("description", "承诺内容", "what is promised", required=True, synonyms=("内容",)),
        Column("amount", "承诺金额", "sum", Type.MONEY, synonyms=("金额",)),
        Column("due_day", "兑现期限", "due day", Type.DAY, synonyms=("到期日", "完成时限", "承诺期限")),
        Column(
            "review",
            "公平竞争审查结论",
            "outcome of the fair competition review",
            Type.CHOICE,
            synonyms=("审查结论", "审查结果", "公平竞争审查", "公平竞争审查结果"),
            choices=ReviewResult,
            also={"通过": "passed", "例外": "exempt", "未通过": "failed", "未审查": "not-reviewed"},
        ),
        Column(
            "reviewed_on",
            "审查日期",
            "reviewed on",
            Type.DAY,
            synonyms=("公平竞争审查日期", "审查时间"),
            note="填了审查结论的必填；未经审查的，填发现的日期。",
        ),
        Column("review_document", "审查文号", "document of the review", synonyms=("公平竞争审查文号",)),
        Column("review_basis", "优惠依据", "legal basis of the benefit", synonyms=("承诺依据", "法律依据")),
        *_CLOSING,
    ),
    "一行一项承诺。没有明确期限的留空，系统标为“未约定期限”，不作逾期判断。",
)
