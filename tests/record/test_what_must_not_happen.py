"""What must not happen: an honest signature lent to a forgery, a key lost by mishap, a rule slipped past."""

from __future__ import annotations

import sqlite3
import stat
import sys
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from ledger import Actor, Book, Ledger, Refused, Settings, open_ledger, record
from ledger.core.errors import KeyUnusable, Problem, StoreUnusable, shown
from ledger.core.text_rules import holds_classified_mark
from ledger.custody.verify import verify
from ledger.law import statutes
from ledger.log.log import read_head
from ledger.projection import projection
from ledger.projection.rebuild import rebuild
from ledger.queries import objects as queries
from ledger.words.say import say
from tests.conftest import OPERATOR, TestClock, open_changping
from tests.support.engines import raw

FIRM = {"kind": "organisation.registered", "effective_on": "2020-01-01"}


def firm(name: str = "甲", **members: Any) -> dict[str, Any]:
    return {**FIRM, "data": {"name": name, "class": "enterprise"}, **members}


def codes(caught: pytest.ExceptionInfo[Any]) -> list[str]:
    return [problem.code for problem in caught.value.problems]


@pytest.mark.tampered
@pytest.mark.parametrize(
    "change",
    [f"frontier = x'{'00' * 32}'", "frontier = x''", "size = size + 1"],
    ids=["other", "none", "longer"],
)
def test_nothing_is_signed_on_top_of_a_head_that_was_not_signed(book: Book, change: str) -> None:
    """Else an operator without the key rewrites the log and lets the next clerk's entry sign it."""
    record(book, OPERATOR, [firm(), firm("乙"), firm("丙")])
    with raw(book.store) as owner:
        owner.drop_guards()
        assert owner.execute(f"UPDATE head SET {change}")
    with pytest.raises(StoreUnusable) as caught:
        record(book, OPERATOR, firm())
    assert codes(caught) == ["head.damaged"]


