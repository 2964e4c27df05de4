"""ledger.record.rotation: another key is put in force, and everybody can follow, with any key of the history.

Nothing is signed that the key before has not signed; who tampers at that very moment is found.
"""

from __future__ import annotations

import pytest

from ledger import Book, Refused, open_ledger, record
from ledger.core.errors import KeyUnusable, StoreUnusable
from ledger.custody.verify import verify
from ledger.log import log
from ledger.log.checkpoint import Checkpoint, Verifier, open_checkpoint, open_signed
from ledger.log.keys import KeyFolder
from ledger.record.rotation import BOTH_SIGN_DAYS, rotate_key
from tests.conftest import OPERATOR
from tests.support.rotations import UNTIL, code_of, register


def head_keys(book: Book) -> set[Verifier]:
    note = log.read_head(book.store, book.id).note
    return set(open_signed(note, book.ring.verifiers)[1])


def key_files(book: Book) -> int:
    return len(list(book.ledger.keys.folder.glob("*.pem")))


@pytest.fixture
def rotated(book: Book) -> Book:
    """A book with an entry under its first key, a rotation, and an entry after it."""
    register(book)
    rotate_key(book, OPERATOR, UNTIL)
    register(book, "长平第二公司")
    return book


# --- Side by side, then alone -------------------------------------------------------------------------------


def test_both_keys_sign_until_the_day_and_then_the_new_one_alone(book, clock):
    first = book.verifier
    register(book)
    assert head_keys(book) == {first}
    receipt = rotate_key(book, OPERATOR, UNTIL)
    second = book.verifier
    assert second != first
    assert (second.name, book.ring.verifiers) == (first.name, (first, second))
    assert head_keys(book) == {second, first}
    assert open_checkpoint(receipt.checkpoint or "", first).size == receipt.last_seq + 1
    clock.to(UNTIL)
    register(book, "当日")
    assert head_keys(book) == {second, first}
    clock.to("2027-01-01")
    register(book, "次日")
    assert head_keys(book) == {second}


def test_who_does_not_say_how_long_gets_ninety_days(book):
    rotate_key(book, OPERATOR)
    assert (BOTH_SIGN_DAYS, book.keys.rotations[-1].both_until) == (90, "2027-02-20")


def test_the_old_key_file_is_needed_while_both_sign_and_never_again(rotated, clock, settings):
    folder = rotated.ledger.keys.folder
    (folder / f"changping.{rotated.keys.first.id.hex()}.pem").unlink()
    again = open_ledger(settings, clock=clock)
    with pytest.raises(KeyUnusable) as error:
        register(again.book("changping"))
    assert code_of(error) == "key.missing"
    clock.to("2027-01-01")
    register(again.book("changping"), "以后")
    assert verify(again.book("changping"), tables=False).problems == []
    again.close()


def test_a_second_rotation_within_the_first_leaves_the_oldest_key_out(rotated):
    _, second = rotated.ring.verifiers
    rotate_key(rotated, OPERATOR, UNTIL)
    assert head_keys(rotated) == {rotated.verifier, second}


def test_a_process_that_knows_the_old_key_alone_goes_on_under_the_new(book, make_ledger):
    other = make_ledger().book("changping")
    register(other)
    rotate_key(book, OPERATOR, UNTIL)
    register(other, "另一进程")
    assert other.verifier == book.verifier
    assert head_keys(other) == {book.verifier, book.keys.first}


def test_of_two_who_rotate_at_once_the_second_is_told_and_leaves_no_key(book, make_ledger, monkeypatch):
    other = make_ledger().book("changping")
    rotate_key(book, OPERATOR, UNTIL)
    monkeypatch.setattr(type(other), "refresh_keys", lambda self: None)  # as if it had read just before
    with pytest.raises(Refused) as error:
        rotate_key(other, OPERATOR, UNTIL)
    assert code_of(error) == "key.not-in-force"
    assert key_files(book) == 2


def test_the_table_shows_the_key_in_force(rotated):
    [(shown,)] = rotated.store.rows('SELECT "verifier_key" FROM "book"')
    assert shown == str(rotated.verifier)


# --- What is refused ----------------------------------------------------------------------------------------


def test_a_rotation_cannot_be_recorded_as_a_command(book, tmp_path):
    mine = KeyFolder(tmp_path / "mine").create_signer(book.id, book.origin)
    data = {"book": "book-0", "previous": str(book.verifier), "verifier_key": str(mine.verifier)}
    with pytest.raises(Refused) as error:
        record(book, OPERATOR, {"kind": "key.rotated", "data": {**data, "both_until": UNTIL}})
    assert code_of(error) == "key.rotated-by-command"
    assert len(book.ring.keys) == 1


@pytest.mark.parametrize(
    ("until", "code"), [("2026-11-21", "key.both-until-past"), ("31.12.", "day.invalid")]
)
def test_a_day_gone_by_or_none_is_refused_and_leaves_no_key(book, until, code):
    with pytest.raises(Refused) as error:
        rotate_key(book, OPERATOR, until)
    assert code_of(error) == code
    assert key_files(book) == 1


def test_a_clock_set_back_behind_the_last_rotation_is_refused(rotated, clock):
    clock.to("2026-11-25")
    rotate_key(rotated, OPERATOR, UNTIL)
    clock.to("2026-11-24")
    with pytest.raises(Refused) as error:
        rotate_key(rotated, OPERATOR, UNTIL)
    assert code_of(error) == "key.before-last"
    assert key_files(rotated) == 3


def test_a_key_that_was_used_before_is_refused(rotated, clock, monkeypatch):
    """Chance would have to give a key twice; a machine restored from its image gives it."""
    clock.to("2027-01-01")
    used = rotated.ledger.keys.folder / f"changping.{rotated.keys.first.id.hex()}.pem"
    again = rotated.ledger.keys.signer(rotated.id, rotated.keys.first)
    used.unlink()
    monkeypatch.setattr(rotated.ledger.keys, "create_signer", lambda book, origin: again)
    with pytest.raises(Refused) as error:
        rotate_key(rotated, OPERATOR, "2027-02-01")
    assert code_of(error) == "key.used-before"


@pytest.mark.tampered
def test_the_new_key_signs_nothing_that_the_old_one_has_not(book):
    """Whoever set the head to match what he made of the rows must not get the new key's signature for it."""
    register(book)
    forged = log.read_head(book.store, book.id).frontier
    forged.extend([b"\x01" * 32])
    sql = 'UPDATE "head" SET "size" = ?, "frontier" = ?'
    book.store.execute(sql, (forged.size, forged.to_bytes()))
    with pytest.raises(StoreUnusable) as error:
        rotate_key(book, OPERATOR, UNTIL)
    assert code_of(error) == "head.damaged"
    assert key_files(book) == 1


@pytest.mark.tampered
def test_after_a_rotation_a_head_signed_by_the_old_key_alone_is_refused(rotated):
    old = rotated.ledger.keys.signer(rotated.id, rotated.keys.first)
    head = log.read_head(rotated.store, rotated.id)
    text = Checkpoint(rotated.origin, head.size, head.frontier.root()).to_text()
    rotated.store.execute('UPDATE "head" SET "note" = ?', (old.sign_note(text),))
    with pytest.raises(StoreUnusable) as error:
        register(rotated, "再记")
    assert code_of(error) == "head.damaged"
    [problem] = verify(rotated, tables=False).problems
    assert (problem.code, problem.params["reason"]) == ("verify.note", "checkpoint.key-not-in-force")
