"""ledger.store.postgres.store.

Who waits for whom, what a lost connection costs, and what an address gives away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from ledger import Book, Ledger, Refused, Settings, open_ledger, record
from ledger.core.errors import OutcomeUnknown, StoreBusy, StoreUnusable
from ledger.custody.verify import verify
from ledger.projection.rebuild import rebuild
from ledger.store.postgres.driver import shown_address, translated
from ledger.store.postgres.store import PostgresStore
from ledger.words.say import say as in_words
from tests.conftest import OPERATOR, open_changping
from tests.support.engines import Raw, Server, losing_commits, raw, url_of

pytestmark = pytest.mark.postgres_only


def firm(name: str = "甲厂") -> dict[str, Any]:
    return {"kind": "organisation.registered", "data": {"name": name, "class": "enterprise"}}


def size_of(book: Book) -> int:
    return int(book.store.rows("SELECT size FROM head WHERE book = ?", (book.id,))[0][0])


@pytest.fixture
def hasty(book: Book, settings: Settings) -> Iterator[Ledger]:
    """The store, opened by somebody who waits one second, and no longer for a statement."""
    hasty = open_ledger(replace(settings, busy_seconds=1, statement_seconds=2))
    yield hasty
    hasty.close()


@pytest.fixture
def owner(book: Book) -> Iterator[Raw]:
    with raw(book.store) as connection:
        yield connection


# --- Who waits ----------------------------------------------------------------------------------------------


def test_writers_of_different_books_do_not_wait_for_each_other(book: Book, hasty: Ledger) -> None:
    """One of them is in the middle of his transaction all the while."""
    linhe = open_changping(book.ledger, "linhe")

    def meanwhile() -> None:
        record(linhe, OPERATOR, firm("前"))
        with pytest.raises(StoreBusy) as caught:
            record(hasty.book("changping"), OPERATOR, firm())
        assert caught.value.problems[0].params == {"seconds": 1}
        with pytest.raises(StoreBusy):
            open_changping(hasty, "third")

    held = PostgresStore(url_of(book.store), busy_seconds=5)
    held.write(meanwhile, book="changping")
    held.close()
    assert (size_of(book), size_of(linhe)) == (1, 2)
    record(hasty.book("changping"), OPERATOR, firm())


def test_a_rebuild_waits_for_those_who_read_one_view(book: Book, hasty: Ledger) -> None:
    """Tables made anew would be empty to a view that is older than they are."""
    record(book, OPERATOR, firm())
    with book.store.reading():
        assert size_of(book) == 2
        with pytest.raises(StoreBusy):
            rebuild(hasty)
        assert verify(book).problems == []
    rebuild(hasty)
    assert verify(book).problems == []


def test_a_statement_that_takes_too_long_is_stopped(hasty: Ledger) -> None:
    started = time.monotonic()
    with pytest.raises(StoreBusy, match=r"store\.slow"):
        hasty.store.rows("SELECT pg_sleep(30)")
    assert time.monotonic() - started < 10
    assert hasty.books() == ["changping"]


def test_what_the_database_gives_up_is_done_again(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def work() -> int:
        tries.append(1)
        book.store.execute("UPDATE head SET recorded_at = recorded_at")
        if len(tries) < 3:
            raise_conflict(book)
        return len(tries)

    assert book.store.write(work, book=book.id) == 3


def raise_conflict(book: Book) -> None:
    book.store.execute("DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = 'deadlock_detected'; END $$")


def test_what_is_given_up_again_and_again_is_reported(book: Book) -> None:
    with pytest.raises(StoreBusy, match=r"store\.conflict"):
        book.store.write(lambda: raise_conflict(book), book=book.id)


# --- Lost connections ---------------------------------------------------------------------------------------


def test_a_connection_lost_before_the_commit_is_made_good(book: Book, owner: Raw) -> None:
    """Whatever the transaction had done is undone by the server, so it is done again."""
    tries: list[int] = []

    def work() -> None:
        tries.append(1)
        book.store.execute("INSERT INTO store_property VALUES ('tried', ?)", (str(len(tries)),))
        if len(tries) == 1:
            [(pid,)] = book.store.rows("SELECT pg_backend_pid()")
            owner.rows("SELECT pg_terminate_backend(?, 5000)", (pid,))
            book.store.rows("SELECT 1")

    book.store.write(work, book=book.id)
    assert book.store.property_of("tried") == "2"


def test_idle_connections_that_were_cut_are_replaced_unnoticed(book: Book, owner: Raw) -> None:
    for _ in range(3):
        owner.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        assert book.ledger.books() == ["changping"]
        owner.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        record(book, OPERATOR, firm())
    assert size_of(book) == 4


@pytest.mark.parametrize("sent", [True, False], ids=["committed", "not-committed"])
@pytest.mark.parametrize("key", [None, "once"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_lost_commit_is_looked_up_and_nothing_is_written_twice(
    book: Book, monkeypatch: pytest.MonkeyPatch, sent: bool, key: str | None, times: int
) -> None:
    lost = losing_commits(monkeypatch, sent=sent, times=times)
    receipt = record(book, OPERATOR, [firm(), firm("乙厂")], key, keep_checkpoint=True)
    assert len(lost) == times
    assert (receipt.first_seq, receipt.last_seq, receipt.repeated) == (1, 2, False)
    assert size_of(book) == 3


@pytest.mark.parametrize("sent", [True, False], ids=["committed", "not-committed"])
def test_a_book_whose_opening_was_lost_is_opened_once(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, sent: bool
) -> None:
    losing_commits(monkeypatch, sent=sent)
    book = open_changping(ledger)
    record(book, OPERATOR, firm())
    assert len(list(ledger.keys.folder.glob("*.pem"))) == 1


@pytest.mark.parametrize("sent", [True, False], ids=["committed", "not-committed"])
def test_where_nobody_can_be_asked_the_outcome_is_said_to_be_unknown(
    book: Book, monkeypatch: pytest.MonkeyPatch, sent: bool
) -> None:
    """It names the way out: the same command under the same key."""
    losing_commits(monkeypatch, sent=sent)
    monkeypatch.setattr(PostgresStore, "_lock", failing_second_time(PostgresStore._lock, book.store.place))
    with pytest.raises(OutcomeUnknown) as caught:
        record(book, OPERATOR, firm(), "once")
    assert "idempotency_key" in in_words(caught.value.problems[0], "en")
    monkeypatch.undo()
    assert record(book, OPERATOR, firm(), "once").repeated == sent
    assert size_of(book) == 2


def failing_second_time(lock: Callable[..., None], place: str) -> Callable[..., None]:
    calls: list[int] = []

    def locked(store: PostgresStore, book: str | None) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise psycopg_gone(place)
        lock(store, book)

    return locked


def psycopg_gone(place: str) -> StoreUnusable:
    from ledger.core.errors import Problem

    return StoreUnusable(Problem("store.failed", "", {"file": place, "reason": "gone"}))


def test_what_did_not_land_may_still_be_refused(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else was quicker while the connection was away: that is an answer, and no unknown outcome."""
    receipt = record(book, OPERATOR, [firm()])
    corrected = {**firm("乙厂"), "corrects": receipt.first_seq}
    losing_commits(monkeypatch, sent=False)
    lock, other = PostgresStore._lock, open_changping_again(book)
    calls: list[int] = []

    def overtaken(store: PostgresStore, name: str | None) -> None:
        calls.append(1)
        if len(calls) == 2:
            record(other, OPERATOR, {**firm("丙厂"), "corrects": receipt.first_seq})
        lock(store, name)

    monkeypatch.setattr(PostgresStore, "_lock", overtaken)
    with pytest.raises(Refused):
        record(book, OPERATOR, corrected)
    assert size_of(book) == 3


