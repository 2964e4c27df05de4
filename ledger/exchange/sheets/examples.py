"""Example rows of the templates: invented, complete, and such that the importer takes every one of them.

The sheets tell one story, so that the obligations are of the contracts and the payments of the obligations. A
choice is given by its code and shown in the template's language; a pair is a text in Chinese and English.
Refuses to know how a template is laid out (``sheet_template``).
"""

from __future__ import annotations

from collections.abc import Mapping

from ledger.exchange.sheets.columns import Column, SheetKind, Type

Example = Mapping[str, str | tuple[str, str]]
"""What an example row says, by the member of its column."""

_BUREAU, _INVITER = "长平市教育局", "长平市投资促进局"
_SUPPLIER, _BUILDER, _INVESTOR = "长平云桥科技有限公司", "长平宏基建设有限公司", "长平新材料股份有限公司"
_PURCHASE, _WORKS, _INVESTMENT = "CPJY-2025-017", "CPJS-2025-006", "CPTZ-2025-003"

_EXAMPLES: Mapping[str, tuple[Example, ...]] = {
    "contracts": (
        {
            "number": _PURCHASE,
            "title": ("市第一中学信息化设备采购合同", "IT equipment for the First Middle School"),
            "kind": "procurement",
            "first": _BUREAU,
            "first_code": "11990102MB0000017B",
            "second": _SUPPLIER,
            "second_code": "91990102MA0000031G",
            "size": "small",
            "amount": "1280000.00",
            "words": "壹佰贰拾捌万元整",
            "currency": "CNY",
            "signed_on": "2025-03-12",
            "starts_on": "2025-03-15",
            "ends_on": "2025-09-30",
            "method": "open-tender",
            "funding": "budget",
            "division": "990100",
            "late_rate": ("日万分之五", "0.05% a day"),
            "filed_on": "2025-03-18",
            "filing_number": ("长财采备〔2025〕52号", "CP-filing 2025-52"),
            "published_on": "2025-03-13",
            "publication_address": ("长平市政府采购网", "Changping procurement website"),
            "defaults": "no",
        },
        {
            "number": _WORKS,
            "title": ("市第三小学教学楼施工合同", "Classroom building of the Third Primary School"),
            "kind": "works",
            "first": _BUREAU,
            "first_code": "11990102MB0000017B",
            "second": _BUILDER,
            "second_code": "91990102MA00000474",
            "size": "medium",
            "amount": "23600000.00",
            "words": "贰仟叁佰陆拾万元整",
            "currency": "CNY",
            "signed_on": "2025-04-08",
            "starts_on": "2025-04-20",
            "ends_on": "2026-08-31",
            "method": "open-tender",
            "funding": "special-bond",
            "division": "990100",
            "project_code": "2503-990100-04-01-000017",
            "late_rate": ("年利率6%", "6% a year"),
            "late_rate_year_days": "365",
            "defaults": "no",
        },
        {
            "number": _INVESTMENT,
            "title": ("新型电池材料项目投资协议", "Investment agreement on battery materials"),
            "kind": "investment",
            "first": _INVITER,
            "second": _INVESTOR,
            "second_code": "91990102MA0000063R",
            "size": "large",
            "signed_on": "2025-02-20",
            "method": "investment-attraction",
            "division": "990100",
            "defaults": "no",
        },
    ),
    "obligations": (
        {
            "contract": _PURCHASE,
            "clause": "5.1",
            "type": "payment",
            "debtor": _BUREAU,
            "creditor": _SUPPLIER,
            "amount": "896000.00",
            "words": "捌拾玖万陆仟元整",
            "description": (
                "验收合格后30日内支付合同价款的70%",
                "70% of the price within 30 days of acceptance",
            ),
            "term": "after",
            "due_event": "inspection-passed",
            "due_count": "30",
            "due_unit": "calendar-day",
            "inspection_count": "10",
            "inspection_unit": "working-day",
        },
        {
            "contract": _WORKS,
            "clause": "9.2",
            "type": "deposit-return",
            "debtor": _BUREAU,
            "creditor": _BUILDER,
            "amount": "708000.00",
            "words": "柒拾万捌仟元整",
            "description": ("缺陷责任期满退还质量保证金", "Quality retention, after the defects period"),
            "term": "fixed",
            "due_day": "2028-08-31",
            "deposit": "quality",
        },
    ),
    "payments": (
        {
            "contract": _PURCHASE,
            "clause": "5.1",
            "what": "paid",
            "day": "2025-06-20",
            "amount": "600000.00",
            "words": "陆拾万元整",
            "voucher": ("支-2025-0613", "P-2025-0613"),
        },
        {
            "contract": _PURCHASE,
            "clause": "5.1",
            "reason": "no-invoice",
            "stated_on": "2025-07-25",
            "reason_document": ("长教函〔2025〕21号", "Letter 2025-21 of the bureau"),
        },
    ),
    "payrolls": (
        {
            "contract": _WORKS,
            "employer": "长平安筑劳务有限公司",
            "month": "2025-06",
            "payday": "2025-07-10",
            "name": "赵示例",
            "identity_number": "990102198807140017",
            "contact": "000-0000001",
            "hours": ("26天", "26 days"),
            "amount": "7800.00",
            "deducted": ("个人所得税0元", "income tax 0"),
            "paid": "7800.00",
            "voucher": ("代发-202506-01", "B-202506-01"),
        },
        {
            "contract": _WORKS,
            "employer": "长平安筑劳务有限公司",
            "month": "2025-06",
            "payday": "2025-07-10",
            "name": "钱示例",
            "identity_number": "99010219910302002X",
            "contact": "000-0000002",
            "hours": ("24天", "24 days"),
            "amount": "7200.00",
            "deducted": ("个人所得税0元", "income tax 0"),
            "paid": "5000.00",
            "voucher": ("代发-202506-02", "B-202506-02"),
        },
    ),
    "wage-payments": (
        {
            "contract": _WORKS,
            "employer": "长平安筑劳务有限公司",
            "month": "2025-06",
            "payday": "2025-07-10",
            "name": "钱示例",
            "identity_number": "99010219910302002X",
            "day": "2025-07-25",
            "amount": "2200.00",
            "payer": "general-contractor",
            "voucher": ("代发-202507-09", "B-202507-09"),
        },
    ),
    "promises": (
        {
            "contract": _INVESTMENT,
            "clause": "3.2",
            "debtor": _INVITER,
            "creditor": _INVESTOR,
            "matter": "subsidy",
            "description": ("项目投产后给予设备补助500万元", "5,000,000 yuan for equipment after start-up"),
            "amount": "5000000.00",
            "due_day": "2026-06-30",
            "review": "passed",
            "reviewed_on": "2025-01-20",
            "review_document": ("长公审〔2025〕2号", "Review 2025-2"),
            "review_basis": ("长政发〔2024〕9号", "Document 2024-9 of the city government"),
        },
        {
            "contract": _INVESTMENT,
            "clause": "3.4",
            "debtor": _INVITER,
            "creditor": _INVESTOR,
            "matter": "infrastructure",
            "description": ("完成厂区外供水管网接入", "Water mains up to the factory site"),
            "due_day": "2025-12-31",
            "review": "passed",
            "reviewed_on": "2025-01-20",
            "review_document": ("长公审〔2025〕2号", "Review 2025-2"),
        },
    ),
    "tenures": (
        {
            "body": _BUREAU,
            "title": ("局长", "Director"),
            "standing": "head",
            "name": "孙示例",
            "capacity": "substantive",
            "since": "2021-05-06",
            "until": "2024-03-18",
            "reason": "transferred",
            "document": ("长人任〔2021〕8号", "Appointment 2021-8"),
        },
        {
            "body": _BUREAU,
            "title": ("局长", "Director"),
            "standing": "head",
            "name": "李示例",
            "capacity": "substantive",
            "since": "2024-03-18",
            "document": ("长人任〔2024〕5号", "Appointment 2024-5"),
        },
    ),
    "listings": (
        {
            "serial": "1",
            "subject": "长平远帆商贸有限公司",
            "address": ("长平市建设路18号", "18 Jianshe Road, Changping"),
            "particulars": ("提供虚假材料谋取中标", "False documents to win a tender"),
            "result": ("罚款6400元，一年内禁止参加政府采购活动", "Fine of 6,400 yuan; excluded for one year"),
            "basis": ("《中华人民共和国政府采购法》第七十七条", "Government Procurement Law, article 77"),
            "decided_on": "2025-05-12",
            "published_on": "2025-05-20",
            "authority": "长平市财政局",
            "ends_on": "2026-05-11",
            "number": ("长财采罚〔2025〕3号", "Penalty 2025-3"),
        },
    ),
}


def examples_of(kind: SheetKind, language: str) -> list[dict[str, str]]:
    """The example rows of a kind of sheet: what stands in each cell, by the member of its column."""
    columns = {column.member: column for column in kind.columns}
    return [
        {member: _shown(columns[member], value, language) for member, value in example.items()}
        for example in _EXAMPLES[kind.code]
    ]


def _shown(column: Column, value: str | tuple[str, str], language: str) -> str:
    """A value as a clerk of that language writes it."""
    chinese = language == "zh"
    if isinstance(value, tuple):
        return value[0] if chinese else value[1]
    if column.holds is Type.FLAG:
        return {"yes": "是", "no": "否"}[value] if chinese else value
    if column.choices is not None:
        one = next(one for one in column.choices if one.value == value)
        return one.zh if chinese else one.en
    return value
