"""Erasure: personal values leave the vault, the indexes and the files; the log, the proofs and verify stay.

What is sought in the files is the values' own bytes. SQLite overwrites what it frees (secure_delete), but a
page that is split or merged moves rows about; so the last test erases among thousands of rows, at random and
between new ones, and looks for every erased byte string in what the store has on disk.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from ledger import Actor, Book, Refused, record
from ledger.custody.verify import verify
from ledger.log import log as ledger_log
from ledger.log.vault import find_identity
from ledger.projection.rebuild import rebuild
from ledger.queries.objects import find_persons, show
from ledger.store.sqlite.store import SqliteStore
from tests.conftest import TestClock
from tests.support.engines import ENGINE, Raw, contents, raw
from tests.support.thorough import by_day_or_in_full

IDENTITY = "11010519491231002X"
REASON = {"reason": "requested"}


def command(kind: str, effective_on: str = "2020-01-01", **data: Any) -> dict[str, Any]:
    return {"kind": kind, "effective_on": effective_on, "data": data}


def erasure(**target: Any) -> dict[str, Any]:
    return command("vault.erased", "2026-11-01", **target, **REASON)


def stored_bytes(book: Book) -> bytes:
    """Everything that is in a file of the database, and the keys beside it.

    PostgreSQL: everything that anybody can read by SQL; what its pages hold besides has its own test.
    """
    folder = book.ledger.keys.folder.parent
    if not isinstance(book.store, SqliteStore):
        return repr(contents(book.store)).encode()
    return b"\x00".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def left_over(book: Book, values: Iterable[str]) -> list[str]:
    stored = stored_bytes(book)
    return [value for value in values if value.encode() in stored]


def salts(book: Book, person: str) -> list[bytes]:
    rows = book.store.rows('SELECT "salt" FROM "vault_value" WHERE "person" = ?', (person,))
    return [salt for (salt,) in rows]


# --- What readers see ---------------------------------------------------------------------------------------


@pytest.fixture
def lin(say: Callable[..., str]) -> str:
    """A person with everything the vault takes, and an old name."""
    person = say(
        "person.registered", name="林一帆", identity_number=IDENTITY, contact="lin@changping.example"
    )
    say("person.renamed", "2021-05-01", person=person, name="林远航")
    say("person.registered", name="林一木", contact="mu@changping.example")
    return person


LIN = ["林一帆", "林远航", IDENTITY, "lin@changping.example"]


def test_what_is_erased_is_there_before(book: Book, lin: str) -> None:
    """Otherwise not finding it afterwards would say nothing."""
    assert left_over(book, LIN) == LIN
    assert [found.id for found in find_persons(book, "林远")] == [lin]
    assert find_identity(book.store, book.secret(), book.id, IDENTITY) != []
    assert show(book, lin, reveal=True).personal["contact"] == "lin@changping.example"


def test_the_reader_sees_when_it_was_erased_and_nothing_else(
    book: Book, operator: Actor, lin: str, clock: TestClock
) -> None:
    """Eight in the evening in London is the next day in Changping."""
    clock.to("2026-11-24", hour=20)
    record(book, operator, erasure(person=lin))
    for day in (None, "2020-06-01", "2022-01-01"):
        shown = show(book, lin, as_of=day, reveal=True)
        assert shown.erased_on == "2026-11-25"
        assert shown.personal == {"name": None, "identity_number": None, "contact": None}
        assert shown.names == {}
    kinds = [event.kind for event in show(book, lin).entries]
    assert kinds == ["person.registered", "person.renamed", "vault.erased"]


def test_searches_by_name_and_number_find_nothing(book: Book, operator: Actor, lin: str) -> None:
    record(book, operator, erasure(person=lin))
    for text in ("林一帆", "林远航", "远航", "帆", "航", "一帆"):
        assert find_persons(book, text) == []
    assert [found.name for found in find_persons(book, "林")] == ["林一木"]
    assert find_identity(book.store, book.secret(), book.id, IDENTITY) == []


def test_the_bytes_are_in_no_file_and_the_neighbours_stay(book: Book, operator: Actor, lin: str) -> None:
    before = salts(book, lin)
    assert len(before) == 4
    assert not record(book, operator, erasure(person=lin)).erasure_pending
    assert left_over(book, LIN) == []
    assert [salt for salt in before if salt in stored_bytes(book)] == []
    assert left_over(book, ["林一木", "mu@changping.example"]) == ["林一木", "mu@changping.example"]


def test_one_entry_goes_alone(book: Book, operator: Actor, lin: str) -> None:
    """The new name was recorded by mistake; the person keeps all else."""
    renamed = show(book, lin).entries[1].seq
    record(book, operator, erasure(entry=renamed))
    assert left_over(book, LIN) == [value for value in LIN if value != "林远航"]
    shown = show(book, lin, reveal=True)
    assert shown.personal == {"name": None, "identity_number": IDENTITY, "contact": "lin@changping.example"}
    assert shown.erased_on == "2026-11-22"
    assert show(book, lin, as_of="2020-06-01", reveal=True).personal["name"] == "林一帆"
    assert [found.id for found in find_persons(book, "一帆")] == [lin]
    assert find_persons(book, "远航") == []


def test_proofs_made_before_and_after_still_check(book: Book, operator: Actor, lin: str) -> None:
    first = show(book, lin).entries[0].seq
    before = ledger_log.prove(book.store, book.id, first)
    erased = record(book, operator, erasure(person=lin), keep_checkpoint=True).first_seq
    envelope, _ = before.check(book.ring)
    assert envelope["data"]["name"].startswith("sha256:")
    again = ledger_log.prove(book.store, book.id, first)
    assert again.check(book.ring)[0] == envelope
    assert ledger_log.prove(book.store, book.id, erased).check(book.ring)[0]["data"]["person"] == lin


def test_rebuild_and_verify_stay_green(book: Book, operator: Actor, lin: str) -> None:
    record(book, operator, erasure(person=lin))
    assert verify(book).problems == []
    rebuild(book.ledger)
    assert verify(book).problems == []
    assert show(book, lin, reveal=True).erased_on == "2026-11-22"


def test_erasing_again_changes_nothing(book: Book, operator: Actor, lin: str, clock: TestClock) -> None:
    record(book, operator, erasure(person=lin))
    vault = book.store.rows("SELECT * FROM vault_value")
    clock.to("2026-12-01")
    for target in ({"person": lin}, {"entry": show(book, lin).entries[0].seq}):
        assert not record(book, operator, erasure(**target)).erasure_pending
    assert book.store.rows("SELECT * FROM vault_value") == vault
    assert show(book, lin, reveal=True).erased_on == "2026-11-22"
    assert verify(book).problems == []


def test_an_entry_without_personal_values_may_be_named(book: Book, operator: Actor, lin: str) -> None:
    before = book.store.rows("SELECT * FROM vault_value")
    record(book, operator, erasure(entry=0))
    assert book.store.rows("SELECT * FROM vault_value") == before


# --- What comes later ---------------------------------------------------------------------------------------


def test_what_is_recorded_of_the_person_afterwards_stays(book: Book, operator: Actor, lin: str) -> None:
    record(book, operator, erasure(person=lin))
    record(book, operator, command("person.renamed", "2026-11-02", person=lin, name="林再起"))
    shown = show(book, lin, reveal=True)
    assert shown.personal == {"name": "林再起", "identity_number": None, "contact": None}
    assert [found.id for found in find_persons(book, "再起")] == [lin]
    record(book, operator, erasure(person=lin))
    assert left_over(book, ["林再起"]) == []


def test_within_one_batch_too_only_what_came_before_goes(book: Book, operator: Actor, lin: str) -> None:
    """Entries of a batch follow one another like any others."""
    before = command("person.renamed", "2026-10-30", person=lin, name="林旧日")
    after = command("person.renamed", "2026-11-02", person=lin, name="林新生")
    record(book, operator, [before, erasure(person=lin), after])
    assert show(book, lin, reveal=True).personal["name"] == "林新生"
    assert left_over(book, [*LIN, "林旧日", "林新生"]) == ["林新生"]
    assert verify(book).problems == []


def test_a_person_founded_and_erased_in_one_batch_leaves_no_bytes(book: Book, operator: Actor) -> None:
    founded = {**command("person.registered", name="甘露露", contact="gan@changping.example"), "label": "p"}
    receipt = record(book, operator, [founded, erasure(person="@p")])
    assert show(book, str(receipt.ids[0]), reveal=True).personal["name"] is None
    assert left_over(book, ["甘露露", "gan@changping.example"]) == []


# --- Who may, and what is refused ---------------------------------------------------------------------------

REFUSED = [
    ({"person": "{lin}"}, "field.required", "/data/reason"),
    ({"person": "{lin}", "entry": 1, **REASON}, "erasure.one-target", "/data"),
    (REASON, "erasure.one-target", "/data"),
    ({"person": "person-999", **REASON}, "reference.unknown", "/data/person"),
    ({"person": "organisation-1", **REASON}, "reference.malformed", "/data/person"),
    ({"entry": 999, **REASON}, "entry.unknown", "/data/entry"),
    ({"entry": -1, **REASON}, None, "/data/entry"),
    ({"person": "{lin}", "reason": "because"}, None, "/data/reason"),
]


@pytest.mark.parametrize(("data", "code", "path"), REFUSED, ids=range(len(REFUSED)))
def test_a_wrong_erasure_is_refused_and_takes_nothing(
    book: Book, operator: Actor, lin: str, data: dict[str, Any], code: str | None, path: str
) -> None:
    data = {name: value.format(lin=lin) if isinstance(value, str) else value for name, value in data.items()}
    before = book.store.rows("SELECT * FROM vault_value"), ledger_log.read_head(book.store, book.id)
    with pytest.raises(Refused) as caught:
        record(book, operator, command("vault.erased", **data))
    [problem] = caught.value.problems
    assert (problem.path, problem.code) == (path, code or problem.code)
    after = book.store.rows("SELECT * FROM vault_value"), ledger_log.read_head(book.store, book.id)
    assert after[0] == before[0]
    assert (after[1].size, after[1].note) == (before[1].size, before[1].note)


@pytest.mark.parametrize("actor", ["user:anna clerk", "user:boris reviewer", "user:chen", "system:sweep"])
def test_only_who_administers_may_erase(book: Book, lin: str, actor: str) -> None:
    with pytest.raises(Refused) as caught:
        record(book, Actor.of(*actor.split()), erasure(person=lin))
    assert [problem.code for problem in caught.value.problems] == ["actor.may-not"]
    assert left_over(book, LIN) == LIN


def test_a_batch_that_is_refused_erases_nothing(book: Book, operator: Actor, lin: str) -> None:
    with pytest.raises(Refused):
        record(book, operator, [erasure(person=lin), command("person.registered", contact="nameless")])
    assert left_over(book, LIN) == LIN
    assert show(book, lin, reveal=True).erased_on is None


def test_an_erasure_is_not_corrected(book: Book, operator: Actor, lin: str) -> None:
    """What is gone can't be made to have stayed."""
    seq = record(book, operator, erasure(person=lin)).first_seq
    with pytest.raises(Refused) as caught:
        record(book, operator, {**erasure(person=lin), "corrects": seq})
    assert [problem.code for problem in caught.value.problems] == ["correction.not-possible"]


