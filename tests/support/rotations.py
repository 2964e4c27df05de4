"""A book whose key is rotated, and what is said of it."""

from __future__ import annotations

import pytest

from ledger import Book, record
from tests.conftest import OPERATOR

UNTIL = "2026-12-31"


def register(book: Book, name: str = "长平第一公司"):
    data = {"name": name, "class": "enterprise", "division": "990100"}
    return record(book, OPERATOR, {"kind": "organisation.registered", "data": data})


def code_of(error: pytest.ExceptionInfo) -> str:
    return error.value.problems[0].code
