"""Commands that write: init, record, erase, rebuild."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

import click

from api.cli.exits import ExitCode, misused
from api.cli.output import (
    Session,
    as_seq,
    book_option,
    counted,
    emit,
    emit_aside,
    emit_json,
    json_option,
    problem_json,
    progress,
)
from ledger import Book, Receipt, record
from ledger.core.errors import Problem, ShouxinError
from ledger.core.files import open_input, standard_input
from ledger.core.values import DEFAULT_TIME_ZONE
from ledger.entries.erasure import ErasureReason
from ledger.exchange.jsonlines import Importer, RefusedLine, Summary
from ledger.log.kinds import ERASED
from ledger.log.vault import erased_before
from ledger.projection.rebuild import rebuild as rebuild_tables
from ledger.queries.heads import entries_in
from ledger.record.founding import open_book
from ledger.store.tables import PROJECTION_VERSION

_IDS_SHOWN = 20
_SUMS_TOLD, _SUMS_SHOWN = 1_000, 20
"""How many sums of a file are echoed to a program, and to people."""


@click.command()
@click.argument("book_id", metavar="BOOK")
@click.option("--authority", required=True, help="开立机关 whose book it is")
@click.option("--division", required=True, metavar="CODE", help="行政区划代码 division code")
@click.option("--origin", required=True, metavar="HOST/BOOK", help="日志来源 log origin, for ever")
@click.option("--time-zone", default=DEFAULT_TIME_ZONE, show_default=True, help="时区 time zone")
@json_option
@click.pass_obj
def init(
    session: Session, book_id: str, authority: str, division: str, origin: str, time_zone: str, as_json: bool
) -> None:
    """开立账簿。 Open a book, with store and key where there are none."""
    ledger = session.ledger(create=True)
    book = open_book(
        ledger,
        book_id,
        session.actor,
        authority=authority,
        division=division,
        origin=origin,
        time_zone=time_zone,
    )
    if as_json:
        emit_json({"book": book.id, "origin": book.origin, "verifier_key": str(book.verifier)})
        return
    emit(session.words(f"已开立账簿“{book.id}”（{authority}）。", f"Book “{book.id}” is open."))
    emit(session.words("请公开此验证公钥：", "Publish this verifier key:"))
    emit(f"  {book.verifier}")
    folder = session.settings.key_folder
    emit(
        session.words(
            f"签名密钥在 {folder}，请另行备份，勿与库放在一处。",
            f"The signing key is in {folder}: back it up, apart from the store.",
        )
    )


@click.command("record")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--atomic", is_flag=True, help="整个文件作为一个批次 the whole file is one batch")
@book_option
@json_option
@click.pass_obj
def record_command(session: Session, file: Path, atomic: bool, book_id: str | None, as_json: bool) -> int:
    """导入 JSON 行文件。 Record a file of JSON lines ("-": standard input).

    每行一条命令，数组行为一个批次。 A line is a command, a line that is an array is one atomic batch.
    """
    book = session.book(book_id)
    refused: list[RefusedLine] = []
    ids: list[str] = []
    sums: list[dict[str, Any]] = []
    others = 0

    def tell(line: RefusedLine) -> None:
        refused.append(line)
        for problem in () if as_json else line.problems:
            emit_aside(session.say(problem.at_line(line.line)))

    def accepted(line: int, receipt: Receipt) -> None:
        if len(ids) < _IDS_SHOWN:
            ids.extend(identifier for identifier in receipt.ids if identifier)
        nonlocal others
        room = max(0, _SUMS_TOLD - len(sums))
        sums.extend({"line": line, **asdict(one)} for one in receipt.sums[:room])
        others += len(receipt.sums[room:])
        for warning in () if as_json else receipt.warnings:
            note = session.say(warning.problem().at_line(line))
            emit_aside(session.words(f"提示：{note}", f"note: {note}"))

    with _open(file) as stream, progress(session.words("导入", "recording"), _size(file)) as advance:
        importer = Importer(book, session.actor, accepted=accepted, refused=tell, progress=advance)
        try:
            summary = importer.run_atomic(stream) if atomic else importer.run(stream)
        except (ShouxinError, KeyboardInterrupt):
            _tell_cut_short(session, importer.summary)
            raise
    if as_json:
        emit_json({**_summary_json(session, summary, refused), "sums": sums, "sums_left_out": others})
    else:
        emit(_summary_words(session, summary))
        if ids:
            more = " …" if len(ids) > _IDS_SHOWN or summary.entries > len(ids) else ""
            emit(", ".join(ids[:_IDS_SHOWN]) + more)
        _tell_sums(session, sums, others)
    if summary.refused:
        return ExitCode.REFUSED
    return ExitCode.ERASURE_PENDING if summary.erasure_pending else ExitCode.DONE


def _tell_sums(session: Session, sums: list[dict[str, Any]], others: int) -> None:
    """Echo what was recorded as sums, so that a wrong unit is seen at once."""
    for one in sums[:_SUMS_SHOWN]:
        line, seq, place = one["line"], one["seq"], one["path"].removeprefix("/data/")
        amount = f"{one['amount']} {one['currency']}"
        emit(
            session.words(
                f"  第 {line} 行，记录 {seq}，{place}：{amount}",
                f"  line {line}, entry {seq}, {place}: {amount}",
            )
        )
    left = len(sums[_SUMS_SHOWN:]) + others
    if left:
        emit(session.words(f"  另有金额 {left} 项。", f"  {counted(left, 'more sum')}."))


def _tell_cut_short(session: Session, summary: Summary) -> None:
    """How far an import came that did not reach its end: what was recorded before stays recorded."""
    if summary.last_line:
        text = session.words(
            f"在第 {summary.last_line} 行之后中断；此前已记录 {summary.entries} 条，续办请从下一行起。",
            f"Cut short after line {summary.last_line}: {summary.entries} entries are recorded; "
            "go on from the next.",
        )
        emit_aside(text)


@contextlib.contextmanager
def _open(file: Path) -> Iterator[IO[bytes]]:
    """The bytes of a file, or of standard input."""
    if str(file) == "-":
        yield standard_input()
        return
    with open_input(file) as stream:
        yield stream


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None


def _summary_words(session: Session, summary: Summary) -> str:
    return session.words(
        f"共 {summary.lines} 行：新记录 {summary.entries} 条，重复 {summary.repeated} 行，"
        f"退回 {summary.refused} 行，提示 {summary.warnings} 条。",
        f"{summary.lines} lines: {summary.entries} entries recorded, {summary.repeated} lines repeated, "
        f"{summary.refused} refused, {summary.warnings} notes.",
    )


def _summary_json(session: Session, summary: Summary, refused: list[RefusedLine]) -> dict[str, Any]:
    language = session.settings.language
    return {
        "lines": summary.lines,
        "entries": summary.entries,
        "repeated": summary.repeated,
        "refused": summary.refused,
        "warnings": summary.warnings,
        "last": summary.last.to_json() if summary.last else None,
        "last_line": summary.last_line,
        "erasure_pending": summary.erasure_pending,
        "problems": [
            {"line": line.line, **problem_json(problem, language)}
            for line in refused
            for problem in line.problems
        ],
    }


@click.command()
@click.argument("target", metavar="PERSON|SEQ", required=False)
@click.option("--reason", type=click.Choice([str(reason) for reason in ErasureReason]), help="原因 why")
@click.option("--document", help="依据文件 the document it rests on")
@click.option("--finish", is_flag=True, help="办完未完的删除 only finish an erasure that was held up")
@book_option
@json_option
@click.pass_obj
def erase(
    session: Session,
    target: str | None,
    reason: str | None,
    document: str | None,
    finish: bool,
    book_id: str | None,
    as_json: bool,
) -> int:
    """删除个人信息。 Erase the personal data of a person or of one entry.

    日志及证明不受影响。 The log and every proof stay good.
    """
    book = session.book(book_id)
    erased_seq = None
    left: list[Problem] = []
    if finish:
        pending = not book.finish_erasure()
        left = [Problem("erasures.held-up")] if pending else []
    else:
        if target is None or reason is None:
            raise misused("usage.erase-what")
        seq = as_seq(target)
        before = erased_before(book.store, book.id, person=None if seq is not None else target, entry=seq)
        if before is not None:
            return _erased_already(session, book, before, as_json=as_json)
        member: dict[str, Any] = {"person": target} if seq is None else {"entry": seq}
        data = {**member, "reason": reason} | ({"document": document} if document else {})
        receipt = record(book, session.actor, {"kind": ERASED, "data": data})
        erased_seq, pending = receipt.first_seq, receipt.erasure_pending
        left = [warned.problem() for warned in receipt.warnings]
        if not as_json:
            emit(
                session.words(f"已删除，见记录 {receipt.first_seq}。", f"Erased: entry {receipt.first_seq}.")
            )
    if as_json:
        told = [problem_json(problem, session.settings.language) for problem in left]
        emit_json({"erased_seq": erased_seq, "pending": pending, "warnings": told})
    else:
        for problem in left:
            emit(session.say(problem))
    return ExitCode.ERASURE_PENDING if pending else ExitCode.DONE


def _erased_already(session: Session, book: Book, seq: int, *, as_json: bool) -> int:
    """Record nothing where nothing is left to be erased, but finish what a reader held up."""
    pending = not book.finish_erasure()
    if as_json:
        emit_json({"erased_seq": None, "erased_before": seq, "pending": pending})
    else:
        emit(
            session.words(
                f"此前已由记录 {seq} 删除，已无可删除的内容；未作新记录。",
                f"Erased before, by entry {seq}; nothing is left to be erased, and nothing was recorded.",
            )
        )
        if pending:
            emit(session.say(Problem("erasures.held-up")))
    return ExitCode.ERASURE_PENDING if pending else ExitCode.DONE


@click.command()
@json_option
@click.pass_obj
def rebuild(session: Session, as_json: bool) -> None:
    """由日志重建全部账表。 Write the tables of all books anew from their logs."""
    ledger = session.ledger()
    names = ledger.books()
    total = entries_in(ledger.store)
    with progress(session.words("重建", "rebuilding"), total) as advance:
        rebuild_tables(ledger, advance)
    if as_json:
        emit_json({"books": names, "entries": total, "projection_version": PROJECTION_VERSION})
    else:
        emit(
            session.words(
                f"{len(names)} 本账簿、{total} 条记录已重放。",
                f"{counted(len(names), 'book')}, {counted(total, 'entry', 'entries')} replayed.",
            )
        )


COMMANDS = (init, record_command, erase, rebuild)
