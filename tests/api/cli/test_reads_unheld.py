"""Reading waits for no writer, also where something takes effect only later."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from ledger import Settings, open_ledger
from tests.conftest import Run

READS = [
    *("arrears --by debtor", "arrears --lines", "due --from 2024-01-01 --to 2024-12-31", "flags"),
    *("explain payment.overdue:obligation-4", "show obligation-4", "contract show contract-3", "receivables"),
    *("books", "rules", "find 局", "contract find N", "flags --by body", "log checkpoints", "log key"),
]


def test_no_reader_waits(marked: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = '{"kind":"obligation.settled","effective_on":"2199-01-04","data":'
    (tmp_path / "l.jsonl").write_text(later + '{"obligation":"obligation-4","reason":"agreement"}}\n')
    assert marked("record", "l.jsonl")[0] == ExitCode.DONE
    monkeypatch.setenv("SHOUXIN_BUSY_SECONDS", "60")
    ledger = open_ledger(Settings.read(os.environ))
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        def wait() -> None:
            held.set()
            over.wait(50)

        ledger.store.write(wait, book="changping")
        ledger.store.release()

    writer = threading.Thread(target=hold)
    writer.start()
    try:
        assert held.wait(10)
        began = time.monotonic()
        codes = {line: marked(*line.split())[0] for line in READS}
        waited = time.monotonic() - began
    finally:
        over.set()
        writer.join()
        ledger.close()
    assert set(codes.values()) == {ExitCode.DONE}, codes
    assert waited < 45
