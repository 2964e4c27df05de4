"""A small invented world on paper: every branch of both papers' templates has a line in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ledger.core.money import Money
from reports.papers.model import (
    Bulletin,
    LegalBasis,
    Listing,
    Mark,
    OverdueLine,
    PageHead,
    PromiseLine,
    Register,
    UndeterminedLine,
    WageLine,
)

DAY = date(2026, 11, 20)

HEAD = PageHead(
    title="逾期欠款、欠薪与未兑现承诺登记册",
    issuer="长平市财政局",
    book="changping",
    origin="log.changping.example/changping",
    day=DAY,
    known_on=DAY,
    printed_at="2026-11-20 09:30:00",
    size=420,
    root="AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+/AbCdE=",
    draft=True,
)

ARREARS = OverdueLine(
    debtor="长平市水利局",
    creditor="长平屹桥建设有限公司",
    contract_number="CPGC-2026-001",
    contract_title="青澜河整治工程施工合同",
    clause="5.2",
    kind="工程建设·付款",
    region="长平市",
    due_on=date(2026, 9, 30),
    trace=("合同约定：自交付之日起 30 日内。", "到期日：2026-09-30（星期三）。"),
    owed=Money(1_200_000_000),
    paid=Money(100_000_000),
    disputed=Money(20_000_000),
    unpaid=Money(1_100_000_000),
    days_overdue=51,
    interest=Money(2_805_000),
    interest_note="适用法定利率：日利率 0.05%。〔《示例条例》第十七条，XX-01〕",
    mark=Mark("flag-400", date(2026, 10, 1), reminds=False),
)

REGISTER = Register(
    head=HEAD,
    arrears=(
        ARREARS,
        replace(
            ARREARS,
            debtor="长平市第一中学",
            contract_number="CPCG-2026-002",
            contract_title="课桌采购合同",
            clause="",
            owed=Money(9_000_050),
            paid=Money(0),
            disputed=Money(0),
            unpaid=Money(9_000_050),
            due_on=date(2025, 10, 1),
            days_overdue=415,
            interest=None,
            interest_note="利息暂不能计算：缺少“收款方在合同订立时的规模类型”。",
            mark=Mark("flag-401", date(2026, 10, 1), reminds=True),
            unconfirmed=("XX-02",),
        ),
        replace(
            ARREARS,
            contract_number="CPCG-2026-003",
            contract_title="进口设备采购合同",
            owed=Money(500_000, "EUR"),
            paid=Money(0, "EUR"),
            disputed=Money(0, "EUR"),
            unpaid=Money(500_000, "EUR"),
            interest=Money(0, "EUR"),
            interest_note="",
            mark=None,
        ),
    ),
    wages=(
        WageLine(
            project="青澜河整治工程施工合同",
            contract_number="CPGC-2026-001",
            employer="长平屹桥建设有限公司",
            owner="长平市水利局",
            month="2026-09",
            payday=date(2026, 10, 15),
            trace=("约定的工资支付日为 2026-10-15（星期四）。",),
            workers=12,
            owed=Money(7_200_000),
            paid=Money(3_600_000),
            unpaid=Money(3_600_000),
            days_overdue=36,
            mark=Mark("flag-402", date(2026, 10, 16), reminds=False),
        ),
    ),
    promises=(
        PromiseLine(
            body="长平高新区管委会",
            investor="长平泓禾食品有限公司",
            contract_number="CPZS-2025-004",
            contract_title="冷链物流园投资协议",
            clause="四.1",
            promise="兑付设备投资补助",
            due_on=date(2026, 6, 30),
            trace=("合同约定的日期为 2026-06-30（星期二）。",),
            owed=Money(50_000_000),
            performed=Money(10_000_000),
            days_overdue=143,
        ),
        PromiseLine(
            body="蒲汀街道办事处",
            investor=None,
            contract_number="CPCN-2026-005",
            contract_title="公开承诺第5项",
            clause="1",
            promise="改造老旧小区",
            due_on=date(2026, 9, 14),
            trace=("合同约定的日期为 2026-09-14（星期一）。",),
            owed=None,
            performed=None,
            days_overdue=67,
        ),
    ),
    undetermined=(
        UndeterminedLine("长平市教育局", "CPCG-2026-006", "实验设备采购合同", "3", "交付之日"),
        UndeterminedLine("长平市教育局", "CPCG-2026-007", "图书采购合同", "", "验收之日"),
    ),
    laws=(
        LegalBasis("XX-01", "《示例条例》第十七条", "逾期利息", confirmed=True),
        LegalBasis("XX-02", "《示例通知》第二项", "付款期限", confirmed=False),
    ),
)

LISTING = Listing(
    number=1,
    name="长平楚辰软件有限公司",
    credit_code="91990102MA032743XP",
    code_valid=True,
    address="长平市望岫区文澜路34号",
    particulars="提供虚假材料谋取中标",
    result="处以罚款，在一年内禁止参加政府采购活动",
    basis="《示例法》第七十七条第一款",
    decided_on=date(2025, 4, 30),
    published_on=date(2025, 5, 6),
    authority="长平市财政局",
    ends_on=date(2028, 4, 30),
    decision_number="长财罚〔2025〕5号",
)

BULLETIN = Bulletin(
    head=replace(HEAD, title="政府采购严重违法失信行为记录名单"),
    list_name="政府采购严重违法失信行为记录名单",
    basis=("《示例通知》（示财〔2014〕1号）第一项", "《示例通知》（示财〔2014〕1号）（尚未核对原文）"),
    listings=(
        LISTING,
        replace(
            LISTING,
            number=2,
            name="栎川县稔岩物业有限公司",
            credit_code="91990121MA0857895Z",
            code_valid=False,
            address="",
            decided_on=date(2026, 1, 12),
            published_on=None,
            authority="栎川县财政局",
            ends_on=None,
            decision_number="栎财罚〔2026〕1号",
        ),
        replace(LISTING, number=3, name="长平沐川勘测有限公司", credit_code="", code_valid=None),
    ),
)
