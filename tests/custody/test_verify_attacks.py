"""verify against somebody who knows the program, works out all that follows and holds the keys.

He rewrites entries and everything above them, cuts the log short to an older signed state, or signs it all
anew. Inside the store such a forgery can be without a flaw; then it is the checkpoints and keys that others
keep that find it, and the tests say both: what is found here, and what only they find.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ledger import Book
from ledger.core import canonical
from ledger.core.limits import HASH_BYTES, TILE_WIDTH
from ledger.log import log
from ledger.log.checkpoint import Checkpoint, Signer, open_checkpoint
from ledger.log.keys import KeyFolder
from ledger.log.log import Sealed
from ledger.log.vault import index_rows
from ledger.projection.rebuild import rebuild
from tests.support.tampering import ENTRIES, KEPT, Big, Copy, Found, codes

pytestmark = [pytest.mark.tampered, pytest.mark.on_engine]

Envelope = dict[str, Any]
OWN_SALT = b"\x07" * 32


def sealed_entries(book: Book) -> list[Sealed]:
    return [log.entry_bytes(book.store, book.id, seq) for seq in range(ENTRIES)]


def write_anew(copy: Copy, entries: list[Sealed], signer: Signer, *, keep_note: bool = False) -> None:
    """Entries, tiles, frontier and head from the ground up, as the program itself would have written them."""
    store, book = copy.book.store, copy.book.id
    [(recorded_at, note)] = copy.rows("SELECT recorded_at, note FROM head")
    for table in ("entry", "tile", "head"):
        copy.run(f"DELETE FROM {table}")
    store.write(lambda: log.append(store, book, log.start(store, book), entries, recorded_at, signer))
    if keep_note:
        copy.run("UPDATE head SET note = ?", note)


def rewrite(entries: list[Sealed], seq: int, change: Callable[[Envelope], Any]) -> None:
    """Change one envelope in place and give it a salt of his own; its public value follows."""
    envelope = canonical.parse(entries[seq].envelope)
    changed = change(envelope)
    entries[seq] = Sealed(OWN_SALT, canonical.canonical(envelope if changed is None else changed))


def rename(envelope: Envelope) -> None:
    assert envelope["kind"] == "organisation.registered"
    envelope["data"]["name"] = "长平市自己人建材有限公司"


def root_findings(seq: int, *, head: bool) -> Found:
    """What every signed root says of one rewritten entry: the range between two that could agree."""
    sizes = [(size, "verify.checkpoint-kept", str(number)) for number, size in enumerate(KEPT)]
    sizes += [(ENTRIES, "verify.head", "-")] if head else []
    agreed = max([0, *(size for size in KEPT if size <= seq)])
    return [
        ("verify.root", {"kind": kind, "number": number, "size": size, "first": agreed, "last": size - 1})
        for size, kind, number in sizes
        if size > seq
    ]


# --- Rewriting ----------------------------------------------------------------------------------------------

REWRITTEN = [KEPT[0] - 1, KEPT[0], TILE_WIDTH, KEPT[1] - 1, 350, KEPT[2], KEPT[3] - 1]


@pytest.mark.parametrize("seq", REWRITTEN)
def test_an_entry_rewritten_with_all_above_it_is_found_between_two_checkpoints(copy: Copy, seq: int) -> None:
    """He holds the key and signs the new head; but the checkpoints kept before still tell the old roots."""
    entries = sealed_entries(copy.book)
    rewrite(entries, seq, rename)
    write_anew(copy, entries, copy.book.signer())
    rebuild(copy.ledger)
    assert copy.find() == root_findings(seq, head=False)
    assert copy.find(tables=False) == root_findings(seq, head=False)


@pytest.mark.parametrize("seq", [*REWRITTEN, ENTRIES - 1])
def test_an_entry_rewritten_without_the_key_is_found_by_the_head_too(copy: Copy, seq: int) -> None:
    entries = sealed_entries(copy.book)
    rewrite(entries, seq, rename)
    write_anew(copy, entries, copy.book.signer(), keep_note=True)
    rebuild(copy.ledger)
    assert copy.find() == root_findings(seq, head=True)


def test_an_entry_rewritten_under_old_tables_names_the_row(copy: Copy) -> None:
    """He forgot the rebuild: what the page shows does not follow from the log."""
    entries = sealed_entries(copy.book)
    rewrite(entries, 350, rename)
    write_anew(copy, entries, copy.book.signer())
    row = {"table": "organisation", "key": "organisation-350 2020-01-01", "column": "name"}
    assert copy.find() == [*root_findings(350, head=False), ("verify.row-differs", row)]


def test_behind_the_last_kept_checkpoint_only_a_note_from_elsewhere_finds_it(copy: Copy, big: Big) -> None:
    """The limit of what a store can say of itself, and why a receipt hands a checkpoint out."""
    entries = sealed_entries(copy.book)
    rewrite(entries, ENTRIES - 1, rename)
    write_anew(copy, entries, copy.book.signer())
    rebuild(copy.ledger)
    assert copy.find() == []
    assert copy.find(against=[*big.kept]) == []
    told = {"kind": "verify.checkpoint-outside", "number": "-", "size": ENTRIES}
    told |= {"first": KEPT[-1], "last": ENTRIES - 1}
    assert copy.find(against=[big.note]) == [("verify.root", told)]


def test_two_entries_that_change_places_with_all_above_them_are_found(copy: Copy) -> None:
    """Each takes over the other's seq, so that no envelope is out of its place."""
    entries = sealed_entries(copy.book)
    for seq, other in ((320, 480), (480, 320)):
        envelope = canonical.parse(sealed_entries(copy.book)[other].envelope)
        envelope |= {"seq": seq, "command": canonical.parse(entries[seq].envelope)["command"]}
        envelope["recorded_at"] = canonical.parse(sealed_entries(copy.book)[seq].envelope)["recorded_at"]
        entries[seq] = Sealed(OWN_SALT, canonical.canonical(envelope))
    write_anew(copy, entries, copy.book.signer())
    rebuild(copy.ledger)
    assert copy.find() == root_findings(320, head=False)


