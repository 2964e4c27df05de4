"""shouxin db: status, migrate, copy, as a person and as a script would use them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from ledger.settings import Settings
from tests.conftest import Run
from tests.support.engines import ENGINE, Raw

PERSON = '{"kind":"person.registered","data":{"name":"王小明"}}'


def set_version(name: str, value: int) -> None:
    owner = Raw(Settings.read(os.environ).database_url)
    assert owner.execute("UPDATE store_property SET value = ? WHERE name = ?", (str(value), name)) == 1
    owner.close()


def test_status_tells_engine_versions_and_books(opened: Run) -> None:
    code, out, _ = opened("db", "status", "--json")
    found = json.loads(out)
    assert (code, found["engine"]) == (0, {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[ENGINE.name])
    assert found["schema"] == {"found": 1, "expected": 1}
    assert [(book["book"], book["entries"]) for book in found["books"]] == [("changping", 1)]
    assert found["bytes"] > 10_000
    assert found["missing_triggers"] == []
    code, out, _ = opened("db", "status")
    assert (code, "均为最新" in out, "changping" in out) == (0, True, True)


def test_status_without_a_store_says_so(run: Run) -> None:
    code, _, err = run("db", "status")
    assert (code, "shouxin init" in err) == (ExitCode.NOT_FOUND, True)


@pytest.mark.parametrize(
    ("name", "value", "says", "status"),
    [
        ("schema", 2, "新于本程序", ExitCode.UNUSABLE),
        ("schema", 0, "shouxin db migrate", ExitCode.UNUSABLE),
        ("projection", 0, "shouxin rebuild", ExitCode.DONE),
    ],
)
def test_status_and_migrate_of_another_version(
    opened: Run, name: str, value: int, says: str, status: ExitCode
) -> None:
    set_version(name, value)
    code, out, _ = opened("db", "status")
    assert (code, says in out) == (ExitCode.DONE, True)
    code, out, _ = opened("db", "migrate")
    assert code == status
    assert ("shouxin rebuild" in out) == (name == "projection")
    if name == "schema":
        code, _, err = opened("books")
        assert (code, "第 1 版" in err) == (ExitCode.UNUSABLE, True)


def test_migrate_has_nothing_to_do(opened: Run) -> None:
    assert opened("db", "migrate")[:2] == (ExitCode.DONE, "已是最新版本，未作改动。\n")
    assert json.loads(opened("db", "migrate", "--json")[1]) == {"reached": [], "rebuild": False}


def test_copy_is_compared_and_goes_on_as_the_store(
    opened: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("facts.jsonl").write_text(PERSON, encoding="utf-8")
    assert opened("record", "facts.jsonl")[0] == ExitCode.DONE
    url = ENGINE.url(tmp_path, "copied.db")
    code, out, _ = opened("db", "copy", url, "--json")
    copied = json.loads(out)
    assert (code, copied["tables"]["entry"], copied["books"][0]["entries"]) == (0, 2, 2)
    code, _, err = opened("db", "copy", url)
    assert (code, "不是空库" in err) == (ExitCode.REFUSED, True)
    monkeypatch.setenv("SHOUXIN_DATABASE_URL", url)
    code, out, _ = opened("verify", "--json")
    assert (code, json.loads(out)["books"][0]["root"]) == (0, copied["books"][0]["root"])
    assert opened("record", "facts.jsonl")[0] == ExitCode.DONE
    code, out, _ = opened("db", "copy", f"sqlite:///{tmp_path}/third.db")
    assert (code, "逐行相符" in out) == (0, True)


@pytest.mark.parametrize("url", ["mysql://u:pa55word@h/d", "postgresql://u:pa55word@[h/d", "nothing"])
def test_an_address_that_is_none_is_refused_without_its_password(opened: Run, url: str) -> None:
    code, _, err = opened("db", "copy", url)
    assert (code, "pa55word" in err) == (ExitCode.UNUSABLE, False)
    assert "postgresql://" in err
