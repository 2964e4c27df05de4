"""The notice of what is installed beside the program names every locked package with its licence."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata

from tests.support import golden, places

ROOT = places.ROOT
NOTICE, LOCK = ROOT / "NOTICE", ROOT / ".ci" / "requirements.lock"
_FIRST, _LAST = "<!-- packages -->\n", "<!-- end of packages -->\n"

_TOLD_ELSEWHERE = {
    "brotlicffi": "MIT",
    "peewee": "MIT",
    "pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
    "python-stdnum": "LGPL-2.1-or-later",
    "tzdata": "Apache-2.0",
}
"""What stands in a package's licence file alone or more exactly, and what is installed on other machines."""

_NAMED = {"BSD License": "BSD-3-Clause", "MIT License": "MIT"}
_COPYLEFT = ("GPL", "MPL")


def locked() -> list[str]:
    return re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)


def licence_of(package: str) -> str:
    if package in _TOLD_ELSEWHERE:
        return _TOLD_ELSEWHERE[package]
    about = metadata(package)
    told = about["License-Expression"] or about["License"]
    classified = [
        one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or () if "License ::" in one
    ]
    named = told or _NAMED[classified[0]]
    assert "\n" not in named, package
    return str(named)


def table() -> str:
    return "".join(f"    {package:<20}{licence_of(package)}\n" for package in sorted(locked()))


def test_every_locked_package_stands_in_the_notice_with_its_licence() -> None:
    text = NOTICE.read_text(encoding="utf-8")
    before, first, rest = text.partition(_FIRST)
    _, last, behind = rest.partition(_LAST)
    assert first
    assert last
    golden.hold(NOTICE, f"{before}{_FIRST}{table()}{_LAST}{behind}")


def test_what_asks_for_more_than_a_notice_is_spoken_of() -> None:
    """Who hands the program on must know what the weak copyleft of a library asks of him."""
    text = NOTICE.read_text(encoding="utf-8").partition(_FIRST)[0]
    asking = [one for one in locked() if any(mark in licence_of(one) for mark in _COPYLEFT)]
    assert asking
    assert [one for one in asking if one not in text] == []


def test_what_is_installed_is_locked() -> None:
    """A dependency without a line in the lock would be in no notice."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = project.partition("\ndependencies = [")[2].partition("\n]\n")[0]
    needed = re.findall(r'^    "([a-z0-9-]+)[>\[]', listed, re.MULTILINE)
    assert len(needed) > 8
    assert set(needed) <= set(locked())
    for name in needed:
        try:
            metadata(name)
        except PackageNotFoundError:
            raise AssertionError(name) from None
