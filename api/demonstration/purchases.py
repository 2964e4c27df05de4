"""Invented procurement, works with their payrolls, and partnerships; most kept, some not.

Pure: a seed and a cast in, batches of commands out, a contract each. It refuses to know the clock, the store.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from api.demonstration.facts import Command, command, later, stream, workday
from api.demonstration.parties import Body, Cast, Firm, OfficeHeld
from ledger.core.values import parse_day

CUT_OFF = "2026-11-11"
"""The last day of the facts that are entered when the bureau takes its contracts into the book."""

PROCUREMENTS, WORKS, PARTNERSHIPS = 150, 25, 5
_YUAN, _WAN = 100, 1_000_000
_GOODS = (
    *("教学设备", "办公家具", "护理床及医疗耗材", "网络安全设备", "物业服务", "保洁服务", "食堂食材配送"),
    *("信息系统运维", "档案数字化服务", "消防器材", "警务通终端", "公务用车维修", "环境监测服务"),
)
_SITES = (
    *("道路提质改造", "中学教学楼", "污水管网", "社区卫生服务中心", "农村饮水安全", "标准厂房"),
    *("河道整治", "停车场"),
)
_METHODS = (
    "open-tender",
    "competitive-consultation",
    "competitive-negotiation",
    "inquiry",
    "electronic-mall",
)
_WORKER_NAMES = ("王李张刘陈杨赵吴周徐", "志建永家秀丽海春", "舟铭河松平芳宁桂")
_OVERDUE = (12, 25, 41, 55, 70, 85, 110, 150, 175, 200, 290, 340, 400, 520, 760)
"""By how many days payments are overdue: some in every bracket of age."""


def batches(seed: int, cast: Cast) -> Iterator[tuple[str, list[Command]]]:
    """(title, commands) of every contract, in no order of days."""
    rng = stream(seed, "purchases")
    for at in range(PROCUREMENTS):
        yield "政府采购合同", list(_procurement(rng, cast, at))
    for at in range(WORKS):
        yield "工程合同", list(_works(rng, cast, at))
    for at in range(PARTNERSHIPS):
        yield "特许经营与PPP合同", list(_partnership(rng, cast, at))


def days_before(day: str, count: int) -> str:
    """The day that many days before, weekends and holidays included."""
    return later_by(day, -count)


def later_by(day: str, count: int) -> str:
    """The day that many days on, weekends and holidays included."""
    found = parse_day(day)
    assert found is not None  # noqa: S101 (days here are ours)
    return (found + timedelta(days=count)).isoformat()


def responsible(
    cast: Cast, body: str, day: str, duties: dict[str, str], *, hand_over: bool
) -> Iterator[Command]:
    """Who answers for a contract (label ``c``), by standing of the post; handed over when holders change."""
    for at, (duty, standing) in enumerate(duties.items()):
        held: OfficeHeld | None = cast.holder(body, standing, day)
        if held is None:
            continue
        label = f"r{at}"
        yield command("responsibility.assigned", day, label, contract="@c", tenure=held.id, role=duty)
        following = cast.successor(held)
        if hand_over and following is not None and following.since <= CUT_OFF and following.since > day:
            document = f"交接单〔{following.since[:4]}〕{at + 1}号"
            yield command(
                "responsibility.handed-over",
                following.since,
                responsibility=f"@{label}",
                to=following.id,
                document=document,
            )


def _size(firm: Firm) -> dict[str, Any]:
    return {"size": firm.size} if firm.size else {}


def _procurement(rng: random.Random, cast: Cast, at: int) -> Iterator[Command]:
    """One purchase: award, contract, delivery, acceptance, payment in one or two parts, or not."""
    buyer = rng.choice(cast.of("organ", "institution"))
    overdue = _OVERDUE[at // 9] if at % 9 == 4 and at // 9 < len(_OVERDUE) else None
    signed = workday(rng, "2021-03-01", "2026-07-31")
    if overdue is not None:
        signed = later(days_before(CUT_OFF, overdue + 120), 0)
    firm = cast.firm(rng, signed)
    amount = rng.randrange(8, 900) * _WAN + rng.randrange(0, 99) * 100 * _YUAN
    what, number = rng.choice(_GOODS), f"CPCG-{signed[:4]}-{at + 1:04}"
    yield from _signing(rng, buyer, firm, signed, amount, number, what)
    yield from responsible(
        cast,
        buyer.id,
        signed,
        {"signs": "head", "pays": "deputy", "handles": "section"},
        hand_over=at % 4 > 0,
    )
    deliver_by, rest = later(signed, 45), amount - amount * 3 // 10
    yield from _duties(buyer, firm, signed, deliver_by, what, amount, rest, at)
    delivered = deliver_by if overdue is None else later(days_before(CUT_OFF, overdue + 32), 0)
    if delivered > CUT_OFF:
        return
    yield command("performance.delivered", delivered, contract="@c", obligation="@goods", voucher=f"送-{at}")
    accepted = later(delivered, 6)
    if accepted <= CUT_OFF:
        yield command("performance.accepted", accepted, contract="@c", obligation="@goods", result="passed")
        yield command(
            "performance.invoiced",
            accepted,
            contract="@c",
            obligation="@rest",
            amount=rest,
            voucher=f"票-{at}",
        )
    yield from _paid_or_not(rng, at, overdue, delivered, rest)


def _duties(
    buyer: Body, firm: Firm, signed: str, deliver_by: str, what: str, amount: int, rest: int, at: int
) -> Iterator[Command]:
    """The delivery, the advance with its payment, and the rest, due in one of three ways."""
    goods = {"contract": "@c", "type": "delivery", "clause": "3.1", "debtor": firm.id, "creditor": buyer.id}
    yield command(
        "obligation.added", signed, "goods", **goods, term="fixed", due_day=deliver_by, description=what
    )
    first = amount - rest
    owed = {"contract": "@c", "type": "payment", "debtor": buyer.id, "creditor": firm.id}
    yield command(
        "obligation.added",
        signed,
        "advance",
        **owed,
        clause="5.1",
        amount=first,
        term="fixed",
        due_day=later(signed, 20),
    )
    yield command(
        "performance.paid",
        later(signed, 12),
        contract="@c",
        obligation="@advance",
        amount=first,
        voucher=f"支-{at}-1",
    )
    yield command(
        "obligation.added", signed, "rest", **owed, clause="5.2", amount=rest, awaits="@goods", **_terms(at)
    )


def _terms(at: int) -> dict[str, Any]:
    """When the rest is due: by law, or agreed after the delivery or the inspection."""
    if at % 3 == 1:
        return {"term": "after", "due_event": "delivery", "due_count": 20, "due_unit": "working-day"}
    if at % 3 == 2:
        inspection = {"inspection_count": 10, "inspection_unit": "calendar-day"}
        after = {"due_event": "inspection-passed", "due_count": 30, "due_unit": "calendar-day"}
        return {"term": "after", **after, **inspection}
    return {"term": "statutory"}


def _signing(
    rng: random.Random, buyer: Body, firm: Firm, signed: str, amount: int, number: str, what: str
) -> Iterator[Command]:
    title = f"{buyer.name}{what}采购项目"
    noticed = later(days_before(signed, rng.choice((8, 12, 20, 26))), 0)
    award = {"number": number.replace("CPCG", "CPZC"), "title": title, "buyer": buyer.id, "supplier": firm.id}
    yield command("award.noticed", min(noticed, signed), "a", **award, amount=amount)
    parties = [{"role": "buyer", "party": buyer.id}, {"role": "supplier", "party": firm.id, **_size(firm)}]
    rate = (
        {"late_rate_basis": "per-day", "late_rate_parts": 3, "late_rate_of": 10_000}
        if rng.random() < 0.15
        else {}
    )
    yield command(
        "contract.signed",
        signed,
        "c",
        number=number,
        title=f"{title}合同",
        kind="procurement",
        parties=parties,
        amount=amount,
        award="@a",
        method=rng.choice(_METHODS),
        funding="budget",
        division=buyer.division[:6] or None,
        starts_on=signed,
        ends_on=later(signed, 300),
        clauses=[
            {
                "number": "5.2",
                "text": "货物交付并经验收合格后支付余款；逾期付款的，按约定或法定利率计付利息。",
            }
        ],
        **rate,
    )
    yield command("contract.filed", later(signed, 5), contract="@c", receipt=f"备案{number[5:]}")
    yield command(
        "contract.published",
        later(signed, 2),
        contract="@c",
        address=f"http://zfcg.changping.example/{number}",
    )


def _paid_or_not(
    rng: random.Random, at: int, overdue: int | None, delivered: str, rest: int
) -> Iterator[Command]:
    """Most pay within three weeks; some in part, some not at all, some dispute, some are granted time."""
    day = later(delivered, rng.randrange(7, 20))
    part: dict[str, Any] = {"contract": "@c", "obligation": "@rest"}
    if overdue is None:
        if day <= CUT_OFF:
            yield command("performance.paid", day, **part, amount=rest, voucher=f"支-{at}-2")
        return
    if at % 2:
        paid = rest // 3
        when = later(days_before(CUT_OFF, overdue // 2), 0)
        yield command(
            "performance.paid", min(when, CUT_OFF), "part", **part, amount=paid, voucher=f"支-{at}-2"
        )
        if overdue > 300:
            back = min(later(when, 9), CUT_OFF)
            yield command(
                "performance.reversed",
                back,
                performance="@part",
                obligation="@rest",
                amount=paid // 2,
                reason="returned",
            )
    if overdue in (55, 200, 400):
        raised = later(days_before(CUT_OFF, overdue - 10), 0)
        yield command("obligation.disputed", raised, obligation="@rest", amount=rest // 4, reason="quality")
    if overdue == 85:
        granted = later(days_before(CUT_OFF, 60), 0)
        yield command(
            "obligation.extended", granted, obligation="@rest", until=later(CUT_OFF, -20), document="展期协议"
        )
    if overdue == 150:
        yield command(
            "obligation.waived", later(days_before(CUT_OFF, 100), 0), obligation="@rest", amount=rest // 20
        )


# --- Works and wages ----------------------------------------------------------------------------------------

UNPAID_WORKS = (4, 11, 19)
"""The works whose last payrolls are not fully paid."""


def _works(rng: random.Random, cast: Cast, at: int) -> Iterator[Command]:
    """Works under way in 2026, with progress payments and monthly payrolls."""
    owner = rng.choice(cast.of("organ", level="prefecture") + cast.of("organ", level="county"))
    signed = workday(rng, "2025-11-03", "2026-05-29")
    firm = cast.firm(rng, signed, cast.builders())
    number, amount = f"CPGC-{signed[:4]}-{at + 1:03}", rng.randrange(600, 9_000) * _WAN
    site = f"{owner.name.removesuffix('人民政府')}{rng.choice(_SITES)}工程"
    parties = [{"role": "buyer", "party": owner.id}, {"role": "supplier", "party": firm.id, **_size(firm)}]
    yield command(
        "contract.signed",
        signed,
        "c",
        number=number,
        title=f"{site}施工合同",
        kind="works",
        parties=parties,
        amount=amount,
        method="open-tender",
        funding=rng.choice(("budget", "special-bond", "mixed")),
        division=owner.division[:6] or None,
        starts_on=later(signed, 10),
        ends_on=later(signed, 420),
    )
    yield from responsible(
        cast,
        owner.id,
        signed,
        {"decides": "head", "pays": "deputy", "supervises": "section"},
        hand_over=at % 3 > 0,
    )
    for what, sum_of in (
        ("special-account", None),
        ("wage-deposit", amount // 100),
        ("real-name-roster", None),
    ):
        if at != UNPAID_WORKS[1] or what != "wage-deposit":
            yield command(
                "wage.safeguard-registered", later(signed, 25), contract="@c", type=what, amount=sum_of
            )
    yield from _progress(owner, firm, signed, amount, unpaid=at in UNPAID_WORKS)
    yield from _payrolls(rng, firm, signed, unpaid=at in UNPAID_WORKS, at=at)


def _progress(owner: Body, firm: Firm, signed: str, amount: int, *, unpaid: bool) -> Iterator[Command]:
    owed = {"contract": "@c", "type": "payment", "debtor": owner.id, "creditor": firm.id}
    for step in range(3):
        due = later(signed, 70 + 60 * step)
        label, part = f"p{step}", amount // 10
        yield command(
            "obligation.added",
            signed,
            label,
            **owed,
            clause=f"12.{step + 1}",
            amount=part,
            term="fixed",
            due_day=due,
        )
        if due <= CUT_OFF and not (unpaid and step):
            yield command(
                "performance.paid", later(due, -3), contract="@c", obligation=f"@{label}", amount=part
            )


def _payrolls(rng: random.Random, firm: Firm, signed: str, *, unpaid: bool, at: int) -> Iterator[Command]:
    """Four months of wages up to September 2026."""
    workers = rng.randrange(6, 19)
    for month in range(6, 10):
        name, payday = f"2026-{month:02}", f"2026-{month + 1:02}-15"
        names, wages = [], []
        for _ in range(workers):
            names.append("".join(rng.choice(part) for part in _WORKER_NAMES))
            wages.append(rng.randrange(42, 88) * 100 * _YUAN)
        lines = [{"name": who, "amount": wage} for who, wage in zip(names, wages, strict=True)]
        total = sum(wages)
        stated = f"2026-{month:02}-28"
        members = {"employer": firm.id, "month": name, "payday": payday, "workers": workers, "amount": total}
        yield command(
            "wage.payroll-stated", max(stated, signed), f"w{month}", contract="@c", **members, lines=lines
        )
        yield command(
            "wage.account-funded", max(f"2026-{month:02}-20", signed), contract="@c", month=name, amount=total
        )
        late = unpaid and month >= 8
        if not late or at == UNPAID_WORKS[0]:
            paid = total if not late else total // 2
            day = later(payday, -2) if not late else later(payday, 5)
            yield command("wage.paid", day, contract="@c", payroll=f"@w{month}", amount=paid, workers=workers)


# --- Partnerships -------------------------------------------------------------------------------------------


def _partnership(rng: random.Random, cast: Cast, at: int) -> Iterator[Command]:
    """Two legacy partnerships with payments by results, three concessions without."""
    legacy = at < 2
    signed = workday(rng, "2018-06-01", "2021-12-31") if legacy else workday(rng, "2024-06-03", "2026-03-31")
    authority = cast.of("organ", level="prefecture")[at + 2]
    firm = cast.firm(rng, signed, cast.builders())
    parties = [
        {"role": "public-authority", "party": authority.id},
        {"role": "private-party", "party": firm.id, **_size(firm)},
    ]
    title = ("城区污水处理厂项目", "综合管廊项目", "生活垃圾处理项目", "公共停车场项目", "智慧公交项目")[at]
    yield command(
        "contract.signed",
        signed,
        "c",
        number=f"CPHZ-{signed[:4]}-{at + 1:02}",
        title=f"长平市{title}{'PPP' if legacy else '特许经营'}协议",
        kind="ppp" if legacy else "concession",
        parties=parties,
        amount=rng.randrange(20_000, 60_000) * _WAN,
        funding="budget" if legacy else "user-pays",
        division=authority.division[:6] or None,
        ends_on=f"{int(signed[:4]) + 20}-12-31",
    )
    if not legacy:
        return
    owed = {"contract": "@c", "type": "payment", "debtor": authority.id, "creditor": firm.id}
    for year in range(2023, 2027):
        due, amount, label = f"{year}-06-30", rng.randrange(800, 2_400) * _WAN, f"y{year}"
        yield command(
            "obligation.added",
            signed,
            label,
            **owed,
            clause=f"付费{year}",
            amount=amount,
            term="fixed",
            due_day=due,
        )
        if year < 2026 or at:
            yield command(
                "performance.paid", f"{year}-06-25", contract="@c", obligation=f"@{label}", amount=amount
            )
