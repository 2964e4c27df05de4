"""Documents that can't lie: what the README says is compared with the program, and its example is run."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from api.cli import cli
from api.cli.exits import MEANING
from ledger.settings import SETTINGS

ROOT = Path(__file__).resolve().parent.parent
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


def test_every_linked_file_exists() -> None:
    for document in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "ledger/README.md"):
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


def test_architecture_lists_every_room() -> None:
    """A file of the domain that its guide does not name is a file nobody finds."""
    guide = (ROOT / "ledger" / "README.md").read_text(encoding="utf-8")
    for path in sorted((ROOT / "ledger").glob("*.py")):
        if not path.stem.startswith("__"):
            assert f"`{path.stem}`" in guide, path.stem
