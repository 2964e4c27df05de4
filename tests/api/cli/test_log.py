"""The commands about the log on the command line: keys and their rotation, export, consistency.

What the bureau hands out is checked by commands that see only the files.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from tests.conftest import Run

FIRM = {
    "kind": "organisation.registered",
    "data": {"name": "长平公司", "class": "enterprise", "division": "990100"},
}


@pytest.fixture
def filled(opened: Run) -> Run:
    """A book of six entries, its key in ``first.key`` and its checkpoint in ``first.txt``."""
    record(opened, 5)
    Path("first.key").write_text(opened("log", "key")[1], encoding="utf-8")
    Path("first.txt").write_text(opened("log", "checkpoint")[1], encoding="utf-8")
    return opened


def record(run: Run, count: int) -> None:
    Path("firms.jsonl").write_text("\n".join([json.dumps(FIRM)] * count), encoding="utf-8")
    assert run("record", "firms.jsonl")[0] == ExitCode.DONE


def rotate(run: Run) -> dict:
    code, out, _ = run("log", "rotate-key", "--json")
    assert code == ExitCode.DONE
    return json.loads(out)


def test_a_rotation_can_be_followed_with_files_alone(filled):
    first = Path("first.key").read_text(encoding="utf-8").strip()
    told = rotate(filled)
    assert (told["seq"], told["previous"]) == (6, first)
    assert filled("log", "key")[1].strip() == told["verifier_key"]
    assert filled("log", "key", "--all")[1].split() == [first, told["verifier_key"]]
    keys = json.loads(filled("log", "key", "--json", "--all")[1])["keys"]
    assert [(key["first"], key["last"]) for key in keys] == [(0, 6), (7, None)]
    filled("log", "proof", "6", "--out", "rotation.tlog-proof")
    filled("log", "proof", "2", "--out", "fact.tlog-proof")
    code, out, _ = filled(
        "check-proof", "fact.tlog-proof", "--key", "first.key", "--rotation", "rotation.tlog-proof"
    )
    assert (code, "✓" in out) == (ExitCode.DONE, True)
    code, _, err = filled(
        "check-proof", "rotation.tlog-proof", "--key", "first.key", "--rotation", "fact.tlog-proof"
    )
    assert (code, "更换" in err) == (ExitCode.FOUND_WRONG, True)


def test_a_key_file_may_hold_all_keys(filled):
    rotate(filled)
    filled("log", "proof", "2", "--out", "fact.tlog-proof")
    Path("all.key").write_text(filled("log", "key", "--all")[1], encoding="utf-8")
    assert filled("check-proof", "fact.tlog-proof", "--key", "all.key")[0] == ExitCode.DONE
    Path("all.key").write_text("no key\n", encoding="utf-8")
    assert filled("check-proof", "fact.tlog-proof", "--key", "all.key")[0] == ExitCode.FOUND_WRONG


def test_signatures_of_keys_that_were_not_given_are_said_to_be_unchecked(filled):
    """The old key signs beside the new one for a time: who knows the new one alone can't check its line."""
    rotate(filled)
    filled("log", "proof", "6", "--out", "rotation.tlog-proof")
    first, now = filled("log", "key", "--all")[1].split()
    for keys, unchecked in (([first, now], 0), ([first], 1)):
        words = [part for key in keys for part in ("--key", key)]
        _, out, _ = filled("check-proof", "rotation.tlog-proof", *words)
        assert ("未予核验" in out) == bool(unchecked)
        told = json.loads(filled("check-proof", "rotation.tlog-proof", *words, "--json")[1])
        assert len(told["unchecked_signatures"]) == unchecked


@pytest.mark.parametrize("which", [0, 1])
def test_verify_says_which_key_it_rests_on(filled, which):
    rotate(filled)
    key = filled("log", "key", "--all")[1].split()[which]
    code, out, _ = filled("verify", "--key", key)
    assert code == ExitCode.DONE
    assert f"共 2 把，此为第 {which + 1} 把" in out


def test_a_copy_is_verified_with_the_public_key_alone(filled, monkeypatch):
    monkeypatch.setenv("SHOUXIN_KEY_FOLDER", "nowhere")
    code, out, _ = filled("verify", "--key", "first.key")
    assert (code, "未核对公民身份号码索引" in out) == (ExitCode.DONE, True)
    assert json.loads(filled("verify", "--key", "first.key", "--json")[1])["books"][0]["without_secret"]
    assert filled("verify")[0] == ExitCode.UNUSABLE, "where the secret belongs it is missed"


def test_consistency_from_one_size_to_another(filled):
    record(filled, 3)
    filled("log", "checkpoint")
    record(filled, 2)
    assert filled("log", "consistency", "6", "9", "--out", "a")[0] == ExitCode.DONE
    assert filled("log", "consistency", "0", "1", "--numbers")[1] == Path("a").read_text(encoding="utf-8")
    code, out, _ = filled("check-consistency", "a", "--key", "first.key", "--old", "first.txt")
    assert (code, "9 条由原先的 6 条" in out) == (ExitCode.DONE, True)
    assert filled("log", "consistency", "6")[1].splitlines()[0] == "old 6"
    told = json.loads(filled("log", "consistency", "6", "--json")[1])
    assert (told["older"], told["newer"]) == (6, 11)
    kept = json.loads(filled("log", "checkpoints", "--json")[1])
    assert [(one["number"], one["size"]) for one in kept] == [(0, 6), (1, 9), (2, 11)]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("6", "7"), ExitCode.NOT_FOUND),
        (("0", "9", "--numbers"), ExitCode.NOT_FOUND),
        (("9", "6"), ExitCode.REFUSED),
    ],
)
def test_a_consistency_that_is_not_to_be_had_is_said(filled, arguments, code):
    record(filled, 3)
    filled("log", "checkpoint")
    assert filled("log", "consistency", *arguments)[0] == code


def test_an_older_checkpoint_that_was_rewritten_is_found(filled):
    record(filled, 3)
    filled("log", "consistency", "6", "--out", "a")
    Path("other.txt").write_text(filled("log", "checkpoint")[1], encoding="utf-8")
    code, _, err = filled("check-consistency", "a", "--key", "first.key", "--old", "other.txt")
    assert (code, "6" in err) == (ExitCode.FOUND_WRONG, True)
    for text in ("", "old 6\n", Path("a").read_text(encoding="utf-8").replace("old 6", "old 06")):
        Path("b").write_text(text, encoding="utf-8")
        assert (
            filled("check-consistency", "b", "--key", "first.key", "--old", "first.txt")[0]
            == ExitCode.FOUND_WRONG
        )


def test_export_tells_what_it_wrote_and_a_second_one_nothing(filled):
    code, out, _ = filled("log", "export", "public")
    assert (code, "共 6 条（原有 0 条），写入 2 个文件" in out) == (ExitCode.DONE, True)
    [told] = json.loads(filled("log", "export", "public", "--json")[1])
    assert (told["book"], told["size"], told["before"], told["files"]) == ("changping", 6, 6, 0)
    Path("public/changping/checkpoint").write_text("something else", encoding="utf-8")
    assert filled("log", "export", "public")[0] == ExitCode.REFUSED
