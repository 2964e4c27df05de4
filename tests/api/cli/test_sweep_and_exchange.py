"""The commands that watch and exchange: import, sweep, flags, rules, arrears, due, show, templates."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from tests.conftest import Run

HEAD = "合同编号,合同名称,合同类型,甲方,乙方,企业规模,合同金额,签订日期"
ROW = "CP-1,教学设备,政府采购,长平市教育局,长平云桥公司,小型,100万,2025-06-10"


@pytest.fixture
def signed(opened: Run, tmp_path: Path) -> Run:
    """A book with a public body and a contract that came in as a sheet."""
    data = {"name": "长平市教育局", "class": "organ", "level": "prefecture"}
    line = {"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data}
    (tmp_path / "lines.jsonl").write_text(json.dumps(line), encoding="utf-8")
    assert opened("record", "lines.jsonl")[0] == ExitCode.DONE
    (tmp_path / "c.csv").write_text(f"{HEAD}\n{ROW}\n", encoding="utf-8")
    code, out, _ = opened("import", "sheet", "contracts", "c.csv")
    assert (code, "新增 1" in out) == (ExitCode.DONE, True)
    return opened


def answer(run: Run, *arguments: str) -> Any:
    code, out, err = run(*arguments, "--json")
    assert code in (ExitCode.DONE, ExitCode.REFUSED, ExitCode.NEW_BREACHES), err
    return json.loads(out)


def owe(run: Run, tmp_path: Path, *rows: str) -> None:
    head = "合同编号,条款号,义务类型,金额,到期日"
    (tmp_path / "o.csv").write_text("\n".join((head, *rows)), encoding="utf-8")
    assert run("import", "sheet", "obligations", "o.csv")[0] == ExitCode.DONE


def test_a_dry_run_leaves_the_book_as_it_is(signed: Run, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text(f"{HEAD}\n{ROW.replace('CP-1', 'CP-2')}\n", encoding="utf-8")
    found = answer(signed, "import", "sheet", "contracts", "d.csv", "--dry-run")
    assert (found["new"], found["dry_run"]) == (1, True)
    assert (tmp_path / "d.结果.xlsx").exists()
    assert signed("contract", "find", "CP-2")[0] == ExitCode.NOT_FOUND


def test_from_a_payment_past_its_day_to_the_flag(signed: Run, tmp_path: Path) -> None:
    owe(signed, tmp_path, "CP-1,5.1,付款,60万,2025-08-01", "CP-1,5.2,付款,40万,2099-01-01")
    swept = answer(signed, "sweep")
    assert swept["raised"]["payment.overdue"] == 1
    assert answer(signed, "sweep")["raised"] == {}
    [flag] = [one for one in answer(signed, "flags") if one["rule"] == "payment.overdue"]
    assert "长平市教育局应于 2025-08-01 前付清" in flag["says"]
    assert "600,000.00 元未付" in flag["says"]
    assert "payment.overdue" in signed("rules")[1]
    [total] = answer(signed, "arrears", "--by", "debtor,age")
    assert (total["unpaid"], total["age"]) == ("600000.00", "over-365")
    [line] = answer(signed, "arrears", "--lines")
    assert line["due_on"] == "2025-08-01"
    assert line["interest"] == f"{600_000 * 5 * line['days_overdue'] // 10_000}.00"
    assert "未付 600,000.00 元，可计利息 " in signed("arrears", "--lines")[1]
    assert answer(signed, "arrears", "--on", "2025-08-01") == []
    [due] = answer(signed, "due", "--from", "2098-01-01", "--to", "2099-12-31")
    assert due["clause"] == "5.2"
    code, out, _ = signed("contract", "show", "contract-3")
    assert (code, "合同约定的日期为 2025-08-01" in out) == (0, True)
    for command in (
        ("sweep",),
        ("flags",),
        ("arrears",),
        ("arrears", "--lines"),
        ("due", "--to", "2099-12-31"),
    ):
        assert signed(*command)[0] == ExitCode.DONE
    assert signed("sweep", "--on", "2025-01-01")[1].startswith("2025-01-01：仅显示巡检结果")
    assert signed("arrears", "--by", "colour")[0] == ExitCode.USAGE


@pytest.mark.parametrize(
    ("command", "code", "says"),
    [
        (("flags", "--rule", "payment.overdu"), ExitCode.REFUSED, "没有规则"),
        (("flags", "--body", "organisation-99"), ExitCode.NOT_FOUND, "organisation-99"),
        (("arrears", "--creditor", "organisation-99"), ExitCode.NOT_FOUND, "organisation-99"),
        (("arrears", "--known-on", "2199-01-01"), ExitCode.USAGE, "登记截止日"),
        (("flags", "--by", "level", "--level", "warn"), ExitCode.USAGE, "--by"),
        (("due", "--from", "2026-02-01", "--to", "2026-01-01"), ExitCode.REFUSED, "止日"),
    ],
)
def test_what_can_find_nothing_is_refused_rather_than_answered_with_none(
    signed: Run, command: tuple[str, ...], code: ExitCode, says: str
) -> None:
    """A mistyped rule, body or period would else read as a clean record."""
    found, _, err = signed(*command)
    assert (found, says in err) == (code, True)


def test_refused_rows_are_told_with_their_place(signed: Run, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("合同编号,日期,金额\nCP-9,2025-07-01,1\n", encoding="utf-8")
    code, out, _ = signed("import", "sheet", "payments", "p.csv")
    assert (code, "p 第 2 行：A2“合同编号”：账簿" in out) == (ExitCode.REFUSED, True)
    (tmp_path / "q.csv").write_text('合同编号,日期,金额\nCP-9,2025-07-01,1\n"CP-9,', encoding="utf-8")
    assert "  q：第 3 行：不合 csv 格式" in signed("import", "sheet", "payments", "q.csv")[1]
    assert signed("import", "sheet", "payments", "missing.csv")[0] == ExitCode.UNUSABLE


def test_templates_are_written(opened: Run, tmp_path: Path) -> None:
    assert opened("export", "templates", "templates")[0] == ExitCode.DONE
    assert len(list((tmp_path / "templates").glob("*.xlsx"))) == 8


def test_interest_that_nobody_can_tell_is_not_told_as_nothing(signed: Run, tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text(
        f"{HEAD}\n{ROW.replace('CP-1', 'CP-3').replace('小型', '')}\n", encoding="utf-8"
    )
    assert signed("import", "sheet", "contracts", "u.csv")[0] == ExitCode.DONE
    owe(signed, tmp_path, "CP-3,5.1,付款,60万,2025-08-01")
    assert "共 1 笔，未付 600,000.00 元；1 笔的利息无法判断，未计入。" in signed("arrears", "--lines")[1]
