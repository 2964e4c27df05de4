"""Commands that fill every column of every table about debts, budgets, claims and confirmations.

Labels @f and @w are public bodies, @m an enterprise, @c and @d contracts, as ``contract_story`` has them.
"""

from __future__ import annotations

from typing import Any


def command(kind: str, day: str, label: str = "", /, **data: Any) -> dict[str, Any]:
    """One command."""
    made = {"kind": kind, "effective_on": day, "data": data}
    return made | ({"label": label} if label else {})


def debt_commands() -> list[dict[str, Any]]:
    """Two of everything, one of them bare."""
    return [*debts(), *budgets(), *claims(), *confirmations()]


def debts() -> list[dict[str, Any]]:
    """A bond with all that may befall it, an implicit debt written off whole, a payable, two limits."""
    bond = {
        "number": "CPZQ-2022-1",
        "kind": "bond",
        "category": "special",
        "debtor": "@w",
        "creditor": "@m",
        "division": "990100",
        "purpose": "污水处理厂提标改造",
        "principal": 9_000_000,
        "currency": "CNY",
        "due_on": "2025-03-01",
        "contract": "@c",
        "basis": "长财债〔2022〕1号",
        "basis_digest": "ab" * 32,
    }
    implicit = {
        "kind": "implicit",
        "debtor": "@m",
        "division": "990100",
        "purpose": "园区道路",
        "basis": "审计报告",
    }
    payable = {"kind": "payable", "debtor": "@w", "division": "990100", "purpose": "工程款"}
    written = {"reason": "replaced", "document": "置换〔2022〕1号"}
    limit = {"division": "990100", "year": 2022, "document": "长财预〔2022〕8号"}
    return [
        command("debt.recorded", "2022-03-01", "bond", **bond),
        command("debt.recorded", "2022-03-02", "implicit", **implicit, principal=500),
        command("debt.recorded", "2022-03-03", **payable, principal=700),
        # another entry between any two changes of the bond: a neighbouring seq must not be another change's
        command("debt.repaid", "2022-04-01", debt="@bond", amount=1_000_000, document="支-1"),
        command("debt.written-off", "2022-04-03", debt="@implicit", **written),
        command("debt.repaid", "2022-04-01", debt="@bond", amount=5),
        command("debt.limit-approved", "2022-01-20", **limit, category="special", amount=80_000_000),
        command("debt.rescheduled", "2022-04-02", debt="@bond", until="2026-03-01", document="展期协议"),
        command("debt.limit-approved", "2022-01-21", **limit, category="general", amount=7, currency="CNY"),
        command("debt.written-off", "2022-04-03", debt="@bond", amount=2_000_000, **written),
    ]


def budgets() -> list[dict[str, Any]]:
    """An item adjusted, taken up by a contract and released in part; and a bare one."""
    item = {"body": "@w", "year": 2022, "item": "设备购置", "code": "2050205", "amount": 800_000}
    return [
        command(
            "budget.approved", "2022-01-02", "item", **item, currency="CNY", document="长财预〔2022〕2号"
        ),
        command("budget.approved", "2022-01-02", body="@f", year=2022, item="会议费", amount=100),
        command(
            "budget.adjusted", "2022-02-01", budget="@item", amount=900_000, document="长财预〔2022〕7号"
        ),
        command(
            "budget.committed",
            "2022-02-02",
            "taken",
            budget="@item",
            contract="@c",
            amount=600_000,
            document="采购计划 1",
        ),
        command("budget.committed", "2022-02-02", budget="@item", contract="@d", amount=1_000),
        command("budget.released", "2022-02-03", commitment="@taken", budget="@item", amount=50_000),
    ]


def claims() -> list[dict[str, Any]]:
    """A debt and a counter-claim set off against one another; what is left is assigned."""
    common = {"contract": "@d", "term": "fixed", "due_day": "2022-06-30"}
    owed = {"type": "payment", "debtor": "@w", "creditor": "@m", "amount": 5_000}
    counter = {"type": "compensation", "debtor": "@m", "creditor": "@w", "amount": 3_000}
    return [
        command("obligation.added", "2022-02-01", "owed", **common, **owed),
        command("obligation.added", "2022-02-01", "counter", **common, **counter),
        command("obligation.added", "2022-02-01", "other", **common, **owed),
        command(
            "obligation.set-off",
            "2022-07-01",
            obligation="@owed",
            against="@counter",
            amount=3_000,
            document="抵销通知",
        ),
        command(
            "obligation.assigned",
            "2022-07-04",
            obligation="@owed",
            assignee="@f",
            form="factoring-with-recourse",
            agreed_on="2022-07-01",
            document="转让通知",
        ),
    ]


def confirmations() -> list[dict[str, Any]]:
    """A request confirmed, one refused with its reason, one not answered."""
    common = {"contract": "@d", "obligation": "@other"}
    return [
        command(
            "receivable.confirmation-requested",
            "2022-07-05",
            "sought",
            **common,
            financier="@f",
            amount=2_000,
            document="确权〔2022〕1号",
        ),
        command("receivable.confirmed", "2022-07-20", receivable="@sought", amount=1_500, document="确认函"),
        command("receivable.confirmation-requested", "2022-08-01", "again", **common, financier="@f"),
        command(
            "receivable.refused",
            "2022-08-20",
            receivable="@again",
            reason="sum-disputed",
            statement="金额待核",
            document="复函",
        ),
        command("receivable.confirmation-requested", "2022-09-01", **common),
    ]
