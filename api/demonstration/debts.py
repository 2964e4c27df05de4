"""Invented debts of the city, its limits and budgets; a claim set off, one assigned, two to be confirmed.

Pure but for ``bought``, which reads what budgets are to pay for. All names, numbers and sums are invented.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from api.demonstration.facts import DIVISION_PREFIX, Command, command, stream, workday
from api.demonstration.parties import Body, Cast
from ledger.book import Book

YEAR = 2026
_WAN = 1_000_000
_CITY = f"{DIVISION_PREFIX}00"
_BONDS = (
    ("general", "农村公路提档升级", 32_000, "2023-05-18", "2030-05-18", 0),
    ("special", "望岫新区污水处理厂", 48_500, "2024-03-22", "2039-03-22", 0),
    ("special", "市第二人民医院门诊楼", 26_000, "2021-09-16", "2026-09-16", 20_800),
)
"""Category, purpose, principal in 万元, day of issue, day due, repaid in 万元."""
_PAYABLES = (
    ("老城区雨污分流改造工程款", 1_860, "2022-11-30", "2025-12-31", 900),
    ("应急物资采购款", 240, "2023-01-12", "2023-12-31", 240),
)
_IMPLICIT = ("园区标准厂房回购承诺", 7_300, "2019-07-05", "2027-07-05", "审计报告（长审〔2022〕18号）")

Purchase = tuple[str, str, str, int]
"""(contract, day of signing, buyer, sum)."""


def bought(book: Book) -> list[Purchase]:
    """The procurement contracts of the year, the oldest first."""
    sql = (
        'SELECT c."id", c."signed_on", p."party", c."amount" FROM "contract" c JOIN "contract_party" p '
        'ON p."book" = c."book" AND p."id" = c."id" AND p."role" = \'buyer\' '
        'WHERE c."book" = ? AND c."kind" = \'procurement\' AND c."signed_on" >= ? AND c."amount" IS NOT NULL'
    )
    rows = book.store.rows(sql, (book.id, f"{YEAR}-01-01"))
    return sorted(rows, key=lambda row: int(row[0].rpartition("-")[2]))


def commands(
    seed: int, cast: Cast, purchases: Sequence[Purchase], overdue: Sequence[Mapping[str, Any]]
) -> Iterator[Command]:
    """Everything, as one batch: debts, limits, budgets of a few purchases, and what befell a few claims."""
    bureau = next(one for one in cast.bodies if one.name.endswith("财政局") and one.level == "prefecture")
    yield from _limits()
    yield from _debts(bureau, cast)
    yield from _budgets(seed, purchases)
    yield from _claims(overdue[-12:], _named(cast, "产业投资"))


def _limits() -> Iterator[Command]:
    """The limits of two years, one of them raised within the year."""
    for year, day, amounts in (
        (2025, "2025-02-20", (60_000, 90_000)),
        (2026, "2026-02-26", (64_000, 96_000)),
    ):
        for category, amount in zip(("general", "special"), amounts, strict=True):
            members = {"division": _CITY, "year": year, "category": category, "amount": amount * _WAN}
            yield command("debt.limit-approved", day, **members, document=f"长财预〔{year}〕12号")
    raised = {"division": _CITY, "year": YEAR, "category": "special", "amount": 104_000 * _WAN}
    yield command("debt.limit-approved", "2026-08-27", **raised, document="长财预〔2026〕57号")


def _debts(bureau: Body, cast: Cast) -> Iterator[Command]:
    common = {"debtor": bureau.id, "division": _CITY}
    for at, (category, purpose, principal, day, due, repaid) in enumerate(_BONDS):
        yield command(
            "debt.recorded",
            day,
            f"bond{at}",
            **common,
            number=f"CPZQ-{day[:4]}-{at + 1:02}",
            kind="bond",
            category=category,
            purpose=purpose,
            principal=principal * _WAN,
            due_on=due,
            basis=f"长政函〔{day[:4]}〕{at + 7}号",
        )
        if repaid:
            paid = {"debt": f"@bond{at}", "amount": repaid * _WAN, "document": "国库集中支付凭证"}
            yield command("debt.repaid", due, **paid)
    for at, (purpose, principal, day, due, repaid) in enumerate(_PAYABLES):
        members = {"kind": "payable", "purpose": purpose, "principal": principal * _WAN, "due_on": due}
        yield command("debt.recorded", day, f"payable{at}", **common, **members)
        yield command("debt.repaid", due, debt=f"@payable{at}", amount=repaid * _WAN)
    purpose, principal, day, due, basis = _IMPLICIT
    sides = {"debtor": _named(cast, "城市建设投资"), "creditor": cast.builders()[0].id}
    implicit = {**common, **sides, "kind": "implicit", "due_on": due, "basis": basis}
    yield command("debt.recorded", day, "implicit", **implicit, purpose=purpose, principal=principal * _WAN)
    replaced = {"debt": "@implicit", "amount": 2_500 * _WAN, "reason": "replaced"}
    yield command("debt.written-off", "2025-11-28", **replaced, document="长财债〔2025〕31号")


def _budgets(seed: int, purchases: Sequence[Purchase]) -> Iterator[Command]:
    """An item for each of eight purchases: five covered, two short, one adjusted for it."""
    rng = stream(seed, "budgets")
    for at, (contract, signed, buyer, amount) in enumerate(purchases[:8]):
        label = f"budget{at}"
        approved = amount if at < 5 else amount * 4 // 5
        item = {"body": buyer, "year": YEAR, "item": f"设备与服务购置（{at + 1}）", "amount": approved}
        day = workday(rng, f"{YEAR}-01-04", f"{YEAR}-01-20")
        yield command("budget.approved", day, label, **item, document=f"长财预〔{YEAR}〕{at + 3}号")
        taken = {"budget": f"@{label}", "contract": contract, "amount": amount}
        yield command("budget.committed", max(signed, day), **taken)
        if at == 7:
            raised = {"budget": f"@{label}", "amount": amount, "document": f"长财预〔{YEAR}〕41号"}
            yield command("budget.adjusted", f"{YEAR}-10-15", **raised)


def _named(cast: Cast, part: str) -> str:
    """The enterprise whose name holds a text."""
    return next(one.id for one in cast.firms if part in one.name)


def _claims(overdue: Sequence[Mapping[str, Any]], investor: str) -> Iterator[Command]:
    """Of the debts past their day one is set off in part, one sold, two are to be confirmed."""
    for debt, what in zip(overdue, ("set-off", "assigned", "asked", "confirmed"), strict=False):
        owed = {"obligation": debt["id"]}
        asked = {**owed, "contract": debt["contract"], "financier": investor, "amount": debt["remaining"]}
        if what == "set-off":
            part = {"amount": debt["remaining"] // 4, "document": "扣款通知"}
            yield command("obligation.set-off", "2026-10-12", **owed, **part)
        elif what == "assigned":
            sold = {"assignee": investor, "form": "other", "agreed_on": "2026-09-24"}
            yield command("obligation.assigned", "2026-09-28", **owed, **sold)
        elif what == "asked":
            yield command("receivable.confirmation-requested", "2026-10-09", **asked)
        else:
            yield command("receivable.confirmation-requested", "2026-09-07", "asked", **asked)
            answer = {"receivable": "@asked", "amount": debt["remaining"], "document": "确权〔2026〕1号"}
            yield command("receivable.confirmed", "2026-09-29", **answer)
