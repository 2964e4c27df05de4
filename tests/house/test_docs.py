"""Documents that can't lie: what they say is compared with the program and across languages, and is run."""

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
PAGES = ("README.md", "docs/verify.md", "docs/backup.md")
"""What those read who use the program: each in English, and in Chinese beside it."""

FACTS = re.compile(r"^    (\[?\{\"kind\".*)$", re.M)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def in_chinese(name: str) -> str:
    return name.replace(".md", ".zh.md")


def commands(text: str) -> list[str]:
    """The commands that a page tells to type, without their remarks."""
    lines = re.findall(r"^    ((?:shouxin|make|export) .*)$", text, re.M)
    return [line.partition("#")[0].strip() for line in lines]


def table(page: str, name: str) -> list[list[str]]:
    """The rows of a marked table, without its head."""
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- end of {name} -->", text_of(page), re.S)
    assert found
    rows = [line.strip("| ").split(" | ") for line in found[1].strip().splitlines()]
    return rows[2:]


def test_settings_are_all_there() -> None:
    english = [[f"`{item.name}`", f"`{item.default}`", item.help] for item in SETTINGS]
    chinese = [
        [name, default, item.help_zh] for (name, default, _), item in zip(english, SETTINGS, strict=True)
    ]
    assert table("README.md", "settings") == english
    assert table("README.zh.md", "settings") == chinese


def test_exit_codes_are_all_there() -> None:
    meanings = [(str(code.value), *words) for code, words in MEANING.items()]
    assert table("README.md", "exit codes") == [[code, en] for code, _, en in meanings]
    assert table("README.zh.md", "exit codes") == [[code, zh] for code, zh, _ in meanings]


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_tell_the_same(page: str) -> None:
    """As many headings, the same commands and facts, the same links; words in backquotes but placeholders."""
    english, chinese = text_of(page), text_of(in_chinese(page))
    assert len(re.findall(r"^#+ ", english, re.M)) == len(re.findall(r"^#+ ", chinese, re.M))
    assert commands(english) == commands(chinese)
    assert FACTS.findall(english) == FACTS.findall(chinese)
    named = [set(re.findall(r"--[a-z-]+|SHOUXIN_[A-Z_]+", text)) for text in (english, chinese)]
    assert named[0] == named[1]


def test_every_page_is_there_in_both_languages() -> None:
    found = {str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md")}
    for_users = {name for page in PAGES[1:] for name in (page, in_chinese(page))}
    assert found == for_users | {"docs/development.md"}


def test_make_targets_have_help_and_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    helped = set(re.findall(r"^([a-z-]+):.*?## ", makefile, re.M))
    assert {"setup", "demo", "demo-data", "test", "bench", "lint", "help"} <= helped
    for page in ("README.md", "docs/development.md"):
        for target in re.findall(r"^    make ([a-z-]+)", text_of(page), re.M):
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
    written = [path for folder in ("", "docs", "ledger", "tests") for path in (ROOT / folder).glob("*.md")]
    assert len(written) >= len(PAGES) * 2 + 5
    for path in written:
        for link in re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8")):
            assert path.parent.joinpath(link).exists(), f"{path.name}: {link}"


ROOMS = ("", "ledger", "ledger/exchange/sheets", "tests")
"""Where a file named in a document may lie, seen from the project."""


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "docs/development.md"])
def test_every_file_named_in_passing_exists(page: str) -> None:
    named = set(re.findall(r"`([\w/*.]+\.(?:py|md|toml)|[a-z_]+/[\w/]*)`", text_of(page)))
    assert len(named) > 5
    lost = {name for name in named if not any(list((ROOT / room).glob(name.rstrip("/"))) for room in ROOMS)}
    assert lost == set()


def run_all(lines: list[str]) -> None:
    """Run commands as a page tells them, where ``>`` writes a file."""
    for line in lines:
        words, _, target = line.removeprefix("shouxin ").partition(" > ")
        result = CliRunner().invoke(cli, shlex.split(words), standalone_mode=False)
        assert result.exception is None, (words, result.exception)
        assert not result.return_value, (words, result.output)
        if target:
            Path(target).write_text(result.output, encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_tells_to_type_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)
    readme = text_of("README.md")
    Path("facts.jsonl").write_text("\n".join(FACTS.findall(readme)), encoding="utf-8")
    typed = {name: [one for one in commands(text_of(name)) if one.startswith("shouxin ")] for name in PAGES}
    begun = typed["README.md"].index("shouxin verify") + 1
    if page != "README.md":
        run_all(typed["README.md"][:begun])
    assert len(typed[page]) > 1
    run_all(typed[page])


def test_the_strangers_guide_checks_a_fact_and_refuses_an_altered_one(tmp_path: Path, book: Book) -> None:
    """The snippet as the page has it, in a Python that knows nothing of this program."""
    [snippet] = re.findall(r"^```python\n(.*?)^```", text_of("docs/verify.md"), re.S | re.M)
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
