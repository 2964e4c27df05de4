"""What a terminal shows of an object."""

from __future__ import annotations

from typing import Any

NAMES = ["丙[hk]丁县局", "戊[/]己县局", "甲[link=http://x.example]乙[/link]局", "庚:smile:局"]


def told(at: int, name: str) -> list[dict[str, Any]]:
    """A body and a firm with a contract and a debt between them."""
    body = {"name": name, "class": "organ", "level": "county", "division": "990100"}
    firm = {"name": f"[b]公司{at}", "class": "enterprise"}
    supplier = {"role": "supplier", "party": f"@o{at}", "size": "small"}
    signed: dict[str, Any] = {
        "number": f"[/N]-{at}",
        "title": f"[red]{name}",
        "kind": "procurement",
        "amount": 1000,
    }
    signed |= {"parties": [{"role": "buyer", "party": f"@d{at}"}, supplier]}
    owed: dict[str, Any] = {"contract": f"@c{at}", "type": "payment"}
    owed |= {
        "debtor": f"@d{at}",
        "creditor": f"@o{at}",
        "amount": 1000,
        "term": "fixed",
        "due_day": "2024-03-01",
        "clause": "[/5]",
    }
    entries = (
        ("organisation.registered", f"d{at}", "2015-01-01", body),
        ("organisation.registered", f"o{at}", "2015-01-01", firm),
        ("contract.signed", f"c{at}", "2024-01-05", signed),
        ("obligation.added", f"b{at}", "2024-01-05", owed),
    )
    names = ("kind", "label", "effective_on", "data")
    return [dict(zip(names, entry, strict=True)) for entry in entries]
