"""Commands about the store itself: db status, db migrate, db copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from api.cli.output import Session, emit, emit_json, emit_table, json_option, progress
from ledger.custody.transfer import copy_to_address
from ledger.log.checkpoint import encode_base64
from ledger.queries.heads import heads
from ledger.store.base import Store
from ledger.store.engines import check_is_store, connect
from ledger.store.migrations import migrate as take_steps
from ledger.store.tables import PROJECTION_VERSION, SCHEMA_VERSION

_KIB = 1_024


@click.group("db")
def db_group() -> None:
    """库：状态、升级、搬迁。 The store itself."""


@contextmanager
def _any_version(session: Session) -> Iterator[Store]:
    """The store of the settings, whatever version it is of."""
    given = session.settings
    store = connect(
        given.database_url, busy_seconds=given.busy_seconds, statement_seconds=given.statement_seconds
    )
    try:
        check_is_store(store)
        yield store
    finally:
        store.close()


@db_group.command()
@json_option
@click.pass_obj
def status(session: Session, as_json: bool) -> None:
    """引擎、版本、账簿与大小。 Engine, versions, books and size."""
    with _any_version(session) as store:
        found: dict[str, Any] = {
            "engine": store.engine,
            "place": store.place,
            "schema": {"found": store.version("schema"), "expected": SCHEMA_VERSION},
            "projection": {"found": store.version("projection"), "expected": PROJECTION_VERSION},
            "bytes": store.bytes_used(),
            "missing_triggers": store.missing_guards(),
            "books": [
                {"book": one.book, "entries": one.size, "latest": one.recorded_at} for one in heads(store)
            ],
        }
    if as_json:
        emit_json(found)
        return
    emit(f"{found['engine']}  {found['place']}  {found['bytes'] // _KIB:,} KiB")
    emit(session.words(*_versions_in_words(found)))
    emit_table(
        [session.words("账簿", "book"), session.words("记录", "entries"), session.words("最近", "latest")],
        [(one["book"], f"{one['entries']:,}", one["latest"]) for one in found["books"]],
    )


def _versions_in_words(found: dict[str, Any]) -> tuple[str, str]:
    schema, projection = found["schema"], found["projection"]
    zh = f"日志与个人信息库第 {schema['found']} 版，账表第 {projection['found']} 版"
    en = f"record and vault of version {schema['found']}, tables of version {projection['found']}"
    if schema["found"] > schema["expected"]:
        return f"{zh}；新于本程序，请换用新版程序。", f"{en}: newer than this program."
    if schema["found"] < schema["expected"]:
        return f"{zh}；请先备份，再执行 shouxin db migrate。", f"{en}. Back up, then type: shouxin db migrate"
    if projection["found"] != projection["expected"]:
        return f"{zh}；请执行 shouxin rebuild。", f"{en}. Type: shouxin rebuild"
    if found["missing_triggers"]:
        return (
            f"{zh}；缺少触发器，请执行 shouxin verify。",
            f"{en}. Triggers are missing; type: shouxin verify",
        )
    return f"{zh}，均为最新。", f"{en}: up to date."


@db_group.command()
@json_option
@click.pass_obj
def migrate(session: Session, as_json: bool) -> None:
    """升级到本程序的版本；先备份。 Bring the store to this program's version; back it up first."""
    with _any_version(session) as store:
        reached = take_steps(store)
        rebuild = store.version("projection") != PROJECTION_VERSION
    if as_json:
        emit_json({"reached": reached, "rebuild": rebuild})
        return
    if reached:
        emit(session.words(f"已升级到第 {reached[-1]} 版。", f"The store is of version {reached[-1]} now."))
    else:
        emit(session.words("已是最新版本，未作改动。", "Up to date; nothing was done."))
    if rebuild:
        emit(session.words("请再执行 shouxin rebuild。", "Now type: shouxin rebuild"))


@db_group.command()
@click.argument("url", metavar="URL")
@json_option
@click.pass_obj
def copy(session: Session, url: str, as_json: bool) -> None:
    """搬到另一个空库（SQLite、PostgreSQL 均可），逐行核对。 Copy the store to an empty one, and compare.

    密钥不随库搬迁。 Keys stay where they are.
    """
    ledger = session.ledger()
    with progress(session.words("复制", "copying"), None) as advance:
        place, copied = copy_to_address(ledger, url, session.settings.busy_seconds, advance)
    if as_json:
        books = [
            {"book": book, "entries": size, "root": encode_base64(root)} for book, size, root in copied.books
        ]
        emit_json({"place": place, "books": books, "tables": copied.tables})
        return
    for book, size, root in copied.books:
        emit(
            session.words(
                f"✓ 账簿“{book}”：记录 {size} 条，根 {encode_base64(root)}",
                f"✓ Book “{book}”: {size} entries, root {encode_base64(root)}",
            )
        )
    rows = sum(copied.tables.values())
    emit(
        session.words(
            f"{len(copied.tables)} 张表、{rows} 行逐行相符，已在 {place}。"
            "请把 SHOUXIN_DATABASE_URL 指向该处；原库未动，密钥仍在原处。",
            f"{len(copied.tables)} tables, {rows} rows, all alike, are in {place}. "
            "Point SHOUXIN_DATABASE_URL there; the old store and the keys are where they were.",
        )
    )


COMMANDS = (db_group,)
