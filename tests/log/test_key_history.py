"""ledger.log.key_history and ledger.custody.verify_keys.

Any key of the history verifies the whole, and no other does.

A copy elsewhere is verified with a public key alone; a stranger follows from key to key by proofs alone.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from ledger import Book, Ledger, open_ledger
from ledger.core.errors import KeyUnusable, ProofInvalid, StoreUnusable
from ledger.custody.verify import verify
from ledger.log import log
from ledger.log.checkpoint import Checkpoint, KeyRing, open_signed
from ledger.log.key_history import follow
from ledger.log.keys import KeyFolder
from ledger.log.proof import Proof
from ledger.record.rotation import rotate_key
from ledger.words.say import say as say_in_words
from tests.conftest import OPERATOR
from tests.support.rotations import UNTIL, code_of, register

PERSON = {"name": "林一", "identity_number": "11010519491231002X"}


def drop_trigger(book: Book, name: str, table: str) -> None:
    """Take one guard away, as each engine has it said."""
    book.store.execute(
        f'DROP TRIGGER "{name}"' + (f' ON "{table}"' if book.store.engine == "PostgreSQL" else "")
    )


@pytest.fixture
def rotated(book: Book) -> Book:
    """A book with an entry under its first key, a rotation, and an entry after it."""
    register(book)
    rotate_key(book, OPERATOR, UNTIL)
    register(book, "长平第二公司")
    return book


def findings(book: Book, **options) -> list[str]:
    return [problem.code for problem in verify(book, **{"tables": False, **options}).problems]


# --- Verification with one key of the history ---------------------------------------------------------------


@pytest.mark.parametrize("which", [0, 1, 2])
def test_any_key_of_the_history_verifies_the_whole(rotated, clock, which):
    rotate_key(rotated, OPERATOR, UNTIL)
    clock.to("2027-03-01")
    register(rotated, "第三把密钥之下")
    assert findings(rotated, trusted=rotated.ring.verifiers[which]) == []


def test_a_key_of_no_part_of_the_history_verifies_nothing(rotated, tmp_path):
    stranger = KeyFolder(tmp_path / "own").create_signer(rotated.id, rotated.origin).verifier
    assert set(findings(rotated, trusted=stranger)) == {"verify.note"}


def test_a_copy_elsewhere_verifies_without_any_private_file(rotated, say, clock, settings, tmp_path):
    say("person.registered", **PERSON)
    elsewhere = open_ledger(replace(settings, key_folder=tmp_path / "nothing"), clock=clock)
    report = verify(elsewhere.book("changping"), trusted=rotated.keys.first)
    assert (report.problems, report.without_secret) == ([], True)
    with pytest.raises(KeyUnusable) as missed:  # a matter beside the store, which is no finding
        verify(elsewhere.book("changping"))
    assert f"缺少密钥文件 {tmp_path / 'nothing'}" in say_in_words(missed.value.problems[0], "zh")
    elsewhere.close()


@pytest.mark.tampered
def test_a_lost_digest_is_found_without_the_secret_too(rotated, say, clock, settings, tmp_path):
    say("person.registered", **PERSON)
    rotated.store.execute('DELETE FROM "vault_identity_digest"')
    elsewhere = open_ledger(replace(settings, key_folder=tmp_path / "nothing"), clock=clock)
    book = elsewhere.book("changping")
    assert findings(book, trusted=rotated.verifier, tables=True) == ["verify.vault-index"]
    elsewhere.close()


@pytest.mark.tampered
@pytest.mark.parametrize("by_both", [False, True])
def test_a_rotation_that_the_old_key_never_signed_is_found(rotated, by_both):
    """Who holds the new key alone signs every checkpoint anew; the hand-over he can't."""
    signers = [rotated.signer()]
    if by_both:
        signers.append(rotated.ledger.keys.signer(rotated.id, rotated.keys.first))
    size = rotated.keys.rotations[0].seq + 1
    root = log.tree(rotated.store, rotated.id, size).root()
    note = signers[0].sign_note(Checkpoint(rotated.origin, size, root).to_text(), *signers[1:])
    drop_trigger(rotated, "kept_checkpoint_no_update", "kept_checkpoint")
    rotated.store.execute('UPDATE "kept_checkpoint" SET "note" = ? WHERE "size" = ?', (note, size))
    expected = [] if by_both else ["verify.rotation-unsigned"]
    assert findings(rotated, trusted=rotated.keys.first) == expected