def test_what_came_in_one_batch_is_replayed_in_one(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rename before the founding day, made coherent by a correction of the founding in the same batch."""
    [identifier] = record(book, OPERATOR, firm()).ids
    earlier = {"kind": "organisation.renamed", "effective_on": "2019-01-01"}
    batch = [
        {**earlier, "data": {"organisation": identifier, "name": "乙"}},
        firm(corrects=1, effective_on="2018-01-01"),
    ]
    record(book, OPERATOR, batch)
    for size in (1, 2, 3):
        monkeypatch.setattr(projection, "CHUNK_ENTRIES", size)
        assert verify(book).problems == []
        rebuild(book.ledger)


def test_an_interruption_after_the_commit_keeps_the_only_key(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = ledger.store.write

    def interrupted(work: Callable[[], Any], **options: Any) -> None:
        write(work, **options)
        raise KeyboardInterrupt

    monkeypatch.setattr(ledger.store, "write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        open_changping(ledger)
    monkeypatch.undo()
    record(ledger.book("changping"), OPERATOR, firm())


def test_a_lost_secret_is_not_replaced_in_silence(ledger: Ledger, book: Book, settings: Settings) -> None:
    place = settings.key_folder / "store.secret"
    secret = place.read_bytes()
    place.unlink()
    with pytest.raises(KeyUnusable):
        open_changping(ledger, "linhe")
    assert not place.exists()
    place.write_bytes(secret)
    place.chmod(0o600)
    open_changping(ledger, "linhe")


@pytest.mark.sqlite_only("who may read a server's files is the server's affair")
def test_nobody_else_on_the_machine_reads_the_store(book: Book, tmp_path: Any) -> None:
    record(book, OPERATOR, firm())
    for file in tmp_path.glob("shouxin.db*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_label_on_what_founds_nothing_is_refused(book: Book) -> None:
    [identifier] = record(book, OPERATOR, firm()).ids
    rename = {
        "kind": "organisation.renamed",
        "data": {"organisation": identifier, "name": "乙"},
        "label": "a",
    }
    with pytest.raises(Refused) as caught:
        record(book, OPERATOR, rename)
    assert codes(caught) == ["label.nothing-founded"]


def test_a_correction_moves_a_fact_to_an_object_founded_later_the_same_day(book: Book) -> None:
    record(book, OPERATOR, firm())
    rename = {"kind": "organisation.renamed", "effective_on": "2021-01-01"}
    record(book, OPERATOR, {**rename, "data": {"organisation": "organisation-1", "name": "乙"}})
    record(book, OPERATOR, firm("丙", effective_on="2021-01-01"))
    record(
        book, OPERATOR, {**rename, "corrects": 2, "data": {"organisation": "organisation-3", "name": "乙"}}
    )
    assert [(queries.show(book, f"organisation-{n}").state or {})["name"] for n in (1, 3)] == ["甲", "乙"]


def test_who_is_registered_from_a_later_day_can_be_erased_today(book: Book) -> None:
    person = {"kind": "person.registered", "effective_on": "2099-01-01", "data": {"name": "赵明"}}
    [identifier] = record(book, OPERATOR, person).ids
    record(book, OPERATOR, {"kind": "vault.erased", "data": {"person": identifier, "reason": "requested"}})
    assert queries.find_persons(book, "赵明") == []


def test_a_clock_that_ran_ahead_dates_no_later_fact(book: Book, clock: TestClock) -> None:
    """The time of recording can't decrease; the day on which a fact holds is today's all the same."""
    clock.to("2099-01-01")
    record(book, OPERATOR, firm())
    clock.to("2026-11-22")
    command = firm("乙")
    del command["effective_on"]
    record(book, OPERATOR, command)
    envelope = queries.entry(book, 2)
    assert (envelope["effective_on"], envelope["recorded_at"][:4]) == ("2026-11-22", "2099")


def test_one_person_can_not_adopt_what_nobody_read_as_read(book: Book) -> None:
    unread = next(one for one in statutes.shipped().all() if not one.confirmed)
    members = {name: value for name, value in unread.to_json().items() if value not in ("", None)}
    del members["as_given"]
    for changes in ({"status": "V1"}, {"status": "V1", "id": "SME-999"}):
        with pytest.raises(Refused) as caught:
            record(book, OPERATOR, {"kind": "statute.adopted", "data": {**members, **changes}})
        assert codes(caught) == ["statute.not-confirmed"]


def test_a_proposal_is_never_corrected_under_the_hands_of_who_agrees(book: Book) -> None:
    unread = next(one for one in statutes.shipped().all() if not one.confirmed)
    data = {"parameter": unread.id, "value_digest": unread.value_digest(), "document": "公报"}
    data |= {"document_digest": "0" * 64, "edition": "2026", "quoted": "原文"}
    clerk = Actor.of("user:clerk-1", "clerk")
    record(book, clerk, {"kind": "confirmation.proposed", "data": data})
    with pytest.raises(Refused) as caught:
        record(book, clerk, {"kind": "confirmation.proposed", "corrects": 1, "data": data})
    assert codes(caught) == ["correction.not-possible"]


def test_many_changes_of_one_object_in_one_import_fold_step_by_step(book: Book) -> None:
    record(book, OPERATOR, firm())
    rename = {"kind": "organisation.renamed", "effective_on": "2021-01-01"}
    from ledger.record.commands import read_batch
    from ledger.record.record import record_batches

    batches = [
        read_batch(
            book.registry, OPERATOR, {**rename, "data": {"organisation": "organisation-1", "name": f"乙{n}"}}
        )
        for n in range(300)
    ]
    record_batches(book, batches)
    assert (queries.show(book, "organisation-1").state or {})["name"] == "乙299"
    assert read_head(book.store, book.id).size == 302


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("（机　密）", True),
        ("机 密★10年", True),
        ("机密级文件", True),
        ("密级：秘密", True),
        ("【绝密】", True),
        ("机密", True),
        ("商业秘密保护协议", False),
        ("保守国家秘密教育", False),
    ],
)
def test_classified_marks_are_seen_however_they_are_spaced(text: str, marked: bool) -> None:
    assert holds_classified_mark(text) is marked


def test_every_classified_mark_holds_a_character_that_has_no_other_form() -> None:
    written = [chr(c) for c in range(sys.maxunicode + 1) if "密" in unicodedata.normalize("NFKC", chr(c))]
    assert written == ["密"]  # so that a text without it need not be looked through


def test_what_a_message_quotes_can_not_steer_a_terminal() -> None:
    assert shown("\x1b]0;x\x07") == "\\x1b]0;x\\x07"
    problem = Problem("reference.unknown", "", {"value": shown("甲\n乙")})
    assert "\n" not in say(problem, "zh")


@pytest.mark.sqlite_only("about a file")
@pytest.mark.parametrize("header", [False, True])
def test_a_store_without_tables_is_made_anew(settings: Settings, tmp_path: Any, header: bool) -> None:
    """Left by a first start that was killed before it made its tables."""
    (tmp_path / "shouxin.db").touch()
    if header:
        with sqlite3.connect(tmp_path / "shouxin.db") as raw:
            raw.execute("PRAGMA journal_mode = WAL")
        raw.close()
    ledger = open_ledger(settings, create=True)
    open_changping(ledger)
    ledger.close()
