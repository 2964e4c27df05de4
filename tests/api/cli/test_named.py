"""Names, numbers and codes that a person knows, wherever a command takes an id."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from tests.conftest import Run

CODE = "91990102MA00001013"
BODIES = ("河谷县教育局", "河谷县水利局")


@pytest.fixture
def known(opened: Run, tmp_path: Path) -> Run:
    """Two purchasers that number a contract alike, and one contract with a number of its own."""
    lines = [
        {
            "kind": "organisation.registered",
            "effective_on": "2015-01-01",
            "data": {"name": name, "class": "organ", "level": "county"},
        }
        for name in BODIES
    ]
    firm = {"name": "云桥（河谷）有限公司", "class": "enterprise", "credit_code": CODE}
    lines.append({"kind": "organisation.registered", "effective_on": "2015-01-01", "data": firm})
    for number, buyer in (("CG-1", 1), ("2025-1", 1), ("2025-1", 2)):
        parties = [
            {"role": "buyer", "party": f"organisation-{buyer}"},
            {"role": "supplier", "party": "organisation-3", "size": "small"},
        ]
        data = {"number": number, "title": "桌椅", "kind": "procurement", "amount": 1000, "parties": parties}
        lines.append({"kind": "contract.signed", "effective_on": "2025-01-10", "data": data})
    for clause in ("FK-1", "FK-2"):
        owed = {
            "contract": "contract-4",
            "type": "payment",
            "clause": clause,
            "debtor": "organisation-1",
            "creditor": "organisation-3",
            "amount": 500,
            "term": "fixed",
            "due_day": "2025-03-01",
        }
        lines.append({"kind": "obligation.added", "effective_on": "2025-01-10", "data": owed})
    lines.append({"kind": "person.registered", "effective_on": "2015-01-01", "data": {"name": "林知远"}})
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in lines), encoding="utf-8")
    assert opened("record", str(file))[0] == ExitCode.DONE
    assert opened("sweep")[0] in (ExitCode.DONE, ExitCode.NEW_BREACHES)
    return opened


@pytest.mark.parametrize(
    "words",
    [
        ("show", BODIES[0]),
        ("show", "云桥(河谷) 有限公司"),
        ("show", CODE),
        ("show", CODE.lower()),
        ("show", "ＣＧ-1"),
        ("show", "CG-1/FK-1"),
        ("show", "林知远"),
        ("show", f"{BODIES[1]}/2025-1"),
        ("contract", "show", "cg-1"),
        ("contract", "show", f"{BODIES[0]}/2025-1"),
        ("contract", "defaults", "CG-1", "--dry-run"),
        ("flags", "--body", BODIES[0]),
        ("flags", "--contract", "CG-1"),
        ("arrears", "--debtor", BODIES[0]),
        ("arrears", "--creditor", CODE),
        ("explain", "contract.unfiled:CG-1"),
        ("explain", "payment.overdue:CG-1/FK-2"),
        ("answer", "payment.overdue:CG-1/FK-1", "completed"),
    ],
)
def test_what_a_person_knows_will_do_for_an_id(known: Run, words: tuple[str, ...]) -> None:
    code, _, err = known(*words)
    assert code == ExitCode.DONE, err


@pytest.mark.parametrize(
    "words",
    [
        ("contract", "show", "2025-1"),
        ("contract", "defaults", "2025-1"),
        ("flags", "--contract", "2025-1"),
        ("explain", "contract.unfiled:2025-1"),
        ("show", "2025-1"),
    ],
)
def test_a_number_of_two_contracts_is_asked_about_and_both_are_named(
    known: Run, words: tuple[str, ...]
) -> None:
    code, _, err = known(*words)
    assert code == ExitCode.NOT_FOUND
    assert all(name in err for name in (*BODIES, "contract-5", "contract-6"))


def test_several_debts_of_one_contract_are_asked_about(known: Run) -> None:
    code, _, err = known("explain", "payment.overdue:CG-1")
    assert (code, "FK-1" in err, "FK-2" in err) == (ExitCode.NOT_FOUND, True, True)


@pytest.mark.parametrize(
    "words",
    [
        ("show", "河谷县财政局"),
        ("flags", "--body", "河谷"),
        ("flags", "--body", "CG-1"),
        ("arrears", "--debtor", "organisation-99"),
        ("contract", "show", "CG"),
        ("explain", "contract.unfiled:CG-9"),
    ],
)
def test_what_nobody_goes_by_is_not_found(known: Run, words: tuple[str, ...]) -> None:
    assert known(*words)[0] == ExitCode.NOT_FOUND