def open_changping_again(book: Book) -> Book:
    """The same book through a store of its own."""
    return replace(book.ledger, store=PostgresStore(url_of(book.store))).book(book.id)


def test_a_work_that_nobody_can_look_up_is_not_done_again(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []
    losing_commits(monkeypatch, sent=False)
    with pytest.raises(OutcomeUnknown):
        book.store.write(lambda: tries.append(1), book=book.id)
    assert tries == [1]


def test_what_the_database_refuses_at_the_commit_is_not_written(book: Book) -> None:
    def work() -> None:
        book.store.execute("INSERT INTO subject VALUES (?, 'person-99', 0)", (book.id,))

    with pytest.raises(StoreUnusable, match=r"store\.integrity"):
        book.store.write(work, book=book.id)
    assert not book.store.in_transaction()


def test_a_server_that_went_away_is_named_and_found_again(settings: Settings) -> None:
    server = Server()
    try:
        ledger = open_ledger(replace(settings, database_url=server.database(), busy_seconds=1), create=True)
        book = open_changping(ledger)
        server.kill()
        with pytest.raises(StoreUnusable) as caught:
            record(book, OPERATOR, firm())
        assert str(server.folder) in in_words(caught.value.problems[0], "en").replace("%2F", "/")
        with pytest.raises(StoreUnusable):
            ledger.books()
        server.start()
        assert record(book, OPERATOR, firm()).first_seq == 1
        ledger.close()
    finally:
        server.stop()


# --- Words and types ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://bureau:pa55word@db.changping.example:5433/shouxin",
        "postgresql://db.changping.example/shouxin?user=bureau&password=pa55word",
        "postgresql:///shouxin?password=pa55word&sslmode=wrong",
        "postgresql://bureau:pa55word@[db/shouxin",
        "postgresql://bureau:pa55word@localhost:1/shouxin",
    ],
)
def test_a_password_is_never_shown(settings: Settings, url: str) -> None:
    given = replace(settings, database_url=url, busy_seconds=1)
    assert "pa55word" not in repr(given)
    if "example" in url:
        assert "pa55word" not in shown_address(url)
        assert "db.changping.example" in shown_address(url)
        return
    with pytest.raises(StoreUnusable) as caught:
        open_ledger(given)
    assert not any("pa55word" in in_words(caught.value.problems[0], language) for language in ("zh", "en"))


