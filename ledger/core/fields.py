"""The vocabulary of entry shapes: marshmallow fields that load to exactly what the log will hold.

Each field carries its Chinese and English label, so that help, forms and spreadsheet headings come from one
declaration. Loading yields text, whole numbers and booleans only (never a date object or a float), because
what is loaded is what is hashed. Errors are problem codes, worded elsewhere. Fields know no database: whether
a referenced object exists is asked later, in ``ledger.record.plan``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, ClassVar

from marshmallow import Schema, ValidationError, fields

from ledger.core.field_problems import CODES
from ledger.core.identity_numbers import identity_number
from ledger.core.loader import Loader, renamed_members, under_member_names
from ledger.core.sums import SUM_PATTERN, fault_of_sum, is_written
from ledger.core.text_rules import fault, holds_classified_mark, plain_text, public_text
from ledger.core.values import INTEGER_MAX, parse_day, split_object_id

LABEL = re.compile(r"@[A-Za-z0-9_.-]{1,64}", re.ASCII)

_PLAIN_DEPTH_MAX, _PLAIN_TEXT_MAX = 8, 4_000

JsonSchema = dict[str, Any]

DAY_MIN, DAY_MAX = "1900-01-01", "2199-12-31"


class Shape(Schema):
    """Base of every entry's shape: unknown members are refused, errors are codes."""

    error_messages = {"unknown": CODES["unknown"], "type": CODES["type"]}  # noqa: RUF012 (marshmallow's own protocol)


class Declared(fields.Field[Any]):
    """A field with labels in both languages and, where it has one, an example value."""

    default_error_messages = CODES
    in_json: ClassVar[JsonSchema] = {}
    """What every value of the kind is in JSON."""

    def __init__(self, zh: str, en: str, *, example: Any = None, **options: Any) -> None:
        super().__init__(**options)
        self.zh, self.en, self.example = zh, en, example

    def describe(self) -> str:
        """What the field takes, in a few words for the list of kinds."""
        return type(self).__name__.lower()

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON, as JSON Schema 2020-12 says it; OpenAPI takes that as it is.

        Values as a reader gets them: a sum is text in its currency's own unit.
        """
        return dict(self.in_json)

    def _validate(self, value: Any) -> None:
        if self.validators:  # marshmallow puts an empty list of them together for every value
            super()._validate(value)


class Text(Declared):
    """Public text. Identity numbers and classified marks are refused: the log never forgets."""

    def __init__(self, zh: str, en: str, *, length: int = 200, lines: bool = False, **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.length, self.lines = length, lines

    def describe(self) -> str:
        """What it takes."""
        return f"text ≤ {self.length}"

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        return {"type": "string", "maxLength": self.length}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = public_text(value, self.length)
        if not self.lines and ("\n" in text or "\t" in text):
            raise fault("text.several-lines")
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

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        return {"type": "string", "maxLength": self.length}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise fault("field.not-text")  # and not a word of the value: it is personal
        text = plain_text(value, self.length)
        if "\n" in text or "\t" in text:
            raise fault("text.several-lines")
        if holds_classified_mark(text):
            raise fault("text.classified")
        if self.index == "identity":
            number = identity_number(text)
            if number is None:
                raise fault("identity.invalid")
            return number
        return text


class Day(Declared):
    """A calendar day, YYYY-MM-DD."""

    in_json: ClassVar[JsonSchema] = {"type": "string", "format": "date"}

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
        self._values = frozenset(one.value for one in choices)

    def describe(self) -> str:
        """What it takes."""
        return " | ".join(self.choices)

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        return {"type": "string", "enum": [one.value for one in self.choices]}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise fault("field.not-text", value)
        if value not in self._values:
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


def closed_list(name: str, members: Mapping[str, tuple[str, str]]) -> type[Named]:
    """A closed list that is put together from elsewhere: value -> its words in Chinese and English."""
    given = [(value.upper().replace("-", "_"), (value, *words)) for value, words in members.items()]
    return Named(name, given)  # type: ignore[call-arg, arg-type, return-value]


class Count(Declared):
    """A whole number within bounds; never a boolean, never beyond 2**53 - 1."""

    def __init__(self, zh: str, en: str, *, least: int = 0, most: int = INTEGER_MAX, **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.least, self.most = least, most

    def describe(self) -> str:
        """What it takes."""
        return f"{self.least} … {self.most}"

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        return dict(self.in_json) or {"type": "integer", "minimum": self.least, "maximum": self.most}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise fault("number.not-whole", value)
        if value < self.least and self.most == INTEGER_MAX:
            raise fault("number.too-small", value, least=self.least)
        if not self.least <= value <= self.most:
            raise fault("number.out-of-range", value, least=self.least, most=self.most)
        return value


class Amount(Count):
    """A sum: text in its currency's own unit ("9600.00"), or a whole number of minor units (fen).

    Text stays text until the plan knows of which currency it is (``ledger.record.plan``); the log holds
    minor units.
    """

    in_json: ClassVar[JsonSchema] = {"type": "string", "pattern": SUM_PATTERN}

    def describe(self) -> str:
        """What it takes."""
        return 'text "9600.00" | minor units 960000'

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if type(value) is int and (code := fault_of_sum(value, self.least)):
            raise fault(code, value)
        if not isinstance(value, str):
            return super()._deserialize(value, attr, data, **kwargs)
        if not is_written(value):
            raise fault("sum.malformed", value)
        if self.least and not value.strip("0."):
            raise fault("sum.zero", value)
        return value


class YesNo(Declared):
    """Yes or no."""

    in_json: ClassVar[JsonSchema] = {"type": "boolean"}

    def describe(self) -> str:
        """What it takes."""
        return "true | false"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise fault("field.not-yes-or-no", value)
        return value


class Plain(Declared):
    """A JSON value as it is, of bounded depth: for what other programs define, such as a statute's value."""

    def describe(self) -> str:
        """What it takes."""
        return "JSON"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        return _plain_value(value, _PLAIN_DEPTH_MAX)