# --- A reader that looks on ---------------------------------------------------------------------------------


@pytest.fixture
def reader(book: Book, lin: str) -> Iterator[Raw]:
    """Another connection that has begun to read and does not end."""
    with raw(book.store) as connection:
        connection.look()
        yield connection


def test_a_reader_holds_up_the_emptying_until_it_ends(
    book: Book, operator: Actor, lin: str, reader: Raw
) -> None:
    """The reader's own snapshot still holds the values: that is said, not waited for."""
    assert record(book, operator, erasure(person=lin)).erasure_pending
    assert show(book, lin, reveal=True).personal["name"] is None
    assert left_over(book, LIN) == (LIN if isinstance(book.store, SqliteStore) else [])
    assert not book.finish_erasure()
    reader.close()
    assert book.finish_erasure()
    assert left_over(book, LIN) == []


def test_a_repeated_erasure_says_truly_whether_it_is_finished(
    book: Book, operator: Actor, lin: str, reader: Raw
) -> None:
    """Under its key again, as after a lost answer: nothing is written, but the emptying goes on."""
    assert record(book, operator, erasure(person=lin), "erase-lin").erasure_pending
    again = record(book, operator, erasure(person=lin), "erase-lin")
    assert (again.repeated, again.erasure_pending) == (True, True)
    reader.close()
    last = record(book, operator, erasure(person=lin), "erase-lin")
    assert (last.repeated, last.erasure_pending) == (True, False)
    assert left_over(book, LIN) == []


