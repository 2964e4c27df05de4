"""Importing what a test makes up."""

from __future__ import annotations

import io
import json
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ledger import Book
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.ocds.record import OcdsSummary
from tests.conftest import OPERATOR
from tests.worlds.ocds import Take


@pytest.fixture
def take(book: Book) -> Take:
    """Import a value as JSON, or bytes as they are."""

    def one(value: Any, zone: str | None = None) -> OcdsSummary:
        content = value if isinstance(value, bytes) else json.dumps(value).encode()
        importer = OcdsImporter(book, OPERATOR, "file.json", zone=ZoneInfo(zone) if zone else None)
        return importer.run(io.BytesIO(content))

    return one
