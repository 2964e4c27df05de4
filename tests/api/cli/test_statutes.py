"""``shouxin statutes``: what a clerk and a script see of the statute book."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from api.cli import main
from api.cli.exits import ExitCode
from ledger.law.statutes import shipped
from ledger.settings import SETTINGS
from ledger.words.law import LAW_WORDS
from ledger.words.say import WORDS, Words

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in an empty folder: none of this needs a store."""
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)
    for code, words in LAW_WORDS.items():
        monkeypatch.setitem(WORDS, code, Words(*words))

    def one(*arguments: str) -> tuple[int, str, str]:
        code = main(["statutes", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return one


def listed(run: Run, *arguments: str) -> list[str]:
    code, out, _ = run("list", *arguments, "--json")
    assert code == ExitCode.DONE
    return [row["id"] for row in json.loads(out)]


def test_list_shows_everything_and_makes_no_store(run: Run) -> None:
    assert listed(run) == [one.id for one in shipped().all()]
    code, out, _ = run("list")
    assert code == ExitCode.DONE
    assert "共 624 项，其中 65 项未核对原文。" in out
    assert not list(Path().iterdir())


def test_list_narrows_down(run: Run) -> None:
    assert listed(run, "--topic", "sme.late-interest") == ["SME-16", "SME-17", "SME-18", "SME-19"]
    assert listed(run, "--topic", "sme.late-interest.floor", "--on", "2025-05-31") == ["SME-16"]
    assert listed(run, "--topic", "sme.late-interest.floor", "--on", "2025-06-01") == ["SME-17"]
    assert listed(run, "--domain", "ENG", "--on", "2012-01-01") == ["ENG-09", "ENG-13", "ENG-15", "ENG-17"]
    assert listed(run, "--domain", "gp", "--unconfirmed") == ["GP-05", "GP-06", "GP-25", "GP-26", "GP-27"]
    assert listed(run, "--domain", "MW", "--on", "1994-12-31") == []


def test_list_tells_what_it_does_not_know(run: Run) -> None:
    code, _, err = run("list", "--topic", "sme.late")
    assert (code, "sme.late" in err) == (ExitCode.NOT_FOUND, True)
    code, _, err = run("list", "--on", "2025-02-30")
    assert (code, "2025-02-30" in err) == (ExitCode.USAGE, True)
    assert run("list", "--domain", "XX")[0] == ExitCode.USAGE


def test_show_in_chinese_and_english(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = run("show", "sme-02")
    assert code == ExitCode.DONE
    assert "依据：《保障中小企业款项支付条例》（国务院令第802号）第九条一款" in out
    assert "其他版本：SME-01 2020-09-01 … 2025-05-31" in out
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    _, out, _ = run("show", "SME-02")
    assert "(State Council Decree No. 802), Article 9, paragraph 1" in out


def test_show_says_what_is_doubtful(run: Run) -> None:
    _, out, _ = run("show", "MW-30")
    assert "2021-11-01 …" in out
    assert "未核对原文" in out
    _, out, _ = run("show", "CP-104")
    assert "（日期存疑）" in out
    assert "机器值：无（只供阅读，不参与计算）" in out
    assert "未核对原文" not in run("show", "SME-02")[1]


def test_show_for_programs(run: Run) -> None:
    _, out, _ = run("show", "SME-18", "--json")
    shown = json.loads(out)
    assert shown["machine"] == {"kind": "rate", "per_ten_thousand": 5, "per": "calendar-day"}
    assert shown["confirmed"] is True
    assert shown["value_digest"] == shipped().get("SME-18").value_digest()


def test_show_what_is_not_there(run: Run) -> None:
    code, _, err = run("show", "SME-99")
    assert (code, "SME-99" in err) == (ExitCode.NOT_FOUND, True)
    code, _, err = run("show", "SME-99", "--json")
    assert json.loads(err)["problems"][0]["code"] == "statute.unknown"
