"""A day gone by, and what was known when: one question has one answer, whichever command is asked."""

from __future__ import annotations

import csv
import io
import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from ledger import open_ledger
from tests.conftest import INIT, Run, TestClock

DAY, DUE = "2026-04-01", "2025-12-01"
SUMS = ("600000.00", "432700.00", "339406.85", "0.00")
"""What is left at first, and once 109 and 31 days of interest were met by the payments before the sum."""
LINES = """
[{"kind":"organisation.registered","label":"b","effective_on":"2010-01-01","data":{"name":"青禾县水务局","class":"organ","level":"county","division":"990121"}},{"kind":"organisation.registered","label":"s","effective_on":"2010-01-01","data":{"name":"青禾管网有限公司","class":"enterprise"}},{"kind":"organisation.sized","effective_on":"2010-01-01","data":{"organisation":"@s","size":"small","source":"declared"}}]
{"kind":"contract.signed","label":"p","effective_on":"2025-07-01","data":{"number":"QH-7","title":"管网改造","kind":"procurement","amount":80000000,"parties":[{"role":"buyer","party":"@b"},{"role":"supplier","party":"@s"}]}}
{"kind":"obligation.added","label":"o","effective_on":"2025-07-01","data":{"contract":"@p","type":"payment","debtor":"@b","creditor":"@s","amount":60000000,"term":"fixed","due_day":"2025-12-01","clause":"8"}}
"""
LATE = """
{"kind":"performance.paid","effective_on":"2026-03-20","data":{"contract":"contract-4","obligation":"obligation-5","amount":20000000}}
{"kind":"performance.paid","effective_on":"2026-04-20","data":{"contract":"contract-4","obligation":"obligation-5","amount":10000000}}
"""


