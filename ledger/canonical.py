"""Canonical JSON (RFC 8785) of what the log may hold, and nothing more general.

The values of an entry are objects, lists, text, whole numbers within 2**53, booleans and null; the names of
members are ASCII. On that ground RFC 8785 asks for sorted members, no white space and the shortest escapes,
which is what orjson writes, some fifty times faster than the reference encoder; a test holds the two to equal
bytes. Floats have no canonical form here because they have no place in the ledger at all.
"""

from __future__ import annotations

from typing import Any

import orjson


def canonical(value: Any) -> bytes:
    """The canonical bytes of a value.

    Raises:
        TypeError: text with a lone surrogate, an integer past 64 bits, or a type JSON has not.
    """
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def parse(text: bytes | str) -> Any:
    """Read back what ``canonical`` wrote (for foreign text use ``ledger.exchange.jsonlines``)."""
    return orjson.loads(text)