MALFORMED: dict[str, Callable[[Envelope], Any]] = {
    "name-missing": lambda e: e["data"].pop("name") and None,
    "name-of-another-type": lambda e: e["data"].update(name=["长平"]),
    "no-data": lambda e: e.pop("data") and None,
    "data-is-a-list": lambda e: e.update(data=[]),
    "data-is-text": lambda e: e.update(data="name"),
    "unknown-superior": lambda e: e["data"].update(superior="organisation-99999"),
    "superior-is-no-id": lambda e: e["data"].update(superior="organisation"),
    "corrects-nothing": lambda e: e.update(corrects=10**6, origin=e["seq"]),
    "corrects-itself": lambda e: e.update(corrects=e["seq"], origin=e["seq"]),
    "corrects-text": lambda e: e.update(corrects="x", origin=e["seq"]),
    "origin-is-text": lambda e: e.update(corrects=5, origin="x"),
    "corrects-another-kind": lambda e: e.update(corrects=0, origin=0),
    "day-is-a-number": lambda e: e.update(effective_on=20200101),
    "day-is-null": lambda e: e.update(effective_on=None),
    "renames-before-founding": lambda e: e.update(
        kind="organisation.renamed",
        data={"organisation": "organisation-1", "name": "长平"},
        effective_on="1999-01-01",
    ),
    "renames-what-is-not": lambda e: e.update(
        kind="organisation.renamed", data={"organisation": "organisation-99999", "name": "长平"}
    ),
    "renames-no-object": lambda e: e.update(
        kind="organisation.renamed", data={"organisation": 5, "name": "长平"}
    ),
    "person-without-commitment": lambda e: e.update(kind="person.registered", data={"name": "赵明"}),
    "commitment-is-a-number": lambda e: e.update(kind="person.registered", data={"name": 5}),
    "erases-nobody": lambda e: e.update(kind="vault.erased", data={}),
    "erases-nonsense": lambda e: e.update(kind="vault.erased", data={"person": ["x"], "entry": {}}),
}
MISPLACED: dict[str, Callable[[Envelope], Any]] = {
    "unknown-kind": lambda e: e.update(kind="contract.shredded"),
    "kind-is-a-list": lambda e: e.update(kind=[]),
    "unknown-version": lambda e: e.update(version=2),
    "version-is-true": lambda e: e.update(version=True),
    "another-book": lambda e: e.update(book="elsewhere"),
    "another-seq": lambda e: e.update(seq=5),
    "earlier-than-the-one-before": lambda e: e.update(recorded_at="2020-01-01T00:00:00.000000Z"),
    "instant-is-a-number": lambda e: e.update(recorded_at=0),
    "no-actor": lambda e: e.pop("actor") and None,
    "a-list": lambda e: [e],
    "a-number": lambda e: 5,
    "null": lambda e: "null",
}


