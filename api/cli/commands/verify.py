"""The command that verifies a store: every book, the database's catalogue, and what is kept beside it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from api.cli.exits import ExitCode
from api.cli.output import (
    Session,
    book_option,
    counted,
    emit,
    emit_json,
    json_option,
    problem_json,
    progress,
    read_file,
    read_key,
)
from ledger import Book, Problem
from ledger.core.errors import KeyUnusable, NotFound, ShouxinError, StoreUnusable, shown
from ledger.custody.verify import Report, catalogue_problems, erasures_unknown, stray_books
from ledger.custody.verify import verify as verify_book
from ledger.log.checkpoint import Verifier, encode_base64
from ledger.queries.heads import heads


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
    trusted = read_key(key) if key else None
    run = _Run(session, {path: read_file(path) for path in against}, trusted, log_only=log_only)
    strays = catalogue_problems(ledger.store, ledger.registry)
    if not any(problem.code == "verify.catalogue-missing" for problem in strays):
        strays += [
            Problem("verify.stray-book", "", {"table": table, "stray": stray})
            for table, stray in stray_books(ledger.store, ledger.registry)
        ]
    strays += erasures_unknown(ledger, [book_id] if book_id else None)
    left = {problem.params.get("stray") for problem in strays} | set(ledger.books())
    reports = run.reports([book_id] if book_id else ledger.books(), left, alone=book_id is not None)
    strays += [_of_no_book(path, run.notes[path]) for path in run.notes if path not in run.taken]
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
    if run.trouble is not None and not wrong:
        raise run.trouble
    return ExitCode.FOUND_WRONG if wrong else ExitCode.DONE


class _Run:
    """The books of a store, one after another; none that is damaged keeps the next from being verified.

    Attributes:
        notes: the checkpoints handed in; ``taken``: those that a book here is of.
        trouble: the first key file that could not be used: a matter beside the store, not of it.
    """

    def __init__(
        self, session: Session, notes: dict[Path, str], trusted: Verifier | None, *, log_only: bool
    ) -> None:
        self.session, self.notes, self.trusted, self.log_only = session, notes, trusted, log_only
        self.taken: set[Path] = set()
        self.trouble: KeyUnusable | None = None

    def reports(self, names: list[str], left: Collection[object], *, alone: bool) -> list[Report]:
        """What was found of each book.

        Args:
            names: the books asked for.
            left: the books of which a head or a row is there; of others nothing can be wrong.
            alone: whether it is one, asked for by name.

        Raises:
            NotFound: it is none of those.
        """
        found: list[Report] = []
        for name in names:
            try:
                found.append(self._report(name, single=len(names) == 1))
            except KeyUnusable as error:
                self.trouble = self.trouble or error
            except NotFound as error:
                if name not in left:
                    raise
                gone = Problem("verify.entry-missing", "", {"book": name, "seq": 0})
                unknown = error.problems[0].code == "book.unknown"  # who it is, its first entry says
                found.append(Report(name, problems=[gone] if unknown else _of_book(error, name)))
            except StoreUnusable as error:
                if alone or error.problems[0].code == "store.full":
                    raise
                found.append(Report(name, problems=_of_book(error, name)))
        return found

    def _report(self, name: str, *, single: bool) -> Report:
        ledger, session = self.session.ledger(), self.session
        book = ledger.book(name)
        size = next((one.size for one in heads(ledger.store) if one.book == name), None)
        if size is None:
            raise NotFound(Problem("verify.stray-book", "", {"table": "entry", "stray": name}))
        label = session.words(f"校验 {name}", f"verifying {name}")
        with progress(label, size if self.log_only else size * 2) as done:
            # A checkpoint is of one book: its first line, the origin, says of which.
            own = [path for path in self.notes if single or self.notes[path].startswith(book.origin + "\n")]
            self.taken.update(own)
            notes = [self.notes[path] for path in own]
            tables = not self.log_only
            return verify_book(book, against=notes, trusted=self.trusted, tables=tables, progress=done)


def _of_book(error: ShouxinError, book: str) -> list[Problem]:
    return [Problem(one.code, one.path, {"book": book, **one.params}) for one in error.problems]


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


COMMANDS = (verify,)
