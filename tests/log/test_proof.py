"""ledger.log.proof: a proof file says one thing, and with any byte of it altered it says nothing.

The log is built in memory, as a store would keep it: envelopes, salts, the tiles a frontier hands out.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ledger.core.canonical import canonical
from ledger.core.errors import ProofInvalid
from ledger.core.limits import TILE_WIDTH
from ledger.log.checkpoint import Checkpoint, KeyRing, Signer, Verifier, encode_base64
from ledger.log.merkle import Frontier, TreeReader, leaf_hash
from ledger.log.proof import HEADER, PATH_HASHES_MAX, Proof, public_entry

ORIGIN = "shouxin.example/changsha"
SIGNER = Signer(ORIGIN, Ed25519PrivateKey.from_private_bytes(bytes(32)))
VERIFIER = SIGNER.verifier


def envelope_of(seq: int) -> bytes:
    return canonical(
        {
            "actor": "user:clerk-1",
            "book": "changsha",
            "data": {"title": "采购合同 “一” 😀", "amount": 12_345_600},
            "effective_on": "2026-11-22",
            "kind": "contract.signed",
            "recorded_at": "2026-11-22T02:00:00.000000Z",
            "seq": seq,
            "version": 1,
        }
    )


def salt_of(index: int) -> bytes:
    return sha256(b"salt %d" % index).digest()


class Log:
    """A log in memory and its signed checkpoint."""

    def __init__(self, envelopes: Sequence[bytes]) -> None:
        self.envelopes = envelopes
        leaves = [leaf_hash(public_entry(salt_of(at), text)) for at, text in enumerate(envelopes)]
        frontier = Frontier()
        levels = frontier.extend(leaves)
        self.tiles = {
            (level, at // TILE_WIDTH): b"".join(hashes[at : at + TILE_WIDTH])
            for level, hashes in levels.items()
            for at in range(0, len(hashes), TILE_WIDTH)
        }
        checkpoint = Checkpoint(ORIGIN, frontier.size, frontier.root())
        self.note = SIGNER.sign_note(checkpoint.to_text())

    def proof(self, index: int) -> Proof:
        tree = TreeReader(len(self.envelopes), lambda level, at: self.tiles[level, at])
        path = tuple(tree.inclusion_proof(index))
        return Proof(index, self.envelopes[index], salt_of(index), path, self.note)


def log_of(size: int) -> Log:
    return Log([envelope_of(seq) for seq in range(size)])


SMALL = log_of(5)


def check(text: str, verifier: Verifier = VERIFIER) -> object:
    return Proof.parse(text).check(KeyRing.of(verifier))


def code_of(refused: pytest.ExceptionInfo[ProofInvalid]) -> str:
    return refused.value.problems[0].code


@pytest.mark.parametrize("size", [1, 2, 5, 256, 257, 300])
def test_every_entry_of_a_log_is_proved(size):
    log = log_of(size)
    for index in range(size):
        text = log.proof(index).to_text()
        read = Proof.parse(text)
        assert (read, read.to_text()) == (log.proof(index), text)
        envelope, checkpoint = read.check(KeyRing.of(VERIFIER))
        assert (envelope["seq"], canonical(envelope)) == (index, log.envelopes[index])
        assert (checkpoint.origin, checkpoint.size) == (ORIGIN, size)


def test_the_file_is_a_c2sp_tlog_proof():
    proof = SMALL.proof(4)
    lines = proof.to_text().split("\n")
    assert lines[:1] + lines[2:3] == ["c2sp.org/tlog-proof@v1", "index 4"]
    assert lines[3:5] == [encode_base64(proof.path[0]), ""]
    assert "\n".join(lines[5:]) == SMALL.note


def test_an_entry_alone_in_its_log_has_an_empty_path():
    proof = log_of(1).proof(0)
    assert proof.path == ()
    assert proof.to_text().split("\n")[2:4] == ["index 0", ""]
    envelope, checkpoint = Proof.parse(proof.to_text()).check(KeyRing.of(VERIFIER))
    assert (envelope["seq"], checkpoint.size) == (0, 1)


def test_what_outsiders_see_is_32_bytes_that_depend_on_the_salt():
    envelope = envelope_of(0)
    seen = public_entry(salt_of(0), envelope)
    assert seen == sha256(salt_of(0) + envelope).digest()
    assert len({seen, public_entry(salt_of(1), envelope), public_entry(salt_of(0), envelope_of(1))}) == 3


def altered_bytes(original: bytes) -> Iterator[bytes]:
    """Every byte in turn taken out, and others put before it and in its place: bits, line ends, digits."""
    for at in range(len(original) + 1):
        before, here, after = original[:at], original[at : at + 1], original[at + 1 :]
        yield before + after
        for other in (0x00, 0x0A, 0x0D, 0x20, 0x2B, 0x30, 0x3D, 0x41):
            yield before + bytes([other]) + here + after
            yield before + bytes([other]) + after
        for bit in range(8) if here else ():
            yield before + bytes([here[0] ^ 1 << bit]) + after


@pytest.mark.parametrize(("size", "index"), [(1, 0), (5, 2), (5, 4)])
def test_every_altered_byte_is_refused(size, index):
    original = log_of(size).proof(index).to_text().encode()
    check(original.decode())
    tried = 0
    for altered in set(altered_bytes(original)) - {original}:
        try:
            text = altered.decode()
        except UnicodeDecodeError:
            continue  # not UTF-8, so not a proof at all: whoever reads the file stops here
        tried += 1
        with pytest.raises(ProofInvalid):
            pytest.fail(f"held: {altered!r} as {check(text)}")
    assert tried > 15 * len(original), "most alterations are still text and must be refused as proofs"


def test_a_proof_cut_short_or_with_more_behind_it_is_refused():
    text = SMALL.proof(2).to_text()
    for other in [*(text[:end] for end in range(len(text))), text + "\n", text + text, text + "— "]:
        with pytest.raises(ProofInvalid):
            pytest.fail(f"held: {check(other)}")


def test_lines_may_not_be_exchanged_dropped_or_doubled():
    lines = SMALL.proof(2).to_text().splitlines(keepends=True)
    # The two empty lines exchanged are the same file; the log's own signature twice is still a good note.
    harmless = [lines, [*lines, lines[-1]]]
    for at, line in enumerate(lines):
        others = [lines[:at] + lines[at + 1 :], [*lines[:at], line, *lines[at:]]]
        others += [[*lines[:by], line, *lines[by + 1 : at], lines[by], *lines[at + 1 :]] for by in range(at)]
        for other in others:
            if other not in harmless:
                with pytest.raises(ProofInvalid):
                    pytest.fail(f"held: {other} as {check(''.join(other))}")


@pytest.mark.parametrize("seq", [3, -2, None, "2", [2], "absent"])
def test_an_envelope_that_names_another_place_is_refused(seq):
    """A log that signs an entry under a seq which is not its place is caught by the proof, too."""
    envelope = json.loads(envelope_of(2))
    envelope["seq"] = seq
    if seq == "absent":
        del envelope["seq"]
    log = Log([envelope_of(0), envelope_of(1), canonical(envelope), envelope_of(3)])
    with pytest.raises(ProofInvalid) as refused:
        check(log.proof(2).to_text())
    assert code_of(refused) == "proof.other-entry"


@pytest.mark.parametrize("value", [None, 0, "seq", [0], [["seq", 0]]])
def test_an_envelope_that_is_no_object_is_refused(value):
    with pytest.raises(ProofInvalid) as refused:
        check(Log([canonical(value)]).proof(0).to_text())
    assert code_of(refused) == "proof.other-entry"


@pytest.mark.parametrize(
    "other",
    [
        {"index": 3},
        {"index": 5},
        {"envelope": envelope_of(3)},
        {"salt": salt_of(3)},
        {"path": ()},
        {"path": SMALL.proof(3).path},
        {"path": SMALL.proof(2).path[:-1]},
        {"path": SMALL.proof(2).path[::-1]},
        {"path": (*SMALL.proof(2).path, salt_of(0))},
        {"note": log_of(6).note},  # a later checkpoint of the same log needs a path of its own
        {"note": log_of(2).note},  # an earlier one knows nothing of the entry
    ],
)
def test_parts_that_do_not_belong_together_are_refused(other):
    proof = SMALL.proof(2)
    assert proof.check(KeyRing.of(VERIFIER))[0]["seq"] == 2
    with pytest.raises(ProofInvalid) as refused:
        check(dataclasses.replace(proof, **other).to_text())
    assert code_of(refused) == "proof.path"


@pytest.mark.parametrize(
    ("signer", "code"),
    [
        (Signer(ORIGIN, Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)), "note.unknown-key"),
        (Signer("other.example", Ed25519PrivateKey.from_private_bytes(bytes(32))), "note.unknown-key"),
    ],
)
def test_another_key_vouches_for_nothing(signer, code):
    with pytest.raises(ProofInvalid) as refused:
        check(SMALL.proof(2).to_text(), signer.verifier)
    assert code_of(refused) == code


def test_a_checkpoint_of_another_origin_is_refused():
    text = SMALL.note.rpartition("\n\n")[0] + "\n"
    note = SIGNER.sign_note(text.replace(ORIGIN, "shouxin.example/other"))
    with pytest.raises(ProofInvalid) as refused:
        check(dataclasses.replace(SMALL.proof(2), note=note).to_text())
    assert code_of(refused) == "checkpoint.origin"


NODE = encode_base64(bytes(32))
ENVELOPE, SALT = '"{\\"seq\\":0}"', f'"{encode_base64(salt_of(0))}"'
EXTRA = f'{{"envelope":{ENVELOPE},"salt":{SALT}}}'


def file_of(
    *, header: str = HEADER, extra: str = EXTRA, index: str = "index 0", path: Sequence[str] = ()
) -> str:
    line = f"extra {encode_base64(extra.encode())}"
    return "\n".join([header, line, index, *path]) + "\n\n" + SMALL.note


def test_the_table_below_starts_from_a_file_that_reads():
    assert Proof.parse(file_of()).envelope == b'{"seq":0}'
    assert len(Proof.parse(file_of(path=[NODE] * PATH_HASHES_MAX)).path) == 64


@pytest.mark.parametrize(
    "text",
    [
        "",
        HEADER,
        SMALL.note,
        file_of(header="c2sp.org/tlog-proof@v2"),
        file_of(header=" " + HEADER),
        file_of(header="\ufeff" + HEADER),
        file_of().replace("\n", "\r\n"),
        file_of().replace("extra ", "Extra "),
        file_of().replace("extra ", "extra  "),
        f"{HEADER}\nindex 0\n\n{SMALL.note}",  # C2SP lets extra be absent; here nothing is left without
        f"{HEADER}\nindex 0\n{NODE}\n\n{SMALL.note}",
        file_of(index="index 00"),
        file_of(index="index 01"),
        file_of(index="index -0"),
        file_of(index="index +0"),
        file_of(index="index 1０"),
        file_of(index="index"),
        file_of(index="index "),
        file_of(index="index 0 "),
        file_of(index="Index 0"),
        file_of(index="index " + "9" * 20),
        file_of(path=[encode_base64(bytes(31))]),
        file_of(path=[encode_base64(bytes(33))]),
        file_of(path=[NODE + NODE]),
        file_of(path=[NODE.replace("A=", "B=")]),
        file_of(path=[" " + NODE]),
        file_of(path=[NODE] * (PATH_HASHES_MAX + 1)),
        file_of(extra=""),
        file_of(extra="envelope"),
        file_of(extra="[]"),
        file_of(extra="null"),
        file_of(extra="{}"),
        file_of(extra=f'{{"salt":{SALT}}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE}}}'),
        file_of(extra=f'{{"envelope":{{"seq":0}},"salt":{SALT}}}'),
        file_of(extra=f'{{"envelope":null,"salt":{SALT}}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"salt":null}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"salt":[]}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"salt":1}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"salt":"{encode_base64(bytes(31))}"}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"salt":"{encode_base64(bytes(33))}"}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"salt":"secret"}}'),
        file_of(extra=f'{{"envelope":{ENVELOPE},"more":1,"salt":{SALT}}}'),
        file_of(extra=f'{{"salt":{SALT},"envelope":{ENVELOPE}}}'),
        file_of(extra=f'{{"envelope":"other","envelope":{ENVELOPE},"salt":{SALT}}}'),
        file_of(extra=f'{{"envelope": {ENVELOPE},"salt":{SALT}}}'),
        file_of(extra=EXTRA + "\n"),
        file_of(extra=EXTRA.replace("seq", "\\u0073eq")),
        file_of(extra=EXTRA.replace("seq", "\\ud800")),
    ],
)
def test_a_file_this_writer_would_not_write_is_refused(text):
    with pytest.raises(ProofInvalid) as refused:
        Proof.parse(text)
    assert code_of(refused) in {"proof.malformed", "proof.without-entry", "note.base64"}


def test_signatures_of_witnesses_may_follow():
    """Cosignatures are C2SP's way to show that others saw the checkpoint; they need not be known."""
    witness = Signer("witness.example", Ed25519PrivateKey.from_private_bytes(bytes([7]) * 32))
    text = SMALL.note.rpartition("\n\n")[0] + "\n"
    note = SMALL.note + witness.sign_note(text).removeprefix(text + "\n")
    assert check(dataclasses.replace(SMALL.proof(2), note=note).to_text())
