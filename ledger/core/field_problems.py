"""What is wrong with the fields of a shape, as problems: marshmallow's nested messages made flat.

Knows messages and places in JSON; refuses to know fields, and any word of a sentence.
"""

from __future__ import annotations

from typing import Any

from ledger.core.errors import Problem, shown

CODES: dict[str, Any] = {
    "required": "field.required",
    "null": "field.null",
    "validator_failed": "field.invalid",
    "invalid": "field.not-text",
    "unknown": "field.unknown",
    "type": "field.not-an-object",
}
"""What marshmallow itself finds wrong -> the code of the problem."""


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
