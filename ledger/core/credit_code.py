"""Check digit of the unified social credit code (GB 32100-2015).

python-stdnum knows the rule but takes fifty microseconds a code, more than all other work on an entry,
and turns down codes whose first two characters (registering department, category) are letters, which rural
collectives have. A test holds this one to its answers on all other codes. Knows nothing of organisations.
"""

from __future__ import annotations

from functools import lru_cache
from operator import mul

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_DIVISION = slice(2, 8)

CODE_LENGTH = len(_WEIGHTS) + 1
"""Characters of a code, its check character included."""


def check_character(code: str) -> str | None:
    """The last character that the first 17 call for, or None where one of them is not in the alphabet."""
    try:
        total = sum(map(mul, map(_VALUES.__getitem__, code[: len(_WEIGHTS)]), _WEIGHTS))
    except KeyError:
        return None
    return _ALPHABET[-total % len(_ALPHABET)]


@lru_cache(maxsize=4_096)
def valid_credit_code(code: str) -> bool:
    """Whether a code has 18 characters, digits for its division, and the right check character."""
    if len(code) != CODE_LENGTH or not (code.isascii() and code[_DIVISION].isdigit()):
        return False
    return check_character(code) == code[-1]
