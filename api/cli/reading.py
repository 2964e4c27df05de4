"""Commands that read: books, show, find, kinds, verify."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from api.cli.exits import ExitCode
from api.cli.output import (
    Session,
    book_option,
    emit,
    emit_json,
    emit_table,
    json_option,
    problem_json,
    progress,
    read_file,
)
from ledger import Problem, queries
from ledger.checkpoint import Verifier, encode_base64
from ledger.entries import registry
from ledger.fields import Choice
from ledger.values import local_time
from ledger.verify import Report, stray_books
from ledger.verify import verify as verify_book


@click.command()
@json_option
@click.pass_obj
def books(session: Session, as_json: bool) -> None:
    """列出账簿。 List the books."""
    found = queries.books(session.ledger())
    if as_json:
        emit_json(found)
        return
    headings = session.words("账簿,机关,记录,最近记录于,根", "book,authority,entries,latest,root").split(",")
    rows = [
        [row["book"], row["authority"], str(row["entries"]), row["recorded_local"], row["root"][:12]]
        for row in found
    ]
    emit_table(headings, rows)


@click.command()
@click.argument("target", metavar="OBJECT|SEQ")
@click.option("--as-of", metavar="DAY", help="截至生效日 as it held on a day")
@click.option("--known-on", metavar="DAY", help="截至知悉日 as it was known on a day")
@book_option
@json_option
@click.pass_obj
def show(
    session: Session, target: str, as_of: str | None, known_on: str | None, book_id: str | None, as_json: bool
) -> None:
    """显示对象或记录。 Show an object (organisation-12) or an entry (12)."""
    book = session.book(book_id)
    if target.isdigit():
        emit_json(queries.entry(book, int(target)))
        return
    shown = queries.show(book, target, as_of=as_of, known_on=known_on, reveal=True)
    if as_json:
        emit_json(shown.to_json())
        return
    object_type = book.registry.object_types[shown.type]
    emit(f"{shown.id}  {session.words(object_type.zh, object_type.en)}")
    if shown.state is None:
        emit(session.words("在该日尚未生效。", "Not yet in force on that day."))
    for name, value in (shown.state or {}).items():
        if value is not None and not name.endswith("_seq"):
            called = f"  {shown.names[value]}" if value in shown.names else ""
            emit(f"  {name}: {value}{called}")
    for name, value in shown.personal.items():
        erased = session.words(f"（已于 {shown.erased_on} 删除）", f"(erased on {shown.erased_on})")
        emit(f"  {name}: {value if value is not None else erased}")
    emit(session.words("记录：", "Entries:"))
    replaced = {event.corrects: event.seq for event in shown.entries if event.corrects is not None}
    for event in shown.entries:
        entry_type = book.registry.entry_types[event.kind]
        note = ""
        if event.seq in replaced:
            by = replaced[event.seq]
            note = session.words(f"（已由记录 {by} 更正）", f"(replaced by entry {by})")
        title = session.words(entry_type.zh, entry_type.en)
        learned = local_time(event.recorded_at, book.time_zone)
        line = f"  {event.seq:>6}  {event.effective_on}  {title}  {learned}  {event.actor} {note}"
        emit(line.rstrip())


@click.command()
@click.argument("text")
@book_option
@json_option
@click.pass_obj
def find(session: Session, text: str, book_id: str | None, as_json: bool) -> int:
    """按姓名查找人员。 Find natural persons by a part of their name."""
    found = queries.find_persons(session.book(book_id), text)
    if as_json:
        emit_json([{"id": p.id, "name": p.name, "tenures": list(p.tenures)} for p in found])
    for person in () if as_json else found:
        emit(f"{person.id}  {person.name}")
        for tenure in person.tenures:
            until = tenure["to"] or session.words("今", "now")
            emit(f"    {tenure['from']} … {until}  {tenure['body']} {tenure['title']}")
    return ExitCode.DONE if found else ExitCode.NOT_FOUND


@click.command()
@click.argument("kind", required=False)
@json_option
@click.pass_obj
def kinds(session: Session, kind: str | None, as_json: bool) -> int:
    """列出全部记录种类及其字段。 Print every entry type with its fields."""
    known = registry().entry_types
    wanted = {name: known[name] for name in sorted(known) if kind in (None, name)}
    if as_json:
        emit_json([_kind_json(entry_type) for entry_type in wanted.values()])
        return ExitCode.DONE if wanted else ExitCode.NOT_FOUND
    for name, entry_type in wanted.items():
        title = session.words(entry_type.zh, entry_type.en)
        version = session.words(f"第 {entry_type.version} 版", f"version {entry_type.version}")
        emit(f"{name}  {title}  ({version}, {entry_type.permission})")
        for member, item in entry_type.declared.items():
            mark = "*" if item.required else " "
            emit(f"  {mark} {member}: {session.words(item.zh, item.en)}  [{item.describe()}]")
            if isinstance(item, Choice):
                for choice in item.choices:
                    emit(f"        {choice.value}  {session.words(choice.zh, choice.en)}")
    return ExitCode.DONE if wanted else ExitCode.NOT_FOUND


def _kind_json(entry_type: Any) -> dict[str, Any]:
    return {
        "kind": entry_type.kind,
        "version": entry_type.version,
        "zh": entry_type.zh,
        "en": entry_type.en,
        "permission": str(entry_type.permission),
        "correctable": entry_type.correctable,
        "fields": [
            {
                "name": member,
                "zh": item.zh,
                "en": item.en,
                "required": item.required,
                "takes": item.describe(),
                "example": item.example,
            }
            for member, item in entry_type.declared.items()
        ],
    }


@click.command()
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path),
    help="外部保存的检查点文件 a checkpoint that somebody kept elsewhere",
)
@click.option("--key", metavar="KEY", help="外部得到的验证公钥 the verifier key, known from elsewhere")
@click.option("--log-only", is_flag=True, help="只验哈希与签名 hashes and signatures only")
@book_option
@json_option
@click.pass_obj
def verify(
    session: Session,
    against: tuple[Path, ...],
    key: str | None,
    log_only: bool,
    book_id: str | None,
    as_json: bool,
) -> int:
    """校验日志与账表。 Verify the log, and that the tables follow from it."""
    ledger = session.ledger()
    notes = [read_file(path) for path in against]
    trusted = Verifier.parse(key) if key else None
    strays = [
        Problem("verify.stray-book", "", {"table": table, "stray": stray})
        for table, stray in stray_books(ledger.store, ledger.registry)
    ]
    reports = []
    for name in [book_id] if book_id else ledger.books():
        book = ledger.book(name)
        size = ledger.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (name,))[0][0]
        label = session.words(f"校验 {name}", f"verifying {name}")
        with progress(label, size if log_only else size * 2) as done:
            reports.append(
                verify_book(book, against=notes, trusted=trusted, tables=not log_only, progress=done)
            )
    wrong = bool(strays) or any(report.problems for report in reports)
    if as_json:
        emit_json([_report_json(session, report) for report in reports])
    else:
        for report in reports:
            _tell_report(session, report, log_only=log_only)
    for problem in strays:
        click.echo(session.say(problem), err=True)
    return ExitCode.FOUND_WRONG if wrong else ExitCode.DONE


def _tell_report(session: Session, report: Report, *, log_only: bool) -> None:
    for problem in report.problems:
        emit(f"✗ {session.say(problem)}")
    if report.problems:
        count = len(report.problems)
        emit(
            session.words(
                f"账簿“{report.book}”：发现 {count} 处。", f"Book “{report.book}”: {count} findings."
            )
        )
        return
    zh = f"✓ 账簿“{report.book}”：记录 {report.size} 条、留存检查点 {report.checkpoints} 个"
    en = f"✓ Book “{report.book}”: {report.size} entries, {report.checkpoints} kept checkpoints"
    if not log_only:
        zh, en = f"{zh}、账表 {report.tables} 张", f"{en}, {report.tables} tables"
    root = encode_base64(report.root)
    emit(session.words(f"{zh}，全部相符。根 {root}", f"{en}: all agree. Root {root}"))


def _report_json(session: Session, report: Report) -> dict[str, Any]:
    return {
        "book": report.book,
        "ok": not report.problems,
        "entries": report.size,
        "root": encode_base64(report.root),
        "checkpoints": report.checkpoints,
        "tables": report.tables,
        "problems": [problem_json(problem, session.settings.language) for problem in report.problems],
    }


COMMANDS = (books, show, find, kinds, verify)
