"""The ``shouxin`` command: one group, its commands found in the files of ``commands``.

Each module there declares its commands and ``COMMANDS``. Knows words, exit codes and how to print; everything
else is asked of the ledger.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence
from errno import EBADF
from pathlib import Path

import click

from api.cli import commands
from api.cli.exits import ExitCode, exit_code_table
from api.cli.output import Session
from api.cli.terminal import ReaderGone, emit_aside, is_output, output_lost
from api.cli.usage import not_text, wrong_usage
from ledger.core.collector import collect_rarely
from ledger.core.errors import ShouxinError
from ledger.core.files import unreadable
from ledger.settings import SETTINGS

_HELP = """守信：记录公共机构的承诺，可查、可验、不可暗改。

Shouxin keeps the ledger of what public bodies promised: nobody rewrites it unseen.
"""


def _epilog() -> str:
    settings = "\n".join(f"  {setting.name}  [{setting.default}]" for setting in SETTINGS)
    return f"\b\n退出码 Exit codes:\n{exit_code_table()}\n\n\b\n环境变量 Settings:\n{settings}"


@click.group(help=_HELP, epilog=_epilog(), context_settings={"max_content_width": 110})
@click.version_option(package_name="shouxin")
@click.pass_context
def cli(context: click.Context) -> None:
    """Make the session that commands share; the store is opened when one needs it."""
    context.obj = context.with_resource(Session())


def _add_commands() -> None:
    for module in sorted(item.name for item in pkgutil.iter_modules(commands.__path__)):
        for command in getattr(importlib.import_module(f"{commands.__name__}.{module}"), "COMMANDS", ()):
            cli.add_command(command)


_add_commands()


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    collect_rarely()
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return _run(given)
    except OSError as error:
        if error.filename is not None:  # a name that no file can have, a folder that cannot be gone into
            return _tell(unreadable(Path(error.filename), error.strerror or str(error)), given)
        if not is_output(error):
            raise
        return _tell(output_lost(error), given)


def _run(given: list[str]) -> int:
    try:
        if sys.stdout is None:  # closed: nothing is begun of which nobody could be told
            raise output_lost(OSError(EBADF, os.strerror(EBADF)))
        result = cli.main(args=given, prog_name="shouxin", standalone_mode=False)
        return int(result) if isinstance(result, int) else ExitCode.DONE
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (click.Abort, SystemExit):  # the second is the parser's own where nobody reads its help to the end
        emit_aside("")
        return ExitCode.INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return ExitCode.USAGE
    except click.ClickException as error:
        return _tell(wrong_usage(error), given)
    except UnicodeEncodeError as error:
        return _tell(not_text(given, error), given)
    except (ReaderGone, ShouxinError) as error:
        return _tell(error, given)


def _tell(error: Exception, given: Sequence[str]) -> int:
    """Say what went wrong; returns the exit code. To one who reads no more nothing is said."""
    if isinstance(error, ShouxinError):
        return Session.report_error(error, as_json="--json" in given)
    return ExitCode.INTERRUPTED
