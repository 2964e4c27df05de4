"""The vocabulary of entry shapes: marshmallow fields that load to exactly what the log will hold.

Each field carries its Chinese and English label, so that help, forms and spreadsheet headings come from one
declaration. Loading yields text, whole numbers and booleans only (never a date object or a float), because
what is loaded is what is hashed. Errors are problem codes, worded elsewhere. Fields know no database: whether
a referenced object exists is asked later, in ``ledger.plan``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from marshmallow import Schema, ValidationError, fields
from stdnum.iso7064 import mod_11_2

from ledger.errors import Problem, shown
from ledger.values import INTEGER_MAX, parse_day, split_object_id

CODES: dict[str, Any] = {
    "required": "field.required",
    "null": "field.null",
    "validator_failed": "field.invalid",
    "invalid": "field.not-text",
    "unknown": "field.unknown",
    "type": "field.not-an-object",
}
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001"
    "\U000e0020-\U000e007f]"
)
"""Control and format characters (invisible ones, those that turn the reading direction), line separators,
lone surrogates, non-characters: whatever makes a text read otherwise than it is."""
_IDENTITY = re.compile(r"(?<!\d)(?:\d[\s·.\-\u2010-\u2015\uff0d]{0,3}){17}[\dXx\uff38\uff58](?!\d)")
_CLASSIFIED = re.compile(
    r"(?:秘密|机密|绝密)\s*[★☆]|密\s*级\s*[::\uff1a]?\s*(?:秘密|机密|绝密)|[【\[(\uff08](?:秘密|机密|绝密)[】\])\uff09]"
)
_CLASSIFIED_ALONE = frozenset({"秘密", "机密", "绝密"})
_CREDIT_CODE = re.compile(r"[0-9A-Z]{18}", re.ASCII)
_DIVISION = re.compile(r"\d{6}(?:\d{3}(?:\d{3})?)?", re.ASCII)
LABEL = re.compile(r"@[A-Za-z0-9_.-]{1,64}", re.ASCII)
_IDENTITY_DIGITS = 18

DAY_MIN, DAY_MAX = "1900-01-01", "2199-12-31"


def fault(code: str, value: object = None, **params: object) -> ValidationError:
    """A validation error that carries a problem instead of a sentence."""
    if value is not None:
        params["value"] = shown(value)
    return ValidationError([Problem(code, "", params)])


def problems_of(messages: Any, prefix: str = "") -> list[Problem]:
    """Flatten marshmallow's nested messages to problems with JSON pointers."""
    if isinstance(messages, dict):
        return [
            problem
            for key, inner in messages.items()
            for problem in problems_of(inner, prefix if key == "_schema" else f"{prefix}/{escape(key)}")
        ]
    found = messages if isinstance(messages, list) else [messages]
    return [m.under(prefix) if isinstance(m, Problem) else Problem(str(m), prefix) for m in found]


def escape(key: object) -> str:
    """A member name as one step of a JSON pointer, printable and of bounded length."""
    return shown(key).replace("~", "~0").replace("/", "~1")


class Shape(Schema):
    """Base of every entry's shape: unknown members are refused, errors are codes."""

    error_messages = {"unknown": CODES["unknown"], "type": CODES["type"]}  # noqa: RUF012 (marshmallow's own protocol)


class Declared(fields.Field[Any]):
    """A field with labels in both languages and, where it has one, an example value."""

    default_error_messages = CODES

    def __init__(self, zh: str, en: str, *, example: Any = None, **options: Any) -> None:
        super().__init__(**options)
        self.zh, self.en, self.example = zh, en, example

    def describe(self) -> str:
        """What the field takes, in a few words for the list of kinds."""
        return type(self).__name__.lower()


def _plain_text(value: Any, length_max: int) -> str:
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


def holds_identity_number(text: str) -> bool:
    """Whether a text contains a resident identity number (GB 11643: check digit by ISO 7064, MOD 11-2)."""
    return any(_is_identity_number(match[0]) for match in _IDENTITY.finditer(text))


def _is_identity_number(text: str) -> bool:
    """Eighteen digits (the last may be X) with a day of birth and the right check digit.

    The region is not looked up: codes of counties that were merged long ago stand on valid cards.
    """
    digits = "".join(str(int(c)) for c in text if c.isdecimal())
    number = digits if len(digits) == _IDENTITY_DIGITS else digits + "X"
    born = f"{number[6:10]}-{number[10:12]}-{number[12:14]}"
    return len(number) == _IDENTITY_DIGITS and parse_day(born) is not None and bool(mod_11_2.is_valid(number))


def holds_classified_mark(text: str) -> bool:
    """Whether a text is marked 秘密, 机密 or 绝密; words like 商业秘密 within a sentence are no mark."""
    return text in _CLASSIFIED_ALONE or bool(_CLASSIFIED.search(text))


