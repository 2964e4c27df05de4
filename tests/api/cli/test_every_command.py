"""Every command on every type of object, in both languages, in words and as JSON, on the demonstration.

Commands and types are found, not listed: a new one is run, or fails here until it is said how it is used.
No trace-back, the right exit code, JSON that is JSON, and nothing on the terminal but text.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from ledger.rules import RULES
from tests.support.command_uses import ALL, USES, Use, check, commands
from tests.worlds.demonstration import TYPES, City, ask, own_city

FLAVOURS = [("zh", ()), ("en", ("--json",)), ("en", ()), ("zh", ("--json",))]
SAID_NO = {ExitCode.NOT_FOUND, ExitCode.REFUSED, ExitCode.USAGE}
HOSTILE = (
    "",
    "[/]",
    "\x1b[2J",
    "a\udcffb",
    "9" * 5_000,
    "'; DROP TABLE entry; --",
    "/",
    "-",
    "〃",
    "flag-",
    "ｆlag－１",
)


def test_every_command_is_said_to_be_used_somehow() -> None:
    assert {name for name, _ in commands()} == set(USES)


def test_there_is_an_object_of_each_type(city: City) -> None:
    assert set(city.objects) == set(TYPES)
    assert [kind for kind, one in city.objects.items() if one == "None"] == []


PLAIN = [(name, use) for name, uses in USES.items() for use in uses if "{object}" not in use.line]
OF_OBJECTS = [(name, use) for name, uses in USES.items() for use in uses if "{object}" in use.line]


def named(value: object) -> str:
    return value.line or "-" if isinstance(value, Use) else str(value)


@pytest.mark.parametrize(("name", "use"), PLAIN, ids=named)
def test_every_command(city: City, tmp_path: Path, name: str, use: Use) -> None:
    at = city if use.reads else own_city(city, tmp_path)
    for language, options in FLAVOURS[:2] if use.dear else FLAVOURS:
        arguments = [*name.split(), *at.filled(use.line), *options]
        again = {use.code} if use.reads else {use.code, ExitCode.DONE, ExitCode.REFUSED}
        check(ask(at.folder, language, *arguments), arguments, again)


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize(("name", "use"), OF_OBJECTS, ids=named)
def test_every_type_of_object(city: City, tmp_path: Path, name: str, use: Use, kind: str) -> None:
    at = city if use.reads else own_city(city, tmp_path)
    fits = use.types == ALL or kind in use.types
    wanted = (
        {use.code} if fits and use.types != ALL else {use.code, *SAID_NO} if use.types == ALL else SAID_NO
    )
    if name == "show":
        wanted = {ExitCode.DONE}
    for language, options in FLAVOURS if name == "show" else FLAVOURS[:2]:
        arguments = [*name.split(), *at.filled(use.line, object=at.objects[kind]), *options]
        check(ask(at.folder, language, *arguments), arguments, wanted)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_is_explained_of_every_type_it_could_be_about(city: City, rule: str) -> None:
    for kind in TYPES:
        arguments = ["explain", f"{rule}:{city.objects[kind]}", "--json"]
        check(ask(city.folder, "en", *arguments), arguments, {ExitCode.DONE, *SAID_NO})
