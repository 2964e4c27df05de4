"""Commands that print papers: the register of what is overdue, and the list bulletin, both as drafts."""

from __future__ import annotations

from pathlib import Path

import click

from api.cli.output import F, Session, book_option, emit_files, json_option
from api.cli.watching import check_day, today_of
from ledger import Book, Problem
from ledger.coming import on_day
from ledger.errors import StoreUnusable
from reports import bulletin, gather, register


@click.group()
def report() -> None:
    """出具文书：登记册、名单公示稿（草稿）。 Print the register and the list bulletin (drafts)."""


def write_register(book: Book, on: str, folder: Path) -> list[Path]:
    """Write the register of a day: a PDF, and a table for each of its parts."""
    made = on_day(book, on, lambda store: gather.register(book, on, store))
    return write_files(folder, {f"register-{on}.pdf": register.write_pdf(made), **register.write_csv(made)})


def write_bulletin(book: Book, on: str, folder: Path) -> list[Path]:
    """Write the procurement list bulletin of a day."""
    made = on_day(book, on, lambda store: gather.bulletin(book, on, store))
    return write_files(folder, {f"bulletin-{on}.pdf": bulletin.write_pdf(made), **bulletin.write_csv(made)})


def write_files(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """Write files whole or not at all.

    Raises:
        StoreUnusable: with the file and the reason.
    """
    written = []
    for name, content in files.items():
        place = folder / name
        draft = place.with_name(place.name + ".part")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(content)
            draft.replace(place)
        except OSError as error:
            draft.unlink(missing_ok=True)
            params = {"file": str(place), "reason": error.strerror or str(error)}
            raise StoreUnusable(Problem("file.unwritable", "", params)) from error
        written.append(place)
    return written


def _options(command: F) -> F:
    """What both papers are asked for with."""
    command = click.option("--on", "day", metavar="DAY", help="截止日期 the day [today]")(command)
    folder = click.Path(path_type=Path, file_okay=False)
    return click.option("--out", type=folder, default=Path(), help="目录 where to [.]")(command)


@report.command("register")
@_options
@book_option
@json_option
@click.pass_obj
def register_command(
    session: Session, day: str | None, out: Path, book_id: str | None, as_json: bool
) -> None:
    """逾期欠款、欠薪与未兑现承诺登记册。 The register of arrears, unpaid wages and broken promises."""
    check_day("--on", day)
    book = session.book(book_id)
    emit_files(write_register(book, day or today_of(book), out), as_json=as_json)


@report.command("bulletin")
@_options
@book_option
@json_option
@click.pass_obj
def bulletin_command(
    session: Session, day: str | None, out: Path, book_id: str | None, as_json: bool
) -> None:
    """政府采购严重违法失信行为记录名单公示稿。 The bulletin of the procurement list."""
    check_day("--on", day)
    book = session.book(book_id)
    emit_files(write_bulletin(book, day or today_of(book), out), as_json=as_json)


COMMANDS = (report,)