# --- At scale -----------------------------------------------------------------------------------------------

PERSONS, ERASED = by_day_or_in_full((3_000, 200) if ENGINE.name == "sqlite" else (1_000, 60), (3_000, 200))


class Crowd:
    """Persons with names and contacts that occur nowhere else."""

    def __init__(self, book: Book, operator: Actor, seed: int) -> None:
        self.book, self.operator, self.chance = book, operator, random.Random(seed)
        self.used: set[str] = set()
        self.values: dict[str, list[str]] = {}

    def name(self) -> str:
        """Two to four characters out of 20,000; a pair is the name's whole entry in the index."""
        while True:
            name = "".join(
                chr(self.chance.randrange(0x4E00, 0x9FA5)) for _ in range(self.chance.randint(2, 4))
            )
            if not {name[at : at + 2] for at in range(len(name) - 1)} & self.used:
                self.used |= {name[at : at + 2] for at in range(len(name) - 1)}
                return name

    def register(self, count: int) -> None:
        people = [(self.name(), f"{self.chance.getrandbits(128):032x}") for _ in range(count)]
        commands = [command("person.registered", name=name, contact=contact) for name, contact in people]
        ids = record(self.book, self.operator, commands).ids
        self.values.update(zip(map(str, ids), map(list, people), strict=True))

    def rename(self) -> None:
        person, name = self.chance.choice(sorted(self.values)), self.name()
        record(self.book, self.operator, command("person.renamed", "2021-01-01", person=person, name=name))
        self.values[person].append(name)

    def erase(self, person: str) -> list[str]:
        assert not record(self.book, self.operator, erasure(person=person)).erasure_pending
        return self.values.pop(person)


