"""A finished book of some 600 entries, copied with its triggers dropped, for tests that damage it.

Each damages a copy by raw SQL and asserts which finding names the place; where all findings are asserted,
nothing sound may be blamed either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from stdnum.cn import ric

from ledger import Actor, Book, Settings, open_ledger, record
from ledger.custody.verify import verify
from ledger.law import statutes
from ledger.log.log import kept_checkpoints, read_head
from tests.conftest import OPERATOR, TestClock, open_changping
from tests.support.engines import ENGINE, DamageRefused, Raw
from tests.worlds.every_column_contracts import contract_commands

SWEEPER = Actor.of("system:sweep")


ENTRIES = 600


KEPT = (200, 300, 500, 560)
"""Sizes of the kept checkpoints: two within the first tiles, and entries left over behind the last."""


Found = list[tuple[str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Big:
    """A finished book: its file and keys, the notes that an outsider might have kept, and what was erased.

    Attributes:
        kept: every kept checkpoint's note, oldest first.
        note: the head's.
        erased: rows of the vault as they were before their erasure: seq, path, person, salt, value.
    """

    folder: Path
    kept: tuple[str, ...] = ()
    note: str = ""
    erased: tuple[tuple, ...] = ()

    url: str = ""

    def settings(self, url: str) -> Settings:
        keys = str(self.folder / "keys")
        return Settings.read({"SHOUXIN_DATABASE_URL": url, "SHOUXIN_KEY_FOLDER": keys})


def command(kind: str, effective_on: str = "2020-01-01", label: str = "", **data: Any) -> dict[str, Any]:
    """One command; a trailing underscore keeps a member's name from being a Python word."""
    members = {name.rstrip("_"): value for name, value in data.items()}
    return {"kind": kind, "effective_on": effective_on, "data": members} | ({"label": label} if label else {})


def firm(number: int) -> dict[str, Any]:
    return command("organisation.registered", name=f"长平第{number}建材厂", class_="enterprise")


def identity(number: int) -> str:
    """An identity number with the right check digit."""
    digits = f"11010519491231{number:03}"
    return digits + ric.calc_check_digit(digits + "?")


def first_commands() -> list[dict[str, Any]]:
    """At least one row with a value in every column of every table, and two of most."""
    bureau = command("organisation.registered", "2019-01-01", "f", name="长平市财政局", class_="organ")
    bureau["data"] |= {"level": "prefecture", "division": "990100"}
    works = command("organisation.registered", "2019-01-01", "w", name="长平市建设局", class_="organ")
    works["data"] |= {"level": "prefecture", "division": "990100", "superior": "@f"}
    mill = {**firm(0), "label": "m"}
    mill["data"] = {**mill["data"], "credit_code": "91110000600037341L"}
    found = [
        bureau,
        works,
        mill,
        command("organisation.sized", organisation="@m", size="small", source="declared"),
    ]
    found.append(command("organisation.renamed", "2022-01-01", organisation="@w", name="长平市住建局"))
    for at in range(12):
        person = command("person.registered", label=f"p{at}", name=f"赵{chr(0x4E00 + at * 7)}明")
        if at % 4:
            person["data"] |= {"contact": f"zhao{at}@changping.example", "identity_number": identity(at)}
        found.append(person)
    found += [command("person.renamed", "2021-01-01", person=f"@p{at}", name=f"钱{at}宁") for at in (1, 2)]
    for at in range(4):
        found.append(
            command("post.established", label=f"o{at}", body="@w", title=f"科长{at}", standing="section")
        )
        found.append(
            command("tenure.began", label=f"t{at}", post=f"@o{at}", person=f"@p{at}", capacity="acting")
        )
        found += [command("tenure.ended", "2023-01-01", tenure=f"@t{at}", reason="retired")][: at % 2]
        found.append(command("post.retitled", "2022-06-01", post=f"@o{at}", title=f"主任{at}"))
    for at in range(2):
        found.append(command("release.received", ocid=f"ocds-{at}", digest="0" * 64, text="{}"))
        number = {"scheme": "GB-COH", "identifier": f"0123456{at}"}
        found.append(command("organisation.identified", organisation="@m", **number))
    trader = command("organisation.registered", "2019-01-01", class_="individual-business", person="@p5")
    return [*found, trader, *policy_commands(), *contract_commands()]


def policy_commands() -> list[dict[str, Any]]:
    """Two of everything that a book lays down about its law."""
    found = []
    unread = [one for one in statutes.shipped().all() if not one.confirmed]
    for at, parameter in enumerate(unread[:2]):
        members = {name: value for name, value in parameter.to_json().items() if value not in ("", None)}
        del members["as_given"]
        found.append({"kind": "statute.adopted", "effective_on": "2020-01-01", "data": members})
        proposal = {"parameter": parameter.id, "value_digest": parameter.value_digest()}
        proposal |= {"document": "公报", "document_digest": "0" * 64, "edition": "2026", "quoted": "原文"}
        found.append(command("confirmation.proposed", label=f"c{at}", **proposal))
        year: dict[str, Any] = {
            "year": 2027 + at,
            "off": [f"{2027 + at}-01-01"],
            "worked": [],
            "source": "通知",
        }
        found.append(command("calendar.added", **year))
        found.append(command("rate.added", announced_on=f"2026-0{8 + at}-20", per_million=30_000 + at))
        found.append(command("setting.chosen", name="law.weekends-move-terms", value=("no", "yes")[at]))
        found.append(command("threshold.set", name="payment.overdue.breach-after", value=at))
    return found


