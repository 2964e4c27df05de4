"""The closed lists that contracts, obligations and decisions are described in, each member with its words.

Roles of parties follow OCDS 1.1 (and its PPP profile) where it has the role. Knows words only: what a list's
member means for a due day, a check or a rule is said where that is decided.
"""

from __future__ import annotations

from collections.abc import Mapping

from ledger.core.fields import Named


class Stage(Named):
    """A step in the life of a contract; which ones a kind has, and in which order, the kind says."""

    IDENTIFICATION = "identification", "项目识别", "identification"
    PREPARATION = "preparation", "项目准备", "preparation"
    REVIEW = "review", "合规审查", "review"
    NEGOTIATION = "negotiation", "洽谈签约", "negotiation and signing"
    PROCUREMENT = "procurement", "采购", "procurement"
    FINANCING = "financing", "融资", "financing"
    CONSTRUCTION = "construction", "建设施工", "construction"
    OPERATION = "operation", "运营", "operation"
    PERFORMANCE = "performance", "履约", "performance"
    ACCEPTANCE = "acceptance", "验收", "acceptance"
    SETTLEMENT = "settlement", "结算", "settlement"
    PAYMENT = "payment", "支付", "payment"
    TRANSFER = "transfer", "移交", "transfer"
    PUBLICATION = "publication", "公开承诺", "publication of the promise"
    EVALUATION = "evaluation", "考核评估", "evaluation"


class PartyRole(Named):
    """In which role a party is bound."""

    BUYER = "buyer", "采购人（发包人、甲方）", "buyer"
    PROCURING_ENTITY = "procuring-entity", "采购代理机构", "procuring entity"
    SUPPLIER = "supplier", "供应商（承包人、乙方）", "supplier"
    SUBCONTRACTOR = "subcontractor", "分包单位", "subcontractor"
    PUBLIC_AUTHORITY = "public-authority", "实施机构", "public authority of a PPP"
    PRIVATE_PARTY = "private-party", "社会资本方（项目公司、特许经营者）", "private party"
    LENDER = "lender", "融资方", "lender"
    EQUITY_INVESTOR = "equity-investor", "股权投资方", "equity investor"
    PROMISOR = "promisor", "承诺单位", "promisor"
    INVESTOR = "investor", "投资方", "investor"
    GUARANTOR = "guarantor", "担保方", "guarantor"
    PAYER = "payer", "付款单位", "payer"
    PAYEE = "payee", "收款单位", "payee"


class Duty(Named):
    """In which role somebody answers for a contract, a stage or an obligation."""

    DECIDES = "decides", "决策", "decides"
    SIGNS = "signs", "签订", "signs"
    HANDLES = "handles", "经办", "handles"
    ACCEPTS = "accepts", "验收", "accepts"
    PAYS = "pays", "支付", "pays"
    SUPERVISES = "supervises", "监督", "supervises"


class ContractStatus(Named):
    """Where a contract stands."""

    PERFORMING = "performing", "履行中", "being performed"
    SUSPENDED = "suspended", "中止", "suspended"
    COMPLETED = "completed", "已完结", "completed"
    TERMINATED = "terminated", "已解除或终止", "terminated"
    CLOSED = "closed", "已结束（方式未公布）", "ended (how is not published)"


class ProcurementMethod(Named):
    """How the counterparty was chosen."""

    OPEN = "open-tender", "公开招标", "open tender"
    INVITED = "invited-tender", "邀请招标", "invited tender"
    NEGOTIATION = "competitive-negotiation", "竞争性谈判", "competitive negotiation"
    CONSULTATION = "competitive-consultation", "竞争性磋商", "competitive consultation"
    INQUIRY = "inquiry", "询价", "request for quotations"
    SINGLE = "single-source", "单一来源", "single source"
    FRAMEWORK = "framework", "框架协议", "framework agreement"
    MALL = "electronic-mall", "网上商城（电子卖场）", "electronic mall"
    INVITATION = "investment-attraction", "招商引资", "investment attraction"
    OTHER = "other", "其他", "other"


class FundingSource(Named):
    """Where the money comes from."""

    BUDGET = "budget", "一般公共预算", "general budget"
    FUND = "government-fund", "政府性基金预算", "government-managed funds"
    BOND = "special-bond", "专项债券", "special bond"
    TRANSFER = "transfer", "上级转移支付", "transfer from above"
    OWN = "own-funds", "单位自有资金", "the body's own funds"
    USER = "user-pays", "使用者付费", "users pay"
    ENTERPRISE = "enterprise", "企业自筹", "the enterprise's own"
    MIXED = "mixed", "多渠道", "several sources"


