"""Sheets about wages: the wage ledger of a month, and what was paid of it later, by whomever.

Headings follow the wage ledger that decree 724, article 15, describes. Refuses to know how a row becomes an
entry (``payroll``, ``wage_payments``).
"""

from __future__ import annotations

from ledger.core.vocabulary import WagePayer
from ledger.exchange.sheets.columns import Column, SheetKind, Type, names
from ledger.exchange.sheets.kinds_duties import PURCHASER

_WORKS = Column(
    "contract", "施工合同编号", "works contract", required=True, synonyms=("合同编号", "项目编号")
)
_EMPLOYER = Column("employer", "用人单位", "employer", required=True, synonyms=("用人单位名称", "劳务单位"))
_MONTH = Column(
    "month", "支付周期", "month", Type.MONTH, required=True, synonyms=("工资月份", "所属月份", "月份")
)
_NAME = Column(
    "name",
    "姓名",
    "name",
    required=True,
    synonyms=names("工人姓名 农民工姓名 民工姓名 务工人员姓名 员工姓名"),
)
_IDENTITY = Column("identity_number", "身份证号码", "identity number", synonyms=("身份证号", "公民身份号码"))

PAYROLLS = SheetKind(
    "payrolls",
    "工资支付台账",
    "payrolls",
    (
        _WORKS,
        PURCHASER,
        _EMPLOYER,
        _MONTH,
        Column(
            "payday",
            "支付日期",
            "payday",
            Type.DAY,
            required=True,
            synonyms=names(
                "约定支付日 约定支付日期 发薪日 发薪日期 应发日期 应付日期 工资支付日期 工资发放日期"
            ),
            doubtful=names("支付日期 工资支付日期 工资发放日期 payday"),
            instead="paid_on",
        ),
        _NAME,
        _IDENTITY,
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
        Column(
            "deducted",
            "代扣代缴扣除项目和数额",
            "deductions",
            synonyms=("代扣代缴", "扣款", "代扣代缴金额", "扣除金额", "扣除项目及数额"),
            note="一个数额，或者逐项写明：个税 100.00；社保 200.00。计入已付。",
        ),
        Column("paid", "实发数额", "wages paid", Type.MONEY, synonyms=("实发工资", "实发金额")),
        Column(
            "paid_on",
            "实发日期",
            "paid on",
            Type.DAY,
            synonyms=names("实际支付日期 实际发放日期 实际发放时间"),
            note="晚于约定支付日发放的，登记在工资补发明细。",
        ),
        Column("voucher", "银行代发凭证", "bank voucher", synonyms=("银行代发凭证或签字", "签字", "凭证号")),
    ),
    "一行一名工人，次序不限；同一合同、用人单位、月份、支付日期的各行合为一张工资表。姓名、身份证号码、联系方式入保密库。",
)
WAGE_PAYMENTS = SheetKind(
    "wage-payments",
    "工资补发明细",
    "wages paid later",
    (
        _WORKS,
        PURCHASER,
        _EMPLOYER,
        _MONTH,
        Column(
            "payday",
            "约定支付日",
            "payday",
            Type.DAY,
            synonyms=("原支付日期", "应付日期"),
            note="同一单位同一月份有几份工资表的必填。",
        ),
        _NAME,
        _IDENTITY,
        Column(
            "day",
            "补发日期",
            "paid on",
            Type.DAY,
            required=True,
            synonyms=("实际支付日期", "发放日期", "支付日期", "清偿日期", "垫付日期"),
        ),
        Column(
            "amount",
            "补发金额",
            "sum paid",
            Type.MONEY,
            required=True,
            synonyms=("支付金额", "实发数额", "实发金额", "清偿金额", "垫付金额", "金额"),
        ),
        Column(
            "payer",
            "支付主体",
            "who paid",
            Type.CHOICE,
            synonyms=("支付单位类型", "垫付主体"),
            choices=WagePayer,
            also={
                "总包": "general-contractor",
                "总承包单位": "general-contractor",
                "施工总承包单位": "general-contractor",
                "总包代发": "general-contractor",
                "建设单位": "owner",
                "建设单位垫付": "owner",
                "甲方垫付": "owner",
                "农民工工资保证金": "wage-deposit",
                "分包单位": "employer",
                "劳务单位": "employer",
            },
        ),
        Column("voucher", "银行代发凭证号", "bank voucher", synonyms=("凭证号", "银行代发凭证", "凭证编号")),
    ),
    "一行一名工人的一笔补发，由谁支付都可登记；工资表须已登记。同一文件再次导入不重复登记。",
)
