"""Commands for outside formats: import of sheets and OCDS files, export of templates."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, fields, replace
from datetime import date
from heapq import nsmallest
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

import click

from api.cli.exits import ExitCode, misused
from api.cli.output import (
    Session,
    book_option,
    counted,
    emit,
    emit_json,
    json_option,
    problem_json,
    progress,
)
from ledger import Book
from ledger.book import system_clock
from ledger.core.errors import shown
from ledger.core.files import open_input, printable, private_file, standard_input, unwritable
from ledger.core.values import DEFAULT_TIME_ZONE, format_instant, local_day
from ledger.custody.transfer import copy_to_sqlite
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.ocds.record import OcdsSummary, Severity
from ledger.exchange.sheets.answer import AnswerWorkbook
from ledger.exchange.sheets.examples import examples_of
from ledger.exchange.sheets.importer import SheetImporter, SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS
from ledger.exchange.sheets.template import TemplateSheet, write_template
from ledger.projection.moment import today_of
from ledger.store.sqlite.store import SqliteStore

_SHOWN = 20


@click.group(name="import")
def import_group() -> None:
    """从电子表格等外部格式导入。 Import outside formats."""


@contextmanager
def throw_away_copy(book: Book) -> Iterator[Book]:
    """The same book in a copy of the store without a name: gone afterwards, whatever ends this process."""
    with closing(SqliteStore(None)) as store:
        copy_to_sqlite(book.store, store, book.registry.tables())
        yield replace(book.ledger, store=store).book(book.id)


@import_group.command("sheet")
@click.argument("kind", type=click.Choice(tuple(SHEET_KINDS)))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="只试不记 try it, record nothing")
@click.option(
    "--answer", metavar="FILE", type=click.Path(path_type=Path), help="结果工作簿 the answer [.xlsx]"
)
@book_option
@json_option
@click.pass_obj
def sheet(
    session: Session,
    kind: str,
    file: Path,
    dry_run: bool,
    answer: Path | None,
    book_id: str | None,
    as_json: bool,
) -> int:
    """导入一份电子表格（xlsx、csv），逐行答复。 Import a spreadsheet; every row is answered."""
    book = session.book(book_id)
    place = answer or file.parent.joinpath(f"{file.stem}.{session.words('结果', 'answer')}.xlsx")
    if dry_run:
        with throw_away_copy(book) as copy:
            summary = _run(session, copy, kind, file, place)
    else:
        summary = _run(session, book, kind, file, place)
    if as_json:
        emit_json({**asdict(summary), "answer": printable(place), "dry_run": dry_run})
    else:
        _tell(session, summary, place, dry_run)
    return ExitCode.REFUSED if summary.refused else ExitCode.DONE


def _run(session: Session, book: Book, kind: str, file: Path, place: Path) -> SheetSummary:
    made_on = date.fromisoformat(today_of(book))
    with (
        private_file(place) as draft,
        progress(session.words("导入", "import"), None) as step,
        AnswerWorkbook(draft, session.settings.language, made_on) as answer,
    ):
        importer = SheetImporter(
            book,
            session.actor,
            SHEET_KINDS[kind],
            language=session.settings.language,
            answer=answer,
            progress=step,
        )
        return importer.run(file)


def _tell(session: Session, summary: SheetSummary, place: Path, dry_run: bool) -> None:
    if dry_run:
        emit(session.words("试运行，未作登记。", "A trial: nothing was recorded."))
    emit(
        session.words(
            f"读取 {summary.read} 行：新增 {summary.new}，更正 {summary.changed}，"
            f"未变 {summary.unchanged}，退回 {summary.refused}；提示 {summary.remarks} 处。",
            f"{counted(summary.read, 'row')} read: {summary.new} new, {summary.changed} changed, "
            f"{summary.unchanged} unchanged, {summary.refused} refused; "
            f"{counted(summary.remarks, 'remark')}.",
        )
    )
    _tell_registered(session, [name for _, name in summary.registered])
    if summary.hidden:
        emit(session.words(f"其中隐藏行 {summary.hidden} 行。", f"{summary.hidden} of them are hidden rows."))
    if summary.hidden_columns:
        names = "、".join(summary.hidden_columns)
        emit(session.words(f"其中隐藏列（已导入）：{names}。", f"Hidden columns, read too: {names}."))
    if summary.hidden_sheets:
        names = "、".join(summary.hidden_sheets)
        emit(session.words(f"未读隐藏工作表：{names}。", f"Hidden sheets not read: {names}."))
    if summary.unknown_columns:
        names = "、".join(summary.unknown_columns)
        emit(
            session.words(f"未识别的列（未导入）：{names}。", f"Columns not recognised (left out): {names}.")
        )
    if summary.passed_over:
        rows = session.words("、", ", ").join(
            f"{name} {number}" for name, number in summary.passed_over[:_SHOWN]
        )
        more = " …" if len(summary.passed_over) > _SHOWN else ""
        emit(
            session.words(
                f"合计、示例、说明等行未登记（表名、行号）：{rows}{more}。",
                f"Rows of totals, examples and notes passed over (sheet, row): {rows}{more}.",
            )
        )
    for name, number, told in summary.refusals[:_SHOWN]:
        row = session.words(f" 第 {number} 行", f" row {number}") if number else ""
        emit(session.words(f"  {name}{row}：{told}", f"  {name}{row}: {told}"))
    if summary.refused > _SHOWN:
        emit(session.words("  其余见结果工作簿。", "  The rest is in the answer."))
    emit(session.words(f"逐行结果：{printable(place)}", f"Row by row: {printable(place)}"))


def _tell_registered(session: Session, registered: list[str]) -> None:
    """Which organisations are new to the book: whoever reads it sees a firm that should have been known."""
    if registered:
        names = "、".join(registered[:_SHOWN]) + (" …" if len(registered) > _SHOWN else "")
        count = len(registered)
        emit(
            session.words(
                f"新登记单位 {count} 家：{names}。",
                f"{counted(count, 'organisation')} newly registered: {names}.",
            )
        )


@import_group.command("ocds")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--dry-run", is_flag=True, help="只试不记 try it, record nothing")
@click.option(
    "--time-zone",
    metavar="ZONE",
    help="发布方时区（其零点以 UTC 写出时）the publisher's zone, e.g. Europe/London",
)
@book_option
@json_option
@click.pass_obj
def ocds(
    session: Session, file: Path, dry_run: bool, time_zone: str | None, book_id: str | None, as_json: bool
) -> int:
    """导入 OCDS 1.1 发布、记录、数据包或逐行文件（“-”为标准输入）。 Import OCDS releases and records."""
    book, zone = session.book(book_id), _zone(time_zone)
    name = printable(Path(file.name))
    with seekable(file) as stream, progress(session.words("导入", "import"), None) as step:
        if dry_run:
            with throw_away_copy(book) as copy:
                found = OcdsImporter(copy, session.actor, name, zone=zone, progress=step).run(stream)
        else:
            found = OcdsImporter(book, session.actor, name, zone=zone, progress=step).run(stream)
    if as_json:
        emit_json(_ocds_json(session, found, dry_run=dry_run))
    else:
        _tell_ocds(session, found, dry_run=dry_run)
    return ExitCode.REFUSED if found.refused or found.left_out or found.unreadable else ExitCode.DONE


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError) as error:  # unknown, no name of a zone, a folder of zones
        raise misused("time-zone.unknown", "--time-zone", value=shown(name)) from error


@contextmanager
def seekable(file: Path) -> Iterator[IO[bytes]]:
    """The bytes of a file; standard input is put by in a temporary file first."""
    if str(file) == "-":
        with tempfile.TemporaryFile() as kept:
            shutil.copyfileobj(standard_input(), kept)
            yield kept
        return
    with open_input(file) as stream:
        yield stream


def ocds_counts(session: Session, found: OcdsSummary) -> str:
    """What became of a file, in one sentence."""
    return session.words(
        f"读取 {found.processes} 个采购过程、{found.read} 份合同：新增 {found.new}，更正 {found.changed}，"
        f"未变 {found.unchanged}，退回 {found.refused}，未采入 {found.skipped}；登记授予 {found.awards}；"
        f"另有 {found.left_out} 项未采入，{found.unreadable} 处无法读取，提示 {found.remarks} 处。",
        f"{counted(found.processes, 'process', 'processes')}, {counted(found.read, 'contract')}: "
        f"{found.new} new, {found.changed} changed, "
        f"{found.unchanged} unchanged, {found.refused} refused, {found.skipped} passed over; "
        f"{counted(found.awards, 'award')} recorded; "
        f"{counted(found.left_out, 'part')} left out, {counted(found.unreadable, 'place')} unreadable, "
        f"{counted(found.remarks, 'note')}.",
    )


def _tell_ocds(session: Session, found: OcdsSummary, *, dry_run: bool) -> None:
    if dry_run:
        emit(session.words("试运行，未作登记。", "A trial: nothing was recorded."))
    emit(ocds_counts(session, found))
    _tell_registered(session, [name for _, name in found.registered])
    order = list(Severity)
    shown = nsmallest(_SHOWN, found.notes, key=lambda note: order.index(note.grave))
    for note in shown:
        grave = session.words(note.grave.zh, note.grave.en)
        emit(f"  [{grave}] {note.ocid} {session.say(note.problem)}".replace("]  ", "] "))
    total = found.refused + found.left_out + found.unreadable + found.remarks
    if total > len(shown):
        emit(session.words("  全部见 --json。", "  See --json for all of them."))
    emit(f"SHA-256 {found.digest}")


def _ocds_json(session: Session, found: OcdsSummary, *, dry_run: bool) -> dict[str, Any]:
    told = [
        {
            "outcome": note.grave.value,
            "ocid": note.ocid,
            **problem_json(note.problem, session.settings.language),
        }
        for note in found.notes
    ]
    accounts = [asdict(one) for one in found.accounts]
    lists = ("notes", "accounts", "registered")
    counts = {one.name: getattr(found, one.name) for one in fields(found) if one.name not in lists}
    registered = [{"id": identifier, "name": name} for identifier, name in found.registered]
    return {**counts, "registered": registered, "accounts": accounts, "notes": told, "dry_run": dry_run}


@click.group(name="export")
def export_group() -> None:
    """导出模板等。 Export templates and the like."""


@export_group.command("templates")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@json_option
@click.pass_obj
def templates(session: Session, folder: Path, as_json: bool) -> None:
    """写出各类台账的填报模板。 Write a template workbook for every kind of sheet."""
    made_on = date.fromisoformat(local_day(format_instant(system_clock()), DEFAULT_TIME_ZONE))
    language = session.settings.language
    places = [(kind, folder / f"{kind.code}.xlsx") for kind in SHEET_KINDS.values()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind, place in places:
            examples = examples_of(kind, language)
            sheet = TemplateSheet(kind.zh, kind.columns, kind.about, examples)
            with private_file(place) as draft:
                write_template(draft, [sheet], made_on, language)
    except OSError as error:
        raise unwritable(folder, error) from error
    if as_json:
        emit_json([str(place) for _, place in places])
        return
    for kind, place in places:
        emit(f"{place}  {session.words(kind.zh, kind.en)}")


COMMANDS = (import_group, export_group)
