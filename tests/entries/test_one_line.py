"""A field added to an obligation is one line in the class of its states, one in the shape of the entry."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import ledger

SOURCE = Path(ledger.__file__).parent
SHAPE = '    owed_for = Choice("款项性质", "what it is owed for", OwedFor)\n'
STATE = "    owed_for: str | None = stated(default=None)\n"
RUN = """
import json, sys
from ledger import Actor, Settings, open_ledger, record
from ledger.core.members import schema_of
from ledger.custody.verify import catalogue_problems, verify
from ledger.queries.objects import show
from ledger.record.founding import open_book

folder = sys.argv[1]
given = {"SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/store.db", "SHOUXIN_KEY_FOLDER": f"{folder}/keys"}
opened = open_ledger(Settings.read(given), create=True)
NAME, actor = "changping", Actor.of("operator:console")
book = open_book(opened, NAME, actor, authority="局", division="990100", origin=f"log.example/{NAME}")
firm = {"kind": "organisation.registered", "effective_on": "2020-01-01"}
sides = [firm | {"label": one, "data": {"name": one, "class": "enterprise"}} for one in "ab"]
parties = [{"role": "buyer", "party": "@a"}, {"role": "supplier", "party": "@b"}]
signed = {"number": "1", "title": "合同", "kind": "procurement", "amount": 100, "parties": parties}
owed = {"contract": "@c", "type": "payment", "debtor": "@a", "creditor": "@b", "term": "none"}
owed |= {"amount": 100, "page_of": "第3页"}
entries = [
    *sides,
    {"kind": "contract.signed", "label": "c", "effective_on": "2025-01-02", "data": signed},
    {"kind": "obligation.added", "effective_on": "2025-01-02", "data": owed},
]
name = str(record(book, actor, entries).ids[-1])
shown = show(book, name)
print(json.dumps({
    "table": book.store.rows('SELECT "page_of" FROM "obligation"')[0][0],
    "json": shown.to_json()["state"]["page_of"],
    "labels": [[one.field.zh, one.field.en] for one in shown.members if one.name == "page_of"],
    "schema": schema_of(shown.members)["properties"]["page_of"]["anyOf"][0],
    "problems": len(verify(book).problems) + len(catalogue_problems(book.store, opened.registry)),
}))
"""


@pytest.mark.slow
@pytest.mark.sqlite_only
def test_a_line_in_the_shape_and_one_in_the_state_are_all(tmp_path: Path) -> None:
    shutil.copytree(SOURCE, tmp_path / "ledger", ignore=shutil.ignore_patterns("__pycache__"))
    file = tmp_path / "ledger" / "entries" / "obligations.py"
    text = file.read_text(encoding="utf-8")
    assert text.count(SHAPE) == text.count(STATE) == 1
    text = text.replace(SHAPE, SHAPE + '    page_of = Text("所在页", "page", length=20)\n')
    file.write_text(text.replace(STATE, STATE + STATE.replace("owed_for", "page_of")), encoding="utf-8")
    words = [sys.executable, "-c", RUN, str(tmp_path)]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "table": "第3页",
        "json": "第3页",
        "labels": [["所在页", "page"]],
        "schema": {"type": "string", "maxLength": 20},
        "problems": 0,
    }
