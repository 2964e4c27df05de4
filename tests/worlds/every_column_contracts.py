"""Commands that fill every column of every table about contracts, on top of ``first_commands``.

Labels @f and @w are public bodies, @m an enterprise, @t0 and @t1 tenures, as ``custody.test_verify`` has
them.
"""

from __future__ import annotations

from typing import Any

from tests.worlds.every_column_debts import command, debt_commands

DIGEST = "ab" * 32


def contract_commands() -> list[dict[str, Any]]:
    """A procurement contract with everything that can happen to one, and a works contract with wages."""
    return [
        *(*signing(), *obligations(), *performance(), *notes(), *wages()),
        *(*decisions(), *notices(), *changes(), *bare(), *unknown_sides(), *debt_commands()),
    ]


def bare() -> list[dict[str, Any]]:
    """The same with nothing that may be left out."""
    parties = [{"role": "promisor", "party": "@w"}, {"role": "investor", "party": "@m"}]
    contract = {"number": "CPZS-1", "title": "示例项目", "kind": "investment", "parties": parties}
    pledge: dict[str, Any] = {"number": "CPCN-1", "title": "示例承诺", "kind": "pledge"}
    pledge |= {"parties": [{"role": "promisor", "party": "@m"}]}
    bare_term = {"contract": "@i", "type": "promise", "debtor": "@w", "term": "none"}
    decided = {"number": "1", "authority": "长平市财政局", "basis": "示例依据"}
    listed = {
        "authority": "长平市财政局",
        "basis": "示例依据",
        "list": "procurement-violations",
        "result": "警告",
        "particulars": "示例",
    }
    return [
        command("award.noticed", "2022-01-05", title="另一项目", buyer="@w"),
        command("contract.signed", "2022-01-10", "i", **contract),
        command("contract.signed", "2018-01-10", **pledge),
        command("contract.signed", "2018-01-10", **{**pledge, "number": "Q-0"}, day_unknown=True),
        command("contract.amended", "2022-02-10", contract="@i", summary="改期", reason="agreed"),
        command("contract.suspended", "2022-02-11", contract="@i", reason="agreed"),
        command("contract.resumed", "2022-02-12", contract="@i"),
        command("contract.suspended", "2029-02-11", contract="@i", reason="agreed"),  # still to come
        command("contract.resumed", "2029-02-12", contract="@i"),
        command("obligation.added", "2022-01-10", "promised", **bare_term),
        command("promise.reviewed", "2024-09-01", obligation="@promised", result="not-reviewed"),
        command("performance.milestone-reached", "2022-03-01", contract="@i", event="settlement-made"),
        command("performance.delivered", "2022-03-02", contract="@i", partial=True),
        command("penalty.recorded", "2022-08-01", subject="@m", **decided),
        command("judgment.recorded", "2022-08-01", debtor="@w", number="2", court="长平市人民法院"),
        command("listing.recorded", "2022-08-02", subject="@m", **listed),
    ]


def unknown_sides() -> list[dict[str, Any]]:
    """Whose an enterprise is and who uses public money; and debts of which this is not on record."""
    group = command(
        "organisation.registered", "2019-01-01", "gr", name="长平市某协会", **{"class": "social-group"}
    )
    other = command(
        "organisation.registered", "2019-01-01", "gx", name="长平市某学会", **{"class": "social-group"}
    )
    bought = [{"role": "buyer", "party": "@gx"}, {"role": "supplier", "party": "@m"}]
    run = [{"role": "public-authority", "party": "@w"}, {"role": "private-party", "party": "@m"}]
    concession = {"number": "CPTX-1", "title": "示例经营", "kind": "concession", "ends_on": "2030-01-01"}
    purchase = {"number": "CPXH-1", "title": "示例采购", "kind": "procurement", "amount": 100}
    owed = {"type": "payment", "creditor": "@m", "amount": 100, "term": "none"}
    return [
        *(group, other),
        command(
            "organisation.funded", "2020-01-01", organisation="@gr", public_funding="partly", document="批复"
        ),
        command(
            "organisation.owned", "2020-01-01", organisation="@m", ownership="private", source="register"
        ),
        command("contract.signed", "2022-01-10", "cg", parties=bought, **purchase),
        command("obligation.added", "2022-01-10", contract="@cg", debtor="@gx", owed_for="goods", **owed),
        command("contract.signed", "2022-01-10", "cc", parties=run, **concession),
        command("obligation.added", "2022-01-10", contract="@cc", debtor="@w", **owed),
    ]


