"""A demonstration to ask, once for the tests of a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from api.cli.exits import ExitCode
from tests.support.terminals import NAMES, told
from tests.worlds.demonstration import City


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> City:
    """The demonstration; nobody writes to it."""
    return City(tmp_path_factory.mktemp("city"))


@pytest.fixture
def marked(opened: Any, tmp_path: Path) -> Any:
    """A book in which names, numbers, titles and clauses look like markup, and owe."""
    lines = [json.dumps(one) for at, name in enumerate(NAMES) for one in told(at, name)]
    (tmp_path / "marked.jsonl").write_text("\n".join(lines) + "\n")
    assert opened("record", "marked.jsonl")[0] == ExitCode.DONE
    opened("sweep")
    return opened
