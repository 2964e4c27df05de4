"""Checkpoints: C2SP's own examples, and every way in which a note, a key or a checkpoint may be off.

The texts of the examples are those of c2sp.org/signed-note and c2sp.org/tlog-checkpoint.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ledger.core.errors import ProofInvalid
from ledger.log.checkpoint import (
    Checkpoint,
    Signer,
    Verifier,
    decode_base64,
    encode_base64,
    open_checkpoint,
    open_note,
    valid_key_name,
)

C2SP_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
C2SP_TEXT = "This is an example message.\n"
C2SP_SIGNATURE = (
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM="
)
C2SP_NOTE = f"{C2SP_TEXT}\n— example.com/foo {C2SP_SIGNATURE}\n"
C2SP_POEM = """Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore \
NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
"""
C2SP_CHECKPOINT = """example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
"""

ORIGIN = "shouxin.example/changsha"
ROOT = bytes(range(32))
TEXT = Checkpoint(ORIGIN, 20_852_163, ROOT).to_text()


def signer_of(seed: int, name: str = ORIGIN) -> Signer:
    return Signer(name, Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32))


OURS, WITNESS = signer_of(1), signer_of(2, "witness.example")


def code_of(refused: pytest.ExceptionInfo[ProofInvalid]) -> str:
    return refused.value.problems[0].code


def signature_line(signer: Signer, text: str) -> str:
    return signer.sign_note(text).removeprefix(text + "\n")


def test_c2sp_verifier_key_reads_and_writes():
    verifier = Verifier.parse(C2SP_KEY)
    assert (verifier.name, verifier.id.hex()) == ("example.com/foo", "530d903a")
    assert str(verifier) == C2SP_KEY
    assert Verifier.parse(f" {C2SP_KEY}\n") == verifier, "a key pasted with its line end is the same key"


def test_c2sp_note_opens_and_not_when_altered():
    assert open_note(C2SP_NOTE, [Verifier.parse(C2SP_KEY)]) == C2SP_TEXT
    with pytest.raises(ProofInvalid) as refused:
        open_note(C2SP_NOTE.replace("message.", "message!"), [Verifier.parse(C2SP_KEY)])
    assert code_of(refused) == "note.signature"


def test_c2sp_poem_is_well_formed_and_signed_by_somebody_else():
    with pytest.raises(ProofInvalid) as refused:
        open_note(C2SP_POEM, [Verifier.parse(C2SP_KEY)])
    assert code_of(refused) == "note.unknown-key"


def test_c2sp_checkpoint_reads_and_writes():
    checkpoint = Checkpoint.parse(C2SP_CHECKPOINT)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20_852_163)
    assert checkpoint.root.hex().startswith("0ac5186a91863e8e")
    assert checkpoint.to_text() == C2SP_CHECKPOINT


@pytest.mark.parametrize(
    "text",
    [
        "one line\n",
        "with\n\nan empty line\n",
        "ending in one\n\n",
        "\n",
        "守信：第一条\n",
        "— not a signature\n",
    ],
)
def test_what_is_signed_opens(text):
    note = OURS.sign_note(text)
    assert note.startswith(f"{text}\n— {ORIGIN} ")
    assert open_note(note, [OURS.verifier]) == text


@pytest.mark.parametrize("size", [0, 1, 255, 2**53 - 1, 2**63])
def test_a_signed_checkpoint_opens(size):
    checkpoint = Checkpoint(ORIGIN, size, ROOT)
    assert open_checkpoint(OURS.sign_note(checkpoint.to_text()), OURS.verifier) == checkpoint


def test_signatures_of_unknown_keys_are_ignored():
    unknown = [
        signature_line(WITNESS, TEXT),
        signature_line(signer_of(3), TEXT),  # our name, another key
        signature_line(signer_of(1, "other.example"), TEXT),  # our key, another name
        f"— {WITNESS.verifier.name} {encode_base64(b'made up, of another length')}\n",
    ]
    ours = signature_line(OURS, TEXT)
    for at in range(len(unknown) + 1):
        note = TEXT + "\n" + "".join([*unknown[:at], ours, *unknown[at:]])
        assert open_note(note, [OURS.verifier]) == TEXT


def test_sixteen_signatures_are_read():
    witnesses = [signer_of(seed, f"witness{seed}.example") for seed in range(16)]
    note = TEXT + "\n" + "".join(signature_line(witness, TEXT) for witness in witnesses)
    assert open_note(note, [witnesses[15].verifier]) == TEXT


@pytest.mark.parametrize("our_place", ["first", "last"])
@pytest.mark.parametrize("length", [1, 63, 64, 65])
def test_a_bad_signature_of_a_known_key_spoils_the_note(our_place, length):
    good = signature_line(WITNESS, TEXT)
    bad = f"— {ORIGIN} {encode_base64(OURS.verifier.id + bytes(length))}\n"
    note = TEXT + "\n" + (bad + good if our_place == "first" else good + bad)
    with pytest.raises(ProofInvalid) as refused:
        open_note(note, [OURS.verifier, WITNESS.verifier])
    assert code_of(refused) == "note.signature"
    assert open_note(note, [WITNESS.verifier]) == TEXT, "for who does not know the key it is no bad signature"


@pytest.mark.parametrize("verifiers", [[], [WITNESS.verifier], [signer_of(9).verifier]])
def test_a_note_without_a_known_signature_is_refused(verifiers):
    with pytest.raises(ProofInvalid) as refused:
        open_note(OURS.sign_note(TEXT), verifiers)
    assert code_of(refused) == "note.unknown-key"


def test_a_signature_holds_for_its_own_text_only():
    lent = TEXT.replace("20852163", "20852164") + "\n" + signature_line(OURS, TEXT)
    with pytest.raises(ProofInvalid) as refused:
        open_checkpoint(lent, OURS.verifier)
    assert code_of(refused) == "note.signature"


SIGNED = OURS.sign_note(TEXT).encode()


def altered_bytes(original: bytes) -> Iterator[bytes]:
    """Every byte in turn taken out, and others put before it and in its place: bits, line ends, digits."""
    for at in range(len(original) + 1):
        before, here, after = original[:at], original[at : at + 1], original[at + 1 :]
        yield before + after
        for other in (0x00, 0x09, 0x0A, 0x0D, 0x20, 0x2B, 0x30, 0x3D, 0x41, 0xC2):
            yield before + bytes([other]) + here + after
            yield before + bytes([other]) + after
        for bit in range(8) if here else ():
            yield before + bytes([here[0] ^ 1 << bit]) + after


def test_every_altered_byte_is_refused():
    assert open_checkpoint(SIGNED.decode(), OURS.verifier).size == 20_852_163
    tried = 0
    for altered in set(altered_bytes(SIGNED)) - {SIGNED}:
        try:
            text = altered.decode()
        except UnicodeDecodeError:
            continue  # not UTF-8, so not a note at all: whoever reads the file stops here
        tried += 1
        with pytest.raises(ProofInvalid):
            pytest.fail(f"opened: {altered!r} as {open_checkpoint(text, OURS.verifier)}")
    assert tried > 20 * len(SIGNED), "most alterations are still text and must be refused as notes"


def test_a_note_cut_short_is_refused():
    for end in range(1, len(SIGNED)):
        with pytest.raises(ProofInvalid):
            open_checkpoint(SIGNED[:end].decode(errors="ignore"), OURS.verifier)


def test_control_characters_are_refused_even_when_signed():
    for code in set(range(0x20)) - {0x0A}:
        with pytest.raises(ProofInvalid) as refused:
            open_note(OURS.sign_note(f"a{chr(code)}b\n"), [OURS.verifier])
        assert code_of(refused) == "note.control-character", code


LINE = signature_line(OURS, "text\n")


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n",
        "\n\n",
        "text\n",
        "text\n\n",
        LINE,
        "text\n" + LINE,  # no empty line
        "text\n\n" + LINE.rstrip("\n"),  # no last line end
        "text\n\n" + LINE + "\n",  # an empty line after the signatures
        "text\n\n" + LINE.replace("— ", "- "),
        "text\n\n" + LINE.replace("— ", "—"),
        "text\n\n" + LINE.replace("— ", "—  "),
        "text\n\n " + LINE,
        "text\n\n" + LINE.replace("\n", " \n"),
        "text\n\n" + LINE + "a line that is none\n",
        "text\n\n" + LINE + f"— {ORIGIN} AAAAAA==\n",  # no signature behind the id
        "text\n\n" + LINE.replace(ORIGIN, "with+plus"),
        "text\n\n" + LINE.replace(ORIGIN, "with\u00a0space"),
        "text\n\n" + LINE.replace(ORIGIN + " ", ""),
    ],
)
def test_a_malformed_note_is_refused(note):
    assert open_note("text\n\n" + LINE, [OURS.verifier]) == "text\n"
    with pytest.raises(ProofInvalid) as refused:
        open_note(note, [OURS.verifier])
    assert code_of(refused) == "note.malformed"


@pytest.mark.parametrize(
    ("text", "data"),
    [("", b""), ("AA==", b"\0"), ("AAE=", b"\0\1"), ("AAEC", b"\0\1\2"), ("+/+/", b"\xfb\xff\xbf")],
)
def test_base64_reads_what_it_writes(text, data):
    assert (decode_base64(text), encode_base64(data)) == (data, text)


@pytest.mark.parametrize(
    "text",
    [
        "AB==",  # the bits that belong to no byte are not zero: a second spelling of AA==
        "AAF=",
        "AA",
        "AA=",
        "AAE",
        "AA===",
        "A===",
        "=AAA",
        "AA==AA==",
        "AAEC\n",
        " AAEC",
        "AA EC",
        "-_-_",
        "AAÉC",
        "ＡＡＥＣ",
    ],
)
def test_any_other_spelling_of_base64_is_refused(text):
    with pytest.raises(ProofInvalid) as refused:
        decode_base64(text)
    assert code_of(refused) == "note.base64"


def test_a_signature_spelled_differently_is_refused():
    """Its spare bits set: a lenient reader would take it for the same signature."""
    respelled = C2SP_NOTE.replace("aQM=\n", "aQN=\n")
    assert base64.b64decode(C2SP_SIGNATURE.replace("aQM=", "aQN=")) == base64.b64decode(C2SP_SIGNATURE)
    with pytest.raises(ProofInvalid) as refused:
        open_note(respelled, [Verifier.parse(C2SP_KEY)])
    assert code_of(refused) == "note.base64"


MATERIAL = C2SP_KEY.rsplit("+", 1)[1]
P256_TYPE = encode_base64(b"\x02" + bytes(32))
SHORT, LONG = (encode_base64(b"\x01" + bytes(length)) for length in (31, 33))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "verifier.malformed"),
        ("example.com/foo", "verifier.malformed"),
        ("example.com/foo+530d903a", "verifier.malformed"),
        (f"+530d903a+{MATERIAL}", "verifier.malformed"),
        (f"example com/foo+530d903a+{MATERIAL}", "verifier.malformed"),
        (f"example.com/\u3000foo+530d903a+{MATERIAL}", "verifier.malformed"),
        (f"example.com/\x07foo+530d903a+{MATERIAL}", "verifier.malformed"),
        (f"example.com/foo+530d903b+{MATERIAL}", "verifier.id"),
        (f"example.com/foo+530D903A+{MATERIAL}", "verifier.id"),
        (f"example.com/foo+0530d903a+{MATERIAL}", "verifier.id"),
        (f"example.com/foo++{MATERIAL}", "verifier.id"),
        (f"example.com/bar+530d903a+{MATERIAL}", "verifier.id"),
        ("example.com/foo+530d903a+", "verifier.type"),
        (f"example.com/foo+530d903a+{P256_TYPE}", "verifier.type"),
        (f"example.com/foo+530d903a+{SHORT}", "verifier.type"),
        (f"example.com/foo+530d903a+{LONG}", "verifier.type"),
        (f"example.com/foo+530d903a+{MATERIAL}=", "note.base64"),
        (f"example.com/foo+530d903a+{MATERIAL[:-1]}", "note.base64"),
        (f"example.com/foo+530d903a+ {MATERIAL}", "note.base64"),
    ],
)
def test_a_verifier_key_that_is_none_is_refused(text, code):
    with pytest.raises(ProofInvalid) as refused:
        Verifier.parse(text)
    assert code_of(refused) == code


def test_a_verifier_key_with_one_character_changed_is_refused():
    for at, one in enumerate(C2SP_KEY):
        for other in {chr(ord(one) ^ 1), "A", "+", "0"} - {one}:
            with pytest.raises(ProofInvalid):
                Verifier.parse(C2SP_KEY[:at] + other + C2SP_KEY[at + 1 :])


@pytest.mark.parametrize(
    "name", ["example.com/foo", "a", "长沙市财政局", "shouxin.example/changsha-2026", "—"]
)
def test_names_a_key_may_have(name):
    assert valid_key_name(name)
    signer = signer_of(1, name)
    assert Verifier.parse(str(signer.verifier)) == signer.verifier
    assert open_note(signer.sign_note("text\n"), [signer.verifier]) == "text\n"


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "a b",
        " a",
        "a ",
        "a+b",
        "+",
        "a\tb",
        "a\n",
        "a\u00a0b",
        "a\u2003b",
        "长沙\u3000财政局",
        "a\x00",
        "a\x1f",
    ],
)
def test_names_a_key_may_not_have(name):
    assert not valid_key_name(name)
    with pytest.raises(ProofInvalid) as refused:
        signer_of(1, name)
    assert code_of(refused) == "verifier.malformed"


B64 = encode_base64(ROOT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"{ORIGIN}\n1\n",
        f"{ORIGIN}\n1\n{B64}",  # no last line end
        f"{ORIGIN}\n1\n{B64}\n\n",
        f"{ORIGIN}\n1\n{B64}\nextension\n\n",
        f"\n1\n{B64}\n",
        f"{ORIGIN}\n\n{B64}\n",
        f"{ORIGIN}\n01\n{B64}\n",
        f"{ORIGIN}\n00\n{B64}\n",
        f"{ORIGIN}\n+1\n{B64}\n",
        f"{ORIGIN}\n-1\n{B64}\n",
        f"{ORIGIN}\n1 \n{B64}\n",
        f"{ORIGIN}\n1_0\n{B64}\n",
        f"{ORIGIN}\n0x1\n{B64}\n",
        f"{ORIGIN}\n1１\n{B64}\n",  # a full-width digit is a digit to int(), not to the format
        f"{ORIGIN}\n1\n{encode_base64(ROOT[:31])}\n",
        f"{ORIGIN}\n1\n{encode_base64(ROOT + b'0')}\n",
        f"{ORIGIN}\n1\n\n",
    ],
)
def test_a_checkpoint_of_another_form_is_refused_even_when_signed(text):
    for read in (Checkpoint.parse, lambda text: open_checkpoint(OURS.sign_note(text), OURS.verifier)):
        with pytest.raises(ProofInvalid) as refused:
            read(text)
        assert code_of(refused) in {"checkpoint.malformed", "note.malformed"}


def test_a_checkpoint_of_another_origin_is_refused_even_when_signed():
    note = OURS.sign_note(Checkpoint("shouxin.example/other", 1, ROOT).to_text())
    with pytest.raises(ProofInvalid) as refused:
        open_checkpoint(note, OURS.verifier)
    assert code_of(refused) == "checkpoint.origin"
