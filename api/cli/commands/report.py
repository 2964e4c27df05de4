"""Commands that print papers: the register of what is overdue, and the list bulletin, both as drafts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from api.cli.asking import moment_of, moment_options
from api.cli.output import F, Session, book_option, emit_files, json_option
from ledger import Book, Problem
from ledger.core.files import private_file, unwritable
from ledger.projection.moment import Moment, read_at
from ledger.words.language import LANGUAGES, SOURCE
from ledger.words.say import say
from reports.gather import register as gather
from reports.papers import bulletin, register
from reports.papers.model import Bulletin, Register
from reports.papers.statement_model import ArrearsStatement, DebtRegister, PaymentStatistics

P = TypeVar("P", Register, Bulletin, ArrearsStatement, DebtRegister, PaymentStatistics)


@click.group()
def report() -> None:
    """出具文书：登记册、名单公示稿（草稿）。 Print the register and the list bulletin (drafts)."""


def write_register(book: Book, at: Moment, folder: Path, language: str = SOURCE) -> list[Path]:
    """Write the register of a day: a PDF, and a table for each of its parts."""
    found = read_at(book, at, lambda store: gather.register(book, at.on, store, language=language))
    made = remarked(*found, at)
    files = {f"register-{at.on}.pdf": register.write_pdf(made), **register.write_csv(made)}
    return write_files(folder, files)


def write_bulletin(book: Book, at: Moment, folder: Path, language: str = SOURCE) -> list[Path]:
    """Write the procurement list bulletin of a day."""
    found = read_at(book, at, lambda store: gather.bulletin(book, at.on, store, language=language))
    made = remarked(*found, at)
    files = {f"bulletin-{at.on}.pdf": bulletin.write_pdf(made), **bulletin.write_csv(made)}
    return write_files(folder, files)


def remarked(made: P, remarks: Sequence[Problem], at: Moment) -> P:
    """A paper with what was known when on its cover, and what has to be said of that."""
    told = tuple(say(one, made.head.language) for one in remarks if one.code != "moment.stands")
    head = replace(made.head, known_on=date.fromisoformat(at.known_on), remarks=told)
    return replace(made, head=head)


def write_files(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """Write files whole or not at all, for their owner alone to read: who publishes them decides it.

    Raises:
        StoreUnusable: with the file and the reason.
    """
    written = []
    for name, content in files.items():
        place = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(place, error) from error
        with private_file(place) as draft:
            draft.write_bytes(content)
        written.append(place)
    return written


def language_option(command: F) -> F:
    """``--language``: of the paper; without it that of the program."""
    text = "文书语言 language of the paper [SHOUXIN_LANGUAGE]"
    return click.option("--language", type=click.Choice(LANGUAGES), help=text)(command)


def out_option(command: F) -> F:
    """``--out``: the folder that files of a paper are written to."""
    folder = click.Path(path_type=Path, file_okay=False)
    return click.option("--out", type=folder, default=Path(), help="目录 where to [.]")(command)


def _options(command: F) -> F:
    """What both papers are asked for with."""
    return out_option(language_option(moment_options(command)))


@report.command("register")
@_options
@book_option
@json_option
@click.pass_obj
def register_command(
    session: Session,
    day: str | None,
    known_on: str | None,
    language: str | None,
    out: Path,
    book_id: str | None,
    as_json: bool,
) -> None:
    """逾期欠款、欠薪与未兑现承诺登记册。 The register of arrears, unpaid wages and broken promises."""
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    emit_files(write_register(book, at, out, language or session.settings.language), as_json=as_json)


@report.command("bulletin")
@_options
@book_option
@json_option
@click.pass_obj
def bulletin_command(
    session: Session,
    day: str | None,
    known_on: str | None,
    language: str | None,
    out: Path,
    book_id: str | None,
    as_json: bool,
) -> None:
    """政府采购严重违法失信行为记录名单公示稿。 The bulletin of the procurement list."""
    book = session.book(book_id)
    at = moment_of(book, day, known_on)
    emit_files(write_bulletin(book, at, out, language or session.settings.language), as_json=as_json)


COMMANDS = (report,)