class RateBasis(Named):
    """What an agreed late-payment rate refers to."""

    PER_DAY = "per-day", "日利率", "rate a day"
    PER_YEAR = "per-year", "年利率", "rate a year"
    LPR_SIGNING = "lpr-signing", "订立时一年期 LPR 的倍数", "multiple of the one-year LPR at signing"
    LPR_FLOATING = "lpr-floating", "浮动一年期 LPR 的倍数", "multiple of the one-year LPR, floating"


class ChangeReason(Named):
    """The stated reason of an amendment, a suspension or a termination."""

    AGREED = "agreed", "双方协商一致", "agreed by both sides"
    PUBLIC_INTEREST = "public-interest", "国家利益、社会公共利益需要", "national or public interest"
    LAW_CHANGED = "law-changed", "法律法规或国家政策调整", "change of law or national policy"
    FORCE_MAJEURE = "force-majeure", "不可抗力", "force majeure"
    COUNTERPARTY_BREACH = "counterparty-breach", "对方违约", "breach by the other side"
    SCOPE = "scope", "工程量或需求变化", "change of scope"
    PLANNING = "planning", "规划调整", "change of planning"
    FUNDS_MISSING = "funds-missing", "财政资金不到位", "funds not in place"
    GOVERNMENT_CHANGE = "government-change", "政府换届", "change of government"
    LEADER_CHANGE = "leader-change", "领导人员更替", "change of leaders"
    BOUNDARY_CHANGE = "boundary-change", "行政区划调整", "change of boundaries"
    BODY_CHANGE = "body-change", "机构或职能调整", "change of bodies or functions"
    JUDGMENT = "judgment", "生效裁判", "judgment with force"
    UNTOLD = "untold", "未说明原因", "no reason given"
    OTHER = "other", "其他", "other"


class NonPaymentReason(Named):
    """Why, as the body states it, something is not paid or not done; codes are those of ``ChangeReason``."""

    LEADER_CHANGE = "leader-change", "负责人或相关人员变更", "change of the persons in charge"
    GOVERNMENT_CHANGE = "government-change", "政府换届", "change of government"
    BOUNDARY_CHANGE = "boundary-change", "行政区划调整", "change of boundaries"
    BODY_CHANGE = "body-change", "机构或职能调整", "change of bodies or functions"
    INTERNAL_PROCESS = "internal-process", "履行内部付款流程", "the body's internal payment process"
    AWAITING_FILING = (
        "awaiting-filing",
        "等待竣工验收批复或备案",
        "waiting for acceptance to be filed",
    )
    AWAITING_AUDIT = "awaiting-audit", "等待决算审计", "waiting for the final audit"
    THIRD_PARTY = "third-party", "未收到第三方付款", "a third party has not paid"
    FUNDS_MISSING = "funds-missing", "财政资金不到位", "funds not in place"
    QUALITY = "quality", "对质量、数量或价款有异议", "quality, quantity or price contested"
    NO_INVOICE = "no-invoice", "未收到发票或请款材料", "no invoice or request for payment"
    COUNTERPARTY_BREACH = "counterparty-breach", "对方违约", "breach by the other side"
    LAW_CHANGED = "law-changed", "法律法规或国家政策调整", "change of law or national policy"
    PUBLIC_INTEREST = "public-interest", "国家利益、社会公共利益需要", "national or public interest"
    FORCE_MAJEURE = "force-majeure", "不可抗力", "force majeure"
    OTHER = "other", "其他", "other"


STATUTE_REASONS: Mapping[str, tuple[str, ...]] = {
    NonPaymentReason.LEADER_CHANGE: ("change-of-person-in-charge",),
    NonPaymentReason.GOVERNMENT_CHANGE: ("change-of-government",),
    NonPaymentReason.BOUNDARY_CHANGE: ("change-of-boundaries",),
    NonPaymentReason.BODY_CHANGE: ("change-of-bodies-or-functions",),
    NonPaymentReason.INTERNAL_PROCESS: ("internal-payment-process",),
    NonPaymentReason.AWAITING_FILING: (
        "waiting-for-acceptance-approval-or-final-audit",
        "waiting-for-acceptance-filing-or-final-audit",
    ),
    NonPaymentReason.AWAITING_AUDIT: (
        "waiting-for-acceptance-approval-or-final-audit",
        "waiting-for-acceptance-filing-or-final-audit",
    ),
}
"""By which codes the statute book's lists of barred reasons name a stated reason; others no list names."""