def sweep_commands(ids: list[str]) -> list[dict[str, Any]]:
    """A sweep with a flag that stands and one that was cleared."""
    contract = next(name for name in ids if name.startswith("contract-"))
    owed = [name for name in ids if name.startswith("obligation-")]
    body = next(name for name in ids if name.startswith("organisation-"))
    raised = [
        command(
            "flag.raised", "2026-01-01", f"flag{at}", rule="payment.overdue", subject=name, contract=contract
        )
        for at, name in enumerate(owed[1:4])
    ]
    raised[2]["data"]["level"] = "remind"
    for one in raised[:2]:
        one["data"] |= {"level": "breach", "due_on": "2022-06-30", "law": ["SME-02"]}
        one["data"] |= {"amount": 500, "currency": "CNY", "division": "990100", "body": body}
        one["data"]["facts"] = [{"name": "reason", "value": "other"}]
    bare = {"rule": "disclosure.late", "subject": body, "level": "warn"}
    return [
        *raised,
        command("flag.raised", "2026-01-01", **bare),
        command("flag.cleared", "2026-01-02", flag="@flag1", reason="performed"),
        command("sweep.done", "2026-01-02", raised=2, changed=3, cleared=4),
        command("sweep.done", "2026-01-03", raised=0, changed=0, cleared=0),
    ]


def answers(flags: list[str], ids: Sequence[str | None]) -> list[dict[str, Any]]:
    """An answer that asks for time and one that says as little as can be."""
    owed = [str(name) for name in ids if str(name).startswith("obligation-")]
    told = {
        "answer": "time-asked",
        "reason": "internal-process",
        "until": "2026-01-31",
        "document": "复〔2026〕1号",
    }
    return [
        command("flag.answered", "2026-01-05", "a", flag=flags[0], subject=owed[1], statement="说明", **told),
        command("flag.answered", "2026-01-05", flag=flags[2], subject=owed[3], answer="progress"),
    ]


def build(folder: Path) -> Big:
    """Record the book, quickly: one batch up to each size at which a checkpoint is kept."""
    big = Big(folder, url=ENGINE.url(folder, "big.db", tables=True))
    clock = TestClock(datetime(2026, 11, 20, 4, 0, tzinfo=UTC), timedelta(minutes=7))
    ledger = open_ledger(big.settings(big.url), create=True, clock=clock)
    book = open_changping(ledger)
    receipt = record(book, OPERATOR, first_commands(), idempotency_key="first")
    agreed = [name for name in receipt.ids if str(name).startswith("confirmation-")]
    approver = Actor.of("user:approver-1", "approver")
    record(
        book,
        approver,
        [
            command("confirmation.agreed", confirmation=name, seen=int(name[13:]))
            for name in map(str, agreed[:1])
        ],
    )
    swept = record(book, SWEEPER, sweep_commands([str(name) for name in receipt.ids]))
    answered = record(book, OPERATOR, answers([str(name) for name in swept.ids], receipt.ids))
    decision: dict[str, Any] = {"decision": "granted", "until": "2026-02-28", "answer": answered.ids[0]}
    decision["seen"] = answered.first_seq
    record(
        book, Actor.of("user:reviewer-1", "reviewer"), [command("answer.decided", "2026-01-06", **decision)]
    )
    record(book, OPERATOR, [firm(1), {**firm(2), "label": "corrected"}])
    record(book, OPERATOR, {**firm(3), "corrects": read_head(ledger.store, book.id).size - 1})
    for size in KEPT:
        record(book, OPERATOR, [firm(at) for at in range(read_head(ledger.store, book.id).size, size)])
        book.keep_checkpoint()
    erased = []
    for person in (receipt.ids[5], receipt.ids[6]):
        sql = "SELECT seq, path, person, salt, value FROM vault_value WHERE person = ? ORDER BY seq, path"
        erased += ledger.store.rows(sql, (person,))
        record(book, OPERATOR, command("vault.erased", person=person, reason="requested"))
    record(book, OPERATOR, [firm(at) for at in range(read_head(ledger.store, book.id).size, ENTRIES)])
    kept = tuple(note for _, _, note in kept_checkpoints(ledger.store, book.id))
    note = read_head(ledger.store, book.id).note
    assert ledger.store.truncate_log()
    ledger.close()
    return replace(big, kept=kept, note=note, erased=tuple(erased))


class Copy:
    """A copy of the big book, opened, and a raw connection to it that no trigger stops."""

    def __init__(self, big: Big, folder: Path) -> None:
        self.url = ENGINE.copy(big.url, folder)
        self.raw = Raw(self.url)
        self.raw.drop_guards()
        self.ledger = open_ledger(big.settings(self.url))
        self.book: Book = self.ledger.book("changping")

    def run(self, sql: str, *values: Any) -> None:
        """One statement, which must change something."""
        try:
            assert self.raw.execute(sql, values) > 0 or sql.startswith("DROP")
        except DamageRefused:
            pytest.skip("the database takes no such value, so nobody can put it there")

    def rows(self, sql: str, *values: Any) -> list[tuple]:
        return self.raw.rows(sql, values)

    def find(self, **options: Any) -> Found:
        """What a verification finds: codes with their parameters."""
        return [
            (problem.code, {name: value for name, value in problem.params.items() if name != "book"})
            for problem in verify(self.book, **options).problems
        ]

    def close(self) -> None:
        self.raw.close()
        self.ledger.close()


def named(found: Found, code: str, /, **params: Any) -> bool:
    """Whether a finding of this code tells at least these parameters."""
    return any(code == one and params.items() <= told.items() for one, told in found)


def codes(found: Found) -> set[str]:
    return {code for code, _ in found}
