"""The same bytes as the reference encoder of RFC 8785, on all that an entry may hold."""

from __future__ import annotations

import json
import random

import pytest
import rfc8785
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ledger.core.canonical import canonical, parse
from ledger.core.values import INTEGER_MAX

EVERY_ASCII = "".join(map(chr, range(0x80)))
BEYOND_ASCII = "\x80\x85\xad\xff\u200b\u2028\u2029\ufeff\ufffd\ufffe\uffff守信\U00010000😀\U0010ffff"

names = st.text(st.characters(max_codepoint=0x7F))
"""Any ASCII, not only the names in use: quotes and control characters have to be escaped and sorted, too."""
texts = st.text(st.characters(exclude_categories=["Cs"]))
integers = st.integers(-INTEGER_MAX, INTEGER_MAX) | st.sampled_from([0, -1, INTEGER_MAX, -INTEGER_MAX])
values = st.recursive(
    st.none() | st.booleans() | integers | texts,
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(names, inner, max_size=6),
    max_leaves=20,
)


@settings(max_examples=500)
@given(values)
@example([EVERY_ASCII, BEYOND_ASCII])
@example({EVERY_ASCII: EVERY_ASCII, "": "", EVERY_ASCII[::-1]: BEYOND_ASCII})
@example({chr(code): chr(code) for code in range(0x7F, -1, -1)})
@example([[], {}, [[]], {"": {}}, "", None, True, False, 0, -1, INTEGER_MAX, -INTEGER_MAX])
def test_the_bytes_are_those_of_the_reference_encoder(value):
    assert canonical(value) == rfc8785.dumps(value)


@settings(max_examples=300)
@given(values)
def test_what_is_written_reads_back_the_same(value):
    written = canonical(value)
    for text in (written, written.decode()):
        read = parse(text)
        assert read == value
        assert canonical(read) == written, "True and 1 are equal in Python, not in JSON"
    assert json.loads(written) == value, "any other JSON reader reads it, too"


@settings(max_examples=100)
@given(st.dictionaries(names, texts | st.dictionaries(names, integers), max_size=8), st.integers())
def test_the_order_of_members_does_not_matter(members, seed):
    shuffled = list(members.items())
    random.Random(seed).shuffle(shuffled)
    assert canonical(dict(shuffled)) == canonical(members)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"b": 1, "a": 2, "B": 3, "": 4, "aa": 5, "a-b": 6}, '{"":4,"B":3,"a":2,"a-b":6,"aa":5,"b":1}'),
        ({"金额": 1}, '{"金额":1}'),
        ('\b\t\n\f\r"\\/', r'"\b\t\n\f\r\"\\/"'),
        ("\x00\x0b\x1f\x7f", '"\\u0000\\u000b\\u001f\x7f"'),
        ("<&>'\u2028😀", '"<&>\'\u2028😀"'),
        ([True, 1, False, 0, None, "1"], '[true,1,false,0,null,"1"]'),
        ("e\u0301é", '"e\u0301é"'),  # never normalised: what was typed is what was hashed
        (INTEGER_MAX, "9007199254740991"),
        (-0, "0"),
    ],
)
def test_canonical_form_of(value, expected):
    assert canonical(value) == expected.encode()


@pytest.mark.parametrize(
    "value",
    ["\ud800", "a\udc80b", "\ude00\ud83d", ["\ud800"], {"a": "\udfff"}, {"\ud800": 1}],
)
def test_a_lone_surrogate_has_no_form(value):
    with pytest.raises(TypeError):
        canonical(value)


@pytest.mark.parametrize(
    "value", [2**64, -(2**63) - 1, {1: 2}, {None: 1}, {1, 2}, b"bytes", object(), 1j, ..., [range(3)]]
)
def test_what_json_has_not_is_refused(value):
    with pytest.raises(TypeError):
        canonical(value)


def test_a_value_that_holds_itself_is_refused():
    knot: list = []
    knot.append(knot)
    with pytest.raises(TypeError):
        canonical(knot)
