"""``record``: a command or an atomic batch goes in whole or not at all; the receipt says where it lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from ledger import Actor, Book, Ledger, Refused, record
from ledger.core.declaration import Decides, EntryType, ObjectType, Touch
from ledger.core.errors import KeyUnusable
from ledger.core.fields import Count, Reference, Shape
from ledger.core.registry import Registry
from ledger.entries import registry as declared
from ledger.log import log
from ledger.log.checkpoint import open_checkpoint
from ledger.queries import objects as queries
from ledger.record.founding import open_book
from ledger.settings import Settings
from tests.conftest import OPERATOR, TestClock, open_changping
from tests.support.engines import contents


def refusals(book: Book, actor: Actor, entries: Any, **options: Any) -> list[tuple[str, str]]:
    """(path, code) of every problem, none when accepted. Whatever is refused has written nothing."""
    before = contents(book.store)
    try:
        record(book, actor, entries, **options)
    except Refused as refused:
        assert contents(book.store) == before
        return [(problem.path, problem.code) for problem in refused.problems]
    return []


def command(kind: str, effective_on: str = "2021-01-01", **data: Any) -> dict[str, Any]:
    return {"kind": kind, "effective_on": effective_on, "data": data}


def register(name: Any = "长平市水务局", data: Any = None, **more: Any) -> dict[str, Any]:
    """A command that is good anywhere, unless something is added that is not."""
    given = {"name": name, "class": "other", **(data or {})}
    return {**command("organisation.registered", "2020-01-01", **given), **more}


def rename(organisation: str = "organisation-1", **more: Any) -> dict[str, Any]:
    return {**command("organisation.renamed", organisation=organisation, name="长平市水利局"), **more}


def below(superior: Any, **more: Any) -> dict[str, Any]:
    return register("下属单位", {"superior": superior}, **more)


PERSON = {**command("person.registered", name="沈一舟"), "label": "a"}

# --- What is written ----------------------------------------------------------------------------------------


def test_single_command_becomes_one_entry(book: Book, operator: Actor) -> None:
    receipt = record(book, operator, register())
    assert (receipt.book, receipt.ids, list(receipt.seqs)) == ("changping", ("organisation-1",), [1])
    assert (receipt.checkpoint, receipt.repeated, receipt.warnings) == (None, False, ())
    assert queries.entry(book, 1) == {
        **{"book": "changping", "seq": 1, "command": 1, "version": 1},
        "recorded_at": "2026-11-22T04:00:00.000000Z",
        "effective_on": "2020-01-01",
        "actor": "operator:console",
        "kind": "organisation.registered",
        "data": {"name": "长平市水务局", "class": "other"},
    }


def test_batch_has_one_number_and_one_instant(book: Book, operator: Actor, clock: TestClock) -> None:
    clock.step = clock.now - clock.now.replace(hour=3)  # a clock that runs on between any two readings
    record(book, operator, register())
    receipt = record(book, operator, [register("甲"), register("乙"), rename()])
    envelopes = [queries.entry(book, seq) for seq in receipt.seqs]
    assert receipt.ids == ("organisation-2", "organisation-3", "organisation-1")
    assert [(e["seq"], e["command"]) for e in envelopes] == [(2, 2), (3, 2), (4, 2)]
    assert {e["recorded_at"] for e in envelopes} == {receipt.recorded_at}


@pytest.mark.parametrize(
    ("bad", "path", "code"),
    [
        (register(data={"nmae": "甲"}), "/1/data/nmae", "field.unknown"),
        (register(5), "/1/data/name", "field.not-text"),
        ({"kind": "organisation.registered"}, "/1/data", "field.required"),
        ({"kind": "organisation.vanished", "data": {}}, "/1/kind", "kind.unknown"),
        (5, "/1", "command.not-an-object"),
        (register(effective_on="1899-12-31"), "/1/effective_on", "day.out-of-range"),
        (register(data={"class": "organ"}), "/1/data/level", "organisation.level-missing"),
        (rename("organisation-9"), "/1/data/organisation", "reference.unknown"),
        (rename(effective_on="2019-01-01"), "/1/effective_on", "history.before-founding"),
        (rename(corrects=9), "/1/corrects", "entry.unknown"),
        (below("organisation-1", corrects=1), "/1/data/superior", "organisation.circle"),
    ],
)
def test_one_bad_command_refuses_the_batch(
    book: Book, operator: Actor, bad: Any, path: str, code: str
) -> None:
    record(book, operator, register())
    assert refusals(book, operator, [register("甲"), bad, register("乙")]) == [(path, code)]


SEVERAL = [register("", {"level": "x"}), register(), register(corrects="1")]
FAULTS = [
    ("/0/data/name", "field.empty"),
    ("/0/data/level", "choice.unknown"),
    ("/2/corrects", "number.not-whole"),
]


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([], [("", "batch.empty")]),
        ("kind", [("", "command.not-an-object")]),
        (5, [("", "command.not-an-object")]),
        (rename("organisation-9"), [("/data/organisation", "reference.unknown")]),  # a single one: no number
        (SEVERAL, FAULTS),
    ],
)
def test_every_problem_is_told_at_once(book: Book, operator: Actor, entries: Any, expected: Any) -> None:
    assert refusals(book, operator, entries) == expected


def test_batch_takes_effect_in_its_order(book: Book, operator: Actor, say: Callable[..., str]) -> None:
    # An erasure takes what was there by then; a name recorded behind it, if in the same batch, stays.
    person = say("person.registered", name="沈一舟")
    erasure = command("vault.erased", person=person, reason="requested")
    record(book, operator, [erasure, command("person.renamed", "2021-01-02", person=person, name="沈远帆")])
    assert queries.show(book, person, reveal=True).personal == {"name": "沈远帆"}


# --- Labels -------------------------------------------------------------------------------------------------


def test_label_stands_for_what_was_founded_before(book: Book, operator: Actor) -> None:
    post = command("post.established", body="@bureau", title="局长", standing="head")
    receipt = record(book, operator, [register(label="bureau"), {**post, "label": "head"}])
    assert receipt.ids == ("organisation-1", "post-2")
    assert queries.entry(book, 2)["data"]["body"] == "organisation-1"  # the log holds ids, never labels
    assert "label" not in queries.entry(book, 1)


@pytest.mark.parametrize(
    ("batch", "path", "code"),
    [
        ([below("@a"), register(label="a")], "/0/data/superior", "label.unknown"),
        ([register(label="a"), below("@A")], "/1/data/superior", "label.unknown"),
        ([below("@z")], "/0/data/superior", "label.unknown"),  # a label ends with its batch
        ([below("@a", label="a")], "/0/data/superior", "label.unknown"),
        ([PERSON, below("@a")], "/1/data/superior", "reference.malformed"),
        ([register(label="a"), register(label="a")], "/1/label", "label.twice"),
        ([register(label="a b")], "/0/label", "label.malformed"),
        ([register(label="甲")], "/0/label", "label.malformed"),
        ([register(label="a" * 65)], "/0/label", "label.malformed"),
        ([register(label=5)], "/0/label", "label.malformed"),
        ([below("@")], "/0/data/superior", "label.malformed"),
        ([below("a")], "/0/data/superior", "reference.malformed"),
    ],
)
def test_labels_refused(book: Book, operator: Actor, batch: Any, path: str, code: str) -> None:
    record(book, operator, [register(label="z")])
    assert refusals(book, operator, batch) == [(path, code)]


# --- Checkpoints --------------------------------------------------------------------------------------------


def test_checkpoint_asked_for_covers_the_entries(book: Book, operator: Actor) -> None:
    record(book, operator, register())
    receipt = record(book, operator, [register("甲"), register("乙")], keep_checkpoint=True)
    checkpoint = open_checkpoint(receipt.checkpoint or "", book.verifier)
    assert (checkpoint.origin, checkpoint.size) == (book.origin, receipt.last_seq + 1)
    assert checkpoint.root == log.tree(book.store, book.id, checkpoint.size).root()


def test_checkpoints_are_numbered_without_gaps(book: Book, operator: Actor) -> None:
    numbers = [book.keep_checkpoint()[0], book.keep_checkpoint()[0]]  # the same size is kept once
    record(book, operator, register(), keep_checkpoint=True)
    numbers.append(book.keep_checkpoint()[0])
    record(book, operator, register())
    record(book, operator, register(), keep_checkpoint=True)
    assert numbers == [0, 0, 1]
    kept = [(number, size) for number, size, _ in log.kept_checkpoints(book.store, book.id)]
    assert kept == [(0, 1), (1, 2), (2, 4)]


def test_refused_command_keeps_no_checkpoint(book: Book, operator: Actor) -> None:
    assert refusals(book, operator, rename("organisation-9"), keep_checkpoint=True) != []


# --- Who and when -------------------------------------------------------------------------------------------

SYSTEM, CLERK, OTHER = Actor.of("system:sweep"), Actor.of("user:1", "clerk"), Actor.of("user:2", "clerk")
NOBODY, REVIEWER = Actor("user:3", frozenset()), Actor.of("user:4", "reviewer", "approver")
ERASURE = command("vault.erased", person="person-1", reason="ordered")
OPENING = command(
    "book.opened", authority="甲", division="990100", time_zone="UTC", origin="a", verifier_key="b"
)
MAY_NOT = [("/kind", "actor.may-not")]


@pytest.mark.parametrize(
    ("actor", "entry", "expected"),
    [
        (OPERATOR, register(), []),
        (SYSTEM, register(), []),
        (CLERK, register(), []),
        (REVIEWER, register(), MAY_NOT),
        (NOBODY, register(), MAY_NOT),
        (OPERATOR, ERASURE, []),
        (SYSTEM, ERASURE, MAY_NOT),
        (CLERK, ERASURE, MAY_NOT),
        (NOBODY, ERASURE, MAY_NOT),
        (SYSTEM, OPENING, MAY_NOT),
        (CLERK, OPENING, MAY_NOT),
        (OPERATOR, OPENING, [("", "book.opened-already"), ("/data/verifier_key", "origin.other-key")]),
    ],
)
def test_permissions(book: Book, say: Callable[..., str], actor: Actor, entry: Any, expected: Any) -> None:
    say("person.registered", name="沈一舟")
    assert refusals(book, actor, entry) == expected
    assert expected or queries.entry(book, 2)["actor"] == actor.reference


def test_recorded_at_never_decreases(book: Book, operator: Actor, clock: TestClock) -> None:
    instants = []
    for day in ("2026-11-25", "2026-11-24", "1999-01-01", "2026-11-26"):
        clock.to(day)
        instants.append(record(book, operator, register()).recorded_at[:10])
    assert instants == ["2026-11-25", "2026-11-25", "2026-11-25", "2026-11-26"]


@pytest.mark.parametrize("seq", [0, 1])
@pytest.mark.parametrize(
    ("time_zone", "hour", "day"),
    [
        ("Asia/Shanghai", 15, "2026-11-22"),
        ("Asia/Shanghai", 16, "2026-11-23"),  # midnight
        ("Asia/Shanghai", 22, "2026-11-23"),
        ("Asia/Urumqi", 17, "2026-11-22"),
        ("America/New_York", 4, "2026-11-21"),
    ],
)
def test_effective_on_defaults_to_the_books_local_day(
    ledger: Ledger, operator: Actor, clock: TestClock, time_zone: str, hour: int, day: str, seq: int
) -> None:
    clock.to("2026-11-22", hour)
    where = {"authority": "甲", "division": "990100", "origin": "log.example/day", "time_zone": time_zone}
    book = open_book(ledger, "day", operator, **where)
    record(book, operator, register(effective_on=None))
    assert queries.entry(book, seq)["effective_on"] == day


# --- Keys ---------------------------------------------------------------------------------------------------


def pem(key: Any) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda path: path.unlink(), "key.missing"),
        (lambda path: path.write_bytes(b"no key"), "key.malformed"),
        (lambda path: path.write_bytes(path.read_bytes()[:40]), "key.malformed"),
        (lambda path: path.write_bytes(pem(rsa.generate_private_key(65537, 2048))), "key.malformed"),
        (lambda path: path.write_bytes(pem(ed25519.Ed25519PrivateKey.generate())), "key.other"),
        (lambda path: path.chmod(0o644), "key.open-to-others"),
        (lambda path: (path.unlink(), path.mkdir(0o700)), "key.unreadable"),
    ],
)
def test_unusable_signing_key_refuses(
    book: Book, operator: Actor, settings: Settings, damage: Callable[[Path], object], code: str
) -> None:
    [path] = settings.key_folder.glob("changping.*.pem")
    damage(path)
    before = contents(book.store)
    with pytest.raises(KeyUnusable) as unusable:
        record(book.ledger.book("changping"), operator, register())
    assert [(p.code, p.params["file"]) for p in unusable.value.problems] == [(code, str(path))]
    assert contents(book.store) == before


def test_missing_secret_refuses_personal_values_only(book: Book, operator: Actor, settings: Settings) -> None:
    hidden = (settings.key_folder / "store.secret").rename(settings.key_folder / "hidden")
    before = contents(book.store)
    with pytest.raises(KeyUnusable) as unusable:
        record(book, operator, [register(), PERSON])
    assert [p.code for p in unusable.value.problems] == ["key.missing"]
    assert contents(book.store) == before
    assert record(book, operator, register()).ids == ("organisation-1",)
    hidden.rename(settings.key_folder / "store.secret")  # for the check after each test


# --- Second person, older versions: kinds of the test's own -------------------------------------------------


@dataclass(frozen=True)
class Note:
    sum: int
    approved: bool = False


class InYuan(Shape):
    yuan = Count("元", "yuan", required=True)


class InFen(Shape):
    fen = Count("分", "fen", required=True)


class Approval(Shape):
    note = Reference("记账", "note", ("note",), required=True)
    seen = Count("所见的最后一条记录", "last entry seen", required=True)


def notes(version: int) -> Registry:
    """All kinds, and a note kept in yuan (version 1) or in fen (version 2) that a second person approves."""
    shape, member = (InFen, "fen") if version == 2 else (InYuan, "yuan")
    to_fen = {1: lambda data: {"fen": data["yuan"] * 100}} if version == 2 else {}
    write: Touch[Note] = Touch("note", lambda state, event: Note(event.data[member]))
    approve: Touch[Note] = Touch("note", lambda state, event: replace(state, approved=True), "note")
    written = EntryType("note.written", "记", "written", shape, (write,), version=version, upgrades=to_fen)
    approved = EntryType("note.approved", "批", "approved", Approval, (approve,), decides=Decides("note"))
    note: ObjectType[Note] = ObjectType(
        "note", "记账", "note", (), lambda book, identifier, snapshots: iter(())
    )
    kinds, objects = declared().entry_types.values(), declared().object_types.values()
    return Registry([*kinds, written, approved], [*objects, note])


def note_book(make_ledger: Callable[..., Ledger], version: int) -> Book:
    book = open_changping(make_ledger(notes(version)))
    record(book, CLERK, {"kind": "note.written", "version": 1, "data": {"yuan": 3}})
    return book


def approval(seen: int) -> dict[str, Any]:
    return {"kind": "note.approved", "data": {"note": "note-1", "seen": seen}}


@pytest.mark.parametrize(
    ("actor", "entries", "expected"),
    [
        (OTHER, approval(1), []),
        (CLERK, approval(1), [("/data/note", "actor.same-person")]),
        (OTHER, approval(9), [("/data/seen", "decision.not-last")]),
        (OTHER, [register(), approval(2)], [("/1/data/seen", "decision.not-last")]),
    ],
)
def test_second_person(make_ledger: Callable[..., Ledger], actor: Actor, entries: Any, expected: Any) -> None:
    book = note_book(make_ledger, 1)
    assert refusals(book, actor, entries) == expected
    assert queries.show(book, "note-1").state == {"sum": 3, "approved": expected == []}


def test_older_entries_are_read_in_the_newest_version(make_ledger: Callable[..., Ledger]) -> None:
    old = note_book(make_ledger, 1)
    book = make_ledger(notes(2)).book("changping")
    record(book, CLERK, {"kind": "note.written", "version": 1, "data": {"yuan": 4}})
    record(book, CLERK, {"kind": "note.written", "data": {"fen": 1}})
    states = [queries.show(book, f"note-{seq}").state or {} for seq in (1, 2, 3)]
    assert [state["sum"] for state in states] == [300, 400, 1]
    told = [(e["version"], e["data"]) for e in (queries.entry(book, seq) for seq in (1, 2, 3))]
    assert told == [(1, {"yuan": 3}), (2, {"fen": 400}), (2, {"fen": 1})]
    with pytest.raises(Refused) as refused:  # a program older than the entry can't read it, and says so
        queries.show(old, "note-3")
    assert [(p.code, p.params["known"]) for p in refused.value.problems] == [("version.unknown", "1")]


@pytest.mark.parametrize(
    ("version", "data", "path", "code"),
    [
        (3, {"fen": 1}, "/version", "version.unknown"),
        (0, {"fen": 1}, "/version", "version.unknown"),
        (True, {"fen": 1}, "/version", "version.unknown"),
        ("1", {"yuan": 1}, "/version", "version.unknown"),
        (None, {"fen": 1}, "/version", "version.unknown"),
        (1, {"fen": 1}, "/data", "version.not-upgradable"),
        (1, {"yuan": None}, "/data", "version.not-upgradable"),
        (2, {"yuan": 1}, "/data/fen", "field.required"),
    ],
)
def test_versions_refused(
    make_ledger: Callable[..., Ledger], version: Any, data: Any, path: str, code: str
) -> None:
    book = note_book(make_ledger, 2)
    with pytest.raises(Refused) as refused:
        record(book, CLERK, {"kind": "note.written", "version": version, "data": data})
    first = refused.value.problems[0]
    assert (first.path, first.code, first.params.get("known", "1, 2")) == (path, code, "1, 2")
