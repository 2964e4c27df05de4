"""Invented decisions made elsewhere (penalties, judgments, listings) and what befell a few contracts.

Pure: a seed, a cast and the contracts' ids in, commands out. All names and numbers are invented; the grounds
follow the heads of the published list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from api.demonstration.facts import Command, command, later, stream, workday
from api.demonstration.parties import Cast

PENALTIES, LISTINGS, JUDGMENTS = 5, 8, 6
_WAN = 1_000_000
_GROUNDS = (
    (
        "提供虚假材料谋取中标、成交",
        "处以采购金额千分之五的罚款，列入不良行为记录名单，在一年内禁止参加政府采购活动",
    ),
    (
        "与其他供应商恶意串通",
        "处以采购金额千分之八的罚款，列入不良行为记录名单，在二年内禁止参加政府采购活动",
    ),
    (
        "中标后无正当理由拒不与采购人签订政府采购合同",
        "处以采购金额千分之五的罚款，在一年内禁止参加政府采购活动",
    ),
    ("未按照采购文件确定的事项履行政府采购合同", "警告，处以罚款，在一年内禁止参加政府采购活动"),
)
_BASIS = "《中华人民共和国政府采购法》第七十七条第一款"


def decisions(seed: int, cast: Cast) -> Iterator[Command]:
    """Penalties, and the listings of which some follow from them."""
    rng = stream(seed, "rulings")
    firms = rng.sample(list(cast.firms), LISTINGS)
    for at, firm in enumerate(firms):
        day = workday(rng, "2024-03-01", "2026-08-31")
        ground, result = _GROUNDS[at % len(_GROUNDS)]
        number = f"长财罚〔{day[:4]}〕{at + 3}号"
        common = {"subject": firm.id, "number": number, "authority": "长平市财政局", "basis": _BASIS}
        if at < PENALTIES:
            yield command("penalty.recorded", day, f"penalty{at}", **common, fine=(at + 1) * _WAN // 4)
        years = 2 if "二年" in result else 1
        yield command(
            "listing.recorded",
            day,
            **common,
            list="procurement-violations",
            address=f"长平市望岫区文澜路{20 + at * 7}号",
            particulars=f"在办公设备采购项目中{ground}",
            result=result,
            published_on=workday(rng, day, f"{day[:7]}-28") if day[8:] < "20" else day,
            ends_on=f"{int(day[:4]) + max(years, 3)}{day[4:]}",
            penalty=f"@penalty{at}" if at < PENALTIES else None,
        )


def judgments(seed: int, overdue: Sequence[Mapping[str, Any]]) -> Iterator[Command]:
    """Judgments over some of the debts that are past their day."""
    rng = stream(seed, "judgments")
    for at, debt in enumerate(overdue[:JUDGMENTS]):
        day = workday(rng, max(debt["due_on"], "2024-05-06"), "2026-10-30")
        yield command(
            "judgment.recorded",
            day,
            debtor=debt["debtor"],
            creditor=debt["creditor"],
            number=f"（{day[:4]}）长平民初{1200 + at * 37}号",
            court="长平市望岫区人民法院",
            amount=debt["remaining"],
            contract=debt["contract"],
            obligation=debt["id"],
        )


def changes(seed: int, contracts: Sequence[tuple[str, str, int]]) -> Iterator[Command]:
    """Amendments, supplements, a suspension and terminations of some contracts: (id, day of signing, sum)."""
    rng = stream(seed, "changes")
    reasons = ("scope", "agreed", "law-changed", "leader-change", "public-interest", "funds-missing")
    for at, (contract, signed, amount) in enumerate(rng.sample(list(contracts), 13)):
        day = workday(rng, max(signed, "2023-01-04"), "2026-10-30")
        day = max(day, signed)
        if at < len(reasons):
            grounds = (
                {"basis": "合同第十一条", "document": f"变更〔{day[:4]}〕{at + 1}号"} if at % 2 == 0 else {}
            )
            yield command(
                "contract.amended",
                day,
                contract=contract,
                summary="调整履行期限与部分内容",
                reason=reasons[at],
                ends_on="2027-12-31",
                **grounds,
            )
        elif at < 10:
            extra = {
                "number": f"补{at}-{day[:4]}",
                "summary": "增补同类货物",
                "amount": amount // (8 if at % 2 else 14),
            }
            yield command("contract.supplemented", day, contract=contract, **extra)
        elif at == 10:
            yield command("contract.suspended", day, contract=contract, reason="funds-missing")
        else:
            yield command(
                "contract.terminated",
                day,
                contract=contract,
                reason="counterparty-breach" if at == 11 else "body-change",
                compensation=amount // 50 if at == 11 else None,
            )


def completions(done: Sequence[tuple[str, str]]) -> Iterator[Command]:
    """Most contracts under which nothing is open are closed a month later: (id, day of the latest fact)."""
    for at, (contract, last) in enumerate(done):
        day = later(last, 30)
        if at % 12 and day <= "2026-11-10":
            yield command("contract.completed", day, contract=contract)
