"""The ``shouxin`` command: one group, its commands found in the files of this folder.

Each module here declares its commands and ``COMMANDS``. Knows words, exit codes and how to print; everything
else is asked of the ledger.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

import click

from api.cli.exits import ExitCode, exit_code_table
from api.cli.output import Session
from api.cli.usage import wrong_usage
from ledger.collector import collect_rarely
from ledger.errors import ShouxinError
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
    for module in sorted(item.name for item in pkgutil.iter_modules(__path__)):
        for command in getattr(importlib.import_module(f"{__name__}.{module}"), "COMMANDS", ()):
            cli.add_command(command)


_add_commands()


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    collect_rarely()
    try:
        result = cli.main(args=arguments, prog_name="shouxin", standalone_mode=False)
        return int(result) if isinstance(result, int) else ExitCode.DONE
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        sys.stderr.write("\n")
        return ExitCode.INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return ExitCode.USAGE
    except click.ClickException as error:
        return Session.report_error(wrong_usage(error), as_json=_asks_json(arguments))
    except BrokenPipeError:
        return ExitCode.INTERRUPTED
    except ShouxinError as error:
        return Session.report_error(error, as_json=_asks_json(arguments))


def _asks_json(arguments: list[str] | None) -> bool:
    return "--json" in (arguments or sys.argv[1:])