def pieces(value: str) -> Iterator[str]:
    """A value, the pairs by which its index finds it, and its halves: a page may keep a row in part."""
    width = 2 if len(value) < 5 else len(value) // 2
    yield value
    for at in range(0, len(value) - width + 1, 1 if width == 2 else width):
        yield value[at : at + width]


def test_among_thousands_every_erased_byte_is_gone_and_every_other_there(book: Book, operator: Actor) -> None:
    crowd = Crowd(book, operator, 20261122)
    for _ in range(6):
        crowd.register(PERSONS // 6)
    gone: list[str] = []
    doings = (crowd.rename, lambda: crowd.register(1), lambda: crowd.register(20), lambda: None)
    for person in crowd.chance.sample(sorted(crowd.values), ERASED):
        crowd.chance.choice(doings)()
        gone += crowd.erase(person)
    assert left_over(book, [piece for value in gone for piece in pieces(value)]) == []
    staying = [value for values in crowd.values.values() for value in values]
    stored = [value for (value,) in book.store.rows("SELECT value FROM vault_value WHERE value IS NOT NULL")]
    assert sorted(stored) == sorted(staying)
    # The same search finds what is there, so finding nothing above means something.
    sample = [piece for value in crowd.chance.sample(staying, ERASED) for piece in pieces(value)]
    assert left_over(book, sample) == sample
