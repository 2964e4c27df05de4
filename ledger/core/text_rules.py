"""What a text may hold: nothing that deceives the eye, no identity number, nothing classified.

Knows characters and patterns; which field is public and which goes to the vault is ``ledger.core.fields``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from marshmallow import ValidationError

from ledger.core.errors import Problem, shown
from ledger.core.identity_numbers import holds_identity_number

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    "\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufdd0-\ufdef"
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff\U000f0000-\U0010ffff]"
)
"""Control and format characters (invisible ones, those that turn the reading direction), fillers that print
nothing, line separators, lone surrogates, non-characters, and those of private use, which every fount prints
in its own way: whatever makes a text read otherwise than it is."""
_VARIANTS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Variation selectors ask for another form of the same character: they are left out and not refused."""
_ODD = re.compile(_FORBIDDEN.pattern[:-1] + _VARIANTS.pattern[1:])
"""Either: most texts hold neither."""

_CLASSIFIED = re.compile(
    r"(?:秘密|机密|绝密)级?[★☆]|密级:?(?:秘密|机密|绝密)"
    r"|[【\[(](?:秘密|机密|绝密)级?[】\])]"
    r"|(?:秘密|机密|绝密)级(?:文件|事项|材料)"
)
_CLASSIFIED_ALONE = frozenset({"秘密", "机密", "绝密", "秘密级", "机密级", "绝密级"})
_IN_EVERY_MARK = "密"


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
    odd = _ODD.search(text)
    if odd:
        text = _VARIANTS.sub("", value).strip()
    if not text:
        raise fault("field.empty")
    if len(text) > length_max:
        raise fault("text.too-long", length=len(text), maximum=length_max)
    wrong = _FORBIDDEN.search(text) if odd else None
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


def holds_classified_mark(text: str) -> bool:
    """Whether a text is marked 秘密, 机密 or 绝密; words like 商业秘密 within a sentence are no mark."""
    if _IN_EVERY_MARK not in text:  # no other character is written so in the form that is looked through
        return False
    bare = "".join(unicodedata.normalize("NFKC", text).split())
    return bare in _CLASSIFIED_ALONE or bool(_CLASSIFIED.search(bare))
