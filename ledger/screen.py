"""What a text may hold: nothing that deceives the eye, no identity number, nothing classified.

Knows characters and patterns; which field is public and which goes to the vault is ``ledger.fields``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from marshmallow import ValidationError
from stdnum.iso7064 import mod_11_2

from ledger.errors import Problem, shown
from ledger.values import parse_day

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001"
    "\U000e0020-\U000e007f]"
)
"""Control and format characters (invisible ones, those that turn the reading direction), line separators,
lone surrogates, non-characters: whatever makes a text read otherwise than it is."""
_IDENTITY = re.compile(
    r"(?<!\d)(?=((?:\d[\s·._/\-\u2010-\u2015\uff0d]{0,3}){17}[\dXx\uff38\uff58])(?![\dXx]))"
)
"""Eighteen digits, looked for wherever a run of digits begins: 附件3 1101… hides no number."""
_CLASSIFIED = re.compile(
    r"(?:秘密|机密|绝密)级?[★☆]|密级:?(?:秘密|机密|绝密)"
    r"|[【\[(](?:秘密|机密|绝密)级?[】\])]"
    r"|(?:秘密|机密|绝密)级(?:文件|事项|材料)"
)
_CLASSIFIED_ALONE = frozenset({"秘密", "机密", "绝密", "秘密级", "机密级", "绝密级"})
_IN_EVERY_MARK = "密"
_IDENTITY_CHARACTERS = 18
_SEPARATORS = re.compile(r"[\s·._/\-\u2010-\u2015]")
_IDENTITY_ALONE = re.compile(r"\d{17}[\dX]", re.ASCII)


def fault(code: str, value: object = None, **params: object) -> ValidationError:
    """A validation error that carries a problem instead of a sentence."""
    if value is not None:
        params["value"] = shown(value)
    return ValidationError([Problem(code, "", params)])


def plain_text(value: Any, length_max: int) -> str:
    """Text without what deceives the eye, stripped, or the fault that says what is wrong with it."""
    if not isinstance(value, str):
        raise fault("field.not-text", value)
    text = value.strip()
    if not text:
        raise fault("field.empty")
    if len(text) > length_max:
        raise fault("text.too-long", length=len(text), maximum=length_max)
    wrong = _FORBIDDEN.search(text)
    if wrong:
        raise fault("text.character", character=f"U+{ord(wrong[0]):04X}", position=wrong.start() + 1)
    return text


def public_text(value: Any, length_max: int) -> str:
    """Plain text that may stand in the log for ever: no identity number, nothing classified."""
    text = plain_text(value, length_max)
    if holds_identity_number(text):
        raise fault("text.identity-number")
    if holds_classified_mark(text):
        raise fault("text.classified")
    return text


def holds_identity_number(text: str) -> bool:
    """Whether a text contains a resident identity number, however its digits are spaced or set."""
    if len(text) < _IDENTITY_CHARACTERS:
        return False
    return any(identity_number(match[1]) for match in _IDENTITY.finditer(text))


def identity_number(text: str) -> str | None:
    """The identity number that a text is, in its one spelling; None where it is none.

    Eighteen digits (the last may be X) with a day of birth and the right check digit (GB 11643: ISO 7064, MOD
    11-2). The region is not looked up: codes of counties that were merged long ago stand on valid cards.
    """
    number = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()
    if (
        not _IDENTITY_ALONE.fullmatch(number)
        or parse_day(f"{number[6:10]}-{number[10:12]}-{number[12:14]}") is None
    ):
        return None
    return number if mod_11_2.is_valid(number) else None


def holds_classified_mark(text: str) -> bool:
    """Whether a text is marked 秘密, 机密 or 绝密; words like 商业秘密 within a sentence are no mark."""
    if _IN_EVERY_MARK not in text:  # no other character is written so in the form that is looked through
        return False
    bare = "".join(unicodedata.normalize("NFKC", text).split())
    return bare in _CLASSIFIED_ALONE or bool(_CLASSIFIED.search(bare))
