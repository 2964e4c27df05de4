"""The demonstration on the command line, with an object of each type and a file of every sort."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any
from unittest.mock import patch

from api.cli import main
from api.cli.exits import ExitCode
from api.demonstration.build import SHEETS, build, settings_of
from api.demonstration.contract_book import PUBLISHED
from ledger.entries import registry
from ledger.law import statutes

TYPES = sorted(registry().object_types)
UNREAD = next(one for one in statutes.shipped().all() if not one.confirmed)
QUOTED = ("--document", "公报", "--document-digest", "0" * 64, "--edition", "2026年1期", "--quoted", "原文")


def ask(folder: Path, language: str, *arguments: str) -> tuple[int, str, str]:
    """Run a command as it is run outside: with streams that take nothing but UTF-8."""
    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
    settings = settings_of(folder)
    own = {
        "SHOUXIN_DATABASE_URL": settings.database_url,
        "SHOUXIN_KEY_FOLDER": str(settings.key_folder),
        "SHOUXIN_LANGUAGE": language,
        "SHOUXIN_BUSY_SECONDS": "1",
    }
    with (
        patch.dict(os.environ, own),
        patch("sys.stdin", io.TextIOWrapper(io.BytesIO(), encoding="utf-8")),
        contextlib.chdir(folder),
        contextlib.redirect_stdout(streams[0]),
        contextlib.redirect_stderr(streams[1]),
    ):
        code = main(list(arguments))
    texts = []
    for stream in streams:
        stream.flush()
        texts.append(stream.buffer.getvalue().decode())
    return code, texts[0], texts[1]


class City:
    """The demonstration in a folder, with one object of each type, and files of every sort that is read."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.fresh = folder, 0
        ledger = build(folder)
        book = ledger.book("changping")
        self.names = {
            "rule": "payment.overdue",
            "unread": UNREAD.id,
            "digest": "0" * 64,
            "sheet": str(next((folder / SHEETS).glob("*.xlsx"))),
            "ocds": str(next(iter(sorted(PUBLISHED.glob("*.json"))))),
        }
        rows = book.store.rows(
            'SELECT "id" FROM "obligation_status" WHERE "open" = TRUE ORDER BY "id" LIMIT 1'
        )
        self.open = rows[0][0]
        ledger.close()
        self.names |= {"key": self.said("log", "key").split()[-1]}
        self.lines("lines", [_body(f"长平市新设{at}局") for at in range(6)])
        chosen = {"name": "law.weekends-move-terms", "value": "no"}
        extended = {"obligation": self.open, "until": "2199-12-31"}
        added = [
            {"kind": "setting.chosen", "effective_on": "2026-11-20", "data": chosen},
            # still to come, so that today is not how the tables stand
            {"kind": "obligation.extended", "effective_on": "2199-01-04", "data": extended},
        ]
        number = {"organisation": self.first("organisation"), "scheme": "GB-COH", "identifier": "01234567"}
        added.append({"kind": "organisation.identified", "effective_on": "2026-11-20", "data": number})
        self.lines("added", added)
        self.said("record", self.names["added"])
        self.said("statutes", "adopt", "SME-01")
        self.said("statutes", "confirm", UNREAD.id, *QUOTED)
        self.said("calendar", "add", "2030", "--source", "国办发明电〔2029〕1号")
        self.said("rate", "add", "2025-12-22", "3.05")
        self.said("thresholds", "set", "contract.stale.remind-after", "9")
        self.said("answer", self.first("flag"), "progress")
        self.objects = {kind: self.first(kind) for kind in TYPES}
        self.names |= {kind: self.objects[kind] for kind in ("flag", "person", "contract")}
        contract = json.loads(self.said("contract", "show", self.objects["contract"], "--json"))["contract"]
        self.names["number"] = contract["number"]
        self.names["foreign"] = self.one('SELECT "id" FROM "contract" WHERE "kind" = \'foreign\' LIMIT 1')
        self.file("checkpoint", "log", "checkpoint")
        older = self.one('SELECT "note" FROM "kept_checkpoint" WHERE "number" = 0')
        Path(self.path("older")).write_text(older, encoding="utf-8")
        self.said("log", "proof", "12", "--out", self.path("proof"))
        self.said("log", "consistency", "0", "--numbers", "--out", self.path("consistency"))
        self.said("backup", self.path("backup"))

    def path(self, name: str) -> str:
        """The file of a name, known from now on."""
        self.names[name] = str(self.folder / f"{name}.file")
        return self.names[name]

    def lines(self, name: str, entries: list[dict[str, Any]]) -> None:
        text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in entries)
        Path(self.path(name)).write_text(text, encoding="utf-8")

    def file(self, name: str, *arguments: str) -> None:
        Path(self.path(name)).write_text(self.said(*arguments), encoding="utf-8")

    def said(self, *arguments: str) -> str:
        code, out, err = ask(self.folder, "zh", *arguments)
        assert code == ExitCode.DONE, (arguments, out, err)
        return out

    def one(self, sql: str) -> str:
        connection = sqlite3.connect(self.folder / "shouxin.db")
        try:
            return str(connection.execute(sql).fetchone()[0])
        finally:
            connection.close()

    def first(self, kind: str) -> str:
        """An object of a type; the demonstration has to have one of each."""
        return self.one(f'SELECT min("id") FROM "object" WHERE "type" = \'{kind}\'')

    def filled(self, line: str, **names: str) -> list[str]:
        """The arguments of a use."""
        self.fresh += 1
        known = self.names | names | {"new": str(self.folder / f"new-{self.fresh}")}
        return [word.format_map(known) for word in line.split()]


QUOTED = (
    "--document",
    "公报",
    "--document-digest",
    "0" * 64,
    "--edition",
    "2026年第1期",
    "--quoted",
    "原文",
)


def _body(name: str) -> dict[str, Any]:
    data = {"name": name, "class": "organ", "level": "county", "division": "990100"}
    return {"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data}


def own_city(city: City, folder: Path) -> City:
    """A city of one's own, to write to."""
    (folder / "own").mkdir()
    for part in ("shouxin.db", "keys"):
        place = city.folder / part
        (shutil.copytree if place.is_dir() else shutil.copy2)(place, folder / "own" / part)
    own = object.__new__(City)
    own.__dict__.update(city.__dict__)
    own.folder = folder / "own"
    return own
