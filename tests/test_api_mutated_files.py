"""Every file that is read, with bytes and lines changed at random: a sentence and a code, no trace-back.

Seeded, so that what failed once fails again. Of every row of a sheet and every line of JSON something is
said: recorded, unchanged, corrected and refused add up to what was read.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from api.cli.exits import ExitCode
from tests.city import City, ask
from tests.test_api_every_command import city, own_city
from tests.thorough import by_day_or_in_full

__all__ = ["city"]

TIMES = by_day_or_in_full(50, 2_000)
SAID = {
    *(ExitCode.DONE, ExitCode.REFUSED, ExitCode.USAGE, ExitCode.FOUND_WRONG),
    *(ExitCode.NOT_FOUND, ExitCode.UNUSABLE),
}
READERS = {
    "lines": "record {file} --json",
    "sheet": "import sheet contracts {file} --answer {new} --json",
    "ocds": "import ocds {file} --dry-run --json",
    "proof": "check-proof {file} --key {key} --json",
    "consistency": "check-consistency {file} --old {older} --key {key} --json",
    "checkpoint": "verify --log-only --against {file} --json",
    "key": "verify --log-only --key {file} --json",
    "backup": "restore {file} --check --json",
}
BYTES = (b"\x00", b"\xff", b"\x1b[2J", b"\n", b'"', b"{", b"9" * 40, "〃".encode(), b"\xe2\x80\xae", b"")


def mutated(content: bytes, random: Random) -> bytes:
    """A content with something taken out, put in, doubled or cut off."""
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(content) + 1)
        end = min(len(content), at + random.choice((1, 1, 8, 200)))
        middle = random.choice((*BYTES, content[at:end] * 2, bytes(reversed(content[at:end]))))
        content = content[:at] if random.random() < 0.05 else content[:at] + middle + content[end:]
    return content


@pytest.mark.parametrize("reader", READERS)
def test_a_changed_file_is_answered(city: City, tmp_path: Path, reader: str) -> None:
    own, random = own_city(city, tmp_path), Random(reader)
    if reader == "key":
        (own.folder / "key").write_text(own.names["key"] + "\n")
    source = own.folder / "key" if reader == "key" else Path(own.names[reader])
    content = source.read_bytes()
    changed = own.folder / f"changed{source.suffix}"
    for _ in range(TIMES):
        changed.write_bytes(mutated(content, random))
        arguments = own.filled(READERS[reader], file=str(changed))
        code, out, err = ask(own.folder, "zh", *arguments)
        assert code in SAID, (code, out[-300:], err[-300:])
        assert all(line.isprintable() or "\u3000" in line for line in (out + err).split("\n"))
        if code == ExitCode.UNUSABLE or not out:
            assert json.loads(err.splitlines()[-1])["problems"]
        elif reader in ("lines", "sheet"):
            check_sums(json.loads(out), code)


def check_sums(told: dict[str, object], code: int) -> None:
    """No row is lost, and a refused one is told by the code."""
    parts = (
        ("new", "changed", "unchanged", "refused") if "read" in told else ("entries", "repeated", "refused")
    )
    number = {name: value for name, value in told.items() if isinstance(value, int)}
    read = number["read"] - number["skipped"] if "read" in told else number["lines"]
    assert sum(number[name] for name in parts) in (read, number.get("read")), told
    assert bool(told["refused"]) == (code == ExitCode.REFUSED), told
