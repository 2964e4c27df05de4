"""The demonstration: builds an invented city's store and walks through what the ledger does with it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import click

from api.cli.exits import ExitCode
from api.cli.output import Session, emit, emit_json, json_option, problem_json, progress, write_file
from ledger import Book, open_ledger
from ledger.custody.verify import verify
from ledger.log import log
from ledger.log.checkpoint import encode_base64
from ledger.log.proof import FILE_SUFFIX, Proof
from ledger.queries import objects as queries
from ledger.queries.heads import objects_by_type

FOLDER = Path("var/demo")


@click.command()
@click.option("--data-only", is_flag=True, help="只建库 only build the store")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True, help="目录 where"
)
@json_option
@click.pass_obj
def demo(session: Session, data_only: bool, folder: Path, as_json: bool) -> int:
    """建立虚构城市的演示库并演示。 Build the demonstration store of an invented city and walk through it."""
    from api.demonstration.build import build

    start = time.perf_counter()
    with progress(session.words("建演示库", "building"), None) as advance:
        ledger = build(folder, progress=advance)
    try:
        book = ledger.book(ledger.books()[0])
        seconds = time.perf_counter() - start
        size = log.read_head(ledger.store, book.id).size
        if as_json:
            return _as_json(session, book, folder)
        emit(
            session.words(
                f"演示库已建：{book.authority}，{size} 条记录，用时 {seconds:.1f} 秒。"
                "除境外公开合同外均为虚构。",
                f"Store built: {book.authority}, {size} entries in {seconds:.1f} s. "
                "All of it is invented but the published contracts from abroad.",
            )
        )
        return ExitCode.DONE if data_only else _walk(session, book, folder)
    finally:
        ledger.close()


def _walk(session: Session, book: Book, folder: Path) -> int:
    from api.cli.commands import demo_tour as tour
    from api.demonstration.build import SHEETS
    from api.demonstration.contract_book import TODAY

    _tell_counts(session, book)
    _tell_office(session, book)
    tour.tell_contracts(session, book)
    emit(
        session.words(
            f"三份手工台账（含错漏）及逐行答复：{folder / SHEETS}",
            f"Three sheets as handed in, dirt included, with their answers: {folder / SHEETS}",
        )
    )
    tour.tell_published(session, folder / SHEETS)
    tour.tell_overdue(session, book, TODAY)
    tour.write_papers(session, book, TODAY, folder / "out")
    report = verify(book)
    for problem in report.problems:
        emit(f"✗ {session.say(problem)}")
    if report.problems:
        return ExitCode.FOUND_WRONG
    root = encode_base64(report.root)
    emit(
        session.words(
            f"✓ 校验：{report.size} 条记录、{report.checkpoints} 个检查点、{report.tables} 张表相符。",
            f"✓ Verified: {report.size} entries, {report.checkpoints} checkpoints, {report.tables} tables.",
        )
    )
    emit(f"  {session.words('根', 'root')} {root}")
    _show_tampering(session, folder)
    _write_proof(session, book, folder)
    _tell_next(session, folder)
    return ExitCode.DONE


def _as_json(session: Session, book: Book, folder: Path) -> int:
    """The demonstration for programs: where it is, how much there is, and whether it verifies."""
    report = verify(book)
    language = session.settings.language
    emit_json(
        {
            "folder": str(folder),
            "book": book.id,
            "entries": report.size,
            "root": encode_base64(report.root),
            "objects": _counts(book),
            "problems": [problem_json(problem, language) for problem in report.problems],
        }
    )
    return ExitCode.FOUND_WRONG if report.problems else ExitCode.DONE


def _counts(book: Book) -> dict[str, int]:
    """How many objects of each type there are."""
    return objects_by_type(book.store, book.id)


def _tell_counts(session: Session, book: Book) -> None:
    emit(session.words("账上有：", "In the ledger:"))
    for type_name, count in sorted(_counts(book).items()):
        object_type = book.registry.object_types[type_name]
        emit(f"  {count:>5}  {session.words(object_type.zh, object_type.en)}")
    wrong = book.store.rows(
        'SELECT count(DISTINCT "id") FROM "organisation" WHERE "book" = ? AND NOT "credit_code_valid"',
        (book.id,),
    )[0][0]
    emit(
        session.words(
            f"  其中 {wrong} 家的信用代码校验位不符：照录并标注，不予退回。",
            f"  {wrong} of them have a credit code with a wrong check digit: kept and marked, not refused.",
        )
    )


def _tell_office(session: Session, book: Book) -> None:
    """Who held one leading post, from when to when: the question that trace-back starts from."""
    rows = book.store.rows(
        'SELECT t."post", count(DISTINCT t."id") AS n FROM "tenure" t '
        'JOIN "post" p ON p."book" = t."book" AND p."id" = t."post" '
        'WHERE t."book" = ? AND p."standing" = \'head\' GROUP BY t."post" ORDER BY n DESC, t."post" LIMIT 1',
        (book.id,),
    )
    if not rows:
        return
    post = rows[0][0]
    shown = queries.show(book, post)
    body = shown.names.get((shown.state or {}).get("body", ""), "")
    title = (shown.state or {}).get("title", "")
    emit(
        session.words(
            f"责任可回溯：{body}{title}（{post}）历任——", f"Trace-back: who held {body} {title} ({post}):"
        )
    )
    tenures = book.store.rows(
        'SELECT "person", "valid_from", "valid_to" FROM "tenure" '
        'WHERE "book" = ? AND "post" = ? ORDER BY "valid_from"',
        (book.id, post),
    )
    names = queries.names_of(book, [person for person, _, _ in tenures], reveal=True)
    for person, since, until in tenures:
        end = until or session.words("今", "now")
        emit(f"  {since} … {end}  {names.get(person, person)}")


def _show_tampering(session: Session, folder: Path) -> None:
    """Change one name in a copy, behind the ledger's back, and let the verification find it."""
    copy = folder / "tampered"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    with (
        contextlib.closing(sqlite3.connect(folder / "shouxin.db")) as source,
        contextlib.closing(sqlite3.connect(copy / "shouxin.db")) as target,
    ):
        source.backup(target)
        target.execute(
            'UPDATE "organisation" SET "name" = ? WHERE "id" = ?', ("改过的名称", "organisation-1")
        )
        target.commit()
    settings = replace(
        session.settings, database_url=f"sqlite:///{copy}/shouxin.db", key_folder=folder / "keys"
    )
    tampered = open_ledger(settings)
    try:
        report = verify(tampered.book(tampered.books()[0]))
    finally:
        tampered.close()
        shutil.rmtree(copy, ignore_errors=True)
    emit(
        session.words(
            "在副本中绕过程序改动一个单位的名称，再校验：", "One name changed behind its back, in a copy:"
        )
    )
    for problem in report.problems:
        emit(f"  ✗ {session.say(problem)}")


def _write_proof(session: Session, book: Book, folder: Path) -> None:
    """Write the proof of one entry and check it with nothing but the file and the key."""
    place = folder / f"entry-1{FILE_SUFFIX}"
    write_file(place, book.prove(1).to_text())
    envelope, covered = Proof.parse(place.read_text(encoding="utf-8")).check(book.ring)
    emit(
        session.words(
            f"✓ 证明 {place}：第 {envelope['seq']} 号在签署的 {covered.size} 条之内，可离线核验。",
            f"✓ Proof {place}: entry {envelope['seq']} is among the {covered.size} signed for.",
        )
    )


def _tell_next(session: Session, folder: Path) -> None:
    emit(session.words("接着可以试：", "Try next:"))
    emit(f"  export SHOUXIN_DATABASE_URL=sqlite:///{folder}/shouxin.db SHOUXIN_KEY_FOLDER={folder}/keys")
    for line in (
        "books",
        "find 王",
        "show organisation-1",
        "flags",
        "arrears --by debtor,age",
        "contract find 污水",
        "due --to 2026-12-31",
    ):
        emit(f"  .venv/bin/shouxin {line}")


COMMANDS = (demo,)
