"""Each room has a guide, and the guide says of its files what they say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house import guides
from tests.support.places import ROOT


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("room", guides.rooms(), ids=named)
def test_the_guide_of_a_room_is_up_to_date(room: Path) -> None:
    text = (room / "README.md").read_text(encoding="utf-8")
    assert guides.TABLE.search(text)
    assert guides.up_to_date(room) == text, "python -m tests.house.guides writes it anew"
    assert "Refuses to know" in text


def test_every_room_of_the_domain_is_in_the_layers() -> None:
    told = {name for line in guides.layers() for name in line}
    inside = {
        path.stem
        for path in (ROOT / "ledger").iterdir()
        if path.suffix == ".py" or (path.is_dir() and (path / "__init__.py").exists())
    }
    assert inside - {"__init__", "__main__"} == told
