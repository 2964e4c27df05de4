"""Contracts on the command line: kinds with their basis, what is owed by default, search, the whole page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from ledger.entries.kinds import KINDS
from tests.conftest import Run

DAY = ("--on", "2026-11-22")
CONTRACT = "contract-4"
MEMBERS = ("clause", "type", "term", "amount", "creditor")


def say(run: Run, *commands: dict[str, Any]) -> None:
    """Record commands as one file, a line each."""
    text = "".join(json.dumps(command, ensure_ascii=False) + "\n" for command in commands)
    Path("commands.jsonl").write_text(text, encoding="utf-8")
    code, _, errors = run("record", "commands.jsonl")
    assert code == ExitCode.DONE, errors


def command(kind: str, effective_on: str, /, **data: Any) -> dict[str, Any]:
    return {"kind": kind, "effective_on": effective_on, "data": data}


def contract(**changes: Any) -> dict[str, Any]:
    parties = [
        {"role": "buyer", "party": "organisation-1"},
        {"role": "supplier", "party": "organisation-2", "size": "small"},
    ]
    members = {"number": "CPCG-1", "title": "校园网络设备", "kind": "procurement", "amount": 1_000_000}
    return command("contract.signed", "2025-07-01", **{**members, "parties": parties, **changes})


@pytest.fixture
def signed(opened: Run) -> Run:
    """A book with a procurement contract, ``contract-4``."""
    bodies = [
        {"name": "长平市教育局", "class": "organ", "level": "prefecture"},
        {"name": "长平云桥信息技术有限公司", "class": "enterprise"},
        {"name": "长平第二信息技术有限公司", "class": "enterprise"},
    ]
    say(opened, *[command("organisation.registered", "2020-01-01", **body) for body in bodies], contract())
    return opened


def obligations(run: Run) -> list[tuple[Any, ...]]:
    page = json.loads(run("contract", "show", CONTRACT, "--json")[1])
    return sorted(tuple(one[name] for name in MEMBERS) for one in page["obligations"])


# --- Kinds --------------------------------------------------------------------------------------------------


def test_every_kind_is_listed(run: Run) -> None:
    code, out, _ = run("contract", "kinds")
    assert code == ExitCode.DONE
    assert all(kind.code in out and kind.zh in out for kind in KINDS.values())
    listed = json.loads(run("contract", "kinds", "--json")[1])
    assert [one["code"] for one in listed] == list(KINDS)


@pytest.mark.parametrize("code", KINDS)
def test_a_kind_is_shown_in_both_languages(run: Run, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = KINDS[code]
    done, out, _ = run("contract", "kinds", code, *DAY)
    assert done == ExitCode.DONE
    assert kind.zh in out
    assert all((one.zh or one.stage.zh) in out for one in kind.stages)
    assert all(one.clause in out and one.zh in out for one in kind.defaults)
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    out = run("contract", "kinds", code, *DAY)[1]
    assert kind.en in out
    assert all((one.en or one.stage.en) in out for one in kind.stages)
    shown = json.loads(run("contract", "kinds", code, *DAY, "--json")[1])
    assert [one["topic"] for one in shown["basis"]] == list(kind.topics)
    assert [one["clause"] for one in shown["defaults"]] == [one.clause for one in kind.defaults]


def test_the_basis_is_the_version_in_force_on_the_day(run: Run) -> None:
    def basis(day: str) -> dict[str, Any]:
        shown = json.loads(run("contract", "kinds", "works", "--on", day, "--json")[1])
        [payment] = shown["defaults"]
        found: dict[str, Any] = payment["basis"]
        return found

    assert basis("2025-05-31")["id"] == "SME-01"
    now = basis("2025-06-01")
    assert (now["id"], now["in_force"], now["confirmed"]) == ("SME-02", True, True)
    assert "第九条一款" in now["citation"]
    assert "Article 9" in now["citation_en"]
    assert basis("2019-01-01")["in_force"] is False
    out = run("contract", "kinds", "works", *DAY)[1]
    assert "SME-02  《保障中小企业款项支付条例》（国务院令第802号）第九条一款" in out


def test_what_is_no_longer_in_force_says_so(run: Run) -> None:
    out = run("contract", "kinds", "ppp", *DAY)[1]
    [line] = [line for line in out.splitlines() if "PPP-01" in line]
    assert "2026-11-22 无有效版本" in line


def test_an_unknown_kind_and_an_impossible_day(run: Run) -> None:
    code, _, errors = run("contract", "kinds", "lease")
    assert code == ExitCode.NOT_FOUND
    assert "procurement" in errors
    assert run("contract", "kinds", "works", "--on", "2026-02-30")[0] == ExitCode.USAGE


# --- What is owed by default --------------------------------------------------------------------------------

DEFAULTS = [
    ("default:acceptance", "acceptance", "none", None, None),
    ("default:payment", "payment", "statutory", "10000.00", "organisation-2"),
]


def test_a_dry_run_shows_and_records_nothing(signed: Run) -> None:
    code, out, _ = signed("contract", "defaults", CONTRACT, "--dry-run")
    assert code == ExitCode.DONE
    assert "+ default:payment" in out
    told = json.loads(signed("contract", "defaults", CONTRACT, "--dry-run", "--json")[1])
    assert [one["data"]["clause"] for one in told["commands"]] == [row[0] for row in DEFAULTS]
    assert told["ids"] == told["left_out"] == []
    assert obligations(signed) == []


def test_defaults_are_recorded_once(signed: Run) -> None:
    code, out, _ = signed("contract", "defaults", CONTRACT)
    assert code == ExitCode.DONE
    assert "obligation-5 default:acceptance" in out
    assert "obligation-6 default:payment" in out
    assert obligations(signed) == DEFAULTS
    code, out, _ = signed("contract", "defaults", CONTRACT)
    assert code == ExitCode.DONE
    assert "已登记" in out
    assert "没有需要补登的默认义务" in out
    again = json.loads(signed("contract", "defaults", CONTRACT, "--json")[1])
    assert again["commands"] == again["ids"] == []
    assert {one["reason"] for one in again["left_out"]} == {"recorded"}
    assert obligations(signed) == DEFAULTS
    assert signed("verify")[0] == ExitCode.DONE


def test_a_payment_that_was_agreed_is_not_owed_twice(signed: Run) -> None:
    agreed = {"contract": CONTRACT, "clause": "5.1", "type": "payment", "amount": 300_000}
    sides = {"debtor": "organisation-1", "creditor": "organisation-2"}
    fixed = {"term": "fixed", "due_day": "2025-09-01"}
    say(signed, command("obligation.added", "2025-07-01", **agreed, **sides, **fixed))
    told = json.loads(signed("contract", "defaults", CONTRACT, "--json")[1])
    assert told["left_out"] == [{"clause": "default:payment", "reason": "agreed"}]
    assert told["ids"] == ["obligation-6"]
    assert [row[1] for row in obligations(signed)] == ["payment", "acceptance"]


def test_it_follows_what_became_of_the_contract(signed: Run) -> None:
    grounds = {"contract": CONTRACT, "reason": "agreed", "basis": "示例依据"}
    more = {"summary": "增加数量", "amount": 1_050_000}
    say(signed, command("contract.amended", "2025-07-20", **grounds, **more))
    told = json.loads(signed("contract", "defaults", CONTRACT, "--dry-run", "--json")[1])
    assert told["commands"][-1]["data"]["amount"] == "10500.00"
    say(signed, command("contract.terminated", "2025-08-01", **grounds))
    told = json.loads(signed("contract", "defaults", CONTRACT, "--json")[1])
    assert told["ids"] == []
    assert {one["reason"] for one in told["left_out"]} == {"ended"}


def test_a_kind_without_defaults_adds_nothing(signed: Run) -> None:
    parties = [{"role": "promisor", "party": "organisation-1"}]
    say(signed, contract(number="CPCN-1", kind="pledge", title="民生实事", parties=parties))
    code, out, _ = signed("contract", "defaults", "contract-5")
    assert code == ExitCode.DONE
    assert out.strip() == "没有需要补登的默认义务。"


@pytest.mark.parametrize("identifier", ["contract-99", "organisation-1"])
def test_a_contract_that_is_not_there(signed: Run, identifier: str) -> None:
    assert signed("contract", "defaults", identifier)[0] == ExitCode.NOT_FOUND
    assert signed("contract", "show", identifier)[0] == ExitCode.NOT_FOUND


# --- Search and page ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["CPCG-1", "网络", "教育局"])
def test_a_contract_is_found_by_number_title_or_party(signed: Run, text: str) -> None:
    code, out, _ = signed("contract", "find", text)
    assert code == ExitCode.DONE
    assert CONTRACT in out
    [found] = json.loads(signed("contract", "find", text, "--json")[1])
    assert found["id"] == CONTRACT


def test_nothing_found_has_a_code_of_its_own(signed: Run) -> None:
    assert signed("contract", "find", "没有的合同")[0] == ExitCode.NOT_FOUND


def test_the_page_tells_how_a_due_day_came_about(signed: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    signed("contract", "defaults", CONTRACT)
    say(signed, command("performance.delivered", "2025-07-10", contract=CONTRACT))
    out = signed("contract", "show", CONTRACT)[1]
    assert "2025-08-11" in out
    assert "长平云桥信息技术有限公司" in out
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    assert "open" in signed("contract", "show", CONTRACT)[1]


def test_a_contract_is_shown_by_its_number_where_one_has_it(
    signed: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert signed("contract", "show", "CPCG-1") == signed("contract", "show", CONTRACT)
    code, _, err = signed("contract", "show", "CPCG-9")
    assert (code, "shouxin contract find" in err) == (ExitCode.NOT_FOUND, True)
    say(signed, contract())
    code, _, err = signed("contract", "show", "CPCG-1")
    assert (code, CONTRACT in err, "contract-5" in err) == (ExitCode.NOT_FOUND, True, True)
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    assert "means several" in signed("contract", "show", "CPCG-1")[2]


@pytest.mark.parametrize(("size", "left"), [("small", "45.00"), ("large", "0.00")])
def test_a_sum_paid_late_is_left_as_far_as_arrears_say(opened: Run, size: str, left: str) -> None:
    """What a late payment met first is sure where the law or the contract names the rate."""
    bodies = [
        {"name": "长平市教育局", "class": "organ", "level": "county"},
        {"name": "长平云桥公司", "class": "enterprise"},
    ]
    say(opened, *[command("organisation.registered", "2020-01-01", **body) for body in bodies])
    parties = [
        {"role": "buyer", "party": "organisation-1"},
        {"role": "supplier", "party": "organisation-2", "size": size},
    ]
    sides = {"debtor": "organisation-1", "creditor": "organisation-2", "amount": 1_000_000}
    fixed = {"term": "fixed", "due_day": "2025-09-01", "clause": "5.1", "type": "payment"}
    say(opened, contract(parties=parties))
    say(opened, command("obligation.added", "2025-07-01", contract="contract-3", **sides, **fixed))
    say(
        opened,
        command(
            "performance.paid",
            "2025-09-10",
            contract="contract-3",
            obligation="obligation-4",
            amount=1_000_000,
        ),
    )
    shown = [
        line for line in opened("contract", "show", "contract-3")[1].splitlines() if "obligation-4" in line
    ]
    assert shown[0].split()[3:] == [left, "2025-09-01", "已结"]
    owing = json.loads(opened("arrears", "--json", "--lines", "--on", "2025-09-10")[1])
    assert bool(owing) == (left != "0.00")