def last_entry_changed(copy: Copy, change: Callable[[Envelope], Any]) -> None:
    """Behind every kept checkpoint and signed anew, so that only its meaning can give it away."""
    entries = sealed_entries(copy.book)
    rewrite(entries, ENTRIES - 1, change)
    write_anew(copy, entries, copy.book.signer())
    assert codes(copy.find(tables=False)) <= {"verify.head-instant"}


@pytest.mark.parametrize("name", MISPLACED)
def test_an_envelope_that_no_command_would_have_made_is_named(copy: Copy, name: str) -> None:
    last_entry_changed(copy, MISPLACED[name])
    assert copy.find()[-1] == ("verify.envelope", {"seq": ENTRIES - 1})


@pytest.mark.parametrize("name", MALFORMED)
def test_data_that_can_not_be_replayed_is_a_finding_and_no_crash(copy: Copy, name: str) -> None:
    last_entry_changed(copy, MALFORMED[name])
    assert codes(copy.find())


def test_an_envelope_that_is_not_canonical_is_named(copy: Copy) -> None:
    """Two texts of one meaning would let two hashes stand for one entry."""
    entries = sealed_entries(copy.book)
    entries[-1] = replace(entries[-1], envelope=entries[-1].envelope.replace(b":", b": ", 1))
    write_anew(copy, entries, copy.book.signer())
    assert copy.find() == [("verify.envelope", {"seq": ENTRIES - 1})]


# --- Cutting short ------------------------------------------------------------------------------------------


def cut_short(copy: Copy, number: int, note: str) -> None:
    """Back to the state of a kept checkpoint: every table as it was then, the head's note a true one."""
    size, store, book = KEPT[number], copy.book.store, copy.book.id
    latest = canonical.parse(log.entry_bytes(store, book, size - 1).envelope)["recorded_at"]
    entries = sealed_entries(copy.book)[:size]
    for table in ("vault_value", "vault_name_part", "vault_identity_digest"):
        copy.raw.execute(f"DELETE FROM {table} WHERE seq >= ?", (size,))
    write_anew(copy, entries, copy.book.signer())
    copy.run("UPDATE head SET note = ?, recorded_at = ?", note, latest)
    rebuild(copy.ledger)
    copy.run("UPDATE vault_value SET erased_seq = NULL, value = '', salt = x'' WHERE erased_seq >= ?", size)


def restore_erased(copy: Copy, big: Big) -> None:
    """The backup from which he cut also held what was erased since, with its indexes."""
    for seq, path, _, salt, value in big.erased:
        copy.run(
            "UPDATE vault_value SET salt = ?, value = ? WHERE seq = ? AND path = ?", salt, value, seq, path
        )
        index = {"/name": "name", "/identity_number": "identity"}.get(path)
        names, identities = index_rows(copy.book.secret(), copy.book.id, seq, path, index, value)
        for name_row in names:
            copy.run("INSERT INTO vault_name_part VALUES (?, ?, ?, ?)", *name_row)
        for identity_row in identities:
            copy.run("INSERT INTO vault_identity_digest VALUES (?, ?, ?, ?)", *identity_row)


