"""The command line as a person and as a script would use it: output, exit codes, JSON, both languages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from api.cli.output import counted
from ledger.entries import registry
from ledger.settings import Settings
from tests.conftest import INIT, Run
from tests.support.engines import Raw

PERSON = '{"kind":"person.registered","label":"a","data":{"name":"王小明"}}'


def write(name: str, *lines: str) -> str:
    Path(name).write_text("\n".join(lines), encoding="utf-8")
    return name


def as_json(result: tuple[int, str, str]) -> Any:
    return json.loads(result[1])


def owner_of_the_store() -> Raw:
    """A connection to the store that knows nothing of Shouxin."""
    return Raw(Settings.read(os.environ).database_url)


@pytest.mark.sqlite_only("about the file")
def test_init_makes_store_and_key_outside_it(run: Run) -> None:
    code, out, _ = run(*INIT)
    assert code == ExitCode.DONE
    assert "log.changping.example/changping+" in out
    assert Path("var/shouxin.db").exists()
    [key] = Path("var/keys").glob("changping.*.pem")
    assert key.stat().st_mode & 0o777 == 0o600
    assert b"PRIVATE KEY" not in Path("var/shouxin.db").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("books",), ExitCode.NOT_FOUND, "shouxin init"),
        (("verify",), ExitCode.NOT_FOUND, "shouxin init"),
        (("nonsense",), ExitCode.USAGE, "nonsense"),
        (("init", "X", *INIT[2:]), ExitCode.REFUSED, "账簿编号"),
        ((*INIT[:-1], "log.example/other"), ExitCode.REFUSED, "/changping"),
        ((*INIT[:-1], "two words/changping"), ExitCode.REFUSED, "空格"),
        ((*INIT, "--time-zone", "Mars/Olympus"), ExitCode.REFUSED, "时区"),
        (("check-proof", "none", "--key", "none"), ExitCode.UNUSABLE, "none"),
    ],
)
def test_a_fresh_folder(run: Run, arguments: tuple[str, ...], code: ExitCode, says: str) -> None:
    found, _, err = run(*arguments)
    assert (found, says in err) == (code, True), err
    assert not list(Path().glob("var/keys/*.pem")), "no key is left behind by a refused book"


def test_init_twice_is_refused_and_keeps_the_first_key(opened: Run) -> None:
    keys = sorted(Path("var/keys").iterdir())
    code, _, err = opened(*INIT)
    assert code == ExitCode.REFUSED
    assert "changping" in err
    assert sorted(Path("var/keys").iterdir()) == keys


def test_record_keeps_the_good_lines(opened: Run) -> None:
    file = write(
        "facts.jsonl", PERSON, "not json", '{"kind":"person.renamed","data":{"person":"@a","name":"王明"}}'
    )
    code, out, err = opened("record", file)
    assert code == ExitCode.REFUSED
    assert "新记录 2 条" in out
    assert "第 2 行" in err


def test_record_atomic_keeps_nothing(opened: Run) -> None:
    code, _, err = opened("record", "--atomic", write("facts.jsonl", PERSON, '{"kind":"x"}'))
    assert code == ExitCode.REFUSED
    assert "第 2 行 /kind" in err
    assert as_json(opened("books", "--json"))[0]["entries"] == 1


def test_record_json_lists_problems(opened: Run) -> None:
    file = write("facts.jsonl", PERSON, '{"kind":"person.registered","data":{}}')
    code, out, _ = opened("record", file, "--json")
    summary = json.loads(out)
    assert code == ExitCode.REFUSED
    assert summary["entries"] == summary["refused"] == 1
    [problem] = summary["problems"]
    assert (problem["line"], problem["path"], problem["code"]) == (2, "/data/name", "field.required")


def test_show_as_of_and_known_on(opened: Run) -> None:
    write(
        "facts.jsonl",
        '{"kind":"organisation.registered","label":"o","effective_on":"2015-01-01",'
        '"data":{"name":"长平市商务局","class":"organ","level":"prefecture"}}',
        '{"kind":"organisation.renamed","effective_on":"2024-03-01",'
        '"data":{"organisation":"@o","name":"长平市商务和投资促进局"}}',
    )
    assert opened("record", "facts.jsonl")[0] == ExitCode.DONE
    for options, name in ((("--as-of", "2020-01-01"), "长平市商务局"), ((), "长平市商务和投资促进局")):
        shown = as_json(opened("show", "organisation-1", "--json", *options))
        assert shown["state"]["name"] == name
    assert opened("show", "organisation-1", "--known-on", "2020-01-01")[0] == ExitCode.NOT_FOUND
    assert opened("show", "organisation-1", "--as-of", "2020-02-30")[0] == ExitCode.USAGE
    assert as_json(opened("show", "2"))["kind"] == "organisation.renamed"
    assert "单位更名" in opened("show", "organisation-1")[1]


def test_a_credit_code_with_a_wrong_check_digit_is_marked_where_it_is_shown(opened: Run) -> None:
    wrong, right = "91110000MA0000000A", "91110000600037341L"
    for name, code in (("甲公司", wrong), ("乙公司", right)):
        data = {"name": name, "class": "enterprise", "credit_code": code}
        line = json.dumps({"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data})
        assert opened("record", write("facts.jsonl", line))[0] == ExitCode.DONE
    mark = "（校验位不符，请核对证照）"
    assert f"统一社会信用代码：{wrong}{mark}\n" in opened("show", "organisation-1")[1]
    assert f"统一社会信用代码：{right}\n" in opened("show", "organisation-2")[1]
    assert [as_json(opened("show", f"organisation-{n}", "--json"))["doubtful"] for n in (1, 2)] == [
        ["credit_code"],
        [],
    ]
    assert opened("find", "公司")[1].splitlines() == [
        f"organisation-1  甲公司  2020-01-01 … 今  {wrong}{mark}",
        f"organisation-2  乙公司  2020-01-01 … 今  {right}",
    ]
    found = as_json(opened("find", "公司", "--json"))["organisations"]
    assert [(one["credit_code"], one["credit_code_valid"]) for one in found] == [
        (wrong, False),
        (right, True),
    ]


def test_find_and_erase(opened: Run) -> None:
    opened("record", write("facts.jsonl", PERSON))
    assert "person-1" in opened("find", "小明")[1]
    code, out, _ = opened("erase", "person-1", "--reason", "requested", "--json")
    assert code == ExitCode.DONE
    assert json.loads(out) == {"erased_seq": 2, "pending": False, "warnings": []}
    assert opened("find", "小明")[0] == ExitCode.NOT_FOUND
    assert "删除" in opened("show", "person-1")[1]
    [before] = as_json(opened("books", "--json"))
    code, out, _ = opened("erase", "person-1", "--reason", "ordered")
    assert (code, out) == (ExitCode.DONE, "此前已由记录 2 删除，已无可删除的内容；未作新记录。\n")
    again = opened("erase", "1", "--reason", "ordered", "--json")[1]
    assert json.loads(again) == {"erased_seq": None, "erased_before": 2, "pending": False}
    assert as_json(opened("books", "--json")) == [before]
    assert opened("erase", "--finish")[0] == ExitCode.DONE
    assert opened("erase", "person-1")[0] == ExitCode.USAGE
    assert opened("erase", "person-9", "--reason", "requested")[0] == ExitCode.REFUSED


def test_proof_is_checked_without_the_store(opened: Run, tmp_path: Path) -> None:
    opened("record", write("facts.jsonl", PERSON))
    assert opened("log", "proof", "1", "--out", "fact.tlog-proof")[0] == ExitCode.DONE
    Path("bureau.key").write_text(opened("log", "key")[1])
    Path("var").rename("gone")
    assert as_json(opened("check-proof", "fact.tlog-proof", "--key", "bureau.key", "--json"))["ok"] is True
    spoiled = Path("fact.tlog-proof").read_text().replace("index 1", "index 0")
    Path("spoiled.tlog-proof").write_text(spoiled)
    assert opened("check-proof", "spoiled.tlog-proof", "--key", "bureau.key")[0] == ExitCode.FOUND_WRONG


def test_verify_against_a_checkpoint_kept_elsewhere(opened: Run) -> None:
    opened("record", write("facts.jsonl", PERSON))
    Path("kept.txt").write_text(opened("log", "checkpoint")[1], encoding="utf-8")
    assert opened("verify", "--against", "kept.txt")[0] == ExitCode.DONE
    key = opened("log", "key")[1].strip()
    assert opened("verify", "--key", key, "--log-only")[0] == ExitCode.DONE
    Path("kept.txt").write_text("not a checkpoint\n", encoding="utf-8")
    code, out, _ = opened("verify", "--against", "kept.txt", "--json")
    found = json.loads(out)
    assert (code, found["ok"], found["books"][0]["ok"]) == (ExitCode.FOUND_WRONG, False, False)


def test_a_checkpoint_is_held_to_its_own_book_only(opened: Run) -> None:
    second = [word.replace("changping", "linhe") for word in INIT]
    assert opened(*second)[0] == ExitCode.DONE
    Path("kept.txt").write_text(opened("log", "checkpoint", "--book", "linhe")[1], encoding="utf-8")
    assert opened("verify", "--against", "kept.txt")[0] == ExitCode.DONE


def test_a_trigger_that_was_taken_away_is_named(opened: Run) -> None:
    owner = owner_of_the_store()
    owner.execute('DROP TRIGGER "entry_no_update"' + (" ON entry" if owner.postgres else ""))
    owner.close()
    code, out, _ = opened("verify", "--json")
    found = json.loads(out)
    assert (code, found["ok"], found["store"][0]["code"]) == (ExitCode.FOUND_WRONG, False, "verify.trigger")


def test_find_names_organisations_and_says_when_there_is_nothing(opened: Run) -> None:
    line = '{"kind":"organisation.registered","data":{"name":"长平市水务集团","class":"enterprise"}}'
    opened("record", write("facts.jsonl", line))
    assert "organisation-1" in opened("find", "水务")[1]
    code, out, _ = opened("find", "nothing")
    assert (code, "没有找到" in out) == (ExitCode.NOT_FOUND, True)


def test_personal_values_are_masked_unless_asked_for(opened: Run) -> None:
    line = '{"kind":"person.registered","data":{"name":"王小明","contact":"13912345678"}}'
    opened("record", write("facts.jsonl", line))
    assert "13912345678" not in opened("show", "person-1")[1]
    assert "13912345678" in opened("show", "person-1", "--reveal")[1]


def test_an_object_is_shown_in_words(opened: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    data = '{"name":"长平市财政局","class":"organ","level":"prefecture"}'
    line = f'{{"kind":"organisation.registered","data":{data}}}'
    opened("record", write("facts.jsonl", line))
    assert "类别：机关" in opened("show", "organisation-1")[1]
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    assert "organ of state" in opened("show", "organisation-1")[1]


def test_what_takes_effect_later_is_not_shown_as_of_today(opened: Run) -> None:
    lines = (
        '{"kind":"organisation.registered","label":"o","effective_on":"2020-01-01",'
        '"data":{"name":"甲","class":"enterprise"}}',
        '{"kind":"organisation.renamed","effective_on":"2099-01-01","data":{"organisation":"@o","name":"乙"}}',
    )
    opened("record", write("facts.jsonl", *lines))
    out = opened("show", "organisation-1")[1]
    assert "名称：甲" in out
    assert "尚未生效" in out


@pytest.mark.parametrize("target", ["²", "99999999999999999999999", "organisation-", "-1", "x"])
def test_no_such_target(opened: Run, target: str) -> None:
    assert opened("show", "--", target)[0] == ExitCode.NOT_FOUND


def test_rebuild_and_verify(opened: Run) -> None:
    opened("record", write("facts.jsonl", PERSON))
    assert as_json(opened("rebuild", "--json"))["entries"] == 2
    code, out, _ = opened("verify")
    assert code == ExitCode.DONE
    assert "全部相符" in out


def test_several_books_must_be_named(opened: Run) -> None:
    second = [word.replace("changping", "linhe") for word in INIT]
    assert opened(*second)[0] == ExitCode.DONE
    code, _, err = opened("log", "key")
    assert (code, "linhe" in err) == (ExitCode.NOT_FOUND, True)
    assert opened("log", "key", "--book", "linhe")[0] == ExitCode.DONE
    assert opened("log", "key", "--book", "nowhere")[0] == ExitCode.NOT_FOUND


def test_kinds_prints_every_kind_with_its_fields(run: Run) -> None:
    listed = {item["kind"]: item for item in as_json(run("kinds", "--json"))}
    assert set(listed) == set(registry().entry_types)
    names = [item["name"] for item in listed["tenure.began"]["fields"]]
    assert names == ["post", "person", "capacity", "document"]
    text = run("kinds")[1]
    for kind, entry_type in registry().entry_types.items():
        assert kind in text
        assert entry_type.zh in text
    assert run("kinds", "no.such")[0] == ExitCode.NOT_FOUND


def test_english_when_asked_for(opened: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    assert "all agree" in opened("verify")[1]
    assert "no book" in opened("log", "key", "--book", "nowhere")[2]
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "fr")
    code, _, err = opened("books")
    assert (code, "SHOUXIN_LANGUAGE" in err) == (ExitCode.REFUSED, True)


def test_errors_as_json_go_to_standard_error(opened: Run) -> None:
    code, out, err = opened("show", "person-9", "--json")
    assert (code, out) == (ExitCode.NOT_FOUND, "")
    assert json.loads(err)["problems"][0]["code"] == "object.unknown"


def test_python_m_ledger_is_the_same_command(tmp_path: Path) -> None:
    environment = {**os.environ, "SHOUXIN_DATABASE_URL": f"sqlite:///{tmp_path}/none.db"}
    words = [sys.executable, "-m", "ledger", "kinds", "vault.erased", "--json"]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=environment, cwd=tmp_path)
    assert json.loads(done.stdout)[0]["kind"] == "vault.erased"
    words = [sys.executable, "-m", "ledger", "books"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    assert done.returncode == ExitCode.NOT_FOUND


def test_the_operator_can_only_record_and_administer(opened: Run) -> None:
    entry = as_json(opened("show", "0"))
    assert entry["actor"] == "operator:console"
    beyond = [item for item in as_json(opened("kinds", "--json")) if item["permission"] == "approve"]
    assert [item["kind"] for item in beyond] == ["confirmation.agreed", "confirmation.withdrawn"]
    line = '{"kind":"confirmation.agreed","data":{"confirmation":"confirmation-1","seen":1}}'
    code, _, err = opened("record", write("facts.jsonl", line))
    assert (code, "批准" in err) == (ExitCode.REFUSED, True)


def test_tables_of_another_version_refuse_writes_until_rebuilt(opened: Run) -> None:
    owner = owner_of_the_store()
    owner.execute("UPDATE store_property SET value = '0' WHERE name = 'projection'")
    owner.close()
    code, _, err = opened("record", write("facts.jsonl", PERSON))
    assert (code, "shouxin rebuild" in err) == (ExitCode.UNUSABLE, True)
    assert opened("rebuild")[0] == ExitCode.DONE
    assert opened("record", "facts.jsonl")[0] == ExitCode.DONE


def test_one_of_a_thing_is_told_in_the_singular(opened: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    assert opened("verify")[1].splitlines()[0].partition(": ")[2].startswith("1 entry, ")
    assert opened("rebuild")[1].strip() == "1 book, 1 entry replayed."
    assert (counted(2, "finding"), counted(0, "entry", "entries")) == ("2 findings", "0 entries")
