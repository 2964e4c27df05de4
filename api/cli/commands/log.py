"""Commands about the log: checkpoints, keys, proofs, and its export as static files."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from api.cli.output import (
    Session,
    book_option,
    emit,
    emit_document,
    emit_json,
    emit_table,
    json_option,
    progress,
    write_file,
)
from ledger.core.values import INTEGER_MAX
from ledger.exchange import tlog
from ledger.log import log as ledger_log
from ledger.log.checkpoint import encode_base64
from ledger.log.consistency import FILE_SUFFIX as CONSISTENCY_SUFFIX
from ledger.log.proof import FILE_SUFFIX
from ledger.record.rotation import BOTH_SIGN_DAYS, rotate_key


@click.group("log")
def log_group() -> None:
    """日志：检查点、公钥、证明、导出。 The log: checkpoints, keys, proofs, export."""


@log_group.command()
@book_option
@json_option
@click.pass_obj
def checkpoint(session: Session, book_id: str | None, as_json: bool) -> None:
    """打印并永久留存当前检查点。 Print the checkpoint and keep it for good.

    Whoever stores it elsewhere can later prove any rewriting.
    """
    book = session.book(book_id, tables=False)
    number, note = book.keep_checkpoint()
    if as_json:
        emit_json({"book": book.id, "number": number, "note": note})
    else:
        emit_document(note)


@log_group.command()
@click.option("--all", "every", is_flag=True, help="连同用过的，旧者在前 also those used before")
@book_option
@json_option
@click.pass_obj
def key(session: Session, every: bool, book_id: str | None, as_json: bool) -> None:
    """打印验证公钥。 Print the verifier key."""
    book = session.book(book_id, tables=False)
    keys = book.ring.keys if every else book.ring.keys[-1:]
    if as_json:
        history = [{"verifier_key": str(k.verifier), "first": k.first, "last": k.last} for k in keys]
        emit_json({"book": book.id, "verifier_key": str(book.verifier), "keys": history})
        return
    for one in keys:
        emit(str(one.verifier))


@log_group.command()
@click.argument("seq", type=click.IntRange(0, INTEGER_MAX))
@click.option("--out", type=click.Path(path_type=Path), help=f"写入文件 write to FILE{FILE_SUFFIX}")
@book_option
@json_option
@click.pass_obj
def proof(session: Session, seq: int, out: Path | None, book_id: str | None, as_json: bool) -> None:
    """导出一条记录的证明。 Export the proof of one entry.

    凭此文件与公钥即可离线核验。 With it and the verifier key anyone can check it offline.
    """
    book = session.book(book_id, tables=False)
    text = book.prove(seq).to_text()
    _hand_out(session, text, out, {"book": book.id, "seq": seq}, as_json=as_json)


@log_group.command()
@book_option
@json_option
@click.pass_obj
def checkpoints(session: Session, book_id: str | None, as_json: bool) -> None:
    """列出留存的检查点。 List the kept checkpoints."""
    book = session.book(book_id, tables=False)
    found = [
        (number, size, encode_base64(book.ring.open(note).root))
        for number, size, note in ledger_log.kept_checkpoints(book.store, book.id)
    ]
    if as_json:
        emit_json([dict(zip(("number", "size", "root"), row, strict=True)) for row in found])
        return
    emit_table(
        session.words("编号,条数,根", "number,size,root").split(","),
        [[str(cell) for cell in row] for row in found],
    )


@log_group.command()
@click.argument("older", type=click.IntRange(0, INTEGER_MAX))
@click.argument("newer", type=click.IntRange(0, INTEGER_MAX), required=False)
@click.option("--numbers", is_flag=True, help="所给为编号而非条数 given are numbers, not sizes")
@click.option("--out", type=click.Path(path_type=Path), help=f"写入文件 write to FILE{CONSISTENCY_SUFFIX}")
@book_option
@json_option
@click.pass_obj
def consistency(
    session: Session,
    older: int,
    newer: int | None,
    numbers: bool,
    out: Path | None,
    book_id: str | None,
    as_json: bool,
) -> None:
    """导出两个留存检查点之间的一致性证明。 Prove that a kept checkpoint is continued by a later one.

    OLDER、NEWER 为条数；不给 NEWER 即至当前。 Both are sizes; without NEWER the log as it stands.
    """
    book = session.book(book_id, tables=False)
    if newer is None:
        number, note = book.keep_checkpoint()
        newer = number if numbers else book.ring.open(note).size
    if numbers:
        older, newer = (ledger_log.kept_size(book.store, book.id, number) for number in (older, newer))
    text = ledger_log.prove_consistency(book.store, book.id, older, newer).to_text()
    _hand_out(session, text, out, {"book": book.id, "older": older, "newer": newer}, as_json=as_json)


def _hand_out(session: Session, text: str, out: Path | None, told: dict[str, Any], *, as_json: bool) -> None:
    """Write a proof to its file, or print it."""
    if out is not None:
        write_file(out, text)
    if as_json:
        emit_json({**told, "file": str(out) if out else None, "proof": text})
    elif out is None:
        emit_document(text)
    else:
        emit(session.words(f"证明已写入 {out}。", f"The proof is in {out}."))


@log_group.command()
@click.argument("folder", type=click.Path(path_type=Path))
@book_option
@json_option
@click.pass_obj
def export(session: Session, folder: Path, book_id: str | None, as_json: bool) -> None:
    """导出公开日志（C2SP tlog-tiles 静态文件）。 Write the public log as static files, a folder a book.

    只含每条记录的 32 字节公开值；再次导出只写新增部分。
    Of an entry only its 32 public bytes; a second export writes only what is new.
    """
    ledger = session.ledger()
    done = []
    for name in [book_id] if book_id else ledger.books():
        book = ledger.book(name)
        size = ledger_log.read_head(book.store, name).size
        with progress(session.words(f"导出 {name}", f"exporting {name}"), size) as advance:
            done.append((name, tlog.export(book, folder, advance)))
    if as_json:
        emit_json([{"book": name, **asdict(one)} for name, one in done])
        return
    for _, one in done:
        emit(
            session.words(
                f"{one.folder}：共 {one.size} 条（原有 {one.before} 条），写入 {one.files} 个文件。",
                f"{one.folder}: {one.size} entries ({one.before} before), {one.files} files written.",
            )
        )


@log_group.command("rotate-key")
@click.option("--both-until", metavar="DAY", help=f"并签至此日 both keys sign until [{BOTH_SIGN_DAYS} d]")
@book_option
@json_option
@click.pass_obj
def rotate(session: Session, both_until: str | None, book_id: str | None, as_json: bool) -> None:
    """更换签名密钥。 Put a new signing key in force.

    旧密钥为此签名，并签期内检查点有两个签名。 The old key signs for it; for a time both sign.
    """
    book = session.book(book_id, tables=False)
    receipt = rotate_key(book, session.actor, both_until)
    rotation = book.keys.rotations[-1]
    if as_json:
        emit_json(
            {
                "book": book.id,
                "seq": receipt.first_seq,
                "verifier_key": str(rotation.following),
                "previous": str(rotation.previous),
                "both_until": rotation.both_until,
                "checkpoint": receipt.checkpoint,
            }
        )
        return
    seq, until = receipt.first_seq, rotation.both_until
    emit(session.words("已更换。请公开新的验证公钥：", "Rotated. Publish the new verifier key:"))
    emit(f"  {rotation.following}")
    emit(
        session.words(
            f"并公开更换证明（shouxin log proof {seq}），持旧公钥者凭此可知新公钥。"
            f"旧密钥签名至 {until}，此后可销毁；新密钥请另行备份。",
            f"Publish the proof of it too (shouxin log proof {seq}): who knows the old key follows by it. "
            f"The old key signs until {until} and can be destroyed then; back up the new one.",
        )
    )


COMMANDS = (log_group,)
