"""What the option parser finds wrong, as problems with words in both languages.

The parser's own sentences are English alone. Knows its exceptions; refuses to know what a command does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import click

from api.cli.exits import WrongUsage
from ledger.core.errors import Problem, shown

_QUOTED = re.compile(r"(?P<quote>['\"])(?P<value>.*?)(?P=quote)", re.DOTALL)
_EXTRA = re.compile(r"unexpected extra arguments? \((?P<value>.*)\)", re.DOTALL)
_NO_COMMAND = re.compile(r"No such command ['\"](?P<value>.*?)['\"]", re.DOTALL)


def wrong_usage(error: click.ClickException) -> WrongUsage:
    """The same error with words in both languages, and where to read how the command is used."""
    problems = [_problem_of(error)]
    context = getattr(error, "ctx", None)
    if context is not None:
        problems.append(Problem("usage.help", "", {"command": context.command_path}))
    return WrongUsage(problems)


def not_text(given: Sequence[str], error: UnicodeEncodeError) -> WrongUsage:
    """The error of an argument whose bytes are no UTF-8 where text is meant; raises any other as it is."""
    wrong = [one for one in given if not one.isascii() and one.encode("utf-8", "replace").decode() != one]
    if not wrong:
        raise error
    return WrongUsage(Problem("usage.not-utf8", "", {"value": wrong[0]}))


def _problem_of(error: click.ClickException) -> Problem:
    if isinstance(error, click.MissingParameter):
        return _missing(error)
    if isinstance(error, click.NoSuchOption):
        return Problem("usage.no-option", "", {"value": shown(error.option_name), "near": _near(error)})
    if isinstance(error, click.BadOptionUsage):
        takes_none = "does not take" in error.message
        code = "usage.option-takes-none" if takes_none else "usage.option-needs-value"
        return Problem(code, "", {"option": shown(error.option_name)})
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _bad(error, error.param)
    command, extra = _NO_COMMAND.search(error.message), _EXTRA.search(error.message)
    if command is not None:
        return Problem("usage.no-command", "", {"value": shown(command["value"]), "near": _near(error)})
    if extra is not None:
        return Problem("usage.extra", "", {"value": shown(extra["value"])})
    if error.message.startswith("Missing command"):
        return Problem("usage.command-missing")
    return Problem("usage.other", "", {"reason": error.format_message()})


def _missing(error: click.MissingParameter) -> Problem:
    if error.param is None:
        return Problem("usage.other", "", {"reason": error.format_message()})
    if isinstance(error.param.type, click.Choice):
        params = {"name": _name(error.param), "known": _known(error.param.type)}
        return Problem("usage.choice-missing", "", params)
    option = error.param.param_type_name == "option"
    code = "usage.option-missing" if option else "usage.argument-missing"
    return Problem(code, "", {"name": _name(error.param)})


def _bad(error: click.BadParameter, param: click.Parameter) -> Problem:
    """A value that its type does not take; the parser hands it on within its sentence alone."""
    name, holds = _name(param), param.type
    quoted = _QUOTED.search(error.message)
    value = shown(quoted["value"] if quoted else error.message.partition(" ")[0])
    if isinstance(holds, click.Choice):
        return Problem("choice.unknown", name, {"value": value, "known": _known(holds)})
    if isinstance(holds, click.IntRange) and None not in (holds.min, holds.max):
        return Problem("usage.not-in-range", name, {"value": value, "least": holds.min, "most": holds.max})
    if isinstance(holds, click.types.IntParamType):
        return Problem("usage.not-whole", name, {"value": value})
    if isinstance(holds, click.Path) and not holds.file_okay:
        return Problem("usage.not-a-folder", name, {"value": value})
    if isinstance(holds, click.Path) and not holds.dir_okay:
        return Problem("usage.not-a-file", name, {"value": value})
    return Problem("usage.other", name, {"reason": error.message})


def _name(param: click.Parameter) -> str:
    """An option as it is typed, an argument as the help calls it."""
    return max(param.opts, key=len) if param.param_type_name == "option" else param.human_readable_name


def _known(choice: click.Choice[str]) -> str:
    return ", ".join(str(getattr(one, "value", one)) for one in choice.choices)


def _near(error: click.ClickException) -> str:
    """What the parser thinks may have been meant."""
    return ", ".join(getattr(error, "possibilities", None) or ["-"])
