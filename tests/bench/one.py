"""One suite at one size, in a process of its own so that its memory can be told: each line as JSON."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from ledger.core.collector import collect_rarely
from tests.bench.measure import peak_mebibytes
from tests.bench.suites import SUITES


def main() -> None:
    """Measure: name of the suite, an empty folder, the size where it has one."""
    collect_rarely()  # as every program here does
    name, folder, *sizes = sys.argv[1:]
    for line in SUITES[name].lines(Path(folder), int(sizes[0]) if sizes else None):
        known = line if line.mebibytes else replace(line, mebibytes=peak_mebibytes())
        print(json.dumps(known.to_json(), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