@pytest.fixture
def at_work(run: Run, clock: TestClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Opened in March with a debt of December; two payments were entered in May, one of them of March."""
    monkeypatch.setattr("api.cli.output.open_ledger", partial(open_ledger, clock=clock))
    clock.to("2026-03-02")
    assert run(*INIT)[0] == ExitCode.DONE
    for day, text in (("2026-03-02", LINES), ("2026-05-05", LATE)):
        clock.to(day)
        (tmp_path / "lines.jsonl").write_text(text, encoding="utf-8")
        assert run("record", "lines.jsonl")[0] == ExitCode.DONE
        assert run("sweep")[0] in (ExitCode.DONE, ExitCode.NEW_BREACHES)
    return run


def told(run: Run, *arguments: str) -> Any:
    code, out, err = run(*arguments, "--json")
    assert code == ExitCode.DONE, err
    return json.loads(out)


def table(run: Run, folder: Path, name: str, *arguments: str) -> list[dict[str, str]]:
    code, _, err = run("report", *arguments, "--out", str(folder))
    assert code == ExitCode.DONE, err
    return list(csv.DictReader(io.StringIO((folder / name).read_bytes().decode("utf-8-sig"))))


def unpaid(run: Run, folder: Path, *when: str) -> dict[str, str]:
    """What is unpaid of the one debt, as every command that can be asked tells it."""
    rule = "payment.overdue"
    [total] = told(run, "arrears", *when) or [{"unpaid": "0.00"}]
    [line] = told(run, "arrears", "--lines", *when) or [{"unpaid": "0.00"}]
    [flag] = told(run, "flags", "--rule", rule, *when) or [{"amount": "0.00"}]
    summed = [one["amount"] for one in told(run, "flags", "--by", "rule", *when) if one["keys"] == [rule]]
    [due] = told(run, "due", "--from", "2025-01-01", "--to", DUE, *when) or [{"remaining": "0.00"}]
    [row] = table(run, folder, "arrears.csv", "register", *when) or [{"未付": "0.00"}]
    code, out, err = run("contract", "show", "QH-7", *when, "--json")
    standing = json.loads(out)["standing"] if code == ExitCode.DONE else [{"remaining": "0.00"}]
    assert code == ExitCode.DONE or "尚未登记" in err
    assert due == {"remaining": "0.00"} or due["remaining"] == standing[0]["remaining"]
    found = {
        "arrears": total["unpaid"],
        "lines": line["unpaid"],
        "flags": flag["amount"],
        "flags --by": (summed or ["0.00"])[0],
        "due": due["remaining"],
        "register": row["未付"],
    }
    code, out, _ = run("explain", f"{rule}:obligation-5", *when, "--json")
    if code == ExitCode.DONE:
        explained = json.loads(out)
        says = explained.get("says", "0.00 元未付").replace(",", "")
        found["explain"] = next(sum_ for sum_ in SUMS if f"{sum_} 元未付" in says)
    return found


@pytest.mark.parametrize(
    ("when", "left"),
    [
        ((), "339406.85"),
        (("--on", "2026-05-05"), "339406.85"),
        (("--on", DAY), "432700.00"),
        (("--on", DAY, "--known-on", "2026-05-05"), "432700.00"),
        (("--on", DAY, "--known-on", DAY), "600000.00"),
        (("--on", "2026-05-05", "--known-on", DAY), "600000.00"),
        (("--known-on", DAY), "600000.00"),
        (("--on", "2025-12-31"), "600000.00"),  # before the book was opened: entered since
        (("--on", "2025-12-31", "--known-on", "2026-03-02"), "600000.00"),
        (("--on", "2025-12-01"), "0.00"),  # its last day
        (("--on", "2025-12-31", "--known-on", "2026-01-31"), "0.00"),
    ],
    ids=" ".join,
)
def test_one_question_has_one_answer(at_work: Run, tmp_path: Path, when: tuple[str, ...], left: str) -> None:
    found = unpaid(at_work, tmp_path, *when)
    due = found.pop("due")  # not overdue is not the same as not owed
    assert set(found.values()) == {left}
    assert due == ("600000.00" if when == ("--on", "2025-12-01") else left)


def test_the_yearly_statement_agrees_with_the_register_of_its_day(at_work: Run, tmp_path: Path) -> None:
    for known in ((), ("--known-on", "2026-03-31")):
        name = "arrears-statement-2025-lines.csv"
        [stated] = table(at_work, tmp_path, name, "arrears-statement", "--year", "2025", *known)
        [listed] = table(at_work, tmp_path, "arrears.csv", "register", "--on", "2025-12-31", *known)
        assert "600000.00" in stated.values()
        assert listed["未付"] == "600000.00"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "command",
    [
        ("arrears",),
        ("arrears", "--lines"),
        ("flags",),
        ("flags", "--by", "rule"),
        ("due", "--to", "2199-12-31"),
        ("receivables",),
    ],
    ids=" ".join,
)
def test_an_empty_answer_says_that_nothing_was_known_yet(
    at_work: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], language: str
) -> None:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", language)
    opened, none = {
        "zh": ("本账簿自2026-03-02起登记", "没有登记2024-01-01（含当日）以前"),
        "en": ("opened on 2026-03-02", "no contract, debt or listing of 2024-01-01"),
    }[language]
    _, out, _ = at_work(*command, "--on", "2025-12-31", "--known-on", "2026-01-31")
    assert opened in out
    code, out, err = at_work(*command, "--on", "2025-12-31", "--known-on", "2026-01-31", "--json")
    assert (code, json.loads(out), opened in err) == (ExitCode.DONE, [], True)
    _, out, _ = at_work(*command, "--on", "2024-01-01")
    assert none in out
    _, out, _ = at_work(*command, "--on", DAY)
    assert ("2026-04-01" in out, "2026-05-05" in out) == (True, True)
    assert (opened in out, none in out) == (False, False)
    _, out, _ = at_work(*command, "--on", DAY, "--known-on", DAY)
    assert {"zh": "另有1条", "en": "1 entries"}[language] in out


def test_an_object_that_was_not_on_record_yet_is_told_from_one_that_never_was(at_work: Run) -> None:
    about = "payment.overdue:obligation-5"
    code, _, err = at_work("explain", about, "--on", DAY, "--known-on", "2026-01-31")
    assert (code, "按登记截止日" in err) == (ExitCode.NOT_FOUND, True)
    code, _, err = at_work("explain", "payment.overdue:obligation-99", "--on", DAY)
    assert (code, "按登记截止日" in err) == (ExitCode.NOT_FOUND, False)


def test_a_flag_that_was_raised_later_can_be_explained_of_an_earlier_day(at_work: Run) -> None:
    [flag] = told(at_work, "flags", "--rule", "payment.overdue")
    assert told(at_work, "explain", flag["id"], "--on", "2025-12-31")["verdict"] == "found"


def test_a_flag_that_has_outlived_its_reason_is_not_told_as_a_finding(
    at_work: Run, tmp_path: Path, clock: TestClock
) -> None:
    [flag] = told(at_work, "flags", "--rule", "payment.overdue")
    data = {"contract": "contract-4", "obligation": "obligation-5", "amount": 30_000_000}
    line = {"kind": "performance.paid", "effective_on": "2026-05-05", "data": data}
    (tmp_path / "rest.jsonl").write_text(json.dumps(line), encoding="utf-8")
    assert at_work("record", "rest.jsonl")[0] == ExitCode.DONE
    code, out, _ = at_work("explain", flag["id"])
    assert (code, "未发现问题" in out, "下次巡检" in out) == (ExitCode.DONE, True, True)
    clock.to("2026-05-06")
    assert "2026-05-05巡检" in at_work("flags")[1]


def test_what_will_be_known_nobody_knows(at_work: Run) -> None:
    code, _, err = at_work("arrears", "--known-on", "2026-05-06")
    assert (code, "尚不可知" in err) == (ExitCode.USAGE, True)


def test_a_sweep_of_a_day_gone_by_goes_by_what_was_known_then(at_work: Run) -> None:
    swept = told(at_work, "sweep", "--on", "2026-03-02")
    assert (swept["recorded"], swept["standing"].get("payment.overdue")) == (False, 1)
    assert told(at_work, "sweep", "--on", "2025-12-31")["findings"] == []
    assert "按当日已有的登记" in at_work("sweep", "--on", "2025-12-31")[1]


def test_papers_print_the_day_and_what_was_known_when(
    at_work: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads = []

    def keep(*arguments: Any, **parts: Any) -> bytes:
        heads.append(arguments[2])
        return b""

    for paper in ("register", "bulletin", "debt_register", "statements"):
        monkeypatch.setattr(f"reports.papers.{paper}.print_paper", keep)
    when = ("--on", "2025-12-31", "--known-on", "2026-01-31")
    for arguments in (("register", *when), ("bulletin", *when), ("debts", *when)):
        assert at_work("report", *arguments, "--out", str(tmp_path))[0] == ExitCode.DONE
    known = ("--known-on", "2026-01-31")
    for stated in (("arrears-statement", "--year", "2025"), ("payment-statistics", "--half", "2025H2")):
        assert at_work("report", *stated, *known, "--out", str(tmp_path))[0] == ExitCode.DONE
    assert {(str(one.day), str(one.known_on)) for one in heads} == {("2025-12-31", "2026-01-31")}
    assert len(heads) == 5
    assert all(any("自2026-03-02起登记" in remark for remark in one.remarks) for one in heads)
    heads.clear()
    assert at_work("report", "register", "--out", str(tmp_path))[0] == ExitCode.DONE
    assert [(str(one.known_on), one.remarks) for one in heads] == [("2026-05-05", ())]
