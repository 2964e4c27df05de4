"""What reaches a terminal: text that shows all it holds, by one way out; an output that takes no more."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from api.cli.terminal import json_text, printable
from tests.support import places
from tests.support.terminals import NAMES

ROOT = places.ROOT
WAYS_OUT = {"echo", "secho", "print", "Console", "stdout", "stderr", "style", "echo_via_pager", "pager"}
ESCAPE, C1, TURNED, LINES = "\x1b]0;owned\x07", "\x9b2J", "a\u202eb", "a\nb\u2028c"
EVIL = [ESCAPE, C1, TURNED, LINES, "a\udcffb", "[/]", "[bold]x[/bold]", "[link=http://x.example]y", ":smile:"]


@pytest.mark.parametrize("text", EVIL)
def test_a_line_shows_all_it_holds(text: str) -> None:
    assert printable(text).isprintable()
    assert printable("财政局　（长平）é") == "财政局　（长平）é"


@pytest.mark.parametrize("text", [one for one in EVIL if "\udcff" not in one])
def test_json_says_the_same_without_what_a_terminal_obeys(text: str) -> None:
    written = json_text({"name": text, text: 1})
    assert json.loads(written) == {"name": text, text: 1}
    assert all(line.isprintable() for line in written.split("\n"))


def test_json_holds_no_half_pair() -> None:
    json_text("a\udcffb").encode()
    assert json.loads(json_text("a\udcffb")) == "a\\xffb"


def test_no_command_prints_past_the_one_way_out() -> None:
    found = []
    for path in sorted((ROOT / "api").rglob("*.py")):
        if path.name == "terminal.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom | ast.Import):
                names = [one.name for one in node.names] + [getattr(node, "module", "") or ""]
                assert not any(name.partition(".")[0] == "rich" for name in names), path
            name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
            if name in WAYS_OUT:
                found.append(f"{path.name}:{node.lineno} {name}")  # type: ignore[attr-defined]
    # whether there is an output at all, and whether somebody watches it
    assert [one for one in found if not one.startswith("__init__.py")] == []
    assert len(found) == 1


@pytest.mark.parametrize(
    "command",
    [
        ["arrears", "--by", "debtor"],
        ["arrears"],
        ["due", "--from", "2024-01-01", "--to", "2024-12-31"],
        ["flags"],
        ["flags", "--by", "body"],
        ["find", "局"],
    ],
    ids=" ".join,
)
def test_a_name_is_text_and_never_markup(marked: Any, command: list[str]) -> None:
    code, shown, wrong = marked(*command)
    assert (code, wrong) == (ExitCode.DONE, "")
    assert all(name in shown for name in NAMES)


def test_what_a_refusal_quotes_is_shown_and_not_obeyed(opened: Any, tmp_path: Path) -> None:
    head = "合同编号,合同名称,合同类型,甲方,乙方,合同金额,签订日期,\x1b]0;owned\x07\x1b[2K"
    (tmp_path / "c.csv").write_text(f"{head}\n1,a,政府采购,b\x9bc,c,\u202e1,2025-01-01,x\n")
    (tmp_path / "x.json").write_text(json.dumps({"releases": [{"ocid": "o\x1b]0;owned\x07\nall is well"}]}))
    for command in (["import", "sheet", "contracts", "c.csv"], ["import", "ocds", "x.json"]):
        shown = "".join(opened(*command)[1:])
        assert all(line.isprintable() for line in shown.split("\n"))
    assert "\n1" not in opened("verify", "--against", "a\n1\x1b[2K")[2]


# --- An output that takes no more --------------------------------------------------------------------------


def outside(command: str) -> subprocess.CompletedProcess[str]:
    """A command in a shell of its own."""
    ask = f"{sys.executable} -c 'import sys; from api.cli import main; sys.exit(main())'"
    text = command.replace("shouxin", ask)
    environment = {**os.environ, "SHOUXIN_LANGUAGE": "en"}
    return subprocess.run(
        ["/bin/bash", "-c", text], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "arguments", ["kinds", "contract kinds", "contract kinds --json", "--help", "--version"]
)
def test_a_full_output_is_told(arguments: str) -> None:
    done = outside(f"shouxin {arguments} >/dev/full")
    assert done.returncode == ExitCode.UNUSABLE
    assert "Standard output can't be written to" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_nothing_is_begun_with_a_closed_output() -> None:
    done = outside("shouxin kinds >&-")
    assert (done.returncode, len(done.stderr.splitlines())) == (ExitCode.UNUSABLE, 1)
    assert outside("shouxin kinds >&- 2>&-").returncode == ExitCode.UNUSABLE


def test_one_who_reads_no_more_is_told_nothing() -> None:
    done = outside("shouxin kinds | head -1; echo ${PIPESTATUS[0]}")
    assert done.stderr == ""
    assert done.stdout.splitlines()[1:] == ["130"]


def test_an_error_that_cannot_be_told_keeps_its_code() -> None:
    assert outside("shouxin nothing 2>/dev/full").returncode == ExitCode.USAGE
    assert outside("shouxin nothing 2>&-").returncode == ExitCode.USAGE


def test_what_is_no_text_is_told(opened: Any) -> None:
    for command in (["find"], ["contract", "find"], ["contract", "show"], ["show"], ["explain"], ["record"]):
        code, shown, wrong = opened(*command, "a\udcffb")
        assert code not in (ExitCode.DONE, ExitCode.INTERRUPTED)
        assert "a\\xffb" in wrong
        assert shown == ""
