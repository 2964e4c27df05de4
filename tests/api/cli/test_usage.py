"""A command line typed wrongly: said in the language in force, with the exit code of wrong usage."""

from __future__ import annotations

import json
import re

import pytest

from api.cli.exits import ExitCode
from tests.conftest import INIT, Run

PARSER = (
    (("nonsense",), "没有命令“nonsense”", "There is no command “nonsense”"),
    (("recrod",), "近似的：record", "nearest: record"),
    (
        ("books", "--jsno"),
        "没有选项“--jsno”（近似的：--json）",
        "“--jsno” (nearest: --json)",
    ),
    (INIT[:-2], "缺少选项 --origin", "The option --origin is missing"),
    (("contract", "show"), "缺少参数 CONTRACT", "The argument CONTRACT is missing"),
    (("contract", "show", "a", "b"), "多余的参数：b", "Nothing more belongs here: b"),
    (("books", "--json=1"), "选项 --json 不带值", "The option --json takes no value"),
    (("sweep", "--on"), "选项 --on 后须写值", "The option --on needs a value"),
    (
        ("flags", "--level", "bad"),
        "--level：“bad”不在可选值内：remind",
        "none of: remind, warn, breach",
    ),
    (("import", "sheet", "nothing", "f"), "“nothing”不在可选值内：contracts, ", "none of: contracts, "),
    (("import", "sheet"), "可选值：contracts, ", "is one of: contracts, "),
    (("import", "sheet", "contracts", "."), "“.”是文件夹", "“.” is a folder"),
    (("log", "consistency", "x"), "“x”应为 0 至", "“x” should be a whole number from 0 to"),
    (("log", "consistency", "-5"), "没有选项“-5”", "There is no option “-5”"),
    (("calc", "interest", "--year-days", "x"), "“x”", "“x”"),
    (("erase", "person-1"), "--reason 写明原因", "give --reason"),
    (("statutes", "adopt"), "--all 采用全部", "give --all"),
    (("import", "ocds", "f", "--time-zone", "Mars/Olympus"), "没有时区", "There is no time zone"),
    (("flags", "--known-on", "2199-01-01"), "晚于今天", "is after today"),
    (("flags", "--by", "level", "--level", "warn"), "不能与筛选项同用", "can't be narrowed"),
    (("flags", "--by", "colour"), "--by", "--by"),
    (("arrears", "--by", "colour"), "--by", "--by"),
    (("arrears", "--on", "2025-02-30"), "不是有效日期", "is no day"),
    (("due", "--to", "soon"), "--to：“soon”不是有效日期", "“soon” is no day"),
    (("show", "organisation-1", "--as-of", "2020-02-30"), "不是有效日期", "is no day"),
)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("arguments", "zh", "en"), PARSER, ids=lambda one: " ".join(one)[:40])
def test_a_command_used_wrongly_is_told_in_the_language_in_force(
    opened: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], zh: str, en: str, language: str
) -> None:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", language)
    code, out, err = opened(*arguments)
    assert (code, out) == (ExitCode.USAGE, "")
    assert (zh if language == "zh" else en) in err
    assert bool(re.search("[一-鿿]", err)) is (language == "zh")


def test_a_program_gets_wrong_usage_as_json(opened: Run) -> None:
    code, _, err = opened("flags", "--level", "bad", "--json")
    found = json.loads(err)
    assert (code, found["exit_code"]) == (ExitCode.USAGE, ExitCode.USAGE)
    assert [one["code"] for one in found["problems"]] == ["choice.unknown", "usage.help"]


def test_no_command_at_all_shows_the_help(run: Run) -> None:
    code, _, err = run()
    assert code == ExitCode.USAGE
    assert "守信" in err
