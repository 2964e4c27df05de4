"""The tool that changes one token finds what can be changed; its exceptions are no older than the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutation.equivalent import EQUIVALENT
from tests.mutation.mutants import mutants
from tests.support.places import ROOT

MODULE = '''"""A module: 1 < 2."""

from http import HTTPMethod as Way


def late(day: int = 1, *, way: Way = Way.GET, said: str = "due < 1") -> bool:
    """Whether it is late: not day < 3 or so."""
    if not day <= 7 and way is Way.GET:
        return late(day, way)
    return f"{day}" in (said, "said")


SQL = 'SELECT 1 FROM "a" WHERE "b 1" = ? AND "c" > 0'
WORDS = ("due", "said")
'''

WANTED = [
    (6, 'late(day: int = 2, *, way: Way = Way.GET, said: str = "due < 1")'),
    (6, 'late(day: int = 0, *, way: Way = Way.GET, said: str = "due < 1")'),
    (6, 'late(day: int = 1, *, way: Way = Way.DELETE, said: str = "due < 1")'),
    (8, "if not day <= 7 or way is Way.GET:"),
    (8, "if day <= 7 and way is Way.GET:"),
    (8, "if not day < 7 and way is Way.GET:"),
    (8, "if not day <= 8 and way is Way.GET:"),
    (8, "if not day <= 6 and way is Way.GET:"),
    (8, "if not day <= 7 and way is not Way.GET:"),
    (8, "if not day <= 7 and way is Way.DELETE:"),
    (9, "return late(way, day)"),
    (10, 'return f"{day}" not in (said, "said")'),
    (10, 'return f"{day}" in (said, "due")'),
    (13, """SQL = 'SELECT 1 FROM "a" WHERE "b 1" <> ? AND "c" > 0'"""),
    (13, """SQL = 'SELECT 1 FROM "a" WHERE "b 1" = ? OR "c" > 0'"""),
    (13, """SQL = 'SELECT 1 FROM "a" WHERE "b 1" = ? AND "c" >= 0'"""),
    (13, """SQL = 'SELECT 1 FROM "a" WHERE "b 1" = ? AND "c" > 1'"""),
    (14, 'WORDS = ("said", "said")'),
    (14, 'WORDS = ("due", "due")'),
]


def test_one_token_is_changed_and_nothing_that_no_run_depends_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "some_module.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    found = mutants(tmp_path, "some_module.py")
    told = [(one.line, one.after.removeprefix("def ").removesuffix(" -> bool:")) for one in found]
    assert sorted(told) == sorted(WANTED)
    for one in found:
        lines = one.source.decode().splitlines()
        assert lines[one.line - 1].strip() == one.after
        assert len(lines) == len(MODULE.splitlines())


def test_what_nobody_could_tell_is_still_there() -> None:
    for one in EQUIVALENT:
        found = [(told.before, told.after) for told in mutants(ROOT, one.path)]
        assert (one.before, one.after) in found, one
