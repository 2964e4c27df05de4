"""``make bench`` (a minute), ``make bench FULL=1`` (up to a million), ``ARGS='log sweeps'`` (these alone).

Prints a line for each figure with its floor of the same run, their ratio, the peak memory of the process and
what is asked for; keeps all of it as JSON. Each suite runs in a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.growth import growth
from tests.bench.measure import Line
from tests.bench.suites import SUITES

RESULTS = Path("var/bench.json")


def lines(names: Sequence[str], *, full: bool) -> Iterator[Line]:
    """The lines of some suites, each as soon as it is known; then how what was measured at sizes grew."""
    found: list[Line] = []
    for name in names:
        for size in SUITES[name].runs(full=full):
            for line in _measured(name, size):
                found.append(line)
                yield line
    yield from growth(found)


def _measured(name: str, size: int | None) -> Iterator[Line]:
    """Run a suite; its process tells each line when it has it.

    Raises:
        RuntimeError: it failed; its own words have been printed.
    """
    with tempfile.TemporaryDirectory(prefix="shouxin-bench-") as folder:
        command = [sys.executable, "-m", "tests.bench.one", name, folder]
        command += [] if size is None else [str(size)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
            for told in process.stdout or ():
                yield Line.from_json(json.loads(told))
        if process.returncode:
            raise RuntimeError(f"the suite {name} failed")


def _table(found: Sequence[Line]) -> Table:
    table = Table("work", "figure", "floor", "ratio", "peak MiB", "target", "met", "note", box=None)
    for line in found:
        table.add_row(
            line.name,
            f"{line.figure:,.2f} {line.unit}",
            "-" if line.floor is None else f"{line.floor:,.2f}",
            "-" if line.ratio is None else f"{line.ratio:.2f}",
            f"{line.mebibytes:,.0f}" if line.mebibytes else "-",
            line.target,
            "yes" if line.met else "NO",
            line.note,
        )
    return table


def main(arguments: Sequence[str]) -> int:
    """Measure, print, keep; returns 1 where a target is missed, 2 where a suite is not known."""
    full = bool(os.environ.get("FULL"))
    console = Console(width=None if sys.stdout.isatty() else 180)
    if unknown := [name for name in arguments if name not in SUITES]:
        console.print(f"no suite {', '.join(unknown)}; there are: {', '.join(SUITES)}")
        return 2
    names = arguments or [name for name, suite in SUITES.items() if full or suite.quick]
    found = []
    for line in lines(names, full=full):
        found.append(line)
        console.print(f"  {line.name}: {line.figure:,.2f} {line.unit}", highlight=False)
    console.print(_table(found))
    RESULTS.parent.mkdir(exist_ok=True)
    kept = json.dumps([line.to_json() for line in found], ensure_ascii=False, indent=2)
    RESULTS.write_text(kept, encoding="utf-8")
    console.print(f"{RESULTS}")
    return 0 if all(line.met for line in found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