class Text(Declared):
    """Public text. Identity numbers and classified marks are refused: the log never forgets."""

    def __init__(self, zh: str, en: str, *, length: int = 200, lines: bool = False, **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.length, self.lines = length, lines

    def describe(self) -> str:
        """What it takes."""
        return f"text ≤ {self.length}"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = _plain_text(value, self.length)
        if not self.lines and ("\n" in text or "\t" in text):
            raise fault("text.several-lines")
        if _IDENTITY.search(text) and holds_identity_number(text):
            raise fault("text.identity-number")
        if holds_classified_mark(text):
            raise fault("text.classified")
        return text


class Personal(Declared):
    """Text about a natural person: kept in the vault, in the log only as a commitment.

    Attributes:
        index: "name" to be found by its characters, "identity" by its digest, or None.
    """

    def __init__(
        self, zh: str, en: str, *, length: int = 100, index: str | None = None, **options: Any
    ) -> None:
        super().__init__(zh, en, **options)
        self.length, self.index = length, index

    def describe(self) -> str:
        """What it takes."""
        return f"text ≤ {self.length}, vault"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = _plain_text(value, self.length)
        if holds_classified_mark(text):
            raise fault("text.classified")
        if self.index == "identity":
            text = text.upper()
            if not _is_identity_number(text):
                raise fault("identity.invalid")
        return text


class Day(Declared):
    """A calendar day, YYYY-MM-DD."""

    def describe(self) -> str:
        """What it takes."""
        return "YYYY-MM-DD"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise fault("field.not-text", value)
        if parse_day(value) is None:
            raise fault("day.invalid", value)
        if not DAY_MIN <= value <= DAY_MAX:
            raise fault("day.out-of-range", value, first=DAY_MIN, last=DAY_MAX)
        return value


class Choice(Declared):
    """One of a closed list, whose members carry their words (see ``Named``)."""

    def __init__(self, zh: str, en: str, choices: type[Named], **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.choices = choices

    def describe(self) -> str:
        """What it takes."""
        return " | ".join(self.choices)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise fault("field.not-text", value)
        if value not in self.choices.__members__.values():
            raise fault("choice.unknown", value, known=", ".join(self.choices))
        return value


class Named(StrEnum):
    """A closed list whose members have two names: ``ORGAN = "organ", "机关", "organ of state"``."""

    zh: str
    en: str

    def __new__(cls, value: str, zh: str, en: str) -> Named:
        """Make a member from its value and its two names."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh, member.en = zh, en
        return member


class Count(Declared):
    """A whole number within bounds; never a boolean, never beyond 2**53 - 1."""

    def __init__(self, zh: str, en: str, *, least: int = 0, most: int = INTEGER_MAX, **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.least, self.most = least, most

    def describe(self) -> str:
        """What it takes."""
        return f"{self.least} … {self.most}"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise fault("number.not-whole", value)
        if not self.least <= value <= self.most:
            raise fault("number.out-of-range", value, least=self.least, most=self.most)
        return value


class Reference(Declared):
    """The id of another object of the book, or the ``@label`` of one in the same batch."""

    def __init__(self, zh: str, en: str, types: Sequence[str], **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.types = tuple(types)

    def describe(self) -> str:
        """What it takes."""
        return " | ".join(f"{name}-…" for name in self.types) + " | @label"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise fault("field.not-text", value)
        if value.startswith("@"):
            if not LABEL.fullmatch(value):
                raise fault("label.malformed", value)
            return value
        parts = split_object_id(value)
        if parts is None or parts[0] not in self.types:
            raise fault("reference.malformed", value, types=", ".join(self.types))
        return value


class CreditCode(Declared):
    """Unified social credit code (GB 32100): 18 characters. A wrong check digit is a warning elsewhere."""

    def describe(self) -> str:
        """What it takes."""
        return "18 × 0-9 A-Z"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not _CREDIT_CODE.fullmatch(value):
            raise fault("credit-code.malformed", value)
        return value


class DivisionCode(Declared):
    """Code of an administrative division (GB/T 2260 and the township codes): 6, 9 or 12 digits."""

    def describe(self) -> str:
        """What it takes."""
        return "6, 9 or 12 digits"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not _DIVISION.fullmatch(value):
            raise fault("division.malformed", value)
        return value


class Items(Declared):
    """A list of objects, each of one shape."""

    def __init__(
        self, zh: str, en: str, shape: type[Shape], *, least: int = 0, most: int = 1_000, **options: Any
    ) -> None:
        super().__init__(zh, en, **options)
        self.schema = shape()
        self.least, self.most = least, most
        self._renamed = renamed_members(self.schema)

    def describe(self) -> str:
        """What it takes."""
        return f"[{', '.join(item.data_key or name for name, item in self.schema.fields.items())}] …"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[dict[str, Any]]:
        if not isinstance(value, list):
            raise fault("field.not-a-list", value)
        if not self.least <= len(value) <= self.most:
            raise fault("list.length", length=len(value), least=self.least, most=self.most)
        loaded: list[dict[str, Any]] = []
        faults: dict[int, Any] = {}
        for at, item in enumerate(value):
            try:
                members = self.schema.load(item)
            except ValidationError as error:
                faults[at] = error.messages
            else:
                loaded.append(under_member_names(self._renamed, members))
        if faults:
            raise ValidationError(faults)
        return loaded


def renamed_members(schema: Schema) -> dict[str, str]:
    """Members whose name in the log is no Python name: attribute -> member."""
    return {name: item.data_key for name, item in schema.fields.items() if item.data_key}


def under_member_names(renamed: Mapping[str, str], loaded: Mapping[str, Any]) -> dict[str, Any]:
    """Loaded members under the names the log uses (``class``, where Python needs another word)."""
    return {renamed.get(name, name): value for name, value in loaded.items()} if renamed else dict(loaded)
