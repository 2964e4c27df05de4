"""ledger.exchange.ahead: what another process read is what this one would have read, whatever befalls it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from ledger import Actor, Book
from ledger.commands import Batch
from ledger.entries import registry
from ledger.exchange import ahead
from ledger.exchange.ahead import read_ahead
from ledger.exchange.jsonlines import Importer
from ledger.exchange.lines import ReadLine, read_line, read_lines
from tests.conftest import OPERATOR

ACTOR = Actor.of("operator:import")


def firm(at: int, **members: Any) -> dict[str, Any]:
    data = {"name": f"长平第{at}商贸有限公司", "class": "enterprise"}
    return {"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data, **members}


def mixed(count: int) -> bytes:
    """Lines of every sort: commands, batches with labels and keys, and one in ten that is refused."""
    made: list[Any] = []
    for at in range(count):
        person = {"kind": "person.registered", "data": {"name": "张三"}}
        made.append(
            [
                firm(at),
                [firm(at, label=f"f{at}"), firm(at)],
                firm(at, idempotency_key=f"k{at}"),
                person,
                {"kind": "organisation.registered", "label": f"f{at - 3}", "data": {"class": 7}},
            ][at % 5 if at % 10 != 9 else 4]
        )
    text = [json.dumps(one, ensure_ascii=False).encode() for one in made]
    text[count // 2] = b'{"kind": "x", "kind": "y", "amount": 1.5}'
    return b"\n".join(text) + b"\n"


def here(content: bytes) -> list[ReadLine]:
    return [read_line(registry(), ACTOR, *line) for line in read_lines(io.BytesIO(content))]


def plain(found: list[ReadLine]) -> list[Any]:
    return [ahead._packed(one) for one in found]


def elsewhere(content: bytes) -> Iterator[ReadLine]:
    return read_ahead(registry(), ACTOR, read_lines(io.BytesIO(content)))


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Parts of a few lines, the second of which is already read by another process."""
    monkeypatch.setattr(ahead, "HERE_FIRST", 1)
    monkeypatch.setattr(ahead, "_PART_LINES", 7)
    yield
    assert not active_children()


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads waits until the other process is there, so that it does read."""
    ask = ahead._Elsewhere._is_ready

    def wait(self: ahead._Elsewhere) -> bool:
        self._ready or self._pipe.poll(20)
        return ask(self)

    monkeypatch.setattr(ahead._Elsewhere, "_is_ready", wait)


@pytest.mark.usefixtures("ready")
def test_what_another_process_read_is_the_same() -> None:
    content = mixed(300)
    assert plain(list(elsewhere(content))) == plain(here(content))


def test_lines_are_read_here_until_the_other_process_is_there() -> None:
    content = mixed(100)
    assert plain(list(elsewhere(content))) == plain(here(content))


@pytest.mark.usefixtures("ready")
def test_a_process_that_dies_costs_no_line() -> None:
    content = mixed(200)
    found = []
    for line in elsewhere(content):
        found.append(line)
        if line.number == 30:
            [process] = active_children()
            assert process.pid is not None
            os.kill(process.pid, signal.SIGKILL)
    assert plain(found) == plain(here(content))


@pytest.mark.usefixtures("ready")
def test_whoever_stops_early_leaves_no_process_behind() -> None:
    reading = elsewhere(mixed(200))
    assert [next(reading).number for _ in range(40)] == list(range(1, 41))
    reading.close()  # type: ignore[attr-defined]


@pytest.mark.usefixtures("ready")
def test_parts_larger_than_a_pipe_do_not_wait_for_each_other() -> None:
    long = [[firm(at, data={"name": "厂" * 60, "class": "enterprise"}) for at in range(900)]] * 40
    content = b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in long)
    found = [one.outcome for one in elsewhere(content)]
    assert sum(len(one.commands) for one in found if isinstance(one, Batch)) == 36_000


@pytest.mark.usefixtures("ready")
def test_an_import_is_the_same_with_another_process(book: Book) -> None:
    other = book.ledger.open_book(
        "other", OPERATOR, authority="长平市水务局", division="990100", origin="log.example/other"
    )
    content = mixed(150)
    told: list[list[Any]] = [[], []]
    for at, one in enumerate((book, other)):
        importer = Importer(one, ACTOR, refused=told[at].append, ahead=at == 1)
        importer.run(io.BytesIO(content))
        told[at].append((importer.summary.lines, importer.summary.entries, importer.summary.last_line))
    assert told[0] == told[1]


def test_a_process_whose_parent_was_killed_ends() -> None:
    script = (
        "import io, os, sys, time\n"
        "from multiprocessing import active_children\n"
        "from ledger import Actor\n"
        "from ledger.entries import registry\n"
        "from ledger.exchange import ahead\n"
        "if __name__ == '__main__':\n"
        "    there = ahead._Elsewhere(Actor.of('operator:import'))\n"
        "    there._pipe.poll(30)\n"
        "    print(active_children()[0].pid, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    status = Path(f"/proc/{child}/stat")
    for _ in range(200):
        try:
            if status.read_text().rpartition(")")[2].split()[0] == "Z":
                return
        except FileNotFoundError:
            return
        time.sleep(0.05)
    pytest.fail("it is still running")
