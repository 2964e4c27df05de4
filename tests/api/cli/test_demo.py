"""The walk through the demonstration: it ends by itself, verifies, and catches the tampered copy."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from api.demonstration.build import settings_of
from tests.conftest import Run
from tests.support import places

pytestmark = pytest.mark.sqlite_only("the demonstration lies in a file, wherever other stores are")


@pytest.mark.parametrize(
    ("language", "whole", "caught"), [("zh", "校验", "列 name"), ("en", "Verified", "column name")]
)
def test_the_walk(run: Run, monkeypatch: pytest.MonkeyPatch, language: str, whole: str, caught: str) -> None:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", language)
    code, out, err = run("demo")
    assert (code, err) == (ExitCode.DONE, "")
    assert f"✓ {whole}" in out
    assert caught in out
    assert not Path("var/demo/tampered").exists()
    assert Path("var/demo/entry-1.tlog-proof").exists()

    page = "README.md" if language == "en" else "README.zh.md"
    check_explanation(run, monkeypatch, (places.ROOT / page).read_text(encoding="utf-8"))
    check_trip(run, (places.ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))


def check_explanation(run: Run, monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    """What a README shows of an explanation are whole lines of it, in their order."""
    [(command, shown)] = re.findall(r"^    \$ shouxin (.*)\n((?:    .*\n)+)", page, re.M)
    own = settings_of(Path("var/demo"))
    monkeypatch.setenv("SHOUXIN_DATABASE_URL", own.database_url)
    monkeypatch.setenv("SHOUXIN_KEY_FOLDER", str(own.key_folder))
    code, out, _ = run(*command.split())
    assert code == ExitCode.DONE
    rest = iter(out.splitlines())
    for line in shown.splitlines():
        assert line[4:] in rest, line


def check_trip(run: Run, page: str) -> None:
    """The payment that ARCHITECTURE follows is the entry that it says it is."""
    [line] = re.findall(r"^    (\{\"kind\".*)$", page, re.M)
    [number] = re.findall(r"next number, (\d+)", " ".join(page.split()))
    entry = json.loads(run("show", number)[1])
    command = json.loads(line)
    assert {name: entry[name] for name in command} == command


def test_data_only_and_json(run: Run) -> None:
    code, out, _ = run("demo", "--data-only", "--folder", "here")
    assert (code, out.count("\n")) == (ExitCode.DONE, 1)
    found = json.loads(run("demo", "--json", "--folder", "here")[1])
    assert (found["folder"], found["problems"]) == ("here", [])
    assert found["objects"]["tenure"] > 400
