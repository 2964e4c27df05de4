"""Every file that is read, with bytes and lines changed at random: a sentence and a code, no trace-back.

Seeded, so that what failed once fails again. Of every row of a sheet and every line of JSON something is
said: recorded, unchanged, corrected and refused add up to what was read.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from api.cli.exits import ExitCode
from tests.support.thorough import by_day_or_in_full
from tests.worlds.demonstration import City, ask, own_city

TIMES = by_day_or_in_full(250, 2_000)
SAID = {
    *(ExitCode.DONE, ExitCode.REFUSED, ExitCode.USAGE, ExitCode.FOUND_WRONG),
    *(ExitCode.NOT_FOUND, ExitCode.UNUSABLE),
}
READERS = {
    "lines": "record {file} --json",
    "sheet": "import sheet contracts {file} --answer {new} --json",
    "part": "import sheet contracts {file} --answer {new} --json",
    "csv": "import sheet contracts {file} --answer {new} --json",
    "ocds": "import ocds {file} --dry-run --json",
    "proof": "check-proof {file} --key {key} --json",
    "consistency": "check-consistency {file} --old {older} --key {key} --json",
    "checkpoint": "verify --log-only --against {file} --json",
    "key": "verify --log-only --key {file} --json",
    "backup": "restore {file} --check --json",
    "erasures": "restore {backup} --check --erasures-from {file} --json",
}
WHOLE_STORE = ("backup", "checkpoint", "erasures")
"""Readers that go through a whole store each time, and are tried less often."""
BYTES = (b"\x00", b"\xff", b"\x1b[2J", b"\n", b'"', b"{", b"9" * 40, "〃".encode(), b"\xe2\x80\xae", b"")


def mutated(content: bytes, random: Random) -> bytes:
    """A content with something taken out, put in, doubled or cut off."""
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(content) + 1)
        end = min(len(content), at + random.choice((1, 1, 8, 200)))
        middle = random.choice((*BYTES, content[at:end] * 2, bytes(reversed(content[at:end]))))
        content = content[:at] if random.random() < 0.05 else content[:at] + middle + content[end:]
    return content


def mutated_part(content: bytes, random: Random) -> bytes:
    """A workbook with one of its parts changed, and the archive around it whole."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    chosen = random.choice(sorted(parts))
    parts[chosen] = mutated(parts[chosen], random)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return made.getvalue()


CSV = "合同编号,合同名称,合同类型,甲方,乙方,合同金额（万元）,签订日期\n" + "".join(
    f"M-{at},课桌椅采购,采购,长平市财政局,长平第{at}家具厂,{at}.5,2025-07-0{at}\n" for at in range(1, 9)
)


def source_of(city: City, reader: str) -> tuple[bytes, str]:
    """An honest file of a reader, and how its name ends."""
    if reader == "key":
        return f"{city.names['key']}\n".encode(), ""
    if reader == "csv":
        return CSV.encode(), ".csv"
    if reader == "erasures":
        city.said("erase", city.names["person"], "--reason", "requested")
        place = city.folder / "erased.jsonl"
        city.said("erasures", "export", "--out", str(place))
        return place.read_bytes(), place.suffix
    place = Path(city.names["sheet" if reader == "part" else reader])
    return place.read_bytes(), place.suffix


@pytest.mark.parametrize("reader", READERS)
def test_a_changed_file_is_answered(city: City, tmp_path: Path, reader: str) -> None:
    own, random = own_city(city, tmp_path), Random(reader)
    content, suffix = source_of(own, reader)
    changed = own.folder / f"changed{suffix}"
    change: Callable[[bytes, Random], bytes] = mutated_part if reader == "part" else mutated
    for _ in range(TIMES // 5 if reader in WHOLE_STORE else TIMES):
        changed.write_bytes(change(content, random))
        arguments = own.filled(READERS[reader], file=str(changed))
        code, out, err = ask(own.folder, "zh", *arguments)
        assert code in SAID, (code, out[-300:], err[-300:])
        assert all(line.isprintable() or "\u3000" in line for line in (out + err).split("\n"))
        if code == ExitCode.UNUSABLE or not out:
            assert json.loads(err.splitlines()[-1])["problems"]
        elif reader in ("lines", "sheet", "part", "csv"):
            check_sums(json.loads(out), code)


def check_sums(told: dict[str, Any], code: int) -> None:
    """No row is lost, and a refused one is told by the code."""
    parts = (
        ("new", "changed", "unchanged", "refused") if "read" in told else ("entries", "repeated", "refused")
    )
    number = {name: value for name, value in told.items() if isinstance(value, int)}
    read = number["read"] - number["skipped"] if "read" in told else number["lines"]
    # what ends a file (a quotation mark that is never closed) is refused besides its rows, and is no row
    besides = [one for one in told.get("refusals", ()) if not one[1]]
    assert sum(number[name] for name in parts) - len(besides) in (read, number.get("read")), told
    assert bool(told["refused"]) == (code == ExitCode.REFUSED), told
