"""Commands for the worst day: backup, restore, erasures export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from api.cli.output import (
    Session,
    emit,
    emit_document,
    emit_json,
    json_option,
    progress,
    read_file,
    write_file,
)
from ledger import open_ledger
from ledger.core.errors import Problem, StoreUnusable
from ledger.custody.backup import backup as write_backup
from ledger.custody.restore import Restored
from ledger.custody.restore import restore as restore_backup
from ledger.log import erasures
from ledger.log.erasures import LIST_FILE, Erasure
from ledger.queries.heads import entries_in
from ledger.settings import Settings
from ledger.store.engines import address_of, shown


@click.command()
@click.argument("target", metavar="FILE|DIR", type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def backup(session: Session, target: Path, as_json: bool) -> None:
    """备份全部账簿。 Back up every book, while others read and write.

    备份含个人信息，仅本人可读；不含密钥，密钥须另行备份。
    It holds personal data and is readable by you alone; keys are not in it.
    """
    ledger = session.ledger()
    total = entries_in(ledger.store)
    with progress(session.words("备份", "backing up"), total) as advance:
        made = write_backup(ledger, target, advance)
    entries = sum(size for _, size in made.books)
    if as_json:
        emit_json({"file": str(made.file), "bytes": made.bytes, "books": dict(made.books)})
        return
    emit(
        session.words(
            f"已备份 {len(made.books)} 本账簿、{entries} 条记录：{made.file}",
            f"{len(made.books)} books, {entries} entries are in {made.file}",
        )
    )
    folder = session.settings.key_folder
    emit(
        session.words(
            f"其中没有密钥：请另行备份 {folder}，勿与此文件放在一处。",
            f"The keys are not in it: back up {folder} too, and not in the same place.",
        )
    )


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--into",
    metavar="URL|FILE",
    help="恢复到何处：文件，或 PostgreSQL 空库；默认为设置所指的库 "
    "where to: a file, or an empty database of PostgreSQL; the settings' store if not said",
)
@click.option(
    "--erasures-from",
    "lists",
    metavar="FILE|URL",
    multiple=True,
    help="备份之后的删除清单或原库 a list of erasures, or the old store",
)
@click.option("--no-erasures", is_flag=True, help="备份之后没有删除 nothing was erased since")
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    multiple=True,
    help="外部保存的检查点 a checkpoint kept elsewhere",
)
@click.option("--check", is_flag=True, help="只核验，不留下库 only verify it, and leave no store")
@json_option
@click.pass_obj
def restore(
    session: Session,
    file: Path,
    into: str | None,
    lists: tuple[str, ...],
    no_erasures: bool,
    against: tuple[Path, ...],
    check: bool,
    as_json: bool,
) -> None:
    """由备份恢复到空处（SQLite、PostgreSQL 均可），须全部核验通过。 Restore a backup that verifies whole.

    不通过的，目标处不留任何内容。备份之后的删除会再执行一次。
    Into an empty file or database, where nothing is left of one that does not; what was erased since the
    backup is erased again.
    """
    settings = session.settings
    erased = [] if no_erasures else _erased(session, lists, needed=not check)
    if into is not None:
        settings = replace(settings, database_url=address_of(into))
    kept = [read_file(path) for path in against]
    with progress(session.words("恢复", "restoring"), None) as advance:
        made = restore_backup(
            settings, file, session.actor, erased=erased, against=kept, trial=check, progress=advance
        )
    _tell(session, settings, made, check=check, as_json=as_json)


def _tell(session: Session, settings: Settings, made: Restored, *, check: bool, as_json: bool) -> None:
    entries = sum(size for _, size in made.books)
    if as_json:
        members = {"made_at": made.made_at, "books": dict(made.books), "erased_again": made.erased_again}
        emit_json({**members, "into": None if check else shown(settings.database_url)})
        return
    place = shown(settings.database_url)
    done = (
        session.words("核验通过", "Verified")
        if check
        else session.words(f"已恢复到 {place}", f"Restored to {place}")
    )
    emit(
        session.words(
            f"{done}：{made.made_at} 的备份，{len(made.books)} 本账簿、{entries} 条记录。",
            f"{done}: the backup of {made.made_at}, {len(made.books)} books, {entries} entries.",
        )
    )
    emit(
        session.words(
            f"备份之后的删除：{made.erased_again} 项{'待' if check else '已'}再次执行。",
            f"Erasures later than the backup: {made.erased_again} "
            f"{'to be carried out again' if check else 'carried out again'}.",
        )
    )
    if not check:
        emit(
            session.words(
                "备份之后的记录不在其中；凡交出过更晚检查点的，请告知持有者。",
                "Entries later than the backup are not in it; tell whoever holds a later checkpoint.",
            )
        )


def _erased(session: Session, lists: tuple[str, ...], *, needed: bool) -> list[Erasure]:
    """The erasures of the lists and stores that are named, and of the list beside the keys."""
    beside = session.settings.key_folder / LIST_FILE
    if not lists and not beside.exists():
        if needed:
            raise StoreUnusable(Problem("erasures.unknown", "", {"file": str(beside)}))
        return []
    found = erasures.read_list(beside) if beside.exists() else []
    for text in lists:
        found += _of_store(session, text) if "://" in text else erasures.read_list(Path(text))
    return found


def _of_store(session: Session, url: str) -> list[Erasure]:
    ledger = open_ledger(replace(session.settings, database_url=url))
    try:
        return list(erasures.erasures_of(ledger.store, ledger.books()))
    finally:
        ledger.close()


@click.group("erasures")
def erasures_group() -> None:
    """删除清单。 The list of what was erased, for a restore."""


@erasures_group.command()
@click.option("--out", type=click.Path(path_type=Path), help="写入文件 write to FILE")
@json_option
@click.pass_obj
def export(session: Session, out: Path | None, as_json: bool) -> None:
    """导出全部删除，不含个人信息。 Export every erasure of the store; no personal data are in it."""
    ledger = session.ledger()
    lines = [one.to_line() for one in erasures.erasures_of(ledger.store, ledger.books())]
    text = b"".join(lines).decode()
    if out is None:
        emit_document(text)
        return
    write_file(out, text)
    if as_json:
        emit_json({"erasures": len(lines), "file": str(out)})
        return
    emit(session.words(f"{len(lines)} 项删除已写入 {out}。", f"{len(lines)} erasures are in {out}."))


COMMANDS = (backup, restore, erasures_group)