def signing() -> list[dict[str, Any]]:
    """Award, contract, filing, publication."""
    told = {"size_notice": "中小企业声明函", "ownership": "private", "public_funding": "none"}
    parties = [
        {"role": "buyer", "party": "@w"},
        {"role": "supplier", "party": "@m", "size": "small", **told},
        {"role": "payer", "party": "@f"},
    ]
    award = {
        "number": "CPZC-1",
        "title": "设备",
        "buyer": "@w",
        "supplier": "@m",
        "amount": 900,
        "currency": "CNY",
        "kind": "procurement",
    }
    members: dict[str, Any] = {
        "number": "CPCG-1",
        "title": "设备采购",
        "kind": "procurement",
        "parties": parties,
        "amount": 1_000_000,
        "starts_on": "2022-01-01",
        "ends_on": "2022-12-31",
        "method": "open-tender",
        "funding": "budget",
        "division": "990100",
        "award": "@a",
        "project_code": "2106-990102-04-01-000001",
        "clauses": [{"number": "1", "text": "货到付款"}, {"number": "2", "text": "质保两年"}],
        "documents": [{"digest": DIGEST, "title": "合同正本"}, {"digest": "cd" * 32, "title": "附件"}],
        "late_rate_basis": "per-day",
        "late_rate_parts": 5,
        "late_rate_of": 10_000,
        "payment_order": "interest-first",
        "note": "手写备注",
    }
    return [
        command("award.noticed", "2022-01-05", "a", **award),
        command("award.noticed", "2022-01-06", "void", **award),
        command("award.cancelled", "2022-02-06", award="@void", reason="renewed", document="重采〔2022〕1号"),
        command("contract.signed", "2022-01-10", "c", **members),
        command("contract.signed", "2022-01-11", "d", **{**members, "number": "CPCG-2"}),
        command("contract.filed", "2022-01-12", contract="@c", receipt="备-1"),
        command("contract.published", "2022-01-13", contract="@c", address="http://changping.example/1"),
    ]


def obligations() -> list[dict[str, Any]]:
    """A delivery, a payment that waits for it, and what can be agreed about either later."""
    common = {"contract": "@c", "debtor": "@w", "creditor": "@m", "clause": "5"}
    return [
        command(
            "obligation.added",
            "2022-01-10",
            "goods",
            **{**common, "debtor": "@m", "creditor": "@w", "type": "delivery", "term": "fixed"},
            due_day="2022-02-01",
            description="交付设备",
        ),
        command(
            "obligation.added",
            "2022-01-10",
            "pay",
            **common,
            type="payment",
            amount=600_000,
            term="after",
            due_event="delivery",
            due_count=30,
            due_unit="calendar-day",
            condition="inspection-passed",
            inspection_count=10,
            inspection_unit="working-day",
            awaits="@goods",
        ),
        command(
            "obligation.added",
            "2022-01-10",
            "promise",
            **{**common, "clause": "9"},
            type="promise",
            matter="subsidy",
            amount=50_000,
            term="none",
        ),
        command(
            "obligation.added", "2022-01-10", "far", **common, type="payment", amount=9, term="statutory"
        ),
        command(
            "obligation.added",
            "2022-01-10",
            "late",
            **common,
            type="payment",
            amount=70,
            term="after",
            due_event="settlement-made",
            due_count=3,
            due_unit="month",
        ),
        command("obligation.extended", "2022-02-20", obligation="@pay", until="2022-06-30"),
        command("obligation.waived", "2022-03-01", obligation="@pay", amount=1_000),
        command("obligation.disputed", "2022-03-02", obligation="@pay", amount=2_000, reason="quality"),
        command("obligation.disputed", "2022-03-03", obligation="@far", reason="price", statement="有异议"),
        command("obligation.dispute-ended", "2022-03-04", obligation="@far"),
        command("obligation.settled", "2022-03-05", obligation="@promise", reason="agreement"),
    ]


