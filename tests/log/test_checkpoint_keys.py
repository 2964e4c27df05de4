"""ledger.log.checkpoint with several keys: who has signed a note, and which key speaks for which size.

Also what C2SP allows in a note or checkpoint of others, though this log never writes it.
"""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ledger.core.errors import ProofInvalid
from ledger.log.checkpoint import (
    SIGNATURES_MAX,
    Checkpoint,
    KeyRing,
    Signer,
    open_checkpoint,
    open_note,
    open_signed,
)

ORIGIN = "shouxin.example/changsha"
ROOT = bytes(range(32))
OLD, NEW, LATER = (Signer(ORIGIN, Ed25519PrivateKey.from_private_bytes(bytes([at]) * 32)) for at in (1, 2, 3))
ELSEWHERE = Signer("log.example/other", Ed25519PrivateKey.from_private_bytes(b"\x04" * 32))
RING = KeyRing.of(OLD.verifier).rotated(OLD.verifier, 10, NEW.verifier)


def note_of(size: int, signer: Signer, *others: Signer) -> str:
    return signer.sign_note(Checkpoint(ORIGIN, size, ROOT).to_text(), *others)


def refused(note: str, ring: KeyRing) -> str:
    with pytest.raises(ProofInvalid) as error:
        ring.open(note)
    return error.value.problems[0].code


def test_extension_lines_are_read_and_mean_nothing():
    checkpoint = Checkpoint(ORIGIN, 1, ROOT, ("extension", "another one"))
    assert checkpoint.to_text().splitlines()[3:] == ["extension", "another one"]
    assert open_checkpoint(OLD.sign_note(checkpoint.to_text()), OLD.verifier) == checkpoint


def test_more_signatures_than_anybody_needs_are_refused():
    text = Checkpoint(ORIGIN, 1, ROOT).to_text()
    line = OLD.signature_line(text)
    assert open_note(text + "\n" + line * SIGNATURES_MAX, [OLD.verifier]) == text
    with pytest.raises(ProofInvalid) as error:
        open_note(text + "\n" + line * (SIGNATURES_MAX + 1), [OLD.verifier])
    assert error.value.problems[0].code == "note.too-many"


def test_a_note_tells_which_of_the_known_keys_have_signed_it():
    note = note_of(5, NEW, OLD)
    assert open_signed(note, [OLD.verifier, LATER.verifier])[1] == (OLD.verifier,)
    assert set(open_signed(note, RING.verifiers)[1]) == {OLD.verifier, NEW.verifier}


def test_two_signatures_side_by_side_hold_with_either_key_alone():
    note = note_of(5, NEW, OLD)
    for signer in (OLD, NEW):
        assert open_checkpoint(note, signer.verifier).size == 5


def test_a_bad_signature_beside_a_good_one_spoils_the_note_for_who_knows_both():
    good, bad = note_of(5, NEW), OLD.signature_line("another text\n")
    assert open_checkpoint(good + bad, NEW.verifier).size == 5, "an unknown key is ignored, as C2SP demands"
    assert refused(good + bad, RING) == "note.signature"


@pytest.mark.parametrize(("size", "signer"), [(0, OLD), (10, OLD), (11, NEW), (10**9, NEW)])
def test_each_key_speaks_for_its_sizes(size, signer):
    assert RING.open(note_of(size, signer)).size == size
    other = NEW if signer is OLD else OLD
    assert refused(note_of(size, other), RING) == "checkpoint.key-not-in-force"
    assert RING.open(note_of(size, other, signer)).size == size, "the other may sign too"


def test_a_key_that_was_handed_over_is_not_handed_over_again():
    ring = RING.rotated(NEW.verifier, 20, LATER.verifier)
    assert [(key.first, key.last) for key in ring.keys] == [(0, 10), (11, 20), (21, None)]
    again = ring.rotated(OLD.verifier, 30, ELSEWHERE.verifier)
    assert (again.keys[0].first, again.keys[0].last) == (0, 10)


def test_keys_trusted_alike_speak_for_every_size():
    ring = KeyRing.of(OLD.verifier, NEW.verifier, OLD.verifier)
    assert ring.verifiers == (OLD.verifier, NEW.verifier)
    for signer in (OLD, NEW):
        assert ring.open(note_of(10**6, signer)).size == 10**6
    assert refused(note_of(1, LATER), ring) == "note.unknown-key"


def test_a_trusted_key_of_another_log_does_not_sign_for_this_one():
    note = ELSEWHERE.sign_note(Checkpoint(ORIGIN, 1, ROOT).to_text())
    assert refused(note, KeyRing.of(OLD.verifier, ELSEWHERE.verifier)) == "checkpoint.origin"
    both = ELSEWHERE.sign_note(Checkpoint(ORIGIN, 1, ROOT).to_text(), OLD)
    assert KeyRing.of(OLD.verifier, ELSEWHERE.verifier).open(both).origin == ORIGIN


def altered_at(note: str) -> list[tuple[int, str]]:
    """Each character taken out, doubled or turned, with its place."""
    found = []
    for at, here in enumerate(note):
        others = ("", here + "A", chr(ord(here) ^ 1), chr(ord(here) ^ 0x20))
        found += [(at, note[:at] + other + note[at + 1 :]) for other in others]
    return [(at, altered) for at, altered in found if altered != note]


def held(note: str, ring: KeyRing) -> bool:
    try:
        ring.open(note)
    except ProofInvalid:
        return False
    return True


@pytest.mark.parametrize(("known", "unknown"), [(OLD, NEW), (NEW, OLD)])
def test_of_two_signatures_the_unknown_one_alone_may_be_altered(known, unknown):
    """C2SP: verifiers MUST ignore signatures from unknown keys, even those that share a known name."""
    note = note_of(5, NEW, OLD)
    start = note.index(unknown.signature_line(Checkpoint(ORIGIN, 5, ROOT).to_text()))
    ignored = range(start, note.index("\n", start))
    ring = KeyRing.of(known.verifier)
    accepted = {at for at, altered in altered_at(note) if held(altered, ring)}
    assert accepted
    assert accepted <= set(ignored)


def test_for_who_knows_both_keys_no_signature_may_be_altered_but_into_one_of_an_unknown_key():
    note = note_of(5, NEW, OLD)
    ring = KeyRing.of(OLD.verifier, NEW.verifier)
    for _, altered in altered_at(note):
        if held(altered, ring):
            _, signed_by = open_signed(altered, ring.verifiers)
            assert len(signed_by) == 1, "the other line now names nobody he knows"
            assert altered.startswith(Checkpoint(ORIGIN, 5, ROOT).to_text() + "\n")
