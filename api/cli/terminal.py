"""The one way out: every character that a command prints goes through here, and through nothing else.

What a file or the database holds is text and never an instruction to a terminal: control characters, marks
that turn the reading direction, line breaks within a line and bytes that are no text are written out visibly.
Knows streams and characters; refuses to know what is said.
"""

from __future__ import annotations

import io
import json
import os
import sys
import traceback
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from ledger.core.errors import Problem, StoreUnusable
from ledger.core.sums import in_text

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories: controls, format characters, lone surrogates, line and paragraph separators."""
_BYTES = range(0xDC80, 0xDD00)
"""How Python holds a byte of a file name or an argument that is no UTF-8."""
_TABLE_WIDTH = 400
"""Where nobody watches a table is never cut."""


class ReaderGone(Exception):
    """Whoever read standard output has stopped, as ``head`` does; nothing is left to say."""


def printable(text: str) -> str:
    r"""A text as one line that shows all it holds: an escape character becomes the four characters \x1b."""
    if text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if unicodedata.category(character) not in _HIDDEN:
        return character
    if ord(character) in _BYTES:
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode()


def json_text(value: Any, indent: int | None = 2) -> str:
    """A value as JSON that a terminal may be shown; the value that a program reads out of it is the same."""
    written = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return "\n".join(line if line.isprintable() else _escaped(line) for line in written.split("\n"))


def _escaped(line: str) -> str:
    return "".join(_visible_in_json(character) for character in line)


def _visible_in_json(character: str) -> str:
    category = unicodedata.category(character)
    if category not in _HIDDEN:
        return character
    # half of a surrogate pair is no text, and many readers of JSON refuse it
    return json.dumps(_visible(character) if category == "Cs" else character)[1:-1]


def emit(text: object = "") -> None:
    """Print a line for people."""
    _write(printable(str(text)) + "\n")


def emit_json(value: Any, *, recorded: bool = False) -> None:
    """Print one JSON value, every sum as text (``ledger.core.sums``); ``recorded`` prints what was hashed."""
    _write(json_text(value if recorded else in_text(value)) + "\n")


def emit_document(text: str) -> None:
    """Print several lines, such as a checkpoint: to a file or a program as they are, byte for byte."""
    if sys.stdout.isatty():
        text = "\n".join(printable(line) for line in text.split("\n"))
    _write(text)


def emit_aside(text: str) -> None:
    """Print a line on standard error: what is wrong, or a remark; where that can't be written, nothing is."""
    _write_aside(printable(text))


def emit_json_aside(value: Any) -> None:
    """Print one JSON value on standard error, on a line of its own."""
    _write_aside(json_text(value, None))


def _write_aside(line: str) -> None:
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        _silence(sys.stderr)


def emit_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table for people, no wider than it needs to be and never cut; cells are text, never markup."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(Text(printable(heading)))
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    watched, drawn = sys.stdout.isatty(), io.StringIO()
    width = None if watched else _TABLE_WIDTH
    Console(file=drawn, width=width, force_terminal=watched, highlight=False, soft_wrap=True).print(table)
    _write(drawn.getvalue())


def progress_bar(label: str) -> tuple[Progress, str] | None:
    """A bar on standard error with its label; None where nobody watches."""
    console = Console(stderr=True)
    if sys.stderr is None or not console.is_terminal:
        return None
    text = TextColumn("{task.description}", markup=False)
    parts = (text, BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    return Progress(*parts, console=console, transient=True), printable(label)


def _write(text: str) -> None:
    """Put text out.

    Raises:
        ReaderGone: nobody reads on.
        StoreUnusable: it can't be written.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        raise output_lost(error) from error


def output_lost(error: OSError) -> Exception:
    """What to raise when standard output took no more; it is not tried again when the program ends."""
    _silence(sys.stdout)
    if isinstance(error, BrokenPipeError):
        return ReaderGone()
    return StoreUnusable(Problem("output.unwritable", "", {"reason": error.strerror or str(error)}))


def is_output(error: OSError) -> bool:
    """Whether an error came of the option parser's own printing: its help and its version."""
    *_, (last, _) = traceback.walk_tb(error.__traceback__)
    return last.f_code is click.echo.__code__


def _silence(stream: TextIO | None) -> None:
    """Let what is still to be written to a stream go nowhere: Python would try once more at its end."""
    try:
        if stream is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
    except (OSError, ValueError):
        pass  # a stream without a file beneath it