def performance() -> list[dict[str, Any]]:
    """Delivered, accepted, invoiced, paid in parts, a part of either reversed."""
    common = {"contract": "@c", "obligation": "@pay"}
    lot = {"contract": "@c", "obligation": "@goods"}
    return [
        command("performance.delivered", "2022-02-01", **lot, voucher="送-1"),
        command("performance.delivered", "2022-02-02", "part", **lot, partial=True, voucher="送-2"),
        command(
            "performance.reversed", "2022-02-03", performance="@part", obligation="@goods", reason="rejected"
        ),
        command("performance.accepted", "2022-02-05", **lot, result="passed"),
        command("performance.invoiced", "2022-02-06", **common, amount=600_000, voucher="票-1"),
        command("performance.paid", "2022-03-10", "paid", **common, amount=100_000, voucher="支-1"),
        command("performance.paid", "2022-03-11", contract="@c", obligation="@far", amount=9, voucher="支-2"),
        command(
            "performance.reversed",
            "2022-03-12",
            performance="@paid",
            obligation="@pay",
            amount=40_000,
            reason="returned",
        ),
        command("responsibility.assigned", "2022-01-10", "r", contract="@c", tenure="@t0", role="pays"),
        command(
            "responsibility.assigned",
            "2022-01-10",
            contract="@c",
            tenure="@t0",
            role="accepts",
            stage="acceptance",
            obligation="@goods",
        ),
        command("responsibility.handed-over", "2022-06-01", responsibility="@r", to="@t2"),
        command("responsibility.ended", "2022-12-01", responsibility="@r", reason="performed"),
    ]


def notes() -> list[dict[str, Any]]:
    """Deposits that are held, an inspection that nobody made, terms noted and given up, reasons stated."""
    common = {"contract": "@d", "debtor": "@w", "creditor": "@m"}
    held = {**common, "type": "deposit-return", "term": "fixed", "due_day": "2023-01-01"}
    inspected = {"inspection_count": 10, "inspection_unit": "calendar-day", "awaits": "@lot"}
    term, why = "obligation.term-noted", "obligation.nonpayment-stated"
    return [
        command("obligation.added", "2022-01-11", **held, clause="7", amount=100_000, deposit="performance"),
        command("obligation.added", "2022-01-11", **held, clause="8", amount=30_000, deposit="quality"),
        command(
            "obligation.added",
            "2022-01-11",
            "lot",
            **{**common, "debtor": "@m", "creditor": "@w"},
            type="delivery",
            term="none",
        ),
        command(
            "obligation.added",
            "2022-01-11",
            "unseen",
            **common,
            **inspected,
            type="payment",
            amount=5_000,
            term="after",
            due_event="delivery",
            due_count=2,
            due_unit="month",
        ),
        command("performance.delivered", "2022-02-02", contract="@d", obligation="@lot"),
        command(term, "2022-01-11", obligation="@unseen", term="audit-as-settlement-basis", clause="5.3"),
        command(term, "2022-01-11", obligation="@unseen", term="non-cash-only", by_law=True),
        command(term, "2022-01-11", obligation="@unseen", term="awaits-audit"),
        command("obligation.term-ended", "2022-05-01", obligation="@unseen", term="awaits-audit"),
        command(why, "2022-06-01", obligation="@unseen", reason="internal-process", document="函1"),
        command(why, "2022-06-02", obligation="@late", reason="awaiting-audit"),
    ]


def wages() -> list[dict[str, Any]]:
    """A payroll paid in part and one paid whole, the wage account, two safeguards."""
    payroll = {"contract": "@d", "employer": "@m", "month": "2022-03", "payday": "2022-04-15", "workers": 1}
    line = {"name": "甲工", "contact": "1", "amount": 5_000}
    site: dict[str, Any] = {"number": "CPGC-1", "title": "道路", "kind": "works", "amount": 9_000_000}
    site["parties"] = [{"role": "buyer", "party": "@w"}, {"role": "supplier", "party": "@m"}]
    other = {**site, "number": "CPGC-2", "title": "桥梁"}
    unfunded = {**payroll, "month": "2022-02", "payday": "2022-03-15"}
    late = {**payroll, "payday": "2022-05-16", "workers": 2}
    several = [{"name": "乙工", "amount": 5_000, "deducted": 300}, {"name": "丙工", "amount": 4_000}]
    shares = [{"worker": 1, "amount": 1_000}, {"worker": 2, "amount": 3_000}]
    return [
        command("contract.signed", "2022-01-10", "g", **site),
        command("contract.signed", "2022-01-20", "h", **other),
        command("wage.payroll-stated", "2022-03-01", **{**unfunded, "contract": "@g"}, amount=6_000),
        command("wage.payroll-stated", "2022-03-01", **{**unfunded, "contract": "@h"}, amount=7_000),
        command("wage.payroll-stated", "2022-04-01", "wages", **payroll, amount=5_000, lines=[line]),
        command("wage.payroll-stated", "2022-04-01", "more", **payroll, amount=7_000),
        command("wage.paid", "2022-04-14", contract="@d", payroll="@wages", amount=5_000, workers=1),
        command(
            "wage.payroll-stated", "2022-04-01", "latest", **late, amount=9_000, deducted=300, lines=several
        ),
        command("wage.paid", "2022-05-16", contract="@d", payroll="@latest", amount=4_000, lines=shares),
        command("wage.account-funded", "2022-04-10", contract="@d", month="2022-03", amount=9_000),
        command("wage.account-funded", "2022-05-10", contract="@d", month="2022-04", amount=8_000),
        command("wage.safeguard-registered", "2022-02-02", contract="@d", type="notice-board"),
        command(
            "wage.safeguard-registered",
            "2022-02-01",
            contract="@d",
            type="wage-deposit",
            amount=10_000,
            valid_until="2023-02-01",
        ),
    ]


