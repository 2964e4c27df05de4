"""Invented neglect, one or two of each: what the rules about contracts, duties and disclosure find.

An award nobody signed under and one that was cancelled, a supplier that refuses, a contract neither filed nor
published beside one that need not be, capital that is late, a project signed in two places, a request without
a reply, and the statements of arrears of most bodies. Pure: a seed and a cast in, batches out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from api.demonstration.facts import Command, command, later, stream
from api.demonstration.parties import Body, Cast, Firm

_WAN = 1_000_000
PROJECT_CODE = "2511-990102-04-01-118203"
STATED_ON, STATED_YEAR = "2026-03-27", 2025
EVERY, SILENT = 3, 2
"""Of so many bodies one has published no statement of arrears."""


def batches(seed: int, cast: Cast) -> Iterator[tuple[str, list[Command]]]:
    """(title, commands) of everything that was left undone."""
    rng = stream(seed, "neglected")
    organs = cast.of("organ", level="county")
    buyers, firms = (
        rng.sample(organs, 4),
        [one for one in cast.firms if one.code and one.since < "2025-01-01"],
    )
    yield "未签订的中标项目", list(_awards(buyers[0], rng.choice(firms)))
    yield "未备案公告的合同", list(_quiet(buyers[1], rng.choice(firms), 1, secret=False))
    yield "涉及商业秘密的合同", list(_quiet(buyers[2], rng.choice(firms), 2, secret=True))
    yield "重复签约的招商项目", list(_twice(organs, rng.choice(firms)))
    yield "信息公开申请", list(_requests(buyers))
    yield "逾期欠款公开", list(_statements(cast))


def _awards(buyer: Body, firm: Firm) -> Iterator[Command]:
    common = {"buyer": buyer.id, "supplier": firm.id, "amount": 68 * _WAN, "kind": "procurement"}
    title = f"{buyer.name}档案数字化服务采购项目"
    yield command("award.noticed", "2026-09-14", "late", number="CPZC-2026-901", title=title, **common)
    refused = {"supplier": firm.id, "award": "@late", "what": "sign", "document": "长采函〔2026〕14号"}
    yield command("supplier.refused", "2026-10-16", **refused)
    title = f"{buyer.name}物业服务采购项目"
    yield command("award.noticed", "2026-08-03", "void", number="CPZC-2026-902", title=title, **common)
    told = {"reason": "renewed", "document": "长采函〔2026〕15号"}
    yield command("award.cancelled", "2026-08-20", award="@void", **told)


def _quiet(buyer: Body, firm: Firm, at: int, *, secret: bool) -> Iterator[Command]:
    parties = [{"role": "buyer", "party": buyer.id}, {"role": "supplier", "party": firm.id}]
    yield command(
        "contract.signed",
        "2026-09-07",
        "c",
        number=f"CPCG-2026-90{at}",
        title=f"{buyer.name}信息系统运维采购项目合同",
        kind="procurement",
        parties=parties,
        amount=24 * _WAN,
        division=buyer.division[:6] or None,
        method="single-source",
        funding="budget",
    )
    if secret:
        told = {"ground": "trade-secret", "document": "长采函〔2026〕16号"}
        yield command("contract.publication-exempted", "2026-09-08", contract="@c", **told)
        yield command("contract.filed", "2026-09-10", contract="@c", receipt="备案2026-902")


def _twice(organs: list[Body], firm: Firm) -> Iterator[Command]:
    places = {one.division[:6]: one for one in organs if one.division}
    for at, (division, promisor) in enumerate(sorted(places.items())[:2]):
        parties = [{"role": "promisor", "party": promisor.id}, {"role": "investor", "party": firm.id}]
        members: dict[str, Any] = {"kind": "investment", "parties": parties, "amount": 18_000 * _WAN}
        yield command(
            "contract.signed",
            f"2025-11-1{at}",
            f"c{at}",
            number=f"CPZS-2025-90{at + 1}",
            title=f"{firm.name.split('有限')[0]}智能装备产业园投资协议",
            division=division,
            project_code=PROJECT_CODE,
            method="investment-attraction",
            funding="enterprise",
            **members,
        )
        owed = {"type": "capital", "debtor": firm.id, "creditor": promisor.id, "amount": 3_000 * _WAN}
        due = later("2026-06-30", 30 * at)
        yield command(
            "obligation.added", f"2025-11-1{at}", f"k{at}", contract=f"@c{at}", clause="三.1", term="fixed",
            due_day=due, **owed,
        )  # fmt: skip
        arrived = {"contract": f"@c{at}", "obligation": f"@k{at}", "amount": 1_200 * _WAN}
        yield command("performance.capital-arrived", "2026-05-20", **arrived)


def _requests(bodies: list[Body]) -> Iterator[Command]:
    for at, body in enumerate(bodies):
        label = f"r{at}"
        told = {"number": f"依申请〔2026〕9{at}号", "matter": "申请公开某项目合同及付款凭证"}
        yield command("information.requested", "2026-09-01", label, body=body.id, **told)
        if at == 1:
            extended = {"working_days": 15, "document": "延期告知〔2026〕91号"}
            yield command("information.extended", "2026-09-24", request=f"@{label}", **extended)
        if at != 2:
            yield command(
                "information.answered", later("2026-09-22", 8 * at), request=f"@{label}", result="disclosed"
            )


def _statements(cast: Cast) -> Iterator[Command]:
    for at, body in enumerate(cast.of("organ", "institution", "township")):
        if at % EVERY != SILENT:
            yield command("statement.published", STATED_ON, body=body.id, year=STATED_YEAR)
