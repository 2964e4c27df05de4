"""What a book adopted stays as it adopted it; where the program ships something else, it is told."""

from __future__ import annotations

import json
from pathlib import Path

from api.cli.exits import ExitCode
from ledger.law import statutes
from tests.conftest import Run
from tests.worlds.policies import adoption

OLD = "收到确权请求之日起30日内"


def test_a_book_keeps_what_it_adopted_and_is_told_that_another_value_ships(opened: Run) -> None:
    ships = statutes.shipped().get("SME-21")
    assert ships.value != OLD
    line = json.dumps(adoption(ships, value=OLD), ensure_ascii=False)
    Path("old.jsonl").write_text(line, encoding="utf-8")
    assert opened("record", "old.jsonl")[0] == ExitCode.DONE
    assert opened("statutes", "adopt", "SME-02")[0] == ExitCode.DONE
    code, out, _ = opened("statutes", "adopted")
    assert code == ExitCode.DONE
    assert OLD in out
    assert ships.value in out
    assert "共采用 2 项，其中 1 项与程序附带的不同" in out
    told = json.loads(opened("statutes", "adopted", "--json")[1])
    assert {one["id"]: one["differs"] for one in told["adopted"]} == {"SME-02": False, "SME-21": True}
    assert [one["adopted"]["value"] for one in told["adopted"] if one["differs"]] == [OLD]
    assert opened("rebuild")[0] == ExitCode.DONE
    assert OLD in opened("statutes", "adopted")[1], "and so after the tables were written anew"
    assert opened("statutes", "adopt", "SME-21")[0] == ExitCode.DONE
    assert "其中 0 项与程序附带的不同" in opened("statutes", "adopted")[1]


def test_nothing_adopted(opened: Run) -> None:
    code, out, _ = opened("statutes", "adopted")
    assert (code, "共采用 0 项" in out) == (ExitCode.DONE, True)


def test_a_parameter_of_the_books_own_is_told_as_not_shipped(opened: Run) -> None:
    own = adoption(statutes.shipped().get("SME-02"), id="own-1", topic="local.term", status="V2n")
    Path("own.jsonl").write_text(json.dumps(own, ensure_ascii=False), encoding="utf-8")
    assert opened("record", "own.jsonl")[0] == ExitCode.DONE
    assert "程序未附带" in opened("statutes", "adopted")[1]
