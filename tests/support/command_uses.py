"""How every command of the command line is used: with what, whether it only reads, how it may end.

A command that has no line here fails the test that runs them all (``cli.test_every_command``). What stands in
braces is filled in by the test: an object of a type, a flag, a file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from api.cli import cli
from api.cli.exits import ExitCode
from ledger.queries.views import VIEWS

DONE, NOT_FOUND, USAGE, REFUSED = ExitCode.DONE, ExitCode.NOT_FOUND, ExitCode.USAGE, ExitCode.REFUSED


@dataclass(frozen=True)
class Use:
    """One way to use a command.

    Attributes:
        line: its arguments, by blanks.
        reads: whether it leaves the store as it was.
        code: how it ends.
        dear: whether it takes seconds (prints, replays, copies), so that two ways to ask have to do for four.
        types: where it takes an object ({object}): of which types it ends so; of all others not found,
            refused or wrongly used.
    """

    line: str
    reads: bool = True
    code: ExitCode = DONE
    types: tuple[str, ...] = ()
    dear: bool = False


def _writes(line: str, code: ExitCode = DONE, types: tuple[str, ...] = ()) -> Use:
    return Use(line, reads=False, code=code, types=types)


ALL = ("*",)
LISTS = (
    Use("--limit 3"),
    Use("--count"),
    Use("--on 2026-03-01 --limit 2", dear=True),
    Use("--order none", code=USAGE),
)
USES: dict[str, tuple[Use, ...]] = {
    "answer": (_writes("{flag} progress"), _writes("{object} progress", types=("flag",))),
    "arrears": (
        Use("--by debtor"),
        Use("--lines"),
        Use("--by division --on 2026-03-01", dear=True),
        Use("--lines --known-on 2026-10-01"),
        Use("--debtor {object}", types=ALL),
        Use("--creditor {object}", types=ALL),
    ),
    "backup": (Use("{new}"),),
    "books": (Use(""),),
    "calc due": (Use("--debtor public --creditor small --signed 2026-01-05 --delivered 2026-02-02"),),
    "calc interest": (
        Use("--due 2026-03-02 --signed 2026-01-05 --amount 9600 --rate-per-day 0.05% --on 2026-06-01"),
    ),
    "calc judgment": (Use("--amount 1000 --pay-by 2026-01-05 --on 2026-06-01"),),
    "calendar add": (_writes("2031 --source 国办发明电〔2030〕1号 --off 2031-01-01"),),
    "check-consistency": (Use("{consistency} --old {older} --key {key}"),),
    "check-proof": (Use("{proof} --key {key}"),),
    "contract defaults": (_writes("{object} --dry-run", types=("contract",)), _writes("{contract}")),
    "contract find": (Use("采购"), Use("无此合同", code=NOT_FOUND)),
    "contract kinds": (Use(""), Use("works --on 2021-01-01"), Use("none", code=NOT_FOUND)),
    "contract list": (
        Use("--limit 3"),
        Use("--party {object}", types=ALL),
        Use("--count"),
        Use("--csv {new}"),
    ),
    "contract show": (Use("{object}", types=("contract",)), Use("{number}"), Use("{foreign}")),
    "db copy": (Use("sqlite:///{new}", dear=True),),
    "db migrate": (_writes(""),),
    "db status": (Use(""),),
    "demo": (Use("--data-only --folder {new}", dear=True),),
    "due": (Use("--from 2026-01-01 --to 2026-12-31"), Use("--to 2026-12-31 --on 2026-03-01", dear=True)),
    "erase": (
        _writes("{person} --reason requested"),
        _writes("{object} --reason requested", types=("person",)),
        _writes("--finish"),
    ),
    "erasures export": (Use(""), Use("--out {new}")),
    "explain": (Use("{flag}"), Use("{rule}:{object}", types=ALL), Use("{object}", types=("flag",))),
    "export templates": (Use("{new}"),),
    "find": (Use("局"), Use("无此单位", code=NOT_FOUND)),
    "flags": (
        Use(""),
        Use("--by body --on 2026-11-19", dear=True),
        Use("--level breach"),
        Use("--body {object}", types=ALL),
        Use("--contract {object}", types=ALL),
    ),
    "import ocds": (_writes("{ocds}"), _writes("{ocds} --dry-run")),
    "import sheet": (_writes("contracts {sheet} --answer {new}", REFUSED),),
    "init": (
        _writes("guangning --authority 广宁市财政局 --division 990200 --origin log.x.example/guangning"),
    ),
    "kinds": (Use(""), Use("contract.signed"), Use("no.kind", code=NOT_FOUND)),
    "log checkpoint": (_writes(""),),
    "log checkpoints": (Use(""),),
    "log consistency": (Use("0 --numbers"), Use("0 1 --numbers --out {new}"), Use("100", code=NOT_FOUND)),
    "log export": (Use("{new}"),),
    "log key": (Use(""), Use("--all")),
    "log proof": (Use("12"), Use("12 --out {new}"), Use("99999999", code=NOT_FOUND)),
    "log rotate-key": (_writes("--both-until 2027-01-31"),),
    "rate add": (_writes("2025-11-24 3.05"),),
    "rebuild": (_writes(""),),
    "receivables": (Use(""), Use("--open --trace")),
    "record": (_writes("{lines}"), _writes("{lines} --atomic")),
    "report arrears-statement": (Use("--year 2025 --out {new}", dear=True),),
    "report bulletin": (Use("--out {new}", dear=True),),
    "report debts": (Use("--year 2026 --out {new}", dear=True),),
    "report payment-statistics": (Use("--half 2026H1 --out {new}", dear=True),),
    "report register": (Use("--out {new}", dear=True),),
    "restore": (Use("{backup} --check", dear=True), Use("{backup} --into {new}", dear=True)),
    "rules": (Use(""),),
    "show": (
        Use("{object}", types=ALL),
        Use("{object} --reveal --known-on 2026-12-31", types=ALL),
        Use("{object} --as-of 2020-01-01", types=ALL),
        Use("12"),
        Use("99999999", code=NOT_FOUND),
        Use("organisation-99999999", code=NOT_FOUND),
        Use("nothing-1", code=NOT_FOUND),
    ),
    "statutes adopt": (_writes("SME-01 SME-02"), _writes("--all")),
    "statutes adopted": (Use(""),),
    "statutes choose": (_writes("law.weekends-move-terms yes"),),
    "statutes confirm": (
        _writes("{unread} --document 公报 --document-digest {digest} --edition 2026年第1期 --quoted 原文"),
    ),
    "statutes list": (Use(""), Use("--unconfirmed"), Use("--on 2021-01-01")),
    "statutes show": (Use("SME-02"), Use("SME-999", code=NOT_FOUND)),
    "sweep": (_writes("", ExitCode.NEW_BREACHES),),
    "thresholds list": (Use(""),),
    "thresholds set": (_writes("flag.reply-within 7"),),
    "verify": (
        Use("", dear=True),
        Use("--log-only"),
        Use("--against {checkpoint} --key {key}", dear=True),
    ),
    **{f"list {name}": LISTS for name in VIEWS},
}


def commands(group: click.Group = cli, above: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by its words."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{above}{name} ")
        else:
            yield f"{above}{name}", command


def check(told: tuple[int, str, str], arguments: list[str], wanted: set[ExitCode]) -> None:
    """The exit code is one of those wanted; what is printed is text, and JSON where that was asked for."""
    code, out, err = told
    assert code in wanted, (arguments, code, out[-300:], err[-300:])
    assert "Traceback" not in out + err
    for line in (out + err).split("\n"):
        assert line.isprintable() or "\u3000" in line, (arguments, line)
    if "--json" in arguments:
        if code == ExitCode.DONE:
            sound(json.loads(out), arguments)
        elif err:
            assert json.loads(err.splitlines()[-1])["exit_code"] == code
    elif code != ExitCode.DONE:
        assert out + err


def sound(value: Any, arguments: list[str]) -> None:
    """No JSON hides within a text."""
    if isinstance(value, dict | list):
        for one in value.items() if isinstance(value, dict) else enumerate(value):
            if one[0] != "personal":  # what the vault holds is text, whatever it says
                sound(one[1], arguments)
    elif isinstance(value, str):
        assert value[:2] not in ('{"', '["', "[["), (arguments, value)