@pytest.mark.parametrize("number", range(len(KEPT) - 1))
def test_a_log_cut_back_to_a_true_older_head_contradicts_the_kept_checkpoints(
    copy: Copy, big: Big, number: int
) -> None:
    cut_short(copy, number, big.kept[number])
    restore_erased(copy, big)
    size = KEPT[number]
    assert copy.rows("SELECT sum(length(hashes)) FROM tile WHERE level = 0") == [(size * HASH_BYTES,)]
    # The furthest one comes first: it says how much is gone.
    cut = [
        {"kind": "verify.checkpoint-kept", "number": str(later), "size": KEPT[later], "found": size}
        for later in range(len(KEPT) - 1, number, -1)
    ]
    assert copy.find() == [("verify.truncated", told) for told in cut]


@pytest.mark.parametrize("number", range(len(KEPT) - 1))
def test_with_the_checkpoints_cut_too_only_one_kept_elsewhere_finds_it(
    copy: Copy, big: Big, number: int
) -> None:
    cut_short(copy, number, big.kept[number])
    restore_erased(copy, big)
    copy.run("DELETE FROM kept_checkpoint WHERE number > ?", number)
    assert copy.find() == []
    assert copy.find(against=big.kept[: number + 1]) == []
    told = {"kind": "verify.checkpoint-outside", "number": "-", "found": KEPT[number]}
    later = number + 1
    assert copy.find(against=[big.kept[later]]) == [("verify.truncated", {**told, "size": KEPT[later]})]
    assert copy.find(against=[big.note]) == [("verify.truncated", {**told, "size": ENTRIES})]


# --- Another key --------------------------------------------------------------------------------------------


def sign_all_anew(copy: Copy, folder: Path) -> Book:
    """The whole book under a key of his own: entry 0, tiles, head and every kept checkpoint."""
    true = copy.book
    private = Ed25519PrivateKey.from_private_bytes(b"\x05" * 32)
    signer = Signer(true.origin, private)
    entries = sealed_entries(true)
    rewrite(entries, 0, lambda envelope: envelope["data"].update(verifier_key=str(signer.verifier)))
    write_anew(copy, entries, signer)
    for number, size in enumerate(KEPT):
        root = log.tree(true.store, true.id, size).root()
        note = signer.sign_note(Checkpoint(true.origin, size, root).to_text())
        copy.run("UPDATE kept_checkpoint SET note = ? WHERE number = ?", note, number)
    copy.ledger.keys = KeyFolder(folder, lambda count: b"\x05" * count)
    copy.ledger.keys.create_signer(true.id, true.origin)
    copy.ledger.keys.secret(create=True)
    forged = copy.ledger.book(true.id)
    rebuild(copy.ledger)
    return forged


def test_a_book_signed_anew_with_another_key_is_found_by_who_knows_the_old_one(
    copy: Copy, big: Big, tmp_path: Path
) -> None:
    true = copy.book
    secret = true.secret()
    copy.book = sign_all_anew(copy, tmp_path / "own-keys")
    copy.book._secret = secret
    assert copy.book.verifier != true.verifier
    assert copy.find() == []
    reason = {"reason": "note.unknown-key", "names": true.origin}
    kept = [("verify.note", {"number": str(number), **reason}) for number in range(len(KEPT))]
    head = ("verify.note", {"number": "-", **reason})
    assert copy.find(trusted=true.verifier, tables=False) == [*kept, head]
    assert copy.find(against=[big.note], tables=False) == [head]
    assert open_checkpoint(big.note, true.verifier).size == ENTRIES
