"""``make mutate``, or ``python -m tests.mutation ledger/law/due.py ledger/watch --count 20 --seed 1``.

Picks changes of one token at random (see ``mutants``), makes each in a copy of the project and runs the
tests of the module's room (``tests/law`` for ``ledger/law/due.py``, files named like the module first) until
one fails; then the types are asked, as ``make test`` does. What lives is printed with its line before and
after: it wants a test, or a line in ``equivalent`` that says why nobody could tell. ``ledger/law/due.py:120``
tries every change of one line: to see a new test find what lived. The same seed picks the same changes as
long as the modules stay as they are.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import cache_from_source
from pathlib import Path

from tests.mutation.equivalent import EQUIVALENT
from tests.mutation.mutants import Mutant, mutants
from tests.support.places import ROOT, SHARED

USUAL = (
    *("ledger/law/due.py", "ledger/law/days.py", "ledger/law/interest.py", "ledger/law/late_rate.py"),
    *("ledger/law/rates.py", "ledger/projection/standing", "ledger/watch", "ledger/rules"),
    *("ledger/log/vault.py", "ledger/record/plan.py"),
)
"""What is tried where nothing is named: where a wrong token would be a wrong accusation."""

PARTS = ("ledger", "reports", "api", "tests", "pyproject.toml", ".mypy_cache")
NICENESS = 10
PATIENCE = 3
"""A mutant that takes this many times as long as the tests take is one that never ends: found."""


def main(arguments: Sequence[str]) -> int:
    """Try some mutants of each target; returns 1 where any lives, 2 where the tests fail without one."""
    asked = _asked(arguments)
    os.nice(NICENESS)
    lived = 0
    with _copy() as copy:
        if not _types_agree(copy, "ledger"):
            print("mypy fails without a mutant")
            return 2
        for target in asked.targets or USUAL:
            picked = _picked(target, asked.count, asked.seed)
            tests = asked.tests or _tests_of(target)
            begun = time.monotonic()
            if not _pass(copy, tests, None):
                print(f"{target}: {' '.join(tests)} fail without a mutant")
                return 2
            usual = time.monotonic() - begun
            alive = [one for one in picked if not _noticed(copy, one, tests, PATIENCE * usual + 10)]
            print(f"{target}: {len(alive)} of {len(picked)} live", flush=True)
            lived += len(alive)
    return 1 if lived else 0


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutation", description=(__doc__ or "").split("\n\n")[1]
    )
    parser.add_argument("targets", nargs="*", help="a file, a folder or FILE:LINE; else " + ", ".join(USUAL))
    parser.add_argument("--count", type=int, default=20, help="how many mutants of each target (20)")
    parser.add_argument("--seed", type=int, default=0, help="which ones (0)")
    parser.add_argument("--tests", nargs="+", help="tests to run instead of those of the room")
    return parser.parse_args(arguments)


def _picked(target: str, count: int, seed: int) -> list[Mutant]:
    """Some mutants of a target, by file and line; all of them where the target is one line."""
    name, _, line = target.partition(":")
    place = ROOT / name
    files = [place] if place.is_file() else sorted(place.rglob("*.py"))
    known = {(one.path, one.before, one.after) for one in EQUIVALENT}
    found = [one for file in files for one in mutants(ROOT, str(file.relative_to(ROOT)))]
    if line:
        return [one for one in found if one.line == int(line)]
    found = [one for one in found if (one.path, one.before, one.after) not in known]
    picked = random.Random(seed).sample(found, min(count, len(found)))
    return sorted(picked, key=lambda one: (one.path, one.line))


def _tests_of(target: str) -> list[str]:
    """The tests of the room that a target is in; files named like it, and the folder like its own, first."""
    parts = Path(target.partition(":")[0]).with_suffix("").parts
    room = Path("tests", parts[1])
    near = [str(one.relative_to(ROOT)) for one in sorted((ROOT / room).rglob(f"test_{parts[-1]}*.py"))]
    inner = [
        str(folder) for folder in (room.joinpath(*parts[2:]),) if folder != room and (ROOT / folder).is_dir()
    ]
    return [*near, *inner, str(room)]


@contextmanager
def _copy() -> Iterator[Path]:
    """A copy of what the tests need, so that the project itself is never touched."""
    with tempfile.TemporaryDirectory(prefix="shouxin-mutation-") as folder:
        copy = Path(folder, "project")
        copy.mkdir()
        if SHARED.exists():
            (copy.parent / SHARED.name).symlink_to(SHARED)
        for part in PARTS:
            if (ROOT / part).is_dir():
                shutil.copytree(ROOT / part, copy / part)
            elif (ROOT / part).exists():
                shutil.copy2(ROOT / part, copy / part)
        yield copy


def _noticed(copy: Path, mutant: Mutant, tests: Sequence[str], seconds: float) -> bool:
    """Whether a test fails or never ends, or types disagree, with a mutant in place; prints what lives."""
    place = copy / mutant.path
    source = place.read_bytes()
    compiled = Path(cache_from_source(str(place)))  # its stamp counts seconds and bytes: too coarse to tell
    try:
        place.write_bytes(mutant.source)
        compiled.unlink(missing_ok=True)
        noticed = not _pass(copy, tests, seconds) or not _types_agree(copy, mutant.path)
    finally:
        place.write_bytes(source)
        compiled.unlink(missing_ok=True)
    if not noticed:
        print(f"{mutant.path}:{mutant.line}\n  - {mutant.before}\n  + {mutant.after}", flush=True)
    return noticed


def _pass(copy: Path, tests: Sequence[str], seconds: float | None) -> bool:
    command = [sys.executable, "-m", "pytest", "-x", "-n0", "-p", "no:cacheprovider", *tests]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    told = None if seconds is None else subprocess.DEVNULL  # what fails without a mutant is shown
    with subprocess.Popen(command, cwd=copy, env=environment, stdout=told, start_new_session=True) as process:
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def _types_agree(copy: Path, path: str) -> bool:
    """Whether mypy finds nothing: what it refuses comes as far as no test."""
    command = [sys.executable, "-m", "mypy", path]
    return subprocess.run(command, cwd=copy, check=False, stdout=subprocess.DEVNULL).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
