"""Every argument and option of every command, given what nobody means: a sentence and never a trace-back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from api.cli.exits import ExitCode
from tests.support.command_uses import USES, check, commands
from tests.support.thorough import by_day_or_in_full
from tests.worlds.demonstration import City, ask, own_city

HOSTILE = (
    *("", "[/]", "\x1b[2J", "a\udcffb", "9" * 5_000, "'; DROP TABLE entry; --"),
    *("/", "-", "〃", "flag-", "ｆlag－１", "2026-02-30", "contract-0"),
)


def some(at: int) -> tuple[str, ...]:
    """What the argument at a place is given: two in turn, or all where all is to be tried."""
    two = (HOSTILE[(at * 5) % len(HOSTILE)], HOSTILE[(at * 5 + 3) % len(HOSTILE)])
    return by_day_or_in_full(two, HOSTILE)


def hostile(command: click.Command, line: list[str]) -> Iterator[list[str]]:
    """A use with each argument, and each option that takes text, replaced by what nobody means."""
    words = [at for at, one in enumerate(line) if not one.startswith("--")]
    for at in words:
        for text in by_day_or_in_full(HOSTILE[:6], HOSTILE):
            yield [*line[:at], text, *line[at + 1 :]]
    for at, option in enumerate(command.params):
        if isinstance(option, click.Option) and not option.is_flag:
            for text in some(at):
                yield [*line, option.opts[0], text]


SLOW = ("demo", "report", "restore", "export")
"""Commands of seconds each: tried where all is to be tried."""
TRIED = by_day_or_in_full([name for name in sorted(USES) if name.split()[0] not in SLOW], sorted(USES))


@pytest.mark.parametrize("name", TRIED)
def test_what_nobody_means_is_refused_in_a_sentence(city: City, tmp_path: Path, name: str) -> None:
    copy = own_city(city, tmp_path)
    command = dict(commands())[name]
    use = USES[name][0]
    line = copy.filled(use.line, object=copy.objects["contract"])
    for given in hostile(command, line):
        told = ask(copy.folder, "zh", *name.split(), *given)
        check(told, [name, *given], set(ExitCode))
