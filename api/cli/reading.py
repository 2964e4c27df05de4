"""Commands that read: books, show, find, kinds, verify."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from api.cli.exits import ExitCode
from api.cli.objects import tell_object, wrong_check_digit
from api.cli.output import (
    Session,
    as_seq,
    book_option,
    counted,
    emit,
    emit_json,
    emit_table,
    json_option,
    problem_json,
    progress,
    read_file,
    read_key,
)
from api.cli.watching import check_day
from ledger import Book, Problem, log, queries
from ledger.checkpoint import Verifier, encode_base64
from ledger.entries import registry
from ledger.errors import KeyUnusable, NotFound, StoreUnusable, shown
from ledger.fields import Choice
from ledger.named import contracts, meant
from ledger.object_names import object_names
from ledger.queries_sums import currency_of_entry, currency_of_object
from ledger.sums import in_text
from ledger.values import end_of_day, format_instant, local_day, split_object_id
from ledger.verify import Report, catalogue_problems, erasures_unknown, stray_books
from ledger.verify import verify as verify_book

_MASKED_WHOLE = 9


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
@click.option("--on", "--as-of", "as_of", metavar="DAY", help="截止日期 as it stands on a day [today]")
@click.option(
    "--known-on", metavar="DAY", help="登记截止日：按该日已有的登记 by what was on record on this day [now]"
)
@click.option("--reveal", is_flag=True, help="显示证件号码与联系方式 identity number and contact in full")
@book_option
@json_option
@click.pass_obj
def show(
    session: Session,
    target: str,
    as_of: str | None,
    known_on: str | None,
    reveal: bool,
    book_id: str | None,
    as_json: bool,
) -> None:
    """显示对象或记录。 Show an object (organisation-12) or an entry (12).

    可用单位名称、统一社会信用代码、合同编号或姓名代替。 A name, credit code or contract number will do.
    """
    check_day("--as-of", as_of)
    check_day("--known-on", known_on)
    book = session.book(book_id)
    seq = as_seq(target)
    if seq is not None and (seq < log.read_head(book.store, book.id).size or not contracts(book, target)):
        entry = queries.entry(book, seq)
        emit_json(in_text(entry, currency_of_entry(book, entry["kind"], entry["data"])))
        return
    today = local_day(format_instant(book.clock()), book.time_zone)
    target = meant(book, target) if split_object_id(target) is None else target
    shown = queries.show(book, target, as_of=as_of or today, known_on=known_on, reveal=True)
    shown = replace(shown, names=_names(book, shown, session.settings.language, as_of or today, known_on))
    if not reveal:
        masked = {name: value if name == "name" else _masked(value) for name, value in shown.personal.items()}
        shown = replace(shown, personal=masked)
    if as_json:
        emit_json(in_text(shown.to_json(), currency_of_object(book, target)))
    else:
        tell_object(session, book, shown)


def _names(book: Book, shown: queries.Shown, language: str, on: str, known_on: str | None) -> dict[str, str]:
    """What the objects that it names are called."""
    before = None if known_on is None else end_of_day(known_on, book.time_zone)
    return object_names(book, shown.references, language, on=on, known_before=before, reveal=True)


def _masked(value: str | None) -> str | None:
    """The end of a personal value, enough to tell two apart."""
    if value is None or len(value) < _MASKED_WHOLE:
        return value and "****"
    return "****" + value[-4:]


@click.command()
@click.argument("text")
@book_option
@json_option
@click.pass_obj
def find(session: Session, text: str, book_id: str | None, as_json: bool) -> int:
    """按名称或姓名查找单位与人员。 Find organisations and persons by a part of their name."""
    book = session.book(book_id)
    bodies, persons = queries.find_organisations(book, text), queries.find_persons(book, text)
    if as_json:
        organisations = [
            {
                "id": one.id,
                "name": one.name,
                "from": one.valid_from,
                "to": one.valid_to,
                "credit_code": one.credit_code,
                "credit_code_valid": one.credit_code_valid,
            }
            for one in bodies
        ]
        found = [{"id": p.id, "name": p.name, "tenures": list(p.tenures)} for p in persons]
        emit_json({"organisations": organisations, "persons": found})
    else:
        now = session.words("今", "now")
        for one in bodies:
            code = f"  {one.credit_code}" if one.credit_code else ""
            mark = wrong_check_digit(session) if one.credit_code_valid is False else ""
            emit(f"{one.id}  {one.name}  {one.valid_from} … {one.valid_to or now}{code}{mark}")
        for person in persons:
            emit(f"{person.id}  {person.name}")
            for tenure in person.tenures:
                emit(f"    {tenure['from']} … {tenure['to'] or now}  {tenure['body']} {tenure['title']}")
        if not bodies and not persons:
            emit(session.words("没有找到。", "Nothing found."))
    return ExitCode.DONE if bodies or persons else ExitCode.NOT_FOUND


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
    if not wanted:
        emit(session.words(f"没有“{kind}”这一种类。", f"There is no kind “{kind}”."))
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
    if not log_only:
        ledger.check_writable()  # the tables of another version would be found wrong one by one
    notes = {path: read_file(path) for path in against}
    trusted = read_key(key) if key else None
    strays = catalogue_problems(ledger.store, ledger.registry)
    if not any(problem.code == "verify.catalogue-missing" for problem in strays):
        strays += [
            Problem("verify.stray-book", "", {"table": table, "stray": stray})
            for table, stray in stray_books(ledger.store, ledger.registry)
        ]
    strays += erasures_unknown(ledger, [book_id] if book_id else None)
    reports = []
    names = [book_id] if book_id else ledger.books()
    taken: set[Path] = set()
    trouble: KeyUnusable | None = None

    def one(name: str) -> Report:
        book = ledger.book(name)
        size = ledger.store.rows('SELECT "size" FROM "head" WHERE "book" = ?', (name,))[0][0]
        label = session.words(f"校验 {name}", f"verifying {name}")
        with progress(label, size if log_only else size * 2) as done:
            # A checkpoint is of one book: its first line, the origin, says of which.
            own = [path for path in notes if len(names) == 1 or notes[path].startswith(book.origin + "\n")]
            taken.update(own)
            kept = [notes[path] for path in own]
            return verify_book(book, against=kept, trusted=trusted, tables=not log_only, progress=done)

    for name in names:
        try:
            reports.append(one(name))
        except KeyUnusable as error:  # a file beside the store: told after what was found elsewhere
            trouble = trouble or error
        except (NotFound, StoreUnusable) as error:
            if book_id or error.problems[0].code == "store.full":
                raise
            # what of it can be read is not enough; the other books are verified all the same
            reports.append(Report(name, problems=[_of_book(problem, name) for problem in error.problems]))
    strays += [_of_no_book(path, notes[path]) for path in notes if path not in taken]
    wrong = bool(strays) or any(report.problems for report in reports)
    if as_json:
        language = session.settings.language
        found = [problem_json(problem, language) for problem in strays]
        emit_json({"ok": not wrong, "books": [_report_json(session, r) for r in reports], "store": found})
    else:
        for report in reports:
            _tell_report(session, report, log_only=log_only)
            if trusted is not None and not report.problems:
                _tell_key(session, ledger.book(report.book), trusted)
        for problem in strays:
            emit(f"✗ {session.say(problem)}")
    if trouble is not None and not wrong:
        raise trouble
    return ExitCode.FOUND_WRONG if wrong else ExitCode.DONE


def _of_book(problem: Problem, book: str) -> Problem:
    return Problem(problem.code, problem.path, {"book": book, **problem.params})


def _of_no_book(path: Path, note: str) -> Problem:
    """A checkpoint that was handed in and is of no book that is here."""
    params = {"file": str(path), "origin": shown(note.partition("\n")[0])}
    return Problem("verify.checkpoint-of-none", "", params)


def _tell_report(session: Session, report: Report, *, log_only: bool) -> None:
    for problem in report.problems:
        emit(f"✗ {session.say(problem)}")
    if report.problems:
        count = len(report.problems)
        emit(
            session.words(
                f"账簿“{report.book}”：发现 {count} 处。",
                f"Book “{report.book}”: {counted(count, 'finding')}.",
            )
        )
        return
    zh = f"✓ 账簿“{report.book}”：记录 {report.size} 条、留存检查点 {report.checkpoints} 个"
    en = (
        f"✓ Book “{report.book}”: {counted(report.size, 'entry', 'entries')}, "
        f"{counted(report.checkpoints, 'kept checkpoint')}"
    )
    if not log_only:
        zh, en = f"{zh}、账表 {report.tables} 张", f"{en}, {report.tables} tables"
    root = encode_base64(report.root)
    emit(session.words(f"{zh}，全部相符。根 {root}", f"{en}: all agree. Root {root}"))
    if report.without_secret:
        emit(
            session.words(
                "  未核对公民身份号码索引：此处没有库的密钥文件。",
                "  The index of identity numbers was not compared: the store's secret is not here.",
            )
        )


def _tell_key(session: Session, book: Book, trusted: Verifier) -> None:
    """Which key of the book's history the verification rests on."""
    keys = book.ring.keys
    at, key = next((at, key) for at, key in enumerate(keys, 1) if key.verifier == trusted)
    zh, en = f"自 {key.first} 条起", f"sizes from {key.first} on"
    if key.last is not None:
        zh, en = f"{key.first} 至 {key.last} 条处", f"sizes {key.first} to {key.last}"
    emit(
        session.words(
            f"  以所给公钥 {trusted.id.hex()} 为据：共 {len(keys)} 把，此为第 {at} 把，签{zh}的检查点。",
            f"  Held to the given key {trusted.id.hex()}: number {at} of {len(keys)}; it signs {en}.",
        )
    )


def _report_json(session: Session, report: Report) -> dict[str, Any]:
    return {
        "book": report.book,
        "ok": not report.problems,
        "entries": report.size,
        "root": encode_base64(report.root),
        "checkpoints": report.checkpoints,
        "tables": report.tables,
        "without_secret": report.without_secret,
        "problems": [problem_json(problem, session.settings.language) for problem in report.problems],
    }


COMMANDS = (books, show, find, kinds, verify)
