"""Invented promises: investment projects in the proportions of a real city's own ledger, public pledges.

Of 301 projects 97 are kept whole, 197 are not due yet, the rest are past their day, in dispute, settled or
without a term. Pure: a seed and a cast in, batches out.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from api.demonstration.facts import Command, command, later, stream, workday
from api.demonstration.parties import Cast
from api.demonstration.purchases import CUT_OFF, days_before, responsible

PROJECTS, KEPT, NOT_DUE = 301, 97, 197
PLEDGES, PLEDGES_KEPT, PLEDGES_LATE = 40, 26, 4
_WAN = 1_000_000
_WHAT = (
    ("subsidy", "按协议兑付设备投资补助"),
    ("land", "完成项目用地净地交付"),
    ("infrastructure", "接通项目红线外道路及水电气"),
    ("licence", "办结施工许可等前期审批"),
    ("housing", "提供人才公寓"),
    ("service", "配备项目服务专员并按月会商"),
)
_PROJECTS = ("生产基地", "产业园", "研发中心", "冷链物流园", "数据中心", "加工示范园", "区域总部")
_PLEDGES = (
    *("新增公办学位", "改造老旧小区", "新建农村公路", "建设口袋公园", "改造农村厕所", "新建养老服务站"),
    *("提质改造农贸市场", "新增公共停车位", "完成饮水安全工程", "政务服务事项全程网办"),
)


def batches(seed: int, cast: Cast) -> Iterator[tuple[str, list[Command]]]:
    """(title, commands) of every project and pledge."""
    rng = stream(seed, "promised")
    for at in range(PROJECTS):
        yield "招商引资协议", list(_project(rng, cast, at))
    for at in range(PLEDGES):
        yield "公开承诺", list(_pledge(rng, cast, at))


def _project(rng: random.Random, cast: Cast, at: int) -> Iterator[Command]:
    kept, open_ = at < KEPT, KEPT <= at < KEPT + NOT_DUE
    promisor = rng.choice(cast.of("organ", level="county"))
    signed = workday(rng, "2021-02-01", "2024-12-31") if kept else workday(rng, "2022-01-04", "2026-06-30")
    if not kept and not open_:
        signed = workday(rng, "2022-01-04", "2024-06-28")
    firm = cast.firm(rng, signed)
    parties = [{"role": "promisor", "party": promisor.id}, {"role": "investor", "party": firm.id}]
    amount = rng.randrange(3_000, 57_000) * _WAN
    yield command(
        "contract.signed",
        signed,
        "c",
        number=f"CPZS-{signed[:4]}-{at + 1:03}",
        title=f"{firm.name.split('有限')[0].split('股份')[0]}{rng.choice(_PROJECTS)}投资协议",
        kind="investment",
        parties=parties,
        amount=amount,
        method="investment-attraction",
        funding="enterprise",
        division=promisor.division[:6] or None,
    )
    yield from responsible(
        cast, promisor.id, signed, {"signs": "head", "handles": "deputy"}, hand_over=at % 5 > 0
    )
    for clause in range(rng.randrange(1, 4)):
        yield from _promise(rng, at, clause, signed, promisor.id, firm.id)
    if at % 3 == 0:
        yield from _capital(rng, signed, firm.id, promisor.id, amount)


def _promise(
    rng: random.Random, at: int, clause: int, signed: str, debtor: str, creditor: str
) -> Iterator[Command]:
    """One clause and what became of it."""
    matter, text = _WHAT[(at + clause) % len(_WHAT)]
    label = f"m{clause}"
    amount = rng.randrange(20, 600) * _WAN if matter == "subsidy" else None
    members: dict[str, Any] = {"contract": "@c", "type": "promise", "matter": matter, "description": text}
    members |= {"clause": f"四.{clause + 1}", "debtor": debtor, "creditor": creditor, "amount": amount}
    if at < KEPT:
        due = later(signed, rng.randrange(90, 400))
        yield command("obligation.added", signed, label, **members, term="fixed", due_day=due)
        done = later(due, -rng.randrange(3, 40))
        what = {"contract": "@c", "obligation": f"@{label}", "amount": amount}
        yield command("performance.granted", max(done, signed), **what)
    elif at < KEPT + NOT_DUE:
        due = later(CUT_OFF, rng.randrange(20, 900))
        yield command("obligation.added", signed, label, **members, term="fixed", due_day=due)
    else:
        yield from _troubled(at - KEPT - NOT_DUE, label, signed, members)


def _troubled(at: int, label: str, signed: str, members: dict[str, Any]) -> Iterator[Command]:
    """Past their day (four), in dispute, settled, and without any term."""
    if at == 6:
        yield command("obligation.added", signed, label, **members, term="none")
        return
    due = later(days_before(CUT_OFF, 60 + 130 * at), 0)
    yield command("obligation.added", signed, label, **members, term="fixed", due_day=max(due, signed))
    raised = max(later(due, 20), later(signed, 20))
    if at == 4:
        yield command("obligation.disputed", raised, obligation=f"@{label}", reason="lawfulness")
    if at == 5:
        yield command(
            "obligation.settled", raised, obligation=f"@{label}", reason="agreement", document="和解协议"
        )


def _capital(rng: random.Random, signed: str, debtor: str, creditor: str, amount: int) -> Iterator[Command]:
    """The investor's own side: capital in two parts, the first of which has arrived."""
    for step, days in enumerate((120, 1500)):
        due = later(signed, days)
        half = {"amount": amount // 2, "clause": f"三.{step + 1}", "term": "fixed", "due_day": due}
        yield command(
            "obligation.added",
            signed,
            f"k{step}",
            contract="@c",
            type="capital",
            debtor=debtor,
            creditor=creditor,
            **half,
        )
        if step == 0 and later(due, -9) <= CUT_OFF:
            arrived = {"contract": "@c", "obligation": "@k0", "amount": amount // 2}
            yield command("performance.capital-arrived", later(due, -rng.randrange(2, 9)), **arrived)


def _pledge(rng: random.Random, cast: Cast, at: int) -> Iterator[Command]:
    """A promise to the public, made in January and due by the year's end or sooner."""
    body = rng.choice(cast.of("township") if at % 2 else cast.of("organ", level="county"))
    made = workday(rng, "2026-01-12", "2026-02-10")
    text = f"{rng.choice(_PLEDGES)}{rng.randrange(2, 60)}处（项）"
    yield command(
        "contract.signed",
        made,
        "c",
        number=f"CPCN-2026-{at + 1:03}",
        title=f"{body.name}2026年公开承诺第{at + 1}项",
        kind="pledge",
        parties=[{"role": "promisor", "party": body.id}],
        division=body.division[:6] or None,
    )
    late = PLEDGES_KEPT <= at < PLEDGES_KEPT + PLEDGES_LATE
    due = "2026-12-31" if at >= PLEDGES_KEPT + PLEDGES_LATE else workday(rng, "2026-06-01", "2026-10-30")
    matter = ("livelihood", "work-report", "service")[at % 3]
    members = {"contract": "@c", "type": "promise", "matter": matter, "description": text, "clause": "1"}
    yield command("obligation.added", made, "o", **members, debtor=body.id, term="fixed", due_day=due)
    if due <= CUT_OFF and not late:
        yield command("performance.granted", later(due, -12), contract="@c", obligation="@o")
