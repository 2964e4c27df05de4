"""The check digit of credit codes, held to python-stdnum's answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from ledger.core.credit_code import check_character, valid_credit_code

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@given(
    st.from_regex(r"[0-9]{8}", fullmatch=True).filter(str.isascii),
    st.text(ALPHABET, min_size=9, max_size=9),
    st.sampled_from(ALPHABET + "I"),
)
def test_agrees_with_stdnum_where_the_head_is_digits(head: str, body: str, last: str) -> None:
    assert check_character(head + body) == uscc.calc_check_digit(head + body)
    right = head + body + uscc.calc_check_digit(head + body)
    for code in (right, head + body + last):
        assert valid_credit_code(code) == uscc.is_valid(code)


@pytest.mark.parametrize(
    ("code", "valid"),
    [
        ("91110000600037341L", True),  # the example of the standard library of numbers
        ("91110000600037341M", False),
        ("91110000600037341", False),
        ("91110000600037341LL", False),
        ("9111000060003734IL", False),  # I, O, S, V and Z are not in the alphabet
        ("91AB0000600037341L", False),
        ("", False),
    ],
)
def test_known_codes(code: str, valid: bool) -> None:
    assert valid_credit_code(code) is valid


def test_a_rural_collective_has_a_letter_in_front() -> None:
    body = "N2990102MF0000001"
    code = body + str(check_character(body))
    assert valid_credit_code(code)
    assert not uscc.is_valid(code)
