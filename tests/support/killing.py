"""A child process that writes until it is killed, and what it acknowledged."""

from __future__ import annotations

import json
import os
import select
import signal
import time
from collections.abc import Callable
from typing import Any

PATIENCE = 30
"""Seconds within which the slowest machine has a child's first entry."""


Acknowledge = Callable[[Any], object]


def command(kind: str, **data: Any) -> dict[str, Any]:
    return {"kind": kind, "effective_on": "2020-01-01", "data": data}


def persons(mark: str, count: int) -> list[dict[str, Any]]:
    names = [f"{mark}号{at}" for at in range(count)]
    return [command("person.registered", name=name, contact=f"{name}@changping.example") for name in names]


def firms(mark: str, count: int) -> list[dict[str, Any]]:
    names = [f"{mark}号{at}" for at in range(count)]
    return [command("organisation.registered", name=name, **{"class": "enterprise"}) for name in names]


def key_of(mark: str, count: int) -> str:
    """An idempotency key that tells how long its batch was meant to be."""
    return f"{mark}.of.{count}"


class Child:
    """A forked process that runs until it is killed; it never returns into the test's own code."""

    def __init__(self, work: Callable[[Acknowledge], None]) -> None:
        self._read, write = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            try:
                work(lambda told: os.write(write, json.dumps(told).encode() + b"\n"))
            except BaseException as error:  # anything else would go on as a second test run
                os.write(write, json.dumps(["failed", repr(error)]).encode() + b"\n")
            finally:
                os._exit(0)
        os.close(write)

    def kill_after(self, seconds: float, *, busy: bool) -> list[Any]:
        """Everything it acknowledged until then; time counts from its start, or from its first word."""
        if busy:
            assert select.select([self._read], [], [], PATIENCE)[0]
        time.sleep(seconds)
        os.kill(self.pid, signal.SIGKILL)
        return self.acknowledged()

    def acknowledged(self) -> list[Any]:
        """Everything it said, once it is gone; a line that was cut off does not count."""
        os.waitpid(self.pid, 0)
        with os.fdopen(self._read, "rb") as pipe:
            lines = pipe.read().split(b"\n")[:-1]
        told = [json.loads(line) for line in lines]
        assert [line for line in told if line[0] == "failed"] == []
        return told
