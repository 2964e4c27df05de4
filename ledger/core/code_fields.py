"""Fields that take a code others gave: of an organisation, of a division, of a document's bytes.

Refuses to know whether anything goes by the code.
"""

from __future__ import annotations

import re
from typing import Any, ClassVar

from ledger.core.fields import Declared, JsonSchema
from ledger.core.identity_numbers import is_identity_not_code
from ledger.core.text_rules import fault

_CREDIT_CODE = re.compile(r"[0-9A-Z]{18}", re.ASCII)
_DIVISION = re.compile(r"\d{6}(?:\d{3}(?:\d{3})?)?", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class CreditCode(Declared):
    """Unified social credit code (GB 32100): 18 characters. A wrong check digit is a warning elsewhere."""

    in_json: ClassVar[JsonSchema] = {"type": "string", "pattern": f"^(?:{_CREDIT_CODE.pattern})$"}

    def describe(self) -> str:
        """What it takes."""
        return "18 × 0-9 A-Z"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not _CREDIT_CODE.fullmatch(value):
            raise fault("credit-code.malformed", value)
        if is_identity_not_code(value):
            raise fault("text.identity-number")
        return value


class Digest(Declared):
    """SHA-256 of a document or value: 64 hexadecimal digits."""

    in_json: ClassVar[JsonSchema] = {"type": "string", "pattern": f"^(?:{_DIGEST.pattern})$"}

    def describe(self) -> str:
        """What it takes."""
        return "64 × 0-9 a-f"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not _DIGEST.fullmatch(value):
            raise fault("digest.malformed", value)
        return value


class DivisionCode(Declared):
    """Code of an administrative division (GB/T 2260 and the township codes): 6, 9 or 12 digits."""

    in_json: ClassVar[JsonSchema] = {"type": "string", "pattern": f"^(?:{_DIVISION.pattern})$"}

    def describe(self) -> str:
        """What it takes."""
        return "6, 9 or 12 digits"

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not _DIVISION.fullmatch(value):
            raise fault("division.malformed", value)
        return value