@pytest.mark.tampered
def test_a_rotation_whose_checkpoint_is_gone_is_found(rotated):
    drop_trigger(rotated, "kept_checkpoint_no_delete", "kept_checkpoint")
    rotated.store.execute('DELETE FROM "kept_checkpoint"')
    assert findings(rotated) == ["verify.rotation-unsigned"]


@pytest.mark.tampered
def test_a_rotation_that_the_index_hides_is_found(rotated, make_ledger):
    seq = rotated.keys.rotations[0].seq
    rotated.store.execute('DELETE FROM "subject" WHERE "object" = ? AND "seq" = ?', ("book-0", seq))
    book = make_ledger().book("changping")
    assert len(book.ring.keys) == 1
    problems = verify(book, tables=False).problems
    assert ("verify.key-history", seq) in [(p.code, p.params.get("seq")) for p in problems]


@pytest.mark.tampered
def test_a_damaged_rotation_leaves_nobody_guessing_the_key(rotated: Book, ledger: Ledger):
    drop_trigger(rotated, "entry_no_update", "entry")
    sql = 'UPDATE "entry" SET "envelope" = replace("envelope", \'"previous"\', \'"earlier"\')'
    rotated.store.execute(sql)
    with pytest.raises(StoreUnusable) as error:
        ledger.book("changping")
    assert code_of(error) == "key.rotation-damaged"


# --- A stranger with the first key --------------------------------------------------------------------------


def test_a_stranger_follows_from_key_to_key(rotated, clock):
    rotate_key(rotated, OPERATOR, UNTIL)
    clock.to("2027-03-01")
    register(rotated, "第三把密钥之下")
    rotated.keep_checkpoint()
    ring = KeyRing.of(rotated.keys.first)
    fact = rotated.prove(1)
    with pytest.raises(ProofInvalid):
        fact.check(ring)
    for rotation in rotated.keys.rotations:
        ring = follow(ring, Proof.parse(rotated.prove(rotation.seq).to_text()))
    assert [key.verifier for key in ring.keys] == list(rotated.ring.verifiers)
    assert fact.check(ring)[0]["seq"] == 1


def test_a_fact_is_proved_under_the_key_in_force_even_if_an_older_checkpoint_covers_it(book):
    register(book)
    book.keep_checkpoint()
    rotate_key(book, OPERATOR, UNTIL)
    assert book.prove(1).check(KeyRing.of(book.verifier))[0]["seq"] == 1


def test_a_stranger_who_followed_believes_the_old_key_no_longer(rotated):
    """A stolen old key must not sign later trees: only what came before it was handed over."""
    ring = follow(KeyRing.of(rotated.keys.first), rotated.prove(rotated.keys.rotations[0].seq))
    old = rotated.ledger.keys.signer(rotated.id, rotated.keys.first)
    note = old.sign_note(Checkpoint(rotated.origin, 1_000, bytes(32)).to_text())
    with pytest.raises(ProofInvalid) as error:
        ring.open(note)
    assert code_of(error) == "checkpoint.key-not-in-force"


def test_what_hands_nothing_over_is_not_followed(rotated):
    first, second = rotated.ring.verifiers
    rotation = rotated.prove(rotated.keys.rotations[0].seq)
    with pytest.raises(ProofInvalid) as error:
        follow(KeyRing.of(second), rotated.prove(1))
    assert code_of(error) == "proof.no-rotation"
    with pytest.raises(ProofInvalid) as error:
        follow(KeyRing.of(second), rotation)
    assert code_of(error) == "proof.rotation-elsewhere"
    text, signed_by = open_signed(rotation.note, (first, second))
    assert set(signed_by) == {first, second}
    alone = rotated.ledger.keys.signer(rotated.id, first).sign_note(text)
    with pytest.raises(ProofInvalid) as error:
        follow(KeyRing.of(first), replace(rotation, note=alone))
    assert code_of(error) == "note.unknown-key"