class AnswerKind(Named):
    """What the body that was asked answers to a flag."""

    PROGRESS = "progress", "报告进展", "reports progress"
    COMPLETED = "completed", "报告已履行", "reports completion"
    BREACH = "breach", "确认未履行", "confirms that it is not done"
    EXPLAINED = "explained", "书面说明", "explains in writing"
    TIME_ASKED = "time-asked", "申请延期", "asks for time"


class ReviewResult(Named):
    """What the fair competition review of a promised benefit came to."""

    PASSED = "passed", "审查通过", "passed"
    EXEMPT = "exempt", "适用例外规定", "an exception applies"
    FAILED = "failed", "审查未通过", "failed"
    NOT_REVIEWED = "not-reviewed", "未经审查", "not reviewed"


class ObligationType(Named):
    """What is owed."""

    PAYMENT = "payment", "付款", "payment"
    DELIVERY = "delivery", "交付", "delivery"
    ACCEPTANCE = "acceptance", "验收", "acceptance"
    PROMISE = "promise", "政策或公开承诺兑现", "policy or public promise"
    CAPITAL = "capital", "投资资金到位", "capital arrival"
    DEPOSIT = "deposit", "缴纳保证金", "payment of a deposit"
    DEPOSIT_RETURN = "deposit-return", "退还保证金", "return of a deposit"
    COMPENSATION = "compensation", "补偿赔偿", "compensation"
    DISCLOSURE = "disclosure", "公开", "disclosure"
    OTHER = "other", "其他", "other"


class Matter(Named):
    """What a promise is about."""

    SUBSIDY = "subsidy", "财政补助或奖励", "subsidy or award"
    TAX = "tax", "税费优惠", "tax or fee relief"
    LAND = "land", "土地供应", "land"
    INFRASTRUCTURE = "infrastructure", "基础设施配套", "infrastructure"
    LICENCE = "licence", "审批许可办理", "licence"
    SERVICE = "service", "服务事项", "service"
    LIVELIHOOD = "livelihood", "民生实事", "livelihood project"
    WORK_REPORT = "work-report", "政府工作报告目标", "work-report target"
    HOUSING = "housing", "人才与住房", "talent and housing"
    OTHER = "other", "其他", "other"


class OwedFor(Named):
    """What a sum is owed for."""

    GOODS = "goods", "货物价款", "goods bought"
    WORKS = "works", "工程价款", "works bought"
    SERVICES = "services", "服务价款", "services bought"
    OTHER = "other", "非采购款项（补助、奖励、补偿等）", "nothing bought (a subsidy, an award and so on)"


class Term(Named):
    """How the due day of an obligation was agreed."""

    FIXED = "fixed", "约定日期", "a fixed day"
    AFTER = "after", "事件后若干日", "so long after an event"
    STATUTORY = "statutory", "未约定，按法定期限", "nothing agreed: the statutory term"
    NONE = "none", "未约定期限", "no term"


class DepositKind(Named):
    """What a deposit secures: the four kinds that the statute book names (SME-38, SME-39), and others."""

    TENDER = "tender", "投标保证金", "tender bond"
    PERFORMANCE = "performance", "履约保证金", "performance bond"
    QUALITY = "quality", "工程质量保证金", "quality retention"
    WAGE = "wage", "农民工工资保证金", "wage deposit"
    OTHER = "other", "其他保证金", "another deposit"


class AgreedTerm(Named):
    """A term of payment that a contract names and that a regulation speaks about."""

    AUDIT = "audit-as-settlement-basis", "以审计结果作为结算依据", "audit result as basis of settlement"
    WHEN_PAID = (
        "conditional-on-third-party-payment",
        "以收到第三方付款为付款条件",
        "payment only once a third party has paid",
    )
    IN_PROPORTION = (
        "in-proportion-to-third-party-payment",
        "按第三方付款进度比例支付",
        "payment in proportion to what a third party has paid",
    )
    NON_CASH = (
        "non-cash-only",
        "只以商业汇票等非现金方式支付",
        "payment in bills or other non-cash means only",
    )
    AWAITS_FILING = (
        "awaits-filing",
        "待竣工验收批复或备案后支付",
        "payment after approval or filing of acceptance",
    )
    AWAITS_AUDIT = "awaits-audit", "待决算审计后支付", "payment after the final audit"


class DisputeReason(Named):
    """What a dispute about an obligation is over."""

    QUALITY = "quality", "质量", "quality"
    QUANTITY = "quantity", "数量或工程量", "quantity"
    PRICE = "price", "价款或结算", "price or settlement"
    SET_OFF = "set-off", "抵销或扣款", "set-off or deduction"
    VALIDITY = "validity", "合同效力", "validity of the contract"
    LAWFULNESS = "lawfulness", "承诺的合法性", "lawfulness of the promise"
    OTHER = "other", "其他", "other"