def decisions() -> list[dict[str, Any]]:
    """Two penalties, the listings that follow them, two judgments."""
    return [*decided("1", "2022-08-01"), *decided("2", "2022-08-02")]


def decided(number: str, day: str) -> list[dict[str, Any]]:
    """One of each."""
    members = {
        "subject": "@m",
        "number": f"长财罚〔2022〕{number}号",
        "authority": "长平市财政局",
        "basis": "示例依据",
    }
    return [
        command("penalty.recorded", day, f"fine{number}", **members, fine=1_000, contract="@c"),
        command(
            "listing.recorded",
            day,
            **members,
            list="procurement-violations",
            address="长平市一路1号",
            particulars="提供虚假材料",
            result="一年内禁止参加政府采购活动",
            published_on="2022-08-05",
            ends_on="2023-08-05",
            penalty=f"@fine{number}",
        ),
        command(
            "judgment.recorded",
            day,
            debtor="@w",
            creditor="@m",
            number=f"（2022）长平民初{number}号",
            court="长平市人民法院",
            effective_from="2022-09-20",
            amount=500_000,
            contract="@c",
            obligation="@pay",
        ),
    ]


def changes() -> list[dict[str, Any]]:
    """Amended, supplemented, transferred, terminated."""
    grounds = {"contract": "@c", "basis": "示例依据", "authority": "@f"}
    return [
        command(
            "contract.amended",
            "2022-05-01",
            **grounds,
            summary="延长工期",
            reason="scope",
            compensation=500,
            amount=1_100_000,
            ends_on="2023-06-30",
        ),
        command(
            "contract.supplemented", "2022-05-02", **grounds, number="补-1", summary="增补", amount=10_000
        ),
        command(
            "contract.change-published", "2022-05-02", contract="@c", address="http://changping.example/3"
        ),
        command("contract.suspended", "2022-05-03", **grounds, reason="funds-missing"),
        command("contract.resumed", "2022-05-04", **grounds),
        command(
            "contract.transferred", "2022-05-05", **grounds, role="payer", transferor="@f", transferee="@m"
        ),
        command("contract.terminated", "2023-01-01", **grounds, reason="agreed"),
    ]


def notices() -> list[dict[str, Any]]:
    """Exempt from publication; refused and complied; arrears stated; requests, one of them answered."""
    refused = {"supplier": "@m", "award": "@a", "contract": "@c", "document": "催告函〔2022〕1号"}
    stated = {"body": "@w", "year": 2022, "address": "http://changping.example/2", "digest": DIGEST}
    extended = {"working_days": 10, "not_counted": 5, "document": "延期告知〔2022〕1号"}
    return [
        command("contract.publication-exempted", "2022-01-14", contract="@c", ground="trade-secret"),
        command("supplier.refused", "2022-03-01", "no", **refused, what="perform"),
        command("supplier.complied", "2022-03-20", refusal="@no"),
        command("supplier.refused", "2022-01-20", supplier="@m", award="@a", what="sign"),
        command("supplier.refused", "2022-04-01", supplier="@m", contract="@c", what="cooperate-with-review"),
        command("statement.published", "2023-03-20", **stated),
        command("statement.published", "2023-03-30", body="@f", year=2022),
        command("information.requested", "2022-05-05", "asked", body="@w", number="依申请〔2022〕1号"),
        command("information.extended", "2022-05-20", request="@asked", **extended),
        command("information.answered", "2022-06-20", request="@asked", result="partly"),
        command("information.requested", "2022-05-06", body="@f", applicant="甲", matter="示例"),
    ]
