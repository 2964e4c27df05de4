"""What is asked of the database does not grow with what is found: no statement an obligation or a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ledger import Book, record
from ledger.store.base import Store
from reports.gather import register as gather
from tests.conftest import OPERATOR

FEW, MANY = 3, 30
ASKS = ("rows", "rows_in")


def every_store() -> set[type[Store]]:
    """Every class that asks for itself."""
    found, open_ = set(), [Store]
    while open_:
        kind = open_.pop()
        found.add(kind)
        open_.extend(kind.__subclasses__())
    return found


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The statements asked meanwhile."""
    asked: list[str] = []
    with monkeypatch.context() as patch:
        for kind in every_store():
            for name in ASKS:
                if name in vars(kind):
                    patch.setattr(kind, name, _noting(vars(kind)[name], asked))
        yield asked


def _noting(ask: Callable[..., Any], asked: list[str]) -> Callable[..., Any]:
    def noted(self: Store, sql: str, *rest: Any) -> Any:
        asked.append(sql)
        return ask(self, sql, *rest)

    return noted


def founders() -> list[dict[str, Any]]:
    body = {"name": "长平市水利局", "class": "organ", "level": "county", "division": "990100"}
    firm = {"name": "长平乙建设有限公司", "class": "enterprise"}
    return [
        {"kind": "organisation.registered", "effective_on": "2020-01-01", "label": "d", "data": body},
        {"kind": "organisation.registered", "effective_on": "2020-01-01", "label": "o", "data": firm},
    ]


def a_contract(at: int, owed: int, kind: str = "payment") -> list[dict[str, Any]]:
    """A works contract with obligations of a type and a payroll, all past their day."""
    roles = {"buyer": "@d", "supplier": "@o"}
    parties = [{"role": role, "party": party} for role, party in roles.items()]
    signed = {"number": f"CPGC-{at}", "title": "渠道工程", "kind": "works", "amount": 90_000_000}
    signed |= {"parties": parties, "project_code": "2401-990100-04-01-123456"}
    wages = {
        "contract": f"@c{at}",
        "employer": "@o",
        "month": "2025-01",
        "payday": "2025-02-10",
        "workers": 3,
    }
    made = [
        {"kind": "contract.signed", "effective_on": "2025-01-06", "label": f"c{at}", "data": signed},
        {"kind": "wage.payroll-stated", "effective_on": "2025-02-01", "data": {**wages, "amount": 3_000}},
    ]
    for number in range(owed):
        data = {
            "contract": f"@c{at}",
            "type": kind,
            "debtor": "@d",
            "creditor": "@o",
            "amount": 1000 + number,
        }
        data |= {"term": "fixed", "due_day": "2025-03-03"} | (
            {"matter": "subsidy"} if kind == "promise" else {}
        )
        made.append({"kind": "obligation.added", "effective_on": "2025-01-06", "data": data})
    return made


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "words"])
def test_a_contract_is_explained_at_once(
    opened: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch, as_json: bool
) -> None:
    asked = {}
    batch = [*founders(), *a_contract(1, FEW), *a_contract(2, MANY)]
    (tmp_path / "b.jsonl").write_text(json.dumps(batch), encoding="utf-8")
    assert opened("record", "b.jsonl")[0] == 0
    opened("sweep")
    for number, count in (("CPGC-1", FEW), ("CPGC-2", MANY)):
        with counted(monkeypatch) as statements:
            code, out, _ = opened("contract", "show", number, *(["--json"] if as_json else []))
        assert code == 0
        assert out.count("2025-03-03") >= count
        asked[number] = len(statements)
    assert asked["CPGC-1"] == asked["CPGC-2"]


def test_a_register_asks_once(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    record(book, OPERATOR, [*founders(), *a_contract(0, 1, "promise"), *a_contract(1, 1)])
    with counted(monkeypatch) as few:
        found = gather.register(book, "2026-01-01")
    assert (len(found.arrears), len(found.wages), len(found.promises)) == (1, 2, 1)
    batch = [*founders()]
    for at in range(2, MANY):
        batch += a_contract(at, 1, "promise" if at % 2 else "payment")
    for one in batch[:2]:
        one["data"]["name"] += "二"
    record(book, OPERATOR, batch)
    with counted(monkeypatch) as many:
        found = gather.register(book, "2026-01-01")
    assert len(found.wages) == MANY
    assert len(many) == len(few)