class SettledReason(Named):
    """Why an obligation is closed without having been performed as agreed."""

    SET_OFF = "set-off", "抵销", "set off"
    AGREEMENT = "agreement", "和解或协议了结", "settled by agreement"
    REPLACED = "replaced", "由新的义务取代", "replaced by another obligation"
    JUDGMENT = "judgment", "生效裁判确定", "settled by judgment"
    VOID = "void", "依法认定无效", "found void in law"


class DebtKind(Named):
    """What a government debt item is; implicit debt is a record with its stated basis, no accusation."""

    BOND = "bond", "政府债券", "government bond"
    PAYABLE = "payable", "应付款项", "payable"
    IMPLICIT = "implicit", "隐性债务", "implicit debt"


class DebtCategory(Named):
    """Against which limit a debt item counts."""

    GENERAL = "general", "一般债务", "general debt"
    SPECIAL = "special", "专项债务", "special debt"


class WriteOffReason(Named):
    """Why a part of a debt is no longer owed without having been repaid."""

    REPLACED = "replaced", "以政府债券置换", "replaced by a government bond"
    ASSUMED = "assumed", "由其他单位承接", "assumed by another body"
    WAIVED = "waived", "债权人放弃", "waived by the creditor"
    JUDGMENT = "judgment", "生效裁判确定", "settled by judgment"
    RECLASSIFIED = "reclassified", "经核实不属于政府债务", "found on review to be no government debt"


class AssignmentForm(Named):
    """In which form a claim was assigned."""

    WITH_RECOURSE = "factoring-with-recourse", "有追索权保理", "factoring with recourse"
    WITHOUT_RECOURSE = "factoring-without-recourse", "无追索权保理", "factoring without recourse"
    OTHER = "other", "其他债权转让", "another assignment"


class ConfirmationAnswer(Named):
    """How a debtor answered the request to confirm a receivable."""

    CONFIRMED = "confirmed", "已确认", "confirmed"
    REFUSED = "refused", "不予确认", "refused"


class RefusalReason(Named):
    """The stated reason for not confirming a receivable."""

    NO_DEBT = "no-debt", "债权债务关系不存在", "there is no such debt"
    PAID = "paid", "款项已付清", "paid already"
    SUM_DISPUTED = "sum-disputed", "金额有争议", "the sum is in dispute"
    PERFORMANCE_DISPUTED = "performance-disputed", "履约有争议", "performance is in dispute"
    ASSIGNED = "assigned-before", "债权已另行转让", "assigned to another before"
    OTHER = "other", "其他", "other"


class Result(Named):
    """Outcome of an inspection or acceptance."""

    PASSED = "passed", "合格", "passed"
    FAILED = "failed", "不合格", "failed"


class ReversalReason(Named):
    """Why a performance does not count, or not wholly."""

    RETURNED = "returned", "退款退票", "returned by the bank"
    MISTAKE = "mistake", "误付误记", "paid by mistake"
    REJECTED = "rejected", "退货", "goods returned"
    REVOKED = "revoked", "撤销兑现", "grant revoked"
    RETRACTED = "retracted", "发布方撤回", "taken back by its publisher"


class WagePayer(Named):
    """Who paid wages (decree 724, articles 12, 29 to 32 and 63)."""

    EMPLOYER = "employer", "用人单位", "the employer"
    CONTRACTOR = "general-contractor", "施工总承包单位代发或先行清偿", "the general contractor"
    OWNER = "owner", "建设单位先行垫付", "the owner, in advance"
    DEPOSIT = "wage-deposit", "工资保证金", "the wage deposit"
    EMERGENCY = "emergency-fund", "应急周转金", "the government's emergency fund"


class Safeguard(Named):
    """What safeguards wages on a works project."""

    ACCOUNT = "special-account", "农民工工资专用账户", "special wage account"
    DEPOSIT = "wage-deposit", "工资保证金", "wage deposit"
    GUARANTEE = "payment-guarantee", "工程款支付担保", "payment guarantee"
    ROSTER = "real-name-roster", "实名制管理", "real-name roster"
    NOTICE_BOARD = "notice-board", "维权信息告示牌", "notice board"


class FlagLevel(Named):
    """How serious a finding is; no accusation."""

    REMIND = "remind", "提醒", "remind"
    WARN = "warn", "警示", "warn"
    BREACH = "breach", "逾期违约", "breach"


MONEY_OWED = (ObligationType.PAYMENT, ObligationType.COMPENSATION, ObligationType.DEPOSIT_RETURN)
"""Types whose unpaid sum past its day is an arrear."""
