"""How commands open the ledger and print: in words for people, as JSON for programs, progress on the side.

Results go to standard output, errors and progress to standard error, so that ``--json`` can be piped.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import click

from api.cli.exits import exit_code_of
from api.cli.terminal import (
    emit,
    emit_aside,
    emit_document,
    emit_json,
    emit_json_aside,
    emit_table,
    progress_bar,
)
from ledger import Actor, Book, Ledger, Settings, open_ledger
from ledger.core.errors import NotFound, Problem, ShouxinError
from ledger.core.files import private_file, read_input, unreadable
from ledger.core.identity_numbers import without_identity_numbers
from ledger.log.checkpoint import Verifier
from ledger.words.language import counted
from ledger.words.say import say

__all__ = ["counted", "emit", "emit_aside", "emit_document", "emit_json", "emit_table"]

SEQ_DIGITS_MAX = 15
_TEXT_BYTES_MAX = 16 * 1024 * 1024
F = TypeVar("F", bound=Callable[..., Any])


class Session:
    """One run of the command line: settings, the open ledger, the language."""

    def __init__(self) -> None:
        self._ledger: Ledger | None = None
        self._settings: Settings | None = None

    def __enter__(self) -> Session:
        """Enter the run."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the store."""
        if self._ledger is not None:
            self._ledger.close()

    @property
    def settings(self) -> Settings:
        """The settings of the environment."""
        if self._settings is None:
            self._settings = Settings.read(os.environ)
        return self._settings

    @property
    def actor(self) -> Actor:
        """The operator at this machine: may record and administer, never review, approve or publish."""
        return Actor.of(f"operator:{self.settings.operator}")

    def ledger(self, *, create: bool = False) -> Ledger:
        """The ledger of the settings, opened once."""
        if self._ledger is None:
            self._ledger = open_ledger(self.settings, create=create)
        return self._ledger

    def book(self, book_id: str | None, *, tables: bool = True) -> Book:
        """The named book, or the only one.

        Args:
            book_id: its id, if one was named.
            tables: whether the command reads tables, which must then be of this program's version.

        Raises:
            NotFound: no book, or several and none named.
            StoreUnusable: the tables are of another version.
        """
        ledger = self.ledger()
        if tables:
            ledger.check_writable()
        if book_id is not None:
            return ledger.book(book_id)
        known = ledger.books()
        if len(known) == 1:
            return ledger.book(known[0])
        code = "book.which" if known else "book.missing"
        raise NotFound(Problem(code, "", {"known": ", ".join(known)}))

    def words(self, zh: str, en: str) -> str:
        """The text of the language in force."""
        return zh if self.settings.language == "zh" else en

    def say(self, problem: Problem) -> str:
        """A problem in words."""
        return say(problem, self.settings.language)

    @staticmethod
    def report_error(error: ShouxinError, *, as_json: bool) -> int:
        """Print an error to standard error; returns its exit code."""
        try:
            language = Settings.read(os.environ).language
        except ShouxinError:
            language = "en"
        code = exit_code_of(error)
        if as_json:
            found = [problem_json(problem, language) for problem in error.problems]
            emit_json_aside({"exit_code": int(code), "problems": found})
        else:
            for problem in error.problems:
                emit_aside(say(problem, language))
        return code


def problem_json(problem: Problem, language: str) -> dict[str, Any]:
    """A problem for programs: code, place, parameters, and the sentence."""
    return {
        "code": problem.code,
        "path": without_identity_numbers(problem.path),
        "params": {name: without_identity_numbers(str(value)) for name, value in problem.params.items()},
        "message": say(problem, language),
    }


def emit_files(places: Iterable[Path], *, as_json: bool) -> None:
    """Print which files were written: a line each, or a JSON list."""
    written = [str(place) for place in places]
    if as_json:
        emit_json(written)
        return
    for place in written:
        emit(place)


@contextlib.contextmanager
def progress(label: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """A progress bar on standard error while work goes on; silent where nobody watches."""
    found = progress_bar(label)
    if found is None:
        yield lambda done: None
        return
    with found[0] as bar:
        task = bar.add_task(found[1], total=total)
        yield lambda done: bar.advance(task, done)


def book_option(command: F) -> F:
    """``--book``: which book; needless where there is only one."""
    return click.option("--book", "book_id", metavar="BOOK", help="账簿编号 which book")(command)


def json_option(command: F) -> F:
    """``--json``: results for programs."""
    return click.option("--json", "as_json", is_flag=True, help="输出 JSON for programs")(command)


def write_file(path: Path, text: str) -> None:
    """Write a text file whole or not at all, for nobody but its owner to read.

    Raises:
        StoreUnusable: with the file and the reason.
    """
    with private_file(path) as draft:
        draft.write_text(text, encoding="utf-8")


def read_file(path: Path) -> str:
    """A text file's contents.

    Raises:
        StoreUnusable: unreadable, too long for a proof or a key, or not UTF-8.
    """
    try:
        return read_input(path, _TEXT_BYTES_MAX).decode("utf-8")
    except UnicodeDecodeError as error:
        raise unreadable(path, "UTF-8") from error


def read_key(text: str) -> Verifier:
    """A verifier key given as itself, or as the file that holds it."""
    return Verifier.parse(_key_text(text))


def read_keys(text: str) -> list[Verifier]:
    """Verifier keys: one given as itself, or those in a file, a line each."""
    return [Verifier.parse(line) for line in _key_text(text).splitlines() if line.strip()]


def _key_text(text: str) -> str:
    place = Path(text)
    return read_file(place) if place.exists() or "+" not in text else text


def as_seq(text: str) -> int | None:
    """The place in a log that a text names; None where it names something else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= SEQ_DIGITS_MAX else None