def test_a_database_that_is_not_there_is_named(settings: Settings) -> None:
    url = settings.database_url + "_none"
    with pytest.raises(StoreUnusable) as caught:
        open_ledger(replace(settings, database_url=url), create=True)
    assert "does not exist" in in_words(caught.value.problems[0], "en")


def test_texts_sort_by_their_bytes_whatever_the_language_of_the_database(book: Book) -> None:
    """The tests' own server sorts like English does."""
    names = ["b", "A", "a-c", "ab", "B", "ä", "长", "á"]
    record(book, OPERATOR, [firm(name) for name in names])
    [(provider,)] = book.store.rows(
        "SELECT datlocprovider FROM pg_database WHERE datname = current_database()"
    )
    assert provider == "i"
    found = [row[0] for row in book.store.rows('SELECT "name" FROM "organisation" ORDER BY "name"')]
    assert found == sorted(names, key=str.encode)


def test_sums_are_whole_numbers_and_truth_is_as_in_sqlite(book: Book) -> None:
    [row] = book.store.rows('SELECT sum("seq"), sum("seq") * 9223372036854775807, TRUE, FALSE FROM "entry"')
    assert [type(value) for value in row] == [int] * 4
    assert row[2:] == (1, 0)


def test_the_few_words_that_differ_are_translated() -> None:
    sql = (
        """SELECT CAST("envelope" AS BLOB) FROM t WHERE instr("n", ?) > 0 AND p LIKE ? || '%' AND i IN (*)"""
    )
    assert translated(sql) == (
        """SELECT convert_to("envelope", 'UTF8') FROM t WHERE strpos("n", %s) > 0 """
        """AND p LIKE %s || '%%' AND i = ANY(%s)"""
    )


def test_commits_wait_for_the_disk_even_where_the_server_would_not(book: Book) -> None:
    """The tests' own server is set to be fast."""
    assert book.store.rows("SHOW synchronous_commit") == [("on",)]


# --- Erasure ------------------------------------------------------------------------------------------------


def test_no_page_of_the_vault_holds_a_row_of_what_was_erased(book: Book, owner: Raw) -> None:
    """Dead rows are removed from the pages; the room they took is written over as it is used again."""
    person = {"kind": "person.registered", "data": {"name": "周一鸣", "contact": "z@changping.example"}}
    [identifier] = record(book, OPERATOR, person).ids
    owner.execute("CREATE EXTENSION pageinspect")
    sql = (
        "SELECT count(*) FROM generate_series(0, pg_relation_size('vault_value') / 8192 - 1) page, "
        "heap_page_items(get_raw_page('vault_value', page::int)) WHERE position(? in t_data) > 0"
    )
    assert owner.rows(sql, ("周一鸣".encode(),)) == [(1,)]
    erased = {"kind": "vault.erased", "data": {"person": identifier, "reason": "requested"}}
    assert not record(book, OPERATOR, erased).erasure_pending
    assert owner.rows(sql, ("周一鸣".encode(),)) == [(0,)]
