"""Documents that can't lie: what the README says is compared with the program, and its example is run."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from api.cli import cli
from api.cli.exits import MEANING
from ledger import Actor, Book, record
from ledger.settings import SETTINGS
from tests.support import places

ROOT = places.ROOT
README = (ROOT / "README.md").read_text(encoding="utf-8")


def table(name: str) -> list[list[str]]:
    """The rows of a marked table, without its head."""
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- end of {name} -->", README, re.S)
    assert found
    rows = [line.strip("| ").split(" | ") for line in found[1].strip().splitlines()]
    return rows[2:]


def test_settings_are_all_there() -> None:
    expected = [[f"`{item.name}`", f"`{item.default}`", item.help] for item in SETTINGS]
    assert table("settings") == expected


def test_exit_codes_are_all_there() -> None:
    assert table("exit codes") == [[str(code.value), en] for code, (_, en) in MEANING.items()]


def test_make_targets_have_help_and_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    helped = set(re.findall(r"^([a-z-]+):.*?## ", makefile, re.M))
    assert {"setup", "demo", "demo-data", "test", "bench", "lint", "help"} <= helped
    for target in re.findall(r"^    make ([a-z-]+)", README, re.M):
        assert target in helped


def test_every_command_takes_json_and_tells_in_both_languages() -> None:
    def walk(command: click.Command, name: str) -> None:
        if isinstance(command, click.Group):
            for one in command.commands.values():
                walk(one, f"{name} {one.name}")
            return
        options = [one for one in command.params if isinstance(one, click.Option)]
        assert "--json" in {word for one in options for word in one.opts}, name
        for text in (command.help or "", *(one.help or "" for one in options)):
            assert re.search("[\u4e00-\u9fff]", text), (name, text)
            assert re.search("[a-z]", text), (name, text)

    walk(cli, "shouxin")


def test_every_linked_file_exists() -> None:
    for document in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "ledger/README.md", "tests/README.md"):
        text = (ROOT / document).read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)#]+)\)", text):
            assert (ROOT / document).parent.joinpath(link).exists(), f"{document}: {link}"


def test_the_readme_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)
    commands = [
        shlex.split(line, comments=True)[1:]
        for line in re.findall(r"^    (shouxin .*)$", README, re.M)
        if "verify --against" not in line
    ]
    facts = [line[4:] for line in README.splitlines() if re.match(r"    (\[?\{\"kind\")", line)]
    Path("facts.jsonl").write_text("\n".join(facts), encoding="utf-8")
    assert len(commands) > 6
    for command in commands:
        words, _, target = " ".join(command).partition(" > ")
        arguments = words.split()
        result = CliRunner().invoke(cli, arguments, standalone_mode=False)
        assert result.exception is None, (words, result.exception)
        assert not result.return_value, (words, result.output)
        if target:
            Path(target).write_text(result.output, encoding="utf-8")


def test_the_strangers_guide_checks_a_fact_and_refuses_an_altered_one(tmp_path: Path, book: Book) -> None:
    """The snippet as it stands in the README, in a Python that knows nothing of this program."""
    [snippet] = re.findall(r"^```python\n(.*?)^```", README, re.S | re.M)
    data = {"name": "长平第一公司", "class": "enterprise", "division": "990100"}
    commands = [{"kind": "organisation.registered", "data": data} for _ in range(9)]
    record(book, Actor.of("operator:console"), commands)
    (tmp_path / "bureau.key").write_text(f"{book.verifier}\n", encoding="utf-8")

    def check(proof: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "fact.tlog-proof").write_text(proof, encoding="utf-8", newline="")
        command = [sys.executable, "-I", "-X", "utf8", "-c", snippet]
        return subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)

    true = book.prove(8).to_text()
    told = check(true)
    assert (told.returncode, told.stderr) == (0, "")
    assert json.loads(told.stdout)["data"] == data
    index, hashed, size = "index 8\n", true.split("\n")[3], "\n10\n"
    altered = {index: "index 9\n", hashed: hashed[-2::-1] + "=", size: "\n11\n", "extra e": "extra f"}
    for part, other in altered.items():
        assert true.count(part) == 1
        assert check(true.replace(part, other)).returncode != 0