def _plain_value(value: Any, depth: int) -> Any:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, str):
        return public_text(value, _PLAIN_TEXT_MAX)
    if isinstance(value, int) and abs(value) <= INTEGER_MAX:
        return value
    if depth and isinstance(value, list):
        return [_plain_value(item, depth - 1) for item in value]
    if depth and isinstance(value, dict) and all(isinstance(name, str) and name.isascii() for name in value):
        return {
            public_text(name, _PLAIN_TEXT_MAX): _plain_value(item, depth - 1) for name, item in value.items()
        }
    raise fault("field.not-plain", value)


class Reference(Declared):
    """The id of another object of the book, or the ``@label`` of one in the same batch."""

    def __init__(self, zh: str, en: str, types: Sequence[str], **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.types = tuple(types)

    def describe(self) -> str:
        """What it takes."""
        return " | ".join(f"{name}-…" for name in self.types) + " | @label"

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        return {"type": "string", "pattern": f"^({'|'.join(self.types)})-[0-9]+$"}

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


class Several(Declared):
    """A list of single values, each as another field takes it."""

    def __init__(self, zh: str, en: str, item: Declared, *, most: int = 1_000, **options: Any) -> None:
        super().__init__(zh, en, **options)
        self.item, self.most = item, most

    def describe(self) -> str:
        """What it takes."""
        return f"[{self.item.describe()}] …"

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        return {"type": "array", "items": self.item.json_schema(), "maxItems": self.most}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        if not isinstance(value, list):
            raise fault("field.not-a-list", value)
        if len(value) > self.most:
            raise fault("list.length", length=len(value), least=0, most=self.most)
        loaded, faults = [], {}
        for at, item in enumerate(value):
            try:
                loaded.append(self.item.deserialize(item))
            except ValidationError as error:
                faults[at] = error.messages
        if faults:
            raise ValidationError(faults)
        return loaded


class Items(Declared):
    """A list of objects, each of one shape."""

    def __init__(
        self, zh: str, en: str, shape: type[Shape], *, least: int = 0, most: int = 1_000, **options: Any
    ) -> None:
        super().__init__(zh, en, **options)
        self._loader = Loader(shape)
        self.schema = self._loader.whole
        self.least, self.most = least, most
        self._renamed = renamed_members(self.schema)

    def describe(self) -> str:
        """What it takes."""
        return f"[{', '.join(item.data_key or name for name, item in self.schema.fields.items())}] …"

    def json_schema(self) -> JsonSchema:
        """What its values are in JSON."""
        rows = {"type": "array", "items": schema_of_shape(self.schema)}
        return rows | {"minItems": self.least, "maxItems": self.most}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[dict[str, Any]]:
        if not isinstance(value, list):
            raise fault("field.not-a-list", value)
        if not self.least <= len(value) <= self.most:
            raise fault("list.length", length=len(value), least=self.least, most=self.most)
        loaded: list[dict[str, Any]] = []
        faults: dict[int, Any] = {}
        for at, item in enumerate(value):
            try:
                members = self._loader.load(item)
            except ValidationError as error:
                faults[at] = error.messages
            else:
                loaded.append(under_member_names(self._renamed, members))
        if faults:
            raise ValidationError(faults)
        return loaded


def schema_of_shape(shape: Schema) -> JsonSchema:
    """What an object of a shape is in JSON: its members, which of them are required, and no others."""
    named = {item.data_key or name: item for name, item in shape.fields.items()}
    return {
        "type": "object",
        "properties": {
            name: item.json_schema() for name, item in named.items() if isinstance(item, Declared)
        },
        "required": [name for name, item in named.items() if item.required],
        "additionalProperties": False,
    }
