"""Statements of one transaction on their way to the server: sent together, answered together.

What a transaction writes needs no answer until its commit, so none of it waits for what came before
(https://www.postgresql.org/docs/current/libpq-pipeline-mode.html). A read sends what is queued and waits.
A COPY is not to be had in a queue: before it the queue is settled. Knows the driver; knows no statement.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import psycopg


class Pipeline:
    """The queue of one connection, which is open or settled.

    Attributes:
        cursor: for whatever has no wants of its own; to make one for each statement costs a fifth of it.
    """

    __slots__ = ("_open", "connection", "cursor")

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self.cursor = connection.cursor()
        self._open: ExitStack | None = None

    def open(self) -> None:
        """From here on statements are sent without waiting for their answers."""
        if self._open is None:
            self._open = ExitStack()
            self._open.enter_context(self.connection.pipeline())

    def settle(self) -> None:
        """Wait for all answers.

        Raises:
            psycopg.Error: that of the first statement that failed; those behind it were not run.
        """
        waiting, self._open = self._open, None
        if waiting is not None:
            waiting.close()
