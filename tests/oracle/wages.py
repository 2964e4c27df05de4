"""The oracle's reading of a payroll: every worker for himself; see ``oracle.log``.

Knows nothing of the program's folds. Refuses to be fast.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

Facts = dict[str, Any]


def payroll_of(name: str, stated: Facts, happened: Iterable[Facts]) -> Facts:
    """What is left of a payroll: wages, less what was deducted for a worker, less what reached him."""
    data = stated["data"]
    wanted: dict[int, int] = {}
    for place, line in enumerate(data.get("lines", []), 1):
        wanted[line.get("worker", place)] = line["amount"] - line.get("deducted", 0)
    got: dict[int, int] = defaultdict(int)
    together = 0  # what was paid to nobody in particular
    whose: dict[str, dict[int, int]] = {}
    for one in happened:
        lines = {line["worker"]: line["amount"] for line in one["data"].get("lines", [])}
        if one["kind"] == "wage.paid":
            whose[f"performance-{one.get('origin', one['seq'])}"] = dict(lines)
            for worker, amount in lines.items():
                got[worker] += amount
            together += one["data"]["amount"] - sum(lines.values())
        elif one["kind"] == "performance.reversed":
            back, mine = one["data"]["amount"], whose.get(one["data"]["performance"], {})
            if not lines and mine:
                lines = dict(mine) if back == sum(mine.values()) else {min(mine): back}
            for worker, amount in lines.items():
                got[worker] -= amount
                mine[worker] -= amount
            together -= back - sum(lines.values())
    if wanted:
        left = sum(max(0, wanted[worker] - got[worker]) for worker in wanted) - together
    else:
        left = data["amount"] - data.get("deducted", 0) - together
    return {**data, "id": name, "type": "wage", "remaining": left, "open": left > 0}
