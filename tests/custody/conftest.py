"""A book to damage: made once a file, copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tampering import Big, Copy, build


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Big:
    return build(tmp_path_factory.mktemp("big"))


@pytest.fixture
def copy(big: Big, tmp_path: Path) -> Iterator[Copy]:
    made = Copy(big, tmp_path)
    yield made
    made.close()
